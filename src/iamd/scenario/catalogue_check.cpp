#include "iamd/scenario/catalogue_check.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

#include "iamd/base/text.hpp"
#include "iamd/scenario/catalogue_fit.hpp"
#include "iamd/scenario/catalogue_numbers.hpp"
#include "iamd/scenario/units.hpp"

namespace iamd::scenario {
namespace {

using base::Error;
using Entry = Catalogue::Entry;

// Units in which less than nothing can be said.
bool may_be_negative(std::string_view key) {
  static constexpr std::array<std::string_view, 10> units{"m",  "km",   "deg", "rad",       "mrad",
                                                          "db", "dbsm", "dbi", "deg_per_s", "mps2"};
  const std::string_view unit = unit_name(key);
  return !unit.empty() && std::ranges::find(units, unit) != units.end();
}

// The unit at the end of a key that people write and nothing here knows: mi for range_mi.
std::string_view foreign_unit(std::string_view key) {
  const std::string_view name = without_unit(key);
  if (name.size() == key.size() || !unit_symbol(key).empty()) return {};
  return key.substr(name.size() + 1);
}

// Against hostile files: entries that use a large one over and over; names that are looked for in vain.
constexpr std::size_t most_values = 50'000;
constexpr std::size_t most_suggestions = 20;

class Check {
 public:
  Check(const Catalogue& catalogue, const CatalogueCheckOptions& options)
      : catalogue_{catalogue}, vocabulary_{options.vocabulary} {
    for (const std::string_view file : catalogue.files()) {
      if (options.files.empty() || std::ranges::find(options.files, file) != options.files.end()) files_.insert(file);
    }
    for (const Entry& entry : catalogue.entries()) ids_.insert(entry.id);
  }

  CatalogueCheck run() {
    for (const Entry& entry : catalogue_.entries()) {
      if (files_.contains(entry.file) && values_ <= most_values) check_entry(entry);
    }
    for (const std::string_view file : files_) check_sources(file);
    result_.contradictions = contradictions(catalogue_, wholes_);
    return std::move(result_);
  }

 private:
  void add(Severity severity, const Node& node, const std::string& path, std::string problem, std::string why,
           std::string remedy) {
    result_.add(severity, Error{std::move(problem), std::move(why), std::move(remedy), node.place(path)});
  }

  void check_entry(const Entry& entry) {
    ++result_.counts.entries;
    ++result_.counts.by_role[entry.role];
    const std::string path = "entries[" + entry.id + "]";
    if (std::ranges::find(catalogue_roles, entry.role) == catalogue_roles.end()) {
      const std::string_view near = base::nearest_name(entry.role, catalogue_roles);
      add(Severity::error, entry.component, path + ".role", "unknown role " + base::quoted(entry.role),
          "known: " + base::list_of_names(catalogue_roles),
          near.empty() ? "" : "did you mean '" + std::string{near} + "'?");
    }
    if (entry.id == "check") {
      add(Severity::error, entry.component, path, "an entry is called 'check'",
          "'iamd catalog check' checks the catalogue instead of showing it", "give it another id");
    }
    auto whole = whole_entry(catalogue_, entry);
    if (!whole) {
      add_once(std::move(whole).error());
      return;
    }
    values_ += whole->numbers.size() + whole->settings.size();
    if (values_ > most_values) {
      return add(Severity::error, entry.component, path, "with what they use, the entries hold too many values",
                 "at most " + std::to_string(most_values) + "; what follows is not checked",
                 "check fewer files at once");
    }
    const std::string at = path + ".component";
    for (const CitedNumber& number : whole->numbers) {
      if (number.from == &entry) check_number(entry, number, at + "." + number.path);
    }
    if (entry.role == "record") check_record(entry, *whole, at);
    if (entry.role == "system") check_system(entry, *whole, at);
    if (vocabulary_ != nullptr) {
      add_once(misfits(whole->component, entry.role, *vocabulary_, at));
    }
    wholes_.push_back(std::move(*whole));
  }

  // What stands in an entry that others use is told once.
  void add_once(std::vector<Error> errors) {
    for (Error& error : errors) {
      const base::Place& at = error.place;
      if (told_.emplace(at.file, at.line, at.column, error.problem).second)
        result_.add(Severity::error, std::move(error));
    }
  }

