// The planner's view of one track: its path, its windows, how likely its seekers find it.
#include <algorithm>
#include <cmath>

#include "iamd/battle/planner.hpp"
#include "iamd/battle/track_spread.hpp"
#include "iamd/geo/eigen.hpp"

namespace iamd::battle {
namespace {

constexpr double path_age_max_s = 60.0;
constexpr double path_drift_min_m = 2000.0;
constexpr double clear_sigmas = 6.0;
constexpr double certain_probability = 0.9;
constexpr double acquisition_age_max_s = 2.0;

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
  plan.judged_anew = true;
  const Asset* asset = asset_of(plan);
  for (std::size_t b = 0; b < batteries_.size(); ++b)
    plan.views[b].rule = rule_for(rules_.rules, plan.path.kind, asset, batteries_[b].id);
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

std::optional<InterceptPlan> Planner::revised(const LaunchOrder& order, const tracking::Track& track) {
  const Battery& battery = batteries_[local(order.battery)];
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

}  // namespace iamd::battle
