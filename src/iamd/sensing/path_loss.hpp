// Attenuation by gases and rain between an antenna and a point, along the refracted ray.
#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "iamd/geo/horizon.hpp"
#include "iamd/scenario/types.hpp"

namespace iamd::sensing {

// What the attenuation depends on.
struct PathAir {
  double frequency_hz = 0.0;
  double antenna_alt_m = 0.0;  // above the surface of the mean sphere, as which heights above the ellipsoid are taken
  double k = geo::four_thirds_earth;  // effective over true Earth radius for a level ray at the surface
  bool gases = true;
  scenario::Weather weather{};
  double tilt_rad = 0.0;  // of the polarisation, for rain (rain_attenuation.hpp)
  [[nodiscard]] bool operator==(const PathAir& other) const;
};

// Optical depth (power falls by exp(-depth)) of the way from the antenna to a point at a true elevation and distance,
// by direct integration: the ray is traced through n = 1 + N exp(-h/7350 m), N such that its curvature at the surface
// is that of k, over a round Earth of mean radius, and aimed at the point; gases line by line (gas_extinction() of
// moist_air()); rain from the surface to its top everywhere, its extinction that of the ray's elevation at the antenna.
// Relative accuracy 1e-4. A point that only a ray below the surface would reach gets the air at the surface there.
// Tens of milliseconds: for single answers and tests. Domain: antenna within -500 m and 80 km, distance >= 0.
[[nodiscard]] double path_depth(const PathAir& air, double elevation_rad, double range_m);

// The same from tables by elevation and distance, made once from some hundred traced rays (a few milliseconds).
// Within 1 % and 0.01 dB of path_depth() for antennas up to 12 km and points above the horizon. Continuous and never
// negative. Tens of nanoseconds, no allocation.
class PathLoss {
 public:
  explicit PathLoss(const PathAir& air);

  // Optical depth one way. `sine` of the true elevation, in [-1, 1]; distance in metres, >= 0.
  [[nodiscard]] double depth(double sine, double range_m) const;
  // Sine of the elevation at which the ray from there arrives.
  [[nodiscard]] double apparent_sine(double sine, double range_m) const;

 private:
  struct Node {
    std::size_t row = 0;  // of elevations, and the share of the next one
    double share = 0.0;
  };
  struct Rain {
    double first = 0.0, second = 0.0, extinction_per_m = 0.0;
  };

  [[nodiscard]] Node node(double sine) const;
  [[nodiscard]] double sine_of(std::size_t row) const;
  [[nodiscard]] static double scale_m(double sine);
  [[nodiscard]] double between(const std::vector<double>& table, const Node& at, double t) const;
  [[nodiscard]] double rain_depth(double apparent, double range_m, const Node& at) const;
  [[nodiscard]] double solved_apparent(const std::vector<double>& bending, double sine, double range_m) const;
  void trace(const PathAir& air, std::vector<double>& bending);

  double horizon_;            // sine, about where a level sea ends
  double up_per_, down_per_;  // rows a unit of the mapped sine
  bool raining_;
  bool antenna_in_rain_;
  std::vector<double> gas_;      // depth over (scale × t) by apparent sine and t = s/(s + scale)
  std::vector<double> bending_;  // apparent minus true sine, by true sine and t
  std::vector<Rain> rain_;       // by apparent sine
};

// Tables that radars share: asked for the same air twice it gives the same one. Antenna heights are rounded to 5 m and
// frequencies to one part in 2 000, so that doubtful ones share tables; the answer never depends on who asked before.
// The last 64 are kept. Safe to call from several threads.
class PathTables {
 public:
  [[nodiscard]] std::shared_ptr<const PathLoss> of(const PathAir& air) const;

 private:
  static constexpr std::size_t most = 64;
  mutable std::mutex mutex_;
  mutable std::list<std::pair<PathAir, std::shared_ptr<const PathLoss>>> kept_;  // latest first
};

}  // namespace iamd::sensing
