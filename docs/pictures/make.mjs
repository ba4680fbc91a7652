// Makes the pictures of the README, by the command in IAMD_PROGRAM: ./do pictures
//   globe.png        a raid on the globe at an intercept
//   saturation.svg   P(no leaker) against the size of the raid
//   coverage.svg     how far a radar sees, by height
// The same program and browser make the same pictures; another browser may draw the globe with other pixels.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atRest, launch, openGlobe } from '../../test/browser/support/browser.mjs';
import { replayOf } from '../../test/browser/support/made.mjs';
import { decode } from '../../test/browser/support/picture.mjs';
import { palettePng } from './palette_png.mjs';

const here = fileURLToPath(new URL('.', import.meta.url)), root = join(here, '../..'), scenario = (name) => `scenarios/${name}.yaml`;
const folder = mkdtempSync(join(tmpdir(), 'iamd-pictures-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const iamd = (...given) => execFileSync(process.env.IAMD_PROGRAM, given, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const wanted = process.argv.slice(2), wants = (name) => wanted.length === 0 || wanted.includes(name);

function write(name, content) {
  writeFileSync(join(here, name), content);
  console.log(`docs/pictures/${name} ${(content.length / 1e3).toFixed(0)} kB`);
}

async function globe() {
  const page = join(folder, 'globe.html');
  iamd('run', scenario('patriot-vs-srbm'), '--runs', '40', '--report', page, '--quiet');
  const browser = await launch();
  try {
    const view = await openGlobe(browser, page, { viewport: { width: 1280, height: 720 }, colorScheme: 'dark' });
    // The stage alone, as large as the window.
    await view.page.evaluate(() => {
      const stage = document.querySelector('#globe canvas[role=img]').parentElement;
      Object.assign(stage.style, { position: 'fixed', inset: 0, height: '100vh', zIndex: 9 });
      for (const over of stage.querySelectorAll('.gp-card, .gp-note, .gp-zoom')) over.style.display = 'none';
    });
    // The third kill: near what is defended, from where most of the fight is in sight.
    const run = replayOf(page).runs[0], kill = run.events.filter((event) => event.kind === 'intercept' && run.shots[event.shot].result === 'kill')[2];
    await view.globe.setEllipsoids(2, 10);
    await view.globe.seek(kill.t_s - 4);
    await view.globe.follow({ kind: 'shot', index: kill.shot });
    await view.page.waitForTimeout(2500);
    await view.page.evaluate(() => { for (let i = 0; i < 4; ++i) document.querySelector('#globe [aria-label^="Nearer"]').click(); });
    await view.page.waitForTimeout(2500);
    await view.page.keyboard.press('Escape');
    await view.globe.follow(null);
    await view.globe.seek(kill.t_s);
    write('globe.png', palettePng(decode(await atRest(view.page, { x: 0, y: 0, width: 1280, height: 720 }))));
  } finally {
    await browser.close();
  }
}

// A chart of a page as a file of its own: its rules and colours stand in it, light and dark.
function chart(page, id) {
  const html = readFileSync(page, 'utf8'), css = readFileSync(join(here, '../../src/iamd/report/report.css'), 'utf8');
  const figure = html.slice(html.indexOf(`<figure class="chart" id="${id}"`)), svg = figure.slice(figure.indexOf('<svg '), figure.indexOf('</svg>') + 6);
  const variables = (block) => [...block.matchAll(/--[a-z0-9]+: [^;]+;/g)].map((m) => m[0]).join(' ');
  const light = variables(/:root \{(.*?)\}/s.exec(css)[1]), dark = variables(/prefers-color-scheme: dark\) \{\s*:root[^{]*\{(.*?)\}/s.exec(css)[1]);
  const rules = css.split('\n').filter((line) => /^\s*(\.plot |\.c[0-9] |\.hatch )/.test(line)).map((line) => line.trim()).join('\n');
  const style = `<style>\nsvg { ${light} }\n@media (prefers-color-scheme: dark) { svg { ${dark} } }\n${rules}\n</style>\n<rect width="100%" height="100%" style="fill: var(--paper)"/>\n`;
  const [, , width, height] = /viewBox="([^"]+)"/.exec(svg)[1].split(' ').map((x, i, all) => Number(all[i]));
  const edge = 16;
  return `${svg.replace(/<svg ([^>]*?)width="[^"]*" height="[^"]*" viewBox="[^"]*"([^>]*)>/, (_, a, b) =>
    `<svg ${a}width="${width + 2 * edge}" height="${height + 2 * edge}" viewBox="${-edge} ${-edge} ${width + 2 * edge} ${height + 2 * edge}"${b}>\n${style.replace('<rect ', `<rect x="${-edge}" y="${-edge}" `)}`)}\n`;
}

function saturation() {
  const page = join(folder, 'saturation.html');
  iamd('saturate', scenario('s500-ten-ballistic'), '--runs', '100', '--report', page, '--quiet');
  write('saturation.svg', chart(page, 'chart-no-leaker'));
}

// Its own last line names the command, so that it runs where a reader would run it.
function coverage() {
  iamd('coverage', scenario('s400-vs-low-observable'), '--target', 'fighter', '--azimuth-step-deg', '3', '--out', 'docs/pictures/coverage.svg');
  write('coverage.svg', readFileSync(join(here, 'coverage.svg'), 'utf8').replace(/\n+$/, '\n'));
}

if (wants('coverage')) coverage();
if (wants('saturation')) saturation();
if (wants('globe')) await globe();
