// How a defence fares as a raid grows, as a page.
#pragma once

#include <string>

#include "iamd/report/saturation_export.hpp"

namespace iamd::report {

// Same facts as saturation_json(). At least one size.
[[nodiscard]] std::string saturation_page(const SaturationReport& report);

}  // namespace iamd::report
