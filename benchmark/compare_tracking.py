#!/usr/bin/env python3
"""Our tracker beside Stone Soup on the same detections, in one run: `./do bench-tracking`.

    compare_tracking.py speed   --ours build/release/benchmark/tracking_peer --work FOLDER [--peers 10 50 100 200]
    compare_tracking.py scale   --ours build/release/benchmark/tracking_peer --work FOLDER [--targets 1000 3000 10000]
    compare_tracking.py quality --iamd build/release/app/iamd --work FOLDER [--seed 1]

Run with a Python that has benchmark/peers/requirements.txt. Scenes come from scenarios/tracking/make_scene.py, tracks of
both are scored by one scorer (benchmark/peers/scene_files.py): GOSPA and OSPA with c 1000 m and p 2, means over the
scans from the tenth on. Times are the median scan's processor time; only ratios within one run mean anything. --json FILE keeps all.
"""
import argparse
import json
import math
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "peers"))
import scene_files  # noqa: E402
from stonesoup_track import SETTLED  # noqa: E402

# Our tracker in the quality scenes: as shipped, the same in all three.
QUALITY = ["--associator", "jpda"]


def run(*words):
    return subprocess.run([str(w) for w in words], check=True, stdout=subprocess.PIPE, text=True).stdout


def make_scene(work, name, *options):
    folder = work / name
    run(sys.executable, HERE.parent / "scenarios/tracking/make_scene.py", *options, "--out", folder)
    return folder


def scored(scene, path, scans):
    tracks = scene_files.local_tracks(scene, scene_files.read_tracks(path))
    whole = scene.times
    scene.times = whole[:scans]
    found = scene_files.score(scene, tracks, scene.times[min(SETTLED, len(scene.times) // 2)])
    scene.times = whole
    return found


def peer(folder, associator, start, *more):
    out = folder / f"peer-{associator}-{start}.csv"
    answer = json.loads(run(sys.executable, HERE / "peers/stonesoup_track.py", folder, "--associator", associator,
                            "--start", start, "--out", out, *more))
    return answer, out


def ours(program, folder, associator, start, runs=5):
    out = folder / f"ours-{associator}-{start}.csv"
    return json.loads(run(program, folder, associator, start, "--runs", runs, "--out", out)), out


def table(head, rows):
    rows = [head] + [[f"{c:.4g}" if isinstance(c, float) else str(c) for c in row] for row in rows]
    widths = [max(len(row[i]) for row in rows) for i in range(len(head))]
    for row in rows:
        print("  ".join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(row, widths))))
    print(flush=True)


# What is compared: our associator, the peer's, where tracks start, at how many targets.
SPEED = [("gnn", "gnn-kd", "truth", (10, 50, 100, 200)), ("gnn", "gnn", "truth", (10, 50)),
         ("jpda", "jpda", "truth", (10, 50)), ("jpda", "jpda-kd", "truth", (50,)), ("gnn", "gnn", "own", (50,))]


def speed(a):
    rows, kept = [], []
    for n in a.peers:
        folder = make_scene(a.work, f"raid{n}", "raid", "--targets", n)
        scene = scene_files.Scene(folder)
        scene_files.write_starts(scene)
        for ours_kind, peer_kind, start, sizes in SPEED:
            if n not in sizes:
                continue
            theirs, their_tracks = peer(folder, peer_kind, start)
            mine, my_tracks = ours(a.ours, folder, ours_kind, start)
            t, m = scored(scene, their_tracks, theirs["scans"] + 1), scored(scene, my_tracks, theirs["scans"] + 1)
            ratio = theirs["ms_a_scan_median"] / mine["ms_a_scan_median"]
            name = f"{peer_kind}, {'whole life cycle' if start == 'own' else 'tracks given'}"
            rows.append([name, n, theirs["ms_a_scan_median"], mine["ms_a_scan_median"], ratio, t["ospa_m"], m["ospa_m"],
                         t["gospa_m"], m["gospa_m"]])
            kept.append({"setup": name, "targets": n, "ratio": ratio, "peer": {**theirs, **t}, "ours": {**mine, **m}})
    table(["Stone Soup's set-up", "targets", "its ms", "our ms", "ratio", "its OSPA", "ours", "its GOSPA", "ours"], rows)
    return kept


def scale(a):
    rows, kept = [], []
    for n in a.targets:
        folder = make_scene(a.work, f"raid{n}", "raid", "--targets", n, "--scans", 30)
        scene = scene_files.Scene(folder)
        mine, tracks = ours(a.ours, folder, "gnn", "own", 3)
        found = scored(scene, tracks, mine["scans"])
        rows.append([n, n // 2, mine["ms_a_scan_median"], mine["ms_a_scan_most"], found["ospa_m"], found["mean_tracks"]])
        kept.append({"targets": n, **mine, **found})
    table(["targets", "false alarms", "median ms", "most ms", "OSPA", "tracks"], rows)
    if len(kept) > 1:
        grown = math.log(kept[-1]["ms_a_scan_median"] / kept[0]["ms_a_scan_median"]) / math.log(
            kept[-1]["targets"] / kept[0]["targets"])
        print(f"growth from {kept[0]['targets']} to {kept[-1]['targets']}: N^{grown:.2f}\n")
    return kept


def quality(a):
    rows, kept = [], []
    for name in ("crossing", "manoeuvring", "cluttered"):
        folder = make_scene(a.work, name, name, "--seed", a.seed)
        scene = scene_files.Scene(folder)
        out = folder / "ours.csv"
        mine = json.loads(run(a.iamd, "track", "--sensors", folder / "SENSORS.yaml", folder / "DETECTIONS.csv", *QUALITY,
                              *(word for value in a.set for word in ("--set", value)), "--out", out, "--json"))
        m = scored(scene, out, None)
        t, theirs = {"gospa_m": math.nan, "ospa_m": math.nan, "mean_tracks": math.nan}, {"ms_a_scan_median": math.nan}
        if not a.ours_alone:
            theirs, their_tracks = peer(folder, "jpda-kd", "own")
            t = scored(scene, their_tracks, None)
        ms = mine["timing"]["median_ms"]
        rows.append([name, t["gospa_m"], m["gospa_m"], m["gospa_m"] / t["gospa_m"], t["ospa_m"], m["ospa_m"],
                     t["mean_tracks"], m["mean_tracks"], theirs["ms_a_scan_median"], ms])
        kept.append({"scene": name, "seed": a.seed, "peer": {**theirs, **t}, "ours": {"ms_a_scan_median": ms, **m}})
    table(["scene", "its GOSPA", "ours", "ours/its", "its OSPA", "ours", "its tracks", "ours", "its ms", "our ms"], rows)
    return kept


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=("speed", "scale", "quality"), nargs="+")
    parser.add_argument("--ours", help="the program of benchmark/tracking_peer.cpp")
    parser.add_argument("--iamd")
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--peers", type=int, nargs="+", default=[10, 50, 100, 200])
    parser.add_argument("--targets", type=int, nargs="+", default=[1000, 3000, 10000])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE",
                        help="a setting of our tracker in the quality scenes; may be repeated")
    parser.add_argument("--ours-alone", action="store_true")
    parser.add_argument("--json", type=pathlib.Path)
    a = parser.parse_args()
    kept = {what: {"speed": speed, "scale": scale, "quality": quality}[what](a) for what in a.what}
    if a.json:
        a.json.write_text(json.dumps(kept, indent=1) + "\n")


if __name__ == "__main__":
    main()
