#include "iamd/engine/true_flights.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "iamd/engine/flight_facts.hpp"
#include "iamd/geo/frames.hpp"

#include "scenes.hpp"
#include "support/allocations.hpp"

namespace iamd::engine {
namespace {

std::string text_of(const std::string& objects) {
  return "format: iamd-scenario/1\ndoubts: aleatory\nruns_per_world: 3\nobjects:\n" + objects;
}

const std::string objects =
    "  - {id: arcs, count: 7, start: {at_s: 3, interval_s: 10, jitter_s: {uniform: [0, 5]}}, motion: {kind: "
    "ballistic_arc, launch: {lat_deg: 40, lon_deg: 10}, aim: {lat_deg: 45, lon_deg: 20}, aim_error_m: 500, "
    "ballistic_coefficient_kg_m2: 5000}}\n"
    "  - {id: same, count: 2, motion: {kind: ballistic_arc, launch: {lat_deg: 40, lon_deg: 10}, aim: {lat_deg: 45, "
    "lon_deg: 20}}}\n"
    "  - {id: lost, count: 2, motion: {kind: ballistic_arc, launch: {lat_deg: {uniform: [39, 41]}, lon_deg: 10}, aim: "
    "{lat_deg: 45, lon_deg: 20}}}\n"
    "  - {id: drone, motion: {kind: route, speed_mps: 50, waypoints: [{lat_deg: 10, lon_deg: 20}, {lat_deg: 10.1, "
    "lon_deg: 20}]}}\n";

struct Flown {
  std::string name;
  base::Time start;
  std::vector<geo::TrajectoryPiece> pieces;
  bool operator==(const Flown& other) const {
    return name == other.name && start == other.start &&
           std::ranges::equal(pieces, other.pieces, [](const auto& a, const auto& b) {
             return a.start_s == b.start_s && a.length_s == b.length_s && a.coefficient == b.coefficient;
           });
  }
};

std::vector<Flown> flown(TrueFlights& flights, std::uint64_t run, std::size_t at_once) {
  std::vector<Flown> all;
  EXPECT_TRUE(flights.begin(run));
  while (true) {
    const auto more = flights.fly_next(at_once);
    EXPECT_TRUE(more);
    if (!more || !*more) return all;
    EXPECT_LE(flights.flights().size(), at_once);
    for (const TrueFlight& flight : flights.flights()) {
      const auto pieces = flight.path->pieces();
      all.push_back({flight.name, flight.start, {pieces.begin(), pieces.end()}});
    }
  }
}

TEST(TrueFlights, CopiesAreNamedAndStartOneAfterTheOther) {
  const Question question = question_of(text_of(objects));
  TrueFlights flights{question};
  const auto all = flown(flights, 0, TrueFlights::all);
  std::string names;
  for (const Flown& flight : all) names += flight.name + " ";
  EXPECT_EQ(names, "arcs#1 arcs#2 arcs#3 arcs#4 arcs#5 arcs#6 arcs#7 same#1 same#2 lost#1 lost#2 drone ");
  for (std::size_t i = 0; i < 7; ++i) {
    EXPECT_GE(all[i].start.seconds(), 3.0 + 10.0 * static_cast<double>(i));
    EXPECT_LT(all[i].start.seconds(), 8.0 + 10.0 * static_cast<double>(i));
  }
}

TEST(TrueFlights, FlyTheSameInAnyPortionAndOrder) {
  const Question question = question_of(text_of(objects));
  TrueFlights fresh{question};
  const auto all = flown(fresh, 4, TrueFlights::all);
  ASSERT_EQ(all.size(), 12u);
  TrueFlights used{question};
  static_cast<void>(flown(used, 0, 2));
  for (const std::size_t at_once : {1U, 2U, 5U, 12U, 100U}) EXPECT_EQ(flown(used, 4, at_once), all) << at_once;
}

TEST(TrueFlights, FlyAsTheirMotionsDo) {
  const Question question = question_of(text_of(objects));
  TrueFlights flights{question};
  ASSERT_TRUE(flights.begin(1));
  ASSERT_TRUE(flights.fly_next(TrueFlights::all));
  for (const TrueFlight& flight : flights.flights()) {
    const auto motion = question.objects[flight.group].motion->solve(flight.draw, *question.around);
    ASSERT_TRUE(motion);
    geo::Trajectory path;
    (*motion)->fly(flight.draw, base::RandomStream{{1, 1, flight.entity, base::Purpose::start_error}}, path);
    EXPECT_EQ(path.at(path.end_s()), flight.path->at(flight.path->end_s())) << flight.name;
    EXPECT_EQ(path.end_s(), flight.path->end_s()) << flight.name;
  }
}

TEST(TrueFlights, OneGroupOrCopyFliesAsAmongTheOthers) {
  const Question question = question_of(text_of(objects));
  TrueFlights among{question};
  const auto all = flown(among, 2, TrueFlights::all);
  TrueFlights group{question};
  group.only(0);
  EXPECT_EQ(flown(group, 2, 3), (std::vector<Flown>{all.begin(), all.begin() + 7}));
  TrueFlights copy{question};
  copy.only(2, 1);
  EXPECT_EQ(flown(copy, 2, 3), std::vector<Flown>{all[10]});
  copy.only(2, 5);
  EXPECT_TRUE(flown(copy, 2, 3).empty());
}

TEST(TrueFlights, AllocateNothingAfterTheFirstRunOfAWorld) {
  if (!test::allocations_are_counted) GTEST_SKIP() << "allocations are not counted here";
  const Question question =
      question_of(text_of("  - {id: arcs, count: 40, motion: {kind: ballistic_arc, launch: {lat_deg: 40, lon_deg: 10}, "
                          "aim: {lat_deg: 45, lon_deg: 20}, aim_error_m: 500}}\n"));
  TrueFlights flights{question};
  const auto fly = [&](std::uint64_t run) {
    static_cast<void>(flights.begin(run));
    static_cast<void>(flights.fly_next(TrueFlights::all));
  };
  fly(0);
  fly(1);
  const std::size_t before = test::allocations();
  fly(2);
  EXPECT_LE(test::allocations() - before, 2u);  // of the batch integrator, whatever the number of flights
}

// Stands for a while; two bodies come off it on the way.
class Shedding final : public world::Motion, public world::MotionModel {
 public:
  explicit Shedding(bool varies) : varies_{varies} {
    offspring_ = {{"stage-1", 10.0, nullptr}, {"decoy-1", 20.0, nullptr}};
  }
  void fly(const scenario::Draw& /*draw*/, base::RandomStream errors, geo::Trajectory& path) const override {
    path.clear();
    const double x_m = 6378137.0 + (varies_ ? errors.uniform() : 0.0);
    const geo::State<geo::Ecef> there{{x_m, 0.0, 0.0}, {}};
    path.append_quintic(0.0, 100.0, there, {}, there, {});
  }
  [[nodiscard]] bool varies() const override { return varies_; }
  [[nodiscard]] std::span<const world::Offspring> offspring() const override { return offspring_; }
  void fly_offspring(std::size_t which, const geo::Trajectory& parent, const scenario::Draw& /*draw*/,
                     base::RandomStream errors, geo::Trajectory& path) const override {
    path.clear();
    geo::State<geo::Ecef> there = parent.at(offspring_[which].start_s);
    there.position.y_m += varies_ ? errors.uniform() : 0.0;
    path.append_quintic(0.0, 50.0, there, {}, there, {});
  }
  [[nodiscard]] base::Result<std::unique_ptr<const Motion>> solve(
      const scenario::Draw& /*draw*/, const world::Surroundings& /*around*/) const override {
    return std::make_unique<const Shedding>(varies_);
  }
  [[nodiscard]] bool solved_per_run() const override { return false; }

