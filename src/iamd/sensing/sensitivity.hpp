// How sensitive a radar is, as a file may say it: by a quoted reference ("sees 1 m² at 600 km") or by physics.
#pragma once

#include <optional>
#include <string>

#include "iamd/scenario/table.hpp"
#include "iamd/world/types.hpp"

namespace iamd::sensing {

// Block `reference`: a published pair of cross-section and range. What the quotation leaves unsaid, the file must say.
struct ReferenceSpec {
  scenario::Uncertain rcs_m2, range_m, pd;
  scenario::Uncertain elevation_rad;
  scenario::Uncertain pfa;  // not positive: that of the radar
  world::Swerling fluctuation = world::Swerling::case_1;
};
[[nodiscard]] scenario::Table<ReferenceSpec> reference_table();

// Block `physics`: power (average, or peak and duty cycle) and antenna (aperture and efficiency, or gain), the same to
// transmit and to receive.
struct PhysicsSpec {
  scenario::Uncertain average_power_w, peak_power_w, duty_cycle;
  scenario::Uncertain aperture_m2, aperture_efficiency, gain;
  scenario::Uncertain frequency_hz, noise_temperature_k, losses;
};
[[nodiscard]] scenario::Table<PhysicsSpec> physics_table();

// Why a carrier is none of this band's, or an empty text.
[[nodiscard]] std::string frequency_problem(const scenario::Uncertain& frequency_hz, world::Band band);

// What a radar's block says of its sensitivity: exactly one of the two.
struct SensitivitySpec {
  std::optional<ReferenceSpec> reference;
  std::optional<PhysicsSpec> physics;

  // The problem with it, or an empty text: none or both given, a frequency outside the band.
  [[nodiscard]] std::string problem(world::Band band) const;
  // Signal-to-noise ratio times R⁴/σ (m²) of one search dwell in the best direction, for the numbers of a draw.
  // `dwell_s`: length of that dwell, coherently integrated (physics only: a quotation already speaks of the radar's
  // usual dwell). `pfa`: the radar's own.
  // `pulses`: how many of that dwell are integrated non-coherently.
  [[nodiscard]] double drawn(const scenario::Draw& draw, double dwell_s, double pfa, int pulses = 1) const;
  // Of the frequency given, or of the middle of the band.
  [[nodiscard]] double drawn_wavelength_m(const scenario::Draw& draw, world::Band band) const;
};

}  // namespace iamd::sensing
