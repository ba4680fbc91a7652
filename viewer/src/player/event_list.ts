// The ledger in words: a list box whose rows are made as they come into sight. A click or Enter jumps there.
import type { Belief } from '../replay/timeline.ts';
import { after, isMoment, known, markOf } from '../replay/timeline.ts';
import type { ReplayEvent } from '../replay/document.ts';
import type { Run } from '../replay/run.ts';
import { short } from '../replay/names.ts';
import { seconds } from './clock.ts';
import { bdi, el } from './dom.ts';

const signs: Record<string, string> = { launch: '▲', kill: '✳', miss: '×', leak: '⊗', end: '·', assessed: '?', other: '·' };
let instances = 0;

export class EventList {
  readonly root = el('section', { class: 'gp-events', 'aria-label': 'Events' });
  readonly box = el('div', { class: 'gp-list', role: 'listbox', tabindex: 0, 'aria-label': 'Events of the run: Enter jumps to one' });
  private readonly inner = el('div', { class: 'gp-list-inner', role: 'presentation' });
  private readonly all = el('input', { type: 'checkbox' });
  private readonly id = `gp-event-${++instances}`;
  private run: Run | null = null;
  private belief: Belief = 'both';
  private events: ReplayEvent[] = [];
  private active = -1;
  private now = -1;
  private follows = true;
  private rowHeight = 40;

  constructor(private readonly onJump: (event: ReplayEvent) => void) {
    const title = el('p', { class: 'gp-title' }, 'Events');
    this.root.append(el('div', { class: 'gp-events-head' }, title, el('label', { class: 'gp-check' }, this.all, 'All')), this.box);
    this.box.append(this.inner);
    this.all.addEventListener('change', () => this.filter());
    this.box.addEventListener('scroll', () => this.render(), { passive: true });
    this.box.addEventListener('pointerdown', () => { this.follows = false; });
    this.box.addEventListener('wheel', () => { this.follows = false; }, { passive: true });
    this.box.addEventListener('click', (e) => {
      const row = (e.target as Element).closest<HTMLElement>('[data-row]');
      if (row) this.jump(Number(row.dataset['row']));
    });
    this.box.addEventListener('keydown', (e) => this.key(e));
    new ResizeObserver(() => this.render()).observe(this.box);
  }

  open(run: Run, belief: Belief): void {
    this.run = run;
    this.belief = belief;
    this.filter();
  }

  // The events that previous and next step through are those that are listed.
  get listed(): readonly ReplayEvent[] { return this.events; }

  private filter(): void {
    const run = this.run;
    if (!run) return;
    this.events = run.events.filter((e) => (this.all.checked ? known(e, this.belief) : isMoment(e, this.belief)));
    this.active = this.now = -1;
    this.inner.replaceChildren();
    this.render();
  }

  // Marks what has happened last, and keeps it in sight unless someone has scrolled away.
  show(t: number): void {
    const now = after(this.events, t) - 1;
    if (now === this.now) return;
    this.now = now;
    if (this.follows && now >= 0) this.reveal(now);
    this.render(true);
  }

  followAgain(): void { this.follows = true; }

  private reveal(i: number): void {
    const top = i * this.rowHeight, box = this.box;
    const above = Math.floor((0.4 * box.clientHeight) / this.rowHeight) * this.rowHeight;
    if (top < box.scrollTop - 1 || top + this.rowHeight > box.scrollTop + box.clientHeight + 1) box.scrollTop = Math.max(0, top - above);
  }

  private jump(i: number): void {
    const event = this.events[i];
    if (!event) return;
    this.active = i;
    this.follows = true;
    this.onJump(event);
    this.render(true);
  }

  private key(e: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.box.clientHeight / this.rowHeight) - 1), from = this.active < 0 ? Math.max(0, this.now) : this.active;
    const moves: Record<string, number> = { ArrowDown: from + 1, ArrowUp: from - 1, PageDown: from + page, PageUp: from - page, Home: 0, End: this.events.length - 1 };
    if (e.key === 'Enter' || e.key === ' ') this.jump(from);
    else if (e.key in moves) {
      this.active = Math.min(this.events.length - 1, Math.max(0, moves[e.key]!));
      this.reveal(this.active);
      this.render(true);
    } else return;
    e.preventDefault();
    e.stopPropagation();
  }

  private drawn = '';

  private render(again = false): void {
    // Rows a little taller than need be, so that only whole ones are seen.
    const least = matchMedia('(pointer: coarse), (max-width: 620px)').matches ? 44 : 40;
    this.rowHeight = this.box.clientHeight / Math.max(1, Math.floor(this.box.clientHeight / least)) || least;
    const first = Math.max(0, Math.floor(this.box.scrollTop / this.rowHeight) - 4);
    const end = Math.min(this.events.length, Math.ceil((this.box.scrollTop + this.box.clientHeight) / this.rowHeight) + 4);
    const state = `${first} ${end} ${this.rowHeight}`;
    if (state === this.drawn && !again && this.inner.childElementCount > 0) return;
    this.drawn = state;
    this.inner.style.height = `${this.events.length * this.rowHeight}px`;
    const rows: HTMLElement[] = [];
    for (let i = first; i < end; ++i) rows.push(this.row(i));
    if (this.events.length === 0) rows.push(el('p', { class: 'gp-empty' }, 'Nothing of note happens.'));
    this.inner.replaceChildren(...rows);
    const active = this.active >= first && this.active < end ? `${this.id}-${this.active}` : null;
    if (active) this.box.setAttribute('aria-activedescendant', active);
    else this.box.removeAttribute('aria-activedescendant');
  }

  private row(i: number): HTMLElement {
    const event = this.events[i]!, mark = markOf(event, this.run!, this.belief);
    const row = el('div', {
      class: 'gp-row', role: 'option', id: `${this.id}-${i}`, 'data-row': i, 'data-mark': mark, 'aria-selected': String(i === this.now),
      'aria-posinset': i + 1, 'aria-setsize': this.events.length, 'data-active': i === this.active, 'data-future': i > this.now,
    }, el('span', { class: 'gp-time' }, seconds(event.t_s, false)), el('span', { class: 'gp-sign', 'aria-hidden': 'true' }, signs[mark] ?? '·'), bdi(short(event.text ?? event.kind, 110), (event.text ?? event.kind).slice(0, 4000)));
    row.style.top = `${i * this.rowHeight}px`;
    row.style.height = `${this.rowHeight}px`;
    return row;
  }
}
