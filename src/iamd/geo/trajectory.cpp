#include "iamd/geo/trajectory.hpp"

#include <algorithm>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/quintic.hpp"

namespace iamd::geo {
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
  TrajectoryPiece piece;
  piece.start_s = start_s;
  piece.length_s = length_s;
  const Position<Ecef>& p0 = from.position;
  const Position<Ecef>& p1 = to.position;
  const Velocity<Ecef>& v0 = from.velocity;
  const Velocity<Ecef>& v1 = to.velocity;
  double c[6];
  const auto fit = [&](std::size_t axis, double place0, double speed0, double place1, double speed1) {
    quintic_coefficients(length_s, place0, speed0, accel_from[axis], place1, speed1, accel_to[axis], c);
    std::copy_n(c, 6, piece.coefficient[axis].begin());
  };
  fit(0, p0.x_m, v0.x_mps, p1.x_m, v1.x_mps);
  fit(1, p0.y_m, v0.y_mps, p1.y_m, v1.y_mps);
  fit(2, p0.z_m, v0.z_mps, p1.z_m, v1.z_mps);
  return piece;
}

TrajectoryPiece& Trajectory::extend(double start_s, double length_s) {
  TrajectoryPiece& piece = pieces_.emplace_back();
  piece.start_s = start_s;
  piece.length_s = length_s;
  return piece;
}

void Trajectory::cut(double end_s) {
  while (!pieces_.empty() && !(pieces_.back().start_s < end_s)) pieces_.pop_back();
  if (pieces_.empty()) return;
  TrajectoryPiece& last = pieces_.back();
  const double kept = (end_s - last.start_s) / last.length_s;
  if (!(kept < 1.0)) return;
  last.length_s = end_s - last.start_s;
  for (auto& axis : last.coefficient) {
    double power = 1.0;
    for (double& c : axis) {
      c *= power;
      power *= kept;
    }
  }
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
