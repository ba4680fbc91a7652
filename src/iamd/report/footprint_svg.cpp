// Footprints as a picture.
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "iamd/report/footprint_export.hpp"
#include "iamd/report/map_projection.hpp"
#include "iamd/report/svg_text.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using study::EdgePoint;
using study::EdgeRing;
using study::Footprint;
using study::FootprintArea;
using study::FootprintLimit;
using study::Knowledge;

constexpr double degrees = 180.0 / std::numbers::pi;
constexpr double width_px = 1000.0, head_px = 92.0, left_px = 76.0, side_px = 640.0;

// By number of looks: ColorBrewer's "Blues" (Brewer 2003; Apache 2.0), even in lightness.
constexpr std::array<std::string_view, 5> fills{"#c6dbef", "#9ecae1", "#6baed6", "#4292c6", "#2171b5"};

// By limit: Okabe and Ito's colours (2008), readable for colour-blind eyes, and Tol's (2021) for the rest.
std::string_view colour_of(FootprintLimit limit) {
  static constexpr std::array<std::string_view, study::footprint_limit_count> colours{
      "#777777", "#882255", "#aa4499", "#ddaa33", "#e69f00", "#d55e00", "#a0522d", "#009e73", "#332288", "#cc79a7",
      "#b2182b", "#665544", "#999933", "#117733", "#88ccee", "#44aa99", "#f0e442", "#555555", "#bbbbbb"};
  return colours[static_cast<std::size_t>(limit)];
}

class Picture {
 public:
  explicit Picture(const Footprint& footprint) : f_{footprint}, px_{0.5 * side_px / footprint.radius_m} {}

  [[nodiscard]] std::string map() {
    std::string svg = fmt::format(
        "<g transform=\"translate({0:.0f} {1:.0f})\">\n<rect class=\"paper\" x=\"{2:.0f}\" y=\"{2:.0f}\" "
        "width=\"{3:.0f}\" height=\"{3:.0f}\"/>\n<g clip-path=\"url(#map)\">\n",
        left_px + 0.5 * side_px, head_px + 0.5 * side_px, -0.5 * side_px, side_px);
    const Knowledge main = f_.sensing ? Knowledge::sensing : Knowledge::kinematic;
    if (f_.sensing) svg += area(*f_.area(Knowledge::kinematic, 1), "reach");
    for (const FootprintArea& one : f_.areas) {
      if (one.knowledge == main && !one.rings.empty()) svg += area(one, "");
    }
    svg += grid();
    if (f_.sensing) svg += edge(*f_.area(Knowledge::kinematic, 1), "thin");
    svg += edge(*f_.area(main, 1), "thick");
    svg += sites();
    svg += "</g>\n" + frame() + axes();
    return svg + "</g>\n";
  }

