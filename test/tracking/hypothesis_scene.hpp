// Scenes for the multi-hypothesis trackers: whole scans of one radar, with detections of straight tracks and clutter.
#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

#include "iamd/base/random.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/tracking/tracker.hpp"

namespace iamd::tracking::hypothesis_scene {

inline geo::Site radar_site() { return geo::Site{geo::Geodetic{50.0 * geo::degree, 10.0 * geo::degree, 100.0}}; }

inline SensorFacts facts(double pd, double false_alarms, double range_max_m = 300e3) {
  return {.site = radar_site(),
          .detection_probability = pd,
          .false_alarms_per_scan = false_alarms,
          .range_max_m = range_max_m};
}

// A straight path, east, north and up of the radar.
struct Path {
  double east_m, north_m, up_m, east_mps, north_mps;
  [[nodiscard]] geo::Position<geo::Enu> at(double t_s) const {
    return {east_m + east_mps * t_s, north_m + north_mps * t_s, up_m};
  }
};

class Radar {
 public:
  static constexpr double sigma_range_m = 30.0;
  static constexpr double sigma_angle_rad = 1e-3;
  explicit Radar(std::uint64_t seed) : noise_{{.seed = seed, .run = 0, .entity = 1, .purpose = base::Purpose::test}} {}

  sensing::Detection at(const geo::AzElRange& place, double t_s) {
    return {.id = base::DetectionId{next_++},
            .sensor = base::SensorId{0},
            .time = base::Time::from_seconds(t_s),
            .measured = place,
            .sigma_range_m = sigma_range_m,
            .sigma_azimuth_rad = sigma_angle_rad,
            .sigma_elevation_rad = sigma_angle_rad};
  }
  sensing::Detection of(const geo::Position<geo::Enu>& truth, double t_s) {
    geo::AzElRange s = site_.az_el_range(site_.to_ecef(truth));
    s.range_m += sigma_range_m * noise_.normal();
    s.azimuth_rad += sigma_angle_rad * noise_.normal();
    s.elevation_rad += sigma_angle_rad * noise_.normal();
    return at(s, t_s);
  }
  // Between 20 and 120 km, all around, 0.02 to 0.3 rad high.
  sensing::Detection clutter(double t_s) {
    return at(
        {2.0 * std::numbers::pi * noise_.uniform(), 0.02 + 0.28 * noise_.uniform(), 20e3 + 100e3 * noise_.uniform()},
        t_s);
  }
  base::RandomStream& noise() { return noise_; }

 private:
  geo::Site site_ = radar_site();
  base::RandomStream noise_;
  std::size_t next_ = 0;
};

inline Look whole(const std::vector<sensing::Detection>& detections, double t_s) {
  return {
      .detections = detections, .whole_scan = true, .sensor = base::SensorId{0}, .time = base::Time::from_seconds(t_s)};
}

}  // namespace iamd::tracking::hypothesis_scene
