// What a track said at a time: its last sample, moved on by the velocity that it gave.
import { decimetres, undiff } from './columns.ts';
import type { RawTrackPath } from './document.ts';
import { Path } from './path.ts';

export class BeliefPath extends Path {
  // l11 l21 l22 l31 l32 l33 of each sample, m; error, m (negative: none)
  readonly spread: Float64Array;
  readonly error: Float64Array;

  constructor(raw: RawTrackPath) {
    const path = Path.of(raw);
    super(path.t, path.position, path.velocity);
    this.spread = new Float64Array(6 * path.length);
    [raw.l11, raw.l21, raw.l22, raw.l31, raw.l32, raw.l33].forEach((values, i) => undiff(values, decimetres, this.spread, i, 6));
    this.error = undiff(raw.error, decimetres, new Float64Array(path.length));
  }

  override place(t: number, out: Float64Array | Float32Array | number[], at = 0): boolean {
    const k = Math.max(0, this.index(t));
    if (this.length === 0) return false;
    const ahead = Math.max(0, t - this.t[k]!);
    for (let i = 0; i < 3; ++i) out[at + i] = this.position[3 * k + i]! + ahead * this.velocity[3 * k + i]!;
    return true;
  }

  override speed(t: number): number {
    const k = Math.max(0, this.index(t)), v = this.velocity;
    return Math.hypot(v[3 * k] ?? 0, v[3 * k + 1] ?? 0, v[3 * k + 2] ?? 0);
  }

  // Largest one-sigma half axis at t, m, from above: the Frobenius norm of L.
  sigma(t: number): number {
    const k = Math.max(0, this.index(t));
    let sum = 0;
    for (let i = 0; i < 6; ++i) sum += (this.spread[6 * k + i] ?? 0) ** 2;
    return Math.sqrt(sum);
  }
}
