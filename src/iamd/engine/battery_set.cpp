#include "iamd/engine/battery_set.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace iamd::engine {
namespace {

// No aerodynamic braking changes a target's speed faster (as battle::Window has it).
constexpr double hardest_braking_mps2 = 1000.0;
constexpr int moments = 96;
constexpr double slow_mps = 700.0;
// Of a chord through the circle of the greatest range: a path that dips no deeper into it may be missed.
constexpr double sagitta_m = 10.0;
constexpr double golden = 0.381966011250105;
constexpr int narrowings = 20;
constexpr double alike_s = 0.05;

// How long a target that passes needs to turn by what its crossing angle is too great.
double crossing_short_s(const battle::Battery& battery, const geo::State<geo::Ecef>& state, double range,
                        double speed_mps) {
  const double greatest = battery.reach->crossing_angle_max_rad();
  if (greatest >= std::numbers::pi) return -std::numeric_limits<double>::infinity();
  const geo::Position<geo::Ecef> from = battery.site.origin();
  const double nearing = (from.x_m - state.position.x_m) * state.velocity.x_mps +
                         (from.y_m - state.position.y_m) * state.velocity.y_mps +
                         (from.z_m - state.position.z_m) * state.velocity.z_mps;
  const double cosine = nearing / std::max(range * geo::norm(state.velocity), 1e-9);
  return (std::acos(std::clamp(cosine, -1.0, 1.0)) - greatest) * range / speed_mps;
}

}  // namespace

BatterySet::BatterySet(const Question& question, const scenario::Draw& draw) : question_{&question} {
  for (std::size_t b = 0; b < question.batteries.size(); ++b) {
    const Question::Battery& battery = question.batteries[b];
    interceptors_.push_back(std::make_unique<engagement::Interceptor>(engagement::drawn(battery.interceptor, draw),
                                                                      draw(battery.spec.position.alt_m)));
    batteries_.push_back(battle::drawn(battery.spec, base::BatteryId{b}, battery.id, interceptors_[b].get(), draw,
                                       base::RandomStream{{}}));
    // A map is of a battery at its best: all its launchers are ready.
    batteries_.back().launchers = static_cast<int>(std::lround(draw(battery.spec.launchers)));
  }
  if (question.doctrine) {
    const auto commander = question.doctrine->make(draw, {}, batteries_, base::RandomStream{{}});
    assessment_delay_s_ = commander->assessment_quality().delay_s;
    planning_interval_s_ = commander->next().seconds();  // its first plan is one interval after the start
  }
}

int BatterySet::rounds(std::size_t battery) const {
  const battle::Battery& b = batteries_[battery];
  if (b.channels <= 0 || b.launchers <= 0) return 0;
  return (b.launchers + std::max(b.reloads, 0)) * b.interceptors_per_launcher;
}

void Openings::find(std::size_t battery, double from_s) {
  const battle::Battery& b = (*batteries_)[battery];
  double start_s = std::max(from_s, path_.start_s());
  double end_s = path_.end_s();
  if (path_.speed_max_mps > slow_mps) {
    windows_[battery].find(path_, b.site, *b.reach, start_s, end_s);
    return;
  }
  // battle::Window approaches the end of an interceptor's energy in strides that become very short for slow targets. So
  // samples first say where on the way to look.
  const double sample_s = std::sqrt(8.0 * sagitta_m * b.reach->range_max_m()) / path_.speed_max_mps;
  const auto samples = static_cast<std::size_t>(std::ceil(std::max(end_s - start_s, 0.0) / sample_s)) + 1;
  std::size_t first = samples;
  std::size_t last = 0;
  std::size_t hint = 0;
  for (std::size_t i = 0; i < samples; ++i) {
    const double t = std::min(start_s + static_cast<double>(i) * sample_s, end_s);
    const geo::Position<geo::Ecef> p = path_.path.at(t, hint).position;
    const geo::AzElRange seen = b.site.az_el_range(p);
    if (b.reach->time_of_flight_s(seen.range_m, seen.elevation_rad, geo::ellipsoid_height(p)) < 0.0) continue;
    first = std::min(first, i);
    last = i;
  }
  if (first < samples) {
    end_s = std::min(end_s, start_s + static_cast<double>(last + 1) * sample_s);
    start_s += first > 0 ? static_cast<double>(first - 1) * sample_s : 0.0;
  } else {
    // Nothing can be met: only the static limits are asked for, which end where they are nearest to being kept.
    const double at_s = nearest(battery, start_s).at_s;
    start_s = end_s = at_s;
  }
  windows_[battery].find(path_, b.site, *b.reach, start_s, end_s, std::clamp(sample_s, 4.0, 12.0));
}

