#include "iamd/sensing/phased_array.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "iamd/base/contracts.hpp"
#include "iamd/sensing/array_layout.hpp"

namespace iamd::sensing {
namespace {

using base::Duration;
using base::Time;

// Objects are anywhere in a search beam, in two dimensions: twice 1.6 dB. Source: Blake, Radar Range-Performance
// Analysis (1980), ch. 3; Barton, Radar Equations for Modern Radar (2013), ch. 5.
constexpr double usual_beam_shape_loss = 2.0892961308540396;  // 3.2 dB

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
  [[nodiscard]] Discrimination discrimination() const override {
    return faces_.front().echo().numbers().discrimination;
  }

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
    Time due, since;            // since: first asked for
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
      record.since = record.due = from;
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
    constexpr std::uint32_t looked_at = 3;  // often enough to be a track of something
    if (history_[cue.track.index()].dwells >= looked_at) {
      face.note_track(static_cast<std::uint32_t>(cue.track.index()), record.since, s.direction);
    }
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

class PhasedArrayModel final : public SensorModel {
 public:
  explicit PhasedArrayModel(PhasedArraySpec spec) : spec_{std::move(spec)} {}

  std::unique_ptr<Sensor> make(base::SensorId id, std::uint64_t entity, const scenario::Draw& draw,
                               const Propagation& propagation, std::span<const world::Target> targets) const override {
    const ArrayLayout layout = layout_of(spec_, draw);
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

}  // namespace

std::shared_ptr<const SensorModel> make_phased_array(const PhasedArraySpec& spec) {
  return std::make_shared<PhasedArrayModel>(spec);
}

}  // namespace iamd::sensing
