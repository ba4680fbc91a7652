// Detections: all that the defence knows of the world. No identity of the object is in them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "iamd/base/ids.hpp"
#include "iamd/base/time.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::sensing {

// One measurement of one radar, in its local spherical coordinates, with the standard deviations that the radar claims
// (which are those of its noise: a bias, which it does not know, is not in them).
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
  double range_rate_mps = 0.0;        // growing range is positive
  double sigma_range_rate_mps = 0.0;  // 0: not measured
  double snr = 0.0;                   // power ratio, as measured
};

// Command to a radar: keep this track up to date. Sent by the engine from the track picture.
struct TrackCue {
  base::TrackId track;
  base::Time time;                // of the state
  geo::State<geo::Ecef> state;    // estimated
  double sigma_position_m = 0.0;  // largest axis
  bool engaged = false;           // an interceptor depends on it: the highest rate
  bool threatening = false;       // its predicted impact harms an asset
};

// Command to a radar: a sensor that sees no range says that something was launched, where from and where to.
struct LaunchWarning {
  base::SensorId source;
  std::uint32_t number = 0;  // of the launch, as this sensor counts them: a later warning of it is better
  base::Time time;           // when the warning is out
  base::Time launch;         // estimated
  geo::Geodetic point;
  double sigma_along_m = 0.0;  // of the point, along and across the heading
  double sigma_across_m = 0.0;
  double heading_rad = 0.0;  // clockwise from north
  double sigma_heading_rad = 0.0;
  // The ascent when it was last seen: height above the ellipsoid, way over ground from the point, and their rates; with
  // standard deviations for a given point and heading.
  base::Time seen;
  double alt_m = 0.0, sigma_alt_m = 0.0;
  double way_m = 0.0, sigma_way_m = 0.0;
  double climb_mps = 0.0, sigma_climb_mps = 0.0;
  double ground_mps = 0.0, sigma_ground_mps = 0.0;
};

// What keeps a sensor from seeing an object at a moment: the first that applies, or none.
enum class Obstacle : std::uint8_t {
  none,
  range,          // beyond the instrumented or the unambiguous range
  field_of_view,  // outside the limits of azimuth and elevation
  horizon,        // below the horizon of a smooth Earth, or behind the Earth
  terrain,        // behind terrain or under cloud, though above that horizon
  blind,          // too near, or where pulses go out while its echo comes in
  clutter,        // strong enough against noise, but not against the echo of the surface
  sensitivity,    // too weak: a dwell detects it with less than one chance in two
};
inline constexpr std::size_t obstacle_count = 8;
[[nodiscard]] std::string_view name_of(Obstacle obstacle);  // "range", "field of view" …

// How well a sensor's features tell what can do harm from decoys and debris: K, the distance between the means of the
// two normal distributions in standard deviations (d' of Green and Swets 1966), and how long a track has to be held
// first.
struct Discrimination {
  double k_factor = 0.0;  // 0: not at all
  double time_s = 0.0;
};

// How a sensor stands to an object at a moment (truth; for scoring and maps, never for decisions).
struct Visibility {
  Obstacle obstacle = Obstacle::none;
  double snr = 0.0;                    // mean, power ratio; 0 behind another obstacle
  double detection_probability = 0.0;  // of one dwell
};

// How a radar spent its time up to now; of one with several faces, the busiest. What is neither search nor track is
// idle.
struct RadarTime {
  double search_s = 0.0;  // with the dwells that confirm alarms
  double track_s = 0.0;
  double wanted_s = 0.0;  // what search and tracks at full rate would have taken; 0 where nothing can be put off
  double elapsed_s = 0.0;
  std::uint64_t track_dwells = 0;
  std::uint64_t late_track_dwells = 0;    // later by more than half their interval
  std::uint64_t missed_track_dwells = 0;  // not made at all while their track was covered
};

}  // namespace iamd::sensing
