#include "assignment_file.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/base/linear_assignment.hpp"
#include "iamd/base/text.hpp"

namespace iamd::app {
namespace {

using base::Error;
using nlohmann::json;

constexpr std::size_t most_pairs = 100'000'000;
constexpr long most_units = 1'000'000;

struct Trouble {
  std::string path, problem, why, suggestion;
};

// Reads one document; the first trouble is kept.
class Reader {
 public:
  Reader(std::string_view text, std::string file) : file_{std::move(file)} {
    try {
      document_ = json::parse(text);
    } catch (const json::parse_error& failure) {
      const std::string_view before = text.substr(0, std::min(text.size(), failure.byte));
      place_.line = 1 + static_cast<int>(std::ranges::count(before, '\n'));
      const std::size_t line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
      place_.column = static_cast<int>(before.size() - line_start);
      fail({}, "this is not JSON", "a comma, quote or bracket is missing, or something follows the document",
           "correct it");
    } catch (const json::exception&) {
      fail({}, "this JSON can't be read", "a number in it is too large", "write numbers of up to 1e308");
    }
  }

  // The member `key` of the document; null if it is missing, which is a trouble where `needed`.
  const json* member(const char* key, bool needed, const char* example) {
    if (trouble_) return nullptr;
    const auto found = document_.find(key);
    if (found != document_.end()) return &*found;
    if (needed) fail(key, "the key is missing", {}, fmt::format("add \"{}\": {}", key, example));
    return nullptr;
  }
  void only(std::initializer_list<const char*> known) {
    if (trouble_) return;
    if (!document_.is_object()) {
      fail({}, "the document is no object", "it is one object in braces", "put the keys into { }");
      return;
    }
    for (const auto& [key, value] : document_.items()) {
      if (std::ranges::find(known, key) != known.end()) continue;
      std::string list;
      for (const char* one : known) list += (list.empty() ? "" : ", ") + std::string{one};
      fail(key, "unknown key", "known: " + list, "remove or correct it");
      return;
    }
  }
  std::vector<double> numbers(const json& list, const std::string& path, double low, double high,
                              bool null_is_infinite) {
    std::vector<double> result;
    if (trouble_) return result;
    if (!list.is_array()) {
      fail(path, "not a list", "a list of numbers in [ ] belongs here", "write [1, 2, 3]");
      return result;
    }
    result.reserve(list.size());
    for (std::size_t k = 0; k < list.size() && !trouble_; ++k) {
      if (list[k].is_null() && null_is_infinite) {
        result.push_back(base::forbidden_pair);
        continue;
      }
      const double value = list[k].is_number() ? list[k].get<double>() : std::nan("");
      if (!(value >= low && value <= high)) {
        fail(fmt::format("{}[{}]", path, k),
             list[k].is_number() ? fmt::format("{} is not allowed", value) : "not a number",
             fmt::format("a number from {:g} to {:g}", low, high), "correct it");
      }
      result.push_back(value);
    }
    return result;
  }
  // Rows of one length, one after the other. `columns`: how many there must be, and why; nothing: as in the first.
  std::vector<double> matrix(const json& list, const char* path, double low, double high, bool null_is_infinite,
                             std::optional<std::size_t> wanted, const char* why, std::size_t& rows,
                             std::size_t& columns) {
    std::vector<double> all;
    rows = columns = 0;
    if (trouble_) return all;
    if (!list.is_array() || list.empty()) {
      fail(path, list.is_array() ? "the list is empty" : "not a list", "a list of rows belongs here",
           "write [[0.5, 0.7], …]");
      return all;
    }
    rows = list.size();
    for (std::size_t i = 0; i < rows && !trouble_; ++i) {
      const std::string row_path = fmt::format("{}[{}]", path, i);
      const std::vector<double> row = numbers(list[i], row_path, low, high, null_is_infinite);
      if (trouble_) break;
      if (i == 0) columns = wanted.value_or(row.size());
      if (row.size() != columns || columns == 0) {
        fail(row_path, fmt::format("this row has {} numbers, not {}", row.size(), std::max<std::size_t>(columns, 1)),
             why, "make the rows equally long");
      } else if (columns > most_pairs / rows) {
        fail(path, "too large", fmt::format("at most {} pairs", most_pairs), "divide the problem");
      }
      all.insert(all.end(), row.begin(), row.end());
    }
    return all;
  }
  void fail(const std::string& path, std::string problem, std::string why, std::string suggestion) {
    if (trouble_) return;
    place_.file = file_;
    place_.path = path;
    trouble_ = Error{std::move(problem), std::move(why), std::move(suggestion), place_};
  }
  [[nodiscard]] const std::optional<Error>& trouble() const { return trouble_; }

 private:
  std::string file_;
  json document_;
  base::Place place_;
  std::optional<Error> trouble_;
};

}  // namespace

base::Result<battle::WeaponTargetProblem> read_weapon_target(std::string_view text, const std::string& file) {
  Reader reader{text, file};
  reader.only({"values", "kill_probability", "count", "max_per_target"});
  battle::WeaponTargetProblem problem;
  if (const json* values = reader.member("values", true, "[100, 50]")) {
    problem.values = reader.numbers(*values, "values", 0.0, 1e100, false);
    if (problem.values.empty()) reader.fail("values", "the list is empty", "one value a target", "name a target");
  }
  std::size_t weapons = 0;
  std::size_t targets = 0;
  if (const json* p = reader.member("kill_probability", true, "[[0.5, 0.7], [0.6, 0.4]]")) {
    problem.kill_probability = reader.matrix(*p, "kill_probability", 0.0, 1.0, false, problem.values.size(),
                                             "a row is a weapon and has one probability a target", weapons, targets);
  }
  problem.count.assign(weapons, 1);
  if (const json* counts = reader.member("count", false, "")) {
    const std::vector<double> list = reader.numbers(*counts, "count", 0.0, most_units, false);
    if (list.size() != weapons) {
      reader.fail("count", fmt::format("{} counts for {} weapons", list.size(), weapons), "one count a row",
                  "correct it");
    }
    for (std::size_t i = 0; i < list.size() && i < weapons; ++i) {
      if (list[i] != std::floor(list[i])) {
        reader.fail(fmt::format("count[{}]", i), fmt::format("{} is not whole", list[i]), "units are whole",
                    "round it");
      }
      problem.count[i] = static_cast<int>(list[i]);
    }
  }
  if (const json* most = reader.member("max_per_target", false, "")) {
    const double value = most->is_number() ? most->get<double>() : std::nan("");
    if (!(value >= 1.0 && value <= most_units && value == std::floor(value))) {
      reader.fail("max_per_target", "not a whole number from 1 to a million", "so many units may fire at one target",
                  "correct it, or leave it out for no limit");
    } else {
      problem.max_per_target = static_cast<int>(value);
    }
  }
  if (reader.trouble()) return std::unexpected{*reader.trouble()};
  return problem;
}

base::Result<LinearProblem> read_linear(std::string_view text, const std::string& file) {
  Reader reader{text, file};
  reader.only({"cost"});
  LinearProblem problem;
  if (const json* cost = reader.member("cost", true, "[[4, 1], [2, 3]]")) {
    problem.cost = reader.matrix(*cost, "cost", -1e100, 1e100, true, std::nullopt,
                                 "every row has a cost for every column", problem.rows, problem.columns);
  }
  if (reader.trouble()) return std::unexpected{*reader.trouble()};
  return problem;
}

}  // namespace iamd::app
