// What the trackers of many targets have in common: gates, starting, confirming and giving up.
#pragma once

#include <cstdint>

#include "iamd/tracking/filter_bank_config.hpp"

namespace iamd::tracking {

enum class ConfirmRule : std::uint8_t {
  sequential,  // the probability of existence passes confirm_probability (sequential likelihood ratio; Blackman and
               // Popoli 1999, 6.2)
  m_of_n       // detected in confirm_hits of confirm_scans scans
};

struct PictureConfig {
  FilterBankConfig filters;
  double gate_probability = 0.9999;
  double velocity_prior_mps = 300.0;  // standard deviation in each axis of the velocity of what was detected once
  // What was detected once and has nothing where that lets it be may be faster: a second standard deviation, tried
  // where it is not ambiguous, and the share of objects for which it holds.
  double fast_prior_mps = 2500.0;
  double fast_share = 0.1;
  double birth_share = 0.005;  // new objects, as a share of the false alarms
  ConfirmRule confirm = ConfirmRule::sequential;
  double confirm_probability = 0.999;
  int confirm_hits = 3;
  int confirm_scans = 5;
  double delete_probability = 0.01;
  double coast_s = 30.0;      // a confirmed track ends after this time without detection
  double tentative_s = 15.0;  // … and one that is not confirmed
  double life_s = 3600.0;     // mean time for which an object stays in view
  double late_s = 15.0;       // detections older than the newest by more are dropped (and counted)
  double split_mps = 150.0;  // standard deviation of the velocity at which parts come off what flies freely; 0: none do
  double classify_s = 5.0;   // a track's class is looked at again after this time
  bool registration = true;  // with several sensors, their biases are estimated and taken off
  int scans_kept = 3;        // mht: depth of N-scan pruning; pmbm: how long shared plots keep tracks in one group
  int hypotheses = 100;      // mht, pmbm: most global hypotheses of a cluster
};

// A track of one plot is given up below this existence: less than a third of what a new track starts with, or
// delete_probability if that is less.
[[nodiscard]] inline double least_first_existence(const PictureConfig& config) {
  const double least = 0.3 * config.birth_share / (1.0 + config.birth_share);
  return least < config.delete_probability ? least : config.delete_probability;
}

}  // namespace iamd::tracking
