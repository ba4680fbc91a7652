#include "iamd/report/coverage_page.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "iamd/report/page_parts.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using study::Contour;
using study::ContourSummary;
using study::Coverage;

constexpr std::size_t most_in_words = 24;  // contours in the map's text alternative
constexpr std::size_t most_targets_in_answer = 3;
constexpr std::size_t most_area_charts = 8;

// A contour with its few numbers.
struct Reach {
  const Contour* contour = nullptr;
  ContourSummary summary;
  [[nodiscard]] bool sees() const { return summary.seeing_share > 0.0; }
};

std::vector<Reach> reaches_of(const Coverage& coverage) {
  std::vector<Reach> reaches;
  for (const Contour& contour : coverage.contours) reaches.push_back({&contour, study::summary_of(contour)});
  return reaches;
}

std::vector<const Reach*> of(const std::vector<Reach>& reaches, std::size_t sensor, std::size_t target) {
  std::vector<const Reach*> found;
  for (const Reach& reach : reaches) {
    if (reach.contour->sensor == sensor && reach.contour->target == target) found.push_back(&reach);
  }
  return found;
}

std::string limits_words(const Reach& reach) {
  return obstacles_text(reach.sees() ? reach.summary.limit_share : reach.summary.hidden_share);
}

// "24.8 km at 30 m (horizon)".
std::string reach_words(const Reach& reach) {
  const std::string height = height_text(reach.contour->altitude_m);
  if (!reach.sees()) return fmt::format("nothing at {} ({})", height, limits_words(reach));
  return fmt::format("{} km at {} ({})", kilometres_text(reach.summary.range_median_m), height, limits_words(reach));
}

// "30.0…33.5 km"; one number where they are the same.
std::string extent_words(const ContourSummary& summary) {
  const std::string least = kilometres_text(summary.range_min_m), greatest = kilometres_text(summary.range_max_m);
  return least == greatest ? least + " km" : fmt::format("{}…{} km", least, greatest);
}

// The one that sees farthest at a height; null where none does.
const Reach* farthest(const std::vector<Reach>& reaches, std::size_t target, double altitude_m) {
  const Reach* best = nullptr;
  for (const Reach& reach : reaches) {
    if (reach.contour->target != target || reach.contour->altitude_m != altitude_m || !reach.sees()) continue;
    if (best == nullptr || reach.summary.range_median_m > best->summary.range_median_m) best = &reach;
  }
  return best;
}

std::vector<double> altitudes_of(const std::vector<Reach>& reaches, std::size_t target) {
  std::vector<double> altitudes_m;
  for (const Reach& reach : reaches) {
    if (reach.contour->target == target) altitudes_m.push_back(reach.contour->altitude_m);
  }
  std::ranges::sort(altitudes_m);
  altitudes_m.erase(std::ranges::unique(altitudes_m).begin(), altitudes_m.end());
  return altitudes_m;
}

std::string target_words(const Coverage& coverage, const std::vector<Reach>& reaches, std::size_t target) {
  const std::string name = "'" + coverage.targets[target].name + "'";
  const std::vector<double> altitudes_m = altitudes_of(reaches, target);
  if (altitudes_m.empty()) return {};
  std::vector<double> ends{altitudes_m.front()};
  if (altitudes_m.size() > 1) ends.push_back(altitudes_m.back());
  std::vector<std::string> words;
  for (const double altitude_m : ends) {
    const Reach* const best = farthest(reaches, target, altitude_m);
    words.push_back(best == nullptr
                        ? "nowhere at " + height_text(altitude_m)
                        : fmt::format("out to {} km at {} (by {}; what ends it: {})",
                                      kilometres_text(best->summary.range_median_m), height_text(altitude_m),
                                      coverage.sensors[best->contour->sensor].id, limits_words(*best)));
  }
  return name + " is seen " + listed(words);
}

std::string answer_words(const Coverage& coverage, const std::vector<Reach>& reaches) {
  std::string text;
  const std::size_t told = std::min(coverage.targets.size(), most_targets_in_answer);
  for (std::size_t t = 0; t < told; ++t) {
    const std::string words = target_words(coverage, reaches, t);
    if (!words.empty()) text += (text.empty() ? "" : " ") + words + ".";
  }
  if (told < coverage.targets.size()) text += fmt::format(" {} more stand below.", coverage.targets.size() - told);
  return text.empty() ? "No sensor has a contour." : text;
}

