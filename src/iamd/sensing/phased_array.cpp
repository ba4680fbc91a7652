#include "iamd/sensing/phased_array.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

#include "iamd/sensing/radar_equation.hpp"
#include "iamd/sensing/scanning_radar.hpp"
#include "iamd/sensing/time_budget.hpp"

namespace iamd::sensing {
namespace {

// Detections come out this often while something is in view. A track with a shorter interval has several dwells in a
// look.
constexpr double longest_tick_s = 1.0;
constexpr double shortest_tick_s = 0.5;
constexpr double least_share_of_search = 0.01;
// Beyond 75 degrees off broadside the beam is taken as no wider.
constexpr double least_cosine = 0.26;
// No object turns harder: how far a straight line may be off in a look, for leaving out what can't be in the beam.
constexpr double hardest_turn_mps2 = 1000.0;

constexpr double most_search_work_s = 86400.0;

// What a phased array has besides the numbers of every radar.
struct ArrayNumbers {
  double search_dwell_s = 0.0, confirm_dwell_s = 0.0, track_dwell_s = 0.0;
  double search_frame_s = 0.0, search_work_s = 0.0, search_share_min = 0.0;
  double track_interval_s = 0.0, engaged_track_interval_s = 0.0;
  std::size_t tracks_max = 0;
  double track_range_gate_m = 0.0;
  double beamwidth_rad = 0.0;
};

// Where a track would be. Gravity pulls what is in free fall: by rule of thumb, what is above 30 km or faster than 1200
// m/s.
geo::Position<geo::Ecef> predicted(const TrackCue& cue, base::Time t) {
  const double dt = (t - cue.time).seconds();
  const auto& p = cue.state.position;
  const auto& v = cue.state.velocity;
  geo::Position<geo::Ecef> q{p.x_m + v.x_mps * dt, p.y_m + v.y_mps * dt, p.z_m + v.z_mps * dt};
  const double speed2 = v.x_mps * v.x_mps + v.y_mps * v.y_mps + v.z_mps * v.z_mps;
  if (speed2 < 1200.0 * 1200.0 && geo::ellipsoid_height(p) < 30e3) return q;
  const double r2 = p.x_m * p.x_m + p.y_m * p.y_m + p.z_m * p.z_m;
  const double fall = -0.5 * geo::gm_m3_s2 / (r2 * std::sqrt(r2)) * dt * dt;
  q.x_m += fall * p.x_m;
  q.y_m += fall * p.y_m;
  q.z_m += fall * p.z_m;
  return q;
}

// One transmitter whose time is divided (time_budget.hpp). Search passes every object once a frame; an alarm is
// verified at once by a confirmation dwell of its own draw, and only what crosses the threshold twice is reported,
// measured in the second dwell. The time of confirmations (those that noise is expected to cause, and those that
// objects caused in the frame before) is search work. Tracks are looked at by dwells in the order in which they fall
// due; a dwell points where the cue says that the track is, and sees what lies in its beam (Gaussian, two-way, to one
// beamwidth off its axis) and range gate. Left out: side lobes, false alarms in track dwells (pfa × the cells of a
// gate, some 1e-5 a dwell), waiting for an echo from far away.
class PhasedArray final : public ScanningRadar {
 public:
  PhasedArray(const RadarNumbers& numbers, const ArrayNumbers& array, const Coverage& coverage, const ArrayFaces& faces,
              std::span<const world::Target> targets)
      : ScanningRadar{numbers, coverage, targets},
        array_{array},
        faces_{faces},
        confirm_gain_{array.confirm_dwell_s / array.search_dwell_s},
        track_gain_{array.track_dwell_s / array.search_dwell_s},
        track_dwell_{base::Duration::from_seconds(array.track_dwell_s)} {
    bodies_.reserve(targets.size());
    due_.reserve(64);
    records_.reserve(256);
  }

  // Up to a frame until search comes by, and two dwells on the new track.
  [[nodiscard]] double acquisition_time_s() const override {
    return array_.search_frame_s + 2.0 * array_.track_interval_s;
  }

 private:
  struct Record {
    base::Time due, last;
    bool known = false, engaged = false, covered = false;
  };
  struct Due {
    base::Time time;
    std::uint32_t track = 0;
    std::uint32_t cue = 0;
    base::Time aimed;  // when `aim` was worked out for
    Sighting aim;
  };
  static bool earlier(const Due& a, const Due& b) { return a.time != b.time ? a.time < b.time : a.track < b.track; }
  struct Body {
    double range_m = 0.0, range_rate_mps = 0.0;
    double bend_mps2 = 0.0;  // no more than this does range bend off its straight line
    geo::Position<geo::Enu> p;
    geo::Velocity<geo::Enu> v;
    std::size_t object = 0;
  };

