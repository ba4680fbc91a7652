// Detection statistics of one dwell: threshold, probability of detection, and the signal that a probability needs.
#pragma once

#include "iamd/world/types.hpp"

namespace iamd::sensing {

// The receiver compares one number with a threshold T: the sum over its pulses of the power |sqrt(snr x) + n|² behind a
// square-law detector. n is complex Gaussian noise of unit mean power, fresh in every pulse; x is the fluctuation of
// the cross-section with unit mean, drawn once a dwell (cases 1 and 3) or once a pulse (cases 2 and 4); snr is the mean
// power ratio of one pulse. A "pulse" is whatever reaches the detector: pulses that were added coherently before it
// count as one, whose snr is the sum of theirs. The functions without `pulses` are those of one such pulse.

// The most pulses that the functions below are made and tested for. Their domain is 1 <= pulses <= most_pulses.
inline constexpr int most_pulses = 1'000'000;

// Threshold on that power for a false-alarm probability: -ln(pfa). Domain: 0 < pfa < 1.
// Source: Swerling (1954); Richards, Scheer and Holm, Principles of Modern Radar (2010), eq. 15.
[[nodiscard]] double detection_threshold(double pfa);

// The same after `pulses` pulses: the T with Γ(N, T)/Γ(N) = pfa, by Boost's inverse. Domain: 1e-300 <= pfa < 1.
// Relative error of the false-alarm probability below 1e-10. Source: Marcum (1947); Richards (2014), ch. 6.
[[nodiscard]] double detection_threshold(double pfa, int pulses);

// Probability that a dwell with mean signal-to-noise ratio `snr` (power ratio, >= 0) crosses the threshold (>= 0).
// Exact:
//   steady           Q1(sqrt(2 snr), sqrt(2 T))             Marcum's Q, by the non-central chi-square distribution
//                                                           with 2 degrees
//   cases 1 and 2    exp(-T/(1 + snr))
//   cases 3 and 4    exp(-T/b) (1 + (snr/2) T/b²), b = 1 + snr/2     chi-square fluctuation with 4 degrees
// With one look cases 1 and 2, and 3 and 4, are the same. Accuracy: 1e-12 (steady), rounding (others).
[[nodiscard]] double detection_probability(world::Swerling fluctuation, double snr, double threshold);

// The same after `pulses` pulses, exact for every case and number:
//   Pd = Σ_k p(k) Γ(N + k, T)/Γ(N + k)
// where p is the probability of k when k is Poisson with the dwell's energy, whose mean is N snr and whose fluctuation
// is a gamma distribution of shape K: p is Poisson for a steady target and negative binomial for the others, with
// K = 1, N, 2, 2N in cases 1, 2, 3 and 4 (case 2 sums to Γ(N, T/(1 + snr))/Γ(N)). All terms are positive, and the
// smaller one of Pd and 1 - Pd is summed, so that nothing cancels. Domain: threshold of a pfa from 1e-300. Accuracy:
// relative error below 1e-11 to 100 000 pulses of the smaller one of Pd and 1 - Pd, where that is more than 1e-15 (Pd:
// 1e-300). Time grows with the root of N: about a microsecond for 10 pulses, three for 1 000. Source: Marcum (1947);
// Swerling (1954); the gamma family, Swerling (1997) and Shnidman (2003).
[[nodiscard]] double detection_probability(world::Swerling fluctuation, double snr, double threshold, int pulses);

// 1 - Pd without cancellation: relative error below 1e-10 down to 1e-280. Domain and source as above.
[[nodiscard]] double miss_probability(world::Swerling fluctuation, double snr, double threshold, int pulses);

// The inverse: mean signal-to-noise ratio at which a dwell detects with probability `pd`. 0 where noise alone does (pd
// <= pfa). Domain: 0 < pd < 1, 0 < pfa < 1. Closed form for cases 1 and 2; a bracketed root otherwise, relative error
// below 1e-12.
[[nodiscard]] double required_snr(world::Swerling fluctuation, double pd, double pfa);

// The same after `pulses` pulses: of one pulse. A bracketed root, to 1e-13 of the ratio; what the probability itself
// cannot resolve comes on top (1e-10 pd/(pd - pfa), which only matters next to pd = pfa). Domain: 1e-300 <= pfa < 1.
[[nodiscard]] double required_snr(world::Swerling fluctuation, double pd, double pfa, int pulses);

}  // namespace iamd::sensing
