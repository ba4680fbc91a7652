// A moment in words, for those who do not see the canvas.
import type { Moment } from '../globe/moment.ts';
import { short } from '../replay/names.ts';
import type { ReplayEvent } from '../replay/document.ts';
import { seconds } from './clock.ts';
import { type Options, shown } from './options.ts';

const counted = (n: number, one: string, many = `${one}s`): string => `${n === 0 ? 'no' : n} ${n === 1 ? one : many}`;
const sum = (there: Uint8Array): number => {
  let n = 0;
  for (let i = 0; i < there.length; ++i) n += there[i]!;
  return n;
};

export function inWords(moment: Moment, options: Options, last: ReplayEvent | undefined, about: string): string {
  const see = shown(options), parts: string[] = [];
  if (see.truth) parts.push(counted(sum(moment.objectThere), 'object') + ' in flight');
  if (see.tracks) parts.push(counted(sum(moment.trackThere), 'track'));
  if (see.interceptors) parts.push(counted(sum(moment.shotThere), 'interceptor') + ' in flight');
  const what = options.belief === 'truth' ? 'what is true' : options.belief === 'belief' ? 'what the defence believes' : 'truth and belief';
  return `Globe, ${seconds(moment.t, false)} seconds into the run, ${what}: ${parts.join(', ') || 'nothing shown'}.` +
    `${last ? ` Last event: ${short(last.text ?? last.kind, 120)}.` : ''}${about ? ` ${short(about, 300)}` : ''}`;
}
