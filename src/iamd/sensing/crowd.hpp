// Who flies near whom, as one radar has them before it.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

#include "iamd/geo/frames.hpp"
#include "iamd/sensing/lookout.hpp"
#include "iamd/world/types.hpp"

namespace iamd::sensing {

// The objects that may be in view at a moment, by their range: so that a dwell asks only those that can be in its beam
// and range window. Places at other moments are those of straight lines from there, which is exact enough to leave out
// what is far away and to compare neighbours.
class Crowd {
 public:
  struct Body {
    geo::Position<geo::Enu> p;
    geo::Velocity<geo::Enu> v;
    std::uint32_t object = 0;
  };

  // Places all that may be in view at `now`.
  void locate(base::Time now, std::span<const world::Target> targets, const Lookout& lookout, const geo::Site& site);
  [[nodiscard]] base::Time time() const { return time_; }
  [[nodiscard]] std::span<const Body> bodies() const { return bodies_; }

  // Calls use(body, dt) for all bodies whose range at t, dt seconds from time(), may lie within `reach_m` of `range_m`,
  // in a fixed order.
  template <class Use>
  void near(double range_m, double reach_m, base::Time t, Use&& use) const {
    const double dt = (t - time_).seconds();
    const double half_dt2 = 0.5 * dt * dt;
    const double slack = reach_m + fastest_mps_ * std::abs(dt) + hardest_turn_mps2 * half_dt2 + 2.0;
    // By its own range rate a body's range is known better: what crosses bends it by no more than v²/r, here at half
    // the range at least.
    const double least = std::max(range_m - slack, 1.0);
    const double bend = fastest_mps_ * fastest_mps_ / (0.5 * least) + hardest_turn_mps2;
    const double own = reach_m + bend * half_dt2 + 2.0;
    const auto from = std::lower_bound(ranges_m_.begin(), ranges_m_.end(), range_m - slack) - ranges_m_.begin();
    for (auto i = static_cast<std::size_t>(from); i < ranges_m_.size() && ranges_m_[i] <= range_m + slack; ++i) {
      if (std::abs(ranges_m_[i] + range_rates_mps_[i] * dt - range_m) <= own) use(bodies_[i], dt);
    }
  }
  // No object turns harder: how far a straight line may be off, for leaving out what can't be in a beam.
  static constexpr double hardest_turn_mps2 = 1000.0;

 private:
  struct Found {
    double range_m, range_rate_mps;
    Body body;
  };
  std::vector<Found> found_;
  // Ascending in range, side by side.
  std::vector<double> ranges_m_, range_rates_mps_;
  std::vector<Body> bodies_;
  std::vector<std::uint32_t> order_;
  std::vector<char> listed_;
  double fastest_mps_ = 0.0;
  base::Time time_ = base::Time::never();
};

}  // namespace iamd::sensing
