#include "iamd/sensing/echo_model.hpp"

#include <algorithm>

#include "iamd/sensing/radar_equation.hpp"
#include "iamd/sensing/signal_path.hpp"

namespace iamd::sensing {

EchoModel::EchoModel(const RadarNumbers& numbers, const Coverage& coverage)
    : numbers_{numbers},
      coverage_{coverage},
      // Down to the first null of the beam, about a beamwidth off its axis.
      sin_filtered_below_{std::sin(numbers.errors.elevation_beamwidth_rad)} {}

void EchoModel::add_signal(View& v, const geo::State<geo::Ecef>& state, const world::Signature& signature) const {
  const double rcs_m2 = signature.rcs(numbers_.band, state, coverage_.site().origin());
  v.snr = snr_at(numbers_.sensitivity_m2, rcs_m2, v.sighting.range_m);
  v.filtered = v.sighting.direction.up < sin_filtered_below_;
  if (!numbers_.path) return;
  const SignalPath& path = *numbers_.path;
  v.snr *= path.two_way(v.sighting, path.has_multipath() ? geo::ellipsoid_height(state.position) : 0.0);
  if (path.has_clutter()) {
    v.clutter = path.clutter_to_noise(numbers_.sensitivity_m2, v.sighting.elevation_rad(), v.sighting.range_m);
  }
}

Visibility EchoModel::visibility(const geo::State<geo::Ecef>& state, const world::Signature& signature,
                                 const Receiver& receiver, double gain) const {
  View v = view(state);
  Visibility result;
  result.obstacle = coverage_.obstacle(v.sighting, state.position);
  if (result.obstacle != Obstacle::none) return result;
  add_signal(v, state, signature);
  const double signal = v.snr * gain / numbers_.search_loss;
  result.snr = signal / (1.0 + v.clutter * gain);
  const double seen = receiver.probability(signature.fluctuation, result.snr);
  const double clear = numbers_.waveform.clear_share(v.sighting.range_m, v.range_rate_mps, v.filtered);
  result.detection_probability = seen * clear;
  if (result.detection_probability >= 0.5) return result;
  if (clear <= 0.0) {
    result.obstacle = Obstacle::blind;
  } else if (seen >= 0.5) {
    result.obstacle = Obstacle::blind;
  } else {
    result.obstacle = v.clutter > 0.0 && receiver.probability(signature.fluctuation, signal) >= 0.5
                          ? Obstacle::clutter
                          : Obstacle::sensitivity;
  }
  return result;
}

void MergedView::add(const View& v, double snr) {
  if (count_ > 0 && snr <= 0.0) return;
  if (count_ == 0 || snr_ <= 0.0) {
    snr_ = strongest_ = snr;
    range_ = v.sighting.range_m;
    range_rate_ = v.range_rate_mps;
    direction_ = v.sighting.direction;
    object_ = v.object;
    count_ = 1;
    return;
  }
  if (count_ == 1) {
    range_ *= snr_;
    range_rate_ *= snr_;
    direction_ = {direction_.east * snr_, direction_.north * snr_, direction_.up * snr_};
  }
  ++count_;
  snr_ += snr;
  range_ += snr * v.sighting.range_m;
  range_rate_ += snr * v.range_rate_mps;
  direction_.east += snr * v.sighting.direction.east;
  direction_.north += snr * v.sighting.direction.north;
  direction_.up += snr * v.sighting.direction.up;
  if (snr > strongest_ || (snr == strongest_ && v.object < object_)) {
    strongest_ = snr;
    object_ = v.object;
  }
}

Sighting MergedView::sighting() const {
  if (count_ <= 1) return {direction_, range_};
  const double length = std::sqrt(dot(direction_, direction_));
  return {{direction_.east / length, direction_.north / length, direction_.up / length}, range_ / snr_};
}

namespace {

// Whether two directions lie within these angles of each other, across and in elevation.
bool close(const Direction& a, const Direction& b, double across_rad, double elevation_rad) {
  if (std::abs(a.up - b.up) > elevation_rad) return false;  // a sine differs by no more than its angle
  const double cross = a.east * b.north - a.north * b.east;
  const double level = std::sqrt(std::max(0.0, (1.0 - a.up * a.up) * (1.0 - b.up * b.up)));
  const double ahead = a.east * b.east + a.north * b.north;
  // cross = level sin(Δazimuth); seen across the beam the angle is less by the cosine of elevation, the root of level.
  if (ahead <= 0.0 && level > 1e-3) return false;
  if (std::abs(cross) > across_rad * std::sqrt(level) + 1e-12) return false;
  return std::abs(std::asin(std::clamp(a.up, -1.0, 1.0)) - std::asin(std::clamp(b.up, -1.0, 1.0))) <= elevation_rad;
}

}  // namespace

bool merge_unresolved(const EchoModel& echo, const Crowd& crowd, const View& v, base::Time t,
                      std::span<const world::Target> targets, double width_across_rad, double width_in_elevation_rad,
                      MergedView& merged) {
  merged.clear();
  merged.add(v, v.snr);
  const double cell_m = echo.range_resolution_m();
  bool leads = true;
  crowd.near(v.sighting.range_m, cell_m, t, [&](const Crowd::Body& body, double dt) {
    if (body.object == v.object) return;
    // Where a straight line from the crowd's moment has it, against where one has the object itself: within the cell?
    const geo::Position<geo::Enu> p{body.p.x_m + body.v.x_mps * dt, body.p.y_m + body.v.y_mps * dt,
                                    body.p.z_m + body.v.z_mps * dt};
    const double slack_m = Crowd::hardest_turn_mps2 * dt * dt + 1.0;
    const Sighting about = Coverage::sighting(p);
    if (std::abs(about.range_m - v.sighting.range_m) > cell_m + slack_m) return;
    const world::Target& other = targets[body.object];
    if (!other.flying(t)) return;
    const geo::State<geo::Ecef> state = other.state(t);
    View w = echo.view(state);
    w.object = body.object;
    if (std::abs(w.sighting.range_m - v.sighting.range_m) > cell_m) return;
    if (!close(v.sighting.direction, w.sighting.direction, width_across_rad, width_in_elevation_rad)) return;
    if (!echo.coverage().covers(w.sighting, state.position)) return;
    echo.add_signal(w, state, other.signature);
    if (w.snr > v.snr || (w.snr == v.snr && w.object < v.object)) leads = false;
    merged.add(w, w.snr);
  });
  return leads;
}

}  // namespace iamd::sensing
