// The globe of a campaign's report: time, events, layers, sides, keys. Places on the page are found by role and name.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { atRest, canvasClip, canvasOf, launch, openGlobe } from './support/browser.mjs';
import { campaign, replayOf, sql } from './support/made.mjs';
import { difference, statistics } from './support/picture.mjs';

const frame_s = 1 / 30;
let browser, made, replay, median, view, page, globe, layers;

before(async () => {
  made = campaign();
  replay = replayOf(made.page);
  median = replay.runs[0];
  browser = await launch();
  view = await openGlobe(browser, made.page, { viewport: { width: 840, height: 640 } });
  ({ page, globe } = view);
  ({ layers } = await globe.state());
});
after(async () => { await browser?.close(); });

// What the results file says of a run, in the ledger's order.
const ledger = (run, kinds) => sql(made.results, `SELECT time_s, kind, object, detail FROM event WHERE run = ? AND kind IN (${kinds.map((k) => `'${k}'`)}) ORDER BY sequence`, run);
const moments = ['launched', 'intercept', 'arrived'];

const box = () => page.getByRole('listbox', { name: /^Events of the run/ });
const option = (i) => box().locator(`[role=option][aria-posinset="${i + 1}"]`);
// Rows are made as they come into sight.
async function scrollTo(i) {
  await box().evaluate((list, at) => { list.scrollTop = (at * list.scrollHeight) / list.querySelector('[role=option]').ariaSetSize - list.clientHeight / 2; }, i);
  await option(i).waitFor();
}
const slider = () => page.getByRole('slider', { name: 'Time in the run' });
const play = () => page.getByRole('button', { name: /^Play/ });
const clock = () => page.getByRole('timer', { name: 'Time in the run' }).innerText();

// As the page was opened, for the next test.
async function afresh(t = null) {
  await globe.pause();
  await globe.setRun(0);
  await globe.setBelief('both');
  await globe.follow(null);
  await globe.setSpeed(1);
  await globe.setEllipsoids(2, 1);
  for (const [layer, on] of Object.entries(layers)) await globe.setLayer(layer, on);
  if (t !== null) await globe.seek(t);
}

test('it waits at the start, plays when asked to, and pauses', async () => {
  await afresh();
  assert.equal(await globe.playing(), false);
  const { begin } = await globe.engagement();
  assert.equal((await globe.state()).time, begin);
  await globe.setSpeed(10);
  await play().click();
  await page.waitForFunction((t) => window.iamdGlobe.time() > t + 5, begin);
  assert.notEqual(await clock(), '0.0 s');
  await page.getByRole('button', { name: /^Pause/ }).click();
  const stopped = await globe.time();
  await page.waitForTimeout(300);
  assert.equal(await globe.time(), stopped);
  await play().waitFor();
});

test('played to the end it stops there, and plays from the start again', async () => {
  await afresh(median.end_s - 0.5);
  await globe.play();
  await page.waitForFunction(() => !window.iamdGlobe.playing());
  assert.equal(await globe.time(), median.end_s);
  await globe.play();
  const { begin } = await globe.engagement(), again = await globe.time();
  assert.ok(again >= begin && again < median.end_s - 1, `${again}`);
});

test('the time line is scrubbed by pointer and by keyboard', async () => {
  await afresh(median.begin_s);
  const place = await slider().boundingBox(), length = median.end_s - median.begin_s;
  await page.mouse.move(place.x + place.width * 0.25, place.y + place.height / 2);
  await page.mouse.down();
  await page.mouse.move(place.x + place.width * 0.75, place.y + place.height / 2, { steps: 4 });
  await page.mouse.up();
  const scrubbed = await globe.time();
  const there = await globe.timeAt(0.75);
  assert.ok(Math.abs(scrubbed - there) < 0.02 * length, `${scrubbed} for ${there}`);
  assert.equal(Number(await slider().inputValue()), scrubbed);

  await globe.seek(100);
  await slider().focus();
  const press = async (keys) => { await page.keyboard.press(keys); return globe.time(); };
  assert.equal(await press('ArrowRight'), 101);
  assert.equal(await press('Shift+ArrowRight'), 111);
  assert.equal(await press('ArrowLeft'), 110);
  assert.equal(await press('Shift+ArrowLeft'), 100);
  assert.equal(await press('End'), median.end_s);
  assert.equal(await press('Home'), median.begin_s);
  assert.equal(await press('ArrowLeft'), median.begin_s, 'not before the beginning');
});

