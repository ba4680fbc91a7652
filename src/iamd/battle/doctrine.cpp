// The doctrines and their fields.
#include <limits>
#include <memory>

#include "iamd/battle/planner.hpp"

namespace iamd::battle {
namespace {

using scenario::Domain;
using scenario::Table;
using scenario::Uncertain;

struct AssessmentSpec {
  Uncertain delay_s = 5.0;
  Uncertain false_kill_probability = 0.0;
  Uncertain missed_kill_probability = 0.0;
};

struct CommonConfig {
  double planning_interval_s = 1.0;
  AssessmentSpec assessment;
  AssignmentRule assigner = AssignmentRule::expected_value;
  Uncertain assumed_ballistic_coefficient_kg_m2;
  double course_doubt_rad = 0.0;
  double threat_probability_min = 0.0;
  double track_sigma_max_m = std::numeric_limits<double>::infinity();
  double acquisition_probability_min = 0.0;
  int shots = 1;
};
struct SalvoConfig : CommonConfig {
  int shots_max = 0;  // 0: one salvo
};
struct ShootLookShootConfig : CommonConfig {
  int looks_max = 2;
};

Table<AssessmentSpec> assessment_table() {
  using Spec = AssessmentSpec;
  Table<Spec> table{"How well and how fast the defence sees what became of a shot"};
  table.number("delay_s", &Spec::delay_s, Domain{0.0, 3600.0}, "from intercept to report")
      .or_else(5.0)
      .number("false_kill_probability", &Spec::false_kill_probability, scenario::probability,
              "of reporting a kill that was none")
      .or_else(0.0)
      .number("missed_kill_probability", &Spec::missed_kill_probability, scenario::probability, "of not seeing a kill")
      .or_else(0.0);
  return table;
}

// Fields that all doctrines have, after those of the doctrine itself.
template <class Config>
Table<Config>& add_common(Table<Config>& table) {
  return table.plain("planning_interval_s", &Config::planning_interval_s, Domain{0.05, 60.0}, "time between two plans")
      .or_else(1.0)
      .table("assessment", static_cast<AssessmentSpec Config::*>(&CommonConfig::assessment), assessment_table(),
             "kill assessment")
      .optional()
      .choice("assigner", static_cast<AssignmentRule Config::*>(&CommonConfig::assigner),
              {{"expected_value", AssignmentRule::expected_value}, {"earliest_first", AssignmentRule::earliest_first}},
              "who is engaged first when not all can be: greatest expected saved value, or the nearest deadline")
      .or_else("expected_value")
      .number("assumed_ballistic_coefficient_kg_m2", &Config::assumed_ballistic_coefficient_kg_m2, Domain{50.0, 1e5},
              "what the defence takes ballistic targets to have, for predicting their paths")
      .or_else(8000.0)
      .plain("course_doubt_deg", &Config::course_doubt_rad, Domain{0.1, 180.0},
             "standard deviation of the future course of level flight, which may turn towards an asset")
      .or_else(30.0)
      .plain("threat_probability_min", &Config::threat_probability_min, Domain{0.0, 1.0},
             "a track is engaged when it hits some asset with at least this chance")
      .or_else(0.01)
      .plain(
          "track_sigma_max_m", &Config::track_sigma_max_m, Domain{0.1, 1e7},
          "greatest standard deviation of position (root of the trace) of a track that may be engaged; none: no limit")
      .optional()
      .plain("acquisition_probability_min", &Config::acquisition_probability_min, scenario::probability,
             "launch is put off while the seeker would find the target with less than this chance and a later launch "
             "is possible")
      .or_else(0.5);
}

Table<SalvoConfig> salvo_table() {
  Table<SalvoConfig> table{"Several shots at once"};
  table
      .plain_whole("shots", static_cast<int SalvoConfig::*>(&CommonConfig::shots), Domain{1.0, 100.0},
                   "of one engagement, in a row")
      .or_else(2.0)
      .plain_whole("shots_max", &SalvoConfig::shots_max, Domain{1.0, 1000.0},
                   "at one track in all: salvos are repeated until a kill is declared; none: one salvo")
      .optional();
  add_common(table);
  table.require([](const SalvoConfig& c) -> std::string {
    return c.shots_max != 0 && c.shots_max < c.shots ? "shots_max must not be less than shots" : "";
  });
  return table;
}

Table<ShootLookShootConfig> shoot_look_shoot_table() {
  using Config = ShootLookShootConfig;
  Table<Config> table{"Shoot, look whether it was a kill, shoot again"};
  table
      .plain_whole("shots", static_cast<int Config::*>(&CommonConfig::shots), Domain{1.0, 100.0},
                   "before each look, in a row")
      .or_else(1.0)
      .plain_whole("looks_max", &Config::looks_max, Domain{1.0, 100.0},
                   "how often a track is shot at, each time followed by a look")
      .or_else(2.0);
  add_common(table);
  return table;
}

// Both doctrines are the rolling planner with their own allowance of shots.
class Doctrine final : public DoctrineModel {
 public:
  Doctrine(const CommonConfig& config, int engagements_max, int shots_max)
      : config_{config}, engagements_max_{engagements_max}, shots_max_{shots_max} {}

  [[nodiscard]] std::unique_ptr<Commander> make(const scenario::Draw& draw, std::span<const Asset> assets,
                                                std::span<const Battery> batteries) const override {
    Rules rules;
    rules.planning_interval_s = config_.planning_interval_s;
    rules.assessment = {draw(config_.assessment.delay_s), draw(config_.assessment.false_kill_probability),
                        draw(config_.assessment.missed_kill_probability)};
    rules.assigner = config_.assigner;
    rules.prediction.ballistic_coefficient_kg_m2 = draw(config_.assumed_ballistic_coefficient_kg_m2);
    rules.threat.course_doubt_rad = config_.course_doubt_rad;
    rules.threat_probability_min = config_.threat_probability_min;
    rules.sigma_position_max_m = config_.track_sigma_max_m;
    rules.acquisition_probability_min = config_.acquisition_probability_min;
    rules.shots = config_.shots;
    rules.engagements_max = engagements_max_;
    rules.shots_max = shots_max_;
    return std::make_unique<Planner>(rules, assets, batteries);
  }

 private:
  CommonConfig config_;
  int engagements_max_;
  int shots_max_;
};

}  // namespace

const scenario::Registry<DoctrineModel>& doctrine_registry() {
  static const scenario::Registry<DoctrineModel> registry = [] {
    scenario::Registry<DoctrineModel> r{"doctrine",
                                        "How the defence decides whom to engage, with how many shots, and when"};
    r.add<SalvoConfig>("salvo", "several shots at once", salvo_table(), [](const SalvoConfig& c) {
      const int shots_max = c.shots_max == 0 ? c.shots : c.shots_max;
      return std::make_shared<const Doctrine>(c, (shots_max + c.shots - 1) / c.shots, shots_max);
    });
    r.add<ShootLookShootConfig>("shoot_look_shoot", "shoot, assess, shoot again", shoot_look_shoot_table(),
                                [](const ShootLookShootConfig& c) {
                                  return std::make_shared<const Doctrine>(c, c.looks_max, c.looks_max * c.shots);
                                });
    return r;
  }();
  return registry;
}

}  // namespace iamd::battle
