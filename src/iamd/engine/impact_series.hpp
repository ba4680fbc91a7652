// Where the falling tracks of a replayed picture come down and were launched, again and again.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "iamd/engine/replay.hpp"
#include "iamd/tracking/impact_estimate.hpp"
#include "iamd/tracking/launch_point.hpp"
#include "iamd/tracking/tracker.hpp"

namespace iamd::engine {

struct ImpactOptions {
  base::Duration every = base::Duration::from_seconds(1.0);  // at least so long between moments that are estimated
  double ground_alt_m = 0.0;  // height above the ellipsoid of the impact and of the launch
  // Of the tracker: for tracks that have no estimate of their coefficient, and for what shakes the flight.
  tracking::BallisticAssumptions assumed{};
};

struct ImpactRow {
  base::Time time;
  base::TrackId track;
  std::string remote;  // a remote track's name; empty for an own track
  tracking::ImpactEstimate impact;
  std::optional<tracking::LaunchPoint> launch;
};

// Estimates are made of confirmed tracks in free flight: the likeliest motion is ballistic, or its probability is above
// one half and the likeliest one isn't boosting (of what still burns, the impact point is still to be made). A track
// whose impact point can't be estimated (it does not come down within two hours) has no row.
class ImpactSeries {
 public:
  explicit ImpactSeries(const ImpactOptions& options);
  // The rows of a moment, in the order of its tracks; none where the last estimates are too fresh. They live until the
  // next call.
  [[nodiscard]] std::span<const ImpactRow> take(const ReplayMoment& moment);
  // The last row of each track that had one, by id.
  [[nodiscard]] std::span<const ImpactRow> last() const { return last_; }
  [[nodiscard]] std::uint64_t rows() const { return count_; }
  [[nodiscard]] std::uint64_t without() const { return without_; }  // pairs of track and moment without an estimate

 private:
  void keep(const ImpactRow& row);

  ImpactOptions options_;
  tracking::ImpactEstimator estimator_;
  std::optional<base::Time> before_;  // the last moment that was estimated
  std::vector<std::size_t> falling_;  // places among the moment's tracks
  std::vector<tracking::BallisticBelief> beliefs_;
  std::vector<std::optional<tracking::ImpactEstimate>> impacts_;
  std::vector<ImpactRow> rows_, last_;
  std::uint64_t count_ = 0, without_ = 0;
};

// Whether a track is in free flight, as far as it is known.
[[nodiscard]] bool falls_freely(const tracking::Track& track);

}  // namespace iamd::engine
