#include "iamd/engine/path_samples.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"

namespace iamd::engine {
namespace {

using base::Duration;
using base::Time;

constexpr std::int64_t millisecond = 1'000'000;
constexpr std::int64_t longest_ns = 64'000 * millisecond;  // between two samples

class Sampler {
 public:
  Sampler(const geo::Trajectory& path, Time start, double tolerance_m)
      : path_{path}, start_{start}, tolerance_m_{tolerance_m} {}

  [[nodiscard]] PathSample at(Time t) { return {t, path_.at((t - start_).seconds(), hint_)}; }

  // Appends what is needed between two samples, and the second.
  void fill(const PathSample& a, const PathSample& b, SampledPath& samples) {
    const std::int64_t length = (b.time - a.time).nanoseconds();
    if (length > longest_ns || (length > 2 * millisecond && !good_enough(a, b))) {
      const std::int64_t middle = (a.time.nanoseconds() + length / 2) / millisecond * millisecond;
      if (middle > a.time.nanoseconds() && middle < b.time.nanoseconds()) {
        const PathSample half = at(Time::from_nanoseconds(middle));
        fill(a, half, samples);
        fill(half, b, samples);
        return;
      }
    }
    samples.push_back(b);
  }

 private:
  [[nodiscard]] bool good_enough(const PathSample& a, const PathSample& b) {
    constexpr std::array<std::int64_t, 3> quarters{1, 2, 3};
    return std::ranges::all_of(quarters, [&](std::int64_t quarter) {
      const Time t = a.time + Duration::from_nanoseconds((b.time - a.time).nanoseconds() * quarter / 4);
      return geo::distance(between(a, b, t).position, at(t).state.position) <= tolerance_m_;
    });
  }

  const geo::Trajectory& path_;
  Time start_;
  double tolerance_m_;
  std::size_t hint_ = 0;
};

// The way along a straight line from the launcher as its kinematics has it, without the limits of its employment.
class FlyOut {
 public:
  FlyOut(const FlownShot& shot, engagement::InterceptorFigures figures)
      : launcher_{shot.launcher},
        line_{geo::vector_of(shot.planned.point) - geo::vector_of(launcher_.origin())},
        way_m_{line_.norm()} {
    line_ /= std::max(way_m_, 1e-9);
    figures.range_min_m = 0.0;
    figures.range_max_m = std::max(figures.range_max_m, way_m_);
    figures.altitude_min_m = -1e9;
    figures.altitude_max_m = 1e9;
    const engagement::Interceptor kinematics{figures, shot.launcher.alt_m};
    const double elevation_rad = launcher_.az_el_range(shot.planned.point).elevation_rad;
    const double flight_s = std::max((shot.planned.intercept - shot.launch).seconds(), 1e-3);
    const double modelled_s = kinematics.time_of_flight_s(way_m_, elevation_rad, 0.0);
    way_.push_back({0.0, 0.0});
    for (int k = 1; k <= steps; ++k) {
      // Closer together at the beginning, where it gathers speed.
      const double share = static_cast<double>(k) / steps;
      const double way_m = way_m_ * share * share;
      const double t_s = kinematics.time_of_flight_s(way_m, elevation_rad, 0.0);
      // Its fly-out time is what the plan was made with; a plan of another engine's making is met by stretching it.
      const double seconds = modelled_s > 0.0 && t_s > 0.0 ? t_s / modelled_s * flight_s : share * flight_s;
      if (seconds > way_.back().t_s) way_.push_back({seconds, way_m});
    }
    way_.back().way_m = way_m_;
  }

