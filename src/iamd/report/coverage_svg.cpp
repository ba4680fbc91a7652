// Coverage maps as a picture.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>
#include <map>
#include <numbers>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/report/coverage_export.hpp"
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
constexpr double width_px = 1000.0, margin_px = 24.0, map_px = 700.0, head_px = 92.0, gap_px = 56.0;
constexpr double one_map_m = 5000e3;  // sensors farther from the middle get maps of their own

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

// How a contour is drawn by what limits it.
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

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : base::is_utf8(text) ? plain(text) : base::quoted(text, 1000)) {
    switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

std::string shortened(std::string_view text, std::size_t most) {
  if (columns_of(text) <= most) return std::string{text};
  std::size_t end = 0;
  for (std::size_t columns = 0; columns + 1 < most; ++columns) {
    ++end;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) ++end;
  }
  return std::string{text.substr(0, end)} + "…";
}

struct Point {
  double x = 0.0, y = 0.0;
};

// Azimuthal equidistant about a place: distance and azimuth from there are true. Metres, x east and y north.
class Projection {
 public:
  explicit Projection(const geo::Geodetic& centre) : centre_{centre} {}
  [[nodiscard]] Point at(const geo::Geodetic& where) const {
    const geo::GeodesicLine line = geo::geodesic_inverse(centre_, where);
    return polar(line.azimuth_from_rad, line.distance_m);
  }
  // From a sensor.
  [[nodiscard]] Point at(const geo::Geodetic& sensor, double azimuth_rad, double range_m) const {
    if (is_centre(sensor)) return polar(azimuth_rad, range_m);
    return at(geo::geodesic_direct(sensor, azimuth_rad, range_m));
  }
  [[nodiscard]] const geo::Geodetic& centre() const { return centre_; }
  [[nodiscard]] bool is_centre(const geo::Geodetic& where) const {
    return where.lat_rad == centre_.lat_rad && where.lon_rad == centre_.lon_rad;
  }

 private:
  [[nodiscard]] static Point polar(double azimuth_rad, double range_m) {
    return {range_m * std::sin(azimuth_rad), range_m * std::cos(azimuth_rad)};
  }
  geo::Geodetic centre_;
};

// 1, 2 or 5 times a power of ten, not above.
double round_below(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  const double mantissa = value / power;
  return power * (mantissa >= 5.0 ? 5.0 : mantissa >= 2.0 ? 2.0 : 1.0);
}

// One map: some sensors, one target.
class Map {
 public:
  Map(const study::Coverage& coverage, std::vector<std::size_t> sensors, std::size_t target,
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
    reach_m_ = 1e3;
    const auto reach = [&](const Point& p) { reach_m_ = std::max({reach_m_, std::abs(p.x), std::abs(p.y)}); };
    for (const std::size_t s : sensors_) reach(projection_.at(coverage_.sensors[s].site, 0.0, 0.0));
    for (const Contour* contour : contours_) {
      for (const CoverageWay& way : contour->ways) {
        const double worlds_m = way.worlds ? way.worlds->high_m : 0.0;
        reach(projection_.at(site(*contour), way.azimuth_rad, std::max(way.range_m(), worlds_m)));
      }
    }
    reach_m_ *= 1.06;
  }

