// From trials to a verdict: shares, intervals, and the input that matters most. Used by claim.cpp.
#pragma once

#include <span>
#include <vector>

#include "iamd/study/claim.hpp"

namespace iamd::study {

// First-order Sobol index of an input for an output, from pairs (input, output) of independent worlds by ranks: with
// N(i) the pair whose input follows in order (the first one after the last), the mean of y_i y_N(i) less the squared
// mean, over the variance (Gamboa, Gremaud, Klein and Lagnoux 2022, Bernoulli 28:2345, eq. 1.7; after Chatterjee 2021).
// In [0, 1]: what chance puts outside is cut off. NaN for fewer than 10 pairs or an output that does not vary.
[[nodiscard]] double rank_sobol_index(std::span<const double> input, std::span<const double> output);

// Plays a reading in so many worlds.
[[nodiscard]] base::Result<ReadingAnswer> try_reading(ReadingPlan& plan, const ClaimOptions& options);

}  // namespace iamd::study
