// `kind: phased_array`: an electronically scanned radar that shares its time between search and tracks.
#pragma once

#include <vector>

#include "iamd/sensing/radar_spec.hpp"
#include "iamd/sensing/sensor.hpp"

namespace iamd::sensing {

// A sector that is searched on its own, in the list `sectors`.
struct SectorSpec {
  scenario::Uncertain azimuth_offset_rad, width_rad, elevation_min_rad, elevation_max_rad;
  scenario::Uncertain frame_s, dwell_s;  // not positive: as the radar's
  std::int64_t priority = 0;
};

struct PhasedArraySpec : RadarSpec {
  scenario::Uncertain facing_rad, azimuth_coverage_rad, tilt_rad, scan_loss_exponent;
  scenario::Uncertain search_frame_s, search_share, search_dwell_s,
      search_share_min;                                // one of share and dwell is positive
  scenario::Uncertain confirm_dwell_s, track_dwell_s;  // not positive: as long as a search dwell
  scenario::Uncertain track_interval_s, engaged_track_interval_s;
  scenario::Uncertain threat_track_interval_s, settling_track_interval_s;  // not positive: as the one before
  scenario::Uncertain settled_share;
  std::vector<SectorSpec> sectors;                                // none: all of the coverage is one
  scenario::Uncertain cued_frame_s, cued_dwell_s, cued_search_s;  // frame not positive: no search by cue
  scenario::Uncertain duty_limit, duty_window_s, search_duty, track_duty;
  scenario::Uncertain tracks_max;  // not positive: no limit
  scenario::Uncertain track_range_gate_m;
};

[[nodiscard]] scenario::Table<PhasedArraySpec> phased_array_table();
[[nodiscard]] std::shared_ptr<const SensorModel> make_phased_array(const PhasedArraySpec& spec);

}  // namespace iamd::sensing
