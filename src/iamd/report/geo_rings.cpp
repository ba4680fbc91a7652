#include "iamd/report/geo_rings.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <utility>

namespace iamd::report {
namespace {

constexpr double over_the_pole_deg = 150.0;  // an edge this wide goes over a pole
constexpr double pole_deg = 90.0 - 1e-7;     // nearer to a pole a longitude means nothing

// The parts of rings west and east of a meridian: their pieces on a side, joined along the meridian between
// neighbouring crossings. Rings that belong to one area are split together.
void split(const std::vector<GeoRing>& rings, double meridian_deg, std::vector<GeoRing>& west,
           std::vector<GeoRing>& east) {
  const auto is_east = [&](const GeoPoint& p) { return p.lon_deg >= meridian_deg; };
  struct Piece {
    GeoRing points;
    double enters_deg = 0.0, leaves_deg = 0.0;  // latitudes at the meridian
    bool used = false;
  };
  std::vector<Piece> pieces[2];
  for (const GeoRing& ring : rings) {
    const std::size_t n = ring.size();
    std::size_t start = 0;
    while (start < n && is_east(ring[start]) == is_east(ring[(start + n - 1) % n])) ++start;
    if (start == n) {
      if (n > 0) (is_east(ring[0]) ? east : west).push_back(ring);
      continue;
    }
    for (std::size_t i = 0; i < n;) {
      const bool side = is_east(ring[(start + i) % n]);
      Piece piece;
      const auto crossing_deg = [&](const GeoPoint& a, const GeoPoint& b) {
        return a.lat_deg + (b.lat_deg - a.lat_deg) * (meridian_deg - a.lon_deg) / (b.lon_deg - a.lon_deg);
      };
      piece.enters_deg = crossing_deg(ring[(start + i + n - 1) % n], ring[(start + i) % n]);
      for (; i < n && is_east(ring[(start + i) % n]) == side; ++i) piece.points.push_back(ring[(start + i) % n]);
      piece.leaves_deg = crossing_deg(ring[(start + i - 1) % n], ring[(start + i) % n]);
      pieces[side ? 1 : 0].push_back(std::move(piece));
    }
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
      GeoRing joined;
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

}  // namespace

double around_deg(double lon_deg) { return std::remainder(lon_deg, 360.0); }

GeoRing continuous_ring(const GeoRing& ring) {
  GeoRing result;
  const std::size_t n = ring.size();
  for (std::size_t i = 0; i < n; ++i) {
    const auto add = [&](double lon_deg, double lat_deg) {
      if (!result.empty()) lon_deg = result.back().lon_deg + around_deg(lon_deg - result.back().lon_deg);
      result.push_back({lon_deg, lat_deg});
    };
    if (std::abs(ring[i].lat_deg) < pole_deg) {
      add(ring[i].lon_deg, ring[i].lat_deg);
      const GeoPoint& next = ring[(i + 1) % n];
      if (std::abs(around_deg(next.lon_deg - ring[i].lon_deg)) < over_the_pole_deg) continue;
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
      result.back().lon_deg + around_deg(result.front().lon_deg - result.back().lon_deg) - result.front().lon_deg;
  if (std::abs(winding) < 180.0) return result;
  // Half a turn along a pole may be taken either way: the one that closes the ring.
  for (std::size_t i = 1; i < result.size(); ++i) {
    if (std::abs(result[i].lon_deg - result[i - 1].lon_deg) < over_the_pole_deg) continue;
    for (std::size_t k = i; k < result.size(); ++k) result[k].lon_deg -= winding;
    return result;
  }
  double mean = 0.0;
  for (const GeoPoint& p : result) mean += p.lat_deg;
  const double pole = std::copysign(90.0, mean);
  const double start = result.front().lon_deg;
  result.push_back({start + winding, result.front().lat_deg});
  result.push_back({start + winding, pole});
  result.push_back({start, pole});
  return result;
}

double area_deg2(const GeoRing& ring) {
  double twice = 0.0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const GeoPoint& a = ring[i];
    const GeoPoint& b = ring[(i + 1) % ring.size()];
    twice += (a.lon_deg - ring[0].lon_deg) * (b.lat_deg - ring[0].lat_deg) -
             (b.lon_deg - ring[0].lon_deg) * (a.lat_deg - ring[0].lat_deg);
  }
  return 0.5 * twice;
}

bool within_the_map(const GeoRing& ring) {
  return std::ranges::all_of(ring, [](const GeoPoint& p) { return std::abs(p.lon_deg) <= 180.0; });
}

std::vector<GeoRing> cut_at_antimeridian(std::vector<GeoRing> parts) {
  // Begun within the map; a ring spans less than a turn and a half to either side.
  for (const double meridian_deg : {-540.0, -180.0, 180.0, 540.0}) {
    std::vector<GeoRing> west, east;
    split(parts, meridian_deg, west, east);
    west.insert(west.end(), east.begin(), east.end());
    parts = std::move(west);
  }
  for (GeoRing& part : parts) {
    const auto [low, high] = std::ranges::minmax(part, {}, &GeoPoint::lon_deg);
    const double shift = -360.0 * std::round(0.5 * (low.lon_deg + high.lon_deg) / 360.0);
    for (GeoPoint& p : part) p.lon_deg = std::clamp(p.lon_deg + shift, -180.0, 180.0);
  }
  return parts;
}

nlohmann::ordered_json ring_json(GeoRing ring, bool counterclockwise) {
  if ((area_deg2(ring) > 0.0) != counterclockwise) std::ranges::reverse(ring);
  using Json = nlohmann::ordered_json;
  Json json = Json::array();
  const auto digits = [](double value) { return std::round(value * 1e7) / 1e7 + 0.0; };
  Json last;
  for (const GeoPoint& p : ring) {
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

// Whether a place lies inside a ring: crossings of a line towards north.
static bool contains(const GeoRing& ring, const GeoPoint& p) {
  bool inside = false;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const GeoPoint& a = ring[i];
    const GeoPoint& b = ring[(i + 1) % ring.size()];
    if ((a.lon_deg > p.lon_deg) == (b.lon_deg > p.lon_deg)) continue;
    const double lat = a.lat_deg + (b.lat_deg - a.lat_deg) * (p.lon_deg - a.lon_deg) / (b.lon_deg - a.lon_deg);
    if (lat > p.lat_deg) inside = !inside;
  }
  return inside;
}

nlohmann::ordered_json polygons_json(const std::vector<GeoRing>& rings) {
  using Json = nlohmann::ordered_json;
  std::vector<GeoRing> outer, holes;
  for (GeoRing& part : cut_at_antimeridian(rings)) {
    const double area = area_deg2(part);
    if (part.size() < 3 || std::abs(area) < least_ring_deg2) continue;
    (area > 0.0 ? outer : holes).push_back(std::move(part));
  }
  Json polygons = Json::array();
  std::vector<std::size_t> owner(holes.size(), outer.size());
  for (std::size_t h = 0; h < holes.size(); ++h) {
    double least = 0.0;
    for (std::size_t o = 0; o < outer.size(); ++o) {
      // Rings of one area don't cross: one corner tells, and its neighbour where that lies on the meridian of the cut.
      if (!contains(outer[o], holes[h][0]) && !contains(outer[o], holes[h][holes[h].size() / 2])) continue;
      const double area = area_deg2(outer[o]);
      if (owner[h] != outer.size() && area >= least) continue;
      owner[h] = o;
      least = area;
    }
  }
  for (std::size_t o = 0; o < outer.size(); ++o) {
    Json polygon = Json::array();
    Json ring = ring_json(outer[o], true);
    if (ring.is_null()) continue;
    polygon.push_back(std::move(ring));
    for (std::size_t h = 0; h < holes.size(); ++h) {
      if (owner[h] != o) continue;
      Json hole = ring_json(holes[h], false);
      if (!hole.is_null()) polygon.push_back(std::move(hole));
    }
    polygons.push_back(std::move(polygon));
  }
  return polygons;
}

}  // namespace iamd::report
