// How objects move: the role, and the components that play it.
#pragma once

#include <limits>
#include <memory>
#include <span>
#include <string>

#include "iamd/base/error.hpp"
#include "iamd/base/random.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/trajectory.hpp"
#include "iamd/scenario/table.hpp"
#include "iamd/world/signature.hpp"
#include "iamd/world/surroundings.hpp"

namespace iamd::world {

// A body that comes off an object in flight and is an object of its own from then on: a spent stage, a decoy. None of
// them does harm where it falls.
struct Offspring {
  std::string name;                          // "stage-1", "decoy-2": unique within the motion
  double start_s = 0.0;                      // when it comes off, from the start of the object
  const SignatureSpec* signature = nullptr;  // null: looks like the object; lives as long as the motion's model
};

// What its path does not tell of a flight.
struct FlightNotes {
  double free_from_s = 0.0;  // when free flight begins: at burnout or release; infinite: never
  // How long free flight is followed when it does not end; infinite where every flight ends.
  double given_up_after_s = std::numeric_limits<double>::infinity();
  bool ends_at_ground = true;  // false: it ends where a plan does, as a route, or on terrain that is in the way
};

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
  // When all that fly() does is one free flight with truth_flight_options(): fills `flight` with it (all but its path)
  // and returns true, so that the flights of many copies can be integrated side by side, to the same bits.
  [[nodiscard]] virtual bool as_free_flight(const scenario::Draw& /*draw*/, base::RandomStream /*errors*/,
                                            geo::Flight& /*flight*/) const {
    return false;
  }

  [[nodiscard]] virtual FlightNotes notes(const scenario::Draw& /*draw*/) const { return {}; }

  // What comes off in flight, the same for every copy and run.
  [[nodiscard]] virtual std::span<const Offspring> offspring() const { return {}; }
  // Flies one of them, from the path that fly() made for the same copy and run; `path` starts at time 0, when it comes
  // off. Deterministic, as fly().
  virtual void fly_offspring(std::size_t /*which*/, const geo::Trajectory& /*parent*/, const scenario::Draw& /*draw*/,
                             base::RandomStream /*errors*/, geo::Trajectory& path) const {
    path.clear();
  }
};

// A motion as the scenario gives it.
class MotionModel {
 public:
  virtual ~MotionModel() = default;
  // Solves the motion for the numbers of a draw (the copy's own where solved_per_run()). `around` outlives the motion.
  // An error when there is no solution (a range out of reach, a turn too tight).
  [[nodiscard]] virtual base::Result<std::unique_ptr<const Motion>> solve(const scenario::Draw& draw,
                                                                          const Surroundings& around) const = 0;
  // Whether any number that the solution needs is drawn per run (aleatory): the engine then solves for every copy and
  // run.
  [[nodiscard]] virtual bool solved_per_run() const = 0;
  // Whether all numbers that the solution needs are plain: it is then the same in every world.
  [[nodiscard]] virtual bool fixed() const { return false; }
};

// All kinds of motion.
[[nodiscard]] const scenario::Registry<MotionModel>& motion_registry();

}  // namespace iamd::world
