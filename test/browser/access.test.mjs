// For everyone: keyboard, screen reader (as far as axe-core sees it), fingers, small screens, light and dark; all kinds of report.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { atRest, canvasClip, canvasOf, launch, open, openGlobe, violations } from './support/browser.mjs';
import { campaign, folder, iamd, scenario } from './support/made.mjs';
import { difference } from './support/picture.mjs';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 };
let browser, made;

before(async () => {
  made = campaign();
  browser = await launch();
});
after(async () => { await browser?.close(); });

const openTables = (page) => page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });

for (const [name, options] of [['light', {}], ['dark', { colorScheme: 'dark' }], ['on a phone', phone]])
  test(`axe finds nothing serious: ${name}, at the start, after playing, with layers and help open`, async () => {
    const { page, globe, close } = await openGlobe(browser, made.page, { viewport: { width: 800, height: 640 }, ...options });
    assert.deepEqual(await violations(page), [], 'at the start');
    await globe.setSpeed(100);
    await globe.seek(340);
    await globe.play();
    await page.waitForFunction(() => window.iamdGlobe.time() > 365);
    await globe.pause();
    await openTables(page);
    assert.deepEqual(await violations(page), [], 'after playing, tables open');
    await page.getByRole('button', { name: /^Layers/ }).click();
    assert.deepEqual(await violations(page, '#globe'), [], 'with layers');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Help/ }).click();
    assert.deepEqual(await violations(page, '#globe'), [], 'with help');
    await page.keyboard.press('Escape');
    await globe.follow({ kind: 'shot', index: 0 });
    await page.waitForTimeout(200);
    assert.deepEqual(await violations(page, '#globe'), [], 'while following');
    await close();
  });

test('Tab comes to every control in the order of the page, and the focus is seen', async () => {
  const { page, close } = await openGlobe(browser, made.page, { viewport: { width: 800, height: 640 } });
  const wanted = await page.evaluate(() => {
    const stops = [...document.querySelectorAll('a[href], button, select, input, summary, [tabindex="0"]')]
      .filter((e) => e.getClientRects().length > 0 && e.checkVisibility() && !e.disabled && getComputedStyle(e).visibility !== 'hidden' && e.tabIndex >= 0);
    // Of radio buttons the chosen one only.
    const reachable = stops.filter((e) => e.type !== 'radio' || e.checked);
    reachable.forEach((e, i) => { e.dataset.stop = i; });
    return reachable.length;
  });
  assert.ok(wanted > 25, `${wanted} controls`);
  const seen = [], unseen = [];
  for (let i = 0; i < wanted; ++i) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const e = document.activeElement, marked = (x) => {
        const s = getComputedStyle(x);
        return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1) || s.boxShadow !== 'none';
      };
      // A radio button may show it on its label, a list on its active row.
      return { stop: Number(e.dataset.stop ?? -1), what: `${e.tagName} ${e.getAttribute('aria-label') ?? e.textContent.trim().slice(0, 40)}`, marked: marked(e) || (e.labels?.[0] && marked(e.labels[0])) || false };
    });
    seen.push(at.stop);
    if (!at.marked) unseen.push(at.what);
  }
  assert.deepEqual(seen, Array.from({ length: wanted }, (_, i) => i));
  assert.deepEqual(unseen, [], 'the focus cannot be seen on these');
  await close();
});

test('controls have names, and say their state', async () => {
  const { page, globe, close } = await openGlobe(browser, made.page, { viewport: { width: 800, height: 640 } });
  const nameless = await page.evaluate(() => [...document.querySelectorAll('button, select, input, [role=listbox], [role=group], canvas[role=img]')]
    .filter((e) => e.getClientRects().length > 0 && !(e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || e.labels?.length || e.textContent.trim()))
    .map((e) => e.outerHTML.slice(0, 100)));
  assert.deepEqual(nameless, []);
  const layers = page.getByRole('button', { name: /^Layers/ });
  assert.equal(await layers.getAttribute('aria-expanded'), 'false');
  await layers.click();
  assert.equal(await layers.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Help/ }).click();
  assert.ok(await page.evaluate(() => document.querySelector('[role=dialog]').contains(document.activeElement)), 'the focus is not in the help');
  await page.keyboard.press('Escape');
  assert.match(await page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? ''), /^Help/, 'the focus is lost');
  // The canvas says in words what it shows, and says another thing at another time.
  for (const t of [340, 372]) {
    await globe.seek(t);
    await page.locator(`#globe canvas[role=img][aria-label*="${t}.0 s"]`).waitFor();
    assert.ok((await canvasOf(page).getAttribute('aria-label')).length > 60);
  }
  assert.match(await page.getByRole('slider', { name: 'Time in the run' }).getAttribute('aria-valuetext'), /372/);
  await close();
});

// Controls smaller than a finger: "what: width × height". A check box counts with its label.
const smallTargets = (page, selector) => page.evaluate((among) => [...document.querySelectorAll(among)]
  .filter((e) => e.getClientRects().length > 0 && !e.closest('.gp-note'))
  .map((e) => {
    const { width, height } = (e.labels?.[0] ?? e).getBoundingClientRect();
    return { what: `${e.tagName} ${e.getAttribute('aria-label') ?? e.textContent.trim().slice(0, 30)}`, width: Math.round(width), height: Math.round(height) };
  }).filter(({ width, height }) => width < 44 || height < 44).map(({ what, width, height }) => `${what}: ${width} × ${height}`), selector);

