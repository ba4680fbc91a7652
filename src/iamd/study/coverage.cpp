#include "iamd/study/coverage.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <utility>

#include "iamd/engine/sensor_set.hpp"
#include "iamd/geo/horizon.hpp"
#include "iamd/geo/terrain.hpp"
#include "iamd/study/coverage_target.hpp"
#include "iamd/study/ground_way.hpp"

namespace iamd::study {
namespace {

using sensing::Obstacle;

constexpr double full_turn = 2.0 * std::numbers::pi;
constexpr double space_m = 100e3;  // a sensor that stands higher is in space
constexpr double highest_ground_m = 9e3;
constexpr double fine_azimuth_rad = 1e-4;  // to which the end of a field of view is found

// The object, and who looks at it.
struct Scene {
  const engine::Question* question = nullptr;
  const CoverageOptions* options = nullptr;
  const engine::SensorSet* sensors = nullptr;
  std::size_t sensor = 0;
  world::Signature signature;
  double altitude_m = 0.0;
  Pace pace;

  [[nodiscard]] Glimpse look(GroundWay& way, double distance_m) const {
    const GroundPoint ground = way.at(distance_m);
    const geo::Terrain* const terrain = options->above_ground ? question->around->terrain.get() : nullptr;
    geo::State<geo::Ecef> state;
    state.position = ground.at_height(altitude_m + (terrain != nullptr ? terrain->height_m(ground.position) : 0.0));
    // Level: `back` towards the sensor, `across` to the left of that.
    const auto& up = ground.up;
    const auto& ahead = ground.ahead;
    const double across[3] = {up[1] * ahead[2] - up[2] * ahead[1], up[2] * ahead[0] - up[0] * ahead[2],
                              up[0] * ahead[1] - up[1] * ahead[0]};
    const double back_mps = pace.speed_mps * std::cos(options->aspect_rad);
    const double across_mps = pace.speed_mps * std::sin(options->aspect_rad);
    state.velocity = {across_mps * across[0] - back_mps * ahead[0], across_mps * across[1] - back_mps * ahead[1],
                      across_mps * across[2] - back_mps * ahead[2]};
    const sensing::Visibility seen = sensors->visibility(sensor, state, signature, pace.since_launch_s);
    return {seen.detection_probability, seen.obstacle};
  }

