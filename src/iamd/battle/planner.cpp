#include "iamd/battle/planner.hpp"

#include <algorithm>
#include <cmath>

#include "iamd/base/contracts.hpp"
#include "iamd/battle/track_spread.hpp"

namespace iamd::battle {
namespace {

constexpr double harmless_look_s = 5.0;
constexpr double waiting_look_max_s = 20.0;
constexpr double harmless_sigmas = 3.0;

}  // namespace

double lethality(double prior, double log_likelihood_ratio) {
  if (prior <= 0.0 || prior >= 1.0) return prior;
  return 1.0 / (1.0 + (1.0 - prior) / prior * std::exp(-log_likelihood_ratio));
}

Planner::Planner(const Rules& rules, std::span<const Asset> assets, std::span<const Battery> batteries,
                 base::RandomStream choice)
    : rules_{rules}, assets_{assets}, batteries_{batteries}, choice_{choice} {
  IAMD_EXPECT(!rules.rules.empty());
  units_.reserve(batteries.size());
  for (const Battery& battery : batteries) units_.emplace_back(battery);
  slots_.resize(batteries.size());
  next_cycle_ = base::Time::from_seconds(rules.planning_interval_s);
}

base::Time Planner::next() const { return std::min(next_cycle_, asked_); }

Planner::TrackPlan& Planner::plan_of(base::TrackId track) {
  const std::size_t i = track.index();
  if (i >= plans_.size()) plans_.resize(std::max(i + 1, 2 * plans_.size()));
  if (!plans_[i]) {
    plans_[i] = std::make_unique<TrackPlan>();
    plans_[i]->track = track;
    plans_[i]->views.resize(batteries_.size());
    plans_[i]->spent.resize(rules_.rules.size());
    if (rules_.discrimination) plans_[i]->lethality = rules_.discrimination->prior;
  }
  return *plans_[i];
}

std::size_t Planner::local(base::BatteryId battery) const {
  std::size_t b = 0;
  while (b < batteries_.size() && batteries_[b].id != battery) ++b;
  IAMD_EXPECT(b < batteries_.size());
  return b;
}

const Asset* Planner::asset_of(const TrackPlan& plan) const {
  if (!plan.threat.asset.valid()) return nullptr;
  const auto found = std::ranges::find(assets_, plan.threat.asset, &Asset::id);
  return found == assets_.end() ? nullptr : &*found;
}

// What its rule still allows; 0: nothing.
int Planner::shots_left(const TrackPlan& plan, std::size_t rule) const {
  const EngagementRule& r = rules_.rules[rule];
  if (!plan.spent[rule].looking && plan.spent[rule].looks >= r.looks_max) return 0;
  return std::max(r.shots_max - plan.spent[rule].shots, 0);
}

// No rule at all allows another shot.
bool Planner::spent(const TrackPlan& plan) const {
  for (std::size_t r = 0; r < rules_.rules.size(); ++r) {
    if (shots_left(plan, r) > 0) return false;
  }
  return true;
}

void Planner::plan(base::Time now, std::span<const tracking::Track> tracks, std::vector<LaunchOrder>& orders,
                   PlanLog& log) {
  IAMD_EXPECT(now == next());
  const base::Duration interval = base::Duration::from_seconds(rules_.planning_interval_s);
  while (next_cycle_ <= now) next_cycle_ = next_cycle_ + interval;
  asked_ = base::Time::never();
  now_s_ = now.seconds();
  channel_wanted_ = false;
  candidates_.clear();
  options_.clear();
  const std::size_t orders_before = orders.size();
  for (FireUnit& unit : units_) unit.forget(now_s_);

  for (const tracking::Track& track : tracks) {
    if (track.status != tracking::TrackStatus::confirmed) continue;
    TrackPlan& plan = plan_of(track.id);
    if (plan.engaged > 0 || now_s_ < plan.look_again_s) continue;
    const std::size_t candidates_before = candidates_.size();
    const Hindrance hindrance = consider(plan, track);
    if (candidates_.size() == candidates_before) note(plan, hindrance, log);
  }
  if (log.judgements_wanted) judge(log);
  if (candidates_.empty()) return;
  assign(orders, log);
  for (const Candidate& candidate : candidates_) note(*candidate.plan, candidate.hindrance, log);
  std::sort(orders.begin() + static_cast<std::ptrdiff_t>(orders_before), orders.end(),
            [](const LaunchOrder& a, const LaunchOrder& b) {
              if (a.launch != b.launch) return a.launch < b.launch;
              return a.engagement != b.engagement ? a.engagement < b.engagement : a.shot < b.shot;
            });
}

// Decides what hinders a track; appends it to the candidates when an engagement is due.
Hindrance Planner::consider(TrackPlan& plan, const tracking::Track& track) {
  if (plan.killed || spent(plan)) return Hindrance::doctrine;
  if (sigma_position(track) > rules_.sigma_position_max_m) return Hindrance::unsettled;
  if (stale(plan, track)) make_path(plan, track);
  if (plan.threat.probability < rules_.threat_probability_min) {
    if (plan.threat.sigmas_outside <= harmless_sigmas) return Hindrance::unsettled;
    plan.look_again_s = now_s_ + harmless_look_s;
    return Hindrance::harmless;
  }
  if (rules_.discrimination && plan.lethality < rules_.discrimination->probability_min) return Hindrance::decoy;
  if (plan.engageable_since_s < 0.0) plan.engageable_since_s = now_s_;

  const Asset* asset = asset_of(plan);
  const double due_s = now_s_ + rules_.planning_interval_s;
  double later_s = std::numeric_limits<double>::infinity();
  double first_ready_s = later_s;
  bool inside = false;
  bool channel_missing = false;
  bool round_missing = false;
  bool unsettled = false;
  bool possible = false;
  bool kept = false;
  bool forbidden = false;
  bool used_up = false;
  bool launcher_missing = false;
  bool busy = false;
  const std::size_t first_option = options_.size();
  options_.resize(first_option + batteries_.size());
  for (std::size_t b = 0; b < batteries_.size(); ++b) {
    const Window& open = window(plan, b);
    if (open.inside_limits()) (open.limits_end_s() >= now_s_ ? inside : plan.passed) = true;
    const double ready_s = std::max(now_s_, plan.engageable_since_s + batteries_[b].reaction_time_s);
    const double t0 = std::max(ready_s, units_[b].next_launch_s());
    first_ready_s = std::min(first_ready_s, t0);
    if (!open.open() || open.latest_launch_s() < t0) {
      launcher_missing = launcher_missing || (open.open() && open.latest_launch_s() >= ready_s);
      continue;
    }
    const EngagementRule& rule = rules_.rules[plan.views[b].rule];
    const int shots = std::min(rule.shots, shots_left(plan, plan.views[b].rule));
    if (shots <= 0) {
      used_up = true;
      continue;
    }
    if (!rule.permits(plan.threat, asset, batteries_[b])) {
      forbidden = true;
      continue;
    }
    const int ready = units_[b].rounds_ready(t0);
    const int rounds = ready - rule.reserve;
    if (rounds <= 0) {
      (ready > 0 ? kept : round_missing) = true;
      continue;
    }
    if (units_[b].channels_free() <= 0) {
      channel_missing = true;
      continue;
    }
    const double launch_s = open.first_launch_s(t0);
    if (launch_s > due_s) {
      later_s = std::min(later_s, launch_s);
      busy = busy || open.first_launch_s(ready_s) <= due_s;
      continue;
    }
    const double chance = acquisition(plan, track, b, t0);
    const double last_chance_s = open.latest_launch_s() - (shots - 1) * batteries_[b].launch_interval_s;
    if (chance < rules_.acquisition_probability_min && last_chance_s >= t0 + rules_.planning_interval_s) {
      unsettled = true;
      continue;
    }
    options_[first_option + b] = {true, ready_s, chance, shots, rounds};
    possible = true;
  }
  if (possible) {
    candidates_.push_back({&plan, &track, Hindrance::waiting});
    return Hindrance::none;
  }
  options_.resize(first_option);
  if (unsettled) return Hindrance::unsettled;
  if (channel_missing) {
    channel_wanted_ = true;
    return Hindrance::channels;
  }
  if (std::isfinite(later_s)) {
    // Nothing can be launched before reaction time is over and a launcher free; then halfway to the window's opening.
    plan.look_again_s = std::max(now_s_ + std::min(waiting_look_max_s, 0.5 * (later_s - due_s)),
                                 first_ready_s - rules_.planning_interval_s);
    return busy ? Hindrance::launchers : Hindrance::waiting;
  }
  if (round_missing) return Hindrance::magazine;
  if (kept) return Hindrance::reserve;
  if (forbidden) return Hindrance::control;
  if (used_up) return Hindrance::doctrine;
  if (launcher_missing) return Hindrance::launchers;
  return inside || plan.passed ? Hindrance::fly_out : Hindrance::envelope;
}

// Tells what has changed markedly in the judgement of tracks, with their ranks among all that threaten now.
void Planner::judge(PlanLog& log) {
  constexpr double marked = 0.1;  // of a probability
  judged_.clear();
  bool any = false;
  for (const auto& plan : plans_) {
    if (!plan || plan->path.empty() || plan->path.end_s() < now_s_ || plan->killed) continue;
    judged_.push_back(plan.get());
    any = any || plan->judged_anew;
  }
  if (!any) return;
  std::ranges::sort(judged_, [&](const TrackPlan* a, const TrackPlan* b) {
    const double loss_a = at_stake(*a);
    const double loss_b = at_stake(*b);
    if (loss_a != loss_b) return loss_a > loss_b;
    return a->threat.arrival != b->threat.arrival ? a->threat.arrival < b->threat.arrival : a->track < b->track;
  });
  for (std::size_t rank = 0; rank < judged_.size(); ++rank) {
    TrackPlan& plan = *judged_[rank];
    if (!plan.judged_anew) continue;
    plan.judged_anew = false;
    ThreatJudgement judgement{.track = plan.track,
                              .asset = plan.threat.asset,
                              .expected_loss = plan.threat.expected_loss,
                              .probability = plan.threat.probability,
                              .lethality = plan.lethality,
                              .sigma_impact_m = plan.threat.sigma_impact_m,
                              .time_to_go_s = plan.threat.arrival.seconds() - now_s_,
                              .last_launch_in_s = -1.0,
                              .rank = rank};
    for (std::size_t b = 0; b < batteries_.size(); ++b) {
      if (!plan.views[b].found || !plan.views[b].window.open()) continue;
      const double left_s = plan.views[b].window.latest_launch_s() - now_s_;
      if (left_s < 0.0) continue;
      ++judgement.batteries_in_reach;
      judgement.last_launch_in_s = std::max(judgement.last_launch_in_s, left_s);
    }
    const ThreatJudgement& told = plan.judgement;
    if (told.track.valid() && told.asset == judgement.asset &&
        std::abs(told.probability - judgement.probability) < marked &&
        std::abs(told.lethality - judgement.lethality) < marked &&
        told.batteries_in_reach == judgement.batteries_in_reach) {
      continue;
    }
    plan.judgement = judgement;
    log.judgements.push_back(judgement);
  }
}

void Planner::note(TrackPlan& plan, Hindrance hindrance, PlanLog& log) {
  if (plan.hindrance == hindrance) return;
  plan.hindrance = hindrance;
  log.changes.push_back({plan.track, hindrance});
}

void Planner::take(const Assessment& assessment) {
  const std::size_t i = assessment.engagement.index();
  IAMD_EXPECT(i < engagements_.size());
  Engagement& engagement = engagements_[i];
  IAMD_EXPECT(engagement.assessed < engagement.shots);
  TrackPlan& plan = *engagement.plan;
  if (assessment.declared_killed) plan.killed = true;
  if (++engagement.assessed < engagement.shots) return;
  units_[engagement.battery].give_channel();
  if (--plan.engaged == 0) {
    for (Spent& spent : plan.spent) spent.looking = false;
  }
  plan.look_again_s = 0.0;
  const bool again = plan.engaged == 0 && !plan.killed && !spent(plan);
  if (again || channel_wanted_) asked_ = std::min(asked_, assessment.time);
}

void Planner::take(const LethalityReport& report) {
  if (!rules_.discrimination) return;
  TrackPlan& plan = plan_of(report.track);
  plan.lethality = lethality(rules_.discrimination->prior, report.log_likelihood_ratio);
  plan.judged_anew = true;
}

bool Planner::engaging(base::TrackId track) const {
  return track.index() < plans_.size() && plans_[track.index()] && plans_[track.index()]->engaged > 0;
}

bool Planner::threatening(base::TrackId track) const {
  if (track.index() >= plans_.size() || !plans_[track.index()]) return false;
  const TrackPlan& plan = *plans_[track.index()];
  return !plan.killed && plan.engageable_since_s >= 0.0 && plan.threat.probability >= rules_.threat_probability_min;
}

int Planner::interceptors_left(base::BatteryId battery) const { return units_[local(battery)].rounds_left(); }

}  // namespace iamd::battle
