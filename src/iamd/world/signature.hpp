// How an object looks to radars, as the scenario gives it: `signature`.
#pragma once

#include "iamd/scenario/table.hpp"
#include "iamd/world/types.hpp"

namespace iamd::world {

// Mean radar cross-section by band: `rcs_m2` for all bands, or a number for each band that matters (x_m2, s_m2 …). A
// band that is left out takes the value of the nearest band that is given (in octaves between the bands' middles; the
// lower of two equally near ones); none at all is an error.
struct SignatureSpec {
  // What was not given is the fixed number -1.
  static constexpr double not_given = -1.0;
  scenario::Uncertain rcs_m2{not_given};  // all bands
  scenario::Uncertain vhf_m2{not_given}, uhf_m2{not_given}, l_m2{not_given}, s_m2{not_given}, c_m2{not_given},
      x_m2{not_given}, ku_m2{not_given};
  Swerling fluctuation = Swerling::case_1;
  [[nodiscard]] Signature drawn(const scenario::Draw& draw) const;
};
[[nodiscard]] scenario::Table<SignatureSpec> signature_table();

}  // namespace iamd::world
