// What an object radiates in the infrared, as the scenario gives it: `infrared`.
#pragma once

#include <optional>

#include "iamd/scenario/table.hpp"
#include "iamd/world/types.hpp"

namespace iamd::world {

// The mean over all directions of what a convex grey body radiates between two wavelengths: ε A/4 times the black
// body's radiance there (Planck 1901; A: all of its surface, of which a quarter is seen on average, Cauchy 1841), W/sr.
// By the series of exponentials for the tail of Planck's law (Chang and Rhee 1984), to 1e-9. Domain: 0 < from < to,
// metres; temperature in kelvin > 0. 0 for what is not.
[[nodiscard]] double grey_body_w_sr(double emissivity, double surface_m2, double temperature_k, double from_m,
                                    double to_m);

// Intensities hold in the band of the sensors that look: SWIR about 2.7 µm (2.55–2.85 µm: water vapour of the plume,
// seen against an atmosphere that is dark there) or MWIR about 4.3 µm (4.2–4.5 µm: carbon dioxide); a scenario's
// sensors and signatures must mean the same one. The same in all directions: a plume seen end-on, hidden by its body or
// grown with height is left out, and so is what reflects sunlight.
struct InfraredSpec {
  static constexpr double not_given = -1.0;
  struct GreyBody {
    scenario::Uncertain emissivity, surface_m2, temperature_k;
    double from_um = 2.55, to_um = 2.85;
  };
  scenario::Uncertain boost_w_sr{0.0};
  scenario::Uncertain boost_s{not_given};  // how long; not given: to the end of thrust, as the motion has it
  scenario::Uncertain body_w_sr{not_given};
  std::optional<GreyBody> body;  // instead of body_w_sr; neither: 0

  // Whether there is a plume that lasts as long as the motion's thrust.
  [[nodiscard]] bool follows_thrust() const;
  // `thrust_end_s`: when the motion's thrust ends, since the start of the object; 0 where it has none.
  [[nodiscard]] InfraredSignature drawn(const scenario::Draw& draw, double thrust_end_s) const;
};
[[nodiscard]] scenario::Table<InfraredSpec> infrared_table();
// The same without the keys of a plume: for what comes off in flight.
[[nodiscard]] scenario::Table<InfraredSpec> unpowered_infrared_table();

}  // namespace iamd::world
