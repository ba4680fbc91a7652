// Propositions about where and what a battery can meet: engagement_range, target_speed.
#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "iamd/geo/spherical_arc.hpp"
#include "iamd/study/claim_shot.hpp"
#include "iamd/study/proposition.hpp"
#include "iamd/study/proposition_scene.hpp"

namespace iamd::study {
namespace {

using Plans = scenario::Checked<std::vector<ReadingPlan>>;

// An object that has to be thrown some way says how far.
std::optional<base::Error> no_flight(const SceneReading& reading, const ClaimContext& context) {
  const std::string motion = motion_of(reading.object, context);
  if (motion == "route" || reading.flight_range_m > 0.0) return std::nullopt;
  return base::Error{"the flight range of a target that is launched and aimed is missing", "its speed depends on it",
                     "add 'flight_range_km'", reading.object.node.place(reading.object.path)};
}

struct EngagementRange : PropositionHead {
  scenario::Uncertain range_m;
  double tolerance = 0.05;
  std::vector<SceneReading> readings;
};

scenario::Table<EngagementRange> engagement_range_table() {
  scenario::Table<SceneReading> reading{"Which target, in which flight, by which battery"};
  add_scene(reading, {});
  scenario::Table<EngagementRange> table{"How far away a target is met at the farthest: slant range of the intercept"};
  add_head(table);
  table.number("range_km", &EngagementRange::range_m, scenario::positive, "what is claimed");
  table
      .plain("tolerance", &EngagementRange::tolerance, scenario::Domain{0.0, 0.5},
             "share by which it may fall short and still hold, as figures are rounded")
      .or_else(0.05);
  table.list("readings", &EngagementRange::readings, reading, "what the claim leaves open, each way to read it");
  return table;
}

class EngagementRangeProposition : public Proposition {
 public:
  explicit EngagementRangeProposition(EngagementRange config) : config_{std::move(config)} {}
  [[nodiscard]] const PropositionHead& head() const override { return config_; }
  [[nodiscard]] std::string claimed() const override {
    return fmt::format("{:.4g} km", config_.range_m.likely() / 1e3);
  }
  [[nodiscard]] Plans plan(const ClaimContext& context) const override {
    std::vector<ReadingPlan> plans;
    const double least_m = config_.range_m.likely() * (1.0 - config_.tolerance);
    for (const SceneReading& reading : config_.readings) {
      if (auto error = no_flight(reading, context)) return std::unexpected{std::vector{std::move(*error)}};
      const SceneSpec spec = reading.spec(config_.range_m.likely());
      auto question = scene(spec, context);
      if (!question) return std::unexpected{std::move(question).error()};
      ReadingPlan& plan = plans.emplace_back();
      plan.against = reading.against;
      plan.quantity = "farthest intercept";
      plan.unit = "km";
      plan.inputs = inputs_of(**question, context, unused_before_intercept);
      plan.assumed = reading.assumed(context);
      plan.steps.push_back(
          fmt::format("the earliest intercept of the approaching target is the farthest; it holds from {:.4g} km on",
                      least_m / 1e3));
      plan.trial = [question = *question, least_m](const scenario::Draw& draw) -> base::Result<Trial> {
        const auto shot = shoot(*question, draw, least_m);
        if (!shot) return std::unexpected{shot.error()};
        return Trial{shot->met && shot->range_m >= least_m, shot->range_m / 1e3, limit_text(*shot)};
      };
      plan.condition = [spec, context, least_m, route = motion_of(reading.object, context) == "route"](const Trial&) {
        return conditions(
            spec, true,
            [&](const SceneSpec& turned) {
              const auto made = scene(turned, context);
              if (!made) return false;
              const auto shot = shoot(**made, scenario::Draw::likely(context.seed), least_m);
              return shot && shot->met && shot->range_m >= least_m;
            },
            route);
      };
      plan.most_worlds = 200;
    }
    return plans;
  }

