// Propositions about the area that a battery defends: defended_area.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include <fmt/format.h>

#include "iamd/study/footprint.hpp"
#include "iamd/study/proposition.hpp"
#include "iamd/study/proposition_scene.hpp"

namespace iamd::study {
namespace {

struct DefendedArea : PropositionHead {
  scenario::Uncertain area_km2, radius_m;
  double tolerance = 0.1;
  std::vector<SceneReading> readings;
  // A circle's, where a radius is claimed.
  [[nodiscard]] double claimed_km2() const {
    const double radius_km = radius_m.likely() / 1e3;
    return area_km2.likely() > 0.0 ? area_km2.likely() : std::numbers::pi * radius_km * radius_km;
  }
};

scenario::Table<DefendedArea> defended_area_table() {
  scenario::Table<SceneReading> reading{"Against which target, by which battery"};
  add_scene(reading, {});
  scenario::Table<DefendedArea> table{"Which area a battery defends against targets that come from one direction"};
  add_head(table);
  table.number("area_km2", &DefendedArea::area_km2, scenario::positive, "what is claimed; or give radius_km")
      .optional();
  table.number("radius_km", &DefendedArea::radius_m, scenario::positive, "radius of a circle of the area claimed")
      .optional();
  table
      .plain("tolerance", &DefendedArea::tolerance, scenario::Domain{0.0, 0.5},
             "share by which it may fall short and still hold, as figures are rounded")
      .or_else(0.1);
  table.list("readings", &DefendedArea::readings, reading, "what the claim leaves open, each way to read it");
  table.require([](const DefendedArea& area) -> std::string {
    if ((area.area_km2.likely() > 0.0) == (area.radius_m.likely() > 0.0)) return "give one of area_km2 and radius_km";
    return {};
  });
  return table;
}

constexpr std::size_t map_size = 25;

class DefendedAreaProposition : public Proposition {
 public:
  explicit DefendedAreaProposition(DefendedArea config) : config_{std::move(config)} {}
  [[nodiscard]] const PropositionHead& head() const override { return config_; }
  [[nodiscard]] std::string claimed() const override { return fmt::format("{:.4g} km²", config_.claimed_km2()); }
  [[nodiscard]] scenario::Checked<std::vector<ReadingPlan>> plan(const ClaimContext& context) const override {
    std::vector<ReadingPlan> plans;
    const double claimed = config_.claimed_km2() * (1.0 - config_.tolerance);
    for (const SceneReading& reading : config_.readings) {
      auto question = scene(reading.spec(300e3), context);
      if (!question) return std::unexpected{std::move(question).error()};
      ReadingPlan& plan = plans.emplace_back();
      plan.against = reading.against;
      plan.quantity = "defended area";
      plan.unit = "km²";
      plan.inputs = inputs_of(**question, context, unused_before_intercept);
      plan.assumed = reading.assumed(context);
      plan.assumed.emplace_back("a place counts as defended when one shot can be made at what comes down there");
      plan.steps.push_back(fmt::format("area of the footprint, on a map of {0} × {0} places", map_size));
      const bool kinematic = reading.cue == Cue::elsewhere || reading.sensor.empty();
      plan.trial = [question = *question, claimed, kinematic](const scenario::Draw& draw) -> base::Result<Trial> {
        FootprintOptions options;
        options.size = map_size;
        options.kinematic_only = kinematic;
        options.draw = draw;
        const auto footprint = find_footprint(*question, options);
        if (!footprint) return std::unexpected{footprint.error()};
        const FootprintArea* const area = footprint->area(kinematic ? Knowledge::kinematic : Knowledge::sensing, 1);
        Trial trial;
        if (area == nullptr) return trial;
        trial.value = area->area_m2 / 1e6;
        trial.holds = trial.value >= claimed;
        const auto most = std::ranges::max_element(area->limit_m);
        if (*most > 0.0) {
          trial.limit = std::string{name_of(static_cast<FootprintLimit>(most - area->limit_m.begin()))};
        }
        return trial;
      };
      plan.most_worlds = 16;
    }
    return plans;
  }

 private:
  DefendedArea config_;
};

}  // namespace

void add_area_kinds(scenario::Registry<Proposition>& registry) {
  registry.add<DefendedArea>("defended_area", "which area a battery defends", defended_area_table(),
                             [](const DefendedArea& config) -> std::shared_ptr<const Proposition> {
                               return std::make_shared<DefendedAreaProposition>(config);
                             });
}

}  // namespace iamd::study
