// How a defence fares as a raid grows: as text, CSV and JSON (docs/saturation.md).
#pragma once

#include <set>
#include <string>
#include <vector>

#include "iamd/report/provenance.hpp"
#include "iamd/study/saturation.hpp"

namespace iamd::report {

struct SaturationReport {
  Provenance provenance;
  std::string object;  // whose number varies
  std::vector<study::SaturationPoint> points;
};

// Limits that some size has, in the order of outcome::Limit.
[[nodiscard]] std::set<outcome::Limit> limits_of(const SaturationReport& report);
// "magazine (43 % of the raid)", what most leakers are charged to; "-" where nothing leaks.
[[nodiscard]] std::string most_frequent_limit(const study::SaturationPoint& point);

[[nodiscard]] std::string saturation_text(const SaturationReport& report, bool colour);
// One row a size.
[[nodiscard]] std::string saturation_csv(const SaturationReport& report);
[[nodiscard]] std::string saturation_json(const SaturationReport& report);

}  // namespace iamd::report
