// Height and speed of a route over its way. Private to this room.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/geo/terrain.hpp"
#include "iamd/world/route_track.hpp"

namespace iamd::world {

// Speed over the way: constant in the turns, constant acceleration over ground between them, so that v² is linear.
class RouteSpeed {
 public:
  RouteSpeed(std::span<const RoutePoint> waypoints, const RouteTrack& track);

  [[nodiscard]] double square(double way_m) const;  // m²/s²
  // d(v²)/d(way) on the stretch that begins at or before this way.
  [[nodiscard]] double square_slope(double way_m) const;
  [[nodiscard]] double greatest_mps() const { return greatest_mps_; }
  // Over ground, for the whole of the way.
  [[nodiscard]] double duration_s() const;
  // Where the slope changes.
  [[nodiscard]] std::size_t knot_count() const { return knots_.size(); }
  [[nodiscard]] double knot_m(std::size_t i) const { return knots_[i].way_m; }

 private:
  struct Knot {
    double way_m = 0.0;
    double square = 0.0;
  };
  [[nodiscard]] std::size_t stretch(double way_m) const;

  std::vector<Knot> knots_;
  double greatest_mps_ = 0.0;
};

// Height above the ellipsoid over the way: parabolas, each valid from its start on.
class RouteHeight {
 public:
  struct Parabola {
    double start_m = 0.0;
    double alt_m = 0.0;
    double slope = 0.0;
    double curvature_per_m = 0.0;
    [[nodiscard]] double alt_at(double way_m) const {
      const double s = way_m - start_m;
      return alt_m + s * (slope + 0.5 * s * curvature_per_m);
    }
    [[nodiscard]] double slope_at(double way_m) const { return slope + (way_m - start_m) * curvature_per_m; }
  };

  // Straight slopes between the waypoints' stations, rounded where they meet by a pull of accel_mps2. Errors: no room
  // for that, a slope steeper than the limit (its tangent; infinite: none).
  [[nodiscard]] static base::Result<RouteHeight> straight(std::span<const RoutePoint> waypoints,
                                                          const RouteTrack& track, const RouteSpeed& speed,
                                                          double accel_mps2, double steepest);

  // The waypoints' heights above the terrain, linear between their stations, added to the terrain, which is sampled at
  // a quarter of its spacing and where the track crosses its lines; and over all samples the lowest curve within the
  // limits (lowest_curve.hpp), on a grid over whose step a pull of accel_mps2 at the greatest speed of the whole route
  // makes 0.8 m. Never lower than what is asked; where the limits do not bind, some decimetres higher (what the grid
  // does not resolve).
  [[nodiscard]] static RouteHeight above_terrain(std::span<const RoutePoint> waypoints, const RouteTrack& track,
                                                 const RouteSpeed& speed, double accel_mps2, double steepest,
                                                 const geo::Terrain& terrain, const geo::Ellipsoid& shape);

  [[nodiscard]] std::span<const Parabola> parabolas() const { return parabolas_; }
  [[nodiscard]] double alt_at(double way_m) const;

 private:
  std::vector<Parabola> parabolas_;
};

}  // namespace iamd::world
