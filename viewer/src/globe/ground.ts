// The Earth's body: ocean, the air's rim around it, and the graticule.
import { BufferAttribute, BufferGeometry, BackSide, Group, LineSegments, Mesh, type RawShaderMaterial, SphereGeometry, Vector3 } from 'three';
import { equator_m, place, pole_m } from './ellipsoid.ts';
import type { Ground, Palette } from './palette.ts';
import { material, order, type Shared } from './shared.ts';

const vertex = `in vec3 position; out vec3 vPlace;
void main() { vPlace = position; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }`;

// Light comes over the viewer's left shoulder and is soft; towards the limb the air takes over.
const shaded = `uniform vec3 uColour; in vec3 vPlace;
void main() {
  vec3 n = upAt(vPlace), eye = normalize(uEye - vPlace);
  float facing = max(dot(n, eye), 0.0), light = 0.93 + 0.09 * dot(n, uLight);
  colour = vec4(mix(uColour * light, uAir, 0.55 * pow(1.0 - facing, 4.0)), 1.0);
}`;

const lineFragment = `uniform vec3 uColour; uniform float uAlpha; in vec3 vPlace;
void main() {
  float facing = dot(upAt(vPlace), normalize(uEye - vPlace));
  if (facing < 0.0) discard;
  colour = vec4(uColour, uAlpha * smoothstep(0.0, 0.25, facing));
}`;

export const surfaceMaterial = (shared: Shared, palette: Palette, colour: Ground, options = {}): RawShaderMaterial =>
  material(shared, vertex, shaded, { uniforms: { uColour: { value: palette.ground[colour] } }, ...options });

export const lineMaterial = (shared: Shared, palette: Palette, colour: Ground, alpha: number): RawShaderMaterial =>
  material(shared, vertex, lineFragment, { depthTest: false, uniforms: { uColour: { value: palette.ground[colour] }, uAlpha: { value: alpha } } });

function ocean(shared: Shared, palette: Palette): Mesh {
  const sphere = new SphereGeometry(1, 192, 96);
  sphere.rotateX(Math.PI / 2).scale(equator_m, equator_m, pole_m);
  const mesh = new Mesh(sphere, surfaceMaterial(shared, palette, 'ocean', { transparent: false, depthWrite: true }));
  mesh.renderOrder = order.ocean;
  return mesh;
}

function air(shared: Shared): Mesh {
  const sphere = new SphereGeometry(1, 96, 48);
  const thick = 1.035;
  sphere.rotateX(Math.PI / 2).scale(equator_m * thick, equator_m * thick, pole_m * thick);
  const glow = material(shared, vertex, `in vec3 vPlace;
    void main() {
      float past = dot(normalize(vPlace - uEarth), normalize(vPlace - uEye));
      colour = vec4(uAir, 0.55 * pow(clamp(past / 0.26, 0.0, 1.0), 2.5));
    }`, { side: BackSide, depthTest: false });
  const mesh = new Mesh(sphere, glow);
  mesh.renderOrder = order.air;
  return mesh;
}

function net(step: number, skip: number): BufferGeometry {
  const points: number[] = [];
  const p = new Vector3();
  const line = (at: (s: number) => [number, number], from: number, to: number, stride: number): void => {
    for (let s = from; s < to; s += stride)
      for (const end of [s, s + stride]) {
        const [lat, lon] = at(end);
        points.push(...place(lat, lon, 0, p).toArray());
      }
  };
  for (let lon = -180; lon < 180; lon += step) {
    if (skip && lon % skip === 0) continue;
    const top = lon % 30 === 0 ? 90 : 75;  // meridians crowd at the poles
    line((s) => [s, lon], -top, top, 5);
  }
  for (let lat = -90 + step; lat < 90; lat += step) if (!skip || lat % skip !== 0) line((s) => [lat, s], -180, 180, 5);
  return new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array(points), 3));
}

export class GroundLayer {
  readonly group = new Group();
  private readonly close: LineSegments;

  constructor(shared: Shared, palette: Palette) {
    const wide = new LineSegments(net(15, 0), lineMaterial(shared, palette, 'graticule', 0.55));
    this.close = new LineSegments(net(5, 15), lineMaterial(shared, palette, 'graticule', 0.3));
    wide.renderOrder = this.close.renderOrder = order.graticule;
    this.group.add(air(shared), ocean(shared, palette), wide, this.close);
    for (const child of this.group.children) child.frustumCulled = false;
  }

  update(height_m: number): void { this.close.visible = height_m < 4e6; }
}
