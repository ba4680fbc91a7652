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

double chi_square_quantile(int degrees_of_freedom, double probability) {
  IAMD_EXPECT(probability > 0.0 && probability < 1.0);
  IAMD_EXPECT(degrees_of_freedom >= 1 && degrees_of_freedom <= most_degrees_of_freedom);
  const auto tail = [=](double x) {
    // Q(n + 2) = Q(n) + (x/2)^(n/2) exp(-x/2) / Γ(n/2 + 1).
    const double half = 0.5 * x;
    const bool odd = degrees_of_freedom % 2 != 0;
    double sum = odd ? std::erfc(std::sqrt(half)) : std::exp(-half);
    double term = odd ? 2.0 * std::sqrt(half / std::numbers::pi) * std::exp(-half) : half * std::exp(-half);
    for (int n = odd ? 1 : 2; n < degrees_of_freedom; n += 2) {
      sum += term;
      term *= half / (0.5 * n + 1.0);
    }
    return sum;
  };
  return meets(tail, 1.0 - probability);
}

}  // namespace iamd::tracking
