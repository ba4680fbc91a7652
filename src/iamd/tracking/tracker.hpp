// Trackers: the role, and the components that play it.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
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

// Command to a tracker: an object is believed to be there, says another source (early warning, a neighbour's picture).
struct TrackStart {
  base::Time time;
  geo::State<geo::Ecef> state;
  std::array<double, 36> covariance{};  // as in Track
  double existence = 0.5;
};

// What a tracker has found of a sensor's constant errors (measured minus true), from common targets.
struct SensorBiasEstimate {
  base::SensorId sensor;
  double range_m = 0.0, azimuth_rad = 0.0, elevation_rad = 0.0;
  double sigma_range_m = 0.0, sigma_azimuth_rad = 0.0, sigma_elevation_rad = 0.0;
  std::uint64_t pairs = 0;  // of plots that it was learnt from
  bool applied = false;     // it differs from 0 by more than chance and is taken off later plots
};

// What a tracker knows of a sensor.
struct SensorFacts {
  geo::Site site;
  double detection_probability = 0.9;  // of an object in view, a scan
  double false_alarms_per_scan = 0.0;  // mean number; 0: estimated from what is left over
  double range_max_m = std::numeric_limits<double>::infinity();
};

// The detections of one look of one sensor, in time order.
struct Look {
  std::span<const sensing::Detection> detections{};
  // A whole scan by `sensor` at about `time`: what was in view and is not among the detections was missed. Otherwise
  // nothing is known of what was not detected.
  bool whole_scan = false;
  base::SensorId sensor{};
  base::Time time{};
};

// One fused picture of one run.
class Tracker {
 public:
  virtual ~Tracker() = default;
  // Takes a look: associates its detections jointly, updates, starts and confirms tracks. `log` receives what happened.
  // No allocation in the steady state.
  virtual void take(const Look& look, TrackerLog& log) = 0;
  void take(std::span<const sensing::Detection> detections, TrackerLog& log) {
    take(Look{.detections = detections}, log);
  }
  // Starts a track from outside; its id. Invalid from trackers that take none.
  virtual base::TrackId start(const TrackStart&, TrackerLog&) { return {}; }
  // Of each sensor; empty from trackers that estimate none, or have one sensor only.
  [[nodiscard]] virtual std::vector<SensorBiasEstimate> biases() const { return {}; }
  // Deletes the tracks that went too long without a detection. Called at least before every use of the picture.
  virtual void age(base::Time now, TrackerLog& log) = 0;
  // All tracks that are not deleted, by id. Their estimates are at the time of their last update.
  [[nodiscard]] virtual std::span<const Track> tracks() const = 0;
  // The track or null when it is deleted or never was.
  [[nodiscard]] virtual const Track* find(base::TrackId id) const = 0;
  // The estimate carried forward to a time, covariance included. Precondition: t >= track.time.
  [[nodiscard]] virtual Track predicted(const Track& track, base::Time t) const = 0;
};

// What a tracker assumes of a body in free flight before its track tells more.
struct BallisticAssumptions {
  double ballistic_coefficient_kg_m2 = 5000.0;  // prior median of m/(Cd A) …
  double log_spread = 1.0;                      // … and the standard deviation of its natural logarithm
  double acceleration_psd_m2_s3 = 0.0;          // of unmodelled accelerations, white noise in each axis
};

class TrackerModel {
 public:
  virtual ~TrackerModel() = default;
  [[nodiscard]] virtual BallisticAssumptions ballistic_assumptions() const { return {}; }
  // `sensors` by SensorId.
  [[nodiscard]] virtual std::unique_ptr<Tracker> make(const scenario::Draw& draw,
                                                      std::span<const SensorFacts> sensors) const = 0;
};

// extended_kalman, gnn, jpda, mht, pmbm.
[[nodiscard]] const scenario::Registry<TrackerModel>& tracker_registry();

}  // namespace iamd::tracking
