// One moment of a run: who is there, and where. Filled anew each frame, without allocating.
import { alive, type Run } from '../replay/run.ts';

export class Moment {
  t = NaN;
  // Places in the scene (relative to its anchor), three numbers each; 1 where it is there.
  readonly object: Float64Array;
  readonly track: Float64Array;
  readonly shot: Float64Array;
  readonly objectThere: Uint8Array;
  readonly trackThere: Uint8Array;
  readonly shotThere: Uint8Array;

  constructor(readonly run: Run, private readonly anchor: { x: number; y: number; z: number }) {
    this.object = new Float64Array(3 * run.objects.length);
    this.track = new Float64Array(3 * run.tracks.length);
    this.shot = new Float64Array(3 * run.shots.length);
    this.objectThere = new Uint8Array(run.objects.length);
    this.trackThere = new Uint8Array(run.tracks.length);
    this.shotThere = new Uint8Array(run.shots.length);
  }

  at(t: number): void {
    if (t === this.t) return;
    this.t = t;
    this.fill(this.run.objects, this.object, this.objectThere, t);
    this.fill(this.run.tracks, this.track, this.trackThere, t);
    this.fill(this.run.shots, this.shot, this.shotThere, t);
  }

  private fill(from: Run['objects'] | Run['tracks'] | Run['shots'], place: Float64Array, there: Uint8Array, t: number): void {
    for (let i = 0; i < from.length; ++i) {
      const one = from[i]!;
      there[i] = alive(one, t) && one.path.place(t, place, 3 * i) ? 1 : 0;
      if (!there[i]) continue;
      place[3 * i]! -= this.anchor.x;
      place[3 * i + 1]! -= this.anchor.y;
      place[3 * i + 2]! -= this.anchor.z;
    }
  }
}
