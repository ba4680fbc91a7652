#include "iamd/sensing/phased_array.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

#include "iamd/base/contracts.hpp"
#include "iamd/sensing/array_face.hpp"

namespace iamd::sensing {
namespace {

using base::Duration;
using base::Time;

constexpr double full_turn = 2.0 * std::numbers::pi;
constexpr double widest_face_rad = 120.0 * geo::degree;
// Detections come out this often while something is in view. A track with a shorter interval has several dwells in a
// look.
constexpr double longest_tick_s = 1.0;
constexpr double shortest_tick_s = 0.5;
constexpr double least_share_of_search = 0.01;
constexpr double most_search_work_s = 86400.0;
// Objects are anywhere in a search beam, in two dimensions: twice 1.6 dB. Source: Blake, Radar Range-Performance
// Analysis (1980), ch. 3; Barton, Radar Equations for Modern Radar (2013), ch. 5.
constexpr double usual_beam_shape_loss = 2.0892961308540396;  // 3.2 dB

bool given(const scenario::Uncertain& number) { return !number.fixed() || number.likely() > 0.0; }

// One face for every 120 degrees of coverage begun, side by side and tilted alike, each with a transmitter and a
// schedule of its own (array_face.hpp).
class PhasedArray final : public Sensor {
 public:
  PhasedArray(const RadarNumbers& numbers, const ArrayNumbers& array, double acquisition_s,
              std::span<const world::Target> targets)
      : array_{array},
        acquisition_s_{acquisition_s},
        receiver_{numbers.id,  numbers.entity, numbers.seed,   numbers.run,
                  numbers.pfa, numbers.pulses, numbers.errors, targets},
        next_{Time{} + array.tick} {
    records_.reserve(256);
    history_.reserve(256);
  }
  void add_face(const RadarNumbers& numbers, const Coverage& coverage, const ArrayFaces& faces,
                std::span<const SectorNumbers> sectors) {
    const ArrayShared shared{&receiver_, &crowd_, &scans_};
    faces_.emplace_back(numbers, array_, coverage, faces, sectors, faces_.size(), shared, receiver_.objects());
    loads_.push_back(0.0);
  }
  void reserve_faces(std::size_t count) { faces_.reserve(count); }  // they keep addresses of their own parts

  [[nodiscard]] const geo::Site& site() const override { return faces_.front().echo().coverage().site(); }
  [[nodiscard]] Time next() const override { return next_; }

  using Sensor::visibility;
  [[nodiscard]] Visibility visibility(const geo::State<geo::Ecef>& state, const world::Signature& signature,
                                      double /*since_launch_s*/) const override {
    const Sighting s = site_sighting(state.position);
    const ArrayFace& face = face_of(s.direction);
    return face.echo().visibility(state, signature, receiver_, face.gain(s.direction));
  }
  [[nodiscard]] double acquisition_time_s() const override { return acquisition_s_; }

  [[nodiscard]] RadarTime time_used() const override {
    RadarTime busiest = faces_.front().time_used();
    for (const ArrayFace& face : faces_) {
      const RadarTime used = face.time_used();
      if (used.wanted_s > busiest.wanted_s) busiest = used;
    }
    return busiest;
  }

  void take(const LaunchWarning& warning) override {
    if (array_.cued_frame_s <= 0.0) return;
    for (ArrayFace& face : faces_) face.take(warning);
    next_ = std::min(next_, std::max(warning.time, done_) + array_.tick);
  }

  void look(Time now, std::span<const world::Target> targets, std::span<const TrackCue> cues, Look& look) override {
    IAMD_EXPECT(now == next_ && targets.size() == receiver_.objects());
    const std::size_t first = look.detections.size();
    collect(now, cues);
    for (std::size_t f = 0; f < faces_.size(); ++f) {
      faces_[f].set_track_load(loads_[f]);
      faces_[f].run(now, targets, cues, history_, look);
    }
    if (faces_.size() > 1) sort_by_time(look, first);
    done_ = now;
    bool busy = false;
    Time soonest = Time::never();
    for (const ArrayFace& face : faces_) {
      busy = busy || face.busy();
      soonest = std::min(soonest, face.next());
    }
    const Time soon = now + array_.tick;
    next_ = busy ? soon : std::max(soon, soonest);
  }

 private:
  struct Record {
    Time due;
    std::uint64_t overdue = 0;  // intervals that have been missed since
    double range_m = 0.0;       // when it was last aimed at
    Duration interval;          // wanted
    std::uint32_t face = 0;
    bool known = false, covered = false;
  };

