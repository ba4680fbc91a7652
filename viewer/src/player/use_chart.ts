// How a radar spends its time: shares of search and tracking over the run as a small picture, the present moment marked, and in words.
import type { RadarUse } from '../replay/run.ts';
import { el } from './dom.ts';
import type { TimeScale } from './time_scale.ts';

const width = 260, height = 44;
const svg = (name: string, attributes: Record<string, string | number>): SVGElement => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

// Index of the share that is said for a time: each is of the time since the one before.
export function useAt(use: RadarUse, t: number): number {
  let low = 0, high = use.t.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (use.t[middle]! < t) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, use.t.length - 1);
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

export function useInWords(use: RadarUse, t: number): [string, string][] {
  const k = useAt(use, t);
  if (k < 0) return [];
  const out: [string, string][] = [['Search', percent(use.search[k]!)], ['Tracking', percent(use.track[k]!)]];
  if (use.wanted[k]! > 1.005) out.push(['Asked for', percent(use.wanted[k]!)]);
  return out;
}

export class UseChart {
  readonly root = el('div', { class: 'gp-use' });
  private readonly now = svg('line', { y1: 0, y2: height, class: 'gp-use-now' });
  private drawn: RadarUse | null = null;
  private scale: TimeScale | null = null;

  show(use: RadarUse | null, t: number, scale: TimeScale): void {
    this.root.hidden = !use || use.t.length < 2;
    if (!use || this.root.hidden) return;
    if (use !== this.drawn || scale !== this.scale) this.draw(use, scale);
    const x = (width * scale.share(t)).toFixed(1);
    this.now.setAttribute('x1', x);
    this.now.setAttribute('x2', x);
  }

  private draw(use: RadarUse, scale: TimeScale): void {
    this.drawn = use;
    this.scale = scale;
    // a column of the picture shows the mean of what falls into it
    const sums = Array.from({ length: width / 2 }, () => ({ search: 0, track: 0, n: 0 }));
    for (let k = 0; k < use.t.length; ++k) {
      const column = sums[Math.min(sums.length - 1, Math.floor(scale.share(use.t[k]!) * sums.length))]!;
      column.search += use.search[k]!;
      column.track += use.track[k]!;
      ++column.n;
    }
    const lower: string[] = [], upper: string[] = [];
    let search = 0, both = 0;
    sums.forEach((column, i) => {
      if (column.n > 0) {
        search = column.search / column.n;
        both = Math.min(1, (column.search + column.track) / column.n);
      }
      lower.push(`${2 * i},${(height * (1 - search)).toFixed(1)}H${2 * i + 2}`);
      upper.push(`${2 * i},${(height * (1 - both)).toFixed(1)}H${2 * i + 2}`);
    });
    const area = (edge: string[]): string => `M0,${height}L${edge.join('L')}V${height}Z`;
    let busiest = 0;
    for (let k = 0; k < use.t.length; ++k) if (use.search[k]! + use.track[k]! > use.search[busiest]! + use.track[busiest]!) busiest = k;
    const words = `Share of the radar's time over the run, search below, tracking above it: busiest at ${use.t[busiest]!.toFixed(0)} seconds with ${percent(use.search[busiest]! + use.track[busiest]!)}.`;
    const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words });
    picture.append(svg('path', { d: area(upper), class: 'gp-use-track' }), svg('path', { d: area(lower), class: 'gp-use-search' }), this.now);
    this.root.replaceChildren(picture, el('p', { class: 'gp-key', 'aria-hidden': 'true' }, el('i', { class: 'gp-use-search' }), 'search ', el('i', { class: 'gp-use-track' }), 'tracking, of all its time'));
  }
}
