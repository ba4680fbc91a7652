// What is known of the thing that is chosen, at this moment.
import { height } from '../globe/ellipsoid.ts';
import type { RawShot } from '../replay/document.ts';
import type { Run } from '../replay/run.ts';
import { alive } from '../replay/run.ts';
import { short } from '../replay/names.ts';
import { Vector3 } from 'three';
import { button, el, paths } from './dom.ts';
import type { Kind, Options, Selection } from './options.ts';
import type { TimeScale } from './time_scale.ts';
import { UseChart, useInWords } from './use_chart.ts';

export const kilometres = (m: number): string => (Math.abs(m) < 950 ? `${m.toFixed(0)} m` : Math.abs(m) < 9950 ? `${(m / 1e3).toFixed(1)} km` : `${(m / 1e3).toFixed(0)} km`);

type Thing = Run['objects'][number] | Run['tracks'][number] | Run['shots'][number];

export const listOf = (run: Run, kind: Kind): readonly { readonly name: string }[] =>
  (kind === 'object' ? run.objects : kind === 'track' ? run.tracks : kind === 'shot' ? run.shots : run.sensors);

// What is chosen, where it is one of those that come and go.
export const thing = (run: Run, chosen: Selection): Thing | undefined =>
  (chosen.kind === 'sensor' ? undefined : (listOf(run, chosen.kind) as readonly Thing[])[chosen.index]);

const place = new Vector3(), p = [0, 0, 0];

// How an interceptor ended; the defence knows only what it assessed.
function shotEnded(run: Run, shot: RawShot, options: Options): [string, string][] {
  const at = `at ${(shot.end_s ?? run.end).toFixed(1)} s`;
  if (options.belief === 'belief') return [['', `met its target ${at}`], ['Assessed', shot.declared_killed === null ? 'not yet' : shot.declared_killed ? 'killed' : 'not killed']];
  return shot.result === 'kill' ? [['', `kill ${at}`]] : [['', `miss ${at}`], ...(shot.result ? [['Why', shot.result] as [string, string]] : [])];
}

// Pairs of what and how much.
export function facts(run: Run, chosen: Selection, t: number, options: Options): [string, string][] {
  if (chosen.kind === 'sensor') {
    const sensor = run.sensors[chosen.index];
    if (!sensor) return [];
    return [['', sensor.kind.replaceAll('_', ' ')], ...(sensor.use ? useInWords(sensor.use, t) : [])];
  }
  const one = thing(run, chosen);
  if (!one) return [];
  if (!alive(one, t)) {
    const early = t < one.begin;
    const object = chosen.kind === 'object' ? run.objects[chosen.index] : undefined;
    if (early) return [['', `comes at ${one.begin.toFixed(1)} s`]];
    if (object) return [['', `${object.raw.fate} at ${one.end.toFixed(1)} s`], ...(object.raw.limit ? [['Why', object.raw.limit] as [string, string]] : [])];
    const shot = chosen.kind === 'shot' ? run.shots[chosen.index] : undefined;
    return shot ? shotEnded(run, shot.raw, options) : [['', `ended at ${one.end.toFixed(1)} s`]];
  }
  one.path.place(t, p);
  place.set(p[0]!, p[1]!, p[2]!);
  const out: [string, string][] = [['Height', kilometres(height(place))], ['Speed', `${one.path.speed(t).toFixed(0)} m/s`]];
  if (chosen.kind === 'track') {
    const track = run.tracks[chosen.index]!, k = Math.max(0, track.path.index(t));
    out.push(['1 σ', kilometres(track.path.sigma(t))]);
    if (options.belief !== 'belief') {
      const error = track.path.error[k] ?? -1;
      if (error >= 0) out.push(['Error', kilometres(error)]);
      if (track.raw.object === null) out.push(['', 'false track']);
    }
    if (track.raw.confirmed_s === null || t < track.raw.confirmed_s) out.push(['', 'not confirmed']);
  }
  return out;
}

export class Card {
  readonly root = el('div', { class: 'gp-card', hidden: true });
  private readonly name = el('bdi', { class: 'gp-name' });
  private readonly use = new UseChart();
  private readonly facts = el('dl', { class: 'gp-facts' });
  readonly follow = el('button', { type: 'button', class: 'gp-button gp-text', 'aria-pressed': 'false' }, 'Follow');

  constructor(onFollow: () => void, onClose: () => void) {
    const close = button('Let go of it', paths.close);
    close.addEventListener('click', onClose);
    this.follow.addEventListener('click', onFollow);
    this.root.append(el('div', { class: 'gp-card-head' }, this.name, this.follow, close), this.facts, this.use.root);
  }

  show(run: Run, chosen: Selection | null, following: boolean, t: number, options: Options, scale: TimeScale): void {
    const one = chosen ? listOf(run, chosen.kind)[chosen.index] : undefined;
    this.root.hidden = !one;
    if (!one || !chosen) return;
    this.use.show(chosen.kind === 'sensor' ? run.sensors[chosen.index]!.use : null, t, scale);
    const name = short(one.name, 28);
    if (this.name.textContent !== name) {
      this.name.textContent = name;
      this.name.title = one.name;
    }
    this.follow.setAttribute('aria-pressed', String(following));
    this.follow.textContent = following ? 'Following' : 'Follow';
    this.facts.replaceChildren(...facts(run, chosen, t, options).flatMap(([what, much]) =>
      (what ? [el('div', {}, el('dt', {}, what), el('dd', {}, much))] : [el('div', {}, el('dt', { class: 'gp-gone' }, chosen.kind === 'sensor' ? 'Kind' : 'State'), el('dd', {}, much))])));
  }
}
