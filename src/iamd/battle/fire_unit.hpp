// A fire unit during a run: its channels, launchers and rounds.
#pragma once

#include <vector>

#include "iamd/battle/battery.hpp"
#include "iamd/battle/guidance.hpp"

namespace iamd::battle {

// Bookkeeping of one battery. Launches come from the launcher with the fewest rounds that is ready, so that launchers
// run empty one after the other; an empty launcher takes a load from the reserve at once and is ready again after
// reload_time_s. A channel is taken when an engagement is ordered and given back with the assessment of its last shot;
// uplinks and illuminators are held over stretches of time, by the plan of the order (guidance.hpp).
class FireUnit {
 public:
  explicit FireUnit(const Battery& battery);

  [[nodiscard]] const Battery& battery() const { return *battery_; }
  [[nodiscard]] int channels_free() const { return battery_->channels - channels_taken_; }
  // Rounds that are ready to be launched at a time (not before the last launch).
  [[nodiscard]] int rounds_ready(double t_s) const;
  // Rounds left, on launchers, being loaded and in reserve.
  [[nodiscard]] int rounds_left() const;
  // The earliest next launch, for the interval between launches.
  [[nodiscard]] double next_launch_s() const { return next_launch_s_; }

  // Precondition: channels_free() > 0.
  void take_channel();
  void give_channel();
  // Launches one round. Precondition: rounds_ready(t) > 0, t >= next_launch_s().
  void launch(double t_s);

  // By how much an intercept has to be put off until an uplink is free from its launch to handover and an illuminator
  // for illumination_s before it; 0 when they are, infinite when they never will be.
  [[nodiscard]] double guidance_delay_s(double launch_s, double intercept_s, double handover_s,
                                        base::EngagementId engagement) const;
  // Holds them. Precondition: guidance_delay_s() is 0.
  void guide(double launch_s, double intercept_s, double handover_s, base::EngagementId engagement);
  // Forgets what was held before.
  void forget(double before_s);

 private:
  struct Launcher {
    int rounds;
    double ready_s;
  };
  const Battery* battery_;
  std::vector<Launcher> launchers_;
  ChannelSchedule uplinks_, illuminators_;
  int channels_taken_ = 0;
  int reloads_ = 0;
  double next_launch_s_ = 0.0;
};

}  // namespace iamd::battle