std::vector<KeyFigure> key_figures(const Coverage& coverage, const std::vector<Reach>& reaches) {
  std::vector<KeyFigure> figures;
  const auto add = [&](std::string name, const Reach* reach) {
    if (reach == nullptr) return;
    figures.push_back({std::move(name), kilometres_text(reach->summary.range_median_m) + " km",
                       fmt::format("{}, '{}' at {}; {} over the azimuths", coverage.sensors[reach->contour->sensor].id,
                                   coverage.targets[reach->contour->target].name,
                                   height_text(reach->contour->altitude_m), extent_words(reach->summary))});
  };
  const auto range = [](const Reach& reach) { return reach.summary.range_median_m; };
  std::vector<Reach> seen;
  std::ranges::copy_if(reaches, std::back_inserter(seen), &Reach::sees);
  if (!seen.empty()) {
    add("Farthest contour (median)", &*std::ranges::max_element(seen, {}, range));
    add("Nearest contour (median)", &*std::ranges::min_element(seen, {}, range));
  }
  figures.push_back({"Contours that see something", fmt::format("{} of {}", seen.size(), reaches.size()),
                     fmt::format("{}, {}, by height", counted(coverage.sensors.size(), "sensor", "sensors"),
                                 counted(coverage.targets.size(), "object", "objects"))});
  return figures;
}

std::string alternative(const Coverage& coverage, const std::vector<Reach>& reaches) {
  std::string text = "Map of how far objects are detected.";
  for (std::size_t i = 0; i < std::min(reaches.size(), most_in_words); ++i) {
    const Reach& reach = reaches[i];
    text += fmt::format(" {} sees '{}' at {}", coverage.sensors[reach.contour->sensor].id,
                        coverage.targets[reach.contour->target].name, height_text(reach.contour->altitude_m));
    text += reach.sees() ? " out to " + extent_words(reach.summary) : " nowhere";
    text += fmt::format(" ({}).", limits_words(reach));
  }
  if (reaches.size() > most_in_words)
    text += fmt::format(" {} more contours stand in the tables.", reaches.size() - most_in_words);
  return text;
}

// Heights in km, logarithmic where they span more than a factor of ten.
Axis height_axis(const Coverage& coverage, const std::vector<double>& altitudes_m) {
  Axis axis{.label = coverage.options.above_ground ? "height above the ground" : "height above the ellipsoid",
            .unit = "km"};
  axis.logarithmic = altitudes_m.front() > 0.0 && altitudes_m.back() >= 10.0 * altitudes_m.front();
  return axis;
}

// Range against height, a line a sensor.
Chart range_chart(const Coverage& coverage, const std::vector<Reach>& reaches, std::size_t target) {
  const bool worlds = coverage.options.worlds > 0;
  Chart chart;
  chart.id = "range-" + letters(target);
  chart.title = fmt::format("How far '{}' is seen", coverage.targets[target].name);
  LineChart lines;
  for (std::size_t s = 0; s < coverage.sensors.size(); ++s) {
    const auto mine = of(reaches, s, target);
    if (mine.empty()) continue;
    LineChart::Line line{.name = coverage.sensors[s].id, .points = {}, .markers = true, .group = lines.lines.size()};
    std::vector<std::string> words;
    for (const Reach* const reach : mine) {
      LineChart::Point& point = line.points.emplace_back();
      point.x = reach->contour->altitude_m / 1e3;
      words.push_back(reach_words(*reach));
      const ContourSummary& summary = reach->summary;
      point.y = reach->sees() ? summary.range_median_m / 1e3 : std::numeric_limits<double>::quiet_NaN();
      if (worlds && summary.worlds) {
        point.interval = {summary.worlds->low_m / 1e3, summary.worlds->high_m / 1e3};
      } else if (!worlds && reach->sees()) {
        point.interval = {summary.range_min_m / 1e3, summary.range_max_m / 1e3};
      }
    }
    chart.summary += fmt::format("{}: {}. ", line.name, listed(words));
    lines.lines.push_back(std::move(line));
  }
  chart.summary += worlds ? "Medians over the azimuths; the band is what 5 and 95 % of the worlds do not exceed."
                          : "Medians over the azimuths; the band reaches from the least to the greatest of them.";
  chart.x = height_axis(coverage, altitudes_of(reaches, target));
  chart.y = {.label = "range along the ground", .unit = "km", .from_zero = true};
  chart.body = std::move(lines);
  return chart;
}

