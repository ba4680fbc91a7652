// Trackers: the role, and the components that play it.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "iamd/geo/frames.hpp"
#include "iamd/scenario/table.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/tracking/types.hpp"

namespace iamd::tracking {

// Why a track changed, for the ledger.
enum class TrackChange : std::uint8_t { started, confirmed, deleted };
struct TrackEvent {
  TrackChange change = TrackChange::started;
  base::TrackId track;
  base::Time time;
};
// Which detection went to which track (invalid: to none), for scoring.
struct Association {
  base::DetectionId detection;
  base::TrackId track;
};
struct TrackerLog {
  std::vector<TrackEvent> events;
  std::vector<Association> associations;  // one for each detection taken, in the order of the input
  std::uint64_t too_late = 0;             // detections dropped because they came too long after their time
  void clear() {
    events.clear();
    associations.clear();
    too_late = 0;
  }
};

// One fused picture of one run.
class Tracker {
 public:
  virtual ~Tracker() = default;
  // Takes the detections of one look of one radar, in time order; associates them jointly, updates, starts and confirms
  // tracks. `log` receives what happened. No allocation in the steady state.
  virtual void take(std::span<const sensing::Detection> detections, TrackerLog& log) = 0;
  // Deletes the tracks that went too long without a detection. Called at least before every use of the picture.
  virtual void age(base::Time now, TrackerLog& log) = 0;
  // All tracks that are not deleted, by id. Their estimates are at the time of their last update.
  [[nodiscard]] virtual std::span<const Track> tracks() const = 0;
  // The track or null when it is deleted or never was.
  [[nodiscard]] virtual const Track* find(base::TrackId id) const = 0;
  // The estimate carried forward to a time, covariance included. Precondition: t >= track.time.
  [[nodiscard]] virtual Track predicted(const Track& track, base::Time t) const = 0;
};

class TrackerModel {
 public:
  virtual ~TrackerModel() = default;
  // `sites`: where each radar stands, by SensorId.
  [[nodiscard]] virtual std::unique_ptr<Tracker> make(const scenario::Draw& draw,
                                                      std::span<const geo::Site> sites) const = 0;
};

// extended_kalman.
[[nodiscard]] const scenario::Registry<TrackerModel>& tracker_registry();

}  // namespace iamd::tracking
