#include "iamd/outcome/close_pairs.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>

namespace iamd::outcome {
namespace {

constexpr int bits_per_axis = 21;
constexpr double cells_per_axis = 1 << 20;
// Wider than the cut-off by more than the rounding of a cell's number, so that close points never lie two cells apart.
constexpr double widening = 1.0 + 1e-8;

std::uint64_t key_of(const std::array<std::uint64_t, 3>& cell) {
  return (((cell[0] << bits_per_axis) | cell[1]) << bits_per_axis) | cell[2];
}

base::Error input_error(std::string problem, std::string why) { return {std::move(problem), std::move(why)}; }

base::Result<void> check(Points points, const std::string& whose) {
  if (points.dimension < 1 || points.dimension > max_point_dimension) {
    return std::unexpected{input_error(whose + " points have " + std::to_string(points.dimension) + " coordinates each",
                                       "1 to 6 are possible")};
  }
  if (points.coordinates.size() % points.dimension != 0) {
    return std::unexpected{input_error(whose + " points are incomplete", "coordinates must come in whole points")};
  }
  if (points.size() >= std::numeric_limits<std::uint32_t>::max()) {
    return std::unexpected{input_error("too many " + whose + " points", "at most 2^32 - 2")};
  }
  for (std::size_t i = 0; i < points.coordinates.size(); ++i) {
    if (std::abs(points.coordinates[i]) <= max_coordinate) continue;  // false for NaN
    return std::unexpected{
        input_error(whose + " point " + std::to_string(i / points.dimension) + " has no usable position",
                    "coordinates must be finite and below 1e150 in size")};
  }
  return {};
}

base::Error too_many(std::size_t allowed) {
  return {"more than " + std::to_string(allowed) + " pairs are below the cut-off",
          "they do not fit the memory set aside for them", "choose a smaller cut-off"};
}

double distance(std::span<const double> a, std::span<const double> b) {
  double sum = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
  return std::sqrt(sum);
}

}  // namespace

base::Result<double> checked_cutoff(double cutoff) {
  if (std::isfinite(cutoff) && cutoff > 0.0) return cutoff;
  return std::unexpected{input_error("the cut-off is " + std::to_string(cutoff), "it must be positive and finite")};
}

base::Result<std::span<const ClosePair>> ClosePairs::find(Points truth, Points tracks, double cutoff_m) {
  pairs_.clear();
  evaluations_ = 0;
  if (const auto cutoff = checked_cutoff(cutoff_m); !cutoff) return std::unexpected{cutoff.error()};
  if (const auto good = check(truth, "truth"); !good) return std::unexpected{good.error()};
  if (const auto good = check(tracks, "track"); !good) return std::unexpected{good.error()};
  if (truth.dimension != tracks.dimension) {
    return std::unexpected{input_error("truth and tracks differ in dimension", "their points must be comparable")};
  }
  if (truth.size() == 0 || tracks.size() == 0) return pairs_;
  lay_out(tracks, cutoff_m);
  for (std::size_t one = 0; one < truth.size(); ++one) {
    if (!compare(truth, tracks, one, cutoff_m)) return std::unexpected{too_many(max_pairs_)};
  }
  return pairs_;
}

void ClosePairs::lay_out(Points tracks, double cutoff_m) {
  std::array<double, max_point_dimension> low{};
  std::array<double, max_point_dimension> extent{};
  for (std::size_t d = 0; d < tracks.dimension; ++d) {
    double high = tracks.coordinates[d];
    low[d] = high;
    for (std::size_t i = d; i < tracks.coordinates.size(); i += tracks.dimension) {
      low[d] = std::min(low[d], tracks.coordinates[i]);
      high = std::max(high, tracks.coordinates[i]);
    }
    extent[d] = high - low[d];
  }
  std::array<std::size_t, max_point_dimension> order{};
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(tracks.dimension),
                   [&](std::size_t a, std::size_t b) { return extent[a] > extent[b]; });
  axis_count_ = std::min(grid_axes, tracks.dimension);
  for (std::size_t k = 0; k < axis_count_; ++k) {
    axis_[k] = order[k];
    low_[k] = low[order[k]];
    width_[k] = std::max(cutoff_m, extent[order[k]] / cells_per_axis) * widening;
  }
  cells_.clear();
  for (std::size_t track = 0; track < tracks.size(); ++track) {
    Cell cell{};
    if (cell_of(tracks.at(track), cell)) cells_.emplace_back(key_of(cell), static_cast<std::uint32_t>(track));
  }
  std::sort(cells_.begin(), cells_.end());
}

