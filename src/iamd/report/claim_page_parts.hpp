// What stands on a claim's page: charts, tables and lists.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/report/chart.hpp"
#include "iamd/report/claim_export.hpp"

namespace iamd::report {

// How often each reading holds, with its interval, beside the thresholds; nothing where no reading has a share.
[[nodiscard]] std::optional<Chart> share_chart(const study::ClaimAnswer& answer, const study::Thresholds& thresholds,
                                               std::string_view id);
// Which doubtful numbers move the answers most; nothing where none does.
[[nodiscard]] std::optional<Chart> input_chart(const study::ClaimAnswer& answer, std::string_view id);

// A row a reading. Its columns are words.
[[nodiscard]] ChartTable reading_table(const study::PropositionAnswer& proposition);
// A row a number in doubt, with the numbers of its sources.
[[nodiscard]] ChartTable input_table(const study::ClaimAnswer& answer);
// All claims, each with a link to its section; as markup. `ids`: of the sections.
[[nodiscard]] std::string overview_markup(const ClaimReport& report, const std::vector<std::string>& ids);
// The sources, numbered, with links to those on the web; as markup.
[[nodiscard]] std::string source_markup(const study::ClaimAnswer& answer);
// The statement and who made it; as markup.
[[nodiscard]] std::string statement_markup(const study::ClaimAnswer& answer);

}  // namespace iamd::report
