#include "iamd/sensing/waveform.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "iamd/scenario/given.hpp"
#include "iamd/sensing/radar_equation.hpp"

namespace iamd::sensing {
namespace {

constexpr std::int64_t most_frequencies = 16;

}  // namespace

scenario::Table<WaveformSpec> waveform_table() {
  using scenario::Domain;
  scenario::Table<WaveformSpec> table{"The pulses: what they blind the radar to, and what they resolve"};
  table
      .number("pulse_length_us", &WaveformSpec::pulse_length_s, {0.0, 1e5, true, false},
              "length of a pulse: nothing nearer than c/2 times it is seen, nor where a later pulse goes out (needs "
              "prf_hz)")
      .optional()
      .number("bandwidth_mhz", &WaveformSpec::bandwidth_hz, {0.0, 1e4, true, false},
              "of the modulation within a pulse: range resolution is c/2B, in place of range_resolution_m")
      .optional()
      .number("prf_hz", &WaveformSpec::prf_hz, {1.0, 1e6, false, false},
              "pulse repetition frequency, the lowest one: nothing beyond the unambiguous range c/2f is reported, or "
              "beyond what several frequencies resolve together")
      .optional()
      .plain_whole("prf_count", &WaveformSpec::prf_count, {1.0, static_cast<double>(most_frequencies), false, false},
                   "how many frequencies: dwells use them in turn, so that what is blind or ambiguous at one is not "
                   "at another")
      .or_else(1.0)
      .number("prf_spread", &WaveformSpec::prf_spread, {0.001, 1.0, false, false},
              "from one frequency to the next, as a share of the lowest")
      .or_else(0.1)
      .number("doppler_notch_mps", &WaveformSpec::doppler_notch_mps, {0.0, 1000.0, true, false},
              "half-width of the clutter filter's notch about range rate zero and every blind speed (needs prf_hz); "
              "applies while the surface is in the beam")
      .optional()
      .flag("measures_range_rate", &WaveformSpec::measures_range_rate, "whether detections have a range rate")
      .or_else("false")
      .number("range_rate_error_floor_mps", &WaveformSpec::range_rate_error_floor_mps, {0.0, 1000.0, false, false},
              "standard deviation of range rate that no signal strength removes")
      .or_else(0.1)
      .require([](const WaveformSpec& spec) { return waveform_problem(spec); });
  return table;
}

std::string waveform_problem(const WaveformSpec& spec) {
  if (!given(spec.prf_hz)) {
    if (spec.prf_count > 1) return "prf_count counts frequencies, and prf_hz is not given: add it, or leave both out";
    if (given(spec.doppler_notch_mps)) {
      return "doppler_notch_mps belongs to a clutter filter, whose blind speeds follow from prf_hz: add prf_hz, or "
             "leave both out";
    }
    return {};
  }
  if (given(spec.pulse_length_s)) {
    const double highest =
        spec.prf_hz.likely() * (1.0 + spec.prf_spread.likely() * static_cast<double>(spec.prf_count - 1));
    if (spec.pulse_length_s.likely() * highest >= 1.0) {
      return "pulse_length_us is as long as the time between two pulses, or longer: the radar would never listen; "
             "shorten it or lower prf_hz";
    }
  }
  return {};
}

Waveform::Waveform(const WaveformSpec& spec, const scenario::Draw& draw, double wavelength_m) {
  if (given(spec.pulse_length_s)) pulse_length_s_ = draw(spec.pulse_length_s);
  blind_m_ = 0.5 * speed_of_light_mps * pulse_length_s_;
  if (given(spec.bandwidth_hz)) {
    const double bandwidth_hz = draw(spec.bandwidth_hz);
    range_resolution_m_ = 0.5 * speed_of_light_mps / bandwidth_hz;
    compression_ = std::max(1.0, bandwidth_hz * pulse_length_s_);
  }
  if (!given(spec.prf_hz)) return;
  if (given(spec.doppler_notch_mps)) notch_mps_ = draw(spec.doppler_notch_mps);
  const double lowest = draw(spec.prf_hz);
  const double spread = draw(spec.prf_spread);
  pulses_.clear();
  constexpr std::int64_t beyond_all_hz = 1'000'000'000'000;  // a range rate that nothing has, in any band
  std::int64_t divisor = 0;
  std::int64_t multiple = 1;
  for (std::int64_t i = 0; i < spec.prf_count; ++i) {
    const std::int64_t hz = std::max<std::int64_t>(1, std::llround(lowest * (1.0 + spread * static_cast<double>(i))));
    divisor = std::gcd(divisor, hz);
    multiple = std::min(multiple / std::gcd(multiple, hz) * hz, beyond_all_hz);
    const auto f = static_cast<double>(hz);
    pulses_.push_back({0.5 * speed_of_light_mps / f, 0.5 * wavelength_m * f});
  }
  unambiguous_range_m_ = 0.5 * speed_of_light_mps / static_cast<double>(divisor);
  unambiguous_rate_mps_ = 0.25 * wavelength_m * static_cast<double>(multiple);
  open_ = blind_m_ <= 0.0 && notch_mps_ <= 0.0;
}

bool Waveform::blind(std::size_t which, double range_m, double range_rate_mps, bool filtered) const {
  const Pulses& p = pulses_[which % pulses_.size()];
  if (blind_m_ > 0.0 && range_m - p.spacing_m * std::floor(range_m / p.spacing_m) < blind_m_) return true;
  if (!filtered || notch_mps_ <= 0.0) return false;
  return std::abs(range_rate_mps - p.blind_mps * std::round(range_rate_mps / p.blind_mps)) < notch_mps_;
}

double Waveform::clear_share(double range_m, double range_rate_mps, bool filtered) const {
  if (range_m < blind_m_) return 0.0;
  if (open_) return 1.0;
  std::size_t clear = 0;
  for (std::size_t i = 0; i < pulses_.size(); ++i) clear += blind(i, range_m, range_rate_mps, filtered) ? 0 : 1;
  return static_cast<double>(clear) / static_cast<double>(pulses_.size());
}

}  // namespace iamd::sensing
