#include "iamd/study/footprint_types.hpp"

namespace iamd::study {

std::string_view name_of(FootprintLimit limit) {
  static constexpr std::array<std::string_view, footprint_limit_count> names{
      "none",         "lowest altitude", "highest altitude", "least range",    "greatest range",
      "target speed", "crossing angle",  "fly-out time",     "radar range",    "field of view",
      "horizon",      "terrain",         "blind zone",       "sensitivity",    "clutter",
      "radar time",   "reaction",        "no flight",        "edge of the map"};
  return names[static_cast<std::size_t>(limit)];
}

outcome::Limit outcome_of(FootprintLimit limit) {
  using outcome::Limit;
  static constexpr std::array<Limit, footprint_limit_count> limits{
      Limit::none,       Limit::envelope,   Limit::envelope,   Limit::envelope,    Limit::envelope,
      Limit::envelope,   Limit::envelope,   Limit::fly_out,    Limit::radar_range, Limit::field_of_view,
      Limit::horizon,    Limit::terrain,    Limit::blind_zone, Limit::sensitivity, Limit::clutter,
      Limit::radar_time, Limit::radar_time, Limit::none,       Limit::none};
  return limits[static_cast<std::size_t>(limit)];
}

std::string_view name_of(Knowledge knowledge) {
  return knowledge == Knowledge::kinematic ? "kinematic" : "with sensing";
}

}  // namespace iamd::study
