#include "iamd/report/results_schema.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "iamd/report/results_reader.hpp"

namespace iamd::report {
namespace {

using outcome::RunRow;

struct Count {
  std::string_view name;
  std::uint32_t RunRow::* member;
};
constexpr Count counts[] = {{"objects", &RunRow::objects},
                            {"detected", &RunRow::detected},
                            {"tracked", &RunRow::tracked},
                            {"engaged", &RunRow::engaged},
                            {"killed", &RunRow::killed},
                            {"leaked", &RunRow::leaked},
                            {"harmless", &RunRow::harmless},
                            {"unresolved", &RunRow::unresolved},
                            {"launched", &RunRow::launched},
                            {"interceptors_left", &RunRow::interceptors_left},
                            {"launched_at_harmless", &RunRow::launched_at_harmless},
                            {"wasted", &RunRow::wasted}};

struct Measure {
  std::string_view name;
  double RunRow::* member;
};
constexpr Measure measures[] = {{"value_total", &RunRow::value_total},
                                {"value_lost", &RunRow::value_lost},
                                {"radar_load_max", &RunRow::radar_load_max},
                                {"end_s", &RunRow::end_s}};
// Null in the table where the row says -1: never.
constexpr Measure moments[] = {{"first_detection_s", &RunRow::first_detection_s},
                               {"first_track_s", &RunRow::first_track_s},
                               {"first_launch_s", &RunRow::first_launch_s},
                               {"first_intercept_s", &RunRow::first_intercept_s}};

constexpr std::string_view object_columns[] = {"run",
                                               "object",
                                               "name",
                                               "fate",
                                               "limited_by",
                                               "asset",
                                               "start_s",
                                               "first_detection_s",
                                               "first_track_s",
                                               "first_launch_s",
                                               "first_intercept_s",
                                               "end_s",
                                               "shots"};
constexpr std::string_view event_columns[] = {"run",   "sequence", "time_s",     "kind", "object", "sensor", "battery",
                                              "asset", "track",    "engagement", "shot", "value",  "detail"};

std::vector<std::string> run_columns() {
  std::vector<std::string> names{"run", "world"};
  for (const Count& column : counts) names.emplace_back(column.name);
  for (const Measure& column : measures) names.emplace_back(column.name);
  for (const Measure& column : moments) names.emplace_back(column.name);
  for (std::size_t i = 1; i < outcome::limit_count; ++i) names.push_back(column_of(static_cast<outcome::Limit>(i)));
  return names;
}

template <class Columns>
std::string insert_into(std::string_view table, const Columns& columns) {
  std::string marks;
  for (std::size_t i = 0; i < std::size(columns); ++i) marks += i == 0 ? "?" : ", ?";
  return fmt::format("INSERT INTO {} ({}) VALUES ({})", table, fmt::join(columns, ", "), marks);
}

template <class Id>
std::optional<std::string_view> name_at(const std::vector<std::string>& names, Id id) {
  if (!id.valid() || id.index() >= names.size()) return std::nullopt;
  return names[id.index()];
}

}  // namespace

std::string column_of(outcome::Limit limit) {
  std::string name{outcome::name_of(limit)};
  std::ranges::replace_if(name, [](char c) { return c == ' ' || c == '-'; }, '_');
  return "leaked_" + name;
}

std::string create_tables() {
  std::string run = "CREATE TABLE run (\n  run INTEGER PRIMARY KEY,\n  world INTEGER NOT NULL";
  for (const Count& column : counts) run += fmt::format(",\n  {} INTEGER NOT NULL", column.name);
  for (const Measure& column : measures) run += fmt::format(",\n  {} REAL NOT NULL", column.name);
  for (const Measure& column : moments) run += fmt::format(",\n  {} REAL", column.name);
  for (std::size_t i = 1; i < outcome::limit_count; ++i) {
    run += fmt::format(",\n  {} INTEGER NOT NULL", column_of(static_cast<outcome::Limit>(i)));
  }
  return run + ");\n" + R"sql(
CREATE TABLE object (
  run INTEGER NOT NULL REFERENCES run (run),
  object INTEGER NOT NULL,
  name TEXT NOT NULL,
  fate TEXT NOT NULL,
  limited_by TEXT,
  asset TEXT,
  start_s REAL NOT NULL,
  first_detection_s REAL,
  first_track_s REAL,
  first_launch_s REAL,
  first_intercept_s REAL,
  end_s REAL,
  shots INTEGER NOT NULL,
  PRIMARY KEY (run, object)) WITHOUT ROWID;

CREATE TABLE event (
  run INTEGER NOT NULL REFERENCES run (run),
  sequence INTEGER NOT NULL,
  time_s REAL NOT NULL,
  kind TEXT NOT NULL,
  object TEXT,
  sensor TEXT,
  battery TEXT,
  asset TEXT,
  track INTEGER,
  engagement INTEGER,
  shot INTEGER,
  value REAL,
  detail TEXT,
  PRIMARY KEY (run, sequence)) WITHOUT ROWID;

CREATE TABLE provenance (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE session (
  session INTEGER PRIMARY KEY,
  started_utc TEXT NOT NULL,
  software_version TEXT NOT NULL,
  source_revision TEXT NOT NULL,
  command TEXT NOT NULL);
)sql";
}

std::string insert_run() { return insert_into("run", run_columns()); }

void bind_run(Statement& statement, const RunRow& row) {
  statement.bind(1, static_cast<std::int64_t>(row.run)).bind(2, static_cast<std::int64_t>(row.world));
  int at = 2;
  for (const Count& column : counts) statement.bind(++at, std::int64_t{row.*column.member});
  for (const Measure& column : measures) statement.bind(++at, row.*column.member);
  for (const Measure& column : moments) {
    const double value = row.*column.member;
    statement.bind(++at, value < 0.0 ? std::nullopt : std::optional{value});
  }
  for (std::size_t i = 1; i < outcome::limit_count; ++i) statement.bind(++at, std::int64_t{row.leaked_by_limit[i]});
}

std::string select_runs() { return fmt::format("SELECT {} FROM run ORDER BY run", fmt::join(run_columns(), ", ")); }

std::string select_run() { return fmt::format("SELECT {} FROM run WHERE run = ?", fmt::join(run_columns(), ", ")); }

bool same_row(const RunRow& a, const RunRow& b) {
  const auto same = [&](const auto& columns) {
    return std::ranges::all_of(columns, [&](const auto& column) { return a.*column.member == b.*column.member; });
  };
  return a.run == b.run && a.world == b.world && same(counts) && same(measures) && same(moments) &&
         a.leaked_by_limit == b.leaked_by_limit;
}

RunRow read_run(const Statement& statement) {
  RunRow row;
  row.run = static_cast<std::uint64_t>(statement.whole(0));
  row.world = static_cast<std::uint64_t>(statement.whole(1));
  int at = 2;
  for (const Count& column : counts) row.*column.member = static_cast<std::uint32_t>(statement.whole(at++));
  for (const Measure& column : measures) row.*column.member = statement.real(at++);
  for (const Measure& column : moments) {
    row.*column.member = statement.is_null(at) ? -1.0 : statement.real(at);
    ++at;
  }
  for (std::size_t i = 1; i < outcome::limit_count; ++i) {
    row.leaked_by_limit[i] = static_cast<std::uint32_t>(statement.whole(at++));
  }
  return row;
}

base::Result<void> for_each_row(Database& database, const std::function<void(const RunRow&)>& take) {
  auto select = database.prepare(select_runs());
  if (!select) return std::unexpected{std::move(select).error()};
  while (true) {
    const auto row = select->step();
    if (!row) return std::unexpected{row.error()};
    if (!*row) return {};
    take(read_run(*select));
  }
}

std::string insert_object() { return insert_into("object", object_columns); }

void bind_object(Statement& statement, std::uint64_t run, const outcome::Story& story, const outcome::Names& names) {
  const auto limit = story.limit == outcome::Limit::none ? std::nullopt : std::optional{outcome::name_of(story.limit)};
  statement.bind(1, static_cast<std::int64_t>(run))
      .bind(2, static_cast<std::int64_t>(story.object.index()))
      .bind(3, name_at(names.objects, story.object).value_or(""))
      .bind(4, outcome::name_of(story.fate))
      .bind(5, limit)
      .bind(6, name_at(names.assets, story.asset))
      .bind(7, seconds(story.start))
      .bind(8, seconds_if_ever(story.first_detection))
      .bind(9, seconds_if_ever(story.first_track))
      .bind(10, seconds_if_ever(story.first_launch))
      .bind(11, seconds_if_ever(story.first_intercept))
      .bind(12, seconds_if_ever(story.end))
      .bind(13, std::int64_t{story.shots});
}

std::string insert_event() { return insert_into("event", event_columns); }

void bind_event(Statement& statement, std::uint64_t run, std::uint64_t sequence, const EventRecord& event) {
  statement.bind(1, static_cast<std::int64_t>(run))
      .bind(2, static_cast<std::int64_t>(sequence))
      .bind(3, seconds(event.time))
      .bind(4, event.kind)
      .bind(5, event.object)
      .bind(6, event.sensor)
      .bind(7, event.battery)
      .bind(8, event.asset)
      .bind(9, event.track)
      .bind(10, event.engagement)
      .bind(11, event.shot)
      .bind(12, event.value)
      .bind(13, event.detail.empty() ? std::nullopt : std::optional<std::string_view>{event.detail});
}

}  // namespace iamd::report
