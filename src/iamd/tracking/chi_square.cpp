#include "iamd/tracking/chi_square.hpp"

#include <cmath>
#include <numbers>

#include "iamd/base/contracts.hpp"

namespace iamd::tracking {
namespace {

// Where a falling function meets `value`.
template <class Function>
double meets(const Function& upper_tail, double value) {
  double low = 0.0;
  double high = 1.0;
  while (upper_tail(high) > value && high < 1e4) high *= 2.0;
  for (int i = 0; i < 200 && high - low > 1e-13 * high; ++i) {
    const double middle = 0.5 * (low + high);
    (upper_tail(middle) > value ? low : high) = middle;
  }
  return 0.5 * (low + high);
}

}  // namespace

double chi_square_quantile_3(double probability) {
  IAMD_EXPECT(probability > 0.0 && probability < 1.0);
  const auto tail = [](double x) {
    return std::erfc(std::sqrt(0.5 * x)) + std::sqrt(2.0 * x / std::numbers::pi) * std::exp(-0.5 * x);
  };
  return meets(tail, 1.0 - probability);
}

double chi_square_quantile_6(double probability) {
  IAMD_EXPECT(probability > 0.0 && probability < 1.0);
  const auto tail = [](double x) { return std::exp(-0.5 * x) * (1.0 + 0.5 * x + 0.125 * x * x); };
  return meets(tail, 1.0 - probability);
}

}  // namespace iamd::tracking
