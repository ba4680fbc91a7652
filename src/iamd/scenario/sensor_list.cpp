#include "iamd/scenario/sensor_list.hpp"

#include <utility>

namespace iamd::scenario {
namespace {

struct SensorFile {
  std::string format{sensors_format};
  std::vector<NamedBlock> sensors;
};

Table<RecordedSensor> sensor_table() {
  using Sensor = RecordedSensor;
  constexpr Domain elevation{-90.0, 90.0, false, false};
  Table<Sensor> table{"A sensor: where it stands, how well it measures and how often it fails to"};
  table.plain("lat_deg", &Sensor::lat_rad, {-90.0, 90.0, false, false}, "geodetic latitude, north positive");
  table.plain("lon_deg", &Sensor::lon_rad, {-180.0, 360.0, false, false}, "longitude, east positive");
  table.plain("alt_m", &Sensor::alt_m, {-500.0, 1e8, false, false}, "height above the ellipsoid").or_else(0.0);
  table
      .plain("sigma_range_m", &Sensor::sigma_range_m, {0.0, 1e6, true, false},
             "standard deviation of the range; needed if the range is measured")
      .optional();
  table
      .plain("sigma_azimuth_deg", &Sensor::sigma_azimuth_rad, {0.0, 90.0, true, false},
             "the same of the azimuth itself (across the beam divided by the cosine of the elevation)")
      .optional();
  table
      .plain("sigma_elevation_deg", &Sensor::sigma_elevation_rad, {0.0, 90.0, true, false}, "the same of the elevation")
      .optional();
  table
      .plain("sigma_range_rate_mps", &Sensor::sigma_range_rate_mps, {0.0, 1e5, true, false},
             "the same of the range rate")
      .optional();
  table.plain("pd", &Sensor::pd, {0.0, 1.0, true, false}, "chance that a scan detects an object in view").or_else(0.9);
  table
      .plain("false_alarms_per_scan", &Sensor::false_alarms_per_scan, {0.0, 1e5, false, false},
             "mean number of false alarms a scan; 0: the trackers learn it")
      .or_else(0.0);
  table
      .plain("range_max_m", &Sensor::range_max_m, {0.0, 1e9, true, false},
             "greatest range at which it can detect; left out: no limit")
      .optional();
  table
      .plain("elevation_min_deg", &Sensor::elevation_min_rad, elevation,
             "lowest elevation that it looks at (used where detections are made from positions)")
      .or_else(-5.0);
  table.plain("elevation_max_deg", &Sensor::elevation_max_rad, elevation, "highest elevation, likewise").or_else(90.0);
  table
      .plain("range_rate_max_mps", &Sensor::range_rate_max_mps, {0.0, 1e5, true, false},
             "greatest range rate of its false alarms, likewise")
      .or_else(1000.0);
  table
      .plain("scan_period_s", &Sensor::scan_period_s, {0.0, 3600.0, false, false},
             "time of a scan of a rotating sensor; 0: detections of equal time are one scan")
      .or_else(0.0);
  table
      .plain("delay_s", &Sensor::delay_s, {0.0, 3600.0, false, false},
             "how much older a detection is than its time stamp t_s")
      .or_else(0.0);
  table.require([](const Sensor& s) {
    return s.elevation_min_rad < s.elevation_max_rad ? std::string{}
                                                     : std::string{"elevation_min_deg is not below elevation_max_deg"};
  });
  return table;
}

Table<SensorFile> file_table() {
  Table<SensorFile> table{"The sensors of a recording"};
  table
      .choice("format", &SensorFile::format, {{std::string{sensors_format}, std::string{sensors_format}}},
              "of this file")
      .or_else(sensors_format);
  table.blocks("sensors", &SensorFile::sensors, sensor_table().info(), "the sensors; `id` as in the detections");
  return table;
}

// The list alone as the file that it stands for.
Node with_head(const Node& list) {
  Node file;
  file.kind = Node::Kind::map;
  file.file = list.file;
  file.line = list.line;
  file.column = list.column;
  file.set("sensors", list);
  return file;
}

}  // namespace

std::shared_ptr<const TableInfo> sensor_list_table() { return file_table().info(); }

Checked<std::vector<RecordedSensor>> read_sensor_list(const Node& tree) {
  Reader reader;
  SensorFile file;
  file_table().read_into(tree.is_list() ? with_head(tree) : tree, "", reader, file);
  const Table<RecordedSensor> table = sensor_table();
  std::vector<RecordedSensor> sensors;
  for (const NamedBlock& named : file.sensors) {
    RecordedSensor& sensor = sensors.emplace_back();
    sensor.id = named.id;
    table.read_into(named.block.node, named.block.path, reader, sensor, {"id"});
  }
  if (reader.clean() && (sensors.empty() || sensors.size() > most_recorded_sensors)) {
    reader.fail(tree, "sensors", "a list of " + std::to_string(sensors.size()) + " sensors",
                "from 1 to " + std::to_string(most_recorded_sensors));
  }
  if (!reader.clean()) return std::unexpected{reader.errors()};
  return sensors;
}

}  // namespace iamd::scenario
