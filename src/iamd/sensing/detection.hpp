// Detection statistics of one dwell: threshold, probability of detection, and the signal that a probability needs.
#pragma once

#include "iamd/world/types.hpp"

namespace iamd::sensing {

// A dwell here is one coherent look: whatever number of pulses it has, they are integrated before the envelope is
// squared, so the receiver compares one number, the power |sqrt(snr x) + n|², with a threshold. n is complex Gaussian
// noise of unit mean power, x the fluctuation of the cross-section with unit mean. Non-coherent integration is left
// out.

// Threshold on that power for a false-alarm probability: -ln(pfa). Domain: 0 < pfa < 1.
// Source: Swerling (1954); Richards, Scheer and Holm, Principles of Modern Radar (2010), eq. 15.
[[nodiscard]] double detection_threshold(double pfa);

// Probability that a dwell with mean signal-to-noise ratio `snr` (power ratio, >= 0) crosses the threshold (>= 0).
// Exact:
//   steady  Q1(sqrt(2 snr), sqrt(2 T))                   Marcum's Q, by the non-central chi-square distribution with 2
//   degrees 1, 2    exp(-T/(1 + snr)) 3, 4    exp(-T/b) (1 + (snr/2) T/b²), b = 1 + snr/2  chi-square fluctuation with
//   4 degrees
// With one look cases 1 and 2, and 3 and 4, are the same. Accuracy: 1e-12 (steady), rounding (others).
[[nodiscard]] double detection_probability(world::Swerling fluctuation, double snr, double threshold);

// The inverse: mean signal-to-noise ratio at which a dwell detects with probability `pd`. 0 where noise alone does (pd
// <= pfa). Domain: 0 < pd < 1, 0 < pfa < 1. Closed form for cases 1 and 2; a bracketed root otherwise, relative error
// below 1e-12.
[[nodiscard]] double required_snr(world::Swerling fluctuation, double pd, double pfa);

}  // namespace iamd::sensing
