"""Compares what shipped scenarios give with what they gave: 30 runs at the file's seed, by field and tolerance, on 1, 2 and 7 threads.

Usage: regression.py IAMD SCENARIO…            compare with <scenario>.json beside this file
       regression.py --renew IAMD SCENARIO…    write those files
       regression.py --files ROOT              check that every scenario has its file, and every file its scenario

A change that alters results renews the files in the same commit and says why (see CONTRIBUTING.md).
"""
import json
import math
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
RUNS = 30
THREADS = (1, 2, 7)
TOTALS = ("objects", "detected", "tracked", "engaged", "killed", "leaked", "harmless", "unresolved", "launched")
TIMES = ("first_detection_s", "first_track_s", "first_launch_s", "first_intercept_s", "end_s")
RELATIVE = 1e-6


def play(program, scenario, threads):
    """The rows of table run, as maps from column to value."""
    with tempfile.TemporaryDirectory(prefix="iamd-regression-") as folder:
        file = Path(folder) / "results.sqlite"
        subprocess.run([program, "run", scenario, "--runs", str(RUNS), "--threads", str(threads), "--out", file, "--quiet"],
                       check=True, stdout=subprocess.DEVNULL)
        with sqlite3.connect(file) as database:
            database.row_factory = sqlite3.Row
            rows = [dict(row) for row in database.execute("SELECT * FROM run ORDER BY run")]
        database.close()
    return rows


def mean(values):
    there = [v for v in values if v is not None and v >= 0.0]
    return math.fsum(there) / len(there) if there else None


def summary(scenario, rows):
    """What is kept: totals over the runs, leakers by limit, means of the times that were reached."""
    limits = sorted(c for c in rows[0] if c.startswith("leaked_"))
    return {
        "scenario": Path(scenario).name,
        "runs": len(rows),
        "totals": {c: sum(r[c] for r in rows) for c in TOTALS},
        "leaked_by_limit": {c.removeprefix("leaked_"): n for c in limits if (n := sum(r[c] for r in rows))},
        "mean": {c: mean([r[c] for r in rows]) for c in TIMES},
        "mean_value_lost": mean([r["value_lost"] for r in rows]),
    }


def differences(kept, found, path=""):
    """Fields that differ, by name: whole numbers and texts exactly, other numbers to a relative 1e-6."""
    if isinstance(kept, dict) and isinstance(found, dict):
        return [d for key in sorted(kept.keys() | found.keys())
                for d in differences(kept.get(key), found.get(key), f"{path}.{key}" if path else key)]
    if isinstance(kept, float) or isinstance(found, float):
        alike = kept is not None and found is not None and math.isclose(kept, found, rel_tol=RELATIVE, abs_tol=1e-9)
    else:
        alike = kept == found
    return [] if alike else [f"{path}: was {kept}, is {found}"]


def reference(scenario):
    return HERE / f"{Path(scenario).stem}.json"


def compare(program, scenario):
    """Problems of one scenario."""
    first, problems = None, []
    for threads in THREADS:
        rows = play(program, scenario, threads)
        if first is None:
            first = rows
        elif rows != first:
            differing = [r["run"] for r, f in zip(rows, first) if r != f]
            problems.append(f"runs {differing} differ between {THREADS[0]} and {threads} threads")
    if not reference(scenario).exists():
        return problems + [f"{reference(scenario).name} is missing"]
    kept = json.loads(reference(scenario).read_text(encoding="utf-8"))
    return problems + differences(kept, summary(scenario, first))


def renew(program, scenario):
    text = json.dumps(summary(scenario, play(program, scenario, 1)), indent=2)
    reference(scenario).write_text(text + "\n", encoding="utf-8")


def unmatched(root):
    scenarios = {p.stem for p in (Path(root) / "scenarios").glob("*.yaml")}
    files = {p.stem for p in HERE.glob("*.json")}
    return [f"scenarios/{n}.yaml has no results here" for n in sorted(scenarios - files)] + \
           [f"{n}.json is of no scenario" for n in sorted(files - scenarios)]


def main(words):
    if words[0] == "--files":
        problems = unmatched(words[1])
    elif words[0] == "--renew":
        for scenario in words[2:]:
            renew(words[1], scenario)
        return 0
    else:
        problems = [f"{Path(s).name}: {p}" for s in words[1:] for p in compare(words[0], s)]
    if not problems:
        return 0
    print("\n".join(problems))
    print("If this change of results is meant: ./do regression --renew, and say in the commit why they changed.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
