// Land outlines for the globe: rings in hundredths of a degree, packed as text. Two grades: `coarse` for the whole Earth, `fine`
// for a region.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';

const unit = 100;  // steps a degree

// A ring may cross the date line: its longitudes go on beyond 180 there. One around a pole is closed through the pole.
function unwrapped(ring) {
  const out = [];
  let turn = 0;
  for (let i = 0; i < ring.length - 1; ++i) {
    if (i > 0) {
      const step = ring[i][0] - ring[i - 1][0];
      if (step > 180) turn -= 360;
      if (step < -180) turn += 360;
    }
    out.push([ring[i][0] + turn, ring[i][1]]);
  }
  const last = ring.at(-2)[0] - ring[0][0];
  const closing = turn + (last < -180 ? -360 : last > 180 ? 360 : 0);
  if (Math.abs(closing) > 180) {
    const pole = ring[0][1] < 0 ? -90 : 90;
    const first = out[0], end = [first[0] + closing, first[1]];
    const steps = 36;
    out.push(end);
    for (let i = 0; i <= steps; ++i) out.push([end[0] + (first[0] - end[0]) * (i / steps), pole]);
  }
  return out;
}

// The same ring a turn or two to the east or west, so that its middle lies as near as can be to a longitude.
function turnedTo(ring, lon) {
  const lons = ring.map((p) => p[0]), middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const turn = 360 * Math.round((lon - middle) / 360);
  return ring.map(([x, y]) => [x + turn, y]);
}

// Douglas–Peucker, with longitudes shrunk by the latitude.
function simplified(ring, tolerance) {
  const keep = new Uint8Array(ring.length);
  keep[0] = keep[ring.length - 1] = 1;
  const stack = [[0, ring.length - 1]];
  while (stack.length) {
    const [from, to] = stack.pop();
    const shrink = Math.cos((ring[from][1] * Math.PI) / 180);
    const ax = ring[from][0] * shrink, ay = ring[from][1];
    const bx = ring[to][0] * shrink - ax, by = ring[to][1] - ay;
    const length2 = bx * bx + by * by;
    let worst = 0, at = -1;
    for (let i = from + 1; i < to; ++i) {
      const px = ring[i][0] * shrink - ax, py = ring[i][1] - ay;
      const s = length2 > 0 ? Math.min(1, Math.max(0, (px * bx + py * by) / length2)) : 0;
      const d = Math.hypot(px - s * bx, py - s * by);
      if (d > worst) { worst = d; at = i; }
    }
    if (worst > tolerance) { keep[at] = 1; stack.push([from, at], [at, to]); }
  }
  return ring.filter((_, i) => keep[i]);
}

function packed(polygons) {
  const bytes = [];
  const put = (n) => {
    let v = n < 0 ? -2 * n - 1 : 2 * n;
    while (v >= 128) { bytes.push((v % 128) | 128); v = Math.floor(v / 128); }
    bytes.push(v);
  };
  put(polygons.length);
  let x = 0, y = 0;
  for (const rings of polygons) {
    put(rings.length);
    for (const ring of rings) {
      put(ring.length);
      for (const [lon, lat] of ring) { put(lon - x); put(lat - y); x = lon; y = lat; }
    }
  }
  return Buffer.from(bytes).toString('base64');
}

function outlines(file, tolerance, smallest) {
  const topology = JSON.parse(readFileSync(file, 'utf8'));
  const polygons = [];
  for (const polygon of feature(topology, topology.objects.land).features[0].geometry.coordinates) {
    const rings = [];
    let middle = 0;
    for (const ring of polygon) {
      const turned = turnedTo(unwrapped(ring), middle);
      if (ring === polygon[0]) middle = (Math.min(...turned.map((p) => p[0])) + Math.max(...turned.map((p) => p[0]))) / 2;
      const slim = simplified(turned, tolerance).map(([lon, lat]) => [Math.round(lon * unit), Math.round(lat * unit)]);
      const open = slim.filter((p, i) => i === 0 || p[0] !== slim[i - 1][0] || p[1] !== slim[i - 1][1]);
      const extent = Math.max(...[0, 1].map((k) => Math.max(...open.map((p) => p[k])) - Math.min(...open.map((p) => p[k]))));
      if (open.length >= 3 && extent >= smallest * unit) rings.push(open);
      else if (rings.length === 0) break;  // without its outer ring a polygon is nothing
    }
    if (rings.length) polygons.push(rings);
  }
  return packed(polygons);
}

export function landModule(here) {
  const file = (grade) => join(here, 'node_modules', 'world-atlas', `land-${grade}.json`);
  return `export const unit=${unit};export const coarse=${JSON.stringify(outlines(file('110m'), 0.05, 0.3))};` +
    `export const fine=${JSON.stringify(outlines(file('50m'), 0.015, 0.04))};`;
}