 private:
  bool varies_;
  std::vector<world::Offspring> offspring_;
};

class Offspring : public testing::TestWithParam<bool> {};

TEST_P(Offspring, FollowsItsParent) {
  Question question = question_of(text_of(objects));
  question.objects[1].motion = std::make_shared<const Shedding>(GetParam());
  question.objects[1].spec.start.at_s = 5.0;
  TrueFlights flights{question};
  flights.only(1);
  ASSERT_TRUE(flights.begin(0));
  std::vector<double> x_m, y_m;
  std::string names;
  for (auto more = flights.fly_next(1); more && *more; more = flights.fly_next(1)) {
    ASSERT_EQ(flights.flights().size(), 3u);
    for (const TrueFlight& flight : flights.flights()) {
      names += flight.name + "@" + std::to_string(std::lround(flight.start.seconds())) + "-" +
               std::to_string(std::lround(flight.end().seconds())) + " ";
      EXPECT_EQ(flight.offspring == nullptr, flight.name.find('/') == std::string::npos);
      x_m.push_back(flight.path->at(0.0).position.x_m);
      y_m.push_back(flight.path->at(0.0).position.y_m);
    }
  }
  EXPECT_EQ(names,
            "same#1@5-105 same#1/stage-1@15-65 same#1/decoy-1@25-75 same#2@5-105 same#2/stage-1@15-65 "
            "same#2/decoy-1@25-75 ");
  ASSERT_EQ(x_m.size(), 6u);
  EXPECT_EQ(x_m[0], x_m[1]);
  EXPECT_EQ(x_m[0], x_m[2]);
  // Each body has errors of its own.
  EXPECT_EQ(x_m[0] != x_m[3], GetParam());
  EXPECT_EQ(y_m[1] != y_m[2], GetParam());
  EXPECT_EQ(y_m[1] != y_m[4], GetParam());
}

INSTANTIATE_TEST_SUITE_P(OfMotionsThatVaryOrNot, Offspring, testing::Bool());

// Flies as another motion does, with a decoy that follows the same path 3 km beside it.
class WithDecoy final : public world::Motion, public world::MotionModel {
 public:
  explicit WithDecoy(std::shared_ptr<const world::MotionModel> model) : model_{std::move(model)} {}
  WithDecoy(std::shared_ptr<const world::MotionModel> model, std::unique_ptr<const world::Motion> motion)
      : model_{std::move(model)}, motion_{std::move(motion)} {}
  void fly(const scenario::Draw& draw, base::RandomStream errors, geo::Trajectory& path) const override {
    motion_->fly(draw, errors, path);
  }
  [[nodiscard]] bool varies() const override { return motion_->varies(); }
  [[nodiscard]] std::span<const world::Offspring> offspring() const override { return offspring_; }
  void fly_offspring(std::size_t /*which*/, const geo::Trajectory& parent, const scenario::Draw& /*draw*/,
                     base::RandomStream /*errors*/, geo::Trajectory& path) const override {
    path.clear();
    for (geo::TrajectoryPiece piece : parent.pieces()) {
      piece.coefficient[2][0] += 3000.0;
      path.append(piece);
    }
  }
  [[nodiscard]] base::Result<std::unique_ptr<const Motion>> solve(const scenario::Draw& draw,
                                                                  const world::Surroundings& around) const override {
    auto motion = model_->solve(draw, around);
    if (!motion) return motion;
    return std::make_unique<const WithDecoy>(model_, std::move(*motion));
  }
  [[nodiscard]] bool solved_per_run() const override { return model_->solved_per_run(); }

