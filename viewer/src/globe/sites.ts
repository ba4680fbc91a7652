// What stands on the ground: assets with the circle that counts as a hit, sensors, batteries and how far they reach.
import { Group, type Vector3 } from 'three';
import type { Run } from '../replay/run.ts';
import { circle, place } from './ellipsoid.ts';
import { type Colour, colourIndex } from './palette.ts';
import { Segments } from './segments.ts';
import { order, type Shared } from './shared.ts';
import type { Shape } from './marks.ts';

export interface SiteMark { layer: 'assets' | 'sensors' | 'batteries'; name: string; x: number; y: number; z: number; shape: Shape; colour: Colour; size: number }

export interface Sites { marks: SiteMark[]; circles: Group; reach: Group; sensor(index: number): SiteMark | undefined }

export function makeSites(run: Run, shared: Shared, anchor: Vector3): Sites {
  const marks: SiteMark[] = [];
  const mark = (layer: SiteMark['layer'], site: { name: string; lat_deg: number; lon_deg: number; alt_m: number }, shape: Shape, colour: Colour, size: number): void => {
    const p = place(site.lat_deg, site.lon_deg, site.alt_m).sub(anchor);
    marks.push({ layer, name: site.name, x: p.x, y: p.y, z: p.z, shape, colour, size });
  };
  const circles = new Segments(), reach = new Segments();
  const ring = (to: Segments, site: { lat_deg: number; lon_deg: number; alt_m: number }, radius_m: number, colour: Colour): void =>
    to.line(circle(site.lat_deg, site.lon_deg, radius_m, site.alt_m, 96).map((p) => p.sub(anchor)), colourIndex[colour]);
  for (const asset of run.assets) {
    mark('assets', asset, 'house', 'asset', 13);
    if (asset.radius_m > 0) ring(circles, asset, asset.radius_m, 'asset');
  }
  for (const sensor of run.sensors) mark('sensors', sensor, 'fan', 'sensor', 17);
  for (const battery of run.batteries) {
    mark('batteries', battery, 'hexagon', 'battery', 14);
    if (battery.range_max_m !== null && battery.range_max_m > 0) ring(reach, battery, battery.range_max_m, 'battery');
  }
  const group = (of: Segments, dash: number): Group => {
    const made = new Group();
    if (of.count) made.add(of.mesh(shared, { width: 1.1, alpha: 0.8, dash, order: order.ring }).mesh);
    return made;
  };
  const sensors = marks.filter((site) => site.layer === 'sensors');
  return { marks, circles: group(circles, 0), reach: group(reach, 9), sensor: (index) => sensors[index] };
}
