#include "iamd/report/run_export.hpp"

#include <algorithm>
#include <array>

namespace iamd::report {
namespace {

constexpr std::array<RunFormatEntry, 5> formats{{
    {RunFormat::czml, "czml", ".czml", "Cesium: everything in motion, with the tracks' ellipsoids", &run_czml},
    {RunFormat::kml, "kml", ".kml", "Google Earth: tracks in folders, with a time slider", &run_kml},
    {RunFormat::acmi, "acmi", ".txt.acmi", "Tacview: a flight recording (ACMI 2.2)", &run_acmi},
    {RunFormat::geojson, "geojson", ".geojson", "QGIS and other maps: lines, areas and events", &run_geojson},
    {RunFormat::csv, "csv", ".csv", "pandas, R and spreadsheets: one table", &run_csv},
}};

}  // namespace

std::span<const RunFormatEntry> run_formats() { return formats; }

const RunFormatEntry* run_format_named(std::string_view name) {
  const auto found = std::ranges::find(formats, name, &RunFormatEntry::name);
  return found == formats.end() ? nullptr : &*found;
}

}  // namespace iamd::report
