#include "iamd/battle/fire_unit.hpp"

#include <algorithm>

#include "iamd/base/contracts.hpp"

namespace iamd::battle {

FireUnit::FireUnit(const Battery& battery)
    : battery_{&battery},
      launchers_(static_cast<std::size_t>(std::max(battery.launchers, 0)),
                 Launcher{battery.interceptors_per_launcher, 0.0}),
      reloads_{battery.reloads} {}

int FireUnit::rounds_ready(double t_s) const {
  int rounds = 0;
  for (const Launcher& launcher : launchers_) {
    if (launcher.ready_s <= t_s) rounds += launcher.rounds;
  }
  return rounds;
}

int FireUnit::rounds_left() const {
  int rounds = reloads_ * battery_->interceptors_per_launcher;
  for (const Launcher& launcher : launchers_) rounds += launcher.rounds;
  return rounds;
}

void FireUnit::take_channel() {
  IAMD_EXPECT(channels_free() > 0);
  ++channels_taken_;
}

void FireUnit::give_channel() {
  IAMD_EXPECT(channels_taken_ > 0);
  --channels_taken_;
}

void FireUnit::launch(double t_s) {
  Launcher* chosen = nullptr;
  for (Launcher& launcher : launchers_) {
    if (launcher.rounds == 0 || launcher.ready_s > t_s) continue;
    if (chosen == nullptr || launcher.rounds < chosen->rounds) chosen = &launcher;
  }
  IAMD_EXPECT(chosen != nullptr && t_s >= next_launch_s_);
  next_launch_s_ = t_s + battery_->launch_interval_s;
  if (--chosen->rounds == 0 && reloads_ > 0) {
    --reloads_;
    chosen->rounds = battery_->interceptors_per_launcher;
    chosen->ready_s = t_s + battery_->reload_time_s;
  }
}

}  // namespace iamd::battle
