#include "iamd/report/coverage_map.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <numbers>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "iamd/geo/frames.hpp"
#include "iamd/report/svg_text.hpp"
#include "iamd/report/text.hpp"
#include "iamd/study/coverage_area.hpp"

namespace iamd::report {
namespace {

using sensing::Obstacle;
using study::Band;
using study::Contour;
using study::CoverageWay;
using study::PolarPoint;

constexpr double degrees = 180.0 / std::numbers::pi;

// The colour map "viridis" (Smith and van der Walt 2015; CC0) in eleven steps: even in lightness, and readable for
// colour-blind eyes and in print.
constexpr std::array<std::array<int, 3>, 11> viridis{{{68, 1, 84},
                                                      {72, 36, 117},
                                                      {65, 68, 135},
                                                      {53, 95, 141},
                                                      {42, 120, 142},
                                                      {33, 145, 140},
                                                      {34, 168, 132},
                                                      {68, 191, 112},
                                                      {122, 209, 81},
                                                      {189, 223, 38},
                                                      {253, 231, 37}}};

std::string colour_at(double share) {
  const double at = std::clamp(share, 0.0, 1.0) * static_cast<double>(viridis.size() - 1);
  const auto i = std::min(static_cast<std::size_t>(at), viridis.size() - 2);
  const double t = at - static_cast<double>(i);
  std::array<int, 3> rgb{};
  for (std::size_t c = 0; c < 3; ++c) {
    rgb[c] = static_cast<int>(std::lround(viridis[i][c] + t * (viridis[i + 1][c] - viridis[i][c])));
  }
  return fmt::format("#{:02x}{:02x}{:02x}", rgb[0], rgb[1], rgb[2]);
}

// 1, 2 or 5 times a power of ten, not above.
double round_below(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  const double mantissa = value / power;
  return power * (mantissa >= 5.0 ? 5.0 : mantissa >= 2.0 ? 2.0 : 1.0);
}

}  // namespace

std::string_view dashes(Obstacle limit) {
  switch (limit) {
    case Obstacle::none:
    case Obstacle::sensitivity:
      return "";
    case Obstacle::range:
      return "12 3 2 3";
    case Obstacle::field_of_view:
      return "4 4";
    case Obstacle::horizon:
      return "9 4";
    case Obstacle::terrain:
      return "1.5 2.5";
    case Obstacle::blind:
      return "2 7";
    case Obstacle::clutter:
      return "8 3 1.5 3 1.5 3";
  }
  return "";
}

CoverageMap::CoverageMap(const study::Coverage& coverage, std::vector<std::size_t> sensors, std::size_t target,
                         const std::vector<double>& altitudes_m, double top_px)
    : coverage_{coverage},
      sensors_{std::move(sensors)},
      altitudes_m_{altitudes_m},
      projection_{middle()},
      top_px_{top_px} {
  for (const Contour& contour : coverage.contours) {
    if (contour.target != target || std::ranges::find(sensors_, contour.sensor) == sensors_.end()) continue;
    contours_.push_back(&contour);
  }
  // The height with the largest area first, so that it does not hide the others.
  std::map<double, double> area_at;
  for (const Contour* contour : contours_) area_at[contour->altitude_m] += area_m2(*contour);
  std::ranges::stable_sort(contours_, std::greater{},
                           [&](const Contour* contour) { return area_at[contour->altitude_m]; });
  const auto reach = [&](const MapPoint& p) { reach_m_ = std::max({reach_m_, std::abs(p.x), std::abs(p.y)}); };
  for (const std::size_t s : sensors_) reach(projection_.at(coverage_.sensors[s].site, 0.0, 0.0));
  for (const Contour* contour : contours_) {
    for (const CoverageWay& way : contour->ways) {
      const double worlds_m = way.worlds ? way.worlds->high_m : 0.0;
      reach(projection_.at(site(*contour), way.azimuth_rad, std::max(way.range_m(), worlds_m)));
    }
  }
  reach_m_ *= 1.06;
}

std::string CoverageMap::drawn(std::set<Obstacle>& limits) const {
  std::string svg = fmt::format(
      "<g transform=\"translate({:.0f} {:.0f})\">\n<rect class=\"paper\" x=\"-350\" y=\"-350\" width=\"700\" "
      "height=\"700\"/>\n<g clip-path=\"url(#map)\">\n",
      margin_px + 0.5 * map_px, top_px_ + 0.5 * map_px);
  for (const Contour* contour : contours_) {
    svg += area(*contour);
    svg += outline(*contour, limits);
  }
  for (const Contour* contour : contours_) svg += interval(*contour);
  svg += sensors_.size() == 1 ? rings() : graticule();
  svg += names();
  return svg + "</g>\n<rect class=\"frame\" x=\"-350\" y=\"-350\" width=\"700\" height=\"700\"/>\n" + scale() +
         "</g>\n";
}

const geo::Geodetic& CoverageMap::site(const Contour& contour) const { return coverage_.sensors[contour.sensor].site; }

double CoverageMap::area_m2(const Contour& contour) {
  double area = 0.0;
  for (const CoverageWay& way : contour.ways) area += way.share * way.range_m() * way.range_m();
  return area;
}

geo::Geodetic CoverageMap::middle() const {
  if (sensors_.size() == 1) return coverage_.sensors[sensors_[0]].site;
  geo::Position<geo::Ecef> sum;
  for (const std::size_t s : sensors_) {
    const auto p = geo::ecef_from_geodetic(coverage_.sensors[s].site);
    const double size = static_cast<double>(sensors_.size());
    sum = {sum.x_m + p.x_m / size, sum.y_m + p.y_m / size, sum.z_m + p.z_m / size};
  }
  geo::Geodetic centre = geo::geodetic_from_ecef(sum);
  centre.alt_m = 0.0;
  return centre;
}

MapPoint CoverageMap::pixel(const MapPoint& p) const {
  const double scale_px = 0.5 * map_px / reach_m_;
  return {p.x * scale_px, -p.y * scale_px};
}

MapPoint CoverageMap::pixel(const Contour& contour, double azimuth_rad, double range_m) const {
  return pixel(projection_.at(site(contour), azimuth_rad, range_m));
}

std::string CoverageMap::to(const MapPoint& p, bool first) {
  return fmt::format("{}{:.1f} {:.1f}", first ? "M" : "L", p.x, p.y);
}

std::string CoverageMap::colour(double altitude_m) const {
  const auto i = std::ranges::find(altitudes_m_, altitude_m) - altitudes_m_.begin();
  return altitude_colour(static_cast<std::size_t>(i), altitudes_m_.size());
}

std::string CoverageMap::area(const Contour& contour) const {
  std::string path;
  for (const Band& band : study::bands_of(contour)) {
    for (const auto& ring : study::rings_of(band)) {
      std::vector<PolarPoint> points;
      for (std::size_t i = 0; i < ring.size(); ++i) {
        const PolarPoint& a = ring[i];
        PolarPoint b = ring[(i + 1) % ring.size()];
        points.push_back(a);
        if (a.range_m <= 0.0 || b.range_m <= 0.0 || std::abs(a.range_m - b.range_m) < 0.05 * reach_m_) continue;
        // Sides along an azimuth bend when the sensor is not in the middle.
        b.azimuth_rad = a.azimuth_rad + std::remainder(b.azimuth_rad - a.azimuth_rad, 2.0 * std::numbers::pi);
        for (int k = 1; k < 8; ++k) {
          points.push_back({a.azimuth_rad + (b.azimuth_rad - a.azimuth_rad) * k / 8.0,
                            a.range_m + (b.range_m - a.range_m) * k / 8.0});
        }
      }
      bool first = true;
      for (const PolarPoint& p : points) {
        path += to(pixel(contour, p.azimuth_rad, p.range_m), std::exchange(first, false));
      }
      path += "Z";
    }
  }
  if (path.empty()) return "";
  return fmt::format("<path fill=\"{}\" fill-rule=\"evenodd\" d=\"{}\"/>\n", colour(contour.altitude_m), path);
}

std::string CoverageMap::outline(const Contour& contour, std::set<Obstacle>& limits) const {
  const auto& ways = contour.ways;
  const std::size_t n = ways.size();
  std::string path;
  std::optional<Obstacle> style;
  std::string svg;
  const auto finish = [&] {
    if (!path.empty()) {
      svg += fmt::format("<path class=\"casing\" d=\"{0}\"/>\n<path class=\"edge\"{1} d=\"{0}\"/>\n", path,
                         dashes(*style).empty() ? "" : fmt::format(" stroke-dasharray=\"{}\"", dashes(*style)));
    }
    path.clear();
    style.reset();
  };
  const auto line = [&](const MapPoint& a, const MapPoint& b, Obstacle limit) {
    if (style != limit) finish();
    if (path.empty()) path = to(a, true);
    style = limit;
    limits.insert(limit);
    path += to(b, false);
  };
  // Beginning where the style changes, so that a closed line of one style has no seam but one.
  std::size_t start = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const CoverageWay& before = ways[(i + n - 1) % n];
    if (before.sees() != ways[i].sees() || before.found.limit != ways[i].found.limit) start = i;
  }
  for (std::size_t k = 0; k < n; ++k) {
    const CoverageWay& a = ways[(start + k) % n];
    const CoverageWay& b = ways[(start + k + 1) % n];
    if (!a.sees() && !b.sees()) continue;
    if (a.sees() != b.sees()) {
      const CoverageWay& seeing = a.sees() ? a : b;
      finish();
      line(pixel(contour, seeing.azimuth_rad, seeing.inner_range_m()),
           pixel(contour, seeing.azimuth_rad, seeing.range_m()), (a.sees() ? b : a).found.limit);
      finish();
      continue;
    }
    const MapPoint from = pixel(contour, a.azimuth_rad, a.range_m());
    const MapPoint end = pixel(contour, b.azimuth_rad, b.range_m());
    const MapPoint half{0.5 * (from.x + end.x), 0.5 * (from.y + end.y)};
    line(from, half, a.found.limit);
    line(half, end, b.found.limit);
  }
  finish();
  return svg;
}

