#include "iamd/study/claim_shot.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "iamd/engine/aimed_object.hpp"
#include "iamd/engine/battery_set.hpp"
#include "iamd/engine/sensor_set.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/study/footprint_shots.hpp"
#include "iamd/study/movable_path.hpp"

namespace iamd::study {
namespace {

constexpr int path_samples = 400;
constexpr double moment_s = 0.01;  // to which the passing of a distance is found
constexpr int halvings = 14;

// The last moment at which the path comes nearer than a slant range; none when it never was farther away.
std::optional<double> passes_inward_s(const geo::Trajectory& path, const geo::Position<geo::Ecef>& site,
                                      double range_m) {
  const auto beyond = [&](double t_s) { return geo::distance(path.at(t_s).position, site) - range_m; };
  const double start_s = path.start_s();
  const double step_s = (path.end_s() - start_s) / path_samples;
  std::optional<double> found;
  for (int i = 0; i < path_samples; ++i) {
    const double from_s = start_s + i * step_s;
    if (beyond(from_s) < 0.0 || beyond(from_s + step_s) >= 0.0) continue;
    double outside_s = from_s;
    double inside_s = from_s + step_s;
    while (inside_s - outside_s > moment_s) {
      const double middle_s = 0.5 * (outside_s + inside_s);
      (beyond(middle_s) >= 0.0 ? outside_s : inside_s) = middle_s;
    }
    found = outside_s;
  }
  return found;
}

std::string number_text(double value) {
  return std::abs(value) < 0.01 ? fmt::format("{:.2g}", value) : fmt::format("{:.3g}", value);
}

}  // namespace

base::Result<ShotAnswer> shoot(const engine::Question& question, const scenario::Draw& draw, double wanted_m) {
  const engine::BatterySet batteries{question, draw};
  const engine::SensorSet sensors{question, draw};
  const engine::AimedObject object{question, 0, draw};
  auto flight = object.own();
  if (!flight) return std::unexpected{std::move(flight).error()};
  const world::Signature signature = object.signature(*flight);
  FootprintShots shots{batteries, {0}, sensors.size() == 0 ? nullptr : &sensors, signature};
  battle::PredictedPath& path = shots.path();
  path.path = std::move(flight->path);
  path.speed_max_mps = greatest_speed_mps(path.path);

  ShotAnswer answer;
  answer.fastest_mps = path.speed_max_mps;
  const double from_s = path.path.start_s();
  const FootprintShots::First first = shots.first_intercept(from_s);
  const geo::Position<geo::Ecef> site = batteries[0].site.origin();
  answer.limit = first.limit;
  if (first.intercept_s) {
    const geo::State<geo::Ecef> state = path.path.at(*first.intercept_s);
    answer.met = true;
    answer.range_m = geo::distance(state.position, site);
    answer.altitude_m = geo::ellipsoid_height(state.position);
    answer.speed_mps = geo::norm(state.velocity);
  }
  if (wanted_m > 0.0 && answer.range_m < wanted_m) {
    if (const auto at_s = passes_inward_s(path.path, site, wanted_m)) {
      const FootprintLimit limit = shots.limit_at(0, from_s, *at_s);
      if (limit != FootprintLimit::none) answer.limit = limit;
    } else {
      answer.too_near = true;
    }
  }
  return answer;
}

std::string limit_text(const ShotAnswer& answer) {
  if (answer.too_near) return "the target's own range: it does not come from so far away";
  switch (answer.limit) {
    case FootprintLimit::none:
      return "";
    case FootprintLimit::altitude_min:
      return "the interceptor's lowest altitude: the target is below it there";
    case FootprintLimit::altitude_max:
      return "the interceptor's highest altitude: the target is above it there";
    case FootprintLimit::range_max:
      return "the interceptor's greatest range";
    case FootprintLimit::target_speed:
      return "the fastest target that the interceptor may meet";
    case FootprintLimit::fly_out:
      return "fly-out time: the interceptor is not there in time, or its energy does not last";
    case FootprintLimit::horizon:
      return "the horizon: the radar can't see it early enough";
    case FootprintLimit::sensitivity:
      return "the radar's sensitivity: too weak an echo";
    case FootprintLimit::radar_range:
      return "the radar's instrumented range";
    case FootprintLimit::reaction:
      return "reaction time";
    case FootprintLimit::radar_time:
      return "the time that a track takes";
    default:
      return std::string{name_of(answer.limit)};
  }
}

std::optional<double> least_value(const Lever& lever, const SceneSpec& spec,
                                  const std::function<bool(const SceneSpec&)>& holds) {
  const auto at = [&](double value) {
    SceneSpec turned = spec;
    lever.turn(turned, value);
    return holds(turned);
  };
  if (!at(lever.high)) return std::nullopt;
  double low = lever.low;
  double high = lever.high;
  for (int i = 0; i < halvings; ++i) {
    const double middle = lever.logarithmic ? std::sqrt(low * high) : 0.5 * (low + high);
    (at(middle) ? high : low) = middle;
  }
  return high;
}

std::string conditions(const SceneSpec& spec, bool may_cue, const std::function<bool(const SceneSpec&)>& holds,
                       bool is_route) {
  const auto override_of = [](std::string path) {
    return [path = std::move(path)](SceneSpec& turned, double value) {
      turned.changes.push_back({path, scenario::as_text(value)});
    };
  };
  const std::string interceptor = "defence.batteries[battery].interceptor.";
  std::vector<Lever> levers;
  if (is_route) {
    levers.push_back({"only against targets above ", " km", 10.0, 30e3, 1e3, false,
                      [](SceneSpec& turned, double value) { turned.altitude_m = value; }});
  }
  if (!spec.sensor.empty()) {
    levers.push_back({"only against targets of more than ", " m²", 1e-4, 1e3, 1.0, true,
                      [](SceneSpec& turned, double value) { turned.rcs_m2 = value; }});
  }
  levers.push_back({"only with interceptors faster than ", " km/s", 300.0, 12e3, 1e3, true,
                    override_of(interceptor + "burnout_speed_mps")});
  levers.push_back(
      {"only with interceptors that reach ", " km", 1.0, 3000.0, 1.0, true, override_of(interceptor + "range_max_km")});
  levers.push_back({"only with interceptors that reach up to ", " km of height", 1.0, 2000.0, 1.0, true,
                    override_of(interceptor + "altitude_max_km")});
  levers.push_back({"only with interceptors that may meet targets of ", " km/s", 300.0, 12e3, 1e3, true,
                    override_of(interceptor + "target_speed_max_mps")});
  std::vector<std::string> found;
  constexpr std::size_t enough = 3;
  const auto seek = [&](const SceneSpec& from, std::string_view also) {
    for (const Lever& lever : levers) {
      if (found.size() >= enough) return;
      if (const auto value = least_value(lever, from, holds)) {
        found.push_back(fmt::format("{}{}{}{}", lever.before, number_text(*value / lever.scale), lever.after, also));
      }
    }
  };
  seek(spec, "");
  if (may_cue && !spec.sensor.empty()) {
    SceneSpec cued = spec;
    cued.sensor = {};
    if (holds(cued)) {
      found.insert(found.begin(), "only with a cue from elsewhere");
    } else if (found.empty()) {
      seek(cued, " and a cue from elsewhere");
    }
  }
  if (found.empty()) return "no single number changed is enough, with or without a cue from elsewhere";
  std::string text;
  for (const std::string& one : found) text += (text.empty() ? "" : "; or ") + one;
  return text;
}

}  // namespace iamd::study
