"""Reads the scenes of scenarios/tracking/make_scene.py, and scores tracks: GOSPA and OSPA from their definitions.

GOSPA: Rahmathullah, Garcia-Fernandez and Svensson 2017, alpha = 2. OSPA: Schuhmacher, Vo and Vo 2008.
"""
import collections
import csv
import math
import pathlib

import numpy as np
from scipy.optimize import linear_sum_assignment

CUT_OFF_M, ORDER = 1000.0, 2


def moment_of(row):
    """Time as a key: the last digits of a float may differ between programs."""
    return round(float(row["t_s"]), 6)


class Scene:
    """sensor: dict; detections: {t: array of elevation, bearing from east, range}; truth: {t: {object: local x y z}}."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        self.folder = folder
        self.sensor = read_sensor(folder / "SENSORS.yaml")
        self.origin, self.axes = site_frame(self.sensor)
        rows = collections.defaultdict(list)
        with open(folder / "DETECTIONS.csv") as file:
            for row in csv.DictReader(file):
                rows[moment_of(row)].append((math.radians(float(row["elevation_deg"])),
                                                math.radians(90.0 - float(row["azimuth_deg"])), float(row["range_m"])))
        self.truth = {}
        with open(folder / "TRUTH.csv") as file:
            for row in csv.DictReader(file):
                at = self.to_local([float(row[c]) for c in ("x_m", "y_m", "z_m")])
                self.truth.setdefault(moment_of(row), {})[row["object"]] = at
        self.times = sorted(self.truth)
        self.detections = {t: rows.get(t, []) for t in self.times}

    def to_local(self, ecef):
        return self.axes @ (np.asarray(ecef) - self.origin)

    def to_ecef(self, local):
        return self.origin + self.axes.T @ np.asarray(local)


def read_sensor(path):
    """The one sensor of a scene: `key: value` lines under a list item."""
    sensor = {}
    for line in path.read_text().splitlines():
        key, colon, value = line.split("#")[0].replace("- ", "  ", 1).partition(":")
        if colon and value.strip():
            try:
                sensor[key.strip()] = float(value)
            except ValueError:
                sensor[key.strip()] = value.strip()
    return sensor


def site_frame(sensor):
    a, f = 6378137.0, 1 / 298.257223563
    lat, lon, h = math.radians(sensor["lat_deg"]), math.radians(sensor["lon_deg"]), sensor["alt_m"]
    e2 = f * (2 - f)
    n = a / math.sqrt(1 - e2 * math.sin(lat) ** 2)
    origin = np.array([(n + h) * math.cos(lat) * math.cos(lon), (n + h) * math.cos(lat) * math.sin(lon),
                       (n * (1 - e2) + h) * math.sin(lat)])
    axes = np.array([[-math.sin(lon), math.cos(lon), 0.0],
                     [-math.sin(lat) * math.cos(lon), -math.sin(lat) * math.sin(lon), math.cos(lat)],
                     [math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)]])
    return origin, axes


START_SIGMA_M, START_SIGMA_MPS = 300.0, 50.0


def starts(scene):
    """One first estimate a target at the first scan: local x vx y vy z vz, drawn about the truth (PCG64, seed 7)."""
    draw = np.random.default_rng(7)
    first, second = (scene.truth[t] for t in scene.times[:2])
    dt = scene.times[1] - scene.times[0]
    states = []
    for name, p in first.items():
        x = np.empty(6)
        x[[0, 2, 4]] = p + draw.normal(0.0, START_SIGMA_M, 3)
        x[[1, 3, 5]] = (second[name] - p) / dt + draw.normal(0.0, START_SIGMA_MPS, 3)
        states.append(x)
    return states


def write_starts(scene):
    """FOLDER/STARTS.csv: the same for benchmark/tracking_peer.cpp, in Ecef."""
    with open(scene.folder / "STARTS.csv", "w") as file:
        file.write("t_s,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps,sigma_position_m,sigma_velocity_mps\n")
        for x in starts(scene):
            numbers = [scene.times[0], *scene.to_ecef(x[[0, 2, 4]]), *(scene.axes.T @ x[[1, 3, 5]]), START_SIGMA_M,
                       START_SIGMA_MPS]
            file.write(",".join(repr(float(n)) for n in numbers) + "\n")


def read_tracks(path):
    """{t: {track: x y z in Ecef}} of a TRACKS.csv; tracks that are only tentative are left out."""
    tracks = {}
    with open(path) as file:
        for row in csv.DictReader(file):
            if row.get("status", "confirmed") != "confirmed":
                continue
            tracks.setdefault(moment_of(row), {})[row["track"]] = np.array(
                [float(row[c]) for c in ("x_m", "y_m", "z_m")])
    return tracks


def matched(estimates, truth):
    """Least sum of min(d, c)^2 over a one-to-one pairing of as many as can be paired."""
    if len(estimates) == 0 or len(truth) == 0:
        return 0.0
    d2 = ((np.asarray(estimates)[:, None, :] - np.asarray(truth)[None, :, :]) ** 2).sum(axis=2)
    d2 = np.minimum(d2, CUT_OFF_M ** 2)
    rows, columns = linear_sum_assignment(d2)
    return float(d2[rows, columns].sum())


def gospa(estimates, truth):
    # A pair at the cut-off costs as much as one missed and one false, so all that can be paired are.
    return math.sqrt(matched(estimates, truth) + CUT_OFF_M ** 2 / 2 * abs(len(estimates) - len(truth)))


def ospa(estimates, truth):
    n = max(len(estimates), len(truth))
    if n == 0:
        return 0.0
    return math.sqrt((matched(estimates, truth) + CUT_OFF_M ** 2 * abs(len(estimates) - len(truth))) / n)


def score(scene, tracks, from_t=-math.inf):
    """Means over the scans from `from_t` on. tracks: {t: {track: place}} in the same frame as scene.truth."""
    g, o, count = [], [], []
    for t in scene.times:
        if t < from_t:
            continue
        estimates, truth = list(tracks.get(t, {}).values()), list(scene.truth[t].values())
        g.append(gospa(estimates, truth))
        o.append(ospa(estimates, truth))
        count.append(len(estimates))
    return {"gospa_m": float(np.mean(g)), "ospa_m": float(np.mean(o)), "mean_tracks": float(np.mean(count))}


def local_tracks(scene, tracks):
    return {t: {name: scene.to_local(p) for name, p in row.items()} for t, row in tracks.items()}
