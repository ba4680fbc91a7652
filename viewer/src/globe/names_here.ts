// The names that stand in the scene at a moment, with how much each matters.
import type { Options, Selection } from '../player/options.ts';
import { shown } from '../player/options.ts';
import type { LabelSource } from './labels.ts';
import type { RunLayers } from './run_layers.ts';

export const followedPriority = 100;

export function namesHere(layers: RunLayers, t: number, options: Options, chosen: Selection | null): LabelSource[] {
  const out: LabelSource[] = [], { moment, run } = layers, see = shown(options);
  const moving = (kind: Selection['kind'], list: readonly { name: string }[], place: Float64Array, there: Uint8Array, tone: string, priority: (i: number) => number): void => {
    for (let i = 0; i < list.length; ++i) {
      if (!there[i]) continue;
      const followed = chosen?.kind === kind && chosen.index === i;
      if (!followed && !options.layers.names) continue;
      const weight = followed ? followedPriority : priority(i);
      if (weight < 0) continue;
      out.push({ key: `${kind}:${i}`, name: list[i]!.name, tone: followed ? 'followed' : tone, priority: weight, x: place[3 * i]!, y: place[3 * i + 1]!, z: place[3 * i + 2]! });
    }
  };
  if (see.truth || chosen?.kind === 'object') moving('object', run.objects, moment.object, see.truth ? moment.objectThere : none(moment.objectThere), 'object', (i) => (run.objects[i]!.raw.harmful ? 40 : 20));
  // Beside the truth a track's name says nothing more, unless it is a false one.
  if (see.tracks)
    moving('track', run.tracks, moment.track, moment.trackThere, 'track', (i) => {
      const object = run.tracks[i]!.raw.object;
      return !see.truth ? 40 : object !== null && moment.objectThere[object] ? -1 : 25;
    });
  if (see.interceptors) moving('shot', run.shots, moment.shot, moment.shotThere, 'shot', () => 30);
  if (!options.layers.names) return out;
  layers.sites.marks.forEach((site, i) => {
    if (options.layers[site.layer]) out.push({ key: `${site.layer}:${i}`, name: site.name, tone: 'site', priority: site.layer === 'assets' ? 50 : 45, x: site.x, y: site.y, z: site.z });
  });
  if (see.outcomes)
    layers.endings(options.belief).forEach((ending, i) => {
      if (t < ending.t) return;
      const asked = chosen !== null && chosen.kind === ending.of.kind && chosen.index === ending.of.index;
      if (!asked && (ending.what === 'met' || t >= ending.t + layers.flash_s)) return;
      const name = asked && ending.reason ? `${ending.text}: ${ending.reason}` : ending.text;
      out.push({ key: `ending:${i}`, name, tone: ending.what, priority: asked ? 90 : 80, x: ending.x, y: ending.y, z: ending.z });
    });
  return out;
}

let empty = new Uint8Array(0);
const none = (like: Uint8Array): Uint8Array => (empty.length >= like.length ? empty : (empty = new Uint8Array(like.length)));