  [[nodiscard]] Sighting site_sighting(const geo::Position<geo::Ecef>& p) const {
    return faces_.front().echo().coverage().sighting(p);
  }
  // The face in whose part of the azimuth a direction is; outside all, the first.
  [[nodiscard]] const ArrayFace& face_of(const Direction& d) const { return faces_[face_number(d)]; }
  [[nodiscard]] std::size_t face_number(const Direction& d) const {
    for (std::size_t f = 0; f + 1 < faces_.size(); ++f) {
      if (faces_[f].echo().coverage().in_azimuth(d)) return f;
    }
    return faces_.size() - 1;
  }

  [[nodiscard]] static Rank rank_of(const TrackCue& cue) {
    return cue.engaged ? Rank::engaged : cue.threatening ? Rank::threatening : Rank::ordinary;
  }
  // Wanted between two dwells: by rank, and shorter while its predicted place is not accurate enough.
  [[nodiscard]] Duration interval(const TrackCue& cue, Rank rank, double range_m) const {
    const double wanted = array_.interval_s[static_cast<std::size_t>(rank)];
    const bool settled = cue.sigma_position_m <= array_.settled_share * array_.beamwidth_rad * range_m;
    return Duration::from_seconds(settled ? wanted : std::min(wanted, array_.settling_interval_s));
  }

  // Which tracks are covered, by which face, and which fall due until `now`.
  void collect(Time now, std::span<const TrackCue> cues) {
    for (ArrayFace& face : faces_) face.clear_tasks();
    std::fill(loads_.begin(), loads_.end(), 0.0);
    // After a jump over idle time, tracks are looked at in the last tick only.
    const Time from = std::max(done_, now - array_.tick);
    std::size_t taken = 0;
    for (const Rank rank : {Rank::engaged, Rank::threatening, Rank::ordinary}) {
      for (std::size_t i = 0; i < cues.size(); ++i) {
        const TrackCue& cue = cues[i];
        if (rank_of(cue) != rank || taken == array_.tracks_max) continue;
        Record& record = record_of(cue, rank, from);
        if (record.due < now) aim(record, cue, i, rank, from, now);
        if (!record.covered) continue;
        loads_[record.face] += array_.track_dwell_s / record.interval.seconds();
        ++taken;
      }
    }
  }
  Record& record_of(const TrackCue& cue, Rank rank, Time from) {
    const std::size_t track = cue.track.index();
    if (track >= records_.size()) {
      records_.resize(track + 1);
      history_.resize(track + 1);
    }
    Record& record = records_[track];
    if (!record.known) {
      record.known = true;
      record.due = from;
    }
    record.interval = interval(cue, rank, record.range_m);
    // Due again an interval after the last dwell; at once, if it has become more urgent and that is over.
    const Time last = history_[track].last;
    if (last != Time::never()) record.due = last + record.interval;
    return record;
  }

  void aim(Record& record, const TrackCue& cue, std::size_t i, Rank rank, Time from, Time now) {
    const Time t = std::max(record.due, from);
    const geo::Position<geo::Ecef> p = predicted(cue, t);
    const Sighting s = site_sighting(p);
    record.face = static_cast<std::uint32_t>(face_number(s.direction));
    ArrayFace& face = faces_[record.face];
    record.covered = face.echo().coverage().covers(s, p);
    if (!record.covered) {
      record.due = now;
      history_[cue.track.index()].last = Time::never();
      record.overdue = 0;
      return;
    }
    record.range_m = s.range_m;
    record.interval = interval(cue, rank, s.range_m);
    const auto overdue = static_cast<std::uint64_t>(std::max<std::int64_t>(0, (from - record.due).nanoseconds()) /
                                                    record.interval.nanoseconds());
    if (overdue > record.overdue) face.count_missed(overdue - record.overdue);
    record.overdue = overdue;
    face.add_task({record.due, static_cast<std::uint32_t>(cue.track.index()), static_cast<std::uint32_t>(i), rank,
                   record.interval, t, s});
  }

  // Detections of this look, from each face in order: merged.
  void sort_by_time(Look& look, std::size_t first) {
    order_.resize(look.detections.size() - first);
    for (std::size_t i = 0; i < order_.size(); ++i) order_[i] = static_cast<std::uint32_t>(first + i);
    std::sort(order_.begin(), order_.end(), [&](std::uint32_t a, std::uint32_t b) {
      const Time ta = look.detections[a].time;
      const Time tb = look.detections[b].time;
      return ta != tb ? ta < tb : a < b;
    });
    detections_.assign(look.detections.begin() + static_cast<std::ptrdiff_t>(first), look.detections.end());
    sources_.assign(look.source.begin() + static_cast<std::ptrdiff_t>(first), look.source.end());
    for (std::size_t i = 0; i < order_.size(); ++i) {
      look.detections[first + i] = detections_[order_[i] - first];
      look.source[first + i] = sources_[order_[i] - first];
    }
  }