test('for fingers: the player\'s targets have 44 pixels, and nothing scrolls sideways, tables open or not', async () => {
  const { page, wrong, close } = await openGlobe(browser, made.page, phone);
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.equal(await tooWide(), 0);
  await page.getByRole('button', { name: /^Layers/ }).tap();
  assert.ok(await page.locator('#globe :is(button, select, input, [role=option])').count() > 15);
  assert.deepEqual(await smallTargets(page, '#globe :is(button, select, input:not([type=radio]), [role=option])'), []);
  await openTables(page);
  assert.equal(await tooWide(), 0, 'with tables open');
  assert.deepEqual(wrong, []);
  await close();
});

test('for fingers: every target of the page has 44 pixels', async () => {
  const { page, close } = await open(browser, made.page, phone);
  await openTables(page);
  const small = await smallTargets(page, 'button, select, summary, input, [role=option], nav a, a.download');
  await close();
  assert.equal(small.length, 0, small.join('\n'));
});

test('fingers: a drag turns the globe, two zoom it, a tap asks what stands there', async () => {
  const { page, context, globe, close } = await openGlobe(browser, made.page, phone);
  const touch = await context.newCDPSession(page);
  const send = (type, points) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  await globe.seek(360);
  await globe.setLayer('names', false);
  const place = await canvasClip(page), x = place.x + place.width / 2, y = place.y + place.height / 2;
  const home = await atRest(page, place), scrolled = await page.evaluate(() => scrollY);

  await send('touchStart', [[x - 50, y]]);
  for (let i = 1; i <= 5; ++i) await send('touchMove', [[x - 50 + 20 * i, y + 4 * i]]);
  await send('touchEnd', []);
  const turned = await atRest(page, place);
  assert.ok(difference(home, turned) > 0.05, 'a drag does not turn it');
  assert.equal(await page.evaluate(() => scrollY), scrolled, 'the page scrolled');

  const scale = () => page.locator('#globe .gp-scale').innerText();
  const before = await scale();
  await send('touchStart', [[x - 20, y], [x + 20, y]]);
  for (let i = 1; i <= 6; ++i) await send('touchMove', [[x - 20 - 15 * i, y], [x + 20 + 15 * i, y]]);
  await send('touchEnd', []);
  assert.ok(difference(turned, await atRest(page, place)) > 0.05, 'two fingers do not zoom');
  const metres = (text) => Number(text.replace(/[^\d.]/g, '')) * (/km/.test(text) ? 1000 : 1);
  assert.ok(metres(await scale()) < metres(before), `${before} → ${await scale()}`);
  assert.equal(await page.evaluate(() => visualViewport.scale), 1, 'the page zoomed too');

  // Of what stands in the middle when it is followed, a tap tells.
  await globe.follow({ kind: 'object', index: 5 });
  await page.waitForTimeout(900);
  await globe.follow(null);
  await page.keyboard.press('Escape');
  await page.touchscreen.tap(x, y);
  await page.waitForFunction(() => /srbm|Track|battery/.test(document.querySelector('#globe .gp-card')?.innerText ?? ''));
  await close();
});

test('a text twice as large still fits', async () => {
  const { page, close } = await open(browser, made.page, { viewport: { width: 640, height: 700 } });
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  await close();
});

// The other kinds of report.
const kinds = {
  coverage: ['coverage', scenario('s300-vs-cruise'), '--azimuth-step-deg', '15'],
  footprint: ['footprint', scenario('patriot-vs-srbm'), '--object', 'srbm-300km', '--size', '15'],
  saturate: ['saturate', scenario('patriot-vs-srbm'), '--object', 'srbm-300km', '--sizes', '1,4,8', '--runs', '10'],
  claim: ['claim', 's-400-incompatible-with-nato'],
};
for (const [name, command] of Object.entries(kinds))
  test(`the page of iamd ${name}: axe, a phone, no script, nothing asked of the network`, async (t) => {
    if (!iamd(name, '--help').includes('--report')) return t.skip(`iamd ${name} has no --report yet`);
    const file = join(folder, `${name}.html`);
    iamd(...command, '--report', file);
    for (const options of [{}, { colorScheme: 'dark' }, phone, { javaScriptEnabled: false }]) {
      const { page, wrong, close } = await open(browser, file, { viewport: { width: 900, height: 640 }, ...options });
      assert.ok((await page.locator('.answer').innerText()).length > 20);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'wider than the screen');
      if (options.javaScriptEnabled !== false) {
        await openTables(page);
        assert.deepEqual(await violations(page), [], JSON.stringify(options));
        assert.deepEqual(wrong, []);
      }
      await close();
    }
  });

test('a comparison of campaigns: axe, a phone', async () => {
  const other = join(folder, 'other.sqlite'), file = join(folder, 'comparison.html');
  iamd('run', scenario('patriot-vs-srbm'), '--runs', '20', '--seed', '2', '--out', other, '--quiet');
  iamd('report', made.results, other, '--out', file);
  for (const options of [{}, phone]) {
    const { page, wrong, close } = await openGlobe(browser, file, { viewport: { width: 900, height: 640 }, ...options });
    assert.deepEqual(await violations(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    assert.deepEqual(wrong, []);
    await close();
  }
});