  void check_number(const Entry& entry, const CitedNumber& number, const std::string& path) {
    ++result_.counts.numbers;
    ++result_.counts.by_basis[basis_text(number.basis)];
    ++result_.counts.by_confidence[number.confidence];
    // The keys of the other roles are known to the models that read them.
    if (entry.role == "record" || entry.role == "system") check_free_number(number, path);
  }

  void check_free_number(const CitedNumber& number, const std::string& path) {
    if (const std::string_view unit = foreign_unit(number.key); !unit.empty()) {
      add(Severity::error, number.node, path, "the unit " + base::quoted(unit) + " is not known",
          "the unit of a number is in its key", "convert it: _km, _m, _mps, _s, _min, _h …");
    } else if (number.unit.empty() && !is_pure_key(number.key)) {
      add(Severity::warning, number.node, path, "the key " + base::quoted(number.key) + " names no known unit",
          "the unit of a number is in its key",
          "end the key in its unit (_km, _mps, _s, _min …), or say what is counted");
    }
    if (!number.range) return;
    FieldInfo field;
    field.key = number.key;
    field.may_be_distribution = true;
    if (is_share_key(number.key) || number.path == "rate") {
      field.domain = probability;
    } else if (!may_be_negative(number.key)) {
      field.domain = non_negative;
    }
    Reader reader;
    static_cast<void>(reader.number(number.node, path, field, false));
    for (const Error& error : reader.errors()) result_.add(Severity::error, error);
  }

  void check_record(const Entry& entry, const WholeEntry& whole, const std::string& at) {
    if (whole.numbers.empty()) {
      add(Severity::error, entry.component, at, "this record holds no number", "a record is what was counted",
          "add 'outcome: {beta: [successes, attempts], …}' or 'rate: {low, likely, high, …}'");
    }
    const Node* outcome = whole.component.find("outcome");
    const Node* rate = whole.component.find("rate");
    if (outcome != nullptr && rate != nullptr) {
      add(Severity::error, *rate, at + ".rate", "this record has an outcome and a rate", "one of them says the same",
          "remove 'rate', or make it a record of its own");
    }
    if (const CitedNumber* number = whole.find("outcome")) check_outcome(*number, at + ".outcome");
    for (const auto& [key, severity] : {std::pair{"denominator", Severity::error}, {"period", Severity::warning}}) {
      const Node* text = whole.component.find(key);
      const bool there = text != nullptr && text->is_scalar() && !text->text.empty();
      if (there) continue;
      const bool period = severity == Severity::warning;
      add(severity, entry.component, at, std::string{"this record has no "} + key,
          period ? "nobody can say what time it is of"
                 : "a count of successes means nothing without what they are counted of",
          period ? "add 'period: …' as a text" : "add 'denominator: …' as a text, such as \"missiles launched\"");
    }
    static constexpr std::array<std::string_view, 3> keys{"denominator", "event", "period"};
    for (const Setting& setting : whole.settings) {
      if (std::ranges::find(keys, setting.path) != keys.end()) continue;
      const std::string_view near = base::nearest_name(setting.path, keys);
      add(Severity::error, entry.component, at + "." + setting.path, "unknown text in a record",
          "its texts are denominator, period and event",
          near.empty() ? "put it into a note" : "did you mean '" + std::string{near} + "'?");
    }
  }

  void check_outcome(const CitedNumber& number, const std::string& at) {
    const auto* beta = number.distribution ? std::get_if<JeffreysBeta>(&*number.distribution) : nullptr;
    if (beta == nullptr) {
      add(Severity::error, number.node, at, "this outcome is no count", "an outcome is successes in attempts",
          "write {beta: [successes, attempts], …}, or call it 'rate'");
    } else if (std::floor(beta->successes) != beta->successes || std::floor(beta->trials) != beta->trials) {
      add(Severity::error, number.node, at, "this outcome counts parts of attempts",
          as_text(beta->successes) + " of " + as_text(beta->trials), "write whole numbers");
    } else if (beta->trials == 0.0) {
      add(Severity::error, number.node, at, "this outcome is of no attempt", "nothing was counted",
          "leave the record out");
    }
  }

