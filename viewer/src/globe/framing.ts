// The view with which a run opens: everything that happens in it, seen from the side of its threat axis.
import { Vector3 } from 'three';
import type { Run } from '../replay/run.ts';
import type { View } from './camera.ts';
import { eastNorth, place, up } from './ellipsoid.ts';

export function frame(run: Run, aspect: number): View {
  const points: Vector3[] = [], starts = new Vector3(), ends = new Vector3();
  const p = [0, 0, 0];
  let moving = 0;
  for (const one of [...run.objects, ...run.shots]) {
    if (one.path.length === 0) continue;
    for (let k = 0; k <= 12; ++k) {
      one.path.place(one.path.begin + ((one.path.end - one.path.begin) * k) / 12, p);
      points.push(new Vector3(p[0], p[1], p[2]));
    }
  }
  for (const object of run.objects) {
    if (object.path.length === 0 || !object.raw.harmful) continue;
    object.path.place(object.path.begin, p);
    starts.add(new Vector3(p[0], p[1], p[2]));
    object.path.place(object.path.end, p);
    ends.add(new Vector3(p[0], p[1], p[2]));
    ++moving;
  }
  for (const site of [...run.assets, ...run.batteries, ...run.sensors]) points.push(place(site.lat_deg, site.lon_deg, site.alt_m));
  if (points.length === 0) points.push(place(0, 0, 0));
  const low = points[0]!.clone(), high = points[0]!.clone();
  for (const q of points) {
    low.min(q);
    high.max(q);
  }
  const focus = low.clone().add(high).multiplyScalar(0.5);
  let radius = 2e4;
  for (const q of points) radius = Math.max(radius, q.distanceTo(focus));
  const east = new Vector3(), north = new Vector3(), vertical = new Vector3();
  if (focus.length() < 1e6) focus.copy(points[0]!);
  eastNorth(focus, east, north);
  up(focus, vertical);
  let heading = 0;
  if (moving > 0) {
    const axis = ends.sub(starts);
    // looking across the axis; of the two sides the one from which north is away
    const bearing = Math.atan2(axis.dot(east), axis.dot(north));
    if (axis.length() / moving > 1e3) heading = Math.cos(bearing - Math.PI / 2) >= 0 ? bearing - Math.PI / 2 : bearing + Math.PI / 2;
  }
  const view: View = { focus, heading, elevation: radius > 2.5e6 ? 0.9 : 0.42, distance: Math.min(4e7, 1.1 * radius / half) };
  if (radius < 2.5e6) for (let i = 0; i < 6; ++i) tighten(view, points, aspect);
  return view;
}

const half = Math.tan((18 * Math.PI) / 180);

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
  view.distance = Math.min(4e7, Math.max(3e4, view.distance * Math.max((easternmost - west) / 1.62, (high - low) / 1.5)));
}
