#include "iamd/scenario/given.hpp"
#include "iamd/sensing/array_layout.hpp"
#include "iamd/sensing/phased_array.hpp"

namespace iamd::sensing {
namespace {

constexpr double least_share_of_search = 0.01;

std::string search_problem(const PhasedArraySpec& spec) {
  if (given(spec.search_share) == given(spec.search_dwell_s)) {
    return "say once what search takes: search_dwell_ms (of one beam position) or search_share (of the time, when "
           "nothing is tracked)";
  }
  if (!given(spec.cued_frame_s) && given(spec.cued_dwell_s)) {
    return "cued_dwell_ms is the dwell of a search that a warning cues, and cued_frame_s, which switches it on, is not "
           "given: add it, or leave both out";
  }
  // Checked for one draw: what a distribution allows beyond is cut off.
  const ArrayLayout layout = layout_of(spec, scenario::Draw{0, 0, 0});
  if (layout.false_alarms > most_false_alarms) return too_many_false_alarms;
  if (layout.work_s >= most_search_work_s) {
    return "to search the coverage once would take more than a day; shorten search_dwell_ms or widen beamwidth_deg";
  }
  return {};
}

scenario::Table<SectorSpec> sector_table() {
  using scenario::Domain;
  scenario::Table<SectorSpec> table{"A sector that is searched on its own, with a frame time of its own"};
  table
      .number("azimuth_offset_deg", &SectorSpec::azimuth_offset_rad, {-360.0, 360.0, false, false},
              "its middle, clockwise from the array's facing_deg")
      .or_else(0.0)
      .number("width_deg", &SectorSpec::width_rad, {1.0, 360.0, false, false}, "its width in azimuth")
      .number("elevation_min_deg", &SectorSpec::elevation_min_rad, {0.0, 89.0, false, false}, "its lower limit")
      .or_else(0.0)
      .number("elevation_max_deg", &SectorSpec::elevation_max_rad, {0.5, 90.0, false, false}, "its upper limit")
      .or_else(90.0)
      .number("frame_s", &SectorSpec::frame_s, {0.1, 600.0, false, false},
              "wanted time to search it once; left out: search_frame_s")
      .optional()
      .number("dwell_ms", &SectorSpec::dwell_s, {0.01, 5000.0, false, false},
              "length of one dwell in it; left out: the radar's search dwell")
      .optional()
      .plain_whole("priority", &SectorSpec::priority, {-100.0, 100.0, false, false},
                   "which sector goes first when time is short; above 0: before tracks that are neither engaged nor "
                   "threatening")
      .or_else(0.0)
      .require([](const SectorSpec& spec) {
        return std::string{spec.elevation_min_rad.likely() < spec.elevation_max_rad.likely()
                               ? ""
                               : "elevation_min_deg must be less than elevation_max_deg"};
      });
  return table;
}

}  // namespace

scenario::Table<PhasedArraySpec> phased_array_table() {
  using scenario::Domain;
  constexpr Domain dwell_ms{0.01, 5000.0, false, false};
  constexpr Domain share{least_share_of_search, 0.99, false, false};
  constexpr Domain interval_s{0.02, 120.0, false, false};
  scenario::Table<PhasedArraySpec> table{"An electronically scanned radar: search and tracks share its time"};
  add_radar_fields(table, 1e-6);
  table
      .number("facing_deg", &PhasedArraySpec::facing_rad, {-360.0, 360.0, false, false},
              "middle of the azimuth coverage, clockwise from north")
      .or_else(0.0)
      .number(
          "azimuth_coverage_deg", &PhasedArraySpec::azimuth_coverage_rad, {1.0, 360.0, false, false},
          "total width in azimuth; a further face is assumed for every 120 degrees begun, each with a transmitter of "
          "its own")
      .or_else(120.0)
      .number("tilt_deg", &PhasedArraySpec::tilt_rad, {-10.0, 90.0, false, false}, "elevation of broadside")
      .or_else(20.0)
      .number("scan_loss_exponent", &PhasedArraySpec::scan_loss_exponent, {0.0, 6.0, false, false},
              "p of the two-way loss cos^p at an angle off broadside: 2 for projected area alone, about 3 in practice")
      .or_else(3.0)
      .number("search_frame_s", &PhasedArraySpec::search_frame_s, {0.1, 600.0, false, false},
              "wanted time to search the whole coverage once; longer when dwells and tracks leave too little time")
      .number("search_dwell_ms", &PhasedArraySpec::search_dwell_s, dwell_ms,
              "length of one search dwell, integrated coherently; with the number of beam positions it gives the time "
              "that search takes")
      .optional()
      .number("search_share", &PhasedArraySpec::search_share, share,
              "share of the time that search takes at the wanted frame, instead of search_dwell_ms, which then follows")
      .optional()
      .number("least_search_share", &PhasedArraySpec::search_share_min, share,
              "least share of the time that is kept for search however many tracks there are")
      .or_else(0.1)
      .number("confirm_dwell_ms", &PhasedArraySpec::confirm_dwell_s, dwell_ms,
              "length of the dwell that verifies a search alarm; left out: as a search dwell")
      .optional()
      .number("track_dwell_ms", &PhasedArraySpec::track_dwell_s, dwell_ms,
              "length of a track dwell; its signal is stronger than a search dwell's in the same proportion; left out: "
              "as a search dwell")
      .optional()
      .number("track_interval_s", &PhasedArraySpec::track_interval_s, interval_s,
              "wanted time between two dwells on a track")
      .or_else(2.0)
      .number("engaged_track_interval_s", &PhasedArraySpec::engaged_track_interval_s, interval_s,
              "the same for a track on which an interceptor depends")
      .or_else(1.0)
      .number("threat_track_interval_s", &PhasedArraySpec::threat_track_interval_s, interval_s,
              "the same for a track whose predicted impact harms an asset; left out: track_interval_s")
      .optional()
      .number("settling_track_interval_s", &PhasedArraySpec::settling_track_interval_s, interval_s,
              "the same for a track that is not yet accurate enough, if shorter; left out: track_interval_s")
      .optional()
      .number("settled_share", &PhasedArraySpec::settled_share, {0.001, 10.0, false, false},
              "accurate enough: standard deviation of the predicted place, as a share of the beam's width there")
      .or_else(0.3)
      .whole("tracks_max", &PhasedArraySpec::tracks_max, {1.0, 1e6, false, false},
             "most tracks looked at, engaged ones first; left out: as many as there is time for")
      .optional()
      .number("track_range_gate_km", &PhasedArraySpec::track_range_gate_m, {0.01, 1000.0, false, false},
              "half-length of the range window of a track dwell around the predicted place")
      .or_else(2.0)
      .list(
          "sectors", &PhasedArraySpec::sectors, sector_table(),
          "what is searched, each part with a frame time and priority of its own; left out: all of the coverage alike")
      .optional()
      .number("cued_frame_s", &PhasedArraySpec::cued_frame_s, {0.1, 120.0, false, false},
              "when early warning reports a launch: time to search once where it can have got to, before other search; "
              "left out: warnings are not acted on")
      .optional()
      .number("cued_dwell_ms", &PhasedArraySpec::cued_dwell_s, dwell_ms,
              "length of a dwell of that search; left out: as a search dwell")
      .optional()
      .number("cued_search_s", &PhasedArraySpec::cued_search_s, {1.0, 7200.0, false, false},
              "how long after a warning that search goes on, unless a track answers it")
      .or_else(120.0)
      .number("duty_limit", &PhasedArraySpec::duty_limit, {0.001, 1.0, false, false},
              "greatest share of the time that may be radiated: the energy budget of power supply and cooling")
      .or_else(1.0)
      .number("duty_window_s", &PhasedArraySpec::duty_window_s, {0.001, 600.0, false, false},
              "over which that share is meant: so much of it can be saved up")
      .or_else(1.0)
      .number("search_duty", &PhasedArraySpec::search_duty, {0.001, 1.0, false, false},
              "share of a search or confirmation dwell that is radiated")
      .or_else(1.0)
      .number("track_duty", &PhasedArraySpec::track_duty, {0.001, 1.0, false, false},
              "share of a track dwell that is radiated")
      .or_else(1.0)
      .require(search_problem)
      .usable("sensor");
  return table;
}

}  // namespace iamd::sensing