 private:
  std::shared_ptr<const world::MotionModel> model_;
  std::unique_ptr<const world::Motion> motion_;
  std::vector<world::Offspring> offspring_{{"decoy-1", 0.0, nullptr}};
};

TEST(Harmless, BodiesAreSeenAndShotAtButCountNowhere) {
  // The asset has a radius of 3 km: decoys come down on its edge or within.
  SimpleWar war{.flyers = 3, .kill_probability = 1.0};
  Question question = question_of(war.text());
  for (auto& object : question.objects) object.motion = std::make_shared<const WithDecoy>(object.motion);
  const auto results = play_all(question, 3);
  ASSERT_EQ(results.size(), 3u);
  for (const outcome::RunResult& result : results) {
    EXPECT_EQ(result.row.objects, 3u);
    EXPECT_EQ(result.row.killed, 3u);
    EXPECT_EQ(result.row.engaged, 3u);
    EXPECT_EQ(result.row.detected, 3u);
    EXPECT_GT(result.row.launched, 3u);  // the decoys drew fire
    ASSERT_EQ(result.stories.size(), 6u);
    std::uint32_t decoys_shot_at = 0;
    for (const outcome::Story& story : result.stories) {
      EXPECT_EQ(story.harmless, story.object.index() % 2 == 1);
      decoys_shot_at += story.harmless && story.shots > 0 ? 1 : 0;
    }
    EXPECT_GT(decoys_shot_at, 0u);
  }
}

TEST(Harmless, BodiesDoNotLeak) {
  SimpleWar war{.flyers = 2, .launchers = 0};
  Question question = question_of(war.text());
  question.objects[0].motion = std::make_shared<const WithDecoy>(question.objects[0].motion);
  const auto result = play_all(question, 1).front();
  EXPECT_EQ(result.row.objects, 2u);
  EXPECT_EQ(result.row.leaked, 2u);
  EXPECT_EQ(result.row.harmless, 0u);
  EXPECT_EQ(result.row.unresolved, 0u);
  ASSERT_EQ(result.stories.size(), 3u);
  EXPECT_EQ(result.stories[1].fate, outcome::Fate::harmless);
  EXPECT_FALSE(result.stories[1].asset.valid());
}

TEST(TrueFlights, AMotionWithoutLengthIsAnError) {
  class Nowhere final : public world::Motion, public world::MotionModel {
   public:
    void fly(const scenario::Draw& /*draw*/, base::RandomStream /*errors*/, geo::Trajectory& path) const override {
      path.clear();
    }
    [[nodiscard]] bool varies() const override { return false; }
    [[nodiscard]] base::Result<std::unique_ptr<const Motion>> solve(
        const scenario::Draw& /*draw*/, const world::Surroundings& /*around*/) const override {
      return std::make_unique<const Nowhere>();
    }
    [[nodiscard]] bool solved_per_run() const override { return false; }
  };
  Question question = question_of(text_of(objects));
  question.objects[0].motion = std::make_shared<const Nowhere>();
  TrueFlights flights{question};
  ASSERT_TRUE(flights.begin(5));
  const auto failed = flights.fly_next(TrueFlights::all);
  ASSERT_FALSE(failed);
  EXPECT_NE(base::to_string(failed.error()).find("the flight of 'arcs#1' ends where it starts"), std::string::npos);
  EXPECT_NE(base::to_string(failed.error()).find("run 5"), std::string::npos);
}

// A path along the x axis, from and to a height over the equator.
TrueFlight straight(geo::Trajectory& path, double from_m, double to_m, double duration_s) {
  const double speed_mps = (to_m - from_m) / duration_s;
  const double radius_m = geo::semi_major_axis_m;
  path.clear();
  path.append_quintic(0.0, duration_s, {{radius_m + from_m, 0.0, 0.0}, {speed_mps, 0.0, 0.0}}, {},
                      {{radius_m + to_m, 0.0, 0.0}, {speed_mps, 0.0, 0.0}}, {});
  TrueFlight flight;
  flight.start = base::Time::from_seconds(100.0);
  flight.path = &path;
  return flight;
}

TEST(FlightFacts, SayHowAFlightEnded) {
  const world::Surroundings earth;
  geo::Trajectory path;
  TrueFlight flight = straight(path, 5000.0, 0.0, 10.0);
  EXPECT_EQ(name_of(facts_of(flight, earth).end), "impact");
  flight.notes.ends_at_ground = false;
  EXPECT_EQ(name_of(facts_of(flight, earth).end), "end_of_route");
  flight = straight(path, 0.0, 5e6, 7200.0);
  EXPECT_EQ(name_of(facts_of(flight, earth).end), "impact");
  flight.notes.given_up_after_s = 7200.0;
  EXPECT_EQ(name_of(facts_of(flight, earth).end), "time");
  flight = straight(path, 0.0, 5e6, 7500.0);
  flight.notes = {.free_from_s = 300.0, .given_up_after_s = 7200.0};
  EXPECT_EQ(name_of(facts_of(flight, earth).end), "time");
  EXPECT_NEAR(*facts_of(flight, earth).burnout_speed_mps, 5e6 / 7500.0, 1e-6);
  flight.notes.free_from_s = 301.0;
  EXPECT_EQ(name_of(facts_of(flight, earth).end), "impact");
  flight.notes.free_from_s = std::numeric_limits<double>::infinity();
  EXPECT_FALSE(facts_of(flight, earth).burnout_speed_mps);
}

TEST(FlightFacts, AreInScenarioTime) {
  geo::Trajectory path;
  const FlightFacts facts = facts_of(straight(path, 0.0, 5000.0, 10.0), {});
  EXPECT_EQ(facts.start_s, 100.0);
  EXPECT_EQ(facts.last.t_s, 110.0);
  EXPECT_NEAR(facts.apogee_t_s, 110.0, 1e-9);
  EXPECT_NEAR(facts.apogee_m, 5000.0, 1e-6);
  EXPECT_NEAR(facts.range_m, 0.0, 1e-6);
  EXPECT_EQ(facts.flight_time_s, 10.0);
}

TEST(FlightSamples, AreRegularAndEndWithTheFlight) {
  const geo::Earth earth;
  geo::Trajectory path;
  const TrueFlight flight = straight(path, 0.0, 1000.0, 10.0);
  const auto times = [&](double every_s) {
    std::vector<double> t;
    const FlightSamples samples{flight, every_s, earth};
    for (std::uint64_t i = 0; i < samples.count(); ++i) {
      t.push_back(samples[i].t_s - 100.0);
      EXPECT_NEAR(samples[i].place.alt_m, 100.0 * t.back(), 1e-6);
    }
    return t;
  };
  EXPECT_EQ(times(4.0), (std::vector<double>{0.0, 4.0, 8.0, 10.0}));
  EXPECT_EQ(times(5.0), (std::vector<double>{0.0, 5.0, 10.0}));
  EXPECT_EQ(times(10.0), (std::vector<double>{0.0, 10.0}));
  EXPECT_EQ(times(1e6), (std::vector<double>{0.0, 10.0}));
  EXPECT_EQ((FlightSamples{flight, 0.001, earth}.count()), 10001u);
  EXPECT_EQ((FlightSamples{flight, 10.0 / 3.0, earth}.count()), 4u);
}

}  // namespace
}  // namespace iamd::engine
