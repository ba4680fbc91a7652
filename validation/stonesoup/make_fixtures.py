#!/usr/bin/env python3
"""Writes the estimates and the associations of Stone Soup that test/tracking/stonesoup_test.cpp compares ours with.

    python3 -m venv VENV && VENV/bin/pip install stonesoup==1.9.1 pyehm==2.2
    VENV/bin/python validation/stonesoup/make_fixtures.py [FOLDER]

Only packaged code of Stone Soup computes; this script draws truth and noise (PCG64, seeds below), calls it and writes
what it answers. Seeds and settings stand in every file.

World: flat, sensor at the origin, x east, y north, z up, metres; elevation = asin(z/r), bearing = atan2(y, x), so the
azimuth clockwise from north is pi/2 - bearing. Constant velocity in each axis with white acceleration noise of power
spectral density `process_noise_m2_s3`. States are written as x y z vx vy vz, covariances as their lower triangle by
rows. Every number has 17 digits: nothing is lost.
"""
import datetime
import json
import math
import pathlib
import sys
import warnings

import numpy as np
import stonesoup
from stonesoup.dataassociator.neighbour import GNNWith2DAssignment
from stonesoup.dataassociator.probability import JPDA, JPDAwithEHM2
from stonesoup.hypothesiser.distance import DistanceHypothesiser
from stonesoup.hypothesiser.probability import PDAHypothesiser
from stonesoup.measures import Mahalanobis
from stonesoup.models.measurement.linear import LinearGaussian
from stonesoup.models.measurement.nonlinear import (CartesianToElevationBearingRange,
                                                    CartesianToElevationBearingRangeRate)
from stonesoup.models.transition.linear import (CombinedLinearGaussianTransitionModel, ConstantVelocity,
                                                LinearGaussianTimeInvariantTransitionModel)
from stonesoup.predictor.kalman import ExtendedKalmanPredictor, KalmanPredictor, UnscentedKalmanPredictor
from stonesoup.types.angle import Bearing, Elevation
from stonesoup.types.array import StateVector
from stonesoup.types.detection import Detection
from stonesoup.types.hypothesis import SingleHypothesis
from stonesoup.types.state import GaussianState, State
from stonesoup.types.track import Track
from stonesoup.updater.kalman import ExtendedKalmanUpdater, KalmanUpdater, UnscentedKalmanUpdater

ORDER = [0, 2, 4, 1, 3, 5]  # Stone Soup's x vx y vy z vz as x y z vx vy vz
UPWARD = [1, 2, 0, 4, 5, 3]  # the same of z x y vz vx vy
POSITION = (0, 2, 4)
T0 = datetime.datetime(2026, 1, 1)
NOISE = 1.0  # m²/s³
SIGMA_RANGE, SIGMA_ANGLE, SIGMA_RATE, SIGMA_POSITION = 30.0, math.radians(0.1), 2.0, 30.0
STEPS, STEP_S = 60, 1.0
SEED = 20260105
UKF = {"alpha": 0.5, "beta": 2.0}  # kappa as by default: 3 - n

motion = CombinedLinearGaussianTransitionModel([ConstantVelocity(NOISE)] * 3)
with_rate = CartesianToElevationBearingRangeRate(
    6, POSITION, np.diag([SIGMA_ANGLE**2, SIGMA_ANGLE**2, SIGMA_RANGE**2, SIGMA_RATE**2]), velocity_mapping=(1, 3, 5))


class Located(CartesianToElevationBearingRange):
    """With the exact Jacobian: the rows of the model with range rate."""

    def jacobian(self, state, **kwargs):
        return with_rate.jacobian(state, **kwargs)[:3]


located = Located(6, POSITION, np.diag([SIGMA_ANGLE**2, SIGMA_ANGLE**2, SIGMA_RANGE**2]))
# For the states z x y vz vx vy.
second = datetime.timedelta(seconds=STEP_S)
upward = np.argsort(UPWARD)  # of x y z vx vy vz
motion_up = LinearGaussianTimeInvariantTransitionModel(
    transition_matrix=motion.matrix(time_interval=second)[np.ix_(ORDER, ORDER)][np.ix_(upward, upward)],
    covariance_matrix=motion.covar(time_interval=second)[np.ix_(ORDER, ORDER)][np.ix_(upward, upward)])