  [[nodiscard]] std::string legend() const {
    const double left = left_px + side_px + 36.0;
    double y = head_px + 58.0;
    std::string svg;
    const auto text = [&](double x, std::string_view style, const std::string& what) {
      svg += fmt::format("<text class=\"{}\" x=\"{:.0f}\" y=\"{:.0f}\">{}</text>\n", style, x, y, escaped(what));
    };
    svg += fmt::format("<path class=\"north\" d=\"M{0:.0f} {1:.0f}l7 24l-7 -6l-7 6z\"/>\n", left + 8.0, head_px - 2.0);
    svg += fmt::format("<text class=\"ink strong\" x=\"{:.0f}\" y=\"{:.0f}\">N</text>\n", left + 20.0, head_px + 14.0);
    const Knowledge main = f_.sensing ? Knowledge::sensing : Knowledge::kinematic;
    text(left, "ink strong", f_.options.denied_at ? "Launches that can be engaged" : "Defended");
    y += 16.0;
    text(left, "faint",
         f_.sensing ? "with sensing; shots, a look after each" : "by kinematics; shots, a look after each");
    for (const FootprintArea& one : f_.areas) {
      if (one.knowledge != main) continue;
      y += 22.0;
      svg += fmt::format("<rect x=\"{:.0f}\" y=\"{:.0f}\" width=\"26\" height=\"15\" fill=\"{}\"/>\n", left, y - 12.0,
                         fill(one.looks));
      text(left + 36.0, "ink",
           fmt::format("{} or more: {} km²", one.looks, number_text(std::round(one.area_m2 / 1e6))));
    }
    if (f_.sensing) {
      y += 22.0;
      svg +=
          fmt::format("<rect class=\"reach\" x=\"{:.0f}\" y=\"{:.0f}\" width=\"26\" height=\"15\"/>\n", left, y - 12.0);
      text(left + 36.0, "ink",
           fmt::format("by kinematics: {} km²",
                       number_text(std::round(f_.area(Knowledge::kinematic, 1)->area_m2 / 1e6))));
    }
    y += 34.0;
    text(left, "ink strong", "What fails just outside");
    for (const FootprintLimit limit : limits_) {
      y += 22.0;
      svg += fmt::format("<path class=\"thick\" stroke=\"{}\" d=\"M{:.0f} {:.0f}h26\"/>\n", colour_of(limit), left,
                         y - 4.0);
      text(left + 36.0, "ink", std::string{study::name_of(limit)});
    }
    y += 34.0;
    for (const auto& [mark, what] : {std::pair{0, "battery"}, std::pair{1, "sensor"}, std::pair{2, "asset"}}) {
      if ((mark == 1 && !f_.sensing) || (mark == 2 && !f_.options.denied_at)) continue;
      svg += symbol(mark, left + 13.0, y - 4.0);
      text(left + 36.0, "ink", what);
      y += 22.0;
    }
    if (!f_.options.denied_at) {
      svg += fmt::format("<g transform=\"translate({:.0f} {:.0f}) rotate({:.1f})\">{}</g>\n", left + 13.0, y - 4.0,
                         f_.from_rad * degrees, "<path class=\"comes\" d=\"M0 -11V9M-4 4L0 11L4 4\"/>");
      text(left + 36.0, "ink", fmt::format("comes from {:.0f}°", std::fmod(std::round(f_.from_rad * degrees), 360.0)));
    }
    return svg;
  }

 private:
  [[nodiscard]] static std::string_view fill(int looks) {
    return fills[std::min<std::size_t>(static_cast<std::size_t>(looks) - 1, fills.size() - 1)];
  }
  [[nodiscard]] std::string point(double x_m, double y_m) const {
    return fmt::format("{:.1f} {:.1f}", x_m * px_, -y_m * px_);
  }

  [[nodiscard]] std::string area(const FootprintArea& area, std::string_view style) const {
    std::string path;
    for (const EdgeRing& ring : area.rings) {
      char command = 'M';
      for (const EdgePoint& p : ring) {
        path += command + point(p.x_m, p.y_m);
        command = 'L';
      }
      path += "Z";
    }
    if (path.empty()) return "";
    const std::string look =
        style.empty() ? fmt::format("fill=\"{}\"", fill(area.looks)) : fmt::format("class=\"{}\"", style);
    return fmt::format("<path {} fill-rule=\"evenodd\" d=\"{}\"/>\n", look, path);
  }

  // The edge in the colours of what ends it: half of each line belongs to either end.
  [[nodiscard]] std::string edge(const FootprintArea& area, std::string_view style) {
    std::array<std::string, study::footprint_limit_count> paths;
    std::string whole;
    for (const EdgeRing& ring : area.rings) {
      for (std::size_t i = 0; i < ring.size(); ++i) {
        const EdgePoint& a = ring[i];
        const EdgePoint& b = ring[(i + 1) % ring.size()];
        const std::string middle = point(0.5 * (a.x_m + b.x_m), 0.5 * (a.y_m + b.y_m));
        whole += fmt::format("M{}L{}", point(a.x_m, a.y_m), point(b.x_m, b.y_m));
        std::string& from = paths[static_cast<std::size_t>(a.limit)];
        if (a.limit == b.limit) {
          from += fmt::format("M{}L{}", point(a.x_m, a.y_m), point(b.x_m, b.y_m));
        } else {
          from += fmt::format("M{}L{}", point(a.x_m, a.y_m), middle);
          paths[static_cast<std::size_t>(b.limit)] += fmt::format("M{}L{}", middle, point(b.x_m, b.y_m));
        }
      }
    }
    std::string svg = whole.empty() ? "" : fmt::format("<path class=\"casing\" d=\"{}\"/>\n", whole);
    for (std::size_t k = 0; k < paths.size(); ++k) {
      if (paths[k].empty()) continue;
      const auto limit = static_cast<FootprintLimit>(k);
      limits_.insert(limit);
      svg += fmt::format("<path class=\"{}\" stroke=\"{}\" d=\"{}\"/>\n", style, colour_of(limit), paths[k]);
    }
    return svg;
  }

