// Where solve_arc() starts from: closed forms near the arc that is sought. Private to this room.
#pragma once

#include <memory>

#include <Eigen/Core>

#include "iamd/geo/types.hpp"

namespace iamd::geo {

// First guesses of the Earth-fixed start velocity.
class ArcGuess {
 public:
  virtual ~ArcGuess() = default;
  [[nodiscard]] virtual Eigen::Vector3d slowest() const = 0;
  [[nodiscard]] virtual Eigen::Vector3d of_apogee(double apogee_alt_m) const = 0;
  // The arc of a speed on one side of the slowest; the slowest where the speed has none.
  [[nodiscard]] virtual Eigen::Vector3d of_speed(double speed_mps, bool high_branch) const = 0;
};

// The guesses for a launch and an aim at least 1 km apart.
[[nodiscard]] std::unique_ptr<const ArcGuess> arc_guess_for(const Geodetic& launch, const Geodetic& aim,
                                                            const Earth& earth);

}  // namespace iamd::geo
