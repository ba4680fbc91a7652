// Filters and associators against Stone Soup's on the same measurements (validation/stonesoup/): its flat world is put
// into Ecef at a site by the exact rotation, under which straight-line motion with white acceleration noise does not
// change.
#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <memory>
#include <numbers>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/geo/frames.hpp"
#include "iamd/tracking/associator.hpp"
#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/filter_bank_config.hpp"
#include "iamd/tracking/plot.hpp"

namespace iamd::tracking {
namespace {

using nlohmann::json;

json document(const std::string& name) {
  std::ifstream file(std::string(IAMD_SOURCE_DIR) + "/validation/stonesoup/" + name);
  return json::parse(file);
}

// Where axes matter: east, north and up are y, z and x of Ecef. Sigma points lie along the axes of a Cholesky factor,
// so an unscented filter's answer turns with them (by some 1e-4 of its standard deviations here); theirs has the same.
const geo::Geodetic origin{0.0, 0.0, 0.0};
const geo::Geodetic anywhere{48.0 * geo::degree, 11.0 * geo::degree, 500.0};

// Their world at a site of ours.
struct World {
  explicit World(const geo::Geodetic& where = anywhere) : axes{sensor_axes(geo::Site{where})} {}

  SensorAxes axes;

  [[nodiscard]] Matrix6 turn() const {  // from Ecef to Enu
    Matrix6 r = Matrix6::Zero();
    r.topLeftCorner<3, 3>() = axes.enu;
    r.bottomRightCorner<3, 3>() = axes.enu;
    return r;
  }
  [[nodiscard]] Gaussian<6> to_ecef(const json& theirs) const {
    Gaussian<6> g = read(theirs);
    g.x = turn().transpose() * g.x;
    g.x.head<3>() += axes.origin;
    g.p = turn().transpose() * g.p * turn();
    return g;
  }
  [[nodiscard]] Gaussian<6> to_enu(Gaussian<6> ours) const {
    ours.x.head<3>() -= axes.origin;
    ours.x = turn() * ours.x;
    ours.p = turn() * ours.p * turn().transpose();
    return ours;
  }
  [[nodiscard]] static Gaussian<6> read(const json& theirs) {
    Gaussian<6> g;
    std::size_t at = 0;
    for (int i = 0; i < 6; ++i) {
      g.x[i] = theirs.at("mean").at(static_cast<std::size_t>(i));
      for (int j = 0; j <= i; ++j) {
        g.p(i, j) = theirs.at("covariance").at(at++);
        g.p(j, i) = g.p(i, j);
      }
    }
    return g;
  }
  // x y z as a plot whose position is measured; or elevation, bearing, range and perhaps range rate.
  [[nodiscard]] Plot plot(const json& measured, const json& variance, const std::string& what) const {
    Plot plot;
    if (what == "x y z") {
      const Vector3 local(measured[0].get<double>(), measured[1].get<double>(), measured[2].get<double>());
      plot.has = located_bits;
      plot.position = axes.origin + axes.enu.transpose() * local;
      plot.covariance = Matrix3::Identity() * variance[0].get<double>();
      plot.z = {local.norm(), std::atan2(local[0], local[1]), std::asin(local[2] / local.norm()), 0.0};
      return plot;
    }
    sensing::Detection d;
    d.measured.elevation_rad = measured[0];
    d.measured.azimuth_rad = 0.5 * std::numbers::pi - measured[1].get<double>();
    d.measured.range_m = measured[2];
    d.sigma_elevation_rad = std::sqrt(variance[0].get<double>());
    d.sigma_azimuth_rad = std::sqrt(variance[1].get<double>());
    d.sigma_range_m = std::sqrt(variance[2].get<double>());
    if (measured.size() > 3) {
      d.range_rate_mps = measured[3];
      d.sigma_range_rate_mps = std::sqrt(variance[3].get<double>());
    }
    return plot_of(d, 0, axes);
  }
};

// The worst difference of an element, means in their standard deviations and covariances in the product of the two: the
// scale on which an estimate means something, far stricter than the size of the state.
double off(const Gaussian<6>& ours, const Gaussian<6>& theirs) {
  double worst = 0.0;
  for (int i = 0; i < 6; ++i) {
    const double si = std::sqrt(theirs.p(i, i));
    worst = std::max(worst, std::abs(ours.x[i] - theirs.x[i]) / si);
    for (int j = 0; j < 6; ++j) {
      worst = std::max(worst, std::abs(ours.p(i, j) - theirs.p(i, j)) / (si * std::sqrt(theirs.p(j, j))));
    }
  }
  return worst;
}

struct Worst {
  double predicted = 0.0;
  double updated = 0.0;
  double log_density = 0.0;
};

Worst compare(const std::string& name, FilterKind kind) {
  const json theirs = document(name);
  const World world(kind == FilterKind::unscented ? origin : anywhere);
  FilterBankConfig config;
  config.filter = kind;
  config.motions = {MotionKind::constant_velocity};
  config.manoeuvre_mps2 = 1.0;
  config.accel_time_s = 0.5 * theirs.at("process_noise_m2_s3").get<double>();  // 2 σ² τ
  const auto bank = make_filter_bank(config);
  const Slot slot = bank->reserve();
  bank->start(world.to_ecef(theirs.at("prior")), slot);
  Worst worst;
  Shown shown;
  for (const auto& step : theirs.at("steps")) {
    bank->predict(slot, theirs.at("step_s"), slot);
    bank->show(slot, shown);
    worst.predicted = std::max(worst.predicted, off(world.to_enu(shown.estimate), World::read(step.at("predicted"))));
    const Plot plot = world.plot(step.at("measured"), theirs.at("variance"), theirs.at("measured"));
    const double log_density = bank->update(slot, plot, world.axes, slot);
    bank->show(slot, shown);
    worst.updated = std::max(worst.updated, off(world.to_enu(shown.estimate), World::read(step.at("updated"))));
    double theirs_too = step.at("log_density");
    // Theirs of a position is per m³, ours always per m rad².
    if (kind == FilterKind::linear) theirs_too += std::log(plot.z[0] * plot.z[0] * std::cos(plot.z[2]));
    worst.log_density = std::max(worst.log_density, std::abs(log_density - theirs_too));
  }
  return worst;
}

void expect_same(const std::string& name, FilterKind kind, double allowed) {
  const Worst worst = compare(name, kind);
  EXPECT_LT(worst.predicted, allowed) << name;
  EXPECT_LT(worst.updated, allowed) << name;
  // Of a number about 1: absolute.
  EXPECT_LT(worst.log_density, allowed) << name;
  ::testing::Test::RecordProperty(name, std::to_string(worst.updated));
}

TEST(StoneSoup, TheLinearFilterGivesTheSameEstimates) { expect_same("linear.json", FilterKind::linear, 1e-9); }

TEST(StoneSoup, TheExtendedFilterGivesTheSameEstimates) {
  expect_same("ekf.json", FilterKind::extended, 1e-6);
  expect_same("ekf_rate.json", FilterKind::extended, 1e-6);
}

TEST(StoneSoup, TheExtendedFilterGivesTheSameEstimatesWhereTheAzimuthWraps) {
  expect_same("ekf_south.json", FilterKind::extended, 1e-6);
}

TEST(StoneSoup, TheUnscentedFilterGivesTheSameEstimates) {
  expect_same("ukf.json", FilterKind::unscented, 1e-6);
  expect_same("ukf_rate.json", FilterKind::unscented, 1e-6);
}

TEST(StoneSoup, TheUnscentedFilterGivesTheSameEstimatesWhereTheAzimuthWraps) {
  expect_same("ukf_south.json", FilterKind::unscented, 1e-6);
}

// ------------------------------------------------------------ association

struct Case {
  json theirs;
  AssociationProblem problem;
  std::vector<GatedPair> pairs;

