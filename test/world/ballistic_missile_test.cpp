#include "iamd/world/ballistic_missile.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/scenario/load.hpp"

#include "world/flights.hpp"

namespace iamd::world {
namespace {

using geo::degree;

// Two stages: Forden's (2007) No-dong below Scud-B.
const std::string stages =
    "stages: [{propellant_kg: 16000, structure_kg: 3900, isp_s: 240, burn_s: 70, diameter_m: 0.88, drag_coefficient: "
    "[[0, 0.2], [0.85, 0.2], [1, 0.27], [1.2, 0.27], [2, 0.2]], signature: {rcs_m2: 5}}, {propellant_kg: 3699, "
    "structure_kg: 1198, isp_s: 230, burn_s: 75, diameter_m: 0.84, drag_coefficient: 0.2, coast_s: 0}], payload: "
    "{mass_kg: 800, ballistic_coefficient_kg_m2: 4000}, launch: {lat_deg: 30, lon_deg: 50, alt_m: 500}";
const std::string two_decoys =
    ", decoys: [{count: 2, ballistic_coefficient_kg_m2: 500, release_s: 30, separation_speed_mps: 3}]";

struct Read {
  std::shared_ptr<const MotionModel> model;
  std::string errors;
};
Read read(const std::string& block) {
  const auto node = scenario::parse("{kind: ballistic_missile, " + block + "}", "block");
  EXPECT_TRUE(node.has_value());
  scenario::Reader reader;
  Read r;
  r.model = motion_registry().read(*node, "motion", reader);
  for (const base::Error& error : reader.errors()) r.errors += base::to_string(error) + "\n";
  return r;
}

const Surroundings& earth() {
  static const Surroundings around;
  return around;
}

std::unique_ptr<const Motion> solved(const Read& r, const Surroundings& around = earth()) {
  EXPECT_TRUE(r.model) << r.errors;
  if (!r.model) return nullptr;
  auto motion = r.model->solve(scenario::Draw{1, 0, 0}, around);
  EXPECT_TRUE(motion.has_value()) << base::to_string(motion.error());
  return motion ? std::move(*motion) : nullptr;
}
std::string refusal(const std::string& block) {
  const Read r = read(block);
  if (!r.model) return r.errors;
  const auto motion = r.model->solve(scenario::Draw{1, 0, 0}, earth());
  return motion ? "" : base::to_string(motion.error());
}

geo::Trajectory flown(const Motion& motion, std::uint64_t entity = 0, std::uint64_t run = 0) {
  geo::Trajectory path;
  motion.fly(scenario::Draw{1, 0, run}, stream(entity, run), path);
  return path;
}
geo::Trajectory child(const Motion& motion, std::size_t which, const geo::Trajectory& parent) {
  geo::Trajectory path;
  motion.fly_offspring(which, parent, scenario::Draw{1, 0, 0}, stream(0, 0), path);
  return path;
}
double alt_m(const geo::State<geo::Ecef>& s) { return geo::geodetic_from_ecef(s.position).alt_m; }
double top_m(const geo::Trajectory& path) {
  double top = -1e9;
  for (double t = 0.0; t <= path.end_s(); t += 0.5) top = std::max(top, alt_m(path.at(t)));
  return top;
}
// Along the ground, from the launch of the blocks above.
double range_m(const geo::Trajectory& path) {
  return geo::geodesic_inverse({30 * degree, 50 * degree, 0.0}, geo::geodetic_from_ecef(path.at(path.end_s()).position))
      .distance_m;
}

TEST(BallisticMissile, flies_from_rest_at_the_launch_to_the_aim) {
  for (const char* loft : {"", ", loft: minimum_energy", ", loft: high", ", loft: low", ", loft: {apogee_km: 350}"}) {
    SCOPED_TRACE(loft);
    const auto motion = solved(read(stages + ", aim: {lat_deg: 36, lon_deg: 55, alt_m: 800}" + loft));
    ASSERT_TRUE(motion);
    const auto path = flown(*motion);
    expect_smooth(path);
    EXPECT_LT(geo::distance(path.at(0.0).position, geo::ecef_from_geodetic({30 * degree, 50 * degree, 500.0})), 1e-6);
    EXPECT_LT(geo::norm(path.at(0.0).velocity), 1e-6);
    EXPECT_LT(geo::distance(path.at(path.end_s()).position, geo::ecef_from_geodetic({36 * degree, 55 * degree, 800.0})),
              10.0);
    EXPECT_FALSE(motion->varies());
    const double cutoff_s = motion->notes(scenario::Draw{1, 0, 0}).free_from_s;
    EXPECT_GT(cutoff_s, 70.0);
    EXPECT_LE(cutoff_s, 145.0);
  }
}

TEST(BallisticMissile, lofts_differ_as_their_words_say) {
  const auto apogee = [](const std::string& loft) {
    return top_m(flown(*solved(read(stages + ", aim: {lat_deg: 36, lon_deg: 55}, loft: " + loft))));
  };
  EXPECT_GT(apogee("high"), 1.3 * apogee("minimum_energy"));
  EXPECT_LT(apogee("low"), 0.7 * apogee("minimum_energy"));
  EXPECT_NEAR(apogee("{apogee_km: 350}"), 350e3, 100.0);
}

TEST(BallisticMissile, an_azimuth_stands_for_an_aim) {
  const auto farthest = flown(*solved(read(stages + ", azimuth_deg: 40")));
  const auto same = flown(*solved(read(stages + ", azimuth_deg: 40, loft: maximum_range")));
  EXPECT_EQ(farthest.at(300.0).position, same.at(300.0).position);
  EXPECT_NEAR(alt_m(farthest.at(farthest.end_s())), 500.0, 0.1);
  const auto high = flown(*solved(read(stages + ", azimuth_deg: 40, loft: {apogee_km: 500}")));
  EXPECT_NEAR(top_m(high), 500e3, 100.0);
  EXPECT_LT(range_m(high), range_m(farthest));
}

TEST(BallisticMissile, stages_and_decoys_come_off_where_the_missile_is) {
  const Read missile = read(stages + two_decoys + ", aim: {lat_deg: 36, lon_deg: 55}");
  const auto motion = solved(missile);
  ASSERT_TRUE(motion);
  const auto path = flown(*motion);
  const auto children = motion->offspring();
  ASSERT_EQ(children.size(), 4U);
  const double cutoff_s = motion->notes(scenario::Draw{1, 0, 0}).free_from_s;
  EXPECT_EQ(children[0].name, "stage-1");
  EXPECT_NEAR(children[0].start_s, 70.0, 1e-9);
  ASSERT_NE(children[0].signature, nullptr);
  EXPECT_EQ(children[0].signature->rcs_m2.likely(), 5.0);
  EXPECT_EQ(children[1].name, "stage-2");
  EXPECT_NEAR(children[1].start_s, cutoff_s, 1e-9);
  EXPECT_EQ(children[1].signature, nullptr);
  EXPECT_EQ(children[2].name, "decoy-1");
  EXPECT_EQ(children[3].name, "decoy-2");
  EXPECT_NEAR(children[3].start_s, cutoff_s + 30.0, 1e-9);
  for (std::size_t i = 0; i < children.size(); ++i) {
    const auto own = child(*motion, i, path);
    expect_smooth(own);
    const auto parent = path.at(children[i].start_s);
    EXPECT_LT(geo::distance(own.at(0.0).position, parent.position), 1e-6);
    const geo::Velocity<geo::Ecef> v = own.at(0.0).velocity;
    const double apart =
        std::hypot(v.x_mps - parent.velocity.x_mps, v.y_mps - parent.velocity.y_mps, v.z_mps - parent.velocity.z_mps);
    EXPECT_NEAR(apart, i < 2 ? 1.0 : 3.0, 1e-6) << children[i].name;
    EXPECT_NEAR(alt_m(own.at(own.end_s())), 0.0, 0.1) << children[i].name;
  }
}

TEST(BallisticMissile, spent_stages_fall_short_of_the_aim_one_after_the_other) {
  const auto motion = solved(read(stages + ", aim: {lat_deg: 36, lon_deg: 55}"));
  ASSERT_TRUE(motion);
  const auto path = flown(*motion);
  const auto first = child(*motion, 0, path);
  const auto second = child(*motion, 1, path);
  EXPECT_GT(range_m(first), 20e3);
  EXPECT_LT(range_m(first), 0.6 * range_m(path));
  EXPECT_GT(range_m(second), 0.8 * range_m(path));
  EXPECT_LT(range_m(second), range_m(path));
  // A light body is slow at the end.
  EXPECT_LT(geo::norm(second.at(second.end_s()).velocity), 0.5 * geo::norm(path.at(path.end_s()).velocity));
}

TEST(BallisticMissile, decoys_keep_company_above_the_air_and_spread_by_their_speed) {
  const auto motion = solved(
      read(stages +
           ", aim: {lat_deg: 38, lon_deg: 56}, decoys: [{count: 20, ballistic_coefficient_kg_m2: 300, release_s: 20, "
           "separation_speed_mps: 5}]"));
  ASSERT_TRUE(motion);
  const auto path = flown(*motion);
  const auto children = motion->offspring();
  ASSERT_EQ(children.size(), 22U);
  double x = 0.0, y = 0.0, z = 0.0;
  for (std::size_t i = 2; i < children.size(); ++i) {
    const auto own = child(*motion, i, path);
    const auto p = own.at(60.0).position;
    const auto q = path.at(children[i].start_s + 60.0).position;
    EXPECT_NEAR(geo::distance(p, q), 300.0, 10.0);
    x += (p.x_m - q.x_m) / 20.0;
    y += (p.y_m - q.y_m) / 20.0;
    z += (p.z_m - q.z_m) / 20.0;
    EXPECT_LT(geo::norm(own.at(own.end_s()).velocity), geo::norm(path.at(path.end_s()).velocity));
  }
  EXPECT_LT(std::hypot(x, y, z), 20.0);  // no direction is preferred
}

TEST(BallisticMissile, aim_error_scatters_the_impacts_with_the_stated_sigma) {
  const auto motion = solved(read(stages + ", aim: {lat_deg: 36, lon_deg: 55}, aim_error_m: 500"));
  ASSERT_TRUE(motion);
  EXPECT_TRUE(motion->varies());
  const geo::Site aim{{36 * degree, 55 * degree, 0.0}};
  Moments east;
  Moments north;
  for (std::uint64_t run = 0; run < 2500; ++run) {
    const auto path = flown(*motion, 3, run);
    if (run < 3) expect_smooth(path);
    const auto impact = aim.to_enu(path.at(path.end_s()).position);
    east.add(impact.x_m);
    north.add(impact.y_m);
  }
  // Standard errors: of the deviation 1.4 %, of the mean 10 m; bounds at 4 of them, and 1 % for the linear form.
  EXPECT_NEAR(east.deviation(), 500.0, 33.0);
  EXPECT_NEAR(north.deviation(), 500.0, 33.0);
  EXPECT_NEAR(east.mean(), 0.0, 45.0);
  EXPECT_NEAR(north.mean(), 0.0, 45.0);
}

TEST(BallisticMissile, what_comes_off_follows_the_error_of_its_own_copy) {
  const auto motion = solved(read(stages + two_decoys + ", aim: {lat_deg: 36, lon_deg: 55}, aim_error_m: 2000"));
  ASSERT_TRUE(motion);
  for (std::uint64_t run = 0; run < 3; ++run) {
    const auto path = flown(*motion, 1, run);
    for (std::size_t i = 1; i < 4; ++i) {
      const auto own = child(*motion, i, path);
      EXPECT_LT(geo::distance(own.at(0.0).position, path.at(motion->offspring()[i].start_s).position), 1e-6);
    }
    // The first stage is gone before the second one errs.
    EXPECT_EQ(path.at(60.0).position, flown(*motion, 2, run + 7).at(60.0).position);
  }
}

TEST(BallisticMissile, numbers_in_doubt_are_solved_for_once_a_world_or_once_a_run) {
  const std::string doubtful = "{uniform: [900, 1100], doubt: ";
  const auto with = [&](const std::string& doubt) {
    std::string block = stages + ", aim: {lat_deg: 36, lon_deg: 55}";
    const std::string number = "structure_kg: 1198";
    block.replace(block.find(number), number.size(), "structure_kg: " + doubtful + doubt + "}");
    return read(block).model;
  };
  const auto fixed = read(stages + ", aim: {lat_deg: 36, lon_deg: 55}, aim_error_m: 5").model;
  EXPECT_TRUE(fixed->fixed());
  EXPECT_FALSE(fixed->solved_per_run());
  const auto world = with("epistemic");
  EXPECT_FALSE(world->fixed());
  EXPECT_FALSE(world->solved_per_run());
  const auto run = with("aleatory");
  EXPECT_FALSE(run->fixed());
  EXPECT_TRUE(run->solved_per_run());
  const auto one = run->solve(scenario::Draw{1, 0, 0}, earth());
  const auto other = run->solve(scenario::Draw{1, 0, 1}, earth());
  ASSERT_TRUE(one && other);
  EXPECT_NE((*one)->notes(scenario::Draw{1, 0, 0}).free_from_s, (*other)->notes(scenario::Draw{1, 0, 1}).free_from_s);
}

TEST(BallisticMissile, a_block_that_contradicts_itself_is_refused) {
  const std::string aim = ", aim: {lat_deg: 36, lon_deg: 55}";
  const auto contains = [](const std::string& text, const std::string& part) {
    EXPECT_NE(text.find(part), std::string::npos) << text;
  };
  contains(refusal(stages), "give aim, or azimuth_deg where there is none");
  contains(refusal(stages + aim + ", azimuth_deg: 30"), "an aim settles the azimuth: leave out azimuth_deg");
  contains(refusal(stages + aim + ", loft: maximum_range"), "loft: maximum_range goes with azimuth_deg");
  contains(refusal(stages + ", azimuth_deg: 30, loft: high"), "loft: high needs an aim");
  contains(refusal(stages + aim + ", loft: steep"), "steep");
  std::string block = stages + aim;
  block.replace(block.find("coast_s: 0"), 10, "coast_s: 5");
  contains(refusal(block), "nothing is lit behind the last stage");
  contains(refusal("stages: [], payload: {mass_kg: 1}, launch: {lat_deg: 0, lon_deg: 0}" + aim), "at least one stage");
  block = stages + aim;
  block.replace(block.find("isp_s: 240"), 10, "isp_s: .nan");
  EXPECT_FALSE(read(block).errors.empty());
}

TEST(BallisticMissile, what_cannot_be_flown_is_an_error) {
  const auto contains = [](const std::string& text, const std::string& part) {
    EXPECT_NE(text.find(part), std::string::npos) << text;
  };
  contains(refusal(stages + ", aim: {lat_deg: 60, lon_deg: 55}"),
           "out of reach (the greatest range in that direction is");
  contains(refusal(stages + ", aim: {lat_deg: 30.5, lon_deg: 50}"), "is too near for a flight of minimum energy");
  contains(refusal(stages + ", aim: {lat_deg: 36, lon_deg: 55}, loft: {apogee_km: 3000}"),
           "an apogee of 3000 km is out of reach");
  std::string heavy = stages + ", aim: {lat_deg: 36, lon_deg: 55}";
  heavy.replace(heavy.find("mass_kg: 800"), 12, "mass_kg: 80000");
  contains(refusal(heavy), "the missile cannot lift off (the first stage's thrust is");
  contains(refusal(stages + ", aim: {lat_deg: 36, lon_deg: 55}, decoys: [{count: 1, ballistic_coefficient_kg_m2: 500, "
                            "release_s: 3000, separation_speed_mps: 3}]"),
           "lower release_s, which counts from the end of thrust");
  contains(
      refusal(stages + ", aim: {lat_deg: 36, lon_deg: 55}, decoys: [{count: 900, ballistic_coefficient_kg_m2: 500, "
                       "release_s: 3, separation_speed_mps: 3}, {count: 900, ballistic_coefficient_kg_m2: 500, "
                       "release_s: 3, separation_speed_mps: 3}]"),
      "the missile carries more than 1000 decoys");
}

}  // namespace
}  // namespace iamd::world
