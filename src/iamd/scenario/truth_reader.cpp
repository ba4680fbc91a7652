#include "iamd/scenario/truth_reader.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "iamd/base/text.hpp"

namespace iamd::scenario {
namespace {

using base::Error;

constexpr double farthest_m = 1e9;
constexpr double fastest_mps = 1e6;

// The one of this name, a new one if there is none.
template <class Named>
Named& named(std::string_view name, std::vector<Named>& all, std::map<std::string, std::size_t, std::less<>>& by_name) {
  auto known = by_name.find(name);
  if (known == by_name.end()) {
    known = by_name.emplace(std::string{name}, all.size()).first;
    all.emplace_back().name = name;
  }
  return all[known->second];
}

bool has_room(RecordReader& rows) {
  if (rows.rows() <= most_truth_rows) return true;
  rows.fail(0, "there are more rows than can be kept", "at most " + std::to_string(most_truth_rows),
            "cut the file, or thin it out");
  return false;
}

// --- positions in the Earth-fixed frame ---

enum : std::size_t { t_s, object, x_m, y_m, z_m, vx_mps, vy_mps, vz_mps };
constexpr std::array<Column, 8> truth_columns{{{"t_s", true},
                                               {"object", true},
                                               {"x_m", true},
                                               {"y_m", true},
                                               {"z_m", true},
                                               {"vx_mps", false},
                                               {"vy_mps", false},
                                               {"vz_mps", false}}};

// --- states of aircraft ---

enum : std::size_t { time_s, icao24, lat, lon, geoaltitude, baroaltitude, onground, lastposupdate };
constexpr std::array<Column, 8> state_columns{{{"time", true},
                                               {"icao24", true},
                                               {"lat", true},
                                               {"lon", true},
                                               {"geoaltitude", false},
                                               {"baroaltitude", false},
                                               {"onground", false},
                                               {"lastposupdate", false}}};

bool is_missing(std::string_view cell) {
  static constexpr std::array<std::string_view, 7> words{"", "nan", "NaN", "None", "NULL", "null", "NA"};
  return std::ranges::find(words, cell) != words.end();
}

bool is_true(std::string_view cell) { return cell == "True" || cell == "true" || cell == "TRUE" || cell == "1"; }

}  // namespace

TruthReader::TruthReader(std::string name)
    : name_{name},
      rows_{name, truth_columns, OtherColumns::refused},
      csv_{std::move(name),
           [this](std::span<const CsvCell> cells, std::uint64_t line) { return take_record(cells, line); }} {}

bool TruthReader::take_record(std::span<const CsvCell> cells, std::uint64_t line) {
  if (!rows_.begin_row(cells, line)) {
    const bool has_some = rows_.has_column(vx_mps) || rows_.has_column(vy_mps) || rows_.has_column(vz_mps);
    const bool has_all = rows_.has_column(vx_mps) && rows_.has_column(vy_mps) && rows_.has_column(vz_mps);
    if (rows_.rows() == 0 && has_some && !has_all) {
      rows_.fail(Error{"not all three of vx_mps, vy_mps and vz_mps are there", "all or none", "add what is missing",
                       base::Place{name_, static_cast<int>(line), 0, {}}});
    }
    return !rows_.is_full() && (rows_.errors().empty() || rows_.rows() > 0);
  }
  if (!has_room(rows_)) return false;
  const std::size_t before = rows_.errors().size();
  TruthRow row;
  row.line = static_cast<std::uint32_t>(line);
  if (const auto time = rows_.time(t_s)) row.time = *time;
  constexpr Domain place{-farthest_m, farthest_m}, speed{-fastest_mps, fastest_mps};
  auto& [position, velocity] = row.state;
  for (const auto& [column, value] :
       {std::pair{x_m, &position.x_m}, std::pair{y_m, &position.y_m}, std::pair{z_m, &position.z_m}}) {
    if (const auto number = rows_.number(column, place)) *value = *number;
  }
  int speeds = 0;
  for (const auto& [column, value] :
       {std::pair{vx_mps, &velocity.x_mps}, std::pair{vy_mps, &velocity.y_mps}, std::pair{vz_mps, &velocity.z_mps}}) {
    if (const auto number = rows_.number(column, speed)) *value = *number, ++speeds;
  }
  row.has_velocity = speeds == 3;
  const std::string_view name = rows_.text(object);
  if (name.empty()) rows_.fail(object, "the cell is empty", "every row names its object", "write a name");
  if (rows_.errors().size() != before) return !rows_.is_full();
  named(name, truth_.objects, by_name_).rows.push_back(row);
  return true;
}

bool TruthReader::finish() {
  csv_.finish();
  rows_.finish(csv_);
  if (!rows_.errors().empty()) return false;
  truth_.counts.rows = rows_.rows();
  for (RecordedObject& one : truth_.objects) {
    std::ranges::stable_sort(one.rows, {}, &TruthRow::time);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < one.rows.size(); ++i) {
      if (kept > 0 && one.rows[kept - 1].time == one.rows[i].time) {
        if (one.rows[kept - 1].state.position != one.rows[i].state.position) {
          rows_.fail(Error{
              "object " + base::quoted(one.name) + " is at two places at once",
              "line " + std::to_string(one.rows[kept - 1].line) + " says another position for the same t_s",
              "give each object a name of its own", base::Place{name_, static_cast<int>(one.rows[i].line), 0, {}}});
        }
        ++truth_.counts.duplicates;
        continue;
      }
      one.rows[kept++] = one.rows[i];
    }
    one.rows.resize(kept);
    truth_.counts.used += kept;
  }
  return rows_.errors().empty();
}

