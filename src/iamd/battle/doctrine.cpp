// The doctrines and their fields.
#include <algorithm>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

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

struct DiscriminationSpec {
  Uncertain prior = 0.5;
  double probability_min = 0.2;
};

// One rule as the file gives it: names, and what is left out is as the doctrine itself says.
struct RuleSpec {
  std::vector<PathKind> classes;
  std::vector<std::string> assets, batteries;
  double asset_value_min = 0.0;
  int shots = 0, looks_max = 0, shots_max = 0;
  WeaponsControl control = WeaponsControl::free;
  double hostile_probability = 0.5;
  int reserve = 0;
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
  WeaponsControl control = WeaponsControl::free;
  double hostile_probability = 0.5;
  std::vector<RuleSpec> rules;
  std::optional<DiscriminationSpec> discrimination;
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

Table<DiscriminationSpec> discrimination_table() {
  using Spec = DiscriminationSpec;
  Table<Spec> table{"How decoys are told from what can do harm, by the features that sensors with a k_factor report"};
  table
      .number("prior", &Spec::prior, scenario::probability,
              "chance that a threatening track is harmful, before its features are known")
      .or_else(0.5)
      .plain("probability_min", &Spec::probability_min, scenario::probability,
             "a track that is less likely to be harmful is not engaged")
      .or_else(0.2);
  return table;
}

const std::vector<std::pair<std::string, WeaponsControl>>& controls() {
  static const std::vector<std::pair<std::string, WeaponsControl>> names{
      {"free", WeaponsControl::free}, {"tight", WeaponsControl::tight}, {"hold", WeaponsControl::hold}};
  return names;
}
constexpr std::string_view control_summary =
    "weapons control status: free fires at any track that may threaten an asset, tight at those that threaten with at "
    "least hostile_probability, hold in self-defence only, at what threatens an asset that the battery stands in";

Table<RuleSpec> rule_table() {
  using Spec = RuleSpec;
  Table<Spec> table{
      "A rule of engagement: of all rules the first that fits a track and a battery holds; where none "
      "does, what the doctrine itself says"};
  table
      .choices("classes", &Spec::classes, {{"ballistic", PathKind::ballistic}, {"level", PathKind::level}},
               "of tracks that it is for, by how they fly; left out: all")
      .optional()
      .texts("assets", &Spec::assets, "ids of assets: for tracks that threaten one of them most; left out: all")
      .optional()
      .texts("batteries", &Spec::batteries, "ids of batteries that it is for, a layer; left out: all")
      .optional()
      .plain("asset_value_min", &Spec::asset_value_min, scenario::non_negative,
             "least value of the asset that is threatened most")
      .or_else(0.0)
      .plain_whole("shots", &Spec::shots, Domain{1.0, 100.0}, "of one engagement; left out: as the doctrine says")
      .optional()
      .plain_whole("looks_max", &Spec::looks_max, Domain{1.0, 1000.0},
                   "engagements of a track under this rule, each followed by a look; left out: as the doctrine says")
      .optional()
      .plain_whole(
          "shots_max", &Spec::shots_max, Domain{1.0, 1000.0},
          "shots at a track under this rule; left out: as the doctrine says, or shots × looks_max where either "
          "is given")
      .optional()
      .choice("weapons", &Spec::control, controls(), std::string{control_summary})
      .or_else("free")
      .plain("hostile_probability", &Spec::hostile_probability, scenario::probability, "for tight")
      .or_else(0.5)
      .plain_whole("reserve", &Spec::reserve, Domain{0.0, 100000.0},
                   "rounds of a battery that are left for the tracks of other rules")
      .or_else(0.0);
  table.require([](const Spec& s) -> std::string {
    if (s.shots_max != 0 && s.shots != 0 && s.shots_max < s.shots) return "shots_max must not be less than shots";
    return "";
  });
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
      .choice(
          "assigner", static_cast<AssignmentRule Config::*>(&CommonConfig::assigner),
          {{"expected_value", AssignmentRule::expected_value},
           {"joint", AssignmentRule::joint},
           {"marginal_return", AssignmentRule::marginal_return},
           {"earliest_first", AssignmentRule::earliest_first},
           {"random", AssignmentRule::random}},
          "who is engaged by whom when not all can be: greatest expected saved value, one battery a track, exactly; "
          "joint: the shots of a track spread over several batteries, by local search with a bound; greedy by "
          "marginal return; the nearest deadline first; or at random")
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
      .or_else(0.5)
      .choice("weapons", static_cast<WeaponsControl Config::*>(&CommonConfig::control), controls(),
              std::string{control_summary})
      .or_else("free")
      .plain("hostile_probability", &Config::hostile_probability, scenario::probability, "for tight")
      .or_else(0.5)
      .list("rules", static_cast<std::vector<RuleSpec> Config::*>(&CommonConfig::rules), rule_table(),
            "rules of engagement by layer, class and value of what is threatened; of all the first that fits holds")
      .optional()
      .table("discrimination", static_cast<std::optional<DiscriminationSpec> Config::*>(&CommonConfig::discrimination),
             discrimination_table(), "left out: every track is taken to be harmful");
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

// shoot_look_shoot and shoot_shoot_look differ in the shots before a look.
Table<ShootLookShootConfig> shoot_look_shoot_table(std::string summary, double shots) {
  using Config = ShootLookShootConfig;
  Table<Config> table{std::move(summary)};
  table
      .plain_whole("shots", static_cast<int Config::*>(&CommonConfig::shots), Domain{1.0, 100.0},
                   "before each look, in a row")
      .or_else(shots)
      .plain_whole("looks_max", &Config::looks_max, Domain{1.0, 100.0},
                   "how often a track is shot at, each time followed by a look")
      .or_else(2.0);
  add_common(table);
  return table;
}

// All doctrines are the rolling planner with their own allowance of shots.
class Doctrine final : public DoctrineModel {
 public:
  Doctrine(const CommonConfig& config, int looks_max, int shots_max)
      : config_{config}, looks_max_{looks_max}, shots_max_{shots_max} {}

  [[nodiscard]] std::unique_ptr<Commander> make(const scenario::Draw& draw, std::span<const Asset> assets,
                                                std::span<const Battery> batteries,
                                                base::RandomStream choice) const override {
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
    if (config_.discrimination)
      rules.discrimination = {draw(config_.discrimination->prior), config_.discrimination->probability_min};
    rules.rules.clear();
    for (const RuleSpec& spec : config_.rules) add(spec, assets, batteries, rules.rules);
    rules.rules.push_back(own_rule());
    return std::make_unique<Planner>(rules, assets, batteries, choice);
  }

  [[nodiscard]] std::vector<Reference> references() const override {
    std::vector<Reference> named;
    for (const RuleSpec& rule : config_.rules) {
      for (const std::string& name : rule.assets) named.push_back({false, name});
      for (const std::string& name : rule.batteries) named.push_back({true, name});
    }
    return named;
  }

 private:
  [[nodiscard]] EngagementRule own_rule() const {
    EngagementRule rule;
    rule.shots = config_.shots;
    rule.looks_max = looks_max_;
    rule.shots_max = shots_max_;
    rule.control = config_.control;
    rule.hostile_probability = config_.hostile_probability;
    return rule;
  }

  // A rule whose assets or batteries are all elsewhere (of another command post) fits nothing here and is left out.
  void add(const RuleSpec& spec, std::span<const Asset> assets, std::span<const Battery> batteries,
           std::vector<EngagementRule>& rules) const {
    EngagementRule rule = own_rule();
    for (const Asset& asset : assets) {
      if (std::ranges::find(spec.assets, asset.name) != spec.assets.end()) rule.assets.push_back(asset.id);
    }
    for (const Battery& battery : batteries) {
      if (std::ranges::find(spec.batteries, battery.name) != spec.batteries.end()) rule.batteries.push_back(battery.id);
    }
    if (rule.assets.empty() != spec.assets.empty() || rule.batteries.empty() != spec.batteries.empty()) return;
    rule.classes = spec.classes;
    rule.asset_value_min = spec.asset_value_min;
    rule.control = spec.control;
    rule.hostile_probability = spec.hostile_probability;
    rule.reserve = spec.reserve;
    if (spec.shots != 0) rule.shots = spec.shots;
    if (spec.looks_max != 0) rule.looks_max = spec.looks_max;
    if (spec.shots != 0 || spec.looks_max != 0) rule.shots_max = rule.shots * rule.looks_max;
    if (spec.shots_max != 0) rule.shots_max = spec.shots_max;
    rules.push_back(std::move(rule));
  }

  CommonConfig config_;
  int looks_max_;
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
    const auto with_looks = [](const ShootLookShootConfig& c) {
      return std::make_shared<const Doctrine>(c, c.looks_max, c.looks_max * c.shots);
    };
    r.add<ShootLookShootConfig>("shoot_look_shoot", "shoot, assess, shoot again",
                                shoot_look_shoot_table("Shoot, look whether it was a kill, shoot again", 1.0),
                                with_looks);
    r.add<ShootLookShootConfig>(
        "shoot_shoot_look", "shoot twice, assess, shoot twice again",
        shoot_look_shoot_table("Shoot twice in a row, look whether it was a kill, shoot again", 2.0), with_looks);
    return r;
  }();
  return registry;
}

}  // namespace iamd::battle
