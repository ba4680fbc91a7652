#include "iamd/battle/planner.hpp"

#include <algorithm>
#include <cmath>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/eigen.hpp"

namespace iamd::battle {
namespace {

constexpr double path_age_max_s = 60.0;
constexpr double path_drift_min_m = 2000.0;
constexpr double carry_max_s = 300.0;
constexpr double harmless_look_s = 5.0;
constexpr double waiting_look_max_s = 20.0;
constexpr double harmless_sigmas = 3.0;
constexpr double clear_sigmas = 6.0;
constexpr double certain_probability = 0.9;
constexpr double acquisition_age_max_s = 2.0;

double sigma_position(const tracking::Track& t) {
  return std::sqrt(t.covariance[0] + t.covariance[7] + t.covariance[14]);
}
double sigma_velocity(const tracking::Track& t) {
  return std::sqrt(t.covariance[21] + t.covariance[28] + t.covariance[35]);
}

}  // namespace

double saved_value(double expected_loss, double acquisition, double kill_probability, int shots) {
  double survival = 1.0;
  for (int i = 0; i < shots; ++i) survival *= 1.0 - kill_probability;
  return expected_loss * acquisition * (1.0 - survival);
}

double acquisition_probability(const tracking::Track& track, const Meeting& meeting,
                               const geo::Position<geo::Ecef>& launcher, const Reach& reach) {
  using Eigen::Matrix3d;
  using Eigen::Vector3d;
  const Eigen::Map<const Eigen::Matrix<double, 6, 6, Eigen::RowMajor>> p{track.covariance.data()};
  const double h = reach.handover_s();
  const Matrix3d at_intercept = p.topLeftCorner<3, 3>() + h * (p.topRightCorner<3, 3>() + p.bottomLeftCorner<3, 3>()) +
                                h * h * p.bottomRightCorner<3, 3>();
  const Vector3d way = geo::vector_of(meeting.target.position) - geo::vector_of(launcher);
  const double flight = std::max(meeting.intercept_s - meeting.launch_s, 1e-3);
  const Vector3d relative = geo::vector_of(meeting.target.velocity) - way / flight;
  if (!(relative.squaredNorm() > 0.0)) return 0.0;
  const Vector3d line = relative.normalized();
  const Vector3d x = line.unitOrthogonal();
  const Vector3d y = line.cross(x);
  const PlaneCovariance across{x.dot(at_intercept * x), x.dot(at_intercept * y), y.dot(at_intercept * y)};
  return probability_in_circle(0.0, 0.0, across, reach.basket_radius_m());
}

Planner::Planner(const Rules& rules, std::span<const Asset> assets, std::span<const Battery> batteries)
    : rules_{rules}, assets_{assets}, batteries_{batteries} {
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
    plans_[i]->shots_left = rules_.shots_max;
    plans_[i]->engagements_left = rules_.engagements_max;
  }
  return *plans_[i];
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

  for (const tracking::Track& track : tracks) {
    if (track.status != tracking::TrackStatus::confirmed) continue;
    TrackPlan& plan = plan_of(track.id);
    if (plan.engaged || now_s_ < plan.look_again_s) continue;
    const std::size_t candidates_before = candidates_.size();
    const Hindrance hindrance = consider(plan, track);
    if (candidates_.size() == candidates_before) note(plan, hindrance, log);
  }
  if (candidates_.empty()) return;
  assign(orders);
  for (const Candidate& candidate : candidates_) note(*candidate.plan, candidate.hindrance, log);
  std::sort(orders.begin() + static_cast<std::ptrdiff_t>(orders_before), orders.end(),
            [](const LaunchOrder& a, const LaunchOrder& b) {
              if (a.launch != b.launch) return a.launch < b.launch;
              return a.engagement != b.engagement ? a.engagement < b.engagement : a.shot < b.shot;
            });
}