  void check_system(const Entry& entry, const WholeEntry& whole, const std::string& at) {
    const Node* parts = whole.component.find("parts");
    if (parts != nullptr && !parts->is_list()) {
      return add(Severity::error, *parts, at + ".parts", "expected a list of entries, found " + parts->described(), "",
                 "write [ID, ID]");
    }
    if (parts != nullptr) check_parts(entry, *parts, at + ".parts");
    if (whole.numbers.empty() && whole.parts.empty()) {
      add(Severity::warning, entry.component, at, "this system says nothing", "it has neither parts nor numbers",
          "add 'parts: [ID, …]' or numbers");
    }
  }

  void check_parts(const Entry& entry, const Node& parts, const std::string& at) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < parts.items.size(); ++i) {
      const Node& part = parts.items[i];
      const std::string where = at + "[" + std::to_string(i) + "]";
      if (!part.is_scalar()) {
        add(Severity::error, part, where, "expected the id of an entry, found " + part.described(), "", "");
      } else if (part.text == entry.id) {
        add(Severity::error, part, where, "the system is a part of itself", "", "remove it");
      } else if (!ids_.contains(part.text)) {
        const bool helpful = result_.findings.size() < most_suggestions;
        const std::string_view near = helpful ? base::nearest_name(part.text, catalogue_.names()) : "";
        add(Severity::error, part, where, "the catalogue has no entry " + base::quoted(part.text),
            "parts are ids of entries",
            near.empty() ? "see them with: iamd catalog" : "did you mean '" + std::string{near} + "'?");
      } else if (!seen.insert(part.text).second) {
        add(Severity::warning, part, where, "the part " + base::quoted(part.text) + " stands twice", "", "remove one");
      }
    }
  }

  void check_sources(std::string_view file) {
    std::set<std::string_view> cited;
    for (const Entry& entry : catalogue_.entries()) {
      if (entry.file != file) continue;
      for (const Source& source : entry.sources) cited.insert(source.id);
    }
    for (const Source& source : catalogue_.sources_of(file)) {
      ++result_.counts.sources;
      const auto warn = [&](std::string problem, std::string why, std::string remedy) {
        result_.add(Severity::warning,
                    Error{std::move(problem), std::move(why), std::move(remedy),
                          base::Place{std::string{file}, source.line, 0, "sources[" + source.id + "]"}});
      };
      if (!source.kind) {
        warn("this source does not say what it is to what it says",
             "claim, assessment, record, reference or assumption", "add 'kind: …'");
      }
      if (source.address.empty() && source.note.empty() && source.kind != Basis::assumption) {
        warn("this source has neither address nor note", "nobody can find it",
             "add 'address: https://…', or say in 'note' how it is cited");
      }
      if (!source.address.empty() && !source.address.starts_with("https://") &&
          !source.address.starts_with("http://")) {
        warn("the address " + base::quoted(source.address) + " is none of the web",
             "it starts with https:// or http://", "put it into 'note'");
      }
      if (!cited.contains(source.id)) warn("no number cites this source", "", "cite it, or remove it");
    }
  }

  const Catalogue& catalogue_;
  const Vocabulary* vocabulary_;
  std::set<std::string_view> files_;
  std::set<std::string_view> ids_;
  std::size_t values_ = 0;
  std::set<std::tuple<std::string, int, int, std::string>> told_;
  std::vector<WholeEntry> wholes_;
  CatalogueCheck result_;
};

}  // namespace

std::string_view name_of(Severity severity) { return severity == Severity::error ? "error" : "warning"; }

std::size_t CatalogueCheck::count(Severity severity) const {
  return static_cast<std::size_t>(std::ranges::count(findings, severity, &CatalogueFinding::severity));
}

void CatalogueCheck::add(Severity severity, base::Error what) {
  const auto after = std::ranges::upper_bound(findings, severity, {}, &CatalogueFinding::severity);
  findings.insert(after, {severity, std::move(what)});
}

CatalogueCheck check_catalogue(const Catalogue& catalogue, const CatalogueCheckOptions& options) {
  return Check{catalogue, options}.run();
}

}  // namespace iamd::scenario