  // The pairs of `list`, whose third entry `cost` turns into one.
  template <class Cost>
  Case(const json& one, const std::string& block, const std::string& list, const Cost& cost) : theirs(one) {
    for (const auto& pair : theirs.at(block).at(list)) {
      pairs.push_back({pair[0].get<std::uint32_t>(), pair[1].get<std::uint32_t>(), cost(pair)});
    }
    problem = {theirs.at("tracks").size(), theirs.at("detections").size(), pairs};
  }
};

// Minus the logarithm of Pd p(z|x) / (λ (1 - Pd PG)): Stone Soup counts a detection outside the gate as missed.
double cost_of(const json& theirs, double log_density) {
  const double pd = theirs.at("detection_probability");
  const double pg = theirs.at("gate_probability");
  return std::log(theirs.at("false_density_per_m_rad2").get<double>() * (1.0 - pd * pg) / pd) - log_density;
}

// By our own expectation of the detection from the track that is predicted.
double log_density(const json& theirs, const json& variance, std::size_t track, std::size_t detection) {
  const World world;
  FilterBankConfig config;
  const auto bank = make_filter_bank(config);
  const Slot slot = bank->reserve();
  bank->start(world.to_ecef(theirs.at("tracks").at(track)), slot);
  Expectation expected;
  bank->expect(slot, world.axes, expected);
  return fit(expected, world.plot(theirs.at("detections").at(detection), variance, "")).log_likelihood;
}

std::vector<int> decisions(AssociatorKind kind, const Case& one) {
  AssociationAnswer answer;
  make_associator(kind)->solve(one.problem, answer);
  std::vector<int> chosen(one.problem.rows, -1);
  for (std::size_t k = 0; k < one.pairs.size(); ++k) {
    if (answer.pair[k] > 0.5) chosen[one.pairs[k].row] = static_cast<int>(one.pairs[k].column);
  }
  return chosen;
}

TEST(StoneSoup, TheNearestNeighboursOfAllTogetherAreTheSameByItsDistances) {
  const json cases = document("association.json").at("cases");
  for (const auto& theirs : cases) {
    const double missed = theirs.at("missed_distance");
    const Case one(theirs, "nearest", "pairs_track_detection_distance",
                   [&](const json& pair) { return pair[2].get<double>() - missed; });
    EXPECT_EQ(decisions(AssociatorKind::gnn, one),
              theirs.at("nearest").at("detection_of_track").get<std::vector<int>>())
        << theirs.at("name");
  }
}

TEST(StoneSoup, WellSeparatedTracksGetTheSameDetectionsByOurLikelihoods) {
  const json all = document("association.json");
  const json& theirs = all.at("cases").at(0);
  ASSERT_EQ(theirs.at("name"), "well separated");
  const auto ours = [&](const json& pair) {
    return cost_of(theirs, log_density(theirs, all.at("variance"), pair[0], pair[1]));
  };
  const auto wanted = theirs.at("nearest").at("detection_of_track").get<std::vector<int>>();
  EXPECT_EQ(decisions(AssociatorKind::gnn, Case(theirs, "nearest", "pairs_track_detection_distance", ours)), wanted);
  EXPECT_EQ(decisions(AssociatorKind::jpda, Case(theirs, "nearest", "pairs_track_detection_distance", ours)), wanted);
}

TEST(StoneSoup, ThePredictedDensitiesOfTheDetectionsAreTheSame) {
  const json all = document("association.json");
  for (const auto& theirs : all.at("cases")) {
    for (const auto& pair : theirs.at("jpda").at("pairs_track_detection_log_density")) {
      EXPECT_NEAR(log_density(theirs, all.at("variance"), pair[0], pair[1]), pair[2].get<double>(), 1e-9);
    }
  }
}

TEST(StoneSoup, TheJointProbabilitiesAreTheSameInClosePairsChainsAndSwarms) {
  const json cases = document("association.json").at("cases");
  for (const auto& theirs : cases) {
    const Case one(theirs, "jpda", "pairs_track_detection_log_density",
                   [&](const json& pair) { return cost_of(theirs, pair[2].get<double>()); });
    AssociationAnswer answer;
    make_associator(AssociatorKind::jpda)->solve(one.problem, answer);
    for (std::size_t k = 0; k < one.pairs.size(); ++k) {
      EXPECT_NEAR(answer.pair[k], theirs.at("jpda").at("probability").at(k).get<double>(), 1e-9) << theirs.at("name");
    }
    for (std::size_t i = 0; i < one.problem.rows; ++i) {
      EXPECT_NEAR(answer.alone[i], theirs.at("jpda").at("alone").at(i).get<double>(), 1e-9) << theirs.at("name");
    }
  }
}

}  // namespace
}  // namespace iamd::tracking
