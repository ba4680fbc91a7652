// Contours against closed forms: the range equation, the horizon, the field of view.
#include "iamd/study/coverage.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/engine/sensor_set.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/horizon.hpp"

#include "coverage_scenes.hpp"

namespace iamd::study {
namespace {

using geo::degree;
using sensing::Obstacle;

double slant_range_m(const Coverage& coverage, const Contour& contour, const CoverageWay& way) {
  const geo::Geodetic& site = coverage.sensors[contour.sensor].site;
  geo::Geodetic there = geo::geodesic_direct(site, way.azimuth_rad, way.range_m());
  there.alt_m = contour.altitude_m;
  return geo::distance(geo::ecef_from_geodetic(site), geo::ecef_from_geodetic(there));
}

TEST(Coverage, InFreeSpaceIsTheRangeEquation) {
  // Quoted for 1 m² at 300 km with a probability of a half; sixteen times the cross-section reach twice as far.
  const std::string text = Scene{.lat_deg = 30.0, .range_km = 300.0}.text();
  for (const auto& [rcs_m2, range_m] : {std::pair{1.0, 300e3}, {16.0, 600e3}, {0.0001, 30e3}}) {
    const Coverage coverage = coverage_of(text, plain(rcs_m2, {25e3}));
    ASSERT_EQ(coverage.contours.size(), 1u);
    for (const CoverageWay& way : coverage.contours[0].ways) {
      EXPECT_NEAR(slant_range_m(coverage, coverage.contours[0], way), range_m, 1e-6 * range_m + 2.0);
      EXPECT_EQ(way.found.limit, Obstacle::sensitivity);
      EXPECT_EQ(way.covered_share(), 1.0);
      EXPECT_NEAR(way.share, 0.125, 1e-12);
    }
  }
}

TEST(Coverage, OfAnotherProbabilityIsThatOfSwerlingsFirstCase) {
  // pd = pfa^(1/(1 + snr)), so snr = ln pfa/ln pd - 1, and range goes with snr^(-1/4).
  const std::string text = Scene{.range_km = 300.0}.text();
  const auto snr = [](double pd) { return std::log(1e-6) / std::log(pd) - 1.0; };
  for (const double pd : {0.1, 0.9}) {
    CoverageOptions options = plain(1.0, {25e3});
    options.detection_probability = pd;
    const Coverage coverage = coverage_of(text, options);
    const double expected_m = 300e3 * std::pow(snr(0.5) / snr(pd), 0.25);
    EXPECT_NEAR(slant_range_m(coverage, coverage.contours.at(0), coverage.contours.at(0).ways.at(3)), expected_m, 2.0);
  }
}

TEST(Coverage, OfALowObjectEndsAtTheHorizon) {
  const std::vector<double> altitudes_m{10.0, 100.0, 1000.0, 5000.0};
  const Coverage coverage = coverage_of(Scene{}.text(), plain(100.0, altitudes_m));
  ASSERT_EQ(coverage.contours.size(), altitudes_m.size());
  for (std::size_t i = 0; i < altitudes_m.size(); ++i) {
    const double horizon_m = geo::horizon_ground_range_m(20.0, altitudes_m[i]);
    for (const CoverageWay& way : coverage.contours[i].ways) {
      // The formula is that of the mean sphere; the ellipsoid's radii of curvature differ by up to a half percent.
      EXPECT_NEAR(way.range_m(), horizon_m, 0.005 * horizon_m);
      EXPECT_EQ(way.found.limit, Obstacle::horizon);
    }
  }
}

// The way to the antenna's own horizon grows with the root of its height: 20 m, and twice that.
TEST(Coverage, OfALowObjectReachesFurtherFromAHigherMast) {
  const auto reach_m = [](double mast_m, double altitude_m) {
    std::string text = Scene{}.text();
    text.replace(text.find("antenna_height_m: 20"), 20, "antenna_height_m: " + std::to_string(mast_m));
    return coverage_of(text, plain(1e4, {altitude_m})).contours.at(0).ways.at(0).range_m();
  };
  for (const double altitude_m : {5.0, 50.0, 3000.0}) {
    const double gained_m = reach_m(40.0, altitude_m) - reach_m(20.0, altitude_m);
    const double own_horizon_m = geo::horizon_ground_range_m(20.0, 0.0);
    EXPECT_NEAR(gained_m, (std::numbers::sqrt2 - 1.0) * own_horizon_m, 0.006 * own_horizon_m) << altitude_m;
  }
}

TEST(Coverage, OfNothingBelowTheHorizon) {
  // A metre under the height that is needed at the contour, nothing is detected; a metre over it, it is.
  const engine::Question question = question_of(Scene{.lat_deg = 45.0}.text());
  const auto found = find_coverage(question, plain(1e4, {500.0}));
  ASSERT_TRUE(found);
  const engine::SensorSet sensors{question, scenario::Draw::likely(1)};
  world::Signature bright;
  bright.rcs_m2.fill(1e4);
  for (const CoverageWay& way : found->contours.at(0).ways) {
    for (const double off_m : {-1.0, 1.0}) {
      geo::Geodetic there = geo::geodesic_direct(sensors.site(0).geodetic(), way.azimuth_rad, way.range_m());
      there.alt_m = 500.0 + off_m;
      const auto seen = sensors.visibility(0, {geo::ecef_from_geodetic(there), {250.0, 0.0, 0.0}}, bright, 0.0);
      EXPECT_EQ(seen.obstacle, off_m > 0.0 ? Obstacle::none : Obstacle::horizon);
      EXPECT_EQ(seen.detection_probability > 0.5, off_m > 0.0);
    }
  }
}

TEST(Coverage, EndsAtTheInstrumentedRange) {
  const Coverage coverage = coverage_of(Scene{.range_max_km = 120.0}.text(), plain(10.0, {8000.0}));
  for (const CoverageWay& way : coverage.contours.at(0).ways) {
    EXPECT_NEAR(slant_range_m(coverage, coverage.contours[0], way), 120e3, 2.0);
    EXPECT_EQ(way.found.limit, Obstacle::range);
  }
}

TEST(Coverage, HasAConeOfSilence) {
  const Coverage coverage =
      coverage_of(Scene{.range_km = 300.0, .radar = "      elevation_max_deg: 45\n"}.text(), plain(1.0, {10e3}));
  for (const CoverageWay& way : coverage.contours.at(0).ways) {
    // 45° up from an antenna at 20 m; the Earth falls away by 8 m.
    EXPECT_NEAR(way.inner_range_m(), 9980.0, 25.0);
    EXPECT_EQ(way.found.inner_limit, Obstacle::field_of_view);
  }
}

std::string sector(double facing_deg, double width_deg) {
  std::string text = Scene{.lat_deg = 30.0, .range_km = 200.0}.text();
  const auto replace = [&](const std::string& what, const std::string& by) {
    text.replace(text.find(what), what.size(), by);
  };
  replace("kind: rotating", "kind: phased_array");
  replace("elevation_beamwidth_deg: 20\n      rotation_period_s: 5\n",
          "facing_deg: " + std::to_string(facing_deg) + "\n      azimuth_coverage_deg: " + std::to_string(width_deg) +
              "\n      search_frame_s: 4\n      search_share: 0.3\n      track_interval_s: 2\n"
              "      engaged_track_interval_s: 1\n");
  return text;
}

TEST(Coverage, OfASectorEndsWhereTheFieldOfViewDoes) {
  // Whether the edges fall between the azimuths, on them, or on both sides of north.
  for (const auto& [facing_deg, width_deg] : {std::pair{100.0, 90.0}, {100.5, 93.7}, {3.0, 60.0}, {355.0, 60.0}}) {
    CoverageOptions options = plain(1.0, {1000.0, 20e3});
    options.azimuths = 72;
    const Coverage coverage = coverage_of(sector(facing_deg, width_deg), options);
    for (const Contour& contour : coverage.contours) {
      EXPECT_NEAR(summary_of(contour).seeing_share, width_deg / 360.0, 1e-4);
      double shares = 0.0;
      for (const CoverageWay& way : contour.ways) {
        shares += way.share;
        const double off_rad = std::abs(std::remainder(way.azimuth_rad - facing_deg * degree, 2.0 * std::numbers::pi));
        const double over_rad = off_rad - 0.5 * width_deg * degree;
        if (std::abs(over_rad) < 2e-4) continue;
        EXPECT_EQ(way.sees(), over_rad < 0.0) << way.azimuth_rad / degree;
        EXPECT_EQ(way.found.limit == Obstacle::field_of_view, over_rad > 0.0);
      }
      EXPECT_NEAR(shares, 1.0, 1e-12);
    }
  }
}

TEST(Coverage, TakesLikelyNumbersOrThoseOfAWorld) {
  Scene scene{.range_km = 0.0};
  std::string text = scene.text();
  const std::string fixed = "range_km: " + std::to_string(0.0);
  text.replace(text.find(fixed), fixed.size(), "range_km: {low: 100, likely: 300, high: 320}");
  const engine::Question question = question_of(text);
  CoverageOptions options = plain(1.0, {25e3});
  const auto likely = find_coverage(question, options);
  ASSERT_TRUE(likely);
  EXPECT_NEAR(slant_range_m(*likely, likely->contours[0], likely->contours[0].ways[0]), 300e3, 2.0);

  // The ranges of worlds 0 to 39 one by one are those of which the interval is made.
  std::vector<double> ranges_m;
  for (std::uint64_t world = 0; world < 40; ++world) {
    options.world = world;
    const auto found = find_coverage(question, options);
    ASSERT_TRUE(found);
    ranges_m.push_back(found->contours[0].ways[0].range_m());
  }
  std::ranges::sort(ranges_m);
  EXPECT_GT(ranges_m.back() - ranges_m.front(), 50e3);
  options.world.reset();
  options.worlds = 40;
  const auto all = find_coverage(question, options);
  ASSERT_TRUE(all && all->contours[0].ways[0].worlds);
  const WorldRanges& worlds = *all->contours[0].ways[0].worlds;
  EXPECT_EQ(worlds.low_m, ranges_m[1]);
  EXPECT_EQ(worlds.median_m, ranges_m[19]);
  EXPECT_EQ(worlds.high_m, ranges_m[37]);
}

TEST(Coverage, FliesTheObjectsAtTheirOwnSpeed) {
  Scene scene;
  scene.objects =
      "\n  - {id: fast, signature: {rcs_m2: 4}, motion: {kind: ballistic_arc, launch: {lat_deg: 5, lon_deg: 0}, aim: "
      "{lat_deg: 0, lon_deg: 0}, ballistic_coefficient_kg_m2: 3000}}"
      "\n  - {id: slow, signature: {rcs_m2: 1}, motion: {kind: route, speed_mps: 90, waypoints: [{lat_deg: 1, lon_deg: "
      "0, "
      "alt_m: 200}, {lat_deg: 0, lon_deg: 0, alt_m: 200}]}}"
      "\n  - {id: unseen, motion: {kind: route, speed_mps: 90, waypoints: [{lat_deg: 1, lon_deg: 0, alt_m: 200}, "
      "{lat_deg: 0, lon_deg: 0, alt_m: 200}]}}";
  CoverageOptions options;
  options.azimuths = 4;
  const Coverage coverage = coverage_of(scene.text(), options);
  ASSERT_EQ(coverage.targets.size(), 2u);  // nothing says how the third looks
  EXPECT_EQ(coverage.targets[1].name, "slow");
  double last_mps = 0.0;
  double last_s = 1e9;
  std::size_t fast = 0;
  for (const Contour& contour : coverage.contours) {
    if (contour.target == 1) {
      // It flies at 200 m: up to the first height above that.
      EXPECT_LE(contour.altitude_m, 300.0);
      EXPECT_NEAR(contour.speed_mps, 90.0, 0.1);
      continue;
    }
    ++fast;
    // Falling, slowed by the air: faster the higher, until gravity has made it slower.
    EXPECT_TRUE(contour.altitude_m >= 20e3 || contour.speed_mps > last_mps);
    last_mps = contour.speed_mps;
    // The higher, the earlier on its way down.
    EXPECT_LT(contour.since_launch_s, last_s);
    last_s = contour.since_launch_s;
  }
  EXPECT_GE(fast, 8u);
}

TEST(Coverage, HasTheGapsOfMultipath) {
  // Over a smooth sea the direct and the reflected ray cancel each other in turns: gaps, that looks a hundred metres
  // apart all around them confirm.
  Scene scene{.range_km = 250.0, .propagation = "{gases: none, multipath: true}"};
  scene.environment = "{surface: {kind: sea, sea_state: 1}}";
  const engine::Question question = question_of(scene.text());
  CoverageOptions options = plain(1.0, {3000.0});
  options.azimuths = 4;
  const auto found = find_coverage(question, options);
  ASSERT_TRUE(found);
  const CoverageWay& way = found->contours.at(0).ways.at(1);
  EXPECT_GT(way.found.seen.size(), 2u);
  EXPECT_LT(way.covered_share(), 1.0);
  const engine::SensorSet sensors{question, scenario::Draw::likely(1)};
  world::Signature one;
  one.rcs_m2.fill(1.0);
  for (double at_m = way.inner_range_m() + 50.0; at_m < way.range_m() + 50e3; at_m += 100.0) {
    const bool near_an_edge = std::ranges::any_of(way.found.seen, [&](const Stretch& s) {
      return std::abs(at_m - s.from_m) < 2.0 || std::abs(at_m - s.to_m) < 2.0;
    });
    if (near_an_edge) continue;
    geo::Geodetic there = geo::geodesic_direct(sensors.site(0).geodetic(), way.azimuth_rad, at_m);
    there.alt_m = 3000.0;
    const bool sees =
        sensors.visibility(0, {geo::ecef_from_geodetic(there), {-250.0, 0.0, 0.0}}, one, 0.0).detection_probability >=
        0.5;
    const bool inside =
        std::ranges::any_of(way.found.seen, [&](const Stretch& s) { return at_m > s.from_m && at_m < s.to_m; });
    EXPECT_EQ(sees, inside) << at_m;
  }
}

TEST(Coverage, RefusesWhatIsTooLargeOrCannotBeSeen) {
  const engine::Question question = question_of(Scene{}.text());
  const auto nothing = find_coverage(question, CoverageOptions{});
  ASSERT_FALSE(nothing);
  EXPECT_EQ(nothing.error().problem, "nothing flies in this scenario");
  CoverageOptions huge = plain(1.0, {});
  huge.azimuths = CoverageOptions::most_azimuths;
  huge.worlds = CoverageOptions::most_worlds;
  const auto too_large = find_coverage(question, huge);
  ASSERT_FALSE(too_large);
  EXPECT_NE(too_large.error().problem.find("too large"), std::string::npos);
}

TEST(Coverage, LooksTheSameFromEverywhere) {
  // Across the antimeridian, at a pole, on the equator: free space knows no place.
  for (const auto& [lat_deg, lon_deg] : {std::pair{0.0, 179.99}, {89.999, 10.0}, {-90.0, 0.0}, {52.0, -180.0}}) {
    const Coverage coverage =
        coverage_of(Scene{.lat_deg = lat_deg, .lon_deg = lon_deg, .range_km = 300.0}.text(), plain(1.0, {25e3}));
    for (const CoverageWay& way : coverage.contours.at(0).ways) {
      EXPECT_NEAR(slant_range_m(coverage, coverage.contours[0], way), 300e3, 2.0) << lat_deg;
    }
  }
}

}  // namespace
}  // namespace iamd::study
