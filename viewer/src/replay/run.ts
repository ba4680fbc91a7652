// A run ready to be played: columns unpacked, and who is there at a time.
import { BeliefPath } from './belief.ts';
import { column, decimetres, milliseconds, points, thousandths } from './columns.ts';
import type { Asset, Battery, RawObject, RawReplay, RawRun, RawShot, RawTrack, ReplayEvent, Site } from './document.ts';
import { Path } from './path.ts';

// From `begin` on and before `end`; something that was still there when the run was over is seen to the last moment.
export interface Life { readonly begin: number; readonly end: number }
export const alive = (life: Life, t: number): boolean => t >= life.begin && t < life.end;

export interface TruthObject extends Life { readonly raw: RawObject; readonly name: string; readonly path: Path }
export interface Track extends Life { readonly raw: RawTrack; readonly name: string; readonly path: BeliefPath }
export interface Shot extends Life { readonly raw: RawShot; readonly name: string; readonly path: Path; readonly killed: boolean }

export interface Volume { readonly rows: number; readonly columns: number; readonly position: Float64Array }
export interface RadarUse { readonly t: Float64Array; readonly search: Float64Array; readonly track: Float64Array; readonly wanted: Float64Array }
export interface Sensor extends Site { readonly kind: string; readonly volume: Volume | null; readonly use: RadarUse | null }

export interface Detections {
  readonly t: Float64Array; readonly position: Float64Array; readonly falseAlarm: Uint8Array; readonly made: number;
}

export interface Run {
  readonly raw: RawRun; readonly label: string; readonly begin: number; readonly end: number;
  readonly assets: readonly Asset[]; readonly sensors: readonly Sensor[]; readonly batteries: readonly Battery[];
  readonly objects: readonly TruthObject[]; readonly tracks: readonly Track[]; readonly shots: readonly Shot[];
  readonly detections: Detections; readonly events: readonly ReplayEvent[];
}

function life(path: Path, end: number | null): Life {
  return { begin: path.begin, end: end ?? (path.length > 0 ? path.end + 1e-9 : -Infinity) };
}

function detections(raw: RawRun['detections']): Detections {
  const falseAlarm = new Uint8Array(raw.t.length);
  raw.object_index?.forEach((object, i) => { if (object < 0) falseAlarm[i] = 1; });
  return { t: column(raw.t, milliseconds), position: points(raw.x, raw.y, raw.z, decimetres), falseAlarm, made: raw.made };
}

function volume(raw: RawRun['sensors'][number]['volume']): Volume | null {
  if (!raw || !Array.isArray(raw.x) || raw.rows * raw.columns !== raw.x.length || raw.x.length < 4) return null;
  return { rows: raw.rows, columns: raw.columns, position: points(raw.x, raw.y, raw.z, decimetres) };
}

// Left out where it is not what it should be: it is a help, not the replay.
function use(raw: RawRun['sensors'][number]['use']): RadarUse | null {
  const of = (values: unknown): values is readonly number[] => Array.isArray(values) && values.length === raw?.t?.length && values.every(Number.isFinite);
  if (!raw || !of(raw.t) || !of(raw.search) || !of(raw.track)) return null;
  return {
    t: column(raw.t, milliseconds), search: column(raw.search, thousandths), track: column(raw.track, thousandths),
    wanted: of(raw.wanted) ? column(raw.wanted, thousandths) : new Float64Array(raw.t.length),
  };
}

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' && value !== '' ? value : otherwise);

export function decodeRun(raw: RawRun): Run {
  const batteries = raw.batteries.map((b, i) => ({ ...b, name: text(b.name, `Battery ${i + 1}`) }));
  return {
    raw,
    label: text(raw.label, `Run ${raw.run}`),
    begin: raw.begin_s,
    end: Math.max(raw.begin_s, raw.end_s),
    assets: raw.assets.map((a, i) => ({ ...a, name: text(a.name, `Asset ${i + 1}`) })),
    sensors: raw.sensors.map((s, i) => ({ ...s, name: text(s.name, `Sensor ${i + 1}`), volume: volume(s.volume), use: use(s.use) })),
    batteries,
    objects: raw.objects.map((o, i) => {
      const path = Path.of(o.path);
      return { raw: o, name: text(o.name, `Object ${i + 1}`), path, ...life(path, o.fate === 'flying' ? null : o.end_s) };
    }),
    tracks: raw.tracks.map((k) => {
      const path = new BeliefPath(k.path);
      const end = k.ended_s ?? raw.end_s + 1e-9;
      return { raw: k, name: `Track ${k.id}`, path, begin: path.begin, end: path.length > 0 ? end : -Infinity };
    }),
    shots: raw.shots.map((s) => {
      const path = Path.of(s.path);
      const from = s.battery === null ? undefined : batteries[s.battery];
      return { raw: s, name: `${from ? from.name : 'Interceptor'} ${s.engagement}.${s.shot}`, path, killed: s.result === 'kill', ...life(path, s.end_s) };
    }),
    detections: detections(raw.detections),
    events: [...raw.events].sort((a, b) => a.t_s - b.t_s),
  };
}

// Runs are unpacked when they are first asked for.
export class Replay {
  private readonly decoded: (Run | undefined)[] = [];
  constructor(readonly raw: RawReplay) {}
  get labels(): string[] { return this.raw.runs.map((run, i) => text(run.label, `Run ${run.run ?? i}`)); }
  run(index: number): Run { return (this.decoded[index] ??= decodeRun(this.raw.runs[index]!)); }
}
