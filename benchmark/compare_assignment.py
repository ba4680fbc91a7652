#!/usr/bin/env python3
"""Our dense linear assignment beside SciPy's and lap's on the same matrices, in one run: `./do bench-assignment`.

    compare_assignment.py --ours build/release/benchmark/assignment_peer --work FOLDER
                          [--iamd build/release/app/iamd] [--sizes 100 500 1000 2000] [--seeds 5] [--json FILE]

Run with a Python that has benchmark/peers/requirements.txt. Square matrices of floats uniform in [0, 1), of whole numbers
uniform from 0 to 100, and of products of two uniform factors (which need long paths). A round is one solution by each of
the three, one after the other, so that a busy machine favours nobody; times are the median processor time of a matrix's
rounds, and of those the median over the seeds. All three must find the same cost. With --iamd the command itself
(`iamd assign --linear`) is run as well, and the seconds that it reports are shown beside the first call of each peer in a
process of its own: memory is cold then, and the time is that of the clock, which a busy machine lengthens.
Only ratios within one run mean anything: peer / ours, the faster peer.
"""
import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import time

import lap
import numpy as np
from scipy.optimize import linear_sum_assignment

ROUNDS = {100: 41, 500: 15, 1000: 9, 2000: 5}  # of one matrix; other sizes: 5


def uniform(random, n):
    return random.random((n, n))


def whole(random, n):
    return random.integers(0, 101, (n, n)).astype(float)


def product(random, n):
    return random.random((n, 1)) * random.random((1, n))


KINDS = {"uniform": uniform, "whole 0-100": whole, "product": product}


def timed(solve):
    began = time.process_time()
    answer = solve()
    return time.process_time() - began, answer


class Ours:
    def __init__(self, program):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def solve(self, file, n):
        self.process.stdin.write(f"{file} {n}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().split()
        if len(answer) != 2:
            raise SystemExit(f"compare_assignment: no answer for {file}")
        return float(answer[0]), float(answer[1])


def command_seconds(iamd, work, cost):
    """The solver's seconds, as `iamd assign --linear` reports them, and the cost."""
    instance = work / "instance.json"
    instance.write_text(json.dumps({"cost": cost.tolist()}))
    said = json.loads(subprocess.run([iamd, "assign", instance, "--linear", "--json"], check=True,
                                     stdout=subprocess.PIPE, text=True).stdout)
    instance.unlink()
    return said["seconds"], said["cost"]


FIRST = """import sys, time, numpy
from scipy.optimize import linear_sum_assignment
from lap import lapjv
cost = numpy.fromfile(sys.argv[2]).reshape(int(sys.argv[3]), -1)
solve = {"scipy": linear_sum_assignment, "lap": lapjv}[sys.argv[1]]
began = time.perf_counter()
solve(cost)
print(time.perf_counter() - began)"""


def first_call(peer, file, n):
    words = [sys.executable, "-c", FIRST, peer, file, str(n)]
    return float(subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout)


def compare(a, ours, kind, n):
    """Median seconds over the seeds: scipy, lap, ours, and (or nan) the command and the faster peer's first call."""
    of_seeds = []
    for seed in range(1, a.seeds + 1):
        cost = KINDS[kind](np.random.default_rng([seed, n]), n)
        file = a.work / "matrix.f64"
        cost.tofile(file)
        named = file.rename(a.work / f"{kind.split()[0]}-{n}-{seed}.f64")
        rounds, costs = [], []
        for _ in range(ROUNDS.get(n, 5)):
            scipy_s, (rows, columns) = timed(lambda: linear_sum_assignment(cost))
            lap_s, (_, of_row, _) = timed(lambda: lap.lapjv(cost))
            our_s, our_cost = ours.solve(named, n)
            rounds.append((scipy_s, lap_s, our_s))
            costs = [cost[rows, columns].sum(), cost[np.arange(n), of_row].sum(), our_cost]
        command_s = first_s = float("nan")
        if a.iamd:
            said = [command_seconds(a.iamd, a.work, cost) for _ in range(3)]
            command_s = statistics.median(s for s, _ in said)
            costs.append(said[0][1])
            first_s = min(statistics.median(first_call(peer, named, n) for _ in said) for peer in ("scipy", "lap"))
        named.unlink()
        if max(costs) - min(costs) > 1e-12 * n * max(1.0, cost.max()):
            raise SystemExit(f"compare_assignment: the costs differ: {kind}, n {n}, seed {seed}: {costs}")
        of_seeds.append([*(statistics.median(column) for column in zip(*rounds)), command_s, first_s])
    return [statistics.median(column) for column in zip(*of_seeds)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--ours", required=True, help="the program of benchmark/assignment_peer.cpp")
    parser.add_argument("--iamd", help="the command, to be run as well")
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 500, 1000, 2000])
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=["uniform", "whole 0-100"])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--json", type=pathlib.Path)
    a = parser.parse_args()
    a.work.mkdir(parents=True, exist_ok=True)
    a.work = a.work.resolve()
    ours = Ours(a.ours)
    print(f"{'costs':<12} {'n':>5} {'scipy ms':>9} {'lap ms':>9} {'ours ms':>9} {'ratio':>6} {'command ms':>10} "
          f"{'first ms':>9} {'ratio':>6}")
    kept = []
    for kind in a.kinds:
        for n in a.sizes:
            scipy_s, lap_s, our_s, command_s, first_s = compare(a, ours, kind, n)
            best = min(scipy_s, lap_s)
            print(f"{kind:<12} {n:>5} {1e3 * scipy_s:>9.3f} {1e3 * lap_s:>9.3f} {1e3 * our_s:>9.3f} {best / our_s:>6.2f} "
                  f"{1e3 * command_s:>10.3f} {1e3 * first_s:>9.3f} {first_s / command_s:>6.2f}", flush=True)
            kept.append({"costs": kind, "n": n, "scipy_s": scipy_s, "lap_s": lap_s, "ours_s": our_s,
                         "command_s": command_s, "first_call_s": first_s, "ratio": best / our_s})
    if a.json:
        a.json.write_text(json.dumps(kept, indent=1) + "\n")


if __name__ == "__main__":
    main()