// Decides what hinders a track; appends it to the candidates when an engagement is due.
Hindrance Planner::consider(TrackPlan& plan, const tracking::Track& track) {
  if (plan.killed || plan.shots_left <= 0 || plan.engagements_left <= 0) return Hindrance::doctrine;
  if (sigma_position(track) > rules_.sigma_position_max_m) return Hindrance::unsettled;
  if (stale(plan, track)) make_path(plan, track);
  if (plan.threat.probability < rules_.threat_probability_min) {
    if (plan.threat.sigmas_outside <= harmless_sigmas) return Hindrance::unsettled;
    plan.look_again_s = now_s_ + harmless_look_s;
    return Hindrance::harmless;
  }
  if (plan.engageable_since_s < 0.0) plan.engageable_since_s = now_s_;

  const double due_s = now_s_ + rules_.planning_interval_s;
  double later_s = std::numeric_limits<double>::infinity();
  double first_ready_s = later_s;
  bool inside = false;
  bool channel_missing = false;
  bool round_missing = false;
  bool unsettled = false;
  bool possible = false;
  const std::size_t first_option = options_.size();
  options_.resize(first_option + batteries_.size());
  for (std::size_t b = 0; b < batteries_.size(); ++b) {
    const Window& open = window(plan, b);
    if (open.inside_limits()) (open.limits_end_s() >= now_s_ ? inside : plan.passed) = true;
    const double ready_s = std::max(now_s_, plan.engageable_since_s + batteries_[b].reaction_time_s);
    const double t0 = std::max(ready_s, units_[b].next_launch_s());
    first_ready_s = std::min(first_ready_s, t0);
    if (!open.open() || open.latest_launch_s() < t0) continue;
    if (units_[b].rounds_ready(t0) == 0) {
      round_missing = true;
      continue;
    }
    if (units_[b].channels_free() == 0) {
      channel_missing = true;
      continue;
    }
    const double launch_s = open.first_launch_s(t0);
    if (launch_s > due_s) {
      later_s = std::min(later_s, launch_s);
      continue;
    }
    const double chance = acquisition(plan, track, b, t0);
    const double last_chance_s = open.latest_launch_s() - (rules_.shots - 1) * batteries_[b].launch_interval_s;
    if (chance < rules_.acquisition_probability_min && last_chance_s >= t0 + rules_.planning_interval_s) {
      unsettled = true;
      continue;
    }
    options_[first_option + b] = {true, ready_s, chance};
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
    return Hindrance::waiting;
  }
  if (round_missing) return Hindrance::magazine;
  return inside || plan.passed ? Hindrance::fly_out : Hindrance::envelope;
}

bool Planner::stale(const TrackPlan& plan, const tracking::Track& track) const {
  if (plan.path.empty()) return true;
  const double t = track.time.seconds();
  if (track.time <= plan.path.basis.time) return false;
  if (t - plan.path.start_s() > path_age_max_s) return true;
  const double carry = std::clamp(plan.path.end_s() - t, 0.0, carry_max_s);
  if (drift_m(plan, track, carry) > std::max(path_drift_min_m, plan.path_sigma_m)) return true;
  // A sharper estimate is worth a new path while it is open whether the track is a threat.
  const bool open = plan.threat.probability < certain_probability && plan.threat.sigmas_outside < clear_sigmas;
  const double sigma = sigma_position(track) + carry * sigma_velocity(track);
  return open && 3.0 * sigma < plan.path_sigma_m && plan.path_sigma_m > path_drift_min_m;
}

// How far a track has moved away from its path, carried on for some time.
double Planner::drift_m(const TrackPlan& plan, const tracking::Track& track, double carry_s) {
  const geo::State<geo::Ecef> then = plan.path.path.at(track.time.seconds());
  const double dx = track.state.velocity.x_mps - then.velocity.x_mps;
  const double dy = track.state.velocity.y_mps - then.velocity.y_mps;
  const double dz = track.state.velocity.z_mps - then.velocity.z_mps;
  return geo::distance(track.state.position, then.position) + carry_s * std::sqrt(dx * dx + dy * dy + dz * dz);
}

void Planner::make_path(TrackPlan& plan, const tracking::Track& track) {
  for (BatteryView& view : plan.views) {
    if (view.found && view.window.inside_limits() && view.window.limits_end_s() < now_s_) plan.passed = true;
    view.found = false;
    view.acquisition_until_s = -1.0;
  }
  predict(track, rules_.prediction, plan.path);
  const double carry = std::clamp(plan.path.end_s() - plan.path.start_s(), 0.0, carry_max_s);
  plan.path_sigma_m = sigma_position(track) + carry * sigma_velocity(track);
  plan.threat = evaluate(plan.path, assets_, rules_.threat);
}

const Window& Planner::window(TrackPlan& plan, std::size_t battery) {
  BatteryView& view = plan.views[battery];
  if (!view.found) {
    view.found = true;
    const double until_s = plan.threat.through ? plan.threat.arrival.seconds() : plan.path.end_s();
    view.window.find(plan.path, batteries_[battery].site, *batteries_[battery].reach, now_s_, until_s);
  }
  return view.window;
}

