// window.iamdGlobe: what tests (and other scripts of a page) may ask of the player. See viewer/README.md.
import { known } from '../replay/timeline.ts';
import { listOf } from './card.ts';
import type { Options, Selection } from './options.ts';
import { type Layer, shown } from './options.ts';
import type { Player } from './player.ts';

export interface GlobeState {
  run: number; time: number; playing: boolean;
  visible: { objects: string[]; tracks: number[]; shots: number };
  layers: Options['layers']; follow: Selection | null; belief: Options['belief']; sigma: number; magnify: number;
  fps: number; scale: number; drawCalls: number; labels: string[];
}

export interface GlobeHook {
  ready: Promise<void>;
  time(): number; seek(t: number): void; play(): void; pause(): void; playing(): boolean;
  state(): GlobeState;
  pick(x: number, y: number): (Selection & { name: string }) | null;
  setRun(index: number): void; setBelief(to: Options['belief']): void; setLayer(layer: Layer, on: boolean): void;
  setSpeed(speed: number | 'fit'): void; setEllipsoids(sigma: number, magnify: number): void;
  follow(what: Selection | null): void; step(forward: boolean): void;
  events(): { t_s: number; kind: string; text: string }[];
  engagement(): { begin: number; end: number; late: boolean };
  timeAt(share: number): number;
}

export function makeHook(ready: Promise<void>, player: () => Player): GlobeHook {
  return {
    ready,
    time: () => player().clock.time,
    seek: (t) => player().seek(t),
    play: () => player().play(),
    pause: () => player().pause(),
    playing: () => player().clock.playing,
    state: () => {
      const p = player(), see = shown(p.options), { run, scene } = p;
      scene.moment!.at(p.clock.time);
      const { moment } = scene;
      let shots = 0;
      if (see.interceptors) for (const there of moment!.shotThere) shots += there;
      return {
        run: p.runIndex, time: p.clock.time, playing: p.clock.playing,
        visible: {
          objects: see.truth ? run.objects.filter((_, i) => moment!.objectThere[i]).map((o) => o.name) : [],
          tracks: see.tracks ? run.tracks.filter((_, i) => moment!.trackThere[i]).map((k) => k.raw.id) : [],
          shots,
        },
        layers: { ...p.options.layers }, follow: p.following && p.chosen ? { ...p.chosen } : null, belief: p.options.belief,
        sigma: p.options.sigma, magnify: p.options.magnify, fps: p.pace.fps, scale: p.pace.scale, drawCalls: scene.drawCalls, labels: scene.labels.names,
      };
    },
    pick: (x, y) => {
      const p = player(), found = p.scene.pick(x, y, 24, p.options), list = found && listOf(p.run, found.kind);
      return found && list ? { ...found, name: list[found.index]!.name } : null;
    },
    setRun: (index) => player().open(index),
    setBelief: (to) => player().believe(to),
    setLayer: (layer, on) => {
      player().options.layers[layer] = on;
      player().changed();
    },
    setSpeed: (speed) => { player().clock.speed = speed; },
    setEllipsoids: (sigma, magnify) => {
      Object.assign(player().options, { sigma, magnify });
      player().changed();
    },
    follow: (what) => player().follow(what),
    step: (forward) => player().step(forward),
    events: () => player().run.events.filter((e) => known(e, player().options.belief)).map(({ t_s, kind, text }) => ({ t_s, kind, text })),
    engagement: () => ({ ...player().engagement }),
    timeAt: (share) => player().clock.scale.time(share),
  };
}
