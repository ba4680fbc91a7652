// Everything of one run in the scene, and what of it is seen at a moment.
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Group, LineSegments, type RawShaderMaterial, Vector3 } from 'three';
import type { Run } from '../replay/run.ts';
import type { Belief } from '../replay/timeline.ts';
import { type Options, shown, type Shown, type Selection } from '../player/options.ts';
import { DetectionLayer } from './detections.ts';
import { EllipsoidLayer } from './ellipsoids.ts';
import { equator_m, pole_m } from './ellipsoid.ts';
import { MarkLayer, shapes } from './marks.ts';
import { Moment } from './moment.ts';
import { type Ending, endings, markEndings } from './outcomes.ts';
import { colourIndex } from './palette.ts';
import { material, order, type Shared } from './shared.ts';
import { makeSites, type Sites } from './sites.ts';
import { makeTrails, type Trails } from './trails.ts';
import { makeVolumes } from './volumes.ts';

// Lines from what flies straight down: they show how high it is.
class Heights {
  readonly lines: LineSegments<BufferGeometry, RawShaderMaterial>;
  private readonly position: BufferAttribute;
  private count = 0;

  constructor(shared: Shared, private readonly capacity: number, private readonly anchor: Vector3) {
    this.position = new BufferAttribute(new Float32Array(6 * Math.max(1, capacity)), 3);
    this.position.setUsage(DynamicDrawUsage);
    this.lines = new LineSegments(new BufferGeometry().setAttribute('position', this.position), material(shared,
      'in vec3 position; out float vSight; void main() { vSight = sight(position); gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }',
      `in float vSight; void main() { if (vSight < 0.0) discard; colour = vec4(uMarks[${colourIndex.ink}], 0.28); }`, {}));
    this.lines.frustumCulled = false;
    this.lines.renderOrder = order.ring;
  }

  clear(): void { this.count = 0; }

  add(x: number, y: number, z: number): void {
    if (this.count >= this.capacity) return;
    const X = x + this.anchor.x, Y = y + this.anchor.y, Z = z + this.anchor.z, out = this.position.array, i = 6 * this.count++;
    const down = 1 / Math.sqrt((X * X + Y * Y) / equator_m ** 2 + (Z * Z) / pole_m ** 2);
    out[i] = x; out[i + 1] = y; out[i + 2] = z;
    out[i + 3] = X * down - this.anchor.x; out[i + 4] = Y * down - this.anchor.y; out[i + 5] = Z * down - this.anchor.z;
  }

  upload(): void {
    this.position.clearUpdateRanges();
    this.position.addUpdateRange(0, 6 * this.count);
    this.position.needsUpdate = true;
    this.lines.geometry.setDrawRange(0, 2 * this.count);
    this.lines.visible = this.count > 0;
  }
}

export class RunLayers {
  // What seldom changes while a run plays: volumes, circles, trails; and what changes in each frame.
  readonly back = new Group();
  readonly front = new Group();
  readonly moment: Moment;
  readonly sites: Sites;
  private readonly marks: MarkLayer;
  private readonly heights: Heights;
  private readonly ellipsoids: EllipsoidLayer;
  private readonly detections: DetectionLayer;
  private readonly trails: Trails;
  private tips: Trails | null = null;
  private readonly volumes: Group;
  private readonly list: Record<Belief, Ending[]>;
  private readonly see: Shown = shown({ belief: 'both', layers: {} as Options['layers'], sigma: 1, magnify: 1 });
  private belief: Belief = 'both';
  readonly flash_s: number;

  constructor(readonly run: Run, readonly shared: Shared, anchor: Vector3) {
    this.moment = new Moment(run, anchor);
    const moving = run.objects.length + run.tracks.length + run.shots.length;
    this.sites = makeSites(run, shared, anchor);
    this.list = { truth: endings(run, 'truth', anchor), both: endings(run, 'both', anchor), belief: endings(run, 'belief', anchor) };
    this.marks = new MarkLayer(shared, moving + 2 * (run.shots.length * 2 + run.objects.length) + this.sites.marks.length + 2);
    this.heights = new Heights(shared, moving, anchor);
    this.ellipsoids = new EllipsoidLayer(shared, run.tracks.length);
    this.flash_s = Math.min(10, Math.max(2, 0.012 * (run.end - run.begin)));
    this.detections = new DetectionLayer(run.detections, Math.min(8, Math.max(3, 0.008 * (run.end - run.begin))), shared, anchor);
    this.trails = makeTrails(run, shared, anchor);
    this.volumes = makeVolumes(run.sensors.flatMap((s) => (s.volume ? [s.volume] : [])), shared, anchor);
    this.back.add(this.volumes, this.sites.circles, this.sites.reach, this.trails.truth.mesh, this.trails.belief.mesh, this.trails.shots.mesh);
    this.front.add(this.heights.lines, this.ellipsoids.mesh, this.detections.points, this.marks.points);
  }

  // Every mark that is drawn, of things and of endings.
  readonly eachMark = (to: (x: number, y: number, z: number) => void): void => this.marks.each(to);

  endings(belief: Belief): readonly Ending[] { return this.list[belief]; }

