#include "iamd/report/results_store.hpp"

#include <filesystem>
#include <unistd.h>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/report/results_file.hpp"
#include "iamd/report/results_schema.hpp"

namespace iamd::report {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;

std::unexpected<Error> refused(const std::string& file, std::string problem, std::string why, std::string suggestion) {
  return std::unexpected{
      Error{std::move(problem), std::move(why), std::move(suggestion), {file, 0, 0, {}}, ErrorKind::input}};
}

constexpr std::string_view other_name = "choose another name with --out";

// An error unless the file may be made (or given up).
Result<void> check_name(const std::string& file, bool replace) {
  switch (state_of(file)) {
    case FileState::absent:
      break;
    case FileState::no_file:
      return refused(file, "this is no file", "a folder or a device has this name", std::string{other_name});
    case FileState::foreign:
      return refused(file, "the file exists and is no results file", "it is left as it is", std::string{other_name});
    case FileState::empty:
    case FileState::results:
    case FileState::other_major:
      if (!replace) {
        return refused(file, "the file exists already", "results are never overwritten unasked",
                       "continue it with --resume, choose another name with --out, or give it up with --replace");
      }
  }
  std::error_code ignored;
  const auto folder = std::filesystem::absolute(file, ignored).parent_path();
  if (!std::filesystem::is_directory(folder, ignored)) {
    return refused(file, "the folder does not exist", folder.string(),
                   "make it first, or choose another name with --out");
  }
  return {};
}

std::string events_text(EventRuns events) { return events == events_of_all_runs ? "all" : std::to_string(events); }

// Provenance as it stands in the file.
std::vector<std::pair<std::string_view, std::string>> entries(const Provenance& from, EventRuns events) {
  return {{"format", std::string{results_format}},
          {"software_version", from.software_version},
          {"source_revision", from.source_revision},
          {"scenario_name", from.scenario_name},
          {"scenario_title", from.scenario_title},
          {"scenario_question", from.scenario_question},
          {"scenario_hash", from.scenario_hash},
          {"scenario_canonical", from.scenario_canonical},
          {"assumptions", nlohmann::json(from.assumptions).dump()},
          {"seed", std::to_string(from.seed)},
          {"runs", std::to_string(from.runs)},
          {"runs_per_world", std::to_string(from.runs_per_world)},
          {"events", events_text(events)},
          {"command", from.command}};
}

Result<std::string> entry(Database& database, std::string_view key) {
  auto statement = database.prepare("SELECT value FROM provenance WHERE key = ?");
  if (!statement) return std::unexpected{std::move(statement).error()};
  const auto row = statement->bind(1, key).step();
  if (!row) return std::unexpected{row.error()};
  return *row ? statement->text(0) : std::string{};
}

// "0.1" of "0.1.7".
std::string_view series(std::string_view version) {
  const std::size_t first = version.find('.');
  return first == std::string_view::npos ? version : version.substr(0, version.find('.', first + 1));
}

// Makes the tables and the provenance in one transaction.
Result<void> fill(Database& database, const Provenance& provenance, EventRuns events) {
  const std::string begin =
      fmt::format("PRAGMA page_size = 8192; PRAGMA application_id = {}; PRAGMA user_version = {}; BEGIN; ",
                  results_application, results_major);
  if (auto done = database.execute(begin + create_tables()); !done) return done;
  auto insert = database.prepare("INSERT INTO provenance (key, value) VALUES (?, ?)");
  if (!insert) return std::unexpected{std::move(insert).error()};
  for (const auto& [key, value] : entries(provenance, events)) {
    if (auto done = insert->bind(1, key).bind(2, std::string_view{value}).run(); !done) return done;
  }
  return database.execute(
      "INSERT INTO provenance VALUES ('created_utc', strftime('%Y-%m-%dT%H:%M:%SZ', 'now')); COMMIT;");
}

Result<void> make(const std::string& file, const Provenance& provenance, EventRuns events) {
  auto database = Database::open(file, Database::Mode::create);
  if (!database) return std::unexpected{std::move(database).error()};
  if (auto done = fill(*database, provenance, events); !done) return done;
  return database->close();
}

// An error when the file's campaign is not the one asked for.
Result<void> check_same(Database& database, const std::string& file, const Provenance& asked) {
  struct Check {
    std::string_view key;
    std::string_view what;
    std::string asked;
  };
  const Check checks[] = {{"format", "format", std::string{results_format}},
                          {"scenario_hash", "scenario", asked.scenario_hash},
                          {"seed", "seed", std::to_string(asked.seed)},
                          {"runs_per_world", "runs_per_world", std::to_string(asked.runs_per_world)}};
  for (const Check& check : checks) {
    const auto stored = entry(database, check.key);
    if (!stored) return std::unexpected{stored.error()};
    if (*stored == check.asked) continue;
    return refused(file, fmt::format("the results are of another {}", check.what),
                   fmt::format("{} is {} in the file and {} here", check.key, *stored, check.asked),
                   "call it as it was called before, or choose another name with --out");
  }
  const auto version = entry(database, "software_version");
  if (!version) return std::unexpected{version.error()};
  if (series(*version) != series(asked.software_version)) {
    return refused(file, "the results were begun by another version",
                   fmt::format("{} there, {} here", *version, asked.software_version),
                   "continue with that version, or choose another name with --out");
  }
  return {};
}

Result<void> check_sound(Database& database, const std::string& file) {
  auto check = database.prepare("PRAGMA quick_check(1)");
  if (!check) return std::unexpected{std::move(check).error()};
  const auto row = check->step();
  if (!row) return std::unexpected{row.error()};
  if (*row && check->text(0) == "ok") return {};
  return refused(file, "the results file is damaged", check->text(0),
                 std::string{other_name} + "; `sqlite3 FILE .recover` may save what is left");
}

}  // namespace

