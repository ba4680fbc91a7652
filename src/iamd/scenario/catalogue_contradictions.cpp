#include "iamd/scenario/catalogue_contradictions.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

#include "iamd/scenario/units.hpp"

namespace iamd::scenario {
namespace {

using Entry = Catalogue::Entry;
using Numbers = std::vector<const CitedNumber*>;

// Words that say on what a number rests, not what it is.
std::string_view stem_of(std::string_view key) {
  static constexpr std::array<std::string_view, 7> words{"claimed_",  "effective_", "assessed_", "published_",
                                                         "official_", "measured_",  "observed_"};
  for (const std::string_view word : words) {
    if (key.starts_with(word) && key.size() > word.size()) return key.substr(word.size());
  }
  return key;
}

// The unit without its multiples: what can be compared after conversion to SI.
std::string_view family_of(std::string_view unit) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 11> multiples{{{"km", "m"},
                                                                                            {"kmps", "mps"},
                                                                                            {"ms", "s"},
                                                                                            {"us", "s"},
                                                                                            {"khz", "hz"},
                                                                                            {"mhz", "hz"},
                                                                                            {"ghz", "hz"},
                                                                                            {"kw", "w"},
                                                                                            {"deg", "rad"},
                                                                                            {"mrad", "rad"},
                                                                                            {"dbi", "db"}}};
  const auto found = std::ranges::find(multiples, unit, &std::pair<std::string_view, std::string_view>::first);
  return found == multiples.end() ? unit : found->second;
}

struct Quantity {
  std::string name;  // with the path of its block
  std::string family;
  auto operator<=>(const Quantity&) const = default;
};

Quantity quantity_of(const CitedNumber& number) {
  const std::size_t dot = number.path.rfind('.');
  const std::string block = dot == std::string::npos ? "" : number.path.substr(0, dot + 1);
  const std::string_view stem = stem_of(number.key);
  const std::string_view name = without_unit(stem);
  const std::string_view unit = name.size() == stem.size() ? std::string_view{} : stem.substr(name.size() + 1);
  return {block + std::string{name}, std::string{family_of(unit)}};
}

// In SI, so that multiples of a unit compare.
ValueRange si_range(const CitedNumber& number) {
  const Unit unit = unit_of_key(number.key);
  return {unit.to_si(number.range->likely), unit.to_si(number.range->low), unit.to_si(number.range->high)};
}

bool below(double a, double b) {
  constexpr double rounding = 1e-12;
  return a < b - rounding * std::max(std::abs(a), std::abs(b));
}

bool has(const CitedNumber& number, Basis basis) {
  return std::ranges::find(number.basis, basis) != number.basis.end();
}

// Assessed, recorded or settled, and no party's claim.
bool is_judgement(const CitedNumber& number) {
  return !has(number, Basis::claim) &&
         (has(number, Basis::assessment) || has(number, Basis::record) || has(number, Basis::reference));
}

Reading reading_of(const CitedNumber& number) {
  Reading made{number.from->id, number.path, range_text(number), *number.range, std::string{number.unit},
               number.basis,    {},          number.node.place()};
  if (!number.unit.empty()) made.text += " " + made.unit;
  for (const Source* source : number.sources) made.sources.push_back(source->id);
  return made;
}

class Search {
 public:
  explicit Search(std::span<const WholeEntry> entries) : entries_{entries} {}

  std::vector<Contradiction> run(const Catalogue& catalogue) {
    std::map<std::string, std::map<Quantity, Numbers>> events;
    for (const WholeEntry& whole : entries_) {
      within(whole);
      replaced(catalogue, whole);
      const Node* event = whole.component.find("event");
      if (whole.entry->role != "record" || event == nullptr || !event->is_scalar()) continue;
      for (const CitedNumber& number : whole.numbers) {
        if (!number.range) continue;
        const bool share = number.path == "outcome" || number.path == "rate";
        events[event->text][share ? Quantity{"outcome", ""} : quantity_of(number)].push_back(&number);
      }
    }
    for (const auto& [event, quantities] : events) {
      for (const auto& [quantity, numbers] : quantities) compare(event, quantity.name, numbers);
    }
    return std::move(found_);
  }

 private:
  void within(const WholeEntry& whole) {
    std::map<Quantity, Numbers> groups;
    for (const CitedNumber& number : whole.numbers) {
      if (number.range && !number.path.ends_with(']')) groups[quantity_of(number)].push_back(&number);
    }
    for (const auto& [quantity, numbers] : groups) {
      // One that comes whole from a used entry is told of that entry.
      const bool own = std::ranges::any_of(numbers, [&](const auto* number) { return number->from == whole.entry; });
      if (own) compare(whole.entry->id, quantity.name, numbers);
    }
  }

  void replaced(const Catalogue& catalogue, const WholeEntry& whole) {
    const Node* use = whole.entry->component.find("use");
    const Entry* used = use != nullptr && use->is_scalar() ? catalogue.find(use->text) : nullptr;
    if (used == nullptr) return;
    const auto before = whole_entry(catalogue, *used);
    if (!before) return;
    for (const CitedNumber& here : whole.numbers) {
      const CitedNumber* there = here.from == whole.entry ? before->find(here.path) : nullptr;
      if (there == nullptr || !there->range || !here.range) continue;
      const bool opposed =
          (on_claims_only(here.basis) && is_judgement(*there)) || (on_claims_only(there->basis) && is_judgement(here));
      if (opposed) compare(whole.entry->id, quantity_of(here).name, {there, &here});
    }
  }

  void compare(const std::string& thing, const std::string& quantity, const Numbers& numbers) {
    // One has no common point with some other when it ends before the latest beginning or begins after the first end.
    double latest_low = -std::numeric_limits<double>::infinity();
    double first_high = std::numeric_limits<double>::infinity();
    for (const CitedNumber* number : numbers) {
      latest_low = std::max(latest_low, si_range(*number).low);
      first_high = std::min(first_high, si_range(*number).high);
    }
    Contradiction made{thing, quantity, {}};
    for (const CitedNumber* number : numbers) {
      const ValueRange range = si_range(*number);
      if (below(range.high, latest_low) || below(first_high, range.low)) made.readings.push_back(reading_of(*number));
    }
    if (!made.readings.empty()) found_.push_back(std::move(made));
  }

  std::span<const WholeEntry> entries_;
  std::vector<Contradiction> found_;
};

}  // namespace

std::vector<Contradiction> contradictions(const Catalogue& catalogue, std::span<const WholeEntry> entries) {
  return Search{entries}.run(catalogue);
}

}  // namespace iamd::scenario