test('a click on an event in the list goes to its time in the ledger; the killed are there before it and gone at it', async () => {
  await afresh(median.begin_s);
  const listed = ledger(median.run, moments), intercepts = listed.filter((e) => e.kind === 'intercept');
  assert.ok(intercepts.filter((e) => e.detail === 'kill').length >= 3 && intercepts.some((e) => e.detail !== 'kill'), 'the run shows too little');
  await scrollTo(0);
  assert.equal(Number(await option(0).getAttribute('aria-setsize')), listed.length);
  for (const [i, event] of listed.entries()) {
    if (event.kind !== 'intercept') continue;
    await scrollTo(i);
    await option(i).click();
    const t = await globe.time();
    assert.ok(Math.abs(t - event.time_s) <= frame_s, `${t} for ${event.time_s}`);
    assert.equal(t, event.time_s, 'the time is not the ledger\'s to its last digit');
    assert.equal(await globe.playing(), false);
    await page.waitForFunction((wanted) => Number(document.querySelector('#globe [role=timer]').innerText.split(' ')[0]) === wanted, Number(t.toFixed(9)));
    const at = (time) => page.evaluate((there) => { window.iamdGlobe.seek(there); return window.iamdGlobe.state().visible; }, time);
    const before = await at(event.time_s - 1e-6), there = await at(event.time_s);
    assert.ok(before.shots > there.shots, 'the interceptor does not end at its intercept');
    if (event.detail === 'kill') {
      assert.ok(before.objects.includes(event.object), `${event.object} is not there just before its kill`);
      assert.ok(!there.objects.includes(event.object), `${event.object} is still there at its kill`);
    }
  }
});

test('a killed object is drawn before its kill and is not after it', async () => {
  await afresh();
  const kill = ledger(median.run, ['intercept']).find((e) => e.detail === 'kill'), index = median.objects.findIndex((o) => o.name === kill.object);
  for (const layer of ['tracks', 'interceptors', 'names']) await globe.setLayer(layer, false);
  await globe.seek(kill.time_s - 0.01);
  await globe.follow({ kind: 'object', index });
  const middle = await canvasOf(page).evaluate((canvas) => [canvas.clientWidth / 2, canvas.clientHeight / 2]);
  await page.waitForFunction(([i, [x, y]]) => window.iamdGlobe.pick(x, y)?.index === i, [index, middle]);
  await globe.seek(kill.time_s);
  await page.waitForFunction(([i, [x, y]]) => window.iamdGlobe.pick(x, y)?.index !== i, [index, middle]);
});

test('the next-event button goes through every moment of the ledger, the previous-event button back', async () => {
  await afresh(median.begin_s);
  const times = [...new Set(ledger(median.run, moments).map((e) => e.time_s))].filter((t) => t > median.begin_s);
  const next = page.getByRole('button', { name: /^Next event/ }), previous = page.getByRole('button', { name: /^Previous event/ });
  for (const t of times) {
    await next.click();
    assert.equal(await globe.time(), t);
  }
  await next.click();
  assert.equal(await globe.time(), times.at(-1), 'there is none after the last');
  for (const t of times.slice(0, -1).reverse().slice(0, 5)) {
    await previous.click();
    assert.equal(await globe.time(), t);
  }
  const said = await page.locator('#globe [role=status]').innerText();
  assert.match(said, /s: \S/, 'the event is not said aloud');
});

test('"All" lists every event that the results file has', async () => {
  await afresh(median.begin_s);
  const all = page.getByRole('checkbox', { name: 'All' });
  await all.check();
  const count = sql(made.results, 'SELECT count(*) AS n FROM event WHERE run = ?', median.run)[0].n;
  await box().evaluate((list) => { list.scrollTop = 0; });
  const listed = Number(await box().locator('[role=option]').first().getAttribute('aria-setsize'));
  assert.ok(listed >= count, `${listed} of ${count}`);
  await all.uncheck();
});

test('the picture is no blank', async () => {
  await afresh(360);
  const shown = statistics(await atRest(page, await canvasClip(page)));
  assert.ok(shown.colours > 200, `${shown.colours} colours`);
  assert.ok(shown.commonest < 0.9, `${shown.commonest} of it is one colour`);
  assert.ok(shown.variance > 50, `variance ${shown.variance}`);
});

