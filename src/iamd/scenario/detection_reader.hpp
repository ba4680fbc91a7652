// Detections from CSV text, row by row as it comes.
//
// Columns by name in the header, in any order: t_s, sensor, range_m, azimuth_deg, elevation_deg and, if measured,
// range_rate_mps, snr_db. Empty cells were not measured; a row measures at least a range or an azimuth.
// Form: csv.hpp.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/scenario/csv.hpp"
#include "iamd/scenario/recording.hpp"
#include "iamd/scenario/recording_cells.hpp"

namespace iamd::scenario {

class DetectionReader {
 public:
  // Takes a good row. False: no more, please.
  using Take = std::function<bool(const DetectionRow& row)>;
  // `sensors` must outlive this.
  DetectionReader(std::string name, std::span<const RecordedSensor> sensors, Take take);
  // From now on every row needs range, azimuth and elevation; `why` says what for.
  void need_whole_position(std::string why) { whole_position_ = std::move(why); }

  // False when no more text is wanted: too many errors, or the taker said so.
  bool feed(std::string_view piece) { return csv_.feed(piece); }
  // At the end of the text. True when there was no error.
  bool finish();

  [[nodiscard]] const std::vector<base::Error>& errors() const { return rows_.errors(); }
  [[nodiscard]] std::uint64_t rows() const { return rows_.rows(); }
  [[nodiscard]] bool ends_without_line_end() const { return csv_.ends_without_line_end(); }
  [[nodiscard]] std::uint64_t lines() const { return csv_.lines(); }

 private:
  bool take_record(std::span<const CsvCell> cells, std::uint64_t line);
  bool read(DetectionRow& row);
  bool read_measurement(DetectionRow& row);
  bool read_sensor(DetectionRow& row);

  std::span<const RecordedSensor> sensors_;
  std::map<std::string_view, std::uint32_t> by_id_;
  std::string whole_position_;
  Take take_;
  RecordReader rows_;
  CsvReader csv_;
};

}  // namespace iamd::scenario
