// The score of a whole picture against truth over time: SIAP measures, continuity, identity, purity, consistency of the
// covariances, OSPA, GOSPA and OSPA(2). For scoring only: truth never reaches a decision.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/base/ids.hpp"
#include "iamd/base/time.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/outcome/consistency.hpp"
#include "iamd/outcome/ospa.hpp"
#include "iamd/outcome/track_ospa.hpp"
#include "iamd/tracking/types.hpp"

namespace iamd::outcome {

// A true object at a moment.
struct TruthPoint {
  base::ObjectId object;
  geo::Position<geo::Ecef> position;
  std::optional<geo::Velocity<geo::Ecef>> velocity{};
};

// A track at a moment, predicted to it.
struct TrackPoint {
  base::TrackId track;
  geo::Position<geo::Ecef> position;
  std::optional<geo::Velocity<geo::Ecef>> velocity{};
  // Row-major, of this many elements a side: 0 none is given, 3 position, 6 position and velocity (which must be
  // given).
  std::size_t covariance_side = 0;
  std::array<double, 36> covariance{};
};
[[nodiscard]] TrackPoint track_point(const tracking::Track& track);

// Truth and tracks at one time, each object and each track at most once.
struct PictureMoment {
  base::Time time;
  std::span<const TruthPoint> truth;
  std::span<const TrackPoint> tracks;
};

struct PictureScoreConfig {
  Cutoff cutoff{2.0, 10'000.0};  // of OSPA, GOSPA and the association; order 1 to max_order
  double ospa2_order = 1.0;      // p of OSPA(2); infinite_order allowed. Its cut-off is the same
  double ospa2_base_order = 1.0;
  std::size_t ospa2_window = 10;  // moments
  double probability = 0.99;      // of the bounds of NEES
};

// One moment's score.
struct MomentScore {
  base::Time time;
  Gospa gospa;  // .assigned: places in the moment's truth and tracks
  Ospa ospa;
  Ospa ospa2;                     // over the window that ends here
  std::size_t truths = 0;         // J(t)
  std::size_t tracks = 0;         // N(t)
  std::size_t held = 0;           // JT(t): objects with a track
  std::size_t redundant = 0;      // tracks that are further ones of an object; NA(t) = held + redundant
  double position_error_m = 0.0;  // mean over associated tracks; 0 where none is
};

// SIAP measures over all moments (Votruba, Nisley, Rothrock and Zombro 2001, "Single Integrated Air Picture metrics
// implementation", SIAP SE TF TR 2001-003; names and sums over time as in Stone Soup's siap).
struct Siap {
  double completeness = 0.0;            // C = Σ JT / Σ J; best 1
  double ambiguity = 1.0;               // A = Σ NA / Σ JT: tracks of an object that has one; best 1
  double spuriousness = 0.0;            // S = Σ (N - NA) / Σ N; best 0
  double position_accuracy_m = 0.0;     // PA: mean distance of associated tracks from their object
  double velocity_accuracy_mps = 0.0;   // VA: likewise, over those whose velocities are both given
  double track_number_change_hz = 0.0;  // R = Σ changes / Σ time tracked; best 0
  double longest_segment = 0.0;         // LS = Σ longest time on one track / Σ life; best 1
};

// One object's story. An interval between two moments of an object counts as tracked if it is held at both.
struct ObjectScore {
  base::ObjectId object;
  base::Time first, last;                       // of truth
  base::Time first_held = base::Time::never();  // never: no track ever held it
  std::uint64_t moments = 0;                    // of truth
  std::uint64_t held_moments = 0;
  double tracked_s = 0.0;
  double longest_unbroken_s = 0.0;  // by whichever tracks
  double longest_segment_s = 0.0;   // by one track
  std::uint32_t breaks = 0;         // losses: held, and at its next moment not
  std::uint32_t changes = 0;        // another track than the last one that held it, at once or after a break
  std::uint32_t swaps = 0;          // … of which: to a track that had held another object just before

  [[nodiscard]] double life_s() const { return (last - first).seconds(); }
  // Shares of its life; of its moments where it has only one.
  [[nodiscard]] double tracked_share() const { return share_of(tracked_s); }
  [[nodiscard]] double longest_unbroken_share() const { return share_of(longest_unbroken_s); }
  [[nodiscard]] double share_of(double time_s) const;
};

// One track's story.
struct TrackScore {
  base::TrackId track;
  std::uint64_t moments = 0;
  std::uint64_t associated_moments = 0;  // with an object, alone or as a further track of it
  base::ObjectId majority;               // the object that it was with most; invalid: none, a false track
  std::uint64_t majority_moments = 0;

