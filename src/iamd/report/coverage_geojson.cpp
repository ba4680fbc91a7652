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
#include "iamd/report/json_head.hpp"
#include "iamd/study/coverage_area.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;
using study::Band;
using study::PolarPoint;

constexpr double degrees = 180.0 / std::numbers::pi;
constexpr double longest_edge_m = 50e3;
constexpr double widest_edge_deg = 5.0;
constexpr int deepest = 14;                  // an edge is halved at most so often
constexpr double over_the_pole_deg = 150.0;  // an edge this wide goes over a pole
constexpr double least_area_deg2 = 1e-9;     // 10 m²; smaller parts are rounding
constexpr double pole_deg = 90.0 - 1e-7;     // nearer to a pole a longitude means nothing

struct Point {
  double lon_deg = 0.0, lat_deg = 0.0;
};
using Ring = std::vector<Point>;  // closed without repeating the first point
using Polygon = std::vector<Ring>;

double around(double lon_deg) { return std::remainder(lon_deg, 360.0); }

class Outline {
 public:
  explicit Outline(const geo::Geodetic& site) : site_{site} {}

  // The ring with edges short enough to be straight, its longitudes continuous (beyond ±180 where it crosses).
  [[nodiscard]] Ring ring(const std::vector<PolarPoint>& polar) const {
    Ring ring;
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
    return continuous(ring);
  }

 private:
  [[nodiscard]] Point at(const PolarPoint& p) const {
    const geo::Geodetic g = geo::geodesic_direct(site_, p.azimuth_rad, p.range_m);
    return {g.lon_rad * degrees, g.lat_rad * degrees};
  }
  // Its beginning and what is between, without its end.
  void edge(const PolarPoint& a, const Point& at_a, const PolarPoint& b, const Point& at_b, int depth,
            Ring& ring) const {
    const double along_m = std::abs(b.range_m - a.range_m);
    const double across_m = std::abs(b.azimuth_rad - a.azimuth_rad) * std::max(a.range_m, b.range_m);
    const bool wide = std::abs(around(at_b.lon_deg - at_a.lon_deg)) > widest_edge_deg;
    if (depth >= deepest || (!wide && along_m + across_m <= longest_edge_m) || along_m + across_m < 1.0) {
      ring.push_back(at_a);
      return;
    }
    const PolarPoint middle{0.5 * (a.azimuth_rad + b.azimuth_rad), 0.5 * (a.range_m + b.range_m)};
    const Point at_middle = at(middle);
    edge(a, at_a, middle, at_middle, depth + 1, ring);
    edge(middle, at_middle, b, at_b, depth + 1, ring);
  }

  // A pole takes the longitudes of its neighbours, as does an edge that goes over one; a ring around a pole is led up
  // to it and back.
  [[nodiscard]] static Ring continuous(const Ring& ring) {
    Ring result;
    const std::size_t n = ring.size();
    for (std::size_t i = 0; i < n; ++i) {
      const auto add = [&](double lon_deg, double lat_deg) {
        if (!result.empty()) lon_deg = result.back().lon_deg + around(lon_deg - result.back().lon_deg);
        result.push_back({lon_deg, lat_deg});
      };
      if (std::abs(ring[i].lat_deg) < pole_deg) {
        add(ring[i].lon_deg, ring[i].lat_deg);
        const Point& next = ring[(i + 1) % n];
        if (std::abs(around(next.lon_deg - ring[i].lon_deg)) < over_the_pole_deg) continue;
        if (std::abs(next.lat_deg) >= pole_deg) continue;
        const double pole = std::copysign(90.0, ring[i].lat_deg);
        add(ring[i].lon_deg, pole);
        add(next.lon_deg, pole);
        continue;
      }
      const double pole = std::copysign(90.0, ring[i].lat_deg);
      add(ring[(i + n - 1) % n].lon_deg, pole);
      // The whole way along the pole: as a longitude it may be half a turn.
      add(ring[(i + 1) % n].lon_deg, pole);
    }
    if (result.size() < 3) return result;
    const double winding =
        result.back().lon_deg + around(result.front().lon_deg - result.back().lon_deg) - result.front().lon_deg;
    if (std::abs(winding) < 180.0) return result;
    // Half a turn along a pole may be taken either way: the one that closes the ring.
    for (std::size_t i = 1; i < result.size(); ++i) {
      if (std::abs(result[i].lon_deg - result[i - 1].lon_deg) < over_the_pole_deg) continue;
      for (std::size_t k = i; k < result.size(); ++k) result[k].lon_deg -= winding;
      return result;
    }
    double mean = 0.0;
    for (const Point& p : result) mean += p.lat_deg;
    const double pole = std::copysign(90.0, mean);
    const double start = result.front().lon_deg;
    result.push_back({start + winding, result.front().lat_deg});
    result.push_back({start + winding, pole});
    result.push_back({start, pole});
    return result;
  }

  geo::Geodetic site_;
};

