#!/usr/bin/env python3
"""Writes stonesoup_cases.json: OSPA and GOSPA of random sets of points, SIAP of random pictures, by Stone Soup. Needs: pip install stonesoup==1.9.1

OSPA: Stone Soup (1.9.1) assigns by the least sum of distances whatever the order p is, and only then raises to the power.
That is the least sum of powers, which the definition asks for, only sometimes. So each case also says whether Stone Soup's
assignment was the optimal one ("optimal"), and gives the value of the definition ("definition") from SciPy's assignment of
the powers or, for p = inf, from bisection over the distances.

SIAP: the pictures leave no doubt about the association (objects far apart, further tracks of an object farther away than its
main track and within that one's time), and after a gap an object has a new track. Stone Soup counts the same track after a gap
as another one, and a hand-over from one moment to the next as time without a track; we do neither.
"""
import datetime
import json
import pathlib
import sys
import types

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.spatial.distance import cdist
from stonesoup.metricgenerator.ospametric import GOSPAMetric, OSPAMetric
from stonesoup.measures import Euclidean
from stonesoup.metricgenerator.tracktotruthmetrics import SIAPMetrics
from stonesoup.types.association import AssociationSet, TimeRangeAssociation
from stonesoup.types.groundtruth import GroundTruthPath
from stonesoup.types.state import State
from stonesoup.types.time import TimeRange
from stonesoup.types.track import Track

EPOCH = datetime.datetime(2000, 1, 1)
RANDOM = np.random.default_rng(20170710)


def at(k):
    return EPOCH + datetime.timedelta(seconds=k)


def states(points, k=0):
    return [State(np.array(p, dtype=float).reshape(-1, 1), timestamp=at(k)) for p in points]


def definition(truth, tracks, p, c):
    m, n = len(truth), len(tracks)
    if max(m, n) == 0:
        return 0.0
    if min(m, n) == 0:
        return float(c)
    d = np.minimum(cdist(truth, tracks), c)
    if np.isinf(p):
        if m != n:
            return float(c)
        for limit in np.unique(d):
            rows, columns = linear_sum_assignment(d > limit)
            if not (d > limit)[rows, columns].any():
                return float(limit)
    rows, columns = linear_sum_assignment(d**p)
    total = (d[rows, columns] ** p).sum() + c**p * abs(m - n)
    return float((total / max(m, n)) ** (1 / p))


def sets(dimension, most, empty_allowed=True):
    low = 0 if empty_allowed else 1
    m, n = (int(RANDOM.integers(low, most + 1)) for _ in range(2))
    truth = RANDOM.uniform(-50, 50, (m, dimension)).round(3)
    # Some tracks near truth, the rest anywhere.
    tracks = RANDOM.uniform(-50, 50, (n, dimension))
    near = min(m, n) * 2 // 3
    if near:
        tracks[:near] = truth[:near] + RANDOM.normal(0, 4, (near, dimension))
    RANDOM.shuffle(tracks)
    return truth, tracks.round(3)


def ospa_case():
    dimension = int(RANDOM.integers(1, 7))
    truth, tracks = sets(dimension, int(RANDOM.choice([3, 8, 20])))
    while len(truth) + len(tracks) == 0:
        truth, tracks = sets(dimension, 8)
    p = float(RANDOM.choice([1, 1, 1, 2, 2, 3, np.inf]))
    c = float(RANDOM.choice([5, 10, 30, 60]))
    value = float(OSPAMetric(c=c, p=p).compute_OSPA_distance(states(tracks), states(truth)).value)
    exact = definition(truth, tracks, p, c)
    return {"metric": "OSPA", "dimension": dimension, "c": c, "p": "inf" if np.isinf(p) else p, "truths": truth.tolist(),
            "tracks": tracks.tolist(), "distance": value, "definition": exact, "optimal": bool(abs(value - exact) < 1e-10)}


def gospa_case():
    dimension = int(RANDOM.integers(1, 7))
    truth, tracks = sets(dimension, int(RANDOM.choice([3, 8, 20])))
    while len(truth) + len(tracks) == 0:
        truth, tracks = sets(dimension, 8)
    p = float(RANDOM.choice([1, 2, 3]))
    c = float(RANDOM.choice([5, 10, 30, 60]))
    metric, _ = GOSPAMetric(c=c, p=p).compute_gospa_metric(states(tracks), states(truth))
    return {"metric": "GOSPA", "dimension": dimension, "c": c, "p": p, "truths": truth.tolist(), "tracks": tracks.tolist(),
            **{k: float(v) for k, v in metric.value.items()}}


