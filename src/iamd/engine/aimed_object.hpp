// An object of a question sent elsewhere: the flights of its kind between other ends.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "iamd/base/error.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/geo/trajectory.hpp"
#include "iamd/world/types.hpp"

namespace iamd::engine {

// Flies the first copy of a group with every number at its likely value, or as a draw makes it, and without errors of
// aim. Refers to the question.
class AimedObject {
 public:
  // What of a motion can be moved.
  enum class Ends {
    aimed,  // it is launched at one place and aimed at another: ballistic_arc, ballistic_missile and glide with an aim
    route,  // waypoints
    fixed,  // it begins in a state and ends where that leads: the path can be moved as it is, and nothing more
  };
  struct Flight {
    geo::Trajectory path;      // times since its start
    double free_from_s = 0.0;  // when free flight begins
  };

  AimedObject(const Question& question, std::size_t object);
  AimedObject(const Question& question, std::size_t object, const scenario::Draw& draw);

  [[nodiscard]] Ends ends() const { return ends_; }
  [[nodiscard]] const std::string& motion() const { return kind_; }  // ballistic_arc, route …
  // As the scenario has it.
  [[nodiscard]] base::Result<Flight> own() const;
  // From another place to another aim, both at the heights that the scenario gives. Precondition: ends() is aimed.
  [[nodiscard]] base::Result<Flight> between(const geo::Geodetic& launch, const geo::Geodetic& aim) const;
  // A route of three places, which are to lie on one line: it leaves the first and passes the second at the height and
  // speed of its last waypoint but one, and ends at the third as it does at its last. Precondition: ends() is route.
  [[nodiscard]] base::Result<Flight> straight(const geo::Geodetic& from, const geo::Geodetic& past,
                                              const geo::Geodetic& to) const;
  // Way along the ground from its last waypoint but one to the last. Precondition: ends() is route.
  [[nodiscard]] double last_leg_m() const;
  // How a flight of it looks.
  [[nodiscard]] world::Signature signature(const Flight& flight) const;
  // When the first copy starts, scenario time.
  [[nodiscard]] double start_s() const;

 private:
  // Its block's motion, changed by `change`, read and flown.
  template <class Change>
  [[nodiscard]] base::Result<Flight> flown(Change change) const;

  const Question* question_;
  std::size_t object_;
  Ends ends_ = Ends::fixed;
  std::string kind_;
  scenario::Draw draw_;
};

}  // namespace iamd::engine
