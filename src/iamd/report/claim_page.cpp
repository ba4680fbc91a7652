#include "iamd/report/claim_page.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "iamd/base/version.hpp"
#include "iamd/report/claim_page_parts.hpp"
#include "iamd/report/claim_parts.hpp"
#include "iamd/report/page_parts.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using study::ClaimAnswer;
using study::ClaimInput;
using study::Judgement;
using study::PropositionAnswer;
using study::ReadingAnswer;

// Headings of one claim: sections of a page about it alone, else below its section.
struct Outline {
  bool alone = true;
  std::string letters;  // of its charts

  void part(Page& page, std::string_view id, std::string_view heading) const {
    if (alone) {
      page.section(id, heading);
    } else {
      subheading(page, heading);
    }
  }
  void below(Page& page, std::string_view heading) const { subheading(page, heading, alone ? 3 : 4); }
  [[nodiscard]] std::string chart(std::string_view name) const { return fmt::format("{}-{}", name, letters); }
};

// "3 supported, 2 contradicted": of readings, or of claims.
std::string tally(const std::array<std::size_t, study::judgement_count>& count) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < count.size(); ++i) {
    if (count[i] > 0) words.push_back(fmt::format("{} {}", count[i], name_of(static_cast<Judgement>(i))));
  }
  return listed(words);
}

void write_proposition(Page& page, const PropositionAnswer& proposition, const ClaimAnswer& answer, std::size_t place,
                       const Outline& outline) {
  outline.below(page,
                answer.propositions.size() > 1 ? fmt::format("{}. {}", place, proposition.asks) : proposition.asks);
  std::string verdict = fmt::format("Verdict: {}{}.", name_of(proposition.judgement),
                                    proposition.counts ? "" : " (background, not in the verdict)");
  if (proposition.reason != answer.reason) verdict += " " + sentence(proposition.reason);
  if (!proposition.claimed.empty()) verdict += fmt::format(" Claimed: {}.", proposition.claimed);
  page.paragraph(verdict);
  if (!has_numbers(proposition)) return;
  page.table("Readings", reading_table(proposition), {});
  for (const ReadingAnswer& reading : proposition.readings)
    folded_list(page, fmt::format("How it was found, against {}", reading.against), reading.steps);
}

void write_list(Page& page, const Outline& outline, std::string_view id, std::string_view heading,
                const std::vector<std::string>& items) {
  if (items.empty()) return;
  outline.part(page, id, heading);
  page.list(items);
}

void write_inputs(Page& page, const ClaimAnswer& answer, const Outline& outline) {
  const ChartTable inputs = input_table(answer);
  if (inputs.rows.empty()) return;
  outline.part(page, "doubts", "What matters most");
  if (const auto chart = input_chart(answer, outline.chart("doubts"))) page.chart(*chart);
  page.table("Numbers in doubt", inputs, {false, true, true, true, false, true});
}

// Everything on one claim but its verdict.
void write_claim(Page& page, const ClaimAnswer& answer, const ClaimReport& report, const Outline& outline) {
  outline.part(page, "findings", "What it says, and what was found");
  if (const auto chart = share_chart(answer, report.thresholds, outline.chart("shares"))) page.chart(*chart);
  std::size_t place = 0;
  for (const PropositionAnswer& proposition : answer.propositions)
    write_proposition(page, proposition, answer, ++place, outline);
  write_inputs(page, answer, outline);
  write_list(page, outline, "assumed", "Assumed", assumptions_of(answer));
  write_list(page, outline, "notes", "Notes", answer.notes);
  if (const std::string sources = source_markup(answer); !sources.empty()) {
    outline.part(page, "sources", "Sources");
    page.html(sources);
  }
  outline.part(page, "citation", "How to cite");
  page.paragraph(fmt::format("OpenIAMD {} ({}): verdict on the claim “{}” ({}): {}. Hash {:016x}, seed {}, {}.",
                             base::software_version(), base::source_revision(), answer.title, answer.id,
                             name_of(answer.judgement), answer.hash, report.seed,
                             counted(report.worlds, "world", "worlds")));
}