  [[nodiscard]] SampledPath until(Time launch, Time end) const {
    SampledPath samples;
    for (std::size_t i = 0; i < way_.size(); ++i) {
      const Time t = launch + Duration::from_seconds(way_[i].t_s);
      if (t >= end) break;
      if (samples.empty() || t > samples.back().time) samples.push_back(at(t, way_[i].way_m, speed(i)));
    }
    return samples;
  }
  // Where it is at a time since its launch.
  [[nodiscard]] PathSample at(Time launch, Time t) const {
    const double t_s = (t - launch).seconds();
    const auto after = std::ranges::upper_bound(way_, t_s, {}, &Way::t_s);
    const std::size_t i = std::min<std::size_t>(static_cast<std::size_t>(after - way_.begin()), way_.size() - 1);
    const Way& a = way_[i - 1];
    const Way& b = way_[i];
    const double share = std::clamp((t_s - a.t_s) / (b.t_s - a.t_s), 0.0, 1.0);
    return at(t, a.way_m + share * (b.way_m - a.way_m), (b.way_m - a.way_m) / (b.t_s - a.t_s));
  }

 private:
  static constexpr int steps = 24;
  struct Way {
    double t_s = 0.0, way_m = 0.0;
  };

  [[nodiscard]] PathSample at(Time t, double way_m, double speed_mps) const {
    const Eigen::Vector3d position = geo::vector_of(launcher_.origin()) + way_m * line_;
    const Eigen::Vector3d velocity = speed_mps * line_;
    return {t, {{position.x(), position.y(), position.z()}, {velocity.x(), velocity.y(), velocity.z()}}};
  }
  [[nodiscard]] double speed(std::size_t i) const {
    const auto chord = [&](std::size_t k) {
      return (way_[k + 1].way_m - way_[k].way_m) / (way_[k + 1].t_s - way_[k].t_s);
    };
    if (i == 0) return 0.0;
    if (i + 1 == way_.size()) return chord(i - 1);
    return 0.5 * (chord(i - 1) + chord(i));
  }

  geo::Site launcher_;
  Eigen::Vector3d line_;
  double way_m_ = 0.0;
  std::vector<Way> way_;
};

}  // namespace

SampledPath samples_of(const geo::Trajectory& path, Time start, Time end, double tolerance_m) {
  SampledPath samples;
  if (path.empty() || end < start) return samples;
  Sampler sampler{path, start, tolerance_m};
  samples.push_back(sampler.at(start));
  if (end == start) return samples;
  const PathSample first = samples.front();
  sampler.fill(first, sampler.at(end), samples);
  return samples;
}

SampledPath samples_of(const FlownShot& shot, const engagement::InterceptorFigures& figures) {
  const FlyOut flown{shot, figures};
  const bool turned =
      shot.handover > shot.launch && shot.handover < shot.met.intercept && shot.handover < shot.planned.intercept;
  const Time end = turned ? shot.handover : shot.met.intercept;
  SampledPath samples = flown.until(shot.launch, end);
  if (!turned) {
    // The last sample is the point itself.
    PathSample last = flown.at(shot.launch, shot.met.intercept);
    last.time = std::max(shot.met.intercept, shot.launch + Duration::from_nanoseconds(millisecond));
    last.state.position = shot.met.point;
    samples.push_back(last);
    return samples;
  }
  const PathSample turn = flown.at(shot.launch, shot.handover);
  samples.push_back(turn);
  const double left_s = (shot.met.intercept - shot.handover).seconds();
  const Eigen::Vector3d velocity = (geo::vector_of(shot.met.point) - geo::vector_of(turn.state.position)) / left_s;
  PathSample onward{turn.time + Duration::from_nanoseconds(millisecond), turn.state};
  onward.state.velocity = {velocity.x(), velocity.y(), velocity.z()};
  onward.state.position.x_m += 1e-3 * velocity.x();
  onward.state.position.y_m += 1e-3 * velocity.y();
  onward.state.position.z_m += 1e-3 * velocity.z();
  if (onward.time < shot.met.intercept) samples.push_back(onward);
  samples.push_back({shot.met.intercept, {shot.met.point, onward.state.velocity}});
  return samples;
}

}  // namespace iamd::engine
