// A coarse picture of all flights that a missile can make in one direction, from which solve_launch() starts. Private
// to this room.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "iamd/geo/powered_flight.hpp"

namespace iamd::geo {

// One flight: pitch-over and what it leads to.
struct ChartFlight {
  double turn = 0.0;
  bool lands = false;         // burns out, and comes down in time
  double downrange_m = 0.0;   // along the ground, also beyond half the way around; negative: it falls behind
  double apogee_alt_m = 0.0;  // about
};

// All flights with one burn time of the last stage, by rising `turn`.
struct ChartRow {
  std::vector<ChartFlight> flights;
  bool escapes = false;  // some do not come down in time: there is no farthest

  // The farthest, between the flights by a parabola; none where nothing lands.
  [[nodiscard]] std::optional<ChartFlight> farthest() const;
  // The flight that comes down at a distance, on the lofted or the depressed side of the farthest.
  [[nodiscard]] std::optional<ChartFlight> reaching(double downrange_m, bool lofted) const;
  [[nodiscard]] std::optional<ChartFlight> most_depressed() const;

 private:
  [[nodiscard]] std::optional<std::size_t> farthest_charted() const;
};

// Pitch-over is measured by its `turn`, tan(γ/2), with γ the angle off the vertical into which a kick would have grown
// at burnout were it small: tan(γ/2) = gain·tan(kick/2), because in a gravity turn d ln tan(γ/2)/dt = g/v - v/r. So
// numbers from 0 to some 10 serve for any missile.
class LaunchChart {
 public:
  // Flies the ascents. `ground_alt_m`: where flights end.
  LaunchChart(const Missile& missile, const Geodetic& launch, double azimuth_rad, double ground_alt_m,
              const Earth& earth);

  // `burn`: share of the last stage's burn time, from 0 to 1.
  [[nodiscard]] ChartRow row(double burn) const;
  [[nodiscard]] double kick_rad(double turn) const;
  // The least share of the last stage's burn after which a flight can be cut off: 0 where there are earlier stages, the
  // end of pitch-over otherwise.
  [[nodiscard]] double least_burn() const { return least_burn_; }

 private:
  // Flies an ascent and puts it before the one at `place`; false where it does not burn out in the air.
  bool add(std::size_t place, double turn);
  // Distance along the ground to an impact; `about_m` tells how often around the Earth.
  [[nodiscard]] double downrange(const Position<Ecef>& impact, double about_m) const;

  const Missile& missile_;
  Geodetic launch_;
  double azimuth_rad_;
  double ground_alt_m_;
  const Earth& earth_;
  double gain_ = 1.0;
  double ignition_s_ = 0.0;  // of the last stage
  double least_burn_ = 0.0;
  struct Flown {
    double turn = 0.0;
    Trajectory ascent;
  };
  std::vector<Flown> flown_;
};

}  // namespace iamd::geo
