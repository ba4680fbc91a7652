// Detections: all that the defence knows of the world. No identity of the object is in them.
#pragma once

#include <array>
#include <cstdint>

#include "iamd/base/ids.hpp"
#include "iamd/base/time.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::sensing {

// One measurement of one radar, in its local spherical coordinates, with the standard deviations that the radar claims
// (which are those that it has: no bias).
struct Detection {
  base::DetectionId id;
  base::SensorId sensor;
  base::Time time;  // of the dwell
  // Detections of a radar with the same number come from one scan, a search frame or a track dwell: in it an object is
  // detected at most once. 0: not numbered, the look is the scan.
  std::uint32_t scan = 0;
  geo::AzElRange measured;
  double sigma_range_m = 0.0;
  double sigma_azimuth_rad = 0.0;  // of the azimuth itself, so across the beam divided by cos(elevation)
  double sigma_elevation_rad = 0.0;
  double snr = 0.0;  // power ratio, as measured
};

// Command to a radar: keep this track up to date. Sent by the engine from the track picture.
struct TrackCue {
  base::TrackId track;
  base::Time time;                // of the state
  geo::State<geo::Ecef> state;    // estimated
  double sigma_position_m = 0.0;  // largest axis
  bool engaged = false;           // an interceptor depends on it: the higher rate
};

// What keeps a radar from seeing an object at a moment: the first that applies, or none.
enum class Obstacle : std::uint8_t { none, range, field_of_view, horizon, sensitivity };

// How a radar stands to an object at a moment (truth; for scoring, never for decisions).
struct Visibility {
  Obstacle obstacle = Obstacle::none;  // sensitivity: a dwell detects it with less than one chance in two
  double snr = 0.0;                    // mean, power ratio; 0 behind another obstacle
  double detection_probability = 0.0;  // of one dwell
};

// How a radar spent its time up to now.
struct RadarTime {
  double search_s = 0.0;
  double track_s = 0.0;
  double wanted_s = 0.0;  // what search and tracks at full rate would have taken; 0 where nothing can be put off
  double elapsed_s = 0.0;
};

}  // namespace iamd::sensing
