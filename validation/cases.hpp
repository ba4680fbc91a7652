// Cases of validation: production code against truth that others published.
#pragma once

#include <string>
#include <vector>

namespace iamd::validation {

// One comparison.
struct Case {
  std::string group;      // "nesc", "atmosphere" …: the folder of its data under validation/, where it has one
  std::string what;       // what is compared
  std::string source;     // with what
  std::string tolerance;  // as text, with its reason where it is not the source's own
  std::string reached;    // the worst error of the case, as text
  bool met = false;
};

// All of them, measured now: some seconds. Deterministic.
[[nodiscard]] std::vector<Case> all_cases();

// The groups.
[[nodiscard]] std::vector<Case> nesc_cases();
[[nodiscard]] std::vector<Case> atmosphere_cases();
[[nodiscard]] std::vector<Case> geodesy_cases();
[[nodiscard]] std::vector<Case> kepler_cases();
[[nodiscard]] std::vector<Case> missile_cases();
[[nodiscard]] std::vector<Case> radar_cases();
[[nodiscard]] std::vector<Case> itu_cases();
[[nodiscard]] std::vector<Case> catalogue_cases();
[[nodiscard]] std::vector<Case> tracking_metrics_cases();
[[nodiscard]] std::vector<Case> aircraft_cases();
[[nodiscard]] std::vector<Case> statistics_cases();
[[nodiscard]] std::vector<Case> engagement_cases();

// docs/validation.md with these cases.
[[nodiscard]] std::string page(const std::vector<Case>& cases);

}  // namespace iamd::validation
