#!/usr/bin/env python3
"""Scenes for `iamd track`: detections, truth and sensors, drawn from a seed. Needs nothing but Python 3.

    scenarios/tracking/make_scene.py crossing --seed 1 --out DIR      (or manoeuvring, cluttered)
    scenarios/tracking/make_scene.py raid --targets 200 --scans 60 --out DIR

Writes DIR/DETECTIONS.csv, DIR/TRUTH.csv and DIR/SENSORS.yaml in the formats of `iamd track`. One radar at 48 N 11 E turns
once a second; it measures range (30 m), azimuth and elevation (0.1 degree each). False alarms are uniform in range,
azimuth and elevation over its sector, their number is Poisson. All objects are in the sector all the time.

crossing     ten aircraft: three pairs that cross at 5, 8 and 12 degrees at the same height and moment; one aircraft that
             overtakes another 150 m beside it; two in close formation that split at half time. Pd 0.9, 50 false alarms.
manoeuvring  ten aircraft that turn at 2 to 6 g between straight legs, climb, dive and jink. Pd 0.9, 20 false alarms.
cluttered    twenty aircraft that turn gently in a sector with 200 false alarms a scan. Pd 0.8.
raid         straight flights at constant speed from 50 to 150 km, as many as asked for; Pd 0.9, half as many false
             alarms as targets. For benchmarks.

Paths are computed in the flat local frame of the radar (east, north, up) and put into Ecef by the exact rotation and
translation of the site on WGS-84, so that what the radar measures is exact and a program that tracks in the local
frame has the same task.
"""
import argparse
import math
import pathlib
import random

DEGREE = math.pi / 180
G = 9.80665
SITE = {"lat_deg": 48.0, "lon_deg": 11.0, "alt_m": 500.0}
SIGMA_RANGE_M, SIGMA_ANGLE_DEG = 30.0, 0.1
WIDE = {"range": (20e3, 120e3), "azimuth": (0.0, 90 * DEGREE), "elevation": (0.0, 15 * DEGREE)}
NARROW = {"range": (40e3, 80e3), "azimuth": (30 * DEGREE, 60 * DEGREE), "elevation": (2 * DEGREE, 7 * DEGREE)}
FAR = {"range": (50e3, 150e3), "azimuth": (0.0, 90 * DEGREE), "elevation": (0.0, 15 * DEGREE)}


# ------------------------------------------------------------------ frames

def site_frame():
    """Ecef origin of the radar, and its axes east, north, up."""
    a, f = 6378137.0, 1 / 298.257223563
    lat, lon, h = SITE["lat_deg"] * DEGREE, SITE["lon_deg"] * DEGREE, SITE["alt_m"]
    e2 = f * (2 - f)
    n = a / math.sqrt(1 - e2 * math.sin(lat) ** 2)
    origin = ((n + h) * math.cos(lat) * math.cos(lon), (n + h) * math.cos(lat) * math.sin(lon),
              (n * (1 - e2) + h) * math.sin(lat))
    east = (-math.sin(lon), math.cos(lon), 0.0)
    north = (-math.sin(lat) * math.cos(lon), -math.sin(lat) * math.sin(lon), math.cos(lat))
    up = (math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat))
    return origin, (east, north, up)


def to_ecef(p, frame):
    origin, (e, n, u) = frame
    return tuple(origin[i] + e[i] * p[0] + n[i] * p[1] + u[i] * p[2] for i in range(3))


def spherical(p):
    """Range, azimuth clockwise from north, elevation."""
    r = math.sqrt(p[0] ** 2 + p[1] ** 2 + p[2] ** 2)
    return r, math.atan2(p[0], p[1]), math.asin(p[2] / r)


def place(range_m, azimuth_deg, height_m):
    """At a slant range, an azimuth and a height above the radar's plane."""
    ground = math.sqrt(range_m ** 2 - height_m ** 2)
    return [ground * math.sin(azimuth_deg * DEGREE), ground * math.cos(azimuth_deg * DEGREE), height_m]


def inside(p, sector):
    return all(low <= v <= high for v, (low, high) in
               zip(spherical(p), (sector["range"], sector["azimuth"], sector["elevation"])))


# ------------------------------------------------------------------ paths

