#include "iamd/sensing/lookout.hpp"

#include <algorithm>
#include <cmath>

namespace iamd::sensing {
namespace {

// Faster than any object near the Earth: escape velocity (11.2 km/s) and the Earth's rotation.
constexpr double fastest_mps = 12000.0;
// After so many naps an object's own path says how fast it can be: worth its price for slow objects.
constexpr int naps_on_trust = 12;

// An upper bound of the speed anywhere on a path, from its coefficients.
double speed_bound_mps(const geo::Trajectory& path) {
  double fastest2 = 0.0;
  for (const geo::TrajectoryPiece& piece : path.pieces()) {
    if (piece.length_s <= 0.0) continue;
    double speed2 = 0.0;
    for (const auto& c : piece.coefficient) {
      const double sum =
          std::abs(c[1]) + 2.0 * std::abs(c[2]) + 3.0 * std::abs(c[3]) + 4.0 * std::abs(c[4]) + 5.0 * std::abs(c[5]);
      speed2 += sum * sum;
    }
    fastest2 = std::max(fastest2, speed2 / (piece.length_s * piece.length_s));
  }
  return std::max(std::sqrt(fastest2), 1.0);
}

}  // namespace

bool Lookout::watch_out(Watch& watch, const world::Target& target, base::Time start, base::Time until,
                        Direction& from) const {
  if (!target.alive || start >= target.end) {
    watch.hidden_until = base::Time::never();
    return false;
  }
  const base::Time then = std::max(start, target.start);
  if (then > until) {
    watch.hidden_until = then;
    return false;
  }
  const geo::Position<geo::Ecef> p = target.state(then).position;
  const Sighting s = coverage_->sighting(p);
  double hidden_s = 0.0;
  if (s.range_m > coverage_->limits().range_max_m && watch.naps < naps_on_trust) {
    hidden_s = coverage_->out_of_range_for_s(s.range_m, fastest_mps);
  } else if (s.range_m > coverage_->limits().range_max_m || !coverage_->above_horizon(s, p)) {
    if (watch.speed_mps <= 0.0) watch.speed_mps = speed_bound_mps(*target.path);
    hidden_s = coverage_->hidden_for_s(p, watch.speed_mps);
  }
  if (hidden_s > 0.0) ++watch.naps;
  watch.hidden_until = then + base::Duration::from_nanoseconds(static_cast<std::int64_t>(hidden_s * 1e9));
  from = s.direction;
  return watch.hidden_until <= until;
}

}  // namespace iamd::sensing
