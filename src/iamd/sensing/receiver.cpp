#include "iamd/sensing/receiver.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/base/contracts.hpp"
#include "iamd/base/hash.hpp"
#include "iamd/sensing/detection.hpp"

namespace iamd::sensing {
namespace {

constexpr double monopulse_slope = 1.6;
// Below this the azimuth of an object near the zenith would have no meaning; cos 89°.
constexpr double least_cos_elevation = 0.0174524;
constexpr double half_turn = std::numbers::pi;

// Unit-mean fluctuation of the energy of a dwell. The number of draws depends on the case and the pulses alone.
double fluctuation_of(world::Swerling fluctuation, int pulses, base::RandomStream& stream) {
  switch (fluctuation) {
    case world::Swerling::steady:
      return 1.0;
    case world::Swerling::case_2:
      if (pulses > 1) return stream.gamma(pulses) / pulses;
      [[fallthrough]];
    case world::Swerling::case_1:
      return stream.exponential();
    case world::Swerling::case_4:
      if (pulses > 1) return stream.gamma(2.0 * pulses) / (2.0 * pulses);
      [[fallthrough]];
    case world::Swerling::case_3:
      break;
  }
  const double first = stream.uniform();
  return -0.5 * std::log(first * stream.uniform());  // half the sum of two exponentials: gamma(2)/2
}

double wrapped(double azimuth) {
  while (azimuth < 0.0) azimuth += full_turn;
  while (azimuth >= full_turn) azimuth -= full_turn;
  return azimuth;
}

}  // namespace

Receiver::Receiver(base::SensorId id, std::uint64_t entity, std::uint64_t seed, std::uint64_t run, double pfa,
                   int pulses, const MeasurementErrors& errors, std::span<const world::Target> targets)
    : id_{id},
      pulses_{pulses},
      threshold_{pulses > 1 ? detection_threshold(pfa, pulses) : detection_threshold(pfa)},
      errors_{errors} {
  IAMD_EXPECT(pulses >= 1);
  streams_.reserve(targets.size());
  for (const world::Target& target : targets) {
    base::StreamKey key{.seed = seed, .run = run, .entity = base::combined(entity, target.entity)};
    const auto stream = [&key](base::Purpose purpose) {
      key.purpose = purpose;
      return base::RandomStream{key};
    };
    streams_.push_back({stream(base::Purpose::fluctuation), stream(base::Purpose::receiver_noise),
                        stream(base::Purpose::measurement)});
  }
}

// Complex Gaussian noise by its power (exponential) and its phase to the signal (uniform): |s + n|² = s² + n² + 2 s n
// cos φ. Of several pulses the signal, whatever its share in each, has the effect of its sum in one of them: the sum is
// non-central chi-square, and depends on the shares by their sum alone.
double Receiver::power(Streams& streams, world::Swerling fluctuation, double snr) const {
  const double signal = snr * fluctuation_of(fluctuation, pulses_, streams.fluctuation);
  const double noise = streams.noise.exponential();
  const double phase = full_turn * streams.noise.uniform();
  const double one = signal + noise + 2.0 * std::sqrt(signal * noise) * std::cos(phase);
  return pulses_ > 1 ? one + streams.noise.gamma(pulses_ - 1.0) : one;
}

bool Receiver::alarm(std::size_t object, world::Swerling fluctuation, double snr) {
  IAMD_EXPECT(object < streams_.size() && snr >= 0.0);
  return power(streams_[object], fluctuation, snr) > threshold_;
}

double Receiver::probability(world::Swerling fluctuation, double snr) const {
  if (pulses_ > 1) return detection_probability(fluctuation, snr / pulses_, threshold_, pulses_);
  return detection_probability(fluctuation, snr, threshold_);
}

Echo Receiver::dwell(std::size_t object, world::Swerling fluctuation, double snr) {
  IAMD_EXPECT(object < streams_.size() && snr >= 0.0);
  Streams& streams = streams_[object];
  const double received = power(streams, fluctuation, snr);
  Echo echo;
  echo.detected = received > threshold_;
  echo.snr = received - pulses_;
  for (int i = 0; i < 3; ++i) echo.error[i] = streams.measurement.normal();
  if (errors_.wavelength_m > 0.0) echo.error[3] = streams.measurement.normal();
  return echo;
}

void Receiver::set_sigmas(Detection& d, double cos_elevation, double broadening) const {
  const double per_root = 1.0 / std::sqrt(2.0 * d.snr);
  const auto with_floor = [](double noise, double floor) { return std::sqrt(noise * noise + floor * floor); };
  d.sigma_range_m = with_floor(errors_.range_resolution_m * per_root, errors_.range_floor_m);
  const double angle = broadening * per_root / monopulse_slope;
  d.sigma_azimuth_rad = with_floor(errors_.azimuth_beamwidth_rad * angle, errors_.angle_floor_rad) /
                        std::max(cos_elevation, least_cos_elevation);
  d.sigma_elevation_rad = with_floor(errors_.elevation_beamwidth_rad * angle, errors_.angle_floor_rad);
}

Detection Receiver::measured(base::Time time, const Sighting& s, double range_rate_mps, const Echo& echo,
                             double broadening, double dwell_s) const {
  Detection d;
  d.sensor = id_;
  d.time = time;
  d.snr = echo.snr;
  const double cos_elevation = std::sqrt(s.direction.east * s.direction.east + s.direction.north * s.direction.north);
  set_sigmas(d, cos_elevation, broadening);
  d.measured.range_m = std::max(s.range_m + errors_.range_bias_m + d.sigma_range_m * echo.error[0], 1.0);
  d.measured.azimuth_rad = wrapped(s.azimuth_rad() + errors_.azimuth_bias_rad + d.sigma_azimuth_rad * echo.error[1]);
  d.measured.elevation_rad =
      std::clamp(s.elevation_rad() + errors_.elevation_bias_rad + d.sigma_elevation_rad * echo.error[2],
                 -0.5 * half_turn, 0.5 * half_turn);
  if (errors_.wavelength_m > 0.0 && std::abs(range_rate_mps) < errors_.range_rate_limit_mps) {
    const double noise = 0.5 * errors_.wavelength_m / (dwell_s * std::sqrt(2.0 * d.snr));
    d.sigma_range_rate_mps = std::sqrt(noise * noise + errors_.range_rate_floor_mps * errors_.range_rate_floor_mps);
    d.range_rate_mps = range_rate_mps + d.sigma_range_rate_mps * echo.error[3];
  }
  return d;
}

Detection Receiver::false_alarm(base::Time time, const geo::AzElRange& where, double broadening,
                                base::RandomStream& stream) const {
  Detection d;
  d.sensor = id_;
  d.time = time;
  d.snr = threshold_ - pulses_ + stream.exponential();
  d.measured = where;
  set_sigmas(d, std::cos(where.elevation_rad), broadening);
  return d;
}

}  // namespace iamd::sensing
