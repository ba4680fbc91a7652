// Propositions that need no scene: how far a speed carries, and what no simulation can decide.
#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/geo/spherical_arc.hpp"
#include "iamd/study/proposition_words.hpp"

namespace iamd::study {
namespace {

struct NotPhysical : PropositionHead {
  std::string because;
};

scenario::Table<NotPhysical> not_physical_table() {
  scenario::Table<NotPhysical> table{"Something that no simulation can decide: standards, policy, quality in words"};
  add_head(table);
  table.text("because", &NotPhysical::because, "why not, and who could");
  return table;
}

class NotPhysicalProposition : public Proposition {
 public:
  explicit NotPhysicalProposition(NotPhysical config) : config_{std::move(config)} {}
  [[nodiscard]] const PropositionHead& head() const override { return config_; }
  [[nodiscard]] std::string claimed() const override { return {}; }
  [[nodiscard]] scenario::Checked<std::vector<ReadingPlan>> plan(const ClaimContext& /*context*/) const override {
    ReadingAnswer answer;
    answer.against = "any";
    answer.limit = config_.because;
    ReadingPlan plan;
    plan.settled = std::move(answer);
    std::vector<ReadingPlan> plans;
    plans.push_back(std::move(plan));
    return plans;
  }

 private:
  NotPhysical config_;
};

struct RangeClassReading {
  std::string against;
  scenario::WrittenNumber altitude_m, speed_mps, range_m;
};

struct RangeClass : PropositionHead {
  using Reading = RangeClassReading;
  scenario::WrittenNumber speed_mps, range_m;  // as claimed
  Sense sense = Sense::at_least;
  double tolerance = 0.0;
  std::vector<Reading> readings;
};

std::string problem_of(const RangeClass& c) {
  for (const auto& reading : c.readings) {
    const auto lacks = [&](const char* key) {
      return fmt::format("the reading {} has no '{}' to compare with, nor has the proposition: give one of them one",
                         base::quoted(reading.against), key);
    };
    if (!c.speed_mps.given() && !reading.speed_mps.given()) return lacks("speed_mps");
    if (!c.range_m.given() && !reading.range_m.given()) return lacks("range_km");
  }
  return {};
}

constexpr scenario::Domain on_earth_km{0.0, 20037.0, true, false};
constexpr scenario::Domain closed_mps{0.0, 11000.0, true, false};

scenario::Table<RangeClass> range_class_table() {
  scenario::Table<RangeClassReading> reading{"Where the speed is had; and another speed or range than the claimed one"};
  add_against(reading);
  reading
      .number("altitude_km", &RangeClassReading::altitude_m, {0.0, 1000.0, false, false},
              "height at which the missile has the speed: that of its burnout, or 0 for the ground")
      .or_else(0.0)
      .number("speed_mps", &RangeClassReading::speed_mps, closed_mps, "instead of the proposition's speed")
      .optional()
      .number("range_km", &RangeClassReading::range_m, on_earth_km, "instead of the proposition's range")
      .optional();
  scenario::Table<RangeClass> table{"How far a ballistic missile of a speed can fly"};
  add_head(table);
  table.number("speed_mps", &RangeClass::speed_mps, closed_mps, "the claimed speed").optional();
  table.number("range_km", &RangeClass::range_m, on_earth_km, "the claimed range, along the ground").optional();
  add_sense(table, "at_least");
  table.plain("tolerance", &RangeClass::tolerance, share_of_miss, "share of the range by which it may be missed")
      .or_else(0.05);
  add_readings(table, reading, "the ways to read it");
  table.require(problem_of);
  return table;
}

std::string claimed_range_class(const RangeClass& c) {
  const std::string speed =
      c.speed_mps.given() ? fmt::format("{} km/s", in_figures(c.speed_mps.number.likely() / 1e3)) : "";
  if (!c.range_m.given()) return speed;
  const std::string range = in_words(c.sense, in_figures(c.range_m.number.likely() / 1e3) + " km");
  return speed.empty() ? range : speed + ", " + range;
}

// 2 GM (1/R - 1/(R + h)): what falling from a height adds to the square of a speed, m²/s².
double fall_m2_s2(double alt_m) {
  return 2.0 * geo::gm_m3_s2 * alt_m / (geo::mean_radius_m * (geo::mean_radius_m + alt_m));
}
double speed_at_ground_mps(double speed_mps, double alt_m) {
  return std::sqrt(speed_mps * speed_mps + fall_m2_s2(alt_m));
}

scenario::Checked<ReadingPlan> plan_range_class(const RangeClass& c, const RangeClassReading& reading,
                                                const ClaimContext& context) {
  // Claimed numbers count at their likely value, those of the reading with their doubts.
  const scenario::Uncertain speed =
      reading.speed_mps.given() ? reading.speed_mps.number : scenario::Uncertain{c.speed_mps.number.likely()};
  const scenario::Uncertain range =
      reading.range_m.given() ? reading.range_m.number : scenario::Uncertain{c.range_m.number.likely()};
  const scenario::Uncertain altitude = reading.altitude_m.number;
  ReadingPlan plan;
  plan.against = reading.against;
  plan.quantity = "longest range of the speed";
  plan.unit = "km";
  plan.trial = [=, sense = c.sense, share = c.tolerance](const scenario::Draw& draw) -> base::Result<Trial> {
    const double reach_m = geo::longest_range_m(speed_at_ground_mps(draw(speed), draw(altitude)));
    const double range_m = draw(range);
    return Trial{holds(sense, reach_m, range_m, share * range_m), reach_m / 1e3, "the energy of that speed"};
  };
  for (const auto* const number : {&reading.altitude_m, &reading.speed_mps, &reading.range_m}) {
    add_input(*number, context, plan);
  }
  const double v_mps = speed.likely(), alt_m = altitude.likely(), range_m = range.likely();
  const double ground_mps = speed_at_ground_mps(v_mps, alt_m);
  if (alt_m > 0.0) {
    plan.steps.push_back(fmt::format("{} m/s at {} km is, by energy, {} m/s at the ground", in_figures(v_mps),
                                     in_figures(alt_m / 1e3), in_figures(ground_mps)));
  }
  plan.steps.push_back(fmt::format("{} m/s at the ground carries at most {} km (Wheelon 1959)", in_figures(ground_mps),
                                   in_figures(geo::longest_range_m(ground_mps) / 1e3)));
  const double needed_ground_mps = geo::minimum_energy_arc(range_m).speed_mps;
  const double needed_mps = std::sqrt(std::max(0.0, needed_ground_mps * needed_ground_mps - fall_m2_s2(alt_m)));
  std::string needed =
      fmt::format("{} km take {} m/s at the ground", in_figures(range_m / 1e3), in_figures(needed_ground_mps));
  if (alt_m > 0.0) needed += fmt::format(", {} m/s at {} km", in_figures(needed_mps), in_figures(alt_m / 1e3));
  plan.steps.push_back(std::move(needed));
  plan.assumed = {"a round Earth that does not rotate; no air; the best angle"};
  plan.condition = [sense = c.sense, needed_mps, alt_m](const Trial&) {
    return fmt::format("needs {} km/s at {} km", in_words(sense, in_figures(needed_mps / 1e3)),
                       in_figures(alt_m / 1e3));
  };
  return plan;
}

}  // namespace

void add_arithmetic_kinds(scenario::Registry<Proposition>& registry) {
  add_kind<RangeClass>(registry, "target_range_class", "how far a ballistic missile of a speed can fly",
                       range_class_table(), claimed_range_class, plan_range_class);
  registry.add<NotPhysical>("not_physical", "what no simulation can decide", not_physical_table(),
                            [](const NotPhysical& config) -> std::shared_ptr<const Proposition> {
                              return std::make_shared<NotPhysicalProposition>(config);
                            });
}

}  // namespace iamd::study
