// Fingers on the globe, a lost context, and the picture that is put back while a run plays.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { bundle } from '../build.mjs';
import { executablePath, launch, open } from './browser.mjs';
import { fixture, page as html } from './fixture.mjs';

const skip = existsSync(executablePath) ? false : `no browser at ${executablePath}`;
let browser, script;

before(async () => {
  if (skip) return;
  script = (await bundle('src/globe.ts')).outputFiles[0].text;
  browser = await launch();
});
after(async () => { await browser?.close(); });

const ready = async (document, options = {}, more = '') => {
  const opened = await open(browser, html(document, more + script), { viewport: { width: 700, height: 700 }, ...options });
  await opened.page.evaluate(() => window.iamdGlobe.ready);
  return opened;
};

// Where on the canvas the first object stands: it moves when the view does.
const seen = (page) => page.evaluate(() => {
  const { width, height } = document.querySelector('.gp-stage').getBoundingClientRect(), found = [];
  for (let x = 8; x < width; x += 16)
    for (let y = 8; y < height; y += 16) if (window.iamdGlobe.pick(x, y)?.kind === 'object') found.push([x, y]);
  return found;
});
// Asks until it is so: frames take long on a busy machine.
const until = async (page, so) => {
  let found = await seen(page);
  for (let i = 0; i < 40 && !so(found); ++i) {
    await page.waitForTimeout(250);
    found = await seen(page);
  }
  return found;
};
const spread = (points) => Math.max(...points.map((p) => p[0])) - Math.min(...points.map((p) => p[0]));

test('a finger turns the globe, two zoom it', { skip }, async () => {
  const { page, context, problems } = await ready(fixture({ objects: 6, seconds: 400 }), { hasTouch: true });
  await page.evaluate(() => window.iamdGlobe.seek(200));
  await page.evaluate(() => document.querySelector('.gp-stage').scrollIntoView({ block: 'center' }));
  const box = await (await page.$('.gp-stage')).boundingBox(), x = box.x + box.width / 2, y = box.y + box.height / 2;
  const client = await context.newCDPSession(page);
  const touch = (type, ...points) => client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })) });
  const still = await until(page, (found) => found.length > 1);
  assert.ok(still.length > 0);
  await touch('touchStart', [x, y]);
  for (let i = 1; i <= 6; ++i) await touch('touchMove', [x + 15 * i, y]);
  await touch('touchEnd');
  const turned = await until(page, (found) => found.length > 1 && JSON.stringify(found) !== JSON.stringify(still));
  assert.notDeepEqual(turned, still);
  await touch('touchStart', [x - 120, y], [x + 120, y]);
  for (let i = 1; i <= 6; ++i) await touch('touchMove', [x - 120 + 14 * i, y], [x + 120 - 14 * i, y]);
  await touch('touchEnd');
  const small = await until(page, (found) => found.length > 0 && spread(found) < 0.7 * spread(turned));
  assert.ok(spread(small) < 0.7 * spread(turned), `${spread(turned)} became ${spread(small)}`);
  assert.deepEqual(problems, []);
  await context.close();
});

test('when the browser takes the graphics away the picture returns and the page says so', { skip }, async () => {
  const { page, context } = await ready(fixture({ objects: 2, seconds: 200 }));
  assert.ok(!(await page.isVisible('.still')));
  await page.evaluate(() => document.querySelector('.gp-stage canvas').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext());
  await page.waitForSelector('.gp-message');
  assert.match(await page.textContent('.gp-message'), /took its graphics away/);
  assert.ok(await page.isVisible('.still'));
  assert.equal(await page.evaluate(() => document.querySelectorAll('.gp').length), 0);
  await context.close();
});

test('a picture while playing is the picture at rest, drawn coarser', { skip }, async () => {
  const { page, context } = await ready(fixture({ objects: 6, seconds: 400 }));
  await page.evaluate(() => { window.iamdGlobe.setLayer('names', false); window.iamdGlobe.seek(200); window.iamdGlobe.setSpeed(0.001); window.iamdGlobe.play(); });
  await page.waitForTimeout(1500);
  const playing = await page.locator('.gp-stage').screenshot();
  await page.evaluate(() => window.iamdGlobe.pause());
  await page.waitForTimeout(1500);
  const compared = await page.evaluate(async ([a, b]) => {
    const read = async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const small = document.createElement('canvas');
      small.width = small.height = 16;
      const ink = small.getContext('2d');
      ink.imageSmoothingQuality = 'high';
      ink.drawImage(image, 0, 0, 16, 16);
      return ink.getImageData(0, 0, 16, 16).data;
    };
    const [p, q] = [await read(a), await read(b)];
    let most = 0;
    for (let i = 0; i < p.length; ++i) most = Math.max(most, Math.abs(p[i] - q[i]));
    return most;
  }, [playing.toString('base64'), (await page.locator('.gp-stage').screenshot()).toString('base64')]);
  assert.ok(compared < 40, `a square differs by ${compared} of 255`);
  await context.close();
});
