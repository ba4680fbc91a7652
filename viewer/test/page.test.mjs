// The player in a browser: what a page shows, what the hook says, what keys do, and how it fails.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { bundle } from '../build.mjs';
import { executablePath, launch, open } from './browser.mjs';
import { fixture, hostileNames, page as html } from './fixture.mjs';

const skip = existsSync(executablePath) ? false : `no browser at ${executablePath}`;
let browser, script;

before(async () => {
  if (skip) return;
  script = (await bundle('src/globe.ts')).outputFiles[0].text;
  browser = await launch();
});
after(async () => { await browser?.close(); });

const ready = async (document, options = {}, extra = {}) => {
  const opened = await open(browser, html(document, script, extra), { viewport: { width: 800, height: 700 }, ...options });
  await opened.page.evaluate(() => window.iamdGlobe.ready);
  return opened;
};
const visible = (page, t) => page.evaluate((at) => {
  window.iamdGlobe.seek(at);
  return window.iamdGlobe.state().visible;
}, t);

test('events are exact, and the killed are gone at their moment', { skip }, async () => {
  const document = fixture({ objects: 6, seconds: 400 });
  const { page, context, problems, requests } = await ready(document);
  const run = document.runs[0], killed = run.objects.find((o) => o.fate === 'killed');
  assert.ok((await visible(page, killed.end_s - 1e-6)).objects.includes(killed.name));
  assert.ok(!(await visible(page, killed.end_s)).objects.includes(killed.name));
  assert.equal((await visible(page, 0)).tracks.length, 0);

  const moments = [...new Set(run.events.filter((e) => ['launched', 'intercept', 'arrived'].includes(e.kind)).map((e) => e.t_s))].sort((a, b) => a - b);
  await page.evaluate(() => window.iamdGlobe.seek(0));
  for (const t of moments.slice(0, 5)) {
    await page.evaluate(() => window.iamdGlobe.step(true));
    assert.equal(await page.evaluate(() => window.iamdGlobe.time()), t);
  }
  await page.waitForFunction((t) => document.querySelector('.gp-now').textContent === String(Number(t.toFixed(9))), moments[4], { timeout: 5000 });
  assert.match(await page.evaluate(() => document.querySelector('.gp-live').textContent), /s: /);

  const truth = await page.evaluate(() => { window.iamdGlobe.setBelief('belief'); window.iamdGlobe.seek(200); return window.iamdGlobe.state().visible; });
  assert.equal(truth.objects.length, 0);
  assert.ok(truth.tracks.length > 0);
  assert.deepEqual(problems, []);
  assert.deepEqual(requests, []);
  await context.close();
});

test('keys: play, seek, step, belief, layers, help; arrows turn the globe that has the focus', { skip }, async () => {
  const { page, context } = await ready(fixture({ objects: 4, seconds: 300 }));
  const time = () => page.evaluate(() => window.iamdGlobe.time());
  await page.evaluate(() => window.iamdGlobe.seek(100));
  await page.focus('.gp-range');
  await page.keyboard.press('ArrowRight');
  assert.equal(await time(), 101);
  await page.keyboard.press('Shift+ArrowLeft');
  assert.equal(await time(), 91);
  await page.keyboard.press('Space');
  assert.ok(await page.evaluate(() => window.iamdGlobe.playing()));
  await page.keyboard.press('Space');
  assert.ok(!(await page.evaluate(() => window.iamdGlobe.playing())));
  const before = await time();
  await page.keyboard.press(']');
  assert.ok((await time()) > before);
  await page.keyboard.press('b');
  assert.equal(await page.evaluate(() => window.iamdGlobe.state().belief), 'truth');
  await page.keyboard.press('l');
  assert.ok(await page.isVisible('.gp-panel'));
  await page.keyboard.press('Escape');
  assert.ok(!(await page.isVisible('.gp-panel')));
  await page.keyboard.press('?');
  assert.ok(await page.isVisible('.gp-help'));
  await page.keyboard.press('Escape');
  await page.focus('.gp-stage canvas');
  const still = await time();
  await page.keyboard.press('ArrowLeft');
  assert.equal(await time(), still);
  await page.keyboard.press('f');
  assert.ok((await page.evaluate(() => window.iamdGlobe.state().follow)) !== null);
  await page.focus('.gp-list');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  assert.equal(await time(), await page.evaluate(() => window.iamdGlobe.events().find((e) => ['launched', 'intercept', 'arrived'].includes(e.kind)).t_s));
  await context.close();
});

test('hostile names are text', { skip }, async () => {
  const document = fixture({ objects: hostileNames.length, seconds: 400, hostile: true });
  const { page, context, problems } = await ready(document);
  await page.evaluate(() => { window.iamdGlobe.seek(200); window.iamdGlobe.setBelief('truth'); window.iamdGlobe.follow({ kind: 'object', index: 1 }); });
  await page.waitForTimeout(800);
  assert.equal(await page.title(), 'Globe');
  assert.equal(await page.evaluate(() => document.querySelectorAll('#globe img, #globe script, #globe b').length), 0);
  assert.ok(await page.evaluate(() => [...document.querySelectorAll('.gp-label')].every((label) => label.clientWidth <= 191)));
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  assert.deepEqual(problems, []);
  await context.close();
});

test('a page of 360 pixels holds it, and no target is smaller than a finger', { skip }, async () => {
  const { page, context } = await ready(fixture({ objects: 4, seconds: 300 }), { viewport: { width: 360, height: 740 }, hasTouch: true });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= 360), true);
  const small = await page.evaluate(() => [...document.querySelectorAll('.gp button, .gp select')].filter((b) => b.offsetParent && !b.closest('.gp-note') && b.getBoundingClientRect().height < 43.5).map((b) => b.getAttribute('aria-label') ?? b.textContent));
  assert.deepEqual(small, []);
  await context.close();
});

test('nothing that axe finds wrong', { skip }, async () => {
  const { page, context } = await ready(fixture({ objects: 4, seconds: 300 }));
  await page.keyboard.press('Tab');
  await page.evaluate(() => { window.iamdGlobe.seek(200); document.querySelector('[aria-label^="Layers"]').click(); });
  await page.waitForTimeout(400);
  await page.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') });
  const found = await page.evaluate(async () => (await window.axe.run('#globe')).violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 140)).join(' | ')}`));
  assert.deepEqual(found, []);
  await context.close();
});

test('without WebGL, with another format or damaged data the picture stays and the page says why', { skip }, async () => {
  const good = fixture({ objects: 1, seconds: 100, runs: ['median'] });
  const cases = [
    [html({ ...good, format: 'iamd-replay/9' }, script), /iamd-replay\/9/],
    [html(good, script, { data: 'AAAA' }), /damaged/],
    [html(good, `HTMLCanvasElement.prototype.getContext=()=>null;${script}`), /WebGL 2/],
  ];
  for (const [text, says] of cases) {
    const { page, context } = await open(browser, text);
    await page.evaluate(() => window.iamdGlobe.ready.catch(() => {}));
    assert.ok(await page.isVisible('.still'));
    assert.match(await page.textContent('.gp-message'), says);
    assert.equal(await page.evaluate(() => document.querySelectorAll('.gp').length), 0);
    await context.close();
  }
});
