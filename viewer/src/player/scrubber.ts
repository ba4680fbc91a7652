// The run's time as a line: where one is, and what happens when. The range input underneath holds true seconds for keys and screen
// readers; the pointer and what is drawn follow the time scale, which presses a long approach into a hatched head.
import type { Belief, Mark } from '../replay/timeline.ts';
import { isMoment, markOf } from '../replay/timeline.ts';
import type { Run } from '../replay/run.ts';
import { minutes, seconds } from './clock.ts';
import { el } from './dom.ts';
import { drawTick } from './ticks.ts';
import { TimeScale } from './time_scale.ts';

const rows: Partial<Record<Mark, number>> = { launch: 0, kill: 1, miss: 1, leak: 2 };
const margin = 8;  // CSS pixels left and right of the line: half a thumb

export class Scrubber {
  readonly root = el('div', { class: 'gp-scrub' });
  private readonly ticks = el('canvas', { class: 'gp-ticks', 'aria-hidden': 'true' });
  readonly range = el('input', { type: 'range', class: 'gp-range', min: 0, max: 1, step: 'any', value: 0, 'aria-label': 'Time in the run' });
  private readonly head = el('span', { class: 'gp-line-head' });
  private readonly done = el('span', { class: 'gp-line-done' });
  private readonly thumb = el('span', { class: 'gp-thumb' });
  private run: Run | null = null;
  private belief: Belief = 'both';
  private scale = new TimeScale(0, 0, 1);

  constructor(private readonly onSeek: (t: number) => void) {
    this.root.append(this.ticks, el('div', { class: 'gp-line', 'aria-hidden': 'true' }, this.done, this.head, this.thumb), this.range);
    this.range.addEventListener('input', () => onSeek(Number(this.range.value)));
    this.pointer();
    new ResizeObserver(() => this.draw()).observe(this.root);
  }

  private pointer(): void {
    const { range } = this;
    const at = (e: PointerEvent): number => {
      const box = range.getBoundingClientRect(), share = (e.clientX - box.left - margin) / Math.max(1, box.width - 2 * margin);
      return Math.round(10 * this.scale.time(share)) / 10;  // nobody points finer
    };
    // the input would take the place for a time on an even line
    for (const kind of ['mousedown', 'touchstart'] as const) range.addEventListener(kind, (e) => e.preventDefault(), { passive: false });
    range.addEventListener('pointerdown', (e) => {
      if (e.button !== 0) return;
      range.setPointerCapture(e.pointerId);
      range.focus({ preventScroll: true });
      this.onSeek(at(e));
    });
    range.addEventListener('pointermove', (e) => {
      if (range.hasPointerCapture(e.pointerId)) this.onSeek(at(e));
      else range.title = `${minutes(at(e))}${at(e) < this.scale.from ? ' – before the first detection (drawn shorter)' : ''}`;
    });
  }

  open(run: Run, belief: Belief, scale: TimeScale): void {
    this.run = run;
    this.belief = belief;
    this.scale = scale;
    this.range.min = String(run.begin);
    this.range.max = String(run.end > run.begin ? run.end : run.begin + 1);
    this.head.hidden = scale.head === 0;
    this.head.style.width = `${100 * scale.head}%`;
    this.draw();
  }

  show(t: number): void {
    const run = this.run;
    if (!run) return;
    this.range.value = String(t);
    this.range.setAttribute('aria-valuetext', `${seconds(t, false)} seconds of ${seconds(run.end, false)}${t < this.scale.from ? ', before the first detection' : ''}`);
    const share = `${(100 * this.scale.share(t)).toFixed(3)}%`;
    this.done.style.width = share;
    this.thumb.style.left = share;
  }

  // Launches as triangles above, intercepts as bursts and crosses in the middle, leakers as rings below.
  draw(): void {
    const run = this.run, width = this.root.clientWidth, height = 26;
    if (!run || width === 0) return;
    const ratio = Math.min(3, window.devicePixelRatio || 1), g = this.ticks.getContext('2d');
    if (!g) return;
    this.ticks.width = Math.round(width * ratio);
    this.ticks.height = Math.round(height * ratio);
    g.scale(ratio, ratio);
    const style = getComputedStyle(this.root), colour = (name: string): string => style.getPropertyValue(`--globe-${name}`).trim() || '#888';
    const inks: Partial<Record<Mark, string>> = { launch: colour('interceptor'), kill: colour('kill'), miss: colour('miss'), leak: colour('leak') };
    const span = width - 2 * margin;
    g.lineWidth = 1.4;
    for (const event of run.events) {
      if (!isMoment(event, this.belief)) continue;
      const mark = markOf(event, run, this.belief), row = rows[mark];
      if (row === undefined) continue;
      g.fillStyle = g.strokeStyle = inks[mark]!;
      drawTick(g, mark, margin + span * this.scale.share(event.t_s), 4.5 + row * 8.5);
    }
  }
}