def fly(start, heading_deg, speed_mps, legs, seconds):
    """Positions at 0, 1, 2 … seconds. A leg is (seconds, load across in g: right positive, load up in g, acceleration
    along in m/s²); the climb angle comes back to 0 by itself in a leg whose load up is None. The rest is straight and level."""
    x, y, z = start
    heading, climb, speed = heading_deg * DEGREE, 0.0, speed_mps
    plan = list(legs) + [(math.inf, 0.0, None, 0.0)]
    left, steps, h = plan[0][0], 100, 0.01
    path = []
    for _ in range(seconds):
        path.append((x, y, z))
        for _ in range(steps):
            while left < 0.5 * h:
                plan.pop(0)
                left = plan[0][0]
            _, across, up, along = plan[0]
            if up is None:  # push over or pull up at no more than 2 g until level
                up = max(-2.0, min(2.0, -climb * speed / (G * 0.5)))
            turn, lift = G * across / (speed * math.cos(climb)) * h, G * up / speed * h
            # Midpoint rule.
            heading_mid, climb_mid, speed_mid = heading + turn / 2, climb + lift / 2, speed + along * h / 2
            x += speed_mid * math.cos(climb_mid) * math.sin(heading_mid) * h
            y += speed_mid * math.cos(climb_mid) * math.cos(heading_mid) * h
            z += speed_mid * math.sin(climb_mid) * h
            heading, climb, speed, left = heading + turn, climb + lift, speed + along * h, left - h
    return path


def back(p, heading_deg, metres):
    """The place from which a flight on the heading reaches p after so many metres."""
    return [p[0] - metres * math.sin(heading_deg * DEGREE), p[1] - metres * math.cos(heading_deg * DEGREE), p[2]]


def crossing(draw, scans):
    paths, half = [], scans / 2
    for azimuth, range_m, heading, angle in ((20, 60e3, 70, 5.0), (45, 80e3, 200, 8.0), (70, 55e3, 300, 12.0)):
        meet = place(range_m, azimuth, draw.uniform(6e3, 9e3))
        for side in (-0.5, 0.5):
            course, speed = heading + side * angle, draw.uniform(210, 260)
            paths.append(fly(back(meet, course, speed * half), course, speed, [], scans))
    # Overtaking, 150 m to the side.
    meet, course = place(70e3, 30, 8e3), 120.0
    for aside, speed in ((0.0, 200.0), (150.0, 270.0)):
        beside = back(meet, course + 90, aside)
        paths.append(fly(back(beside, course, speed * half), course, speed, [], scans))
    # A close formation that splits: 3 g, one to each side, until 40 degrees off.
    meet, course, speed = place(50e3, 55, 7e3), 330.0, 240.0
    for side in (-1, 1):
        beside = back(meet, course + 90, -side * 100.0)
        turn = 40 * DEGREE * speed / (3 * G)
        paths.append(fly(back(beside, course, speed * half), course, speed,
                         [(half, 0, 0, 0), (turn, 3.0 * side, 0, 0)], scans))
    return paths, WIDE, 0.9, 50


def manoeuvring(draw, scans):
    def legs():
        total, out = 0.0, []
        while total < scans:
            kind = draw.choice(("straight", "turn", "turn", "climb", "jink", "dash"))
            side = draw.choice((-1, 1))
            if kind == "straight":
                some = [(draw.uniform(6, 14), 0, 0, 0)]
            elif kind == "turn":
                load = draw.uniform(2, 6)
                some = [(draw.uniform(60, 180) * DEGREE * 250 / (G * load), side * load, None, 0)]
            elif kind == "climb":
                some = [(draw.uniform(1.5, 3.5), 0, side * draw.uniform(1.0, 2.0), 0), (draw.uniform(3, 6), 0, 0, 0),
                        (8.0, 0, None, 0)]
            elif kind == "jink":
                load = draw.uniform(3, 5)
                some = [(2.0, side * load, None, 0)] + [(4.0, -side * load, None, 0), (4.0, side * load, None, 0)] * 2
            else:
                some = [(draw.uniform(4, 8), 0, None, side * draw.uniform(4, 8))]
            some.append((draw.uniform(3, 8), 0, None, 0))
            out += some
            total += sum(leg[0] for leg in some)
        return out

    paths = []
    while len(paths) < 10:
        start = place(draw.uniform(35e3, 95e3), draw.uniform(15, 75), draw.uniform(4e3, 9e3))
        path = fly(start, draw.uniform(0, 360), draw.uniform(220, 300), legs(), scans)
        slowest = min(math.dist(p, q) for p, q in zip(path, path[1:]))
        fastest = max(math.dist(p, q) for p, q in zip(path, path[1:]))
        if all(inside(p, WIDE) and 500 < p[2] < 15e3 for p in path) and slowest > 150 and fastest < 400:
            paths.append(path)
    return paths, WIDE, 0.9, 20


