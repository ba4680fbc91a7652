// What the page says is what the results file says: figures, tables, CSV, and the replay document (docs/formats/replay.md).
import assert from 'node:assert/strict';
import { before, after, test } from 'node:test';
import { launch, open } from './support/browser.mjs';
import { campaign, iamd, one, replayOf, sql } from './support/made.mjs';

let browser, made, view, page;

before(async () => {
  made = campaign();
  browser = await launch();
  view = await open(browser, made.page, { viewport: { width: 900, height: 640 } });
  ({ page } = view);
});
after(async () => { await browser?.close(); });

const value = (statement) => one(made.results, statement);
const near = (text, wanted) => assert.ok(Math.abs(Number(text) - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)), `${text} for ${wanted}`);

// {columns, rows} of a table of the page, opened or not.
const table = (selector) => page.evaluate((where) => {
  const found = document.querySelector(where), texts = (row) => [...row.cells].map((cell) => cell.textContent.trim());
  return { columns: texts(found.tHead.rows[0]), rows: [...found.tBodies[0].rows].map(texts) };
}, selector);

test('the table of all numbers', async () => {
  const { rows } = await table('#numbers table'), said = new Map(rows.map(([name, number]) => [name, number]));
  const wanted = {
    'P(no leaker)': 'avg(leaked = 0)', 'leakers of a run': 'avg(leaked)', 'interceptors fired in a run': 'avg(launched)',
    'value saved': '1 - avg(value_lost / value_total)', "busiest radar's load": 'avg(radar_load_max)', runs: 'count(*)', worlds: 'count(DISTINCT world)',
    'runs without a leaker': 'sum(leaked = 0)', 'objects, all runs': 'sum(objects)', 'killed, all runs': 'sum(killed)', 'leaked, all runs': 'sum(leaked)',
    'harmless, all runs': 'sum(harmless)', 'still flying at the end, all runs': 'sum(unresolved)', 'interceptors fired, all runs': 'sum(launched)',
    '… at what does no harm': 'sum(launched_at_harmless)', '… at what others had destroyed': 'sum(wasted)',
  };
  for (const [name, expression] of Object.entries(wanted)) {
    assert.ok(said.has(name), `no row '${name}'`);
    near(said.get(name), value(`SELECT ${expression} FROM run`));
  }
  assert.deepEqual([...said.keys()].filter((name) => !(name in wanted)), [], 'rows that no test knows');
  for (const [name, number, low, high] of rows) if (low !== '') assert.ok(Number(low) <= Number(number) && Number(number) <= Number(high), name);
});

test('the figures and the answer above it all', async () => {
  const figures = Object.fromEntries(await page.evaluate(() => [...document.querySelectorAll('.figures > div')].map((f) => [f.querySelector('dt').textContent, [f.querySelector('.value').textContent, f.querySelector('.note').textContent]])));
  const parsed = (text) => Number(/-?[\d.]+/.exec(text)[0]);
  const rounded = (text, wanted) => assert.ok(Math.abs(parsed(text) - wanted) <= 0.006 * Math.abs(wanted) + 1e-12 || Math.abs(parsed(text) - wanted) <= 0.51, `${text} for ${wanted}`);
  rounded(figures['P(no leaker)'][0], 100 * value('SELECT avg(leaked = 0) FROM run'));
  assert.match(figures['P(no leaker)'][1], new RegExp(`\\b${value('SELECT sum(leaked = 0) FROM run')} of ${value('SELECT count(*) FROM run')} runs`));
  const leakers = figures['leakers of a run'][0];
  assert.ok(Math.abs(parsed(leakers) - value('SELECT avg(leaked) FROM run')) < 0.006, leakers);
  assert.equal(leakers.split(' of ')[1], String(value('SELECT max(objects) FROM run')));
  assert.ok(Math.abs(parsed(figures['interceptors fired'][0]) - value('SELECT avg(launched) FROM run')) < 0.006, figures['interceptors fired'][0]);
  rounded(figures['value saved'][0], 100 * value('SELECT 1 - avg(value_lost / value_total) FROM run'));
  const limits = leakersByLimit();
  assert.equal(figures['what limits first'][0], limits[0].name);
  assert.match(figures['what limits first'][1], new RegExp(`of ${value('SELECT sum(leaked) FROM run')} leakers`));
  const answer = await page.locator('.answer').innerText();
  assert.match(answer, new RegExp(`${(value('SELECT avg(leaked) FROM run')).toPrecision(3)} of ${value('SELECT max(objects) FROM run')} objects`));
  assert.ok(answer.includes(limits[0].name));
});

// [{name, leakers}], the most first.
function leakersByLimit() {
  const columns = sql(made.results, "SELECT name FROM pragma_table_info('run') WHERE name LIKE 'leaked\\_%' ESCAPE '\\'").map((row) => row.name);
  const sums = sql(made.results, `SELECT ${columns.map((c) => `sum(${c}) AS ${c}`).join(', ')} FROM run`)[0];
  return Object.entries(sums).map(([column, leakers]) => ({ name: column.replace('leaked_', '').replaceAll('_', ' ').replace('fly out', 'fly-out'), leakers }))
    .filter(({ leakers }) => leakers > 0).sort((a, b) => b.leakers - a.leakers);
}

