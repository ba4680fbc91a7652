// Where and when a missile was launched, and where to, from directions alone: what early-warning satellites measure.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "iamd/base/time.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/sensing/ascent.hpp"

namespace iamd::sensing {

// Satellites that one estimate may combine.
inline constexpr std::size_t most_satellites = 8;

// A measured direction to what burns.
struct SightLine {
  base::Time time;
  std::uint32_t satellite = 0;        // below most_satellites
  geo::Position<geo::Ecef> from;      // where the satellite was
  std::array<double, 3> direction{};  // unit vector, Ecef
};
// The two axes across a direction along which errors of it are counted: horizontal as the Earth's axis has it, and
// across that. Orthonormal; for a direction along the Earth's axis others.
struct AcrossAxes {
  std::array<double, 3> first{}, second{};
};
[[nodiscard]] AcrossAxes across_axes(const std::array<double, 3>& direction);

// What the estimator knows of its sensors and of the sky.
struct LineErrors {
  double noise_rad = 0.0;       // standard deviation of each line, each axis
  double bias_rad = 0.0;        // standard deviation of what all lines of a satellite share, each axis
  double cloud_top_m = 0.0;     // lines begin above it
  double longest_gap_s = 10.0;  // the time from one look of a satellite to the next
};

// Index of the quantities in LaunchEstimate::covariance.
enum LaunchQuantity : std::uint8_t { launch_east_m, launch_north_m, launch_heading_rad, launch_time_s };

struct LaunchEstimate {
  geo::Geodetic point;       // at the height that was estimated
  double heading_rad = 0.0;  // clockwise from north, in [0, 2π)
  double launch_s = 0.0;     // seconds since the start of the run
  Ascent ascent = Ascent::powered;
  std::array<std::array<double, 4>, 4> covariance{};
  // At the last line: height above the ellipsoid, way from the point, climb and speed over ground, with standard
  // deviations for a given point and heading.
  AscentPoint seen, sigma_seen;
  double misfit = 0.0;  // sum of squares of all residuals over their standard deviations, priors included
  [[nodiscard]] double sigma_along_m() const;  // of the point, along and across the heading
  [[nodiscard]] double sigma_across_m() const;
  [[nodiscard]] double sigma_heading_rad() const;
  [[nodiscard]] double sigma_launch_s() const;
};

// The most probable launch given lines of sight to one object in order of time, by a damped Gauss–Newton iteration
// (Levenberg 1944, Marquardt 1963) on point, height, heading, time, the ascent's four numbers and the satellites'
// biases, with normal priors on all but point and heading; the covariance is the inverse of the normal matrix. The
// posterior may have several peaks, of either family and of opposite headings: they are merged into one mean and
// covariance, weighted by their evidence (Laplace's approximation). After Danis (1993), who fits a launch's place,
// time, heading and loft on boost-phase profiles to lines of sight.
//
// One satellite sees no distance: then the template's heights place the launch along the line, and its doubts are what
// the covariance says. With two the lines cross. Templates fit a real ascent to about one part in a hundred of the way
// flown, which is added to each line's error. Over an osculating sphere: 10 m at 500 km. Left out: which lines belong
// to which object (they come sorted), the Earth's turning under a rising missile beyond what the template's doubts
// cover (its heading relative to the Earth is taken as constant), turns of the missile.
//
// Nothing when there are fewer than two lines, all of one moment, or no estimate that is finite. No allocation; time
// bounded by the number of lines (at most most_lines count, evenly thinned).
class LaunchEstimator {
 public:
  static constexpr std::size_t most_lines = 48;
  explicit LaunchEstimator(const LineErrors& errors) : errors_{errors} {}
  [[nodiscard]] std::optional<LaunchEstimate> estimate(std::span<const SightLine> lines) const;

 private:
  LineErrors errors_;
};

}  // namespace iamd::sensing
