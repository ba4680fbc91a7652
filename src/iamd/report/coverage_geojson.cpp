// Coverage maps as GeoJSON: rings on the ground, cut at the antimeridian and closed over the poles.
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <numbers>
#include <utility>
#include <vector>

#include "iamd/geo/geodesic.hpp"
#include "iamd/report/coverage_export.hpp"
#include "iamd/report/geo_rings.hpp"
#include "iamd/report/json_head.hpp"
#include "iamd/study/coverage_area.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;
using study::Band;
using study::PolarPoint;
using Polygon = std::vector<GeoRing>;

constexpr double degrees = 180.0 / std::numbers::pi;
constexpr double longest_edge_m = 50e3;
constexpr double widest_edge_deg = 5.0;
constexpr int deepest = 14;  // an edge is halved at most so often

class Outline {
 public:
  explicit Outline(const geo::Geodetic& site) : site_{site} {}

  // The ring with edges short enough to be straight, its longitudes continuous (beyond ±180 where it crosses).
  [[nodiscard]] GeoRing ring(const std::vector<PolarPoint>& polar) const {
    GeoRing ring;
    for (std::size_t i = 0; i < polar.size(); ++i) {
      const PolarPoint& a = polar[i];
      PolarPoint b = polar[(i + 1) % polar.size()];
      // A ring all around ends where it begins, a turn on or back; the sensor itself lies in every direction.
      b.azimuth_rad = a.azimuth_rad + std::remainder(b.azimuth_rad - a.azimuth_rad, 2.0 * std::numbers::pi);
      PolarPoint from = a;
      if (from.range_m <= 0.0) from.azimuth_rad = b.azimuth_rad;
      if (b.range_m <= 0.0) b.azimuth_rad = from.azimuth_rad;
      edge(from, at(from), b, at(b), 0, ring);
    }
    return continuous_ring(ring);
  }

 private:
  [[nodiscard]] GeoPoint at(const PolarPoint& p) const {
    const geo::Geodetic g = geo::geodesic_direct(site_, p.azimuth_rad, p.range_m);
    return {g.lon_rad * degrees, g.lat_rad * degrees};
  }
  // Its beginning and what is between, without its end.
  void edge(const PolarPoint& a, const GeoPoint& at_a, const PolarPoint& b, const GeoPoint& at_b, int depth,
            GeoRing& ring) const {
    const double along_m = std::abs(b.range_m - a.range_m);
    const double across_m = std::abs(b.azimuth_rad - a.azimuth_rad) * std::max(a.range_m, b.range_m);
    const bool wide = std::abs(around_deg(at_b.lon_deg - at_a.lon_deg)) > widest_edge_deg;
    if (depth >= deepest || (!wide && along_m + across_m <= longest_edge_m) || along_m + across_m < 1.0) {
      ring.push_back(at_a);
      return;
    }
    const PolarPoint middle{0.5 * (a.azimuth_rad + b.azimuth_rad), 0.5 * (a.range_m + b.range_m)};
    const GeoPoint at_middle = at(middle);
    edge(a, at_a, middle, at_middle, depth + 1, ring);
    edge(middle, at_middle, b, at_b, depth + 1, ring);
  }

  geo::Geodetic site_;
};

void add_polygons(const Band& band, const Outline& outline, Json& polygons) {
  const auto rings = study::rings_of(band);
  if (band.all_around) {
    Polygon polygon;
    for (const auto& ring : rings) polygon.push_back(outline.ring(ring));
    const bool simple_hole =
        rings.size() < 2 || std::ranges::none_of(rings[1], [](const PolarPoint& p) { return p.range_m <= 0.0; });
    if (simple_hole && std::ranges::all_of(polygon, within_the_map)) {
      Json json = Json::array();
      bool outside = true;
      for (const GeoRing& ring : polygon) {
        Json part = ring_json(ring, std::exchange(outside, false));
        if (part.is_null() && json.empty()) return;
        if (!part.is_null()) json.push_back(std::move(part));
      }
      polygons.push_back(std::move(json));
      return;
    }
    if (rings.size() > 1) {
      for (const Band& part : study::cut_open(band)) add_polygons(part, outline, polygons);
      return;
    }
  }
  for (const GeoRing& part : cut_at_antimeridian({outline.ring(rings[0])})) {
    if (part.size() < 3 || std::abs(area_deg2(part)) < least_ring_deg2) continue;
    Json ring = ring_json(part, true);
    if (!ring.is_null()) polygons.push_back(Json::array({std::move(ring)}));
  }
}

Json limits_of(const study::ContourSummary& summary) {
  Json limits = Json::array();
  for (std::size_t i = 0; i < summary.limit_share.size(); ++i) {
    if (summary.limit_share[i] > 0.0) limits.push_back(sensing::name_of(static_cast<sensing::Obstacle>(i)));
  }
  return limits;
}

}  // namespace

std::string coverage_geojson(const CoverageReport& report) {
  const study::Coverage& coverage = report.coverage;
  Json features = Json::array();
  for (const study::CoverageSensor& sensor : coverage.sensors) {
    features.push_back(
        {{"type", "Feature"},
         {"geometry",
          {{"type", "Point"},
           {"coordinates", {sensor.site.lon_rad * degrees, sensor.site.lat_rad * degrees, sensor.site.alt_m}}}},
         {"properties", {{"kind", "sensor"}, {"sensor", sensor.id}, {"in_space", sensor.in_space}}}});
  }
  for (const study::Contour& contour : coverage.contours) {
    const study::CoverageSensor& sensor = coverage.sensors[contour.sensor];
    const Outline outline{sensor.site};
    Json polygons = Json::array();
    for (const Band& band : study::bands_of(contour)) add_polygons(band, outline, polygons);
    const study::ContourSummary summary = study::summary_of(contour);
    Json geometry = nullptr;  // where nothing is seen
    if (!polygons.empty()) geometry = {{"type", "MultiPolygon"}, {"coordinates", std::move(polygons)}};
    features.push_back({{"type", "Feature"},
                        {"geometry", std::move(geometry)},
                        {"properties",
                         {{"kind", "coverage"},
                          {"sensor", sensor.id},
                          {"target", coverage.targets[contour.target].name},
                          {"alt_m", contour.altitude_m},
                          {"pd", coverage.options.detection_probability},
                          {"limits", limits_of(summary)},
                          {"range_min_km", std::round(summary.range_min_m) / 1e3},
                          {"range_max_km", std::round(summary.range_max_m) / 1e3},
                          {"covered_share", summary.covered_share}}}});
  }
  Json json{{"type", "FeatureCollection"}, {"features", std::move(features)}};
  // Foreign members (RFC 7946, 6.1).
  json["iamd"] = json_head("iamd-coverage-geojson/1", report.provenance);
  json["iamd"]["command"] = report.provenance.command;
  json["iamd"]["conditions"] = coverage_conditions(coverage);
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace iamd::report
