// What was found in a catalogue.
#include <fmt/format.h>

#include "iamd/report/catalogue_export.hpp"
#include "iamd/report/catalogue_json.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;
using scenario::Severity;

std::string sources_text(const scenario::Reading& reading) {
  std::string text;
  for (const std::string& source : reading.sources) text += (text.empty() ? "" : ", ") + source;
  return text;
}

// Counts beside the interval that they leave.
std::string value_text(const scenario::Reading& reading) {
  const bool counts = reading.text.find(" of ") != std::string::npos;
  return counts ? fmt::format("{} ({:.3g}…{:.3g})", reading.text, reading.range.low, reading.range.high) : reading.text;
}

std::string place_text(const base::Place& place) { return fmt::format("{}:{}", place.file, place.line); }

std::string counts_text(const std::map<std::string, std::size_t>& counts) {
  std::string text;
  for (const auto& [name, count] : counts) text += fmt::format("{}{} {}", text.empty() ? "" : "; ", name, count);
  return plain(text);
}

Json place_json(const base::Place& place) {
  return {{"file", place.file}, {"line", place.line}, {"column", place.column}, {"path", place.path}};
}

Json finding_json(const scenario::CatalogueFinding& finding) {
  return {{"severity", scenario::name_of(finding.severity)},
          {"problem", finding.what.problem},
          {"why", finding.what.why},
          {"suggestion", finding.what.suggestion},
          {"place", place_json(finding.what.place)}};
}

Json contradiction_json(const scenario::Contradiction& contradiction) {
  Json readings = Json::array();
  for (const scenario::Reading& reading : contradiction.readings) {
    readings.push_back({{"entry", reading.entry},
                        {"path", reading.path},
                        {"text", reading.text},
                        {"value", reading.range.likely},
                        {"low", reading.range.low},
                        {"high", reading.range.high},
                        {"unit", reading.unit.empty() ? Json{} : Json(reading.unit)},
                        {"basis", basis_json(reading.basis)},
                        {"sources", reading.sources},
                        {"place", place_json(reading.place)}});
  }
  return {{"thing", contradiction.thing}, {"quantity", contradiction.quantity}, {"readings", std::move(readings)}};
}

}  // namespace

std::string catalogue_check_text(const scenario::CatalogueCheck& check, bool colour) {
  std::string text;
  for (const scenario::CatalogueFinding& finding : check.findings) {
    text += fmt::format("{}: {}\n", scenario::name_of(finding.severity), plain(base::to_string(finding.what)));
  }
  for (const scenario::Contradiction& contradiction : check.contradictions) {
    text += fmt::format("contradiction: {}: {}\n", plain(contradiction.thing), plain(contradiction.quantity));
    std::vector<std::vector<std::string>> rows;
    for (const scenario::Reading& reading : contradiction.readings) {
      rows.push_back({plain(reading.entry + "." + reading.path), plain(value_text(reading)),
                      scenario::basis_text(reading.basis), plain(sources_text(reading)),
                      plain(place_text(reading.place))});
    }
    text += table_text(rows, {});
  }
  if (!text.empty()) text += "\n";
  const scenario::CatalogueCounts& counts = check.counts;
  text += heading("Checked", colour) + "\n";
  const std::vector<std::vector<std::string>> rows{
      {"entries", std::to_string(counts.entries), counts_text(counts.by_role)},
      {"numbers", std::to_string(counts.numbers), counts_text(counts.by_basis)},
      {"", "", "confidence: " + counts_text(counts.by_confidence)},
      {"sources", std::to_string(counts.sources)},
      {"errors", std::to_string(check.count(Severity::error))},
      {"warnings", std::to_string(check.count(Severity::warning))},
      {"contradictions", std::to_string(check.contradictions.size())}};
  return text + table_text(rows, {false, true, false});
}

std::string catalogue_check_json(const scenario::CatalogueCheck& check) {
  Json document = catalogue_head("iamd-catalog-check/1");
  document["counts"] = {{"entries", check.counts.entries},
                        {"numbers", check.counts.numbers},
                        {"sources", check.counts.sources},
                        {"by_role", check.counts.by_role},
                        {"by_basis", check.counts.by_basis},
                        {"by_confidence", check.counts.by_confidence},
                        {"errors", check.count(Severity::error)},
                        {"warnings", check.count(Severity::warning)},
                        {"contradictions", check.contradictions.size()}};
  document["findings"] = Json::array();
  for (const auto& finding : check.findings) document["findings"].push_back(finding_json(finding));
  document["contradictions"] = Json::array();
  for (const auto& one : check.contradictions) document["contradictions"].push_back(contradiction_json(one));
  return catalogue_dump(document);
}

}  // namespace iamd::report