def switching_case():
    """Moments with at least one track each: without any, Stone Soup leaves the moment out of its history."""
    p = float(RANDOM.choice([1, 2, 3]))
    c = float(RANDOM.choice([5, 10, 30]))
    penalty = float(RANDOM.choice([1, 3, 7.5]))
    moments = []
    objects = int(RANDOM.integers(2, 6))
    place = RANDOM.uniform(-50, 50, (objects, 2))
    holder = RANDOM.permutation(objects + 2)
    for k in range(6):
        place = place + RANDOM.normal(0, 1, place.shape)
        if RANDOM.random() < 0.4:
            holder = RANDOM.permutation(objects + 2)
        truth = [(j, place[j].round(3).tolist()) for j in range(objects) if RANDOM.random() < 0.9]
        tracks = [(int(holder[j]), (place[j] + RANDOM.normal(0, 0.5, 2)).round(3).tolist()) for j in range(objects)
                  if RANDOM.random() < 0.8]
        if not tracks:
            tracks = [(int(holder[0]), place[0].round(3).tolist())]
        if not truth:
            truth = [(0, place[0].round(3).tolist())]
        moments.append((truth, tracks))
    metric = GOSPAMetric(c=c, p=p, switching_penalty=penalty)

    def flat(which):
        pairs = [(one, states([point], k)[0]) for k, moment in enumerate(moments) for one, point in moment[which]]
        return [state for _, state in pairs], [one for one, _ in pairs]

    result = metric.compute_over_time(*flat(1), *flat(0))
    return {"metric": "GOSPA+switching", "dimension": 2, "c": c, "p": p, "switching_penalty": penalty,
            "moments": [{"truth_ids": [i for i, _ in truth], "truths": [x for _, x in truth],
                         "track_ids": [i for i, _ in tracks], "tracks": [x for _, x in tracks],
                         **{k: float(v) for k, v in one.value.items()}}
                        for (truth, tracks), one in zip(moments, result.value)]}


def siap_case():
    """States x y z vx vy vz. A run is one track over one stretch of an object's life; None for the object: a false track."""
    moments = int(RANDOM.integers(5, 15))
    runs = []
    lives = []
    for j in range(int(RANDOM.integers(1, 6))):
        start, end = sorted(int(k) for k in RANDOM.choice(moments, 2, replace=False))
        lives.append((start, end))
        k = start + int(RANDOM.integers(0, 3))
        while k < end:  # an association of Stone Soup lasts some time
            last = min(end, k + int(RANDOM.integers(1, 7)))
            runs.append((j, k, last, 1.0))
            if last - k >= 3 and RANDOM.random() < 0.5:
                runs.append((j, k + 1, last - 1, 8.0))
            k = last + 2 + int(RANDOM.integers(0, 2))
    for _ in range(int(RANDOM.integers(0, 3))):
        k = int(RANDOM.integers(0, moments))
        runs.append((None, k, min(moments - 1, k + int(RANDOM.integers(0, 4))), 0.0))
    velocity = RANDOM.normal(0, 50, (len(lives), 3)).round(3)

    def path(j, k):
        return np.concatenate([[1e5 * j, 0, 0] + velocity[j] * k, velocity[j]]).round(3)

    truth = [GroundTruthPath([State(path(j, k).reshape(-1, 1), timestamp=at(k)) for k in range(life[0], life[1] + 1)])
             for j, life in enumerate(lives)]
    tracks, associations = [], set()
    at_moment = [{"truth_ids": [], "truths": [], "track_ids": [], "tracks": []} for _ in range(moments)]
    for j, life in enumerate(lives):
        for k in range(life[0], life[1] + 1):
            at_moment[k]["truth_ids"].append(j)
            at_moment[k]["truths"].append(path(j, k).tolist())
    for i, (j, first, last, off) in enumerate(runs):
        states_of_run = []
        for k in range(first, last + 1):
            x = path(j, k) if j is not None else np.array([5e6 + 1e5 * i, 0, 0, 0, 0, 0])
            direction = RANDOM.normal(0, 1, 3)
            x[:3] += off * (1 + RANDOM.random()) * direction / np.linalg.norm(direction)
            x[3:] += RANDOM.normal(0, 1, 3)
            x = x.round(3)
            states_of_run.append(State(x.reshape(-1, 1), timestamp=at(k)))
            at_moment[k]["track_ids"].append(i)
            at_moment[k]["tracks"].append(x.tolist())
        tracks.append(Track(states_of_run))
        if j is not None:
            associations.add(TimeRangeAssociation({truth[j], tracks[-1]}, TimeRange(at(first), at(last))))
    manager = types.SimpleNamespace(states_sets={"tracks": set(tracks), "groundtruth_paths": set(truth)},
                                    association_set=AssociationSet(associations),
                                    list_timestamps=lambda generator: [at(k) for k in range(moments)])
    found = SIAPMetrics(position_measure=Euclidean((0, 1, 2)), velocity_measure=Euclidean((3, 4, 5))).compute_metric(manager)
    names = ["completeness", "ambiguity", "spuriousness", "position_accuracy", "velocity_accuracy", "track_number_change",
             "longest_segment"]
    return {"metric": "SIAP", "cutoff": 100, "moments": at_moment,
            **{name: float(metric.value) for name, metric in zip(names, found)}}


def main():
    cases = [make() for make, count in ((ospa_case, 100), (gospa_case, 80), (switching_case, 20), (siap_case, 30))
             for _ in range(count)]
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    out = pathlib.Path(__file__).parent / "stonesoup_cases.json"
    out.write_text('{"source":"Stone Soup 1.9.1 (PyPI), MIT","cases":[\n' + lines + "\n]}\n")
    print(sum(case.get("optimal", True) for case in cases), "of", len(cases), "optimal", file=sys.stderr)


if __name__ == "__main__":
    main()
