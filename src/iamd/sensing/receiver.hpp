// One dwell on one object: fluctuation, noise, threshold, and the errors of what is measured.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "iamd/base/random.hpp"
#include "iamd/sensing/coverage.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/world/types.hpp"

namespace iamd::sensing {

// Errors of a measurement at a signal-to-noise ratio s (power), thermal noise and a floor added in quadrature:
//   σ_range = ΔR/sqrt(2 s)            ΔR: range resolution, c/2B
//   σ_angle = θ/(1.6 sqrt(2 s))       θ: half-power beamwidth; monopulse slope 1.6
// Source: Barton and Ward, Handbook of Radar Measurement (1969); Curry, Radar System Performance Modeling, 2nd ed.
// (2005), ch. 8. Left out: bias, glint, multipath, range-rate.
struct MeasurementErrors {
  double range_resolution_m = 0.0;
  double azimuth_beamwidth_rad = 0.0;  // on broadside
  double elevation_beamwidth_rad = 0.0;
  double range_floor_m = 0.0;
  double angle_floor_rad = 0.0;  // across the beam, each axis
};

// What a dwell received from an object, and the draws that its measurement would use.
struct Echo {
  bool detected = false;
  double snr = 0.0;             // as measured: received power less noise, over noise
  double error[3] = {0, 0, 0};  // standard normal: range, azimuth, elevation
};

// The receiver of one radar in one run, with a random stream for each object and purpose: the n-th dwell on an object
// uses its n-th draws, whatever happens to the others and whether or not it detects.
class Receiver {
 public:
  Receiver(base::SensorId id, std::uint64_t entity, std::uint64_t seed, std::uint64_t run, double pfa,
           const MeasurementErrors& errors, std::span<const world::Target> targets);

  [[nodiscard]] double threshold() const { return threshold_; }
  [[nodiscard]] std::size_t objects() const { return streams_.size(); }

  // One dwell with mean signal-to-noise ratio `snr` on the object at this place of the list. Detection: |sqrt(snr x) +
  // n|² over the threshold (detection.hpp). Independent from dwell to dwell in all Swerling cases: dwells are apart in
  // time or frequency.
  Echo dwell(std::size_t object, world::Swerling fluctuation, double snr);
  // The same for a dwell from which nothing is measured: whether it detects.
  bool alarm(std::size_t object, world::Swerling fluctuation, double snr);

  // The measurement of an object seen with this echo. `broadening`: beamwidth over that on broadside.
  [[nodiscard]] Detection measured(base::Time time, const Sighting& s, const Echo& echo, double broadening) const;

  // A false alarm at a place: power above the threshold as noise has it, drawn from `stream`.
  [[nodiscard]] Detection false_alarm(base::Time time, const geo::AzElRange& where, double broadening,
                                      base::RandomStream& stream) const;

 private:
  struct Streams {
    base::RandomStream fluctuation, noise, measurement;
  };
  // Power in the receiver over mean noise.
  static double power(Streams& streams, world::Swerling fluctuation, double snr);
  // Standard deviations for an elevation and a measured ratio. The azimuth's grows with 1/cos(elevation), up to that of
  // 89 degrees.
  void set_sigmas(Detection& d, double cos_elevation, double broadening) const;

  base::SensorId id_;
  double threshold_;
  MeasurementErrors errors_;
  std::vector<Streams> streams_;
};

}  // namespace iamd::sensing
