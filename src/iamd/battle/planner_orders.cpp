// From candidates to orders: assignment, salvos, channels.
#include <algorithm>
#include <cmath>

#include "iamd/base/contracts.hpp"
#include "iamd/battle/planner.hpp"
#include "iamd/battle/track_spread.hpp"

namespace iamd::battle {

void Planner::assign(std::vector<LaunchOrder>& orders, PlanLog& log) {
  PlanValue value;
  value.tracks = candidates_.size();
  for (const Candidate& candidate : candidates_) value.at_stake += at_stake(*candidate.plan);
  picks_.clear();
  lay_out_slots();
  if (rules_.assigner == AssignmentRule::joint) {
    pick_jointly(value);
  } else {
    pick_by_slots(value);
  }
  value.engagements = picks_.size();
  log.value = value;
  for (Candidate& candidate : candidates_) candidate.hindrance = Hindrance::none;
  for (const Pick& pick : picks_) candidates_[pick.candidate].hindrance = Hindrance::waiting;
  for (std::size_t i = 0; i < candidates_.size(); ++i) {
    if (candidates_[i].hindrance == Hindrance::waiting) continue;
    Hindrance reason = Hindrance::launchers;  // no slot is early enough
    for (std::size_t b = 0; b < batteries_.size(); ++b) {
      if (options_[i * batteries_.size() + b].possible && slots_[b].limit != Hindrance::waiting)
        reason = slots_[b].limit;
    }
    if (reason == Hindrance::channels) channel_wanted_ = true;
    candidates_[i].hindrance = reason;
  }
  // Battery by battery, in the order of their launches.
  std::sort(picks_.begin(), picks_.end(), [](const Pick& a, const Pick& b) {
    if (a.battery != b.battery) return a.battery < b.battery;
    return a.order != b.order ? a.order < b.order : a.candidate < b.candidate;
  });
  for (const Pick& pick : picks_) {
    const Hindrance hindrance = order(pick, orders);
    Hindrance& known = candidates_[pick.candidate].hindrance;
    // One battery that fires is enough.
    if (candidates_[pick.candidate].plan->engaged == 0) known = hindrance;
    if (hindrance == Hindrance::none) known = Hindrance::none;
  }
}

void Planner::pick_by_slots(PlanValue& value) {
  value_slots();
  const std::size_t columns = slots_.empty() ? 0 : slots_.back().first + slots_.back().count;
  const std::span<const int> slot_of = assignment_.solve(rules_.assigner, saved_, deadline_s_, columns, choice_);
  value.surviving = value.at_stake - assignment_.saved();
  value.lower_bound = value.at_stake - assignment_.bound();
  for (std::size_t i = 0; i < candidates_.size(); ++i) {
    if (slot_of[i] == base::unassigned) continue;
    std::size_t battery = 0;
    const auto slot = static_cast<std::size_t>(slot_of[i]);
    while (slot >= slots_[battery].first + slots_[battery].count) ++battery;
    picks_.push_back({battery, slot_of[i], i, options_[i * batteries_.size() + battery].shots});
  }
}

void Planner::pick_jointly(PlanValue& value) {
  const std::size_t batteries = batteries_.size();
  joint_.value.clear();
  joint_.shots_max.clear();
  joint_.kill.assign(options_.size(), 0.0);
  joint_.shots.assign(options_.size(), 0);
  joint_.rounds.assign(batteries, 0);
  joint_.channels.assign(batteries, 0);
  for (std::size_t b = 0; b < batteries; ++b) joint_.channels[b] = std::max(units_[b].channels_free(), 0);
  for (std::size_t i = 0; i < candidates_.size(); ++i) {
    const TrackPlan& plan = *candidates_[i].plan;
    joint_.value.push_back(at_stake(plan));
    int most = 0;
    for (std::size_t b = 0; b < batteries; ++b) {
      const Option& option = options_[i * batteries + b];
      if (!option.possible) continue;
      const double latest_s = plan.views[b].window.latest_launch_s();
      const double first_s = std::max(option.ready_s, units_[b].next_launch_s());
      const double interval_s = batteries_[b].launch_interval_s;
      int shots = std::min(option.shots, option.rounds);
      if (interval_s > 0.0)
        shots = static_cast<int>(std::min<double>(shots, 1.0 + std::floor((latest_s - first_s) / interval_s)));
      joint_.kill[i * batteries + b] = option.acquisition * batteries_[b].reach->kill_probability();
      joint_.shots[i * batteries + b] = std::max(shots, 0);
      joint_.rounds[b] = std::max(joint_.rounds[b], option.rounds);
      most = std::max(most, option.shots);
    }
    joint_.shots_max.push_back(most);
  }
  const std::span<const int> shots = allocation_.solve(joint_);
  value.surviving = allocation_.surviving();
  value.lower_bound = allocation_.lower_bound();
  for (std::size_t i = 0; i < candidates_.size(); ++i) {
    for (std::size_t b = 0; b < batteries; ++b) {
      if (shots[i * batteries + b] == 0) continue;
      // The most urgent first.
      const double latest_s = candidates_[i].plan->views[b].window.latest_launch_s();
      picks_.push_back({b, static_cast<int>(std::clamp(latest_s, -1e6, 1e6) * 1e3), i, shots[i * batteries + b]});
    }
  }
}

void Planner::lay_out_slots() {
  std::size_t first = 0;
  for (std::size_t b = 0; b < batteries_.size(); ++b) {
    std::size_t wanted = 0;
    int shots = 1;
    int rounds = 0;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      const Option& option = options_[i * batteries_.size() + b];
      if (!option.possible) continue;
      ++wanted;
      shots = std::max(shots, option.shots);
      rounds = std::max(rounds, option.rounds);
    }
    const auto channels = static_cast<std::size_t>(std::max(units_[b].channels_free(), 0));
    const auto salvos = static_cast<std::size_t>((rounds + shots - 1) / shots);
    Hindrance limit = Hindrance::waiting;
    if (channels < wanted) limit = Hindrance::channels;
    if (salvos < std::min(wanted, channels)) limit = Hindrance::magazine;
    slots_[b] = {first, std::min({wanted, channels, salvos}), shots, limit};
    first += slots_[b].count;
  }
}