// The parts of a ring west and east of a meridian: its pieces on a side, joined along the meridian between neighbouring
// crossings.
void split(const Ring& ring, double meridian_deg, std::vector<Ring>& west, std::vector<Ring>& east) {
  const std::size_t n = ring.size();
  const auto is_east = [&](const Point& p) { return p.lon_deg >= meridian_deg; };
  std::size_t start = 0;
  while (start < n && is_east(ring[start]) == is_east(ring[(start + n - 1) % n])) ++start;
  if (start == n) {
    (is_east(ring[0]) ? east : west).push_back(ring);
    return;
  }
  struct Piece {
    Ring points;
    double enters_deg = 0.0, leaves_deg = 0.0;  // latitudes at the meridian
    bool used = false;
  };
  std::vector<Piece> pieces[2];
  for (std::size_t i = 0; i < n;) {
    const bool side = is_east(ring[(start + i) % n]);
    Piece piece;
    const auto crossing_deg = [&](const Point& a, const Point& b) {
      return a.lat_deg + (b.lat_deg - a.lat_deg) * (meridian_deg - a.lon_deg) / (b.lon_deg - a.lon_deg);
    };
    piece.enters_deg = crossing_deg(ring[(start + i + n - 1) % n], ring[(start + i) % n]);
    for (; i < n && is_east(ring[(start + i) % n]) == side; ++i) piece.points.push_back(ring[(start + i) % n]);
    piece.leaves_deg = crossing_deg(ring[(start + i - 1) % n], ring[(start + i) % n]);
    pieces[side ? 1 : 0].push_back(std::move(piece));
  }
  for (const int side : {0, 1}) {
    // Between crossings in the order of their latitude the meridian runs inside, outside, inside …
    std::vector<std::pair<double, std::size_t>> crossings;  // latitude; piece × 2, + 1 where it leaves
    for (std::size_t i = 0; i < pieces[side].size(); ++i) {
      crossings.emplace_back(pieces[side][i].enters_deg, 2 * i);
      crossings.emplace_back(pieces[side][i].leaves_deg, 2 * i + 1);
    }
    std::ranges::sort(crossings);
    std::map<std::size_t, std::size_t> partner;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
      partner[crossings[i].second] = crossings[i + 1].second;
      partner[crossings[i + 1].second] = crossings[i].second;
    }
    for (std::size_t first = 0; first < pieces[side].size(); ++first) {
      if (pieces[side][first].used) continue;
      Ring joined;
      std::size_t now = first;
      while (!pieces[side][now].used) {
        Piece& piece = pieces[side][now];
        piece.used = true;
        joined.push_back({meridian_deg, piece.enters_deg});
        joined.insert(joined.end(), piece.points.begin(), piece.points.end());
        joined.push_back({meridian_deg, piece.leaves_deg});
        const std::size_t next = partner[2 * now + 1];
        if (next % 2 == 1) break;  // a crossing that touches: rounding
        now = next / 2;
      }
      (side == 1 ? east : west).push_back(std::move(joined));
    }
  }
}

double area_deg2(const Ring& ring) {
  double twice = 0.0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point& a = ring[i];
    const Point& b = ring[(i + 1) % ring.size()];
    twice += (a.lon_deg - ring[0].lon_deg) * (b.lat_deg - ring[0].lat_deg) -
             (b.lon_deg - ring[0].lon_deg) * (a.lat_deg - ring[0].lat_deg);
  }
  return 0.5 * twice;
}

bool within_the_map(const Ring& ring) {
  return std::ranges::all_of(ring, [](const Point& p) { return std::abs(p.lon_deg) <= 180.0; });
}

// A ring in as many parts as there are maps of 360 degrees that it lies in.
std::vector<Ring> cut(Ring ring) {
  // Begun within the map; a ring spans less than a turn and a half to either side.
  std::vector<Ring> parts{std::move(ring)};
  for (const double meridian_deg : {-540.0, -180.0, 180.0, 540.0}) {
    std::vector<Ring> next;
    for (const Ring& part : parts) {
      std::vector<Ring> west, east;
      split(part, meridian_deg, west, east);
      next.insert(next.end(), west.begin(), west.end());
      next.insert(next.end(), east.begin(), east.end());
    }
    parts = std::move(next);
  }
  for (Ring& part : parts) {
    const auto [low, high] = std::ranges::minmax(part, {}, &Point::lon_deg);
    const double shift = -360.0 * std::round(0.5 * (low.lon_deg + high.lon_deg) / 360.0);
    for (Point& p : part) p.lon_deg = std::clamp(p.lon_deg + shift, -180.0, 180.0);
  }
  return parts;
}

Json ring_json(Ring ring, bool counterclockwise) {
  if ((area_deg2(ring) > 0.0) != counterclockwise) std::ranges::reverse(ring);
  Json json = Json::array();
  const auto digits = [](double value) { return std::round(value * 1e7) / 1e7 + 0.0; };
  Json last;
  for (const Point& p : ring) {
    Json point{digits(p.lon_deg), digits(p.lat_deg)};
    if (point == last) continue;
    last = point;
    json.push_back(std::move(point));
  }
  while (json.size() > 1 && json.back() == json.front()) json.erase(json.size() - 1);
  if (json.size() < 3) return nullptr;
  json.push_back(json.front());
  return json;
}

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
      for (const Ring& ring : polygon) {
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
  for (const Ring& part : cut(outline.ring(rings[0]))) {
    if (part.size() < 3 || std::abs(area_deg2(part)) < least_area_deg2) continue;
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
