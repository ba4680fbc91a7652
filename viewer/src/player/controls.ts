// The rows of controls above and below the globe.
import type { Belief } from '../replay/timeline.ts';
import type { Run } from '../replay/run.ts';
import { short } from '../replay/names.ts';
import { type Clock, minutes, seconds, type Speed, speeds } from './clock.ts';
import { button, el, icon, paths } from './dom.ts';
import type { Kind, Selection } from './options.ts';

export interface Head {
  readonly root: HTMLElement;
  readonly run: HTMLSelectElement;
  readonly follow: HTMLSelectElement;
  readonly layers: HTMLButtonElement;
  readonly help: HTMLButtonElement;
  readonly full: HTMLButtonElement;
  belief(to: Belief): void;
}

const beliefs: [Belief, string, string][] = [
  ['truth', 'Truth', 'What is true'], ['belief', 'Belief', 'What the defence believes'], ['both', 'Both', 'Truth and belief'],
];
let instances = 0;

export function makeHead(labels: readonly string[], onBelief: (to: Belief) => void): Head {
  const run = el('select', { 'aria-label': 'Run' }, ...labels.map((label, i) => el('option', { value: i }, short(label, 40))));
  const follow = el('select', { 'aria-label': 'Follow' });
  const group = `gp-belief-${++instances}`, radios = new Map<Belief, HTMLInputElement>();
  const choice = el('div', { class: 'gp-switch', role: 'radiogroup', 'aria-label': 'What is shown' }, ...beliefs.map(([value, name, title]) => {
    const radio = el('input', { type: 'radio', name: group, value, 'aria-label': title });
    radio.addEventListener('change', () => onBelief(value));
    radios.set(value, radio);
    return el('label', { title }, radio, name);
  }));
  const layers = button('Layers (L)', paths.layers), help = button('Help (?)', null), full = button('Full screen', paths.full);
  help.append('?');
  layers.setAttribute('aria-expanded', 'false');
  help.setAttribute('aria-expanded', 'false');
  full.hidden = !document.fullscreenEnabled;
  if (labels.length < 2) run.hidden = true;
  return {
    root: el('div', { class: 'gp-head' }, run, choice, follow, el('span', { class: 'gp-push' }), layers, full, help),
    run, follow, layers, help, full,
    belief: (to) => { radios.get(to)!.checked = true; },
  };
}

// Most replays hold some dozens of things; a list of thousands would be no help, and slow.
const most = 400;

export function fillFollow(select: HTMLSelectElement, run: Run, belief: Belief): void {
  const group = (label: string, kind: Kind, list: readonly { name: string }[]): HTMLElement =>
    el('optgroup', { label }, ...list.slice(0, most).map((one, i) => el('option', { value: `${kind}:${i}` }, short(one.name, 32))));
  select.replaceChildren(el('option', { value: '' }, 'Follow…'));
  if (belief !== 'belief' && run.objects.length) select.append(group('Objects', 'object', run.objects));
  if (belief !== 'truth' && run.tracks.length) select.append(group('Tracks', 'track', run.tracks));
  if (run.shots.length) select.append(group('Interceptors', 'shot', run.shots));
  if (run.sensors.length) select.append(group('Radars', 'sensor', run.sensors));
}

export function selection(value: string): Selection | null {
  const [kind, index] = value.split(':');
  return (kind === 'object' || kind === 'track' || kind === 'shot' || kind === 'sensor') && index !== undefined ? { kind, index: Number(index) } : null;
}

export class Bar {
  readonly play = button('Play (Space)', paths.play, true);
  readonly previous = button('Previous event ([)', paths.previous);
  readonly next = button('Next event (])', paths.next);
  private readonly now = el('span', { class: 'gp-now' });
  private readonly of = el('small', {});
  private readonly score = el('span', { class: 'gp-score' });
  readonly speed: HTMLSelectElement;
  readonly root: HTMLElement;
  private playing = false;

  constructor(scrubber: HTMLElement, clock: Clock) {
    this.play.classList.add('gp-play');
    this.speed = el('select', { 'aria-label': 'Speed' }, ...speeds.map((s) => el('option', { value: s }, s === 'fit' ? 'Fit: 60 s' : `×${s}`)));
    this.speed.addEventListener('change', () => { clock.speed = (this.speed.value === 'fit' ? 'fit' : Number(this.speed.value)) as Speed; });
    const reading = el('span', { class: 'gp-clock', role: 'timer', 'aria-live': 'off', 'aria-label': 'Time in the run' }, this.now, ' s', this.of);
    this.root = el('div', { class: 'gp-bar' }, scrubber,
      el('div', { class: 'gp-bar-row' }, this.previous, this.play, this.next, reading, el('span', { class: 'gp-push' }), this.score, this.speed));
  }

  open(run: Run): void {
    const o = run.raw.outcome;
    this.score.textContent = o ? [`${o.killed} of ${o.objects} killed`, `${o.leaked} leaked`, `${o.launched} fired`].join(' · ') : '';
  }

  show(clock: Clock): void {
    const now = seconds(clock.time, !clock.playing);
    if (this.now.textContent !== now) this.now.textContent = now;
    this.of.textContent = ` ${minutes(clock.time)} of ${minutes(clock.end)}`;
    if (this.playing === clock.playing) return;
    this.playing = clock.playing;
    const label = clock.playing ? 'Pause (Space)' : 'Play (Space)';
    this.play.replaceChildren(icon(clock.playing ? paths.pause : paths.play, true));
    this.play.setAttribute('aria-label', label);
    this.play.title = label;
  }
}

const keys: [string, string][] = [
  ['Space', 'play, pause'], ['← →', 'a second back, on; with Shift ten'], ['[ ]', 'previous, next event'], ['+ −', 'nearer, farther'],
  ['Arrows', 'turn, while the globe has the focus'], ['0 9', 'the view of the engagement, of the whole flight'], ['F', 'follow the next thing'], ['B', 'truth, belief, both'], ['L', 'layers'], ['Esc', 'close, let go'],
  ['Drag', 'turn; with Shift or the right button move'], ['Wheel', 'nearer, farther, after a click on the globe'],
];

export function makeHelp(onClose: () => void): HTMLElement {
  const close = button('Close', paths.close);
  close.addEventListener('click', onClose);
  return el('div', { class: 'gp-help', role: 'dialog', 'aria-label': 'Keys and gestures', hidden: true },
    el('div', { class: 'gp-card-head' }, el('p', { class: 'gp-title gp-name', style: 'flex:1' }, 'Keys and gestures'), close),
    el('table', {}, el('tbody', {}, ...keys.map(([key, what]) => el('tr', {}, el('th', { scope: 'row' }, key), el('td', {}, what))))));
}