double Planner::slot_launch_s(std::size_t battery, std::size_t slot) const {
  return std::max(now_s_, units_[battery].next_launch_s()) +
         static_cast<double>(slot) * slots_[battery].shots * batteries_[battery].launch_interval_s;
}

void Planner::value_slots() {
  const std::size_t columns = slots_.back().first + slots_.back().count;
  saved_.assign(candidates_.size() * columns, 0.0);
  deadline_s_.assign(candidates_.size(), -std::numeric_limits<double>::infinity());
  for (std::size_t b = 0; b < batteries_.size(); ++b) {
    const double interval_s = batteries_[b].launch_interval_s;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      const Option& option = options_[i * batteries_.size() + b];
      if (!option.possible) continue;
      const TrackPlan& plan = *candidates_[i].plan;
      const double latest_s = plan.views[b].window.latest_launch_s();
      deadline_s_[i] = std::max(deadline_s_[i], latest_s);
      for (std::size_t k = 0; k < slots_[b].count; ++k) {
        const double launch_s = std::max(option.ready_s, slot_launch_s(b, k));
        if (launch_s > latest_s) break;
        int shots = std::min(option.shots, option.rounds - static_cast<int>(k) * slots_[b].shots);
        if (shots <= 0) break;
        if (interval_s > 0.0)
          shots = static_cast<int>(std::min<double>(shots, 1.0 + std::floor((latest_s - launch_s) / interval_s)));
        saved_[i * columns + slots_[b].first + k] =
            saved_value(at_stake(plan), option.acquisition, batteries_[b].reach->kill_probability(), shots);
      }
    }
  }
}

