// Truth: what flies, where it is, and how it looks to a radar. Only sensing, engagement, outcome and engine may see it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "iamd/base/ids.hpp"
#include "iamd/base/time.hpp"
#include "iamd/geo/trajectory.hpp"

namespace iamd::world {

// Radar bands (IEEE Std 521-2002, with VHF and UHF as used by early-warning radars).
enum class Band : std::uint8_t { vhf, uhf, l, s, c, x, ku };
inline constexpr std::size_t band_count = 7;

// Fluctuation of the radar cross-section (Swerling 1954): from dwell to dwell in cases 1 and 3, from pulse to pulse in
// cases 2 and 4, which differs only when several pulses of a dwell are integrated non-coherently.
enum class Swerling : std::uint8_t { steady = 0, case_1 = 1, case_2 = 2, case_3 = 3, case_4 = 4 };

class AspectPattern;  // world/aspect_pattern.hpp

// The angle in [0, π] between a body's axis and the line to a viewer: 0 nose-on, π/2 broadside, π tail-on. The axis
// lies along the velocity relative to the Earth; a body at rest stands upright. 0 where the viewer is at the body. To
// 3e-8.
[[nodiscard]] double aspect_rad(const geo::State<geo::Ecef>& state, const geo::Position<geo::Ecef>& viewer);

// What is radiated in the infrared, in the observing sensor's band, the same in all directions. W/sr; times in seconds
// since the start of the object.
struct InfraredSignature {
  double boost_w_sr = 0.0;   // while its motor burns: the plume
  double boost_end_s = 0.0;  // from here on the body alone
  double body_w_sr = 0.0;
  [[nodiscard]] double at(double since_start_s) const { return since_start_s < boost_end_s ? boost_w_sr : body_w_sr; }
};

// How an object looks: mean monostatic radar cross-section by band and aspect with its fluctuation, and the infrared
// intensity.
struct Signature {
  // m²; the mean over all directions where it depends on the aspect.
  std::array<double, band_count> rcs_m2{};
  Swerling fluctuation = Swerling::case_1;
  std::shared_ptr<const AspectPattern> pattern{};  // over that mean, by aspect; null: the same from all sides
  InfraredSignature infrared{};

  // m², the mean over all directions.
  [[nodiscard]] double rcs(Band band) const { return rcs_m2[static_cast<std::size_t>(band)]; }
  // m², at an aspect (see aspect_rad(); clamped to [0, π]).
  [[nodiscard]] double rcs(Band band, double aspect_rad) const {
    return pattern ? rcs_at(band, aspect_rad) : rcs(band);
  }
  // m², of a body at a state as seen from a place.
  [[nodiscard]] double rcs(Band band, const geo::State<geo::Ecef>& state,
                           const geo::Position<geo::Ecef>& viewer) const {
    return pattern ? rcs_at(band, world::aspect_rad(state, viewer)) : rcs(band);
  }
  // Intensity in W/sr at a time since the start of the object; 0: nothing to see.
  [[nodiscard]] double infrared_w_sr(double since_start_s) const { return infrared.at(since_start_s); }

 private:
  [[nodiscard]] double rcs_at(Band band, double aspect_rad) const;  // with a pattern
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
