// Footprints against the simulation: objects aimed a little inside and outside of random points of the edge are played.
#include "iamd/study/footprint.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/engine/aimed_object.hpp"
#include "iamd/engine/runner.hpp"
#include "iamd/engine/battery_set.hpp"
#include "iamd/engine/sensor_set.hpp"
#include "iamd/geo/geodesic.hpp"
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
  int runs = 0, killed = 0, launched = 0;
  double detection_s = 0.0, track_s = 0.0, launch_s = 0.0;  // means over the runs that have them
};

Played played(const json& scenario, int runs) {
  const engine::Question question = question_of(scenario);
  engine::Runner runner{question};
  Played result;
  int detected = 0, tracked = 0;
  for (int run = 0; run < runs; ++run) {
    const auto one = runner.play(static_cast<std::uint64_t>(run), engine::Detail::row);
    if (!one) return ADD_FAILURE() << base::to_string(one.error()), result;
    const outcome::Story& story = one->stories.front();
    ++result.runs;
    if (story.fate == outcome::Fate::killed) ++result.killed;
    if (story.first_detection != base::Time::never()) ++detected, result.detection_s += story.first_detection.seconds();
    if (story.first_track != base::Time::never()) ++tracked, result.track_s += story.first_track.seconds();
    if (story.shots > 0) ++result.launched, result.launch_s += story.first_launch.seconds();
  }
  result.detection_s /= std::max(detected, 1);
  result.track_s /= std::max(tracked, 1);
  result.launch_s /= std::max(result.launched, 1);
  return result;
}

// Sends the object of a scenario to a place of the map as the map has it fly, and defends that place.
class Aiming {
 public:
  Aiming(json scenario, const Footprint& footprint)
      : scenario_(std::move(scenario)), question_{question_of(scenario_)}, footprint_{footprint} {
    const engine::AimedObject object{question_, 0};
    auto flights = flights_to_places(object, footprint.middle, footprint.from_rad);
    if (!flights) {
      ADD_FAILURE() << base::to_string(flights.error());
      return;
    }
    flights_ = std::move(*flights);
  }

  void tell(double x_m, double y_m) const {
    const auto draw = scenario::Draw::likely(1);
    const engine::SensorSet sensors{question_, draw};
    const engine::BatterySet batteries{question_, draw};
    engine::Openings openings{batteries};
    static_cast<void>(flights_->lay(footprint_.place(x_m, y_m), openings.path().path));
    openings.path().speed_max_mps = flights_->speed_max_mps();
    openings.find(0, 0.0);
    const engine::AimedObject object{question_, 0};
    const world::Signature sig = object.signature(flights_->own());
    double det = -1, d1=-1, d9=-1, lost=-1;
    for (double t = 0; t < openings.path().end_s(); t += 0.1) {
      double pd = 0;
      for (std::size_t s = 0; s < sensors.size(); ++s) pd = std::max(pd, sensors.visibility(s, openings.path().path.at(t), sig, t).detection_probability);
      if (d1 < 0 && pd >= 0.1) d1 = t;
      if (det < 0 && pd >= 0.5) det = t;
      if (d9 < 0 && pd >= 0.9) d9 = t;
      if (det > 0 && pd < 0.5) { if (lost<0) lost = t; }
    }
    printf("   map: pd .1 %.1f .5 %.1f .9 %.1f lost %.1f acq %.1f latest launch %.1f reaction %.1f end %.1f\n", d1, det, d9, lost,
           sensors.acquisition_time_s(0), openings.window(0).open() ? openings.window(0).latest_launch_s() : -1, batteries[0].reaction_time_s, openings.path().end_s());
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
  const Footprint& footprint_;
  std::unique_ptr<FootprintFlights> flights_;
};

struct Agreement {
  int inside = 0, outside = 0, points = 0;
};

Agreement compare(const json& scenario, Knowledge knowledge, std::size_t points, double inward_m, int runs,
                  double outward_m) {
  FootprintOptions options;
  options.size = 101;
  const engine::Question question = question_of(scenario);
  const Footprint footprint = footprint_of(question, options);
  const FootprintArea* const area = footprint.area(knowledge, 1);
  Agreement result;
  if (area == nullptr || area->rings.empty()) return ADD_FAILURE() << "no area", result;
  const Aiming aiming{scenario, footprint};
  const bool tell = std::getenv("IAMD_TELL") != nullptr;
  for (const Outward& point : random_points(*area, points, 7)) {
    ++result.points;
    const Played in = played(aiming.at(point.at.x_m - inward_m * point.x, point.at.y_m - inward_m * point.y), runs);
    const Played out = played(aiming.at(point.at.x_m + outward_m * point.x, point.at.y_m + outward_m * point.y), runs);
    if (2 * in.killed > in.runs) ++result.inside;
    if (2 * out.killed <= out.runs) ++result.outside;
    if (tell) {
      aiming.tell(point.at.x_m - inward_m * point.x, point.at.y_m - inward_m * point.y);
      aiming.tell(point.at.x_m + outward_m * point.x, point.at.y_m + outward_m * point.y);
      printf("%8.1f %8.1f %-18s in %d/%d (det %.1f trk %.1f lau %.1f) out %d/%d (det %.1f trk %.1f lau %.1f)\n",
             point.at.x_m / 1e3, point.at.y_m / 1e3, std::string{name_of(point.at.limit)}.c_str(), in.killed, in.runs,
             in.detection_s, in.track_s, in.launch_s, out.killed, out.runs, out.detection_s, out.track_s, out.launch_s);
    }
  }
  return result;
}

json patriot() {
  json scenario = likely_scenario("patriot-vs-srbm.yaml", "srbm-300km");
  scenario["defence"]["doctrine"] = {{"kind", "salvo"}, {"shots", 1}, {"assumed_ballistic_coefficient_kg_m2", 4000}};
  return scenario;
}

// With a radar that leaves nothing to chance: a steady echo, seen by every dwell inside the range at which it is seen at
// all, and frames of a second.
json steady(json scenario) {
  for (json& sensor : scenario["defence"]["sensors"]) {
    sensor["search_frame_s"] = 1;
    sensor["track_interval_s"] = 0.2;
    sensor["engaged_track_interval_s"] = 0.2;
  }
  scenario["objects"][0]["signature"]["fluctuation"] = "steady";
  return scenario;
}

json cruise() {
  json scenario = likely_scenario("s300-vs-cruise.yaml", "missile-at-far-place");
  scenario["defence"]["doctrine"] = {{"kind", "salvo"}, {"shots", 1}};
  return scenario;
}

TEST(FootprintPlayed, OfABallisticMissileAgreesWithTheSimulation) {
  const Agreement with = compare(std::getenv("IAMD_STEADY") ? steady(patriot()) : patriot(), Knowledge::sensing, 10, 2e3, 11, 2e3);
  printf("sensing: inside %d, outside %d of %d\n", with.inside, with.outside, with.points);
}

TEST(FootprintPlayed, OfACruiseMissileAgreesWithTheSimulation) {
  const Agreement with = compare(cruise(), Knowledge::sensing, 10, 2e3, 11, 2e3);
  printf("sensing: inside %d, outside %d of %d\n", with.inside, with.outside, with.points);
}

}  // namespace
}  // namespace iamd::study
