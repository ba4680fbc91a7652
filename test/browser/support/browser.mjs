// The browser of the tests: one a test file, without a screen, without a network, drawing in software.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { change } from './picture.mjs';

const viewer = createRequire(new URL('../../../viewer/package.json', import.meta.url));
const { chromium } = viewer('playwright-core');

const flags = ['--headless=new', '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export const launch = (more = []) => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: [...flags, ...more] });

// Opens a file as a reader does, and gathers what goes wrong: error messages, exceptions, requests that leave the machine.
export async function open(browser, file, { prepare = null, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 720 }, offline: true, colorScheme: 'light', ...options });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage(), wrong = [];
  page.on('pageerror', (error) => wrong.push(`exception: ${error}`));
  page.on('console', (message) => { if (message.type() === 'error') wrong.push(`console: ${message.text()}`); });
  page.on('request', (request) => { if (!/^(file|data|blob|about):/.test(request.url())) wrong.push(`request: ${request.url().slice(0, 200)}`); });
  page.on('dialog', (dialog) => { wrong.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
  if (prepare) await page.addInitScript(prepare);
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  return { page, context, wrong, close: () => context.close() };
}

// The same, once the globe can be used.
export async function openGlobe(browser, file, options) {
  const opened = await open(browser, file, options);
  await opened.page.evaluate(() => window.iamdGlobe.ready);
  return { ...opened, globe: globeOf(opened.page) };
}

// The page's hook (viewer/README.md), called from here.
export function globeOf(page) {
  const call = (name) => (...given) => page.evaluate(([method, list]) => window.iamdGlobe[method](...list), [name, given]);
  return Object.fromEntries(['time', 'seek', 'play', 'pause', 'playing', 'state', 'pick', 'setRun', 'setBelief', 'setLayer', 'setSpeed',
    'setEllipsoids', 'follow', 'step', 'events', 'engagement', 'timeAt'].map((name) => [name, call(name)]));
}

export const canvasOf = (page) => page.locator('#globe canvas[role="img"]');

// The part of the globe's canvas that is in sight, as page.screenshot wants it.
export async function canvasClip(page) {
  const canvas = canvasOf(page), { width, height } = page.viewportSize();
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox(), x = Math.max(0, box.x), y = Math.max(0, box.y);
  return { x, y, width: Math.min(width, box.x + box.width) - x, height: Math.min(height, box.y + box.height) - y };
}

// Waits until what is drawn stands still, and returns it as PNG: pictures that are compared must both be at rest.
export async function atRest(page, clip) {
  let last = await page.screenshot({ clip }), differ = null;
  for (let tries = 0; tries < 60; ++tries) {
    await page.waitForTimeout(200);
    const now = await page.screenshot({ clip });
    if (now.equals(last)) return now;
    differ = change(last, now);
    if (differ.share < 5e-5) return now; // software draws a pixel now and then one way or the other
    last = now;
  }
  throw new Error(`the picture does not come to rest: ${JSON.stringify(differ)}`);
}

// What axe finds of serious or critical impact: "rule (impact): elements".
export async function violations(page, within = 'html') {
  await page.evaluate(readFileSync(viewer.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async (where) => {
    const { violations: found } = await window.axe.run(where, { resultTypes: ['violations'] });
    return found.filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .map((v) => `${v.id} (${v.impact}): ${v.nodes.slice(0, 4).map((n) => `${n.target.join(' ')} ${n.html.slice(0, 120)} [${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ''}]`).join(' | ')}`);
  }, within);
}
