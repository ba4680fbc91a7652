// What a footprint says of one place, and the limits that end it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "iamd/outcome/types.hpp"

namespace iamd::study {

// What keeps the object from being engaged: outcome::Limit, the envelope by its parts, and what only a map knows of.
enum class FootprintLimit : std::uint8_t {
  none,            // it can be engaged
  altitude_min,    // the envelope: it never comes as high as the lowest altitude of an intercept, while in range
  altitude_max,    // … as low as the highest altitude of an intercept
  range_min,       // … as far as the least range
  range_max,       // … as near as the greatest range
  target_speed,    // … as slow as the fastest target that may be engaged
  crossing_angle,  // … within the greatest angle to the launcher's line of sight
  fly_out,         // inside the envelope, but no interceptor gets there in time, however early it is launched
  radar_range,     // seen too late: beyond the radars' own range until then …
  field_of_view,   // … outside their field of view
  horizon,         // … below the horizon
  terrain,         // … behind terrain
  blind_zone,      // … where they are blind
  sensitivity,     // … too weak an echo
  clutter,         // … no stronger than the surface
  radar_time,      // seen from its start, but a track takes too long
  reaction,        // tracked, but the battery needs too long to react
  no_flight,       // the object can't be flown so
  map_edge,        // engaged as far as the map goes
};
inline constexpr std::size_t footprint_limit_count = 19;
// "lowest altitude", "greatest range", "fly-out time", "horizon" …
[[nodiscard]] std::string_view name_of(FootprintLimit limit);
// The limit to which a run's scoring would charge it: see docs/limits.md. radar_time for reaction, none for the last
// two.
[[nodiscard]] outcome::Limit outcome_of(FootprintLimit limit);

// The chance to engage, by kinematics alone, and with what the sensors see.
enum class Knowledge : std::uint8_t { kinematic, sensing };
inline constexpr std::size_t knowledge_count = 2;
[[nodiscard]] std::string_view name_of(Knowledge knowledge);  // "kinematic", "with sensing"

// What is found for one place.
struct Verdict {
  // Shots one after the other, each launched after the last one's result is known: 0 where it can't be engaged; more
  // than five are not told apart.
  std::array<std::uint8_t, knowledge_count> looks{};
  // What fails first; none where it can be engaged.
  std::array<FootprintLimit, knowledge_count> limit{FootprintLimit::none, FootprintLimit::none};

  [[nodiscard]] int looks_by(Knowledge k) const { return looks[static_cast<std::size_t>(k)]; }
  [[nodiscard]] FootprintLimit limit_by(Knowledge k) const { return limit[static_cast<std::size_t>(k)]; }
  bool operator==(const Verdict&) const = default;
};

}  // namespace iamd::study
