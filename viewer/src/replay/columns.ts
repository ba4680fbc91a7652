// Columns: whole numbers, each but the first the difference from the one before.
import type { Column } from './document.ts';

export const milliseconds = 1e-3, decimetres = 0.1, centimetres_a_second = 0.01, thousandths = 1e-3;

// Writes the column into `out` at `offset`, every `stride`; sums stay whole, so nothing drifts. Divides by the number of units that
// make one: 1234 / 1000 is the number nearest to 1.234, 1234 * 0.001 need not be.
export function undiff(column: Column, unit: number, out: Float64Array, offset = 0, stride = 1): Float64Array {
  const per = Math.round(1 / unit);
  let sum = 0;
  for (let i = 0; i < column.length; ++i) {
    sum += column[i]!;
    out[offset + i * stride] = sum / per;
  }
  return out;
}

export const column = (values: Column, unit: number): Float64Array => undiff(values, unit, new Float64Array(values.length));

// Three columns as points, one behind the other.
export function points(x: Column, y: Column, z: Column, unit: number): Float64Array {
  const out = new Float64Array(3 * x.length);
  undiff(x, unit, out, 0, 3);
  undiff(y, unit, out, 1, 3);
  undiff(z, unit, out, 2, 3);
  return out;
}
