// What the pages of studies share: titles, lists in words, intervals, headings, links.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/report/page.hpp"
#include "iamd/study/campaign_answer.hpp"

namespace iamd::report {

// The scenario's title, or its name where it has none.
[[nodiscard]] std::string title_of(const Provenance& from);
// "one", "one and two", "one, two and three".
[[nodiscard]] std::string listed(const std::vector<std::string>& words);
// "95 %: 20…42 %"; "one run: no interval" where there is none.
[[nodiscard]] std::string interval_text(const study::Estimate& estimate, double confidence,
                                        std::string (*range)(const outcome::Interval&));
// Rows of which the first is the header.
[[nodiscard]] ChartTable table_from(std::vector<std::vector<std::string>> rows);
// Names for what there are several of on a page, in the letters of which its ids are: a, b … z, aa, ab …
[[nodiscard]] std::string letters(std::size_t place);

// A heading below a section's, or below such a one.
void subheading(Page& page, std::string_view text, int level = 3);
// What most readers pass over, one click away.
void folded_list(Page& page, std::string_view heading, const std::vector<std::string>& items);
// A link where it is a plain web address, the text otherwise; as markup. What is linked is told nothing of the page.
[[nodiscard]] std::string address_markup(std::string_view address);

}  // namespace iamd::report
