// What a track is: recursive Bayesian classification from what its own detections tell.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "iamd/base/time.hpp"
#include "iamd/tracking/types.hpp"

namespace iamd::tracking {

// A quantity that lies evenly between two bounds, seen with normal errors: its density is
// (Φ((x-low)/s) - Φ((x-high)/s))/(high-low) with s² = edge² + the estimate's variance, which integrates to 1.
struct SoftInterval {
  double low = 0.0, high = 1.0, edge = 0.1;
};

// A way of flying: independent in height above the ellipsoid, natural logarithm of the speed relative to the Earth, and
// sine of the path angle (climb over speed).
struct FlightRegime {
  double share = 0.0;  // of the class's time
  SoftInterval alt_m;
  SoftInterval log_speed;
  SoftInterval climb_sine;
};

// A quantity whose logarithm is normal over the objects of a class.
struct LogNormal {
  double median = 1.0;
  double log_spread = 1.0;  // standard deviation of the natural logarithm
};

inline constexpr std::size_t most_regimes = 4;

// What objects of a class are like.
struct ClassModel {
  double prior = 0.0;
  std::array<FlightRegime, most_regimes> regimes{};  // shares sum to 1; those of share 0 don't count
  std::array<double, motion_class_count> motion{};   // chance that each motion model explains a sample best; sums
                                                     // to 1 without MotionClass::undecided, which isn't used
  LogNormal ballistic_coefficient_kg_m2;
  LogNormal cross_section_m2;  // mean over aspects
};
using ClassModels = std::array<ClassModel, target_class_count>;  // by TargetClass; `unknown` is what fits no other

// The classes as the open literature has them (sources beside each figure in classifier.cpp); where it has none - the
// shares of time, the motions, the priors - stated judgement.
[[nodiscard]] const ClassModels& published_classes();

struct ClassifierConfig {
  ClassModels classes = published_classes();
  // A track's kinematics change slowly: what is seen within this time counts as one sample (the mean of its
  // log-likelihoods). About the time in which a target leaves its manoeuvre or its height. Longer is more cautious.
  double sample_interval_s = 15.0;
  // Objects change phase, and tracks change object: probabilities return to the priors with this time constant.
  double memory_s = 300.0;
  // Share of samples that follow no class's model (they then follow `unknown`'s): no class is ever excluded for good.
  double outliers = 1e-3;
  // Standard deviation of the logarithm of one look's cross-section about the object's mean: that of an exponential
  // variable (Swerling 1 and 2), π/√6; whose mean logarithm lies Euler's constant below that of the mean.
  double fluctuation = 1.2825498301618641;
  double fluctuation_bias = -0.57721566490153286;
};

// What an update says. Everything but the time may be missing.
struct ClassEvidence {
  base::Time time;
  bool moves = false;  // height, speed and climb are known, with standard deviations
  double alt_m = 0.0, sigma_alt_m = 0.0;
  double speed_mps = 0.0, sigma_speed_mps = 0.0;
  double climb_mps = 0.0, sigma_climb_mps = 0.0;
  std::array<double, motion_class_count> motion{};  // probabilities of the motion models (Shown::motion); all 0: none
  // The filter's estimate of m/(Cd A) and the doubt of its logarithm, and the prior that it started from (which is
  // taken out again). 0: none.
  double ballistic_coefficient_kg_m2 = 0.0, log_spread = 0.0;
  double prior_ballistic_coefficient_kg_m2 = 5000.0, prior_log_spread = 1.0;
  double cross_section_m2 = 0.0;  // of one look; 0: none
};
// Height, speed and climb with their doubts from a track's estimate. First order; climb along the vertical.
[[nodiscard]] ClassEvidence evidence_of(const Track& track);

// What a radar's signal-to-noise ratio says of the cross-section: σ = snr/snr_ref (R/R_ref)⁴ m², where a target of
// 1 m² at R_ref gives snr_ref. Leaves out the beam's shape off its axis, losses that change with range, clutter, and
// that weak looks are not seen at all (which makes faint objects look bigger).
struct RadarReference {
  double range_m = 100e3;
  double snr = 20.0;  // power ratio
};
[[nodiscard]] double cross_section_m2(double snr, double range_m, const RadarReference& reference);

// A track's belief. Plain data: kept beside the track, copied with it.
struct ClassBelief {
  bool started = false;
  base::Time sample_start;
  std::array<double, target_class_count> before{};   // by kinematics, up to the sample at hand
  std::array<double, target_class_count> log_sum{};  // of the sample at hand
  std::uint32_t count = 0;                           // of updates in it
  double echo_samples = 0.0, echo_mean = 0.0;        // logarithm of the cross-section: samples done, their mean
  double echo_sum = 0.0;                             // of the sample at hand
  std::uint32_t echo_count = 0;
  double drag_log = 0.0, drag_variance = 0.0;  // what the data say of ln m/(Cd A); variance 0: nothing
};

// Bayes' rule over TargetClass. Height, speed, path angle and motion are samples of a changing quantity: each sample
// multiplies in. (Specific energy is a function of height and speed and says nothing beyond them.) Cross-section and
// ballistic coefficient are the object's own: all looks together are one observation of them, so their likelihood is
// that of the mean of n looks, N(mean; class median, class variance + fluctuation variance/n), and that of the filter's
// newest estimate with its prior divided out, not a product over updates. Assumes that, given the class, kinematics,
// motion, coefficient and cross-section are independent.
//
// Never sees truth. Updates within one sample give the same in any order. Probabilities sum to 1. No allocation.
class Classifier {
 public:
  explicit Classifier(const ClassifierConfig& config = {}) : config_{config} {}
  void take(const ClassEvidence& evidence, ClassBelief& belief) const;
  // The priors where nothing has been taken.
  [[nodiscard]] std::array<double, target_class_count> probability(const ClassBelief& belief) const;

