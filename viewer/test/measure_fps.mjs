// How fast a raid plays where the processor draws: frames a second, processor time a frame of each of the browser's processes, the
// machine's load, and how fine the picture is. Wall-clock is noisy on a busy machine: compare the processor's milliseconds.
//   node test/measure_fps.mjs [objects=200] [seconds=2000] [width=1280] [height=720] [measured seconds=10] [--page FILE.html]
import { readFileSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { bundle } from '../build.mjs';
import { launch, open } from './browser.mjs';
import { fixture, page as html } from './fixture.mjs';

const words = process.argv.slice(2), file = words.includes('--page') ? words.splice(words.indexOf('--page'), 2)[1] : null;
const [objects = 200, seconds = 2000, width = 1280, height = 720, measured = 10] = words.map(Number);
const tick_ms = 10;  // of /proc/PID/stat on Linux

// The browser's processes below this one: what they are, and the processor time that they have had.
function processes() {
  const parents = new Map(), found = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8'), fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(pid, Number(fields[1]));
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (command.includes('chrom')) found.set(pid, { kind: /--type=([\w-]+)/.exec(command)?.[1] ?? 'browser', ms: (Number(fields[11]) + Number(fields[12])) * tick_ms });
    } catch { /* it has ended */ }
  }
  const ours = (pid) => { for (let up = pid; up > 1; up = parents.get(up) ?? 0) if (up === process.pid) return true; return false; };
  const sum = {};
  for (const [pid, { kind, ms }] of found) if (ours(pid)) sum[kind] = (sum[kind] ?? 0) + ms;
  return sum;
}

const script = (await bundle('src/globe.ts')).outputFiles[0].text;
const browser = await launch();
const text = file ? readFileSync(file, 'utf8') : html(fixture({ objects, seconds, runs: ['median'] }), script);
const { page } = await open(browser, text, { viewport: { width: width + 400, height: height + 300 } });
await page.evaluate(() => window.iamdGlobe.ready);
await page.addStyleTag({ content: `main,body,figure{max-width:none!important;margin:0!important;padding:0!important}.gp{width:${width}px}.gp .gp-stage{height:${height}px!important}.gp .gp-frame{grid-template:"head" auto "stage" auto "bar" auto "events" auto/minmax(0,1fr)!important}` });
await page.evaluate(() => { window.scrollTo(0, document.querySelector('.gp-stage').getBoundingClientRect().top + scrollY - 50); });
await page.waitForTimeout(1500);
const span = await page.evaluate(() => { const r = document.querySelector('.gp-range'); return [window.iamdGlobe.time(), Number(r.max)]; });
await page.evaluate(([from, to]) => { window.iamdGlobe.seek(from + 0.35 * (to - from)); window.iamdGlobe.play(); }, span);
const counted = () => page.evaluate(() => window.framesSeen);
await page.evaluate(() => { window.framesSeen = 0; const count = () => { ++window.framesSeen; requestAnimationFrame(count); }; requestAnimationFrame(count); });
// first until the picture's fineness has settled
for (const until = Date.now() + 30000; Date.now() < until && (await counted()) < 40;) await page.waitForTimeout(500);
const before = processes(), began = Date.now(), sofar = await counted();
await page.waitForTimeout(measured * 1000);
const frames = (await counted()) - sofar, passed = (Date.now() - began) / 1000, after = processes();
const state = await page.evaluate(() => ({ ...window.iamdGlobe.state(), stage: [document.querySelector('.gp-stage canvas').clientWidth, document.querySelector('.gp-stage canvas').clientHeight] }));
await browser.close();

console.log(`${file ?? `${objects} objects × ${seconds} s`}, stage ${state.stage.join(' × ')} CSS px`);
console.log(`frames/s            ${(frames / passed).toFixed(1)}`);
for (const kind of Object.keys(after)) console.log(`CPU ms/frame ${kind.padEnd(12)} ${((after[kind] - (before[kind] ?? 0)) / frames).toFixed(1)}`);
console.log(`resolution scale    ${state.scale.toFixed(2)}\ndraw calls          ${state.drawCalls}\nload average        ${loadavg().map((x) => x.toFixed(1)).join(' ')}`);