StateReader::StateReader(std::string name)
    : rows_{name, state_columns, OtherColumns::passed_over},
      csv_{std::move(name),
           [this](std::span<const CsvCell> cells, std::uint64_t line) { return take_record(cells, line); }} {}

bool StateReader::recognises(std::string_view beginning) {
  bool found = false;
  CsvReader head{"", [&](std::span<const CsvCell> cells, std::uint64_t) {
                   const auto has = [&](std::string_view name) {
                     return std::ranges::find(cells, name, &CsvCell::text) != cells.end();
                   };
                   found = has("icao24") && has("lat") && has("lon");
                   return false;
                 }};
  if (head.feed(beginning)) head.finish();
  return found;
}

bool StateReader::take_record(std::span<const CsvCell> cells, std::uint64_t line) {
  if (!rows_.begin_row(cells, line)) {
    if (rows_.rows() == 0 && !rows_.has_column(geoaltitude) && !rows_.has_column(baroaltitude)) {
      rows_.fail(time_s, "neither geoaltitude nor baroaltitude is there", "one of the two columns is needed",
                 "add the heights in metres");
    }
    return !rows_.is_full() && (rows_.errors().empty() || rows_.rows() > 0);
  }
  if (!has_room(rows_)) return false;
  if (is_true(rows_.text(onground))) return ++states_.counts.on_ground, true;
  const bool geometric = !is_missing(rows_.text(geoaltitude));
  if (is_missing(rows_.text(lat)) || is_missing(rows_.text(lon)) ||
      (!geometric && is_missing(rows_.text(baroaltitude)))) {
    return ++states_.counts.no_position, true;
  }
  const std::size_t before = rows_.errors().size();
  const auto time = rows_.time(is_missing(rows_.text(lastposupdate)) ? time_s : lastposupdate);
  const auto lat_deg = rows_.number(lat, {-90.0, 90.0});
  const auto lon_deg = rows_.number(lon, {-180.0, 360.0});
  const auto alt_m = rows_.number(geometric ? geoaltitude : baroaltitude, {-1000.0, 1e5});
  const std::string_view name = rows_.text(icao24);
  if (name.empty()) rows_.fail(icao24, "the cell is empty", "every row names its aircraft");
  if (rows_.errors().size() != before) return !rows_.is_full();
  if (!time || !lat_deg || !lon_deg || !alt_m) return true;
  named(name, states_.aircraft, by_name_)
      .rows.push_back({*time, {*lat_deg * geo::degree, *lon_deg * geo::degree, *alt_m}, !geometric});
  return true;
}

bool StateReader::finish() {
  csv_.finish();
  rows_.finish(csv_);
  states_.counts.rows = rows_.rows();
  return rows_.errors().empty();
}

}  // namespace iamd::scenario
