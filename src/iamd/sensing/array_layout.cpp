#include "iamd/sensing/array_layout.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "iamd/scenario/given.hpp"

namespace iamd::sensing {
namespace {

using base::Duration;

constexpr double widest_face_rad = 120.0 * geo::degree;
// Detections come out this often while something is in view. A track with a shorter interval has several dwells in a
// look.
constexpr double longest_tick_s = 1.0;
constexpr double shortest_tick_s = 0.5;

}  // namespace

ArrayLayout layout_of(const PhasedArraySpec& spec, const scenario::Draw& draw) {
  ArrayLayout layout;
  layout.limits = spec.drawn_limits(draw);
  layout.limits.facing_rad = draw(spec.facing_rad);
  layout.limits.azimuth_width_rad = std::min(draw(spec.azimuth_coverage_rad), full_turn);
  layout.faces = std::max(1, static_cast<int>(std::ceil(layout.limits.azimuth_width_rad / widest_face_rad - 1e-9)));
  const double beamwidth = draw(spec.beamwidth_rad);
  const double beam_sr = beamwidth * beamwidth;
  const double frame_s = draw(spec.search_frame_s);
  const double pfa = draw(spec.pfa);
  layout.alarms_per_beam = pfa * layout.limits.range_max_m / spec.drawn_range_resolution_m(draw);
  // A share of the time is that of one face.
  const double face_beams = std::max(1.0, solid_angle_sr(layout.limits) / layout.faces / beam_sr);
  const double dwell_s = draw(spec.search_dwell_s);
  layout.search_dwell_s = dwell_s > 0.0 ? dwell_s : draw(spec.search_share) * frame_s / face_beams;
  const double confirm_s = given(spec.confirm_dwell_s) ? draw(spec.confirm_dwell_s) : layout.search_dwell_s;
  const double search_duty = draw(spec.search_duty);

  const auto add = [&](const CoverageLimits& limits, double own_frame_s, double own_dwell_s, int priority, bool whole) {
    SectorNumbers sector;
    sector.limits = limits;
    sector.frame = Duration::from_seconds(own_frame_s > 0.0 ? own_frame_s : frame_s);
    const double one_s = own_dwell_s > 0.0 ? own_dwell_s : layout.search_dwell_s;
    const double time_s = std::min(one_s + layout.alarms_per_beam * confirm_s, most_search_work_s);
    sector.dwell = std::max(Duration::from_nanoseconds(1), Duration::from_seconds(time_s));
    sector.radiated_s = time_s * search_duty;
    sector.gain = one_s / layout.search_dwell_s;
    sector.priority = priority;
    sector.before_tracks = priority > 0;
    sector.beamwidth_rad = beamwidth;
    sector.alarms_per_beam = pfa * layout.alarms_per_beam;
    sector.whole = whole;
    const double beams = std::max(1.0, solid_angle_sr(limits) / beam_sr);
    layout.beams += beams;
    layout.work_s += beams * time_s;
    layout.false_alarms += beams * sector.alarms_per_beam;
    layout.sectors.push_back(sector);
  };
  if (spec.sectors.empty()) add(layout.limits, 0.0, 0.0, 0, true);
  for (const SectorSpec& s : spec.sectors) {
    CoverageLimits limits = layout.limits;
    limits.facing_rad += draw(s.azimuth_offset_rad);
    limits.azimuth_width_rad = std::min(draw(s.width_rad), full_turn);
    limits.elevation_min_rad =
        std::clamp(draw(s.elevation_min_rad), layout.limits.elevation_min_rad, layout.limits.elevation_max_rad);
    limits.elevation_max_rad = std::clamp(draw(s.elevation_max_rad), limits.elevation_min_rad + 0.1 * geo::degree,
                                          layout.limits.elevation_max_rad + 0.1 * geo::degree);
    add(limits, draw(s.frame_s), draw(s.dwell_s), static_cast<int>(s.priority), false);
  }
  return layout;
}

void add_cut(std::vector<SectorNumbers>& out, const SectorNumbers& sector, const CoverageLimits& face) {
  if (sector.whole || face.azimuth_width_rad >= full_turn * (1.0 - 1e-12)) {
    SectorNumbers cut = sector;
    if (sector.whole) {
      cut.limits.facing_rad = face.facing_rad;
      cut.limits.azimuth_width_rad = face.azimuth_width_rad;
    }
    out.push_back(cut);
    return;
  }
  const double half = 0.5 * face.azimuth_width_rad;
  const double middle = std::remainder(sector.limits.facing_rad - face.facing_rad, full_turn);
  for (const double turn : {-full_turn, 0.0, full_turn}) {
    const double low = std::max(-half, middle + turn - 0.5 * sector.limits.azimuth_width_rad);
    const double high = std::min(half, middle + turn + 0.5 * sector.limits.azimuth_width_rad);
    if (high - low < 1e-9) continue;
    SectorNumbers cut = sector;
    cut.limits.facing_rad = face.facing_rad + 0.5 * (low + high);
    cut.limits.azimuth_width_rad = high - low;
    out.push_back(cut);
  }
}

ArrayNumbers drawn_array(const PhasedArraySpec& spec, const scenario::Draw& draw, const ArrayLayout& layout) {
  const auto or_else = [&draw](const scenario::Uncertain& number, double otherwise) {
    return given(number) ? draw(number) : otherwise;
  };
  ArrayNumbers a;
  a.search_dwell_s = layout.search_dwell_s;
  a.confirm_dwell_s = or_else(spec.confirm_dwell_s, a.search_dwell_s);
  a.track_dwell_s = or_else(spec.track_dwell_s, a.search_dwell_s);
  a.confirm_gain = a.confirm_dwell_s / a.search_dwell_s;
  a.track_gain = a.track_dwell_s / a.search_dwell_s;
  a.search_share_min = draw(spec.search_share_min);
  const double ordinary = draw(spec.track_interval_s);
  const double engaged = draw(spec.engaged_track_interval_s);
  a.interval_s = {engaged, or_else(spec.threat_track_interval_s, ordinary), ordinary};
  a.settling_interval_s = or_else(spec.settling_track_interval_s, ordinary);
  a.settled_share = draw(spec.settled_share);
  const double most = draw(spec.tracks_max);
  a.tracks_max = most > 0.0 ? static_cast<std::size_t>(most) : std::numeric_limits<std::size_t>::max();
  a.track_range_gate_m = draw(spec.track_range_gate_m);
  a.beamwidth_rad = draw(spec.beamwidth_rad);
  a.search_duty = draw(spec.search_duty);
  a.track_duty = draw(spec.track_duty);
  a.duty_limit = draw(spec.duty_limit);
  a.duty_window_s = draw(spec.duty_window_s);
  a.cued_frame_s = draw(spec.cued_frame_s);
  a.cued_dwell_s = or_else(spec.cued_dwell_s, a.search_dwell_s);
  a.cued_search_s = draw(spec.cued_search_s);
  a.tick = Duration::from_seconds(
      std::max({2.0 * a.track_dwell_s, shortest_tick_s,
                std::min({longest_tick_s, layout.sectors.front().frame.seconds(), ordinary, engaged})}));
  return a;
}

}  // namespace iamd::sensing
