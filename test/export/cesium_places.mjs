// Loads a CZML document as Cesium does and says where things are:
//   node cesium_places.mjs FILE < {"epoch": "2000-01-01T00:00:00Z", "times": {"object/0": [12.5, …], …}}
// prints {"entities": N, "places": {"object/0": [[x, y, z] or null, …]}, "ellipsoids": N}. Seconds from the epoch, Ecef.
import { readFileSync } from "node:fs";

// Classes of a browser that Cesium names but a data source does not need.
for (const name of ["Blob", "HTMLCanvasElement", "HTMLImageElement", "HTMLVideoElement", "Image", "ImageBitmap", "OffscreenCanvas"]) {
  globalThis[name] ??= class {};
}
const { CzmlDataSource, JulianDate } = await import("cesium");

const asked = JSON.parse(readFileSync(0, "utf8"));
const source = await CzmlDataSource.load(JSON.parse(readFileSync(process.argv[2], "utf8")));
const epoch = JulianDate.fromIso8601(asked.epoch);
const at = (seconds) => JulianDate.addSeconds(epoch, seconds, new JulianDate());

const places = {};
for (const [id, times] of Object.entries(asked.times)) {
  const entity = source.entities.getById(id);
  places[id] = times.map((t) => {
    const place = entity?.isAvailable(at(t)) ? entity.position.getValue(at(t)) : undefined;
    return place ? [place.x, place.y, place.z] : null;
  });
}
let ellipsoids = 0;
for (const entity of source.entities.values) {
  if (!entity.ellipsoid) continue;
  const middle = entity.availability.start;
  const radii = entity.ellipsoid.radii.getValue(middle);
  const turn = entity.orientation.getValue(middle);
  if (radii.x > 0 && radii.y > 0 && radii.z > 0 && Math.abs(Math.hypot(turn.x, turn.y, turn.z, turn.w) - 1) < 1e-6) ++ellipsoids;
}
console.log(JSON.stringify({ entities: source.entities.values.length, places, ellipsoids }));
