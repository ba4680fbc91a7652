// Tracks of another system from CSV text: the columns in which `iamd track` writes its own.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "iamd/scenario/csv.hpp"
#include "iamd/scenario/recording.hpp"
#include "iamd/scenario/recording_cells.hpp"

namespace iamd::scenario {

inline constexpr std::uint64_t most_remote_rows = 5'000'000;  // in all, as they are kept

// Columns t_s, track, x_m … vz_mps (Ecef), sigma_x_m … sigma_vz_mps and, if there, existence, class, motion, status; in
// any order. Rows may come in any order; the same row again is dropped and counted, another estimate of the same track
// and time is an error. Rows of tentative tracks are dropped and counted.
class TrackReader {
 public:
  explicit TrackReader(std::string name);
  bool feed(std::string_view piece) { return csv_.feed(piece); }
  bool finish();
  [[nodiscard]] const std::vector<base::Error>& errors() const { return rows_.errors(); }
  // After finish() without errors.
  [[nodiscard]] RecordedTracks& tracks() { return tracks_; }

 private:
  bool take_record(std::span<const CsvCell> cells, std::uint64_t line);
  void read_estimate(RemoteTrackRow& row);
  std::uint8_t word(std::size_t column, std::span<const std::string_view> words);
  std::uint32_t place_of(std::string_view name);

  std::string name_;
  RecordedTracks tracks_;
  std::map<std::string, std::uint32_t, std::less<>> by_name_;
  RecordReader rows_;
  CsvReader csv_;
};

}  // namespace iamd::scenario
