// Truth: what flies, where it is, and how it looks to a radar. Only sensing, engagement, outcome and engine may see it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "iamd/base/ids.hpp"
#include "iamd/base/time.hpp"
#include "iamd/geo/trajectory.hpp"

namespace iamd::world {

// Radar bands (IEEE Std 521-2002, with VHF and UHF as used by early-warning radars).
enum class Band : std::uint8_t { vhf, uhf, l, s, c, x, ku };
inline constexpr std::size_t band_count = 7;

// Fluctuation of the radar cross-section from dwell to dwell (Swerling 1954). Cases 1 and 2, and 3 and 4, differ only
// when several pulses are integrated non-coherently; a dwell here is one coherent look.
enum class Swerling : std::uint8_t { steady = 0, case_1 = 1, case_2 = 2, case_3 = 3, case_4 = 4 };

// Mean monostatic radar cross-section in m² by band, the same from all aspects, and its fluctuation.
struct Signature {
  std::array<double, band_count> rcs_m2{};
  Swerling fluctuation = Swerling::case_1;
  [[nodiscard]] double rcs(Band band) const { return rcs_m2[static_cast<std::size_t>(band)]; }
};

// One flying object of one run.
struct Target {
  base::ObjectId id;
  std::uint64_t entity = 0;  // stable hash of its name: keys its random streams
  Signature signature;
  const geo::Trajectory* path = nullptr;  // times since `start`
  base::Time start;                       // launch
  base::Time end;                         // impact or end of route
  bool alive = true;                      // false once destroyed
  bool harmless = false;                  // a spent stage, a decoy: does no harm wherever it comes down
  mutable std::size_t hint = 0;           // last piece of the path used; a cache, no meaning

  // True between start and end, unless destroyed.
  [[nodiscard]] bool flying(base::Time t) const { return alive && t >= start && t < end; }
  // True state at a time, clamped to the flight.
  [[nodiscard]] geo::State<geo::Ecef> state(base::Time t) const { return path->at((t - start).seconds(), hint); }
};

}  // namespace iamd::world
