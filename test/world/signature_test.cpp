#include "iamd/world/signature.hpp"

#include <cmath>
#include <numbers>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/scenario/load.hpp"
#include "iamd/world/object_model.hpp"
#include "iamd/world/rcs_shapes.hpp"

namespace iamd::world {
namespace {

using scenario::Draw;
using std::numbers::pi;

struct Read {
  SignatureSpec spec;
  std::string message;
};

Read read(const std::string& text, const scenario::Table<SignatureSpec>& table = signature_table()) {
  Read result;
  const auto node = scenario::parse("doubts: epistemic\n" + text, "raid.yaml");
  if (!node) return {{}, base::to_string(node.error().front())};
  scenario::Reader reader;
  const scenario::Node* block = node->find("signature");
  EXPECT_NE(block, nullptr);
  table.read_into(*block, "objects[a].signature", reader, result.spec);
  for (const base::Error& error : reader.errors()) result.message += base::to_string(error) + "\n";
  return result;
}

Signature drawn(const std::string& text) {
  const Read r = read(text);
  EXPECT_EQ(r.message, "");
  return r.spec.drawn(Draw{1, 0, 0});
}

double deg(double angle) { return angle * geo::degree; }

TEST(SignatureBlock, numbers_without_aspects_are_the_same_from_all_sides) {
  const Signature s = drawn("signature: {x_m2: 0.01, uhf_m2: 0.3}");
  EXPECT_EQ(s.pattern, nullptr);
  for (const double aspect : {0.0, 1.0, 3.0}) EXPECT_EQ(s.rcs(Band::x, aspect), 0.01);
  EXPECT_EQ(s.rcs(Band::l, 1.0), 0.3);
}

TEST(SignatureBlock, aspect_m2_holds_in_all_bands) {
  const Signature s = drawn("signature: {aspect_m2: [[0, 0.01], [60, 0.1], [90, 5], [180, 0.5]]}");
  for (const Band band : {Band::vhf, Band::x}) {
    EXPECT_NEAR(s.rcs(band, 0.0), 0.01, 1e-12);
    EXPECT_NEAR(s.rcs(band, deg(30)), std::sqrt(0.001), 1e-9);
    EXPECT_NEAR(s.rcs(band, deg(90)), 5.0, 1e-9);
    EXPECT_NEAR(s.rcs(band, deg(180)), 0.5, 1e-9);
    EXPECT_GT(s.rcs(band), 0.1);  // the mean
    EXPECT_LT(s.rcs(band), 5.0);
  }
}

TEST(SignatureBlock, aspect_db_scales_the_bands_numbers) {
  const Signature s =
      drawn("signature: {x_m2: 0.01, vhf_m2: 1, aspect_db: [[0, 0], [90, 20], [180, 10]], fluctuation: steady}");
  EXPECT_NEAR(s.rcs(Band::x, 0.0), 0.01, 1e-12);
  EXPECT_NEAR(s.rcs(Band::x, deg(45)), 0.1, 1e-9);
  EXPECT_NEAR(s.rcs(Band::x, deg(90)), 1.0, 1e-9);
  EXPECT_NEAR(s.rcs(Band::vhf, deg(180)), 10.0, 1e-8);
  EXPECT_EQ(s.fluctuation, Swerling::steady);
}

TEST(SignatureBlock, doubt_about_the_number_moves_all_aspects_alike) {
  const Read r = read("signature: {rcs_m2: {uniform: [1, 2]}, aspect_db: [[0, 0], [180, 10]]}");
  ASSERT_EQ(r.message, "");
  const Signature a = r.spec.drawn(Draw{1, 0, 0});
  const Signature b = r.spec.drawn(Draw{1, 1, 0});
  EXPECT_NE(a.rcs(Band::x, 0.0), b.rcs(Band::x, 0.0));
  EXPECT_NEAR(a.rcs(Band::x, 1.0) / a.rcs(Band::x, 0.0), b.rcs(Band::x, 1.0) / b.rcs(Band::x, 0.0), 1e-12);
  EXPECT_EQ(a.pattern, b.pattern);
}

TEST(SignatureBlock, a_sphere_is_mies) {
  const Signature s = drawn("signature: {shape: {sphere: {radius_m: 0.25}}}");
  EXPECT_EQ(s.pattern, nullptr);
  EXPECT_EQ(s.rcs(Band::l, 1.0), sphere_rcs_m2(0.25, middle_frequency_hz(Band::l)));
}

TEST(SignatureBlock, a_cylinder_is_that_of_its_formula) {
  const Signature s = drawn("signature: {shape: {cylinder: {length_m: 10, diameter_m: 1}}}");
  const Cylinder body{.length_m = 10.0, .radius_m = 0.5};
  for (const double aspect : {0.0, 30.0, 90.0, 180.0}) {
    const double expected = cylinder_rcs_m2(body, middle_frequency_hz(Band::uhf), deg(aspect), deg(0.5));
    EXPECT_NEAR(s.rcs(Band::uhf, deg(aspect)) / expected, 1.0, 1e-9) << aspect;
  }
}

TEST(SignatureBlock, cones_are_those_of_their_formulas) {
  for (const bool flat : {false, true}) {
    const Signature s = drawn(std::string{"signature: {shape: {"} + (flat ? "cone" : "cone_sphere") +
                              ": {half_angle_deg: 10, base_radius_m: 0.25, nose_radius_m: 0.02}}}");
    const Cone body{.half_angle_rad = deg(10), .nose_radius_m = 0.02, .base_radius_m = 0.25, .flat_base = flat};
    for (const double aspect : {0.0, 40.0, 80.0, 150.0, 180.0}) {
      const double expected = cone_rcs_m2(body, middle_frequency_hz(Band::x), deg(aspect), deg(0.5));
      EXPECT_NEAR(s.rcs(Band::x, deg(aspect)) / expected, 1.0, 1e-9) << aspect;
    }
  }
}

TEST(SignatureBlock, what_tumbles_shows_its_mean_to_everybody) {
  const std::string shape = "shape: {cylinder: {length_m: 6, diameter_m: 1}}";
  const Signature steady = drawn("signature: {" + shape + "}");
  const Signature tumbling = drawn("signature: {" + shape + ", attitude: tumbling}");
  EXPECT_EQ(tumbling.pattern, nullptr);
  EXPECT_EQ(tumbling.rcs(Band::x, 0.3), steady.rcs(Band::x));
  // A quarter of its surface at short waves.
  EXPECT_NEAR(10.0 * std::log10(tumbling.rcs(Band::x) / (0.25 * (6.0 * pi + 0.5 * pi))), 0.0, 0.5);
}

TEST(SignatureBlock, doubtful_dimensions_are_drawn) {
  const Read r = read("signature: {shape: {cylinder: {length_m: {uniform: [5, 10]}, diameter_m: 1}}}");
  ASSERT_EQ(r.message, "");
  const Signature a = r.spec.drawn(Draw{1, 0, 0});
  EXPECT_NE(a.rcs(Band::s), r.spec.drawn(Draw{1, 1, 0}).rcs(Band::s));
  // More worlds than are kept; then the first again.
  for (std::uint64_t world = 2; world < 40; ++world) static_cast<void>(r.spec.drawn(Draw{1, world, 0}));
  EXPECT_EQ(a.rcs(Band::s, 1.0), r.spec.drawn(Draw{1, 0, 0}).rcs(Band::s, 1.0));
}

TEST(SignatureBlock, several_threads_draw_the_same_as_one) {
  const Read r = read("signature: {shape: {cylinder: {length_m: {uniform: [5, 10]}, diameter_m: 1}}}");
  ASSERT_EQ(r.message, "");
  std::vector<double> alone;
  for (std::uint64_t world = 0; world < 24; ++world) alone.push_back(r.spec.drawn(Draw{1, world, 0}).rcs(Band::c));
  std::vector<std::vector<double>> together(4);
  {
    std::vector<std::jthread> threads;
    for (std::vector<double>& mine : together) {
      threads.emplace_back([&mine, &r] {
        for (std::uint64_t world = 0; world < 24; ++world) mine.push_back(r.spec.drawn(Draw{1, world, 0}).rcs(Band::c));
      });
    }
  }
  for (const std::vector<double>& mine : together) EXPECT_EQ(mine, alone);
}

TEST(SignatureBlock, infrared_follows_the_end_of_thrust) {
  const Read r = read("signature: {rcs_m2: 1, infrared: {boost_w_sr: 50000, body_w_sr: 2}}");
  ASSERT_EQ(r.message, "");
  const Signature s = r.spec.drawn(Draw{1, 0, 0}, 65.0);
  EXPECT_EQ(s.infrared_w_sr(10.0), 5e4);
  EXPECT_EQ(s.infrared_w_sr(66.0), 2.0);
  EXPECT_EQ(drawn("signature: {rcs_m2: 1}").infrared_w_sr(0.0), 0.0);
}

struct Refusal {
  const char* name;
  const char* block;
  const char* message;
};

class SignatureRefusal : public testing::TestWithParam<Refusal> {};

TEST_P(SignatureRefusal, names_the_place_and_the_remedy) {
  const Read r = read(std::string{"signature: "} + GetParam().block);
  EXPECT_NE(r.message.find(GetParam().message), std::string::npos) << r.message;
  EXPECT_NE(r.message.find("objects[a].signature"), std::string::npos) << r.message;
  EXPECT_NE(r.message.find("raid.yaml:2"), std::string::npos) << r.message;
}

INSTANTIATE_TEST_SUITE_P(
    All, SignatureRefusal,
    testing::Values(
        Refusal{"nothing", "{}", "no radar cross-section"},
        Refusal{"two_ways", "{rcs_m2: 1, aspect_m2: [[0, 1]]}", "more than one radar cross-section"},
        Refusal{"shape_and_number", "{x_m2: 1, shape: {sphere: {radius_m: 1}}}", "more than one radar cross-section"},
        Refusal{"relative_to_nothing", "{aspect_m2: [[0, 1]], aspect_db: [[0, 0]]}", "aspect_db goes with rcs_m2"},
        Refusal{"no_shape", "{shape: {}}", "give one of sphere, cylinder, cone_sphere, cone"},
        Refusal{"two_shapes", "{shape: {sphere: {radius_m: 1}, cylinder: {length_m: 1, diameter_m: 1}}}",
                "give one of sphere"},
        Refusal{"angle_beyond", "{aspect_m2: [[0, 1], [181, 2]]}", "from 0 to 180"},
        Refusal{"angle_not_a_number", "{aspect_m2: [[.nan, 1]]}", "aspect_m2"},
        Refusal{"angles_descend", "{aspect_m2: [[10, 1], [5, 2]]}", "does not ascend"},
        Refusal{"same_half_degree", "{aspect_m2: [[10, 1], [10.1, 2]]}", "within the same half degree"},
        Refusal{"same_half_degree_db", "{rcs_m2: 1, aspect_db: [[10, 1], [10.1, 2]]}", "aspect_db has two pairs"},
        Refusal{"empty_table", "{aspect_m2: []}", "a list of 0 pairs"},
        Refusal{"no_pair", "{aspect_m2: [[0]]}", "expected two numbers"},
        Refusal{"no_echo", "{aspect_m2: [[0, 0]]}", "aspect_m2"},
        Refusal{"negative_echo", "{aspect_m2: [[0, -1]]}", "aspect_m2"},
        Refusal{"absurd_db", "{rcs_m2: 1, aspect_db: [[0, 1e9]]}", "from -100 to 100"},
        Refusal{"absurd_length", "{shape: {cylinder: {length_m: 1e9, diameter_m: 1}}}", "from 0.001 to 100"},
        Refusal{"negative_radius", "{shape: {sphere: {radius_m: -1}}}", "radius_m"},
        Refusal{"infinite_radius", "{shape: {sphere: {radius_m: .inf}}}", "radius_m"},
        Refusal{"flat_cone", "{shape: {cone: {half_angle_deg: 90, base_radius_m: 1}}}", "from 2 to 60"},
        Refusal{"half_a_cone", "{shape: {cone: {half_angle_deg: 9}}}", "base_radius_m"},
        Refusal{"tumbling_point", "{rcs_m2: 1, attitude: tumbling}", "leave attitude out"},
        Refusal{"attitude", "{aspect_m2: 1, attitude: sideways}", "along_velocity"},
        Refusal{"dark_infrared", "{rcs_m2: 1, infrared: {}}", "leave infrared out"},
        Refusal{"no_plume", "{rcs_m2: 1, infrared: {boost_s: 60, body_w_sr: 1}}", "boost_s without boost_w_sr"},
        Refusal{"two_bodies", "{rcs_m2: 1, infrared: {body_w_sr: 1, body: {temperature_k: 300, surface_m2: 1}}}",
                "leave out one"},
        Refusal{"band_turned",
                "{rcs_m2: 1, infrared: {body: {temperature_k: 300, surface_m2: 1, from_um: 5, to_um: 3}}}",
                "from_um must be below to_um"},
        Refusal{"negative_plume", "{rcs_m2: 1, infrared: {boost_w_sr: -1}}", "boost_w_sr"}),
    [](const auto& sample) { return std::string{sample.param.name}; });

TEST(SignatureOfOffspring, has_no_plume) {
  const Read r = read("signature: {rcs_m2: 1, infrared: {boost_w_sr: 5}}", offspring_signature_table());
  EXPECT_NE(r.message.find("unknown key 'boost_w_sr'"), std::string::npos) << r.message;
  EXPECT_EQ(read("signature: {rcs_m2: 1, infrared: {body_w_sr: 5}}", offspring_signature_table()).message, "");
}

const Surroundings around;

std::string object_errors(const std::string& motion, const std::string& infrared) {
  const auto node =
      scenario::parse("motion: " + motion + "\nsignature: {rcs_m2: 1, infrared: " + infrared + "}", "raid.yaml");
  if (!node) return base::to_string(node.error().front());
  scenario::Reader reader;
  static_cast<void>(read_object({"a", {*node, "objects[a]"}}, around, reader));
  std::string all;
  for (const base::Error& error : reader.errors()) all += base::to_string(error) + "\n";
  return all;
}

TEST(Plume, needs_a_duration_where_the_motion_has_no_thrust) {
  const std::string arc =
      "{kind: ballistic_arc, launch: {lat_deg: 10, lon_deg: 10}, aim: {lat_deg: 12, lon_deg: 11}, "
      "ballistic_coefficient_kg_m2: 4000}";
  const std::string errors = object_errors(arc, "{boost_w_sr: 10}");
  EXPECT_NE(errors.find("objects[a].signature.infrared"), std::string::npos) << errors;
  EXPECT_NE(errors.find("raid.yaml:2"), std::string::npos) << errors;
  EXPECT_NE(errors.find("say with boost_s how long it lasts"), std::string::npos) << errors;
  EXPECT_EQ(object_errors(arc, "{boost_w_sr: 10, boost_s: 60}"), "");
  EXPECT_EQ(object_errors(arc, "{body_w_sr: 10}"), "");
  EXPECT_EQ(object_errors("{kind: route, speed_mps: 200, waypoints: [{lat_deg: 0, lon_deg: 0}, {lat_deg: 1, lon_deg: "
                          "0}]}",
                          "{boost_w_sr: 10}"),
            "");
}

}  // namespace
}  // namespace iamd::world
