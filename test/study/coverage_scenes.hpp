// Scenarios for coverage, as a user would write them.
#pragma once

#include <string>

#include <gtest/gtest.h>

#include "iamd/engine/question.hpp"
#include "iamd/study/coverage.hpp"

namespace iamd::study {

// One rotating radar that sees all around and up to the zenith; further lines go into its block.
struct Scene {
  double lat_deg = 0.0, lon_deg = 0.0;
  double range_km = 1500.0;  // at which 1 m² is detected with a probability of a half
  double range_max_km = 3000.0;
  std::string propagation = "{gases: none}";
  std::string radar{};
  std::string objects = "[]";
  std::string environment = "{}";

  [[nodiscard]] std::string text() const {
    return "format: iamd-scenario/1\ntitle: a coverage\ndoubts: epistemic\nenvironment: " + environment +
           "\nobjects: " + objects +
           "\ndefence:\n  doctrine: {kind: salvo, shots: 1}\n  sensors:\n    - id: radar\n      kind: rotating\n" +
           "      position: {lat_deg: " + std::to_string(lat_deg) + ", lon_deg: " + std::to_string(lon_deg) +
           ", alt_m: 0}\n      antenna_height_m: 20\n      band: s\n      pfa: 1e-6\n" +
           "      reference: {rcs_m2: 1, range_km: " + std::to_string(range_km) + ", pd: 0.5, pfa: 1e-6}\n" +
           "      range_max_km: " + std::to_string(range_max_km) +
           "\n      beamwidth_deg: 1\n      elevation_beamwidth_deg: 20\n      rotation_period_s: 5\n      "
           "propagation: " +
           propagation + "\n" + radar;
  }
};

inline engine::Question question_of(const std::string& text) {
  const auto tell = [](const auto& errors) {
    for (const auto& error : errors) ADD_FAILURE() << base::to_string(error);
  };
  auto scenario = scenario::load_text(text, "test.yaml", engine::vocabulary(), {});
  if (!scenario) return tell(scenario.error()), engine::Question{};
  auto question = engine::read_question(std::move(*scenario));
  if (!question) return tell(question.error()), engine::Question{};
  return std::move(*question);
}

inline CoverageOptions plain(double rcs_m2, std::vector<double> altitudes_m) {
  CoverageOptions options;
  options.plain_rcs_m2 = rcs_m2;
  options.azimuths = 8;
  options.altitudes_m = std::move(altitudes_m);
  return options;
}

inline Coverage coverage_of(const std::string& text, const CoverageOptions& options) {
  const engine::Question question = question_of(text);
  auto coverage = find_coverage(question, options);
  if (!coverage) return ADD_FAILURE() << base::to_string(coverage.error()), Coverage{};
  return std::move(*coverage);
}

}  // namespace iamd::study
