#include "iamd/study/footprint_shots.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "iamd/outcome/binding_limit.hpp"

namespace iamd::study {
namespace {

constexpr std::size_t moments = 97;
constexpr double edge_s = 0.02;
constexpr double launch_tries = 16.0;  // until one falls into a moment of view
constexpr double shortest_try_s = 1.0;
constexpr int all_passed = static_cast<int>(outcome::obstacles_met.size());

FootprintLimit limit_of(engine::StaticLimit limit) {
  switch (limit) {
    case engine::StaticLimit::altitude_min:
      return FootprintLimit::altitude_min;
    case engine::StaticLimit::altitude_max:
      return FootprintLimit::altitude_max;
    case engine::StaticLimit::range_min:
      return FootprintLimit::range_min;
    case engine::StaticLimit::range_max:
      return FootprintLimit::range_max;
    case engine::StaticLimit::target_speed:
      return FootprintLimit::target_speed;
    case engine::StaticLimit::crossing_angle:
      return FootprintLimit::crossing_angle;
  }
  return FootprintLimit::range_max;
}

FootprintLimit limit_of(outcome::Limit limit) {
  using outcome::Limit;
  switch (limit) {
    case Limit::radar_range:
      return FootprintLimit::radar_range;
    case Limit::field_of_view:
      return FootprintLimit::field_of_view;
    case Limit::horizon:
      return FootprintLimit::horizon;
    case Limit::terrain:
      return FootprintLimit::terrain;
    case Limit::blind_zone:
      return FootprintLimit::blind_zone;
    case Limit::sensitivity:
      return FootprintLimit::sensitivity;
    case Limit::clutter:
      return FootprintLimit::clutter;
    default:
      return FootprintLimit::radar_time;
  }
}

// What the scoring of a run charges when so many of outcome::obstacles_met were passed in time.
FootprintLimit charged(int passed_in_time) {
  outcome::Evidence evidence;
  evidence.inside_envelope = true;
  evidence.deadline = base::Time{};
  for (int i = 0; i < passed_in_time; ++i) {
    evidence.passed[static_cast<std::size_t>(i)] = base::Time::from_seconds(-1.0);
  }
  return limit_of(outcome::binding_limit(evidence));
}

// Obstacles passed, in the order of outcome::obstacles_met; all of them when it is seen.
int passed(sensing::Obstacle obstacle) {
  return static_cast<int>(std::ranges::find(outcome::obstacles_met, obstacle) - outcome::obstacles_met.begin());
}

}  // namespace

// One sensor along the path.
struct FootprintShots::Scan {
  const FootprintShots& of;
  std::size_t sensor;
  double from_s;
  std::size_t hint = 0;

