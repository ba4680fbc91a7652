// Traffic for long runs of the trackers: objects that enter, cross, leave and come back elsewhere, with false alarms,
// in whole scans of one radar that looks all around.
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

#include "iamd/base/random.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/tracking/tracker.hpp"

#include "tracking/scene.hpp"

namespace iamd::tracking::scene {

struct TrafficFigures {
  std::size_t objects = 200;
  double false_alarms = 100.0;  // mean number a scan
  double detection_probability = 0.9;
  double start_s = 0.0;  // time of the first scan
  double period_s = 10.0;
  double nearest_m = 30e3, farthest_m = 150e3;
  double shortest_visit_s = 300.0, longest_visit_s = 1500.0;
  double shortest_pause_s = 30.0, longest_pause_s = 300.0;
  double sigma_range_m = 30.0, sigma_angle_rad = 0.1 * geo::degree;
  std::uint64_t seed = 1;
};

class Traffic {
 public:
  explicit Traffic(const TrafficFigures& figures)
      : figures_{figures},
        site_{site_at(50.0, 30.0, 0.0)},
        draw_{{.seed = figures.seed, .run = 0, .entity = 78, .purpose = base::Purpose::test}},
        visits_(figures.objects) {
    // Most are there at the start.
    for (Visit& visit : visits_) visit = next_visit(between(-figures.longest_visit_s, figures.longest_pause_s));
  }

  [[nodiscard]] SensorFacts sensor() const {
    return {.site = site_,
            .detection_probability = figures_.detection_probability,
            .false_alarms_per_scan = figures_.false_alarms};
  }
  [[nodiscard]] double time_s(int k) const { return figures_.start_s + k * figures_.period_s; }
  // Since when the object has been there, in s from the start; negative: it is away. Of the last scan.
  [[nodiscard]] double there_s(std::size_t i) const { return there_s_[i]; }
  [[nodiscard]] std::size_t size() const { return visits_.size(); }
  [[nodiscard]] geo::Position<geo::Ecef> truth(std::size_t i) const { return site_.to_ecef(at(visits_[i], now_s_)); }

  // The scan with number `k`; call with rising numbers.
  [[nodiscard]] Look look(int k) {
    now_s_ = k * figures_.period_s;
    const double t_s = time_s(k);
    scan_.clear();
    there_s_.assign(visits_.size(), -1.0);
    for (std::size_t i = 0; i < visits_.size(); ++i) {
      Visit& visit = visits_[i];
      if (now_s_ > visit.until_s)
        visit = next_visit(now_s_ + between(figures_.shortest_pause_s, figures_.longest_pause_s));
      if (now_s_ < visit.from_s) continue;
      there_s_[i] = now_s_ - visit.from_s;
      if (draw_.uniform() >= figures_.detection_probability) continue;
      const geo::AzElRange s = site_.az_el_range(truth(i));
      add(t_s, {s.azimuth_rad + figures_.sigma_angle_rad * draw_.normal(),
                s.elevation_rad + figures_.sigma_angle_rad * draw_.normal(),
                s.range_m + figures_.sigma_range_m * draw_.normal()});
    }
    const std::uint32_t alarms = figures_.false_alarms > 0.0 ? draw_.poisson(figures_.false_alarms) : 0;
    for (std::uint32_t n = 0; n < alarms; ++n) {
      const double azimuth = between(0.0, 2.0 * std::numbers::pi);
      const double elevation = between(0.0, 15.0 * geo::degree);
      add(t_s, {azimuth, elevation, between(figures_.nearest_m, figures_.farthest_m)});
    }
    return {
        .detections = scan_, .whole_scan = true, .sensor = base::SensorId{0}, .time = base::Time::from_seconds(t_s)};
  }

 private:
  struct Visit {
    double from_s = 0.0, until_s = 0.0;
    geo::Position<geo::Enu> position;  // at from_s
    geo::Velocity<geo::Enu> velocity;
  };

  double between(double low, double high) { return low + (high - low) * draw_.uniform(); }
  // Straight from the rim past a place within, or from anywhere: their ways cross.
  Visit next_visit(double from_s) {
    const double bearing = between(0.0, 2.0 * std::numbers::pi);
    const double range = between(figures_.nearest_m, figures_.farthest_m);
    const double towards = bearing + std::numbers::pi + between(-0.8, 0.8);
    const double speed = between(150.0, 300.0);
    return {from_s,
            from_s + between(figures_.shortest_visit_s, figures_.longest_visit_s),
            {range * std::sin(bearing), range * std::cos(bearing), between(3e3, 12e3)},
            {speed * std::sin(towards), speed * std::cos(towards), 0.0}};
  }
  static geo::Position<geo::Enu> at(const Visit& visit, double t_s) {
    const double dt_s = t_s - visit.from_s;
    return {visit.position.x_m + dt_s * visit.velocity.x_mps, visit.position.y_m + dt_s * visit.velocity.y_mps,
            visit.position.z_m};
  }
  void add(double t_s, const geo::AzElRange& measured) {
    geo::AzElRange m = measured;
    m.azimuth_rad -= 2.0 * std::numbers::pi * std::floor(m.azimuth_rad / (2.0 * std::numbers::pi));
    scan_.push_back({.id = base::DetectionId{next_++},
                     .sensor = base::SensorId{0},
                     .time = base::Time::from_seconds(t_s),
                     .measured = m,
                     .sigma_range_m = figures_.sigma_range_m,
                     .sigma_azimuth_rad = figures_.sigma_angle_rad,
                     .sigma_elevation_rad = figures_.sigma_angle_rad});
  }

  TrafficFigures figures_;
  geo::Site site_;
  base::RandomStream draw_;
  std::vector<Visit> visits_;
  std::vector<double> there_s_;
  double now_s_ = 0.0;
  std::vector<sensing::Detection> scan_;
  std::size_t next_ = 0;
};

}  // namespace iamd::tracking::scene
