// The rolling planner: what the doctrines share. Every cycle, and whenever an assessment frees a channel that is wanted
// or calls for another shot, it evaluates threats, finds windows, assigns tracks to batteries and orders what is due.
#pragma once

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "iamd/battle/assignment.hpp"
#include "iamd/battle/commander.hpp"
#include "iamd/battle/engagement_rule.hpp"
#include "iamd/battle/fire_unit.hpp"
#include "iamd/battle/joint_allocation.hpp"
#include "iamd/battle/path_prediction.hpp"
#include "iamd/battle/threat.hpp"
#include "iamd/battle/window.hpp"

namespace iamd::battle {

// The numbers of a doctrine.
struct Rules {
  double planning_interval_s = 1.0;
  AssessmentQuality assessment;
  AssignmentRule assigner = AssignmentRule::expected_value;
  PredictionOptions prediction;
  ThreatOptions threat;
  double threat_probability_min = 0.01;
  double sigma_position_max_m = std::numeric_limits<double>::infinity();
  double acquisition_probability_min = 0.5;
  std::vector<EngagementRule> rules{EngagementRule{}};  // the first that fits a track and a battery; the last fits all
  // How decoys are told from what can do harm; none: every track is taken to be harmful.
  struct Discrimination {
    double prior = 0.5;            // chance that an object is harmful before anything is known of its features
    double probability_min = 0.2;  // what is less likely to be harmful is not engaged
  };
  std::optional<Discrimination> discrimination{};
};

// Chance that a track is harmful, by Bayes' rule from the prior and the features' log likelihood ratio.
[[nodiscard]] double lethality(double prior, double log_likelihood_ratio);

// Expected saved value of an engagement of `shots`: the expected loss that the track stands for, times the chance of
// acquisition (shared by the salvo, because all shots fly to the same estimate), times 1 - (1 - p)^shots.
[[nodiscard]] double saved_value(double expected_loss, double acquisition, double kill_probability, int shots);

// Chance that the seeker's basket holds the target: the claimed covariance, as it is now, carried over handover_s (the
// estimate at handover is taken to be as good as the present one) and projected across the line of approach, the
// relative velocity of target and interceptor. `launcher`: from where the interceptor flies straight and at its mean
// speed.
[[nodiscard]] double acquisition_probability(const tracking::Track& track, const Meeting& meeting,
                                             const geo::Position<geo::Ecef>& launcher, const Reach& reach);

// A track is engaged again only when all shots at it are assessed. Rules of the planner:
// - A path is made anew when the track has moved away from it by more than 2 km and more than the standard deviation
// that it was made
//   with (both carried to the path's end, at most 300 s), when that deviation has fallen to a third and it is still
//   open whether the track is a threat (less likely than 0.9, less than 6 standard deviations away), or after 60 s; and
//   before an order when it has moved away by more than half the basket's radius (carried to the intercept).
// - A track is engageable once its estimate is good enough and it threatens an asset: then reaction time starts, for
// each battery.
// - Harmless tracks are looked at again after 5 s, tracks whose window opens later halfway to its opening (at most 20
// s).
// - An engagement is ordered when its first launch is due before the next cycle; further shots of the salvo follow at
// the launch interval,
//   each with its own intercept. A salvo is cut short when rounds, shots allowed or its window end.
// - While acquisition is less likely than asked for, launch is put off until it is, or to the last chance.
// - With all assigners but `joint` a track is engaged by one battery at a time. Slots of a battery: min(free channels,
// ready rounds / shots rounded up, candidates). Slot k is planned to launch after k full salvos
//   and gets the rounds they leave, so the last may be short. Slots that are left free move the later ones forward.
// - `joint` spreads the shots that a track is allowed over several batteries (JointAllocation): a pair may have as many
// shots as its rule and its window allow.
// - An intercept is put off until an uplink and an illuminator are free for it (FireUnit).
class Planner final : public Commander {
 public:
  // `choice`: for the assigner that leaves the choice of targets to chance.
  Planner(const Rules& rules, std::span<const Asset> assets, std::span<const Battery> batteries,
          base::RandomStream choice = base::RandomStream{{}});

  [[nodiscard]] base::Time next() const override;
  void plan(base::Time now, std::span<const tracking::Track> tracks, std::vector<LaunchOrder>& orders,
            PlanLog& log) override;
  [[nodiscard]] std::optional<InterceptPlan> revised(const LaunchOrder& order, const tracking::Track& track) override;
  void take(const Assessment& assessment) override;
  void take(const LethalityReport& report) override;
  [[nodiscard]] AssessmentQuality assessment_quality() const override { return rules_.assessment; }
  [[nodiscard]] bool engaging(base::TrackId track) const override;
  [[nodiscard]] bool threatening(base::TrackId track) const override;
  [[nodiscard]] int interceptors_left(base::BatteryId battery) const override;

