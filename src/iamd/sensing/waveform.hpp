// What a radar's pulses let it see: blind zones, ambiguities, resolution.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "iamd/scenario/table.hpp"

namespace iamd::sensing {

// Block `waveform`. What is not positive was not given.
struct WaveformSpec {
  scenario::Uncertain pulse_length_s, bandwidth_hz, prf_hz;
  std::int64_t prf_count = 1;
  scenario::Uncertain prf_spread;
  scenario::Uncertain doppler_notch_mps;
  bool measures_range_rate = false;
  scenario::Uncertain range_rate_error_floor_mps;
};
[[nodiscard]] scenario::Table<WaveformSpec> waveform_table();
// The problem with the block as a whole, or an empty text.
[[nodiscard]] std::string waveform_problem(const WaveformSpec& spec);

// Pulses of one length at one or more pulse repetition frequencies, of which each dwell uses the next. Source of all
// relations: Skolnik, Radar Handbook, 3rd ed. (2008), ch. 2 and 4; Richards, Scheer and Holm (2010), ch. 1 and 17.
//   minimum range       c τ/2: the receiver is off while the pulse goes out
//   blind ranges        the same again at every multiple of c/(2 f), where the next pulse goes out
//   unambiguous range   c/(2 f); of several frequencies, as whole numbers of hertz, c/(2 gcd)
//   blind speeds        multiples of λ f/2, where the clutter filter takes the echo away with the ground's
//   unambiguous rate    ±λ f/4; of several frequencies ±λ lcm/4
// Left out: straddling of range cells and filters, sidelobes in time, ghosts where ambiguities are resolved.
class Waveform {
 public:
  Waveform() = default;  // no blind zone and no ambiguity
  Waveform(const WaveformSpec& spec, const scenario::Draw& draw, double wavelength_m);

  [[nodiscard]] double pulse_length_s() const { return pulse_length_s_; }
  [[nodiscard]] double minimum_range_m() const { return blind_m_; }
  [[nodiscard]] double unambiguous_range_m() const { return unambiguous_range_m_; }    // infinite: no limit
  [[nodiscard]] double unambiguous_rate_mps() const { return unambiguous_rate_mps_; }  // half-width; infinite: no limit
  [[nodiscard]] double notch_mps() const { return notch_mps_; }                        // half-width; 0: no filter
  [[nodiscard]] double range_resolution_m() const { return range_resolution_m_; }      // c/2B; 0: not given
  [[nodiscard]] double compression() const { return compression_; }                    // time-bandwidth product
  // How many frequencies, at least 1.
  [[nodiscard]] std::size_t count() const { return pulses_.size(); }
  // Whether a dwell at frequency number `which` (modulo their count) is blind at a range; and, where the surface is in
  // its beam (`filtered`), at a range rate.
  [[nodiscard]] bool blind(std::size_t which, double range_m, double range_rate_mps, bool filtered) const;
  // The share of the frequencies that are not.
  [[nodiscard]] double clear_share(double range_m, double range_rate_mps, bool filtered) const;
  // Whether no dwell is ever blind beyond the minimum range: nothing to ask.
  [[nodiscard]] bool open() const { return open_; }

 private:
  struct Pulses {
    double spacing_m;  // c/(2 f); infinite for none
    double blind_mps;  // λ f/2; infinite for none
  };
  std::vector<Pulses> pulses_{1, Pulses{1e300, 1e300}};
  double pulse_length_s_ = 0.0, blind_m_ = 0.0, notch_mps_ = 0.0, range_resolution_m_ = 0.0, compression_ = 1.0;
  double unambiguous_range_m_ = 1e300, unambiguous_rate_mps_ = 1e300;
  bool open_ = true;
};

}  // namespace iamd::sensing
