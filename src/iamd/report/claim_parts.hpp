// What the forms in which a claim is answered share: figures, shares, sources, wrapped lines.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/study/claim_types.hpp"

namespace iamd::report {

// Three significant digits, all of a whole number's; "∞", "−∞", and "-" for NaN.
[[nodiscard]] std::string figure(double value);
// "412 [380–470] km"; empty when nothing was found.
[[nodiscard]] std::string found_text(const study::ReadingAnswer& reading);
// "12 %"; "-" when there is none.
[[nodiscard]] std::string share_text(const study::ReadingAnswer& reading);
// "12 % of 200 worlds (8…17 %)", "12 %, in closed form".
[[nodiscard]] std::string share_in_words(const study::ReadingAnswer& reading);
// "supported from 90 % of the worlds on, contradicted up to 10 %".
[[nodiscard]] std::string thresholds_text(const study::Thresholds& thresholds);
// "400 – 480 – 600 km"; one number when it is certain.
[[nodiscard]] std::string spread_text(const study::ClaimInput& input);
// "title, publisher, date".
[[nodiscard]] std::string source_text(const scenario::Source& source);
// "by, where, date".
[[nodiscard]] std::string origin_text(const study::ClaimAnswer& answer);

// Whether a reading holds anything beside its limit in words.
[[nodiscard]] bool has_numbers(const study::PropositionAnswer& proposition);
// All inputs of a claim, each once, those that matter most first.
[[nodiscard]] std::vector<const study::ClaimInput*> inputs_of(const study::ClaimAnswer& answer);
// All assumptions of a claim, each once.
[[nodiscard]] std::vector<std::string> assumptions_of(const study::ClaimAnswer& answer);
// The claim's own sources and those of its inputs, each once.
[[nodiscard]] std::vector<const scenario::Source*> sources_of(const study::ClaimAnswer& answer);
// Whether two citations are of one publication.
[[nodiscard]] bool same_source(const scenario::Source& a, const scenario::Source& b);

// Begins with a capital and ends with a full stop, whoever wrote it.
[[nodiscard]] std::string sentence(std::string_view text);
// Places in the list of all sources, from 1 on.
[[nodiscard]] std::vector<std::size_t> numbers_of(const std::vector<scenario::Source>& cited,
                                                  const std::vector<const scenario::Source*>& all);

// Text broken into lines of at most so many columns at blanks; the first line begins with `first`, the others with as
// many blanks. Control characters become blanks.
[[nodiscard]] std::string wrapped(std::string_view text, std::string_view first, std::size_t width = 110);

// The chain of one reading, from its numbers to the verdict, as indented lines.
[[nodiscard]] std::string why_text(const study::ReadingAnswer& reading, const study::Thresholds& thresholds);

}  // namespace iamd::report