// The cell of a point, counted from 1 inside the extent of the tracks. False where no track can be within the cut-off.
bool ClosePairs::cell_of(std::span<const double> point, Cell& cell) const {
  cell = {1, 1, 1};
  for (std::size_t k = 0; k < axis_count_; ++k) {
    const double at = (point[axis_[k]] - low_[k]) / width_[k];
    if (at < -1.0 || at > cells_per_axis + 2.0) return false;
    cell[k] = static_cast<std::uint64_t>(std::floor(at) + 1.0);
  }
  return true;
}

// Adds the close pairs of one truth point. False: they were too many.
bool ClosePairs::compare(Points truth, Points tracks, std::size_t one, double cutoff_m) {
  Cell cell{};
  const auto point = truth.at(one);
  if (!cell_of(point, cell)) return true;
  const std::size_t first_pair = pairs_.size();
  const auto below = [](std::uint64_t n) { return n == 0 ? n : n - 1; };
  // The last axis is the fastest in the key: its three cells are one stretch.
  for (std::uint64_t x = below(cell[0]); x <= cell[0] + 1; ++x) {
    for (std::uint64_t y = below(cell[1]); y <= cell[1] + 1; ++y) {
      const std::uint64_t from = key_of({x, y, below(cell[2])});
      const std::uint64_t to = key_of({x, y, cell[2] + 1});
      auto at = std::lower_bound(cells_.begin(), cells_.end(), from,
                                 [](const auto& entry, std::uint64_t key) { return entry.first < key; });
      for (; at != cells_.end() && at->first <= to; ++at) {
        ++evaluations_;
        const double fraction = distance(point, tracks.at(at->second)) / cutoff_m;
        if (fraction >= 1.0) continue;
        if (pairs_.size() == max_pairs_) return false;
        pairs_.push_back({static_cast<std::uint32_t>(one), at->second, fraction});
      }
    }
  }
  std::sort(pairs_.begin() + static_cast<std::ptrdiff_t>(first_pair), pairs_.end(),
            [](const ClosePair& a, const ClosePair& b) { return a.track < b.track; });
  return true;
}

base::Result<std::span<const ClosePair>> ClosePairs::find(std::size_t truths, std::size_t tracks,
                                                          const DistanceBetween& distance, double cutoff) {
  pairs_.clear();
  evaluations_ = 0;
  if (const auto good = checked_cutoff(cutoff); !good) return std::unexpected{good.error()};
  if (std::max(truths, tracks) >= std::numeric_limits<std::uint32_t>::max()) {
    return std::unexpected{input_error("too many points", "at most 2^32 - 2")};
  }
  for (std::size_t truth = 0; truth < truths; ++truth) {
    for (std::size_t track = 0; track < tracks; ++track) {
      ++evaluations_;
      const double found = distance(truth, track);
      if (!(found >= 0.0)) {
        return std::unexpected{input_error("the distance of truth " + std::to_string(truth) + " and track " +
                                               std::to_string(track) + " is " + std::to_string(found),
                                           "distances must not be negative")};
      }
      if (found / cutoff < 1.0) {
        if (pairs_.size() == max_pairs_) return std::unexpected{too_many(max_pairs_)};
        pairs_.push_back({static_cast<std::uint32_t>(truth), static_cast<std::uint32_t>(track), found / cutoff});
      }
    }
  }
  return pairs_;
}

}  // namespace iamd::outcome
