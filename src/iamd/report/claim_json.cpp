// Verdicts on claims as one JSON document: docs/claims.md.
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/base/version.hpp"
#include "iamd/report/claim_export.hpp"
#include "iamd/report/claim_parts.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;
using study::ClaimAnswer;
using study::ClaimInput;
using study::PropositionAnswer;
using study::ReadingAnswer;

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }
Json words(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json source_json(const scenario::Source& source) {
  return {{"id", source.id},
          {"title", source.title},
          {"kind", source.kind ? Json(name_of(*source.kind)) : Json(nullptr)},
          {"publisher", words(source.publisher)},
          {"date", words(source.date)},
          {"address", words(source.address)},
          {"note", words(source.note)}};
}

template <class T, class Make>
Json list_of(const std::vector<T>& items, Make&& make) {
  Json list = Json::array();
  for (const T& item : items) list.push_back(make(item));
  return list;
}

Json input_json(const ClaimInput& input) {
  return {{"name", input.name},
          {"place", words(input.place)},
          {"unit", words(input.unit)},
          {"low", number(input.low)},
          {"likely", number(input.likely)},
          {"high", number(input.high)},
          {"basis", words(input.basis)},
          {"confidence", words(input.confidence)},
          {"note", words(input.note)},
          {"index", number(input.index)},
          {"sources", list_of(input.sources, source_json)}};
}

Json reading_json(const ReadingAnswer& reading) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  const study::Found found = reading.found.value_or(study::Found{"", "", nan, nan, nan});
  const bool known = !reading.inputs.empty() && reading.inputs.front().index > 0.0;
  return {{"against", reading.against},
          {"verdict", name_of(reading.judgement)},
          {"share", number(reading.share)},
          {"share_low", number(reading.share_low)},
          {"share_high", number(reading.share_high)},
          {"worlds", reading.worlds},
          {"quantity", words(found.quantity)},
          {"value", number(found.value)},
          {"low", number(found.low)},
          {"high", number(found.high)},
          {"unit", words(found.unit)},
          {"limit", words(reading.limit)},
          {"condition", words(reading.condition)},
          {"most_important", known ? Json(reading.inputs.front().name) : Json(nullptr)},
          {"inputs", list_of(reading.inputs, input_json)},
          {"steps", reading.steps},
          {"assumed", reading.assumed}};
}

Json proposition_json(const PropositionAnswer& proposition) {
  return {{"kind", proposition.kind},
          {"verdict", name_of(proposition.judgement)},
          {"asks", proposition.asks},
          {"claimed", words(proposition.claimed)},
          {"counts", proposition.counts},
          {"reason", proposition.reason},
          {"readings", list_of(proposition.readings, reading_json)}};
}

Json answer_json(const ClaimAnswer& answer) {
  return {{"id", answer.id},
          {"system", answer.system},
          {"verdict", name_of(answer.judgement)},
          {"title", answer.title},
          {"statement",
           {{"words", answer.words}, {"by", answer.by}, {"where", words(answer.where)}, {"date", words(answer.date)}}},
          {"reason", answer.reason},
          {"file", answer.file},
          {"hash", fmt::format("{:016x}", answer.hash)},
          {"propositions", list_of(answer.propositions, proposition_json)},
          {"sources", list_of(answer.sources, source_json)},
          {"notes", answer.notes}};
}

Json head(std::string_view format) {
  return {{"format", format}, {"software", base::software_version()}, {"revision", base::source_revision()}};
}

std::string text_of(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

}  // namespace

std::string claim_json(const ClaimReport& report) {
  Json json = head("iamd-claims/1");
  json["command"] = report.command;
  json["seed"] = report.seed;
  json["worlds"] = report.worlds;
  json["thresholds"] = {{"supported", report.thresholds.supported}, {"contradicted", report.thresholds.contradicted}};
  json["changes"] = report.changes;
  json["claims"] = list_of(report.answers, answer_json);
  return text_of(json);
}

std::string claim_list_json(const std::vector<ClaimTitle>& claims) {
  Json json = head("iamd-claim-list/1");
  json["claims"] = list_of(claims, [](const ClaimTitle& claim) {
    return Json{{"id", claim.id}, {"system", claim.system}, {"title", claim.title}, {"file", claim.file}};
  });
  return text_of(json);
}

}  // namespace iamd::report
