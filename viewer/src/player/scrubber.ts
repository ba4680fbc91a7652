// The run's time as a line: where one is, and what happens when.
import type { Belief, Mark } from '../replay/timeline.ts';
import { isMoment, markOf } from '../replay/timeline.ts';
import type { Run } from '../replay/run.ts';
import { minutes, seconds } from './clock.ts';
import { el } from './dom.ts';

const rows: Partial<Record<Mark, number>> = { launch: 0, kill: 1, miss: 1, leak: 2 };

export class Scrubber {
  readonly root = el('div', { class: 'gp-scrub' });
  private readonly ticks = el('canvas', { class: 'gp-ticks', 'aria-hidden': 'true' });
  readonly range = el('input', { type: 'range', class: 'gp-range', min: 0, max: 1, step: 'any', value: 0, 'aria-label': 'Time in the run' });
  private run: Run | null = null;
  private belief: Belief = 'both';

  constructor(onSeek: (t: number) => void) {
    this.root.append(this.ticks, this.range);
    this.range.addEventListener('input', () => onSeek(Number(this.range.value)));
    new ResizeObserver(() => this.draw()).observe(this.root);
  }

  open(run: Run, belief: Belief): void {
    this.run = run;
    this.belief = belief;
    this.range.min = String(run.begin);
    this.range.max = String(run.end > run.begin ? run.end : run.begin + 1);
    this.draw();
  }

  show(t: number): void {
    const run = this.run;
    if (!run) return;
    this.range.value = String(t);
    this.range.setAttribute('aria-valuetext', `${seconds(t, false)} seconds of ${seconds(run.end, false)}`);
    this.range.title = minutes(t);
    this.range.style.setProperty('--gp-done', `${(100 * (t - run.begin)) / Math.max(1e-9, run.end - run.begin)}%`);
  }

  // Launches as triangles above, intercepts as bursts and crosses in the middle, leakers as rings below.
  draw(): void {
    const run = this.run, width = this.root.clientWidth, height = 26;
    if (!run || width === 0) return;
    const ratio = Math.min(3, window.devicePixelRatio || 1), g = this.ticks.getContext('2d')!;
    this.ticks.width = Math.round(width * ratio);
    this.ticks.height = Math.round(height * ratio);
    g.scale(ratio, ratio);
    const style = getComputedStyle(this.root), colour = (name: string): string => style.getPropertyValue(`--globe-${name}`).trim() || '#888';
    const inks: Partial<Record<Mark, string>> = { launch: colour('interceptor'), kill: colour('kill'), miss: colour('miss'), leak: colour('leak') };
    const left = 8, span = width - 16;
    g.lineWidth = 1.4;
    for (const event of run.events) {
      if (!isMoment(event, this.belief)) continue;
      const mark = markOf(event, run, this.belief), row = rows[mark];
      if (row === undefined) continue;
      const x = left + (span * (event.t_s - run.begin)) / Math.max(1e-9, run.end - run.begin), y = 4.5 + row * 8.5;
      g.fillStyle = g.strokeStyle = inks[mark]!;
      g.beginPath();
      if (mark === 'launch') {
        g.moveTo(x, y - 3.2);
        g.lineTo(x + 3, y + 2.4);
        g.lineTo(x - 3, y + 2.4);
        g.fill();
      } else if (mark === 'kill') {
        for (let i = 0; i < 4; ++i) {
          const c = 3.8 * Math.cos((i * Math.PI) / 4), s = 3.8 * Math.sin((i * Math.PI) / 4);
          g.moveTo(x - c, y - s);
          g.lineTo(x + c, y + s);
        }
        g.stroke();
      } else if (mark === 'miss') {
        g.moveTo(x - 2.6, y - 2.6);
        g.lineTo(x + 2.6, y + 2.6);
        g.moveTo(x + 2.6, y - 2.6);
        g.lineTo(x - 2.6, y + 2.6);
        g.stroke();
      } else {
        g.arc(x, y, 3.2, 0, 7);
        g.moveTo(x - 2.2, y - 2.2);
        g.lineTo(x + 2.2, y + 2.2);
        g.moveTo(x + 2.2, y - 2.2);
        g.lineTo(x - 2.2, y + 2.2);
        g.stroke();
      }
    }
  }
}
