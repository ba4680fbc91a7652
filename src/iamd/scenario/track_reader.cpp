#include "iamd/scenario/track_reader.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>
#include <utility>

#include "iamd/base/text.hpp"

namespace iamd::scenario {
namespace {

using base::Error;

constexpr Domain place{-1e9, 1e9}, speed{-1e6, 1e6};
constexpr Domain doubt{1e-6, 1e9};  // the square still is a variance that can be inverted

enum : std::size_t {
  t_s,
  track,
  x_m,
  vx_mps = x_m + 3,
  sigma_x_m = x_m + 6,
  existence = x_m + 12,
  target,
  motion,
  status
};
constexpr std::array<Column, 18> columns{{{"t_s", true},
                                          {"track", true},
                                          {"x_m", true},
                                          {"y_m", true},
                                          {"z_m", true},
                                          {"vx_mps", true},
                                          {"vy_mps", true},
                                          {"vz_mps", true},
                                          {"sigma_x_m", true},
                                          {"sigma_y_m", true},
                                          {"sigma_z_m", true},
                                          {"sigma_vx_mps", true},
                                          {"sigma_vy_mps", true},
                                          {"sigma_vz_mps", true},
                                          {"existence", false},
                                          {"class", false},
                                          {"motion", false},
                                          {"status", false}}};
constexpr std::array<std::string_view, 2> status_words{"confirmed", "tentative"};

bool same_estimate(const RemoteTrackRow& a, const RemoteTrackRow& b) {
  return a.state == b.state && a.sigma == b.sigma && a.existence == b.existence && a.motion == b.motion &&
         a.target == b.target;
}

}  // namespace

TrackReader::TrackReader(std::string name)
    : name_{name},
      rows_{name, columns, OtherColumns::refused},
      csv_{std::move(name),
           [this](std::span<const CsvCell> cells, std::uint64_t line) { return take_record(cells, line); }} {}

std::uint32_t TrackReader::place_of(std::string_view name) {
  auto known = by_name_.find(name);
  if (known == by_name_.end()) {
    known = by_name_.emplace(std::string{name}, static_cast<std::uint32_t>(tracks_.names.size())).first;
    tracks_.names.emplace_back(name);
  }
  return known->second;
}

// The place of a cell's word in a list; the first word's where the cell is empty.
std::uint8_t TrackReader::word(std::size_t column, std::span<const std::string_view> words) {
  if (rows_.is_empty(column)) return 0;
  const auto found = std::ranges::find(words, rows_.text(column));
  if (found == words.end()) {
    rows_.fail(column, "unknown " + std::string{columns[column].name} + " " + base::quoted(rows_.text(column)),
               "allowed: " + base::list_of_names(words), "write one of these, or leave the cell empty");
    return 0;
  }
  return static_cast<std::uint8_t>(found - words.begin());
}

void TrackReader::read_estimate(RemoteTrackRow& row) {
  auto& [position, velocity] = row.state;
  double* const values[] = {&position.x_m,   &position.y_m,   &position.z_m,
                            &velocity.x_mps, &velocity.y_mps, &velocity.z_mps};
  for (std::size_t i = 0; i < 6; ++i) {
    if (const auto number = rows_.number(x_m + i, i < 3 ? place : speed)) *values[i] = *number;
    if (const auto number = rows_.number(sigma_x_m + i, doubt)) row.sigma[i] = *number;
  }
}

bool TrackReader::take_record(std::span<const CsvCell> cells, std::uint64_t line) {
  if (!rows_.begin_row(cells, line)) return !rows_.is_full() && (rows_.errors().empty() || rows_.rows() > 0);
  if (rows_.rows() > most_remote_rows) {
    rows_.fail(0, "there are more rows than can be kept", "at most " + std::to_string(most_remote_rows),
               "cut the file, or thin it out");
    return false;
  }
  const std::size_t before = rows_.errors().size();
  RemoteTrackRow row;
  row.line = static_cast<std::uint32_t>(line);
  if (const auto time = rows_.time(t_s)) row.time = *time;
  read_estimate(row);
  if (const auto number = rows_.number(existence, probability)) row.existence = *number;
  row.target = word(target, class_words);
  row.motion = word(motion, motion_words);
  const bool is_tentative = word(status, status_words) != 0;
  const std::string_view name = rows_.text(track);
  if (name.empty()) rows_.fail(track, "the cell is empty", "every row names its track", "write its number or name");
  if (rows_.errors().size() != before) return !rows_.is_full();
  if (is_tentative) return ++tracks_.counts.tentative, true;
  row.track = place_of(name);
  tracks_.rows.push_back(row);
  return true;
}

bool TrackReader::finish() {
  csv_.finish();
  rows_.finish(csv_);
  if (!rows_.errors().empty()) return false;
  tracks_.counts.rows = rows_.rows();
  std::vector<RemoteTrackRow>& rows = tracks_.rows;
  std::ranges::sort(rows, {}, [](const RemoteTrackRow& row) { return std::tuple{row.time, row.track, row.line}; });
  std::size_t kept = 0;
  for (const RemoteTrackRow& row : rows) {
    const RemoteTrackRow* const last = kept > 0 ? &rows[kept - 1] : nullptr;
    if (last == nullptr || last->time != row.time || last->track != row.track) {
      rows[kept++] = row;
      continue;
    }
    if (!same_estimate(*last, row)) {
      rows_.fail(Error{"track " + base::quoted(tracks_.names[row.track]) + " has two estimates at once",
                       "line " + std::to_string(last->line) + " says another one for the same t_s",
                       "give each track a name of its own", base::Place{name_, static_cast<int>(row.line), 0, {}}});
    }
    ++tracks_.counts.duplicates;
  }
  rows.resize(kept);
  return rows_.errors().empty();
}

}  // namespace iamd::scenario
