#include "iamd/engine/cast.hpp"

#include <string>

#include <gtest/gtest.h>

#include "scenes.hpp"

namespace iamd::engine {
namespace {

// A missile of one stage that burns for 75 s, and what comes off it.
Question missile_and(const std::string& signature, const std::string& of_stage) {
  std::string text = SimpleWar{.flyers = 1}.text();
  const std::string missile =
      "  - id: missile\n    signature: " + signature +
      "\n    motion: {kind: ballistic_missile, stages: [{propellant_kg: 3699, structure_kg: 1198, isp_s: 230, burn_s: "
      "75, diameter_m: 0.84, drag_coefficient: 0.25" +
      of_stage + "}], payload: {mass_kg: 1000}, launch: {lat_deg: 2, lon_deg: 0}, azimuth_deg: 180}\n";
  text.insert(text.find("defence:\n"), missile);
  return question_of(text);
}

const world::Target& target(Cast& cast, const std::string& name) {
  for (std::size_t i = 0; i < cast.targets().size(); ++i) {
    if (cast.names().objects[i] == name) return cast.targets()[i];
  }
  ADD_FAILURE() << "no " << name;
  return cast.targets()[0];
}

TEST(Cast, APlumeEndsWithTheThrustAndTheSpentStageHasNone) {
  const Question question = missile_and("{rcs_m2: 1, infrared: {boost_w_sr: 50000, body_w_sr: 3}}", "");
  Cast cast{question};
  ASSERT_TRUE(cast.prepare(0));
  const world::Signature& missile = target(cast, "missile").signature;
  EXPECT_EQ(missile.infrared_w_sr(74.9), 5e4);
  EXPECT_EQ(missile.infrared_w_sr(75.1), 3.0);
  EXPECT_EQ(target(cast, "missile/stage-1").signature.infrared_w_sr(0.0), 3.0);
  EXPECT_EQ(target(cast, "flyer-0").signature.infrared_w_sr(0.0), 0.0);
}

TEST(Cast, AnObjectAndItsStageLookAsEachOfThemSays) {
  const Question question =
      missile_and("{aspect_m2: [[0, 0.01], [180, 1]]}",
                  ", signature: {shape: {cylinder: {length_m: 6, diameter_m: 0.84}}, attitude: tumbling}");
  Cast cast{question};
  ASSERT_TRUE(cast.prepare(0));
  const world::Target& missile = target(cast, "missile");
  // It stands upright at lift-off: a viewer overhead sees its nose, one below its tail.
  const geo::State<geo::Ecef> start = missile.state(missile.start);
  const auto seen_from = [&](double share) {
    const geo::Position<geo::Ecef>& p = start.position;
    return missile.signature.rcs(world::Band::x, start, {p.x_m * share, p.y_m * share, p.z_m * share});
  };
  EXPECT_NEAR(seen_from(1.1), 0.01, 1e-4);
  EXPECT_NEAR(seen_from(0.9), 1.0, 1e-2);
  const world::Signature& stage = target(cast, "missile/stage-1").signature;
  EXPECT_EQ(stage.rcs(world::Band::x, 0.0), stage.rcs(world::Band::x, 1.5));
  EXPECT_GT(stage.rcs(world::Band::x), 1.0);
}

}  // namespace
}  // namespace iamd::engine
