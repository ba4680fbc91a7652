// Many thin lines in one draw: each piece a quad as wide as asked for, with soft edges. A piece is drawn up to the present time, fades
// with age, and may be dashed.
import { BufferAttribute, BufferGeometry, DoubleSide, DynamicDrawUsage, InterleavedBuffer, InterleavedBufferAttribute, Mesh, type RawShaderMaterial, type Vector3 } from 'three';
import { material, order, type Shared } from './shared.ts';

const vertex = `in vec4 begin, finish, look;
uniform float uWidth, uFade, uFloor, uDash, uSelected;
out float vSide, vAlong, vAlpha, vSight; flat out vec3 vColour; flat out float vHalf;
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  int k = gl_VertexID & 3;
  vec2 corner = vec2(k == 1 || k == 2 ? 1.0 : 0.0, k < 2 ? -1.0 : 1.0);
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
  vSight = sight(corner.x < 0.5 ? a : b);
  vColour = uMarks[int(look.x)];
}`;

const fragment = `uniform float uAlpha, uDash; in float vSide, vAlong, vAlpha, vSight; flat in vec3 vColour; flat in float vHalf;
void main() {
  if (vSight < 0.0 || (uDash > 0.0 && fract(vAlong) > 0.6)) discard;
  colour = vec4(vColour, uAlpha * vAlpha * clamp(vHalf + 0.5 - abs(vSide), 0.0, 1.0) * min(1.0, 2.0 * vHalf));
}`;

export interface SegmentLook {
  width: number;   // CSS pixels
  alpha: number;
  fade?: number;   // seconds; none: lines that always are
  floor?: number;  // what is left of an old trail
  memory?: number; // seconds of a trail that are drawn where there are very many
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

  mesh(shared: Shared, look: SegmentLook): SegmentMesh { return new SegmentMesh(shared, look, Float64Array.from(this.pieces), 40000); }
}

interface Owner { readonly from: number; readonly end: number; readonly gone: number; readonly begin: number }

export class SegmentMesh {
  readonly mesh: Mesh<BufferGeometry, RawShaderMaterial>;
  private readonly buffer: InterleavedBuffer;
  private readonly owners: Owner[] = [];
  private readonly linger_s: number;
  private readonly memory_s: number;
  private readonly most: number;
  drawn = 0;
  private from_s = Infinity;
  private until_s = -Infinity;

  // Pieces of one owner stand together, in the order of time.
  constructor(private readonly shared: Shared, private readonly look: SegmentLook, private readonly pieces: Float64Array, most: number) {
    const geometry = new BufferGeometry(), n = pieces.length / numbers;
    this.most = Math.min(n, most);
    // Four corners a piece, written out: instances cost a processor that draws as much as a draw of their own each.
    this.buffer = new InterleavedBuffer(new Float32Array(4 * numbers * this.most), numbers);
    const corners = new Uint32Array(6 * this.most);
    for (let k = 0; k < this.most; ++k) corners.set([4 * k, 4 * k + 1, 4 * k + 2, 4 * k, 4 * k + 2, 4 * k + 3], 6 * k);
    geometry.setIndex(new BufferAttribute(corners, 1));
    this.buffer.setUsage(DynamicDrawUsage);
    geometry.setAttribute('begin', new InterleavedBufferAttribute(this.buffer, 4, 0));
    geometry.setAttribute('finish', new InterleavedBufferAttribute(this.buffer, 4, 4));
    geometry.setAttribute('look', new InterleavedBufferAttribute(this.buffer, 4, 8));
    for (let k = 0; k < n; ) {
      const owner = pieces[numbers * k + 11]!, from = k;
      while (k < n && pieces[numbers * k + 11] === owner) ++k;
      this.owners.push({ from, end: k, begin: pieces[numbers * from + 3]!, gone: pieces[numbers * from + 9]! });
    }
    // A small raid's trails stay; of a large one only those whose ends are near, or it would be hidden under its past.
    const crowded = n > 8000 && look.fade !== undefined;
    this.linger_s = crowded ? look.fade! : Infinity;
    this.memory_s = crowded && look.memory ? look.memory : Infinity;
    this.mesh = new Mesh(geometry, material(shared, vertex, fragment, {
      uniforms: {
        uWidth: { value: look.width }, uAlpha: { value: look.alpha }, uFade: { value: look.fade ?? 0 }, uFloor: { value: look.floor ?? 0 },
        uDash: { value: look.dash ?? 0 }, uSelected: { value: -1 },
      },
      side: DoubleSide,
    }));
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = look.order ?? order.trail;
    this.update(0);
  }

  set selected(owner: number) { this.mesh.material.uniforms['uSelected']!.value = owner; }

  private first(owner: Owner, t: number, offset: number): number {
    let low = owner.from, high = owner.end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pieces[numbers * middle + offset]! < t) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // The same lines once more, for what is added to them while the rest of the picture stands.
  tips(): SegmentMesh { return new SegmentMesh(this.shared, this.look, this.pieces, 4096); }

  // Only what is drawn between two times.
  between(t0: number, t1: number): void {
    this.from_s = Infinity;
    let filled = 0;
    for (const owner of this.owners) {
      if (owner.begin >= t1 || owner.gone < t0) continue;
      const end = this.first(owner, t1, 3);
      for (let k = this.first(owner, t0, 7); k < end && filled < this.most; ++k) this.put(k, filled++);
    }
    this.upload(filled);
  }

  private put(k: number, slot: number): void {
    const out = this.buffer.array;
    for (let c = 0; c < 4; ++c) for (let i = 0; i < numbers; ++i) out[(4 * slot + c) * numbers + i] = this.pieces[numbers * k + i]!;
  }

  private upload(filled: number): void {
    this.buffer.clearUpdateRanges();
    this.buffer.addUpdateRange(0, 4 * numbers * filled);
    this.buffer.needsUpdate = true;
    this.mesh.geometry.setDrawRange(0, 6 * filled);
    this.drawn = filled;
    this.mesh.visible = filled > 0;
  }

  // Brings the pieces that may be seen about t into the buffer. They serve for a while: the shader cuts at the very moment.
  update(t: number): void {
    if (t >= this.from_s && t < this.until_s) return;
    const ahead = 10;
    this.from_s = t;
    this.until_s = t + ahead;
    let filled = 0;
    for (const owner of this.owners) {
      if (owner.begin >= this.until_s || owner.gone + this.linger_s < t) continue;
      const from = this.memory_s === Infinity ? owner.from : this.first(owner, t - this.memory_s, 7), end = this.first(owner, this.until_s, 3);
      for (let k = from; k < end && filled < this.most; ++k) this.put(k, filled++);
    }
    this.upload(filled);
  }
}
