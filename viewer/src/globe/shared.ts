// What every shader of the scene knows: the eye, the Earth's centre, time, the window.
import { GLSL3, RawShaderMaterial, type ShaderMaterialParameters, Vector2, Vector3 } from 'three';
import type { Palette } from './palette.ts';

export interface Shared {
  readonly uEye: { value: Vector3 };
  readonly uEarth: { value: Vector3 };
  readonly uScaled: { value: Vector3 };   // the eye where the ellipsoid is the unit sphere
  readonly uHorizon: { value: number };   // its distance to the horizon there, squared
  readonly uLight: { value: Vector3 };
  readonly uTime: { value: number };
  readonly uWindow: { value: Vector2 };
  readonly uPixels: { value: number };  // device pixels a CSS pixel
  readonly uNear: { value: number };
  readonly uMarks: { value: Vector3[] };
  readonly uAir: { value: Vector3 };
}

export function makeShared(palette: Palette): Shared {
  return {
    uEye: { value: new Vector3() }, uEarth: { value: new Vector3() }, uScaled: { value: new Vector3(2, 0, 0) }, uHorizon: { value: 3 }, uLight: { value: new Vector3(0, 0, 1) }, uTime: { value: 0 },
    uWindow: { value: new Vector2(1, 1) }, uPixels: { value: 1 }, uNear: { value: 1 },
    uMarks: { value: palette.marks }, uAir: { value: palette.ground.air },
  };
}

const head = `precision highp float; precision highp int;
uniform mat4 projectionMatrix, modelViewMatrix;
uniform vec3 uEye, uEarth, uScaled, uLight, uAir, uMarks[16];
uniform float uTime, uPixels, uNear, uHorizon;
uniform vec2 uWindow;
const vec3 axes = vec3(6378137.0, 6378137.0, 6356752.314);
vec3 upAt(vec3 p) { return normalize((p - uEarth) / (axes * axes)); }
// Nothing is hidden by depth: what stands behind the Earth's bulge has a negative sight.
float sight(vec3 p) {
  vec3 v = (p - uEarth) * 1.0002 / axes - uScaled;
  float past = -dot(v, uScaled);
  return max(uHorizon - past, uHorizon * dot(v, v) - past * past);
}
`;

export function material(shared: Shared, vertex: string, fragment: string, options: ShaderMaterialParameters): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3, transparent: true, depthWrite: false, depthTest: false,
    ...options,
    vertexShader: head + vertex,
    fragmentShader: `${head}out vec4 colour;\n${fragment}`,
    uniforms: { ...(shared as unknown as Record<string, { value: unknown }>), ...options.uniforms },
  });
}

// Order in which the layers are painted: the ground first, marks last.
export const order = { ocean: 1, land: 2, graticule: 3, coast: 4, ring: 5, volume: 6, edge: 7, trail: 8, ellipsoid: 9, detection: 10, marker: 11 };
