// Which limit bound the defence against an object that leaked.
#pragma once

#include <array>
#include <span>

#include "iamd/outcome/types.hpp"

namespace iamd::outcome {

// The obstacles in the order in which a radar's dwell meets them.
inline constexpr std::array<sensing::Obstacle, 7> obstacles_met{
    sensing::Obstacle::range, sensing::Obstacle::field_of_view, sensing::Obstacle::horizon, sensing::Obstacle::terrain,
    sensing::Obstacle::blind, sensing::Obstacle::sensitivity,   sensing::Obstacle::clutter};

// What is known, after the run and from truth, of the defence's chances against one leaker.
struct Evidence {
  [[nodiscard]] static std::array<base::Time, obstacles_met.size()> never_passed() {
    std::array<base::Time, obstacles_met.size()> never{};
    never.fill(base::Time::never());
    return never;
  }

  // Of the shots fired at it, in order.
  std::span<const engagement::Miss> misses{};
  // Whether any point of its path lay inside some battery's altitude band, range limits and target-speed limit.
  bool inside_envelope = false;
  // The last moment to start an engagement (reaction included) that would still have met it, by truth and kinematics;
  // never() when there was none.
  base::Time deadline = base::Time::never();
  // When some radar had first passed each of the obstacles_met, in their order: never() when none had. A radar has
  // passed an obstacle when a later one, or none, keeps it from seeing.
  std::array<base::Time, obstacles_met.size()> passed = never_passed();
  // What the quickest of these radars needs, unhurried, from the last obstacle passed to a confirmed track.
  base::Duration acquisition{};
  base::Time confirmed = base::Time::never();  // first confirmed track
  // How long battle management was hindered by each reason while a shot was still possible, seconds.
  std::array<double, battle::hindrance_count> hindered_s{};
};

// The first link of the chain that failed: see docs/limits.md. Never Limit::none.
[[nodiscard]] Limit binding_limit(const Evidence& evidence);

}  // namespace iamd::outcome
