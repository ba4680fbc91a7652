// Verdicts on claims as a page to cite.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "iamd/base/version.hpp"
#include "iamd/report/claim_export.hpp"
#include "iamd/report/claim_parts.hpp"
#include "iamd/report/markdown.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using study::ClaimAnswer;
using study::ClaimInput;
using study::PropositionAnswer;
using study::ReadingAnswer;
using Sources = std::vector<const scenario::Source*>;

std::string row(std::initializer_list<std::string> cells) {
  std::string text = "|";
  for (const std::string& cell : cells) text += " " + cell + " |";
  return text + "\n";
}

// "[1], [3]", by the list of references.
std::string references(const std::vector<scenario::Source>& cited, const Sources& all) {
  std::string text;
  for (const std::size_t number : numbers_of(cited, all))
    text += fmt::format("{}\\[{}\\]", text.empty() ? "" : ", ", number);
  return text;
}

// `said`: what is said of the whole claim already.
std::string proposition_page(const PropositionAnswer& proposition, const std::string& said, std::size_t place) {
  std::string text = fmt::format("### {}. {}\n\n", place, markdown_text(proposition.asks));
  text += fmt::format("**{}**{}.", name_of(proposition.judgement),
                      proposition.counts ? "" : " (background, not in the verdict)");
  if (proposition.reason != said) text += " " + markdown_text(sentence(proposition.reason));
  if (!proposition.claimed.empty()) text += fmt::format(" Claimed: {}.", markdown_text(proposition.claimed));
  text += "\n\n";
  if (!has_numbers(proposition)) return text;
  text += "| against | holds in | verdict | value, middle 90 % | limit | condition |\n|---|---|---|---|---|---|\n";
  for (const ReadingAnswer& reading : proposition.readings) {
    const std::string what =
        reading.found && !reading.found->quantity.empty() ? markdown_text(reading.found->quantity) + ": " : "";
    text += row({markdown_text(reading.against), share_in_words(reading), std::string{name_of(reading.judgement)},
                 what + markdown_text(found_text(reading)), markdown_text(reading.limit),
                 markdown_text(reading.condition)});
  }
  text += "\n";
  for (const ReadingAnswer& reading : proposition.readings) {
    if (reading.steps.empty()) continue;
    text += fmt::format("How it was found, against {}:\n\n", markdown_text(reading.against));
    for (const std::string& step : reading.steps) text += "- " + markdown_text(step) + "\n";
    text += "\n";
  }
  return text;
}

std::string inputs_page(const ClaimAnswer& answer, const Sources& sources) {
  const auto inputs = inputs_of(answer);
  if (inputs.empty()) return {};
  std::string text =
      "## Numbers in doubt\n\n"
      "With their 5 %, likeliest and 95 % values. The share of the spread is the first-order Sobol index in the "
      "reading "
      "in which it is greatest.\n\n"
      "| number | 5 % | likely | 95 % | unit | share of the spread | basis | confidence | note | sources |\n"
      "|---|---|---|---|---|---|---|---|---|---|\n";
  for (const ClaimInput* input : inputs) {
    const std::string place = input->place.empty() ? "" : " (" + markdown_text(input->place) + ")";
    text += row({markdown_text(input->name) + place, figure(input->low), figure(input->likely), figure(input->high),
                 markdown_text(input->unit), std::isnan(input->index) ? "-" : percent_text(input->index),
                 markdown_text(input->basis), markdown_text(input->confidence), markdown_text(input->note),
                 references(input->sources, sources)});
  }
  return text + "\n";
}

std::string answer_page(const ClaimAnswer& answer, const ClaimReport& report) {
  const Sources sources = sources_of(answer);
  std::string text = fmt::format("# {}\n\n", markdown_text(answer.title));
  text += fmt::format("**Verdict: {}.** {}\n\n", name_of(answer.judgement), markdown_text(sentence(answer.reason)));
  text += fmt::format("> {}\n", markdown_text(answer.words));
  if (const std::string origin = origin_text(answer); !origin.empty()) {
    text += fmt::format(">\n> — {}\n", markdown_text(origin));
  }
  text += fmt::format("\nSystem: {}. Claim: {}.\n\n", markdown_text(answer.system), markdown_text(answer.id));
  text += "## What it says, and what was found\n\n";
  std::size_t place = 0;
  for (const PropositionAnswer& proposition : answer.propositions)
    text += proposition_page(proposition, answer.reason, ++place);
  const auto list = [&](std::string_view title, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    text += fmt::format("## {}\n\n", title);
    for (const std::string& line : lines) text += "- " + markdown_text(line) + "\n";
    text += "\n";
  };
  list("Assumed", assumptions_of(answer));
  list("Changed for this verdict", report.changes);
  text += inputs_page(answer, sources);
  list("Notes", answer.notes);
  if (!sources.empty()) text += "## Sources\n\n";
  std::size_t number = 0;
  for (const scenario::Source* source : sources) {
    text += fmt::format("{}. {}{}{}\n", ++number, markdown_text(source_text(*source)),
                        source->address.empty() ? "" : ". " + markdown_address(source->address),
                        source->note.empty() ? "" : " (" + markdown_text(source->note) + ")");
  }
  if (!sources.empty()) text += "\n";
  text += fmt::format(
      "## How to cite\n\nOpenIAMD {} ({}): verdict on the claim “{}” ({}): {}. Hash {:016x}, seed {}, {}.\n\n",
      base::software_version(), base::source_revision(), markdown_text(answer.title), markdown_text(answer.id),
      name_of(answer.judgement), answer.hash, report.seed, counted(report.worlds, "world", "worlds"));
  return text;
}

}  // namespace

std::string claim_markdown(const ClaimReport& report) {
  std::string text;
  for (const ClaimAnswer& answer : report.answers) text += answer_page(answer, report);
  if (report.answers.size() > 1) {
    text += "# All claims\n\n| claim | verdict | why |\n|---|---|---|\n";
    for (const ClaimAnswer& answer : report.answers) {
      text += row({markdown_text(answer.id), std::string{name_of(answer.judgement)}, markdown_text(answer.reason)});
    }
    text += "\n";
  }
  text += fmt::format("{} To repeat it\n\n{}\n", report.answers.size() > 1 ? "#" : "##",
                      markdown_code(report.command, "sh"));
  return text + fmt::format("A reading is {}.\n", thresholds_text(report.thresholds));
}

}  // namespace iamd::report
