// Coverage maps as a picture.
#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "iamd/geo/geodesic.hpp"
#include "iamd/report/coverage_export.hpp"
#include "iamd/report/coverage_map.hpp"
#include "iamd/report/svg_text.hpp"

namespace iamd::report {
namespace {

using sensing::Obstacle;
using study::Contour;

constexpr double width_px = 1000.0, head_px = 92.0, gap_px = 56.0;
constexpr double one_map_m = 5000e3;  // sensors farther from the middle get maps of their own

// Sensors that go onto one map.
std::vector<std::vector<std::size_t>> sheets(const study::Coverage& coverage) {
  std::vector<std::size_t> all;
  std::vector<std::vector<std::size_t>> apart;
  for (std::size_t s = 0; s < coverage.sensors.size(); ++s) {
    if (coverage.sensors[s].in_space) continue;
    all.push_back(s);
    apart.push_back({s});
  }
  for (const std::size_t a : all) {
    for (const std::size_t b : all) {
      if (geo::geodesic_inverse(coverage.sensors[a].site, coverage.sensors[b].site).distance_m > one_map_m)
        return apart;
    }
  }
  if (all.empty()) return {};
  return {all};
}

std::string legend(const study::Coverage& coverage, const std::vector<double>& altitudes_m,
                   const std::set<Obstacle>& limits) {
  const double left = margin_px + map_px + 24.0;
  double y = head_px + 12.0;
  std::string svg;
  const auto text = [&](double x, std::string_view style, const std::string& what) {
    svg += fmt::format("<text class=\"{}\" x=\"{:.0f}\" y=\"{:.0f}\">{}</text>\n", style, x, y, escaped(what));
  };
  text(left, "ink strong", coverage.options.above_ground ? "Height above the ground" : "Height of the object");
  for (std::size_t i = altitudes_m.size(); i-- > 0;) {
    y += 22.0;
    svg += fmt::format("<rect x=\"{:.0f}\" y=\"{:.0f}\" width=\"26\" height=\"15\" fill=\"{}\"/>\n", left, y - 12.0,
                       CoverageMap::altitude_colour(i, altitudes_m.size()));
    text(left + 36.0, "ink", height_text(altitudes_m[i]));
  }
  y += 22.0;
  text(left, "faint", "The largest area lies lowest.");
  y += 34.0;
  text(left, "ink strong", "Detection ends by");
  for (const Obstacle limit : limits) {
    y += 22.0;
    const std::string dash = dashes(limit).empty() ? "" : fmt::format(" stroke-dasharray=\"{}\"", dashes(limit));
    const std::string line = fmt::format("M{:.0f} {:.0f}h40", left, y - 4.0);
    svg += fmt::format("<path class=\"casing\" d=\"{0}\"/><path class=\"edge\"{1} d=\"{0}\"/>\n", line, dash);
    text(left + 50.0, "ink", limit == Obstacle::none ? "end of search" : std::string{sensing::name_of(limit)});
  }
  if (coverage.options.worlds > 0) {
    y += 22.0;
    svg += fmt::format("<path class=\"worlds\" d=\"M{:.0f} {:.0f}h40\"/>\n", left, y - 4.0);
    text(left + 50.0, "ink", fmt::format("5 and 95 % of {} worlds", coverage.options.worlds));
  }
  return svg;
}

constexpr std::string_view style = R"(.paper { fill: #f4f5f6; }
.grid { fill: none; stroke: #777777; stroke-width: 0.7px; stroke-opacity: 0.55; }
.casing { fill: none; stroke: #ffffff; stroke-width: 2.6px; stroke-opacity: 0.9; }
.edge { fill: none; stroke: #111111; stroke-width: 1.3px; }
.worlds { fill: none; stroke: #c2185b; stroke-width: 0.9px; stroke-opacity: 0.9; }
.site { fill: #c2185b; stroke: #ffffff; stroke-width: 1px; }
)";
constexpr std::string_view dark_style = R"(  .grid { stroke: #b5b5b5; }
)";

}  // namespace

std::string coverage_svg(const CoverageReport& report) {
  const study::Coverage& coverage = report.coverage;
  std::vector<double> altitudes_m;
  altitudes_m.reserve(coverage.contours.size());
  for (const Contour& contour : coverage.contours) altitudes_m.push_back(contour.altitude_m);
  std::ranges::sort(altitudes_m);
  altitudes_m.erase(std::ranges::unique(altitudes_m).begin(), altitudes_m.end());

  std::string maps;
  std::set<Obstacle> limits;
  double top = head_px;
  for (std::size_t target = 0; target < coverage.targets.size(); ++target) {
    for (const std::vector<std::size_t>& sensors : sheets(coverage)) {
      std::string who;
      for (const std::size_t s : sensors) who += (who.empty() ? "" : ", ") + coverage.sensors[s].id;
      maps += fmt::format("<text class=\"ink strong\" x=\"{:.0f}\" y=\"{:.0f}\">{}</text>\n", margin_px, top - 8.0,
                          escaped(shortened(coverage.targets[target].name + " seen by " + who, 100)));
      maps += CoverageMap{coverage, sensors, target, altitudes_m, top}.drawn(limits);
      top += map_px + gap_px;
    }
  }
  const double legend_end = head_px + 150.0 + 22.0 * static_cast<double>(altitudes_m.size() + limits.size() + 1);
  const double foot = std::max(top, legend_end);
  const Provenance& from = report.provenance;
  const auto note = wrapped("Coverage: " + coverage_conditions(coverage), 140, 2);
  const double height = foot + 56.0 + 15.0 * static_cast<double>(note.size() - 1);

  std::string svg = svg_opening("Coverage: " + from.scenario_title, width_px, height, style, dark_style);
  svg += "<defs><clipPath id=\"map\"><rect x=\"-350\" y=\"-350\" width=\"700\" height=\"700\"/></clipPath></defs>\n";
  svg += fmt::format("<rect class=\"page\" x=\"0\" y=\"0\" width=\"{:.0f}\" height=\"{:.0f}\"/>\n", width_px, height);
  const std::string title = from.scenario_title.empty() ? from.scenario_name : from.scenario_title;
  svg +=
      fmt::format("<text class=\"title\" x=\"{:.0f}\" y=\"36\">{}</text>\n", margin_px, escaped(shortened(title, 95)));
  svg += fmt::format(
      "<text class=\"faint\" x=\"{:.0f}\" y=\"58\">How far objects are detected, by height and "
      "azimuth; azimuthal equidistant projection</text>\n",
      margin_px);
  svg += maps + legend(coverage, altitudes_m, limits);
  double y = foot + 6.0;
  const auto line = [&](const std::string& text) {
    svg += fmt::format("<text class=\"faint\" x=\"{:.0f}\" y=\"{:.0f}\">{}</text>\n", margin_px, y, escaped(text));
    y += 15.0;
  };
  for (const std::string& text : note) line(text);
  line(fmt::format("OpenIAMD {} ({}), scenario {}, hash {}, seed {}", from.software_version, from.source_revision,
                   from.scenario_name, from.scenario_hash, from.seed));
  line(shortened(from.command, 140));
  return svg + "</svg>\n";
}

}  // namespace iamd::report
