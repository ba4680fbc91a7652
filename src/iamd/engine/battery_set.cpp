#include "iamd/engine/battery_set.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace iamd::engine {
namespace {

// No aerodynamic braking changes a target's speed faster (as battle::Window has it).
constexpr double hardest_braking_mps2 = 1000.0;
constexpr double shortest_stride_s = 0.05;
constexpr int least_strides = 40;
constexpr double golden = 0.381966011250105;
constexpr int narrowings = 20;

}  // namespace

BatterySet::BatterySet(const Question& question, const scenario::Draw& draw) : question_{&question} {
  for (std::size_t b = 0; b < question.batteries.size(); ++b) {
    const Question::Battery& battery = question.batteries[b];
    interceptors_.push_back(std::make_unique<engagement::Interceptor>(engagement::drawn(battery.interceptor, draw),
                                                                      draw(battery.spec.position.alt_m)));
    batteries_.push_back(battle::drawn(battery.spec, base::BatteryId{b}, interceptors_[b].get(), draw));
  }
  if (question.doctrine) {
    assessment_delay_s_ = question.doctrine->make(draw, {}, batteries_)->assessment_quality().delay_s;
  }
}

int BatterySet::rounds(std::size_t battery) const {
  const battle::Battery& b = batteries_[battery];
  if (b.channels <= 0 || b.launchers <= 0) return 0;
  return (b.launchers + std::max(b.reloads, 0)) * b.interceptors_per_launcher;
}

void Openings::find(std::size_t battery, double from_s) {
  const battle::Battery& b = (*batteries_)[battery];
  windows_[battery].find(path_, b.site, *b.reach, from_s, path_.end_s());
}

std::optional<battle::Meeting> Openings::earliest(std::size_t battery, double t0_s) const {
  const battle::Battery& b = (*batteries_)[battery];
  return windows_[battery].earliest(t0_s, path_, b.site, *b.reach);
}

Openings::Nearest Openings::nearest(std::size_t battery, double from_s) const {
  Nearest best{StaticLimit::range_max, std::numeric_limits<double>::infinity()};
  if (path_.empty()) return best;
  const battle::Battery& b = (*batteries_)[battery];
  const battle::Reach& reach = *b.reach;
  const double speed = path_.speed_max_mps * 1.01 + 1.0;
  std::size_t hint = 0;
  const auto at = [&](double t_s) {
    const geo::State<geo::Ecef> state = path_.path.at(t_s, hint);
    const double range = geo::distance(state.position, b.site.origin());
    const double alt = geo::ellipsoid_height(state.position);
    const std::array<double, 5> short_s{(reach.altitude_min_m() - alt) / speed, (alt - reach.altitude_max_m()) / speed,
                                        (reach.range_min_m() - range) / speed, (range - reach.range_max_m()) / speed,
                                        (geo::norm(state.velocity) - reach.target_speed_max_mps()) /
                                            hardest_braking_mps2};
    const auto worst = std::max_element(short_s.begin(), short_s.end());
    return Nearest{static_cast<StaticLimit>(worst - short_s.begin()), *worst};
  };
  const double start_s = std::max(from_s, path_.start_s());
  const double end_s = path_.end_s();
  if (!(start_s <= end_s)) return best;
  const double longest_s = std::max((end_s - start_s) / least_strides, shortest_stride_s);
  double best_s = start_s;
  double stride_s = shortest_stride_s;
  for (double t = start_s;; t = std::min(end_s, t + stride_s)) {
    const Nearest here = at(t);
    // The shortfall falls by no more than a second a second: a stride as long can't jump over what matters.
    stride_s = std::clamp(here.shortfall_s - std::min(best.shortfall_s, here.shortfall_s), shortest_stride_s, longest_s);
    stride_s = std::max(stride_s, std::min(0.25 * here.shortfall_s, longest_s));
    if (here.shortfall_s < best.shortfall_s) {
      best = here;
      best_s = t;
    }
    if (t >= end_s) break;
  }
  // Golden section around the best.
  double low = std::max(start_s, best_s - longest_s);
  double high = std::min(end_s, best_s + longest_s);
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
