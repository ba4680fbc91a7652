#include "iamd/scenario/detection_reader.hpp"

#include <array>
#include <cmath>
#include <numbers>
#include <utility>

#include "iamd/base/text.hpp"

namespace iamd::scenario {
namespace {

enum : std::size_t { t_s, sensor, range_m, azimuth_deg, elevation_deg, range_rate_mps, snr_db };
constexpr std::array<Column, 7> columns{{{"t_s", true},
                                         {"sensor", true},
                                         {"range_m", false},
                                         {"azimuth_deg", false},
                                         {"elevation_deg", false},
                                         {"range_rate_mps", false},
                                         {"snr_db", false}}};
constexpr double full_turn = 2.0 * std::numbers::pi;

// A component that a detection may have.
struct Component {
  std::size_t column;
  Measured bit;
  Domain domain;
  double DetectionRow::* value;
  double RecordedSensor::* sigma;  // null: needs none
  std::string_view sigma_key;
};
constexpr std::array<Component, 4> components{{{range_m,
                                                Measured::range,
                                                {0.0, 1e9, true, false},
                                                &DetectionRow::range_m,
                                                &RecordedSensor::sigma_range_m,
                                                "sigma_range_m"},
                                               {azimuth_deg,
                                                Measured::azimuth,
                                                {-360.0, 360.0},
                                                &DetectionRow::azimuth_rad,
                                                &RecordedSensor::sigma_azimuth_rad,
                                                "sigma_azimuth_deg"},
                                               {elevation_deg,
                                                Measured::elevation,
                                                {-90.0, 90.0},
                                                &DetectionRow::elevation_rad,
                                                &RecordedSensor::sigma_elevation_rad,
                                                "sigma_elevation_deg"},
                                               {range_rate_mps,
                                                Measured::range_rate,
                                                {-1e5, 1e5},
                                                &DetectionRow::range_rate_mps,
                                                &RecordedSensor::sigma_range_rate_mps,
                                                "sigma_range_rate_mps"}}};

}  // namespace

DetectionReader::DetectionReader(std::string name, std::span<const RecordedSensor> sensors, Take take)
    : sensors_{sensors},
      take_{std::move(take)},
      rows_{name, columns, OtherColumns::refused},
      csv_{std::move(name),
           [this](std::span<const CsvCell> cells, std::uint64_t line) { return take_record(cells, line); }} {
  for (std::size_t i = 0; i < sensors_.size(); ++i) by_id_.emplace(sensors_[i].id, static_cast<std::uint32_t>(i));
}

bool DetectionReader::finish() {
  csv_.finish();
  rows_.finish(csv_);
  return rows_.errors().empty();
}

bool DetectionReader::take_record(std::span<const CsvCell> cells, std::uint64_t line) {
  if (!rows_.begin_row(cells, line)) return !rows_.is_full() && (rows_.errors().empty() || rows_.rows() > 0);
  DetectionRow row;
  row.line = line;
  if (read(row) && rows_.errors().empty()) return take_(row);
  return !rows_.is_full();
}

bool DetectionReader::read(DetectionRow& row) {
  const std::size_t before = rows_.errors().size();
  if (const auto time = rows_.time(t_s)) row.time = *time;
  const bool known = read_sensor(row);
  if (!read_measurement(row) || !known || rows_.errors().size() != before) return false;
  const RecordedSensor& by = sensors_[row.sensor];
  for (const Component& part : components) {
    if (!row.has(part.bit) || by.*part.sigma > 0.0) continue;
    rows_.fail(part.column, "sensor '" + by.id + "' has no " + std::string{part.sigma_key},
               "it is needed for what the sensor measures", "add it to the list of sensors, or leave the cells empty");
  }
  return rows_.errors().size() == before;
}

bool DetectionReader::read_sensor(DetectionRow& row) {
  const std::string_view id = rows_.text(sensor);
  const auto known = by_id_.find(id);
  if (known != by_id_.end()) {
    row.sensor = known->second;
    return true;
  }
  if (id.empty()) {
    rows_.fail(sensor, "the cell is empty", "every row names its sensor");
    return false;
  }
  std::vector<std::string_view> ids;
  for (const auto& [name, place] : by_id_) ids.push_back(name);
  const std::string_view near = base::nearest_name(id, ids);
  rows_.fail(sensor, "no sensor is named " + base::quoted(id), "known: " + base::list_of_names(ids),
             near.empty() ? "add it to the list of sensors" : "did you mean '" + std::string{near} + "'?");
  return false;
}

bool DetectionReader::read_measurement(DetectionRow& row) {
  const std::size_t before = rows_.errors().size();
  for (const Component& part : components) {
    if (rows_.is_empty(part.column)) continue;
    const auto value = rows_.number(part.column, part.domain);
    if (!value) continue;
    row.*part.value = part.bit == Measured::azimuth || part.bit == Measured::elevation ? *value * geo::degree : *value;
    row.measured |= static_cast<std::uint8_t>(part.bit);
  }
  if (row.azimuth_rad < 0.0) row.azimuth_rad += full_turn;
  if (row.azimuth_rad >= full_turn) row.azimuth_rad -= full_turn;
  if (!rows_.is_empty(snr_db)) {
    if (const auto value = rows_.number(snr_db, {-100.0, 300.0})) {
      row.snr = std::pow(10.0, *value / 10.0);
      row.measured |= static_cast<std::uint8_t>(Measured::snr);
    }
  }
  if (rows_.errors().size() != before) return false;
  const bool angles = row.has(Measured::azimuth) && row.has(Measured::elevation);
  if (!whole_position_.empty() && !(angles && row.has(Measured::range))) {
    rows_.fail(row.has(Measured::range) ? row.has(Measured::azimuth) ? elevation_deg : azimuth_deg : range_m,
               "the cell is empty", whole_position_, "choose another tracker, or leave the row out");
    return false;
  }
  if (!row.has(Measured::range) && !row.has(Measured::azimuth)) {
    rows_.fail(range_m, "neither range nor azimuth was measured", "a detection has at least one of them",
               "leave the row out");
    return false;
  }
  return true;
}

}  // namespace iamd::scenario
