// How a phased array shares its time between search and tracks.
#pragma once

namespace iamd::sensing {

// Wanted: `search_work_s` of dwells in every frame of `frame_s`, and tracks that would take the share `track_load` of
// all time. While the two fit, each gets what it wants and the rest is idle. When they don't, the search frame is
// stretched first, until search is down to `search_share_min` (or to what it wants, if that is less); beyond that all
// track intervals are stretched in proportion.
struct TimeBudget {
  double search_share = 0.0;   // of the time
  double frame_s = 0.0;        // of one search frame, >= the wanted one
  double track_stretch = 1.0;  // of the track intervals, >= 1
};

// Domain: frame_s > 0, search_work_s > 0, track_load >= 0, 0 < search_share_min < 1. Postcondition: search_share +
// track_load/track_stretch
// <= 1 up to rounding.
[[nodiscard]] TimeBudget time_budget(double search_work_s, double frame_s, double track_load, double search_share_min);

}  // namespace iamd::sensing