located_up = CartesianToElevationBearingRange(6, (1, 2, 0), located.noise_covar)
with_rate_up = CartesianToElevationBearingRangeRate(6, (1, 2, 0), with_rate.noise_covar, velocity_mapping=(4, 5, 3))
straight = LinearGaussian(6, POSITION, np.diag([SIGMA_POSITION**2] * 3))


def floats(array):
    return [float(v) for v in np.asarray(array, dtype=float).ravel()]


def triangle(matrix, order):
    m = np.asarray(matrix, dtype=float)[np.ix_(order, order)]
    return [float(m[i, j]) for i in range(6) for j in range(i + 1)]


def gaussian(state, order=None):
    order = order or ORDER
    return {"mean": floats(np.asarray(state.state_vector, dtype=float).ravel()[order]),
            "covariance": triangle(state.covar, order)}


def moment(seconds):
    return T0 + datetime.timedelta(seconds=seconds)


def typed(model, values):
    """A vector of measurements of the types that the model expects, so that angles wrap."""
    if model is straight:
        return StateVector([[v] for v in values])
    return StateVector([[Elevation(values[0])], [Bearing(values[1])]] + [[v] for v in values[2:]])


def density(prediction, detection):
    """Natural logarithm of the detection's density under the predicted measurement (its mean and covariance)."""
    off = np.asarray(detection.state_vector - prediction.state_vector, dtype=float).ravel()
    # Not scipy's: it takes a covariance of m² beside rad² for a singular one.
    factor = np.linalg.cholesky(np.asarray(prediction.covar, dtype=float))
    white = np.linalg.solve(factor, off)
    return float(-0.5 * (white @ white + off.size * math.log(2 * math.pi)) - np.log(np.diag(factor)).sum())


def run(name, start, model, predictor, updater, seed, order=None, **settings):
    """Filters one target; each step's prediction, density of the measurement and posterior. start: x y z vx vy vz."""
    order = order or ORDER
    state_order = np.argsort(order)
    rng = np.random.default_rng(seed)
    truth = np.array(start, dtype=float)[state_order]
    spread = np.diag([300.0**2] * 3 + [50.0**2] * 3)[np.ix_(state_order, state_order)]
    state = GaussianState(StateVector((truth + rng.multivariate_normal(np.zeros(6), spread)).reshape(-1, 1)), spread,
                          timestamp=T0)
    prior = gaussian(state, order)
    its_motion = predictor.transition_model
    step, noise = its_motion.matrix(time_interval=second), its_motion.covar(time_interval=second)
    sigma = np.sqrt(np.diag(model.noise_covar))
    steps = []
    for k in range(1, STEPS + 1):
        truth = step @ truth + rng.multivariate_normal(np.zeros(6), noise)
        exact = floats(model.function(State(StateVector(truth.reshape(-1, 1))), noise=False))
        detection = Detection(typed(model, [v + rng.normal(0.0, s) for v, s in zip(exact, sigma)]),
                              timestamp=moment(k * STEP_S), measurement_model=model)
        predicted = predictor.predict(state, timestamp=detection.timestamp)
        expected = updater.predict_measurement(predicted, model)
        state = updater.update(SingleHypothesis(predicted, detection))
        steps.append({"measured": floats(detection.state_vector), "log_density": density(expected, detection),
                      "predicted": gaussian(predicted, order), "updated": gaussian(state, order)})
    measured = "x y z" if model is straight else "elevation bearing range" + " range_rate" * (model.ndim_meas == 4)
    return {"name": name, "stonesoup": stonesoup.__version__, "seed": seed, "step_s": STEP_S,
            "process_noise_m2_s3": NOISE, "measured": measured, "variance": floats(np.diag(model.noise_covar)),
            **settings, "prior": prior, "steps": steps}


