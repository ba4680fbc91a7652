// How encounters ended, and where: marks that flash when it happens and stay, fainter.
import type { Vector3 } from 'three';
import type { Run } from '../replay/run.ts';
import type { Selection } from '../player/options.ts';
import type { Belief } from '../replay/timeline.ts';
import { type Colour, colourIndex } from './palette.ts';
import { type MarkLayer, type Shape, shapes } from './marks.ts';

// `text`: beside its mark; `reason`: for who asks; `of`: what can be chosen to ask.
export interface Ending { t: number; x: number; y: number; z: number; what: 'kill' | 'miss' | 'leak' | 'met'; text: string; reason: string; of: Selection }

const looks: Record<Ending['what'], { shape: Shape; colour: Colour; size: number }> = {
  kill: { shape: 'burst', colour: 'kill', size: 17 },
  miss: { shape: 'cross', colour: 'miss', size: 11 },
  met: { shape: 'ring', colour: 'miss', size: 11 },
  leak: { shape: 'crossedRing', colour: 'leak', size: 17 },
};

// From the side one looks from: the defence learns of an intercept what it assesses, when it does.
export function endings(run: Run, belief: Belief, anchor: Vector3): Ending[] {
  const out: Ending[] = [], p = [0, 0, 0];
  const add = (of: Selection, t: number, what: Ending['what'], text: string, reason = ''): void => {
    out.push({ of, t, what, text, reason, x: p[0]! - anchor.x, y: p[1]! - anchor.y, z: p[2]! - anchor.z });
  };
  for (const [index, shot] of run.shots.entries()) {
    const t = shot.raw.end_s, of: Selection = { kind: 'shot', index };
    if (t === null || shot.raw.result === null || !shot.path.place(t, p)) continue;
    if (belief !== 'belief') add(of, t, shot.killed ? 'kill' : 'miss', shot.killed ? 'Kill' : 'Miss', shot.killed ? '' : shot.raw.result);
    else {
      add(of, t, 'met', 'Intercept');
      if (shot.raw.assessed_s !== null) add(of, shot.raw.assessed_s, shot.raw.declared_killed ? 'kill' : 'miss', shot.raw.declared_killed ? 'Assessed: kill' : 'Assessed: miss');
    }
  }
  if (belief !== 'belief')
    for (const [index, object] of run.objects.entries())
      if (object.raw.fate === 'leaked' && object.raw.end_s !== null && object.path.place(object.raw.end_s, p))
        add({ kind: 'object', index }, object.raw.end_s, 'leak', 'Leak', object.raw.limit ?? '');
  return out.sort((a, b) => a.t - b.t);
}

// `lasts_s`: how long a flash is seen, in the run's time; `still`: no movement is wanted.
export function markEndings(list: readonly Ending[], t: number, lasts_s: number, still: boolean, to: MarkLayer): void {
  for (const ending of list) {
    if (ending.t > t) break;
    const look = looks[ending.what], age = (t - ending.t) / lasts_s;
    const fresh = Math.max(0, 1 - age);
    if (fresh > 0 && !still) to.add(ending.x, ending.y, ending.z, shapes.flash, colourIndex[look.colour], look.size * (1 + 2.2 * age), 0.8 * fresh);
    to.add(ending.x, ending.y, ending.z, shapes[look.shape], colourIndex[look.colour], look.size * (0.75 + 0.35 * fresh), 0.55 + 0.45 * fresh);
  }
}