def cluttered(draw, scans):
    paths = []
    while len(paths) < 20:
        start = place(draw.uniform(*NARROW["range"]), draw.uniform(30, 60), draw.uniform(2.5e3, 6e3))
        legs = [(draw.uniform(20, 60), 0, 0, 0), (draw.uniform(5, 20), draw.uniform(-1, 1), 0, 0)]
        path = fly(start, draw.uniform(0, 360), draw.uniform(200, 300), legs, scans)
        if all(inside(p, NARROW) for p in path):
            paths.append(path)
    return paths, NARROW, 0.8, 200


def raid(draw, scans, targets):
    paths = []
    for _ in range(targets):
        x, y, z = place(draw.uniform(*FAR["range"]), draw.uniform(0, 90), draw.uniform(3e3, 12e3))
        speed, heading = draw.uniform(200, 300), draw.uniform(0, 360) * DEGREE
        vx, vy = speed * math.sin(heading), speed * math.cos(heading)
        paths.append([(x + vx * k, y + vy * k, z) for k in range(scans)])
    return paths, FAR, 0.9, targets / 2


SCENES = {"crossing": crossing, "manoeuvring": manoeuvring, "cluttered": cluttered}


# ------------------------------------------------------------------ detections

def poisson(draw, mean):
    """By sums of exponential gaps: exact for any mean."""
    count, sum_ = -1, 0.0
    while sum_ <= mean:
        sum_ += draw.expovariate(1.0)
        count += 1
    return count


def scan(draw, places, sector, pd, false_alarms):
    found = []
    for p in places:
        if draw.random() < pd:
            r, az, el = spherical(p)
            found.append((r + draw.gauss(0, SIGMA_RANGE_M), az / DEGREE + draw.gauss(0, SIGMA_ANGLE_DEG),
                          el / DEGREE + draw.gauss(0, SIGMA_ANGLE_DEG)))
    for _ in range(poisson(draw, false_alarms)):
        found.append((draw.uniform(*sector["range"]), draw.uniform(*sector["azimuth"]) / DEGREE,
                      draw.uniform(*sector["elevation"]) / DEGREE))
    draw.shuffle(found)
    return found


def write(folder, paths, sector, pd, false_alarms, scans, draw):
    folder.mkdir(parents=True, exist_ok=True)
    frame = site_frame()
    (folder / "SENSORS.yaml").write_text(
        "# Written by scenarios/tracking/make_scene.py\n"
        f"- id: radar\n  lat_deg: {SITE['lat_deg']}\n  lon_deg: {SITE['lon_deg']}\n  alt_m: {SITE['alt_m']}\n"
        f"  sigma_range_m: {SIGMA_RANGE_M}\n  sigma_azimuth_deg: {SIGMA_ANGLE_DEG}\n"
        f"  sigma_elevation_deg: {SIGMA_ANGLE_DEG}\n  pd: {pd}\n  false_alarms_per_scan: {false_alarms}\n"
        f"  range_max_m: {sector['range'][1] + 20e3}\n")
    with open(folder / "TRUTH.csv", "w") as truth, open(folder / "DETECTIONS.csv", "w") as detections:
        truth.write("t_s,object,x_m,y_m,z_m\n")
        detections.write("t_s,sensor,range_m,azimuth_deg,elevation_deg\n")
        for k in range(scans):
            places = [path[k] for path in paths]
            for i, p in enumerate(places):
                truth.write("%d,%d,%r,%r,%r\n" % ((k, i) + to_ecef(p, frame)))
            for found in scan(draw, places, sector, pd, false_alarms):
                detections.write("%d,radar,%r,%r,%r\n" % ((k,) + found))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("scene", choices=[*SCENES, "raid"])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scans", type=int)
    parser.add_argument("--targets", type=int, default=100, help="of a raid")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    a = parser.parse_args()
    draw = random.Random(f"{a.scene} {a.seed} {a.targets if a.scene == 'raid' else ''}")
    scans = a.scans or (60 if a.scene == "raid" else 120)
    made = raid(draw, scans, a.targets) if a.scene == "raid" else SCENES[a.scene](draw, scans)
    write(a.out, *made, scans, draw)


if __name__ == "__main__":
    main()
