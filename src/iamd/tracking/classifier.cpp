#include "iamd/tracking/classifier.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/tracking/gaussian.hpp"

namespace iamd::tracking {
namespace {

constexpr double inverse_root_two = 0.70710678118654752440;

// Upper tail of the standard normal.
double tail(double x) { return 0.5 * std::erfc(x * inverse_root_two); }

double density(const SoftInterval& of, double x, double sigma) {
  const double s = std::max(std::sqrt(of.edge * of.edge + sigma * sigma), 1e-12);
  const double a = (x - of.high) / s;
  const double b = (x - of.low) / s;
  // Φ(b) - Φ(a), from the tails that don't cancel.
  const double share = a > 0.0 ? tail(a) - tail(b) : b < 0.0 ? tail(-b) - tail(-a) : 1.0 - tail(b) - tail(-a);
  return std::max(share, 0.0) / (of.high - of.low);
}

double log_normal_density(double x, double mean, double variance) {
  const double d = x - mean;
  return -0.5 * (d * d / variance + std::log(2.0 * std::numbers::pi * variance));
}

FlightRegime regime(double share, const SoftInterval& alt_m, double slowest_mps, double fastest_mps, double edge_log,
                    const SoftInterval& climb_sine) {
  return {share, alt_m, {std::log(slowest_mps), std::log(fastest_mps), edge_log}, climb_sine};
}

ClassModels make_published_classes() {
  ClassModels classes;
  const auto of = [&](TargetClass c) -> ClassModel& { return classes[static_cast<std::size_t>(c)]; };
  // motion: undecided (not used), ballistic, constant_velocity, turning, accelerating, boosting.

  // All that could fly: flat over what radars see.
  of(TargetClass::unknown) = {.prior = 0.10,
                              .regimes = {regime(1.0, {0.0, 1500e3, 1e3}, 1.0, 12000.0, 0.5, {-1.0, 1.0, 0.1})},
                              .motion = {0.0, 0.2, 0.2, 0.2, 0.2, 0.2},
                              .ballistic_coefficient_kg_m2 = {1000.0, 2.5},
                              .cross_section_m2 = {0.5, 2.5}};
  // Airliners cruise at 9 to 13 km and 220 to 260 m/s (EUROCONTROL Aircraft Performance Database); fighters reach 15 km
  // and 600 m/s (US Air Force fact sheets F-15, F-16). Cross-sections: 1 m² small single-engined, 2 to 6 m² fighters,
  // 20 to 100 m² airliners (Skolnik 2001, ch. 2).
  of(TargetClass::aircraft) = {.prior = 0.30,
                               .regimes = {regime(0.5, {7e3, 13e3, 300.0}, 180.0, 270.0, 0.06, {-0.08, 0.08, 0.02}),
                                           regime(0.5, {100.0, 15e3, 200.0}, 65.0, 620.0, 0.08, {-0.35, 0.35, 0.05})},
                               .motion = {0.0, 0.02, 0.60, 0.25, 0.12, 0.01},
                               .ballistic_coefficient_kg_m2 = {1000.0, 2.0},
                               .cross_section_m2 = {5.0, 1.3}};
  // Tomahawk: 245 m/s (US Navy fact file), terrain following below some 100 m above ground, which may lie up to 1 km
  // above the ellipsoid. Supersonic ones, such as P-800: 14 km and 750 m/s high, 10 to 15 m low (CSIS Missile Threat).
  // Cross-section of a conventional winged missile: 0.5 m² (Skolnik 2001, ch. 2), of shaped ones less.
  of(TargetClass::cruise_missile) = {
      .prior = 0.10,
      .regimes = {regime(0.7, {0.0, 400.0, 100.0}, 190.0, 310.0, 0.05, {-0.1, 0.1, 0.03}),
                  regime(0.2, {400.0, 1500.0, 200.0}, 190.0, 310.0, 0.05, {-0.1, 0.1, 0.03}),
                  regime(0.1, {0.0, 16e3, 300.0}, 600.0, 1000.0, 0.05, {-0.3, 0.15, 0.05})},
      .motion = {0.0, 0.01, 0.65, 0.25, 0.08, 0.01},
      .ballistic_coefficient_kg_m2 = {2000.0, 2.0},
      .cross_section_m2 = {0.2, 1.2}};
  // Ranges of 200 to 9 000 km: burnout at 1.2 to 7 km/s, apogees of 50 to 1 300 km (geo::solve_launch for missiles of
  // Forden 2007 and Wright 2015). Reentry bodies have 2 000 to 15 000 kg/m² (Regan and Anandakrishnan 1993; Farina,
  // Ristic and Benvenuti 2002 take 4 000); whole missiles that come down are in the lower half. Cross-sections: cones
  // nose-on 0.001 to 0.1 m², whole missiles to some m².
  of(TargetClass::ballistic) = {.prior = 0.20,
                                .regimes = {regime(0.2, {0.0, 120e3, 2e3}, 100.0, 6500.0, 0.1, {0.3, 1.0, 0.05}),
                                            regime(0.5, {60e3, 1300e3, 10e3}, 600.0, 7200.0, 0.1, {-1.0, 1.0, 0.05}),
                                            regime(0.3, {0.0, 80e3, 2e3}, 500.0, 7200.0, 0.1, {-1.0, -0.3, 0.05})},
                                .motion = {0.0, 0.75, 0.06, 0.02, 0.05, 0.12},
                                .ballistic_coefficient_kg_m2 = {5000.0, 0.7},
                                .cross_section_m2 = {0.1, 1.7}};
  // Boost-glide bodies hold 25 to 70 km at 1.5 to 7 km/s on slopes of some degrees (Acton 2015; Tracy and Wright 2020)
  // and dive at the end.
  of(TargetClass::glider) = {.prior = 0.05,
                             .regimes = {regime(0.85, {25e3, 70e3, 2e3}, 1500.0, 7000.0, 0.08, {-0.12, 0.12, 0.03}),
                                         regime(0.15, {0.0, 35e3, 1e3}, 500.0, 3500.0, 0.1, {-1.0, -0.2, 0.05})},
                             .motion = {0.0, 0.20, 0.25, 0.25, 0.25, 0.05},
                             .ballistic_coefficient_kg_m2 = {4000.0, 1.2},
                             .cross_section_m2 = {0.1, 1.5}};
  // Propeller-driven: Shahed-136 51 m/s (CSIS Missile Threat), MQ-9 103 m/s (US Air Force fact sheet), small ones 15
  // m/s; up to 8 km. Cross-sections: 0.01 m² of a quadcopter to 0.5 m² of the larger ones.
  of(TargetClass::drone) = {.prior = 0.15,
                            .regimes = {regime(0.7, {0.0, 4e3, 100.0}, 15.0, 60.0, 0.06, {-0.2, 0.2, 0.04}),
                                        regime(0.3, {0.0, 8e3, 200.0}, 40.0, 110.0, 0.06, {-0.2, 0.2, 0.04})},
                            .motion = {0.0, 0.01, 0.65, 0.25, 0.08, 0.01},
                            .ballistic_coefficient_kg_m2 = {300.0, 2.0},
                            .cross_section_m2 = {0.05, 1.3}};
  // Fragments have 0.003 to 0.3 m²/kg (Johnson, Krisko, Liou and Anz-Meador 2001), which is 1 to 150 kg/m² at Cd 2.2;
  // spent stages 100 to 600 (geo::tumbling_ballistic_coefficient_kg_m2). Slowed down on the way, they fall steeply.
  of(TargetClass::debris) = {.prior = 0.10,
                             .regimes = {regime(0.4, {60e3, 1000e3, 10e3}, 300.0, 7200.0, 0.1, {-1.0, 1.0, 0.05}),
                                         regime(0.6, {0.0, 60e3, 2e3}, 10.0, 1500.0, 0.1, {-1.0, -0.3, 0.05})},
                             .motion = {0.0, 0.85, 0.08, 0.02, 0.04, 0.01},
                             .ballistic_coefficient_kg_m2 = {80.0, 1.2},
                             .cross_section_m2 = {0.3, 2.0}};
  return classes;
}

}  // namespace

const ClassModels& published_classes() {
  static const ClassModels classes = make_published_classes();
  return classes;
}

ClassEvidence evidence_of(const Track& track) {
  ClassEvidence e;
  e.time = track.time;
  const geo::Geodetic where = geo::geodetic_from_ecef(track.state.position);
  const Vector3 up = geo::matrix_of(geo::Site{where}.rotation()).row(2).transpose();
  const Vector3 v = geo::vector_of(track.state.velocity);
  const Eigen::Map<const Matrix6> p{track.covariance.data()};
  const Matrix3 pv = p.bottomRightCorner<3, 3>();
  const double speed = v.norm();
  const Vector3 along = speed > 0.0 ? Vector3{v / speed} : up;
  e.moves = true;
  e.alt_m = where.alt_m;
  e.sigma_alt_m = std::sqrt(std::max(up.dot(p.topLeftCorner<3, 3>() * up), 0.0));
  e.speed_mps = speed;
  e.sigma_speed_mps = std::sqrt(std::max(along.dot(pv * along), 0.0));
  e.climb_mps = v.dot(up);
  e.sigma_climb_mps = std::sqrt(std::max(up.dot(pv * up), 0.0));
  return e;
}

double cross_section_m2(double snr, double range_m, const RadarReference& reference) {
  const double ratio = range_m / reference.range_m;
  return snr / reference.snr * ratio * ratio * ratio * ratio;
}

double Classifier::flight_density(const ClassModel& model, const ClassEvidence& e) const {
  const double speed = std::max(e.speed_mps, 0.1);
  const double sigma_log = e.sigma_speed_mps / speed;
  const double sine = std::clamp(e.climb_mps / speed, -1.0, 1.0);
  const double sigma_sine = std::min(e.sigma_climb_mps / speed, 2.0);
  double sum = 0.0;
  for (const FlightRegime& r : model.regimes) {
    if (!(r.share > 0.0)) continue;
    sum += r.share * density(r.alt_m, e.alt_m, e.sigma_alt_m) * density(r.log_speed, std::log(speed), sigma_log) *
           density(r.climb_sine, sine, sigma_sine);
  }
  return sum;
}

// Σ over models of the chance that the sample is of that model, times how often the class moves so; what is undecided
// speaks for no class.
double Classifier::motion_likelihood(const ClassModel& model, const ClassEvidence& e) const {
  double sum = e.motion[static_cast<std::size_t>(MotionClass::undecided)] / static_cast<double>(motion_class_count - 1);
  for (std::size_t m = 1; m < motion_class_count; ++m) sum += e.motion[m] * model.motion[m];
  return sum;
}

void Classifier::take(const ClassEvidence& e, ClassBelief& belief) const {
  if (!belief.started) {
    belief = {};
    belief.started = true;
    belief.sample_start = e.time;
    for (std::size_t c = 0; c < target_class_count; ++c) belief.before[c] = config_.classes[c].prior;
  }
  const double elapsed_s = (e.time - belief.sample_start).seconds();
  if (elapsed_s >= config_.sample_interval_s) {
    close_sample(belief, elapsed_s);
    belief.sample_start = e.time;
  }
  bool any_motion = false;
  for (const double p : e.motion) any_motion = any_motion || p > 0.0;
  if (e.moves || any_motion) {
    std::array<double, target_class_count> likelihood;
    for (std::size_t c = 0; c < target_class_count; ++c) {
      const ClassModel& model = config_.classes[c];
      likelihood[c] = (e.moves ? flight_density(model, e) : 1.0) * (any_motion ? motion_likelihood(model, e) : 1.0);
    }
    const double least = std::max(likelihood[static_cast<std::size_t>(TargetClass::unknown)], 1e-250);
    for (std::size_t c = 0; c < target_class_count; ++c) {
      belief.log_sum[c] += std::log((1.0 - config_.outliers) * likelihood[c] + config_.outliers * least);
    }
    ++belief.count;
  }
  if (e.cross_section_m2 > 0.0) {
    belief.echo_sum += std::log(e.cross_section_m2);
    ++belief.echo_count;
  }
  if (e.ballistic_coefficient_kg_m2 > 0.0) {
    const double variance = e.log_spread * e.log_spread;
    const double prior_variance = e.prior_log_spread * e.prior_log_spread;
    const double information = 1.0 / variance - 1.0 / prior_variance;
    belief.drag_variance = information > 1e-9 / prior_variance ? 1.0 / information : 0.0;
    belief.drag_log = belief.drag_variance * (std::log(e.ballistic_coefficient_kg_m2) / variance -
                                              std::log(e.prior_ballistic_coefficient_kg_m2) / prior_variance);
  }
}

void Classifier::close_sample(ClassBelief& belief, double elapsed_s) const {
  if (belief.count > 0) {
    const double most = *std::max_element(belief.log_sum.begin(), belief.log_sum.end());
    double sum = 0.0;
    for (std::size_t c = 0; c < target_class_count; ++c) {
      belief.before[c] *= std::exp((belief.log_sum[c] - most) / belief.count);
      sum += belief.before[c];
    }
    for (double& p : belief.before) p /= sum;
  }
  const double forgotten = -std::expm1(-elapsed_s / config_.memory_s);
  for (std::size_t c = 0; c < target_class_count; ++c) {
    belief.before[c] += forgotten * (config_.classes[c].prior - belief.before[c]);
  }
  belief.log_sum.fill(0.0);
  belief.count = 0;
  if (belief.echo_count > 0) {
    belief.echo_samples += 1.0;
    belief.echo_mean += (belief.echo_sum / belief.echo_count - belief.echo_mean) / belief.echo_samples;
  }
  belief.echo_sum = 0.0;
  belief.echo_count = 0;
}

std::array<double, target_class_count> Classifier::probability(const ClassBelief& belief) const {
  std::array<double, target_class_count> p;
  double echo_samples = belief.echo_samples;
  double echo_mean = belief.echo_mean;
  if (belief.echo_count > 0) {
    echo_samples += 1.0;
    echo_mean += (belief.echo_sum / belief.echo_count - echo_mean) / echo_samples;
  }
  std::array<double, target_class_count> log_p;
  for (std::size_t c = 0; c < target_class_count; ++c) {
    const ClassModel& model = config_.classes[c];
    log_p[c] = std::log(std::max(belief.started ? belief.before[c] : model.prior, 1e-300));
    if (belief.count > 0) log_p[c] += belief.log_sum[c] / belief.count;
    if (echo_samples > 0.0) {
      const double spread = model.cross_section_m2.log_spread;
      log_p[c] += log_normal_density(echo_mean - config_.fluctuation_bias, std::log(model.cross_section_m2.median),
                                     spread * spread + config_.fluctuation * config_.fluctuation / echo_samples);
    }
    if (belief.drag_variance > 0.0) {
      const double spread = model.ballistic_coefficient_kg_m2.log_spread;
      log_p[c] += log_normal_density(belief.drag_log, std::log(model.ballistic_coefficient_kg_m2.median),
                                     spread * spread + belief.drag_variance);
    }
  }
  const double most = *std::max_element(log_p.begin(), log_p.end());
  double sum = 0.0;
  for (std::size_t c = 0; c < target_class_count; ++c) {
    p[c] = std::exp(log_p[c] - most);
    sum += p[c];
  }
  for (double& value : p) value /= sum;
  return p;
}

TargetClass likeliest(const std::array<double, target_class_count>& probability, double least) {
  const auto it = std::max_element(probability.begin(), probability.end());
  return *it >= least ? static_cast<TargetClass>(it - probability.begin()) : TargetClass::unknown;
}

double DecoyFeature::separation() const { return std::abs(warhead_mean - decoy_mean) / spread; }

double DecoyFeature::separation(std::uint32_t looks) const {
  return looks == 0 ? 0.0 : separation() / std::sqrt(correlation + (1.0 - correlation) / looks);
}

void DecoyTest::take(double value) {
  ++looks_;
  mean_ += (value - mean_) / looks_;
}

double DecoyTest::log_ratio() const {
  if (looks_ == 0) return 0.0;
  const DecoyFeature& f = feature_;
  const double variance = f.spread * f.spread * (f.correlation + (1.0 - f.correlation) / looks_);
  return (f.warhead_mean - f.decoy_mean) / variance * (mean_ - 0.5 * (f.warhead_mean + f.decoy_mean));
}

double DecoyTest::warhead_probability(double prior) const {
  IAMD_EXPECT(prior > 0.0 && prior < 1.0);
  return 1.0 / (1.0 + (1.0 - prior) / prior * std::exp(-log_ratio()));
}

DecoyRates decoy_rates(double separation, double log_threshold) {
  IAMD_EXPECT(separation > 0.0);
  const double middle = log_threshold / separation;
  return {tail(middle - 0.5 * separation), tail(middle + 0.5 * separation)};
}

}  // namespace iamd::tracking
