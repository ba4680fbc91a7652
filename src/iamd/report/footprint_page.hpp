// A footprint as a page.
#pragma once

#include <string>

#include "iamd/report/footprint_export.hpp"

namespace iamd::report {

// Same facts as footprint_json(), rings and nodes as a map.
[[nodiscard]] std::string footprint_page(const FootprintReport& report);

}  // namespace iamd::report
