#include "iamd/report/claim_page_parts.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "iamd/report/claim_parts.hpp"
#include "iamd/report/html_text.hpp"
#include "iamd/report/page_parts.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {

using study::ClaimAnswer;
using study::ClaimInput;
using study::PropositionAnswer;
using study::ReadingAnswer;

namespace {

constexpr std::size_t most_inputs = 12;  // that are drawn
constexpr std::size_t most_in_words = 6;

std::string references(const std::vector<scenario::Source>& cited, const std::vector<const scenario::Source*>& all) {
  std::string text;
  for (const std::size_t number : numbers_of(cited, all))
    text += fmt::format("{}[{}]", text.empty() ? "" : ", ", number);
  return text;
}

// The first of them in words, and how many more there are.
std::string first_of(std::vector<std::string> words) {
  if (words.size() <= most_in_words) return listed(words);
  const std::size_t more = words.size() - most_in_words;
  words.resize(most_in_words);
  words.push_back(fmt::format("{} more", more));
  return listed(words);
}

}  // namespace

std::optional<Chart> share_chart(const ClaimAnswer& answer, const study::Thresholds& thresholds, std::string_view id) {
  BarChart bars{.horizontal = true, .bars = {}};
  std::vector<std::string> words;
  std::size_t place = 0;
  for (const PropositionAnswer& proposition : answer.propositions) {
    ++place;
    for (const ReadingAnswer& reading : proposition.readings) {
      if (std::isnan(reading.share)) continue;
      BarChart::Bar& bar = bars.bars.emplace_back();
      bar.name = answer.propositions.size() > 1 ? fmt::format("{}. {}", place, reading.against) : reading.against;
      bar.value = reading.share;
      if (!std::isnan(reading.share_low)) bar.interval = {reading.share_low, reading.share_high};
      bar.note = name_of(reading.judgement);
      words.push_back(fmt::format("{} {} ({})", reading.against, percent_text(reading.share), bar.note));
    }
  }
  if (bars.bars.empty()) return std::nullopt;
  Chart chart;
  chart.id = id;
  chart.title = "In how many plausible worlds each reading holds";
  chart.summary = fmt::format("{}. A reading is {}. Whiskers: the 95 % interval that the number of worlds allows.",
                              first_of(std::move(words)), thresholds_text(thresholds));
  chart.x = {.label = answer.propositions.size() > 1 ? "proposition and reading" : "reading", .unit = ""};
  chart.y = {.label = fmt::format("share of worlds (up to {}: contradicted, from {}: supported)",
                                  percent_text(thresholds.contradicted), percent_text(thresholds.supported)),
             .unit = "",
             .from_zero = true,
             .percent = true};
  chart.body = std::move(bars);
  return chart;
}

std::optional<Chart> input_chart(const ClaimAnswer& answer, std::string_view id) {
  BarChart bars{.horizontal = true, .bars = {}};
  std::vector<std::string> words;
  for (const ClaimInput* input : inputs_of(answer)) {
    if (!(input->index > 0.0) || bars.bars.size() == most_inputs) continue;
    bars.bars.push_back({.name = input->name, .value = input->index, .note = spread_text(*input)});
    words.push_back(fmt::format("{} {}", input->name, percent_text(input->index)));
  }
  if (bars.bars.empty()) return std::nullopt;
  Chart chart;
  chart.id = id;
  chart.title = "Which doubts matter most";
  chart.summary = fmt::format(
      "Share of the spread of the number found that goes with each doubtful number alone, in the reading in which it "
      "is "
      "greatest: {}. Such shares scatter by some 10 %: they order the numbers.",
      first_of(std::move(words)));
  chart.x = {.label = "doubtful number", .unit = ""};
  chart.y = {.label = "share of the spread", .unit = "", .from_zero = true, .percent = true};
  chart.body = std::move(bars);
  return chart;
}

ChartTable reading_table(const PropositionAnswer& proposition) {
  ChartTable table{{"against", "holds in", "verdict", "value, middle 90 %", "limit", "condition"}, {}};
  for (const ReadingAnswer& reading : proposition.readings) {
    const std::string what = reading.found && !reading.found->quantity.empty() ? reading.found->quantity + ": " : "";
    table.rows.push_back({reading.against, share_in_words(reading), std::string{name_of(reading.judgement)},
                          what + found_text(reading), reading.limit, reading.condition});
  }
  return table;
}

ChartTable input_table(const ClaimAnswer& answer) {
  const auto sources = sources_of(answer);
  ChartTable table{
      {"number", "5 %", "likely", "95 %", "unit", "share of the spread", "basis", "confidence", "sources", "note"}, {}};
  for (const ClaimInput* input : inputs_of(answer)) {
    const std::string place = input->place.empty() ? "" : " (" + input->place + ")";
    table.rows.push_back({input->name + place, figure(input->low), figure(input->likely), figure(input->high),
                          input->unit, std::isnan(input->index) ? "-" : percent_text(input->index), input->basis,
                          input->confidence, references(input->sources, sources), input->note});
  }
  return table;
}

std::string overview_markup(const ClaimReport& report, const std::vector<std::string>& ids) {
  std::string html =
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"All claims\">\n<table>\n<caption>All "
      "claims</caption>\n<thead><tr><th scope=\"col\">claim</th><th scope=\"col\">system</th><th "
      "scope=\"col\">verdict</th><th scope=\"col\">why</th></tr></thead>\n<tbody>\n";
  for (std::size_t i = 0; i < report.answers.size(); ++i) {
    const ClaimAnswer& answer = report.answers[i];
    html += fmt::format(
        "<tr><th scope=\"row\" dir=\"auto\"><a href=\"#{}\">{}</a></th><td dir=\"auto\">{}</td><td>{}</td><td "
        "dir=\"auto\">{}</td></tr>\n",
        ids[i], markup_text(answer.title), markup_text(answer.system), name_of(answer.judgement),
        markup_text(sentence(answer.reason)));
  }
  return html + "</tbody>\n</table>\n</div>\n";
}

std::string source_markup(const ClaimAnswer& answer) {
  const auto sources = sources_of(answer);
  if (sources.empty()) return {};
  std::string html = "<ol>\n";
  for (const scenario::Source* source : sources) {
    html += fmt::format("<li dir=\"auto\">{}", markup_text(source_text(*source)));
    if (!source->address.empty()) html += ". " + address_markup(source->address);
    if (!source->note.empty()) html += fmt::format(" ({})", markup_text(source->note));
    html += "</li>\n";
  }
  return html + "</ol>\n";
}

std::string statement_markup(const ClaimAnswer& answer) {
  std::string html = fmt::format("<blockquote dir=\"auto\">\n<p>“{}”</p>\n", markup_text(answer.words));
  if (const std::string origin = origin_text(answer); !origin.empty())
    html += fmt::format("<footer>— {}</footer>\n", markup_text(origin));
  return html + "</blockquote>\n";
}

}  // namespace iamd::report
