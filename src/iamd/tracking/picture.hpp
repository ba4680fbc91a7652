// The multi-target tracker with one estimate a track: one fused picture of all sensors.
//
// A scan (scan.hpp) is taken whole: every track is carried to its time; a bounding-volume hierarchy over the plots
// finds those that may lie in a track's gate; what passes the gate (squared Mahalanobis distance of the innovation)
// becomes one sparse association problem over all tracks, confirmed or not, in which each pair weighs r Pd p(z|x) / (λ
// (1 - r Pd)) with r the track's probability of existence; an associator (associator.hpp) answers it:
//   gnn   one plot a track: the most probable joint event (global nearest neighbour);
//   jpda  joint probabilistic data association with existence, JIPDA (Musicki and Evans 2004): the estimate is the
//         mixture's mean and covariance over all plots in the gate.
// Existence follows from the same weights in both: the sequential likelihood ratio test of track confirmation and
// deletion (Blackman and Popoli 1999, 6.2) with Markov survival.
//
// Start: a plot that no track explains starts a track of position and covariance, with no knowledge of velocity but a
// prior (velocity_prior_mps); it is held as that plot until a second one makes it a two-point estimate (Kalman, with
// converted measurements: nothing is linearised about an unknown velocity). Where none comes, one as fast as
// fast_prior_mps is looked for, if there is just one. Near a fast, freely flying track a plot is taken for a part
// that came off it, with its velocity (split_mps): Track::parent names it. A TrackStart gives a whole estimate. Plots
// without range or an angle update tracks and start none.
//
// Duplicates: two tracks whose states agree, and that had between them fewer plots than two objects would give, so
// often that two objects would not (1 - Pd²)^n < 1e-3, are one; the younger ends.
//
// Late scans (older than a track's estimate) update by retrodiction, with the surest plot alone.
//
// Left out: resolution (one plot for two objects), clutter that varies over a sensor's view, dependence of Pd on place
// other than range and horizon.
#pragma once

#include <memory>
#include <span>

#include "iamd/tracking/associator.hpp"
#include "iamd/tracking/picture_config.hpp"
#include "iamd/tracking/tracker.hpp"

namespace iamd::tracking {

[[nodiscard]] std::unique_ptr<Tracker> make_picture(const PictureConfig& config, std::unique_ptr<Associator> associator,
                                                    std::span<const SensorFacts> sensors);

}  // namespace iamd::tracking
