#include "iamd/study/flight_family.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

#include "iamd/geo/geodesic.hpp"
#include "iamd/study/movable_path.hpp"

namespace iamd::study {
namespace {

constexpr double full_turn = 2.0 * std::numbers::pi;
constexpr std::size_t stencil = 4;

}  // namespace

base::Result<FlightFamily> FlightFamily::flown(const FlyFrom& fly, const geo::Geodetic& aim, double nearest_m,
                                               double farthest_m, double own_m, Size size) {
  FlightFamily family;
  family.aim_ = aim;
  family.bearings_ = size.bearings;
  std::vector<double> distances;
  std::vector<std::vector<FlightNodes>> rows;
  std::vector<char> whole;
  std::optional<base::Error> trouble;
  const double from = std::sqrt(nearest_m);
  const double to = std::sqrt(farthest_m);
  double speed_max = 0.0;
  for (std::size_t d = 0; d < size.distances; ++d) {
    const double root = std::lerp(from, to, static_cast<double>(d) / static_cast<double>(size.distances - 1));
    distances.push_back(root * root);
    std::vector<FlightNodes>& row = rows.emplace_back();
    for (std::size_t b = 0; b < size.bearings; ++b) {
      const double bearing = full_turn * static_cast<double>(b) / static_cast<double>(size.bearings);
      auto path = fly(geo::geodesic_direct({aim.lat_rad, aim.lon_rad, 0.0}, bearing, distances.back()));
      if (!path) {
        if (!trouble) trouble = std::move(path).error();
        break;
      }
      speed_max = std::max(speed_max, greatest_speed_mps(*path));
      row.push_back(FlightNodes::of(*path, aim, bearing));
    }
    whole.push_back(row.size() == size.bearings ? 1 : 0);
  }
  // The longest run of distances around its own one from which it flies all around.
  std::size_t own = 0;
  while (own + 1 < distances.size() && std::abs(distances[own + 1] - own_m) <= std::abs(distances[own] - own_m)) ++own;
  for (std::size_t step = 0; whole[own] == 0 && step < 3 && own > 0; ++step) --own;
  std::size_t first = own;
  std::size_t last = own;
  while (first > 0 && whole[first - 1] != 0) --first;
  while (last + 1 < distances.size() && whole[last + 1] != 0) ++last;
  if (whole[own] == 0 || last - first + 1 < stencil) {
    base::Error error{"the object can't be flown from all around at the asset",
                      "its kind of flight has no solution from most distances",
                      "take another asset or object, or a map of what is defended: leave --denied out"};
    if (trouble) error.why = trouble->problem + (trouble->why.empty() ? "" : "; " + trouble->why);
    return std::unexpected{std::move(error)};
  }
  for (std::size_t d = first; d <= last; ++d) {
    family.distances_.push_back(distances[d]);
    for (FlightNodes& member : rows[d]) family.members_.push_back(std::move(member));
  }
  family.speed_max_mps_ = speed_max;
  return family;
}

double FlightFamily::nearest_m() const { return distances_.front(); }
double FlightFamily::farthest_m() const { return distances_.back(); }

void FlightFamily::make(double distance_m, double bearing_rad, geo::Trajectory& path) const {
  const double distance = std::clamp(distance_m, distances_.front(), distances_.back());
  const auto above = static_cast<std::size_t>(std::ranges::upper_bound(distances_, distance) - distances_.begin());
  const std::size_t d0 = std::min(above > 2 ? above - 2 : 0, distances_.size() - stencil);
  std::array<double, stencil> at{};
  for (std::size_t i = 0; i < stencil; ++i) at[i] = std::sqrt(distances_[d0 + i]);
  const auto by_distance = cubic_weights(at, std::sqrt(distance));
  const double place = (bearing_rad / full_turn - std::floor(bearing_rad / full_turn)) * static_cast<double>(bearings_);
  const auto piece = static_cast<std::size_t>(place);
  const auto by_bearing = cubic_weights({0.0, 1.0, 2.0, 3.0}, place - static_cast<double>(piece) + 1.0);
  FlightNodes mixed;
  for (std::size_t i = 0; i < stencil; ++i) {
    for (std::size_t k = 0; k < stencil; ++k) {
      mixed.add(by_distance[i] * by_bearing[k],
                members_[(d0 + i) * bearings_ + (piece + bearings_ + k - 1) % bearings_]);
    }
  }
  mixed.lay(aim_, bearing_rad, path);
}

}  // namespace iamd::study