test('each layer can be taken away, and the picture shows it', async () => {
  await afresh(364);
  await globe.setEllipsoids(3, 10);
  const head = page.getByRole('button', { name: /^Layers/ });
  await head.click();
  assert.equal(await head.getAttribute('aria-expanded'), 'true');
  const panel = page.getByRole('group', { name: 'Layers' }), covered = await panel.boundingBox(), canvas = await canvasClip(page);
  const clip = { ...canvas, width: covered.x - canvas.x - 4 };
  const boxes = await panel.getByRole('checkbox').all(), unchanged = [];
  assert.ok(boxes.length >= 10);
  assert.equal(boxes.length, Object.keys(layers).length);
  const toggle = async (name, to) => {
    await panel.locator(`[data-layer=${name}]`).click();
    assert.equal((await globe.state()).layers[name], to, name);
  };
  const withNames = await atRest(page, clip);
  await toggle('names', false); // they find new places when others go
  const shown = await atRest(page, clip);
  if (difference(withNames, shown) === 0) unchanged.push('names');
  for (const [name, on] of Object.entries(layers)) {
    if (name === 'names') continue;
    await toggle(name, !on);
    if (difference(shown, await atRest(page, clip)) === 0) unchanged.push(name);
    await toggle(name, on);
  }
  assert.deepEqual(unchanged, [], 'these layers change nothing in the picture');
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
});

test('layers taken away are gone from what is there', async () => {
  await afresh(364);
  for (const [layer, empty] of [['objects', (v) => v.objects.length === 0], ['tracks', (v) => v.tracks.length === 0], ['interceptors', (v) => v.shots === 0]]) {
    assert.ok(!empty((await globe.state()).visible), layer);
    await globe.setLayer(layer, false);
    assert.ok(empty((await globe.state()).visible), layer);
    await globe.setLayer(layer, true);
  }
});

test('what is followed stays in the middle while twenty seconds of the run are played', async () => {
  const object = median.objects.findIndex((o) => o.end_s > 365);
  await afresh(340);
  for (const layer of ['tracks', 'interceptors', 'names']) await globe.setLayer(layer, false);
  await page.getByRole('combobox', { name: 'Follow' }).selectOption({ label: median.objects[object].name });
  assert.deepEqual((await globe.state()).follow, { kind: 'object', index: object });
  await page.waitForTimeout(900);
  const middle = await canvasOf(page).evaluate((canvas) => [canvas.clientWidth / 2, canvas.clientHeight / 2]);
  await globe.setSpeed(10);
  await globe.play();
  for (const t of [345, 350, 355, 360]) {
    await page.waitForFunction((there) => window.iamdGlobe.time() >= there, t);
    const found = await globe.pick(...middle);
    assert.equal(found?.name, median.objects[object].name, `at ${t} s`);
  }
  await globe.pause();
});

test('another run shows its own objects and events', async () => {
  await afresh(360);
  const choice = page.getByRole('combobox', { name: 'Run' }), other = replay.runs.findIndex((r, i) => i > 0 && r.run !== median.run);
  assert.ok(other > 0, 'the page offers one run only');
  assert.equal(await choice.locator('option').count(), replay.runs.length);
  const before = await globe.events();
  await choice.selectOption({ index: other });
  assert.equal((await globe.state()).run, other);
  const run = replay.runs[other].run, there = ledger(run, moments);
  assert.notDeepEqual((await globe.events()).map((e) => e.t_s), before.map((e) => e.t_s));
  assert.deepEqual((await globe.events()).filter((e) => moments.includes(e.kind)).map((e) => e.t_s), there.map((e) => e.time_s));
  const score = sql(made.results, 'SELECT killed, leaked, launched FROM run WHERE run = ?', run)[0];
  assert.match(await page.locator('#globe').innerText(), new RegExp(`${score.killed} of \\d+ killed · ${score.leaked} leaked · ${score.launched} fired`));
  const flying = replay.runs[other].objects.map((o) => o.name);
  await globe.seek(replay.runs[other].objects[0].start_s + 1);
  const { visible } = await globe.state();
  assert.ok(visible.objects.length > 0 && visible.objects.every((name) => flying.includes(name)));
  await choice.selectOption({ index: 0 });
});

