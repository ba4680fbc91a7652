#include "iamd/report/footprint_page.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "iamd/report/coverage_export.hpp"
#include "iamd/report/page_parts.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using study::Footprint;
using study::FootprintArea;
using study::Knowledge;

Knowledge main_of(const Footprint& f) { return f.sensing ? Knowledge::sensing : Knowledge::kinematic; }

std::string knowledge_words(Knowledge knowledge) {
  return knowledge == Knowledge::kinematic ? "by kinematics alone" : "with sensing";
}

double area_m2(const Footprint& f, Knowledge knowledge, int looks) {
  const FootprintArea* const area = f.area(knowledge, looks);
  return area == nullptr ? 0.0 : area->area_m2;
}

std::string km2(double area_m2) { return square_kilometres_text(area_m2) + " km²"; }

// "sensitivity 59 %, field of view 41 %"; empty without an edge.
std::string edge_words(const FootprintArea* area) {
  if (area == nullptr) return {};
  std::vector<std::string> words;
  for (const auto& [limit, part] : edge_limits(*area))
    words.push_back(part < 1.0 ? fmt::format("{} along {} of it", study::name_of(limit), percent_text(part))
                               : fmt::format("{} along all of it", study::name_of(limit)));
  return listed(words);
}

std::string answer_words(const Footprint& f) {
  const Knowledge main = main_of(f);
  const double area = area_m2(f, main, 1);
  const std::string what = f.options.denied_at
                               ? fmt::format("'{}', launched at '{}', can be engaged", f.object, f.asset)
                               : fmt::format("'{}' can be engaged before it comes down", f.object);
  if (!(area > 0.0)) return fmt::format("{} nowhere on this map: what fails is {}.", what, hidden_by(f, main));
  std::string text = fmt::format("{} {} {}", what, f.options.denied_at ? "from places in" : "over", km2(area));
  text += f.sensing ? fmt::format(", of {} by kinematics alone", km2(area_m2(f, Knowledge::kinematic, 1)))
                    : " by kinematics alone";
  text += f.cut_off ? ", and beyond this map." : ".";
  return text + fmt::format(" What fails at the edge: {}.", edge_words(f.area(main, 1)));
}

std::vector<KeyFigure> key_figures(const Footprint& f) {
  const Knowledge main = main_of(f);
  const double whole = area_m2(f, Knowledge::kinematic, 1);
  std::vector<KeyFigure> figures;
  if (f.sensing)
    figures.push_back({"With sensing", km2(area_m2(f, main, 1)),
                       whole > 0.0 ? percent_text(area_m2(f, main, 1) / whole) + " of what kinematics allow" : ""});
  figures.push_back({"By kinematics alone", km2(whole), f.cut_off ? "goes on beyond the map" : "one shot or more"});
  figures.push_back(
      {"Two shots or more", km2(area_m2(f, main, 2)),
       fmt::format("{}, each after a look of {} s", knowledge_words(main), number_text(f.assessment_delay_s))});
  const FootprintArea* const area = f.area(main, 1);
  if (area != nullptr && area->edge_m > 0.0) {
    const auto [limit, part] = edge_limits(*area).front();
    figures.push_back({"Fails most at the edge", std::string{study::name_of(limit)},
                       fmt::format("{} of {} km", percent_text(part), number_text(std::round(area->edge_m / 1e3)))});
  }
  return figures;
}

// How far an area goes from the map's middle, in each direction.
std::string extent_words(const FootprintArea& area) {
  double west = 0.0, east = 0.0, south = 0.0, north = 0.0;
  bool first = true;
  for (const study::EdgeRing& ring : area.rings) {
    for (const study::EdgePoint& p : ring) {
      west = first ? p.x_m : std::min(west, p.x_m);
      east = first ? p.x_m : std::max(east, p.x_m);
      south = first ? p.y_m : std::min(south, p.y_m);
      north = first ? p.y_m : std::max(north, p.y_m);
      first = false;
    }
  }
  const auto km = [](double length_m) { return number_text(std::round(length_m / 1e3) + 0.0); };
  return fmt::format("from {} to {} km east and from {} to {} km north of the middle", km(west), km(east), km(south),
                     km(north));
}

std::string alternative(const Footprint& f) {
  std::string text = fmt::format("Map of {0} × {0} km about {1}. ", number_text(std::round(2.0 * f.radius_m / 1e3)),
                                 f.options.denied_at ? "'" + f.asset + "'" : "the batteries");
  for (const FootprintArea& area : f.areas) {
    if (area.rings.empty()) continue;
    text += fmt::format("{}, {} or more shots: {}, {}. ",
                        area.knowledge == Knowledge::kinematic ? "By kinematics alone" : "With sensing", area.looks,
                        km2(area.area_m2), extent_words(area));
  }
  if (const std::string edge = edge_words(f.area(main_of(f), 1)); !edge.empty())
    text += fmt::format("At its edge fails: {}. ", edge);
  text += fmt::format("Batteries: {}.", names_of(f.batteries));
  if (f.sensing) text += fmt::format(" Sensors: {}.", names_of(f.sensors));
  if (!f.options.denied_at) text += fmt::format(" The object comes from {}.", direction_text(f.from_rad));
  return text;
}

