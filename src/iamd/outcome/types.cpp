#include "iamd/outcome/types.hpp"

namespace iamd::outcome {

std::string_view name_of(Limit limit) {
  static constexpr std::array<std::string_view, limit_count> names{
      "none",       "radar range",   "field of view",     "horizon",
      "terrain",    "blind zone",    "sensitivity",       "clutter",
      "radar time", "track quality", "threat evaluation", "discrimination",
      "envelope",   "fly-out time",  "launch rate",       "channels",
      "magazine",   "doctrine",      "kill probability"};
  return names[static_cast<std::size_t>(limit)];
}

std::string_view name_of(battle::Hindrance hindrance) {
  static constexpr std::array<std::string_view, battle::hindrance_count> names{
      "none",     "harmless", "unsettled",       "fly-out time", "envelope",  "channels", "magazine",
      "doctrine", "decoy",    "weapons control", "reserve",      "launchers", "waiting"};
  return names[static_cast<std::size_t>(hindrance)];
}

std::string_view name_of(engagement::Miss miss) {
  static constexpr std::array<std::string_view, 7> names{"kill",       "unreliable",       "divert",     "basket",
                                                         "track lost", "kill probability", "target gone"};
  return names[static_cast<std::size_t>(miss)];
}

std::string_view name_of(Fate fate) {
  static constexpr std::array<std::string_view, 4> names{"flying", "killed", "leaked", "harmless"};
  return names[static_cast<std::size_t>(fate)];
}

std::string_view name_of(const EventBody& body) {
  static constexpr std::array<std::string_view, 13> names{
      "started",   "detected", "track started", "track confirmed", "track deleted", "hindered", "launched",
      "intercept", "assessed", "arrived",       "warned",          "judged",        "planned"};
  return names[body.index()];
}

}  // namespace iamd::outcome
