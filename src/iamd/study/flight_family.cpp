#include "iamd/study/flight_family.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/study/movable_path.hpp"

namespace iamd::study {
namespace {

constexpr double full_turn = 2.0 * std::numbers::pi;
constexpr std::size_t stencil = 4;

// Share of the flight's time at a node: nodes lie evenly in the square root of the time to go.
double share_at(std::size_t node, std::size_t nodes) {
  const double to_go = 1.0 - static_cast<double>(node) / static_cast<double>(nodes - 1);
  return 1.0 - to_go * to_go;
}

// Lagrange's weights for points at x0 … x3.
std::array<double, stencil> weights_of(const std::array<double, stencil>& at, double x) {
  std::array<double, stencil> weights{};
  for (std::size_t i = 0; i < stencil; ++i) {
    double weight = 1.0;
    for (std::size_t k = 0; k < stencil; ++k) {
      if (k != i) weight *= (x - at[k]) / (at[i] - at[k]);
    }
    weights[i] = weight;
  }
  return weights;
}

}  // namespace

FlightFamily::Member FlightFamily::member_of(const geo::Trajectory& path, const geo::Geodetic& aim,
                                             double bearing_rad) {
  const ArrivalFrame f = arrival_frame(aim, bearing_rad);
  Member member;
  member.time_s = path.end_s() - path.start_s();
  std::size_t hint = 0;
  for (std::size_t n = 0; n < nodes; ++n) {
    const geo::State<geo::Ecef> state = path.at(path.start_s() + share_at(n, nodes) * member.time_s, hint);
    const auto& p = state.position;
    const auto& v = state.velocity;
    Node& node = member.node[n];
    for (std::size_t i = 0; i < 3; ++i) {
      node.position[i] = f[i] * p.x_m + f[3 + i] * p.y_m + f[6 + i] * p.z_m;
      node.velocity[i] = member.time_s * (f[i] * v.x_mps + f[3 + i] * v.y_mps + f[6 + i] * v.z_mps);
    }
    node.height_m = geo::ellipsoid_height(p);
  }
  return member;
}

base::Result<FlightFamily> FlightFamily::flown(const FlyFrom& fly, const geo::Geodetic& aim, double nearest_m,
                                               double farthest_m, double own_m, Size size) {
  FlightFamily family;
  family.aim_ = aim;
  family.bearings_ = size.bearings;
  std::vector<double> distances;
  std::vector<std::vector<Member>> rows;
  std::vector<char> whole;
  std::optional<base::Error> trouble;
  const double from = std::sqrt(nearest_m);
  const double to = std::sqrt(farthest_m);
  double speed_max = 0.0;
  for (std::size_t d = 0; d < size.distances; ++d) {
    const double root = std::lerp(from, to, static_cast<double>(d) / static_cast<double>(size.distances - 1));
    distances.push_back(root * root);
    std::vector<Member>& row = rows.emplace_back();
    for (std::size_t b = 0; b < size.bearings; ++b) {
      const double bearing = full_turn * static_cast<double>(b) / static_cast<double>(size.bearings);
      auto path = fly(geo::geodesic_direct({aim.lat_rad, aim.lon_rad, 0.0}, bearing, distances.back()));
      if (!path) {
        if (!trouble) trouble = std::move(path).error();
        break;
      }
      speed_max = std::max(speed_max, greatest_speed_mps(*path));
      row.push_back(member_of(*path, aim, bearing));
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
    for (Member& member : rows[d]) family.members_.push_back(std::move(member));
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
  const auto by_distance = weights_of(at, std::sqrt(distance));
  const double place = (bearing_rad / full_turn - std::floor(bearing_rad / full_turn)) * static_cast<double>(bearings_);
  const auto piece = static_cast<std::size_t>(place);
  const auto by_bearing = weights_of({0.0, 1.0, 2.0, 3.0}, place - static_cast<double>(piece) + 1.0);

  std::array<Node, nodes> mixed{};
  double time_s = 0.0;
  for (std::size_t i = 0; i < stencil; ++i) {
    for (std::size_t k = 0; k < stencil; ++k) {
      const double weight = by_distance[i] * by_bearing[k];
      const Member& member = members_[(d0 + i) * bearings_ + (piece + bearings_ + k - 1) % bearings_];
      time_s += weight * member.time_s;
      for (std::size_t n = 0; n < nodes; ++n) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
          mixed[n].position[axis] += weight * member.node[n].position[axis];
          mixed[n].velocity[axis] += weight * member.node[n].velocity[axis];
        }
        mixed[n].height_m += weight * member.node[n].height_m;
      }
    }
  }
  const ArrivalFrame f = arrival_frame(aim_, bearing_rad);
  path.clear();
  std::array<double, 3> p0{};
  std::array<double, 3> v0{};
  for (std::size_t n = 0; n < nodes; ++n) {
    std::array<double, 3> p{};
    std::array<double, 3> v{};
    for (std::size_t i = 0; i < 3; ++i) {
      for (std::size_t k = 0; k < 3; ++k) {
        p[i] += f[3 * i + k] * mixed[n].position[k];
        v[i] += f[3 * i + k] * mixed[n].velocity[k];
      }
    }
    const double size = std::sqrt(p[0] * p[0] + p[1] * p[1] + p[2] * p[2]);
    const double lack = mixed[n].height_m - geo::ellipsoid_height({p[0], p[1], p[2]});
    for (double& x : p) x += lack * x / size;
    if (n > 0) {
      const double from = share_at(n - 1, nodes);
      const double h = share_at(n, nodes) - from;
      geo::TrajectoryPiece& part = path.extend(from * time_s, h * time_s);
      for (std::size_t i = 0; i < 3; ++i) {
        const double a = h * v0[i];
        const double b = h * v[i];
        part.coefficient[i] = {p0[i], a, 3.0 * (p[i] - p0[i]) - 2.0 * a - b, 2.0 * (p0[i] - p[i]) + a + b, 0.0, 0.0};
      }
    }
    p0 = p;
    v0 = v;
  }
}

}  // namespace iamd::study
