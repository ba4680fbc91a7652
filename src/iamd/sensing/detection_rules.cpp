#include "iamd/sensing/detection_rules.hpp"

#include <cmath>
#include <limits>
#include <numbers>

#include <boost/math/special_functions/erf.hpp>

#include "iamd/base/contracts.hpp"

namespace iamd::sensing {
namespace {

using world::Swerling;

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// What the pulses save in Albersheim's rule: the factor before the logarithm.
double albersheim_slope(int pulses) { return 6.2 + 4.54 / std::sqrt(pulses + 0.44); }

// 1/K, where K is the shape of the dwell's energy: 1, N, 2, 2N; 0 for a steady target.
double inverse_shape(Swerling fluctuation, double pulses) {
  switch (fluctuation) {
    case Swerling::steady:
      return 0.0;
    case Swerling::case_1:
      return 1.0;
    case Swerling::case_2:
      return 1.0 / pulses;
    case Swerling::case_3:
      return 0.5;
    case Swerling::case_4:
      break;
  }
  return 0.5 / pulses;
}

}  // namespace

double albersheim_snr_db(double pd, double pfa, int pulses) {
  IAMD_EXPECT(pd > 0.0 && pd < 1.0 && pfa > 0.0 && pfa < 0.62 && pulses >= 1);
  const double a = std::log(0.62 / pfa);
  const double b = std::log(pd / (1.0 - pd));
  const double sum = a + 0.12 * a * b + 1.7 * b;
  return sum > 0.0 ? -5.0 * std::log10(pulses) + albersheim_slope(pulses) * std::log10(sum) : none;
}

double albersheim_pd(double snr_db, double pfa, int pulses) {
  IAMD_EXPECT(pfa > 0.0 && pfa < 0.62 && pulses >= 1);
  const double a = std::log(0.62 / pfa);
  const double sum = std::pow(10.0, (snr_db + 5.0 * std::log10(pulses)) / albersheim_slope(pulses));
  return 1.0 / (1.0 + std::exp((a - sum) / (1.7 + 0.12 * a)));
}

bool albersheim_is_valid(double pd, double pfa, int pulses) {
  return pd >= 0.1 && pd <= 0.9 && pfa >= 1e-7 && pfa <= 1e-3 && pulses >= 1 && pulses <= 8096;
}

double shnidman_snr_db(Swerling fluctuation, double pd, double pfa, int pulses) {
  IAMD_EXPECT(pd > 0.0 && pd < 1.0 && pfa > 0.0 && pfa < 1.0 && pulses >= 1);
  const double n = pulses;
  const double alpha = pulses < 40 ? 0.0 : 0.25;
  const double of_pd = std::sqrt(-0.8 * std::log(4.0 * pd * (1.0 - pd)));
  const double eta = std::sqrt(-0.8 * std::log(4.0 * pfa * (1.0 - pfa))) + (pd < 0.5 ? -of_pd : of_pd);
  const double energy = eta * (eta + 2.0 * std::sqrt(0.5 * n + (alpha - 0.25)));  // over the pulses, steady
  double c_db = ((17.7006 * pd - 18.4496) * pd + 14.5339) * pd - 3.525;
  if (pd > 0.872)
    c_db += std::exp(27.31 * pd - 25.14) + (pd - 0.8) * (0.7 * std::log(1e-5 / pfa) + (2.0 * n - 20.0) / 80.0);
  c_db *= inverse_shape(fluctuation, n);
  return eta > 0.0 ? c_db + 10.0 * std::log10(energy / n) : none;
}

bool shnidman_is_valid(double pd, double pfa, int pulses) {
  return pd >= 0.1 && pd <= 0.99 && pfa >= 1e-9 && pfa <= 1e-3 && pulses >= 1 && pulses <= 100;
}

double known_phase_threshold(double pfa) {
  IAMD_EXPECT(pfa > 0.0 && pfa < 1.0);
  using Policy =
      boost::math::policies::policy<boost::math::policies::domain_error<boost::math::policies::ignore_error>,
                                    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
                                    boost::math::policies::promote_double<false>>;
  return std::numbers::sqrt2 * boost::math::erfc_inv(2.0 * pfa, Policy{});
}

double known_phase_detection_probability(double snr, double pfa, int pulses) {
  IAMD_EXPECT(snr >= 0.0 && pulses >= 1);
  const double distance = known_phase_threshold(pfa) - std::sqrt(2.0 * pulses * snr);
  return 0.5 * std::erfc(distance / std::numbers::sqrt2);
}

}  // namespace iamd::sensing
