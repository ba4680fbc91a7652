#include "iamd/engagement/resolve.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "iamd/geo/eigen.hpp"

namespace iamd::engagement {
namespace {

// The nearest object of a kind, across the line of approach.
struct Nearest {
  base::ObjectId object;
  double distance_m = std::numeric_limits<double>::infinity();
};

}  // namespace

Intercept resolve(const battle::LaunchOrder& order, const std::optional<battle::InterceptPlan>& revised,
                  const Interceptor& interceptor, const geo::Position<geo::Ecef>& launcher,
                  std::span<const world::Target> targets, base::RandomStream errors) {
  const InterceptorFigures& figures = interceptor.figures();
  const bool reliable = errors.bernoulli(figures.reliability);
  const bool lethal = errors.bernoulli(figures.kill_probability);

  const battle::InterceptPlan& plan = revised ? *revised : order.plan;
  const base::Time t = plan.intercept;
  Intercept result{order.engagement, order.shot, t, base::ObjectId{}, Miss::none, 0.0};

  const Eigen::Vector3d point = geo::vector_of(plan.point);
  const Eigen::Vector3d way = point - geo::vector_of(launcher);
  const double flight_s = std::max((t - order.launch).seconds(), 1e-3);
  const Eigen::Vector3d velocity = way / flight_s;

  Nearest flying;
  Nearest gone;
  for (const world::Target& target : targets) {
    if (t < target.start) continue;
    const geo::State<geo::Ecef> state = target.state(t);
    const Eigen::Vector3d relative = geo::vector_of(state.velocity) - velocity;
    const double closing = std::max(relative.norm(), 1e-6);
    const Eigen::Vector3d offset = geo::vector_of(state.position) - point;
    const double along = offset.dot(relative) / closing;
    const double across = std::sqrt(std::max(0.0, offset.squaredNorm() - along * along));
    // Along the line of approach an error is one of time: the seeker looks for as long as it has been on its own.
    if (std::abs(along) > closing * figures.handover_s + figures.basket_radius_m) continue;
    Nearest& nearest = target.flying(t) ? flying : gone;
    if (across < nearest.distance_m) nearest = {target.id, across};
  }
  if (flying.object.valid()) result.track_error_m = flying.distance_m;

  if (!reliable) {
    result.miss = Miss::unreliable;
    return result;
  }
  if (revised) {
    const Eigen::Vector3d shift = point - geo::vector_of(order.plan.point);
    const Eigen::Vector3d line = way.normalized();
    if ((shift - shift.dot(line) * line).norm() > figures.divert_mps * flight_s) {
      result.miss = Miss::divert;
      return result;
    }
  }
  if (flying.object.valid() && flying.distance_m <= figures.basket_radius_m) {
    result.target = flying.object;
    result.miss = lethal ? Miss::none : Miss::kill_probability;
  } else if (gone.object.valid() && gone.distance_m <= figures.basket_radius_m) {
    result.miss = Miss::target_gone;
  } else {
    result.miss = revised ? Miss::basket : Miss::track_lost;
  }
  return result;
}

battle::Assessment assess(const Intercept& intercept, const battle::AssessmentQuality& quality,
                          base::RandomStream errors) {
  // Who killed it makes no difference to what is seen.
  const bool dead = intercept.killed() || intercept.miss == Miss::target_gone;
  const double declared = dead ? 1.0 - quality.missed_kill_probability : quality.false_kill_probability;
  return {intercept.engagement, intercept.shot, intercept.time + base::Duration::from_seconds(quality.delay_s),
          errors.bernoulli(declared)};
}

}  // namespace iamd::engagement
