// How tracks are confirmed, shown, taken for one, and end: see picture.hpp.
#include <algorithm>
#include <bit>
#include <cmath>

#include <Eigen/Cholesky>

#include "iamd/geo/eigen.hpp"
#include "iamd/tracking/picture_tracker.hpp"

namespace iamd::tracking {
namespace {

constexpr double two_objects = 1e-3;            // chance at which two objects with plots for one are taken for one
constexpr std::uint32_t fewest_detections = 3;  // of a confirmed track: two plots in line are a coincidence at times
// Nothing that flies near the Earth is faster: the estimate has gone astray.
constexpr double fastest_possible_mps = 15000.0;
// Mean number of false alarms in a gate above which its plots tell nothing of the object: likelihood ratios are then
// about 1 whatever is there, so no test by existence would ever end the track.
constexpr double most_crowded = 10.0;

}  // namespace

// Hits, confirmation and the end.
void Picture::settle(const Scan& scan, const Row& row, TrackerLog& log) {
  Track& track = tracks_[row.track];
  PictureMemory& m = memory_[row.track];
  track.existence = 1.0 - m.doubt;
  if (track.status == TrackStatus::tentative && m.slot != no_slot) {
    const std::uint64_t lately = m.hits & ((std::uint64_t{1} << static_cast<unsigned>(config_.confirm_scans)) - 1U);
    const bool enough = config_.confirm == ConfirmRule::m_of_n
                            ? std::popcount(lately) >= config_.confirm_hits
                            : track.existence >= config_.confirm_probability && track.detections >= fewest_detections;
    if (enough) {
      track.status = TrackStatus::confirmed;
      log.events.push_back({TrackChange::confirmed, track.id, scan.time});
    }
  }
  const double least = m.slot == no_slot ? least_first_existence(config_) : config_.delete_probability;
  const bool doubtful = track.existence < least;
  const bool given_up = config_.confirm == ConfirmRule::m_of_n && track.status == TrackStatus::tentative &&
                        m.scans >= static_cast<std::uint32_t>(config_.confirm_scans);
  const bool astray = !(geo::norm(track.state.velocity) < fastest_possible_mps);
  const bool lost = row.crowd > most_crowded;
  if (doubtful || given_up || astray || lost) end(row.track, scan.time, log);
}

// Tracks that contend for a plot and look the same, with fewer plots between them than two objects would give.
void Picture::find_twins(const Scan& scan, TrackerLog& log) {
  if (!scan.whole) return;
  holder_.assign(scan.plots.size(), no_row);
  for (std::uint32_t r = 0; r < rows_.size(); ++r) {
    if (memory_[rows_[r].track].slot == no_slot) continue;
    for (std::uint32_t k = rows_[r].first; k < rows_[r].end; ++k) {
      std::uint32_t& holder = holder_[pairs_[k].column];
      if (holder != no_row && holder != r) weigh_twins(scan, rows_[holder], rows_[r], log);
      holder = r;
    }
  }
}

void Picture::weigh_twins(const Scan& scan, const Row& a, const Row& b, TrackerLog& log) {
  if (tracks_[a.track].status == TrackStatus::deleted || tracks_[b.track].status == TrackStatus::deleted) return;
  PictureMemory& younger = memory_[std::max(a.track, b.track)];
  const base::TrackId older = tracks_[std::min(a.track, b.track)].id;
  if (younger.twin_scan == scan.time && younger.twin == older) return;  // weighed by another plot of this scan
  bank_->show(memory_[a.track].ahead, shown_);
  const Gaussian<6> own = shown_.estimate;
  bank_->show(memory_[b.track].ahead, shown_);
  const Matrix6 p = own.p + shown_.estimate.p;
  const Vector6 gap = own.x - shown_.estimate.x;
  const bool alike = gap.dot(p.llt().solve(gap)) <= alike_;
  if (younger.twin != older) younger.alone = 1.0;
  younger.twin = older;
  younger.twin_scan = scan.time;
  younger.alone = alike && a.hit + b.hit < 1.5
                      ? younger.alone * (1.0 - scan.detection_probability * scan.detection_probability)
                      : 1.0;
  if (younger.alone >= two_objects) return;
  const bool first_stays = tracks_[a.track].status != tracks_[b.track].status
                               ? tracks_[a.track].status == TrackStatus::confirmed
                               : a.track < b.track;
  end(first_stays ? b.track : a.track, scan.time, log);
}

void Picture::publish(std::uint32_t i) {
  bank_->show(memory_[i].slot, shown_);
  show(shown_, tracks_[i]);
  if (classes_.due(memory_[i].kind, tracks_[i].time)) classes_.take(shown_, tracks_[i], memory_[i].kind);
}

void Picture::end(std::uint32_t i, base::Time when, TrackerLog& log) {
  if (tracks_[i].status == TrackStatus::deleted) return;
  tracks_[i].status = TrackStatus::deleted;
  log.events.push_back({TrackChange::deleted, tracks_[i].id, when});
}

void Picture::drop_ended() {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < tracks_.size(); ++i) {
    if (tracks_[i].status == TrackStatus::deleted) {
      if (memory_[i].slot != no_slot) {
        bank_->release(memory_[i].slot);
        bank_->release(memory_[i].ahead);
      }
      continue;
    }
    if (kept != i) {
      tracks_[kept] = tracks_[i];
      memory_[kept] = memory_[i];
    }
    ++kept;
  }
  tracks_.resize(kept);
  memory_.resize(kept);
}

void Picture::age(base::Time now, TrackerLog& log) {
  for (std::uint32_t i = 0; i < tracks_.size(); ++i) {
    const base::Duration limit = tracks_[i].status == TrackStatus::confirmed ? coast_ : tentative_;
    if (now - tracks_[i].last_detection > limit) end(i, now, log);
  }
  drop_ended();
}

const Track* Picture::find(base::TrackId id) const { return find_track(tracks_, id); }

Track Picture::predicted(const Track& track, base::Time t) const {
  const Track* own = find(track.id);
  const bool current = own != nullptr && own->time == track.time && own->state == track.state;
  const Slot* slot = current ? &memory_[static_cast<std::size_t>(own - tracks_.data())].slot : nullptr;
  return carried(*bank_, track, slot != nullptr && *slot != no_slot ? slot : nullptr, t, scratch_);
}

}  // namespace iamd::tracking
