// How finely to draw: fewer pixels when frames come slowly, all of them again when there is time.
export class Pace {
  scale = 1;
  fps = 0;
  private mean_ms = 16;
  private last = 0;
  private since = 0;

  // Called each frame while something moves; true where the scale has changed.
  tick(now: number): boolean {
    const gap = Math.min(1000, now - this.last), first = this.last === 0;
    this.last = now;
    if (first || gap <= 0) return false;
    this.mean_ms += (gap > 100 ? 0.3 : 0.1) * (gap - this.mean_ms);
    this.fps = 1000 / this.mean_ms;
    if (++this.since < (this.mean_ms > 60 ? 5 : 20)) return false;
    const before = this.scale;
    if (this.mean_ms > 30) this.scale = Math.max(0.5, this.scale * Math.max(0.6, Math.sqrt(26 / this.mean_ms)));
    else if (this.mean_ms < 19 && this.since > 120) this.scale = Math.min(1, this.scale * 1.15);
    if (Math.abs(this.scale - before) < 0.01) return false;
    this.since = 0;
    return true;
  }

  rest(): void { this.last = 0; }
}
