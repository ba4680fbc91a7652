#include "iamd/world/signature.hpp"

#include <array>
#include <cmath>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "iamd/world/aspect_pattern.hpp"
#include "iamd/world/rcs_shapes.hpp"

namespace iamd::world {

// The last few patterns and what they were made from.
class PatternStore {
 public:
  enum class Kind : std::uint8_t { curve, sphere, cylinder, cone_sphere, cone };
  struct Key {
    Kind kind = Kind::curve;
    std::array<double, 3> dimensions{};
    scenario::Curve curve{};
    bool operator==(const Key&) const = default;
  };
  struct Look {
    std::array<double, band_count> mean{};         // m², or the ratio of a curve
    std::shared_ptr<const AspectPattern> pattern;  // null: the same from all sides
  };

  Look get(const Key& key) {
    {
      const std::scoped_lock lock{mutex_};
      for (const auto& [made_for, look] : looks_) {
        if (made_for == key) return look;
      }
    }
    Look look = made(key);
    const std::scoped_lock lock{mutex_};
    if (looks_.size() < most) {
      looks_.emplace_back(key, look);
    } else {
      looks_[next_++ % most] = {key, look};
    }
    return look;
  }

 private:
  static constexpr std::size_t most = 16;

  static Look made(const Key& key) {
    Look look;
    const auto& [a, b, c] = key.dimensions;
    if (key.kind == Kind::sphere) {
      for (std::size_t i = 0; i < band_count; ++i) {
        look.mean[i] = sphere_rcs_m2(a, middle_frequency_hz(static_cast<Band>(i)));
      }
      return look;
    }
    std::vector<double> values;
    if (key.kind == Kind::curve) values = at_pattern_points(key.curve.points);
    if (key.kind == Kind::cylinder) values = pattern_of(Cylinder{.length_m = a, .radius_m = b});
    if (key.kind == Kind::cone_sphere || key.kind == Kind::cone) {
      values = pattern_of(
          Cone{.half_angle_rad = a, .nose_radius_m = b, .base_radius_m = c, .flat_base = key.kind == Kind::cone});
    }
    look.pattern = std::make_shared<const AspectPattern>(std::move(values));
    for (std::size_t i = 0; i < band_count; ++i) look.mean[i] = look.pattern->mean_m2(static_cast<Band>(i));
    return look;
  }

