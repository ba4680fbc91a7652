// The replay document: columns, paths, who is there when, and what is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fixture, hostileNames } from './fixture.mjs';
import { load } from './load.mjs';

const { undiff, points } = await load('src/replay/columns.ts');
const { engagementOf } = await load('src/replay/engagement.ts');
const { Path } = await load('src/replay/path.ts');
const { BeliefPath } = await load('src/replay/belief.ts');
const { readReplay } = await load('src/replay/document.ts');
const { Replay, alive } = await load('src/replay/run.ts');
const { unpack } = await load('src/replay/unpack.ts');
const { step, after, known, isMoment, markOf } = await load('src/replay/timeline.ts');
const { short } = await load('src/replay/names.ts');

const near = (a, b, within) => assert.ok(Math.abs(a - b) <= within, `${a} is not within ${within} of ${b}`);

test('a column is the sum of its differences', () => {
  assert.deepEqual([...undiff([1000, 20, -5], 1, new Float64Array(3))], [1000, 1020, 1015]);
  assert.deepEqual([...points([10, 1], [20, 2], [30, -3], 0.1)], [1, 2, 3, 1.1, 2.2, 2.7]);
});

test('long columns do not drift: the millisecond is the nearest number', () => {
  const t = undiff(Array.from({ length: 100000 }, () => 7), 1e-3, new Float64Array(100000));
  assert.equal(t[99999], 700);
  assert.equal(t[12345], 12346 * 7 / 1000);
});

test('a path meets a cubic exactly between its samples', () => {
  const f = (t) => 3 + 2 * t - 0.5 * t * t + 0.1 * t ** 3, g = (t) => 2 - t + 0.3 * t * t, times = [0, 2, 7];
  const path = new Path(Float64Array.from(times), Float64Array.from(times.flatMap((t) => [f(t), 2 * f(t), 5])), Float64Array.from(times.flatMap((t) => [g(t), 2 * g(t), 0])));
  const p = [0, 0, 0];
  for (const t of [0, 0.3, 1.999, 2, 4.5, 7]) {
    path.place(t, p);
    near(p[0], f(t), 1e-12);
    near(p[1], 2 * f(t), 1e-12);
    assert.equal(p[2], 5);
    near(path.speed(t), Math.sqrt(5) * Math.abs(g(t)), 1e-12);
  }
});

test('a sample is found forwards, backwards and at doubled times', () => {
  const t = [0, 1, 1, 2, 5], path = new Path(Float64Array.from(t), new Float64Array(15), new Float64Array(15));
  const slow = (at) => { let k = -1; t.forEach((x, i) => { if (x <= at) k = i; }); return k; };
  for (const at of [-1, 0, 0.5, 1, 1.5, 4, 5, 9, 0.2, 2, 1, -3, 3]) assert.equal(path.index(at), slow(at), `at ${at}`);
  const p = [0, 0, 0];
  assert.ok(path.place(1, p) && p.every(Number.isFinite));
});

test('a belief moves on by its velocity and jumps to what is said next', () => {
  const zero = [0, 0], track = new BeliefPath({ t: [0, 10000], x: [0, 5000], y: zero, z: zero, u: [10000, 0], v: zero, w: zero,
    l11: [30, 0], l21: zero, l22: [40, 0], l31: zero, l32: zero, l33: zero, error: [-1, 100] });
  const p = [0, 0, 0];
  track.place(4, p);
  assert.equal(p[0], 400);
  track.place(9.999, p);
  near(p[0], 999.9, 1e-9);
  track.place(10, p);
  assert.equal(p[0], 500);
  near(track.sigma(3), 5, 1e-12);
  assert.ok(track.error[0] < 0);
});

test('what is killed at a time is there before it and gone at it', () => {
  const replay = new Replay(readReplay(JSON.stringify(fixture({ objects: 8 }))));
  const run = replay.run(0), killed = run.objects.find((o) => o.raw.fate === 'killed'), end = killed.raw.end_s;
  assert.ok(alive(killed, end - 1e-6));
  assert.ok(!alive(killed, end));
  assert.ok(!alive(killed, killed.path.begin - 1e-6));
  for (const shot of run.shots) assert.ok(alive(shot, shot.raw.end_s - 1e-6) && !alive(shot, shot.raw.end_s));
});

test('the cubic through a thinned flight stays near the flight', () => {
  const run = new Replay(readReplay(JSON.stringify(fixture({ objects: 3 })))).run(0), path = run.objects[0].path, p = [0, 0, 0];
  for (let t = path.begin; t < path.end; t += 1.7) {
    path.place(t, p);
    near(Math.hypot(...p), 6.6e6, 3.5e5);
  }
});

