#include "iamd/geo/events.hpp"

#include <algorithm>

#include "iamd/geo/vertical.hpp"
#include "iamd/geo/zero.hpp"

namespace iamd::geo {
namespace {

constexpr int parts_of_a_piece = 8;

double height(const State<Ecef>& state, const Ellipsoid& shape) { return vertical(state.position, shape).alt_m; }

// d(height)/dt: the velocity along the ellipsoid's normal.
double climb(const State<Ecef>& state, const Ellipsoid& shape) {
  const Position<Ecef>& p = state.position;
  const Velocity<Ecef>& v = state.velocity;
  const Vertical up = vertical(p, shape);
  const double outward_mps = up.rho_m > 0.0 ? (p.x_m * v.x_mps + p.y_m * v.y_mps) / up.rho_m : 0.0;
  return outward_mps * up.cos_lat + v.z_mps * up.sin_lat;
}

struct Turn {
  double t_s = 0.0;
  double alt_m = 0.0;
};

// Start, turns and end, in order of time: between two of them the height only climbs or only falls.
template <class Sink>
void for_each_turn(const Trajectory& path, const Ellipsoid& shape, const Sink& sink) {
  const auto turn_at = [&](const TrajectoryPiece& piece, double t_s) {
    sink(Turn{t_s, height(state_at(piece, t_s), shape)});
  };
  turn_at(path.pieces().front(), path.start_s());
  for (const TrajectoryPiece& piece : path.pieces()) {
    const auto climb_at = [&](double t_s) { return climb(state_at(piece, t_s), shape); };
    double from_s = piece.start_s;
    bool climbs = climb_at(from_s) > 0.0;
    for (int part = 1; part <= parts_of_a_piece; ++part) {
      const double to_s = piece.start_s + piece.length_s * part / parts_of_a_piece;
      const double to_mps = climb_at(to_s);
      if ((to_mps > 0.0) != climbs) {
        turn_at(piece, zero_of(climb_at, from_s, to_s, 1e-6));
        climbs = !climbs;
      }
      from_s = to_s;
    }
    // Where one piece ends and the next begins, the speed may have a kink.
    turn_at(piece, from_s);
  }
}

}  // namespace

Apogee apogee_of(const Trajectory& path, const Ellipsoid& shape) {
  constexpr double as_high_m = 1e-3;
  Apogee best;
  bool first = true;
  for_each_turn(path, shape, [&](const Turn& turn) {
    if (!first && !(turn.alt_m > best.alt_m + as_high_m)) return;
    best = {turn.t_s, turn.alt_m};
    first = false;
  });
  return best;
}

std::vector<Crossing> altitude_crossings(const Trajectory& path, double alt_m, const Ellipsoid& shape) {
  std::vector<Crossing> found;
  const auto above_at = [&](double t_s) { return height(path.at(t_s), shape) - alt_m; };
  bool first = true;
  Turn side;  // the last turn that is not at the height itself
  for_each_turn(path, shape, [&](const Turn& turn) {
    const double above_m = turn.alt_m - alt_m;
    if (above_m == 0.0) return;
    if (!first && (above_m > 0.0) != (side.alt_m > alt_m)) {
      found.push_back({zero_of(above_at, side.t_s, turn.t_s, 1e-7), above_m > 0.0});
    }
    side = turn;
    first = false;
  });
  return found;
}

}  // namespace iamd::geo
