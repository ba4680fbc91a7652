// Why a reading ends in its verdict: the numbers it rests on, their sources, the steps, the share.
#include <cmath>

#include <fmt/format.h>

#include "iamd/report/claim_parts.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using study::ClaimInput;
using study::ReadingAnswer;

std::string input_text(const ClaimInput& input) {
  std::string line = fmt::format("{}: {}", input.name, spread_text(input));
  if (!std::isnan(input.index)) line += fmt::format(", {} of the spread", percent_text(input.index));
  std::string text = wrapped(line, "        ");
  std::string standing = input.place.empty() ? "" : "at " + input.place;
  const auto add = [&](const std::string& words) {
    if (!words.empty()) standing += (standing.empty() ? "" : ", ") + words;
  };
  add(input.basis);
  if (!input.confidence.empty()) add("confidence " + input.confidence);
  if (!standing.empty()) text += wrapped(standing, "          ");
  if (!input.note.empty()) text += wrapped(input.note, "          note: ");
  for (const scenario::Source& source : input.sources) {
    text += wrapped(source_text(source) + (source.address.empty() ? "" : ", " + source.address), "          from: ");
  }
  if (input.sources.empty()) text += "          from: no source\n";
  return text;
}

}  // namespace

std::string why_text(const ReadingAnswer& reading, const study::Thresholds& thresholds) {
  std::string text = wrapped(reading.against, "    against: ");
  text += "      numbers in doubt (5 % – likely – 95 %)\n";
  if (reading.inputs.empty()) text += "        none\n";
  for (const ClaimInput& input : reading.inputs) text += input_text(input);
  if (!reading.steps.empty()) text += "      steps\n";
  for (const std::string& step : reading.steps) text += wrapped(step, "        - ");
  if (reading.found) {
    const std::string quantity = reading.found->quantity.empty() ? "" : reading.found->quantity + ": ";
    text += wrapped(quantity + found_text(reading), "      found: ");
  }
  text += wrapped(share_in_words(reading), "      share: ");
  if (!reading.limit.empty()) text += wrapped(reading.limit, "      limit: ");
  if (!reading.condition.empty()) text += wrapped(reading.condition, "      condition: ");
  const std::string rule = std::isnan(reading.share) ? "" : fmt::format(" (rule: {})", thresholds_text(thresholds));
  return text + wrapped(std::string{name_of(reading.judgement)} + rule, "      verdict: ");
}

}  // namespace iamd::report
