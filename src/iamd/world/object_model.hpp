// A group of like objects, as the scenario gives it: `objects[]`.
#pragma once

#include <memory>
#include <string>

#include "iamd/scenario/table.hpp"
#include "iamd/world/motion.hpp"
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

// When the copies start: the n-th at at_s + n·interval_s, plus jitter_s (drawn for each copy when aleatory).
struct StartSpec {
  scenario::Uncertain at_s, interval_s, jitter_s;
};

struct ObjectSpec {
  scenario::Uncertain count;
  StartSpec start;
  scenario::Block motion;
  SignatureSpec signature;
};

[[nodiscard]] scenario::Table<ObjectSpec> object_table();

// A group with its motion read.
struct ObjectModel {
  std::string id;
  ObjectSpec spec;
  std::shared_ptr<const MotionModel>
      motion;  // errors of its solve() name the place in the file; null where it could not be read
};
// Reads a group's block; errors go to the reader. A motion whose numbers are all fixed is solved at once, so that one
// without a solution is an error of the file.
[[nodiscard]] ObjectModel read_object(const scenario::NamedBlock& block, scenario::Reader& reader);

}  // namespace iamd::world
