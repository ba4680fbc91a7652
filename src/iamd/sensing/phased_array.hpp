// `kind: phased_array`: an electronically scanned radar that shares its time between search and tracks.
#pragma once

#include "iamd/sensing/radar_spec.hpp"
#include "iamd/sensing/sensor.hpp"

namespace iamd::sensing {

struct PhasedArraySpec : RadarSpec {
  scenario::Uncertain facing_rad, azimuth_coverage_rad, tilt_rad, scan_loss_exponent;
  scenario::Uncertain search_frame_s, search_share, search_dwell_s,
      search_share_min;                                // one of share and dwell is positive
  scenario::Uncertain confirm_dwell_s, track_dwell_s;  // not positive: as long as a search dwell
  scenario::Uncertain track_interval_s, engaged_track_interval_s;
  scenario::Uncertain tracks_max;  // not positive: no limit
  scenario::Uncertain track_range_gate_m;
};

[[nodiscard]] scenario::Table<PhasedArraySpec> phased_array_table();
[[nodiscard]] std::shared_ptr<const SensorModel> make_phased_array(const PhasedArraySpec& spec);

}  // namespace iamd::sensing
