// A group of like objects, as the scenario gives it: `objects[]`.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "iamd/scenario/table.hpp"
#include "iamd/world/motion.hpp"
#include "iamd/world/signature.hpp"
#include "iamd/world/types.hpp"

namespace iamd::world {

// When the copies start: the n-th at at_s + n·interval_s, plus jitter_s (drawn for each copy when aleatory).
struct StartSpec {
  scenario::Uncertain at_s, interval_s, jitter_s;
};

struct ObjectSpec {
  scenario::Uncertain count;
  StartSpec start;
  scenario::Block motion;
  bool harmless = false;                   // a decoy: does no harm wherever it comes down, and no measure counts it
  std::optional<SignatureSpec> signature;  // none: radars see nothing of it, and it may not meet any
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
[[nodiscard]] ObjectModel read_object(const scenario::NamedBlock& block, const Surroundings& around,
                                      scenario::Reader& reader);

}  // namespace iamd::world