  std::mutex mutex_;
  std::vector<std::pair<Key, Look>> looks_;
  std::size_t next_ = 0;
};

namespace {

using Key = PatternStore::Key;
using Kind = PatternStore::Kind;

// Where the bands' geometric middles lie, in octaves from that of L (1–2 GHz): VHF 30–300 MHz, UHF 300–1000 MHz, S 2–4
// GHz, C 4–8 GHz, X 8–12 GHz, Ku 12–18 GHz (IEEE Std 521-2002).
constexpr std::array<double, band_count> octave{-3.90, -1.37, 0.0, 1.0, 2.0, 2.79, 3.38};

std::array<const scenario::Uncertain*, band_count> by_band(const SignatureSpec& spec) {
  return {&spec.vhf_m2, &spec.uhf_m2, &spec.l_m2, &spec.s_m2, &spec.c_m2, &spec.x_m2, &spec.ku_m2};
}

bool given(const scenario::Uncertain& number) { return !number.fixed() || number.likely() >= 0.0; }

std::array<double, band_count> drawn_by_band(const SignatureSpec& spec, const scenario::Draw& draw) {
  const auto bands = by_band(spec);
  std::array<double, band_count> rcs_m2{};
  const double all = given(spec.rcs_m2) ? draw(spec.rcs_m2) : 0.0;
  for (std::size_t band = 0; band < band_count; ++band) {
    std::size_t nearest = band_count;
    for (std::size_t other = 0; other < band_count; ++other) {
      if (!given(*bands[other])) continue;
      if (nearest == band_count || std::abs(octave[other] - octave[band]) < std::abs(octave[nearest] - octave[band])) {
        nearest = other;
      }
    }
    rcs_m2[band] = nearest == band_count ? all : draw(*bands[nearest]);
  }
  return rcs_m2;
}

Key drawn_shape(const ShapeSpec& shape, const scenario::Draw& draw) {
  if (shape.sphere) return {Kind::sphere, {draw(shape.sphere->radius_m)}};
  if (shape.cylinder) {
    return {Kind::cylinder, {draw(shape.cylinder->length_m), 0.5 * draw(shape.cylinder->diameter_m)}};
  }
  const ShapeSpec::Cone& cone = shape.cone ? *shape.cone : *shape.cone_sphere;
  return {shape.cone ? Kind::cone : Kind::cone_sphere,
          {draw(cone.half_angle_rad), draw(cone.nose_radius_m), draw(cone.base_radius_m)}};
}

std::string shape_problem(const ShapeSpec& shape) {
  const int shapes =
      (shape.sphere ? 1 : 0) + (shape.cylinder ? 1 : 0) + (shape.cone_sphere ? 1 : 0) + (shape.cone ? 1 : 0);
  return shapes == 1 ? "" : "give one of sphere, cylinder, cone_sphere, cone";
}

std::string problem_of(const SignatureSpec& spec) {
  bool any_band = false;
  for (const scenario::Uncertain* band : by_band(spec)) any_band = any_band || given(*band);
  if (any_band && given(spec.rcs_m2)) {
    return "rcs_m2 stands for all bands and can't be beside a band's own: leave one of them out";
  }
  const bool numbers = any_band || given(spec.rcs_m2);
  const bool by_aspect = !spec.aspect_m2.empty();
  const int ways = (numbers ? 1 : 0) + (by_aspect ? 1 : 0) + (spec.shape ? 1 : 0);
  if (ways == 0) {
    return "no radar cross-section: give rcs_m2 (all bands), or one or more of vhf_m2, uhf_m2, l_m2, s_m2, c_m2, "
           "x_m2, ku_m2, or aspect_m2, or a shape";
  }
  if (ways > 1) {
    return "more than one radar cross-section: leave all out but one of rcs_m2 (or the bands' own), aspect_m2, shape";
  }
  if (!spec.aspect_ratio.empty() && !numbers) {
    return "aspect_db goes with rcs_m2 or the bands' own cross-sections, not with aspect_m2 or a shape: leave it out";
  }
  for (const auto* curve : {&spec.aspect_ratio, &spec.aspect_m2}) {
    if (share_a_half_degree(curve->points)) {
      return std::string{curve == &spec.aspect_m2 ? "aspect_m2" : "aspect_db"} +
             " has two pairs within the same half degree: angles are taken to the nearest half degree, leave one out";
    }
  }
  if (spec.attitude == Attitude::tumbling && numbers && spec.aspect_ratio.empty()) {
    return "attitude: tumbling, but the cross-section is the same from all sides: leave attitude out, or give "
           "aspect_db";
  }
  return "";
}

scenario::Table<ShapeSpec> shape_table() {
  const scenario::Domain size{0.001, 100.0};
  scenario::Table<ShapeSpec::Sphere> sphere{"A sphere: Mie's series"};
  sphere.number("radius_m", &ShapeSpec::Sphere::radius_m, scenario::Domain{0.001, 50.0}, "radius");

  scenario::Table<ShapeSpec::Cylinder> cylinder{"A cylinder with flat ends: a stage, a tank"};
  cylinder.number("length_m", &ShapeSpec::Cylinder::length_m, size, "length");
  cylinder.number("diameter_m", &ShapeSpec::Cylinder::diameter_m, size, "diameter");

  const auto cone = [](const char* summary, const char* base) {
    scenario::Table<ShapeSpec::Cone> table{summary};
    table.number("half_angle_deg", &ShapeSpec::Cone::half_angle_rad, scenario::Domain{2.0, 60.0},
                 "between axis and flank");
    table.number("base_radius_m", &ShapeSpec::Cone::base_radius_m, scenario::Domain{0.001, 25.0}, base);
    table
        .number("nose_radius_m", &ShapeSpec::Cone::nose_radius_m, scenario::Domain{0.0, 25.0},
                "of the sphere that rounds the tip; 0: sharp")
        .or_else(0.0);
    return table;
  };
  scenario::Table<ShapeSpec> table{"A simple conducting body"};
  table.table("sphere", &ShapeSpec::sphere, sphere, "a sphere, the same from all sides");
  table.table("cylinder", &ShapeSpec::cylinder, cylinder, "a cylinder with flat ends");
  table.table("cone_sphere", &ShapeSpec::cone_sphere,
              cone("A cone whose base is part of a sphere: a re-entry body without edges",
                   "of the sphere that rounds the base"),
              "a cone with a round base");
  table.table("cone", &ShapeSpec::cone, cone("A cone with a flat base", "of the base"), "a cone with a flat base");
  table.require(shape_problem);
  return table;
}

scenario::Table<SignatureSpec> table_with(const scenario::Table<InfraredSpec>& infrared) {
  const scenario::Domain area{0.0, 1e6, true, false};
  const scenario::Domain aspect_deg{0.0, 180.0};
  scenario::Table<SignatureSpec> table{
      "How an object looks to radars, by mean cross-section in each band and from each side, and in the infrared"};
  table.number("rcs_m2", &SignatureSpec::rcs_m2, area, "cross-section in all bands (instead of the bands' own)")
      .optional();
  table.number("vhf_m2", &SignatureSpec::vhf_m2, area, "cross-section in VHF, 30–300 MHz").optional();
  table.number("uhf_m2", &SignatureSpec::uhf_m2, area, "cross-section in UHF, 300–1000 MHz").optional();
  table.number("l_m2", &SignatureSpec::l_m2, area, "cross-section in L band, 1–2 GHz").optional();
  table.number("s_m2", &SignatureSpec::s_m2, area, "cross-section in S band, 2–4 GHz").optional();
  table.number("c_m2", &SignatureSpec::c_m2, area, "cross-section in C band, 4–8 GHz").optional();
  table.number("x_m2", &SignatureSpec::x_m2, area, "cross-section in X band, 8–12 GHz").optional();
  table.number("ku_m2", &SignatureSpec::ku_m2, area, "cross-section in Ku band, 12–18 GHz").optional();
  table
      .curve("aspect_db", &SignatureSpec::aspect_ratio, aspect_deg, scenario::Domain{-100.0, 100.0},
             "relative to the cross-sections above, pairs [aspect in degrees, dB]: 0 nose-on, 90 broadside, 180 "
             "tail-on; linear in dB between them")
      .optional();
  table
      .curve("aspect_m2", &SignatureSpec::aspect_m2, aspect_deg, area,
             "cross-section in all bands, pairs [aspect in degrees, m²]; linear in dB between them")
      .optional();
  table.table("shape", &SignatureSpec::shape, shape_table(), "cross-section computed from a simple shape");
  table
      .choice("attitude", &SignatureSpec::attitude,
              {{"along_velocity", Attitude::along_velocity}, {"tumbling", Attitude::tumbling}},
              "where its axis lies: along its velocity over the Earth, or any way, so that every look sees the mean")
      .or_else("along_velocity");
  table
      .choice("fluctuation", &SignatureSpec::fluctuation,
              {{"steady", Swerling::steady},
               {"swerling_1", Swerling::case_1},
               {"swerling_2", Swerling::case_2},
               {"swerling_3", Swerling::case_3},
               {"swerling_4", Swerling::case_4}},
              "how the cross-section changes from look to look (Swerling 1954)")
      .or_else("swerling_1");
  table.table("infrared", &SignatureSpec::infrared, infrared, "what infrared sensors see; nothing when left out");
  table.require(problem_of);
  return table;
}

}  // namespace

std::shared_ptr<PatternStore> SignatureSpec::new_pattern_store() { return std::make_shared<PatternStore>(); }

Signature SignatureSpec::drawn(const scenario::Draw& draw, double thrust_end_s) const {
  Signature signature;
  signature.fluctuation = fluctuation;
  if (infrared) signature.infrared = infrared->drawn(draw, thrust_end_s);
  if (!shape && aspect_m2.empty()) signature.rcs_m2 = drawn_by_band(*this, draw);
  if (!shape && aspect_m2.empty() && aspect_ratio.empty()) return signature;
  PatternStore::Look look = patterns->get(shape ? drawn_shape(*shape, draw)
                                                : Key{Kind::curve, {}, aspect_m2.empty() ? aspect_ratio : aspect_m2});
  for (std::size_t band = 0; band < band_count; ++band) {
    signature.rcs_m2[band] = aspect_ratio.empty() ? look.mean[band] : signature.rcs_m2[band] * look.mean[band];
  }
  if (attitude == Attitude::along_velocity) signature.pattern = std::move(look.pattern);
  return signature;
}

scenario::Table<SignatureSpec> signature_table() { return table_with(infrared_table()); }

scenario::Table<SignatureSpec> offspring_signature_table() { return table_with(unpowered_infrared_table()); }

}  // namespace iamd::world
