#include "iamd/sensing/ascent.hpp"

#include <algorithm>
#include <cmath>

namespace iamd::sensing {

const AscentTemplate& template_of(Ascent ascent) {
  static constexpr AscentTemplate powered{{12.0, 0.0, 2.5, 0.5}, {4.0, 0.2, 2.5, 0.25}};
  static constexpr AscentTemplate thrown{{2000.0, -9.0, 2500.0, 0.0}, {1200.0, 2.0, 1500.0, 2.0}};
  return ascent == Ascent::powered ? powered : thrown;
}

std::array<double, 2> ascent_factors(Ascent ascent, double tau_s) {
  const double t = std::max(tau_s, 0.0);
  return ascent == Ascent::powered ? std::array{t * t / 2.0, t * t * t / 6.0} : std::array{t, t * t / 2.0};
}

AscentPoint ascent_at(Ascent ascent, const std::array<double, 4>& n, double tau_s) {
  const double t = std::max(tau_s, 0.0);
  const auto [f0, f1] = ascent_factors(ascent, t);
  // Derivatives of the factors.
  const double d0 = ascent == Ascent::powered ? t : 1.0;
  const double d1 = ascent == Ascent::powered ? 0.5 * t * t : t;
  return {n[0] * f0 + n[1] * f1, n[2] * f0 + n[3] * f1, n[0] * d0 + n[1] * d1, n[2] * d0 + n[3] * d1};
}

double time_to_height_s(Ascent ascent, double height_m) {
  const AscentTemplate& t = template_of(ascent);
  return ascent == Ascent::powered ? std::sqrt(2.0 * height_m / t.mean[0]) : height_m / t.mean[0];
}

}  // namespace iamd::sensing
