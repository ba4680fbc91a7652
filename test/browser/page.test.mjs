// The report as a file: it opens clean, prints, and says the same without scripts, without WebGL, in the dark and on a wall.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fixture, page as fixturePage } from '../../viewer/test/fixture.mjs';
import { atRest, canvasClip, canvasOf, launch, open, openGlobe } from './support/browser.mjs';
import { campaign, folder, root } from './support/made.mjs';
import { statistics } from './support/picture.mjs';

let browser, made, answer;

before(async () => {
  made = campaign();
  browser = await launch();
});
after(async () => { await browser?.close(); });

const texts = (page, selector) => page.locator(selector).allInnerTexts();

test('it opens from a file without an error, and asks nobody for anything', async () => {
  const { page, wrong, close } = await openGlobe(browser, made.page);
  answer = await page.locator('.answer').innerText();
  assert.match(answer, /\d/);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(200);
  assert.deepEqual(wrong, []);
  // Even one that a script wants to make is refused.
  assert.equal(await page.evaluate(() => fetch('https://example.org/').then(() => 'sent', () => 'refused')), 'refused');
  await close();
});

test('every heading of the index leads to its section, and sections have names', async () => {
  const { page, close } = await open(browser, made.page);
  const links = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
  assert.ok((await links.count()) >= 4);
  for (const link of await links.all()) {
    const target = page.locator(`section${await link.getAttribute('href')}`);
    assert.equal(await target.getByRole('heading', { level: 2 }).first().innerText(), await link.innerText());
  }
  assert.equal(await page.locator('h1').count(), 1);
  await close();
});

test('charts are drawn at the width there is, and tell their values to the keyboard', async () => {
  const { page, close } = await open(browser, made.page);
  const charts = page.locator('figure.chart');
  for (const chart of await charts.all()) {
    const stage = chart.getByRole('group', { name: /^Chart: / });
    if ((await stage.count()) === 0) continue;
    await stage.focus();
    await page.keyboard.press('ArrowRight');
    const said = await chart.locator('[aria-live]').textContent();
    assert.match(said, /\d/, `${await chart.getAttribute('id')} says nothing`);
  }
  assert.ok((await page.getByRole('group', { name: /^Chart: / }).count()) >= 5);
  const width = () => page.locator('#chart-leakers .drawing svg').last().evaluate((svg) => svg.getBoundingClientRect().width);
  const wide = await width();
  await page.setViewportSize({ width: 500, height: 700 });
  await page.waitForFunction((was) => [...document.querySelectorAll('#chart-leakers .drawing svg')].at(-1).getBoundingClientRect().width < was, wide);
  await close();
});

test('on paper: pages of A4 that hold the answer, the numbers and the pictures', async () => {
  const { page, close } = await openGlobe(browser, made.page);
  const pdf = await page.pdf({ format: 'A4' });
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  const pages = Number(/\/Type\s*\/Pages[^>]*\/Count\s+(\d+)/.exec(pdf.toString('latin1'))?.[1] ?? 0);
  assert.ok(pages >= 2 && pages < 30, `${pages} pages`);
  assert.ok(pdf.length > 30_000, `${pdf.length} bytes`);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const shown = (selector) => [...document.querySelectorAll(selector)].filter((e) => e.getClientRects().length > 0).length;
    return { answer: shown('.answer'), figures: shown('.figures .value'), stills: shown('figure .still svg'), drawings: shown('.drawing'), player: shown('#globe canvas'), buttons: shown('button'), commands: shown('#provenance pre') };
  });
  assert.ok(seen.answer === 1 && seen.figures >= 5 && seen.stills >= 6 && seen.commands >= 1, JSON.stringify(seen));
  assert.deepEqual([seen.drawings, seen.player, seen.buttons], [0, 0, 0], JSON.stringify(seen));
  const file = join(folder, 'printed.pdf');
  writeFileSync(file, pdf);
  try {
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    assert.ok(text.includes(answer.replace(/\s+/g, ' ').slice(0, 60)), 'the answer is not in the printed text');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  await close();
});

test('dark paper in the dark is dark on no paper', async () => {
  const { page, close } = await open(browser, made.page, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  assert.match(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink').trim()), /^#[0-5]/, 'light ink on white paper');
  await close();
});

test('without scripts: answer, figures, tables and pictures are all there', async () => {
  const { page, wrong, close } = await open(browser, made.page, { javaScriptEnabled: false });
  assert.equal(await page.locator('.answer').innerText(), answer);
  assert.ok((await texts(page, '.figures .value')).every((text) => text.length > 0));
  const pictures = page.locator('figure .still svg[role=img]');
  assert.ok((await pictures.count()) >= 6);
  for (const picture of await pictures.all()) {
    assert.ok(await picture.isVisible());
    assert.ok((await picture.locator('title').first().textContent()).length > 0 && (await picture.locator('path, rect').count()) > 3);
  }
  const table = page.locator('#chart-leakers details');
  await table.locator('summary').click();
  assert.ok(await table.locator('tbody tr').first().isVisible(), 'the table does not open');
  assert.ok(await page.locator('#numbers table').isVisible());
  assert.equal(await page.locator('canvas').count(), 0);
  assert.equal(await page.getByRole('button').count(), 0, 'a button that does nothing');
  assert.deepEqual(wrong.filter((w) => !w.includes('Blocked script execution')), []);
  await close();
});

test('without WebGL the picture stays, and a sentence says why', async () => {
  const blind = () => {
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...more) { return /webgl/.test(kind) ? null : get.call(this, kind, ...more); };
  };
  const { page, wrong, close } = await open(browser, made.page, { prepare: blind });
  const refused = await page.evaluate(() => window.iamdGlobe.ready.then(() => '', (reason) => String(reason)));
  assert.match(refused, /WebGL/);
  assert.ok(await page.locator('#globe .still svg').isVisible());
  assert.match(await page.locator('#globe').getByRole('status').innerText(), /WebGL.*picture/s);
  assert.ok((await page.locator('figure.chart .drawing').count()) >= 5, 'the charts need no WebGL');
  assert.deepEqual(wrong, []);
  await close();
});

const brightness = (page) => page.evaluate(() => {
  const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).map(Number);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
});

