#include "iamd/geo/lambert.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include <Eigen/Geometry>

namespace iamd::geo {
namespace {

using Eigen::Vector3d;

// (4/3)·₂F₁(3, 1; 5/2; S), S < 1: (2ψ - sin 2ψ)/sin³ψ with S = sin²(ψ/2), or its hyperbolic twin (Battin 1999, §7.4).
double battin_q(double s) {
  if (std::abs(s) < 0.1) {
    double term = 4.0 / 3.0;
    double sum = term;
    for (int n = 0; n < 24; ++n) {
      term *= s * (3.0 + n) / (2.5 + n);
      sum += term;
    }
    return sum;
  }
  if (s > 0.0) {
    const double psi = 2.0 * std::asin(std::sqrt(s));
    const double sine = 2.0 * std::sqrt(s * (1.0 - s));
    return (2.0 * psi - 2.0 * sine * (1.0 - 2.0 * s)) / (sine * sine * sine);
  }
  const double psi = 2.0 * std::asinh(std::sqrt(-s));
  const double sine = 2.0 * std::sqrt(s * (s - 1.0));
  return (2.0 * sine * (1.0 - 2.0 * s) - 2.0 * psi) / (sine * sine * sine);
}

// The triangle of the centre and the two places in Izzo's terms.
struct Geometry {
  double lambda;  // √(r1 r2) cos(θ/2) / s, s the semi-perimeter: negative for the longer way
  double chord;   // chord / s = 1 - λ², without its cancellation

  // √(1 - λ² (1 - x²))
  [[nodiscard]] double y(double x) const { return std::sqrt(chord + lambda * lambda * x * x); }
  // y - λx and y + λx; their product is chord/s.
  [[nodiscard]] std::pair<double, double> factors(double x) const {
    const double large = y(x) + std::abs(lambda * x);
    const double small = chord / large;
    return lambda * x > 0.0 ? std::pair{small, large} : std::pair{large, small};
  }

