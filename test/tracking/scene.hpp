// Scenes for the tests and benchmarks of tracking: true paths by geo's integrator, detections with the stated errors.
// Written apart from the tracker.
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "iamd/base/random.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/tracking/tracker.hpp"

namespace iamd::tracking::scene {

using EcefState = geo::State<geo::Ecef>;

inline geo::Site site_at(double lat_deg, double lon_deg, double alt_m = 50.0) {
  return geo::Site{geo::Geodetic{lat_deg * geo::degree, lon_deg * geo::degree, alt_m}};
}

// A state given in a site's local frame.
inline EcefState state_at(const geo::Site& site, const geo::Position<geo::Enu>& p, const geo::Velocity<geo::Enu>& v) {
  return {site.to_ecef(p), site.to_ecef(v)};
}

// A body in free flight.
inline geo::Trajectory ballistic_path(const EcefState& start, double seconds, double beta_kg_m2 = 0.0) {
  geo::ForceModel forces;
  if (beta_kg_m2 > 0.0) forces.ballistic_coefficient_kg_m2 = beta_kg_m2;
  geo::FlightOptions options;
  options.longest_flight_s = seconds;
  options.longest_step_s = 2.0;
  geo::Trajectory path;
  geo::fly(start, 0.0, forces, options, &path);
  return path;
}

// Level flight at a height and a speed around a great circle of the sphere through the start: what the
// constant-velocity model means.
struct LevelPath {
  EcefState start;
  [[nodiscard]] EcefState at(double t_s) const {
    const auto& p = start.position;
    const auto& v = start.velocity;
    const double r = geo::norm(p);
    const double speed = geo::norm(v);
    const double c = std::cos(speed / r * t_s);
    const double s = std::sin(speed / r * t_s);
    const auto turned = [&](double along, double across) { return along / r * c + across / speed * s; };
    const auto turning = [&](double along, double across) { return -along / r * s + across / speed * c; };
    return {{r * turned(p.x_m, v.x_mps), r * turned(p.y_m, v.y_mps), r * turned(p.z_m, v.z_mps)},
            {speed * turning(p.x_m, v.x_mps), speed * turning(p.y_m, v.y_mps), speed * turning(p.z_m, v.z_mps)}};
  }
};

// Level flight from a place relative to a site; the direction is made horizontal.
inline LevelPath level_path(const geo::Site& site, const geo::Position<geo::Enu>& p, double east_mps,
                            double north_mps) {
  EcefState start = state_at(site, p, {east_mps, north_mps, 0.0});
  const double r = geo::norm(start.position);
  const double speed = geo::norm(start.velocity);
  const double up = (start.position.x_m * start.velocity.x_mps + start.position.y_m * start.velocity.y_mps +
                     start.position.z_m * start.velocity.z_mps) /
                    (r * r);
  start.velocity.x_mps -= up * start.position.x_m;
  start.velocity.y_mps -= up * start.position.y_m;
  start.velocity.z_mps -= up * start.position.z_m;
  const double scale = speed / geo::norm(start.velocity);
  start.velocity = {start.velocity.x_mps * scale, start.velocity.y_mps * scale, start.velocity.z_mps * scale};
  return {start};
}

struct Errors {
  double range_m = 30.0;
  double across_rad = 0.15 * geo::degree;
  double elevation_rad = 0.15 * geo::degree;
};

// Makes detections of true positions.
class Radar {
 public:
  Radar(base::SensorId id, const geo::Site& site, const Errors& errors, std::uint64_t seed)
      : id_{id},
        site_{site},
        errors_{errors},
        noise_{{.seed = seed, .run = 0, .entity = id.index(), .purpose = base::Purpose::test}} {}

  sensing::Detection detection(const geo::Position<geo::Ecef>& truth, double t_s) {
    const geo::AzElRange s = site_.az_el_range(truth);
    const double sigma_azimuth = errors_.across_rad / std::max(std::cos(s.elevation_rad), 1e-6);
    geo::AzElRange m{s.azimuth_rad + sigma_azimuth * noise_.normal(),
                     s.elevation_rad + errors_.elevation_rad * noise_.normal(),
                     s.range_m + errors_.range_m * noise_.normal()};
    const double turn = 2.0 * std::numbers::pi;
    if (m.elevation_rad > 0.5 * std::numbers::pi) {
      m.elevation_rad = std::numbers::pi - m.elevation_rad;
      m.azimuth_rad += std::numbers::pi;
    }
    m.azimuth_rad -= turn * std::floor(m.azimuth_rad / turn);
    return {.id = base::DetectionId{next_++},
            .sensor = id_,
            .time = base::Time::from_seconds(t_s),
            .measured = m,
            .sigma_range_m = errors_.range_m,
            .sigma_azimuth_rad = sigma_azimuth,
            .sigma_elevation_rad = errors_.elevation_rad,
            .snr = 100.0};
  }
  [[nodiscard]] base::RandomStream& noise() { return noise_; }
  [[nodiscard]] const geo::Site& site() const { return site_; }

 private:
  base::SensorId id_;
  geo::Site site_;
  Errors errors_;
  base::RandomStream noise_;
  std::size_t next_ = 0;
};

inline double gap_m(const EcefState& a, const EcefState& b) { return geo::distance(a.position, b.position); }

}  // namespace iamd::tracking::scene
