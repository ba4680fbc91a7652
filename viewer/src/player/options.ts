// What is shown: the side one looks from, the layers, and how large uncertainty is drawn.
import type { Belief } from '../replay/timeline.ts';

export const layers = {
  objects: 'Objects (truth)', tracks: 'Tracks (belief)', ellipsoids: 'Uncertainty', detections: 'Detections', interceptors: 'Interceptors',
  outcomes: 'Intercepts and arrivals', trails: 'Trails', heights: 'Lines to the ground', volumes: 'Radar volumes', sensors: 'Sensors',
  batteries: 'Batteries', reach: 'Reach of batteries', assets: 'Defended assets', names: 'Names',
} as const;
export type Layer = keyof typeof layers;

export interface Options {
  belief: Belief;
  layers: Record<Layer, boolean>;
  sigma: number;    // ellipsoids: standard deviations
  magnify: number;  // … drawn this many times larger
}

export function defaults(): Options {
  const on = Object.fromEntries(Object.keys(layers).map((layer) => [layer, true])) as Record<Layer, boolean>;
  on.reach = false;
  return { belief: 'both', layers: on, sigma: 2, magnify: 1 };
}

export interface Shown { truth: boolean; tracks: boolean; ellipsoids: boolean; detections: boolean; interceptors: boolean; outcomes: boolean }

export function shown(o: Options, out: Shown = {} as Shown): Shown {
  const truth = o.belief !== 'belief', belief = o.belief !== 'truth';
  out.truth = truth && o.layers.objects;
  out.tracks = belief && o.layers.tracks;
  out.ellipsoids = belief && o.layers.ellipsoids;
  out.detections = belief && o.layers.detections;
  out.interceptors = o.layers.interceptors;
  out.outcomes = o.layers.outcomes;
  return out;
}

export type Kind = 'object' | 'track' | 'shot' | 'sensor';
export interface Selection { kind: Kind; index: number }
