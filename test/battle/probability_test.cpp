#include "iamd/battle/probability.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

namespace iamd::battle {
namespace {

TEST(ProbabilityInCircle, IsOneMinusExpForACentredRoundGaussian) {
  for (const double ratio : {0.05, 0.3, 1.0, 2.0, 4.0, 20.0}) {
    EXPECT_NEAR(probability_in_circle(0.0, 0.0, {4.0, 0.0, 4.0}, 2.0 * ratio), 1.0 - std::exp(-0.5 * ratio * ratio),
                1e-5)
        << ratio;
  }
}

// The same integral over a fine grid of points.
double by_grid(double mx, double my, const PlaneCovariance& c, double radius) {
  const double det = c.xx * c.yy - c.xy * c.xy;
  const int n = 1200;
  const double h = 2.0 * radius / n;
  double sum = 0.0;
  for (int i = 0; i < n; ++i) {
    for (int j = 0; j < n; ++j) {
      const double x = -radius + (i + 0.5) * h;
      const double y = -radius + (j + 0.5) * h;
      if (x * x + y * y > radius * radius) continue;
      const double dx = x - mx;
      const double dy = y - my;
      sum += std::exp(-0.5 * (c.yy * dx * dx - 2.0 * c.xy * dx * dy + c.xx * dy * dy) / det);
    }
  }
  return sum * h * h / (2.0 * 3.14159265358979 * std::sqrt(det));
}

TEST(ProbabilityInCircle, AgreesWithAGridForTiltedAndDisplacedGaussians) {
  base::RandomStream random{{.seed = 1}};
  for (int i = 0; i < 40; ++i) {
    const double a = 0.15 + 2.0 * random.uniform();
    const double b = 0.15 + 2.0 * random.uniform();
    const double turn = 3.0 * random.uniform();
    const double c = std::cos(turn);
    const double s = std::sin(turn);
    const PlaneCovariance covariance{a * a * c * c + b * b * s * s, (a * a - b * b) * c * s,
                                     a * a * s * s + b * b * c * c};
    const double mx = 3.0 * random.uniform() - 1.5;
    const double my = 3.0 * random.uniform() - 1.5;
    EXPECT_NEAR(probability_in_circle(mx, my, covariance, 1.0), by_grid(mx, my, covariance, 1.0), 3e-4)
        << a << " " << b;
  }
}

TEST(ProbabilityInCircle, HandlesALineAsLimitOfAnEllipse) {
  // All spread along x: P(|x| < chord) with chord 0.8 at y = 0.6.
  EXPECT_NEAR(probability_in_circle(0.0, 0.6, {1.0, 0.0, 1e-12}, 1.0), std::erf(0.8 / std::sqrt(2.0)), 1e-3);
  EXPECT_NEAR(probability_in_circle(0.0, 0.6, {1.0, 0.0, 1e-6}, 1.0), std::erf(0.8 / std::sqrt(2.0)), 2e-4);
  EXPECT_EQ(probability_in_circle(0.3, 0.2, {0.0, 0.0, 0.0}, 1.0), 1.0);
  EXPECT_EQ(probability_in_circle(1.3, 0.2, {0.0, 0.0, 0.0}, 1.0), 0.0);
}

TEST(SigmasOutside, CountsFromTheEdgeInTheDirectionOfTheMean) {
  EXPECT_EQ(sigmas_outside(0.5, 0.0, {1.0, 0.0, 1.0}, 1.0), 0.0);
  EXPECT_DOUBLE_EQ(sigmas_outside(5.0, 0.0, {4.0, 0.0, 1.0}, 1.0), 2.0);
  EXPECT_DOUBLE_EQ(sigmas_outside(0.0, 5.0, {4.0, 0.0, 1.0}, 1.0), 4.0);
}

}  // namespace
}  // namespace iamd::battle
