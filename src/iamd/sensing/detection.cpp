#include "iamd/sensing/detection.hpp"

#include <cmath>
#include <cstdint>

#include <boost/math/distributions/complement.hpp>
#include <boost/math/distributions/non_central_chi_squared.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include "iamd/base/contracts.hpp"

namespace iamd::sensing {
namespace {

// No exceptions, no long double: the same bits everywhere.
using Policy =
    boost::math::policies::policy<boost::math::policies::domain_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::pole_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::evaluation_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::rounding_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::promote_double<false>>;

// Beyond this distance of amplitudes a steady echo is missed with less than e^(-81), which no double near 1 can tell
// from 0.
constexpr double certain_distance = 9.0;

double steady_probability(double snr, double threshold) {
  if (threshold <= 0.0) return 1.0;
  if (snr <= 0.0) return std::exp(-threshold);
  if (std::sqrt(snr) - std::sqrt(threshold) > certain_distance) return 1.0;
  const boost::math::non_central_chi_squared_distribution<double, Policy> power{2.0, 2.0 * snr};
  return boost::math::cdf(boost::math::complement(power, 2.0 * threshold));
}

}  // namespace

double detection_threshold(double pfa) {
  IAMD_EXPECT(pfa > 0.0 && pfa < 1.0);
  return -std::log(pfa);
}

double detection_probability(world::Swerling fluctuation, double snr, double threshold) {
  IAMD_EXPECT(snr >= 0.0 && threshold >= 0.0);
  switch (fluctuation) {
    case world::Swerling::steady:
      return steady_probability(snr, threshold);
    case world::Swerling::case_1:
    case world::Swerling::case_2:
      return std::exp(-threshold / (1.0 + snr));
    case world::Swerling::case_3:
    case world::Swerling::case_4:
      break;
  }
  const double half = 0.5 * snr;
  const double b = 1.0 + half;
  return std::exp(-threshold / b) * (1.0 + half / b * (threshold / b));
}

double required_snr(world::Swerling fluctuation, double pd, double pfa) {
  IAMD_EXPECT(pd > 0.0 && pd < 1.0);
  const double threshold = detection_threshold(pfa);
  if (pd <= pfa) return 0.0;
  if (fluctuation == world::Swerling::case_1 || fluctuation == world::Swerling::case_2)
    return threshold / -std::log(pd) - 1.0;
  const auto excess = [&](double snr) { return detection_probability(fluctuation, snr, threshold) - pd; };
  double high = 1.0;
  while (excess(high) < 0.0 && high < 1e30) high *= 4.0;
  const double low = high > 1.0 ? high / 4.0 : 0.0;
  std::uintmax_t steps = 200;
  const auto [a, b] = boost::math::tools::toms748_solve(excess, low, high,
                                                        boost::math::tools::eps_tolerance<double>{46}, steps, Policy{});
  return 0.5 * (a + b);
}

}  // namespace iamd::sensing
