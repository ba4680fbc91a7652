#include "iamd/world/lowest_curve.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include <gtest/gtest.h>

namespace iamd::world {
namespace {

constexpr double step_m = 50.0;
constexpr double bend_per_m = 3e-4;
constexpr double unlimited = std::numeric_limits<double>::infinity();

double alt_at(const QuadraticSpline& curve, double way_m) {
  const auto i = std::min<std::size_t>(static_cast<std::size_t>(std::lround(way_m / step_m)), curve.piece_count() - 1);
  const auto p = curve.piece(i);
  const double x = way_m - p.start_m;
  return p.alt_m + x * (p.slope + 0.5 * x * p.curvature_per_m);
}

template <class Height>
std::vector<Obstacle> obstacles(std::size_t count, const Height& height) {
  std::vector<Obstacle> out;
  for (double x = 0.0; x <= static_cast<double>(count - 1) * step_m + 1e-6; x += 10.0) out.push_back({x, height(x)});
  return out;
}

std::vector<Obstacle> rough(std::size_t count, std::uint64_t seed) {
  std::mt19937_64 random{seed};
  std::uniform_real_distribution<double> share{-1.0, 1.0};
  double high = 500.0;
  return obstacles(count, [&](double /*x*/) { return high = std::clamp(high + 8.0 * share(random), -400.0, 8800.0); });
}

void expect_within_limits(const QuadraticSpline& curve, const std::vector<Obstacle>& over, double steepest) {
  for (std::size_t i = 0; i < curve.piece_count(); ++i) {
    const auto p = curve.piece(i);
    ASSERT_LE(std::abs(p.curvature_per_m), bend_per_m * (1.0 + 1e-9));
    ASSERT_LE(std::abs(p.slope), steepest * (1.0 + 1e-9));
    if (i == 0) continue;
    // Once differentiable.
    const auto before = curve.piece(i - 1);
    const double x = p.start_m - before.start_m;
    ASSERT_NEAR(before.alt_m + x * (before.slope + 0.5 * x * before.curvature_per_m), p.alt_m, 1e-6);
    ASSERT_NEAR(before.slope + x * before.curvature_per_m, p.slope, 1e-9);
  }
  for (const Obstacle& o : over) ASSERT_GE(alt_at(curve, o.way_m), o.alt_m - 1e-6);
}

TEST(LowestCurve, keeps_its_limits_over_anything) {
  for (const std::size_t count : {3U, 4U, 50U, 2000U}) {
    for (const double steepest : {unlimited, 0.3, 0.02}) {
      for (std::uint64_t seed = 0; seed < 5; ++seed) {
        const auto over = rough(count, seed);
        expect_within_limits(lowest_curve(over, count, step_m, bend_per_m, steepest), over, steepest);
      }
      const auto wall = obstacles(count, [](double x) { return std::abs(x - 100.0) < 1.0 ? 5000.0 : 0.0; });
      expect_within_limits(lowest_curve(wall, count, step_m, bend_per_m, steepest), wall, steepest);
    }
  }
}

TEST(LowestCurve, lies_on_what_is_gentle_itself) {
  // Slopes and curvatures within the limits: nothing is raised.
  const auto gentle = [](double x) { return 300.0 + 0.2 * x + 80.0 * std::sin(x / 800.0); };  // bends by 1.25e-4
  const auto curve = lowest_curve(obstacles(400, gentle), 400, step_m, bend_per_m, 0.4);
  for (double x = 0.0; x < 399 * step_m; x += 7.0) ASSERT_NEAR(alt_at(curve, x), gentle(x), 0.1) << x;
}

TEST(LowestCurve, crosses_a_needle_by_the_closed_form) {
  // A parabola over it that runs out into the steepest slope, and the same parabola upwards onto the plain.
  const double steepest = 0.15;
  const double crest_m = 200 * step_m;
  const auto curve = lowest_curve(obstacles(401, [&](double x) { return x == crest_m ? 600.0 : 100.0; }), 401, step_m,
                                  bend_per_m, steepest);
  const double round = steepest / bend_per_m;  // way in which the slope is reached
  const double straight = 500.0 / steepest - round;
  for (double x = 0.0; x <= 400 * step_m; x += 13.0) {
    const double off = std::abs(x - crest_m);
    double expected = 100.0;
    if (off < round) {
      expected = 600.0 - 0.5 * bend_per_m * off * off;
    } else if (off < round + straight) {
      expected = 600.0 - 0.5 * steepest * round - steepest * (off - round);
    } else if (off < 2.0 * round + straight) {
      const double left = 2.0 * round + straight - off;
      expected = 100.0 + 0.5 * bend_per_m * left * left;
    }
    ASSERT_NEAR(alt_at(curve, x), expected, 1.0) << off;
  }
}

TEST(LowestCurve, shifts_tilts_and_mirrors_with_its_obstacles) {
  const std::size_t count = 300;
  const auto over = rough(count, 9);
  const double length = static_cast<double>(count - 1) * step_m;
  const auto curve = lowest_curve(over, count, step_m, bend_per_m, unlimited);
  auto tilted = over;
  for (Obstacle& o : tilted) o.alt_m += 70.0 + 0.3 * o.way_m;
  const auto leaning = lowest_curve(tilted, count, step_m, bend_per_m, unlimited);
  auto mirrored = over;
  std::ranges::reverse(mirrored);
  for (Obstacle& o : mirrored) o.way_m = length - o.way_m;
  const auto backwards = lowest_curve(mirrored, count, step_m, bend_per_m, unlimited);
  for (double x = 0.0; x <= length; x += 25.0) {
    ASSERT_NEAR(alt_at(leaning, x), alt_at(curve, x) + 70.0 + 0.3 * x, 0.2) << x;
    ASSERT_NEAR(alt_at(backwards, length - x), alt_at(curve, x), 0.2) << x;
  }
}

TEST(LowestCurve, touches_its_obstacles_and_sinks_as_its_limits_widen) {
  const std::size_t count = 300;
  const auto over = rough(count, 4);
  const auto curve = lowest_curve(over, count, step_m, bend_per_m, unlimited);
  double least = 1e9;
  for (const Obstacle& o : over) least = std::min(least, alt_at(curve, o.way_m) - o.alt_m);
  EXPECT_LT(least, 0.01);
  const auto mean = [&](double bend) {
    const auto c = lowest_curve(over, count, step_m, bend, unlimited);
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i) sum += alt_at(c, static_cast<double>(i) * step_m);
    return sum / static_cast<double>(count);
  };
  EXPECT_LT(mean(2.0 * bend_per_m), mean(bend_per_m) - 0.1);
  EXPECT_GT(mean(0.5 * bend_per_m), mean(bend_per_m) + 0.1);
}

}  // namespace
}  // namespace iamd::world
