#include "iamd/study/coverage_area.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <numbers>
#include <optional>
#include <utility>

namespace iamd::study {
namespace {

constexpr double full_turn = 2.0 * std::numbers::pi;

double common_m(const Stretch& a, const Stretch& b) { return std::min(a.to_m, b.to_m) - std::max(a.from_m, b.from_m); }

// Which of them has most in common with it.
std::optional<std::size_t> nearest(const Stretch& to, const std::vector<Stretch>& of) {
  std::optional<std::size_t> found;
  double most_m = 0.0;
  for (std::size_t i = 0; i < of.size(); ++i) {
    const double m = common_m(to, of[i]);
    if (m > most_m) {
      most_m = m;
      found = i;
    }
  }
  return found;
}

// A stretch of a way, and that it goes on in.
struct Place {
  std::size_t way = 0, stretch = 0;
};

class Chains {
 public:
  explicit Chains(const Contour& contour) : ways_{contour.ways} {
    const std::size_t n = ways_.size();
    next_.resize(n);
    has_previous_.resize(n);
    done_.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
      next_[i].resize(stretches(i).size());
      has_previous_[i].resize(stretches(i).size());
      done_[i].resize(stretches(i).size());
    }
    if (n < 2) return;
    for (std::size_t i = 0; i < n; ++i) {
      const std::size_t j = (i + 1) % n;
      for (std::size_t k = 0; k < stretches(i).size(); ++k) {
        const auto best = nearest(stretches(i)[k], stretches(j));
        if (!best || nearest(stretches(j)[*best], stretches(i)) != k) continue;
        next_[i][k] = best;
        has_previous_[j][*best] = true;
      }
    }
  }

  [[nodiscard]] std::vector<Band> bands() {
    std::vector<Band> bands;
    // What begins somewhere, then what goes round.
    for (const bool round : {false, true}) {
      for (std::size_t i = 0; i < ways_.size(); ++i) {
        for (std::size_t k = 0; k < stretches(i).size(); ++k) {
          if (done_[i][k] || (has_previous_[i][k] && !round)) continue;
          // A chain of more than a turn comes in pieces.
          for (std::optional<Place> at = Place{i, k}; at;) at = follow(*at, bands.emplace_back());
        }
      }
    }
    return bands;
  }

 private:
  [[nodiscard]] const std::vector<Stretch>& stretches(std::size_t way) const { return ways_[way].found.seen; }
  [[nodiscard]] double azimuth_rad(std::size_t way) const { return ways_[way].azimuth_rad; }

  // At most a turn; returns where it has to go on.
  std::optional<Place> follow(Place at, Band& band) {
    const std::size_t n = ways_.size();
    const Place first = at;
    double turned = 0.0;
    const std::size_t before = (at.way + n - 1) % n;
    const double previous = azimuth_rad(before) - (at.way == 0 ? full_turn : 0.0);
    const double middle = 0.5 * (previous + azimuth_rad(at.way));
    std::optional<Place> rest;
    while (true) {
      done_[at.way][at.stretch] = true;
      const Stretch& stretch = stretches(at.way)[at.stretch];
      band.slices.push_back({azimuth_rad(at.way) + turned, stretch.from_m, stretch.to_m});
      const auto next = next_[at.way][at.stretch];
      if (!next) break;
      if (at.way + 1 == n) turned += full_turn;
      at = {(at.way + 1) % n, *next};
      if (band.slices.size() == n) {
        band.all_around = at.way == first.way && at.stretch == first.stretch;
        if (!band.all_around && !done_[at.way][at.stretch]) rest = at;
        break;
      }
      if (done_[at.way][at.stretch]) break;
    }
    if (band.all_around) return std::nullopt;
    const Slice& last = band.slices.back();
    const std::size_t last_way = (first.way + band.slices.size() - 1) % n;
    const double gap = last_way + 1 < n ? azimuth_rad(last_way + 1) - azimuth_rad(last_way)
                                        : azimuth_rad(0) + full_turn - azimuth_rad(last_way);
    band.slices.push_back({last.azimuth_rad + 0.5 * gap, last.from_m, last.to_m});
    band.slices.insert(band.slices.begin(), {middle, band.slices.front().from_m, band.slices.front().to_m});
    return rest;
  }

  const std::vector<CoverageWay>& ways_;
  std::vector<std::vector<std::optional<std::size_t>>> next_;
  std::vector<std::vector<bool>> has_previous_, done_;
};

void add(std::vector<PolarPoint>& ring, double azimuth_rad, double range_m) {
  const bool again_at_the_sensor = range_m <= 0.0 && !ring.empty() && ring.back().range_m <= 0.0;
  if (!again_at_the_sensor) ring.push_back({azimuth_rad, range_m});
}

}  // namespace

std::vector<Band> bands_of(const Contour& contour) { return Chains{contour}.bands(); }

std::vector<std::vector<PolarPoint>> rings_of(const Band& band) {
  std::vector<std::vector<PolarPoint>> rings(1);
  for (const Slice& slice : band.slices) add(rings[0], slice.azimuth_rad, slice.to_m);
  std::vector<PolarPoint>* const near = band.all_around ? &rings.emplace_back() : rings.data();
  for (auto slice = band.slices.rbegin(); slice != band.slices.rend(); ++slice) {
    add(*near, slice->azimuth_rad, slice->from_m);
  }
  if (band.all_around && rings[1].size() < 3) rings.pop_back();
  return rings;
}

std::vector<Band> cut_open(const Band& band) {
  if (!band.all_around || band.slices.size() < 2) return {band};
  // In the first and in the last quarter: not where north and south are, and with them the poles.
  const std::size_t n = band.slices.size();
  Band first, second;
  const auto add = [&](Band& to, std::size_t i) {
    to.slices.push_back(band.slices[i % n]);
    if (i >= n) to.slices.back().azimuth_rad += full_turn;
  };
  for (std::size_t i = n / 4; i <= 3 * n / 4; ++i) add(first, i);
  for (std::size_t i = 3 * n / 4; i <= n + n / 4; ++i) add(second, i);
  return {std::move(first), std::move(second)};
}

}  // namespace iamd::study
