#include "iamd/scenario/catalogue_numbers.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>

#include "iamd/scenario/distribution.hpp"
#include "iamd/scenario/units.hpp"

namespace iamd::scenario {
namespace {

using Entry = Catalogue::Entry;
using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using GaussianLaw = boost::math::normal_distribution<double, Policy>;
using BetaLaw = boost::math::beta_distribution<double, Policy>;

bool is_cited(const Node& node) { return is_number_map(node) || is_curve_map(node); }

std::string text_under(const Node& node, std::string_view key) {
  const Node* found = node.find(key);
  return found != nullptr && found->is_scalar() ? found->text : std::string{};
}

// Which entry a number was written in, by where it stands: its place survives `use`.
class Origins {
 public:
  explicit Origins(const Catalogue& catalogue) : catalogue_{catalogue} {}

  void add(const Entry& entry) {
    if (std::ranges::find(seen_, &entry) != seen_.end()) return;
    seen_.push_back(&entry);
    walk(entry.component, entry);
  }

  [[nodiscard]] const Entry* of(const Node& node, std::string_view file) const {
    const auto found = at_.find(std::tuple{file, node.line, node.column});
    return found == at_.end() ? nullptr : found->second;
  }
  // All but the first that was added.
  [[nodiscard]] std::vector<const Entry*> used() const { return {seen_.begin() + 1, seen_.end()}; }

 private:
  void walk(const Node& node, const Entry& entry) {
    if (is_cited(node)) {
      at_.emplace(std::tuple{std::string_view{entry.file}, node.line, node.column}, &entry);
      return;
    }
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      const Entry* used = node.is_map() && node.keys[i] == "use" && node.items[i].is_scalar()
                              ? catalogue_.find(node.items[i].text)
                              : nullptr;
      if (used != nullptr) {
        add(*used);
      } else {
        walk(node.items[i], entry);
      }
    }
  }

  const Catalogue& catalogue_;
  std::vector<const Entry*> seen_;
  std::map<std::tuple<std::string_view, int, int>, const Entry*> at_;
};

class NumberWalk {
 public:
  NumberWalk(const Catalogue& catalogue, const Origins& origins, WholeEntry& into)
      : catalogue_{catalogue}, origins_{origins}, into_{into} {}

  void walk(const Node& node, const std::string& path, const std::string& key) {
    if (is_cited(node)) return add_number(node, path, key);
    if (node.is_scalar()) return into_.settings.push_back({path, node.text});
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      if (node.is_list()) {
        walk(node.items[i], path + "[" + std::to_string(i) + "]", key);
      } else if (path.empty() && node.keys[i] == "parts" && into_.entry->role == "system") {
        add_parts(node.items[i]);
      } else {
        walk(node.items[i], path.empty() ? node.keys[i] : path + "." + node.keys[i], node.keys[i]);
      }
    }
  }

 private:
  void add_parts(const Node& list) {
    for (const Node& part : list.items) {
      if (part.is_scalar()) into_.parts.push_back(part.text);
    }
  }

  void add_number(const Node& node, const std::string& path, const std::string& key) {
    CitedNumber number{path, key, node};
    number.unit = unit_symbol(key);
    const std::string_view file = node.file ? std::string_view{node.file->name} : std::string_view{};
    number.from = origins_.of(node, file);
    if (number.from == nullptr) number.from = into_.entry;
    if (is_curve_map(node)) {
      for (const Node& pair : node.find("points")->items) {
        if (pair.items.size() != 2) continue;
        number.curve.emplace_back(as_number(pair.items[0]).value_or(0.0), as_number(pair.items[1]).value_or(0.0));
      }
    } else {
      FieldInfo field;
      field.key = key;
      field.may_be_distribution = true;
      Reader reader;  // Catalogue::add has found it well formed
      if (const auto read = reader.number(node, path, field, false)) number.distribution = read->distribution();
      if (number.distribution) number.range = range_of(*number.distribution);
    }
    const Node* cited = node.find("source");
    const auto cite = [&](const Node& id) {
      if (const Source* source = catalogue_.source(file, id.text)) number.sources.push_back(source);
    };
    if (cited != nullptr && cited->is_list()) {
      for (const Node& id : cited->items) cite(id);
    } else if (cited != nullptr) {
      cite(*cited);
    }
    number.basis = basis_of(node, number.sources);
    number.confidence = text_under(node, "confidence");
    number.note = text_under(node, "note");
    into_.numbers.push_back(std::move(number));
  }

