// OSPA and GOSPA: how far a set of tracks is from the set of true objects, as one number that is a metric.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/base/ids.hpp"
#include "iamd/outcome/close_pairs.hpp"
#include "iamd/outcome/cutoff_assignment.hpp"

namespace iamd::outcome {

// The parameters of a set distance.
struct Cutoff {
  double order = 2.0;          // p: 1 to max_order; OSPA also infinite_order. Higher ones punish outliers more
  double cutoff_m = 10'000.0;  // c: the distance from which on a pair counts as a miss and a false track
};
// Orders above would lose distances below 1e-9 of the cut-off to underflow; the limit is infinite_order.
inline constexpr double max_order = 32.0;

// A truth point and the track point that is assigned to it.
struct Assigned {
  std::uint32_t truth = 0;  // places in their sets
  std::uint32_t track = 0;
  double distance_m = 0.0;  // below the cut-off

  bool operator==(const Assigned&) const = default;
};

// The OSPA distance, metres: at most the cut-off.
struct Ospa {
  double distance_m = 0.0;
  // Its parts (Schuhmacher, Vo and Vo 2008, eq. 4): distance^p = localisation^p + cardinality^p. For the infinite order
  // the larger of the two is the distance.
  double localisation_m = 0.0;
  double cardinality_m = 0.0;
};

// The GOSPA distance with α = 2 and its parts.
struct Gospa {
  double distance_m = 0.0;  // (localisation + missed + false_tracks)^(1/p)
  // To the power p, metres^p (what they sum up to is distance^p); cutoff^p beyond 1e308 makes them infinite.
  double localisation = 0.0;
  double missed = 0.0;        // cutoff^p / 2 for each
  double false_tracks = 0.0;  // cutoff^p / 2 for each
  std::size_t missed_count = 0;
  std::size_t false_count = 0;
  std::vector<Assigned> assigned;  // by truth
};

// Computes the distances between a set of truth and a set of tracks; keeps its buffers between calls. Exact: only pairs
// below the cut-off matter, these are found through a grid, and the assignment is optimal on each connected component.
// Errors: parameters outside their domain, points that ClosePairs refuses. Two empty sets are at distance 0.
class SetDistance {
 public:
  explicit SetDistance(Cutoff cutoff) : cutoff_{cutoff} {}

  // OSPA (Schuhmacher, Vo and Vo 2008, IEEE Trans. Signal Processing 56:3447, eqs. 1 to 4).
  base::Result<Ospa> ospa(Points truth, Points tracks);
  // GOSPA (Rahmathullah, García-Fernández and Svensson 2017, FUSION, proposition 1: α = 2). The order is finite.
  base::Result<Gospa> gospa(Points truth, Points tracks);
  // The same for any distance function that is a metric, asked for every pair; "metres" are then its unit.
  base::Result<Ospa> ospa(std::size_t truths, std::size_t tracks, const DistanceBetween& distance);
  base::Result<Gospa> gospa(std::size_t truths, std::size_t tracks, const DistanceBetween& distance);
  // OSPA between sets of which all pairs below the cut-off are known, by truth and then by track.
  base::Result<Ospa> ospa_of(std::span<const ClosePair> close, std::size_t truths, std::size_t tracks);

  // Distances computed by the latest call.
  [[nodiscard]] std::size_t distance_evaluations() const { return pairs_.distance_evaluations(); }

 private:
  base::Result<void> check(bool allow_infinite) const;
  Gospa gospa_of(std::span<const ClosePair> close, std::size_t truths, std::size_t tracks);

  Cutoff cutoff_;
  ClosePairs pairs_;
  CutoffAssignment assignment_;
};

// Both distances of one assignment of least sum (finite order), from the pairs that it makes.
[[nodiscard]] Ospa ospa_of_assignment(std::span<const ClosePair> assigned, std::size_t truths, std::size_t tracks,
                                      const Cutoff& cutoff);
[[nodiscard]] Gospa gospa_of_assignment(std::span<const ClosePair> assigned, std::size_t truths, std::size_t tracks,
                                        const Cutoff& cutoff);

// Each point has an id, and no two of a set the same: an error where not. For points that are known to be good.
[[nodiscard]] base::Result<void> checked_ids(Points truth, std::span<const base::ObjectId> objects, Points tracks,
                                             std::span<const base::TrackId> track_ids);

// GOSPA over time with a penalty for changes of identity, as Stone Soup defines it (1.9.1, ospametric.py): at a moment
// each object whose track is another than before counts 1, one that gained or lost its track ½ (the first track of an
// object is free; an object without truth at the moment keeps what it had); with their sum s the switching part is
// penalty · s^(1/p) and the distance √(GOSPA² + switching²). A moment without any track counts as every other (Stone
// Soup leaves it out of the history).
class GospaWithSwitching {
 public:
  // The penalty is finite and not negative, metres.
  GospaWithSwitching(Cutoff cutoff, double switching_penalty_m)
      : set_{cutoff}, cutoff_{cutoff}, penalty_m_{switching_penalty_m} {}

  struct Moment {
    Gospa gospa;               // without switching
    double switching_m = 0.0;  // the part of switching
    double distance_m = 0.0;   // with it
  };
  // The next moment: points and the ids of their objects and tracks, in parallel, each id at most once. Errors: as
  // SetDistance, ids that do not go with the points; the history is then as before.
  base::Result<Moment> take(Points truth, std::span<const base::ObjectId> objects, Points tracks,
                            std::span<const base::TrackId> track_ids);

 private:
  double switches(std::span<const base::ObjectId> objects, std::span<const base::TrackId> track_ids,
                  const Gospa& gospa);

  SetDistance set_;
  Cutoff cutoff_;
  double penalty_m_;
  std::map<base::ObjectId, base::TrackId> history_;  // invalid: lost
};

}  // namespace iamd::outcome
