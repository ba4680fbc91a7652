// An axis's ends and ticks, as the static pictures have them.
import type { Axis } from './document.ts';

export class Extent {
  low = Infinity;
  high = -Infinity;

  add(...values: (number | null | undefined)[]): this {
    for (const value of values) {
      if (value === null || value === undefined) continue;
      this.low = Math.min(this.low, value);
      this.high = Math.max(this.high, value);
    }
    return this;
  }

  get empty(): boolean {
    return this.low > this.high;
  }
}

export interface Scale {
  type: 'linear' | 'log';
  domain: [number, number];
  ticks: number[];
}

function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10) * power;
}

function logarithmic(seen: Extent, most: number, tight: boolean): Scale {
  const none = seen.empty || seen.high <= 0;
  const least = none ? 1 : Math.max(seen.low, 1e-12 * seen.high);
  const greatest = none ? 10 : seen.high;
  const low = Math.floor(Math.log10(least) + 1e-9);
  const high = Math.max(Math.ceil(Math.log10(greatest) - 1e-9), low + 1);
  const every = Math.max(1, Math.ceil((high - low) / most));
  const ticks = [];
  for (let decade = low; decade <= high; decade += every)
    for (const factor of high - low <= 2 ? [1, 2, 5] : [1]) ticks.push(Number(`${factor}e${decade}`));
  const ends: [number, number] = tight && greatest > 1.5 * least ? [least, greatest] : [10 ** low, 10 ** high];
  return within({ type: 'log', domain: ends, ticks });
}

function within(scale: Scale): Scale {
  const [low, high] = scale.domain;
  const margin = 1e-9 * (high - low);
  return { ...scale, ticks: scale.ticks.filter((tick) => tick >= low - margin && tick <= high + margin) };
}

// `tight`: from the first to the last of the data; otherwise the ends are ticks.
export function scaleOf(axis: Axis, seen: Extent, most: number, tight = false): Scale {
  if (axis.logarithmic) return logarithmic(seen, most, tight);
  let low = seen.empty ? 0 : seen.low;
  let high = seen.empty ? 1 : seen.high;
  if (axis.from_zero) {
    low = Math.min(low, 0);
    high = Math.max(high, 0);
  }
  if (high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high))) {
    const size = Math.abs(low) > 0 ? 0.1 * Math.abs(low) : 1;
    if (!axis.from_zero) low -= axis.whole ? Math.ceil(size) : size;
    high += axis.whole ? Math.ceil(size) : size;
  }
  const step = Math.max(niceStep((high - low) / Math.max(most, 1)), axis.whole ? 1 : 0);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const domain: [number, number] = tight ? [low, high] : [step * first, step * last];
  if (axis.percent && !seen.empty && seen.high <= 1 && seen.high > 0) domain[1] = Math.min(domain[1], 1);
  return within({ type: 'linear', domain, ticks: Array.from({ length: last - first + 1 }, (_, i) => Number((step * (first + i)).toPrecision(12))) });
}
