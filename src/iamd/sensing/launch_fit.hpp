// One fit of a launch to lines of sight: what LaunchEstimator starts from several headings and for each family of
// ascents.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include <Eigen/Core>

#include "iamd/sensing/launch_estimate.hpp"

namespace iamd::sensing {

// A launch and all else that is unknown with it.
struct LaunchGuess {
  geo::Geodetic point;                                 // at height 0
  double height_m = 0.0;                               // of the launch point
  double heading_rad = 0.0;                            // clockwise from north
  double launch_s = 0.0;                               // seconds since the start of the run
  std::array<double, 4> number{};                      // of the ascent
  std::array<double, 2 * most_satellites> bias_rad{};  // of each satellite's lines, along AcrossAxes
};

// A damped Gauss–Newton iteration (Levenberg 1944, Marquardt 1963) for the most probable launch of one family, given
// lines of sight to one object in order of time: at least one, at most LaunchEstimator::most_lines. Keeps references to
// the errors and the lines. No allocation.
class LaunchFit {
 public:
  // What `improve` returns where nothing finite is found.
  static constexpr double infinite = 1e300;

  LaunchFit(const LineErrors& errors, std::span<const SightLine> lines, Ascent family);

  // Starts from where the lines meet the heights of the mean template, its heading turned by an angle.
  [[nodiscard]] LaunchGuess start(double turned_rad) const;
  // Steps until nothing changes any more, at most `steps`; the sum of squares.
  double improve(LaunchGuess& guess, int steps);
  // The estimate at a guess, and -2 ln of the evidence for the family.
  [[nodiscard]] std::optional<LaunchEstimate> at(const LaunchGuess& guess, double& surprise) const;

 private:
  static constexpr int biased_from = 9;  // unknowns before the biases
  static constexpr int most_unknowns = biased_from + 2 * static_cast<int>(most_satellites);
  using Unknowns = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, most_unknowns, 1>;
  using Normal = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, most_unknowns, most_unknowns>;

  // Fills in where the missile is at the last line, given the covariance of all unknowns.
  void add_last_seen(const LaunchGuess& guess, const Normal& covariance, LaunchEstimate& estimate) const;
  // Sum of squares; false where it is not finite. With `normal`, the matrix and the right-hand side of a step, too.
  bool weigh(const LaunchGuess& guess, double& cost, Normal* normal, Unknowns* rhs) const;
  // Weights of the lines: their errors, and what the template misses where the guess has the missile.
  void set_weights(const LaunchGuess& guess);
  // Where a line meets the template's mean height, or comes nearest to it.
  [[nodiscard]] geo::Geodetic on_line(const SightLine& line) const;
  [[nodiscard]] LaunchGuess moved(const LaunchGuess& from, const Unknowns& step) const;

  const LineErrors& errors_;
  std::span<const SightLine> lines_;
  Ascent family_;
  const AscentTemplate& template_;
  int unknowns_ = 0;
  double tau_first_s_ = 0.0, mean_launch_s_ = 0.0, sigma_launch_s_ = 0.0;
  std::array<double, LaunchEstimator::most_lines> weight_{};
};

}  // namespace iamd::sensing
