// True positions from CSV text: of objects in the Earth-fixed frame, or of aircraft as ADS-B networks record them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "iamd/scenario/csv.hpp"
#include "iamd/scenario/recording.hpp"
#include "iamd/scenario/recording_cells.hpp"

namespace iamd::scenario {

inline constexpr std::uint64_t most_truth_rows = 5'000'000;  // in all, as they are kept

// Columns t_s, object, x_m, y_m, z_m (Ecef) and, all or none, vx_mps, vy_mps, vz_mps; in any order. Rows may come in
// any order; the same row again is dropped and counted, another position of the same object and time is an error.
class TruthReader {
 public:
  explicit TruthReader(std::string name);
  bool feed(std::string_view piece) { return csv_.feed(piece); }
  bool finish();
  [[nodiscard]] const std::vector<base::Error>& errors() const { return rows_.errors(); }
  // After finish() without errors.
  [[nodiscard]] RecordedTruth& truth() { return truth_; }

 private:
  bool take_record(std::span<const CsvCell> cells, std::uint64_t line);

  std::string name_;
  RecordedTruth truth_;
  std::map<std::string, std::size_t, std::less<>> by_name_;
  RecordReader rows_;
  CsvReader csv_;
};

// Aircraft states with the column names of the OpenSky Network: time, icao24, lat, lon, geoaltitude or baroaltitude (m)
// and, if there, onground, lastposupdate (the time of the position; without it `time`). Other columns are passed over.
// An object is an aircraft, by icao24. Heights: the geometric one above the ellipsoid; where it is missing, the
// barometric one. Rows on the ground and rows without position are dropped and counted.
class StateReader {
 public:
  explicit StateReader(std::string name);
  // Whether this text, the beginning of a file, has such columns.
  [[nodiscard]] static bool recognises(std::string_view beginning);
  bool feed(std::string_view piece) { return csv_.feed(piece); }
  bool finish();
  [[nodiscard]] const std::vector<base::Error>& errors() const { return rows_.errors(); }
  // After finish() without errors.
  [[nodiscard]] RecordedStates& states() { return states_; }

 private:
  bool take_record(std::span<const CsvCell> cells, std::uint64_t line);

  RecordedStates states_;
  std::map<std::string, std::size_t, std::less<>> by_name_;
  RecordReader rows_;
  CsvReader csv_;
};

}  // namespace iamd::scenario
