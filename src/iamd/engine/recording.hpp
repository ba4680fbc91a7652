// One run as it was played: what flew, what was seen, what was believed and what was fired. For replays and exports; no
// decision sees it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "iamd/base/ids.hpp"
#include "iamd/base/time.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/outcome/types.hpp"

namespace iamd::engine {

// A moment on a path.
struct PathSample {
  base::Time time;
  geo::State<geo::Ecef> state;
};
// Ascending in time; where it has any, the first is its start and the last its end. Between samples the path is the
// cubic that meets position and velocity at both (Hermite), to RecordingOptions::tolerance_m.
using SampledPath = std::vector<PathSample>;

// What one track said at a moment.
struct TrackSample {
  base::Time time;
  geo::State<geo::Ecef> state;
  // Lower triangle L of the position's covariance L·Lᵀ, metres, by rows: L11 L21 L22 L31 L32 L33 (Ecef). L times the
  // unit sphere is the ellipsoid of one standard deviation.
  std::array<double, 6> spread_m{};
  // Distance from the true place, at that time, of the object that its last detection came from; negative: none.
  double error_m = -1.0;

  // Root of the trace of the covariance, metres.
  [[nodiscard]] double sigma_m() const;
};

struct RecordedTrack {
  base::TrackId id;         // as in the ledger
  std::size_t post = 0;     // whose track it is
  base::ObjectId object{};  // of its last detection that came from one (truth); invalid: it never followed any
  base::Time started;
  base::Time confirmed = base::Time::never();
  base::Time ended = base::Time::never();  // never: it was there at the end of the run
  std::vector<TrackSample> samples;        // after updates; thinned where a straight course from the one before says it
};

struct RecordedDetection {
  base::Time time;
  base::SensorId sensor;
  base::ObjectId object{};         // truth; invalid: a false alarm
  base::TrackId track{};           // that took it; invalid: none
  geo::Position<geo::Ecef> place;  // as measured
  double snr = 0.0;
};

struct RecordedShot {
  base::EngagementId engagement;  // as in the ledger
  int shot = 0;
  base::BatteryId battery;
  base::TrackId track;
  base::ObjectId aimed_at{};  // whose track it was (truth); invalid: a false track
  base::Time launch;
  base::Time end;                                  // of its flight: the intercept
  base::ObjectId target{};                         // that it met; invalid: none
  engagement::Miss miss = engagement::Miss::none;  // none: it killed
  base::Time assessed = base::Time::never();
  bool declared_killed = false;
  SampledPath path;  // from the launcher to the point that it was guided to; that point is its end
  [[nodiscard]] bool killed() const { return miss == engagement::Miss::none; }
};

// How a radar spent its time since the sample before, as shares of that time.
struct RadarUse {
  base::Time time;
  double search = 0.0, track = 0.0;
  double wanted = 0.0;  // what search and tracks at full rate would have taken; 0 where nothing can be put off
};

struct RecordedSensor {
  std::string kind;  // the component's name: "phased_array", "rotating", …
  geo::Geodetic site;
  bool tracks = true;  // false: it gives warnings only
  // What range, field of view, horizon and terrain let it look at: a surface as a grid of points, `columns` (by
  // azimuth, left to right; the first again at the end where it looks all around) times `rows` (from the sensor out
  // along the lowest visible height, then up at the farthest range), row by row. Empty for what does not stand on the
  // Earth.
  std::size_t rows = 0, columns = 0;
  std::vector<geo::Position<geo::Ecef>> volume;
  std::vector<RadarUse> use;
};

struct RecordedAsset {
  geo::Geodetic where;
  double radius_m = 0.0;
  double value = 0.0;
};

struct RecordedBattery {
  geo::Geodetic where;
  std::string command_post;
  double range_max_m = 0.0, altitude_min_m = 0.0, altitude_max_m = 0.0;
  int rounds = 0;  // at the start, the reserve included
};

struct RecordingOptions {
  double tolerance_m = 0.5;                 // of paths between samples
  double use_every_s = 1.0;                 // between samples of RadarUse
  std::size_t most_detections = 20'000;     // beyond it every n-th of each object is kept, and always its first
  std::size_t most_track_samples = 30'000;  // beyond it tracks are thinned further, their first and last samples kept
};

struct Recording {
  outcome::RunResult result;  // with the ledger (first detections only)
  outcome::Names names;       // by the ids below
  std::vector<std::string> posts;
  base::Time end;                             // of the run
  std::vector<SampledPath> paths;             // by ObjectId: the true flight until it was killed or came down
  std::vector<RecordedTrack> tracks;          // by their start
  std::vector<RecordedDetection> detections;  // in time order
  std::uint64_t detections_made = 0;          // before thinning
  std::vector<RecordedShot> shots;            // in the order of their launches
  std::vector<RecordedSensor> sensors;        // by SensorId
  std::vector<RecordedAsset> assets;          // by AssetId
  std::vector<RecordedBattery> batteries;     // by BatteryId
};

// The state between two samples. Domain: a.time <= t <= b.time, a.time < b.time.
[[nodiscard]] geo::State<geo::Ecef> between(const PathSample& a, const PathSample& b, base::Time t);
// State on a path at a time, clamped to its span. Precondition: not empty.
[[nodiscard]] geo::State<geo::Ecef> state_on(const SampledPath& path, base::Time t);

}  // namespace iamd::engine
