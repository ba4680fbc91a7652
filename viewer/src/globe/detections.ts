// What the radars measured: points that come at their moment and fade. False alarms are crosses.
import { BufferAttribute, BufferGeometry, Points, type RawShaderMaterial, type Vector3 } from 'three';
import { after } from '../replay/timeline.ts';
import type { Detections } from '../replay/run.ts';
import { colourIndex } from './palette.ts';
import { material, order, type Shared } from './shared.ts';

const vertex = `in vec4 position; in float fake; uniform float uLasts; flat out float vAlpha, vFake; flat out float vSize;
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = 1.0;
  float age = uTime - position.w;
  if (age < 0.0 || age > uLasts || sight(position.xyz) < 0.0) return;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position.xyz, 1.0);
  vAlpha = 1.0 - age / uLasts; vFake = fake;
  gl_PointSize = vSize = (fake > 0.5 ? 7.0 : 4.5) * uPixels;
}`;

const fragment = `flat in float vAlpha, vFake, vSize;
void main() {
  vec2 p = (gl_PointCoord - 0.5) * vSize;
  float d = vFake > 0.5 ? min(abs(p.x - p.y), abs(p.x + p.y)) * 0.7071 - 0.5 * uPixels : length(p) - 0.4 * vSize;
  colour = vec4(uMarks[${colourIndex.detection}], 0.85 * vAlpha * clamp(0.5 - d, 0.0, 1.0));
}`;

export class DetectionLayer {
  readonly points: Points<BufferGeometry, RawShaderMaterial>;
  private readonly times: { readonly t_s: number }[] = [];
  private readonly lasts_s: number;

  constructor(from: Detections, lasts_s: number, shared: Shared, anchor: Vector3) {
    this.lasts_s = lasts_s;
    const n = from.t.length, data = new Float32Array(4 * n), fake = new Float32Array(n);
    const sorted = Array.from(from.t.keys()).sort((a, b) => from.t[a]! - from.t[b]!);
    sorted.forEach((k, i) => {
      data[4 * i] = from.position[3 * k]! - anchor.x;
      data[4 * i + 1] = from.position[3 * k + 1]! - anchor.y;
      data[4 * i + 2] = from.position[3 * k + 2]! - anchor.z;
      data[4 * i + 3] = from.t[k]!;
      fake[i] = from.falseAlarm[k]!;
      this.times.push({ t_s: from.t[k]! });
    });
    const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(data, 4)).setAttribute('fake', new BufferAttribute(fake, 1));
    this.points = new Points(geometry, material(shared, vertex, fragment, { uniforms: { uLasts: { value: lasts_s } } }));
    this.points.frustumCulled = false;
    this.points.renderOrder = order.detection;
  }

  update(t: number): void {
    const first = after(this.times, t - this.lasts_s - 1e-3), end = after(this.times, t);
    this.points.geometry.setDrawRange(first, end - first);
    this.points.visible = end > first;
  }

  dispose(): void {
    this.points.geometry.dispose();
    this.points.material.dispose();
  }
}
