// Track-oriented multiple hypothesis tracking: decisions about who made a plot wait until later scans settle them.
#pragma once

#include <memory>
#include <span>

#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/picture_config.hpp"
#include "iamd/tracking/tracker.hpp"

namespace iamd::tracking {

// A plot is of a known track, the first of a new one or a false alarm, and which of them is not decided at once: tracks
// branch into trees, and global hypotheses say which branches can be true together (Reid 1979; Kurien 1990; Blackman
// 2004). A track's score is the logarithm of its likelihood ratio against false alarms, from its first plot on, ln(β /
// λ) with β and λ the densities of new objects and of false alarms, so that initiation is the sequential likelihood
// ratio test (Bar-Shalom, Willett and Tian 2011, ch. 6-7); a global hypothesis weighs as the product of its tracks'
// ratios. Global hypotheses are kept for each cluster of tracks that share plots, at most `hypotheses` of them, and
// descend from the last scan's by k-best assignment (Cox and Hingorani 1996). N-scan pruning: of what happened
// scans_kept scans ago, the best global hypothesis is right.
//
// A track's probability is the sum over the global hypotheses that have it. Objects end at a constant rate, so that the
// weight of misses in a row passes from "missed" to "gone".
[[nodiscard]] std::unique_ptr<Tracker> make_multi_hypothesis(const PictureConfig& config,
                                                             std::span<const SensorFacts> sensors);
// The same with filters of one's own.
[[nodiscard]] std::unique_ptr<Tracker> make_multi_hypothesis(const PictureConfig& config,
                                                             std::span<const SensorFacts> sensors,
                                                             std::unique_ptr<FilterBank> bank);

}  // namespace iamd::tracking
