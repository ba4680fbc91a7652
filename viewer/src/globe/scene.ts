// The globe on a canvas: one renderer, the ground, and the run that is played.
import { ColorManagement, Group, LinearSRGBColorSpace, Matrix4, Scene, Vector3, WebGLRenderer } from 'three';
import type { Engagement } from '../replay/engagement.ts';
import type { Run } from '../replay/run.ts';
import type { Kind, Options, Selection } from '../player/options.ts';
import { shown } from '../player/options.ts';
import { Backdrop } from './backdrop.ts';
import { GlobeCamera } from './camera.ts';
import { equator_m, hidden, pole_m } from './ellipsoid.ts';
import { frameEngagement, frameFlight } from './framing.ts';
import { GroundLayer } from './ground.ts';
import { LandLayer } from './land.ts';
import { Labels } from './labels.ts';
import { namesHere } from './names_here.ts';
import { Palette } from './palette.ts';
import { RunLayers } from './run_layers.ts';
import { makeShared, type Shared } from './shared.ts';

const clip = new Vector3(), corner = new Vector3();

export class GlobeScene {
  readonly canvas = document.createElement('canvas');
  readonly view = new GlobeCamera();
  readonly labels = new Labels();
  private readonly renderer: WebGLRenderer;
  private readonly back = new Scene();   // the ground, and what stands
  private readonly front = new Scene();  // what moves
  private readonly backdrop: Backdrop;
  private readonly earth = new Group();
  private readonly palette: Palette;
  private readonly shared: Shared;
  private readonly ground: GroundLayer;
  private readonly land: LandLayer;
  private readonly anchor = new Vector3();
  private layers: RunLayers | null = null;
  private readonly lastEye = new Matrix4();
  private width = 1;
  private height = 1;
  private scale = 1;

  // `software`: no graphics processor draws; smoothing comes from drawing a resting picture finer.
  constructor(root: HTMLElement, readonly software: boolean) {
    ColorManagement.enabled = false;
    const context = this.canvas.getContext('webgl2', { antialias: !software, alpha: false, depth: false, stencil: false, powerPreference: 'high-performance' });
    if (!context) throw new Error('WebGL 2 is missing');
    this.renderer = new WebGLRenderer({ canvas: this.canvas, context });
    this.renderer.autoClear = false;
    this.renderer.info.autoReset = false;
    this.renderer.outputColorSpace = LinearSRGBColorSpace;  // the palette is what is drawn
    this.palette = new Palette(root);
    this.shared = makeShared(this.palette);
    this.ground = new GroundLayer(this.shared, this.palette);
    this.land = new LandLayer(this.shared, this.palette);
    this.earth.add(this.ground.group, this.land.group);
    this.back.add(this.earth);
    this.backdrop = new Backdrop(this.renderer, () => this.canvas.width, () => this.canvas.height);
    this.theme();
  }

  theme(): void {
    this.palette.read();
    this.backdrop?.drop();
    const { x, y, z } = this.palette.ground.space;
    this.renderer.setClearColor((Math.round(x * 255) << 16) | (Math.round(y * 255) << 8) | Math.round(z * 255), 1);
  }

  size(width: number, height: number, scale: number): void {
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
    this.scale = Math.min(3, window.devicePixelRatio || 1) * scale;
    this.renderer.setPixelRatio(this.scale);
    this.renderer.setSize(this.width, this.height, false);
    this.labels.root.style.width = `${this.width}px`;
  }

  get aspect(): number { return this.width / this.height; }

  // The first run decides where the scene's origin stands: near the action, where numbers are to be exact.
  setRun(run: Run, engagement: Engagement, first: boolean): void {
    if (first) {
      this.anchor.copy(frameEngagement(run, engagement, this.aspect).focus);
      this.earth.position.copy(this.anchor).negate();
    }
    if (this.layers) {
      this.back.remove(this.layers.back);
      this.front.remove(this.layers.front);
      this.layers.dispose();
    }
    this.labels.clear();
    this.layers = new RunLayers(run, this.shared, this.anchor);
    this.back.add(this.layers.back);
    this.front.add(this.layers.front);
    this.backdrop.drop();
  }