  [[nodiscard]] int passed_at(double t_s) {
    const geo::State<geo::Ecef> state = of.openings_.path().path.at(t_s, hint);
    return passed(of.sensors_->visibility(sensor, state, of.signature_, t_s - from_s).obstacle);
  }
  [[nodiscard]] double first_seen(double hidden_s, double seen_s) {
    while (seen_s - hidden_s > edge_s) {
      const double middle = 0.5 * (hidden_s + seen_s);
      (passed_at(middle) == all_passed ? seen_s : hidden_s) = middle;
    }
    return seen_s;
  }
};

FootprintShots::FootprintShots(const engine::BatterySet& batteries, std::vector<std::size_t> which,
                               const engine::SensorSet* sensors, const world::Signature& signature)
    : batteries_{batteries}, which_{std::move(which)}, sensors_{sensors}, signature_{signature}, openings_{batteries} {}

Verdict FootprintShots::judge(double from_s) {
  constexpr auto kinematic = static_cast<std::size_t>(Knowledge::kinematic);
  constexpr auto sensing = static_cast<std::size_t>(Knowledge::sensing);
  Verdict verdict;
  start_s_ = from_s;
  hidden_ = sensing::Obstacle::none;
  for (const std::size_t b : which_) openings_.find(b, from_s);
  verdict.looks[kinematic] = static_cast<std::uint8_t>(looks(from_s, false));
  if (verdict.looks[kinematic] == 0) {
    verdict.limit.fill(kinematic_limit(from_s));
    return verdict;
  }
  if (sensors_ == nullptr) {
    verdict.looks[sensing] = verdict.looks[kinematic];
    return verdict;
  }
  const Seen seen = see(from_s, deadline_s());
  if (seen.tracked) verdict.looks[sensing] = static_cast<std::uint8_t>(looks(seen.track_s, true));
  if (verdict.looks[sensing] == 0) {
    verdict.limit[sensing] = seen.tracked ? charged(passed(hidden_)) : seen.limit;
  }
  return verdict;
}

FootprintShots::First FootprintShots::first_intercept(double from_s) {
  First first;
  start_s_ = from_s;
  hidden_ = sensing::Obstacle::none;
  for (const std::size_t b : which_) openings_.find(b, from_s);
  Seen seen{true, from_s, FootprintLimit::none};
  if (sensors_ != nullptr) seen = see(from_s, deadline_s());
  for (const std::size_t b : which_) {
    if (batteries_.rounds(b) == 0 || !openings_.window(b).open() || !seen.tracked) continue;
    const double ready_s = sensors_ != nullptr ? seen.track_s + delay_s(b) : from_s;
    const auto intercept_s = earliest_s(b, ready_s, sensors_ != nullptr);
    if (!intercept_s || (first.intercept_s && *intercept_s >= *first.intercept_s)) continue;
    first.intercept_s = intercept_s;
    first.battery = b;
  }
  if (first.intercept_s) return first;
  if (std::ranges::none_of(which_, [&](std::size_t b) { return openings_.window(b).open(); })) {
    first.limit = kinematic_limit(from_s);
  } else {
    first.limit = seen.tracked ? charged(passed(hidden_)) : seen.limit;
  }
  return first;
}

FootprintLimit FootprintShots::limit_at(std::size_t battery, double from_s, double intercept_s) {
  const battle::Battery& b = batteries_[battery];
  const battle::Reach& reach = *b.reach;
  const geo::State<geo::Ecef> state = openings_.path().path.at(intercept_s);
  const geo::AzElRange seen_at = b.site.az_el_range(state.position);
  const double alt_m = geo::ellipsoid_height(state.position);
  if (seen_at.range_m > reach.range_max_m()) return FootprintLimit::range_max;
  if (seen_at.range_m < reach.range_min_m()) return FootprintLimit::range_min;
  if (alt_m > reach.altitude_max_m()) return FootprintLimit::altitude_max;
  if (alt_m < reach.altitude_min_m()) return FootprintLimit::altitude_min;
  if (geo::norm(state.velocity) > reach.target_speed_max_mps()) return FootprintLimit::target_speed;
  const double flight_s = reach.time_of_flight_s(seen_at.range_m, seen_at.elevation_rad, alt_m);
  const double launch_s = intercept_s - flight_s;
  if (flight_s < 0.0 || launch_s < from_s) return FootprintLimit::fly_out;
  if (sensors_ == nullptr) return FootprintLimit::none;
  const Seen seen = see(from_s, launch_s - delay_s(battery));
  if (!seen.tracked) return seen.limit;
  const sensing::Obstacle hidden = hidden_by(launch_s);
  return hidden == sensing::Obstacle::none ? FootprintLimit::none : charged(passed(hidden));
}

double FootprintShots::deadline_s() const {
  double deadline_s = -std::numeric_limits<double>::infinity();
  for (const std::size_t b : which_) {
    deadline_s = std::max(deadline_s, openings_.window(b).latest_launch_s() - delay_s(b));
  }
  return deadline_s;
}

double FootprintShots::delay_s(std::size_t battery) const {
  return 0.5 * batteries_.planning_interval_s() + batteries_[battery].reaction_time_s;
}

sensing::Obstacle FootprintShots::hidden_by(double t_s) const {
  int most = 0;
  for (std::size_t s = 0; s < sensors_->size(); ++s) {
    if (!sensors_->tracks(s)) continue;
    const sensing::Obstacle obstacle =
        sensors_->visibility(s, openings_.path().path.at(t_s), signature_, t_s - start_s_).obstacle;
    if (obstacle == sensing::Obstacle::none || obstacle == sensing::Obstacle::sensitivity ||
        obstacle == sensing::Obstacle::clutter) {
      return sensing::Obstacle::none;
    }
    most = std::max(most, passed(obstacle));
  }
  return outcome::obstacles_met[static_cast<std::size_t>(most)];
}

std::optional<double> FootprintShots::earliest_s(std::size_t battery, double ready_s, bool in_view) {
  const double latest_s = openings_.window(battery).latest_launch_s();
  const double step_s = std::max((latest_s - ready_s) / launch_tries, shortest_try_s);
  for (double t0 = ready_s; t0 <= latest_s; t0 += step_s) {
    const auto meeting = openings_.earliest(battery, t0);
    if (!meeting) break;
    if (!in_view) return meeting->intercept_s;
    const sensing::Obstacle hidden = hidden_by(meeting->launch_s);
    if (hidden == sensing::Obstacle::none) return meeting->intercept_s;
    hidden_ = hidden;
    t0 = std::max(t0, meeting->launch_s);
  }
  return std::nullopt;
}

int FootprintShots::looks(double from_s, bool sensed) {
  double t0 = from_s;
  int count = 0;
  int left = 0;
  for (const std::size_t b : which_) left += batteries_.rounds(b);
  while (count < std::min(most_looks, left)) {
    double first_s = std::numeric_limits<double>::infinity();
    for (const std::size_t b : which_) {
      const double ready_s = std::max(t0, sensed ? from_s + delay_s(b) : from_s);
      if (batteries_.rounds(b) == 0 || !(openings_.window(b).latest_launch_s() >= ready_s)) continue;
      if (const auto meeting_s = earliest_s(b, ready_s, sensed)) first_s = std::min(first_s, *meeting_s);
    }
    if (!std::isfinite(first_s)) break;
    ++count;
    t0 = first_s + batteries_.assessment_delay_s();
  }
  return count;
}

FootprintLimit FootprintShots::kinematic_limit(double from_s) const {
  engine::Openings::Nearest nearest{engine::StaticLimit::range_max, std::numeric_limits<double>::infinity(), from_s};
  for (const std::size_t b : which_) {
    if (openings_.window(b).inside_limits()) return FootprintLimit::fly_out;
    const auto one = openings_.nearest(b, from_s);
    if (one.shortfall_s < nearest.shortfall_s) nearest = one;
  }
  return limit_of(nearest.limit);
}

FootprintShots::Seen FootprintShots::see(double from_s, double deadline_s) const {
  const double end_s = openings_.path().end_s();
  const double length_s = end_s - from_s;
  Seen best;
  int most_passed = -1;
  int lost_to = all_passed;
  bool seen_once = false;
  double track_s = std::numeric_limits<double>::infinity();
  double quickest_s = std::numeric_limits<double>::infinity();
  for (std::size_t s = 0; s < sensors_->size(); ++s) {
    if (!sensors_->tracks(s)) continue;
    const double acquisition_s = sensors_->acquisition_time_s(s);
    quickest_s = std::min(quickest_s, acquisition_s);
    Scan scan{*this, s, from_s};
    const double needed_s = std::min(deadline_s, track_s) - acquisition_s;  // later is of no use
    double before_s = from_s;
    double since_s = 0.0;
    bool in_view = false;
    for (std::size_t k = 0; k < moments;) {
      const double to_go = 1.0 - static_cast<double>(k) / static_cast<double>(moments - 1);
      const double sample_s = end_s - length_s * to_go * to_go;
      // A detection is looked for up to the last useful moment, a track for as long as it takes after that.
      const double until_s = in_view ? since_s + acquisition_s : std::max(needed_s, from_s);
      const double t = std::min(sample_s, until_s);
      const int now = scan.passed_at(t);
      if (!in_view) most_passed = std::max(most_passed, now);
      if (now == all_passed && !in_view) {
        seen_once = true;
        since_s = t > from_s ? scan.first_seen(before_s, t) : t;
      }
      if (in_view && now != all_passed) lost_to = now;
      in_view = now == all_passed;
      if (in_view && t >= since_s + acquisition_s) {
        track_s = std::min(track_s, since_s + acquisition_s);
        break;
      }
      if (!in_view && t >= needed_s) break;
      before_s = t;
      if (sample_s <= t) ++k;
    }
  }
  if (std::isfinite(track_s) && track_s <= deadline_s) {
    best.tracked = true;
    best.track_s = track_s;
    return best;
  }
  // What the scoring of a run would charge: the first obstacle that was not passed in time.
  best.limit = charged(most_passed);
  // Seen in time, but not for long enough: by what it was hidden again.
  if (lost_to != all_passed) best.limit = charged(lost_to);
  if (seen_once && from_s + quickest_s <= deadline_s) return best;
  if (seen_once) {
    double longest_reaction_s = 0.0;
    for (const std::size_t b : which_) {
      longest_reaction_s = std::max(longest_reaction_s, delay_s(b));
    }
    best.limit =
        from_s + quickest_s <= deadline_s + longest_reaction_s ? FootprintLimit::reaction : FootprintLimit::radar_time;
  }
  return best;
}

}  // namespace iamd::study
