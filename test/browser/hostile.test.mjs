// Texts of strangers: what stands in a scenario or in a results file is shown as text, whatever it is.
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fixture, hostileNames, page as fixturePage } from '../../viewer/test/fixture.mjs';
import { launch, open, openGlobe } from './support/browser.mjs';
import { campaign, folder, iamd, replayOf, root, scenario, sql } from './support/made.mjs';

const phone = { viewport: { width: 360, height: 740 } };
const script = '</script><script>window.hacked=1</script><img src=x onerror="window.hacked=1"><!--';
const title = `${script} "quoted' & 5 < 6 > 4 \u202egnihsif\u202c 🚀👩‍👩‍👧‍👦 ${'long '.repeat(1000)}${'W'.repeat(5000)}`;
const question = `]]>${script} javascript:window.hacked=1 \u2066עברית\u2069 {{7*7}} \${window.hacked=1} ?`;
const assumptions = [`${script}one`, '<style>body{display:none}</style>', '<base href="https://example.org/">', '\u202eturned round', '🚀'.repeat(500), 'x'.repeat(10000)];
// Ids are restricted (iamd schema scenario): these are the worst that pass.
const ids = { 'srbm-300km': '__proto__', 'srbm-450km': 'constructor', 'srbm-600km': 'W'.repeat(64), 'defended-place': '-1', battery: 'toString', radar: '..' };
let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

// Opens a page wide and narrow, uses it, and finds that nothing of the texts has become more than text.
async function harmless(file, shown) {
  for (const options of [{}, phone, { ...phone, javaScriptEnabled: false }]) {
    const { page, wrong, close } = await open(browser, file, options);
    // What would turn the text around it may be left out or stand as itself.
    const plain = (t) => t.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
    const text = plain(await page.evaluate(() => document.body.textContent));
    for (const part of shown) assert.ok(text.includes(plain(part)), `not shown: ${part.slice(0, 60)}`);
    if (options.javaScriptEnabled !== false) {
      await page.evaluate(async () => {
        const globe = window.iamdGlobe;
        await globe?.ready;
        if (!globe) return;
        globe.setBelief('both');
        const events = globe.events();
        globe.seek(events[Math.floor(events.length / 2)]?.t_s ?? 0);
        globe.follow({ kind: 'object', index: 0 });
        document.querySelector('#globe [aria-label^="Layers"]').click();
        for (const details of document.querySelectorAll('details')) details.open = true;
        await new Promise((done) => setTimeout(done, 500));
      });
      for (const stage of await page.getByRole('group', { name: /^Chart: / }).all()) {
        await stage.focus();
        await page.keyboard.press('ArrowRight'); // its tip shows names
      }
      assert.deepEqual(wrong, []);
    }
    const found = await page.evaluate(() => ({
      hacked: window.hacked, tooWide: document.documentElement.scrollWidth - innerWidth, hidden: getComputedStyle(document.body).display,
      strangers: [...document.querySelectorAll('main img[src], base, body style, iframe, object, [onerror], [onload], a[href^="javascript"]')].filter((e) => !/^(data|blob):/.test(e.getAttribute('src') ?? '') && !(e.matches('svg style') && !e.textContent.includes('body'))).map((e) => e.outerHTML.slice(0, 80)),
    }));
    assert.equal(found.hacked, undefined);
    assert.deepEqual(found.strangers, []);
    assert.notEqual(found.hidden, 'none');
    assert.equal(found.tooWide, 0, `${found.tooWide} pixels wider than the screen of ${page.viewportSize().width}`);
    await close();
  }
}

test('a scenario with the worst texts and ids that its format allows', async () => {
  const file = join(folder, 'hostile.yaml');
  let text = readFileSync(scenario('patriot-vs-srbm'), 'utf8');
  const begin = text.indexOf('title:'), end = text.indexOf('doubts:');
  text = `${text.slice(0, begin)}title: ${JSON.stringify(title)}\nquestion: ${JSON.stringify(question)}\nassumptions:\n${assumptions.map((a) => `  - ${JSON.stringify(a)}\n`).join('')}${text.slice(end)}`;
  for (const [was, is] of Object.entries(ids)) text = text.replaceAll(new RegExp(`id: ${was}$`, 'gm'), `id: ${JSON.stringify(is)}`);
  writeFileSync(file, text);
  const made = campaign('hostile', { file, runs: 12 });
  await harmless(made.page, [script, 'turned round', assumptions[2], 'W'.repeat(64), '__proto__', question]);
  const names = replayOf(made.page).runs[0].objects.map((o) => o.name);
  assert.ok(names.some((name) => name.startsWith('__proto__')) && names.some((name) => name.startsWith('constructor')));
});

test('a results file that somebody has written other texts into', async () => {
  const honest = campaign('patriot-vs-srbm', { runs: 12, stem: 'honest' }), results = join(folder, 'forged.sqlite'), file = join(folder, 'forged.html');
  copyFileSync(honest.results, results);
  for (const [key, value] of [['scenario_title', title], ['scenario_question', question], ['command', `iamd run '${script}' --out "x"`],
    ['source_revision', script], ['software_version', `1<b>${'9'.repeat(3000)}`], ['scenario_name', `${script}\u202e`], ['assumptions', JSON.stringify(assumptions)]])
    sql(results, 'UPDATE provenance SET value = ? WHERE key = ?', value, key);
  let made = true;
  try {
    iamd('report', results, '--out', file);
  } catch (error) {
    made = false; // or refused, in words
    assert.equal(error.status, 2, error.stderr);
    assert.ok(error.stderr.length > 20);
  }
  if (made) await harmless(file, [script, question]);
});

test('a replay whose names are hostile', async () => {
  const player = readFileSync(join(root, 'viewer/dist/globe.js'), 'utf8'), file = join(folder, 'names.html');
  writeFileSync(file, fixturePage(fixture({ objects: hostileNames.length, seconds: 400, hostile: true, runs: ['median'] }), player));
  for (const options of [{ viewport: { width: 800, height: 640 } }, phone]) {
    const { page, globe, wrong, close } = await openGlobe(browser, file, options);
    for (let index = 0; index < hostileNames.length; ++index) {
      await globe.follow({ kind: 'object', index });
      await globe.step(true);
    }
    await page.waitForTimeout(500);
    assert.equal(await page.title(), 'Globe');
    assert.deepEqual(await page.evaluate(() => [document.querySelectorAll('#globe :is(img, script, b)').length, document.documentElement.scrollWidth - innerWidth]), [0, 0]);
    assert.deepEqual(wrong, []);
    await close();
  }
});
