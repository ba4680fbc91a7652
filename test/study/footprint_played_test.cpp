// Footprints against the simulation: objects aimed a little inside and outside of random points of the edge are played.
#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/engine/aimed_object.hpp"
#include "iamd/engine/runner.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/study/footprint.hpp"
#include "iamd/study/footprint_flights.hpp"

#include "footprint_scenes.hpp"

namespace iamd::study {
namespace {

// A point of an edge, and the unit vector that leads out of the area there.
struct Outward {
  EdgePoint at;
  double x = 0.0, y = 0.0;
};

std::vector<Outward> random_points(const FootprintArea& area, std::size_t count, std::uint64_t seed) {
  base::RandomStream random{{seed, 0, 0, base::Purpose::start_error}};
  std::vector<Outward> points;
  while (points.size() < count) {
    double at_m = random.uniform() * area.edge_m;
    for (const EdgeRing& ring : area.rings) {
      for (std::size_t i = 0; i < ring.size() && at_m >= 0.0; ++i) {
        const EdgePoint& a = ring[i];
        const EdgePoint& b = ring[(i + 1) % ring.size()];
        const double length = std::hypot(b.x_m - a.x_m, b.y_m - a.y_m);
        if (at_m < length) {
          // The area lies to the left; the way across from points a little before to a little behind.
          const EdgePoint& before = ring[(i + ring.size() - 1) % ring.size()];
          const EdgePoint& after = ring[(i + 2) % ring.size()];
          const double dx = after.x_m - before.x_m;
          const double dy = after.y_m - before.y_m;
          const double size = std::hypot(dx, dy);
          const double share = at_m / length;
          EdgePoint here{std::lerp(a.x_m, b.x_m, share), std::lerp(a.y_m, b.y_m, share),
                         share < 0.5 ? a.limit : b.limit};
          if (size > 0.0) points.push_back({here, dy / size, -dx / size});
        }
        at_m -= length;
      }
    }
  }
  return points;
}

struct Played {
  int runs = 0, killed = 0;
};

Played played(const json& scenario, int runs) {
  const engine::Question question = question_of(scenario);
  engine::Runner runner{question};
  Played result;
  for (int run = 0; run < runs; ++run) {
    const auto one = runner.play(static_cast<std::uint64_t>(run), engine::Detail::row);
    if (!one) return ADD_FAILURE() << base::to_string(one.error()), result;
    ++result.runs;
    result.killed += one->stories.front().fate == outcome::Fate::killed ? 1 : 0;
  }
  return result;
}

// Sends the object of a scenario to a place of the map as the map has it fly, and defends that place.
class Aiming {
 public:
  Aiming(json scenario, const Footprint& footprint)
      : scenario_(std::move(scenario)),
        question_{question_of(scenario_)},
        object_{question_, 0},
        footprint_{footprint} {
    auto flights = flights_to_places(object_, footprint.middle, footprint.from_rad);
    if (!flights) {
      ADD_FAILURE() << base::to_string(flights.error());
      return;
    }
    flights_ = std::move(*flights);
    flights_->fit(footprint.radius_m);
  }

  [[nodiscard]] json at(double x_m, double y_m) const {
    json scenario = scenario_;
    const geo::Geodetic aim = footprint_.place(x_m, y_m);
    geo::Trajectory path;
    static_cast<void>(flights_->lay(aim, path));
    const geo::Geodetic launch = geo::geodetic_from_ecef(path.at(path.start_s()).position);
    json& motion = scenario["objects"][0]["motion"];
    if (motion.contains("waypoints")) {
      put(motion["waypoints"][0], launch);
      put(motion["waypoints"][1], aim);
    } else {
      put(motion["launch"], launch);
      put(motion["aim"], aim);
    }
    json asset = scenario["defence"]["assets"][0];
    put(asset["position"], aim);
    scenario["defence"]["assets"] = json::array({asset});
    return scenario;
  }