# ---------------------------------------------------------------- association

PD, PG, MISSED = 0.9, 0.999, 4.0


def scene(name, places, seed, clutter, density_per, spread=150.0):
    """Tracks predicted about the places, each place detected with PD, and false alarms about them."""
    rng = np.random.default_rng(seed)
    tracks, detections = [], []
    for x, y, z in places:
        truth = np.array([x, rng.normal(0, 200), y, rng.normal(0, 200), z, 0.0])
        # A covariance that leans: a diagonal one turned by the flight of a few seconds.
        shear = motion.matrix(time_interval=datetime.timedelta(seconds=2.0))
        covariance = shear @ np.diag([spread**2, 15.0**2] * 3) @ shear.T
        mean = truth + rng.multivariate_normal(np.zeros(6), covariance)
        tracks.append(Track([GaussianState(StateVector(mean.reshape(-1, 1)), covariance, timestamp=T0)]))
        if rng.random() < PD:
            exact = floats(located.function(State(StateVector(truth.reshape(-1, 1))), noise=False))
            detections.append([exact[0] + rng.normal(0, SIGMA_ANGLE), exact[1] + rng.normal(0, SIGMA_ANGLE),
                               exact[2] + rng.normal(0, SIGMA_RANGE)])
    for _ in range(clutter):
        x, y, z = places[rng.integers(len(places))]
        at = np.array([x + rng.normal(0, 500), 0, y + rng.normal(0, 500), z + rng.normal(0, 400), 0, 0])[[0, 1, 2, 4, 3, 5]]
        detections.append(floats(located.function(State(StateVector(at.reshape(-1, 1))), noise=False)))
    detections = [detections[i] for i in rng.permutation(len(detections))]
    return name, seed, tracks, [Detection(typed(located, d), timestamp=T0, measurement_model=located)
                                for d in detections], density_per


def associations(case, enumerate_all):
    name, seed, tracks, detections, clutter = case
    predictor, updater = ExtendedKalmanPredictor(motion), ExtendedKalmanUpdater(None)
    index = {id(d): i for i, d in enumerate(detections)}
    row = {id(t): i for i, t in enumerate(tracks)}
    distances = DistanceHypothesiser(predictor, updater, Mahalanobis(), missed_distance=MISSED)
    nearest = GNNWith2DAssignment(distances).associate(set(tracks), set(detections), T0)
    decided = [-1] * len(tracks)
    for track, hypothesis in nearest.items():
        if hypothesis:
            decided[row[id(track)]] = index[id(hypothesis.measurement)]
    pairs = []
    for i, track in enumerate(tracks):
        for h in distances.hypothesise(track, detections, T0):
            if h:
                pairs.append([i, index[id(h.measurement)], float(h.distance)])
    pairs.sort()
    pda = PDAHypothesiser(predictor, updater, clutter_spatial_density=clutter, prob_detect=PD, prob_gate=PG)
    gated = []
    for i, track in enumerate(tracks):
        for h in pda.hypothesise(track, detections, T0):
            if h:
                gated.append([i, index[id(h.measurement)], density(h.measurement_prediction, h.measurement)])
    gated.sort()

    def probabilities(associator):
        table = {}
        for track, hypotheses in associator.associate(set(tracks), set(detections), T0).items():
            i = row[id(track)]
            for h in hypotheses:
                table[i, index[id(h.measurement)] if h else -1] = float(h.probability)
        return table

    efficient = probabilities(JPDAwithEHM2(pda))
    if enumerate_all:
        exact = probabilities(JPDA(pda))
        worst = max(abs(exact.get(k, 0.0) - p) for k, p in efficient.items())
        assert worst < 1e-9, worst
    else:
        exact = efficient
    return {"name": name, "seed": seed, "detection_probability": PD, "gate_probability": PG,
            "false_density_per_m_rad2": clutter, "missed_distance": MISSED,
            "tracks": [gaussian(t) for t in tracks], "detections": [floats(d.state_vector) for d in detections],
            "nearest": {"pairs_track_detection_distance": pairs, "detection_of_track": decided},
            "jpda": {"by": "JPDA" if enumerate_all else "JPDAwithEHM2", "pairs_track_detection_log_density": gated,
                     "probability": [exact.get((i, j), 0.0) for i, j, _ in gated],
                     "alone": [exact[i, -1] for i in range(len(tracks))]}}


