// A recorded run as KML 2.2 with Google's gx:Track: placemarks in folders, each with its time.
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "iamd/geo/geodesic.hpp"
#include "iamd/report/export_path.hpp"
#include "iamd/report/export_things.hpp"
#include "iamd/report/run_export.hpp"

namespace iamd::report {
namespace {

struct Style {
  std::string_view id, colour;  // aabbggrr
  double icon_scale = 1.0, line_width = 2.0;
};
constexpr std::array<Style, 12> styles{{{"object", "ff3440eb", 0.9, 2.0},
                                        {"harmless", "ffa0a0a0", 0.6, 1.0},
                                        {"track", "ff78c850", 0.6, 1.0},
                                        {"false-track", "ff909090", 0.5, 1.0},
                                        {"shot", "ffff9646", 0.6, 1.5},
                                        {"asset", "ff3ccdff", 1.0, 2.0},
                                        {"sensor", "ffff78be", 1.0, 1.0},
                                        {"battery", "ffff9646", 1.0, 1.0},
                                        {"kill", "ff008cff", 0.9, 1.0},
                                        {"miss", "ffffffff", 0.7, 1.0},
                                        {"leak", "ff0000ff", 1.2, 1.0},
                                        {"event", "ffc0c0c0", 0.5, 1.0}}};

std::string_view style_of(const Mover& mover) {
  if (mover.kind == Moving::shot) return "shot";
  if (mover.kind == Moving::track) return mover.status == "false" ? "false-track" : "track";
  return mover.harmless ? "harmless" : "object";
}
std::string_view style_of(const EventRecord& record) {
  if (record.kind == "intercept") return record.detail == "kill" ? "kill" : "miss";
  return record.kind == "arrived" && record.detail == "leaked" ? "leak" : "event";
}

// HTML for a balloon. Its '>' are all of the table's own tags, so that no "]]>" can be in it.
std::string cdata(const Facts& facts) { return "<![CDATA[" + html_table(facts) + "]]>"; }

std::string coordinates(const Degrees& at, char separator) {
  return fmt::format("{:.8f}{}{:.8f}{}{:.2f}", at.lon, separator, at.lat, separator, at.alt_m);
}

class Kml {
 public:
  explicit Kml(const RunExport& what) : what_{what} {
    for (const engine::SampledPath& path : what.recording.paths) {
      if (!path.empty()) begin_ = std::min(begin_, path.front().time);
    }
    end_ = std::max(what.recording.end, begin_);
  }

  [[nodiscard]] std::string document() {
    const auto movers = movers_of(what_.recording);
    const auto standers = standers_of(what_.recording);
    add_head(standers);
    constexpr std::array<std::pair<Moving, std::string_view>, 3> moving{
        {{Moving::object, "Objects (truth)"}, {Moving::track, "Tracks"}, {Moving::shot, "Interceptors"}}};
    constexpr std::array<std::pair<Standing, std::string_view>, 3> standing{
        {{Standing::asset, "Assets"}, {Standing::sensor, "Sensors"}, {Standing::battery, "Batteries"}}};
    for (const auto& [kind, name] : moving) {
      begin_folder(name);
      for (const Mover& mover : movers) {
        if (mover.kind == kind) add(mover);
      }
      text_ += "</Folder>\n";
    }
    for (const auto& [kind, name] : standing) {
      begin_folder(name);
      for (const Stander& stander : standers) {
        if (stander.kind == kind) add(stander);
      }
      text_ += "</Folder>\n";
    }
    begin_folder("Events");
    for (const RunEvent& event : events_of(what_.recording, movers)) add(event);
    text_ += "</Folder>\n</Document>\n</kml>\n";
    return std::move(text_);
  }

 private:
  [[nodiscard]] std::string at(base::Time time) const { return iso_time(what_.epoch, time); }

  void add_head(const std::vector<Stander>& standers) {
    const Provenance& from = what_.provenance;
    text_ = R"(<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">
<Document>
)";
    text_ += "<name>" + xml_text(from.scenario_title.empty() ? from.scenario_name : from.scenario_title) + "</name>\n";
    text_ += "<open>1</open>\n<description>" +
             cdata({{"Question", from.scenario_question},
                    {"Scenario", from.scenario_name + " (" + from.scenario_hash + ")"},
                    {"Run", std::to_string(what_.recording.result.row.run)},
                    {"Software", "OpenIAMD " + from.software_version + " (" + from.source_revision + ")"},
                    {"Seed", std::to_string(from.seed)},
                    {"Command", from.command},
                    {"Heights", "above the WGS-84 ellipsoid"}}) +
             "</description>\n";
    if (!standers.empty()) add_look(standers);
    for (const Style& style : styles) {
      text_ += fmt::format(
          "<Style id=\"{0}\"><IconStyle><color>{1}</color><scale>{2}</scale></IconStyle>"
          "<LabelStyle><color>{1}</color><scale>0.8</scale></LabelStyle><LineStyle><color>{1}</color>"
          "<width>{3}</width></LineStyle><PolyStyle><color>40{4}</color></PolyStyle></Style>\n",
          style.id, style.colour, style.icon_scale, style.line_width, style.colour.substr(2));
    }
  }

