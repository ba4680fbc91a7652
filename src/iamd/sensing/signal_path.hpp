// What a radar's signal loses and gains on its way to an object and back, and what comes back from the surface.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "iamd/scenario/table.hpp"
#include "iamd/sensing/coverage.hpp"
#include "iamd/sensing/multipath.hpp"
#include "iamd/sensing/path_loss.hpp"
#include "iamd/sensing/propagation.hpp"
#include "iamd/sensing/surface_clutter.hpp"
#include "iamd/world/types.hpp"

namespace iamd::sensing {

enum class Gases : std::uint8_t { p676, none };

// Block `propagation` of a radar. As made by default: gases and rain, horizontal polarisation.
struct SignalPathSpec {
  Gases gases = Gases::p676;
  Polarisation polarisation = Polarisation::horizontal;
  bool multipath = false;
  bool clutter = false;
  scenario::Uncertain clutter_improvement;  // power ratio >= 1
  scenario::Uncertain sidelobes;            // mean one-way gain off the beam over that of the beam
};
[[nodiscard]] scenario::Table<SignalPathSpec> signal_path_table();

// What the path must know of the radar.
struct PathRadar {
  double frequency_hz = 0.0;
  geo::Geodetic antenna;                 // its centre, height above the ellipsoid
  double azimuth_beamwidth_rad = 0.0;    // half power, one way: the clutter's cell
  double elevation_beamwidth_rad = 0.0;  // half power, one way; 0: looks everywhere alike
  double range_resolution_m = 0.0;
};

// Middle of a band in Hz, where nothing says the frequency: the geometric mean of the limits of IEEE Std 521-2002 (vhf
// from 30 MHz).
[[nodiscard]] double nominal_frequency_hz(world::Band band);

// The way of one radar's signal in one draw. Gases and rain are those of the propagation's weather, tabulated once for
// all radars that share `tables`; the refraction is the propagation's k at the surface and fades with height.
// No allocation after construction. Safe to call from several threads.
class SignalPath {
 public:
  SignalPath(const SignalPathSpec& spec, const scenario::Draw& draw, const Propagation& propagation,
             const PathRadar& radar, const PathTables& tables);

  // Share of the power that arrives after the way there, in (0, 1]: gases and rain only.
  [[nodiscard]] double one_way(const Sighting& s) const { return one_way(s.direction.up, s.range_m); }

  // Factor of the power of an echo against free space: gases and rain there and back, and F⁴ of the surface's
  // reflection for an object at this height (m, above the ellipsoid). Below the lobes it tends to the diffracted field.
  // The beam points at the object.
  [[nodiscard]] double two_way(const Sighting& s, double target_alt_m) const;
  // The same for a true elevation (not refracted) and a distance.
  [[nodiscard]] double two_way(double elevation_rad, double range_m, double target_alt_m) const;

  // Mean power of what the surface scatters back from this distance over that of the noise, after clutter cancellation:
  // 0 without clutter. `sensitivity_m2`: signal-to-noise ratio times R⁴/σ in the beam's middle, for this dwell.
  // `beam_elevation_rad`: true elevation of what the beam points at, at this distance.
  [[nodiscard]] double clutter_to_noise(double sensitivity_m2, double beam_elevation_rad, double range_m) const;

  [[nodiscard]] bool has_clutter() const { return clutter_.has_value(); }
  [[nodiscard]] bool has_multipath() const { return multipath_.has_value(); }
  // No loss and no gain anywhere: every ratio is 1.
  [[nodiscard]] bool free_space() const { return !loss_ && !multipath_; }

 private:
  [[nodiscard]] double one_way(double sine_of_elevation, double range_m) const;

  std::shared_ptr<const PathLoss> loss_;  // null: none
  std::optional<Multipath> multipath_;
  std::optional<SurfaceClutter> clutter_;
  PathRadar radar_;
  double bend_per_m_;           // by which a low ray arrives higher than its object stands, radians a metre
  double surface_alt_m_ = 0.0;  // above the ellipsoid
  double clutter_kept_ = 1.0;   // share of the clutter's power that cancellation leaves
};

}  // namespace iamd::sensing
