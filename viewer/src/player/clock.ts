// The run's time: playing, standing, and what its reading is in words.
import { TimeScale } from './time_scale.ts';

export type Speed = number | 'fit';
export const speeds: readonly Speed[] = ['fit', 1, 2, 5, 10, 20, 30, 60];
const fit_s = 60;  // an engagement, played to fit, takes a minute

export class Clock {
  time = 0;
  playing = false;
  speed: Speed = 'fit';
  begin = 0;
  end = 0;
  scale = new TimeScale(0, 0, 0);

  get rate(): number { return this.speed === 'fit' ? Math.max(0.1, this.scale.pace(this.time, fit_s)) : this.speed; }

  // Opens where the engagement begins; what comes before it can be gone back to.
  open(scale: TimeScale): void {
    this.scale = scale;
    this.begin = scale.begin;
    this.end = scale.end;
    this.time = scale.from;
    this.playing = false;
  }

  // A time asked for is taken as it is: an event's moment stays exact.
  seek(t: number): void { if (Number.isFinite(t)) this.time = Math.min(this.end, Math.max(this.begin, t)); }

  play(): void {
    if (this.time >= this.end) this.time = this.scale.from;
    this.playing = this.end > this.begin;
  }

  advance(passed_ms: number): void {
    if (!this.playing) return;
    const before = this.time, { from } = this.scale;
    this.time += (passed_ms / 1000) * this.rate;
    if (this.speed === 'fit' && before < from && this.time > from) this.time = from;  // what comes now is slower
    if (this.time < this.end) return;
    this.time = this.end;
    this.playing = false;
  }
}

const two = (n: number): string => String(n).padStart(2, '0');

// 451.236 → "07:31"; with hours where there are any.
export function minutes(t: number): string {
  const whole = Math.floor(Math.abs(t) + 1e-9), h = Math.floor(whole / 3600), m = Math.floor((whole % 3600) / 60);
  return `${t < 0 ? '−' : ''}${h ? `${h}:` : ''}${two(m)}:${two(whole % 60)}`;
}

// Seconds as they are, to the digits that they have (nine at most); while playing a tenth is enough.
export function seconds(t: number, exact: boolean): string {
  if (!exact) return t.toFixed(1);
  const text = String(Number(t.toFixed(9)));
  return text.includes('.') ? text : `${text}.0`;
}