test('the side of the defence hides what is true', async () => {
  await afresh(364);
  const side = (name) => page.getByRole('radio', { name });
  await side('What the defence believes').check({ force: true });
  let state = await globe.state();
  assert.equal(state.belief, 'belief');
  assert.deepEqual(state.visible.objects, []);
  assert.ok(state.visible.tracks.length > 0);
  assert.deepEqual((await globe.events()).filter((e) => ['started', 'arrived', 'intercept'].includes(e.kind)), [], 'these the defence cannot know');
  assert.equal(await page.getByRole('combobox', { name: 'Follow' }).locator('optgroup[label="Objects"]').count(), 0);
  await page.waitForTimeout(700);
  const names = new Set(median.objects.map((o) => o.name));
  state = await globe.state();
  assert.deepEqual(state.labels.filter((label) => names.has(label)), [], 'names of objects stand on the globe');
  const { width, height } = await canvasOf(page).boundingBox();
  for (let i = 0; i < 60; ++i) {
    const found = await globe.pick((width * (i % 10)) / 10, (height * Math.floor(i / 10)) / 6);
    assert.notEqual(found?.kind, 'object');
  }
  await side('What is true').check({ force: true });
  state = await globe.state();
  assert.deepEqual(state.visible.tracks, []);
  assert.ok(state.visible.objects.length > 0);
  await side('Truth and belief').check({ force: true });
});

test('the keys are those that the help names', async () => {
  await afresh(350);
  await slider().focus();
  const press = async (keys) => { await page.keyboard.press(keys); return globe.state(); };
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: /Keys/ });
  await help.waitFor();
  const text = await help.innerText();
  for (const key of ['Space', '← →', '[ ]', '+ −', '0', 'F', 'B', 'L', 'Esc']) assert.ok(text.includes(key), key);
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });

  await slider().focus();
  assert.equal((await press('Space')).playing, true);
  assert.equal((await press('Space')).playing, false);
  await globe.seek(350);
  const times = ledger(median.run, moments).map((e) => e.time_s);
  assert.equal((await press(']')).time, times.find((t) => t > 350));
  await globe.seek(350);
  assert.equal((await press('[')).time, times.findLast((t) => t < 350));
  assert.equal((await press('b')).belief, 'truth');
  assert.equal((await press('b')).belief, 'belief');
  assert.equal((await press('B')).belief, 'both');
  assert.notEqual((await press('f')).follow, null);
  await page.keyboard.press('Escape');
  assert.equal((await globe.state()).follow, null);
  await page.keyboard.press('l');
  await page.getByRole('group', { name: 'Layers' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Layers' }).waitFor({ state: 'hidden' });

  // What turns or zooms changes the picture; 0 brings the first view back.
  const place = await canvasClip(page);
  await globe.setLayer('names', false);
  await page.keyboard.press('0');
  const home = await atRest(page, place);
  for (const key of ['+', '-']) {
    await page.keyboard.press(key);
    assert.ok(difference(home, await atRest(page, place)) > 0.001, key);
    await page.keyboard.press('0');
    assert.ok(difference(home, await atRest(page, place)) < 0.001, `0 after ${key}`);
  }
  await canvasOf(page).focus();
  const t = await globe.time();
  for (const key of ['ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    assert.ok(difference(home, await atRest(page, place)) > 0.01, key);
    assert.equal(await globe.time(), t, 'the arrows turn the globe that has the focus');
    await page.keyboard.press('0');
    await atRest(page, place);
  }
  await globe.setLayer('names', true);
});

test('drag turns, wheel zooms once the globe has the focus', async () => {
  await afresh(360);
  const place = await canvasClip(page), x = place.x + place.width / 2, y = place.y + place.height / 2;
  const home = await atRest(page, place);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y + 40, { steps: 4 });
  await page.mouse.up();
  const turned = await atRest(page, place);
  assert.ok(difference(home, turned) > 0.05);
  await canvasOf(page).focus();
  await page.mouse.wheel(0, -400);
  assert.ok(difference(turned, await atRest(page, place)) > 0.05);
  await page.keyboard.press('0');
});

test('at rest the picture follows the size of its place', async () => {
  await afresh(360);
  await atRest(page, await canvasClip(page));
  await page.waitForTimeout(1000);
  await page.setViewportSize({ width: 700, height: 820 });
  await page.waitForTimeout(1500);
  const shapes = await canvasOf(page).evaluate((canvas) => [canvas.width / canvas.height, canvas.clientWidth / canvas.clientHeight]);
  await page.setViewportSize({ width: 840, height: 640 });
  await globe.play(); // so that the next test finds it whole
  await page.waitForTimeout(200);
  await globe.pause();
  assert.ok(Math.abs(shapes[0] - shapes[1]) < 0.02, `drawn with ${shapes[0].toFixed(3)}, shown with ${shapes[1].toFixed(3)}`);
});

test('nothing went wrong in all of that', () => assert.deepEqual(view.wrong, []));
