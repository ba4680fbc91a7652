// Views of a run: its engagement, with which it opens, and the whole flight.
import { Vector3 } from 'three';
import type { Engagement } from '../replay/engagement.ts';
import type { Path } from '../replay/path.ts';
import type { Run } from '../replay/run.ts';
import type { View } from './camera.ts';
import { eastNorth, height, place, up } from './ellipsoid.ts';

const half = Math.tan((18 * Math.PI) / 180);
const samples = 16;

// What is to be in the picture, and where the attack comes from and goes to.
interface Matter { readonly points: Vector3[]; readonly starts: Vector3; readonly ends: Vector3; moving: number }

function matterOf(run: Run, from: number, to: number): Matter {
  const matter: Matter = { points: [], starts: new Vector3(), ends: new Vector3(), moving: 0 };
  const p = [0, 0, 0], first = new Vector3(), last = new Vector3();
  const walk = (path: Path, begin: number, end: number): boolean => {
    const a = Math.max(begin, path.begin), b = Math.min(end, path.end);
    if (path.length === 0 || a > b) return false;
    for (let k = 0; k <= samples; ++k) {
      path.place(a + ((b - a) * k) / samples, p);
      last.set(p[0]!, p[1]!, p[2]!);
      if (k === 0) first.copy(last);
      matter.points.push(last.clone());
    }
    return true;
  };
  for (const object of run.objects) {
    // from where it was first seen, if it was
    const seen = object.raw.first_detection_s;
    if (!walk(object.path, Math.max(from, from > run.begin && typeof seen === 'number' ? seen : from), to) || !object.raw.harmful) continue;
    matter.starts.add(first);
    matter.ends.add(last);
    ++matter.moving;
  }
  for (const shot of run.shots) walk(shot.path, from, to);
  for (const site of [...run.assets, ...run.batteries, ...run.sensors]) matter.points.push(place(site.lat_deg, site.lon_deg, site.alt_m));
  if (matter.points.length === 0) matter.points.push(place(0, 0, 0));
  return matter;
}

export const frameEngagement = (run: Run, engagement: Engagement, aspect: number): View => frame(matterOf(run, engagement.begin, engagement.end), aspect);
export const frameFlight = (run: Run, aspect: number): View => frame(matterOf(run, run.begin, run.end), aspect);

function frame({ points, starts, ends, moving }: Matter, aspect: number): View {
  const low = points[0]!.clone(), high = points[0]!.clone();
  for (const q of points) {
    low.min(q);
    high.max(q);
  }
  const focus = low.clone().add(high).multiplyScalar(0.5);
  let radius = 2e4, highest = 0;
  for (const q of points) {
    radius = Math.max(radius, q.distanceTo(focus));
    highest = Math.max(highest, height(q));
  }
  const east = new Vector3(), north = new Vector3(), vertical = new Vector3();
  if (focus.length() < 1e6) focus.copy(points[0]!);
  eastNorth(focus, east, north);
  up(focus, vertical);
  let heading = 0;
  if (moving > 0) {
    const axis = ends.clone().sub(starts), bearing = Math.atan2(axis.dot(east), axis.dot(north));
    // Half across the axis, half towards the attack: it comes from the far side of the picture to the near one. Of the two sides
    // the one from which north is rather away.
    if (axis.length() / moving > 1e3) {
      const sides = [bearing + Math.PI - 1.15, bearing + Math.PI + 1.15];
      heading = Math.cos(sides[0]!) >= Math.cos(sides[1]!) ? sides[0]! : sides[1]!;
    }
  }
  // What flies low is looked at from above, what flies high from the side.
  const tall = Math.min(1, highest / (0.5 * radius));
  const view: View = { focus, heading, elevation: radius > 2.5e6 ? 0.9 : 0.72 - 0.38 * tall, distance: Math.min(4e7, (1.1 * radius) / half) };
  if (radius < 2.5e6) for (let i = 0; i < 8; ++i) tighten(view, points, aspect);
  return view;
}

// Moves the view so that the points fill the middle of the window, and no more of it.
function tighten(view: View, points: readonly Vector3[], aspect: number): void {
  const east = new Vector3(), north = new Vector3(), vertical = new Vector3(), { focus, heading, elevation } = view;
  eastNorth(focus, east, north);
  up(focus, vertical);
  const ahead = new Vector3().addScaledVector(north, Math.cos(heading)).addScaledVector(east, Math.sin(heading));
  const right = new Vector3().addScaledVector(east, Math.cos(heading)).addScaledVector(north, -Math.sin(heading));
  const into = ahead.clone().multiplyScalar(Math.cos(elevation)).addScaledVector(vertical, -Math.sin(elevation));
  const above = vertical.clone().multiplyScalar(Math.cos(elevation)).addScaledVector(ahead, Math.sin(elevation));
  const across = half * Math.max(1, aspect), tall = half * Math.max(1, 1 / aspect), q = new Vector3();
  let west = Infinity, easternmost = -Infinity, low = Infinity, high = -Infinity;
  for (const p of points) {
    q.copy(p).sub(focus);
    const depth = Math.max(0.1 * view.distance, view.distance + q.dot(into)), x = q.dot(right) / depth / across, y = q.dot(above) / depth / tall;
    west = Math.min(west, x);
    easternmost = Math.max(easternmost, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  focus.addScaledVector(right, 0.5 * (west + easternmost) * across * view.distance).addScaledVector(above, 0.5 * (low + high) * tall * view.distance);
  view.distance = Math.min(4e7, Math.max(3e4, view.distance * Math.max((easternmost - west) / 1.6, (high - low) / 1.5)));
}
