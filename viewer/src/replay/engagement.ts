// The part of a run that one comes for: from shortly before something is first seen to the end.
import type { Run } from './run.ts';

export interface Engagement {
  readonly begin: number;  // where playing begins
  readonly end: number;
  readonly late: boolean;  // most of the run comes before it
}

// When the defence first saw an object, or first acted; infinite where it never did.
export function firstSeen(run: Run): number {
  let first = Infinity;
  const take = (t: number | null | undefined): void => { if (typeof t === 'number' && Number.isFinite(t)) first = Math.min(first, t); };
  for (const { raw } of run.objects) {
    take(raw.first_detection_s);
    take(raw.first_track_s);
  }
  for (const shot of run.shots) take(shot.raw.launch_s);
  if (first === Infinity) for (const { raw } of run.tracks) if (raw.object !== null) take(raw.started_s);
  return first;
}

export function engagementOf(run: Run): Engagement {
  const { begin, end } = run, seen = firstSeen(run), length = end - begin;
  if (!(seen > begin && seen < end)) return { begin, end, late: false };
  // a round second, so that the reading is short
  const from = Math.max(begin, Math.floor(seen - Math.min(15, Math.max(1, 0.04 * (end - seen)))));
  const late = from - begin > 0.5 * length;
  return { begin: late ? from : begin, end, late };
}
