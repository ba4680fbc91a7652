// Verdicts on claims as a page.
#pragma once

#include <string>

#include "iamd/report/claim_export.hpp"

namespace iamd::report {

// Same facts as claim_json(). One claim: a page about it; several: a table of all that leads to a section on each. At
// least one.
[[nodiscard]] std::string claim_page(const ClaimReport& report);

}  // namespace iamd::report