 private:
  json scenario_;
  engine::Question question_;
  engine::AimedObject object_;
  const Footprint& footprint_;
  std::unique_ptr<FootprintFlights> flights_;
};

struct Agreement {
  int inside = 0, outside = 0, points = 0;
  std::string differing{};
};

// An object counts as engaged when it is killed in more than half of the runs.
Agreement compare(const json& scenario, Knowledge knowledge, std::size_t points, double off_m, int runs) {
  FootprintOptions options;
  options.size = 101;
  const engine::Question question = question_of(scenario);
  const Footprint footprint = footprint_of(question, options);
  const FootprintArea* const area = footprint.area(knowledge, 1);
  Agreement result;
  if (area == nullptr || area->rings.empty()) return ADD_FAILURE() << "no area", result;
  const Aiming aiming{scenario, footprint};
  for (const Outward& point : random_points(*area, points, 7)) {
    ++result.points;
    const Played in = played(aiming.at(point.at.x_m - off_m * point.x, point.at.y_m - off_m * point.y), runs);
    const Played out = played(aiming.at(point.at.x_m + off_m * point.x, point.at.y_m + off_m * point.y), runs);
    if (2 * in.killed > in.runs) ++result.inside;
    if (2 * out.killed <= out.runs) ++result.outside;
    if (2 * in.killed > in.runs && 2 * out.killed <= out.runs) continue;
    result.differing += fmt::format("{:.1f} {:.1f} km, {}: inside {} of {}, outside {}\n", point.at.x_m / 1e3,
                                    point.at.y_m / 1e3, name_of(point.at.limit), in.killed, in.runs, out.killed);
  }
  return result;
}

json patriot() {
  json scenario = likely_scenario("patriot-vs-srbm.yaml", "srbm-300km");
  scenario["defence"]["doctrine"] = {{"kind", "salvo"}, {"shots", 1}, {"assumed_ballistic_coefficient_kg_m2", 4000}};
  return scenario;
}

// With a radar that leaves nothing to chance: a steady echo, seen by every dwell inside the range at which it is seen
// at all, and frames of a second.
json steady(json scenario) {
  for (json& sensor : scenario["defence"]["sensors"]) {
    sensor["search_frame_s"] = 1;
    sensor["track_interval_s"] = 0.2;
    sensor["engaged_track_interval_s"] = 0.2;
  }
  scenario["objects"][0]["signature"]["fluctuation"] = "steady";
  return scenario;
}

// And three of them, which together see all around and in time, though not from the start: the planner keeps a path
// that it foresaw early, with the drag of the ascent, for longer than edges forgive.
json all_seeing(json scenario) {
  json& sensors = scenario["defence"]["sensors"];
  json sensor = sensors[0];
  sensor["range_max_km"] = 130;
  sensor["reference"]["range_km"] = 500;
  sensor["search_frame_s"] = 4;
  sensor["azimuth_coverage_deg"] = 120;
  sensors = json::array();
  for (const int facing_deg : {20, 140, 260}) {
    sensor["id"] = "radar-" + std::to_string(facing_deg);
    sensor["facing_deg"] = facing_deg;
    sensors.push_back(sensor);
  }
  return scenario;
}

json cruise() {
  json scenario = likely_scenario("s300-vs-cruise.yaml", "missile-at-far-place");
  scenario["defence"]["doctrine"] = {{"kind", "salvo"}, {"shots", 1}};
  return scenario;
}

constexpr std::size_t points = 50;
constexpr int runs = 11;
constexpr double off_m = 2e3;

void expect_agreement(const Agreement& found, double inside_wrong_share, double outside_wrong_share) {
  EXPECT_GE(found.inside, (1.0 - inside_wrong_share) * found.points) << found.differing;
  EXPECT_GE(found.outside, (1.0 - outside_wrong_share) * found.points) << found.differing;
  testing::Test::RecordProperty("inside", found.inside);
  testing::Test::RecordProperty("outside", found.outside);
}

TEST(FootprintPlayed, OfABallisticMissileAgreesByKinematics) {
  expect_agreement(compare(all_seeing(steady(patriot())), Knowledge::kinematic, points, off_m, runs), 0.0, 0.0);
}

// Where it leaves the field of view a track outlives it for a while: some are shot at a little outside.
TEST(FootprintPlayed, OfABallisticMissileAgreesWithSensing) {
  expect_agreement(compare(steady(patriot()), Knowledge::sensing, points, off_m, runs), 0.0, 0.1);
}

// Where it starts in view of the radars and soon falls below their horizon: two of them together make a track in one
// turn, not in the three for which one alone is given credit, and it is shot at while the track lives on.
TEST(FootprintPlayed, OfACruiseMissileAgreesWithSensing) {
  expect_agreement(compare(cruise(), Knowledge::sensing, points, off_m, runs), 0.0, 0.2);
}

}  // namespace
}  // namespace iamd::study