  // Between the lines of the grid: 1, 2 or 5 times a power of ten, three to seven to a side of the middle.
  [[nodiscard]] double step_m() const {
    const double wanted = f_.radius_m / 3.0;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    const double mantissa = wanted / power;
    return power * (mantissa >= 5.0 ? 5.0 : mantissa >= 2.0 ? 2.0 : 1.0);
  }

  [[nodiscard]] std::string grid() const {
    const auto n = static_cast<int>(f_.radius_m / step_m());
    const double end = 0.5 * side_px;
    std::string svg;
    for (int i = -n; i <= n; ++i) {
      const double at = i * step_m() * px_;
      svg +=
          fmt::format("<path class=\"grid\" d=\"M{0:.1f} {1:.1f}V{2:.1f}M{1:.1f} {0:.1f}H{2:.1f}\"/>\n", at, -end, end);
    }
    return svg;
  }

  [[nodiscard]] static std::string frame() {
    return fmt::format("<rect class=\"frame\" x=\"{0:.0f}\" y=\"{0:.0f}\" width=\"{1:.0f}\" height=\"{1:.0f}\"/>\n",
                       -0.5 * side_px, side_px);
  }

  [[nodiscard]] std::string axes() const {
    const auto n = static_cast<int>(f_.radius_m / step_m());
    const double end = 0.5 * side_px;
    std::string svg;
    const double unit_m = step_m() < 1e3 ? 1.0 : 1e3;
    for (int i = -n; i <= n; ++i) {
      const double at = i * step_m() * px_;
      const std::string text = number_text(std::round(i * step_m()) / unit_m + 0.0);
      svg += fmt::format("<path class=\"frame\" d=\"M{0:.1f} {1:.0f}v5M{2:.0f} {0:.1f}h-5\"/>\n", at, end, -end);
      svg += fmt::format("<text class=\"ink\" x=\"{:.1f}\" y=\"{:.0f}\" text-anchor=\"middle\">{}</text>\n", at,
                         end + 19.0, text);
      svg += fmt::format("<text class=\"ink\" x=\"{:.0f}\" y=\"{:.1f}\" text-anchor=\"end\">{}</text>\n", -end - 9.0,
                         4.0 - at, text);
    }
    const char* const unit = unit_m > 1.0 ? "km" : "m";
    svg += fmt::format("<text class=\"ink\" x=\"0\" y=\"{:.0f}\" text-anchor=\"middle\">{} east of the middle</text>\n",
                       end + 37.0, unit);
    svg += fmt::format(
        "<text class=\"ink\" transform=\"translate({:.0f} 0) rotate(-90)\" text-anchor=\"middle\">{} north of the "
        "middle</text>\n",
        -end - 54.0, unit);
    return svg;
  }

  // 0 a battery, 1 a sensor, 2 an asset.
  [[nodiscard]] static std::string symbol(int kind, double x, double y) {
    if (kind == 1) return fmt::format("<circle class=\"radar\" cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"5\"/>\n", x, y);
    if (kind == 2)
      return fmt::format("<rect class=\"asset\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"9\" height=\"9\"/>\n", x - 4.5,
                         y - 4.5);
    return fmt::format("<path class=\"battery\" d=\"M{:.1f} {:.1f}l7 12h-14z\"/>\n", x, y - 8.0);
  }