std::optional<battle::Meeting> Openings::earliest(std::size_t battery, double t0_s) const {
  const battle::Battery& b = (*batteries_)[battery];
  return windows_[battery].earliest(t0_s, path_, b.site, *b.reach);
}

Openings::Nearest Openings::nearest(std::size_t battery, double from_s) const {
  Nearest best{StaticLimit::range_max, std::numeric_limits<double>::infinity(), from_s};
  if (path_.empty()) return best;
  const battle::Battery& b = (*batteries_)[battery];
  const battle::Reach& reach = *b.reach;
  const double speed = path_.speed_max_mps * 1.01 + 1.0;
  std::size_t hint = 0;
  const auto at = [&](double t_s) {
    const geo::State<geo::Ecef> state = path_.path.at(t_s, hint);
    const double range = geo::distance(state.position, b.site.origin());
    const double alt = geo::ellipsoid_height(state.position);
    // In the order in which the worst one is named where several are as bad.
    const std::array<std::pair<StaticLimit, double>, 6> short_s{{
        {StaticLimit::range_max, (range - reach.range_max_m()) / speed},
        {StaticLimit::range_min, (reach.range_min_m() - range) / speed},
        {StaticLimit::altitude_max, (alt - reach.altitude_max_m()) / speed},
        {StaticLimit::altitude_min, (reach.altitude_min_m() - alt) / speed},
        {StaticLimit::target_speed, (geo::norm(state.velocity) - reach.target_speed_max_mps()) / hardest_braking_mps2},
        {StaticLimit::crossing_angle, crossing_short_s(b, state, range, speed)},
    }};
    double worst_s = short_s[0].second;
    for (const auto& one : short_s) worst_s = std::max(worst_s, one.second);
    for (const auto& [limit, by_s] : short_s) {
      if (by_s >= worst_s - alike_s) return Nearest{limit, worst_s, t_s};
    }
    return Nearest{StaticLimit::range_max, worst_s, t_s};
  };
  const double start_s = std::max(from_s, path_.start_s());
  const double end_s = path_.end_s();
  if (!(start_s <= end_s)) return best;
  // Evenly in the square root of the time to go: closest where it comes down.
  const auto moment = [&](int i) {
    const double to_go = 1.0 - static_cast<double>(std::clamp(i, 0, moments)) / moments;
    return end_s - (end_s - start_s) * to_go * to_go;
  };
  int best_i = 0;
  for (int i = 0; i <= moments; ++i) {
    const Nearest here = at(moment(i));
    if (here.shortfall_s >= best.shortfall_s) continue;
    best = here;
    best_i = i;
    if (best.shortfall_s <= 0.0) return best;
  }
  // Golden section around the best.
  double low = moment(best_i - 1);
  double high = moment(best_i + 1);
  for (int i = 0; i < narrowings; ++i) {
    const double a = low + golden * (high - low);
    const double c = high - golden * (high - low);
    const Nearest at_a = at(a);
    const Nearest at_c = at(c);
    for (const Nearest& one : {at_a, at_c}) {
      if (one.shortfall_s < best.shortfall_s) best = one;
    }
    (at_a.shortfall_s <= at_c.shortfall_s ? high : low) = at_a.shortfall_s <= at_c.shortfall_s ? c : a;
  }
  return best;
}

}  // namespace iamd::engine
