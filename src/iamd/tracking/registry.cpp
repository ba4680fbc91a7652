// What a scenario's `tracker:` block may say.
#include "iamd/tracking/extended_kalman.hpp"
#include "iamd/tracking/multi_hypothesis.hpp"
#include "iamd/tracking/picture.hpp"
#include "iamd/tracking/picture_table.hpp"
#include "iamd/tracking/poisson_multi_bernoulli.hpp"

namespace iamd::tracking {
namespace {

class ExtendedKalmanModel final : public TrackerModel {
 public:
  explicit ExtendedKalmanModel(const ExtendedKalmanConfig& config) : config_{config} {}
  [[nodiscard]] std::unique_ptr<Tracker> make(const scenario::Draw&,
                                              std::span<const SensorFacts> sensors) const override {
    std::vector<geo::Site> sites;
    sites.reserve(sensors.size());
    for (const SensorFacts& sensor : sensors) sites.push_back(sensor.site);
    return make_extended_kalman(config_, sites);
  }

  // The doubt of drag, a share of itself, as that of the coefficient.
  [[nodiscard]] BallisticAssumptions ballistic_assumptions() const override {
    return {config_.ballistic_coefficient_kg_m2, config_.drag_doubt,
            2.0 * config_.ballistic_accel_mps2 * config_.ballistic_accel_mps2 * config_.accel_time_s};
  }

 private:
  ExtendedKalmanConfig config_;
};

using MakePicture = std::unique_ptr<Tracker> (*)(const PictureConfig&, std::span<const SensorFacts>);

class PictureModel final : public TrackerModel {
 public:
  PictureModel(const PictureConfig& config, MakePicture maker) : config_{config}, make_{maker} {}
  [[nodiscard]] std::unique_ptr<Tracker> make(const scenario::Draw&,
                                              std::span<const SensorFacts> sensors) const override {
    return make_(config_, sensors);
  }

  [[nodiscard]] BallisticAssumptions ballistic_assumptions() const override {
    const FilterBankConfig& filters = config_.filters;
    return {filters.ballistic_coefficient_kg_m2, filters.ballistic_coefficient_spread,
            2.0 * filters.ballistic_accel_mps2 * filters.ballistic_accel_mps2 * filters.accel_time_s};
  }

