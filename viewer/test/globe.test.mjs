// The globe's own reckoning: the ellipsoid, the land, the order of names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ecef } from './fixture.mjs';
import { load } from './load.mjs';

const { place, height, geodetic, hidden, circle } = await load('src/globe/ellipsoid.ts');
const { clip, unpackOutlines } = await load('src/globe/outlines.ts');
const { arrange, Obstacles } = await load('src/globe/label_order.ts');
const { packSpread } = await load('src/globe/ellipsoids.ts');
const { seconds, minutes, Clock } = await load('src/player/clock.ts');
const { TimeScale } = await load('src/player/time_scale.ts');
const { spread } = await load('src/charts/spread.ts');
const { coarse, fine, unit } = await load('land:outlines');

test('places on the ellipsoid agree with another formula, poles and date line included', () => {
  for (const [lat, lon, alt] of [[0, 0, 0], [90, 0, 100], [-90, 77, 0], [51.5, 180, 20000], [-33.9, -179.99, 5], [12, 300, 400000]]) {
    const p = place(lat, lon, alt);
    ecef(lat, lon, alt).forEach((x, i) => assert.ok(Math.abs(p.toArray()[i] - x) < 1e-3));
    assert.ok(Math.abs(height(p) - alt) < 1 + 0.004 * alt, `${height(p)} for ${alt}`);
    if (alt < 1000) assert.ok(Math.abs(geodetic(p).lat_deg - lat) < 0.01);
  }
});

test('the Earth hides what is behind it and nothing else', () => {
  const eye = place(0, 0, 1e6), seen = (lat, lon, alt) => { const p = place(lat, lon, alt); return !hidden(eye, p.x, p.y, p.z); };
  assert.ok(seen(0, 0, 0) && seen(0, 29, 0) && seen(20, -15, 0));
  assert.ok(!seen(0, 33, 0) && !seen(0, 180, 0) && !seen(0, 180, 1e6));
  assert.ok(seen(0, 45, 1e6) && seen(0, 0, 3e6));
});

test('a circle on the ground has its radius', () => {
  for (const p of circle(50, 30, 20000, 0, 12)) {
    const d = p.distanceTo(place(50, 30, 0));
    assert.ok(Math.abs(d - 20000) < 80, String(d));
  }
});

test('land is where it is, in both grades', () => {
  const inside = (polygons, lon, lat) => polygons.some((polygon) => {
    let odd = false;
    for (const ring of polygon.rings)
      for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2)
        if (ring[i + 1] > lat !== ring[j + 1] > lat && lon < ring[i] + ((lat - ring[i + 1]) / (ring[j + 1] - ring[i + 1])) * (ring[j] - ring[i])) odd = !odd;
    return odd;
  });
  for (const grade of [coarse, fine]) {
    const polygons = unpackOutlines(grade, unit), land = (lon, lat) => [-360, 0, 360].some((turn) => inside(polygons, lon + turn, lat));
    for (const [lon, lat] of [[30, 50], [-100, 40], [135, -25], [179, 67.5], [-175, 66.5], [20, -80], [-60, -10], [0, -89.5]]) assert.ok(land(lon, lat), `land at ${lon} ${lat}`);
    for (const [lon, lat] of [[-30, 40], [-150, 0], [80, -30], [51, 42], [0, 90]]) assert.ok(!land(lon, lat), `water at ${lon} ${lat}`);
  }
});

test('a ring is cut to a cell', () => {
  const area = (ring) => { let sum = 0; for (let i = 0; i < ring.length; i += 2) { const j = (i + 2) % ring.length; sum += ring[i] * ring[j + 1] - ring[j] * ring[i + 1]; } return Math.abs(sum / 2); };
  assert.equal(area(clip([-5, -5, 5, -5, 5, 5, -5, 5], 0, 0, 10, 10)), 25);
  assert.equal(clip([-5, -5, -1, -5, -1, -1], 0, 0, 10, 10).length, 0);
});

test('names: the important first, none upon another, those of before rather than others', () => {
  const at = (key, x, y, priority) => ({ key, x, y, width: 60, height: 16, priority });
  const apart = (placed) => placed.every((a, i) => placed.every((b, j) => i === j || a.left >= b.left + 60 || b.left >= a.left + 60 || a.top >= b.top + 16 || b.top >= a.top + 16));
  const crowd = Array.from({ length: 60 }, (_, i) => at(`k${i}`, 100 + (i % 10) * 9, 100 + Math.floor(i / 10) * 5, i === 33 ? 100 : 1));
  const placed = arrange(crowd, new Set(), 400, 300, 20);
  assert.equal(placed[0].candidate.key, 'k33');
  assert.ok(apart(placed) && placed.length >= 3 && placed.length <= 20);
  assert.deepEqual(arrange([at('a', 100, 100, 1), at('b', 101, 100, 1)], new Set(['b']), 400, 300, 1).map((p) => p.candidate.key), ['b']);
  assert.equal(arrange([at('edge', 399, 299, 1)], new Set(), 400, 300, 9)[0].left < 399, true);
  assert.equal(arrange([], new Set(), 400, 300, 9).length, 0);
});