  double gain(const Direction& d) const override { return faces_.gain(faces_.cosine(d)); }
  double broadening(const Direction& d) const override { return 1.0 / std::max(faces_.cosine(d), least_cosine); }

  void pass(std::size_t object, const world::Target& target, base::Time t, const Sighting& s, Look& look) override {
    const double cosine = faces_.cosine(s.direction);
    const double snr =
        snr_at(numbers_.sensitivity_m2, target.signature.rcs(numbers_.band), s.range_m) * faces_.gain(cosine);
    const bool alarm = receiver_.alarm(object, target.signature.fluctuation, snr);
    const Echo confirmed = receiver_.dwell(object, target.signature.fluctuation, snr * confirm_gain_);
    if (!alarm) return;
    ++confirmations_;
    if (!confirmed.detected) return;
    look.detections.push_back(receiver_.measured(t, s, confirmed, 1.0 / std::max(cosine, least_cosine)));
    look.detections.back().scan = search_scan();
    look.source.push_back(target.id);
  }

  void frame_over() override {
    confirmation_work_s_ = static_cast<double>(confirmations_) * array_.confirm_dwell_s;
    confirmations_ = 0;
  }

  bool carry_out(base::Time now, std::span<const world::Target> targets, std::span<const TrackCue> cues,
                 Look& look) override {
    // After a jump over idle time, tracks are looked at in the last tick only.
    const base::Time from = std::max(done_, now - numbers_.tick);
    const double load = collect(from, now, cues);
    const double window_s = (now - done_).seconds();
    const double work_s = array_.search_work_s + confirmation_work_s_;
    const TimeBudget budget = time_budget(work_s, array_.search_frame_s, load, array_.search_share_min);
    search_share_ = budget.search_share;
    clock_.set_length(done_, base::Duration::from_seconds(budget.frame_s));
    wanted_s_ += window_s * (work_s / array_.search_frame_s + load);
    // What search leaves of this look; time not used in the look before is lost but for one dwell's worth.
    credit_s_ = std::min(credit_s_, array_.track_dwell_s) + (1.0 - search_share_) * (now - from).seconds();
    if (!due_.empty()) track(from, now, budget.track_stretch, targets, cues, look);
    sweep_until(now, targets, look);
    return load > 0.0;
  }

  // Sorts out which tracks are covered and which fall due; returns the share of the time that the covered ones want.
  double collect(base::Time from, base::Time now, std::span<const TrackCue> cues) {
    due_.clear();
    double load = 0.0;
    std::size_t taken = 0;
    for (const bool engaged : {true, false}) {
      for (std::size_t i = 0; i < cues.size(); ++i) {
        const TrackCue& cue = cues[i];
        if (cue.engaged != engaged || taken == array_.tracks_max) continue;
        Record& record = record_of(cue, from);
        const double interval_s = interval(engaged);
        if (record.due < now) {
          const base::Time t = std::max(record.due, from);
          const geo::Position<geo::Ecef> p = predicted(cue, t);
          const Sighting s = coverage_.sighting(p);
          record.covered = coverage_.covers(s, p);
          if (record.covered) {
            due_.push_back(
                {record.due, static_cast<std::uint32_t>(cue.track.index()), static_cast<std::uint32_t>(i), t, s});
          } else {
            record.due = now;
          }
        }
        if (!record.covered) continue;
        load += array_.track_dwell_s / interval_s;
        ++taken;
      }
    }
    std::sort(due_.begin(), due_.end(), earlier);
    return load;
  }

  Record& record_of(const TrackCue& cue, base::Time from) {
    const std::size_t track = cue.track.index();
    if (track >= records_.size()) records_.resize(track + 1);
    Record& record = records_[track];
    if (!record.known) {
      record.known = true;
      record.due = from;
    } else if (cue.engaged && !record.engaged) {
      record.due = std::min(record.due, record.last + base::Duration::from_seconds(array_.engaged_track_interval_s));
    }
    record.engaged = cue.engaged;
    return record;
  }

  double interval(bool engaged) const { return engaged ? array_.engaged_track_interval_s : array_.track_interval_s; }