  // Looks at an engagement, or at the whole flight.
  frame(run: Run, engagement: Engagement | null, ms: number): void {
    this.view.go(engagement ? frameEngagement(run, engagement, this.aspect) : frameFlight(run, this.aspect), ms);
  }

  // Where a thing is, in ECEF; null when it is not there.
  placeOf(chosen: Selection, t: number): Vector3 | null {
    const layers = this.layers;
    if (!layers) return null;
    if (chosen.kind === 'sensor') {
      const site = layers.sites.sensor(chosen.index);
      return site ? new Vector3(site.x, site.y, site.z).add(this.anchor) : null;
    }
    layers.moment.at(t);
    const { moment } = layers;
    const [place, there] = chosen.kind === 'object' ? [moment.object, moment.objectThere] : chosen.kind === 'track' ? [moment.track, moment.trackThere] : [moment.shot, moment.shotThere];
    if (!there[chosen.index]) return null;
    return new Vector3(place[3 * chosen.index]!, place[3 * chosen.index + 1]!, place[3 * chosen.index + 2]!).add(this.anchor);
  }

  private readonly at = { x: 0, y: 0 };

  // Pixel of a place in the scene; null behind the eye, out of the window or behind the Earth. The answer is overwritten by the next.
  private readonly project = (x: number, y: number, z: number): { x: number; y: number } | null => {
    if (hidden(this.view.eye, x + this.anchor.x, y + this.anchor.y, z + this.anchor.z)) return null;
    clip.set(x, y, z).applyMatrix4(this.view.camera.matrixWorldInverse);
    if (clip.z > -this.view.camera.near) return null;
    clip.applyMatrix4(this.view.camera.projectionMatrix);
    if (Math.abs(clip.x) > 1 || Math.abs(clip.y) > 1) return null;
    this.at.x = (clip.x + 1) * 0.5 * this.width;
    this.at.y = (1 - clip.y) * 0.5 * this.height;
    return this.at;
  };

  // The nearest thing within `reach` pixels of (x, y) that is seen.
  pick(x: number, y: number, reach: number, options: Options): Selection | null {
    const layers = this.layers, see = shown(options);
    if (!layers) return null;
    let best: Selection | null = null, nearest = reach;
    const search = (kind: Kind, place: Float64Array, there: Uint8Array): void => {
      for (let i = 0; i < there.length; ++i) {
        if (!there[i]) continue;
        const at = this.project(place[3 * i]!, place[3 * i + 1]!, place[3 * i + 2]!);
        const away = at ? Math.hypot(at.x - x, at.y - y) : Infinity;
        if (away < nearest) {
          nearest = away;
          best = { kind, index: i };
        }
      }
    };
    const { moment } = layers;
    if (see.truth) search('object', moment.object, moment.objectThere);
    if (see.interceptors) search('shot', moment.shot, moment.shotThere);
    if (see.tracks) search('track', moment.track, moment.trackThere);
    if (best === null && see.outcomes)
      for (const ending of layers.endings(options.belief)) {
        if (ending.t > moment.t || (ending.of.kind === 'object' && !see.truth)) continue;
        const at = this.project(ending.x, ending.y, ending.z), away = at ? Math.hypot(at.x - x, at.y - y) : Infinity;
        if (away >= nearest) continue;
        nearest = away;
        best = { ...ending.of };
      }
    if (best === null && options.layers.sensors)
      layers.run.sensors.forEach((_, index) => {
        const site = layers.sites.sensor(index), at = site ? this.project(site.x, site.y, site.z) : null, away = at ? Math.hypot(at.x - x, at.y - y) : Infinity;
        if (away >= nearest) return;
        nearest = away;
        best = { kind: 'sensor', index };
      });
    return best;
  }

  // Metres that a CSS pixel spans at the focus.
  get metresPerPixel(): number {
    const d = this.view.eye.distanceTo(this.view.view.focus);
    return (2 * d * Math.tan((this.view.camera.fov * Math.PI) / 360)) / this.height;
  }