  // From the south, so that all that stands is in view.
  void add_look(const std::vector<Stander>& standers) {
    const geo::Geodetic& centre = standers.front().where;
    double farthest_m = 50e3;
    for (const Stander& stander : standers) {
      farthest_m = std::max(farthest_m, geo::geodesic_inverse(centre, stander.where).distance_m);
    }
    const Degrees look = degrees_of(centre);
    text_ += fmt::format(
        "<LookAt><longitude>{:.6f}</longitude><latitude>{:.6f}</latitude><altitude>0</altitude><heading>0</heading>"
        "<tilt>45</tilt><range>{:.0f}</range></LookAt>\n",
        look.lon, look.lat, 3.0 * std::min(farthest_m, 5e6));
  }

  void begin_folder(std::string_view name) { text_ += fmt::format("<Folder>\n<name>{}</name>\n", xml_text(name)); }

  // What comes first in a placemark, in the order that the schema wants.
  void begin_placemark(std::string id, std::string_view name, const Facts& facts, const std::string& when,
                       std::string_view style) {
    std::ranges::replace(id, '/', '-');  // an id of XML
    text_ += "<Placemark id=\"" + id + "\"><name>" + xml_text(one_line(name)) +
             "</name><Snippet maxLines=\"0\"></Snippet><description>" + cdata(facts) + "</description>" + when;
    text_ += fmt::format("<styleUrl>#{}</styleUrl>\n", style);
  }

  void add(const Mover& mover) {
    begin_placemark(mover.id, mover.name, mover.facts, "", style_of(mover));
    text_ += "<gx:Track><altitudeMode>absolute</altitudeMode>\n";
    const engine::SampledPath path = densified(mover.path);
    for (const engine::PathSample& sample : path) text_ += "<when>" + at(sample.time) + "</when>\n";
    for (const engine::PathSample& sample : path) {
      text_ += "<gx:coord>" + coordinates(degrees_of(sample.state.position), ' ') + "</gx:coord>\n";
    }
    text_ += "</gx:Track></Placemark>\n";
  }

  void add_point(const Degrees& place) {
    text_ += "<Point><altitudeMode>absolute</altitudeMode><coordinates>" + coordinates(place, ',') +
             "</coordinates></Point>";
  }

  void add(const Stander& stander) {
    constexpr std::array<std::string_view, 3> style{"asset", "sensor", "battery"};
    begin_placemark(stander.id, stander.name, stander.facts, "", style[static_cast<std::size_t>(stander.kind)]);
    const bool area = stander.kind == Standing::asset && stander.radius_m > 0.0;
    const bool look = !stander.reach.empty();
    if (area || look) text_ += "<MultiGeometry>";
    add_point(degrees_of(stander.where));
    if (area) add_circle(stander);
    for (const auto& ring : stander.reach) {
      text_ += "<LineString><altitudeMode>absolute</altitudeMode><coordinates>";
      for (const auto& p : ring) text_ += coordinates(degrees_of(p), ',') + " ";
      text_ += coordinates(degrees_of(ring.front()), ',') + "</coordinates></LineString>";
    }
    if (area || look) text_ += "</MultiGeometry>";
    text_ += "</Placemark>\n";
  }

  // Counterclockwise, draped on the ground.
  void add_circle(const Stander& stander) {
    constexpr int corners = 72;
    text_ += "<Polygon><altitudeMode>clampToGround</altitudeMode><outerBoundaryIs><LinearRing><coordinates>";
    for (int i = 0; i <= corners; ++i) {
      const double azimuth_rad = -2.0 * std::numbers::pi * (i % corners) / corners;
      Degrees corner = degrees_of(geo::geodesic_direct(stander.where, azimuth_rad, stander.radius_m));
      corner.alt_m = 0.0;
      text_ += coordinates(corner, ',') + " ";
    }
    text_ += "</coordinates></LinearRing></outerBoundaryIs></Polygon>";
  }

  // Seen from its moment until the end.
  void add(const RunEvent& event) {
    if (!event.place) return;
    const EventRecord& record = event.record;
    const std::string when =
        "<TimeSpan><begin>" + at(record.time) + "</begin><end>" + at(std::max(record.time, end_)) + "</end></TimeSpan>";
    begin_placemark(fmt::format("event-{}", events_++), event.text,
                    {{"Event", event.text}, {"Time", fmt::format("{:.3f} s", seconds(record.time))}}, when,
                    style_of(record));
    add_point(degrees_of(*event.place));
    text_ += "</Placemark>\n";
  }

  const RunExport& what_;
  base::Time begin_, end_;
  std::size_t events_ = 0;  // written
  std::string text_;
};

}  // namespace

std::string run_kml(const RunExport& what) { return Kml{what}.document(); }

}  // namespace iamd::report