  ArrayNumbers array_;
  double acquisition_s_;
  Receiver receiver_;
  Crowd crowd_;
  std::uint32_t scans_ = 0;
  std::vector<ArrayFace> faces_;
  std::vector<double> loads_;
  std::vector<Record> records_;  // by track
  std::vector<TrackHistory> history_;
  std::vector<std::uint32_t> order_;
  std::vector<Detection> detections_;
  std::vector<base::ObjectId> sources_;
  Time done_, next_;
};

// What a radar's block comes to for the numbers of a draw.
struct Layout {
  CoverageLimits limits;  // of all faces
  int faces = 1;
  double search_dwell_s = 0.0;
  double alarms_per_beam = 0.0;        // that noise raises, not confirmed
  std::vector<SectorNumbers> sectors;  // not yet cut to faces
  double beams = 0.0, work_s = 0.0;    // of one frame of each sector, over all faces
  double false_alarms = 0.0;           // confirmed, likewise
};

double solid_angle_sr(const CoverageLimits& limits) {
  return std::min(limits.azimuth_width_rad, full_turn) *
         (std::sin(limits.elevation_max_rad) - std::sin(limits.elevation_min_rad));
}

Layout layout_of(const PhasedArraySpec& spec, const scenario::Draw& draw) {
  Layout layout;
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
    limits.facing_rad = draw(s.azimuth_rad);
    limits.azimuth_width_rad = std::min(draw(s.width_rad), full_turn);
    limits.elevation_min_rad =
        std::clamp(draw(s.elevation_min_rad), layout.limits.elevation_min_rad, layout.limits.elevation_max_rad);
    limits.elevation_max_rad = std::clamp(draw(s.elevation_max_rad), limits.elevation_min_rad + 0.1 * geo::degree,
                                          layout.limits.elevation_max_rad + 0.1 * geo::degree);
    add(limits, draw(s.frame_s), draw(s.dwell_s), static_cast<int>(s.priority), false);
  }
  return layout;
}

// The parts of a sector that a face covers: none, one, or two where both are wide.
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

ArrayNumbers drawn_array(const PhasedArraySpec& spec, const scenario::Draw& draw, const Layout& layout) {
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

class PhasedArrayModel final : public SensorModel {
 public:
  explicit PhasedArrayModel(const PhasedArraySpec& spec) : spec_{spec} {}

  std::unique_ptr<Sensor> make(base::SensorId id, std::uint64_t entity, const scenario::Draw& draw,
                               const Propagation& propagation, std::span<const world::Target> targets) const override {
    const Layout layout = layout_of(spec_, draw);
    const ArrayNumbers array = drawn_array(spec_, draw, layout);
    const geo::Site site = spec_.drawn_site(draw);
    RadarNumbers numbers = spec_.drawn_numbers(id, entity, draw, layout.search_dwell_s, usual_beam_shape_loss);
    spec_.add_path(numbers, draw, propagation, site, tables_);
    // Up to a frame until search comes by, and two dwells on the new track.
    const double acquisition_s = layout.sectors.front().frame.seconds() + 2.0 * array.interval_s.back();
    auto radar = std::make_unique<PhasedArray>(numbers, array, acquisition_s, targets);
    radar->reserve_faces(static_cast<std::size_t>(layout.faces));
    const double tilt = draw(spec_.tilt_rad);
    const double exponent = draw(spec_.scan_loss_exponent);
    std::vector<SectorNumbers> sectors;
    for (int f = 0; f < layout.faces; ++f) {
      CoverageLimits limits = layout.limits;
      const double width = limits.azimuth_width_rad;
      limits.azimuth_width_rad = width / layout.faces;
      limits.facing_rad += width * ((f + 0.5) / layout.faces - 0.5);
      sectors.clear();
      for (const SectorNumbers& sector : layout.sectors) add_cut(sectors, sector, limits);
      radar->add_face(numbers, Coverage{site, limits, propagation},
                      ArrayFaces{limits.facing_rad, limits.azimuth_width_rad, tilt, exponent}, sectors);
    }
    return radar;
  }

 private:
  PhasedArraySpec spec_;
  PathTables tables_;
};

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
  const Layout layout = layout_of(spec, scenario::Draw{0, 0, 0});
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
      .number("azimuth_deg", &SectorSpec::azimuth_rad, {-360.0, 360.0, false, false},
              "its middle, clockwise from north")
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
              "when early warning reports a launch: time to search once where it can have got to, before ordinary "
              "tracks; left out: warnings are not acted on")
      .optional()
      .number("cued_dwell_ms", &PhasedArraySpec::cued_dwell_s, dwell_ms,
              "length of a dwell of that search; left out: as a search dwell")
      .optional()
      .number("cued_search_s", &PhasedArraySpec::cued_search_s, {1.0, 7200.0, false, false},
              "how long after a warning that search goes on")
      .or_else(600.0)
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

std::shared_ptr<const SensorModel> make_phased_array(const PhasedArraySpec& spec) {
  return std::make_shared<PhasedArrayModel>(spec);
}

}  // namespace iamd::sensing