 private:
  void close_sample(ClassBelief& belief, double elapsed_s) const;
  [[nodiscard]] double motion_likelihood(const ClassModel& model, const ClassEvidence& evidence) const;
  [[nodiscard]] double flight_density(const ClassModel& model, const ClassEvidence& evidence) const;

  ClassifierConfig config_;
};
// The likeliest class, `unknown` where none reaches `least`.
[[nodiscard]] TargetClass likeliest(const std::array<double, target_class_count>& probability, double least = 0.5);

// A declared feature (a length, a period, a temperature …) that separates warheads from decoys: normal with the same
// spread for both. Separation is published as the K-factor, K = |μ1 - μ2|/σ (Weiner and Rocklin 1994). Looks at one
// object may share errors: any two have the correlation ρ, so that n looks are worth K/√(ρ + (1-ρ)/n).
struct DecoyFeature {
  double warhead_mean = 1.0;
  double decoy_mean = 0.0;
  double spread = 1.0;                                         // σ, of one look, object to object and look to look
  double correlation = 0.0;                                    // ρ, in [0, 1]
  [[nodiscard]] double separation() const;                     // K of one look
  [[nodiscard]] double separation(std::uint32_t looks) const;  // K of so many
};

// Looks at one object, taken one after the other in any order.
class DecoyTest {
 public:
  explicit DecoyTest(const DecoyFeature& feature) : feature_{feature} {}
  void take(double value);
  [[nodiscard]] std::uint32_t looks() const { return looks_; }
  // Natural logarithm of the likelihood ratio of warhead to decoy; 0 before the first look. Those of independent
  // features add.
  [[nodiscard]] double log_ratio() const;
  // That it is a warhead, for a prior in (0, 1).
  [[nodiscard]] double warhead_probability(double prior) const;

 private:
  DecoyFeature feature_;
  std::uint32_t looks_ = 0;
  double mean_ = 0.0;
};

// How often "warhead" is said where the log ratio exceeds a threshold: of warheads Q((t - K²/2)/K), of decoys
// Q((t + K²/2)/K), with Q the normal distribution's upper tail. K > 0.
struct DecoyRates {
  double warheads_found = 0.0;
  double decoys_taken = 0.0;
};
[[nodiscard]] DecoyRates decoy_rates(double separation, double log_threshold);

}  // namespace iamd::tracking