double Planner::acquisition(TrackPlan& plan, const tracking::Track& track, std::size_t battery, double t0_s) {
  BatteryView& view = plan.views[battery];
  const Reach& reach = *batteries_[battery].reach;
  // The whole ellipsoid far inside the basket: no projection needed.
  if (reach.basket_radius_m() > 5.0 * (sigma_position(track) + reach.handover_s() * sigma_velocity(track))) return 1.0;
  if (now_s_ > view.acquisition_until_s) {
    const auto meeting = view.window.earliest(t0_s, plan.path, batteries_[battery].site, reach);
    view.acquisition =
        meeting ? acquisition_probability(track, *meeting, batteries_[battery].site.origin(), reach) : 0.0;
    view.acquisition_until_s = now_s_ + acquisition_age_max_s;
  }
  return view.acquisition;
}

void Planner::assign(std::vector<LaunchOrder>& orders) {
  lay_out_slots();
  value_slots();
  const std::size_t columns = slots_.empty() ? 0 : slots_.back().first + slots_.back().count;
  const std::span<const int> slot_of = assignment_.solve(rules_.assigner, saved_, deadline_s_, columns);
  sequence_.clear();
  for (std::size_t i = 0; i < candidates_.size(); ++i) {
    if (slot_of[i] != base::unassigned) {
      sequence_.emplace_back(slot_of[i], i);
      continue;
    }
    Hindrance reason = Hindrance::waiting;
    for (std::size_t b = 0; b < batteries_.size(); ++b) {
      if (options_[i * batteries_.size() + b].possible && slots_[b].limit != Hindrance::waiting)
        reason = slots_[b].limit;
    }
    if (reason == Hindrance::channels) channel_wanted_ = true;
    candidates_[i].hindrance = reason;
  }
  // Slots are numbered battery by battery, in the order of their launches.
  std::sort(sequence_.begin(), sequence_.end());
  std::size_t battery = 0;
  for (const auto& [slot, i] : sequence_) {
    while (static_cast<std::size_t>(slot) >= slots_[battery].first + slots_[battery].count) ++battery;
    candidates_[i].hindrance = order(candidates_[i], battery, orders);
  }
}

void Planner::lay_out_slots() {
  std::size_t first = 0;
  for (std::size_t b = 0; b < batteries_.size(); ++b) {
    std::size_t wanted = 0;
    for (std::size_t i = 0; i < candidates_.size(); ++i) wanted += options_[i * batteries_.size() + b].possible ? 1 : 0;
    const auto channels = static_cast<std::size_t>(std::max(units_[b].channels_free(), 0));
    const int rounds = units_[b].rounds_ready(std::max(now_s_, units_[b].next_launch_s()));
    const auto salvos = static_cast<std::size_t>((rounds + rules_.shots - 1) / rules_.shots);
    Hindrance limit = Hindrance::waiting;
    if (channels < wanted) limit = Hindrance::channels;
    if (salvos < std::min(wanted, channels)) limit = Hindrance::magazine;
    slots_[b] = {first, std::min({wanted, channels, salvos}), limit};
    first += slots_[b].count;
  }
}

double Planner::slot_launch_s(std::size_t battery, std::size_t slot) const {
  return std::max(now_s_, units_[battery].next_launch_s()) +
         static_cast<double>(slot) * rules_.shots * batteries_[battery].launch_interval_s;
}

void Planner::value_slots() {
  const std::size_t columns = slots_.back().first + slots_.back().count;
  saved_.assign(candidates_.size() * columns, 0.0);
  deadline_s_.assign(candidates_.size(), -std::numeric_limits<double>::infinity());
  for (std::size_t b = 0; b < batteries_.size(); ++b) {
    const int rounds = units_[b].rounds_ready(std::max(now_s_, units_[b].next_launch_s()));
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
        int shots = std::min({rules_.shots, plan.shots_left, rounds - static_cast<int>(k) * rules_.shots});
        if (interval_s > 0.0)
          shots = static_cast<int>(std::min<double>(shots, 1.0 + std::floor((latest_s - launch_s) / interval_s)));
        saved_[i * columns + slots_[b].first + k] =
            saved_value(plan.threat.expected_loss, option.acquisition, batteries_[b].reach->kill_probability(), shots);
      }
    }
  }
}

