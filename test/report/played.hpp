// What a tool plays that joins samples by straight lines.
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

#include "iamd/engine/recording.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/report/export_path.hpp"

namespace iamd::report::test {

class Played {
 public:
  void add(base::Time time, const geo::Position<geo::Ecef>& place) { add(time, geo::geodetic_from_ecef(place)); }
  void add(base::Time time, const geo::Geodetic& place) { stops_.push_back({time, place}); }
  void add_degrees(base::Time time, double lon_deg, double lat_deg, double alt_m) {
    add(time, geo::Geodetic{lat_deg * geo::degree, lon_deg * geo::degree, alt_m});
  }
  [[nodiscard]] std::size_t size() const { return stops_.size(); }
  [[nodiscard]] base::Time begin() const { return stops_.front().time; }
  [[nodiscard]] base::Time end() const { return stops_.back().time; }

  // In a straight line through space.
  [[nodiscard]] geo::Position<geo::Ecef> in_space(base::Time time) const {
    const auto [a, b, share] = around(time);
    const auto p = geo::ecef_from_geodetic(a), q = geo::ecef_from_geodetic(b);
    return {p.x_m + share * (q.x_m - p.x_m), p.y_m + share * (q.y_m - p.y_m), p.z_m + share * (q.z_m - p.z_m)};
  }
  // In latitude, longitude (the short way) and height.
  [[nodiscard]] geo::Position<geo::Ecef> on_map(base::Time time) const {
    const auto [a, b, share] = around(time);
    return geo::ecef_from_geodetic({a.lat_rad + share * (b.lat_rad - a.lat_rad),
                                    a.lon_rad + share * std::remainder(b.lon_rad - a.lon_rad, 2.0 * std::numbers::pi),
                                    a.alt_m + share * (b.alt_m - a.alt_m)});
  }

 private:
  struct Stop {
    base::Time time;
    geo::Geodetic place;
  };
  struct Around {
    geo::Geodetic a, b;
    double share;
  };
  [[nodiscard]] Around around(base::Time time) const {
    const auto after = std::ranges::upper_bound(stops_, time, {}, &Stop::time);
    if (after == stops_.begin()) return {stops_.front().place, stops_.front().place, 0.0};
    if (after == stops_.end()) return {stops_.back().place, stops_.back().place, 0.0};
    const Stop& a = *(after - 1);
    return {a.place, after->place, (time - a.time).seconds() / (after->time - a.time).seconds()};
  }
  std::vector<Stop> stops_;
};

// Farthest that it is played from a path, either way, at a thousand random times.
inline double worst_m(const engine::SampledPath& path, const Played& played) {
  std::mt19937_64 random{7};
  std::uniform_int_distribution<std::int64_t> when{path.front().time.nanoseconds(), path.back().time.nanoseconds()};
  double worst = 0.0;
  for (int i = 0; i < 1000; ++i) {
    const base::Time time = base::Time::from_nanoseconds(when(random));
    const auto truth = engine::state_on(path, time).position;
    worst = std::max({worst, geo::distance(played.in_space(time), truth), geo::distance(played.on_map(time), truth)});
  }
  return worst;
}

}  // namespace iamd::report::test
