// The Earth's body: ocean, the air's rim around it, and the graticule.
import { BufferAttribute, BufferGeometry, Group, LineSegments, Mesh, NoBlending, type PerspectiveCamera, type RawShaderMaterial, Vector3 } from 'three';
import { place } from './ellipsoid.ts';
import type { Ground, Palette } from './palette.ts';
import { material, order, type Shared } from './shared.ts';

const vertex = `in vec3 position; out vec3 vPlace;
void main() { vPlace = position + uEarth; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }`;

// Light comes over the viewer's left shoulder and is soft; towards the limb the air takes over.
const shaded = `uniform vec3 uColour; in vec3 vPlace;
void main() {
  vec3 n = upAt(vPlace), eye = normalize(uEye - vPlace);
  float away = 1.0 - max(dot(n, eye), 0.0), limb = away * away * away;
  colour = vec4(mix(uColour * (0.93 + 0.09 * dot(n, uLight)), uAir, 0.5 * limb * limb * away), 1.0);
}`;

const lineFragment = `uniform vec3 uColour; uniform float uAlpha; in vec3 vPlace;
void main() {
  float facing = dot(upAt(vPlace), normalize(uEye - vPlace));
  if (facing < 0.0) discard;
  colour = vec4(uColour, uAlpha * smoothstep(0.0, 0.25, facing));
}`;

export const surfaceMaterial = (shared: Shared, palette: Palette, colour: Ground): RawShaderMaterial =>
  material(shared, vertex, shaded, { transparent: true, blending: NoBlending, uniforms: { uColour: { value: palette.ground[colour] } } });

export const lineMaterial = (shared: Shared, palette: Palette, colour: Ground, alpha: number): RawShaderMaterial =>
  material(shared, vertex, lineFragment, { uniforms: { uColour: { value: palette.ground[colour] }, uAlpha: { value: alpha } } });

// Ocean and air: where each pixel's line of sight meets the ellipsoid, or how high over it it passes. Exact at any distance, and
// cheaper than a sphere of many faces.
function ocean(shared: Shared, palette: Palette, rays: Rays): Mesh {
  const corners = new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
  const mesh = new Mesh(corners, material(shared, `in vec3 position; uniform vec3 uInto, uRight, uUp; out vec3 vWay;
    void main() { vWay = uInto + position.x * uRight + position.y * uUp; gl_Position = vec4(position.xy, 0.0, 1.0); }`,
  `in vec3 vWay; uniform vec3 uOcean, uSpace; uniform float uThick, uFine;
    void main() {
      vec3 d = vWay / axes;
      float a = dot(d, d), b = dot(uScaled, d), nearest = -b / a;
      vec3 q = uScaled + d * nearest;
      float above = b < 0.0 ? (length(q) - 1.0) * axes.x : 1e7;
      vec3 sky = mix(uSpace, uAir, 0.75 * exp(-max(above, 0.0) / uThick));
      float cover = clamp(0.5 - above / (nearest * uFine), 0.0, 1.0);
      vec3 sea = uOcean;
      if (cover > 0.0) {
        float t = (-b - sqrt(max(b * b - a * uHorizon, 0.0))) / a;
        vec3 n = normalize((uScaled + t * d) / axes), eye = -normalize(vWay);
        float away = 1.0 - max(dot(n, eye), 0.0), limb = away * away * away;
        sea = mix(uOcean * (0.93 + 0.09 * dot(n, uLight)), uAir, 0.5 * limb * limb * away);
      }
      colour = vec4(mix(sky, sea, cover), 1.0);
    }`, {
    transparent: false, blending: NoBlending,
    uniforms: { ...rays, uOcean: { value: palette.ground.ocean }, uSpace: { value: palette.ground.space } },
  }));
  mesh.renderOrder = order.ocean;
  return mesh;
}

interface Rays {
  readonly [name: string]: { value: Vector3 | number };
  readonly uInto: { value: Vector3 }; readonly uRight: { value: Vector3 }; readonly uUp: { value: Vector3 };
  readonly uThick: { value: number }; readonly uFine: { value: number };
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
  private readonly rays: Rays = {
    uInto: { value: new Vector3() }, uRight: { value: new Vector3() }, uUp: { value: new Vector3() }, uThick: { value: 1 }, uFine: { value: 1 },
  };

  constructor(shared: Shared, palette: Palette) {
    const wide = new LineSegments(net(15, 0), lineMaterial(shared, palette, 'graticule', 0.55));
    this.close = new LineSegments(net(5, 15), lineMaterial(shared, palette, 'graticule', 0.3));
    wide.renderOrder = this.close.renderOrder = order.graticule;
    this.group.add(ocean(shared, palette, this.rays), wide, this.close);
    for (const child of this.group.children) child.frustumCulled = false;
  }

  // `pixels`: device pixels from top to bottom.
  update(camera: PerspectiveCamera, distance_m: number, height_m: number, pixels: number): void {
    this.close.visible = height_m < 4e6;
    const { uInto, uRight, uUp, uThick, uFine } = this.rays, tall = Math.tan((camera.fov * Math.PI) / 360);
    camera.matrixWorld.extractBasis(uRight.value, uUp.value, uInto.value);
    uInto.value.negate();
    uRight.value.multiplyScalar(tall * camera.aspect);
    uUp.value.multiplyScalar(tall);
    uThick.value = Math.max(28e3, 0.0045 * distance_m);
    uFine.value = (2 * tall) / pixels;
  }
}
