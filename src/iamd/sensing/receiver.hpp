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
//   σ_rate  = λ/(2 T)/sqrt(2 s)       T: length of the dwell
// Source: Barton and Ward, Handbook of Radar Measurement (1969); Curry, Radar System Performance Modeling, 2nd ed.
// (2005), ch. 8. A bias is added to all measurements of a run. Left out: glint, multipath.
struct MeasurementErrors {
  double range_resolution_m = 0.0;
  double azimuth_beamwidth_rad = 0.0;  // on broadside
  double elevation_beamwidth_rad = 0.0;
  double range_floor_m = 0.0;
  double angle_floor_rad = 0.0;  // across the beam, each axis
  double range_bias_m = 0.0;
  double azimuth_bias_rad = 0.0;
  double elevation_bias_rad = 0.0;
  double wavelength_m = 0.0;  // 0: range rate is not measured
  double range_rate_floor_mps = 0.0;
  double range_rate_limit_mps = 1e300;  // faster ones are ambiguous, and not reported
};

// What a dwell received from an object, and the draws that its measurement would use.
struct Echo {
  bool detected = false;
  double snr = 0.0;                // as measured: received power less noise, over noise
  double error[4] = {0, 0, 0, 0};  // standard normal: range, azimuth, elevation, range rate
};

// The receiver of one radar in one run, with a random stream for each object and purpose: the n-th dwell on an object
// uses its n-th draws, whatever happens to the others and whether or not it detects.
class Receiver {
 public:
  // `pulses`: looks of a dwell that are integrated non-coherently after a square-law detector, sharing its energy; 1:
  // all of the dwell is coherent.
  Receiver(base::SensorId id, std::uint64_t entity, std::uint64_t seed, std::uint64_t run, double pfa, int pulses,
           const MeasurementErrors& errors, std::span<const world::Target> targets);

  [[nodiscard]] double threshold() const { return threshold_; }
  [[nodiscard]] int pulses() const { return pulses_; }
  [[nodiscard]] std::size_t objects() const { return streams_.size(); }
  [[nodiscard]] const MeasurementErrors& errors() const { return errors_; }

  // One dwell on the object at this place of the list, with mean signal-to-noise ratio `snr` over the whole of it:
  // energy over noise density. Detection: the sum over the pulses of |sqrt(snr x/pulses) + n|² over the threshold
  // (detection.hpp). The fluctuation x is drawn for each dwell in cases 1 and 3, for each pulse in cases 2 and 4.
  Echo dwell(std::size_t object, world::Swerling fluctuation, double snr);
  // The same for a dwell from which nothing is measured: whether it detects.
  bool alarm(std::size_t object, world::Swerling fluctuation, double snr);
  // The probability of it.
  [[nodiscard]] double probability(world::Swerling fluctuation, double snr) const;

  // The measurement of an object seen with this echo in a dwell of this length. `broadening`: beamwidth over that on
  // broadside.
  [[nodiscard]] Detection measured(base::Time time, const Sighting& s, double range_rate_mps, const Echo& echo,
                                   double broadening, double dwell_s) const;

  // A false alarm at a place: power above the threshold as noise has it, drawn from `stream`.
  [[nodiscard]] Detection false_alarm(base::Time time, const geo::AzElRange& where, double broadening,
                                      base::RandomStream& stream) const;

 private:
  struct Streams {
    base::RandomStream fluctuation, noise, measurement;
  };
  // Power in the receiver over mean noise of a pulse.
  [[nodiscard]] double power(Streams& streams, world::Swerling fluctuation, double snr) const;
  // Standard deviations for an elevation and a measured ratio. The azimuth's grows with 1/cos(elevation), up to that of
  // 89 degrees.
  void set_sigmas(Detection& d, double cos_elevation, double broadening) const;

  base::SensorId id_;
  int pulses_;
  double threshold_;
  MeasurementErrors errors_;
  std::vector<Streams> streams_;
};

}  // namespace iamd::sensing
