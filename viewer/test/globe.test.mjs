// The globe's own reckoning: the ellipsoid, the land, the order of names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ecef } from './fixture.mjs';
import { load } from './load.mjs';

const { place, height, geodetic, hidden, circle } = await load('src/globe/ellipsoid.ts');
const { clip, unpackOutlines } = await load('src/globe/outlines.ts');
const { arrange } = await load('src/globe/label_order.ts');
const { seconds, minutes, Clock } = await load('src/player/clock.ts');
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

test('the clock reads an event\'s moment to its last digit', () => {
  assert.equal(seconds(451.2364, true), '451.2364');
  assert.equal(seconds(0.1 + 0.2, true), '0.3');
  assert.equal(seconds(300, true), '300.0');
  assert.equal(seconds(451.2364, false), '451.2');
  assert.equal(minutes(451.9), '07:31');
  assert.equal(minutes(3725), '1:02:05');
  const clock = new Clock();
  clock.open(10, 70);
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
