// The packed land outlines (viewer/land.mjs) as rings of degrees, and the part of them within a cell.

export interface Polygon {
  readonly rings: readonly Float64Array[];  // lon, lat, lon, lat…; the first is the shore, the others are waters
  readonly west: number; readonly east: number; readonly south: number; readonly north: number;
}

export function unpackOutlines(packed: string, unit: number): Polygon[] {
  const bytes = atob(packed);
  let at = 0;
  const take = (): number => {
    let value = 0, scale = 1, byte: number;
    do {
      byte = bytes.charCodeAt(at++);
      value += (byte & 127) * scale;
      scale *= 128;
    } while (byte & 128);
    return value % 2 ? -(value + 1) / 2 : value / 2;
  };
  const polygons: Polygon[] = [];
  let x = 0, y = 0;
  for (let left = take(); left > 0; --left) {
    const rings: Float64Array[] = [];
    let west = Infinity, east = -Infinity, south = Infinity, north = -Infinity;
    for (let more = take(); more > 0; --more) {
      const ring = new Float64Array(2 * take());
      for (let i = 0; i < ring.length; i += 2) {
        ring[i] = (x += take()) / unit;
        ring[i + 1] = (y += take()) / unit;
        west = Math.min(west, ring[i]!);
        east = Math.max(east, ring[i]!);
        south = Math.min(south, ring[i + 1]!);
        north = Math.max(north, ring[i + 1]!);
      }
      rings.push(ring);
    }
    polygons.push({ rings, west, east, south, north });
  }
  return polygons;
}

// Sutherland–Hodgman on one side: keeps what has sign * (coordinate - limit) >= 0.
function cut(ring: readonly number[], axis: 0 | 1, limit: number, sign: number): number[] {
  const out: number[] = [];
  const n = ring.length;
  for (let i = 0; i < n; i += 2) {
    const j = (i + 2) % n;
    const a = sign * (ring[i + axis]! - limit), b = sign * (ring[j + axis]! - limit);
    if (a >= 0) out.push(ring[i]!, ring[i + 1]!);
    if (a >= 0 !== b >= 0) {
      const s = a / (a - b);
      const x = ring[i]! + s * (ring[j]! - ring[i]!), y = ring[i + 1]! + s * (ring[j + 1]! - ring[i + 1]!);
      out.push(axis === 0 ? limit : x, axis === 1 ? limit : y);
    }
  }
  return out;
}

export function clip(ring: ArrayLike<number>, west: number, south: number, east: number, north: number): number[] {
  let kept = Array.from(ring);
  kept = cut(kept, 0, west, 1);
  kept = cut(kept, 0, east, -1);
  kept = cut(kept, 1, south, 1);
  return cut(kept, 1, north, -1);
}
