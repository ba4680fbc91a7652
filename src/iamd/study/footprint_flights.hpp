// The flights of a footprint: for each place of the map, the object on its way. Used by footprint.cpp.
#pragma once

#include <memory>
#include <optional>

#include "iamd/base/error.hpp"
#include "iamd/engine/aimed_object.hpp"
#include "iamd/geo/trajectory.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::study {

class FootprintFlights {
 public:
  virtual ~FootprintFlights() = default;
  // Lays the flight of a place into `path` (cleared first) and says when on it the object starts; nothing where it
  // can't be flown so.
  [[nodiscard]] virtual std::optional<double> lay(const geo::Geodetic& place, geo::Trajectory& path) const = 0;
  [[nodiscard]] virtual double speed_max_mps() const = 0;
  // Makes them more exact on a map of this half width; without effect where they are exact.
  virtual void fit(double /*radius_m*/) {}
  // What is said of them.
  struct Facts {
    double from_rad = 0.0;  // of a map of ends
    double range_m = 0.0;   // of the object's own flight, along the ground
    double time_s = 0.0;
    double nearest_m = 0.0, farthest_m = 0.0;  // of a map of launch points
  };
  [[nodiscard]] const Facts& facts() const { return facts_; }
  [[nodiscard]] const engine::AimedObject::Flight& own() const { return own_; }

 protected:
  explicit FootprintFlights(engine::AimedObject::Flight own) : own_{std::move(own)} {}
  Facts facts_;
  engine::AimedObject::Flight own_;  // as the scenario has it
};

// To every place, from one azimuth (none: as it comes by itself). A motion with a launch and an aim is flown anew, from
// its own distance, to the middle of the map, so that it comes from there, and moved to the places (MovablePath); once
// fit() says how large the map is, it is flown to four by four places of it and mixed between (FlightNodes), unless it
// can't be flown to one of them. Others are moved as they are.
[[nodiscard]] base::Result<std::unique_ptr<FootprintFlights>> flights_to_places(const engine::AimedObject& object,
                                                                                const geo::Geodetic& middle,
                                                                                std::optional<double> from_rad);

// From every place to one aim. A motion with a launch and an aim is flown anew for distances and azimuths all around
// (FlightFamily); a route flies straight at the aim, at the height and speed of its last waypoint but one and through
// its last leg. `farthest_m`: none: the object's own range. Refused: a motion that is not launched anywhere.
[[nodiscard]] base::Result<std::unique_ptr<FootprintFlights>> flights_from_places(const engine::AimedObject& object,
                                                                                  const geo::Geodetic& aim,
                                                                                  std::optional<double> farthest_m);

}  // namespace iamd::study
