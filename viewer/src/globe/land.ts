// Land: filled and outlined. The whole Earth in a coarse grade at once; a region in a fine grade, cell by cell, when it is looked at.
// The globe is convex, so what faces the eye is visible: land needs no depth, and so never fights with the ocean for it.
import { BufferAttribute, BufferGeometry, Group, LineSegments, Mesh, type RawShaderMaterial, ShapeUtils, Vector2, Vector3 } from 'three';
import { coarse, fine, unit } from 'land:outlines';
import { hidden, place, up } from './ellipsoid.ts';
import { lineMaterial, surfaceMaterial } from './ground.ts';
import { clip, type Polygon, unpackOutlines } from './outlines.ts';
import type { Palette } from './palette.ts';
import { order, type Shared } from './shared.ts';

interface Draft { readonly points: number[]; readonly faces: number[]; readonly shore: number[] }

const p = new Vector3();
const put = (out: number[], lon: number, lat: number): void => {
  place(lat, lon, 0, p);
  out.push(p.x, p.y, p.z);
};

function fillCell(polygons: readonly Polygon[], west: number, south: number, size: number, draft: Draft): void {
  const east = west + size, north = south + size;
  for (const polygon of polygons) {
    if (polygon.south >= north || polygon.north <= south) continue;
    for (const turn of [-360, 0, 360]) {
      if (polygon.west + turn >= east || polygon.east + turn <= west) continue;
      const rings = polygon.rings.map((ring) => clip(ring, west - turn, south, east - turn, north)).filter((ring, i) => i === 0 || ring.length >= 6);
      if (rings[0]!.length < 6) continue;
      const [shore, ...waters] = rings.map((ring) => {
        const corners: Vector2[] = [];
        for (let i = 0; i < ring.length; i += 2) corners.push(new Vector2(ring[i]! + turn, ring[i + 1]!));
        return corners;
      });
      const first = draft.points.length / 3;
      for (const corner of [shore!, ...waters].flat()) put(draft.points, corner.x, corner.y);
      const all = [shore!, ...waters].flat();
      for (const [a, b, c] of ShapeUtils.triangulateShape(shore!, waters) as [number, number, number][]) {
        const A = all[a]!, B = all[b]!, C = all[c]!;
        const turned = (B.x - A.x) * (C.y - A.y) - (C.x - A.x) * (B.y - A.y);
        if (turned > 0) draft.faces.push(first + a, first + b, first + c);
        else if (turned < 0) draft.faces.push(first + a, first + c, first + b);
      }
    }
  }
}

// The shore within a cell: pieces of the rings themselves, without the cell's own borders. A piece belongs to where it begins.
function shoreCell(polygons: readonly Polygon[], west: number, south: number, size: number, draft: Draft): void {
  for (const polygon of polygons) {
    if (polygon.south > south + size || polygon.north < south) continue;
    for (const ring of polygon.rings)
      for (let i = 0; i < ring.length; i += 2) {
        const lat = ring[i + 1]!;
        if (lat < south || lat >= south + size) continue;
        const lon = ((ring[i]! + 540) % 360) - 180;
        if (lon < west || lon >= west + size) continue;
        const j = (i + 2) % ring.length;
        if (lat <= -89.9 || ring[j + 1]! <= -89.9) continue;  // the way through the pole
        put(draft.shore, ring[i]!, lat);
        put(draft.shore, ring[j]!, ring[j + 1]!);
      }
  }
}

interface Cell { readonly west: number; readonly south: number; readonly middle: Vector3; made: Group | null }

export class LandLayer {
  readonly group = new Group();
  private readonly wide: Group;
  private readonly cells: Cell[] = [];
  private polygons: Polygon[] | null = null;
  private readonly surface: RawShaderMaterial;
  private readonly line: RawShaderMaterial;
  private static readonly size = 10;

  constructor(shared: Shared, palette: Palette) {
    this.surface = surfaceMaterial(shared, palette, 'land');
    this.line = lineMaterial(shared, palette, 'coast', 0.9);
    const draft: Draft = { points: [], faces: [], shore: [] };
    const polygons = unpackOutlines(coarse, unit);
    for (let west = -180; west < 180; west += 15)
      for (let south = -90; south < 90; south += 15) {
        fillCell(polygons, west, south, 15, draft);
        shoreCell(polygons, west, south, 15, draft);
      }
    this.wide = this.made(draft);
    this.group.add(this.wide);
    const half = LandLayer.size / 2;
    for (let west = -180; west < 180; west += LandLayer.size)
      for (let south = -90; south < 90; south += LandLayer.size)
        this.cells.push({ west, south, middle: place(south + half, west + half, 0), made: null });
  }

  private made(draft: Draft): Group {
    const group = new Group();
    const fill = new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array(draft.points), 3));
    fill.setIndex(draft.faces);
    const shore = new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array(draft.shore), 3));
    const mesh = new Mesh(fill, this.surface), lines = new LineSegments(shore, this.line);
    mesh.renderOrder = order.land;
    lines.renderOrder = order.coast;
    if (draft.faces.length) group.add(mesh);
    if (draft.shore.length) group.add(lines);
    return group;
  }

  private make(cell: Cell): Group {
    this.polygons ??= unpackOutlines(fine, unit);
    const draft: Draft = { points: [], faces: [], shore: [] };
    fillCell(this.polygons, cell.west, cell.south, LandLayer.size, draft);
    shoreCell(this.polygons, cell.west, cell.south, LandLayer.size, draft);
    const group = this.made(draft);
    this.group.add(group);
    return group;
  }

  // Eye in ECEF. Fine below 2 500 km, where a hundredth of a degree is less than a pixel or two.
  update(eye: Vector3, height_m: number): void {
    const close = height_m < 2.5e6;
    this.wide.visible = !close;
    const reach = 8e5;  // half a cell's diagonal: a cell whose middle is behind the horizon may still show a corner
    for (const cell of this.cells) {
      let seen = close;
      if (seen) {
        up(cell.middle, p).multiplyScalar(reach * 0.12).add(cell.middle);
        seen = cell.middle.distanceTo(eye) < reach || !hidden(eye, p.x, p.y, p.z);
      }
      if (seen) cell.made ??= this.make(cell);
      if (cell.made) cell.made.visible = seen;
    }
  }
}
