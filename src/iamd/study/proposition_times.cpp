// How long something flies: over a straight way at a speed, or flown by the engine; and which of two flies longer.
#include <cmath>
#include <memory>

#include <fmt/format.h>

#include "iamd/engine/aimed_object.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/study/claim_inputs.hpp"
#include "iamd/study/claim_scene.hpp"
#include "iamd/study/proposition_words.hpp"

namespace iamd::study {
namespace {

// A flight takes some milliseconds: a second and a half for all of them.
constexpr std::uint64_t most_worlds_flown = 100;
// From where it is aimed: above what a motion's own errors and the shape of the Earth make.
constexpr double most_miss_m = 20e3;

struct FlightTimeReading {
  std::string against;
  scenario::WrittenNumber distance_m, speed_mps;
  scenario::Block object, compared_with;
  double flight_range_m = 0.0;  // 0: not given
};

struct FlightTime : PropositionHead {
  using Reading = FlightTimeReading;
  scenario::Uncertain time_s;
  Sense sense = Sense::about;
  double tolerance = 0.0;
  std::vector<Reading> readings;
};

std::string problem_of(const FlightTimeReading& r) {
  const bool straight = r.distance_m.given() || r.speed_mps.given();
  const bool flown = !r.object.empty() || !r.compared_with.empty() || r.flight_range_m > 0.0;
  if (straight && flown) {
    return "'distance_km' and 'speed_mps' exclude 'object', 'compared_with' and 'flight_range_km': give a way and a "
           "speed, or what flies and how far";
  }
  if (!straight && !flown) {
    return "nothing says how long it flies: give 'distance_km' and 'speed_mps', or 'object' and 'flight_range_km'";
  }
  if (straight && !(r.distance_m.given() && r.speed_mps.given())) return "'distance_km' and 'speed_mps' go together";
  if (flown && r.object.empty()) return "'object' is missing: what flies";
  if (flown && !(r.flight_range_m > 0.0)) return "'flight_range_km' is missing: how far the object flies";
  return {};
}

scenario::Table<FlightTime> flight_time_table() {
  scenario::Table<FlightTimeReading> reading{"A way and a speed, or an object and how far it flies"};
  add_against(reading);
  reading.number("distance_km", &FlightTimeReading::distance_m, scenario::positive, "the way").optional();
  reading.number("speed_mps", &FlightTimeReading::speed_mps, scenario::positive, "the speed on all of it").optional();
  reading.block("object", &FlightTimeReading::object, engine::vocabulary().object, "what flies; without places")
      .optional();
  reading
      .block("compared_with", &FlightTimeReading::compared_with, engine::vocabulary().object,
             "something else over the same range: then the number is how much longer `object` flies than this")
      .optional();
  reading
      .plain("flight_range_km", &FlightTimeReading::flight_range_m, {1.0, 18'000.0, false, false},
             "how far it flies, along the ground")
      .optional();
  reading.require(problem_of);
  scenario::Table<FlightTime> table{"How long something flies, or how much longer than something else"};
  add_head(table);
  table.number("time_s", &FlightTime::time_s, scenario::positive, "the claimed time, or difference of times");
  add_sense(table, "about");
  table.plain("tolerance", &FlightTime::tolerance, share_of_miss, "share of the time by which it may be missed")
      .or_else(0.05);
  add_readings(table, reading, "the ways, or what flies");
  return table;
}

std::string in_minutes(double time_s) {
  constexpr double minute_s = 60.0, few_minutes_s = 300.0;
  return std::abs(time_s) < few_minutes_s ? in_figures(time_s) + " s" : in_figures(time_s / minute_s, 3) + " min";
}

std::string claimed_time(const FlightTime& c) { return in_words(c.sense, in_minutes(c.time_s.likely())); }

ReadingPlan plan_straight(const FlightTime& c, const FlightTimeReading& reading, const ClaimContext& context) {
  const double claimed_s = c.time_s.likely();
  ReadingPlan plan;
  plan.against = reading.against;
  plan.quantity = "time";
  plan.unit = "s";
  const scenario::Uncertain way = reading.distance_m.number, speed = reading.speed_mps.number;
  plan.trial = [=, sense = c.sense,
                miss_s = c.tolerance * claimed_s](const scenario::Draw& draw) -> base::Result<Trial> {
    const double time_s = draw(way) / draw(speed);
    return Trial{holds(sense, time_s, claimed_s, miss_s), time_s,
                 time_s > claimed_s ? "it takes longer" : "it takes less"};
  };
  add_input(reading.distance_m, context, plan);
  add_input(reading.speed_mps, context, plan);
  const double way_m = way.likely(), speed_mps = speed.likely();
  plan.steps = {fmt::format("{} km at {} m/s take {} s", in_figures(way_m / 1e3), in_figures(speed_mps),
                            in_figures(way_m / speed_mps))};
  plan.assumed = {"one speed on all of the way"};
  plan.condition = [=, sense = c.sense](const Trial&) {
    // A shorter time takes a greater speed.
    const Sense of_speed = sense == Sense::at_most    ? Sense::at_least
                           : sense == Sense::at_least ? Sense::at_most
                                                      : Sense::about;
    return fmt::format("at {} km it needs {}", in_figures(way_m / 1e3),
                       in_words(of_speed, in_figures(way_m / claimed_s) + " m/s"));
  };
  return plan;
}

// One of the two that fly, in a scene of its own.
struct Flier {
  std::shared_ptr<const engine::Question> question;
  std::string motion;
  scenario::Block written;  // in the claim

  // An error when it does not come down where the scene aims it.
  [[nodiscard]] base::Result<double> time_s(const scenario::Draw& draw) const {
    auto flight = engine::AimedObject{*question, 0, draw}.own();
    if (!flight) return std::unexpected{std::move(flight).error()};
    const geo::Trajectory& path = flight->path;
    const geo::Geodetic end = geo::geodetic_from_ecef(path.at(path.end_s()).position);
    const double miss_m = geo::geodesic_inverse(end, scene_site()).distance_m;
    if (miss_m > most_miss_m) {
      return std::unexpected{base::Error{"it comes down " + in_figures(miss_m / 1e3) + " km from where it is to go",
                                         "'flight_range_km' is a range that it has to reach",
                                         "leave out places of its own in its 'motion', or give a shorter range",
                                         written.node.place(written.path)}};
    }
    return path.end_s() - path.start_s();
  }
  // The numbers of its motion, named as the claim does: how it looks decides nothing here.
  void add_inputs(const ClaimContext& context, ReadingPlan& plan) const {
    const scenario::Block& block = question->scenario.objects.front().block;
    const std::size_t before = plan.inputs.size();
    if (const scenario::Node* const node = block.node.find("motion")) {
      collect_inputs(*node, block.path + ".motion", context, plan.inputs);
    }
    for (std::size_t i = before; i < plan.inputs.size(); ++i) {
      std::string& name = plan.inputs[i].facts.name;
      if (name.starts_with(block.path)) name.replace(0, block.path.size(), written.path);
    }
  }
};

scenario::Checked<Flier> flier_of(const scenario::Block& object, std::string id, double range_m,
                                  const ClaimContext& context) {
  SceneSpec spec;
  spec.object = object;
  spec.object_id = std::move(id);
  spec.flight_range_m = spec.way_m = range_m;
  spec.past_m = 0.0;
  auto question = scene(spec, context);
  if (!question) return std::unexpected{std::move(question).error()};
  return Flier{std::move(*question), motion_of(object, context), object};
}

std::string from_where(const std::string& motion) {
  if (motion == "glide") return "a glide counts from the entry that its block gives";
  if (motion == "ballistic_arc") return "a ballistic arc counts from the ground to the ground, without a boost";
  return {};
}

scenario::Checked<ReadingPlan> plan_flown(const FlightTime& c, const FlightTimeReading& reading,
                                          const ClaimContext& context) {
  const double claimed_s = c.time_s.likely(), miss_s = c.tolerance * claimed_s;
  auto first = flier_of(reading.object, "object", reading.flight_range_m, context);
  if (!first) return std::unexpected{std::move(first).error()};
  std::optional<Flier> second;
  if (!reading.compared_with.empty()) {
    auto other = flier_of(reading.compared_with, "other", reading.flight_range_m, context);
    if (!other) return std::unexpected{std::move(other).error()};
    second = std::move(*other);
  }
  ReadingPlan plan;
  plan.against = reading.against;
  plan.quantity = second ? "how much longer it flies" : "time of flight";
  plan.unit = "s";
  plan.most_worlds = most_worlds_flown;
  plan.trial = [=, first = *first, sense = c.sense](const scenario::Draw& draw) -> base::Result<Trial> {
    constexpr double never = std::numeric_limits<double>::infinity();
    const auto time_s = first.time_s(draw);
    if (!time_s) return Trial{false, never, "it does not fly so far"};
    if (!second) {
      return Trial{holds(sense, *time_s, claimed_s, miss_s), *time_s,
                   *time_s > claimed_s ? "it takes longer" : "it takes less"};
    }
    const auto other_s = second->time_s(draw);
    if (!other_s) return Trial{false, -never, "what it is compared with does not fly so far"};
    const double longer_s = *time_s - *other_s;
    // "Within ten minutes of each other" is said of both ways.
    const double judged_s = sense == Sense::at_most ? std::abs(longer_s) : longer_s;
    return Trial{holds(sense, judged_s, claimed_s, miss_s), longer_s,
                 judged_s > claimed_s ? "the difference is greater" : "the difference is smaller"};
  };
  first->add_inputs(context, plan);
  if (second) second->add_inputs(context, plan);
  // At likely values, where an error is one of the claim's.
  const scenario::Draw likely = scenario::Draw::likely(context.seed);
  const auto first_s = first->time_s(likely);
  if (!first_s) return std::unexpected{std::vector{first_s.error()}};
  const std::string range = in_figures(reading.flight_range_m / 1e3) + " km";
  plan.steps.push_back(fmt::format("flown over {}: {} s ({})", range, in_figures(*first_s), in_minutes(*first_s)));
  if (second) {
    const auto second_s = second->time_s(likely);
    if (!second_s) return std::unexpected{std::vector{second_s.error()}};
    plan.steps.push_back(
        fmt::format("what it is compared with: {} s ({})", in_figures(*second_s), in_minutes(*second_s)));
    plan.steps.push_back(fmt::format("a difference of {}", in_minutes(*first_s - *second_s)));
  }
  plan.assumed.push_back("times of the flight itself, to the ground; without errors of aim");
  for (const std::string& motion : {first->motion, second ? second->motion : std::string{}}) {
    if (std::string where = from_where(motion); !where.empty()) plan.assumed.push_back(std::move(where));
  }
  return plan;
}

scenario::Checked<ReadingPlan> plan_flight_time(const FlightTime& c, const FlightTimeReading& reading,
                                                const ClaimContext& context) {
  if (reading.object.empty()) return plan_straight(c, reading, context);
  return plan_flown(c, reading, context);
}

}  // namespace

void add_time_kinds(scenario::Registry<Proposition>& registry) {
  add_kind<FlightTime>(registry, "flight_time", "how long something flies, or how much longer than something else",
                       flight_time_table(), claimed_time, plan_flight_time);
}

}  // namespace iamd::study