  // Share of its associated moments that it spent with its majority object; 0 for a false track.
  [[nodiscard]] double purity() const;
};

struct PictureResult {
  std::uint64_t moments = 0;
  Siap siap;
  // Means over the moments (all of them weigh alike).
  double mean_gospa_m = 0.0;
  double mean_localisation = 0.0, mean_missed = 0.0, mean_false = 0.0;  // of GOSPA^p, metres^p
  double mean_missed_count = 0.0, mean_false_count = 0.0;
  double mean_ospa_m = 0.0;
  double mean_ospa2_m = 0.0;
  // Of the pairs of object and track whose covariance is given; see consistency() on what the bounds presume.
  Consistency position_nees;               // 3 degrees
  Consistency state_nees;                  // 6 degrees; truth and track with velocity and a covariance of both
  std::uint64_t unusable_covariances = 0;  // not positive definite, or not finite
  // Sums over the objects and tracks below.
  std::uint64_t breaks = 0, changes = 0, swaps = 0;
  std::uint64_t objects_never_held = 0;
  std::uint64_t false_tracks = 0;           // never with an object
  double purity = 0.0;                      // Σ majority moments / Σ associated moments
  double continuity = 0.0;                  // Σ tracked time / Σ life
  double mean_time_to_first_track_s = 0.0;  // over the objects that got one
  std::vector<ObjectScore> objects;         // by id
  std::vector<TrackScore> tracks;           // by id
};

// Scores a picture moment by moment. Association: at each moment the assignment of GOSPA, optimal and one to one,
// within the cut-off, by position only; it holds no memory, so two tracks of one object may take turns. A track left
// over whose nearest object is within the cut-off is a further (redundant) track of that object: it counts for
// ambiguity, accuracy and purity, not for identity. Memory grows with the objects and tracks ever seen (and the pairs
// that they formed), not with the moments.
class PictureScore {
 public:
  explicit PictureScore(PictureScoreConfig config);

  // The next moment. Errors: a config outside its domain, a time not after the one before, ids invalid or named twice,
  // numbers that are not finite, a covariance's size other than 0, 3, 6 or 6 without a velocity; nothing is then
  // changed.
  base::Result<MomentScore> take(const PictureMoment& moment);
  // All moments so far.
  [[nodiscard]] PictureResult result() const;

 private:
  struct ObjectState {
    ObjectScore score;
    base::TrackId holder;       // at its latest moment; invalid: none
    base::TrackId last_holder;  // the latest one there was
    base::Time unbroken_since, segment_since;
  };
  struct TrackState {
    std::uint64_t moments = 0;
    base::ObjectId held;                                         // the latest object that it held
    std::vector<std::pair<base::ObjectId, std::uint64_t>> with;  // moments with each object
  };
  struct Sums {
    std::uint64_t moments = 0, truths = 0, tracks = 0, held = 0, associated = 0, with_velocity = 0;
    double position_error_m = 0.0, velocity_error_mps = 0.0;
    double gospa_m = 0.0, localisation = 0.0, missed = 0.0, false_tracks = 0.0, ospa_m = 0.0, ospa2_m = 0.0;
    std::uint64_t missed_count = 0, false_count = 0;
    double position_nees = 0.0, state_nees = 0.0;
    std::uint64_t position_nees_count = 0, state_nees_count = 0, unusable_covariances = 0;
  };

  [[nodiscard]] base::Result<void> check(const PictureMoment& moment);
  void lay_out(const PictureMoment& moment);
  // For each track of the moment the object that it is associated with, or none.
  void associate(std::span<const ClosePair> close, std::span<const ClosePair> assigned);
  void add_errors(const PictureMoment& moment, MomentScore& score);
  void add_nees(const TruthPoint& truth, const TrackPoint& track);
  void follow_objects(const PictureMoment& moment, const Gospa& gospa);
  void follow_object(ObjectState& state, base::Time time, base::TrackId now);
  void follow_tracks(const PictureMoment& moment, const Gospa& gospa);
  void add_objects(PictureResult& result) const;
  void add_tracks(PictureResult& result) const;

  PictureScoreConfig config_;
  ClosePairs pairs_;
  CutoffAssignment assignment_;
  TrackOspa track_ospa_;
  std::map<base::ObjectId, ObjectState> objects_;
  std::map<base::TrackId, TrackState> tracks_;
  Sums sums_;
  std::optional<base::Time> latest_;
  // Of the moment at hand.
  std::vector<double> truth_xyz_, track_xyz_;
  std::vector<base::ObjectId> object_ids_, sorted_objects_;
  std::vector<base::TrackId> track_ids_, sorted_tracks_;
  std::vector<std::uint32_t> truth_of_track_;
  std::vector<double> fraction_of_track_;
};

}  // namespace iamd::outcome
