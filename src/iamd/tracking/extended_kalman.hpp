// The extended Kalman tracker: one fused picture of ballistic and level-flying targets.
//
// Each track runs a ballistic and a constant-velocity filter (filter.hpp) side by side until the recursive probability
// of one (static multiple model; Magill 1965) passes `decide_probability`, or until the estimate leaves, by four
// standard deviations, what flies level (air_top_speed_mps, air_ceiling_km): then only that one. A new track prefers
// neither unless `ballistic_prior` says so; while undecided, the estimate given out is the mixture's mean and
// covariance.
//
// A look is one scan, in which an object is detected at most once - unless its radar stares at beams (known by two
// detections of one moment): then each moment of the look is a scan, because neighbouring beams see the same objects
// again. A scan: gating by Mahalanobis distance, global nearest neighbour (global_nearest_neighbour.hpp) in three
// rounds: confirmed tracks first, then tentative ones with a velocity, then those without; so a vague track never takes
// a detection from a good one. A detection goes to at most one track and a track takes at most one detection a scan;
// what is left over starts tentative tracks, unless it agrees with a track that has just been updated at another moment
// of the scan (0.9 ellipsoid: the same object again; dropped). Radars are fused by taking their looks in turn.
//
// Life: confirmed by confirm_hits looks that update it within confirm_s; deleted after coast_s (tentative: tentative_s)
// without detection. Two tracks that were never updated in the same scan and whose states agree within the ellipsoid of
// duplicate_probability, duplicate_looks times in a row, are merged: the confirmed one stays, of equals the older, with
// the sharper estimate.
//
// Start: from one detection, with its position and a zero velocity of broad standard deviation (velocity_prior_mps;
// three times it is the fastest that a second detection may imply); the second detection enters as a position and
// linearised about the line between the two, which is two-point differencing that stays sound when the detections lie
// close together in time.
//
// Late detections (older than the track's estimate, as looks of several radars overlap) update it by retrodiction;
// those older than the newest detection by more than late_s are dropped and counted.
//
// Left out: manoeuvre detection, thrust, resolution (one detection for two objects), biases, clutter maps, return of a
// given-up model.
#pragma once

#include <memory>
#include <span>

#include "iamd/scenario/table.hpp"
#include "iamd/tracking/tracker.hpp"

namespace iamd::tracking {

struct ExtendedKalmanConfig {
  int confirm_hits = 3;
  double confirm_s = 30.0;
  double coast_s = 30.0;
  double tentative_s = 15.0;
  double gate_probability = 0.99999;
  double velocity_prior_mps = 4000.0;
  double ballistic_coefficient_kg_m2 = 5000.0;
  double drag_doubt = 1.0;
  double ballistic_accel_mps2 = 0.1;
  double manoeuvre_mps2 = 3.0;
  double accel_time_s = 5.0;
  double ballistic_prior = 0.5;
  double decide_probability = 0.999;
  double air_top_speed_mps = 3000.0;
  double air_ceiling_m = 40e3;
  double late_s = 15.0;
  double duplicate_probability = 0.9;
  int duplicate_looks = 8;
};

[[nodiscard]] scenario::Table<ExtendedKalmanConfig> extended_kalman_table();

// A tracker with these settings; `sites` by SensorId.
[[nodiscard]] std::unique_ptr<Tracker> make_extended_kalman(const ExtendedKalmanConfig& config,
                                                            std::span<const geo::Site> sites);

}  // namespace iamd::tracking
