#include "iamd/world/object_model.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/scenario/load.hpp"

namespace iamd::world {
namespace {

using scenario::Draw;

SignatureSpec signature(std::vector<std::pair<scenario::Uncertain SignatureSpec::*, double>> bands) {
  SignatureSpec spec;
  for (const auto& [member, value] : bands) spec.*member = value;
  return spec;
}

TEST(Signature, one_number_stands_for_all_bands) {
  const Signature drawn = signature({{&SignatureSpec::rcs_m2, 0.5}}).drawn(Draw{1, 0, 0});
  for (const double rcs : drawn.rcs_m2) EXPECT_DOUBLE_EQ(rcs, 0.5);
}

TEST(Signature, a_band_left_out_takes_the_nearest_one_given) {
  const Signature drawn = signature({{&SignatureSpec::vhf_m2, 1.0}, {&SignatureSpec::x_m2, 0.01}}).drawn(Draw{1, 0, 0});
  EXPECT_DOUBLE_EQ(drawn.rcs(Band::vhf), 1.0);
  EXPECT_DOUBLE_EQ(drawn.rcs(Band::uhf), 1.0);
  EXPECT_DOUBLE_EQ(drawn.rcs(Band::l), 0.01);
  EXPECT_DOUBLE_EQ(drawn.rcs(Band::s), 0.01);
  EXPECT_DOUBLE_EQ(drawn.rcs(Band::ku), 0.01);
}

TEST(Signature, of_two_bands_equally_near_the_lower_counts) {
  const Signature drawn = signature({{&SignatureSpec::l_m2, 2.0}, {&SignatureSpec::c_m2, 8.0}}).drawn(Draw{1, 0, 0});
  EXPECT_DOUBLE_EQ(drawn.rcs(Band::s), 2.0);
}

TEST(Signature, a_chance_is_drawn_for_each_copy_and_a_doubt_is_shared) {
  SignatureSpec spec;
  const auto number = [](scenario::Doubt doubt) {
    return scenario::Uncertain{scenario::Uniform{0.001, 0.1}, doubt, {}, scenario::positive, 99};
  };
  spec.x_m2 = number(scenario::Doubt::aleatory);
  EXPECT_NE(spec.drawn(Draw{1, 0, 0}.copy(1)).rcs(Band::x), spec.drawn(Draw{1, 0, 0}.copy(2)).rcs(Band::x));
  spec.x_m2 = number(scenario::Doubt::epistemic);
  EXPECT_EQ(spec.drawn(Draw{1, 0, 0}.copy(1)).rcs(Band::x), spec.drawn(Draw{1, 0, 0}.copy(2)).rcs(Band::x));
  EXPECT_NE(spec.drawn(Draw{1, 0, 0}).rcs(Band::x), spec.drawn(Draw{1, 1, 0}).rcs(Band::x));
}

struct Read {
  ObjectModel object;
  std::vector<base::Error> errors;
  [[nodiscard]] std::string message() const {
    std::string all;
    for (const base::Error& error : errors) all += base::to_string(error) + "\n";
    return all;
  }
};

const Surroundings around;

Read read(const std::string& text) {
  const auto node = scenario::parse(text, "raid.yaml");
  EXPECT_TRUE(node.has_value());
  scenario::Reader reader;
  Read result;
  result.object = read_object({"warhead", {*node, "objects[warhead]"}}, around, reader);
  result.errors = reader.errors();
  return result;
}

constexpr const char* arc = R"(
id: warhead
count: 10
start: {at_s: 5, interval_s: 3}
motion:
  kind: ballistic_arc
  launch: {lat_deg: 10, lon_deg: 10}
  aim: {lat_deg: 12, lon_deg: 11}
  ballistic_coefficient_kg_m2: 4000
signature: {x_m2: 0.01, uhf_m2: 0.3, fluctuation: swerling_3}
)";

TEST(Object, reads_a_whole_block) {
  const Read r = read(arc);
  ASSERT_TRUE(r.errors.empty()) << r.message();
  const Draw draw{1, 0, 0};
  EXPECT_EQ(r.object.id, "warhead");
  EXPECT_EQ(draw(r.object.spec.count), 10.0);
  EXPECT_EQ(draw(r.object.spec.start.at_s), 5.0);
  EXPECT_EQ(draw(r.object.spec.start.interval_s), 3.0);
  EXPECT_EQ(draw(r.object.spec.start.jitter_s), 0.0);
  EXPECT_EQ(r.object.spec.signature->fluctuation, Swerling::case_3);
  ASSERT_TRUE(r.object.motion);
  EXPECT_TRUE(r.object.motion->solve(draw, around).has_value());
}

TEST(Object, count_and_start_have_defaults) {
  const Read r = read(
      "motion: {kind: route, speed_mps: 200, waypoints: [{lat_deg: 0, lon_deg: 0, alt_m: 100}, {lat_deg: 1, lon_deg: "
      "0, alt_m: 100}]}\n"
      "signature: {rcs_m2: 1}");
  ASSERT_TRUE(r.errors.empty()) << r.message();
  EXPECT_EQ(Draw(1, 0, 0)(r.object.spec.count), 1.0);
  EXPECT_EQ(r.object.spec.signature->fluctuation, Swerling::case_1);
}

TEST(Object, may_do_without_a_signature) {
  const Read r =
      read("motion: {kind: route, speed_mps: 200, waypoints: [{lat_deg: 0, lon_deg: 0}, {lat_deg: 1, lon_deg: 0}]}");
  ASSERT_TRUE(r.errors.empty()) << r.message();
  EXPECT_FALSE(r.object.spec.signature);
}

struct Refusal {
  const char* name;
  std::string from, to;  // replaced in the good block
  const char* message;
};

class ObjectRefusal : public testing::TestWithParam<Refusal> {};

TEST_P(ObjectRefusal, names_the_place_and_the_remedy) {
  std::string text = arc;
  const auto at = text.find(GetParam().from);
  ASSERT_NE(at, std::string::npos);
  text.replace(at, GetParam().from.size(), GetParam().to);
  const Read r = read(text);
  EXPECT_NE(r.message().find(GetParam().message), std::string::npos) << r.message();
  EXPECT_NE(r.message().find("raid.yaml:"), std::string::npos) << r.message();
  EXPECT_NE(r.message().find("objects[warhead]"), std::string::npos) << r.message();
}

INSTANTIATE_TEST_SUITE_P(
    All, ObjectRefusal,
    testing::Values(
        Refusal{"unknown_motion", "ballistic_arc", "balistic_arc", "ballistic_arc"},
        Refusal{"no_signature", "signature: {x_m2: 0.01, uhf_m2: 0.3, fluctuation: swerling_3}", "signature: {}",
                "no radar cross-section"},
        Refusal{"both_signatures", "x_m2: 0.01", "rcs_m2: 0.01", "rcs_m2 stands for all bands"},
        Refusal{"unknown_fluctuation", "swerling_3", "swerling_5", "swerling_4"},
        Refusal{"no_cross_section", "x_m2: 0.01", "x_m2: 0", "x_m2"},
        Refusal{"absurd_count", "count: 10", "count: 100000000", "from 0 to 10000"},
        Refusal{"no_motion", "kind: ballistic_arc", "kind: route", "waypoints"},
        Refusal{"both_lofts", "aim:", "loft: {apogee_km: 90, burnout_speed_mps: 2000}\n  aim:", "each settle the arc"},
        Refusal{"empty_loft", "aim:", "loft: {}\n  aim:", "'loft: minimum_energy' for the slowest arc"},
        Refusal{"no_solution", "aim:", "loft: {burnout_speed_mps: 900}\n  aim:", "no arc of 900 m/s reaches the aim"},
        Refusal{"same_place", "lat_deg: 12, lon_deg: 11", "lat_deg: 10, lon_deg: 10", "less than 1 km apart"}),
    [](const auto& sample) { return std::string{sample.param.name}; });

TEST(Object, an_unsolvable_motion_with_doubts_is_an_error_of_the_run_with_its_place) {
  std::string text = arc;
  const std::string from = "ballistic_coefficient_kg_m2: 4000";
  text.replace(text.find(from), from.size(), "loft: {burnout_speed_mps: {uniform: [800, 900], doubt: epistemic}}");
  const Read r = read(text);
  ASSERT_TRUE(r.errors.empty()) << r.message();
  const auto motion = r.object.motion->solve(Draw{1, 0, 0}, around);
  ASSERT_FALSE(motion.has_value());
  EXPECT_EQ(motion.error().kind, base::ErrorKind::runtime);
  EXPECT_EQ(motion.error().place.file, "raid.yaml");
  EXPECT_EQ(motion.error().place.path, "objects[warhead].motion");
}

TEST(Object, every_field_is_documented) {
  const auto check = [](const auto& self, const scenario::TableInfo& table) -> void {
    EXPECT_FALSE(table.summary.empty());
    for (const scenario::FieldInfo& field : table.fields) {
      EXPECT_FALSE(field.summary.empty()) << field.key;
      if (field.table) self(self, *field.table);
      if (field.role == nullptr) continue;
      for (const auto& component : field.role->components) self(self, *component.table);
    }
  };
  check(check, *object_table().info());
  EXPECT_EQ(object_table().info()->use_role, "object");
}

}  // namespace
}  // namespace iamd::world
