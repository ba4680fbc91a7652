#include "iamd/sensing/scanning_radar.hpp"

#include <algorithm>
#include <cmath>

#include "iamd/base/contracts.hpp"
#include "iamd/sensing/detection.hpp"
#include "iamd/sensing/radar_equation.hpp"

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

ScanningRadar::ScanningRadar(const RadarNumbers& numbers, const Coverage& coverage,
                             std::span<const world::Target> targets)
    : numbers_{numbers},
      coverage_{coverage},
      receiver_{numbers.id, numbers.entity, numbers.seed, numbers.run, numbers.pfa, numbers.errors, targets},
      raster_{coverage.limits(), numbers.bar_height_rad},
      clock_{numbers.frame},
      watch_(targets.size()),
      alarms_{
          {.seed = numbers.seed, .run = numbers.run, .entity = numbers.entity, .purpose = base::Purpose::false_alarm}},
      next_{base::Time{} + numbers.tick} {
  passages_.reserve(targets.size());
  next_alarm_ = alarms_.exponential() / numbers.false_alarms_per_frame;
}

void ScanningRadar::look(base::Time now, std::span<const world::Target> targets, std::span<const TrackCue> cues,
                         Look& look) {
  IAMD_EXPECT(now == next_ && targets.size() == watch_.size());
  if (!begun_) begin_frame(targets);
  begun_ = true;
  const bool busy = carry_out(now, targets, cues, look);
  IAMD_ENSURE(swept_ == now);
  done_ = now;
  next_ = next_look(busy);
}

base::Time ScanningRadar::next_look(bool busy) const {
  const base::Time soon = done_ + numbers_.tick;
  if (busy || soonest_ <= soon) return soon;
  return std::max(soon, std::min(soonest_, clock_.time_of(next_alarm_)));
}

void ScanningRadar::sweep_until(base::Time t, std::span<const world::Target> targets, Look& look) {
  for (;;) {
    const base::Time end = clock_.frame_end();
    sweep_frame(std::min(t, end), targets, look);
    if (end > t) return;
    frame_over();
    clock_.next_frame();
    begin_frame(targets);
  }
}

void ScanningRadar::begin_frame(std::span<const world::Target> targets) {
  passages_.clear();
  passed_ = 0;
  const base::Time start = clock_.frame_start();
  const base::Time until = start + std::max(numbers_.longest_frame, clock_.length());
  if (soonest_ > until) return;
  soonest_ = base::Time::never();
  for (std::size_t i = 0; i < targets.size(); ++i) {
    Watch& watch = watch_[i];
    Direction from;
    if (watch.hidden_until <= until && watch_out(watch, targets[i], start, until, from)) {
      passages_.push_back({raster_.phase(from), static_cast<std::uint32_t>(i)});
    }
    soonest_ = std::min(soonest_, watch.hidden_until);
  }
  std::sort(passages_.begin(), passages_.end(), [](const Passage& a, const Passage& b) {
    return a.phase != b.phase ? a.phase < b.phase : a.object < b.object;
  });
}

bool ScanningRadar::watch_out(Watch& watch, const world::Target& target, base::Time start, base::Time until,
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
  const Sighting s = coverage_.sighting(p);
  double hidden_s = 0.0;
  if (s.range_m > coverage_.limits().range_max_m && watch.naps < naps_on_trust) {
    hidden_s = coverage_.out_of_range_for_s(s.range_m, fastest_mps);
  } else if (s.range_m > coverage_.limits().range_max_m || !coverage_.above_horizon(s, p)) {
    if (watch.speed_mps <= 0.0) watch.speed_mps = speed_bound_mps(*target.path);
    hidden_s = coverage_.hidden_for_s(p, watch.speed_mps);
  }
  if (hidden_s > 0.0) ++watch.naps;
  watch.hidden_until = then + base::Duration::from_nanoseconds(static_cast<std::int64_t>(hidden_s * 1e9));
  from = s.direction;
  return watch.hidden_until <= until;
}

void ScanningRadar::sweep_frame(base::Time until, std::span<const world::Target> targets, Look& look) {
  const double dt = (until - swept_).seconds();
  search_s_ += search_share_ * dt;
  const double frame = static_cast<double>(clock_.frame());
  next_in_search_ = clock_.frame_end();
  for (;;) {
    const double passage = passed_ < passages_.size() ? passages_[passed_].phase : 2.0;
    const double alarm = next_alarm_ - frame < 1.0 ? next_alarm_ - frame : 2.0;
    const double phase = std::min(passage, alarm);
    if (phase > 1.0) break;
    const base::Time t = std::max(clock_.time_at(phase), swept_);
    if (t > until) {
      next_in_search_ = t;
      break;
    }
    if (alarm < passage) {
      raise_false_alarm(t, phase, look);
      continue;
    }
    const std::size_t object = passages_[passed_++].object;
    const world::Target& target = targets[object];
    if (!target.flying(t)) continue;
    const geo::Position<geo::Ecef> p = target.state(t).position;
    const Sighting s = coverage_.sighting(p);
    if (coverage_.covers(s, p)) pass(object, target, t, s, look);
  }
  swept_ = until;
}

void ScanningRadar::raise_false_alarm(base::Time t, double phase, Look& look) {
  geo::AzElRange where = raster_.place(std::clamp(phase, 0.0, 1.0), alarms_.uniform());
  where.range_m = coverage_.limits().range_max_m * alarms_.uniform();
  const double wider = broadening(direction(where.azimuth_rad, where.elevation_rad));
  look.detections.push_back(receiver_.false_alarm(t, where, wider, alarms_));
  look.detections.back().scan = search_scan();
  look.source.emplace_back();
  next_alarm_ += alarms_.exponential() / numbers_.false_alarms_per_frame;
}

Visibility ScanningRadar::visibility(const world::Target& target, base::Time t) const {
  const geo::Position<geo::Ecef> p = target.state(t).position;
  const Sighting s = coverage_.sighting(p);
  Visibility v;
  v.obstacle = coverage_.obstacle(s, p);
  if (v.obstacle != Obstacle::none) return v;
  const world::Signature& signature = target.signature;
  v.snr = snr_at(numbers_.sensitivity_m2, signature.rcs(numbers_.band), s.range_m) * gain(s.direction);
  v.detection_probability = detection_probability(signature.fluctuation, v.snr, receiver_.threshold());
  if (v.detection_probability < 0.5) v.obstacle = Obstacle::sensitivity;
  return v;
}

RadarTime ScanningRadar::time_used() const { return {search_s_, track_s_, wanted_s_, done_.seconds()}; }

}  // namespace iamd::sensing
