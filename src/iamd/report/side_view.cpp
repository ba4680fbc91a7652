// One run from the side, as a still picture.
#include <algorithm>
#include <cmath>
#include <ranges>
#include <utility>

#include <fmt/format.h>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/report/campaign_page.hpp"
#include "iamd/report/chart_drawing.hpp"
#include "iamd/report/event_record.hpp"
#include "iamd/report/event_words.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using engine::Recording;

constexpr double plot_height_px = 380.0;
constexpr std::size_t points_a_path = 160;
constexpr std::size_t kill_symbol = 4, miss_symbol = 5, leak_symbol = 6, battery_symbol = 1, sensor_symbol = 2;

struct SidePoint {
  double ground_km = 0.0, height_km = 0.0;
};

// Distance along the ground from the place that is defended, and height.
class SideView {
 public:
  explicit SideView(const Recording& recording) : r_{recording} {
    if (!r_.assets.empty()) {
      from_ = r_.assets.front().where;
    } else if (!r_.batteries.empty()) {
      from_ = r_.batteries.front().where;
    } else if (!r_.sensors.empty()) {
      from_ = r_.sensors.front().site;
    }
  }

  [[nodiscard]] SidePoint at(const geo::Geodetic& where) const {
    return {geo::geodesic_inverse(from_, where).distance_m / 1e3, where.alt_m / 1e3};
  }
  [[nodiscard]] SidePoint at(const geo::Position<geo::Ecef>& place) const { return at(geo::geodetic_from_ecef(place)); }

  [[nodiscard]] std::vector<SidePoint> points(const engine::SampledPath& path) const {
    std::vector<SidePoint> points;
    if (path.empty()) return points;
    const base::Duration length = path.back().time - path.front().time;
    for (std::size_t i = 0; i <= points_a_path; ++i) {
      const auto since =
          static_cast<std::int64_t>(static_cast<double>(length.nanoseconds()) * static_cast<double>(i) / points_a_path);
      points.push_back(
          at(engine::state_on(path, path.front().time + base::Duration::from_nanoseconds(since)).position));
    }
    return points;
  }

  // As far out as something was seen or met, and a little more; all of it where nothing was.
  [[nodiscard]] double reach_km() const {
    double seen_km = 0.0, all_km = 1.0;
    for (const outcome::Story& story : r_.result.stories) {
      const engine::SampledPath& path = r_.paths[story.object.index()];
      if (path.empty()) continue;
      all_km = std::max(all_km, at(path.front().state.position).ground_km);
      if (story.first_detection != base::Time::never())
        seen_km = std::max(seen_km, at(engine::state_on(path, story.first_detection).position).ground_km);
    }
    for (const engine::RecordedShot& shot : r_.shots) {
      if (!shot.path.empty()) seen_km = std::max(seen_km, at(shot.path.back().state.position).ground_km);
    }
    return seen_km > 0.0 ? std::min(1.15 * seen_km, 1.02 * all_km) : 1.02 * all_km;
  }

 private:
  const Recording& r_;
  geo::Geodetic from_{};
};

// The pieces of a path that lie in the picture.
void draw_path(Drawing& drawing, std::string_view style, const std::vector<SidePoint>& points, double reach_km,
               const Scale& x, const Scale& y) {
  std::string data;
  bool open = false;
  for (const SidePoint& p : points) {
    const bool inside = p.ground_km <= reach_km;
    if (inside)
      data += fmt::format("{}{:.1f} {:.1f}", open ? "L" : "M", x.at(p.ground_km), y.at(std::max(p.height_km, 0.0)));
    open = inside;
  }
  if (!data.empty()) drawing.path(style, data);
}

struct Key {
  std::size_t symbol = 0;
  std::string_view style, name;
  bool used = false;
};

}  // namespace

