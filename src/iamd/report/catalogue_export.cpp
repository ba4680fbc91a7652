#include "iamd/report/catalogue_export.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "iamd/report/catalogue_json.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;
using Entry = scenario::Catalogue::Entry;
using scenario::CitedNumber;
using scenario::Source;
using scenario::WholeEntry;
using Rows = std::vector<std::vector<std::string>>;

// Roles in the house's order, each with its entries.
std::vector<std::pair<std::string, std::vector<const Entry*>>> by_role(std::span<const Entry* const> entries) {
  std::vector<std::pair<std::string, std::vector<const Entry*>>> groups;
  for (const std::string_view role : scenario::catalogue_roles) groups.emplace_back(role, std::vector<const Entry*>{});
  for (const Entry* entry : entries) {
    auto group = std::ranges::find(groups, entry->role, [](const auto& g) { return g.first; });
    if (group == groups.end()) group = groups.emplace(groups.end(), entry->role, std::vector<const Entry*>{});
    group->second.push_back(entry);
  }
  std::erase_if(groups, [](const auto& group) { return group.second.empty(); });
  return groups;
}

Json text_or_null(const std::string& text) { return text.empty() ? Json{} : Json(text); }

std::string kind_text(const Source& source) {
  return source.kind ? std::string{scenario::name_of(*source.kind)} : std::string{"kind not stated"};
}

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : ", ") + text;
  return all;
}

auto publication(const Source& source) { return std::tie(source.publisher, source.date, source.title, source.address); }

// The sources of an entry's numbers, in the order in which they come up; what two files list alike stands once.
std::vector<const Source*> sources_of(const WholeEntry& whole) {
  std::vector<const Source*> sources;
  for (const CitedNumber& number : whole.numbers) {
    for (const Source* source : number.sources) {
      const bool there = std::ranges::any_of(sources, [&](const Source* known) {
        return known == source || (known->id == source->id && publication(*known) == publication(*source));
      });
      if (!there) sources.push_back(source);
    }
  }
  return sources;
}

// As written; what is computed (the mean of a beta distribution, 95 % of a normal) to three digits.
std::string value_text(const CitedNumber& number, double value) {
  const bool computed = std::holds_alternative<scenario::JeffreysBeta>(*number.distribution) ||
                        std::holds_alternative<scenario::Normal>(*number.distribution);
  return computed ? fmt::format("{:.3g}", value) : scenario::as_text(value);
}

std::string interval_text(const CitedNumber& number) {
  const auto& [likely, low, high] = *number.range;
  if (low == high) return "";
  const std::string text = value_text(number, low) + "…" + value_text(number, high);
  const bool counts = std::holds_alternative<scenario::JeffreysBeta>(*number.distribution);
  return counts ? text + " (" + scenario::range_text(number) + ")" : text;
}

std::vector<std::string> row_of(const CitedNumber& number) {
  std::vector<std::string> ids;
  for (const Source* source : number.sources) ids.push_back(source->id);
  return {plain(number.path),
          number.range ? value_text(number, number.range->likely) : "curve",
          number.range ? interval_text(number) : counted(number.curve.size(), "point", "points"),
          std::string{number.unit},
          scenario::basis_text(number.basis),
          number.confidence,
          plain(joined(ids))};
}

// The table of numbers; what is to be said of one stands below it.
std::string numbers_text(const WholeEntry& whole) {
  Rows rows{{"number", "likely", "interval", "unit", "basis", "confidence", "source"}};
  for (const CitedNumber& number : whole.numbers) rows.push_back(row_of(number));
  const std::string table = table_text(rows, {false, true, false, false, false, false, false});
  std::string text;
  std::size_t at = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::size_t end = table.find('\n', at) + 1;
    text += table.substr(at, end - at);
    at = end;
    if (i == 0) continue;
    const CitedNumber& number = whole.numbers[i - 1];
    if (!number.note.empty()) text += "      " + plain(number.note) + "\n";
    if (number.from != whole.entry) text += "      from " + plain(number.from->id) + "\n";
  }
  return text;
}

std::string source_text(const Source& source) {
  std::string text = fmt::format("  {} ({})\n      {}\n", plain(source.id), kind_text(source), plain(source.title));
  std::string origin = source.publisher;
  if (!source.date.empty()) origin += (origin.empty() ? "" : ", ") + source.date;
  for (const std::string& line : {origin, source.address, source.note}) {
    if (!line.empty()) text += "      " + plain(line) + "\n";
  }
  return text;
}

Json source_json(const Source& source) {
  return {{"id", source.id},
          {"title", source.title},
          {"kind", source.kind ? Json(scenario::name_of(*source.kind)) : Json{}},
          {"publisher", text_or_null(source.publisher)},
          {"date", text_or_null(source.date)},
          {"address", text_or_null(source.address)},
          {"note", text_or_null(source.note)}};
}