// Rows of a chart's CSV as the page offers it.
const csv = (id) => page.locator(`#${id} a.download`).evaluate((link) => decodeURIComponent(link.href.split(',').slice(1).join(',')).trim().split('\r\n').slice(1)
  .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((m) => m[1].replace(/^"|"$/g, '').replaceAll('""', '"'))));

for (const [id, column] of [['chart-leakers', 'leaked'], ['chart-interceptors', 'launched']])
  test(`${id}: shares of runs are those of the column ${column}; the CSV says what the table says`, async () => {
    const { rows } = await table(`#${id} table`), counts = sql(made.results, `SELECT ${column} AS n, count(*) AS runs FROM run GROUP BY 1 ORDER BY 1`);
    const total = value('SELECT count(*) FROM run'), shown = rows.filter((row) => Number(row[1]) > 0);
    assert.equal(shown.length, counts.length);
    counts.forEach(({ n, runs }, i) => {
      assert.equal(Number(shown[i][0]), n);
      near(shown[i][1], (100 * runs) / total);
    });
    const download = await csv(id);
    assert.deepEqual(download.map((row) => row.slice(0, rows[0].length)), rows);
  });

test('chart-limits: the leakers of each limit are those of the columns leaked_…', async () => {
  const { rows } = await table('#chart-limits table'), shown = rows.filter((row) => Number(row[1]) > 0);
  assert.deepEqual(Object.fromEntries(shown.map((row) => [row[0], parseInt(row.at(-1), 10)])), Object.fromEntries(leakersByLimit().map(({ name, leakers }) => [name, leakers])));
  assert.deepEqual((await csv('chart-limits')).map((row) => row.slice(0, rows[0].length)), rows);
});

test('chart-limits: each column is what its head says, in its unit', async () => {
  const { columns, rows } = await table('#chart-limits table'), total = value('SELECT sum(leaked) FROM run');
  const limit = columns.indexOf('limit'), share = columns.findIndex((name) => name.startsWith('share')), unit = columns[share].includes('%') ? 100 : 1;
  for (const { name, leakers } of leakersByLimit()) {
    const row = rows.find((r) => r[limit] === name);
    assert.ok(row, `no '${name}' in the column 'limit': ${rows.map((r) => r[limit])}`);
    assert.ok(Math.abs(Number(row[share]) - (unit * leakers) / total) < 1e-3, `${name}: ${row[share]} in a column '${columns[share]}'`);
  }
});

test('the pictures have as many bars as the tables have rows', async () => {
  for (const id of ['chart-leakers', 'chart-limits', 'chart-interceptors'])
    assert.equal(await page.locator(`#${id} .still svg .bar`).count(), (await table(`#${id} table`)).rows.length, id);
});

test('the time line shows every object of the run, with its times', async () => {
  const [{ run }] = replayOf(made.page).runs, { columns, rows } = await table('#chart-engagements table');
  const objects = sql(made.results, 'SELECT name, fate, first_detection_s, first_launch_s, first_intercept_s, end_s FROM object WHERE run = ? ORDER BY object', run);
  assert.deepEqual([...new Set(rows.map((row) => row[0]))].sort(), objects.map((o) => o.name).sort());
  const from = columns.findIndex((name) => name.startsWith('from')), to = columns.findIndex((name) => name.startsWith('to'));
  const at = (object, what, column) => Number(rows.find((row) => row[0] === object.name && row[2] === what)?.[column] ?? NaN);
  const close = (t, wanted, what) => assert.ok(Math.abs(t - wanted) < 1e-3 * Math.max(1, wanted / 100), `${what}: ${t} for ${wanted}`);
  for (const object of objects) {
    assert.ok(rows.filter((row) => row[0] === object.name).every((row) => row[1].startsWith(object.fate)), object.name);
    if (object.first_detection_s !== null) close(at(object, 'first seen', from), object.first_detection_s, `${object.name} first seen`);
    if (object.first_launch_s !== null) close(at(object, 'launch', from), object.first_launch_s, `${object.name} launch`);
    close(at(object, 'in flight', to), object.end_s, `${object.name} end`);
  }
});

test('the page says where it comes from', async () => {
  const text = await page.locator('#provenance').innerText();
  for (const key of ['command', 'scenario_hash', 'source_revision', 'software_version', 'seed', 'scenario_title']) assert.ok(text.includes(one(made.results, 'SELECT value FROM provenance WHERE key = ?', key)), key);
  assert.deepEqual(view.wrong, []);
});

// The replay document.

const sums = (list) => list.map(((sum) => (step) => (sum += step))(0));
const ascending = (list, what, strictly = false) => list.forEach((x, i) => assert.ok(i === 0 || (strictly ? x > list[i - 1] : x >= list[i - 1]), `${what} go back at ${i}`));
function columnsOf(path, names, what) {
  for (const name of names) {
    assert.ok(Array.isArray(path[name]), `${what}.${name} is missing`);
    assert.equal(path[name].length, path.t.length, `${what}.${name}`);
    assert.ok(path[name].every(Number.isInteger), `${what}.${name} has other numbers than whole ones`);
  }
  ascending(sums(path.t), `${what}.t`);
}

