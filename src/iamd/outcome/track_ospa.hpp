// OSPA(2): how far a set of tracks is from the set of true paths over a window of time, identities included.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/base/ids.hpp"
#include "iamd/outcome/ospa.hpp"

namespace iamd::outcome {

// The parameters of OSPA(2).
struct TrackOspaConfig {
  Cutoff cutoff{1.0, 10'000.0};  // p (infinite_order allowed) and c
  double base_order = 1.0;       // q: how the distances of two paths are averaged over time, 1 to max_order
  std::size_t window = 10;       // moments: the latest ones, at least 1
};

// OSPA(2) (Beard, Vo and Vo 2020, IEEE Trans. Signal Processing 68:4238): OSPA of order p and cut-off c between the set
// of true paths and the set of tracks in the window, the base distance of two paths being
//   ( mean over the moments at which at least one of them exists of min(c, distance)^q )^(1/q),
// with c for moments at which only one of them does. A track that changes its object, or an object that changes its
// track, costs; a fragment costs in proportion to its length. Moments weigh alike.
// Sparse: a pair's base distance is below the cut-off only if the two are close at some moment of the window, so that
// only those pairs are kept; memory is that of the window.
class TrackOspa {
 public:
  explicit TrackOspa(TrackOspaConfig config) : config_{config}, set_{config.cutoff} {}

  // The next moment: points and the ids of their objects and tracks, in parallel, each id at most once. The distance
  // over the window that ends here (over all moments so far while there are fewer). Errors: as SetDistance, base_order
  // or window outside their domain, ids that do not go with the points; the window is then as before.
  base::Result<Ospa> take(Points truth, std::span<const base::ObjectId> objects, Points tracks,
                          std::span<const base::TrackId> track_ids);
  // The same where the close pairs of the moment are known, at the cut-off of the config; arguments that are known to
  // be good.
  base::Result<Ospa> take_close(std::span<const ClosePair> close, std::span<const base::ObjectId> objects,
                                std::span<const base::TrackId> track_ids);

 private:
  // Two paths that are close at one moment, or (in totals_) at several.
  struct Meeting {
    base::ObjectId object;
    base::TrackId track;
    double powers = 0.0;  // Σ fraction^q
    std::uint32_t moments = 1;
  };
  struct Moment {
    std::vector<base::ObjectId> objects;  // ascending, as tracks
    std::vector<base::TrackId> tracks;
    std::vector<Meeting> meetings;
  };
  // Who exists when: ids ascending, and for each of them one bit a moment.
  template <class Id>
  struct Presence {
    std::vector<Id> ids;
    std::vector<std::uint64_t> bits;
  };
  [[nodiscard]] base::Result<void> check() const;
  template <class Id>
  void note_presence(Presence<Id>& presence, std::vector<Id> Moment::* ids) const;
  [[nodiscard]] std::size_t words() const { return (window_.size() + 63) / 64; }
  void add_up_meetings();
  base::Result<Ospa> distance();

  TrackOspaConfig config_;
  SetDistance set_;
  ClosePairs pairs_;
  std::deque<Moment> window_;
  Presence<base::ObjectId> objects_;
  Presence<base::TrackId> tracks_;
  std::vector<Meeting> totals_;
  std::vector<ClosePair> close_paths_;
};

}  // namespace iamd::outcome