 private:
  PictureConfig config_;
  MakePicture make_;
};

template <AssociatorKind associator>
std::unique_ptr<Tracker> picture_with(const PictureConfig& config, std::span<const SensorFacts> sensors) {
  return make_picture(config, make_associator(associator), sensors);
}

void add_picture(scenario::Registry<TrackerModel>& registry, std::string kind, std::string summary, MakePicture make) {
  registry.add<PictureConfig>(std::move(kind), summary, picture_table(summary),
                              [make](const PictureConfig& config) -> std::shared_ptr<const TrackerModel> {
                                return std::make_shared<PictureModel>(config, make);
                              });
}

}  // namespace

scenario::Table<ExtendedKalmanConfig> extended_kalman_table() {
  using Config = ExtendedKalmanConfig;
  constexpr scenario::Domain open_probability{0.0, 1.0, true, true};
  scenario::Table<Config> table{
      "Extended Kalman tracks: ballistic and constant-velocity motion, global nearest neighbour, all radars in one "
      "picture"};
  table
      .plain_whole("confirm_hits", &Config::confirm_hits, {1.0, 8.0, false, false},
                   "looks that must update a track to confirm it")
      .or_else(3.0);
  table.plain("confirm_s", &Config::confirm_s, scenario::positive, "the time within which these looks must lie")
      .or_else(30.0);
  table
      .plain("coast_s", &Config::coast_s, scenario::positive,
             "a confirmed track is deleted after this time without detection")
      .or_else(30.0);
  table.plain("tentative_s", &Config::tentative_s, scenario::positive, "the same for a track that is not confirmed")
      .or_else(15.0);
  table
      .plain("gate_probability", &Config::gate_probability, {0.5, 1.0 - 1e-9, false, false},
             "chance that a track's own detection lies inside its gate")
      .or_else(0.99999);
  table
      .plain("velocity_prior_mps", &Config::velocity_prior_mps, {1.0, 12000.0, false, false},
             "standard deviation in each axis of the velocity of what was detected once")
      .or_else(4000.0);
  table
      .plain("ballistic_coefficient_kg_m2", &Config::ballistic_coefficient_kg_m2, {10.0, 1e6, false, false},
             "m/(Cd A) that the ballistic model assumes")
      .or_else(5000.0);
  table
      .plain("drag_doubt", &Config::drag_doubt, {0.0, 10.0, false, false},
             "standard deviation of the drag acceleration as a share of itself, because the coefficient is not known")
      .or_else(1.0);
  table
      .plain("ballistic_accel_mps2", &Config::ballistic_accel_mps2, {1e-4, 100.0, false, false},
             "standard deviation of other accelerations that the ballistic model does not know")
      .or_else(0.1);
  table
      .plain("manoeuvre_mps2", &Config::manoeuvre_mps2, {1e-3, 200.0, false, false},
             "standard deviation of the manoeuvre acceleration in level flight")
      .or_else(3.0);
  table
      .plain("accel_time_s", &Config::accel_time_s, {1e-3, 1000.0, false, false},
             "how long an unknown acceleration (drag error, manoeuvre) keeps its value")
      .or_else(5.0);
  table
      .plain("ballistic_prior", &Config::ballistic_prior, open_probability,
             "probability that a new track is ballistic rather than flying level")
      .or_else(0.5);
  table
      .plain("decide_probability", &Config::decide_probability, {0.5, 1.0 - 1e-12, true, false},
             "probability of a motion model at which the other is given up")
      .or_else(0.999);
  table
      .plain("air_top_speed_mps", &Config::air_top_speed_mps, scenario::positive,
             "what is surely faster does not fly level: it is ballistic")
      .or_else(3000.0);
  table
      .plain("air_ceiling_km", &Config::air_ceiling_m, scenario::positive,
             "what is surely higher does not fly level: it is ballistic")
      .or_else(40.0);
  table
      .plain("late_s", &Config::late_s, {0.0, 120.0, false, false},
             "detections older than the newest by more are dropped (and counted)")
      .or_else(15.0);
  table
      .plain("duplicate_probability", &Config::duplicate_probability, open_probability,
             "two tracks that never shared a scan look alike when their states agree within the ellipsoid of this "
             "probability")
      .or_else(0.9);
  table
      .plain_whole("duplicate_looks", &Config::duplicate_looks, {1.0, 1000.0, false, false},
                   "looks in a row in which two tracks look alike before they are merged")
      .or_else(8.0);
  table.require([](const Config& c) {
    return c.tentative_s <= c.coast_s ? std::string{} : std::string{"tentative_s is longer than coast_s"};
  });
  return table;
}

const scenario::Registry<TrackerModel>& tracker_registry() {
  static const scenario::Registry<TrackerModel> registry = [] {
    scenario::Registry<TrackerModel> r{"tracker", "How detections become tracks"};
    r.add<ExtendedKalmanConfig>(
        "extended_kalman", "Extended Kalman filters, two motion models, global nearest neighbour",
        extended_kalman_table(), [](const ExtendedKalmanConfig& config) -> std::shared_ptr<const TrackerModel> {
          return std::make_shared<ExtendedKalmanModel>(config);
        });
    add_picture(r, "gnn", "One picture of any number of targets: global nearest neighbour",
                &picture_with<AssociatorKind::gnn>);
    add_picture(r, "jpda", "The same with joint probabilistic data association and existence",
                &picture_with<AssociatorKind::jpda>);
    add_picture(r, "mht", "Track-oriented multiple hypothesis tracking, N-scan pruning", &make_multi_hypothesis);
    add_picture(r, "pmbm", "Poisson multi-Bernoulli mixture filter", &make_poisson_multi_bernoulli);
    r.default_kind("extended_kalman");
    return r;
  }();
  return registry;
}

}  // namespace iamd::tracking