  // The largest ellipsoid's radius in pixels, as a rough measure; 0 where there is none.
  ellipsoidPixels(options: Options, t: number): number {
    const layers = this.layers;
    if (!layers || !shown(options).ellipsoids) return 0;
    let most = 0;
    layers.run.tracks.forEach((track, i) => {
      if (layers.moment.trackThere[i]) most = Math.max(most, track.path.sigma(t));
    });
    return (most * options.sigma * options.magnify) / this.metresPerPixel;
  }

  // Something other than time and the eye has changed.
  changed(): void { this.backdrop.drop(); }

  // How many pixels a length spans at a place of the scene.
  private readonly sees = (x: number, y: number, z: number, length: number): number => {
    const { x: X, y: Y, z: Z } = this.view.camera.position;
    return (length * this.height) / (2 * Math.tan((this.view.camera.fov * Math.PI) / 360) * Math.max(1, Math.hypot(x - X, y - Y, z - Z)));
  };

  draw(t: number, now: number, options: Options, chosen: Selection | null, still: boolean, playing: boolean): void {
    const { view, shared, layers, renderer, backdrop } = this;
    view.update(now, this.anchor, this.aspect);
    const height_m = view.height;
    shared.uEye.value.copy(view.camera.position);
    shared.uEarth.value.copy(this.anchor).negate();
    corner.set(-0.5, 0.6, 0.6).normalize().applyQuaternion(view.camera.quaternion);
    shared.uLight.value.copy(corner);
    shared.uTime.value = t;
    shared.uPixels.value = this.scale;
    shared.uNear.value = view.camera.near;
    shared.uWindow.value.set(this.width * this.scale, this.height * this.scale);
    const scaled = shared.uScaled.value.copy(view.eye);
    scaled.set(scaled.x / equator_m, scaled.y / equator_m, scaled.z / pole_m);
    shared.uHorizon.value = scaled.lengthSq() - 1;
    const stands = this.software && playing, eye = view.camera.matrixWorld;
    const since = stands ? backdrop.since(t, now, eye) : null;
    renderer.info.reset();
    layers?.update(t, since, options, chosen, still, this.sees);
    if (since === null) {
      this.ground.update(view.camera, view.eye.length(), height_m, this.height * this.scale);
      this.land.update(view.eye, height_m);
      const draw = (): void => {
        renderer.clear();
        renderer.render(this.back, view.camera);
      };
      if (stands) backdrop.keep(t, now, eye, draw);
      else draw();
    }
    if (stands) backdrop.show(view.camera);
    renderer.render(this.front, view.camera);
    if (!layers) return;
    // Names move with the camera in each frame; with the run ten times a second, which the eye takes for the same.
    const due = this.labels.due(now), turned = !this.lastEye.equals(view.camera.matrixWorld);
    if (due) this.labels.choose(now, namesHere(layers, t, options, chosen), this.project, layers.eachMark, this.width, this.height);
    if (due || turned) this.labels.move(this.project, this.refresh);
    this.lastEye.copy(view.camera.matrixWorld);
  }

  // Brings a name's place up to this frame's moment.
  private readonly refresh = (source: { key: string; x: number; y: number; z: number }): void => {
    const layers = this.layers, colon = source.key.indexOf(':');
    if (!layers) return;
    const kind = source.key.slice(0, colon), i = Number(source.key.slice(colon + 1));
    const place = kind === 'object' ? layers.moment.object : kind === 'track' ? layers.moment.track : kind === 'shot' ? layers.moment.shot : null;
    if (!place || !Number.isInteger(i)) return;
    source.x = place[3 * i]!;
    source.y = place[3 * i + 1]!;
    source.z = place[3 * i + 2]!;
  };

  get moment(): RunLayers['moment'] | null { return this.layers?.moment ?? null; }
  get drawCalls(): number { return this.renderer.info.render.calls; }

  get farOut(): boolean { return this.view.view.distance > 3 * equator_m; }

  dispose(): void { this.renderer.dispose(); }
}
