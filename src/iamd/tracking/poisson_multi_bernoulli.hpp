// The Poisson multi-Bernoulli mixture filter: the Bayes filter of a set of objects, some of which were never detected.
#pragma once

#include <memory>
#include <span>

#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/picture_config.hpp"
#include "iamd/tracking/tracker.hpp"

namespace iamd::tracking {

// Objects detected at least once are Bernoulli components (a density and a probability of existence) under global
// hypotheses; those never detected are a Poisson process (Williams 2015; García-Fernández, Williams, Granström and
// Svensson 2018). Each plot makes a component: that of an object detected for the first time, whose existence is the
// undetected objects' share in the density of such plots; with it the question whether the plot is a false alarm is
// inside the component, and no hypothesis is spent on it. A component's label is its birth: the track's id. Estimates
// are those of the best global hypothesis, existence is the marginal over all of them.
//
// Global hypotheses: for each cluster of components that share plots of the last scans_kept scans, at most
// `hypotheses`, by k-best assignment. Local hypotheses of a component that took the same plots in that time are merged
// by moments, clusters that share none any more are taken as independent: this bounds the mixture without a hard
// decision.
//
// Undetected objects are as likely everywhere where a sensor's plots lie. Their number grows by the births of a scan
// and falls by the chance to be detected. Before a sensor's first whole scan it is as many as its plots exceed false
// alarms and known tracks, but at most so many that a first plot is as likely an object's as a false alarm. Where looks
// are no whole scans, births and first detections are taken to be in balance. Components of little existence are
// dropped, not returned to the Poisson process.
[[nodiscard]] std::unique_ptr<Tracker> make_poisson_multi_bernoulli(const PictureConfig& config,
                                                                    std::span<const SensorFacts> sensors);
// The same with filters of one's own.
[[nodiscard]] std::unique_ptr<Tracker> make_poisson_multi_bernoulli(const PictureConfig& config,
                                                                    std::span<const SensorFacts> sensors,
                                                                    std::unique_ptr<FilterBank> bank);

}  // namespace iamd::tracking
