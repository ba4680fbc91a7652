// Where things have been: truth and interceptors as solid lines, beliefs as dashed ones.
import type { Vector3 } from 'three';
import type { BeliefPath } from '../replay/belief.ts';
import type { Path } from '../replay/path.ts';
import type { Run } from '../replay/run.ts';
import { colourIndex } from './palette.ts';
import { type SegmentMesh, Segments } from './segments.ts';
import type { Shared } from './shared.ts';

// A line through a cubic, in pieces so short that it strays no more than this.
const stray_m = 60;
const shortest_s = 0.05;

// Times between two samples at which the line bends: halved until the middle of each piece lies near its chord.
function bends(path: Path, t0: number, t1: number, a: Float64Array, b: Float64Array, out: number[], depth: number): void {
  const middle = new Float64Array(3), t = 0.5 * (t0 + t1);
  path.place(t, middle);
  const off = Math.hypot(middle[0]! - 0.5 * (a[0]! + b[0]!), middle[1]! - 0.5 * (a[1]! + b[1]!), middle[2]! - 0.5 * (a[2]! + b[2]!));
  if (off <= stray_m || depth >= 7 || t1 - t0 < shortest_s) return;
  bends(path, t0, t, a, middle, out, depth + 1);
  out.push(t);
  bends(path, t, t1, middle, b, out, depth + 1);
}

// Samples that a line through their neighbours would meet within the stray are left out, at most some in a row.
function thinned(path: Path): number[] {
  const keep: number[] = [], p = path.position, n = path.length;
  let from = 0;
  for (let k = 0; k < n; ++k) {
    if (k > 0 && k < n - 1 && k - from < 64) {
      let straight = true;
      for (let m = from + 1; m <= k && straight; ++m) {
        const s = (path.t[m]! - path.t[from]!) / Math.max(1e-9, path.t[k + 1]! - path.t[from]!);
        let off = 0;
        for (let i = 0; i < 3; ++i) off += (p[3 * m + i]! - p[3 * from + i]! - s * (p[3 * (k + 1) + i]! - p[3 * from + i]!)) ** 2;
        straight = off < stray_m * stray_m;
      }
      if (straight) continue;
    }
    keep.push(k);
    from = k;
  }
  return keep;
}

function addPath(to: Segments, path: Path, curved: boolean, anchor: Vector3, colour: number, gone: number, owner: number): void {
  const keep = thinned(path), times: number[] = [];
  const a = new Float64Array(3), b = new Float64Array(3);
  keep.forEach((k, i) => {
    if (i > 0 && curved) {
      const before = path.t[keep[i - 1]!]!;
      path.place(before, a);
      path.place(path.t[k]!, b);
      bends(path, before, path.t[k]!, a, b, times, 0);
    }
    times.push(path.t[k]!);
  });
  let sofar = 0;
  const place = (t: number, out: Float64Array): void => {
    path.place(t, out);
    out[0]! -= anchor.x;
    out[1]! -= anchor.y;
    out[2]! -= anchor.z;
  };
  for (let i = 1; i < times.length; ++i) {
    place(times[i - 1]!, a);
    place(times[i]!, b);
    to.add(a, 0, times[i - 1]!, b, 0, times[i]!, colour, gone, sofar, owner);
    sofar += Math.hypot(b[0]! - a[0]!, b[1]! - a[1]!, b[2]! - a[2]!);
  }
}

export interface Trails { readonly truth: SegmentMesh; readonly belief: SegmentMesh; readonly shots: SegmentMesh }

export function makeTrails(run: Run, shared: Shared, anchor: Vector3): Trails {
  const fade = Math.min(300, Math.max(20, 0.12 * (run.end - run.begin)));
  const truth = new Segments(), belief = new Segments(), shots = new Segments();
  run.objects.forEach((o, i) => addPath(truth, o.path, true, anchor, o.raw.harmful ? colourIndex.threat : colourIndex.harmless, o.end, i));
  // What a track said lies behind it as it was said: from saying to saying, not along a cubic.
  run.tracks.forEach((k, i) => addPath(belief, k.path as BeliefPath, false, anchor, colourIndex.track, k.end, i));
  run.shots.forEach((s, i) => addPath(shots, s.path, true, anchor, colourIndex.interceptor, s.end, i));
  return {
    truth: truth.mesh(shared, { width: 1.6, alpha: 0.95, fade, floor: 0.22, memory: 4 * fade }),
    belief: belief.mesh(shared, { width: 1.3, alpha: 0.9, fade: 0.6 * fade, floor: 0.12, memory: fade, dash: 7 }),
    shots: shots.mesh(shared, { width: 1.4, alpha: 0.95, fade: 0.5 * fade, floor: 0.12, memory: 2 * fade }),
  };
}