// The earliest intercept for a launch not before t0 for which an uplink and an illuminator are free.
std::optional<Meeting> Planner::guided_meeting(const Window& window, const TrackPlan& plan, std::size_t b,
                                               base::EngagementId engagement, double t0_s) const {
  constexpr int most_tries = 100;
  constexpr double least_delay_s = 0.05;
  const Reach& reach = *batteries_[b].reach;
  for (int i = 0; i < most_tries; ++i) {
    const auto meeting = window.earliest(t0_s, plan.path, batteries_[b].site, reach);
    if (!meeting) return std::nullopt;
    const double delay_s =
        units_[b].guidance_delay_s(meeting->launch_s, meeting->intercept_s, reach.handover_s(), engagement);
    if (delay_s <= 0.0) return meeting;
    if (!std::isfinite(delay_s)) return std::nullopt;
    // A later launch by so much may put the intercept off by more or by less: step by step.
    t0_s = meeting->launch_s + std::max(delay_s, least_delay_s);
  }
  return std::nullopt;
}

// Orders the salvo when its first launch is due; tells what hinders it otherwise.
Hindrance Planner::order(const Pick& pick, std::vector<LaunchOrder>& orders) {
  const Candidate& candidate = candidates_[pick.candidate];
  const std::size_t b = pick.battery;
  TrackPlan& plan = *candidate.plan;
  const Option option = options_[pick.candidate * batteries_.size() + b];
  FireUnit& unit = units_[b];
  const Battery& battery = batteries_[b];
  const double due_s = now_s_ + rules_.planning_interval_s;
  if (unit.channels_free() <= 0) return Hindrance::channels;
  if (option.ready_s > due_s) return Hindrance::waiting;
  if (unit.next_launch_s() > due_s) return Hindrance::launchers;
  if (candidate.track->time > plan.path.basis.time) {
    const double t0 = std::max(option.ready_s, unit.next_launch_s());
    const auto meeting = window(plan, b).earliest(t0, plan.path, battery.site, *battery.reach);
    const double carry_s =
        meeting ? std::max(meeting->intercept_s - candidate.track->time.seconds(), 0.0) : carry_max_s;
    if (drift_m(plan, *candidate.track, carry_s) > 0.5 * battery.reach->basket_radius_m()) {
      make_path(plan, *candidate.track);
      if (plan.threat.probability < rules_.threat_probability_min) return Hindrance::unsettled;
    }
  }
  const Window& open = window(plan, b);
  const std::size_t rule = plan.views[b].rule;
  const int most = std::min(pick.shots, shots_left(plan, rule));
  const base::EngagementId id{engagements_.size()};
  const double chance = option.acquisition * battery.reach->kill_probability();
  int shots = 0;
  double t0 = option.ready_s;
  while (shots < most) {
    t0 = std::max(t0, unit.next_launch_s());
    const auto meeting = guided_meeting(open, plan, b, id, t0);
    if (shots == 0) {
      if (!meeting) return open.open() && open.latest_launch_s() >= t0 ? Hindrance::channels : Hindrance::fly_out;
      if (meeting->launch_s > due_s) return Hindrance::waiting;
    }
    if (!meeting || unit.rounds_ready(meeting->launch_s) - rules_.rules[rule].reserve <= 0) break;
    unit.launch(meeting->launch_s);
    unit.guide(meeting->launch_s, meeting->intercept_s, battery.reach->handover_s(), id);
    orders.push_back({id,
                      battery.id,
                      plan.track,
                      shots,
                      base::Time::from_seconds(meeting->launch_s),
                      {base::Time::from_seconds(meeting->intercept_s), meeting->target.position},
                      chance});
    t0 = meeting->launch_s;
    ++shots;
  }
  if (shots == 0) return unit.rounds_ready(t0) > 0 ? Hindrance::reserve : Hindrance::magazine;
  unit.take_channel();
  engagements_.push_back({&plan, b, rule, shots, 0});
  Spent& spent = plan.spent[rule];
  spent.shots += shots;
  // Batteries that fire together do so in one look.
  if (!spent.looking) ++spent.looks;
  spent.looking = true;
  ++plan.engaged;
  return Hindrance::none;
}

}  // namespace iamd::battle
