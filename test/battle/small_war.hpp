// A little war for the tests of planners: objects on known paths, tracks with noise, every shot assessed. Keeps what
// happened.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "iamd/battle/commander.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/scenario/load.hpp"

#include "simple_reach.hpp"

namespace iamd::battle::test {

inline std::unique_ptr<Commander> commander(const std::string& yaml, std::span<const Asset> assets,
                                            std::span<const Battery> batteries) {
  const auto tree = scenario::parse(yaml, "test.yaml");
  if (!tree) return nullptr;
  scenario::Reader reader;
  const auto model = doctrine_registry().read(*tree, "defence.doctrine", reader);
  return model ? model->make(scenario::Draw{1, 0, 0}, assets, batteries, base::RandomStream{{.seed = 7}}) : nullptr;
}

class SmallWar {
 public:
  std::vector<Asset> assets;
  std::vector<Battery> batteries;
  double noise_m = 20.0, noise_mps = 1.0;  // of the estimates
  double sigma_m = 40.0, sigma_mps = 2.0;  // as claimed
  double kill_probability = 0.5;
  std::uint64_t seed = 1;
  std::function<void(base::Time)> after_plan;  // looks at the state of things

  std::vector<LaunchOrder> orders;
  std::vector<base::Time> order_times;  // parallel: when the order was given
  std::vector<Assessment> assessments;
  std::vector<HindranceChange> changes;
  std::vector<base::Time> change_times;
  std::vector<ThreatJudgement> judgements;
  std::vector<PlanValue> values;

  // A warhead that flies towards home. Where it comes down.
  geo::Geodetic add_warhead(double bearing_rad, double distance_m, double alt_m, double speed_mps, double dive_rad,
                            double start_s) {
    geo::Geodetic where = geo::geodesic_direct(home, bearing_rad, distance_m);
    where.alt_m = alt_m;
    const double course = geo::geodesic_inverse(where, home).azimuth_from_rad;
    Object& object = objects_.emplace_back();
    const auto end = geo::fly(flying(where, course, speed_mps, dive_rad), start_s,
                              {.ballistic_coefficient_kg_m2 = 8000.0}, {}, &object.path);
    return geo::geodetic_from_ecef(end.end_state.position);
  }

  void fight(Commander& c, double until_s) {
    std::vector<tracking::Track> tracks;
    PlanLog log;
    log.judgements_wanted = true;
    base::RandomStream noise{{.seed = seed, .entity = 1}};
    base::RandomStream chance{{.seed = seed, .entity = 2}};
    const base::Time end = base::Time::from_seconds(until_s);
    double tracked_s = -1.0;
    while (true) {
      const auto due = std::min_element(pending_.begin(), pending_.end(),
                                        [](const Assessment& a, const Assessment& b) { return a.time < b.time; });
      if (due != pending_.end() && due->time <= c.next()) {
        if (due->time > end) break;
        assessments.push_back(*due);
        c.take(*due);
        pending_.erase(due);
        continue;
      }
      const base::Time now = c.next();
      if (now > end) break;
      if (now.seconds() >= tracked_s + 1.0) {
        tracked_s = now.seconds();
        look(tracked_s, noise, tracks);
      }
      const std::size_t before = orders.size();
      log.clear();
      c.plan(now, tracks, orders, log);
      for (const HindranceChange& change : log.changes) {
        changes.push_back(change);
        change_times.push_back(now);
      }
      judgements.insert(judgements.end(), log.judgements.begin(), log.judgements.end());
      if (log.value) values.push_back(*log.value);
      for (std::size_t i = before; i < orders.size(); ++i) {
        order_times.push_back(now);
        const bool killed = chance.bernoulli(kill_probability);
        const double declared = killed ? 1.0 - c.assessment_quality().missed_kill_probability
                                       : c.assessment_quality().false_kill_probability;
        pending_.push_back({orders[i].engagement, orders[i].shot,
                            orders[i].plan.intercept + base::Duration::from_seconds(c.assessment_quality().delay_s),
                            chance.bernoulli(declared)});
      }
      if (after_plan) after_plan(now);
    }
  }

  [[nodiscard]] bool ever(Hindrance hindrance) const {
    return std::any_of(changes.begin(), changes.end(),
                       [&](const HindranceChange& c) { return c.hindrance == hindrance; });
  }

 private:
  struct Object {
    geo::Trajectory path;
  };

  void look(double t_s, base::RandomStream& noise, std::vector<tracking::Track>& tracks) {
    tracks.clear();
    for (std::size_t i = 0; i < objects_.size(); ++i) {
      const geo::Trajectory& path = objects_[i].path;
      if (t_s < path.start_s() || t_s > path.end_s()) continue;
      geo::State<geo::Ecef> s = path.at(t_s);
      s.position.x_m += noise_m * noise.normal();
      s.position.y_m += noise_m * noise.normal();
      s.position.z_m += noise_m * noise.normal();
      s.velocity.x_mps += noise_mps * noise.normal();
      s.velocity.y_mps += noise_mps * noise.normal();
      s.velocity.z_mps += noise_mps * noise.normal();
      tracks.push_back(track_of(s, t_s, sigma_m, sigma_mps, i));
      tracks.back().motion = tracking::MotionClass::ballistic;
    }
  }

  std::vector<Object> objects_;
  std::vector<Assessment> pending_;
};

}  // namespace iamd::battle::test
