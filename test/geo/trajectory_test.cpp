#include "iamd/geo/trajectory.hpp"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

namespace iamd::geo {
namespace {

// A path that quintics represent exactly.
State<Ecef> truth(double t) {
  return {{1.0 + 2.0 * t + 3.0 * t * t, 5.0 - t * t * t, 0.01 * std::pow(t, 5)},
          {2.0 + 6.0 * t, -3.0 * t * t, 0.05 * std::pow(t, 4)}};
}
std::array<double, 3> truth_acceleration(double t) { return {6.0, -6.0 * t, 0.2 * t * t * t}; }

Trajectory made() {
  Trajectory path;
  double start = 10.0;
  for (const double length : {1.0, 0.25, 2.0, 0.5, 1.0, 3.0, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 1.0}) {
    path.append_quintic(start, length, truth(start), truth_acceleration(start), truth(start + length),
                        truth_acceleration(start + length));
    start += length;
  }
  return path;
}

void expect_same(const State<Ecef>& a, const State<Ecef>& b) {
  EXPECT_NEAR(a.position.x_m, b.position.x_m, 1e-8);
  EXPECT_NEAR(a.position.y_m, b.position.y_m, 1e-8);
  EXPECT_NEAR(a.position.z_m, b.position.z_m, 1e-7);
  EXPECT_NEAR(a.velocity.x_mps, b.velocity.x_mps, 1e-7);
  EXPECT_NEAR(a.velocity.y_mps, b.velocity.y_mps, 1e-7);
  EXPECT_NEAR(a.velocity.z_mps, b.velocity.z_mps, 1e-5);
}

TEST(Trajectory, QuinticsAreExactForQuintics) {
  const Trajectory path = made();
  for (double t = path.start_s(); t <= path.end_s(); t += 0.01) expect_same(path.at(t), truth(t));
}

TEST(Trajectory, AnyHintGivesTheSameState) {
  const Trajectory path = made();
  for (double t = path.start_s(); t <= path.end_s(); t += 0.07) {
    const State<Ecef> plain = path.at(t);
    for (const std::size_t start : {0U, 1U, 5U, 13U, 14U, 1000U}) {
      std::size_t hint = start;
      EXPECT_EQ(path.at(t, hint), plain);
      EXPECT_LT(hint, path.pieces().size());
      EXPECT_LE(path.pieces()[hint].start_s, t);
    }
  }
}

TEST(Trajectory, TimesOutsideAreClamped) {
  const Trajectory path = made();
  EXPECT_EQ(path.at(-1e9), path.at(path.start_s()));
  EXPECT_EQ(path.at(1e9), path.at(path.end_s()));
}

TEST(Trajectory, ClearKeepsNothing) {
  Trajectory path = made();
  path.clear();
  EXPECT_TRUE(path.empty());
  path.append_quintic(0.0, 1.0, truth(0.0), truth_acceleration(0.0), truth(1.0), truth_acceleration(1.0));
  expect_same(path.at(0.5), truth(0.5));
}

TEST(Trajectory, ACutPathIsTheSameUpToItsEnd) {
  const Trajectory whole = made();
  for (const double share : {0.03, 0.5, 0.77, 1.0, 1.5}) {
    Trajectory path = made();
    const double end = std::lerp(whole.start_s(), whole.end_s(), share);
    path.cut(end);
    EXPECT_NEAR(path.end_s(), std::min(end, whole.end_s()), 1e-12);
    for (double t = path.start_s(); t <= path.end_s(); t += 0.05) expect_same(path.at(t), whole.at(t));
  }
  Trajectory none = made();
  none.cut(none.start_s());
  EXPECT_TRUE(none.empty());
}

TEST(Trajectory, TinyPieceKeepsASaneVelocity) {
  const State<Ecef> from{{6.4e6, 1e6, -2e6}, {100.0, 7000.0, -3.0}};
  State<Ecef> to = from;
  to.position.y_m += 7000.0 * 1e-6;
  const auto piece = quintic(5.0, 1e-6, from, {0.0, 0.0, 0.0}, to, {0.0, 0.0, 0.0});
  for (const double t : {5.0, 5.0000005, 5.000001}) EXPECT_NEAR(state_at(piece, t).velocity.y_mps, 7000.0, 1e-6);
}

}  // namespace
}  // namespace iamd::geo
