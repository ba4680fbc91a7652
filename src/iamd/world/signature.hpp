// How an object looks to radars and in the infrared, as the scenario gives it: `signature`.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "iamd/scenario/curve.hpp"
#include "iamd/scenario/table.hpp"
#include "iamd/world/infrared_signature.hpp"
#include "iamd/world/types.hpp"

namespace iamd::world {

// How a body's axis lies: along its velocity relative to the Earth (aspect_rad()), or any way at all, tumbling, so that
// every look sees the mean over all directions.
enum class Attitude : std::uint8_t { along_velocity, tumbling };

// A simple conducting body, whose cross-section is computed at each band's middle (world/rcs_shapes.hpp). SI; exactly
// one of them.
struct ShapeSpec {
  struct Sphere {
    scenario::Uncertain radius_m;
  };
  struct Cylinder {
    scenario::Uncertain length_m, diameter_m;
  };
  struct Cone {
    scenario::Uncertain half_angle_rad, nose_radius_m, base_radius_m;
  };
  std::optional<Sphere> sphere;
  std::optional<Cylinder> cylinder;
  std::optional<Cone> cone_sphere;  // with a round base
  std::optional<Cone> cone;         // with a flat one
};

class PatternStore;

// Mean radar cross-section. From all sides the same: `rcs_m2` for all bands, or a number for each band that matters
// (x_m2, s_m2 …); a band that is left out takes the value of the nearest band that is given (in octaves between the
// bands' middles; the lower of two equally near ones). By aspect: those numbers times `aspect_db`, or `aspect_m2` for
// all bands, or a `shape`. None at all is an error. And the infrared intensity.
struct SignatureSpec {
  // What was not given is the fixed number -1.
  static constexpr double not_given = -1.0;
  scenario::Uncertain rcs_m2{not_given};  // all bands
  scenario::Uncertain vhf_m2{not_given}, uhf_m2{not_given}, l_m2{not_given}, s_m2{not_given}, c_m2{not_given},
      x_m2{not_given}, ku_m2{not_given};
  scenario::Curve aspect_ratio{};  // over the aspect in degrees, of the numbers above; linear, not in decibels
  scenario::Curve aspect_m2{};     // over the aspect in degrees
  std::optional<ShapeSpec> shape{};
  Attitude attitude = Attitude::along_velocity;
  Swerling fluctuation = Swerling::case_1;
  std::optional<InfraredSpec> infrared{};  // none: nothing to see

  // `thrust_end_s`: when the motion's thrust ends, since the start of the object; 0 where it has none. Some 100 ns; the
  // first time for a shape's dimensions, some 100 µs. Safe from several threads.
  [[nodiscard]] Signature drawn(const scenario::Draw& draw, double thrust_end_s = 0.0) const;

  // Patterns made before, also by copies of the spec.
  std::shared_ptr<PatternStore> patterns = new_pattern_store();
  [[nodiscard]] static std::shared_ptr<PatternStore> new_pattern_store();
};
[[nodiscard]] scenario::Table<SignatureSpec> signature_table();
// For what comes off in flight and has no motor.
[[nodiscard]] scenario::Table<SignatureSpec> offspring_signature_table();

}  // namespace iamd::world