  const Catalogue& catalogue_;
  const Origins& origins_;
  WholeEntry& into_;
};

struct Symbol {
  std::string_view suffix;
  std::string_view symbol;
};
// Those of uncertain.cpp, and after them those that only free numbers may have.
constexpr std::array known_symbols{
    Symbol{"km", "km"},       Symbol{"m", "m"},       Symbol{"deg", "°"},        Symbol{"rad", "rad"},
    Symbol{"mrad", "mrad"},   Symbol{"db", "dB"},     Symbol{"dbsm", "dBsm"},    Symbol{"dbi", "dBi"},
    Symbol{"mps", "m/s"},     Symbol{"kmps", "km/s"}, Symbol{"mps2", "m/s²"},    Symbol{"s", "s"},
    Symbol{"ms", "ms"},       Symbol{"us", "µs"},     Symbol{"m2", "m²"},        Symbol{"m3_s2", "m³/s²"},
    Symbol{"kg_m2", "kg/m²"}, Symbol{"kg", "kg"},     Symbol{"g_m3", "g/m³"},    Symbol{"mm_h", "mm/h"},
    Symbol{"hz", "Hz"},       Symbol{"khz", "kHz"},   Symbol{"mhz", "MHz"},      Symbol{"ghz", "GHz"},
    Symbol{"w", "W"},         Symbol{"kw", "kW"},     Symbol{"w_sr", "W/sr"},    Symbol{"w_m2", "W/m²"},
    Symbol{"k", "K"},         Symbol{"per_s", "1/s"}, Symbol{"deg_per_s", "°/s"}};
constexpr std::array free_symbols{Symbol{"min", "min"},   Symbol{"h", "h"},           Symbol{"days", "days"},
                                  Symbol{"mach", "Mach"}, Symbol{"cm", "cm"},         Symbol{"mm", "mm"},
                                  Symbol{"mw", "MW"},     Symbol{"g", "g"},           Symbol{"t", "t"},
                                  Symbol{"usd", "US$"},   Symbol{"kusd", "1000 US$"}, Symbol{"musd", "million US$"},
                                  Symbol{"percent", "%"}, Symbol{"ft", "ft"},         Symbol{"nmi", "nmi"}};