std::string CoverageMap::interval(const Contour& contour) const {
  std::string svg;
  for (const double study::WorldRanges::* const range : {&study::WorldRanges::low_m, &study::WorldRanges::high_m}) {
    std::string path;
    bool first = true;
    for (const CoverageWay& way : contour.ways) {
      if (!way.worlds) continue;
      path += to(pixel(contour, way.azimuth_rad, (*way.worlds).*range), std::exchange(first, false));
    }
    if (!path.empty()) svg += fmt::format("<path class=\"worlds\" d=\"{}Z\"/>\n", path);
  }
  return svg;
}

std::string CoverageMap::label(const MapPoint& p, const std::string& text, std::string_view anchor) {
  return fmt::format(
      "<text class=\"halo\" x=\"{0:.1f}\" y=\"{1:.1f}\" text-anchor=\"{2}\">{3}</text>\n"
      "<text class=\"ink\" x=\"{0:.1f}\" y=\"{1:.1f}\" text-anchor=\"{2}\">{3}</text>\n",
      p.x, p.y, anchor, escaped(text));
}

std::string CoverageMap::rings() const {
  const double step_m = round_below(0.45 * reach_m_);
  std::string svg;
  const double per_px = 0.5 * map_px / reach_m_;
  for (int i = 0; i < 12; ++i) {
    const double azimuth = i * std::numbers::pi / 6.0;
    const MapPoint end = pixel({1.5 * reach_m_ * std::sin(azimuth), 1.5 * reach_m_ * std::cos(azimuth)});
    svg += fmt::format("<path class=\"grid\" d=\"M0 0L{:.1f} {:.1f}\"/>\n", end.x, end.y);
    // Just inside the frame.
    const double inside = 332.0 / std::max(std::abs(std::sin(azimuth)), std::abs(std::cos(azimuth)));
    svg += label({inside * std::sin(azimuth), -inside * std::cos(azimuth) + 4.0},
                 i == 0 ? "N" : fmt::format("{}°", 30 * i), "middle");
  }
  for (int i = 1; i * step_m < reach_m_; ++i) {
    const double radius = i * step_m * per_px;
    svg += fmt::format("<circle class=\"grid\" cx=\"0\" cy=\"0\" r=\"{:.1f}\"/>\n", radius);
    svg += label({radius * std::sin(0.26), -radius * std::cos(0.26) + 4.0}, length_text(i * step_m), "middle");
  }
  return svg;
}

