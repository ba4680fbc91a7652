#include "iamd/report/claim_export.hpp"

#include <array>
#include <cmath>

#include <fmt/format.h>

#include "iamd/report/claim_parts.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using study::ClaimAnswer;
using study::Judgement;
using study::PropositionAnswer;
using study::ReadingAnswer;
using Rows = std::vector<std::vector<std::string>>;

// The verdict in capitals: green, red, yellow or grey where there may be colour.
std::string verdict_text(Judgement judgement, bool colour) {
  std::string name{name_of(judgement)};
  for (char& c : name) c = static_cast<char>(c - 'a' + 'A');
  if (!colour) return name;
  static constexpr std::array<std::string_view, study::judgement_count> colours{"\033[1;32m", "\033[1;31m",
                                                                                "\033[1;33m", "\033[1;90m"};
  return fmt::format("{}{}\033[0m", colours[static_cast<std::size_t>(judgement)], name);
}

// A row a reading, and below it the condition: as a column it would make the rows too wide.
std::string readings_table(const PropositionAnswer& proposition) {
  Rows rows{{"against", "share", "", "value", "limit; below it the condition"}};
  for (const ReadingAnswer& reading : proposition.readings) {
    rows.push_back({plain(reading.against), share_text(reading), std::string{name_of(reading.judgement)},
                    plain(found_text(reading)), plain(reading.limit)});
  }
  const std::string table = table_text(rows, {false, true});
  std::string text;
  std::size_t line = 0;
  for (std::size_t at = 0; at < table.size(); ++line) {
    const std::size_t end = table.find('\n', at) + 1;
    text += "  " + table.substr(at, end - at);  // indented below the question
    at = end;
    if (line > 0 && !proposition.readings[line - 1].condition.empty()) {
      text += wrapped(proposition.readings[line - 1].condition, "      → ");
    }
  }
  return text;
}

// `said`: what is said of the whole claim already.
std::string proposition_text(const PropositionAnswer& proposition, const std::string& said,
                             const study::Thresholds& thresholds, bool why, bool colour) {
  std::string question = proposition.asks;
  if (!proposition.claimed.empty()) question += fmt::format(" Claimed: {}.", proposition.claimed);
  if (!proposition.counts) question += " (background: not in the verdict)";
  std::string text = "\n" + wrapped(question, "  ");
  text += "  " + verdict_text(proposition.judgement, colour) + "\n";
  if (!proposition.reason.empty() && proposition.reason != said) text += wrapped(proposition.reason, "    ");
  if (has_numbers(proposition)) text += readings_table(proposition);
  if (!why) return text;
  for (const ReadingAnswer& reading : proposition.readings) text += why_text(reading, thresholds);
  return text;
}

std::string answer_text(const ClaimAnswer& answer, const study::Thresholds& thresholds, bool why, bool colour) {
  std::string text = fmt::format("{}  {}\n", verdict_text(answer.judgement, colour),
                                 heading(plain(fmt::format("{} ({})", answer.title, answer.id)), colour));
  text += wrapped(answer.words + "”", "  “");
  if (const std::string origin = origin_text(answer); !origin.empty()) text += wrapped(origin, "    — ");
  if (!answer.reason.empty()) text += wrapped(answer.reason, "  Why: ");
  for (const PropositionAnswer& proposition : answer.propositions) {
    text += proposition_text(proposition, answer.reason, thresholds, why, colour);
  }
  const auto list = [&](std::string_view title, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    text += fmt::format("\n  {}\n", heading(title, colour));
    for (const std::string& line : lines) text += wrapped(line, "  - ");
  };
  list("Assumed", assumptions_of(answer));
  list("Notes", answer.notes);
  std::vector<std::string> sources;
  for (const scenario::Source* source : sources_of(answer)) {
    sources.push_back(source_text(*source) + (source->address.empty() ? "" : ", " + source->address));
  }
  list("Sources", sources);
  return text;
}

std::string summary_table(const ClaimReport& report, bool colour) {
  constexpr std::size_t reason_columns = 90;
  Rows rows{{"claim", "verdict", "why"}};
  for (const ClaimAnswer& answer : report.answers) {
    std::string reason = wrapped(answer.reason, "", reason_columns);
    const std::size_t end = reason.find('\n');
    const bool cut = end + 1 < reason.size();
    reason.resize(end);
    rows.push_back({plain(answer.id), std::string{name_of(answer.judgement)}, reason + (cut ? " …" : "")});
  }
  return heading("All claims", colour) + "\n" + table_text(rows, {});
}

}  // namespace

std::string claim_text(const ClaimReport& report, bool why, bool colour) {
  std::string text;
  for (const ClaimAnswer& answer : report.answers) {
    text += answer_text(answer, report.thresholds, why, colour) + "\n";
  }
  if (!report.changes.empty()) {
    text += heading("Changed for this verdict", colour) + "\n";
    for (const std::string& change : report.changes) text += wrapped(change, "  - ");
    text += "\n";
  }
  if (report.answers.size() > 1) text += summary_table(report, colour) + "\n";
  return text + fmt::format("{}; {} each where numbers are in doubt, seed {}\n", thresholds_text(report.thresholds),
                            counted(report.worlds, "world", "worlds"), report.seed);
}

std::string claim_list_text(const std::vector<ClaimTitle>& claims, bool colour) {
  std::string text = heading("Shipped claims", colour) + "\n";
  Rows rows{{"id", "system", "title"}};
  for (const ClaimTitle& claim : claims) rows.push_back({plain(claim.id), plain(claim.system), plain(claim.title)});
  text += table_text(rows, {});
  return text + fmt::format(
                    "\nJudge one:          iamd claim {}\nWhy it ends so:     iamd claim {} --why\nJudge all:          "
                    "iamd claim --all\nWrite your own:     iamd claim new my-claim.yaml\n",
                    claims.empty() ? "ID" : claims.front().id, claims.empty() ? "ID" : claims.front().id);
}

}  // namespace iamd::report
