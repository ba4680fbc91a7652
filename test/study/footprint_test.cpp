// Footprints: symmetric where the geometry is, growing with what the defence can do, judged at few places.
#include "iamd/study/footprint.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numbers>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/engine/aimed_object.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/study/flight_family.hpp"
#include "iamd/study/footprint_flights.hpp"
#include "iamd/study/footprint_grid.hpp"
#include "iamd/study/movable_path.hpp"

#include "footprint_scenes.hpp"

namespace iamd::study {
namespace {

using geo::degree;

FootprintOptions of_size(std::size_t size, double radius_m) {
  FootprintOptions options;
  options.size = size;
  options.radius_m = radius_m;
  return options;
}

json patriot() { return likely_scenario("patriot-vs-srbm.yaml", "srbm-300km"); }

// Nodes at which `more` allows less than `base`.
std::size_t losses(const Footprint& base, const Footprint& more, Knowledge knowledge) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < base.nodes.size(); ++i) {
    count += more.nodes[i].looks_by(knowledge) < base.nodes[i].looks_by(knowledge) ? 1 : 0;
  }
  return count;
}

TEST(Footprint, IsSymmetricWhereTheGeometryIs) {
  // Radar and battery at one place on the equator, an object from the north: left is right.
  json scenario = patriot();
  const geo::Geodetic site{0.0, 0.5, 0.0};
  for (const char* const what : {"batteries", "sensors", "assets"}) {
    for (json& one : scenario["defence"][what]) put(one["position"], site);
  }
  scenario["defence"]["sensors"][0]["facing_deg"] = 0;
  json& motion = scenario["objects"][0]["motion"];
  put(motion["launch"], geo::geodesic_direct(site, 0.0, 300e3));
  put(motion["aim"], site);
  FootprintOptions options = of_size(81, 60e3);
  options.from_rad = 0.0;
  const Footprint footprint = footprint_of(question_of(scenario), options);
  const std::size_t n = options.size;
  const auto looks = [&](std::size_t column, std::size_t row, Knowledge k) {
    return footprint.nodes[row * n + column].looks_by(k);
  };
  // To a node: the Earth turns, and bends the flight by some hundred metres.
  for (const Knowledge k : {Knowledge::kinematic, Knowledge::sensing}) {
    std::size_t engaged = 0;
    for (std::size_t row = 0; row < n; ++row) {
      for (std::size_t column = 1; column + 1 < n; ++column) {
        const int here = looks(column, row, k);
        engaged += here > 0 ? 1 : 0;
        const std::size_t mirror = n - 1 - column;
        EXPECT_TRUE(here == looks(mirror, row, k) || here == looks(mirror - 1, row, k) ||
                    here == looks(mirror + 1, row, k) || here == looks(mirror, row > 0 ? row - 1 : row, k) ||
                    here == looks(mirror, row + 1 < n ? row + 1 : row, k))
            << column << " " << row;
      }
    }
    EXPECT_GT(engaged, 500u);
  }
  // Without a turn of the Earth in it (level flight) to the bit of a metre.
  json cruise = likely_scenario("s300-vs-cruise.yaml", "missile-at-far-place");
  for (const char* const what : {"batteries", "sensors", "assets"}) {
    for (json& one : cruise["defence"][what]) put(one["position"], site);
  }
  put(cruise["objects"][0]["motion"]["waypoints"][0], geo::geodesic_direct(site, 0.0, 130e3));
  put(cruise["objects"][0]["motion"]["waypoints"][1], site);
  cruise["defence"]["sensors"][1]["facing_deg"] = 0;
  FootprintOptions level = of_size(81, 250e3);
  level.from_rad = 0.0;
  const Footprint low = footprint_of(question_of(cruise), level);
  for (std::size_t i = 0; i < low.nodes.size(); ++i) {
    const std::size_t mirror = (i / n) * n + (n - 1 - i % n);
    EXPECT_EQ(low.nodes[i].looks, low.nodes[mirror].looks) << i;
  }
}

