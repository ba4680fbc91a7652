#include "iamd/sensing/search_sector.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace iamd::sensing {
namespace {

constexpr double burst_s = 0.25;
constexpr std::int64_t most_frames = std::int64_t{1} << 60;

std::int64_t beams_of(const Raster& raster, double beamwidth_rad) {
  return std::max<std::int64_t>(1, std::llround(raster.solid_angle_sr() / (beamwidth_rad * beamwidth_rad)));
}

}  // namespace

SearchSector::SearchSector(const SectorNumbers& numbers, base::Time start, const base::StreamKey& alarms)
    : numbers_{numbers}, raster_{numbers.limits, numbers.beamwidth_rad}, frame_start_{start}, alarms_{alarms} {
  aim(numbers.limits);
  alarm_frame_ = 0;
  alarm_phase_ = 0.0;
  next_alarm();
}

void SearchSector::aim(const CoverageLimits& limits) {
  numbers_.limits = limits;
  raster_ = Raster{limits, numbers_.beamwidth_rad};
  beams_ = beams_of(raster_, numbers_.beamwidth_rad);
  const double share = burst_s / numbers_.frame.seconds();
  burst_ = std::clamp<std::int64_t>(std::llround(share * static_cast<double>(beams_)), 1, beams_);
  pace_ns_ = numbers_.frame.nanoseconds() / beams_;
  burst_begin_ = burst_end_ = 0;
  schedule();
}

bool SearchSector::inside(const Direction& d) const {
  const CoverageLimits& limits = numbers_.limits;
  if (numbers_.whole) return true;
  const double half_beam = 0.5 * numbers_.beamwidth_rad;
  // A sector that begins at level begins at the horizon, which may lie below.
  if (limits.elevation_min_rad > 0.0 && d.up < std::sin(limits.elevation_min_rad) - half_beam) return false;
  if (d.up > std::sin(limits.elevation_max_rad) + half_beam) return false;
  const double off = std::remainder(std::atan2(d.east, d.north) - limits.facing_rad, 2.0 * std::numbers::pi);
  return std::abs(off) <= 0.5 * limits.azimuth_width_rad;
}

void SearchSector::begin_frame(std::span<const world::Target> targets, Lookout& lookout, base::Time until) {
  begun_ = true;
  passages_.clear();
  passed_ = 0;
  if (passages_.capacity() < targets.size()) passages_.reserve(targets.size());
  lookout.scan(targets, frame_start_, until, [&](std::size_t object, const Direction& from) {
    if (!inside(from)) return;
    const double phase = raster_.phase(from);
    const auto beam = std::min(static_cast<std::int64_t>(phase * static_cast<double>(beams_)), beams_ - 1);
    passages_.push_back({beam, phase, static_cast<std::uint32_t>(object)});
  });
  std::sort(passages_.begin(), passages_.end(), [](const Passage& a, const Passage& b) {
    return a.phase != b.phase ? a.phase < b.phase : a.object < b.object;
  });
}

void SearchSector::end_frame(base::Time t) {
  frame_start_ = std::max(t, frame_start_ + numbers_.frame);
  next_beam_ = 0;
  burst_begin_ = burst_end_ = 0;
  begun_ = false;
  ++frame_;
  schedule();
}

void SearchSector::skip_frames(std::int64_t count) {
  frame_start_ = frame_start_ + base::Duration::from_nanoseconds(numbers_.frame.nanoseconds() * count);
  frame_ += count;
  begun_ = false;
  burst_begin_ = burst_end_ = 0;
  schedule();
}

std::int64_t SearchSector::alarm_beam() const {
  if (alarm_frame_ != frame_) return beams_;
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(alarm_phase_ * static_cast<double>(beams_)), next_beam_,
                                  beams_ - 1);
}

void SearchSector::next_alarm() {
  const double rate = numbers_.alarms_per_beam * static_cast<double>(beams_);
  const double to = rate > 0.0 ? alarm_phase_ + alarms_.exponential() / rate : 1e300;
  const double frames = std::floor(to);
  if (frames > 1e15) {
    alarm_frame_ = most_frames;
    return;
  }
  alarm_frame_ += static_cast<std::int64_t>(frames);
  alarm_phase_ = to - frames;
}

geo::AzElRange SearchSector::take_alarm() {
  const geo::AzElRange where = raster_.place(alarm_phase_, alarms_.uniform());
  next_alarm();
  return where;
}

base::Time SearchSector::alarm_time() const {
  const auto later = static_cast<double>(alarm_frame_ - frame_);
  if (alarm_frame_ >= most_frames || later * numbers_.frame.seconds() > 1e9) return base::Time::never();
  const double at = (later + alarm_phase_) * static_cast<double>(numbers_.frame.nanoseconds());
  return frame_start_ + base::Duration::from_nanoseconds(std::llround(at)) + base::Duration::from_seconds(burst_s);
}

}  // namespace iamd::sensing
