// Propositions about how far a sensor sees: detection_range.
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "iamd/engine/aimed_object.hpp"
#include "iamd/engine/sensor_set.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/study/claim_shot.hpp"
#include "iamd/study/proposition.hpp"
#include "iamd/study/proposition_scene.hpp"
#include "iamd/study/stretches.hpp"

namespace iamd::study {
namespace {

struct DetectionRange : PropositionHead {
  scenario::Uncertain range_m;
  double tolerance = 0.05;
  double detection_probability = 0.5;
  std::vector<SceneReading> readings;
};

scenario::Table<DetectionRange> detection_range_table() {
  scenario::Table<SceneReading> reading{"Which target, at which height, by which sensor"};
  add_scene(reading, {.battery = false});
  scenario::Table<DetectionRange> table{"How far away a target is detected by one dwell, as slant range"};
  add_head(table);
  table.number("range_km", &DetectionRange::range_m, scenario::positive, "what is claimed");
  table
      .plain("tolerance", &DetectionRange::tolerance, scenario::Domain{0.0, 0.5},
             "share by which it may fall short and still hold, as figures are rounded")
      .or_else(0.05);
  table
      .plain("detection_probability", &DetectionRange::detection_probability, scenario::Domain{0.0, 1.0, true, true},
             "of one dwell, from which on it counts as detected")
      .or_else(0.5);
  table.list("readings", &DetectionRange::readings, reading, "what the claim leaves open, each way to read it");
  return table;
}

constexpr double most_ground_m = 9'000e3;  // to which is searched
constexpr double speed_mps = 250.0;        // of the target, towards the sensor: of consequence for Doppler only

struct Sight {
  double slant_m = 0.0;
  sensing::Obstacle limit = sensing::Obstacle::none;
};

// The farthest place on the great circle northwards at which the target is seen.
Sight farthest(const engine::Question& question, const scenario::Draw& draw, double altitude_m, double probability) {
  const engine::SensorSet sensors{question, draw};
  const engine::AimedObject object{question, 0, draw};
  const world::Signature signature = object.signature({});
  const geo::Geodetic site = scene_site();
  const auto state_at = [&](double distance_m) {
    geo::Geodetic place = geo::geodesic_direct(site, 0.0, std::max(distance_m, 1.0));
    place.alt_m = altitude_m;
    geo::State<geo::Ecef> state;
    state.position = geo::ecef_from_geodetic(place);
    const geo::Geodetic nearer = [&] {
      geo::Geodetic next = geo::geodesic_direct(site, 0.0, std::max(distance_m, 1.0) + 1.0);
      next.alt_m = altitude_m;
      return next;
    }();
    const geo::Position<geo::Ecef> ahead = geo::ecef_from_geodetic(nearer);
    state.velocity = {(state.position.x_m - ahead.x_m) * speed_mps, (state.position.y_m - ahead.y_m) * speed_mps,
                      (state.position.z_m - ahead.z_m) * speed_mps};
    return state;
  };
  const auto look = [&](double distance_m) {
    const sensing::Visibility seen = sensors.visibility(0, state_at(distance_m), signature, 0.0);
    return Glimpse{seen.detection_probability, seen.obstacle};
  };
  const StretchSearch search{.end_m = most_ground_m, .step_m = 20e3, .detection_probability = probability};
  Sight sight;
  const double edge_m = find_outer_edge_m(look, search);
  if (edge_m > 0.0) sight.slant_m = geo::distance(state_at(edge_m).position, sensors.site(0).origin());
  sight.limit = look(edge_m + std::max(10.0, 1e-4 * edge_m)).obstacle;
  if (sight.limit == sensing::Obstacle::none) sight.limit = sensing::Obstacle::sensitivity;
  return sight;
}

std::string words(sensing::Obstacle obstacle) {
  switch (obstacle) {
    case sensing::Obstacle::range:
      return "the radar's instrumented range";
    case sensing::Obstacle::horizon:
      return "the horizon";
    case sensing::Obstacle::sensitivity:
      return "the radar's sensitivity: too weak an echo";
    default:
      return "the radar's " + std::string{sensing::name_of(obstacle)};
  }
}

class DetectionRangeProposition : public Proposition {
 public:
  explicit DetectionRangeProposition(DetectionRange config) : config_{std::move(config)} {}
  [[nodiscard]] const PropositionHead& head() const override { return config_; }
  [[nodiscard]] std::string claimed() const override {
    return fmt::format("{:.4g} km", config_.range_m.likely() / 1e3);
  }
  [[nodiscard]] scenario::Checked<std::vector<ReadingPlan>> plan(const ClaimContext& context) const override {
    std::vector<ReadingPlan> plans;
    const double least_m = config_.range_m.likely() * (1.0 - config_.tolerance);
    const double probability = config_.detection_probability;
    for (const SceneReading& reading : config_.readings) {
      SceneSpec spec = reading.spec(config_.range_m.likely());
      if (spec.flight_range_m <= 0.0) spec.flight_range_m = 1'000e3;  // an object must have a flight; it is not flown
      auto question = scene(spec, context);
      if (!question) return std::unexpected{std::move(question).error()};
      ReadingPlan& plan = plans.emplace_back();
      plan.against = reading.against;
      plan.quantity = "farthest detection";
      plan.unit = "km";
      // Of the object only what it looks like counts here.
      for (DoubtfulNumber& number : inputs_of(**question, context)) {
        if (number.facts.name.find("motion") == std::string::npos) plan.inputs.push_back(std::move(number));
      }
      plan.assumed.push_back(fmt::format("the target is {:g} km up", reading.altitude_m / 1e3));
      plan.assumed.push_back(fmt::format("one dwell that detects with a chance of {:g}", probability));
      plan.steps.push_back(
          fmt::format("slant range from which on a dwell detects; it holds from {:.4g} km on", least_m / 1e3));
      plan.trial = [question = *question, altitude_m = reading.altitude_m, least_m,
                    probability](const scenario::Draw& draw) -> base::Result<Trial> {
        const Sight sight = farthest(*question, draw, altitude_m, probability);
        return Trial{sight.slant_m >= least_m, sight.slant_m / 1e3, words(sight.limit)};
      };
      plan.condition = [spec, context, least_m, probability](const Trial&) {
        const auto sees = [&](const SceneSpec& turned) {
          const auto made = scene(turned, context);
          return made &&
                 farthest(**made, scenario::Draw::likely(context.seed), turned.altitude_m, probability).slant_m >=
                     least_m;
        };
        const Lever height{"only targets above ", " km", 1.0, 2'000e3, 1e3, true, [](SceneSpec& turned, double value) {
                             turned.altitude_m = value;
                           }};
        const Lever echo{
            "only targets of more than ", " m²", 1e-5, 1e6, 1.0, true, [](SceneSpec& turned, double value) {
              turned.rcs_m2 = value;
            }};
        std::string text;
        if (const auto value = least_value(echo, spec, sees)) {
          text = fmt::format("only targets of more than {:.2g} m²", *value);
        }
        if (const auto value = least_value(height, spec, sees)) {
          text += fmt::format("{}only targets above {:.3g} km", text.empty() ? "" : "; or ", *value / 1e3);
        }
        if (!text.empty()) return text;
        // The height at which the largest echo is seen, and the echo that is needed there.
        SceneSpec turned = spec;
        echo.turn(turned, echo.high);
        const auto high_enough = least_value(height, turned, sees);
        if (!high_enough)
          return std::string{"at no height and for no echo: the radar's field of view or range ends before"};
        turned = spec;
        height.turn(turned, *high_enough);
        const auto strong_enough = least_value(echo, turned, sees);
        if (strong_enough) {
          text = fmt::format("only targets of more than {:.2g} m² above {:.3g} km", *strong_enough, *high_enough / 1e3);
        }
        return text;
      };
    }
    return plans;
  }

 private:
  DetectionRange config_;
};

}  // namespace

void add_sight_kinds(scenario::Registry<Proposition>& registry) {
  registry.add<DetectionRange>("detection_range", "how far away a sensor detects a target", detection_range_table(),
                               [](const DetectionRange& config) -> std::shared_ptr<const Proposition> {
                                 return std::make_shared<DetectionRangeProposition>(config);
                               });
}

}  // namespace iamd::study
