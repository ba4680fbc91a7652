#include "iamd/outcome/track_ospa.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string>
#include <tuple>

namespace iamd::outcome {
base::Result<void> TrackOspa::check() const {
  if (!(config_.base_order >= 1.0 && config_.base_order <= max_order)) {
    return std::unexpected{
        base::Error{"the order of the base distance is " + std::to_string(config_.base_order), "1 to 32 are possible"}};
  }
  if (config_.window < 1) return std::unexpected{base::Error{"the window is empty", "it has at least one moment"}};
  return {};
}

base::Result<Ospa> TrackOspa::take(Points truth, std::span<const base::ObjectId> objects, Points tracks,
                                   std::span<const base::TrackId> track_ids) {
  const auto close = pairs_.find(truth, tracks, config_.cutoff.cutoff_m);
  if (!close) return std::unexpected{close.error()};
  if (const auto good = checked_ids(truth, objects, tracks, track_ids); !good) return std::unexpected{good.error()};
  return take_close(*close, objects, track_ids);
}

base::Result<Ospa> TrackOspa::take_close(std::span<const ClosePair> close, std::span<const base::ObjectId> objects,
                                         std::span<const base::TrackId> track_ids) {
  if (const auto good = check(); !good) return std::unexpected{good.error()};
  if (const auto good = set_.ospa_of({}, 0, 0); !good) return std::unexpected{good.error()};
  Moment moment;
  if (window_.size() >= config_.window) {  // its buffers serve again
    moment = std::move(window_.front());
    window_.pop_front();
  }
  moment.objects.assign(objects.begin(), objects.end());
  moment.tracks.assign(track_ids.begin(), track_ids.end());
  std::sort(moment.objects.begin(), moment.objects.end());
  std::sort(moment.tracks.begin(), moment.tracks.end());
  moment.meetings.clear();
  for (const ClosePair& pair : close) {
    moment.meetings.push_back(
        {objects[pair.truth], track_ids[pair.track], powered(pair.fraction, config_.base_order), 1});
  }
  window_.push_back(std::move(moment));
  return distance();
}

template <class Id>
void TrackOspa::note_presence(Presence<Id>& presence, std::vector<Id> Moment::* ids) const {
  presence.ids.clear();
  for (const Moment& moment : window_) {
    presence.ids.insert(presence.ids.end(), (moment.*ids).begin(), (moment.*ids).end());
  }
  std::sort(presence.ids.begin(), presence.ids.end());
  presence.ids.erase(std::unique(presence.ids.begin(), presence.ids.end()), presence.ids.end());
  presence.bits.assign(presence.ids.size() * words(), 0);
  for (std::size_t k = 0; k < window_.size(); ++k) {
    std::size_t at = 0;
    for (const Id id : window_[k].*ids) {  // both ascending
      while (presence.ids[at] != id) ++at;
      presence.bits[at * words() + k / 64] |= std::uint64_t{1} << (k % 64);
    }
  }
}

void TrackOspa::add_up_meetings() {
  totals_.clear();
  for (const Moment& moment : window_) {
    totals_.insert(totals_.end(), moment.meetings.begin(), moment.meetings.end());
  }
  // Stable: the sums run in the order of time.
  std::stable_sort(totals_.begin(), totals_.end(), [](const Meeting& a, const Meeting& b) {
    return std::tie(a.object, a.track) < std::tie(b.object, b.track);
  });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < totals_.size(); ++i) {
    const bool same =
        kept > 0 && totals_[kept - 1].object == totals_[i].object && totals_[kept - 1].track == totals_[i].track;
    if (same) {
      totals_[kept - 1].powers += totals_[i].powers;
      ++totals_[kept - 1].moments;
    } else {
      totals_[kept++] = totals_[i];
    }
  }
  totals_.resize(kept);
}

base::Result<Ospa> TrackOspa::distance() {
  note_presence(objects_, &Moment::objects);
  note_presence(tracks_, &Moment::tracks);
  add_up_meetings();
  close_paths_.clear();
  std::size_t object = 0;
  for (const Meeting& met : totals_) {
    while (objects_.ids[object] != met.object) ++object;  // both ascending
    const auto track = static_cast<std::size_t>(std::lower_bound(tracks_.ids.begin(), tracks_.ids.end(), met.track) -
                                                tracks_.ids.begin());
    int either = 0;
    for (std::size_t w = 0; w < words(); ++w) {
      either += std::popcount(objects_.bits[object * words() + w] | tracks_.bits[track * words() + w]);
    }
    const double apart = met.powers + (either - static_cast<double>(met.moments));
    const double fraction = std::pow(apart / either, 1.0 / config_.base_order);
    if (fraction < 1.0) {
      close_paths_.push_back({static_cast<std::uint32_t>(object), static_cast<std::uint32_t>(track), fraction});
    }
  }
  return set_.ospa_of(close_paths_, objects_.ids.size(), tracks_.ids.size());
}

}  // namespace iamd::outcome
