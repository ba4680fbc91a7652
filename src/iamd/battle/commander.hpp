// Battle management: the role, and the components that play it.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "iamd/battle/battery.hpp"
#include "iamd/battle/types.hpp"
#include "iamd/scenario/table.hpp"
#include "iamd/tracking/types.hpp"

namespace iamd::battle {

// What hinders the engagement of a track changed.
struct HindranceChange {
  base::TrackId track;
  Hindrance hindrance = Hindrance::none;
};
struct PlanLog {
  std::vector<HindranceChange> changes;
  std::vector<ThreatJudgement> judgements;
  std::optional<PlanValue> value;  // none: nothing could be engaged
  bool judgements_wanted = false;  // they cost sorting and are for the ledger only
  void clear() {
    changes.clear();
    judgements.clear();
    value.reset();
  }
};

// Battle management of one run. Sees tracks, never truth.
class Commander {
 public:
  virtual ~Commander() = default;
  // When it wants to plan next.
  [[nodiscard]] virtual base::Time next() const = 0;
  // Plans on the picture of this moment (confirmed tracks only count) and appends the orders that are due: orders may
  // lie in the near future (reaction time, launch interval) and are final. Precondition: now == next().
  virtual void plan(base::Time now, std::span<const tracking::Track> tracks, std::vector<LaunchOrder>& orders,
                    PlanLog& log) = 0;
  // Before handover: where the interceptor of an order is to meet its target by the newest estimate; nothing when it
  // can't any more.
  [[nodiscard]] virtual std::optional<InterceptPlan> revised(const LaunchOrder& order,
                                                             const tracking::Track& track) = 0;
  // Takes the report of kill assessment: frees the channel, decides whether the track may be shot at again, and may
  // call for an immediate plan (next() then is the report's time).
  virtual void take(const Assessment& assessment) = 0;
  // Takes what the sensors' features say of a track, known or not.
  virtual void take(const LethalityReport& /*report*/) {}
  [[nodiscard]] virtual AssessmentQuality assessment_quality() const = 0;
  // Whether interceptors are on their way to this track.
  [[nodiscard]] virtual bool engaging(base::TrackId track) const = 0;
  // Whether it has judged this track to threaten an asset, and knows of no kill.
  [[nodiscard]] virtual bool threatening(base::TrackId track) const = 0;
  // Interceptors left, launcher loads in reserve included.
  [[nodiscard]] virtual int interceptors_left(base::BatteryId battery) const = 0;
};

class DoctrineModel {
 public:
  virtual ~DoctrineModel() = default;
  // The spans outlive the commander. `choice`: a stream of its own for what a doctrine leaves to chance.
  [[nodiscard]] virtual std::unique_ptr<Commander> make(const scenario::Draw& draw, std::span<const Asset> assets,
                                                        std::span<const Battery> batteries,
                                                        base::RandomStream choice) const = 0;
  // Assets and batteries that it names, for whoever knows which there are. Names that don't exist are as good as none.
  struct Reference {
    bool battery = false;  // else an asset
    std::string name;
  };
  [[nodiscard]] virtual std::vector<Reference> references() const = 0;
};

// salvo, shoot_look_shoot, shoot_shoot_look.
[[nodiscard]] const scenario::Registry<DoctrineModel>& doctrine_registry();

}  // namespace iamd::battle