  // Carries out the dwells that are due, one after the other, as far as time and budget reach; the others stay due. A
  // dwell that falls due again within the look takes its place in the row.
  void track(base::Time from, base::Time now, double stretch, std::span<const world::Target> targets,
             std::span<const TrackCue> cues, Look& look) {
    locate(now, targets);
    const base::Duration ordinary = base::Duration::from_seconds(array_.track_interval_s * stretch);
    const base::Duration engaged = base::Duration::from_seconds(array_.engaged_track_interval_s * stretch);
    sweep_until(from, targets, look);
    base::Time free = from;
    for (std::size_t next = 0; next < due_.size(); ++next) {
      const Due due = due_[next];
      const base::Time t = std::max(due.time, free);
      if (t + track_dwell_ > now || credit_s_ < array_.track_dwell_s) break;
      if (t >= next_in_search()) sweep_until(t, targets, look);
      dwell(t == due.aimed ? due.aim : coverage_.sighting(predicted(cues[due.cue], t)), t, now, targets, look);
      free = t + track_dwell_;
      credit_s_ -= array_.track_dwell_s;
      track_s_ += array_.track_dwell_s;
      Record& record = records_[due.track];
      record.last = t;
      record.due = t + (record.engaged ? engaged : ordinary);
      if (record.due < now) {
        const Due again{record.due, due.track, due.cue, {}, {}};
        due_.insert(std::upper_bound(due_.begin() + static_cast<std::ptrdiff_t>(next) + 1, due_.end(), again, earlier),
                    again);
      }
    }
  }

  // Where everything is at the end of the look, so that dwells can leave out at once what is not in their beam.
  void locate(base::Time now, std::span<const world::Target> targets) {
    bodies_.clear();
    for (std::size_t i = 0; i < targets.size(); ++i) {
      if (!may_be_in_view(i, now) || !targets[i].alive || targets[i].start >= now) continue;
      const geo::State<geo::Ecef> state = targets[i].state(now);
      const geo::Position<geo::Enu> p = coverage_.site().to_enu(state.position);
      const geo::Velocity<geo::Enu> v = coverage_.site().to_enu(state.velocity);
      const double range = std::sqrt(p.x_m * p.x_m + p.y_m * p.y_m + p.z_m * p.z_m) + 1.0;
      const double rate = (p.x_m * v.x_mps + p.y_m * v.y_mps + p.z_m * v.z_mps) / range;
      const double speed2 = v.x_mps * v.x_mps + v.y_mps * v.y_mps + v.z_mps * v.z_mps;
      // Twice: it may come nearer within the look. What is nearer than two looks' flight is not left out by its range.
      const bool near = range * range < 4.0 * speed2 * numbers_.tick.seconds() * numbers_.tick.seconds();
      bodies_.push_back({range, rate, near ? 1e12 : 2.0 * speed2 / range + hardest_turn_mps2, p, v, i});
    }
  }

  void dwell(const Sighting& aim, base::Time t, base::Time now, std::span<const world::Target> targets, Look& look) {
    const double cosine = faces_.cosine(aim.direction);
    const double wider = 1.0 / std::max(cosine, least_cosine);
    const double beamwidth = array_.beamwidth_rad * wider;
    const double sensitivity = numbers_.sensitivity_m2 * track_gain_ * faces_.gain(cosine);
    const double dt = (t - now).seconds();
    const double half_dt2 = 0.5 * dt * dt;
    const std::uint32_t scan = 2 * dwell_count_++ + 1;
    const double slack_m = hardest_turn_mps2 * half_dt2 + 1.0;
    // Off the axis by a beamwidth or less: so far across at most.
    const double reach_m = std::min(beamwidth, 2.0) * (aim.range_m + array_.track_range_gate_m) + slack_m;
    for (const Body& body : bodies_) {
      const double away = std::abs(body.range_m + body.range_rate_mps * dt - aim.range_m);
      if (away > array_.track_range_gate_m + body.bend_mps2 * half_dt2 + 2.0) continue;
      const double x = body.p.x_m + body.v.x_mps * dt;
      const double y = body.p.y_m + body.v.y_mps * dt;
      const double z = body.p.z_m + body.v.z_mps * dt;
      const double along = x * aim.direction.east + y * aim.direction.north + z * aim.direction.up;
      const double range2 = x * x + y * y + z * z;
      if (range2 - along * along > reach_m * reach_m) continue;
      const world::Target& target = targets[body.object];
      if (!target.flying(t)) continue;
      const geo::Position<geo::Ecef> p = target.state(t).position;
      const Sighting s = coverage_.sighting(p);
      if (std::abs(s.range_m - aim.range_m) > array_.track_range_gate_m) continue;
      const double off_rad = angle_between(s.direction, aim.direction);
      if (off_rad > beamwidth || !coverage_.covers(s, p)) continue;
      // One way a Gaussian beam loses 2^-(2δ/θ)²; two ways the square.
      const double off = off_rad / beamwidth;
      const double snr =
          snr_at(sensitivity, target.signature.rcs(numbers_.band), s.range_m) * std::exp2(-8.0 * off * off);
      const Echo echo = receiver_.dwell(body.object, target.signature.fluctuation, snr);
      if (!echo.detected) continue;
      look.detections.push_back(receiver_.measured(t, s, echo, wider));
      look.detections.back().scan = scan;
      look.source.push_back(target.id);
    }
  }

