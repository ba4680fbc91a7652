// Names beside their marks, as text over the canvas. Which ones: ten times a second at most; where: each frame.
import { type Box, type Candidate, arrange, Obstacles } from './label_order.ts';
import { short } from '../replay/names.ts';

export interface LabelSource { key: string; name: string; tone: string; priority: number; x: number; y: number; z: number }

interface Shown { element: HTMLElement; text: HTMLElement; key: string; dx: number; dy: number; width: number; source: LabelSource }
type Projection = (x: number, y: number, z: number) => { x: number; y: number } | null;

const height = 17;

export class Labels {
  readonly root = document.createElement('div');
  private readonly pool: Shown[] = [];
  private used = 0;
  private last = -Infinity;
  private room = { width: 0, height: 0 };
  keepOut: () => Box[] = () => [];  // controls over the picture
  private keys = new Set<string>();
  private readonly widths = new Map<string, { text: string; width: number }>();
  private readonly ruler = document.createElement('canvas').getContext('2d')!;

  constructor() {
    this.root.className = 'gp-labels';
    this.root.setAttribute('aria-hidden', 'true');  // the event list and the canvas's description say it in words
  }

  private sized(name: string): { text: string; width: number } {
    let known = this.widths.get(name);
    if (!known) {
      this.ruler.font = '500 12px system-ui, sans-serif';
      const text = short(name);
      known = { text, width: Math.min(190, Math.ceil(this.ruler.measureText(text).width) + 8) };
      this.widths.set(name, known);
    }
    return known;
  }

  due(now: number): boolean { return now - this.last >= 100; }

  // Chooses anew. `project` gives a place's pixel, or null where it is not seen; `eachMark` calls with every mark's place.
  choose(now: number, sources: readonly LabelSource[], project: Projection, eachMark: (to: (x: number, y: number, z: number) => void) => void, width: number, windowHeight: number): void {
    this.last = now;
    this.room = { width, height: windowHeight };
    const marks: [number, number][] = [];
    eachMark((x, y, z) => {
      const at = project(x, y, z);
      if (at) marks.push([at.x, at.y]);
    });
    const candidates: Candidate[] = [], by = new Map<string, LabelSource>();
    for (const source of sources) {
      const at = project(source.x, source.y, source.z);
      if (!at) continue;
      by.set(source.key, source);
      candidates.push({ key: source.key, x: at.x, y: at.y, width: this.sized(source.name).width, height, priority: source.priority });
    }
    const most = Math.round(Math.min(48, Math.max(8, (width * windowHeight) / 26000)));
    const placed = arrange(candidates, this.keys, width, windowHeight, most, new Obstacles(marks), this.keepOut());
    this.keys = new Set(placed.map((p) => p.candidate.key));
    this.used = placed.length;
    placed.forEach((p, i) => {
      const source = by.get(p.candidate.key)!, shown = (this.pool[i] ??= this.make());
      if (shown.key !== source.key || shown.source.name !== source.name || shown.source.tone !== source.tone) {
        shown.text.textContent = this.sized(source.name).text;
        shown.element.title = source.name.slice(0, 2000);
        shown.element.dataset['tone'] = source.tone;
      }
      shown.key = source.key;
      shown.source = source;
      shown.width = p.candidate.width;
      shown.dx = p.left - p.candidate.x;
      shown.dy = p.top - p.candidate.y;
      shown.element.hidden = false;
    });
    for (let i = placed.length; i < this.pool.length; ++i) this.pool[i]!.element.hidden = true;
  }

  // Moves the chosen names along with their marks; `refresh` writes a source's present place into it.
  move(project: Projection, refresh: (source: LabelSource) => void): void {
    for (let i = 0; i < this.used; ++i) {
      const shown = this.pool[i]!;
      refresh(shown.source);
      const at = project(shown.source.x, shown.source.y, shown.source.z);
      shown.element.hidden = at === null;
      if (!at) continue;
      const left = Math.max(2, Math.min(at.x + shown.dx, this.room.width - shown.width - 2));
      const top = Math.max(2, Math.min(at.y + shown.dy, this.room.height - height - 2));
      shown.element.style.transform = `translate(${left.toFixed(1)}px,${top.toFixed(1)}px)`;
    }
  }

  private make(): Shown {
    const element = document.createElement('span'), text = document.createElement('bdi');
    element.className = 'gp-label';
    element.append(text);
    this.root.append(element);
    return { element, text, key: '', dx: 0, dy: 0, width: 0, source: { key: '', name: '', tone: '', priority: 0, x: 0, y: 0, z: 0 } };
  }

  get names(): string[] { return this.pool.slice(0, this.used).map((shown) => shown.source.name); }

  clear(): void {
    this.used = 0;
    this.keys.clear();
    this.widths.clear();
    this.last = -Infinity;
    for (const shown of this.pool) shown.element.hidden = true;
  }
}
