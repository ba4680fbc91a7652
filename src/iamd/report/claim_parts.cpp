#include "iamd/report/claim_parts.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "iamd/report/text.hpp"

namespace iamd::report {

using study::ClaimAnswer;
using study::ClaimInput;
using study::PropositionAnswer;
using study::ReadingAnswer;

std::string figure(double value) {
  if (std::isnan(value)) return "-";
  if (std::isinf(value)) return value > 0.0 ? "∞" : "−∞";
  const double size = std::abs(value);
  if (size > 0.0 && (size < 1.0 || size >= 1e15)) return fmt::format("{:.3g}", value);
  return number_text(value);
}

std::string found_text(const ReadingAnswer& reading) {
  if (!reading.found) return {};
  const study::Found& found = *reading.found;
  std::string text = figure(found.value);
  const std::string low = figure(found.low), high = figure(found.high);
  if (low != text || high != text) text += fmt::format(" [{}–{}]", low, high);
  return found.unit.empty() ? text : text + " " + found.unit;
}

std::string share_text(const ReadingAnswer& reading) {
  return std::isnan(reading.share) ? "-" : percent_text(reading.share);
}

std::string share_in_words(const ReadingAnswer& reading) {
  if (std::isnan(reading.share)) return "none";
  std::string text = percent_text(reading.share);
  if (reading.worlds == 0) {
    text += ", in closed form";
  } else if (reading.worlds == 1) {
    text += " of one world: nothing in it is in doubt";
  } else {
    text += fmt::format(" of {} worlds", reading.worlds);
    if (!std::isnan(reading.share_low)) {
      text += fmt::format(" (95 %: {})", percent_range({reading.share_low, reading.share_high}));
    }
  }
  return text;
}

std::string thresholds_text(const study::Thresholds& thresholds) {
  return fmt::format("supported from {} of the worlds on, contradicted up to {}", percent_text(thresholds.supported),
                     percent_text(thresholds.contradicted));
}

std::string spread_text(const ClaimInput& input) {
  const std::string unit = input.unit.empty() ? "" : " " + input.unit;
  if (input.low == input.high) return figure(input.likely) + unit;
  return fmt::format("{} – {} – {}{}", figure(input.low), figure(input.likely), figure(input.high), unit);
}

namespace {

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += ", ";
    text += part;
  }
  return text;
}

// Calls `visit` with every reading of a claim.
template <class Visit>
void each_reading(const ClaimAnswer& answer, Visit&& visit) {
  for (const PropositionAnswer& proposition : answer.propositions) {
    for (const ReadingAnswer& reading : proposition.readings) visit(reading);
  }
}

double weight(const ClaimInput& input) { return std::isnan(input.index) ? -1.0 : input.index; }

}  // namespace

std::string source_text(const scenario::Source& source) {
  return joined({source.title, source.publisher, source.date});
}

std::string origin_text(const ClaimAnswer& answer) { return joined({answer.by, answer.where, answer.date}); }

bool has_numbers(const PropositionAnswer& proposition) {
  return std::ranges::any_of(proposition.readings, [](const ReadingAnswer& reading) {
    return reading.found.has_value() || !std::isnan(reading.share);
  });
}

std::vector<const ClaimInput*> inputs_of(const ClaimAnswer& answer) {
  std::vector<const ClaimInput*> inputs;
  each_reading(answer, [&](const ReadingAnswer& reading) {
    for (const ClaimInput& input : reading.inputs) {
      const auto known = std::ranges::find_if(inputs, [&](const ClaimInput* one) {
        return one->name == input.name && one->place == input.place && one->low == input.low && one->high == input.high;
      });
      if (known == inputs.end()) {
        inputs.push_back(&input);
      } else if (weight(input) > weight(**known)) {
        *known = &input;
      }
    }
  });
  std::ranges::stable_sort(inputs, [](const auto* a, const auto* b) { return weight(*a) > weight(*b); });
  return inputs;
}

std::vector<std::string> assumptions_of(const ClaimAnswer& answer) {
  std::vector<std::string> all;
  each_reading(answer, [&](const ReadingAnswer& reading) {
    for (const std::string& one : reading.assumed) {
      if (std::ranges::find(all, one) == all.end()) all.push_back(one);
    }
  });
  return all;
}

bool same_source(const scenario::Source& a, const scenario::Source& b) {
  return a.title == b.title && a.publisher == b.publisher && a.date == b.date && a.address == b.address;
}

std::vector<const scenario::Source*> sources_of(const ClaimAnswer& answer) {
  std::vector<const scenario::Source*> all;
  const auto add = [&](const scenario::Source& source) {
    if (std::ranges::none_of(all, [&](const auto* one) { return same_source(*one, source); })) all.push_back(&source);
  };
  for (const scenario::Source& source : answer.sources) add(source);
  for (const ClaimInput* input : inputs_of(answer)) {
    for (const scenario::Source& source : input->sources) add(source);
  }
  return all;
}

std::string sentence(std::string_view text) {
  std::string out = plain(text);
  out.erase(0, std::min(out.find_first_not_of(' '), out.size()));
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  if (!out.empty() && std::string_view{".!?"}.find(out.back()) == std::string_view::npos) out += '.';
  return out;
}

std::vector<std::size_t> numbers_of(const std::vector<scenario::Source>& cited,
                                    const std::vector<const scenario::Source*>& all) {
  std::vector<std::size_t> numbers;
  for (const scenario::Source& source : cited) {
    const auto at = std::ranges::find_if(all, [&](const auto* one) { return same_source(*one, source); });
    if (at != all.end()) numbers.push_back(static_cast<std::size_t>(at - all.begin()) + 1);
  }
  return numbers;
}

std::string wrapped(std::string_view text, std::string_view first, std::size_t width) {
  const std::string safe = plain(text);
  const std::string indent(columns_of(first), ' ');
  std::string out, line{first};
  bool begun = false;
  for (std::size_t at = 0; at < safe.size();) {
    const std::size_t from = safe.find_first_not_of(' ', at);
    if (from == std::string::npos) break;
    const std::size_t end = std::min(safe.find(' ', from), safe.size());
    const std::string word = safe.substr(from, end - from);
    if (begun && columns_of(line) + 1 + columns_of(word) > width) {
      out += line + "\n";
      line = indent;
      begun = false;
    }
    line += (begun ? " " : "") + word;
    begun = true;
    at = end;
  }
  return out + line + "\n";
}

}  // namespace iamd::report
