// Classification: typical targets, calibration on draws from the model itself, laws of the recursion, closed forms.
#include "iamd/tracking/classifier.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/geo/flight.hpp"

#include "tracking/scene.hpp"

namespace iamd::tracking {
namespace {

using Probabilities = std::array<double, target_class_count>;

base::RandomStream stream(std::uint64_t entity, std::uint64_t run = 0) {
  return base::RandomStream{{.seed = 17, .run = run, .entity = entity, .purpose = base::Purpose::test}};
}

double sum_of(const Probabilities& p) { return std::accumulate(p.begin(), p.end(), 0.0); }
double of(const Probabilities& p, TargetClass c) { return p[static_cast<std::size_t>(c)]; }

std::array<double, motion_class_count> motions(double undecided, double ballistic, double level, double turning = 0.0) {
  std::array<double, motion_class_count> m{};
  m[static_cast<std::size_t>(MotionClass::undecided)] = undecided;
  m[static_cast<std::size_t>(MotionClass::ballistic)] = ballistic;
  m[static_cast<std::size_t>(MotionClass::constant_velocity)] = level;
  m[static_cast<std::size_t>(MotionClass::turning)] = turning;
  return m;
}

ClassEvidence seen(double t_s, double alt_m, double speed_mps, double climb_mps) {
  ClassEvidence e;
  e.time = base::Time::from_seconds(t_s);
  e.moves = true;
  e.alt_m = alt_m;
  e.sigma_alt_m = 60.0;
  e.speed_mps = speed_mps;
  e.sigma_speed_mps = 3.0;
  e.climb_mps = climb_mps;
  e.sigma_climb_mps = 3.0;
  return e;
}

// One update every 4 s, the last at the stated time.
template <class At>
Probabilities after(double seconds, const At& at) {
  const Classifier classifier;
  ClassBelief belief;
  for (double t = 0.0; t <= seconds; t += 4.0) classifier.take(at(t), belief);
  const Probabilities p = classifier.probability(belief);
  EXPECT_NEAR(sum_of(p), 1.0, 1e-12);
  return p;
}

TEST(Classifier, KnowsAnAirlinerAfterAMinute) {
  const auto p = after(60.0, [](double t) {
    ClassEvidence e = seen(t, 10500.0, 235.0, 0.0);
    e.motion = motions(0.1, 0.0, 0.9);
    return e;
  });
  EXPECT_GT(of(p, TargetClass::aircraft), 0.9);
}

TEST(Classifier, KnowsAFighterThatTurnsAfterAMinute) {
  const auto p = after(60.0, [](double t) {
    ClassEvidence e = seen(t, 5000.0 + 20.0 * t, 300.0 + 40.0 * std::sin(0.1 * t), 20.0);
    e.motion = motions(0.1, 0.0, 0.3, 0.6);
    return e;
  });
  EXPECT_GT(of(p, TargetClass::aircraft), 0.9);
}

TEST(Classifier, KnowsACruiseMissileAfterAMinute) {
  const auto p = after(60.0, [](double t) {
    ClassEvidence e = seen(t, 120.0 + 20.0 * std::sin(0.2 * t), 245.0, 3.0 * std::cos(0.2 * t));
    e.motion = motions(0.1, 0.0, 0.9);
    return e;
  });
  EXPECT_GT(of(p, TargetClass::cruise_missile), 0.9);
}

TEST(Classifier, KnowsADroneAfterAMinute) {
  const auto p = after(60.0, [](double t) {
    ClassEvidence e = seen(t, 1500.0, 51.0, 0.0);
    e.motion = motions(0.1, 0.0, 0.9);
    return e;
  });
  EXPECT_GT(of(p, TargetClass::drone), 0.9);
}

TEST(Classifier, KnowsAGliderAfterAMinute) {
  const auto p = after(60.0, [](double t) {
    ClassEvidence e = seen(t, 45e3 + 2e3 * std::sin(0.03 * t), 4000.0 - 2.0 * t, 60.0 * std::cos(0.03 * t));
    e.motion = motions(0.1, 0.2, 0.3, 0.4);
    return e;
  });
  EXPECT_GT(of(p, TargetClass::glider), 0.9);
}

TEST(Classifier, KnowsABallisticMissileInEveryPhaseAfterAMinute) {
  const geo::Site site = scene::site_at(40.0, 20.0, 0.0);
  const geo::Trajectory path =
      scene::ballistic_path(scene::state_at(site, {0.0, 0.0, 40e3}, {1700.0, 300.0, 1600.0}), 600.0, 5000.0);
  const auto at = [&](double t, double flown_s) {
    const auto state = path.at(flown_s);
    Track track;
    track.time = base::Time::from_seconds(t);
    track.state = state;
    for (std::size_t i = 0; i < 6; ++i) track.covariance[7 * i] = i < 3 ? 1e4 : 25.0;
    ClassEvidence e = evidence_of(track);
    e.motion = motions(0.1, 0.9, 0.0);
    // What a filter makes of drag: next to nothing above the air.
    e.ballistic_coefficient_kg_m2 = 5000.0;
    e.log_spread = e.alt_m > 60e3 ? 1.0 : 0.4;
    return e;
  };
  // From burnout, and down to the last 20 km.
  for (const double from_s : {0.0, path.end_s() - 85.0}) {
    const auto p = after(60.0, [&](double t) { return at(t, from_s + t); });
    EXPECT_GT(of(p, TargetClass::ballistic), 0.9) << from_s;
  }
  // At the top nothing tells it from debris, which falls as it does: not more than the priors.
  const auto p = after(60.0, [&](double t) { return at(t, 140.0 + t); });
  EXPECT_GT(of(p, TargetClass::ballistic) + of(p, TargetClass::debris), 0.99);
  EXPECT_GT(of(p, TargetClass::ballistic), 0.66);
  EXPECT_LT(of(p, TargetClass::ballistic), 0.9);
}

TEST(Classifier, KnowsDebrisByItsDragAfterAMinute) {
  const geo::Site site = scene::site_at(40.0, 20.0, 0.0);
  const geo::Trajectory path =
      scene::ballistic_path(scene::state_at(site, {0.0, 0.0, 60e3}, {900.0, 0.0, -500.0}), 600.0, 60.0);
  const auto p = after(60.0, [&](double t) {
    Track track;
    track.time = base::Time::from_seconds(t);
    track.state = path.at(t);
    for (std::size_t i = 0; i < 6; ++i) track.covariance[7 * i] = i < 3 ? 1e4 : 25.0;
    ClassEvidence e = evidence_of(track);
    e.motion = motions(0.1, 0.9, 0.0);
    e.ballistic_coefficient_kg_m2 = 70.0;
    e.log_spread = 0.3;
    return e;
  });
  EXPECT_GT(of(p, TargetClass::debris), 0.9);
}

TEST(Classifier, FollowsATrackThatChangesItsPhase) {
  // A missile that was boosted as a ballistic one does and then pulls into a glide.
  const Classifier classifier;
  ClassBelief belief;
  for (double t = 0.0; t < 120.0; t += 4.0) {
    ClassEvidence e = seen(t, 30e3 + 900.0 * t, 3500.0, 900.0);
    e.motion = motions(0.0, 0.9, 0.1);
    classifier.take(e, belief);
  }
  EXPECT_GT(of(classifier.probability(belief), TargetClass::ballistic), 0.8);
  for (double t = 120.0; t < 240.0; t += 4.0) {
    ClassEvidence e = seen(t, 50e3, 3400.0, 0.0);
    e.motion = motions(0.0, 0.1, 0.3, 0.6);
    classifier.take(e, belief);
  }
  EXPECT_GT(of(classifier.probability(belief), TargetClass::glider), 0.9);
}

TEST(Classifier, StaysUnknownWithoutEvidence) {
  const Classifier classifier;
  ClassBelief belief;
  const auto expect_priors = [&] {
    const Probabilities p = classifier.probability(belief);
    for (std::size_t c = 0; c < target_class_count; ++c) EXPECT_NEAR(p[c], published_classes()[c].prior, 1e-12);
    EXPECT_EQ(likeliest(p), TargetClass::unknown);
  };
  expect_priors();
  for (double t = 0.0; t < 200.0; t += 4.0) {
    ClassEvidence e;
    e.time = base::Time::from_seconds(t);
    e.motion = motions(1.0, 0.0, 0.0);       // undecided
    e.ballistic_coefficient_kg_m2 = 5000.0;  // no more than the prior
    e.log_spread = 1.0;
    classifier.take(e, belief);
  }
  expect_priors();
}

TEST(Classifier, CallsUnknownWhatFitsNothing) {
  // 80 km up, level and slow.
  const auto p = after(60.0, [](double t) { return seen(t, 80e3, 30.0, 0.0); });
  EXPECT_GT(of(p, TargetClass::unknown), 0.9);
}

TEST(Classifier, DoesNotCareForTheOrderOfUpdatesWithinASample) {
  const Classifier classifier;
  base::RandomStream draw = stream(1);
  std::vector<ClassEvidence> updates;
  for (int i = 0; i < 12; ++i) {
    ClassEvidence e = seen(1.0 + i, 3000.0 + 500.0 * draw.normal(), 90.0 + 10.0 * draw.normal(), 2.0);
    e.motion = motions(0.2, 0.1 * draw.uniform(), 0.5);
    e.cross_section_m2 = draw.exponential();
    updates.push_back(e);
  }
  const auto result = [&](const std::vector<ClassEvidence>& list) {
    ClassBelief belief;
    classifier.take(seen(0.0, 3000.0, 90.0, 0.0), belief);
    for (const ClassEvidence& e : list) classifier.take(e, belief);
    return classifier.probability(belief);
  };
  const Probabilities first = result(updates);
  for (int trial = 0; trial < 20; ++trial) {
    for (std::size_t i = updates.size() - 1; i > 0; --i) std::swap(updates[i], updates[draw.bits() % (i + 1)]);
    const Probabilities p = result(updates);
    for (std::size_t c = 0; c < target_class_count; ++c) EXPECT_NEAR(p[c], first[c], 1e-12);
  }
}

TEST(Classifier, CountsASampleOnceHoweverManyUpdatesMakeIt) {
  const Classifier classifier;
  const auto with = [&](int updates) {
    ClassBelief belief;
    for (int i = 0; i < updates; ++i) {
      ClassEvidence e = seen(10.0 * i / updates, 2000.0, 100.0, 0.0);
      e.cross_section_m2 = 0.3;
      classifier.take(e, belief);
    }
    return classifier.probability(belief);
  };
  const Probabilities one = with(1);
  const Probabilities many = with(50);
  for (std::size_t c = 0; c < target_class_count; ++c) EXPECT_NEAR(one[c], many[c], 1e-12);
}

TEST(Classifier, TakesThePriorOutOfTheCoefficientBeforeItUsesIt) {
  // A filter's normal posterior for the logarithm from its prior and one measurement: the classifier must find that
  // measurement's likelihood, wherever the prior stood.
  const Classifier classifier;
  const double measured = std::log(90.0);
  const double variance = 0.25;
  Probabilities first{};
  for (const double prior : {500.0, 5000.0}) {
    const double information = 1.0 / variance + 1.0;
    ClassEvidence e;
    e.prior_ballistic_coefficient_kg_m2 = prior;
    e.prior_log_spread = 1.0;
    e.ballistic_coefficient_kg_m2 = std::exp((measured / variance + std::log(prior)) / information);
    e.log_spread = std::sqrt(1.0 / information);
    ClassBelief belief;
    classifier.take(e, belief);
    const Probabilities p = classifier.probability(belief);
    double sum = 0.0;
    Probabilities expected{};
    for (std::size_t c = 0; c < target_class_count; ++c) {
      const ClassModel& m = published_classes()[c];
      const double v = m.ballistic_coefficient_kg_m2.log_spread * m.ballistic_coefficient_kg_m2.log_spread + variance;
      const double d = measured - std::log(m.ballistic_coefficient_kg_m2.median);
      expected[c] = m.prior / std::sqrt(v) * std::exp(-0.5 * d * d / v);
      sum += expected[c];
    }
    for (std::size_t c = 0; c < target_class_count; ++c) EXPECT_NEAR(p[c], expected[c] / sum, 1e-12);
    if (prior == 500.0) first = p;
    for (std::size_t c = 0; c < target_class_count; ++c) EXPECT_NEAR(p[c], first[c], 1e-9);
  }
}

TEST(Classifier, FindsTheCrossSectionThatTheRadarEquationPutIn) {
  const RadarReference reference{80e3, 15.0};
  const double snr = 15.0 * 3.0 * std::pow(80.0 / 210.0, 4);
  EXPECT_NEAR(cross_section_m2(snr, 210e3, reference), 3.0, 1e-12);
}

double drawn(const SoftInterval& of, base::RandomStream& draw) {
  return of.low + (of.high - of.low) * draw.uniform() + of.edge * draw.normal();
}

std::size_t pick(const std::vector<double>& weights, base::RandomStream& draw) {
  double u = draw.uniform() * std::accumulate(weights.begin(), weights.end(), 0.0);
  for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
    u -= weights[i];
    if (u < 0.0) return i;
  }
  return weights.size() - 1;
}

TEST(Classifier, IsCalibratedOnDrawsFromItsOwnModel) {
  // Classes from the priors, then samples as the models say: among all that is given probability p, a share p is so.
  // Exact Bayes, so that only chance is left: 3.3 standard deviations (99.9 %) for each comparison.
  ClassifierConfig config;
  config.memory_s = 1e12;
  const Classifier classifier{config};
  constexpr int draws = 2000;
  constexpr int bins = 5;
  for (const int samples : {1, 3}) {
    std::array<double, bins> predicted{}, variance{}, observed{};
    std::array<int, bins> count{};
    double brier = 0.0;
    double expected_brier = 0.0;
    double brier_variance = 0.0;
    int right = 0;
    for (int i = 0; i < draws; ++i) {
      base::RandomStream draw = stream(100U + static_cast<std::uint64_t>(samples), static_cast<std::uint64_t>(i));
      std::vector<double> priors;
      for (const ClassModel& m : config.classes) priors.push_back(m.prior);
      const std::size_t truth = pick(priors, draw);
      const double mean_echo = std::log(config.classes[truth].cross_section_m2.median) +
                               config.classes[truth].cross_section_m2.log_spread * draw.normal();
      ClassBelief belief;
      for (int k = 0; k < samples; ++k) {
        const ClassModel& m = config.classes[draw.bernoulli(config.outliers) ? 0 : truth];
        std::vector<double> shares;
        for (const FlightRegime& r : m.regimes) shares.push_back(r.share);
        const FlightRegime& r = m.regimes[pick(shares, draw)];
        ClassEvidence e;
        e.time = base::Time::from_seconds(20.0 * k);
        e.moves = true;
        e.alt_m = drawn(r.alt_m, draw);
        e.speed_mps = std::exp(drawn(r.log_speed, draw));
        double sine = drawn(r.climb_sine, draw);
        while (std::abs(sine) > 1.0) sine = drawn(r.climb_sine, draw);  // edges beyond ±1 are left out, by some percent
        e.climb_mps = e.speed_mps * sine;
        e.motion[pick({m.motion.begin(), m.motion.end()}, draw)] = 1.0;
        e.cross_section_m2 = std::exp(mean_echo + config.fluctuation_bias + config.fluctuation * draw.normal());
        classifier.take(e, belief);
      }
      const Probabilities p = classifier.probability(belief);
      ASSERT_NEAR(sum_of(p), 1.0, 1e-12);
      double score = 0.0;
      double squares = 0.0;
      for (std::size_t c = 0; c < target_class_count; ++c) {
        const double hit = c == truth ? 1.0 : 0.0;
        score += (p[c] - hit) * (p[c] - hit);
        squares += p[c] * p[c];
        const auto bin = std::min(static_cast<std::size_t>(p[c] * bins), static_cast<std::size_t>(bins - 1));
        predicted[bin] += p[c];
        variance[bin] += p[c] * (1.0 - p[c]);
        observed[bin] += hit;
        ++count[bin];
      }
      // Given the posterior the score is 1 + Σp² - 2 p_truth: mean 1 - Σp², variance 4 var(p_truth).
      brier += score;
      expected_brier += 1.0 - squares;
      double cubes = 0.0;
      for (const double value : p) cubes += value * value * value;
      brier_variance += 4.0 * (cubes - squares * squares);
      right += static_cast<std::size_t>(likeliest(p, 0.0)) == truth ? 1 : 0;
    }
    for (std::size_t b = 0; b < bins; ++b) {
      EXPECT_NEAR(observed[b], predicted[b], 3.3 * std::sqrt(variance[b]) + 1.0) << samples << " bin " << b;
    }
    EXPECT_NEAR(brier, expected_brier, 3.3 * std::sqrt(brier_variance)) << samples;
    RecordProperty("brier_" + std::to_string(samples), std::to_string(brier / draws));
    RecordProperty("right_" + std::to_string(samples), right);
    EXPECT_GT(right, 0.75 * draws) << samples;
  }
}

TEST(DecoyTest, HasTheRatesOfTheClosedForm) {
  for (const double k : {1.0, 2.0, 4.0}) {
    const DecoyFeature feature{.warhead_mean = 3.0 + k * 0.7, .decoy_mean = 3.0, .spread = 0.7};
    EXPECT_NEAR(feature.separation(), k, 1e-12);
    base::RandomStream draw = stream(7);
    constexpr int draws = 20000;
    for (const double threshold : {-1.0, 0.0, 1.5}) {
      int found = 0;
      int taken = 0;
      for (int i = 0; i < draws; ++i) {
        DecoyTest warhead{feature};
        DecoyTest decoy{feature};
        warhead.take(feature.warhead_mean + feature.spread * draw.normal());
        decoy.take(feature.decoy_mean + feature.spread * draw.normal());
        found += warhead.log_ratio() > threshold ? 1 : 0;
        taken += decoy.log_ratio() > threshold ? 1 : 0;
      }
      const DecoyRates rates = decoy_rates(k, threshold);
      const auto sd = [](double p) { return std::sqrt(p * (1.0 - p) / draws); };
      EXPECT_NEAR(found / static_cast<double>(draws), rates.warheads_found, 3.3 * sd(rates.warheads_found));
      EXPECT_NEAR(taken / static_cast<double>(draws), rates.decoys_taken, 3.3 * sd(rates.decoys_taken));
    }
    // At threshold 0 both errors are Q(K/2).
    const double q = 0.5 * std::erfc(0.5 * k / std::sqrt(2.0));
    EXPECT_NEAR(decoy_rates(k, 0.0).decoys_taken, q, 1e-15);
    EXPECT_NEAR(1.0 - decoy_rates(k, 0.0).warheads_found, q, 1e-15);
  }
}

TEST(DecoyTest, GainsFromLooksAsFarAsTheirErrorsAreTheirOwn) {
  const DecoyFeature independent{.warhead_mean = 1.0};
  EXPECT_NEAR(independent.separation(9), 3.0, 1e-12);
  const DecoyFeature shared{.warhead_mean = 1.0, .correlation = 0.25};
  EXPECT_NEAR(shared.separation(1), 1.0, 1e-12);
  EXPECT_NEAR(shared.separation(1000000), 2.0, 1e-4);
  // Draws: the log ratio of n looks is normal with mean ±K²/2 and variance K².
  base::RandomStream draw = stream(8);
  constexpr int draws = 20000;
  constexpr std::uint32_t looks = 6;
  const double k = shared.separation(looks);
  double mean = 0.0;
  double square = 0.0;
  for (int i = 0; i < draws; ++i) {
    DecoyTest test{shared};
    const double common = std::sqrt(0.25) * draw.normal();
    for (std::uint32_t j = 0; j < looks; ++j) test.take(1.0 + common + std::sqrt(0.75) * draw.normal());
    mean += test.log_ratio() / draws;
    square += test.log_ratio() * test.log_ratio() / draws;
  }
  EXPECT_NEAR(mean, 0.5 * k * k, 3.3 * k / std::sqrt(draws));
  EXPECT_NEAR(square - mean * mean, k * k, 3.3 * k * k * std::sqrt(2.0 / draws));
}

TEST(DecoyTest, KeepsThePriorUntilItLooksAndIsBayesAfterwards) {
  DecoyTest test{{.warhead_mean = 2.0}};
  EXPECT_EQ(test.log_ratio(), 0.0);
  EXPECT_NEAR(test.warhead_probability(0.1), 0.1, 1e-15);
  test.take(1.5);
  const double ratio = std::exp(-0.5 * 0.25) / std::exp(-0.5 * 2.25);
  EXPECT_NEAR(test.warhead_probability(0.1), 0.1 * ratio / (0.1 * ratio + 0.9), 1e-14);
}

}  // namespace
}  // namespace iamd::tracking
