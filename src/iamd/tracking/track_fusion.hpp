// Tracks from elsewhere: fusing two estimates of one object whose errors may go together in ways that nobody knows.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "iamd/tracking/filter.hpp"
#include "iamd/tracking/gaussian.hpp"
#include "iamd/tracking/global_nearest_neighbour.hpp"
#include "iamd/tracking/types.hpp"

namespace iamd::tracking {

// How the weight of covariance intersection is found. All give a consistent estimate: the choice is of sharpness only.
enum class IntersectionWeight : std::uint8_t {
  determinant,  // least determinant, by a search in one dimension (convex) to 1e-12; Julier and Uhlmann's
  trace,        // least trace, velocities counted as 10 s of way, likewise
  niehsen,      // ω = tr P2/(tr P1 + tr P2) (Niehsen 2002), traces likewise; no search
  franken       // (|I1+I2| - |I2| + |I1|)/(2 |I1+I2|), informations I (Fränken and Hüpper 2005); no search
};

struct Fused {
  Gaussian<6> estimate;
  double weight = 0.5;  // ω, of the first
};

// Covariance intersection (Julier and Uhlmann 1997): P⁻¹ = ω P1⁻¹ + (1-ω) P2⁻¹, P⁻¹x = ω P1⁻¹x1 + (1-ω) P2⁻¹x2. For
// every correlation of the two errors P is at least the covariance of the result's error, if P1 and P2 are such for
// theirs. Preconditions: both of one time; covariances positive definite.
[[nodiscard]] Fused covariance_intersection(const Gaussian<6>& a, const Gaussian<6>& b,
                                            IntersectionWeight weight = IntersectionWeight::determinant);
// The same for a given weight in [0, 1].
[[nodiscard]] Gaussian<6> intersection_at(const Gaussian<6>& a, const Gaussian<6>& b, double weight);

// Two estimates with independent errors: the Kalman update of one with the other (weighted least squares).
// Overconfident where they share process noise or measurements.
[[nodiscard]] Gaussian<6> fuse_independent(const Gaussian<6>& a, const Gaussian<6>& b);

// Whether two tracks may be of one object: squared Mahalanobis distance of their difference under the covariance that
// bounds that of the difference.
enum class Correlation : std::uint8_t {
  none,    // P1 + P2
  unknown  // (1 + 1/κ) P1 + (1 + κ) P2: no smaller than the true one, whatever the correlation is (Young's
           // inequality), for every κ > 0; here κ² = t1/t2 with t of weight_of(), which gives the least t. Tracks of
           // one object then fail a test at level α no more often than that (normal errors). For equal covariances that
           // is half the distance of `none`.
};
[[nodiscard]] double track_distance2(const Gaussian<6>& a, const Gaussian<6>& b, Correlation correlation);

struct FusionSettings {
  Correlation correlation = Correlation::unknown;  // for the test, and whether tracks are intersected or added up
  IntersectionWeight weight = IntersectionWeight::determinant;
  double same_probability = 0.999;  // that tracks of one object pass the test (chi-square with 6 degrees of freedom)
  // How estimates are brought to one time (filter.hpp): as ballistic where the track is classified so or is above
  // 40 km, in level flight otherwise, with the noise stated here.
  MotionSettings motion{};
  double longest_delay_s = 10.0;  // older remote tracks are left out (and counted)
};

// A track from elsewhere. Its id is of another numbering.
struct RemoteTrack {
  std::uint32_t source = 0;
  Track track;
};

// How one remote track was used.
struct FusionMatch {
  std::uint32_t remote = 0;  // place in the list
  base::TrackId local;       // invalid: of none
  double distance2 = 0.0;    // of the pair
};

// Fuses a list of remote tracks into the local ones.
//
// Each local track takes at most one remote track and each remote track at most one local one, so that the summed
// distances (plus the threshold for each pair not made) are least: tracks of one source are of different objects. Lists
// of several sources are fused one after the other. What a match changes is the estimate, brought to the local track's
// time; identity, life and class stay local (class probabilities may share evidence, and aren't multiplied). Remote
// tracks without a match are reported: starting tracks from them is the caller's decision.
//
// The same information that comes back (from there to here and back) does no harm with Correlation::unknown.
class TrackFusion {
 public:
  explicit TrackFusion(const FusionSettings& settings);
  // One entry for each remote track, by place. The span lives until the next call. N local × M remote distances are
  // formed only where positions could agree. Deterministic: ties go to the lower place.
  std::span<const FusionMatch> fuse(std::span<const RemoteTrack> remote, std::span<Track> local);
  [[nodiscard]] std::uint64_t too_old() const { return too_old_; }  // remote tracks left out so far

 private:
  struct Aligned {
    Gaussian<6> estimate;  // at the common time
    double weight = 0.0;   // weight_of() its covariance
    bool usable = true;
  };
  void align(const Track& track, base::Time time, Aligned& out) const;
  void find_pairs();

  FusionSettings settings_;
  double gate_;
  base::Duration longest_delay_;
  std::uint64_t too_old_ = 0;
  std::vector<FusionMatch> matches_;
  std::vector<Aligned> remote_, local_;
  std::vector<std::uint32_t> order_;  // locals along the x axis
  std::vector<GatedPair> pairs_;
  GlobalNearestNeighbour nearest_;
};

// A track's estimate, and back.
[[nodiscard]] Gaussian<6> gaussian_of(const Track& track);
void set_estimate(const Gaussian<6>& estimate, Track& track);

// Trace of a covariance with velocities counted as 10 s of way, m².
[[nodiscard]] double weight_of(const Matrix6& p);

// A track's estimate carried over dt_s (of either sign; process noise adds both ways).
[[nodiscard]] Gaussian<6> carried(const Track& track, double dt_s, const MotionSettings& motion);

}  // namespace iamd::tracking
