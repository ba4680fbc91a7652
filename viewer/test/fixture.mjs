// A plausible replay document without an engine: N objects on arcs, their tracks, interceptors, hostile names.
//   node test/fixture.mjs [objects] [seconds] [--hostile] > replay.json
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const a = 6378137, e2 = 6.69437999014e-3, rad = Math.PI / 180;

export function ecef(lat, lon, alt) {
  const n = a / Math.sqrt(1 - e2 * Math.sin(lat * rad) ** 2);
  return [(n + alt) * Math.cos(lat * rad) * Math.cos(lon * rad), (n + alt) * Math.cos(lat * rad) * Math.sin(lon * rad), (n * (1 - e2) + alt) * Math.sin(lat * rad)];
}

function randomly(seed) {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const diff = (values, scale) => {
  let last = 0;
  return values.map((v) => {
    const whole = Math.round(v * scale), step = whole - last;
    last = whole;
    return step;
  });
};

// Columns of a path from a function of time to a place.
function columns(times, at) {
  const p = times.map(at), h = 0.05;
  const v = times.map((t) => {
    const b = at(t - h), f = at(t + h);
    return b.map((x, i) => (f[i] - x) / (2 * h));
  });
  const col = (rows, i, scale) => diff(rows.map((r) => r[i]), scale);
  return { t: diff(times, 1000), x: col(p, 0, 10), y: col(p, 1, 10), z: col(p, 2, 10), u: col(v, 0, 100), v: col(v, 1, 100), w: col(v, 2, 100) };
}

const spaced = (from, to, most) => {
  const n = Math.max(1, Math.ceil((to - from) / most));
  return Array.from({ length: n + 1 }, (_, i) => from + ((to - from) * i) / n);
};

export const hostileNames = [
  '</script><script>document.title="owned"</script>', '<img src=x onerror="document.title=\'owned\'">', '"\'`&amp;<b>bold</b>',
  'شبح‮gpj.exe', '🚀👩‍👩‍👧‍👦🇩🇪 emoji', 'x'.repeat(10000), 'line\nbreak\ttab\u0000nul', '{{constructor}}', 'עברית עם english', '   ',
];

function makeRun(n, seconds, seed, role, hostile) {
  const random = randomly(seed);
  const target = { lat: 50.1, lon: 30.3 };
  const assets = [
    { name: 'Harbour city', lat_deg: 50.1, lon_deg: 30.3, alt_m: 120, radius_m: 12000, value: 10 },
    { name: 'Air base', lat_deg: 49.4, lon_deg: 31.6, alt_m: 90, radius_m: 5000, value: 4 },
    { name: hostile ? hostileNames[0] : 'Power station', lat_deg: 50.9, lon_deg: 29.2, alt_m: 100, radius_m: 4000, value: 3 },
  ];
  const volume = (lat, lon, range, from, to) => {
    const rows = 9, cols = 37, x = [], y = [], z = [];
    for (let r = 0; r < rows; ++r)
      for (let c = 0; c < cols; ++c) {
        const bearing = (from + ((to - from) * c) / (cols - 1)) * rad;
        const out = r < 5 ? (range * (r + 0.2)) / 4.2 : range * Math.cos(((r - 4) / 4) * 70 * rad);
        const up = r < 5 ? 200 + (out * out) / (2 * 8.5e6) : range * Math.sin(((r - 4) / 4) * 70 * rad) + 5000;
        const p = ecef(lat + (out * Math.cos(bearing)) / 111200, lon + (out * Math.sin(bearing)) / (111200 * Math.cos(lat * rad)), up);
        x.push(p[0]); y.push(p[1]); z.push(p[2]);
      }
    return { rows, columns: cols, x: diff(x, 10), y: diff(y, 10), z: diff(z, 10) };
  };
  const sensors = [
    { name: 'Search radar', kind: 'radar', lat_deg: 50.0, lon_deg: 31.0, alt_m: 150, tracks: true, volume: volume(50, 31, 450e3, 30, 150), use: null },
    { name: 'Fire control', kind: 'radar', lat_deg: 50.2, lon_deg: 30.6, alt_m: 130, tracks: true, volume: volume(50.2, 30.6, 150e3, 0, 350), use: null },
  ];
  const batteries = [
    { name: 'Battery North', lat_deg: 50.4, lon_deg: 30.9, alt_m: 130, command_post: 'CP', range_max_m: 120000, altitude_min_m: 100, altitude_max_m: 30000, rounds: 64 },
    { name: 'Battery South', lat_deg: 49.6, lon_deg: 31.3, alt_m: 110, command_post: 'CP', range_max_m: 120000, altitude_min_m: 100, altitude_max_m: 30000, rounds: 64 },
  ];
  const objects = [], tracks = [], shots = [], events = [];
  const det = { t: [], x: [], y: [], z: [], s: [], o: [], k: [] };
  for (let i = 0; i < n; ++i) {
    const asset = assets[i % assets.length];
    const range = 350 + 550 * random(), bearing = (50 + 60 * random()) * rad;
    const lat0 = target.lat + (range * Math.cos(bearing)) / 111.2, lon0 = target.lon + (range * Math.sin(bearing)) / (111.2 * Math.cos(target.lat * rad));
    const flight = Math.min(seconds * 0.9, 240 + range * 0.35), start = random() * Math.max(0, seconds - flight - 5);
    const cruise = i % 7 === 6, apex = cruise ? 60 : range * (180 + 120 * random());
    const lat1 = asset.lat_deg + (random() - 0.5) * 0.08, lon1 = asset.lon_deg + (random() - 0.5) * 0.1;
    const at = (t) => {
      const s = (t - start) / flight;
      return ecef(lat0 + (lat1 - lat0) * s, lon0 + (lon1 - lon0) * s, Math.max(0, 100 + 4 * apex * s * (1 - s)));
    };
    const harmful = i % 9 !== 8;
    const name = hostile && i < hostileNames.length ? hostileNames[i] : `${cruise ? 'Cruise' : harmful ? 'SRBM' : 'SRBM 3/booster'} ${i + 1}`;
    const leaks = i % 4 === 3;
    const meet = start + flight * (0.86 + 0.06 * random());
    const fate = !harmful ? 'harmless' : leaks ? 'leaked' : 'killed', end = fate === 'killed' ? meet : start + flight;
    const found = start + flight * 0.45, confirmed = found + 6;
    events.push({ t_s: start, kind: 'started', text: `${name} launched`, object: i });
    events.push({ t_s: found, kind: 'detected', text: `${name} detected`, object: i, sensor: 0, track: i });
    events.push({ t_s: confirmed, kind: 'track confirmed', text: `Track ${100 + i} confirmed`, object: i, track: i });
    const samples = spaced(start, end, Math.max(2, flight / 60));
    objects.push({
      name, group: cruise ? 'cruise' : 'srbm', harmful, fate, limit: fate === 'leaked' ? 'fly-out time' : null, asset: fate === 'leaked' ? i % assets.length : null,
      start_s: start, first_detection_s: found, first_track_s: confirmed, first_launch_s: harmful ? meet - 40 : null, first_intercept_s: harmful ? meet : null,
      end_s: end, shots: harmful ? 1 : 0, path: columns(samples, at),
    });
    const tt = spaced(found, Math.max(found + 1, end - 0.5), 3), spreadAt = (t) => 2500 * Math.exp(-(t - found) / 40) + 90;
    const noise = () => (random() + random() + random() - 1.5) * 1.1;
    const noisy = tt.map((t) => at(t).map((x) => x + noise() * spreadAt(t) * 0.6));
    const truth = columns(tt, at);
    const L = (f) => diff(tt.map((t) => f(spreadAt(t))), 10);
    tracks.push({
      id: 100 + i, post: 'CP', object: i, started_s: found, confirmed_s: confirmed, ended_s: end + 2,
      path: {
        ...truth, x: diff(noisy.map((p) => p[0]), 10), y: diff(noisy.map((p) => p[1]), 10), z: diff(noisy.map((p) => p[2]), 10),
        l11: L((s) => s), l21: L((s) => 0.4 * s), l22: L((s) => 0.7 * s), l31: L((s) => -0.2 * s), l32: L((s) => 0.3 * s), l33: L((s) => 0.3 * s), error: L((s) => s),
      },
    });
    for (let t = found; t < end; t += 4) {
      const p = at(t).map((x) => x + noise() * 800);
      det.t.push(t); det.x.push(p[0]); det.y.push(p[1]); det.z.push(p[2]); det.s.push(0); det.o.push(i); det.k.push(i);
    }
    if (!harmful) { events.push({ t_s: end, kind: 'arrived', text: `${name} came down clear of every asset`, object: i, place: at(end) }); continue; }
    const b = batteries[i % 2], from = ecef(b.lat_deg, b.lon_deg, b.alt_m), to = at(meet), launch = meet - 40 - 20 * random();
    const lift = ecef(b.lat_deg, b.lon_deg, b.alt_m + 20000), up = lift.map((x, k) => x - from[k]);
    const fly = (t) => {
      const s = (t - launch) / (meet - launch);
      return from.map((x, k) => x + (to[k] - x) * s + up[k] * s * (1 - s));
    };
    const kill = fate === 'killed';
    shots.push({
      battery: i % 2, object: i, track: i, engagement: i, shot: 0, launch_s: launch, end_s: meet, target: i, result: kill ? 'kill' : 'kill probability',
      assessed_s: meet + 4, declared_killed: kill, path: columns(spaced(launch, meet, 3), fly),
    });
    const shot = shots.length - 1;
    events.push({ t_s: launch, kind: 'launched', text: `${b.name} launches at track ${100 + i}`, object: i, battery: i % 2, track: i, shot, place: from });
    events.push({ t_s: meet, kind: 'intercept', text: kill ? `Kill: ${name}` : `Miss of ${name}: kill probability`, object: i, track: i, shot, place: to });
    events.push({ t_s: meet + 4, kind: 'assessed', text: kill ? `Track ${100 + i} assessed as killed` : `Track ${100 + i} assessed as not killed`, track: i, shot });
    if (!kill) events.push({ t_s: end, kind: 'arrived', text: `${name} leaked on ${asset.name}`, object: i, asset: i % assets.length, place: at(end) });
  }
  for (let f = 0; f < 3; ++f) {  // false tracks
    const t0 = seconds * (0.3 + 0.15 * f), p = ecef(50.2 + 0.6 * f, 33.5, 20000), times = spaced(t0, t0 + 25, 5);
    const flat = (value) => diff(times.map(() => value), 10);
    tracks.push({
      id: 900 + f, post: 'CP', object: null, started_s: t0, confirmed_s: null, ended_s: t0 + 25,
      path: { ...columns(times, () => p), l11: flat(4000), l21: flat(0), l22: flat(4000), l31: flat(0), l32: flat(0), l33: flat(4000), error: times.map((_, i) => (i ? 0 : -1)) },
    });
    det.t.push(t0); det.x.push(p[0]); det.y.push(p[1]); det.z.push(p[2]); det.s.push(0); det.o.push(-1); det.k.push(n + f);
  }
  const byTime = det.t.map((_, i) => i).sort((p, q) => det.t[p] - det.t[q]);
  const take = (list) => byTime.map((i) => list[i]);
  events.sort((p, q) => p.t_s - q.t_s);
  const count = (fate) => objects.filter((o) => o.harmful && o.fate === fate).length;
  return {
    run: seed, world: 0, role, label: `${role[0].toUpperCase()}${role.slice(1)} run (${seed})`, begin_s: 0, end_s: seconds,
    outcome: { objects: objects.filter((o) => o.harmful).length, killed: count('killed'), leaked: count('leaked'), harmless: 0, unresolved: 0, launched: shots.length },
    assets, sensors, batteries, objects, tracks, shots,
    detections: { t: diff(take(det.t), 1000), x: diff(take(det.x), 10), y: diff(take(det.y), 10), z: diff(take(det.z), 10), sensor_index: take(det.s), object_index: take(det.o), track_index: take(det.k), made: 3 * det.t.length },
    events,
  };
}

export function fixture({ objects = 8, seconds = 600, hostile = false, runs = ['median', 'best', 'worst'] } = {}) {
  return {
    format: 'iamd-replay/1',
    scenario: { name: 'fixture', title: hostile ? hostileNames[0] : 'A made-up raid', question: 'How many get through?' },
    runs: runs.map((role, i) => makeRun(objects, seconds, 17 + i, role, hostile)),
  };
}

// A page as the report's: a still picture, the document, the script.
export function page(document, script, { encoding = 'gzip+base64', data = null, theme = null } = {}) {
  const packed = data ?? gzipSync(Buffer.from(JSON.stringify(document))).toString('base64');
  return `<!doctype html><html lang="en"${theme ? ` data-theme="${theme}"` : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Globe</title><style>:root{color-scheme:light dark}body{margin:0;font:16px/1.5 system-ui,sans-serif}main{max-width:1240px;margin:0 auto;padding:12px}figure{margin:0}
@media (prefers-color-scheme:dark){html:not([data-theme=light]) body{background:#0f141a;color:#e6e9ec}}html[data-theme=dark] body{background:#0f141a;color:#e6e9ec}</style></head><body><main><h1>Replay</h1>
<figure class="globe" id="globe" data-alternative="Eight missiles fly towards three assets; two come through."><div class="still"><svg viewBox="0 0 400 200" role="img" aria-label="still"><rect width="400" height="200" fill="#dde5ea"/></svg></div><figcaption>The run, step by step.</figcaption></figure>
</main><script type="application/json" id="iamd-replay"${encoding ? ` data-encoding="${encoding}"` : ''}>${packed}</script><script>${script}</script></body></html>`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [objects, seconds] = process.argv.slice(2).filter((x) => !x.startsWith('--')).map(Number);
  process.stdout.write(JSON.stringify(fixture({ objects: objects || 8, seconds: seconds || 600, hostile: process.argv.includes('--hostile') })));
}
