#include "iamd/geo/trajectory.hpp"

#include <algorithm>

#include "iamd/base/contracts.hpp"

namespace iamd::geo {
namespace {

constexpr double shortest_fit_s = 1e-3;

}  // namespace

State<Ecef> state_at(const TrajectoryPiece& piece, double t_s) {
  const double per_length = piece.length_s > 0.0 ? 1.0 / piece.length_s : 0.0;
  const double s = std::clamp((t_s - piece.start_s) * per_length, 0.0, 1.0);
  std::array<double, 3> p;
  std::array<double, 3> v;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const auto& c = piece.coefficient[axis];
    p[axis] = c[0] + s * (c[1] + s * (c[2] + s * (c[3] + s * (c[4] + s * c[5]))));
    v[axis] = (c[1] + s * (2.0 * c[2] + s * (3.0 * c[3] + s * (4.0 * c[4] + s * 5.0 * c[5])))) * per_length;
  }
  return {{p[0], p[1], p[2]}, {v[0], v[1], v[2]}};
}

TrajectoryPiece quintic(double start_s, double length_s, const State<Ecef>& from,
                        const std::array<double, 3>& accel_from, const State<Ecef>& to,
                        const std::array<double, 3>& accel_to) {
  IAMD_EXPECT(length_s > 0.0);
  const std::array<double, 3> p0{from.position.x_m, from.position.y_m, from.position.z_m};
  const std::array<double, 3> p1{to.position.x_m, to.position.y_m, to.position.z_m};
  const std::array<double, 3> v0{from.velocity.x_mps, from.velocity.y_mps, from.velocity.z_mps};
  const std::array<double, 3> v1{to.velocity.x_mps, to.velocity.y_mps, to.velocity.z_mps};
  TrajectoryPiece piece;
  piece.start_s = start_s;
  piece.length_s = length_s;
  const double h = length_s;
  const double h2 = h * h;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    auto& c = piece.coefficient[axis];
    c[0] = p0[axis];
    c[1] = h * v0[axis];
    c[2] = 0.5 * h2 * accel_from[axis];
    if (h < shortest_fit_s) continue;
    // What is left for the upper powers at s = 1: in place, slope and curvature.
    const double place = (p1[axis] - p0[axis]) - c[1] - c[2];
    const double slope = h * v1[axis] - c[1] - 2.0 * c[2];
    const double curve = 0.5 * (h2 * accel_to[axis] - 2.0 * c[2]);
    c[3] = 10.0 * place - 4.0 * slope + curve;
    c[4] = -15.0 * place + 7.0 * slope - 2.0 * curve;
    c[5] = 6.0 * place - 3.0 * slope + curve;
  }
  return piece;
}

State<Ecef> Trajectory::at(double t_s, std::size_t& hint) const {
  IAMD_EXPECT(!pieces_.empty());
  const std::size_t last = pieces_.size() - 1;
  std::size_t i = std::min(hint, last);
  if (t_s < pieces_[i].start_s) {
    // Backwards: the last piece that starts at or before t.
    const auto after = std::upper_bound(pieces_.begin(), pieces_.begin() + static_cast<std::ptrdiff_t>(i), t_s,
                                        [](double t, const TrajectoryPiece& piece) { return t < piece.start_s; });
    i = after == pieces_.begin() ? 0 : static_cast<std::size_t>(after - pieces_.begin()) - 1;
  } else {
    int walked = 0;
    while (i < last && t_s >= pieces_[i + 1].start_s) {
      ++i;
      if (++walked < 8) continue;
      const auto after = std::upper_bound(pieces_.begin() + static_cast<std::ptrdiff_t>(i), pieces_.end(), t_s,
                                          [](double t, const TrajectoryPiece& piece) { return t < piece.start_s; });
      i = static_cast<std::size_t>(after - pieces_.begin()) - 1;
      break;
    }
  }
  hint = i;
  return state_at(pieces_[i], t_s);
}

State<Ecef> Trajectory::at(double t_s) const {
  std::size_t hint = pieces_.size() / 2;
  return at(t_s, hint);
}

}  // namespace iamd::geo
