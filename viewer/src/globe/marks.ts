// Marks of a fixed size on the screen: one set of points, each with a shape of its own, a soft halo behind it.
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Points, type RawShaderMaterial } from 'three';
import { material, order, type Shared } from './shared.ts';

// Shapes say what a thing is without colour.
export const shapes = {
  disc: 0, ring: 1, square: 2, diamond: 3, triangle: 4, cross: 5, burst: 6, crossedRing: 7, plus: 8, halo: 9, hexagon: 10, fan: 11, house: 12, dot: 13, flash: 14,
} as const;
export type Shape = keyof typeof shapes;

const vertex = `in vec4 position, look;
flat out vec3 vColour; flat out float vShape, vAlpha, vSize;
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = 1.0;
  if (look.z <= 0.0 || sight(position.xyz) < 0.0) return;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position.xyz, 1.0);
  vSize = look.y * uPixels;
  gl_PointSize = vSize + 4.0 * uPixels;
  vShape = position.w; vAlpha = look.z; vColour = uMarks[int(look.x)];
}`;

// Distances in device pixels from the middle; `d` < 0 inside the figure.
const fragment = `flat in vec3 vColour; flat in float vShape, vAlpha, vSize;
float box(vec2 p, float r) { vec2 q = abs(p) - r; return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0); }
float stroke(vec2 p, vec2 a, vec2 b) { vec2 q = p - a, e = b - a; return length(q - e * clamp(dot(q, e) / dot(e, e), 0.0, 1.0)); }
float poly(vec2 p, float r, float n, float turn) {
  float a = atan(p.x, p.y) + turn, w = 6.2831853 / n;
  return cos(floor(0.5 + a / w) * w - a) * length(p) - r;
}
float figure(vec2 p, float r, float w, int shape) {
  float l = length(p);
  if (shape == 0) return l - 0.72 * r;
  if (shape == 1) return abs(l - 0.66 * r) - w;
  if (shape == 2) return abs(box(p, 0.74 * r)) - w;
  if (shape == 3) return abs(poly(p, 0.62 * r, 4.0, 0.7853982)) - w;
  if (shape == 4) return poly(p + vec2(0.0, 0.12 * r), 0.46 * r, 3.0, 3.14159265);
  if (shape == 5) return min(stroke(p, vec2(-0.66 * r), vec2(0.66 * r)), stroke(p, vec2(-0.66, 0.66) * r, vec2(0.66, -0.66) * r)) - w;
  if (shape == 6) { float a = atan(p.y, p.x); return l - r * (0.5 + 0.42 * pow(abs(cos(4.0 * a)), 3.0)); }
  if (shape == 7) return min(abs(l - 0.82 * r) - w, min(stroke(p, vec2(-0.5 * r), vec2(0.5 * r)), stroke(p, vec2(-0.5, 0.5) * r, vec2(0.5, -0.5) * r)) - w);
  if (shape == 8) return min(stroke(p, vec2(-0.7 * r, 0.0), vec2(0.7 * r, 0.0)), stroke(p, vec2(0.0, -0.7 * r), vec2(0.0, 0.7 * r))) - 0.75 * w;
  if (shape == 9) return abs(l - 0.92 * r) - 0.75 * w;
  if (shape == 10) return abs(poly(p, 0.68 * r, 6.0, 0.0)) - w;
  if (shape == 11) { float arc = max(abs(l - 0.9 * r) - w, abs(p.x) - p.y * 0.9); float in1 = max(abs(l - 0.5 * r) - w, abs(p.x) - p.y * 0.9); return min(min(arc, in1), l - 0.2 * r); }
  if (shape == 12) { float d = poly(p, 0.72 * r, 5.0, 0.6283185); return min(abs(d) - w, length(p) - 0.22 * r); }
  if (shape == 13) return l - 0.4 * r;
  return abs(l - 0.9 * r) - 0.6 * w;
}
void main() {
  vec2 p = (gl_PointCoord - 0.5) * (vSize + 4.0 * uPixels);
  p.y = -p.y;
  int shape = int(vShape + 0.5);
  float w = 0.75 * uPixels, d = figure(p, 0.5 * vSize, w, shape);
  float body = clamp(0.5 - d, 0.0, 1.0);
  float halo = shape == 14 || shape == 9 ? 0.0 : 0.8 * clamp(0.5 - (d - 1.4 * uPixels), 0.0, 1.0);
  float a = max(body, halo);
  if (a <= 0.004) discard;
  colour = vec4(mix(uMarks[12], vColour, body / a), a * vAlpha);
}`;

export class MarkLayer {
  readonly points: Points<BufferGeometry, RawShaderMaterial>;
  private position: BufferAttribute;
  private look: BufferAttribute;
  private capacity: number;
  count = 0;

  constructor(shared: Shared, capacity: number) {
    this.capacity = Math.max(16, capacity);
    this.position = this.attribute();
    this.look = this.attribute();
    const geometry = new BufferGeometry().setAttribute('position', this.position).setAttribute('look', this.look);
    this.points = new Points(geometry, material(shared, vertex, fragment, {}));
    this.points.frustumCulled = false;
    this.points.renderOrder = order.marker;
  }

  private attribute(): BufferAttribute {
    const made = new BufferAttribute(new Float32Array(4 * this.capacity), 4);
    made.setUsage(DynamicDrawUsage);
    return made;
  }

  clear(): void { this.count = 0; }

  each(to: (x: number, y: number, z: number) => void): void {
    const p = this.position.array;
    for (let i = 0; i < 4 * this.count; i += 4) to(p[i]!, p[i + 1]!, p[i + 2]!);
  }

  // A mark at a place of the scene; what does not fit is left out (the capacity is the most there can be).
  add(x: number, y: number, z: number, shape: number, colour: number, size: number, alpha: number): void {
    if (this.count >= this.capacity) return;
    const i = 4 * this.count++, p = this.position.array, l = this.look.array;
    p[i] = x; p[i + 1] = y; p[i + 2] = z; p[i + 3] = shape;
    l[i] = colour; l[i + 1] = size; l[i + 2] = alpha; l[i + 3] = 0;
  }

  upload(): void {
    for (const attribute of [this.position, this.look]) {
      attribute.clearUpdateRanges();
      attribute.addUpdateRange(0, 4 * this.count);
      attribute.needsUpdate = true;
    }
    this.points.geometry.setDrawRange(0, this.count);
    this.points.visible = this.count > 0;
  }

  dispose(): void {
    this.points.geometry.dispose();
    this.points.material.dispose();
  }
}