TEST(Footprint, NeverShrinksWithBetterFigures) {
  const json scenario = patriot();
  const FootprintOptions options = of_size(61, 60e3);
  const Footprint base = footprint_of(question_of(scenario), options);
  ASSERT_GT(base.areas.front().area_m2, 1e9);
  const auto changed = [&](const char* what, double by, const char* pointer) {
    json better = scenario;
    json& number = better[json::json_pointer(pointer)];
    number = number.get<double>() * by;
    SCOPED_TRACE(what);
    const Footprint more = footprint_of(question_of(better), options);
    EXPECT_EQ(losses(base, more, Knowledge::kinematic), 0u);
    EXPECT_EQ(losses(base, more, Knowledge::sensing), 0u);
    const FootprintArea* const before = base.area(Knowledge::sensing, 1);
    const FootprintArea* const after = more.area(Knowledge::sensing, 1);
    EXPECT_GE(after->area_m2, before->area_m2);
    return after->area_m2 / before->area_m2;
  };
  for (const double by : {1.02, 1.1, 1.3}) {
    changed("burnout speed", by, "/defence/batteries/0/interceptor/burnout_speed_mps");
    changed("reference range", by, "/defence/sensors/0/reference/range_km");
    changed("reaction time", 1.0 / by, "/defence/batteries/0/reaction_time_s");
  }
  EXPECT_GT(changed("reference range", 1.3, "/defence/sensors/0/reference/range_km"), 1.05);
}

