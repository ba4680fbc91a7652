#include "iamd/study/footprint.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

#include "iamd/engine/aimed_object.hpp"
#include "iamd/engine/battery_set.hpp"
#include "iamd/engine/sensor_set.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/study/footprint_edges.hpp"
#include "iamd/study/footprint_flights.hpp"
#include "iamd/study/footprint_grid.hpp"
#include "iamd/study/footprint_shots.hpp"

namespace iamd::study {
namespace {

constexpr std::size_t probe_size = 25;  // nodes a side of the maps by which the size is found
constexpr int most_probes = 12;
constexpr double growth = 1.5;
constexpr double most_growth = 6.0;      // of the reach that the size begins with
constexpr double room = 1.12;            // around the area
constexpr double own_range_room = 1.05;  // around the launch points

geo::Geodetic place_on_map(const geo::Geodetic& middle, double x_m, double y_m) {
  geo::Geodetic place =
      geo::geodesic_direct({middle.lat_rad, middle.lon_rad, 0.0}, std::atan2(x_m, y_m), std::hypot(x_m, y_m));
  place.alt_m = 0.0;
  return place;
}

// The mean of places, over the sphere.
geo::Geodetic mean_place(const std::vector<geo::Geodetic>& places) {
  if (places.size() == 1) return {places[0].lat_rad, places[0].lon_rad, 0.0};
  geo::Position<geo::Ecef> sum;
  for (const geo::Geodetic& one : places) {
    const auto p = geo::ecef_from_geodetic({one.lat_rad, one.lon_rad, 0.0});
    sum = {sum.x_m + p.x_m, sum.y_m + p.y_m, sum.z_m + p.z_m};
  }
  const double n = static_cast<double>(places.size());
  geo::Geodetic mean = geo::geodetic_from_ecef({sum.x_m / n, sum.y_m / n, sum.z_m / n});
  mean.alt_m = 0.0;
  return mean;
}

// Up to two digits, so that the map's width is a number to be told.
double rounded_up(double radius_m) {
  const double unit = std::pow(10.0, std::floor(std::log10(radius_m)) - 1.0);
  return std::ceil(radius_m / unit - 1e-9) * unit;
}

class Mapping {
 public:
  Mapping(const engine::Question& question, const FootprintOptions& options)
      : question_{question},
        options_{options},
        draw_{options.draw.value_or(scenario::Draw::likely(question.scenario.seed))},
        batteries_{question, draw_},
        sensors_{question, draw_},
        object_{question, options.object, draw_} {}

  base::Result<Footprint> map() {
    footprint_.options = options_;
    if (auto error = choose_defence()) return std::unexpected{std::move(*error)};
    if (auto error = choose_flights()) return std::unexpected{std::move(*error)};
    signature_ = object_.signature(flights_->own());
    shots_ = std::make_unique<FootprintShots>(batteries_, which_, footprint_.sensing ? &sensors_ : nullptr, signature_);
    footprint_.radius_m = options_.radius_m ? *options_.radius_m : chosen_radius_m();
    flights_->fit(footprint_.radius_m);
    FootprintGrid grid{options_.size, footprint_.radius_m, judge()};
    grid.fill();
    footprint_.nodes = grid.verdicts();
    trace(grid);
    footprint_.judged += grid.judged();
    return std::move(footprint_);
  }

 private:
  std::optional<base::Error> choose_defence() {
    which_ = options_.batteries;
    if (which_.empty()) {
      for (std::size_t b = 0; b < batteries_.size(); ++b) which_.push_back(b);
    }
    std::ranges::sort(which_);
    const auto same = std::ranges::unique(which_);
    which_.erase(same.begin(), same.end());
    const base::Place place{question_.scenario.file, 0, 0, "defence.batteries"};
    if (which_.empty()) {
      return base::Error{"this scenario has no batteries", "'batteries' is an empty list, and nothing else defends",
                         "add a battery to 'defence.batteries'", place};
    }
    if (std::ranges::all_of(which_, [&](std::size_t b) { return batteries_.rounds(b) == 0; })) {
      return base::Error{"no battery can fire", "they have no launchers or no fire channels",
                         "raise 'launchers' and 'channels', or name another battery", place};
    }
    for (const std::size_t b : which_)
      footprint_.batteries.push_back({batteries_.id(b), batteries_[b].site.geodetic()});
    bool tracks = false;
    for (std::size_t s = 0; s < sensors_.size(); ++s) tracks = tracks || sensors_.tracks(s);
    footprint_.sensing = tracks && !options_.kinematic_only;
    if (footprint_.sensing) {
      for (std::size_t s = 0; s < sensors_.size(); ++s) {
        if (sensors_.tracks(s)) footprint_.sensors.push_back({sensors_.id(s), sensors_.site(s).geodetic()});
      }
    }
    footprint_.assessment_delay_s = batteries_.assessment_delay_s();
    footprint_.object = question_.objects[options_.object].id;
    footprint_.motion = object_.motion();
    return std::nullopt;
  }

