#include "iamd/sensing/detection.hpp"

#include <cmath>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace iamd::sensing {
namespace {

using world::Swerling;

constexpr Swerling all_cases[] = {Swerling::steady, Swerling::case_1, Swerling::case_2, Swerling::case_3,
                                  Swerling::case_4};

double from_db(double db) { return std::pow(10.0, db / 10.0); }
double to_db(double ratio) { return 10.0 * std::log10(ratio); }

nlohmann::json validation(const std::string& name) {
  std::ifstream file{std::string{IAMD_SOURCE_DIR "/validation/radar/"} + name};
  return nlohmann::json::parse(file);
}

TEST(Detection, GivesThePublishedProbabilities) {
  std::ifstream file{IAMD_SOURCE_DIR "/validation/radar/swerling_roc.csv"};
  std::string line;
  std::getline(file, line);
  int rows = 0;
  while (std::getline(file, line)) {
    std::istringstream cells{line};
    std::vector<std::string> row;
    for (std::string cell; std::getline(cells, cell, ',');) row.push_back(cell);
    ++rows;
    const int number = std::stoi(row[0]);  // 5 is the table's name for a steady target
    const int pulses = std::stoi(row[3]);
    const auto fluctuation = static_cast<Swerling>(number == 5 ? 0 : number);
    const double threshold = detection_threshold(std::stod(row[1]), pulses);
    const double pd = detection_probability(fluctuation, from_db(std::stod(row[2])), threshold, pulses);
    EXPECT_NEAR(pd, std::stod(row[5]), 1e-8) << line;
    EXPECT_NEAR(pd, std::stod(row[4]), 1e-3) << line;
    if (pulses == 1) {
      EXPECT_EQ(threshold, detection_threshold(std::stod(row[1])));
      EXPECT_EQ(pd, detection_probability(fluctuation, from_db(std::stod(row[2])), threshold));
    }
  }
  EXPECT_EQ(rows, 10);
}

TEST(Detection, GivesThePublishedThresholds) {
  const nlohmann::json examples = validation("detection_examples.json");
  const auto& thresholds = examples["thresholds_mahafza"];
  for (const auto& [pulses, expected] : thresholds["exact"].items()) {
    EXPECT_NEAR(detection_threshold(thresholds["pfa"], std::stoi(pulses)), expected.get<double>(), 6e-6) << pulses;
    EXPECT_NEAR(detection_threshold(thresholds["pfa"], std::stoi(pulses)), thresholds["N_to_T"][pulses].get<double>(),
                6e-3);
  }
  EXPECT_EQ(thresholds["exact"].size(), 4u);
}

TEST(Detection, GivesThePublishedSignalToNoiseRatios) {
  const nlohmann::json examples = validation("detection_examples.json");
  const auto& steady = examples["min_snr_square_law"];
  EXPECT_NEAR(to_db(required_snr(Swerling::steady, steady["Pd"], steady["Pfa"])), steady["expect_dB"].get<double>(),
              1e-10);
  EXPECT_NEAR(to_db(required_snr(Swerling::steady, steady["Pd"], steady["Pfa"], 1)), steady["expect_dB"].get<double>(),
              1e-10);
  const auto& fluctuating = examples["swerling1_closed_form"]["recomputed_required_dB"];
  EXPECT_NEAR(to_db(required_snr(Swerling::case_1, 0.5, 1e-6)), fluctuating["Pd.5 Pfa1e-6"].get<double>(), 1e-8);
  EXPECT_NEAR(to_db(required_snr(Swerling::case_1, 0.9, 1e-6)), fluctuating["Pd.9 Pfa1e-6"].get<double>(), 1e-7);
}

TEST(Detection, WithoutASignalIsAFalseAlarm) {
  for (const Swerling fluctuation : all_cases) {
    for (const double pfa : {1e-15, 1e-6, 1e-3, 0.5}) {
      EXPECT_NEAR(detection_probability(fluctuation, 0.0, detection_threshold(pfa)), pfa, 1e-13 * pfa + 1e-28);
      EXPECT_NEAR(detection_probability(fluctuation, 1e-12, detection_threshold(pfa)) / pfa, 1.0, 1e-9);
    }
  }
}

// Independent of the distribution's implementation: a Poisson mixture of central chi-square tails, summed term by term.
double steady_by_series(double snr, double threshold) {
  double weight = std::exp(-snr);
  double term = std::exp(-threshold);
  double tail = term;
  double sum = 0.0;
  for (int k = 0; k < 2000; ++k) {
    sum += weight * tail;
    weight *= snr / (k + 1);
    term *= threshold / (k + 1);
    tail += term;
  }
  return sum;
}

TEST(Detection, OfASteadyTargetAgreesWithItsSeries) {
  for (const double pfa : {1e-12, 1e-8, 1e-6, 1e-3}) {
    const double threshold = detection_threshold(pfa);
    for (double snr = 0.01; snr < 200.0; snr *= 1.7) {
      const double expected = steady_by_series(snr, threshold);
      EXPECT_NEAR(detection_probability(Swerling::steady, snr, threshold), expected, 1e-12 + 1e-11 * expected)
          << snr << ' ' << pfa;
    }
  }
}

TEST(Detection, InverseReturnsTheProbability) {
  for (const Swerling fluctuation : all_cases) {
    for (const double pfa : {1e-12, 1e-6, 1e-4}) {
      for (const double pd : {0.01, 0.3, 0.5, 0.9, 0.999}) {
        const double snr = required_snr(fluctuation, pd, pfa);
        EXPECT_NEAR(detection_probability(fluctuation, snr, detection_threshold(pfa)), pd, 1e-11);
      }
    }
    EXPECT_EQ(required_snr(fluctuation, 1e-6, 1e-4), 0.0);
  }
}

TEST(Detection, GrowsWithTheSignalAndStaysAProbability) {
  for (const Swerling fluctuation : all_cases) {
    for (const double pfa : {1e-300, 1e-12, 1e-6}) {
      double before = 0.0;
      for (double snr = 1e-3; snr < 1e12; snr *= 1.9) {
        const double pd = detection_probability(fluctuation, snr, detection_threshold(pfa));
        EXPECT_TRUE(pd >= before - 1e-12 && pd <= 1.0) << snr << ' ' << pfa << ' ' << pd;
        before = pd;
      }
      EXPECT_GT(before, 0.999);
    }
  }
}

}  // namespace
}  // namespace iamd::sensing
