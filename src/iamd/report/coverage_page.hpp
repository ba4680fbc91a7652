// A coverage map as a page.
#pragma once

#include <string>

#include "iamd/report/coverage_export.hpp"

namespace iamd::report {

// Same facts as coverage_json(), the ways as a map.
[[nodiscard]] std::string coverage_page(const CoverageReport& report);

}  // namespace iamd::report