test('another version, another thing and a lame column are refused with a reason', () => {
  const good = fixture({ objects: 1, runs: ['median'] });
  assert.throws(() => readReplay('{"format":"iamd-replay/2","runs":[]}'), /iamd-replay\/2.*iamd-replay\/1/);
  assert.throws(() => readReplay('[]'), /not a JSON object/);
  assert.throws(() => readReplay('nonsense'), /not JSON/);
  assert.throws(() => readReplay('{"format":"iamd-replay/1","runs":[]}'), /no runs/);
  const lame = structuredClone(good);
  lame.runs[0].objects[0].path.v.pop();
  assert.throws(() => readReplay(JSON.stringify(lame)), /runs\[0\]\.objects\[0\]\.path\.v has/);
  const wordy = structuredClone(good);
  wordy.runs[0].detections.x[0] = 'here';
  assert.throws(() => readReplay(JSON.stringify(wordy)), /no number/);
  assert.doesNotThrow(() => readReplay(JSON.stringify({ ...good, later: { more: 1 } })));
});

test('a packed document is unpacked, a damaged one named', async () => {
  const text = JSON.stringify(fixture({ objects: 1, hostile: true, runs: ['median'] }));
  assert.equal(await unpack(gzipSync(text).toString('base64'), 'gzip+base64'), text);
  assert.equal(await unpack(text, null), text);
  await assert.rejects(unpack('§§§', 'gzip+base64'), /damaged/);
  await assert.rejects(unpack(Buffer.from('not gzip').toString('base64'), 'gzip+base64'), /damaged/);
  await assert.rejects(unpack(text, 'zip'), /gzip\+base64/);
});

test('a run opens shortly before something is first seen when that is late, otherwise at its beginning', () => {
  const late = fixture({ objects: 1, seconds: 600, runs: ['median'] }).runs[0];
  late.objects.forEach((o) => Object.assign(o, { first_detection_s: 500.4, first_track_s: 505, first_launch_s: 520 }));
  late.shots.forEach((s) => { s.launch_s = 520; });
  const run = new Replay({ format: 'iamd-replay/1', runs: [late] }).run(0);
  assert.deepEqual(engagementOf(run), { begin: 496, end: 600, late: true });
  late.objects[0].first_detection_s = 200;
  assert.deepEqual(engagementOf(new Replay({ format: 'iamd-replay/1', runs: [late] }).run(0)), { begin: 0, end: 600, late: false });
  Object.assign(late.objects[0], { first_detection_s: null, first_track_s: null });
  late.shots.length = late.tracks.length = 0;
  assert.equal(engagementOf(new Replay({ format: 'iamd-replay/1', runs: [late] }).run(0)).late, false);
});

test('stepping goes to the next other time, and back', () => {
  const events = [1, 2, 2, 3.25].map((t_s) => ({ t_s }));
  assert.equal(step(events, 0, true), 1);
  assert.equal(step(events, 1, true), 2);
  assert.equal(step(events, 2, true), 3.25);
  assert.equal(step(events, 3.25, true), null);
  assert.equal(step(events, 3.25, false), 2);
  assert.equal(step(events, 2, false), 1);
  assert.equal(step(events, 1, false), null);
  assert.equal(after(events, 2), 3);
});

test('the defence is not told what only truth knows', () => {
  const run = new Replay(readReplay(JSON.stringify(fixture({ objects: 8 })))).run(0);
  const told = run.events.filter((e) => known(e, 'belief')).map((e) => e.kind);
  for (const kind of ['started', 'arrived', 'intercept']) assert.ok(!told.includes(kind), kind);
  const assessed = run.events.find((e) => e.kind === 'assessed');
  assert.ok(isMoment(assessed, 'belief') && !isMoment(assessed, 'truth'));
  assert.ok(['kill', 'miss'].includes(markOf(assessed, run, 'belief')));
});

test('a name of any kind becomes short text of one line', () => {
  for (const name of hostileNames) {
    const text = short(name);
    assert.ok(text.length > 0 && [...new Intl.Segmenter().segment(text)].length <= 24, text);
    assert.ok(!/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/.test(text));
  }
  assert.equal(short('Harbour city'), 'Harbour city');
  assert.equal(short('x'.repeat(10000)), `${'x'.repeat(23)}…`);
  assert.equal(short(`a${'\u0301'.repeat(9000)}`).length <= 40, true);
});
