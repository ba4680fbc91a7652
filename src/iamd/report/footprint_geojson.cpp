// Footprints as GeoJSON.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>
#include <vector>

#include "iamd/report/footprint_export.hpp"
#include "iamd/report/geo_rings.hpp"
#include "iamd/report/json_head.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;
using study::EdgePoint;
using study::EdgeRing;
using study::Footprint;
using study::FootprintArea;

constexpr double degrees = 180.0 / std::numbers::pi;
constexpr double longest_edge_m = 50e3;

// The places along the edge from a point to the next, that one left out, no two farther apart than longest_edge_m.
void add_edge(const Footprint& f, const EdgePoint& a, const EdgePoint& b, GeoRing& ring) {
  const double length_m = std::hypot(b.x_m - a.x_m, b.y_m - a.y_m);
  const int parts = std::max(1, static_cast<int>(std::ceil(length_m / longest_edge_m)));
  for (int i = 0; i < parts; ++i) {
    const double share = static_cast<double>(i) / parts;
    const geo::Geodetic place = f.place(std::lerp(a.x_m, b.x_m, share), std::lerp(a.y_m, b.y_m, share));
    ring.push_back({place.lon_rad * degrees, place.lat_rad * degrees});
  }
}

Json area_feature(const Footprint& f, const FootprintArea& area) {
  std::vector<GeoRing> rings;
  for (const EdgeRing& ring : area.rings) {
    GeoRing places;
    for (std::size_t i = 0; i < ring.size(); ++i) add_edge(f, ring[i], ring[(i + 1) % ring.size()], places);
    rings.push_back(continuous_ring(places));
    // Rings of one area side by side, not a turn apart.
    const double shift = 360.0 * std::round((rings.front().front().lon_deg - rings.back().front().lon_deg) / 360.0);
    for (GeoPoint& p : rings.back()) p.lon_deg += shift;
  }
  Json geometry = nullptr;
  if (Json polygons = polygons_json(rings); !polygons.empty()) {
    geometry = {{"type", "MultiPolygon"}, {"coordinates", std::move(polygons)}};
  }
  return {{"type", "Feature"},
          {"geometry", std::move(geometry)},
          {"properties",
           {{"kind", f.options.denied_at ? "launch area denied" : "defended area"},
            {"knowledge", study::name_of(area.knowledge)},
            {"looks", area.looks},
            {"area_km2", std::round(area.area_m2 / 1e2) / 1e4},
            {"edge_km", std::round(area.edge_m) / 1e3}}}};
}

// The edges of an area that one limit ends, as lines between points of like limit; one between two limits belongs to
// the limit of the point that it starts from. Cut where a line crosses the antimeridian.
void add_edges(const Footprint& f, const FootprintArea& area, Json& features) {
  for (std::size_t k = 0; k < study::footprint_limit_count; ++k) {
    if (!(area.limit_m[k] > 0.0)) continue;
    const auto limit = static_cast<study::FootprintLimit>(k);
    Json lines = Json::array();
    for (const EdgeRing& ring : area.rings) {
      Json line = Json::array();
      std::optional<double> before_deg;
      const auto finish = [&] {
        if (line.size() > 1) lines.push_back(line);
        line = Json::array();
        before_deg.reset();
      };
      const auto add = [&](const GeoPoint& p) {
        if (before_deg && std::abs(p.lon_deg - *before_deg) > 180.0) finish();
        before_deg = p.lon_deg;
        line.push_back({std::round(p.lon_deg * 1e7) / 1e7 + 0.0, std::round(p.lat_deg * 1e7) / 1e7 + 0.0});
      };
      for (std::size_t i = 0; i < ring.size(); ++i) {
        if (ring[i].limit != limit) {
          finish();
          continue;
        }
        GeoRing places;
        const EdgePoint& next = ring[(i + 1) % ring.size()];
        add_edge(f, ring[i], next, places);
        for (const GeoPoint& p : places) add(p);
        if (next.limit == limit && i + 1 < ring.size()) continue;
        const geo::Geodetic end = f.place(next.x_m, next.y_m);
        add({end.lon_rad * degrees, end.lat_rad * degrees});
      }
      finish();
    }
    if (lines.empty()) continue;
    features.push_back({{"type", "Feature"},
                        {"geometry", {{"type", "MultiLineString"}, {"coordinates", std::move(lines)}}},
                        {"properties",
                         {{"kind", "edge"},
                          {"knowledge", study::name_of(area.knowledge)},
                          {"limit", study::name_of(limit)},
                          {"outcome", outcome::name_of(study::outcome_of(limit))},
                          {"edge_km", std::round(area.limit_m[k]) / 1e3}}}});
  }
}

void add_sites(const std::vector<study::FootprintSite>& sites, const char* kind, Json& features) {
  for (const study::FootprintSite& one : sites) {
    features.push_back({{"type", "Feature"},
                        {"geometry",
                         {{"type", "Point"},
                          {"coordinates", {one.site.lon_rad * degrees, one.site.lat_rad * degrees, one.site.alt_m}}}},
                        {"properties", {{"kind", kind}, {"id", one.id}}}});
  }
}

}  // namespace

std::string footprint_geojson(const FootprintReport& report) {
  const Footprint& f = report.footprint;
  Json features = Json::array();
  add_sites(f.batteries, "battery", features);
  add_sites(f.sensors, "sensor", features);
  if (f.options.denied_at) add_sites({{f.asset, f.middle}}, "asset", features);
  for (const FootprintArea& area : f.areas) features.push_back(area_feature(f, area));
  for (const FootprintArea& area : f.areas) {
    if (area.looks == 1) add_edges(f, area, features);
  }
  Json json{{"type", "FeatureCollection"}, {"features", std::move(features)}};
  // Foreign members (RFC 7946, 6.1).
  json["iamd"] = json_head("iamd-footprint-geojson/1", report.provenance);
  json["iamd"]["command"] = report.provenance.command;
  json["iamd"]["conditions"] = footprint_conditions(f);
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace iamd::report