def write(folder, name, document):
    lines = json.dumps(document, separators=(",", ":"))
    # One step, one track or one detection a line: differences stay readable.
    for key in ('"steps":[', '"cases":[', '"tracks":[', '"detections":['):
        lines = lines.replace(key, key + "\n")
    lines = lines.replace('},{"', '},\n{"')
    path = folder / name
    path.write_text(lines + "\n")
    print(f"{path}: {path.stat().st_size} bytes")


def main():
    warnings.simplefilter("ignore", UserWarning)
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent)
    north_east = [80e3, 40e3, 9e3, 200.0, -150.0, 0.0]
    due_south = [-6e3, -60e3, 7e3, 200.0, -40.0, 5.0]  # passes due south, where the azimuth wraps
    due_west = [-50e3, 5e3, 5e3, -60.0, -190.0, 0.0]   # passes due west, where the bearing wraps
    extended = ExtendedKalmanPredictor(motion), ExtendedKalmanUpdater(None)
    unscented = UnscentedKalmanPredictor(motion_up, **UKF), UnscentedKalmanUpdater(None, **UKF)
    ukf = {"order": UPWARD, "alpha": UKF["alpha"], "beta": UKF["beta"], "kappa": -3.0}
    write(folder, "linear.json", run("linear", north_east, straight, KalmanPredictor(motion), KalmanUpdater(None), SEED))
    write(folder, "ekf.json", run("extended", north_east, located, *extended, SEED + 1))
    write(folder, "ekf_south.json", run("extended, due south", due_south, located, *extended, SEED + 2))
    write(folder, "ekf_rate.json", run("extended with range rate", due_west, with_rate, *extended, SEED + 3))
    write(folder, "ukf.json", run("unscented", north_east, located_up, *unscented, SEED + 4, **ukf))
    write(folder, "ukf_south.json", run("unscented, due south", due_south, located_up, *unscented, SEED + 5, **ukf))
    write(folder, "ukf_rate.json", run("unscented with range rate", due_west, with_rate_up, *unscented, SEED + 6, **ukf))

    lattice = [(60e3 + 9e3 * i, 30e3 + 11e3 * j, 5e3 + 1e3 * i) for i in range(4) for j in range(3)]
    close = [(70e3, 40e3, 8e3), (70.2e3, 40.1e3, 8e3), (70.1e3, 40.4e3, 8.2e3)]
    chain = [(60e3 + 300.0 * i, 20e3 - 150.0 * i, 6e3) for i in range(5)]
    swarm = [(50e3 + 250.0 * (i % 4), -30e3 + 300.0 * (i // 4), 4e3) for i in range(8)]
    two = close[:2] + [(x - 20e3, y + 5e3, z) for x, y, z in close[:2]] + [(30e3, -50e3, 9e3)]
    clutter = 50 / (100e3 * math.radians(90) * math.radians(15))
    dense = 200 * clutter
    cases = [associations(scene("well separated", lattice, SEED + 10, 2, clutter), False),
             associations(scene("three close together", close, SEED + 11, 2, clutter), True),
             associations(scene("the same, dense false alarms", close, SEED + 12, 3, dense), True),
             associations(scene("two pairs and one alone", two, SEED + 13, 3, dense), True),
             associations(scene("a chain of five", chain, SEED + 14, 2, dense), True),
             associations(scene("eight in a swarm", swarm, SEED + 15, 6, dense), False)]
    write(folder, "association.json", {"stonesoup": stonesoup.__version__, "variance": floats(np.diag(located.noise_covar)),
                                       "measured": "elevation bearing range", "cases": cases})


if __name__ == "__main__":
    main()
