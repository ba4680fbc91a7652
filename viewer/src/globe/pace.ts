// How finely to draw: fewer pixels when frames come slowly, all of them again when there is time. A processor that draws is asked for
// thirty frames a second, no more.
export class Pace {
  scale: number;
  fps = 0;
  private mean_ms: number;
  private readonly slow_ms: number;
  private readonly quick_ms: number;
  private last = 0;
  private since = 0;

  constructor(private readonly software: boolean) {
    this.scale = software ? 0.7 : 1;
    this.mean_ms = software ? 33 : 16;
    this.slow_ms = software ? 42 : 30;
    this.quick_ms = software ? 36 : 19;
  }

  // Whether this frame is left out.
  skip(now: number): boolean { return this.software && this.last > 0 && now - this.last < 26; }

  // Called each frame while something moves; true where the scale has changed.
  tick(now: number): boolean {
    const gap = Math.min(1000, now - this.last), first = this.last === 0;
    this.last = now;
    if (first || gap <= 0) return false;
    this.mean_ms += (gap > 100 ? 0.3 : 0.1) * (gap - this.mean_ms);
    this.fps = 1000 / this.mean_ms;
    if (++this.since < (this.mean_ms > 60 ? 5 : 20)) return false;
    const before = this.scale;
    if (this.mean_ms > this.slow_ms) this.scale = Math.max(0.5, this.scale * Math.max(0.6, Math.sqrt((0.87 * this.slow_ms) / this.mean_ms)));
    else if (this.mean_ms < this.quick_ms && this.since > 120) this.scale = Math.min(1, this.scale * 1.15);
    if (Math.abs(this.scale - before) < 0.01) return false;
    this.since = 0;
    return true;
  }

  rest(): void { this.last = 0; }
}