Json number_json(const CitedNumber& number) {
  Json made{{"path", number.path}};
  if (number.range) {
    made["value"] = number.range->likely;
    made["low"] = number.range->low;
    made["high"] = number.range->high;
  } else {
    made["points"] = number.curve;
  }
  if (number.distribution) {
    if (const auto* beta = std::get_if<scenario::JeffreysBeta>(&*number.distribution)) {
      made["successes"] = beta->successes;
      made["attempts"] = beta->trials;
    }
  }
  made["unit"] = text_or_null(std::string{number.unit});
  made["basis"] = basis_json(number.basis);
  made["confidence"] = number.confidence;
  made["sources"] = Json::array();
  for (const Source* source : number.sources) made["sources"].push_back(source->id);
  made["note"] = text_or_null(number.note);
  made["entry"] = number.from->id;
  made["file"] = number.from->file;
  made["line"] = number.node.line;
  return made;
}

}  // namespace

std::string catalogue_list_text(std::span<const Entry* const> entries, bool colour) {
  std::size_t width = 0;
  for (const Entry* entry : entries) width = std::max(width, columns_of(entry->id));
  std::string text;
  for (const auto& [role, members] : by_role(entries)) {
    text += (text.empty() ? "" : "\n") + heading(fmt::format("{} ({})", plain(role), members.size()), colour) + "\n";
    for (const Entry* entry : members) {
      const std::string padding(width - columns_of(entry->id), ' ');
      text += "  " + plain(entry->id) + padding + "  " + plain(entry->summary) + "\n";
    }
  }
  return text.empty() ? "no entries\n" : text;
}

std::string catalogue_list_json(std::span<const Entry* const> entries) {
  Json document = catalogue_head("iamd-catalog-list/1");
  document["entries"] = Json::array();
  for (const auto& [role, members] : by_role(entries)) {
    for (const Entry* entry : members) {
      document["entries"].push_back(
          {{"id", entry->id}, {"role", entry->role}, {"summary", entry->summary}, {"file", entry->file}});
    }
  }
  return catalogue_dump(document);
}

std::string catalogue_entry_text(const WholeEntry& whole, bool colour) {
  std::string text =
      heading(plain(whole.entry->id), colour) +
      fmt::format("  {}, {}\n  {}\n", plain(whole.entry->role), plain(whole.entry->file), plain(whole.entry->summary));
  Rows rows;
  for (const Entry* used : whole.uses) rows.push_back({"uses", plain(used->id)});
  if (!whole.parts.empty()) rows.push_back({"parts", plain(joined(whole.parts))});
  for (const scenario::Setting& setting : whole.settings) rows.push_back({plain(setting.path), plain(setting.text)});
  if (!rows.empty()) text += "\n" + table_text(rows, {});
  if (!whole.numbers.empty()) text += "\n" + heading("Numbers", colour) + "\n" + numbers_text(whole);
  const auto sources = sources_of(whole);
  if (!sources.empty()) text += "\n" + heading("Sources", colour) + "\n";
  for (const Source* source : sources) text += source_text(*source);
  return text;
}

std::string catalogue_entry_json(const WholeEntry& whole) {
  Json document = catalogue_head("iamd-catalog-entry/1");
  document["id"] = whole.entry->id;
  document["role"] = whole.entry->role;
  document["summary"] = whole.entry->summary;
  document["file"] = whole.entry->file;
  document["uses"] = Json::array();
  for (const Entry* used : whole.uses) document["uses"].push_back(used->id);
  document["parts"] = whole.parts;
  document["settings"] = Json::object();
  for (const scenario::Setting& setting : whole.settings) document["settings"][setting.path] = setting.text;
  document["numbers"] = Json::array();
  for (const CitedNumber& number : whole.numbers) document["numbers"].push_back(number_json(number));
  document["sources"] = Json::array();
  for (const Source* source : sources_of(whole)) document["sources"].push_back(source_json(*source));
  return catalogue_dump(document);
}

std::vector<Reference> references_of(std::span<const WholeEntry> entries) {
  std::vector<Reference> references;
  for (const WholeEntry& whole : entries) {
    for (const Source* source : sources_of(whole)) {
      if (source->kind == scenario::Basis::assumption) continue;
      auto known = std::ranges::find_if(
          references, [&](const Reference& r) { return publication(*r.source) == publication(*source); });
      if (known == references.end()) known = references.insert(references.end(), {source, {}});
      if (known->cited_by.empty() || known->cited_by.back() != whole.entry->id)
        known->cited_by.push_back(whole.entry->id);
    }
  }
  std::ranges::stable_sort(references, [](const Reference& a, const Reference& b) {
    return publication(*a.source) < publication(*b.source);
  });
  return references;
}

std::string references_text(std::span<const Reference> references) {
  std::string text;
  for (const Reference& reference : references) {
    const Source& source = *reference.source;
    const std::string date = source.date.empty() ? "no date" : source.date;
    const std::string rest = !source.address.empty() ? source.address : source.note;
    const std::string first = source.publisher.empty()
                                  ? fmt::format("{} ({})", source.title, date)
                                  : fmt::format("{} ({}). {}", source.publisher, date, source.title);
    text += plain(first + "." + (rest.empty() ? "" : " " + rest)) + "\n";
  }
  return text.empty() ? "no publications: nothing but assumptions\n" : text;
}

std::string references_json(std::span<const Reference> references) {
  Json document = catalogue_head("iamd-catalog-references/1");
  document["references"] = Json::array();
  for (const Reference& reference : references) {
    Json made = source_json(*reference.source);
    made["cited_by"] = reference.cited_by;
    document["references"].push_back(std::move(made));
  }
  return catalogue_dump(document);
}

}  // namespace iamd::report