Chart area_chart(const Footprint& f) {
  BarChart bars{.horizontal = true, .bars = {}};
  std::vector<std::string> words;
  for (const Knowledge knowledge : known(f)) {
    for (const FootprintArea& area : f.areas) {
      if (area.knowledge != knowledge) continue;
      const std::string name = fmt::format("{} or more, {}", area.looks, knowledge_words(knowledge));
      words.push_back(fmt::format("{} for {}", km2(area.area_m2), name));
      bars.bars.push_back({.name = name, .value = area.area_m2 / 1e6});
    }
  }
  Chart chart;
  chart.id = "areas";
  chart.title = "How large the area is, by number of shots";
  chart.summary = fmt::format("Shots with a look after each: {}.", listed(words));
  chart.x = {.label = "shots", .unit = ""};
  chart.y = {.label = "area", .unit = "km²", .from_zero = true};
  chart.body = std::move(bars);
  return chart;
}

Chart edge_chart(const FootprintArea& area) {
  BarChart bars{.horizontal = true, .bars = {}};
  for (const auto& [limit, part] : edge_limits(area)) {
    const outcome::Limit charged = study::outcome_of(limit);
    bars.bars.push_back(
        {.name = std::string{study::name_of(limit)},
         .value = part,
         .note = fmt::format(
             "{} km{}", number_text(area.limit_m[static_cast<std::size_t>(limit)] / 1e3),
             charged == outcome::Limit::none ? "" : fmt::format("; a run charges {}", outcome::name_of(charged)))});
  }
  Chart chart;
  chart.id = area.knowledge == Knowledge::kinematic ? "edge-kinematic" : "edge-sensing";
  chart.title = fmt::format("What fails just outside, {}", knowledge_words(area.knowledge));
  chart.summary =
      fmt::format("Of an edge {} km long: {}.", number_text(std::round(area.edge_m / 1e3)), edge_words(&area));
  chart.x = {.label = "limit", .unit = ""};
  chart.y = {.label = "share of the edge", .unit = "", .from_zero = true, .percent = true};
  chart.body = std::move(bars);
  return chart;
}

ChartTable site_table(const Footprint& f) {
  ChartTable table{{"name", "what", "place", "height"}, {}};
  const auto add = [&](const char* what, const std::vector<study::FootprintSite>& sites) {
    for (const study::FootprintSite& one : sites)
      table.rows.push_back({one.id, what, site_text(one.site), height_text(std::round(one.site.alt_m))});
  };
  add("battery", f.batteries);
  add("sensor", f.sensors);
  return table;
}

}  // namespace

std::string footprint_page(const FootprintReport& report) {
  const Footprint& f = report.footprint;
  Page page{title_of(report.provenance),
            f.options.denied_at
                ? fmt::format("From where can '{}' not be launched at '{}' without being engaged?", f.object, f.asset)
                : fmt::format("Where can '{}' be engaged before it comes down?", f.object)};
  page.answer(answer_words(f));
  page.figures(key_figures(f));
  page.section("map", f.options.denied_at ? "The launch area denied" : "The area defended");
  page.picture(footprint_svg(report), alternative(f),
               "Blue: the area, darker where more shots are possible; the colour of the edge says what fails there.");
  page.section("areas", "How large it is");
  page.chart(area_chart(f));
  page.table("Areas in km²", table_from(area_rows(f)), {false, true, true});
  page.section("edge", "What ends it");
  for (const FootprintArea& area : f.areas) {
    if (area.looks == 1 && area.edge_m > 0.0) page.chart(edge_chart(area));
  }
  page.table("Edges of one shot", table_from(edge_rows(f)), {false, true, false});
  page.section("meaning", "What is computed");
  page.paragraph((f.options.denied_at ? "Launch area denied: " : "Defended area: ") + footprint_conditions(f) + ".");
  page.paragraph(fmt::format(
      "The map is {0} × {0} km with {1} × {1} places; {2} flights were looked at. Edges of one shot are found to {3} "
      "m, "
      "areas are those on the ellipsoid. There are no intervals: kill probability, tracking errors, other objects, "
      "rounds spent and doubt are left out, which iamd run has.",
      number_text(2.0 * f.radius_m / 1e3), f.options.size, f.judged, number_text(study::FootprintOptions::fine_m)));
  page.table("Sites", site_table(f), {false, false, false, true});
  page.provenance(report.provenance);
  return page.file();
}

}  // namespace iamd::report
