#include "iamd/report/export_path.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

#include "iamd/geo/frames.hpp"

namespace iamd::report {
namespace {

using engine::PathSample;
using engine::SampledPath;
using geo::Ecef;
using geo::Position;

constexpr std::int64_t millisecond_ns = 1'000'000;
constexpr std::int64_t least_step_ns = 20'000;
// From tests at quarters of a step to the largest error within it: the error is a parabola, or little else.
constexpr double tested_share = 0.9;
constexpr double unnoticed_m = 0.1;  // a track's jump that a cubic may smooth

PathSample sample_of(const SampledPath& path, base::Time time) { return {time, engine::state_on(path, time)}; }

double between(double a, double b, double share) { return a + share * (b - a); }

double turn(double lon_rad) { return std::remainder(lon_rad, 2.0 * std::numbers::pi); }

// Worse of the two ways to join two samples by a line, at a share of the step.
double error_m(const PathSample& a, const geo::Geodetic& at_a, const PathSample& b, const geo::Geodetic& at_b,
               const Position<Ecef>& truth, double share) {
  const Position<Ecef>& p = a.state.position;
  const Position<Ecef>& q = b.state.position;
  const Position<Ecef> chord{between(p.x_m, q.x_m, share), between(p.y_m, q.y_m, share), between(p.z_m, q.z_m, share)};
  const geo::Geodetic on_map{between(at_a.lat_rad, at_b.lat_rad, share),
                             at_a.lon_rad + share * turn(at_b.lon_rad - at_a.lon_rad),
                             between(at_a.alt_m, at_b.alt_m, share)};
  return std::max(geo::distance(chord, truth), geo::distance(geo::ecef_from_geodetic(on_map), truth));
}

// Between two samples of the result, to be added behind the first.
class Densifier {
 public:
  Densifier(const SampledPath& path, SampledPath& result) : path_{path}, result_{result} {}

  void step(const PathSample& a, const PathSample& b) {
    split(a, geo::geodetic_from_ecef(a.state.position), b, geo::geodetic_from_ecef(b.state.position));
  }

 private:
  void split(const PathSample& a, const geo::Geodetic& at_a, const PathSample& b, const geo::Geodetic& at_b) {
    const std::int64_t span_ns = (b.time - a.time).nanoseconds();
    if (span_ns <= least_step_ns || close(a, at_a, b, at_b, span_ns)) return;
    std::int64_t middle_ns = a.time.nanoseconds() + span_ns / 2;
    if (span_ns >= 4 * millisecond_ns) middle_ns = (middle_ns + millisecond_ns / 2) / millisecond_ns * millisecond_ns;
    const PathSample middle = sample_of(path_, base::Time::from_nanoseconds(middle_ns));
    const geo::Geodetic at_middle = geo::geodetic_from_ecef(middle.state.position);
    split(a, at_a, middle, at_middle);
    result_.push_back(middle);
    split(middle, at_middle, b, at_b);
  }
  [[nodiscard]] bool close(const PathSample& a, const geo::Geodetic& at_a, const PathSample& b,
                           const geo::Geodetic& at_b, std::int64_t span_ns) const {
    return std::ranges::all_of(std::array{1, 2, 3}, [&](int quarter) {
      const base::Time time = a.time + base::Duration::from_nanoseconds(span_ns / 4 * quarter);
      const double share = static_cast<double>((time - a.time).nanoseconds()) / static_cast<double>(span_ns);
      const Position<Ecef> truth = engine::state_on(path_, time).position;
      return error_m(a, at_a, b, at_b, truth, share) <= tested_share * linear_tolerance_m;
    });
  }

  const SampledPath& path_;
  SampledPath& result_;
};

geo::State<Ecef> ahead(const geo::State<Ecef>& state, double dt_s) {
  const auto& [p, v] = state;
  return {{p.x_m + dt_s * v.x_mps, p.y_m + dt_s * v.y_mps, p.z_m + dt_s * v.z_mps}, v};
}

double speed_between(const geo::Velocity<Ecef>& a, const geo::Velocity<Ecef>& b) {
  return std::hypot(a.x_mps - b.x_mps, a.y_mps - b.y_mps, a.z_mps - b.z_mps);
}

}  // namespace

SampledPath densified(const SampledPath& path) {
  SampledPath result;
  for (const PathSample& sample : path) {
    if (!result.empty()) {
      const PathSample from = result.back();
      Densifier{path, result}.step(from, sample);
    }
    result.push_back(sample);
  }
  return result;
}

SampledPath path_of(const engine::RecordedTrack& track, base::Time run_end) {
  SampledPath path;
  for (const engine::TrackSample& sample : track.samples) {
    if (!path.empty()) {
      const PathSample from = path.back();
      if (sample.time <= from.time) continue;
      const double gap_s = (sample.time - from.time).seconds();
      const geo::State<Ecef> expected = ahead(from.state, gap_s);
      const double jump_m = geo::distance(expected.position, sample.state.position);
      const double bend_m = 0.15 * gap_s * speed_between(expected.velocity, sample.state.velocity);
      const base::Time before = sample.time - base::Duration::from_nanoseconds(millisecond_ns);
      if (jump_m + bend_m > unnoticed_m && before > from.time) {
        path.push_back({before, ahead(from.state, (before - from.time).seconds())});
      }
    }
    path.push_back({sample.time, sample.state});
  }
  const base::Time end = std::min(track.ended, run_end);
  if (!path.empty() && end > path.back().time) {
    path.push_back({end, ahead(path.back().state, (end - path.back().time).seconds())});
  }
  return path;
}

Degrees degrees_of(const geo::Geodetic& place) {
  return {place.lat_rad / geo::degree, place.lon_rad / geo::degree, place.alt_m};
}
Degrees degrees_of(const Position<Ecef>& place) { return degrees_of(geo::geodetic_from_ecef(place)); }

}  // namespace iamd::report