  // From the chord; exact to 1e-8 where it is short.
  static double angle_between(const Direction& a, const Direction& b) {
    const double e = a.east - b.east;
    const double n = a.north - b.north;
    const double u = a.up - b.up;
    const double chord2 = e * e + n * n + u * u;
    const double chord = std::sqrt(chord2);
    if (chord > 0.1) return 2.0 * std::asin(std::min(0.5 * chord, 1.0));
    return chord * (1.0 + chord2 * (1.0 / 24.0 + chord2 * (3.0 / 640.0)));
  }

  ArrayNumbers array_;
  ArrayFaces faces_;
  double confirm_gain_, track_gain_;  // energy of a dwell over that of a search dwell
  base::Duration track_dwell_;
  std::uint32_t dwell_count_ = 0;     // on tracks
  std::uint64_t confirmations_ = 0;   // in this frame
  double confirmation_work_s_ = 0.0;  // of the frame before
  double credit_s_ = 0.0;             // track time not yet spent
  std::vector<Record> records_;       // by track
  std::vector<Due> due_;
  std::vector<Body> bodies_;
};

double beam_positions(const CoverageLimits& limits, double beamwidth_rad) {
  const double solid_angle = std::min(limits.azimuth_width_rad, 2.0 * std::numbers::pi) *
                             (std::sin(limits.elevation_max_rad) - std::sin(limits.elevation_min_rad));
  return std::max(1.0, solid_angle / (beamwidth_rad * beamwidth_rad));
}

CoverageLimits drawn_limits(const PhasedArraySpec& spec, const scenario::Draw& draw) {
  CoverageLimits limits = spec.drawn_limits(draw);
  limits.facing_rad = draw(spec.facing_rad);
  limits.azimuth_width_rad = draw(spec.azimuth_coverage_rad);
  return limits;
}

// What a frame has to search, and how often noise alone crosses the threshold in it.
struct SearchVolume {
  double beams = 0.0, cells = 0.0, alarms = 0.0;
};
SearchVolume search_volume(const PhasedArraySpec& spec, const scenario::Draw& draw, const CoverageLimits& limits) {
  SearchVolume volume;
  volume.beams = beam_positions(limits, draw(spec.beamwidth_rad));
  volume.cells = volume.beams * limits.range_max_m / draw(spec.range_resolution_m);
  volume.alarms = draw(spec.pfa) * volume.cells;
  return volume;
}

ArrayNumbers drawn_array(const PhasedArraySpec& spec, const scenario::Draw& draw, const SearchVolume& volume) {
  const auto or_search = [](double dwell_s, double search_s) { return dwell_s > 0.0 ? dwell_s : search_s; };
  ArrayNumbers a;
  a.search_frame_s = draw(spec.search_frame_s);
  const double dwell_s = draw(spec.search_dwell_s);
  a.search_dwell_s = dwell_s > 0.0 ? dwell_s : draw(spec.search_share) * a.search_frame_s / volume.beams;
  a.confirm_dwell_s = or_search(draw(spec.confirm_dwell_s), a.search_dwell_s);
  a.track_dwell_s = or_search(draw(spec.track_dwell_s), a.search_dwell_s);
  a.search_work_s = std::min(volume.beams * a.search_dwell_s + volume.alarms * a.confirm_dwell_s, most_search_work_s);
  a.search_share_min = draw(spec.search_share_min);
  a.track_interval_s = draw(spec.track_interval_s);
  a.engaged_track_interval_s = draw(spec.engaged_track_interval_s);
  const double most = draw(spec.tracks_max);
  a.tracks_max = most > 0.0 ? static_cast<std::size_t>(most) : std::numeric_limits<std::size_t>::max();
  a.track_range_gate_m = draw(spec.track_range_gate_m);
  a.beamwidth_rad = draw(spec.beamwidth_rad);
  return a;
}

class PhasedArrayModel final : public SensorModel {
 public:
  explicit PhasedArrayModel(const PhasedArraySpec& spec) : spec_{spec} {}