test('names cover no mark, keep clear of controls and stay within the stage', () => {
  const at = (key, x, y, priority) => ({ key, x, y, width: 60, height: 16, priority });
  const marks = [[100, 100], [130, 100], [80, 96]];
  const [only] = arrange([at('a', 100, 100, 40)], new Set(), 400, 300, 9, new Obstacles(marks));
  for (const [x, y] of marks) assert.ok(x < only.left || x > only.left + 60 || y < only.top || y > only.top + 16, `covers ${x} ${y}`);
  const controls = { left: 300, top: 0, width: 100, height: 300 };
  for (const { left } of arrange([at('b', 290, 50, 40)], new Set(), 400, 300, 9, undefined, [controls])) assert.ok(left + 60 <= 300);
  for (let i = 0; i < 200; ++i)
    for (const { left, top } of arrange([at('c', (i * 37) % 400, (i * 53) % 300, 100)], new Set(), 400, 300, 9))
      assert.ok(left >= 0 && top >= 0 && left + 60 <= 400 && top + 16 <= 300);
  const shut = Array.from({ length: 40 }, (_, i) => [60 + (i % 8) * 12, 60 + Math.floor(i / 8) * 12]);
  assert.equal(arrange([at('d', 102, 84, 40)], new Set(), 400, 300, 9, new Obstacles(shut)).length, 0);
  assert.equal(arrange([at('d', 102, 84, 100)], new Set(), 400, 300, 9, new Obstacles(shut)).length, 1);
});

test('an ellipsoid\'s axes are those of L times L transposed', () => {
  const l = [900, 300, 500, -250, 120, 80];  // l11 l21 l22 l31 l32 l33
  const first = [], rest = [];
  packSpread(l, 0, first, rest, 0);
  // the shader's matrix, column by column
  const columns = [first, [0, rest[0], rest[1]], [0, 0, rest[2]]];
  const stretched = (u) => [0, 1, 2].map((i) => columns[0][i] * u[0] + columns[1][i] * u[1] + columns[2][i] * u[2]);
  const L = [[l[0], 0, 0], [l[1], l[2], 0], [l[3], l[4], l[5]]];
  const P = L.map((a) => L.map((b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  // eigenvalues by Jacobi's turns, with their directions
  const A = P.map((row) => [...row]), V = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];
  for (let sweep = 0; sweep < 60; ++sweep)
    for (const [p, q] of [[0, 1], [0, 2], [1, 2]]) {
      const turn = 0.5 * Math.atan2(2 * A[p][q], A[q][q] - A[p][p]), c = Math.cos(turn), s = Math.sin(turn);
      for (let k = 0; k < 3; ++k) [A[k][p], A[k][q]] = [c * A[k][p] - s * A[k][q], s * A[k][p] + c * A[k][q]];
      for (let k = 0; k < 3; ++k) [A[p][k], A[q][k]] = [c * A[p][k] - s * A[q][k], s * A[p][k] + c * A[q][k]];
      for (let k = 0; k < 3; ++k) [V[k][p], V[k][q]] = [c * V[k][p] - s * V[k][q], s * V[k][p] + c * V[k][q]];
    }
  // how far the drawn surface reaches along a direction is the standard deviation along it
  for (let i = 0; i < 3; ++i) {
    const direction = [V[0][i], V[1][i], V[2][i]], axis = Math.sqrt(A[i][i]);
    let reach = 0;
    for (let a = 0; a <= 360; ++a)
      for (let b = 0; b <= 720; ++b) {
        const polar = (Math.PI * a) / 360, round = (2 * Math.PI * b) / 720;
        const p = stretched([Math.sin(polar) * Math.cos(round), Math.sin(polar) * Math.sin(round), Math.cos(polar)]);
        reach = Math.max(reach, Math.abs(p[0] * direction[0] + p[1] * direction[1] + p[2] * direction[2]));
      }
    assert.ok(Math.abs(reach / axis - 1) < 1e-4, `${reach} along an axis of ${axis}`);
  }
});

test('the time scale presses the approach into a head, and its inverse gives the time back', () => {
  const scale = new TimeScale(0, 1800, 1900);
  for (const t of [0, 1, 900, 1799.5, 1800, 1800.25, 1850, 1900]) assert.ok(Math.abs(scale.time(scale.share(t)) - t) < 1e-9 * 1900, String(t));
  assert.ok(Math.abs(scale.share(1850) - 0.55) < 1e-12);
  assert.equal(scale.pace(1850, 60), 100 / 60);
  assert.equal(new TimeScale(0, 0, 100).share(25), 0.25);
  const clock = new Clock();
  clock.open(scale);
  assert.equal(clock.time, 1800);
  clock.seek(1799);
  clock.play();
  clock.advance(100);
  assert.equal(clock.time, 1800);  // it does not fly past what it was to be slow for
  clock.advance(6000);
  assert.ok(Math.abs(clock.time - 1810) < 1e-9);
  clock.seek(1900);
  clock.play();
  assert.equal(clock.time, 1800);
});

test('names at the ends of lines keep their distance and their bounds', () => {
  for (const wanted of [[10, 11, 12, 13], [0, 0, 0, 300, 300, 300], [5], [100, 101, 160, 161, 162, 299]]) {
    const names = wanted.map((at) => ({ at }));
    spread(names, 10, 290, 20);
    names.forEach(({ at }, i) => assert.ok(at >= 10 - 1e-9 && at <= 290 + 1e-9 && (i === 0 || at - names[i - 1].at >= 20 - 1e-9), JSON.stringify(names)));
  }
});

test('the clock reads an event\'s moment to its last digit', () => {
  assert.equal(seconds(451.2364, true), '451.2364');
  assert.equal(seconds(0.1 + 0.2, true), '0.3');
  assert.equal(seconds(300, true), '300.0');
  assert.equal(seconds(451.2364, false), '451.2');
  assert.equal(minutes(451.9), '07:31');
  assert.equal(minutes(3725), '1:02:05');
  const clock = new Clock();
  clock.open(new TimeScale(10, 10, 70));
  clock.seek(33.333333);
  assert.equal(clock.time, 33.333333);
  clock.play();
  clock.speed = 60;
  clock.advance(10000);
  assert.equal(clock.time, 70);
  assert.equal(clock.playing, false);
  clock.play();
  assert.equal(clock.time, 10);
});