  [[nodiscard]] std::string drawn(std::set<Obstacle>& limits) const {
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

 private:
  [[nodiscard]] const geo::Geodetic& site(const Contour& contour) const {
    return coverage_.sensors[contour.sensor].site;
  }
  [[nodiscard]] static double area_m2(const Contour& contour) {
    double area = 0.0;
    for (const CoverageWay& way : contour.ways) area += way.share * way.range_m() * way.range_m();
    return area;
  }
  [[nodiscard]] geo::Geodetic middle() const {
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

  [[nodiscard]] Point pixel(const Point& p) const {
    const double scale_px = 0.5 * map_px / reach_m_;
    return {p.x * scale_px, -p.y * scale_px};
  }
  [[nodiscard]] Point pixel(const Contour& contour, double azimuth_rad, double range_m) const {
    return pixel(projection_.at(site(contour), azimuth_rad, range_m));
  }
  [[nodiscard]] static std::string to(const Point& p, bool first) {
    return fmt::format("{}{:.1f} {:.1f}", first ? "M" : "L", p.x, p.y);
  }

  [[nodiscard]] std::string colour(double altitude_m) const {
    const auto i = std::ranges::find(altitudes_m_, altitude_m) - altitudes_m_.begin();
    return altitude_colour(static_cast<std::size_t>(i), altitudes_m_.size());
  }

  [[nodiscard]] std::string area(const Contour& contour) const {
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

  // The farthest edge, in the style of what limits it.
  [[nodiscard]] std::string outline(const Contour& contour, std::set<Obstacle>& limits) const {
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
    const auto line = [&](const Point& a, const Point& b, Obstacle limit) {
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
      const Point from = pixel(contour, a.azimuth_rad, a.range_m());
      const Point end = pixel(contour, b.azimuth_rad, b.range_m());
      const Point half{0.5 * (from.x + end.x), 0.5 * (from.y + end.y)};
      line(from, half, a.found.limit);
      line(half, end, b.found.limit);
    }
    finish();
    return svg;
  }

  // What worlds see, from 5 to 95 %.
  [[nodiscard]] std::string interval(const Contour& contour) const {
    std::string svg;
    for (const double study::WorldRanges::* range : {&study::WorldRanges::low_m, &study::WorldRanges::high_m}) {
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

  [[nodiscard]] static std::string label(const Point& p, const std::string& text, std::string_view anchor) {
    return fmt::format(
        "<text class=\"halo\" x=\"{0:.1f}\" y=\"{1:.1f}\" text-anchor=\"{2}\">{3}</text>\n"
        "<text class=\"ink\" x=\"{0:.1f}\" y=\"{1:.1f}\" text-anchor=\"{2}\">{3}</text>\n",
        p.x, p.y, anchor, escaped(text));
  }

  [[nodiscard]] std::string rings() const {
    const double step_m = round_below(0.45 * reach_m_);
    std::string svg;
    const double per_px = 0.5 * map_px / reach_m_;
    for (int i = 0; i < 12; ++i) {
      const double azimuth = i * std::numbers::pi / 6.0;
      const Point end = pixel({1.5 * reach_m_ * std::sin(azimuth), 1.5 * reach_m_ * std::cos(azimuth)});
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

  [[nodiscard]] static std::string length_text(double length_m) {
    return length_m < 1e3 ? number_text(length_m) + " m" : number_text(length_m / 1e3) + " km";
  }

  [[nodiscard]] std::string graticule() const {
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
      const Point p = place(lat, lon_deg);
      if (std::abs(p.y) < 335.0) {
        svg += label({-344.0, p.y - 3.0}, fmt::format("{:.{}f}° {}", std::abs(lat), digits, lat < 0.0 ? "S" : "N"),
                     "start");
      }
    }
    for (double lon = west; lon <= lon_deg + lon_reach + 1e-9; lon += step_deg) {
      std::string path;
      for (int i = 0; i <= parts; ++i) path += to(place(low + (high - low) * i / parts, lon), i == 0);
      svg += fmt::format("<path class=\"grid\" d=\"{}\"/>\n", path);
      const double shown = std::remainder(lon, 360.0);
      const Point p = place(lat_deg, lon);
      if (std::abs(p.x) < 320.0) {
        svg += label({p.x + 3.0, 343.0}, fmt::format("{:.{}f}° {}", std::abs(shown), digits, shown < 0.0 ? "W" : "E"),
                     "start");
      }
    }
    return svg;
  }

  [[nodiscard]] std::string names() const {
    std::string svg;
    std::vector<Point> written;
    for (const std::size_t s : sensors_) {
      const Point p = pixel(projection_.at(coverage_.sensors[s].site, 0.0, 0.0));
      svg += fmt::format("<path class=\"site\" d=\"M{:.1f} {:.1f}l5 9h-10z\"/>\n", p.x, p.y - 6.0);
      Point at{p.x + 9.0, p.y + 4.0};
      while (std::ranges::any_of(
          written, [&](const Point& w) { return std::abs(w.x - at.x) < 120.0 && std::abs(w.y - at.y) < 13.0; })) {
        at.y += 14.0;
      }
      written.push_back(at);
      svg += label(at, coverage_.sensors[s].id, "start");
    }
    return svg;
  }

  [[nodiscard]] std::string scale() const {
    const double length_m = round_below(0.5 * reach_m_);
    const double px = length_m * 0.5 * map_px / reach_m_;
    return fmt::format("<path class=\"frame\" d=\"M{0:.1f} 363v6h{1:.1f}v-6\"/>\n", 350.0 - px, px) +
           fmt::format("<text class=\"ink\" x=\"{:.1f}\" y=\"372\" text-anchor=\"end\">{}</text>\n", 344.0 - px,
                       length_text(length_m));
  }

 public:
  [[nodiscard]] static std::string altitude_colour(std::size_t i, std::size_t count) {
    return colour_at(count < 2 ? 0.5 : static_cast<double>(i) / static_cast<double>(count - 1));
  }

 private:
  const study::Coverage& coverage_;
  std::vector<std::size_t> sensors_;
  const std::vector<double>& altitudes_m_;
  Projection projection_;
  double top_px_;
  std::vector<const Contour*> contours_;
  double reach_m_ = 0.0;
};

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
                       Map::altitude_colour(i, altitudes_m.size()));
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

// Words of a text in lines of at most so many columns; what is beyond `most` lines is cut.
std::vector<std::string> wrapped(const std::string& text, std::size_t columns, std::size_t most) {
  std::vector<std::string> lines(1);
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string word = text.substr(at, end - at);
    if (!lines.back().empty() && columns_of(lines.back()) + 1 + columns_of(word) > columns) lines.emplace_back();
    lines.back() += (lines.back().empty() ? "" : " ") + word;
    at = end + 1;
  }
  if (lines.size() > most) {
    lines.resize(most);
    lines.back() += " …";
  }
  for (std::string& line : lines) line = shortened(line, columns + 2);
  return lines;
}

constexpr std::string_view style = R"(<style>
text { font-family: "DejaVu Sans", Verdana, Arial, sans-serif; font-size: 12px; }
.title { font-size: 15px; font-weight: bold; fill: #1a1a1a; }
.strong { font-weight: bold; }
.ink { fill: #1a1a1a; }
.faint { fill: #5a5a5a; font-size: 11px; }
.halo { fill: none; stroke: #ffffff; stroke-width: 3px; stroke-opacity: 0.85; stroke-linejoin: round; }
.page { fill: #ffffff; }
.paper { fill: #f4f5f6; }
.frame { fill: none; stroke: #6b6b6b; stroke-width: 1px; }
.grid { fill: none; stroke: #777777; stroke-width: 0.7px; stroke-opacity: 0.55; }
.casing { fill: none; stroke: #ffffff; stroke-width: 2.6px; stroke-opacity: 0.9; }
.edge { fill: none; stroke: #111111; stroke-width: 1.3px; }
.worlds { fill: none; stroke: #c2185b; stroke-width: 0.9px; stroke-opacity: 0.9; }
.site { fill: #c2185b; stroke: #ffffff; stroke-width: 1px; }
@media (prefers-color-scheme: dark) {
  .title, .ink { fill: #ececec; }
  .faint { fill: #a8a8a8; }
  .halo { stroke: #14171a; }
  .page { fill: #14171a; }
  .paper { fill: #20242a; }
  .frame { stroke: #9a9a9a; }
  .grid { stroke: #b5b5b5; }
}
</style>
)";

}  // namespace

std::string coverage_svg(const CoverageReport& report) {
  const study::Coverage& coverage = report.coverage;
  std::vector<double> altitudes_m;
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
      maps += Map{coverage, sensors, target, altitudes_m, top}.drawn(limits);
      top += map_px + gap_px;
    }
  }
  const double legend_end = head_px + 150.0 + 22.0 * static_cast<double>(altitudes_m.size() + limits.size() + 1);
  const double foot = std::max(top, legend_end);
  const Provenance& from = report.provenance;
  const auto note = wrapped("Coverage: " + coverage_conditions(coverage), 140, 2);
  const double height = foot + 56.0 + 15.0 * static_cast<double>(note.size() - 1);

  std::string svg = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" "
      "width=\"{0:.0f}\" height=\"{1:.0f}\" viewBox=\"0 0 {0:.0f} {1:.0f}\" role=\"img\">\n<title>{2}</title>\n",
      width_px, height, escaped("Coverage: " + from.scenario_title));
  svg += style;
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
