// WGS-84: places on it, up, and what its bulge hides.
import { Vector3 } from 'three';

export const equator_m = 6378137, pole_m = 6356752.314245;
const eccentricity2 = 1 - (pole_m * pole_m) / (equator_m * equator_m);
const degree = Math.PI / 180;

export function place(lat_deg: number, lon_deg: number, alt_m: number, out = new Vector3()): Vector3 {
  const lat = lat_deg * degree, lon = lon_deg * degree;
  const n = equator_m / Math.sqrt(1 - eccentricity2 * Math.sin(lat) ** 2);
  return out.set((n + alt_m) * Math.cos(lat) * Math.cos(lon), (n + alt_m) * Math.cos(lat) * Math.sin(lon),
    (n * (1 - eccentricity2) + alt_m) * Math.sin(lat));
}

// Direction of the ellipsoid's normal under p.
export function up(p: Vector3, out = new Vector3()): Vector3 {
  return out.set(p.x / (equator_m * equator_m), p.y / (equator_m * equator_m), p.z / (pole_m * pole_m)).normalize();
}

// East and north at p; at the poles east is along y.
export function eastNorth(p: Vector3, east: Vector3, north: Vector3): void {
  const vertical = up(p, north);
  east.set(-p.y, p.x, 0);
  if (east.lengthSq() < 1) east.set(0, 1, 0);
  east.normalize();
  north.copy(vertical).cross(east);
}

// Height over the ellipsoid to within some 100 m below 2 000 km: along the radius, which is what a camera needs.
export function height(p: Vector3): number {
  const r = p.length();
  return r === 0 ? -pole_m : r - r / Math.sqrt((p.x * p.x + p.y * p.y) / equator_m ** 2 + (p.z * p.z) / pole_m ** 2);
}

export function geodetic(p: Vector3): { lat_deg: number; lon_deg: number } {
  const n = up(p);
  return { lat_deg: Math.asin(n.z) / degree, lon_deg: Math.atan2(n.y, n.x) / degree };
}

// Whether the Earth stands between the eye and (x, y, z), all in ECEF: the test in the space where the ellipsoid is the unit sphere.
export function hidden(eye: Vector3, x: number, y: number, z: number): boolean {
  const cx = eye.x / equator_m, cy = eye.y / equator_m, cz = eye.z / pole_m;
  const vx = (x * 1.0002) / equator_m - cx, vy = (y * 1.0002) / equator_m - cy, vz = (z * 1.0002) / pole_m - cz;
  const past = -(vx * cx + vy * cy + vz * cz), horizon2 = cx * cx + cy * cy + cz * cz - 1;
  return horizon2 > 0 && past > horizon2 && past * past > horizon2 * (vx * vx + vy * vy + vz * vz);
}

// A circle of a radius along the ground, as points at a height.
export function circle(lat_deg: number, lon_deg: number, radius_m: number, height_m: number, steps: number): Vector3[] {
  const out: Vector3[] = [];
  const angle = radius_m / 6371008.8, sin1 = Math.sin(lat_deg * degree), cos1 = Math.cos(lat_deg * degree);
  for (let i = 0; i <= steps; ++i) {
    const bearing = (2 * Math.PI * i) / steps;
    const sin2 = sin1 * Math.cos(angle) + cos1 * Math.sin(angle) * Math.cos(bearing);
    const lon = lon_deg + Math.atan2(Math.sin(bearing) * Math.sin(angle) * cos1, Math.cos(angle) - sin1 * sin2) / degree;
    out.push(place(Math.asin(sin2) / degree, lon, height_m));
  }
  return out;
}
