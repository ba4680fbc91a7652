// A flown path as a list of polynomial pieces: cheap to store, to evaluate anywhere and to search.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "iamd/geo/types.hpp"

namespace iamd::geo {

// One piece: position (metres, Ecef) as a polynomial of s = (t - start_s) / length_s in [0, 1], degree 5.
struct TrajectoryPiece {
  double start_s = 0.0;
  double length_s = 0.0;
  std::array<std::array<double, 6>, 3> coefficient{};  // [axis][power]
};

// The quintic that meets position, velocity and acceleration (m, m/s, m/s²) at both ends. Below a length of 1 ms, where
// rounding would spoil the fit, the parabola of its start. Domain: length_s > 0.
[[nodiscard]] TrajectoryPiece quintic(double start_s, double length_s, const State<Ecef>& from,
                                      const std::array<double, 3>& accel_from, const State<Ecef>& to,
                                      const std::array<double, 3>& accel_to);

// State on a piece, the time clamped to its span.
[[nodiscard]] State<Ecef> state_at(const TrajectoryPiece& piece, double t_s);

// Immutable once made, except through clear() and append(), which keep the capacity so that a run allocates nothing
// after the first. Times are seconds since the path's own start.
class Trajectory {
 public:
  void clear() { pieces_.clear(); }
  // Pieces follow each other in time without gaps.
  void append(const TrajectoryPiece& piece) { pieces_.push_back(piece); }
  void append_quintic(double start_s, double length_s, const State<Ecef>& from, const std::array<double, 3>& accel_from,
                      const State<Ecef>& to, const std::array<double, 3>& accel_to) {
    pieces_.push_back(quintic(start_s, length_s, from, accel_from, to, accel_to));
  }

  // Appends a piece whose coefficients the caller fills in.
  TrajectoryPiece& extend(double start_s, double length_s);

  // Ends the path at a time, the state at which becomes its last. Nothing to do from its end on; empty when the time is
  // not behind its start.
  void cut(double end_s);

  [[nodiscard]] bool empty() const { return pieces_.empty(); }
  [[nodiscard]] double start_s() const { return pieces_.front().start_s; }
  [[nodiscard]] double end_s() const { return pieces_.back().start_s + pieces_.back().length_s; }
  [[nodiscard]] std::span<const TrajectoryPiece> pieces() const { return pieces_; }

  // State at a time, clamped to the path's span. `hint` is the piece used last (kept by the caller; any value is safe):
  // queries that move forward in time then cost O(1). Precondition: not empty.
  [[nodiscard]] State<Ecef> at(double t_s, std::size_t& hint) const;
  [[nodiscard]] State<Ecef> at(double t_s) const;

 private:
  std::vector<TrajectoryPiece> pieces_;
};

}  // namespace iamd::geo