Result<ResultsStore> ResultsStore::opened(const std::string& file) {
  ResultsStore store;
  auto database = Database::open(file, Database::Mode::read_write);
  if (!database) return std::unexpected{std::move(database).error()};
  store.database_ = std::move(*database);
  return store;
}

Result<void> ResultsStore::begin_session(const Provenance& provenance) {
  if (auto done = database_.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"); !done) return done;
  const std::pair<Statement*, std::string> statements[] = {
      {&insert_run_, insert_run()}, {&insert_object_, insert_object()}, {&insert_event_, insert_event()}};
  for (const auto& [statement, sql] : statements) {
    auto prepared = database_.prepare(sql);
    if (!prepared) return std::unexpected{std::move(prepared).error()};
    *statement = std::move(*prepared);
  }
  auto session = database_.prepare(
      "INSERT INTO session (started_utc, software_version, source_revision, command) "
      "VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?, ?)");
  if (!session) return std::unexpected{std::move(session).error()};
  session->bind(1, std::string_view{provenance.software_version})
      .bind(2, std::string_view{provenance.source_revision})
      .bind(3, std::string_view{provenance.command});
  if (auto done = session->run(); !done) return done;
  return database_.execute(fmt::format(
      "UPDATE provenance SET value = '{0}' WHERE key = 'runs' AND CAST(value AS INTEGER) < {0}", provenance.runs));
}

Result<ResultsStore> ResultsStore::create(const std::string& file, const Provenance& provenance, EventRuns events,
                                          bool replace) {
  if (auto free = check_name(file, replace); !free) return std::unexpected{std::move(free).error()};
  const std::string made = fmt::format("{}.new-{}", file, ::getpid());
  remove_with_journals(made);
  if (auto done = make(made, provenance, events); !done) {
    remove_with_journals(made);
    Error error = std::move(done).error();
    error.place.file = file;
    return std::unexpected{std::move(error)};
  }
  if (auto done = publish(made, file, replace); !done) return std::unexpected{std::move(done).error()};
  auto store = opened(file);
  if (!store) return store;
  store->events_ = events;
  store->first_revision_ = provenance.source_revision;
  if (auto begun = store->begin_session(provenance); !begun) return std::unexpected{std::move(begun).error()};
  return store;
}

Result<ResultsStore> ResultsStore::resume(const std::string& file, const Provenance& provenance,
                                          std::optional<EventRuns> events) {
  switch (state_of(file)) {
    case FileState::results:
      break;
    case FileState::absent:
      return refused(file, "there is no such file", "nothing to continue", "leave out --resume to begin it");
    case FileState::other_major:
      return refused(file, "the results are of another format version",
                     fmt::format("this program continues {}", results_format),
                     "continue with the release that began it, or choose another name with --out");
    case FileState::empty:
    case FileState::foreign:
    case FileState::no_file:
      return refused(file, "this is no results file", "it is left as it is", std::string{other_name});
  }
  // Trouble while looking is the file's fault: the user named another one than was meant.
  const auto as_input = [](Error error) {
    if (error.problem.find("in use") == std::string::npos) error.kind = ErrorKind::input;
    return std::unexpected{std::move(error)};
  };
  auto store = opened(file);
  if (!store) return store;
  if (auto done = check_sound(store->database_, file); !done) return as_input(std::move(done).error());
  if (auto done = check_same(store->database_, file, provenance); !done) return as_input(std::move(done).error());
  const auto kept = entry(store->database_, "events");
  if (!kept) return as_input(kept.error());
  if (events && events_text(*events) != *kept) {
    return refused(file, "events of other runs were asked for",
                   fmt::format("--events is {} in the file and {} here", *kept, events_text(*events)),
                   "leave out --events");
  }
  store->events_ = *kept == "all" ? events_of_all_runs : std::strtoull(kept->c_str(), nullptr, 10);
  const auto revision = entry(store->database_, "source_revision");
  if (!revision) return as_input(revision.error());
  store->first_revision_ = *revision;
  if (auto begun = store->begin_session(provenance); !begun) return std::unexpected{std::move(begun).error()};
  return store;
}

Result<std::vector<std::uint64_t>> ResultsStore::finished() {
  auto select = database_.prepare("SELECT run FROM run ORDER BY run");
  if (!select) return std::unexpected{std::move(select).error()};
  std::vector<std::uint64_t> runs;
  while (true) {
    const auto row = select->step();
    if (!row) return std::unexpected{row.error()};
    if (!*row) return runs;
    runs.push_back(static_cast<std::uint64_t>(select->whole(0)));
  }
}

Result<void> ResultsStore::for_each_row(const std::function<void(const outcome::RunRow&)>& take) {
  return report::for_each_row(database_, take);
}

Result<void> ResultsStore::add(const outcome::RunResult& result, const outcome::Names& names) {
  if (auto begun = database_.execute("BEGIN IMMEDIATE"); !begun) return begun;
  auto done = insert(result, names);
  if (done) done = database_.execute("COMMIT");
  if (!done) static_cast<void>(database_.execute("ROLLBACK"));  // the first error is the one to tell
  return done;
}

Result<void> ResultsStore::insert(const outcome::RunResult& result, const outcome::Names& names) {
  const std::uint64_t run = result.row.run;
  bind_run(insert_run_, result.row);
  if (auto done = insert_run_.run(); !done) return done;
  if (run >= events_) return {};
  for (const outcome::Story& story : result.stories) {
    bind_object(insert_object_, run, story, names);
    if (auto done = insert_object_.run(); !done) return done;
  }
  std::uint64_t sequence = 0;
  for (const EventRecord& event : flattened(result.ledger, names)) {
    bind_event(insert_event_, run, sequence++, event);
    if (auto done = insert_event_.run(); !done) return done;
  }
  return {};
}

Result<void> ResultsStore::close() {
  insert_run_ = {};
  insert_object_ = {};
  insert_event_ = {};
  if (auto done = database_.execute("PRAGMA wal_checkpoint(TRUNCATE)"); !done) return done;
  // Another program that reads just now keeps the journal; the next to close the file takes it away.
  static_cast<void>(database_.execute("PRAGMA journal_mode = DELETE"));
  return database_.close();
}

}  // namespace iamd::report
