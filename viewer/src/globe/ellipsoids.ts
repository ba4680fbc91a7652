// How sure the defence is: L times the unit sphere about each track, as one instanced shell.
import { DynamicDrawUsage, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, type RawShaderMaterial, SphereGeometry } from 'three';
import { colourIndex } from './palette.ts';
import { material, order, type Shared } from './shared.ts';

const vertex = `in vec3 position; in vec4 centre; in vec3 first, rest;
uniform float uScale; out float vRim, vSight;
void main() {
  mat3 L = mat3(first, vec3(0.0, rest.xy), vec3(0.0, 0.0, rest.z));
  vec3 p = centre.xyz + uScale * (L * position);
  // the normal of a stretched sphere: the inverse transpose of L, by back substitution
  float n2 = position.z / rest.z, n1 = (position.y - rest.y * n2) / rest.x, n0 = (position.x - first.y * n1 - first.z * n2) / first.x;
  vRim = 1.0 - abs(dot(normalize(vec3(n0, n1, n2)), normalize(uEye - p)));
  vSight = sight(p);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(p, 1.0);
}`;

const fragment = `in float vRim, vSight;
void main() {
  if (vSight < 0.0) discard;
  colour = vec4(uMarks[${colourIndex.track}], 0.10 + 0.5 * vRim * vRim);
}`;

// The columns of L as the shader takes them: (l11 l21 l31) and, of the other two, l22 l32 l33. `spread` holds l11 l21 l22 l31 l32 l33
// from `at` on, m. A diagonal of nothing would be a shell without an inside: at least a decimetre.
export function packSpread(spread: ArrayLike<number>, at: number, first: { [i: number]: number }, rest: { [i: number]: number }, i: number): void {
  first[3 * i] = Math.max(0.1, spread[at]!); first[3 * i + 1] = spread[at + 1]!; first[3 * i + 2] = spread[at + 3]!;
  rest[3 * i] = Math.max(0.1, spread[at + 2]!); rest[3 * i + 1] = spread[at + 4]!; rest[3 * i + 2] = Math.max(0.1, spread[at + 5]!);
}

export class EllipsoidLayer {
  readonly mesh: Mesh<InstancedBufferGeometry, RawShaderMaterial>;
  private readonly centre: InstancedBufferAttribute;
  private readonly first: InstancedBufferAttribute;
  private readonly rest: InstancedBufferAttribute;
  count = 0;

  constructor(shared: Shared, private readonly capacity: number) {
    const n = Math.max(1, capacity), sphere = new SphereGeometry(1, 14, 9), geometry = new InstancedBufferGeometry();
    geometry.setAttribute('position', sphere.getAttribute('position'));
    geometry.setIndex(sphere.getIndex());
    const attribute = (name: string, size: number): InstancedBufferAttribute => {
      const made = new InstancedBufferAttribute(new Float32Array(size * n), size);
      made.setUsage(DynamicDrawUsage);
      geometry.setAttribute(name, made);
      return made;
    };
    this.centre = attribute('centre', 4);
    this.first = attribute('first', 3);
    this.rest = attribute('rest', 3);
    this.mesh = new Mesh(geometry, material(shared, vertex, fragment, { uniforms: { uScale: { value: 1 } } }));
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = order.ellipsoid;
  }

  set scale(times: number) { this.mesh.material.uniforms['uScale']!.value = times; }

  clear(): void { this.count = 0; }

  add(x: number, y: number, z: number, spread: Float64Array, at: number): void {
    if (this.count >= this.capacity) return;
    const i = this.count++, c = this.centre.array;
    c[4 * i] = x; c[4 * i + 1] = y; c[4 * i + 2] = z;
    packSpread(spread, at, this.first.array, this.rest.array, i);
  }

  upload(): void {
    for (const attribute of [this.centre, this.first, this.rest]) {
      attribute.clearUpdateRanges();
      attribute.addUpdateRange(0, attribute.itemSize * this.count);
      attribute.needsUpdate = true;
    }
    this.mesh.geometry.instanceCount = this.count;
    this.mesh.visible = this.count > 0;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}
