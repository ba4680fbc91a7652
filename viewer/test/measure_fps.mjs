// Prints how fast the globe draws here, for people: no test asserts a time.
//   node test/measure_fps.mjs [objects] [seconds] [width] [height]      (--gpu: with the machine's graphics, not in software)
import { readFileSync } from 'node:fs';
import { launch, open } from './browser.mjs';
import { fixture, page as html } from './fixture.mjs';

const numbers = process.argv.slice(2).filter((x) => !x.startsWith('--')).map(Number);
const [objects = 200, seconds = 2000, width = 1280, height = 800] = numbers;
const script = readFileSync(new URL('../dist/globe.js', import.meta.url), 'utf8');
const browser = await launch(process.argv.includes('--gpu') ? ['--use-angle=default'] : []);
const { page } = await open(browser, html(fixture({ objects, seconds, runs: ['median'] }), script), { viewport: { width, height } });
const began = Date.now();
await page.evaluate(() => window.iamdGlobe.ready);
const ready = Date.now() - began;
const measured = await page.evaluate(async () => {
  const globe = window.iamdGlobe, gl = document.createElement('canvas').getContext('webgl2');
  const info = gl?.getExtension('WEBGL_debug_renderer_info');
  globe.setSpeed('fit');
  globe.play();
  const gaps = [], end = performance.now() + 8000;
  let last = performance.now();
  while (last < end) {
    const now = await new Promise((done) => requestAnimationFrame(done));
    gaps.push(now - last);
    last = now;
  }
  globe.pause();
  gaps.sort((a, b) => a - b);
  const { drawCalls, scale, visible } = globe.state();
  return {
    renderer: info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : 'unknown', frames: gaps.length, fps: gaps.length / 8,
    median_ms: gaps[gaps.length >> 1], p95_ms: gaps[Math.floor(gaps.length * 0.95)], drawCalls, scale, objects: visible.objects.length,
  };
});
console.log(JSON.stringify({ objects, seconds, width, height, ready_ms: ready, ...measured }, null, 2));
await browser.close();
