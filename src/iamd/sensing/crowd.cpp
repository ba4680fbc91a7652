#include "iamd/sensing/crowd.hpp"

namespace iamd::sensing {

void Crowd::locate(base::Time now, std::span<const world::Target> targets, const Lookout& lookout,
                   const geo::Site& site) {
  // In the order of the last time, which has hardly changed; newcomers at the end.
  listed_.resize(targets.size(), 0);
  for (const Body& body : bodies_) order_.push_back(body.object);
  for (const std::uint32_t object : order_) listed_[object] = 1;
  for (std::uint32_t i = 0; i < targets.size(); ++i) {
    if (listed_[i] == 0) order_.push_back(i);
    listed_[i] = 0;
  }
  found_.clear();
  fastest_mps_ = 0.0;
  time_ = now;
  for (const std::uint32_t i : order_) {
    const world::Target& target = targets[i];
    if (!target.alive || target.start > now || !lookout.may_be_in_view(i, now)) continue;
    const geo::State<geo::Ecef> state = target.state(now);
    Body body;
    body.p = site.to_enu(state.position);
    body.v = site.to_enu(state.velocity);
    body.object = i;
    const double range = std::sqrt(body.p.x_m * body.p.x_m + body.p.y_m * body.p.y_m + body.p.z_m * body.p.z_m);
    const double along = body.p.x_m * body.v.x_mps + body.p.y_m * body.v.y_mps + body.p.z_m * body.v.z_mps;
    const double speed2 = body.v.x_mps * body.v.x_mps + body.v.y_mps * body.v.y_mps + body.v.z_mps * body.v.z_mps;
    fastest_mps_ = std::max(fastest_mps_, std::sqrt(speed2));
    found_.push_back({range, range > 0.0 ? along / range : 0.0, body});
  }
  order_.clear();
  const auto before = [](const Found& a, const Found& b) {
    return a.range_m != b.range_m ? a.range_m < b.range_m : a.body.object < b.body.object;
  };
  // Insertion sort: nearly in order already.
  for (std::size_t i = 1; i < found_.size(); ++i) {
    if (!before(found_[i], found_[i - 1])) continue;
    const Found moved = found_[i];
    std::size_t j = i;
    for (; j > 0 && before(moved, found_[j - 1]); --j) found_[j] = found_[j - 1];
    found_[j] = moved;
  }
  bodies_.resize(found_.size());
  ranges_m_.resize(found_.size());
  range_rates_mps_.resize(found_.size());
  for (std::size_t i = 0; i < found_.size(); ++i) {
    bodies_[i] = found_[i].body;
    ranges_m_[i] = found_[i].range_m;
    range_rates_mps_[i] = found_[i].range_rate_mps;
  }
}

}  // namespace iamd::sensing
