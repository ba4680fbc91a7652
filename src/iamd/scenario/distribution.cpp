#include "iamd/scenario/distribution.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "iamd/base/hash.hpp"
#include "iamd/base/text.hpp"
#include "iamd/scenario/units.hpp"

namespace iamd::scenario {
namespace {

constexpr std::array<std::string_view, 7> form_keys{"value", "low", "likely", "high", "uniform", "normal", "beta"};
constexpr std::string_view curve_key = "points";
constexpr std::array<std::string_view, 5> note_keys{"doubt", "source", "confidence", "basis", "note"};
constexpr std::string_view forms =
    "a number, {low, likely, high}, {uniform: [a, b]}, {normal: [mean, sd]} or {beta: [successes, trials]}";
constexpr double largest_whole = 9007199254740992.0;  // 2^53

bool holds(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

std::string outside(double value, const FieldInfo& field) {
  return as_text(value) + " is out of range for '" + field.key + "'";
}

// Why a scalar is no number, and what to write instead.
void explain(Reader& reader, const Node& node, const std::string& path, const FieldInfo& field) {
  const std::string found = "expected a number, found " + base::quoted(node.text);
  Node bare = node;
  bare.quoted = false;
  if (node.quoted && as_number(bare))
    return reader.fail(node, path, found, "what is in quotes is a text", "remove the quotes");
  if (as_flag(node)) return reader.fail(node, path, found);
  std::string lower = node.text.substr(0, 80);
  std::ranges::transform(lower, lower.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  std::string_view word = lower;
  if (!word.empty() && (word.front() == '-' || word.front() == '+')) word.remove_prefix(1);
  if (!word.empty() && word.front() == '.') word.remove_prefix(1);
  if (word == "nan" || word == "inf" || word == "infinity") {
    return reader.fail(node, path, found, "numbers are finite", "write a number " + field.domain.described());
  }
  if (word.starts_with("0x") || word.starts_with("0o") || word.starts_with("0b")) {
    return reader.fail(node, path, found, "numbers are decimal", "write it like 600 or 6.0e2");
  }
  // A number at the front, and something after it.
  double value = 0.0;
  const char* const begin = word.data();
  const char* const end = word.data() + word.size();
  const auto parsed = std::from_chars(begin, end, value);
  if (parsed.ec == std::errc::result_out_of_range) {
    return reader.fail(node, path, found, "it is beyond what a number can hold: about 1e-308 to 1e308");
  }
  if (parsed.ec == std::errc{} && !word.empty() && (word.front() >= '0' && word.front() <= '9')) {
    std::string_view rest{parsed.ptr, end};
    const std::string number{lower.substr(0, lower.size() - rest.size())};
    while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
    const std::string_view unit = unit_name(field.key);
    if (rest.starts_with(',') || rest.starts_with('_')) {
      return reader.fail(node, path, found, "numbers have a decimal point and no separators", "write it like 1234.5");
    }
    if (unit.empty()) return reader.fail(node, path, found, "'" + field.key + "' is a pure number", "write " + number);
    const std::string why = "the unit is in the key's name: " + std::string{unit};
    if (rest == unit) return reader.fail(node, path, found, why, "write " + number);
    return reader.fail(node, path, found, why, "give the number in " + std::string{unit} + ", and only the number");
  }
  reader.fail(node, path, found, "allowed: " + field.domain.described());
}

// The finite numbers of a list like `uniform: [a, b]`.
std::optional<std::array<double, 2>> pair_of(Reader& reader, const Node& list, const std::string& path,
                                             std::string_view shape) {
  if (!list.is_list() || list.items.size() != 2) {
    const std::string found = list.is_list() ? "a list of " + std::to_string(list.items.size()) : list.described();
    reader.fail(list, path, "expected two numbers, found " + found, {}, "write " + std::string{shape});
    return std::nullopt;
  }
  std::array<double, 2> pair{};
  for (std::size_t i = 0; i < 2; ++i) {
    const auto value = as_number(list.items[i]);
    if (!value) {
      reader.fail(list.items[i], path, "expected a number, found " + list.items[i].described(), {},
                  "write " + std::string{shape});
      return std::nullopt;
    }
    pair[i] = *value;
  }
  return pair;
}

// Probability that a standard normal is below x.
double below(double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); }

double mass_inside(const Normal& normal, const Domain& domain) {
  return below((domain.high - normal.mean) / normal.sd) - below((domain.low - normal.mean) / normal.sd);
}

// Reads one distribution block and checks it against the field's domain.
class DistributionReader {
 public:
  DistributionReader(Reader& reader, const Node& node, const std::string& path, const FieldInfo& field)
      : reader_{reader}, node_{node}, path_{path}, field_{field} {}

  std::optional<Distribution> read() {
    const bool value = has("value");
    const bool triangle = has("low") || has("likely") || has("high");
    const int count = int{value} + int{triangle} + int{has("uniform")} + int{has("normal")} + int{has("beta")};
    if (count == 0) return fail("this block holds no number", std::string{"a number is "} + std::string{forms});
    if (count > 1)
      return fail("this block says its number in more than one way", "exactly one of " + std::string{forms});
    if (value) return fixed();
    if (!field_.may_be_distribution) {
      return fail("'" + field_.key + "' can't be a distribution", "it steers the computation and is never drawn",
                  "write one number");
    }
    if (triangle) return triangular();
    if (has("uniform")) return uniform();
    if (has("normal")) return normal();
    return beta();
  }

 private:
  bool has(std::string_view key) const { return node_.find(key) != nullptr; }
  std::string under(std::string_view key) const { return path_ + "." + std::string{key}; }

  std::nullopt_t fail(std::string problem, std::string why, std::string suggestion = {}) {
    reader_.fail(node_, path_, std::move(problem), std::move(why), std::move(suggestion));
    return std::nullopt;
  }

  bool inside(const Node& node, std::string_view key, double value) {
    if (field_.domain.contains(value)) return true;
    reader_.fail(node, under(key), outside(value, field_), "allowed: " + field_.domain.described());
    return false;
  }

  std::optional<Distribution> fixed() {
    const Node& value = *node_.find("value");
    if (!value.is_scalar()) {
      reader_.fail(value, under("value"), "expected a number, found " + value.described());
      return std::nullopt;
    }
    const auto number = as_number(value);
    if (!number) {
      explain(reader_, value, under("value"), field_);
      return std::nullopt;
    }
    if (!inside(value, "value", *number)) return std::nullopt;
    return Fixed{*number};
  }

  std::optional<Distribution> triangular() {
    std::array<double, 3> at{};
    static constexpr std::array<std::string_view, 3> names{"low", "likely", "high"};
    for (std::size_t i = 0; i < 3; ++i) {
      const Node* part = node_.find(names[i]);
      if (part == nullptr) {
        return fail("'" + std::string{names[i]} + "' is missing", "a triangular distribution has low, likely and high",
                    names[i] == "likely" ? "add 'likely', or write {uniform: [low, high]}" : "");
      }
      const auto number = as_number(*part);
      if (!number) {
        if (part->is_scalar()) {
          explain(reader_, *part, under(names[i]), field_);
        } else {
          reader_.fail(*part, under(names[i]), "expected a number, found " + part->described());
        }
        return std::nullopt;
      }
      if (!inside(*part, names[i], *number)) return std::nullopt;
      at[i] = *number;
    }
    if (!(at[0] <= at[1] && at[1] <= at[2])) {
      return fail(
          "low, likely and high are not in order: " + as_text(at[0]) + ", " + as_text(at[1]) + ", " + as_text(at[2]),
          "low <= likely <= high");
    }
    return Triangular{at[0], at[1], at[2]};
  }

  std::optional<Distribution> uniform() {
    const Node& list = *node_.find("uniform");
    const auto pair = pair_of(reader_, list, under("uniform"), "uniform: [low, high]");
    if (!pair || !inside(list, "uniform", (*pair)[0]) || !inside(list, "uniform", (*pair)[1])) return std::nullopt;
    if ((*pair)[0] > (*pair)[1])
      return fail("the ends of the uniform distribution are not in order", "uniform: [low, high]");
    return Uniform{(*pair)[0], (*pair)[1]};
  }

  std::optional<Distribution> normal() {
    const Node& list = *node_.find("normal");
    const auto pair = pair_of(reader_, list, under("normal"), "normal: [mean, sd]");
    if (!pair || !inside(list, "normal", (*pair)[0])) return std::nullopt;
    const Normal normal{(*pair)[0], (*pair)[1]};
    if (!(normal.sd > 0.0))
      return fail("the standard deviation " + as_text(normal.sd) + " is not above 0", "normal: [mean, sd]",
                  "for a certain number write only the mean");
    if (mass_inside(normal, field_.domain) < 0.5) {
      return fail("more than half of this normal distribution is out of range for '" + field_.key + "'",
                  "allowed: " + field_.domain.described() + "; it is cut to that",
                  "use a smaller sd, or another distribution");
    }
    return normal;
  }

  std::optional<Distribution> beta() {
    const Node& list = *node_.find("beta");
    const auto pair = pair_of(reader_, list, under("beta"), "beta: [successes, trials]");
    if (!pair) return std::nullopt;
    const JeffreysBeta beta{(*pair)[0], (*pair)[1]};
    if (beta.successes < 0.0 || beta.successes > beta.trials || beta.trials > 1e9) {
      return fail(as_text(beta.successes) + " successes in " + as_text(beta.trials) + " trials is no count",
                  "0 <= successes <= trials <= 1e9", "write beta: [successes, trials]");
    }
    if (field_.type == FieldInfo::Type::whole || !unit_name(field_.key).empty() || field_.domain.low > 0.0 ||
        field_.domain.high < 1.0) {
      return fail("'" + field_.key + "' is no proportion", "a beta distribution stands for one, from 0 to 1");
    }
    return beta;
  }

  Reader& reader_;
  const Node& node_;
  const std::string& path_;
  const FieldInfo& field_;
};

}  // namespace

void check_notes(Reader& reader, const Node& node, const std::string& path) {
  const bool curve = node.find(curve_key) != nullptr;
  std::vector<std::string_view> known{form_keys.begin(), form_keys.end()};
  if (curve) known = {curve_key};
  known.insert(known.end(), note_keys.begin(), note_keys.end());
  if (curve) std::erase(known, std::string_view{"doubt"});  // a curve is never drawn
  for (std::size_t i = 0; i < node.keys.size(); ++i) {
    if (holds(known, node.keys[i])) continue;
    const std::string_view near = base::nearest_name(node.keys[i], known);
    reader.fail(base::Error{"unknown key " + base::quoted(node.keys[i]) + (curve ? " in a curve" : " in a number"),
                            curve ? "allowed: " + base::list_of_names(known) : "a number is " + std::string{forms},
                            near.empty() ? "" : "did you mean '" + std::string{near} + "'?",
                            node.items[i].key_place(path)});
    return;
  }
  if (const Node* confidence = node.find("confidence")) {
    FieldInfo field;
    field.choices = {"high", "medium", "low"};
    reader.choice(*confidence, path + ".confidence", field);
  }
  if (const Node* basis = node.find("basis")) {
    FieldInfo field;
    field.choices = {"claim", "assessment", "record", "reference", "assumption"};
    reader.choice(*basis, path + ".basis", field);
  }
  if (const Node* doubt = node.find("doubt")) {
    FieldInfo field;
    field.choices = {"epistemic", "aleatory"};
    reader.choice(*doubt, path + ".doubt", field);
  }
  if (const Node* note = node.find("note")) reader.text(*note, path + ".note");
  if (const Node* source = node.find("source")) {
    if (source->is_list()) {
      for (const Node& item : source->items) reader.text(item, path + ".source");
    } else {
      reader.text(*source, path + ".source");
    }
  }
}

bool is_number_map(const Node& node) {
  if (!node.is_map()) return false;
  bool has_form = false;
  for (const auto& key : node.keys) {
    const bool form = holds(form_keys, key);
    if (!form && !holds(note_keys, key)) return false;
    has_form = has_form || form;
  }
  return has_form;
}

bool is_curve_map(const Node& node) {
  return node.is_map() && node.find(curve_key) != nullptr && std::ranges::all_of(node.keys, [](const auto& key) {
           return key == curve_key || (key != "doubt" && holds(note_keys, key));
         });
}

bool is_number(const Node& node) { return as_number(node).has_value() || is_number_map(node); }

std::optional<Doubt> doubt_of(const Node& node) {
  const Node* own = node.find("doubt");
  if (own != nullptr && own->text == "epistemic") return Doubt::epistemic;
  if (own != nullptr && own->text == "aleatory") return Doubt::aleatory;
  return node.file ? node.file->doubts : std::nullopt;
}

std::optional<double> Reader::plain_number(const Node& node, const std::string& path, const FieldInfo& field) {
  if (!node.is_scalar()) {
    std::string suggestion;
    if (node.is_list() && field.may_be_distribution) suggestion = "for an interval write {uniform: [low, high]}";
    fail(node, path, "expected a number, found " + node.described(), "allowed: " + field.domain.described(),
         std::move(suggestion));
    return std::nullopt;
  }
  const auto value = as_number(node);
  if (!value) {
    explain(*this, node, path, field);
    return std::nullopt;
  }
  if (!field.domain.contains(*value)) {
    fail(node, path, outside(*value, field), "allowed: " + field.domain.described());
    return std::nullopt;
  }
  return value;
}

std::optional<Uncertain> Reader::number(const Node& node, const std::string& path, const FieldInfo& field, bool whole) {
  Distribution distribution;
  Doubt doubt = Doubt::epistemic;
  if (node.is_map()) {
    const std::size_t before = failures_;
    check_notes(*this, node, path);
    if (failures_ != before) return std::nullopt;
    const auto read = DistributionReader{*this, node, path, field}.read();
    if (!read) return std::nullopt;
    distribution = *read;
    const std::optional<Doubt> stated = doubt_of(node);
    if (!std::holds_alternative<Fixed>(distribution) && !stated) {
      fail(node, path, "this distribution does not say what kind of doubt it is",
           "epistemic: a doubt about the world, drawn once for many runs; aleatory: chance, drawn in every run",
           "add 'doubt: epistemic' or 'doubt: aleatory' to the block, or 'doubts: …' at the top of the file");
      return std::nullopt;
    }
    doubt = stated.value_or(Doubt::epistemic);
  } else {
    const auto value = plain_number(node, path, field);
    if (!value) return std::nullopt;
    distribution = Fixed{*value};
  }
  if (const auto* fixed = std::get_if<Fixed>(&distribution); fixed != nullptr && whole) {
    if (std::trunc(fixed->value) != fixed->value || std::abs(fixed->value) > largest_whole) {
      fail(node, path, "expected a whole number, found " + as_text(fixed->value), "at most 2^53 in size");
      return std::nullopt;
    }
  }
  return Uncertain{distribution, doubt, unit_of_key(field.key), field.domain, base::hash_text(path), whole};
}

std::optional<std::int64_t> Reader::whole(const Node& node, const std::string& path, const FieldInfo& field) {
  const auto value = number(node, path, field, true);
  if (!value) return std::nullopt;
  const auto* fixed = std::get_if<Fixed>(&value->distribution());
  return fixed == nullptr ? std::nullopt : std::optional{static_cast<std::int64_t>(fixed->value)};
}

}  // namespace iamd::scenario
