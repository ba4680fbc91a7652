// What a scenario's batteries defend: the area in which an object that comes down can be engaged on its way, and the
// area from which it can't be launched at an asset without.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/study/footprint_types.hpp"

namespace iamd::study {

struct FootprintOptions {
  std::size_t object = 0;              // of Question::objects
  std::vector<std::size_t> batteries;  // of Question::batteries; empty: all
  // Set: a map of launch points, of flights at this asset (of Question::assets). Not set: a map of ends.
  std::optional<std::size_t> denied_at;
  std::optional<double> from_rad;  // azimuth from which the object comes; none: its own. Of a map of ends only
  bool kinematic_only = false;
  std::size_t size = 101;              // nodes a side
  std::optional<double> radius_m;      // half the map's width; none: chosen so that the edge fits in
  std::optional<scenario::Draw> draw;  // what the doubtful numbers are; none: each at its likely value

  static constexpr std::size_t least_size = 11, most_size = 1001;
  static constexpr double least_radius_m = 100.0, most_radius_m = 10'000e3;
  static constexpr double fine_m = 100.0;  // to which edges of one look are found; others to an eighth of a square
};

// A point of an edge, on the map (metres east and north of its middle).
struct EdgePoint {
  double x_m = 0.0, y_m = 0.0;
  FootprintLimit limit = FootprintLimit::none;  // what fails just outside
};
// Closed without repeating its first point; the area lies to the left.
using EdgeRing = std::vector<EdgePoint>;

// The area in which at least `looks` shots after each other are possible.
struct FootprintArea {
  Knowledge knowledge = Knowledge::kinematic;
  int looks = 1;
  std::vector<EdgeRing> rings;
  double area_m2 = 0.0;
  double edge_m = 0.0;                                  // length of all its edges
  std::array<double, footprint_limit_count> limit_m{};  // of that, by what fails just outside
};

struct FootprintSite {
  std::string id;
  geo::Geodetic site;
};

struct Footprint {
  FootprintOptions options;
  std::string object;
  std::string motion;           // its kind
  std::string asset;            // of a map of launch points
  geo::Geodetic middle;         // of the map: of the batteries' places, or the asset
  double radius_m = 0.0;        // half its width
  double from_rad = 0.0;        // of a map of ends
  double flight_range_m = 0.0;  // along the ground, of the object's own flight
  double flight_time_s = 0.0;
  // Of a map of launch points: distances from which the object can be flown at the asset.
  double nearest_m = 0.0, farthest_m = 0.0;
  double assessment_delay_s = 0.0;
  bool sensing = false;  // whether sensors are taken into account
  std::vector<FootprintSite> batteries, sensors;
  std::vector<Verdict> nodes;        // size × size, from west to east in rows from south to north
  std::vector<FootprintArea> areas;  // by knowledge and looks; at least one look is always there
  std::uint64_t judged = 0;          // flights that were looked at
  bool cut_off = false;              // an area goes on beyond the map

  [[nodiscard]] double node_m(std::size_t column_or_row) const;  // east (or north) of the middle
  // Where a point of the map lies: azimuthal equidistant about the middle.
  [[nodiscard]] geo::Geodetic place(double x_m, double y_m) const;
  [[nodiscard]] const FootprintArea* area(Knowledge knowledge, int looks) const;
};

// Precondition: engine::hindrances_to_run() has found none.
// The numbers are those of the draw, or each at its likely value. The object's flight is flown anew for what is asked
// where its motion has a launch and an aim, and moved as it is otherwise: docs/footprint.md says how. Errors: an object
// without a signature when there are sensors, no battery that can fire, a motion that has no launch point when a map of
// launch points is asked for, or no solution.
[[nodiscard]] base::Result<Footprint> find_footprint(const engine::Question& question, const FootprintOptions& options);

}  // namespace iamd::study