 private:
  struct BatteryView {  // of one track
    Window window;
    bool found = false;
    double acquisition = 0.0;
    double acquisition_until_s = -1.0;
    std::size_t rule = 0;
  };
  struct Spent {  // on a track under a rule
    int shots = 0, looks = 0;
    bool looking = false;  // an engagement of the present look is under way
  };
  struct TrackPlan {
    base::TrackId track;
    PredictedPath path;
    double path_sigma_m = 0.0;  // carried to the path's end
    Threat threat;
    std::vector<BatteryView> views;
    bool passed = false;  // was inside some battery's limits, and is no more
    double look_again_s = 0.0;
    double engageable_since_s = -1.0;
    std::vector<Spent> spent;  // by rule
    double lethality = 1.0;
    bool killed = false;  // declared
    int engaged = 0;      // engagements under way
    Hindrance hindrance = Hindrance::none;
    bool judged_anew = true;
    ThreatJudgement judgement;  // as last told
  };
  struct Candidate {
    TrackPlan* plan;
    const tracking::Track* track;
    Hindrance hindrance;
  };
  struct Option {  // of a candidate and a battery
    bool possible = false;
    double ready_s = 0.0;  // not before: reaction
    double acquisition = 0.0;
    int shots = 0;   // allowed
    int rounds = 0;  // ready, the reserve left out
  };
  struct Slots {  // of a battery
    std::size_t first = 0, count = 0;
    int shots = 1;  // of the longest salvo among the candidates
    Hindrance limit = Hindrance::waiting;
  };
  struct Engagement {
    TrackPlan* plan;
    std::size_t battery, rule;
    int shots;
    int assessed;
  };
  struct Pick {  // an engagement that an assigner wants
    std::size_t battery;
    int order;  // among those of the battery
    std::size_t candidate;
    int shots;
  };

  TrackPlan& plan_of(base::TrackId track);
  Hindrance consider(TrackPlan& plan, const tracking::Track& track);
  [[nodiscard]] const Asset* asset_of(const TrackPlan& plan) const;
  [[nodiscard]] int shots_left(const TrackPlan& plan, std::size_t rule) const;
  [[nodiscard]] bool spent(const TrackPlan& plan) const;
  [[nodiscard]] std::size_t local(base::BatteryId battery) const;
  [[nodiscard]] double at_stake(const TrackPlan& plan) const { return plan.threat.expected_loss * plan.lethality; }
  void judge(PlanLog& log);
  [[nodiscard]] bool stale(const TrackPlan& plan, const tracking::Track& track) const;
  [[nodiscard]] static double drift_m(const TrackPlan& plan, const tracking::Track& track, double carry_s);
  void make_path(TrackPlan& plan, const tracking::Track& track);
  const Window& window(TrackPlan& plan, std::size_t battery);
  double acquisition(TrackPlan& plan, const tracking::Track& track, std::size_t battery, double t0_s);
  void assign(std::vector<LaunchOrder>& orders, PlanLog& log);
  void pick_by_slots(PlanValue& value);
  void pick_jointly(PlanValue& value);
  void lay_out_slots();
  [[nodiscard]] double slot_launch_s(std::size_t battery, std::size_t slot) const;
  void value_slots();
  Hindrance order(const Pick& pick, std::vector<LaunchOrder>& orders);
  [[nodiscard]] std::optional<Meeting> guided_meeting(const Window& window, const TrackPlan& plan, std::size_t battery,
                                                      base::EngagementId engagement, double t0_s) const;
  void note(TrackPlan& plan, Hindrance hindrance, PlanLog& log);

  Rules rules_;
  std::span<const Asset> assets_;
  std::span<const Battery> batteries_;
  std::vector<FireUnit> units_;
  std::vector<std::unique_ptr<TrackPlan>> plans_;  // by track id; null: never confirmed
  std::vector<Engagement> engagements_;            // by id
  base::Time next_cycle_;
  base::Time asked_ = base::Time::never();  // an immediate plan
  bool channel_wanted_ = false;
  double now_s_ = 0.0;
  base::RandomStream choice_;

  // Of one cycle, kept for their capacity.
  Assignment assignment_;
  JointAllocation allocation_;
  JointProblem joint_;
  std::vector<Candidate> candidates_;
  std::vector<Option> options_;  // [candidate][battery]
  std::vector<Slots> slots_;
  std::vector<double> saved_, deadline_s_;
  std::vector<Pick> picks_;
  std::vector<TrackPlan*> judged_;
  PredictedPath revised_path_;
  Window revised_window_;
};

}  // namespace iamd::battle
