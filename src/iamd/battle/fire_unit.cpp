#include "iamd/battle/fire_unit.hpp"

#include <algorithm>

#include "iamd/base/contracts.hpp"

namespace iamd::battle {

FireUnit::FireUnit(const Battery& battery)
    : battery_{&battery},
      launchers_(static_cast<std::size_t>(std::max(battery.launchers, 0)),
                 Launcher{battery.interceptors_per_launcher, 0.0}),
      uplinks_{battery.interceptors_guided, false},
      illuminators_{battery.illuminators, true},
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

double FireUnit::guidance_delay_s(double launch_s, double intercept_s, double handover_s,
                                  base::EngagementId engagement) const {
  const double uplink_s = std::max(intercept_s - handover_s - launch_s, 0.0);
  const double lit_from_s = intercept_s - battery_->illumination_s;
  return std::max(uplinks_.earliest_s(launch_s, uplink_s, engagement) - launch_s,
                  illuminators_.earliest_s(lit_from_s, battery_->illumination_s, engagement) - lit_from_s);
}

void FireUnit::guide(double launch_s, double intercept_s, double handover_s, base::EngagementId engagement) {
  uplinks_.hold(launch_s, std::max(intercept_s - handover_s - launch_s, 0.0), engagement);
  illuminators_.hold(intercept_s - battery_->illumination_s, battery_->illumination_s, engagement);
}

void FireUnit::forget(double before_s) {
  uplinks_.forget(before_s);
  illuminators_.forget(before_s);
}

}  // namespace iamd::battle