std::string run_words(const Recording& r) {
  const outcome::RunRow& row = r.result.row;
  std::string words = fmt::format("Run {}: of {} {} killed and {} through; {} fired.", row.run,
                                  counted(row.objects, "object", "objects"),
                                  row.killed == 1 ? "1 is" : fmt::format("{} are", row.killed),
                                  row.leaked == 1 ? "1 gets" : fmt::format("{} get", row.leaked),
                                  counted(row.launched, "interceptor", "interceptors"));
  if (row.first_detection_s >= 0.0) words += fmt::format(" First seen at {:.0f} s", row.first_detection_s);
  if (row.first_launch_s >= 0.0) words += fmt::format(", first launch at {:.0f} s", row.first_launch_s);
  if (row.first_intercept_s >= 0.0) words += fmt::format(", first intercept at {:.0f} s", row.first_intercept_s);
  if (row.first_detection_s >= 0.0) words += ".";
  return words;
}

std::string side_view_svg(const Recording& r) {
  const SideView view{r};
  const double reach_km = view.reach_km();
  std::vector<std::vector<SidePoint>> flights, shots;
  Extent heights;
  heights.add(0.0);
  const auto add = [&](const engine::SampledPath& path, std::vector<std::vector<SidePoint>>& to) {
    to.push_back(view.points(path));
    for (const SidePoint& p : to.back()) {
      if (p.ground_km <= reach_km) heights.add(p.height_km);
    }
  };
  for (const engine::SampledPath& path : r.paths) add(path, flights);
  for (const engine::RecordedShot& shot : r.shots) add(shot.path, shots);

  Chart chart;
  chart.id = "side-view";
  chart.title = fmt::format("Run {} from the side", r.result.row.run);
  chart.summary = "Height over distance along the ground. " + run_words(r);
  chart.x = {.label = "distance along the ground from what is defended", .unit = "km", .from_zero = true};
  chart.y = {.label = "height", .unit = "km", .from_zero = true};
  const PlotArea area{64.0, 40.0, chart_width_px - 16.0, 40.0 + plot_height_px};
  Extent distances;
  distances.add(0.0);
  distances.add(reach_km);
  const Scale x{chart.x, distances, area.left, area.right, 8};
  const Scale y{chart.y, heights, area.bottom, area.top, 6};
  Drawing drawing{chart};
  drawing.y_axis(y, area);
  drawing.x_axis(x, area, false);
  drawing.line("axis", area.left, area.bottom, area.right, area.bottom);
  for (const outcome::Story& story : r.result.stories) {
    const std::vector<SidePoint>& points = flights[story.object.index()];
    draw_path(drawing,
              story.harmless                        ? "line dashed c5"
              : story.fate == outcome::Fate::leaked ? "line c1"
                                                    : "line c0",
              points, reach_km, x, y);
  }
  for (const auto& points : shots) draw_path(drawing, "line c2", points, reach_km, x, y);

  std::vector<Key> keys{{kill_symbol, "c2", "kill"},
                        {miss_symbol, "c4", "miss"},
                        {leak_symbol, "c1", "leaks"},
                        {battery_symbol, "c2", "battery"},
                        {sensor_symbol, "c3", "sensor"}};
  const auto mark = [&](std::size_t key, const SidePoint& p, double radius) {
    if (p.ground_km > reach_km) return;
    keys[key].used = true;
    drawing.symbol(keys[key].symbol, keys[key].style, x.at(p.ground_km), y.at(std::max(p.height_km, 0.0)), radius);
  };
  for (const engine::RecordedBattery& battery : r.batteries) mark(3, view.at(battery.where), 5.0);
  for (const engine::RecordedSensor& sensor : r.sensors) mark(4, view.at(sensor.site), 5.0);
  for (const engine::RecordedShot& shot : r.shots) {
    if (!shot.path.empty()) mark(shot.killed() ? 0 : 1, view.at(shot.path.back().state.position), 4.5);
  }
  for (const outcome::Story& story : r.result.stories) {
    const engine::SampledPath& path = r.paths[story.object.index()];
    if (story.fate == outcome::Fate::leaked && !path.empty()) mark(2, view.at(path.back().state.position), 5.0);
  }
  double left = area.right;
  for (const Key& key : keys | std::views::reverse) {
    if (!key.used) continue;
    left -= text_width_px(key.name) + 26.0;
    drawing.symbol(key.symbol, key.style, left + 6.0, 10.0, 4.5);
    drawing.text(left + 16.0, 14.0, "name-text", Anchor::start, key.name);
  }
  drawing.y_title(area);
  drawing.x_title(area);
  return drawing.picture(area.bottom + 50.0);
}

}  // namespace iamd::report
