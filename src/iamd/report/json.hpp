// Results as one JSON document each: docs/formats/run-json.md.
#pragma once

#include <string>

#include "iamd/report/campaign_report.hpp"

namespace iamd::report {

// Pretty-printed, with a final newline. Equal seeds give equal documents, but for the command line in them. Text that
// is not UTF-8 has its bad bytes replaced.
[[nodiscard]] std::string campaign_json(const CampaignReport& report);
[[nodiscard]] std::string run_json(const Provenance& provenance, const PlayedRun& run);

}  // namespace iamd::report