// What ends detection, as shares of the full turn against height; nothing where it is the same throughout.
std::optional<Chart> limits_chart(const Coverage& coverage, const std::vector<const Reach*>& mine, std::size_t place) {
  const std::size_t sensor = mine.front()->contour->sensor, target = mine.front()->contour->target;
  AreaChart areas;
  std::vector<double> altitudes_m;
  for (const Reach* const reach : mine) {
    altitudes_m.push_back(reach->contour->altitude_m);
    areas.x.push_back(reach->contour->altitude_m / 1e3);
  }
  std::vector<std::string> words;
  for (std::size_t i = 0; i < sensing::obstacle_count; ++i) {
    const auto obstacle = static_cast<sensing::Obstacle>(i);
    AreaChart::Layer layer{
        obstacle == sensing::Obstacle::none ? "end of search" : std::string{sensing::name_of(obstacle)}, {}};
    for (const Reach* const reach : mine) {
      const ContourSummary& summary = reach->summary;
      layer.values.push_back(summary.seeing_share * summary.limit_share[i] +
                             (1.0 - summary.seeing_share) * summary.hidden_share[i]);
    }
    if (std::ranges::max(layer.values) > 0.0) areas.layers.push_back(std::move(layer));
  }
  if (areas.layers.size() < 2) return std::nullopt;
  for (const Reach* const reach : mine)
    words.push_back(fmt::format("{} at {}", limits_words(*reach), height_text(reach->contour->altitude_m)));
  Chart chart;
  chart.id = "limits-" + letters(place);
  chart.title =
      fmt::format("What ends detection of '{}' by {}", coverage.targets[target].name, coverage.sensors[sensor].id);
  chart.summary = fmt::format("Just beyond the contour, or where nothing is seen: {}.", listed(words));
  chart.x = height_axis(coverage, altitudes_m);
  chart.y = {.label = "share of the azimuths", .unit = "", .from_zero = true, .percent = true};
  chart.body = std::move(areas);
  return chart;
}

void charts(Page& page, const Coverage& coverage, const std::vector<Reach>& reaches) {
  page.section("height", "How range and limits change with height");
  std::size_t drawn = 0, place = 0;
  for (std::size_t t = 0; t < coverage.targets.size(); ++t) {
    if (altitudes_of(reaches, t).empty()) continue;
    page.chart(range_chart(coverage, reaches, t));
    for (std::size_t s = 0; s < coverage.sensors.size(); ++s, ++place) {
      const auto mine = of(reaches, s, t);
      if (mine.size() < 2 || drawn == most_area_charts) continue;
      const auto chart = limits_chart(coverage, mine, place);
      if (!chart) continue;
      page.chart(*chart);
      ++drawn;
    }
  }
}

void tables(Page& page, const Coverage& coverage, const std::vector<Reach>& reaches) {
  page.section("contours", "Every contour");
  page.paragraph(
      "Ranges in km along the ground, over the azimuths in which anything is seen. From: where detection begins; "
      "covered: how much of the way from there to the contour is seen.");
  for (std::size_t s = 0; s < coverage.sensors.size(); ++s) {
    const study::CoverageSensor& sensor = coverage.sensors[s];
    subheading(page, sensor.id);
    page.paragraph(fmt::format("At {}, antenna {} above the ellipsoid.", site_text(sensor.site),
                               height_text(std::round(sensor.site.alt_m))));
    if (sensor.in_space) page.paragraph("It stands in space: contours on the ground around it would mean nothing.");
    for (std::size_t t = 0; t < coverage.targets.size(); ++t) {
      if (of(reaches, s, t).empty()) continue;
      ChartTable table = table_from(coverage_rows(coverage, s, t));
      table.head.front() = "height";
      std::vector<bool> numeric(table.head.size(), true);
      numeric.back() = false;
      page.table(fmt::format("'{}' seen by {}", coverage.targets[t].name, sensor.id), table, numeric);
    }
  }
}

}  // namespace

std::string coverage_page(const CoverageReport& report) {
  const Coverage& coverage = report.coverage;
  const std::vector<Reach> reaches = reaches_of(coverage);
  std::vector<std::string> names;
  for (const study::CoverageTarget& target : coverage.targets) names.push_back("'" + target.name + "'");
  Page page{title_of(report.provenance), fmt::format("How far do the sensors see {}, and what ends it?",
                                                     names.empty() ? "anything" : listed(names))};
  page.answer(answer_words(coverage, reaches));
  page.figures(key_figures(coverage, reaches));
  page.section("map", "Where it is seen");
  page.picture(coverage_svg(report), alternative(coverage, reaches),
               "Colour is height; the style of an edge says what ends detection there.");
  if (!reaches.empty()) charts(page, coverage, reaches);
  tables(page, coverage, reaches);
  page.section("meaning", "What is computed");
  page.paragraph("Counted as seen: " + coverage_conditions(coverage) + ".");
  page.paragraph(
      "A single dwell is neither a track nor a campaign, and what comes off an object in flight, jammers and other "
      "objects in the beam are left out.");
  page.provenance(report.provenance);
  return page.file();
}

}  // namespace iamd::report