test('the replay document keeps its format', () => {
  const exported = JSON.parse(iamd('export', made.results, '--format', 'replay'));
  const inPage = replayOf(made.page);
  assert.equal(exported.format, 'iamd-replay/1');
  assert.ok(inPage.runs.length >= 2 && inPage.runs[0].role === 'median');
  assert.deepEqual(exported.runs[0], inPage.runs[0], 'page and export differ');
  for (const run of [...exported.runs, ...inPage.runs]) {
    const what = `run ${run.run}`, index = (list) => (i) => i === undefined || i === null || (Number.isInteger(i) && i >= 0 && i < list.length);
    const stored = sql(made.results, 'SELECT * FROM run WHERE run = ?', run.run)[0];
    assert.deepEqual(run.outcome, Object.fromEntries(['objects', 'killed', 'leaked', 'harmless', 'unresolved', 'launched'].map((key) => [key, stored[key]])), what);
    assert.equal(run.world, stored.world);
    assert.ok(run.begin_s <= run.end_s && ['median', 'best', 'worst', 'chosen'].includes(run.role) && run.label.length > 0);
    const inside = (t) => t === null || t === undefined || (t >= run.begin_s - 1e-9 && t <= run.end_s + 1e-9);
    for (const place of [...run.assets, ...run.sensors, ...run.batteries])
      assert.ok(Math.abs(place.lat_deg) <= 90 && Math.abs(place.lon_deg) <= 180 && Number.isFinite(place.alt_m) && typeof place.name === 'string', place.name);
    for (const { volume, use, name } of run.sensors) {
      if (volume) for (const axis of ['x', 'y', 'z']) assert.equal(volume[axis].length, volume.rows * volume.columns, `${name}.volume.${axis}`);
      if (use) columnsOf(use, ['t', 'search', 'track', 'wanted'], `${name}.use`);
    }
    const motion = ['t', 'x', 'y', 'z', 'u', 'v', 'w'], uncertain = ['l11', 'l21', 'l22', 'l31', 'l32', 'l33', 'error'];
    const truth = sql(made.results, 'SELECT * FROM object WHERE run = ? ORDER BY object', run.run);
    assert.equal(run.objects.length, truth.length);
    run.objects.forEach((object, i) => {
      for (const key of ['name', 'fate', 'first_detection_s', 'first_launch_s', 'first_intercept_s', 'end_s', 'shots'])
        assert.equal(object[key], truth[i][key], `${object.name}.${key}`);
      assert.ok(index(run.assets)(object.asset) && inside(object.start_s) && inside(object.end_s), object.name);
      columnsOf(object.path, motion, object.name);
    });
    for (const track of run.tracks) {
      assert.ok(index(run.objects)(track.object) && inside(track.started_s), `track ${track.id}`);
      columnsOf(track.path, [...motion, ...uncertain], `track ${track.id}`);
    }
    run.shots.forEach((shot, i) => {
      assert.ok(index(run.batteries)(shot.battery) && index(run.objects)(shot.object) && index(run.tracks)(shot.track) && index(run.objects)(shot.target), `shot ${i}`);
      assert.ok(inside(shot.launch_s) && (shot.end_s === null || shot.end_s >= shot.launch_s), `shot ${i}`);
      if (shot.path) columnsOf(shot.path, motion, `shot ${i}`);
    });
    const { detections } = run;
    columnsOf(detections, ['t', 'x', 'y', 'z', 'sensor_index', 'object_index', 'track_index'], 'detections');
    assert.ok(detections.made >= detections.t.length);
    for (const [key, list] of [['sensor_index', run.sensors], ['object_index', run.objects], ['track_index', run.tracks]])
      assert.ok(detections[key].every((i) => i >= -1 && i < list.length), key);
    ascending(run.events.map((e) => e.t_s), 'events');
    for (const event of run.events) {
      assert.ok(inside(event.t_s) && event.text.length > 0, JSON.stringify(event));
      for (const [key, list] of Object.entries({ object: run.objects, sensor: run.sensors, battery: run.batteries, asset: run.assets, track: run.tracks, shot: run.shots }))
        assert.ok(index(list)(event[key]), `${key} of ${JSON.stringify(event)}`);
      if (event.place) assert.ok(event.place.length === 3 && Math.abs(Math.hypot(...event.place) - 6.4e6) < 2e6);
    }
    const kept = ['launched', 'intercept', 'arrived', 'assessed', 'started'];
    const stamps = sql(made.results, `SELECT time_s, kind FROM event WHERE run = ? AND kind IN (${kept.map((k) => `'${k}'`)}) ORDER BY sequence`, run.run);
    assert.deepEqual(run.events.filter((e) => kept.includes(e.kind)).map((e) => [e.t_s, e.kind]), stamps.map((e) => [e.time_s, e.kind]), `${what}: the ledger`);
  }
});