  // No sensor sees beyond: the horizon with a fifth and 100 km to spare for the ellipsoid and for hills.
  [[nodiscard]] StretchSearch search() const {
    const double k = std::max(question->scenario.environment.earth_radius_factor, 1.0);
    const double antenna_m = sensors->site(sensor).geodetic().alt_m;
    const double hills_m = options->above_ground ? highest_ground_m : 0.0;
    const double horizon_m = geo::horizon_ground_range_m(antenna_m, altitude_m + hills_m, k);
    return {std::min(1.2 * horizon_m + 100e3, GroundWay::longest_m), options->step_m, options->detection_probability};
  }
};

CoverageWay searched(const Scene& scene, double azimuth_rad, GroundWay& ground) {
  CoverageWay way;
  way.azimuth_rad = azimuth_rad;
  way.found = find_stretches([&](double distance_m) { return scene.look(ground, distance_m); }, scene.search());
  return way;
}

// A place that a way sees: in the middle of its last stretch.
double probe_m(const CoverageWay& way) {
  const Stretch& last = way.found.seen.back();
  return 0.5 * (last.from_m + last.to_m);
}

// Whether the field of view ends between a way that sees and another one: nothing there may be looked at as far out.
bool leaves_field_of_view(const Scene& scene, const CoverageWay& seeing, const CoverageWay& other) {
  if (!seeing.sees() || other.range_m() >= probe_m(seeing)) return false;
  GroundWay ground{scene.sensors->site(scene.sensor).geodetic(), other.azimuth_rad};
  return scene.look(ground, probe_m(seeing)).obstacle == Obstacle::field_of_view;
}

// Where the field of view ends between two azimuths: a way on either side.
void add_edge(const Scene& scene, const CoverageWay& seeing, double inside, double outside,
              std::vector<CoverageWay>& ways) {
  const geo::Geodetic& site = scene.sensors->site(scene.sensor).geodetic();
  while (std::abs(inside - outside) > fine_azimuth_rad) {
    const double middle = 0.5 * (inside + outside);
    GroundWay ground{site, middle};
    (scene.look(ground, probe_m(seeing)).obstacle == Obstacle::field_of_view ? outside : inside) = middle;
  }
  for (const double azimuth_rad : {inside, outside}) {
    GroundWay ground{site, azimuth_rad};
    ways.push_back(searched(scene, std::fmod(azimuth_rad, full_turn), ground));
  }
  if (!ways.back().sees()) ways.back().found.limit = Obstacle::field_of_view;
}

void add_edges(const Scene& scene, std::vector<CoverageWay>& ways) {
  std::vector<CoverageWay> more;
  for (std::size_t i = 0; i < ways.size(); ++i) {
    const CoverageWay& a = ways[i];
    const CoverageWay& b = ways[(i + 1) % ways.size()];
    const double b_rad = b.azimuth_rad > a.azimuth_rad ? b.azimuth_rad : b.azimuth_rad + full_turn;
    if (leaves_field_of_view(scene, a, b)) {
      add_edge(scene, a, a.azimuth_rad, b_rad, more);
    } else if (leaves_field_of_view(scene, b, a)) {
      add_edge(scene, b, b_rad, a.azimuth_rad, more);
    }
  }
  // One that falls upon a way that is there already replaces it.
  more.insert(more.end(), std::make_move_iterator(ways.begin()), std::make_move_iterator(ways.end()));
  std::ranges::stable_sort(more, {}, &CoverageWay::azimuth_rad);
  const auto same = std::ranges::unique(more, {}, &CoverageWay::azimuth_rad);
  more.erase(same.begin(), same.end());
  ways = std::move(more);
}

// Each stands for what lies nearer to it than to its neighbours.
void share_out(std::vector<CoverageWay>& ways) {
  const std::size_t n = ways.size();
  for (std::size_t i = 0; i < n; ++i) {
    const double before = i > 0 ? ways[i - 1].azimuth_rad : ways[n - 1].azimuth_rad - full_turn;
    const double after = i + 1 < n ? ways[i + 1].azimuth_rad : ways[0].azimuth_rad + full_turn;
    ways[i].share = 0.5 * (after - before) / full_turn;
  }
}

// The value below which half of the weight lies.
double weighted_median(std::vector<std::pair<double, double>> weighted) {
  std::ranges::sort(weighted);
  double whole = 0.0;
  for (const auto& [value, weight] : weighted) whole += weight;
  double sum = 0.0;
  for (const auto& [value, weight] : weighted) {
    sum += weight;
    if (sum >= 0.5 * whole) return value;
  }
  return 0.0;
}

// Order statistics by the nearest rank.
WorldRanges ranges_of(std::vector<double>& ranges_m) {
  std::ranges::sort(ranges_m);
  const auto quantile = [&](double q) {
    const double rank = std::ceil(q * static_cast<double>(ranges_m.size()));
    return ranges_m[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
  };
  return {quantile(0.05), quantile(0.5), quantile(0.95)};
}

class Mapping {
 public:
  Mapping(const engine::Question& question, const CoverageOptions& options)
      : question_{question}, options_{options}, draw_{draw_of(options.world)}, sensors_{question, draw_} {
    coverage_.options = options;
  }

  base::Result<Coverage> map() {
    auto targets = sought_targets(question_, options_);
    if (!targets) return std::unexpected{std::move(targets).error()};
    targets_ = std::move(*targets);
    for (const SoughtTarget& target : targets_) coverage_.targets.push_back(target.facts);
    if (auto error = too_many()) return std::unexpected{std::move(*error)};
    for (std::uint64_t world = 0; world < options_.worlds; ++world) {
      worlds_.push_back({draw_of(world), engine::SensorSet{question_, draw_of(world)}});
    }
    for (std::size_t s = 0; s < sensors_.size(); ++s) {
      if (options_.sensor && *options_.sensor != s) continue;
      const geo::Geodetic& site = sensors_.site(s).geodetic();
      coverage_.sensors.push_back({sensors_.id(s), site, site.alt_m > space_m});
      if (!coverage_.sensors.back().in_space) map_sensor(s);
    }
    return std::move(coverage_);
  }

 private:
  struct World {
    scenario::Draw draw;
    engine::SensorSet sensors;
  };

  [[nodiscard]] scenario::Draw draw_of(std::optional<std::uint64_t> world) const {
    const std::uint64_t seed = question_.scenario.seed;
    if (!world) return scenario::Draw::likely(seed);
    return {seed, *world, *world * static_cast<std::uint64_t>(question_.scenario.runs_per_world)};
  }

  [[nodiscard]] std::optional<base::Error> too_many() const {
    const std::size_t heights =
        options_.altitudes_m.empty() ? default_altitudes_m().size() : options_.altitudes_m.size();
    const std::uint64_t sensors = options_.sensor ? 1 : sensors_.size();
    const std::uint64_t ways = sensors * targets_.size() * heights * options_.azimuths * (1 + options_.worlds);
    if (ways <= CoverageOptions::most_ways) return std::nullopt;
    return base::Error{
        "a map of " + std::to_string(ways) + " ways is too large",
        "sensors × objects × heights × azimuths × worlds; at most " + std::to_string(CoverageOptions::most_ways),
        "name one sensor or object, or take fewer azimuths, heights or worlds"};
  }

  // Default heights end with the first that is not below the flight.
  [[nodiscard]] std::vector<double> heights_m(const SoughtTarget& target) const {
    if (!options_.altitudes_m.empty()) return options_.altitudes_m;
    std::vector<double> heights = default_altitudes_m();
    const auto top = std::ranges::lower_bound(heights, target.facts.highest_m);
    if (top != heights.end()) heights.erase(top + 1, heights.end());
    return heights;
  }

  void map_sensor(std::size_t s) {
    for (std::size_t t = 0; t < targets_.size(); ++t) {
      const std::size_t first = coverage_.contours.size();
      for (const double altitude_m : heights_m(targets_[t])) {
        Scene scene{&question_,
                    &options_,
                    &sensors_,
                    s,
                    signature_of(targets_[t], question_, options_, draw_),
                    altitude_m,
                    pace(targets_[t], altitude_m)};
        map_contour(t, scene);
      }
      if (options_.altitudes_m.empty()) leave_out_blank_top(first);
    }
  }

  [[nodiscard]] Pace pace(const SoughtTarget& target, double altitude_m) const {
    if (target.profile) return target.profile->at_height(altitude_m);
    return {options_.speed_mps.value_or(CoverageOptions::plain_speed_mps), 0.0};
  }

  // Of the default heights those above the highest at which anything is seen, but for one.
  void leave_out_blank_top(std::size_t first) {
    auto& contours = coverage_.contours;
    while (contours.size() > first + 1 && !contours.back().sees() && !contours[contours.size() - 2].sees()) {
      contours.pop_back();
    }
  }

  void map_contour(std::size_t target, const Scene& scene) {
    Contour contour;
    contour.sensor = coverage_.sensors.size() - 1;
    contour.target = target;
    contour.altitude_m = scene.altitude_m;
    contour.speed_mps = scene.pace.speed_mps;
    contour.since_launch_s = scene.pace.since_launch_s;
    const geo::Geodetic& site = sensors_.site(scene.sensor).geodetic();
    contour.ways.reserve(options_.azimuths + 8);
    for (std::size_t i = 0; i < options_.azimuths; ++i) {
      const double azimuth_rad = full_turn * static_cast<double>(i) / static_cast<double>(options_.azimuths);
      GroundWay ground{site, azimuth_rad};
      contour.ways.push_back(searched(scene, azimuth_rad, ground));
    }
    add_edges(scene, contour.ways);
    share_out(contour.ways);
    if (!worlds_.empty()) look_at_worlds(target, scene, contour);
    coverage_.contours.push_back(std::move(contour));
  }

  void look_at_worlds(std::size_t target, Scene scene, Contour& contour) const {
    std::vector<std::vector<double>> ranges_m(contour.ways.size());
    for (const World& world : worlds_) {
      scene.sensors = &world.sensors;
      scene.signature = signature_of(targets_[target], question_, options_, world.draw);
      const StretchSearch search = scene.search();
      for (std::size_t i = 0; i < contour.ways.size(); ++i) {
        GroundWay ground{world.sensors.site(scene.sensor).geodetic(), contour.ways[i].azimuth_rad};
        ranges_m[i].push_back(find_outer_edge_m([&](double at_m) { return scene.look(ground, at_m); }, search));
      }
    }
    for (std::size_t i = 0; i < contour.ways.size(); ++i) contour.ways[i].worlds = ranges_of(ranges_m[i]);
  }

  const engine::Question& question_;
  const CoverageOptions& options_;
  scenario::Draw draw_;
  engine::SensorSet sensors_;
  std::vector<SoughtTarget> targets_;
  std::vector<World> worlds_;
  Coverage coverage_;
};

}  // namespace

double CoverageWay::covered_share() const {
  if (!sees()) return 0.0;
  const double way_m = range_m() - inner_range_m();
  if (!(way_m > 0.0)) return 1.0;
  double seen_m = 0.0;
  for (const Stretch& stretch : found.seen) seen_m += stretch.to_m - stretch.from_m;
  return std::min(seen_m / way_m, 1.0);
}

bool Contour::sees() const { return std::ranges::any_of(ways, &CoverageWay::sees); }

ContourSummary summary_of(const Contour& contour) {
  ContourSummary summary;
  std::vector<std::pair<double, double>> ranges, inner_ranges, low, median, high;
  double hidden = 0.0;
  for (const CoverageWay& way : contour.ways) {
    if (way.worlds && way.worlds->high_m > 0.0) {
      low.emplace_back(way.worlds->low_m, way.share);
      median.emplace_back(way.worlds->median_m, way.share);
      high.emplace_back(way.worlds->high_m, way.share);
    }
    const auto limit = static_cast<std::size_t>(way.found.limit);
    if (!way.sees()) {
      hidden += way.share;
      summary.hidden_share[limit] += way.share;
      continue;
    }
    summary.range_min_m = ranges.empty() ? way.range_m() : std::min(summary.range_min_m, way.range_m());
    summary.range_max_m = std::max(summary.range_max_m, way.range_m());
    ranges.emplace_back(way.range_m(), way.share);
    inner_ranges.emplace_back(way.inner_range_m(), way.share);
    summary.covered_share += way.share * way.covered_share();
    summary.limit_share[limit] += way.share;
    summary.seeing_share += way.share;
  }
  if (summary.seeing_share > 0.0) {
    summary.covered_share /= summary.seeing_share;
    for (double& share : summary.limit_share) share /= summary.seeing_share;
  }
  if (hidden > 0.0) {
    for (double& share : summary.hidden_share) share /= hidden;
  }
  summary.range_median_m = weighted_median(ranges);
  summary.inner_range_median_m = weighted_median(inner_ranges);
  if (!median.empty())
    summary.worlds = WorldRanges{weighted_median(low), weighted_median(median), weighted_median(high)};
  return summary;
}

std::vector<double> default_altitudes_m() { return {30.0, 100.0, 300.0, 1e3, 3e3, 10e3, 20e3, 50e3, 100e3, 300e3}; }

base::Result<Coverage> find_coverage(const engine::Question& question, const CoverageOptions& options) {
  return Mapping{question, options}.map();
}

}  // namespace iamd::study