std::vector<std::string_view> words_of(std::string_view key) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at <= key.size();) {
    const std::size_t end = std::min(key.find('_', at), key.size());
    words.push_back(key.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

template <std::size_t n>
bool any_of_them(std::string_view key, const std::array<std::string_view, n>& known) {
  return std::ranges::any_of(words_of(key),
                             [&](std::string_view word) { return std::ranges::find(known, word) != known.end(); });
}

}  // namespace

const CitedNumber* WholeEntry::find(std::string_view path) const {
  const auto found = std::ranges::find(numbers, path, &CitedNumber::path);
  return found == numbers.end() ? nullptr : &*found;
}

Checked<WholeEntry> whole_entry(const Catalogue& catalogue, const Catalogue::Entry& entry) {
  WholeEntry whole;
  whole.entry = &entry;
  Origins origins{catalogue};
  origins.add(entry);
  // As a block that uses it, so that an entry that uses itself is found.
  Node& block = whole.component;
  block.kind = Node::Kind::map;
  block.file = entry.component.file;
  block.line = entry.component.line;
  block.column = entry.component.column;
  Node use = block;
  use.kind = Node::Kind::scalar;
  use.text = entry.id;
  block.set("use", std::move(use));
  if (auto errors = resolve_uses(block, catalogue, nullptr); !errors.empty()) {
    for (base::Error& error : errors) {
      error.place.path =
          "entries[" + entry.id + "].component" + (error.place.path.empty() ? "" : ".") + error.place.path;
    }
    return std::unexpected{std::move(errors)};
  }
  whole.uses = origins.used();
  NumberWalk{catalogue, origins, whole}.walk(block, "", "component");
  return whole;
}

std::vector<Basis> basis_of(const Node& number, std::span<const Source* const> sources) {
  std::array<bool, basis_count> has{};
  const std::string own = text_under(number, "basis");
  for (std::size_t i = 0; i < basis_count; ++i) {
    const auto basis = static_cast<Basis>(i);
    has[i] = own.empty() ? std::ranges::any_of(sources, [&](const Source* s) { return s->kind == basis; })
                         : own == name_of(basis);
  }
  std::vector<Basis> basis;
  for (std::size_t i = 0; i < basis_count; ++i) {
    if (has[i]) basis.push_back(static_cast<Basis>(i));
  }
  return basis;
}

std::string basis_text(std::span<const Basis> basis) {
  std::string text;
  for (const Basis one : basis) text += (text.empty() ? "" : ", ") + std::string{name_of(one)};
  return text.empty() ? "not stated" : text;
}

bool on_claims_only(std::span<const Basis> basis) { return basis.size() == 1 && basis.front() == Basis::claim; }

std::string_view unit_symbol(std::string_view key) {
  if (const std::string_view unit = unit_name(key); !unit.empty()) {
    const auto found = std::ranges::find(known_symbols, unit, &Symbol::suffix);
    return found == known_symbols.end() ? unit : found->symbol;
  }
  const std::size_t at = key.rfind('_');
  if (at == std::string_view::npos) return {};
  const auto found = std::ranges::find(free_symbols, key.substr(at + 1), &Symbol::suffix);
  return found == free_symbols.end() ? std::string_view{} : found->symbol;
}

bool is_share_key(std::string_view key) {
  static constexpr std::array<std::string_view, 9> shares{
      "probability", "share", "fraction", "efficiency", "effectiveness", "reliability", "pd", "pfa", "pk"};
  return unit_symbol(key).empty() && any_of_them(key, shares);
}

bool is_pure_key(std::string_view key) {
  if (!unit_symbol(key).empty()) return false;
  // What is counted, in the singular or in forms that end in no s; ratios; years.
  static constexpr std::array<std::string_view, 20> pure{
      "count", "number",  "crew", "aircraft", "year", "factor",  "ratio", "rate", "eccentricity", "exponent",
      "drag",  "outcome", "once", "index",    "per",  "tracked", "fired", "down", "state",        "deployed"};
  if (is_share_key(key) || any_of_them(key, pure)) return true;
  return std::ranges::any_of(words_of(key), [](std::string_view word) {
    return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss");
  });
}

ValueRange range_of(const Distribution& distribution) {
  constexpr double tail = 0.5 * (1.0 - interval_share);
  if (const auto* triangle = std::get_if<Triangular>(&distribution))
    return {triangle->likely, triangle->low, triangle->high};
  if (const auto* uniform = std::get_if<Uniform>(&distribution))
    return {0.5 * (uniform->low + uniform->high), uniform->low, uniform->high};
  if (const auto* normal = std::get_if<scenario::Normal>(&distribution)) {
    const double half = normal->sd * boost::math::quantile(GaussianLaw{}, 1.0 - tail);
    return {normal->mean, normal->mean - half, normal->mean + half};
  }
  if (const auto* beta = std::get_if<JeffreysBeta>(&distribution)) {
    const BetaLaw law{beta->successes + 0.5, beta->trials - beta->successes + 0.5};
    return {(beta->successes + 0.5) / (beta->trials + 1.0),
            beta->successes <= 0.0 ? 0.0 : boost::math::quantile(law, tail),
            beta->successes >= beta->trials ? 1.0 : boost::math::quantile(law, 1.0 - tail)};
  }
  const double value = std::get<Fixed>(distribution).value;
  return {value, value, value};
}

std::string range_text(const CitedNumber& number) {
  if (!number.distribution || !number.range) return "a curve";
  if (const auto* beta = std::get_if<JeffreysBeta>(&*number.distribution))
    return as_text(beta->successes) + " of " + as_text(beta->trials);
  const auto& [likely, low, high] = *number.range;
  return low == high ? as_text(low) : as_text(low) + "…" + as_text(high);
}

}  // namespace iamd::scenario
