// How far a radar sees over the curve of the Earth.
#include <algorithm>

#include <fmt/format.h>

#include "iamd/geo/horizon.hpp"
#include "iamd/study/proposition_words.hpp"

namespace iamd::study {
namespace {

struct SightLineReading {
  std::string against;
  scenario::WrittenNumber antenna_height_m, altitude_m, flies_up_to_m;
};

struct SightLine : PropositionHead {
  using Reading = SightLineReading;
  scenario::Uncertain range_m;
  double tolerance = 0.0;
  std::vector<Reading> readings;
};

std::string problem_of(const SightLineReading& reading) {
  if (reading.altitude_m.given() && reading.flies_up_to_m.given()) {
    return "'altitude_km' and 'flies_up_to_km' exclude each other: give the height of the target, or how high such "
           "targets fly";
  }
  if (!reading.altitude_m.given() && !reading.flies_up_to_m.given()) {
    return "the target has no height: give 'altitude_km', or 'flies_up_to_km' for how high such targets fly";
  }
  return {};
}

constexpr scenario::Domain height_km{0.0, 100'000.0, false, false};

scenario::Table<SightLine> sight_line_table() {
  scenario::Table<SightLineReading> reading{"The antenna and the height of what it looks at"};
  add_against(reading);
  reading
      .number("antenna_height_m", &SightLineReading::antenna_height_m, {0.0, 30'000.0, false, false},
              "height of the antenna above the ground around it")
      .or_else(7.0)
      .number("altitude_km", &SightLineReading::altitude_m, height_km,
              "height of the target; the greatest distance at which it is seen is asked for")
      .optional()
      .number("flies_up_to_km", &SightLineReading::flies_up_to_m, height_km,
              "how high such targets fly; the least height at which one is seen at the claimed range is asked for")
      .optional();
  reading.require(problem_of);
  scenario::Table<SightLine> table{"Whether a radar on the ground sees so far over the curve of the Earth"};
  add_head(table);
  table.number("range_km", &SightLine::range_m, {0.0, 10'000.0, true, false}, "the claimed range, along the ground");
  table.plain("tolerance", &SightLine::tolerance, share_of_miss, "share of the range by which it may be missed")
      .or_else(0.05);
  add_readings(table, reading, "the targets that may be meant");
  return table;
}

std::string claimed_sight_line(const SightLine& c) { return in_figures(c.range_m.likely() / 1e3) + " km"; }

scenario::Checked<ReadingPlan> plan_sight_line(const SightLine& c, const SightLineReading& reading,
                                               const ClaimContext& context) {
  const double range_m = c.range_m.likely();
  const double least_m = range_m * (1.0 - c.tolerance);
  const bool of_height = reading.altitude_m.given();
  const scenario::Uncertain antenna = reading.antenna_height_m.number;
  const scenario::Uncertain target = of_height ? reading.altitude_m.number : reading.flies_up_to_m.number;
  ReadingPlan plan;
  plan.against = reading.against;
  plan.quantity = of_height ? "greatest distance of sight" : "least height that is seen there";
  plan.unit = "km";
  plan.trial = [=](const scenario::Draw& draw) -> base::Result<Trial> {
    const double antenna_m = draw(antenna);
    const double seen_to_m = geo::horizon_ground_range_m(antenna_m, draw(target));
    const double value_m = of_height ? seen_to_m : geo::target_alt_for_ground_range_m(antenna_m, range_m);
    return Trial{seen_to_m >= least_m, value_m / 1e3, "the horizon"};
  };
  for (const auto* const number : {&reading.antenna_height_m, &reading.altitude_m, &reading.flies_up_to_m}) {
    add_input(*number, context, plan);
  }
  const double antenna_m = antenna.likely(), target_m = target.likely();
  const double least_alt_m = geo::target_alt_for_ground_range_m(antenna_m, range_m);
  plan.steps = {
      fmt::format("an antenna at {} m has its horizon at {} km", in_figures(antenna_m),
                  in_figures(geo::horizon_ground_range_m(antenna_m, 0.0) / 1e3)),
      fmt::format("a target at {} km comes over that horizon at {} km", in_figures(target_m / 1e3),
                  in_figures(geo::horizon_ground_range_m(antenna_m, target_m) / 1e3)),
      fmt::format("to be seen at {} km it has to be above {} km", in_figures(range_m / 1e3),
                  in_figures(least_alt_m / 1e3)),
  };
  if (c.tolerance > 0.0) {
    plan.steps.push_back(fmt::format("{} km, {} less, are enough for the claim: above {} km", in_figures(least_m / 1e3),
                                     in_percent(c.tolerance),
                                     in_figures(geo::target_alt_for_ground_range_m(antenna_m, least_m) / 1e3)));
  }
  plan.assumed = {
      "a smooth Earth of 4/3 its radius for radio waves (Schelleng, Burrows and Ferrell 1933): no hills, "
      "no ducts; the radar's power is not asked"};
  plan.condition = [range_m, least_alt_m](const Trial&) {
    return fmt::format("only against targets above {} km, at {} km", in_figures(least_alt_m / 1e3, 3),
                       in_figures(range_m / 1e3));
  };
  return plan;
}

}  // namespace

void add_sight_line_kinds(scenario::Registry<Proposition>& registry) {
  add_kind<SightLine>(registry, "line_of_sight", "how far a radar sees over the curve of the Earth", sight_line_table(),
                      claimed_sight_line, plan_sight_line);
}

}  // namespace iamd::study
