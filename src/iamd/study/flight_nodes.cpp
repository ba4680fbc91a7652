#include "iamd/study/flight_nodes.hpp"

#include <cmath>

#include "iamd/geo/frames.hpp"
#include "iamd/study/movable_path.hpp"

namespace iamd::study {
namespace {

// Share of the flight's time at a node.
double share_at(std::size_t node) {
  const double to_go = 1.0 - static_cast<double>(node) / static_cast<double>(FlightNodes::count - 1);
  return 1.0 - to_go * to_go;
}

}  // namespace

FlightNodes FlightNodes::of(const geo::Trajectory& path, const geo::Geodetic& place, double from_rad) {
  const ArrivalFrame f = arrival_frame(place, from_rad);
  FlightNodes flight;
  flight.time_s = path.end_s() - path.start_s();
  std::size_t hint = 0;
  for (std::size_t n = 0; n < count; ++n) {
    const geo::State<geo::Ecef> state = path.at(path.start_s() + share_at(n) * flight.time_s, hint);
    const auto& p = state.position;
    const auto& v = state.velocity;
    Node& node = flight.node[n];
    for (std::size_t i = 0; i < 3; ++i) {
      node.position[i] = f[i] * p.x_m + f[3 + i] * p.y_m + f[6 + i] * p.z_m;
      node.velocity[i] = flight.time_s * (f[i] * v.x_mps + f[3 + i] * v.y_mps + f[6 + i] * v.z_mps);
    }
    node.height_m = geo::ellipsoid_height(p);
  }
  return flight;
}

void FlightNodes::add(double weight, const FlightNodes& other) {
  time_s += weight * other.time_s;
  for (std::size_t n = 0; n < count; ++n) {
    for (std::size_t axis = 0; axis < 3; ++axis) {
      node[n].position[axis] += weight * other.node[n].position[axis];
      node[n].velocity[axis] += weight * other.node[n].velocity[axis];
    }
    node[n].height_m += weight * other.node[n].height_m;
  }
}

void FlightNodes::lay(const geo::Geodetic& place, double from_rad, geo::Trajectory& path) const {
  const ArrivalFrame f = arrival_frame(place, from_rad);
  path.clear();
  std::array<double, 3> p0{};
  std::array<double, 3> v0{};
  for (std::size_t n = 0; n < count; ++n) {
    std::array<double, 3> p{};
    std::array<double, 3> v{};
    for (std::size_t i = 0; i < 3; ++i) {
      for (std::size_t k = 0; k < 3; ++k) {
        p[i] += f[3 * i + k] * node[n].position[k];
        v[i] += f[3 * i + k] * node[n].velocity[k];
      }
    }
    const double size = std::sqrt(p[0] * p[0] + p[1] * p[1] + p[2] * p[2]);
    const double lack = node[n].height_m - geo::ellipsoid_height({p[0], p[1], p[2]});
    for (double& x : p) x += lack * x / size;
    if (n > 0) {
      const double from = share_at(n - 1);
      const double h = share_at(n) - from;
      geo::TrajectoryPiece& piece = path.extend(from * time_s, h * time_s);
      for (std::size_t i = 0; i < 3; ++i) {
        const double a = h * v0[i];
        const double b = h * v[i];
        piece.coefficient[i] = {p0[i], a, 3.0 * (p[i] - p0[i]) - 2.0 * a - b, 2.0 * (p0[i] - p[i]) + a + b, 0.0, 0.0};
      }
    }
    p0 = p;
    v0 = v;
  }
}

std::array<double, 4> cubic_weights(const std::array<double, 4>& at, double x) {
  std::array<double, 4> weights{};
  for (std::size_t i = 0; i < 4; ++i) {
    double weight = 1.0;
    for (std::size_t k = 0; k < 4; ++k) {
      if (k != i) weight *= (x - at[k]) / (at[i] - at[k]);
    }
    weights[i] = weight;
  }
  return weights;
}

}  // namespace iamd::study