  // `since`: when the trails that stand already end; null where all of them are drawn now. `sees`: pixels of a length at a place.
  update(t: number, since: number | null, options: Options, chosen: Selection | null, still: boolean, sees: (x: number, y: number, z: number, length: number) => number): void {
    const { moment, marks, heights, ellipsoids, see, run } = this, on = options.layers;
    shown(options, see);
    this.belief = options.belief;
    moment.at(t);
    marks.clear();
    heights.clear();
    ellipsoids.clear();
    this.volumes.visible = on.volumes;
    this.sites.circles.visible = on.assets;
    this.sites.reach.visible = on.reach;
    for (const site of this.sites.marks)
      if (on[site.layer]) marks.add(site.x, site.y, site.z, shapes[site.shape], colourIndex[site.colour], site.size, 1);
    if (see.outcomes) markEndings(this.list[options.belief], t, this.flash_s, still, marks);
    if (see.truth)
      for (let i = 0; i < run.objects.length; ++i) {
        if (!moment.objectThere[i]) continue;
        const p = moment.object, j = 3 * i, harmful = run.objects[i]!.raw.harmful;
        marks.add(p[j]!, p[j + 1]!, p[j + 2]!, harmful ? shapes.disc : shapes.ring, harmful ? colourIndex.threat : colourIndex.harmless, harmful ? 10 : 8, 1);
        if (on.heights) heights.add(p[j]!, p[j + 1]!, p[j + 2]!);
      }
    if (options.belief !== 'truth')
      for (let i = 0; i < run.tracks.length; ++i) {
        if (!moment.trackThere[i]) continue;
        const p = moment.track, j = 3 * i, track = run.tracks[i]!;
        const sure = track.raw.confirmed_s !== null && t >= track.raw.confirmed_s;
        const fake = options.belief === 'both' && track.raw.object === null;  // only truth knows
        if (see.tracks) marks.add(p[j]!, p[j + 1]!, p[j + 2]!, fake ? shapes.diamond : shapes.square, fake ? colourIndex['false-track'] : colourIndex.track, sure ? 14 : 8, sure ? 1 : 0.7);
        // an ellipsoid under its own mark is no use
        if (see.ellipsoids && sees(p[j]!, p[j + 1]!, p[j + 2]!, track.path.sigma(t) * options.sigma * options.magnify) > 2)
          ellipsoids.add(p[j]!, p[j + 1]!, p[j + 2]!, track.path.spread, 6 * Math.max(0, track.path.index(t)));
        if (on.heights && see.tracks && !see.truth) heights.add(p[j]!, p[j + 1]!, p[j + 2]!);
      }
    if (see.interceptors)
      for (let i = 0; i < run.shots.length; ++i) {
        if (!moment.shotThere[i]) continue;
        const p = moment.shot, j = 3 * i;
        marks.add(p[j]!, p[j + 1]!, p[j + 2]!, shapes.triangle, colourIndex.interceptor, 12, 1);
      }
    if (chosen) this.halo(chosen, marks);
    ellipsoids.scale = options.sigma * options.magnify;
    marks.upload();
    heights.upload();
    ellipsoids.upload();
    this.detections.update(t);
    this.detections.points.visible &&= see.detections;
    if (since !== null && !this.tips) {
      this.tips = { truth: this.trails.truth.tips(), belief: this.trails.belief.tips(), shots: this.trails.shots.tips() };
      this.front.add(this.tips.truth.mesh, this.tips.belief.mesh, this.tips.shots.mesh);
    }
    this.trail('truth', t, since, see.truth && on.trails, chosen?.kind === 'object' ? chosen.index : -1);
    this.trail('belief', t, since, see.tracks && on.trails, chosen?.kind === 'track' ? chosen.index : -1);
    this.trail('shots', t, since, see.interceptors && on.trails, chosen?.kind === 'shot' ? chosen.index : -1);
  }

  private trail(which: keyof Trails, t: number, since: number | null, on: boolean, chosen: number): void {
    const all = this.trails[which], tip = this.tips?.[which];
    if (since === null) {
      all.update(t);
      all.mesh.visible = on && all.drawn > 0;
      all.selected = chosen;
      if (tip) tip.mesh.visible = false;
    } else if (tip) {
      if (on) tip.between(since, t);
      tip.mesh.visible = on && tip.drawn > 0;
      tip.selected = chosen;
    }
  }

  private halo(chosen: Selection, marks: MarkLayer): void {
    if (chosen.kind === 'sensor') {
      const site = this.sites.sensor(chosen.index);
      if (site) marks.add(site.x, site.y, site.z, shapes.halo, colourIndex.selected, 28, 1);
      return;
    }
    const { moment } = this, j = 3 * chosen.index;
    const [p, there] = chosen.kind === 'object' ? [moment.object, moment.objectThere] : chosen.kind === 'track' ? [moment.track, moment.trackThere] : [moment.shot, moment.shotThere];
    const ending = there[chosen.index] ? undefined : this.list[this.belief].find((e) => e.of.kind === chosen.kind && e.of.index === chosen.index && e.t <= moment.t);
    if (ending) marks.add(ending.x, ending.y, ending.z, shapes.halo, colourIndex.selected, 26, 1);
    if (there[chosen.index]) marks.add(p[j]!, p[j + 1]!, p[j + 2]!, shapes.halo, colourIndex.selected, 26, 1);
  }

  dispose(): void {
    for (const group of [this.back, this.front])
      group.traverse((one) => {
        const drawn = one as { geometry?: BufferGeometry; material?: RawShaderMaterial };
        drawn.geometry?.dispose();
        drawn.material?.dispose();
      });
  }
}