TEST(Footprint, LooksAtFewOfItsPlaces) {
  for (const auto& [name, object] :
       {std::pair{"patriot-vs-srbm.yaml", "srbm-300km"}, {"s500-ten-ballistic.yaml", "warhead"}}) {
    FootprintOptions options;
    options.size = 201;
    const Footprint footprint = footprint_of(question_of(likely_scenario(name, object)), options);
    // The search for the map's size and the halving of edges to 100 m included.
    EXPECT_LT(footprint.judged, 25'000u) << name;
    EXPECT_FALSE(footprint.cut_off);
  }
}

TEST(Footprint, DoesNotDependOnTheSizeOfTheGrid) {
  const engine::Question question = question_of(patriot());
  const Footprint coarse = footprint_of(question, of_size(41, 60e3));
  const Footprint fine = footprint_of(question, of_size(161, 60e3));
  for (const FootprintArea& area : fine.areas) {
    const FootprintArea* const same = coarse.area(area.knowledge, area.looks);
    ASSERT_NE(same, nullptr);
    EXPECT_NEAR(same->area_m2, area.area_m2, 0.01 * area.area_m2 + 20e6);
    double limits_m = 0.0;
    for (const double m : area.limit_m) limits_m += m;
    EXPECT_NEAR(limits_m, area.edge_m, 1e-6 * area.edge_m + 1e-6);
  }
  // The nodes that both have.
  for (std::size_t row = 0; row < 41; ++row) {
    for (std::size_t column = 0; column < 41; ++column) {
      EXPECT_EQ(coarse.nodes[row * 41 + column], fine.nodes[4 * row * 161 + 4 * column]);
    }
  }
}

TEST(Footprint, OfLaunchesHoldsThatOfTheFlightItself) {
  // The object's own launch point can be engaged exactly when its aim is defended.
  const engine::Question question = question_of(patriot());
  FootprintOptions options = of_size(61, 340e3);
  options.denied_at = 0;
  const Footprint denied = footprint_of(question, options);
  const geo::Geodetic launch{-37.46 * degree, 91.16 * degree, 0.0};
  const geo::GeodesicLine line = geo::geodesic_inverse(denied.middle, launch);
  const auto index = [&](double m) {
    return static_cast<std::size_t>(std::lround((m + denied.radius_m) / (2.0 * denied.radius_m) * 60.0));
  };
  const double at_m = line.distance_m - 10e3;
  const std::size_t column = index(at_m * std::sin(line.azimuth_from_rad));
  const std::size_t row = index(at_m * std::cos(line.azimuth_from_rad));
  EXPECT_GE(denied.nodes[row * 61 + column].looks_by(Knowledge::sensing), 1);
  // Behind the radar's back nothing is seen, and out of range nothing flies.
  EXPECT_EQ(denied.nodes[5 * 61 + 30].limit_by(Knowledge::kinematic), FootprintLimit::none);
  EXPECT_EQ(denied.nodes[5 * 61 + 30].limit_by(Knowledge::sensing), FootprintLimit::field_of_view);
  EXPECT_EQ(denied.nodes[0].limit_by(Knowledge::kinematic), FootprintLimit::no_flight);
}

TEST(FootprintGrid, FollowsAnEdgeThatItsLatticeHasMet) {
  // A ring with a thin spiral arm: every node as if it had been judged.
  const auto truth = [](const GridPlace& p) {
    Verdict v;
    const double r = std::hypot(p.x_m, p.y_m);
    const double arm = 30.0 + 8.0 * std::atan2(p.y_m, p.x_m);
    v.looks.fill(static_cast<std::uint8_t>(r < 20.0 ? 2 : r < 30.0 || std::abs(r - arm) < 1.6 ? 1 : 0));
    return v;
  };
  FootprintGrid grid{101, 60.0, truth};
  grid.fill();
  std::size_t wrong = 0;
  for (std::size_t row = 0; row < 101; ++row) {
    for (std::size_t column = 0; column < 101; ++column) {
      wrong += grid.at(column, row) == truth(grid.place(column, row)) ? 0 : 1;
    }
  }
  EXPECT_EQ(wrong, 0u);
  EXPECT_LT(grid.judged(), 5'000u);
}

// The greatest distance between two flights over the last part of them, at the same time to go.
double apart_m(const geo::Trajectory& a, const geo::Trajectory& b, double last_s) {
  double greatest = 0.0;
  for (double to_go = 0.0; to_go <= last_s; to_go += 1.0) {
    greatest = std::max(greatest, geo::distance(a.at(a.end_s() - to_go).position, b.at(b.end_s() - to_go).position));
  }
  return greatest;
}

TEST(FootprintFlights, AreNearToThoseThatEndThere) {
  struct Case {
    const char *scenario, *object;
    double radius_m, last_s, most_m;
  };
  // What the last minutes, in which it is met, are off by where a map of this size ends. Measured: 94 m, 5.3 km.
  for (const Case& one : {Case{"patriot-vs-srbm.yaml", "srbm-300km", 60e3, 120.0, 200.0},
                          Case{"s500-ten-ballistic.yaml", "warhead", 1000e3, 300.0, 8e3}}) {
    const engine::Question question = question_of(likely_scenario(one.scenario, one.object));
    const engine::AimedObject object{question, 0};
    const geo::Geodetic middle = question.batteries[0].spec.position.drawn(scenario::Draw::likely(1));
    double worst = 0.0;
    for (int from = 0; from < 4; ++from) {
      const auto flights = flights_to_places(object, middle, from * 90.0 * degree);
      ASSERT_TRUE(flights.has_value());
      (*flights)->fit(one.radius_m);
      for (int i = 0; i < 8; ++i) {
        const geo::Geodetic aim = geo::geodesic_direct({middle.lat_rad, middle.lon_rad, 0.0}, i * 45.0 * degree,
                                                       (0.3 + 0.08 * i) * one.radius_m);
        geo::Trajectory moved;
        static_cast<void>((*flights)->lay(aim, moved));
        const auto flown = object.between(geo::geodetic_from_ecef(moved.at(0.0).position), aim);
        ASSERT_TRUE(flown.has_value());
        worst = std::max(worst, apart_m(moved, flown->path, one.last_s));
        EXPECT_NEAR(moved.end_s(), flown->path.end_s(), 1.0);
        // Its end is the place, at its own height.
        const geo::Geodetic end = geo::geodetic_from_ecef(moved.at(moved.end_s()).position);
        EXPECT_LT(geo::geodesic_inverse(end, aim).distance_m, 1.0);
        EXPECT_NEAR(end.alt_m, 0.0, 6.0);
      }
    }
    RecordProperty(one.object, std::to_string(worst));
    EXPECT_LT(worst, one.most_m) << one.object;
  }
}

TEST(MovablePath, KeepsTheHeightOfALevelFlight) {
  const engine::Question question = question_of(likely_scenario("s300-vs-cruise.yaml", "missile-at-near-place"));
  const engine::AimedObject object{question, 0};
  const auto own = object.own();
  ASSERT_TRUE(own.has_value());
  const MovablePath path{own->path};
  geo::Trajectory moved;
  for (const double lat_deg : {-80.0, -50.0, 0.0, 45.0, 89.0}) {
    path.move({lat_deg * degree, 1.0, 0.0}, 2.0, moved);
    for (double t = 0.0; t < moved.end_s(); t += 5.0) {
      EXPECT_NEAR(geo::ellipsoid_height(moved.at(t).position), 50.0, 2.0);
    }
  }
}

// The steepness of a powered missile's cheapest flight is solved for loosely, and scatters from place to place.
TEST(FlightFamily, IsNearToTheFlightsBetweenItsOwn) {
  struct Case {
    const char *scenario, *object;
    double farthest_m, last_s, most_m, most_s;
  };
  for (const Case& one : {Case{"patriot-vs-srbm.yaml", "srbm-300km", 300e3, 120.0, 250.0, 1.0},
                          Case{"s500-ten-ballistic.yaml", "warhead", 9475e3, 300.0, 1e3, 1.0},
                          Case{"early-warning-tpy-2.yaml", "missile", 920e3, 150.0, 8e3, 8.0}}) {
    const engine::Question question = question_of(likely_scenario(one.scenario, one.object));
    const engine::AimedObject object{question, 0};
    const geo::Geodetic aim = question.assets[0].spec.position.drawn(scenario::Draw::likely(1));
    const auto flights = flights_from_places(object, aim, one.farthest_m);
    ASSERT_TRUE(flights.has_value());
    base::RandomStream random{{5, 0, 0, base::Purpose::start_error}};
    double worst = 0.0;
    for (int i = 0; i < 30; ++i) {
      const double distance_m = one.farthest_m * (0.06 + 0.93 * random.uniform());
      const geo::Geodetic launch = geo::geodesic_direct(aim, 2.0 * std::numbers::pi * random.uniform(), distance_m);
      geo::Trajectory made;
      ASSERT_TRUE((*flights)->lay(launch, made).has_value());
      const auto flown = object.between(launch, aim);
      ASSERT_TRUE(flown.has_value());
      worst = std::max(worst, apart_m(made, flown->path, std::min(one.last_s, flown->path.end_s())));
      EXPECT_NEAR(made.end_s(), flown->path.end_s(), one.most_s) << distance_m;
    }
    RecordProperty(one.object, std::to_string(worst));
    EXPECT_LT(worst, one.most_m) << one.object;
  }
}

TEST(Footprint, RefusesWhatMakesNoSense) {
  json scenario = patriot();
  scenario["defence"]["batteries"][0]["channels"] = 0;
  const auto silent = find_footprint(question_of(scenario), {});
  ASSERT_FALSE(silent.has_value());
  EXPECT_EQ(silent.error().problem, "no battery can fire");
  scenario = patriot();
  scenario["objects"][0]["motion"] = {{"kind", "free_fall"},
                                      {"position", {{"lat_deg", -40}, {"lon_deg", 90}, {"alt_m", 20000}}},
                                      {"velocity", {{"north_mps", -500}}}};
  FootprintOptions options = of_size(21, 60e3);
  EXPECT_TRUE(find_footprint(question_of(scenario), options).has_value());
  options.denied_at = 0;
  const auto launchless = find_footprint(question_of(scenario), options);
  ASSERT_FALSE(launchless.has_value());
  EXPECT_NE(launchless.error().problem.find("no launch point"), std::string::npos);
}

}  // namespace
}  // namespace iamd::study