test('dark where the reader\'s system is; the button changes sides; canvas and page go together', async () => {
  const pictures = {};
  for (const colorScheme of ['light', 'dark']) {
    const { page, globe, close } = await openGlobe(browser, made.page, { colorScheme, viewport: { width: 760, height: 600 } });
    await globe.seek(360);
    const system = { page: await brightness(page), canvas: statistics(await atRest(page, await canvasClip(page))) };
    await page.getByRole('button', { name: colorScheme === 'light' ? 'Dark colours' : 'Light colours' }).click();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), colorScheme === 'light' ? 'dark' : 'light');
    const chosen = { page: await brightness(page), canvas: statistics(await atRest(page, await canvasClip(page))) };
    pictures[colorScheme] = { system, chosen };
    for (const { canvas } of [system, chosen]) assert.ok(canvas.colours > 100 && canvas.commonest < 0.95, JSON.stringify(canvas));
    await close();
  }
  const { light, dark } = pictures;
  assert.ok(light.system.page > 200 && dark.system.page < 60 && light.chosen.page < 60 && dark.chosen.page > 200, JSON.stringify(pictures));
  assert.ok(light.system.canvas.mean > dark.system.canvas.mean + 60, JSON.stringify(pictures));
  assert.ok(dark.chosen.canvas.mean > light.chosen.canvas.mean + 60, JSON.stringify(pictures));
});

test('less motion where the reader wants less: nothing moves by itself', async () => {
  const { page, globe, close } = await openGlobe(browser, made.page, { reducedMotion: 'reduce', viewport: { width: 760, height: 600 } });
  const t = await globe.time();
  await page.waitForTimeout(300);
  assert.equal(await globe.time(), t);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), 'auto');
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  await globe.seek(350);
  for (const layer of ['tracks', 'interceptors', 'names']) await globe.setLayer(layer, false);
  await globe.follow({ kind: 'object', index: 0 });
  // The very next picture has it in the middle: the camera does not travel there.
  const { index } = await page.evaluate(() => new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const canvas = document.querySelector('#globe canvas[role=img]');
      done(window.iamdGlobe.pick(canvas.clientWidth / 2, canvas.clientHeight / 2) ?? { index: -1 });
    }));
  }));
  assert.equal(index, 0);
  await close();
});

test('on a wall of 3840 × 2160 the globe fills its place and the text grows', async () => {
  const { page, globe, wrong, close } = await openGlobe(browser, made.page, { viewport: { width: 3840, height: 2160 } });
  await globe.seek(360);
  await page.waitForTimeout(400);
  const place = await canvasOf(page).boundingBox();
  assert.ok(place.width > 700 && place.height > 500, JSON.stringify(place));
  const shown = statistics(await page.screenshot({ clip: place }));
  assert.ok(shown.colours > 200 && shown.commonest < 0.9 && shown.variance > 50, JSON.stringify(shown));
  assert.ok(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize) > 20));
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.deepEqual(wrong, []);
  await close();
});

// The raid that the viewer is built for. A number of draw calls does not depend on the machine, as frames a second do
// (viewer/test/measure_fps.mjs prints those).
test('200 objects over 2 000 s are drawn with few calls', async () => {
  const script = readFileSync(join(root, 'viewer/dist/globe.js'), 'utf8'), file = join(folder, 'raid.html');
  writeFileSync(file, fixturePage(fixture({ objects: 200, seconds: 2000, runs: ['median'] }), script));
  const { globe, page, wrong, close } = await openGlobe(browser, file, { viewport: { width: 640, height: 560 } });
  let most = 0;
  for (const t of [0, 500, 1000, 1500, 2000]) {
    await globe.seek(t);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    most = Math.max(most, (await globe.state()).drawCalls);
  }
  assert.ok(most > 0 && most <= 60, `${most} draw calls`);
  assert.deepEqual(wrong, []);
  await close();
});

test('a damaged file says so and keeps its picture', async () => {
  const file = join(folder, 'damaged.html');
  writeFileSync(file, readFileSync(made.page, 'utf8').replace(/(id="iamd-replay"[^>]*>).{400}/, '$1'));
  const { page, close } = await open(browser, file);
  await page.evaluate(() => window.iamdGlobe.ready.catch(() => {}));
  assert.ok(await page.locator('#globe .still svg').isVisible());
  assert.ok((await page.locator('#globe').getByRole('status').innerText()).length > 20);
  await close();
});

test('a shipped page is as large as a mail may be', () => assert.ok(existsSync(made.page) && readFileSync(made.page).length < 5e6));

