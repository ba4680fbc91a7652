#!/usr/bin/env python3
"""Checks exported runs with the readers of their own communities.

    check.py --work FOLDER STEM…             STEM.czml, .kml, .txt.acmi, .geojson, .csv and .replay.json of one run each
    check.py --work FOLDER --iamd IAMD SCENARIO…      runs, exports and checks scenarios
    check.py --work FOLDER --test-report PROGRAM      checks made-up runs with names of strangers (test_report writes them)

Readers are installed into FOLDER from PyPI and npm (test/export/README.md). Places of the replay document, at the events of
its ledger and at a hundred times of each path, must be those of each format to 1 m. Exit codes: 0 all hold, 1 some don't,
77 skipped: no network, no Node.
"""

import argparse
import json
import math
import os
import random
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TOLERANCE_M = 1.0
SKIPPED = 77
FORMATS = {"czml": ".czml", "kml": ".kml", "acmi": ".txt.acmi", "geojson": ".geojson", "csv": ".csv", "replay": ".replay.json"}


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def installed(work):
    """The folder's Python, with all readers beside it."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        skip("there is no Node.js (node, npm) to run Cesium with")
    os.makedirs(work, exist_ok=True)
    python = os.path.join(work, "venv", "bin", "python")
    wanted = {name: open(os.path.join(HERE, name), encoding="utf-8").read()
              for name in ("requirements.txt", "package.json", "package-lock.json", "cesium_places.mjs")}
    stamp = os.path.join(work, "installed.json")
    if os.path.exists(stamp) and json.load(open(stamp, encoding="utf-8")) == wanted:
        return python
    for name in wanted:
        shutil.copy(os.path.join(HERE, name), work)
    steps = [[sys.executable, "-m", "venv", os.path.join(work, "venv")],
             [python, "-m", "pip", "install", "--quiet", "--requirement", os.path.join(work, "requirements.txt")],
             ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", "--prefix", work]]
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            skip(f"'{' '.join(step[:4])} …' failed, is there a network? {done.stderr.strip()[-300:]}")
    with open(stamp, "w", encoding="utf-8") as file:
        json.dump(wanted, file)
    return python


def expected_places(replay, tracks):
    """What every format must say: {id: [(t, place)]}."""
    from geometry import Cubic

    expected = {}
    rng = random.Random(1)
    paths = {}
    for kind in ("objects", "shots"):
        for index, thing in enumerate(replay[kind]):
            if thing["path"] is not None and thing["path"]["t"]:
                paths[f"{kind[:-1]}/{index}"] = Cubic(thing["path"])
    for thing, path in paths.items():
        # A replay has times to a millisecond, in which a missile flies metres: not at its very ends.
        for _ in range(100):
            t = round(rng.uniform(path.begin, path.end), 3)
            if path.begin + 2e-3 < t < path.end - 2e-3:
                expected.setdefault(thing, []).append((t, path.at(t)))
    events = 0
    for event in replay["events"]:
        thing = None
        if event["kind"] in ("started", "arrived"):
            thing = f"object/{event['object']}"
        elif event["kind"] in ("launched", "intercept") and event.get("shot") is not None:
            thing = f"shot/{event['shot']}"
            if event["kind"] == "intercept" and event.get("result") is None and "kill" not in event["text"]:
                continue  # its place is the target's, which it missed
            if event["kind"] == "intercept" and "is killed by" not in event["text"]:
                continue
            if event["kind"] == "intercept":
                thing = f"object/{event['object']}"
        if thing in paths and event.get("place"):
            expected.setdefault(thing, []).append((event["t_s"], tuple(event["place"])))
            events += 1
    for thing, samples in tracks.items():
        for (t0, place, velocity), (t1, _, _) in zip(samples, samples[1:]):
            t = t0 + 0.5 * (t1 - t0)
            there = tuple(p + (t - t0) * v for p, v in zip(place, velocity))
            expected.setdefault(thing, []).append((t, there))
    return expected, events


def check(stem, work):
    """Prints a line a format; true when all hold."""
    import readers

    with open(stem + FORMATS["replay"], encoding="utf-8") as file:
        replay = json.load(file)["runs"][0]
    good = True
    places, tracks = readers.table(stem + FORMATS["csv"])
    expected, events = expected_places(replay, tracks)
    times = {thing: [t for t, _ in all_of_it] for thing, all_of_it in expected.items()}
    readings = {"csv": lambda: places,
                "czml": lambda: readers.czml(stem + FORMATS["czml"], times, os.path.join(work, "node_modules")),
                "kml": lambda: readers.kml(stem + FORMATS["kml"]),
                "acmi": lambda: readers.acmi(stem + FORMATS["acmi"]),
                "geojson": lambda: readers.geojson(stem + FORMATS["geojson"])}
    for name, read in readings.items():
        worst, where, count = 0.0, "", 0
        try:
            found = read()
            for thing, all_of_it in expected.items():
                if name == "csv" and thing.startswith("track/"):
                    continue
                if thing not in found:
                    raise ValueError(f"{thing} is missing")
                for t, place in all_of_it:
                    count += 1
                    apart = math.dist(found[thing](t), place)
                    if apart > worst:
                        worst, where = apart, f"{thing} at {t} s"
        except Exception as error:  # of whichever reader: the file is not what it should be
            print(f"{os.path.basename(stem)}: {name}: {type(error).__name__}: {str(error)[:1000]}")
            good = False
            continue
        print(f"{os.path.basename(stem)}: {name}: {count} places ({events} of events), worst {worst:.3f} m ({where})")
        good = good and worst <= TOLERANCE_M and count > 0
    return good


def exported(iamd, scenario, work):
    """Runs a scenario and exports its median run; returns the stem."""
    stem = os.path.join(work, "files", os.path.splitext(os.path.basename(scenario))[0])
    os.makedirs(os.path.dirname(stem), exist_ok=True)
    results = stem + ".sqlite"
    if os.path.exists(results):
        os.remove(results)
    subprocess.run([iamd, "run", scenario, "--runs", "12", "--out", results], check=True, capture_output=True)
    for name, extension in FORMATS.items():
        subprocess.run([iamd, "export", results, "--format", name, "--out", stem + extension], check=True, capture_output=True)
    return stem


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True)
    parser.add_argument("--iamd")
    parser.add_argument("--test-report")
    parser.add_argument("what", nargs="*")
    asked = parser.parse_args()
    work = os.path.abspath(asked.work)
    python = installed(work)
    if os.path.realpath(sys.prefix) != os.path.realpath(os.path.join(work, "venv")):
        sys.stdout.flush()
        os.execv(python, [python, "-B", os.path.abspath(__file__), *sys.argv[1:]])
    sys.path.insert(0, HERE)
    stems = [exported(asked.iamd, scenario, work) for scenario in asked.what] if asked.iamd else asked.what
    if asked.test_report:
        folder = os.path.join(work, "made-up")
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        subprocess.run([asked.test_report, "--gtest_filter=RunExport.WritesFilesForOtherReaders"], check=True,
                       capture_output=True, env={**os.environ, "IAMD_EXPORT_DIR": folder})
        stems = stems + sorted(os.path.join(folder, f[: -len(".czml")]) for f in os.listdir(folder) if f.endswith(".czml"))
    if not stems:
        parser.error("nothing to check")
    results = [check(stem, work) for stem in stems]
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