  [[nodiscard]] std::string sites() const {
    const MapProjection projection{f_.middle};
    std::string svg;
    std::vector<MapPoint> written;
    const auto add = [&](int kind, const study::FootprintSite& one) {
      const MapPoint p = projection.at(one.site);
      const MapPoint at{p.x * px_, -p.y * px_};
      if (std::max(std::abs(at.x), std::abs(at.y)) > 0.5 * side_px) return;
      svg += symbol(kind, at.x, at.y);
      MapPoint label{at.x + 11.0, at.y + 4.0};
      while (std::ranges::any_of(written, [&](const MapPoint& w) {
        return std::abs(w.x - label.x) < 110.0 && std::abs(w.y - label.y) < 13.0;
      })) {
        label.y += 14.0;
      }
      written.push_back(label);
      const std::string name = escaped(one.id);
      for (const char* const style : {"halo", "ink"}) {
        svg += fmt::format("<text class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\">{}</text>\n", style, label.x, label.y, name);
      }
    };
    if (f_.options.denied_at) add(2, {f_.asset, f_.middle});
    for (const study::FootprintSite& one : f_.sensors) add(1, one);
    for (const study::FootprintSite& one : f_.batteries) add(0, one);
    return svg;
  }

  const Footprint& f_;
  double px_;  // a metre
  std::set<FootprintLimit> limits_;
};

constexpr std::string_view style = R"(.paper { fill: #f7f7f5; }
.grid { fill: none; stroke: #777777; stroke-width: 0.7px; stroke-opacity: 0.35; }
.reach { fill: #e9e4d4; }
.casing { fill: none; stroke: #ffffff; stroke-width: 4px; stroke-opacity: 0.8; stroke-linecap: round; }
.thick { fill: none; stroke-width: 2.6px; stroke-linecap: round; }
.thin { fill: none; stroke-width: 1.5px; stroke-linecap: round; }
.battery { fill: #1a1a1a; stroke: #ffffff; stroke-width: 1px; }
.radar { fill: #ffffff; stroke: #1a1a1a; stroke-width: 2px; }
.asset { fill: #c2185b; stroke: #ffffff; stroke-width: 1px; }
.north { fill: #1a1a1a; }
.comes { fill: none; stroke: #1a1a1a; stroke-width: 1.8px; }
)";
constexpr std::string_view dark_style = R"(  .reach { fill: #3a382f; }
  .north { fill: #ececec; }
  .comes { stroke: #ececec; }
)";

}  // namespace

std::string footprint_svg(const FootprintReport& report) {
  const Footprint& f = report.footprint;
  const Provenance& from = report.provenance;
  const double foot = head_px + side_px + 66.0;
  const auto note = wrapped((f.options.denied_at ? "Denied: " : "Defended: ") + footprint_conditions(f), 140, 2);
  const double height = foot + 56.0 + 15.0 * static_cast<double>(note.size() - 1);
  std::string svg = svg_opening("Footprint: " + from.scenario_title, width_px, height, style, dark_style);
  svg += fmt::format(
      "<defs><clipPath id=\"map\"><rect x=\"{0:.0f}\" y=\"{0:.0f}\" width=\"{1:.0f}\" height=\"{1:.0f}\"/></clipPath>"
      "</defs>\n",
      -0.5 * side_px, side_px);
  svg += fmt::format("<rect class=\"page\" x=\"0\" y=\"0\" width=\"{:.0f}\" height=\"{:.0f}\"/>\n", width_px, height);
  const std::string title = from.scenario_title.empty() ? from.scenario_name : from.scenario_title;
  svg += fmt::format("<text class=\"title\" x=\"24\" y=\"36\">{}</text>\n", escaped(shortened(title, 95)));
  svg += fmt::format("<text class=\"faint\" x=\"24\" y=\"58\">{}; azimuthal equidistant projection</text>\n",
                     f.options.denied_at ? escaped("From where '" + f.object + "' can't be launched at '" + f.asset +
                                                   "' without being engaged")
                                         : escaped("Where '" + f.object + "' can be engaged before it comes down"));
  Picture picture{f};
  svg += picture.map();
  svg += picture.legend();
  double y = foot + 6.0;
  const auto line = [&](const std::string& text) {
    svg += fmt::format("<text class=\"faint\" x=\"24\" y=\"{:.0f}\">{}</text>\n", y, escaped(text));
    y += 15.0;
  };
  for (const std::string& text : note) line(text);
  line(fmt::format("OpenIAMD {} ({}), scenario {}, hash {}, seed {}", from.software_version, from.source_revision,
                   from.scenario_name, from.scenario_hash, from.seed));
  line(shortened(from.command, 140));
  return svg + "</svg>\n";
}

}  // namespace iamd::report