  // Time of flight in units of √(s³/(2 GM)) by x = cos(α/2), or cosh beyond 1; `plus` = 1 + x. Falls from ∞ at x = -1
  // to 0 at x = ∞. Each form where it does not cancel.
  [[nodiscard]] double time(double plus) const {
    const double x = plus - 1.0;
    if (x < -0.3) {  // Lagrange: ellipses past the apogee
      const double inverse_axis = plus * (1.0 - x);
      const double alpha = 2.0 * std::acos(x);
      const double beta = 2.0 * std::asin(std::clamp(lambda * std::sqrt(inverse_axis), -1.0, 1.0));
      const double difference = (alpha - std::sin(alpha)) - (beta - std::sin(beta));
      return 0.5 * difference / (inverse_axis * std::sqrt(inverse_axis));
    }
    const double eta = factors(x).first;
    if (x < 1.5 || lambda >= 0.0) {  // Battin
      return 0.5 * eta * (eta * eta * battin_q(0.5 * (1.0 - lambda - x * eta)) + 4.0 * lambda);
    }
    // Lancaster and Blanchard: fast hyperbolas the longer way round.
    const double energy = x * x - 1.0;
    const double root = std::sqrt(energy);
    return (x - lambda * y(x) - std::asinh(root * eta) / root) / energy;
  }
};

constexpr double least_log_plus = -6.0 * std::numbers::ln10;
constexpr double most_log_plus = 6.0 * std::numbers::ln10;

// A zero of f between a and b, where it has opposite signs: Chandrupatla (1997), inverse quadratic interpolation where
// that is safe, else bisection. To rounding.
template <class Function>
double zero_between(const Function& f, double a, double b) {
  double fa = f(a);
  double fb = f(b);
  double c = a;
  double fc = fa;
  double share = 0.5;
  for (int i = 0; i < 200; ++i) {
    const double x = a + share * (b - a);
    const double fx = f(x);
    if (std::signbit(fx) == std::signbit(fa)) {
      c = std::exchange(a, x);
      fc = std::exchange(fa, fx);
    } else {
      c = std::exchange(b, std::exchange(a, x));
      fc = std::exchange(fb, std::exchange(fa, fx));
    }
    const double best = std::abs(fa) < std::abs(fb) ? a : b;
    const double least_share = 2e-16 * (1.0 + std::abs(best)) / std::abs(b - a);
    if (least_share > 0.5 || fa == 0.0 || fb == 0.0) break;
    const double xi = (a - b) / (c - b);
    const double phi = (fa - fb) / (fc - fb);
    share = 0.5;
    if (1.0 - std::sqrt(1.0 - xi) < phi && phi < std::sqrt(xi)) {
      share = fa / (fb - fa) * fc / (fb - fc) + (c - a) / (b - a) * fa / (fc - fa) * fb / (fc - fb);
    }
    share = std::clamp(share, least_share, 1.0 - least_share);
  }
  return std::abs(fa) < std::abs(fb) ? a : b;
}

bool finite(const Vector3d& v) { return v.allFinite(); }

}  // namespace

base::Result<LambertArc> lambert(const std::array<double, 3>& r1_m, const std::array<double, 3>& r2_m, double time_s,
                                 double gm_m3_s2, bool prograde) {
  const Vector3d p1{r1_m[0], r1_m[1], r1_m[2]};
  const Vector3d p2{r2_m[0], r2_m[1], r2_m[2]};
  const double r1 = p1.norm();
  const double r2 = p2.norm();
  if (!finite(p1) || !finite(p2) || !std::isfinite(r1 * r2)) {
    return std::unexpected(base::Error{"a place of the arc is not finite", "metres from the centre", "correct it"});
  }
  if (!(time_s > 0.0 && std::isfinite(time_s) && gm_m3_s2 > 0.0 && std::isfinite(gm_m3_s2))) {
    return std::unexpected(
        base::Error{"the time of flight or GM is not positive", "both are above 0 and finite", "correct it"});
  }
  const double chord = (p2 - p1).norm();
  if (!(r1 > 0.0 && r2 > 0.0 && chord > 0.0)) {
    return std::unexpected(base::Error{"the ends of the arc are the same, or one lies at the centre",
                                       "an arc leads from one place to another", "move one of them"});
  }

  const Vector3d i1 = p1 / r1;
  const Vector3d i2 = p2 / r2;
  const double twice_cosine = (i1 + i2).norm();  // 2 cos(θ/2)
  if (!(twice_cosine > 1e-7)) {
    return std::unexpected(base::Error{"the ends of the arc lie opposite each other",
                                       "every plane through them holds a solution", "move one of them a little"});
  }
  // Of the motion the shorter way.
  Vector3d normal = i1.cross(i2);
  if (normal.norm() > 0.0) normal.normalize();
  const bool shorter = prograde == (normal.z() >= 0.0) || normal.isZero(0.0);

  const double s = 0.5 * (r1 + r2 + chord);
  const double way = shorter ? 1.0 : -1.0;
  const double mean = std::sqrt(r1 * r2);
  const Geometry geometry{way * 0.5 * mean * twice_cosine / s, chord / s};
  const double wanted = std::sqrt(2.0 * gm_m3_s2 / (s * s * s)) * time_s;
  const auto excess = [&](double log_plus) { return std::log(geometry.time(std::exp(log_plus)) / wanted); };
  if (!(excess(least_log_plus) > 0.0 && excess(most_log_plus) < 0.0)) {
    return std::unexpected(
        base::Error{"the time of flight is out of all proportion to the way",
                    "the orbit would be a million times as large, or as fast, as the distances ask for",
                    "check the units: metres, seconds, m³/s²"});
  }
  const double x = std::exp(zero_between(excess, least_log_plus, most_log_plus)) - 1.0;

  const auto [eta, zeta] = geometry.factors(x);
  const double gamma = std::sqrt(0.5 * gm_m3_s2 * s);
  const double rho = (r1 - r2) / chord;
  const double sigma = mean * (i1 - i2).norm() / chord;
  const double lambda_y = geometry.lambda * geometry.y(x);
  const double around = gamma * sigma * zeta;
  const double radial1 = gamma * ((lambda_y - x) - rho * (lambda_y + x)) / r1;
  const double radial2 = -gamma * ((lambda_y - x) + rho * (lambda_y + x)) / r2;
  const Vector3d v1 = radial1 * i1 + way * around / r1 * normal.cross(i1);
  const Vector3d v2 = radial2 * i2 + way * around / r2 * normal.cross(i2);
  return LambertArc{{v1.x(), v1.y(), v1.z()}, {v2.x(), v2.y(), v2.z()}};
}

}  // namespace iamd::geo