  std::unique_ptr<Sensor> make(base::SensorId id, std::uint64_t entity, const scenario::Draw& draw,
                               const Propagation& propagation, std::span<const world::Target> targets) const override {
    const CoverageLimits limits = drawn_limits(spec_, draw);
    const SearchVolume volume = search_volume(spec_, draw, limits);
    const ArrayNumbers array = drawn_array(spec_, draw, volume);
    RadarNumbers numbers;
    numbers.id = id;
    numbers.entity = entity;
    numbers.seed = draw.seed();
    numbers.run = draw.run();
    numbers.band = spec_.band;
    numbers.pfa = draw(spec_.pfa);
    numbers.errors = spec_.drawn_errors(draw);
    numbers.bar_height_rad = numbers.errors.elevation_beamwidth_rad;
    numbers.sensitivity_m2 = spec_.drawn(draw, array.search_dwell_s, numbers.pfa);
    numbers.false_alarms_per_frame = std::min(numbers.pfa * volume.alarms, most_false_alarms);
    numbers.frame = base::Duration::from_seconds(array.search_frame_s);
    numbers.longest_frame = base::Duration::from_seconds(
        std::max(array.search_frame_s, 1.5 * array.search_work_s / array.search_share_min));
    numbers.tick = base::Duration::from_seconds(std::max(
        {2.0 * array.track_dwell_s, shortest_tick_s,
         std::min({longest_tick_s, array.search_frame_s, array.track_interval_s, array.engaged_track_interval_s})}));
    const ArrayFaces faces{limits.facing_rad, limits.azimuth_width_rad, draw(spec_.tilt_rad),
                           draw(spec_.scan_loss_exponent)};
    return std::make_unique<PhasedArray>(numbers, array, Coverage{spec_.drawn_site(draw), limits, propagation}, faces,
                                         targets);
  }

 private:
  PhasedArraySpec spec_;
};

std::string search_problem(const PhasedArraySpec& spec) {
  const bool share = !spec.search_share.fixed() || spec.search_share.likely() > 0.0;
  const bool dwell = !spec.search_dwell_s.fixed() || spec.search_dwell_s.likely() > 0.0;
  if (share == dwell) {
    return "say once what search takes: search_dwell_ms (of one beam position) or search_share (of the time, when "
           "nothing is tracked)";
  }
  // Checked for one draw: what a distribution allows beyond is cut off.
  const scenario::Draw draw{0, 0, 0};
  const SearchVolume volume = search_volume(spec, draw, drawn_limits(spec, draw));
  if (draw(spec.pfa) * volume.alarms > most_false_alarms) return too_many_false_alarms;
  if (drawn_array(spec, draw, volume).search_work_s >= most_search_work_s) {
    return "to search the coverage once would take more than a day; shorten search_dwell_ms or widen beamwidth_deg";
  }
  return {};
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
      .number("azimuth_coverage_deg", &PhasedArraySpec::azimuth_coverage_rad, {1.0, 360.0, false, false},
              "total width in azimuth; a further face (or turn of the mount) is assumed for every 120 degrees begun, "
              "all faces sharing "
              "one time budget")
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
      .whole("tracks_max", &PhasedArraySpec::tracks_max, {1.0, 1e6, false, false},
             "most tracks looked at, engaged ones first; left out: as many as there is time for")
      .optional()
      .number("track_range_gate_km", &PhasedArraySpec::track_range_gate_m, {0.01, 1000.0, false, false},
              "half-length of the range window of a track dwell around the predicted place")
      .or_else(2.0)
      .require(search_problem)
      .usable("sensor");
  return table;
}

std::shared_ptr<const SensorModel> make_phased_array(const PhasedArraySpec& spec) {
  return std::make_shared<PhasedArrayModel>(spec);
}

}  // namespace iamd::sensing
