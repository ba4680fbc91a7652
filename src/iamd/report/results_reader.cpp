#include "iamd/report/results_reader.hpp"

#include <charconv>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/report/results_file.hpp"
#include "iamd/report/results_schema.hpp"

namespace iamd::report {
namespace {

using base::Error;
using base::Result;

std::unexpected<Error> refused(const std::string& file, std::string problem, std::string why, std::string suggestion) {
  return std::unexpected{
      Error{std::move(problem), std::move(why), std::move(suggestion), {file, 0, 0, {}}, base::ErrorKind::input}};
}

constexpr std::string_view how_to_make_one = "make one with: iamd run SCENARIO --out FILE";

Result<void> check_file(const std::string& file) {
  switch (state_of(file)) {
    case FileState::results:
      return {};
    case FileState::absent:
      return refused(file, "there is no such file", "a results file is needed", std::string{how_to_make_one});
    case FileState::other_major:
      return refused(file, "the results are of another format version",
                     fmt::format("this program reads {}", results_format),
                     "read them with the release that wrote them");
    case FileState::empty:
    case FileState::foreign:
    case FileState::no_file:
      break;
  }
  return refused(file, "this is no results file", "results are kept in an SQLite file with iamd's mark",
                 std::string{how_to_make_one});
}

// Whole numbers of the provenance; a file that says anything else is not one that was written here.
Result<std::uint64_t> whole(const std::string& file, std::string_view key, const std::string& text) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc{} && end == text.data() + text.size()) return value;
  return refused(file, "the results file is damaged", fmt::format("its {} is no number", key),
                 std::string{how_to_make_one});
}

Result<Provenance> read_provenance(Database& database, const std::string& file) {
  Provenance from;
  std::string seed, runs, runs_per_world, assumptions;
  const std::pair<std::string_view, std::string*> texts[] = {{"software_version", &from.software_version},
                                                             {"source_revision", &from.source_revision},
                                                             {"scenario_name", &from.scenario_name},
                                                             {"scenario_title", &from.scenario_title},
                                                             {"scenario_question", &from.scenario_question},
                                                             {"scenario_hash", &from.scenario_hash},
                                                             {"scenario_canonical", &from.scenario_canonical},
                                                             {"command", &from.command},
                                                             {"assumptions", &assumptions},
                                                             {"seed", &seed},
                                                             {"runs", &runs},
                                                             {"runs_per_world", &runs_per_world}};
  for (const auto& [key, text] : texts) {
    auto select = database.prepare("SELECT value FROM provenance WHERE key = ?");
    if (!select) return std::unexpected{std::move(select).error()};
    const auto row = select->bind(1, key).step();
    if (!row) return std::unexpected{row.error()};
    if (*row) *text = select->text(0);
  }
  const std::pair<std::string_view, std::uint64_t*> numbers[] = {
      {seed, &from.seed}, {runs, &from.runs}, {runs_per_world, &from.runs_per_world}};
  constexpr std::string_view names[] = {"seed", "runs", "runs_per_world"};
  for (std::size_t i = 0; i < std::size(numbers); ++i) {
    const auto value = whole(file, names[i], std::string{numbers[i].first});
    if (!value) return std::unexpected{value.error()};
    *numbers[i].second = *value;
  }
  // A list of texts; files of older releases have none.
  const auto list = nlohmann::json::parse(assumptions, nullptr, false);
  if (list.is_array()) {
    for (const auto& item : list) {
      if (item.is_string()) from.assumptions.push_back(item.get<std::string>());
    }
  }
  if (from.runs_per_world == 0) return std::unexpected{whole(file, "runs_per_world", "").error()};
  return from;
}

}  // namespace

Result<ResultsReader> ResultsReader::open(const std::string& file) {
  if (auto good = check_file(file); !good) return std::unexpected{std::move(good).error()};
  // What goes wrong while looking is the file's fault.
  const auto as_input = [](Error error) {
    error.kind = base::ErrorKind::input;
    return std::unexpected{std::move(error)};
  };
  ResultsReader reader;
  reader.file_ = file;
  auto database = Database::open(file, Database::Mode::read_only);
  if (!database) return as_input(std::move(database).error());
  reader.database_ = std::move(*database);
  auto provenance = read_provenance(reader.database_, file);
  if (!provenance) return as_input(std::move(provenance).error());
  reader.provenance_ = std::move(*provenance);
  return reader;
}

Result<void> ResultsReader::for_each_row(const std::function<void(const outcome::RunRow&)>& take) {
  return report::for_each_row(database_, take);
}

Result<std::optional<outcome::RunRow>> ResultsReader::row(std::uint64_t run) {
  auto select = database_.prepare(select_run());
  if (!select) return std::unexpected{std::move(select).error()};
  const auto row = select->bind(1, static_cast<std::int64_t>(run)).step();
  if (!row) return std::unexpected{row.error()};
  return *row ? std::optional{read_run(*select)} : std::nullopt;
}

}  // namespace iamd::report
