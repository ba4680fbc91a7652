#include "iamd/outcome/ospa.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace iamd::outcome {
namespace {

double root(double sum, double order) {
  if (order == 1.0) return sum;
  return order == 2.0 ? std::sqrt(sum) : std::pow(sum, 1.0 / order);
}

double sum_of_powers(std::span<const ClosePair> assigned, double order) {
  double sum = 0.0;
  for (const ClosePair& pair : assigned) sum += powered(pair.fraction, order);
  return sum;
}

template <class Id>
bool all_different(std::span<const Id> ids) {
  std::vector<Id> sorted;
  sorted.assign(ids.begin(), ids.end());
  std::sort(sorted.begin(), sorted.end());
  return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
}

}  // namespace

Ospa ospa_of_assignment(std::span<const ClosePair> assigned, std::size_t truths, std::size_t tracks,
                        const Cutoff& cutoff) {
  const std::size_t larger = std::max(truths, tracks);
  if (larger == 0) return {};
  const std::size_t smaller = std::min(truths, tracks);
  const double n = static_cast<double>(larger);
  const double p = cutoff.order;
  // Pairs at the cut-off are errors of place, as are those below it; what one set has more is an error of number.
  const double place = sum_of_powers(assigned, p) + static_cast<double>(smaller - assigned.size());
  const double number = static_cast<double>(larger - smaller);
  return {cutoff.cutoff_m * root((place + number) / n, p), cutoff.cutoff_m * root(place / n, p),
          cutoff.cutoff_m * root(number / n, p)};
}

Gospa gospa_of_assignment(std::span<const ClosePair> assigned, std::size_t truths, std::size_t tracks,
                          const Cutoff& cutoff) {
  Gospa result;
  result.missed_count = truths - assigned.size();
  result.false_count = tracks - assigned.size();
  const double place = sum_of_powers(assigned, cutoff.order);
  const double missed = 0.5 * static_cast<double>(result.missed_count);
  const double false_tracks = 0.5 * static_cast<double>(result.false_count);
  const double unit = powered(cutoff.cutoff_m, cutoff.order);
  result.distance_m = cutoff.cutoff_m * root(place + missed + false_tracks, cutoff.order);
  // A part that is nothing stays 0 even where the unit is beyond the numbers.
  const auto in_metres = [&](double part) { return part == 0.0 ? 0.0 : part * unit; };
  result.localisation = in_metres(place);
  result.missed = in_metres(missed);
  result.false_tracks = in_metres(false_tracks);
  result.assigned.reserve(assigned.size());
  for (const ClosePair& pair : assigned) {
    result.assigned.push_back({pair.truth, pair.track, pair.fraction * cutoff.cutoff_m});
  }
  return result;
}

base::Result<void> SetDistance::check(bool allow_infinite) const {
  if (const auto good = checked_cutoff(cutoff_.cutoff_m); !good) return std::unexpected{good.error()};
  if (cutoff_.order >= 1.0 && cutoff_.order <= max_order) return {};
  if (allow_infinite && cutoff_.order == infinite_order) return {};
  return std::unexpected{base::Error{"the order is " + std::to_string(cutoff_.order),
                                     allow_infinite ? "1 to 32 or infinity are possible" : "1 to 32 are possible"}};
}

base::Result<Ospa> SetDistance::ospa_of(std::span<const ClosePair> close, std::size_t truths, std::size_t tracks) {
  if (const auto good = check(true); !good) return std::unexpected{good.error()};
  if (cutoff_.order < infinite_order) {
    return ospa_of_assignment(assignment_.least_sum(close, truths, tracks, cutoff_.order), truths, tracks, cutoff_);
  }
  if (truths != tracks) return Ospa{cutoff_.cutoff_m, 0.0, cutoff_.cutoff_m};
  const double largest = cutoff_.cutoff_m * assignment_.least_largest(close, truths);
  return Ospa{largest, largest, 0.0};
}

Gospa SetDistance::gospa_of(std::span<const ClosePair> close, std::size_t truths, std::size_t tracks) {
  return gospa_of_assignment(assignment_.least_sum(close, truths, tracks, cutoff_.order), truths, tracks, cutoff_);
}

base::Result<Ospa> SetDistance::ospa(Points truth, Points tracks) {
  const auto close = pairs_.find(truth, tracks, cutoff_.cutoff_m);
  if (!close) return std::unexpected{close.error()};
  return ospa_of(*close, truth.size(), tracks.size());
}

base::Result<Gospa> SetDistance::gospa(Points truth, Points tracks) {
  if (const auto good = check(false); !good) return std::unexpected{good.error()};
  const auto close = pairs_.find(truth, tracks, cutoff_.cutoff_m);
  if (!close) return std::unexpected{close.error()};
  return gospa_of(*close, truth.size(), tracks.size());
}

base::Result<Ospa> SetDistance::ospa(std::size_t truths, std::size_t tracks, const DistanceBetween& distance) {
  const auto close = pairs_.find(truths, tracks, distance, cutoff_.cutoff_m);
  if (!close) return std::unexpected{close.error()};
  return ospa_of(*close, truths, tracks);
}

base::Result<Gospa> SetDistance::gospa(std::size_t truths, std::size_t tracks, const DistanceBetween& distance) {
  if (const auto good = check(false); !good) return std::unexpected{good.error()};
  const auto close = pairs_.find(truths, tracks, distance, cutoff_.cutoff_m);
  if (!close) return std::unexpected{close.error()};
  return gospa_of(*close, truths, tracks);
}

base::Result<void> checked_ids(Points truth, std::span<const base::ObjectId> objects, Points tracks,
                               std::span<const base::TrackId> track_ids) {
  if (objects.size() == truth.size() && track_ids.size() == tracks.size() && all_different(objects) &&
      all_different(track_ids)) {
    return {};
  }
  return std::unexpected{base::Error{"ids do not go with the points", "each point has one id, and no two the same"}};
}

base::Result<GospaWithSwitching::Moment> GospaWithSwitching::take(Points truth, std::span<const base::ObjectId> objects,
                                                                  Points tracks,
                                                                  std::span<const base::TrackId> track_ids) {
  if (!(penalty_m_ >= 0.0 && std::isfinite(penalty_m_))) {
    return std::unexpected{
        base::Error{"the switching penalty is " + std::to_string(penalty_m_), "it must be finite and not negative"}};
  }
  auto gospa = set_.gospa(truth, tracks);
  if (!gospa) return std::unexpected{gospa.error()};
  if (const auto good = checked_ids(truth, objects, tracks, track_ids); !good) return std::unexpected{good.error()};
  Moment moment;
  moment.switching_m = penalty_m_ * root(switches(objects, track_ids, *gospa), cutoff_.order);
  moment.distance_m = std::hypot(gospa->distance_m, moment.switching_m);
  moment.gospa = std::move(*gospa);
  return moment;
}

double GospaWithSwitching::switches(std::span<const base::ObjectId> objects, std::span<const base::TrackId> track_ids,
                                    const Gospa& gospa) {
  double sum = 0.0;
  auto pair = gospa.assigned.begin();
  for (std::size_t i = 0; i < objects.size(); ++i) {
    base::TrackId now;
    if (pair != gospa.assigned.end() && pair->truth == i) now = track_ids[(pair++)->track];
    const auto before = history_.find(objects[i]);
    if (before == history_.end()) {
      if (now.valid()) history_.emplace(objects[i], now);
    } else if (before->second != now) {
      sum += now.valid() && before->second.valid() ? 1.0 : 0.5;
      before->second = now;
    }
  }
  return sum;
}

}  // namespace iamd::outcome
