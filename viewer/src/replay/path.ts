// Where something is at a time: between two samples the cubic that meets position and velocity at both.
import { centimetres_a_second, column, decimetres, milliseconds, points } from './columns.ts';
import type { RawPath } from './document.ts';

export class Path {
  private hint = 0;

  constructor(readonly t: Float64Array, readonly position: Float64Array, readonly velocity: Float64Array) {}

  static of(raw: RawPath): Path {
    return new Path(column(raw.t, milliseconds), points(raw.x, raw.y, raw.z, decimetres), points(raw.u, raw.v, raw.w, centimetres_a_second));
  }

  get length(): number { return this.t.length; }
  get begin(): number { return this.t[0] ?? Infinity; }
  get end(): number { return this.t[this.t.length - 1] ?? -Infinity; }

  // The last sample at or before t; -1 before the first. Playing forward finds it in a step or two.
  index(t: number): number {
    const times = this.t, n = times.length;
    if (n === 0 || !(t >= times[0]!)) return -1;
    if (t >= times[n - 1]!) return n - 1;
    let low = this.hint < n && times[this.hint]! <= t ? this.hint : 0;
    for (let step = 0; step < 4; ++step) {
      if (times[low + 1]! > t) return (this.hint = low);
      ++low;
    }
    let high = n - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (times[middle]! <= t) low = middle;
      else high = middle;
    }
    return (this.hint = low);
  }

  // Position at t (clamped to the path's ends) into out[at…at+2]; false when there are no samples.
  place(t: number, out: Float64Array | Float32Array | number[], at = 0): boolean {
    if (this.t.length === 0) return false;
    const k = Math.max(0, this.index(t)), p = this.position, v = this.velocity;
    const next = Math.min(k + 1, this.t.length - 1);
    const h = this.t[next]! - this.t[k]!;
    const s = h > 0 ? Math.min(1, Math.max(0, (t - this.t[k]!) / h)) : 0;
    const s2 = s * s, s3 = s2 * s;
    const a = 2 * s3 - 3 * s2 + 1, b = (s3 - 2 * s2 + s) * h, c = 3 * s2 - 2 * s3, d = (s3 - s2) * h;
    for (let i = 0; i < 3; ++i)
      out[at + i] = a * p[3 * k + i]! + b * v[3 * k + i]! + c * p[3 * next + i]! + d * v[3 * next + i]!;
    return true;
  }

  // Speed at t, m/s, of the cubic.
  speed(t: number): number {
    const k = Math.max(0, this.index(t)), p = this.position, v = this.velocity;
    const next = Math.min(k + 1, this.t.length - 1);
    const h = this.t[next]! - this.t[k]!;
    if (!(h > 0)) return Math.hypot(v[3 * k] ?? 0, v[3 * k + 1] ?? 0, v[3 * k + 2] ?? 0);
    const s = Math.min(1, Math.max(0, (t - this.t[k]!) / h));
    const a = (6 * s * s - 6 * s) / h, b = 3 * s * s - 4 * s + 1, c = 3 * s * s - 2 * s;
    let sum = 0;
    for (let i = 0; i < 3; ++i) {
      const rate = a * (p[3 * k + i]! - p[3 * next + i]!) + b * v[3 * k + i]! + c * v[3 * next + i]!;
      sum += rate * rate;
    }
    return Math.sqrt(sum);
  }
}