  std::optional<base::Error> choose_flights() {
    if (options_.denied_at) {
      const engine::Question::Asset& asset = question_.assets[*options_.denied_at];
      footprint_.asset = asset.id;
      footprint_.middle = asset.spec.position.drawn(draw_);
      footprint_.middle.alt_m = 0.0;
    } else {
      std::vector<geo::Geodetic> sites;
      for (const FootprintSite& battery : footprint_.batteries) sites.push_back(battery.site);
      footprint_.middle = mean_place(sites);
    }
    auto flights = options_.denied_at ? flights_from_places(object_, footprint_.middle, options_.radius_m)
                                      : flights_to_places(object_, footprint_.middle, options_.from_rad);
    if (!flights) return std::move(flights).error();
    flights_ = std::move(*flights);
    const FootprintFlights::Facts& facts = flights_->facts();
    footprint_.from_rad = facts.from_rad;
    footprint_.flight_range_m = facts.range_m;
    footprint_.flight_time_s = facts.time_s;
    footprint_.nearest_m = facts.nearest_m;
    footprint_.farthest_m = facts.farthest_m;
    return std::nullopt;
  }

  JudgePlace judge() {
    return [this](const GridPlace& at) {
      battle::PredictedPath& path = shots_->path();
      const auto from_s = flights_->lay(place_on_map(footprint_.middle, at.x_m, at.y_m), path.path);
      if (!from_s) {
        Verdict none;
        none.limit.fill(FootprintLimit::no_flight);
        return none;
      }
      path.speed_max_mps = flights_->speed_max_mps();
      return shots_->judge(*from_s);
    };
  }

  // How far out an area reaches on a coarse map of a size; 0 where there is none.
  double extent_m(double radius_m) {
    FootprintGrid probe{probe_size, radius_m, judge()};
    probe.fill();
    footprint_.judged += probe.judged();
    double extent = 0.0;
    for (std::size_t row = 0; row < probe_size; ++row) {
      for (std::size_t column = 0; column < probe_size; ++column) {
        if (probe.at(column, row).looks_by(Knowledge::kinematic) == 0) continue;
        const GridPlace p = probe.place(column, row);
        extent = std::max({extent, std::abs(p.x_m), std::abs(p.y_m)});
      }
    }
    return extent;
  }

  // From the reach on: larger while an area touches the border, smaller while there is none or much room around it.
  double chosen_radius_m() {
    if (options_.denied_at) return rounded_up(own_range_room * flights_->facts().farthest_m);
    double reach_m = FootprintOptions::least_radius_m;
    for (const std::size_t b : which_) {
      const geo::Geodetic& site = batteries_[b].site.geodetic();
      reach_m = std::max(
          reach_m, geo::geodesic_inverse(footprint_.middle, site).distance_m + batteries_[b].reach->range_max_m());
    }
    const double most_m = std::min(most_growth * reach_m, FootprintOptions::most_radius_m);
    double radius_m = std::min(reach_m, most_m);
    bool grown = false;
    for (int i = 0; i < most_probes; ++i) {
      const double extent = extent_m(radius_m);
      const double spacing_m = 2.0 * radius_m / static_cast<double>(probe_size - 1);
      if (extent >= radius_m - 0.5 * spacing_m) {
        if (radius_m >= most_m) break;
        radius_m = std::min(growth * radius_m, most_m);
        grown = true;
      } else if (extent > 0.0) {
        const double fits_m = room * (extent + spacing_m);
        if (fits_m > 0.7 * radius_m || grown) return rounded_up(std::min(fits_m, radius_m));
        radius_m = fits_m;
      } else if (radius_m > 0.02 * reach_m && !grown) {
        radius_m *= 0.5;
      } else {
        return rounded_up(reach_m);
      }
    }
    return rounded_up(radius_m);
  }

  void trace(FootprintGrid& grid) {
    std::vector<Knowledge> known{Knowledge::kinematic};
    if (footprint_.sensing) known.push_back(Knowledge::sensing);
    for (const Knowledge knowledge : known) {
      int most = 1;
      for (const Verdict& v : footprint_.nodes) most = std::max(most, v.looks_by(knowledge));
      for (int looks = 1; looks <= most; ++looks) {
        footprint_.areas.push_back(trace_area(grid, footprint_.middle, knowledge, looks, FootprintOptions::fine_m));
        const auto edge = static_cast<std::size_t>(FootprintLimit::map_edge);
        footprint_.cut_off = footprint_.cut_off || footprint_.areas.back().limit_m[edge] > 0.0;
      }
    }
  }

  const engine::Question& question_;
  FootprintOptions options_;
  scenario::Draw draw_;
  engine::BatterySet batteries_;
  engine::SensorSet sensors_;
  engine::AimedObject object_;
  std::vector<std::size_t> which_;
  std::unique_ptr<FootprintFlights> flights_;
  world::Signature signature_;
  std::unique_ptr<FootprintShots> shots_;
  Footprint footprint_;
};

}  // namespace

double Footprint::node_m(std::size_t column_or_row) const {
  const double twice = 2.0 * static_cast<double>(column_or_row) - static_cast<double>(options.size - 1);
  return radius_m * twice / static_cast<double>(options.size - 1);
}

geo::Geodetic Footprint::place(double x_m, double y_m) const { return place_on_map(middle, x_m, y_m); }

const FootprintArea* Footprint::area(Knowledge knowledge, int looks) const {
  const auto found =
      std::ranges::find_if(areas, [&](const FootprintArea& a) { return a.knowledge == knowledge && a.looks == looks; });
  return found == areas.end() ? nullptr : &*found;
}

base::Result<Footprint> find_footprint(const engine::Question& question, const FootprintOptions& options) {
  return Mapping{question, options}.map();
}

}  // namespace iamd::study
