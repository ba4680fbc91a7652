// Which events one steps to, and what they look like on the scrubber.
import type { ReplayEvent } from './document.ts';
import type { Run } from './run.ts';

export type Belief = 'truth' | 'belief' | 'both';
export type Mark = 'launch' | 'kill' | 'miss' | 'leak' | 'end' | 'assessed' | 'other';

const moments = new Set(['launched', 'intercept', 'arrived']);
const truthOnly = new Set(['started', 'arrived', 'intercept']);

export function markOf(event: ReplayEvent, run: Run, belief: Belief): Mark {
  const shot = typeof event.shot === 'number' ? run.shots[event.shot] : undefined;
  const object = typeof event.object === 'number' ? run.objects[event.object] : undefined;
  switch (event.kind) {
    case 'launched': return 'launch';
    case 'intercept': return (shot ? shot.killed : /\bkill(ed)?\b/.test(event.text) && !/not|no kill/.test(event.text)) ? 'kill' : 'miss';
    case 'assessed': return belief === 'belief' ? (shot?.raw.declared_killed ? 'kill' : 'miss') : 'assessed';
    case 'arrived': return object?.raw.fate === 'leaked' || typeof event.asset === 'number' ? 'leak' : 'end';
    default: return 'other';
  }
}

// What the defence can know leaves out what only truth says; it learns of an intercept by assessing it.
export function known(event: ReplayEvent, belief: Belief): boolean {
  return belief !== 'belief' || !truthOnly.has(event.kind);
}

export function isMoment(event: ReplayEvent, belief: Belief): boolean {
  return moments.has(event.kind) ? known(event, belief) : belief === 'belief' && event.kind === 'assessed';
}

// First index whose time is greater than t.
export function after(events: readonly { readonly t_s: number }[], t: number): number {
  let low = 0, high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.t_s <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}

// The time of the next (or previous) event, or null.
export function step(events: readonly { readonly t_s: number }[], t: number, forward: boolean): number | null {
  const next = after(events, t);
  if (forward) return events[next]?.t_s ?? null;
  let i = next - 1;
  while (i >= 0 && events[i]!.t_s >= t) --i;
  return events[i]?.t_s ?? null;
}
