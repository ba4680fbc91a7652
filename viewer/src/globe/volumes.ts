// What a radar can look at: the given surface, barely tinted, with lines along its edges and between.
import { BufferAttribute, BufferGeometry, Group, Mesh, Vector3 } from 'three';
import type { Volume } from '../replay/run.ts';
import { colourIndex } from './palette.ts';
import { Segments } from './segments.ts';
import { material, order, type Shared } from './shared.ts';

const vertex = `in vec3 position; out float vSight;
void main() { vSight = sight(position); gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }`;
const fragment = `in float vSight; void main() { if (vSight < 0.0) discard; colour = vec4(uMarks[${colourIndex.volume}], 0.06); }`;

const point = (v: Volume, row: number, column: number, anchor: Vector3): Vector3 => {
  const i = 3 * (row * v.columns + (column % v.columns));
  return new Vector3(v.position[i]!, v.position[i + 1]!, v.position[i + 2]!).sub(anchor);
};

// Whether the last column meets the first: the gap between them is no wider than the others.
export function goesRound(v: Volume): boolean {
  const row = Math.floor(v.rows / 2), zero = new Vector3();
  if (v.columns < 4) return false;
  const gap = (a: number, b: number): number => point(v, row, a, zero).distanceTo(point(v, row, b, zero));
  let widest = 0;
  for (let c = 1; c < v.columns; ++c) widest = Math.max(widest, gap(c - 1, c));
  return gap(v.columns - 1, 0) <= 1.5 * widest;
}

// Columns in which the sensor sees nothing lie upon it: what they span is no wall to draw lines on.
function open(v: Volume): boolean[] {
  const zero = new Vector3(), from = point(v, 0, 0, zero);
  const reach = Array.from({ length: v.columns }, (_, c) => {
    let far = 0;
    for (let r = 0; r < v.rows; ++r) far = Math.max(far, point(v, r, c, zero).distanceTo(from));
    return far;
  });
  const least = 0.01 * Math.max(...reach);
  return reach.map((far) => far > least);
}

// Six times the enclosed volume; negative where the faces look inwards.
function sense(points: readonly number[], faces: readonly number[], first: number, firstFace: number): number {
  const a = new Vector3(), b = new Vector3(), c = new Vector3(), from = new Vector3().fromArray(points, 3 * first);
  let sum = 0;
  for (let i = firstFace; i < faces.length; i += 3) {
    a.fromArray(points, 3 * faces[i]!).sub(from);
    b.fromArray(points, 3 * faces[i + 1]!).sub(from);
    c.fromArray(points, 3 * faces[i + 2]!).sub(from);
    sum += a.dot(b.cross(c));
  }
  return sum;
}

export function makeVolumes(volumes: readonly Volume[], shared: Shared, anchor: Vector3): Group {
  const points: number[] = [], faces: number[] = [], edges = new Segments();
  for (const v of volumes) {
    const first = points.length / 3, firstFace = faces.length, round = goesRound(v), columns = round ? v.columns : v.columns - 1;
    for (let r = 0; r < v.rows; ++r) for (let c = 0; c < v.columns; ++c) points.push(...point(v, r, c, anchor).toArray());
    for (let r = 0; r + 1 < v.rows; ++r)
      for (let c = 0; c < columns; ++c) {
        const a = first + r * v.columns + c, b = first + r * v.columns + ((c + 1) % v.columns);
        faces.push(a, b, a + v.columns, b, b + v.columns, a + v.columns);
      }
    // Seen from inside, a volume is clear: only faces that look at the eye are tinted.
    if (sense(points, faces, first, firstFace) < 0)
      for (let i = firstFace; i < faces.length; i += 3) [faces[i], faces[i + 1]] = [faces[i + 1]!, faces[i]!];
    const seen = open(v), sees = (c: number): boolean => seen[c % v.columns]!;
    const outward = (c: number): Vector3[] => Array.from({ length: v.rows }, (_, r) => point(v, r, c, anchor));
    const everyRow = Math.max(1, Math.round(v.rows / 5)), everyColumn = Math.max(1, Math.round(v.columns / 12));
    for (let r = v.rows - 1; r > 0; r -= everyRow) {
      let run: Vector3[] = [];
      for (let c = 0; c <= columns; ++c) {
        if (sees(c)) run.push(point(v, r, c, anchor));
        if (run.length > 0 && (!sees(c) || c === columns)) {
          edges.line(run, colourIndex.volume);
          run = [];
        }
      }
    }
    for (let c = 0; c <= columns; ++c) {
      const border = !round && (c === 0 || c === columns) || (c > 0 && !sees(c - 1)) || (c < columns && !sees(c + 1));
      if (sees(c) && (border || c % everyColumn === 0)) edges.line(outward(c % v.columns), colourIndex.volume);
    }
  }
  const group = new Group();
  if (faces.length === 0) return group;
  const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array(points), 3));
  geometry.setIndex(faces);
  const surface = new Mesh(geometry, material(shared, vertex, fragment, {}));
  surface.renderOrder = order.volume;
  surface.frustumCulled = false;
  const lines = edges.mesh(shared, { width: 0.8, alpha: 0.34, order: order.edge });
  group.add(surface, lines.mesh);
  return group;
}
