#include "iamd/sensing/sweep.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/base/contracts.hpp"

namespace iamd::sensing {
namespace {

constexpr double last_phase = 1.0 - 1e-12;

}  // namespace

Raster::Raster(const CoverageLimits& limits, double bar_height_rad)
    : width_rad_{std::min(limits.azimuth_width_rad, 2.0 * std::numbers::pi)},
      left_rad_{limits.facing_rad - 0.5 * width_rad_},
      sin_facing_{std::sin(limits.facing_rad)},
      cos_facing_{std::cos(limits.facing_rad)},
      lowest_sine_{std::sin(limits.elevation_min_rad)} {
  const double sines = std::sin(limits.elevation_max_rad) - lowest_sine_;
  bars_ = std::max(1, static_cast<int>(std::lround(std::min(sines / bar_height_rad, 1e6))));
  bar_sine_ = sines / bars_;
}

double Raster::phase(const Direction& d) const {
  const int bar = static_cast<int>(std::clamp((d.up - lowest_sine_) / bar_sine_, 0.0, bars_ - 1.0));
  const double ahead = d.east * sin_facing_ + d.north * cos_facing_;
  const double right = d.east * cos_facing_ - d.north * sin_facing_;
  const double across = std::clamp(std::atan2(right, ahead) / width_rad_ + 0.5, 0.0, last_phase);
  return (bar + across) / bars_;
}

geo::AzElRange Raster::place(double phase, double height) const {
  const double at = phase * bars_;
  const double bar = std::min(std::floor(at), bars_ - 1.0);
  const double sine = std::clamp(lowest_sine_ + (bar + height) * bar_sine_, -1.0, 1.0);
  double azimuth = std::fmod(left_rad_ + (at - bar) * width_rad_, 2.0 * std::numbers::pi);
  if (azimuth < 0.0) azimuth += 2.0 * std::numbers::pi;
  if (azimuth >= 2.0 * std::numbers::pi) azimuth = 0.0;
  return {azimuth, std::asin(sine), 0.0};
}

base::Time SweepClock::time_at(double phase) const {
  const double left = (phase - anchor_phase_) * static_cast<double>(length_.nanoseconds());
  return anchor_ + base::Duration::from_nanoseconds(std::llround(left));
}

base::Time SweepClock::time_of(double frames) const {
  const double whole = std::floor(frames);
  const double later = whole - static_cast<double>(frame_);
  const double phase = frames - whole;
  if (later <= 0.0) return time_at(phase);
  if (later * length_.seconds() > 1e9) return base::Time::never();
  const std::int64_t length = length_.nanoseconds();
  return frame_end() + base::Duration::from_nanoseconds((static_cast<std::int64_t>(later) - 1) * length +
                                                        std::llround(phase * static_cast<double>(length)));
}

void SweepClock::set_length(base::Time now, base::Duration length) {
  IAMD_EXPECT(length.nanoseconds() > 0);
  if (length == length_) return;
  anchor_phase_ += static_cast<double>((now - anchor_).nanoseconds()) / static_cast<double>(length_.nanoseconds());
  anchor_phase_ = std::clamp(anchor_phase_, 0.0, 1.0);
  anchor_ = now;
  length_ = length;
}

void SweepClock::next_frame() {
  frame_start_ = frame_end();
  anchor_ = frame_start_;
  anchor_phase_ = 0.0;
  ++frame_;
}

}  // namespace iamd::sensing
