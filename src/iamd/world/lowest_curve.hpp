// The lowest curve over an obstacle within limits of slope and curvature. Private to this room.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace iamd::world {

// What a curve must not be below, at a place.
struct Obstacle {
  double way_m = 0.0;
  double alt_m = 0.0;
};

// A quadratic B-spline over a grid that begins at 0: once differentiable, made of parabolas that change in the middle
// between grid points; straight before the first half step and behind the last. Its slopes and curvatures are within
// those of the grid's values. Precondition: at least two values.
class QuadraticSpline {
 public:
  QuadraticSpline(std::vector<double> values, double step_m) : values_{std::move(values)}, step_m_{step_m} {}

  // The parabola about a grid point, half a step to both sides, by its start.
  struct Piece {
    double start_m = 0.0, alt_m = 0.0, slope = 0.0, curvature_per_m = 0.0;
  };
  [[nodiscard]] std::size_t piece_count() const { return values_.size(); }
  [[nodiscard]] Piece piece(std::size_t i) const;

 private:
  std::vector<double> values_;
  double step_m_;
};

// The spline of least mean height on a grid of `count` points that is nowhere below an obstacle, nowhere steeper than
// `steepest` (infinite: no limit) and nowhere bent more than `curvature_per_m` to either side: a linear programme,
// solved by Mehrotra's (1992) predictor and corrector from a feasible start, so that the limits hold exactly and the
// mean height to a few millimetres of the least (some tens of steps, each in linear time). Preconditions: obstacles by
// ascending way, at least one, within the grid and on it not farther apart than the step; count >= 3.
[[nodiscard]] QuadraticSpline lowest_curve(std::span<const Obstacle> obstacles, std::size_t count, double step_m,
                                           double curvature_per_m, double steepest);

}  // namespace iamd::world