 private:
  EngagementRange config_;
};

struct TargetSpeed : PropositionHead {
  scenario::Uncertain speed_mps;
  double tolerance = 0.05;
  std::vector<SceneReading> readings;
};

scenario::Table<TargetSpeed> target_speed_table() {
  scenario::Table<SceneReading> reading{"Which ballistic target, by which battery"};
  add_scene(reading, {});
  scenario::Table<TargetSpeed> table{"How fast a ballistic target may be where it is met"};
  add_head(table);
  table.number("speed_mps", &TargetSpeed::speed_mps, scenario::positive, "what is claimed");
  table
      .plain("tolerance", &TargetSpeed::tolerance, scenario::Domain{0.0, 0.5},
             "share by which it may fall short and still hold, as figures are rounded")
      .or_else(0.05);
  table.list("readings", &TargetSpeed::readings, reading, "what the claim leaves open, each way to read it");
  return table;
}

// Flights are tried on a ladder of speeds: their ranges are those of least energy (geo::longest_range_m). What counts
// is the speed at which a target is met: one that the air has slowed is no fast one any more.
constexpr double slowest_mps = 1500.0, fastest_mps = 7700.0;
constexpr int speed_steps = 16;

class TargetSpeedProposition : public Proposition {
 public:
  explicit TargetSpeedProposition(TargetSpeed config) : config_{std::move(config)} {}
  [[nodiscard]] const PropositionHead& head() const override { return config_; }
  [[nodiscard]] std::string claimed() const override { return fmt::format("{:.4g} m/s", config_.speed_mps.likely()); }
  [[nodiscard]] Plans plan(const ClaimContext& context) const override {
    std::vector<ReadingPlan> plans;
    const double least_mps = config_.speed_mps.likely() * (1.0 - config_.tolerance);
    for (const SceneReading& reading : config_.readings) {
      // One scene for each step of the ladder, made once; the last is the claimed speed itself.
      const auto scene_at = [=](const SceneSpec& from, double speed_mps) {
        SceneSpec spec = from;
        spec.flight_range_m = std::max(geo::longest_range_m(std::min(speed_mps, fastest_mps)), 50e3);
        return scene(spec, context);
      };
      const SceneSpec spec = reading.spec(0.0);
      std::vector<std::shared_ptr<const engine::Question>> ladder;
      for (int i = 0; i <= speed_steps; ++i) {
        auto made = scene_at(spec, slowest_mps + (fastest_mps - slowest_mps) * i / speed_steps);
        if (!made) return std::unexpected{std::move(made).error()};
        ladder.push_back(std::move(*made));
      }
      auto wanted = scene_at(spec, config_.speed_mps.likely());
      if (!wanted) return std::unexpected{std::move(wanted).error()};
      ReadingPlan& plan = plans.emplace_back();
      plan.against = reading.against;
      plan.quantity = "greatest speed at which a target is met";
      plan.unit = "m/s";
      plan.inputs = inputs_of(**wanted, context, unused_before_intercept);
      plan.assumed = reading.assumed(context);
      plan.assumed.emplace_back("the target flies as far as its speed at burnout takes it");
      plan.steps.push_back(fmt::format("a target of {:.4g} m/s flies {:.4g} km", config_.speed_mps.likely(),
                                       geo::longest_range_m(std::min(config_.speed_mps.likely(), fastest_mps)) / 1e3));
      plan.trial = [wanted = *wanted, ladder, least_mps](const scenario::Draw& draw) -> base::Result<Trial> {
        // None where this kind of target has no such flight: a low apogee over a long way.
        const auto met = [&](const engine::Question& question) -> std::optional<ShotAnswer> {
          auto shot = shoot(question, draw, 0.0);
          return shot ? std::optional{*shot} : std::nullopt;
        };
        Trial trial;
        for (const auto& question : ladder) {
          if (const auto shot = met(*question); shot && shot->met) trial.value = std::max(trial.value, shot->speed_mps);
        }
        const auto claimed = met(*wanted);
        if (claimed && claimed->met) trial.value = std::max(trial.value, claimed->speed_mps);
        trial.holds = trial.value >= least_mps;
        if (!claimed) {
          trial.limit = "the target itself: its kind does not fly so fast";
        } else {
          trial.limit = claimed->met && !trial.holds ? "the air: it is slower where it is met" : limit_text(*claimed);
        }
        return trial;
      };
      plan.condition = [spec, scene_at, context, speed = config_.speed_mps.likely(), least_mps](const Trial&) {
        return conditions(
            spec, true,
            [&](const SceneSpec& turned) {
              const auto made = scene_at(turned, speed);
              if (!made) return false;
              const auto shot = shoot(**made, scenario::Draw::likely(context.seed), 0.0);
              return shot && shot->met && shot->speed_mps >= least_mps;
            },
            false);
      };
      plan.most_worlds = 60;
    }
    return plans;
  }

 private:
  TargetSpeed config_;
};

}  // namespace

void add_engagement_kinds(scenario::Registry<Proposition>& registry) {
  registry.add<EngagementRange>("engagement_range", "how far away a battery meets a target", engagement_range_table(),
                                [](const EngagementRange& config) -> std::shared_ptr<const Proposition> {
                                  return std::make_shared<EngagementRangeProposition>(config);
                                });
  registry.add<TargetSpeed>("target_speed", "how fast a target a battery can meet", target_speed_table(),
                            [](const TargetSpeed& config) -> std::shared_ptr<const Proposition> {
                              return std::make_shared<TargetSpeedProposition>(config);
                            });
}

}  // namespace iamd::study
