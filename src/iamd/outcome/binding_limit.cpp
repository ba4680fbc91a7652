#include "iamd/outcome/binding_limit.hpp"

namespace iamd::outcome {
namespace {

using battle::Hindrance;
using engagement::Miss;

// Shots were fired and none killed: what became of them. Meeting the target outweighs never having met it.
Limit limit_of_shots(std::span<const Miss> misses) {
  bool met = false;
  bool wide = false;
  bool beyond = false;
  for (const Miss miss : misses) {
    met = met || miss == Miss::kill_probability || miss == Miss::unreliable;
    wide = wide || miss == Miss::basket || miss == Miss::track_lost || miss == Miss::target_gone;
    beyond = beyond || miss == Miss::divert;
  }
  if (met) return Limit::kill_probability;
  if (wide) return Limit::track_quality;
  return beyond ? Limit::fly_out : Limit::kill_probability;
}

// Tracked in time and never shot at: what battle management was waiting for longest while a shot was possible.
Limit limit_of_hindrance(const std::array<double, battle::hindrance_count>& hindered_s) {
  struct Reason {
    Hindrance hindrance;
    Limit limit;
  };
  static constexpr std::array<Reason, 10> reasons{{{Hindrance::channels, Limit::channels},
                                                   {Hindrance::magazine, Limit::magazine},
                                                   {Hindrance::doctrine, Limit::doctrine},
                                                   {Hindrance::control, Limit::doctrine},
                                                   {Hindrance::reserve, Limit::doctrine},
                                                   {Hindrance::decoy, Limit::discrimination},
                                                   {Hindrance::unsettled, Limit::track_quality},
                                                   {Hindrance::harmless, Limit::threat_evaluation},
                                                   {Hindrance::envelope, Limit::envelope},
                                                   {Hindrance::fly_out, Limit::fly_out}}};
  // Waiting for a window to open, or for its turn, is no limit of its own.
  Limit limit = Limit::track_quality;  // confirmed, but the picture did not hold it long enough to plan on
  double longest = 0.0;
  for (const auto& reason : reasons) {
    const double s = hindered_s[static_cast<std::size_t>(reason.hindrance)];
    if (s > longest) {
      longest = s;
      limit = reason.limit;
    }
  }
  // Busy launchers hold up everybody for a while: they are the limit where nothing else ran out.
  const auto hindered = [&](Hindrance hindrance) { return hindered_s[static_cast<std::size_t>(hindrance)]; };
  const bool ran_out = hindered(Hindrance::channels) > 0.0 || hindered(Hindrance::magazine) > 0.0;
  return !ran_out && hindered(Hindrance::launchers) > longest ? Limit::launch_rate : limit;
}

}  // namespace

Limit binding_limit(const Evidence& e) {
  if (!e.misses.empty()) return limit_of_shots(e.misses);
  if (!e.inside_envelope) return Limit::envelope;
  if (e.deadline == base::Time::never()) return Limit::fly_out;
  if (e.confirmed <= e.deadline) return limit_of_hindrance(e.hindered_s);
  // Tracked too late or never: the first link of seeing that was not there in time for an unhurried radar to build a
  // track.
  const base::Time needed = e.deadline - e.acquisition;
  constexpr std::array<Limit, obstacles_met.size()> limits{Limit::radar_range, Limit::field_of_view, Limit::horizon,
                                                           Limit::terrain,     Limit::blind_zone,    Limit::sensitivity,
                                                           Limit::clutter};
  for (std::size_t i = 0; i < limits.size(); ++i) {
    if (e.passed[i] > needed) return limits[i];
  }
  return Limit::radar_time;
}

}  // namespace iamd::outcome
