// How objects move: the role, and the components that play it.
#pragma once

#include <memory>

#include "iamd/base/error.hpp"
#include "iamd/base/random.hpp"
#include "iamd/geo/trajectory.hpp"
#include "iamd/scenario/table.hpp"

namespace iamd::world {

// A motion solved for one world (a launch aimed, a route laid out): flown once a run and copy.
class Motion {
 public:
  virtual ~Motion() = default;
  // Flies one copy in one run: fills `path` (cleared first), which starts at time 0. Numbers drawn once a copy and run
  // come from `draw` (the copy's own, Draw::copy), errors of the flight (dispersion) from the stream `errors`.
  // Deterministic; no allocation beyond growth of `path`.
  virtual void fly(const scenario::Draw& draw, base::RandomStream errors, geo::Trajectory& path) const = 0;
  // Whether two copies or runs of one world can fly differently; if not, the engine flies once a world.
  [[nodiscard]] virtual bool varies() const = 0;
};

// A motion as the scenario gives it.
class MotionModel {
 public:
  virtual ~MotionModel() = default;
  // Solves the motion for the numbers of a draw (the copy's own where solved_per_run()). An error when there is no
  // solution (a range out of reach, a turn too tight).
  [[nodiscard]] virtual base::Result<std::unique_ptr<const Motion>> solve(const scenario::Draw& draw) const = 0;
  // Whether any number that the solution needs is drawn per run (aleatory): the engine then solves for every copy and
  // run.
  [[nodiscard]] virtual bool solved_per_run() const = 0;
  // Whether all numbers that the solution needs are plain: it is then the same in every world.
  [[nodiscard]] virtual bool fixed() const { return false; }
};

// ballistic_arc, route.
[[nodiscard]] const scenario::Registry<MotionModel>& motion_registry();

}  // namespace iamd::world
