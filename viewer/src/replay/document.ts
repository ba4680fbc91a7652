// The document iamd-replay/1 as it is written (docs/formats/replay.md), and the checks before anything trusts it.

export type Column = readonly number[];

export interface RawPath {
  readonly t: Column; readonly x: Column; readonly y: Column; readonly z: Column;
  readonly u: Column; readonly v: Column; readonly w: Column;
}

export interface RawTrackPath extends RawPath {
  readonly l11: Column; readonly l21: Column; readonly l22: Column;
  readonly l31: Column; readonly l32: Column; readonly l33: Column;
  readonly error: Column;
}

export interface Site { readonly name: string; readonly lat_deg: number; readonly lon_deg: number; readonly alt_m: number }
export interface Asset extends Site { readonly radius_m: number; readonly value: number }
export interface RawVolume { readonly rows: number; readonly columns: number; readonly x: Column; readonly y: Column; readonly z: Column }
export interface RawUse { readonly t: Column; readonly search: Column; readonly track: Column; readonly wanted?: Column }
export interface RawSensor extends Site { readonly kind: string; readonly volume: RawVolume | null; readonly use?: RawUse | null }
export interface Battery extends Site { readonly range_max_m: number | null; readonly command_post: string }

export type Fate = 'killed' | 'leaked' | 'harmless' | 'flying';

export interface RawObject {
  readonly name: string; readonly group: string; readonly harmful: boolean; readonly fate: Fate;
  readonly limit: string | null; readonly asset: number | null;
  readonly start_s: number | null; readonly first_detection_s?: number | null; readonly first_track_s?: number | null;
  readonly end_s: number | null; readonly shots: number; readonly path: RawPath;
}

export interface RawTrack {
  readonly id: number; readonly post: string; readonly object: number | null;
  readonly started_s: number | null; readonly confirmed_s: number | null; readonly ended_s: number | null;
  readonly path: RawTrackPath;
}

export interface RawShot {
  readonly battery: number | null; readonly object: number | null; readonly track: number | null;
  readonly engagement: number; readonly shot: number; readonly launch_s: number; readonly end_s: number | null;
  readonly target: number | null; readonly result: string | null;
  readonly assessed_s: number | null; readonly declared_killed: boolean | null; readonly path: RawPath;
}

export interface RawDetections {
  readonly t: Column; readonly x: Column; readonly y: Column; readonly z: Column;
  readonly sensor_index: Column; readonly object_index: Column; readonly track_index: Column; readonly made: number;
}

export interface ReplayEvent {
  readonly t_s: number; readonly kind: string; readonly text: string;
  readonly object?: number | null; readonly sensor?: number | null; readonly battery?: number | null;
  readonly asset?: number | null; readonly track?: number | null; readonly shot?: number | null;
  readonly place?: readonly [number, number, number] | null;
}

export interface Outcome {
  readonly objects: number; readonly killed: number; readonly leaked: number;
  readonly harmless: number; readonly unresolved: number; readonly launched: number;
}

export interface RawRun {
  readonly run: number; readonly world: number; readonly role: string; readonly label: string;
  readonly begin_s: number; readonly end_s: number; readonly outcome: Outcome;
  readonly assets: readonly Asset[]; readonly sensors: readonly RawSensor[]; readonly batteries: readonly Battery[];
  readonly objects: readonly RawObject[]; readonly tracks: readonly RawTrack[]; readonly shots: readonly RawShot[];
  readonly detections: RawDetections; readonly events: readonly ReplayEvent[];
}

export interface RawReplay {
  readonly format: string;
  readonly scenario: { readonly name: string; readonly title: string; readonly question: string };
  readonly runs: readonly RawRun[];
}

export const format = 'iamd-replay/1';

// What is wrong with a document, for people.
export class ReplayError extends Error {}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lists = ['assets', 'sensors', 'batteries', 'objects', 'tracks', 'shots', 'events'] as const;
const pathKeys = ['t', 'x', 'y', 'z', 'u', 'v', 'w'];
const trackKeys = [...pathKeys, 'l11', 'l21', 'l22', 'l31', 'l32', 'l33', 'error'];

function checkColumns(value: unknown, keys: readonly string[], where: string): void {
  if (!isRecord(value)) throw new ReplayError(`${where} is missing`);
  const length = Array.isArray(value['t']) ? value['t'].length : -1;
  for (const key of keys) {
    const column = value[key];
    if (!Array.isArray(column)) throw new ReplayError(`${where}.${key} is not a list of numbers`);
    if (column.length !== length) throw new ReplayError(`${where}.${key} has ${column.length} entries, t has ${length}`);
    for (const entry of column)
      if (typeof entry !== 'number' || !Number.isFinite(entry)) throw new ReplayError(`${where}.${key} holds something that is no number`);
  }
}

function checkRun(run: unknown, where: string): void {
  if (!isRecord(run)) throw new ReplayError(`${where} is not an object`);
  for (const key of ['begin_s', 'end_s']) if (!Number.isFinite(run[key])) throw new ReplayError(`${where}.${key} is not a number`);
  for (const key of lists) if (!Array.isArray(run[key])) throw new ReplayError(`${where}.${key} is not a list`);
  const each = (key: string, check: (item: Record<string, unknown>, where: string) => void): void =>
    (run[key] as unknown[]).forEach((item, i) => {
      if (!isRecord(item)) throw new ReplayError(`${where}.${key}[${i}] is not an object`);
      check(item, `${where}.${key}[${i}]`);
    });
  const site = (item: Record<string, unknown>, at: string): void => {
    for (const key of ['lat_deg', 'lon_deg', 'alt_m'])
      if (!Number.isFinite(item[key])) throw new ReplayError(`${at}.${key} is not a number`);
  };
  each('assets', site);
  each('sensors', site);
  each('batteries', site);
  each('objects', (item, at) => checkColumns(item['path'], pathKeys, `${at}.path`));
  each('tracks', (item, at) => checkColumns(item['path'], trackKeys, `${at}.path`));
  each('shots', (item, at) => checkColumns(item['path'], pathKeys, `${at}.path`));
  each('events', (item, at) => {
    if (!Number.isFinite(item['t_s'])) throw new ReplayError(`${at}.t_s is not a number`);
  });
  checkColumns(run['detections'], ['t', 'x', 'y', 'z'], `${where}.detections`);
}

// The document behind a JSON text; throws a ReplayError that says what it is instead.
export function readReplay(text: string): RawReplay {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ReplayError('The replay is not JSON');
  }
  if (!isRecord(value)) throw new ReplayError('The replay is not a JSON object');
  if (value['format'] !== format)
    throw new ReplayError(`The replay's format is ${JSON.stringify(value['format'] ?? null).slice(0, 40)}; this page plays ${format}`);
  const runs = value['runs'];
  if (!Array.isArray(runs) || runs.length === 0) throw new ReplayError('The replay holds no runs');
  runs.forEach((run, i) => checkRun(run, `runs[${i}]`));
  return value as unknown as RawReplay;
}
