// Many thin lines in one draw: each piece a quad as wide as asked for, with soft edges. A piece is drawn up to the present time, fades
// with age, and may be dashed.
import { BufferAttribute, BufferGeometry, InstancedBufferGeometry, InstancedInterleavedBuffer, InterleavedBufferAttribute, Mesh, type RawShaderMaterial, type Vector3 } from 'three';
import { material, order, type Shared } from './shared.ts';

const vertex = `in vec2 corner; in vec4 begin, finish, look;
uniform float uWidth, uFade, uFloor, uDash, uSelected;
out float vSide, vAlong, vAlpha; flat out vec3 vColour; flat out float vHalf;
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  float t0 = begin.w, t1 = finish.w;
  if (t0 >= uTime) return;
  float s = t1 > uTime ? (uTime - t0) / (t1 - t0) : 1.0;
  vec3 a = begin.xyz, b = mix(a, finish.xyz, s);
  vec3 va = (modelViewMatrix * vec4(a, 1.0)).xyz, vb = (modelViewMatrix * vec4(b, 1.0)).xyz;
  float cut = -uNear * 1.01;
  if (va.z > cut && vb.z > cut) return;
  if (va.z > cut) va = mix(vb, va, (cut - vb.z) / (va.z - vb.z));
  if (vb.z > cut) vb = mix(va, vb, (cut - va.z) / (vb.z - va.z));
  vec4 ca = projectionMatrix * vec4(va, 1.0), cb = projectionMatrix * vec4(vb, 1.0);
  vec2 along = (cb.xy / cb.w - ca.xy / ca.w) * uWindow;
  float size = length(along);
  along = size > 1e-4 ? along / size : vec2(1.0, 0.0);
  bool chosen = look.w == uSelected;
  float thick = (chosen ? 1.7 : 1.0) * uWidth * uPixels;
  vHalf = 0.5 * thick;
  vec4 at = corner.x < 0.5 ? ca : cb;
  at.xy += vec2(-along.y, along.x) * corner.y * (vHalf + 1.0) * 2.0 / uWindow * at.w;
  gl_Position = at;
  vSide = corner.y * (vHalf + 1.0);
  float world = distance(va, vb), here = corner.x < 0.5 ? 0.0 : world;
  float unit = exp2(ceil(log2(uDash * uPixels * -min(va.z, vb.z) * 2.0 / (projectionMatrix[1][1] * uWindow.y))));
  vAlong = uDash > 0.0 ? (look.z + here) / unit : 0.0;
  float age = max(uTime - mix(t0, min(t1, uTime), corner.x), 0.0), gone = max(uTime - look.y, 0.0);
  vAlpha = uFade > 0.0 ? (uFloor + (1.0 - uFloor) * exp(-age / uFade)) * (0.35 + 0.65 * exp(-gone / (0.3 * uFade))) : 1.0;
  if (chosen) vAlpha = max(vAlpha, 0.85);
  vColour = uMarks[int(look.x)];
}`;

const fragment = `uniform float uAlpha, uDash; in float vSide, vAlong, vAlpha; flat in vec3 vColour; flat in float vHalf;
void main() {
  if (uDash > 0.0 && fract(vAlong) > 0.6) discard;
  colour = vec4(vColour, uAlpha * vAlpha * clamp(vHalf + 0.5 - abs(vSide), 0.0, 1.0) * min(1.0, 2.0 * vHalf));
}`;

export interface SegmentLook {
  width: number;   // CSS pixels
  alpha: number;
  fade?: number;   // seconds; none: lines that always are
  floor?: number;  // what is left of an old trail
  dash?: number;   // CSS pixels; none: solid
  order?: number;
}

// Collects pieces, then becomes a mesh. Numbers a piece: begin xyz t, end xyz t, colour, time it is gone, length so far, owner.
const numbers = 12;

export class Segments {
  private readonly pieces: number[] = [];

  get count(): number { return this.pieces.length / numbers; }

  add(a: ArrayLike<number>, i: number, t0: number, b: ArrayLike<number>, j: number, t1: number, colour: number, gone: number, sofar: number, owner: number): void {
    this.pieces.push(a[i]!, a[i + 1]!, a[i + 2]!, t0, b[j]!, b[j + 1]!, b[j + 2]!, t1, colour, gone, sofar, owner);
  }

  // A line that always is, through points of the scene.
  line(points: readonly Vector3[], colour: number, owner = -2): void {
    let sofar = 0;
    for (let k = 1; k < points.length; ++k) {
      const a = points[k - 1]!, b = points[k]!;
      this.add(a.toArray(), 0, -1e9, b.toArray(), 0, -1e9, colour, 1e9, sofar, owner);
      sofar += a.distanceTo(b);
    }
  }

  mesh(shared: Shared, look: SegmentLook): SegmentMesh {
    const n = this.count, begun = new Float64Array(n);
    for (let k = 0; k < n; ++k) begun[k] = this.pieces[numbers * k + 3]!;
    const sorted = Array.from(begun.keys()).sort((a, b) => begun[a]! - begun[b]!);
    const data = new Float32Array(numbers * n);
    sorted.forEach((from, to) => {
      for (let i = 0; i < numbers; ++i) data[numbers * to + i] = this.pieces[numbers * from + i]!;
    });
    return new SegmentMesh(shared, look, data, Float64Array.from(sorted, (k) => begun[k]!));
  }
}

export class SegmentMesh {
  readonly mesh: Mesh<InstancedBufferGeometry, RawShaderMaterial>;

  constructor(shared: Shared, look: SegmentLook, data: Float32Array, private readonly begun: Float64Array) {
    const geometry = new InstancedBufferGeometry();
    geometry.setAttribute('corner', new BufferAttribute(new Float32Array([0, -1, 1, -1, 1, 1, 0, 1]), 2));
    geometry.setIndex([0, 1, 2, 0, 2, 3]);
    const buffer = new InstancedInterleavedBuffer(data, numbers, 1);
    geometry.setAttribute('begin', new InterleavedBufferAttribute(buffer, 4, 0));
    geometry.setAttribute('finish', new InterleavedBufferAttribute(buffer, 4, 4));
    geometry.setAttribute('look', new InterleavedBufferAttribute(buffer, 4, 8));
    geometry.instanceCount = begun.length;
    this.mesh = new Mesh(geometry, material(shared, vertex, fragment, {
      uniforms: {
        uWidth: { value: look.width }, uAlpha: { value: look.alpha }, uFade: { value: look.fade ?? 0 }, uFloor: { value: look.floor ?? 0 },
        uDash: { value: look.dash ?? 0 }, uSelected: { value: -1 },
      },
      side: 2,
    }));
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = look.order ?? order.trail;
  }

  set selected(owner: number) { this.mesh.material.uniforms['uSelected']!.value = owner; }

  // Pieces that have begun stand first: the rest need not be drawn.
  update(t: number): void {
    let low = 0, high = this.begun.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.begun[middle]! < t) low = middle + 1;
      else high = middle;
    }
    this.mesh.geometry.instanceCount = low;
    this.mesh.visible = low > 0;
  }

  dispose(): void {
    (this.mesh.geometry as BufferGeometry).dispose();
    this.mesh.material.dispose();
  }
}
