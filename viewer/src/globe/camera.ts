// An orbit around a place near the globe: heading, elevation and distance. From far away it turns about the Earth instead.
import { MathUtils, PerspectiveCamera, Vector3 } from 'three';
import { eastNorth, equator_m, height, up } from './ellipsoid.ts';

export interface View { focus: Vector3; heading: number; elevation: number; distance: number }

const farthest_m = 6e7, nearest_m = 1500;
const east = new Vector3(), north = new Vector3(), vertical = new Vector3(), way = new Vector3(), pivot = new Vector3();

export class GlobeCamera {
  readonly camera = new PerspectiveCamera(36, 1, 1e3, 1e8);
  readonly eye = new Vector3();  // ECEF
  view: View = { focus: new Vector3(equator_m, 0, 0), heading: 0, elevation: 0.6, distance: 2e7 };
  private glide: { from: View; to: View; begun: number; ms: number } | null = null;

  // 0 near the ground, 1 where the whole Earth is looked at.
  get outside(): number { return MathUtils.smoothstep(Math.log(this.view.distance), Math.log(7e6), Math.log(2.2e7)); }

  get moving(): boolean { return this.glide !== null; }
  get height(): number { return height(this.eye); }

  static copy(view: View): View { return { ...view, focus: view.focus.clone() }; }

  go(to: View, ms: number): void {
    this.glide = ms > 0 ? { from: GlobeCamera.copy(this.view), to: GlobeCamera.copy(to), begun: performance.now(), ms } : null;
    if (ms <= 0) this.view = GlobeCamera.copy(to);
  }

  orbit(right: number, above: number): void {
    this.glide = null;
    this.view.heading += right;
    this.view.elevation = MathUtils.clamp(this.view.elevation + above, 0.03, Math.PI / 2 - 0.001);
  }

  zoom(factor: number): void {
    this.glide = null;
    this.view.distance = MathUtils.clamp(this.view.distance * factor, nearest_m, farthest_m);
  }

  // Moves the focus over the ground, by a share of the window's height.
  shift(right: number, ahead: number): void {
    this.glide = null;
    const { focus, heading } = this.view, r = focus.length();
    eastNorth(focus, east, north);
    const reach = Math.min(this.view.distance * 0.65, equator_m);
    way.copy(east).multiplyScalar(Math.cos(heading) * right + Math.sin(heading) * ahead)
      .addScaledVector(north, Math.cos(heading) * ahead - Math.sin(heading) * right);
    focus.addScaledVector(way, reach).setLength(r);
  }

  private advance(now: number): void {
    const glide = this.glide;
    if (!glide) return;
    const s = Math.min(1, (now - glide.begun) / glide.ms), e = s * s * (3 - 2 * s);
    const { from, to } = glide;
    const turn = MathUtils.euclideanModulo(to.heading - from.heading + Math.PI, 2 * Math.PI) - Math.PI;
    this.view.focus.lerpVectors(from.focus, to.focus, e);
    this.view.heading = from.heading + turn * e;
    this.view.elevation = from.elevation + (to.elevation - from.elevation) * e;
    this.view.distance = from.distance * (to.distance / from.distance) ** e;
    if (s >= 1) this.glide = null;
  }

  // While something is followed a glide must end where it is now, not where it was.
  retarget(focus: Vector3): void {
    if (this.glide) this.glide.to.focus.copy(focus);
    else this.view.focus.copy(focus);
  }

  // Sets the camera, in a scene whose origin stands at `anchor` (ECEF).
  update(now: number, anchor: Vector3, aspect: number): void {
    this.advance(now);
    const { focus, heading, distance } = this.view, camera = this.camera, outside = this.outside;
    const elevation = this.view.elevation + outside * (1.35 - this.view.elevation) * 0.9;
    eastNorth(focus, east, north);
    up(focus, vertical);
    pivot.copy(focus).multiplyScalar(1 - outside);
    // heading: the compass direction in which one looks
    way.copy(vertical).multiplyScalar(Math.sin(elevation))
      .addScaledVector(north, -Math.cos(elevation) * Math.cos(heading)).addScaledVector(east, -Math.cos(elevation) * Math.sin(heading));
    const back = distance + outside * focus.length() * 0.35;
    this.eye.copy(pivot).addScaledVector(way, back);
    const low = height(this.eye);
    if (low < 300) this.eye.addScaledVector(up(this.eye, pivot.clone()), 300 - low);
    camera.up.copy(vertical).multiplyScalar(Math.cos(elevation))
      .addScaledVector(north, Math.sin(elevation) * Math.cos(heading)).addScaledVector(east, Math.sin(elevation) * Math.sin(heading)).normalize();
    camera.position.copy(this.eye).sub(anchor);
    camera.lookAt(pivot.sub(anchor));
    const d2 = this.eye.lengthSq(), r2 = equator_m * equator_m;
    camera.near = MathUtils.clamp(Math.min(height(this.eye), distance) * 0.04, 20, 1e6);
    camera.far = Math.sqrt(Math.max(0, d2 - r2)) + 7.5e6;
    camera.aspect = aspect;
    // a narrow window shows as much from left to right as a square one does
    camera.fov = aspect < 1 ? 2 * MathUtils.radToDeg(Math.atan(Math.tan(MathUtils.degToRad(18)) / aspect)) : 36;
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
  }
}
