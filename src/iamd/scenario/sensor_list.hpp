// The list of sensors that made a recording: a YAML or JSON file of its own.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "iamd/scenario/load.hpp"
#include "iamd/scenario/recording.hpp"
#include "iamd/scenario/table.hpp"

namespace iamd::scenario {

inline constexpr std::string_view sensors_format = "iamd-sensors/1";
inline constexpr std::size_t most_recorded_sensors = 1000;

// The file: `{format: iamd-sensors/1, sensors: […]}`, or the list alone. For its schema and its documentation.
[[nodiscard]] std::shared_ptr<const TableInfo> sensor_list_table();

// Reads it; all errors together.
[[nodiscard]] Checked<std::vector<RecordedSensor>> read_sensor_list(const Node& file);

}  // namespace iamd::scenario
