// One recorded run in the formats of other tools: docs/export.md.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "iamd/engine/recording.hpp"
#include "iamd/report/export_epoch.hpp"
#include "iamd/report/provenance.hpp"

namespace iamd::report {

// What all formats are written from. References must outlive the call.
struct RunExport {
  const Provenance& provenance;
  const engine::Recording& recording;
  Epoch epoch = default_epoch;
};

// Every document is UTF-8 and valid whatever the names are: what a format cannot hold is replaced (docs/export.md). The
// same input gives the same bytes. Played as the format says, places are within linear_tolerance_m of the recording's.
[[nodiscard]] std::string run_czml(const RunExport& what);
[[nodiscard]] std::string run_kml(const RunExport& what);
[[nodiscard]] std::string run_acmi(const RunExport& what);
[[nodiscard]] std::string run_geojson(const RunExport& what);
[[nodiscard]] std::string run_csv(const RunExport& what);

enum class RunFormat : std::uint8_t { czml, kml, acmi, geojson, csv };

struct RunFormatEntry {
  RunFormat format = RunFormat::czml;
  std::string_view name, extension, summary;
  std::string (*write)(const RunExport& what) = nullptr;
};
[[nodiscard]] std::span<const RunFormatEntry> run_formats();
// Null for an unknown name.
[[nodiscard]] const RunFormatEntry* run_format_named(std::string_view name);

}  // namespace iamd::report