std::string CoverageMap::length_text(double length_m) {
  return length_m < 1e3 ? number_text(length_m) + " m" : number_text(length_m / 1e3) + " km";
}

std::string CoverageMap::graticule() const {
  constexpr std::array<double, 9> steps_deg{0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0};
  const double reach_deg = std::min(1.5 * reach_m_ / 111e3, 180.0);
  double step_deg = steps_deg.back();
  for (const double step : steps_deg) {
    if (reach_deg / step <= 5.0) {
      step_deg = step;
      break;
    }
  }
  const double lat_deg = projection_.centre().lat_rad * degrees;
  const double lon_deg = projection_.centre().lon_rad * degrees;
  const double low = std::max(std::ceil((lat_deg - reach_deg) / step_deg) * step_deg, -90.0);
  const double high = std::min(lat_deg + reach_deg, 90.0);
  const double widest = std::max(std::abs(low), std::abs(high));
  const double lon_reach = widest < 80.0 ? std::min(reach_deg / std::cos(widest / degrees), 180.0) : 180.0;
  const double west = std::ceil((lon_deg - lon_reach) / step_deg) * step_deg;
  const auto place = [&](double lat, double lon) {
    return pixel(projection_.at(geo::Geodetic{lat / degrees, lon / degrees, 0.0}));
  };
  const int digits = step_deg < 1.0 ? 1 : 0;
  constexpr int parts = 48;
  std::string svg;
  for (double lat = low; lat <= high + 1e-9; lat += step_deg) {
    std::string path;
    for (int i = 0; i <= parts; ++i) path += to(place(lat, lon_deg + lon_reach * (2.0 * i / parts - 1.0)), i == 0);
    svg += fmt::format("<path class=\"grid\" d=\"{}\"/>\n", path);
    const MapPoint p = place(lat, lon_deg);
    if (std::abs(p.y) < 335.0) {
      svg +=
          label({-344.0, p.y - 3.0}, fmt::format("{:.{}f}° {}", std::abs(lat), digits, lat < 0.0 ? "S" : "N"), "start");
    }
  }
  for (double lon = west; lon <= lon_deg + lon_reach + 1e-9; lon += step_deg) {
    std::string path;
    for (int i = 0; i <= parts; ++i) path += to(place(low + (high - low) * i / parts, lon), i == 0);
    svg += fmt::format("<path class=\"grid\" d=\"{}\"/>\n", path);
    const double shown = std::remainder(lon, 360.0);
    const MapPoint p = place(lat_deg, lon);
    if (std::abs(p.x) < 320.0) {
      svg += label({p.x + 3.0, 343.0}, fmt::format("{:.{}f}° {}", std::abs(shown), digits, shown < 0.0 ? "W" : "E"),
                   "start");
    }
  }
  return svg;
}

