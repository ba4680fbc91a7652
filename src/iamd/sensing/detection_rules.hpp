// Rules of thumb of detection, as the literature has them, and the detector that no radar can beat. The exact functions
// are those of detection.hpp; these are for comparison with what others published and for estimates by hand.
#pragma once

#include "iamd/world/types.hpp"

namespace iamd::sensing {

// Albersheim's rule for a steady target: signal-to-noise ratio of one pulse, in decibels, for a probability of
// detection after `pulses` pulses behind a square-law (or linear) detector:
//   A = ln(0.62/pfa), B = ln(pd/(1 - pd)),
//   snr_db = -5 lg N + (6.2 + 4.54/sqrt(N + 0.44)) lg(A + 0.12 A B + 1.7 B)
// Published as within 0.2 dB for 1e-7 <= pfa <= 1e-3, 0.1 <= pd <= 0.9, 1 <= N <= 8096. Against the exact statistics of
// the square-law detector: within 0.34 dB there for pd >= 0.3, but 0.9 dB too low at pd = 0.2 and 4.1 dB at pd = 0.1
// with pfa = 1e-3. NaN where the last logarithm has no value (pd near pfa). Domain: 0 < pd < 1, 0 < pfa < 0.62, pulses
// >= 1. Source: Albersheim, A closed-form approximation to Robertson's detection characteristics, Proc. IEEE 69 (1981);
// Tufts and Cann (1983) for N > 1.
[[nodiscard]] double albersheim_snr_db(double pd, double pfa, int pulses);

// The same solved for the probability of detection. Error as that of the rule: 0.2 dB of signal.
[[nodiscard]] double albersheim_pd(double snr_db, double pfa, int pulses);

// Where Albersheim's rule is published to hold.
[[nodiscard]] bool albersheim_is_valid(double pd, double pfa, int pulses);

// Shnidman's rule for a steady target and Swerling's cases: signal-to-noise ratio of one pulse, in decibels. Published
// as within 0.5 dB, case 1 at the ends of pd excepted, for 1e-9 <= pfa <= 1e-3, 0.1 <= pd <= 0.99, 1 <= N <= 100.
// Against the exact statistics there: within 0.29, 1.1, 1.1, 0.82 and 0.57 dB for a steady target and cases 1 to 4; the
// correction for fluctuation jumps at pd = 0.872. Domain: 0 < pd < 1, 0 < pfa < 1, pulses >= 1. NaN where the rule has
// no signal (pd near pfa or below).
// Source: Shnidman, Determination of required SNR values, IEEE Trans. AES 38 (2002); Richards (2014), ch. 6.
[[nodiscard]] double shnidman_snr_db(world::Swerling fluctuation, double pd, double pfa, int pulses);

// Where Shnidman's rule is published to hold.
[[nodiscard]] bool shnidman_is_valid(double pd, double pfa, int pulses);

// A detector that knows the phase of a steady echo and adds the pulses coherently compares one real Gaussian number,
// the projection on the known phase, with a threshold, here in standard deviations of that number's noise:
// Φ⁻¹(1 - pfa). Nothing detects better at the same false alarms, so it bounds what detection.hpp can reach.
// Domain: 0 < pfa < 1. Relative error 1e-15. Source: Neyman and Pearson (1933); Kay (1998), ch. 4; Richards (2014),
// sec. 6.2.
[[nodiscard]] double known_phase_threshold(double pfa);

// Its probability of detection: Φ(sqrt(2 N snr) - Φ⁻¹(1 - pfa)), snr of one pulse in complex noise.
[[nodiscard]] double known_phase_detection_probability(double snr, double pfa, int pulses);

}  // namespace iamd::sensing