// Orders the salvo when its first launch is due; tells what hinders it otherwise.
Hindrance Planner::order(Candidate& candidate, std::size_t b, std::vector<LaunchOrder>& orders) {
  TrackPlan& plan = *candidate.plan;
  const Option option = options_[static_cast<std::size_t>(&candidate - candidates_.data()) * batteries_.size() + b];
  FireUnit& unit = units_[b];
  const Battery& battery = batteries_[b];
  const double due_s = now_s_ + rules_.planning_interval_s;
  if (std::max(option.ready_s, unit.next_launch_s()) > due_s) return Hindrance::waiting;
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
  const double most = std::min(rules_.shots, plan.shots_left);
  const base::EngagementId id{engagements_.size()};
  const double chance = option.acquisition * battery.reach->kill_probability();
  int shots = 0;
  double t0 = option.ready_s;
  while (shots < most) {
    const auto meeting = open.earliest(std::max(t0, unit.next_launch_s()), plan.path, battery.site, *battery.reach);
    if (shots == 0) {
      if (!meeting) return Hindrance::fly_out;
      if (meeting->launch_s > due_s) return Hindrance::waiting;
    }
    if (!meeting || unit.rounds_ready(meeting->launch_s) == 0) break;
    unit.launch(meeting->launch_s);
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
  if (shots == 0) return Hindrance::magazine;
  unit.take_channel();
  engagements_.push_back({&plan, b, shots, 0, false});
  plan.shots_left -= shots;
  --plan.engagements_left;
  plan.engaged = true;
  return Hindrance::none;
}

void Planner::note(TrackPlan& plan, Hindrance hindrance, PlanLog& log) {
  if (plan.hindrance == hindrance) return;
  plan.hindrance = hindrance;
  log.changes.push_back({plan.track, hindrance});
}

std::optional<InterceptPlan> Planner::revised(const LaunchOrder& order, const tracking::Track& track) {
  const Battery& battery = batteries_[order.battery.index()];
  const double planned_s = order.plan.intercept.seconds();
  constexpr double margin_s = 10.0;
  PredictionOptions options = rules_.prediction;
  options.tolerance_m = 1.0;
  options.longest_s = std::max(planned_s - track.time.seconds(), 0.0) + margin_s;
  predict(track, options, revised_path_);
  if (revised_path_.empty()) return std::nullopt;
  revised_window_.find(revised_path_, battery.site, *battery.reach, planned_s - margin_s, planned_s + margin_s, 5.0);
  if (const auto meeting =
          revised_window_.earliest(order.launch.seconds(), revised_path_, battery.site, *battery.reach)) {
    return InterceptPlan{base::Time::from_seconds(meeting->intercept_s), meeting->target.position};
  }
  // A window's edge moves with the estimate; an interceptor on its way is not called back for a little.
  if (planned_s < revised_path_.start_s() || planned_s > revised_path_.end_s()) return std::nullopt;
  const geo::Position<geo::Ecef> point = revised_path_.path.at(planned_s).position;
  const double range = geo::distance(point, battery.site.origin());
  const double alt = geo::ellipsoid_height(point);
  constexpr double little = 0.02;
  if (range > (1.0 + little) * battery.reach->range_max_m() || alt > (1.0 + little) * battery.reach->altitude_max_m() ||
      alt < (1.0 - little) * battery.reach->altitude_min_m() - 100.0) {
    return std::nullopt;
  }
  return InterceptPlan{order.plan.intercept, point};
}

void Planner::take(const Assessment& assessment) {
  const std::size_t i = assessment.engagement.index();
  IAMD_EXPECT(i < engagements_.size());
  Engagement& engagement = engagements_[i];
  IAMD_EXPECT(engagement.assessed < engagement.shots);
  engagement.declared_killed = engagement.declared_killed || assessment.declared_killed;
  if (engagement.declared_killed) engagement.plan->killed = true;
  if (++engagement.assessed < engagement.shots) return;
  units_[engagement.battery].give_channel();
  engagement.plan->engaged = false;
  engagement.plan->look_again_s = 0.0;
  const bool again =
      !engagement.plan->killed && engagement.plan->shots_left > 0 && engagement.plan->engagements_left > 0;
  if (again || channel_wanted_) asked_ = std::min(asked_, assessment.time);
}

bool Planner::engaging(base::TrackId track) const {
  return track.index() < plans_.size() && plans_[track.index()] && plans_[track.index()]->engaged;
}

bool Planner::threatening(base::TrackId track) const {
  if (track.index() >= plans_.size() || !plans_[track.index()]) return false;
  const TrackPlan& plan = *plans_[track.index()];
  return !plan.killed && plan.engageable_since_s >= 0.0 && plan.threat.probability >= rules_.threat_probability_min;
}

int Planner::interceptors_left(base::BatteryId battery) const { return units_[battery.index()].rounds_left(); }

}  // namespace iamd::battle
