// Scenes with many targets and false alarms, for the tests and benchmarks of the trackers: straight flight in the local
// frame of one radar, whole scans.
#pragma once

#include <cmath>
#include <numbers>
#include <vector>

#include "iamd/base/random.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/tracking/tracker.hpp"

#include "tracking/scene.hpp"

namespace iamd::tracking::scene {

struct CrowdFigures {
  std::size_t targets = 10;
  double false_alarms = 5.0;  // mean number a scan
  double detection_probability = 0.9;
  double period_s = 1.0;
  double nearest_m = 50e3, farthest_m = 150e3;
  double azimuth_span_rad = 0.5 * std::numbers::pi;  // from north, clockwise
  double elevation_span_rad = 15.0 * geo::degree;    // of false alarms
  double sigma_range_m = 30.0, sigma_angle_rad = 0.1 * geo::degree;
  double lowest_m = 3e3, highest_m = 12e3;
  double slowest_mps = 200.0, fastest_mps = 300.0;
  std::uint64_t seed = 1;
};

class Crowd {
 public:
  struct Target {
    geo::Position<geo::Enu> position;
    geo::Velocity<geo::Enu> velocity;
  };

  explicit Crowd(const CrowdFigures& figures)
      : figures_{figures},
        site_{site_at(50.0, 30.0, 0.0)},
        draw_{{.seed = figures.seed, .run = 0, .entity = 77, .purpose = base::Purpose::test}} {
    for (std::size_t i = 0; i < figures.targets; ++i) {
      const double range = between(figures.nearest_m, figures.farthest_m);
      const double azimuth = between(0.0, figures.azimuth_span_rad);
      const double up = between(figures.lowest_m, figures.highest_m);
      const double ground = std::sqrt(range * range - up * up);
      const double speed = between(figures.slowest_mps, figures.fastest_mps);
      const double heading = between(0.0, 2.0 * std::numbers::pi);
      targets_.push_back({{ground * std::sin(azimuth), ground * std::cos(azimuth), up},
                          {speed * std::sin(heading), speed * std::cos(heading), 0.0}});
    }
  }

  // Targets of the caller's own instead.
  Crowd(const CrowdFigures& figures, std::vector<Target> targets) : Crowd{figures} { targets_ = std::move(targets); }

  [[nodiscard]] SensorFacts sensor() const {
    return {.site = site_,
            .detection_probability = figures_.detection_probability,
            .false_alarms_per_scan = figures_.false_alarms};
  }
  [[nodiscard]] EcefState truth(std::size_t i, double t_s) const {
    const Target& t = targets_[i];
    return state_at(site_,
                    {t.position.x_m + t_s * t.velocity.x_mps, t.position.y_m + t_s * t.velocity.y_mps,
                     t.position.z_m + t_s * t.velocity.z_mps},
                    t.velocity);
  }
  [[nodiscard]] std::size_t size() const { return targets_.size(); }
  [[nodiscard]] const geo::Site& site() const { return site_; }
  // The source of each detection of the last scan: a target, or size() for a false alarm. Truth, for scoring.
  [[nodiscard]] const std::vector<std::size_t>& sources() const { return sources_; }

  // The detections of the scan at `t_s`, shuffled.
  const std::vector<sensing::Detection>& scan(double t_s) {
    scan_.clear();
    sources_.clear();
    for (std::size_t i = 0; i < targets_.size(); ++i) {
      if (draw_.uniform() >= figures_.detection_probability) continue;
      const geo::AzElRange s = site_.az_el_range(truth(i, t_s).position);
      add(t_s,
          {s.azimuth_rad + figures_.sigma_angle_rad * draw_.normal(),
           s.elevation_rad + figures_.sigma_angle_rad * draw_.normal(),
           s.range_m + figures_.sigma_range_m * draw_.normal()},
          i);
    }
    const std::uint32_t alarms = figures_.false_alarms > 0.0 ? draw_.poisson(figures_.false_alarms) : 0;
    for (std::uint32_t k = 0; k < alarms; ++k) {
      const double azimuth = between(0.0, figures_.azimuth_span_rad);
      const double elevation = between(0.0, figures_.elevation_span_rad);
      add(t_s, {azimuth, elevation, between(figures_.nearest_m, figures_.farthest_m)}, targets_.size());
    }
    for (std::size_t k = scan_.size(); k > 1; --k) {
      const auto other = static_cast<std::size_t>(draw_.uniform() * static_cast<double>(k));
      std::swap(scan_[k - 1], scan_[other]);
      std::swap(sources_[k - 1], sources_[other]);
    }
    return scan_;
  }
  [[nodiscard]] Look look(double t_s) {
    return {.detections = scan(t_s),
            .whole_scan = true,
            .sensor = base::SensorId{0},
            .time = base::Time::from_seconds(t_s)};
  }

 private:
  double between(double low, double high) { return low + (high - low) * draw_.uniform(); }
  void add(double t_s, const geo::AzElRange& measured, std::size_t source) {
    geo::AzElRange m = measured;
    const double turn = 2.0 * std::numbers::pi;
    m.azimuth_rad -= turn * std::floor(m.azimuth_rad / turn);
    scan_.push_back({.id = base::DetectionId{next_++},
                     .sensor = base::SensorId{0},
                     .time = base::Time::from_seconds(t_s),
                     .measured = m,
                     .sigma_range_m = figures_.sigma_range_m,
                     .sigma_azimuth_rad = figures_.sigma_angle_rad,
                     .sigma_elevation_rad = figures_.sigma_angle_rad});
    sources_.push_back(source);
  }

  CrowdFigures figures_;
  geo::Site site_;
  base::RandomStream draw_;
  std::vector<Target> targets_;
  std::vector<sensing::Detection> scan_;
  std::vector<std::size_t> sources_;
  std::size_t next_ = 0;
};

}  // namespace iamd::tracking::scene
