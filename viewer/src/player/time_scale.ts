// Where a time stands on the scrubber's line: evenly, but what comes before the engagement is pressed into a head when it is long.
import type { Engagement } from '../replay/engagement.ts';

const headShare = 0.1;

export class TimeScale {
  readonly head: number;  // share of the line; 0: none

  constructor(readonly begin: number, readonly from: number, readonly end: number) {
    this.head = from > begin && end > from ? headShare : 0;
  }

  static of(begin: number, engagement: Engagement): TimeScale {
    return new TimeScale(begin, engagement.late ? engagement.begin : begin, engagement.end);
  }

  share(t: number): number {
    const { begin, from, end, head } = this;
    const s = t < from ? (head * (t - begin)) / (from - begin) : head + ((1 - head) * (t - from)) / Math.max(1e-9, end - from);
    return Math.min(1, Math.max(0, s));
  }

  time(share: number): number {
    const { begin, from, end, head } = this, s = Math.min(1, Math.max(0, share));
    return s < head ? begin + ((from - begin) * s) / head : from + ((end - from) * (s - head)) / (1 - head);
  }

  // Seconds of the run a second, so that the line is passed evenly and the engagement takes `length_s`.
  pace(t: number, length_s: number): number {
    const { begin, from, end, head } = this;
    return t < from ? ((from - begin) * (1 - head)) / (head * length_s) : (end - from) / length_s;
  }
}