std::string CoverageMap::names() const {
  std::string svg;
  std::vector<MapPoint> written;
  for (const std::size_t s : sensors_) {
    const MapPoint p = pixel(projection_.at(coverage_.sensors[s].site, 0.0, 0.0));
    svg += fmt::format("<path class=\"site\" d=\"M{:.1f} {:.1f}l5 9h-10z\"/>\n", p.x, p.y - 6.0);
    MapPoint at{p.x + 9.0, p.y + 4.0};
    while (std::ranges::any_of(
        written, [&](const MapPoint& w) { return std::abs(w.x - at.x) < 120.0 && std::abs(w.y - at.y) < 13.0; })) {
      at.y += 14.0;
    }
    written.push_back(at);
    svg += label(at, coverage_.sensors[s].id, "start");
  }
  return svg;
}

std::string CoverageMap::scale() const {
  const double length_m = round_below(0.5 * reach_m_);
  const double px = length_m * 0.5 * map_px / reach_m_;
  return fmt::format("<path class=\"frame\" d=\"M{0:.1f} 363v6h{1:.1f}v-6\"/>\n", 350.0 - px, px) +
         fmt::format("<text class=\"ink\" x=\"{:.1f}\" y=\"372\" text-anchor=\"end\">{}</text>\n", 344.0 - px,
                     length_text(length_m));
}

std::string CoverageMap::altitude_colour(std::size_t i, std::size_t count) {
  return colour_at(count < 2 ? 0.5 : static_cast<double>(i) / static_cast<double>(count - 1));
}

}  // namespace iamd::report