std::vector<KeyFigure> key_figures(const ClaimAnswer& answer, const ClaimReport& report) {
  std::array<std::size_t, study::judgement_count> count{};
  std::size_t readings = 0;
  for (const PropositionAnswer& proposition : answer.propositions) {
    for (const ReadingAnswer& reading : proposition.readings) {
      ++count[static_cast<std::size_t>(reading.judgement)];
      ++readings;
    }
  }
  std::vector<KeyFigure> figures{
      {"Verdict", std::string{name_of(answer.judgement)}, thresholds_text(report.thresholds)}};
  if (readings > 0) figures.push_back({"Readings", std::to_string(readings), tally(count)});
  const auto inputs = inputs_of(answer);
  if (!inputs.empty() && inputs.front()->index > 0.0)
    figures.push_back(
        {"Matters most", inputs.front()->name,
         fmt::format("{} of the spread; {}", percent_text(inputs.front()->index), spread_text(*inputs.front()))});
  return figures;
}

std::string verdict_words(const ClaimAnswer& answer) {
  return fmt::format("Verdict: {}. {}", name_of(answer.judgement), sentence(answer.reason));
}

Page page_of_one(const ClaimReport& report) {
  const ClaimAnswer& answer = report.answers.front();
  const std::string origin = origin_text(answer);
  Page page{answer.title, fmt::format("“{}”{}", answer.words, origin.empty() ? "" : " — " + origin)};
  page.answer(verdict_words(answer));
  page.figures(key_figures(answer, report));
  write_claim(page, answer, report, {true, letters(0)});
  return page;
}

// "claim-s-500-600-km": the claim's own name, so that a link to it stays good; another one where it is taken.
std::vector<std::string> section_ids(const ClaimReport& report) {
  std::vector<std::string> ids;
  for (const ClaimAnswer& answer : report.answers) {
    std::string id = "claim-";
    for (const char c : answer.id) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-') id += c;
    }
    const std::string wanted = id;
    for (std::size_t more = 0; std::ranges::find(ids, id) != ids.end(); ++more) id = wanted + "-" + letters(more);
    ids.push_back(std::move(id));
  }
  return ids;
}

Page page_of_several(const ClaimReport& report) {
  std::array<std::size_t, study::judgement_count> count{};
  for (const ClaimAnswer& answer : report.answers) ++count[static_cast<std::size_t>(answer.judgement)];
  Page page{fmt::format("{} claims judged", report.answers.size()), "Which of these public statements hold?"};
  page.answer(fmt::format("Of {} claims: {}.", report.answers.size(), tally(count)));
  std::vector<KeyFigure> figures;
  for (std::size_t i = 0; i < count.size(); ++i)
    figures.push_back({std::string{name_of(static_cast<Judgement>(i))}, std::to_string(count[i]), ""});
  page.figures(figures);
  const std::vector<std::string> ids = section_ids(report);
  page.section("overview", "All claims");
  page.html(overview_markup(report, ids));
  for (std::size_t i = 0; i < report.answers.size(); ++i) {
    const ClaimAnswer& answer = report.answers[i];
    page.section(ids[i], answer.title);
    page.html(statement_markup(answer));
    page.paragraph(verdict_words(answer));
    write_claim(page, answer, report, {false, letters(i)});
  }
  return page;
}

}  // namespace

std::string claim_page(const ClaimReport& report) {
  Page page = report.answers.size() == 1 ? page_of_one(report) : page_of_several(report);
  page.section("judging", "How it was judged");
  page.paragraph(fmt::format(
      "Every reading is tried in plausible worlds, each a draw of all numbers in doubt: {}, fewer where a reading "
      "plays "
      "whole raids or maps. It is {}. Readings that agree give their verdict to the proposition, propositions to the "
      "claim; where they differ, it depends.",
      report.worlds, thresholds_text(report.thresholds)));
  if (!report.changes.empty()) {
    subheading(page, "Changed for this verdict");
    page.list(report.changes);
  }
  Provenance from;
  from.software_version = base::software_version();
  from.source_revision = base::source_revision();
  from.seed = report.seed;
  from.command = report.command;
  page.provenance(from);
  return page.file();
}

}  // namespace iamd::report
