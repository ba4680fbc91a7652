#include "iamd/geo/lambert.hpp"

#include <cmath>
#include <fstream>
#include <limits>
#include <random>

#include <Eigen/Geometry>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/geo/spherical_arc.hpp"
#include "iamd/geo/types.hpp"

#include "geo/table.hpp"

namespace iamd::geo {
namespace {

using Eigen::Vector3d;
using Array = std::array<double, 3>;

constexpr double pi = std::numbers::pi;
constexpr double gm = gm_m3_s2;

Array array_of(const Vector3d& v) { return {v.x(), v.y(), v.z()}; }
Vector3d vector_of(const Array& a) { return {a[0], a[1], a[2]}; }

struct Orbit {
  Vector3d v1, v2;
};
Orbit solved(const Vector3d& p1, const Vector3d& p2, double time_s, bool prograde = true) {
  const auto arc = lambert(array_of(p1), array_of(p2), time_s, gm, prograde);
  EXPECT_TRUE(arc) << (arc ? "" : to_string(arc.error()));
  return arc ? Orbit{vector_of(arc->v1_mps), vector_of(arc->v2_mps)} : Orbit{Vector3d::Zero(), Vector3d::Zero()};
}

// Stumpff's functions (1 - cos √z)/z and (√z - sin √z)/√z³.
std::pair<double, double> stumpff(double z) {
  if (std::abs(z) < 0.1) {
    double c = 0.5, s = 1.0 / 6.0, c_term = c, s_term = s;
    for (int k = 1; k < 12; ++k) {
      c += c_term *= -z / ((2 * k + 1) * (2 * k + 2));
      s += s_term *= -z / ((2 * k + 2) * (2 * k + 3));
    }
    return {c, s};
  }
  const double root = std::sqrt(std::abs(z));
  if (z > 0.0) return {(1.0 - std::cos(root)) / z, (root - std::sin(root)) / (root * z)};
  return {(std::cosh(root) - 1.0) / -z, (std::sinh(root) - root) / (root * -z)};
}

// Kepler's problem in universal variables (Bate, Mueller and White 1971, ch. 4), by bisection: where a body is after a
// time, without Lambert's problem.
std::pair<Vector3d, Vector3d> flown(const Vector3d& p, const Vector3d& v, double time_s) {
  const double r = p.norm(), along = p.dot(v) / std::sqrt(gm), alpha = 2.0 / r - v.squaredNorm() / gm;
  const auto time = [&](double x) {
    const auto [c, s] = stumpff(alpha * x * x);
    return (along * x * x * c + (1.0 - alpha * r) * x * x * x * s + r * x) / std::sqrt(gm);
  };
  double low = 0.0, high = 1.0;
  while (time(high) < time_s) high *= 2.0;
  for (int i = 0; i < 200; ++i) {
    const double middle = 0.5 * (low + high);
    (time(middle) < time_s ? low : high) = middle;
  }
  const double x = 0.5 * (low + high), z = alpha * x * x;
  const auto [c, s] = stumpff(z);
  const Vector3d p2 = (1.0 - x * x / r * c) * p + (time_s - x * x * x * s / std::sqrt(gm)) * v;
  const double r2 = p2.norm();
  return {p2, std::sqrt(gm) / (r2 * r) * x * (z * s - 1.0) * p + (1.0 - x * x / r2 * c) * v};
}

// Pairs of places and times from a fast hyperbola to an ellipse that is flown nearly once.
struct Case {
  Vector3d p1, p2;
  double time_s;
  bool prograde;
};
std::vector<Case> random_cases(int count) {
  std::mt19937_64 generator(5);
  std::normal_distribution<double> normal;
  std::uniform_real_distribution<double> uniform(0.0, 1.0);
  const auto place = [&] {
    const Vector3d direction{normal(generator), normal(generator), normal(generator)};
    return Vector3d{6.4e6 * std::exp(2.0 * uniform(generator)) * direction.normalized()};
  };
  std::vector<Case> cases;
  for (int i = 0; i < count; ++i) {
    Case one{place(), place(), 0.0, i % 2 == 0};
    const double s = 0.5 * (one.p1.norm() + one.p2.norm() + (one.p1 - one.p2).norm());
    one.time_s = std::sqrt(s * s * s / (2.0 * gm)) * std::exp(-2.0 + 5.0 * uniform(generator));
    cases.push_back(one);
  }
  return cases;
}

TEST(Lambert, PublishedAnswersAreMet) {
  std::ifstream file(validation_path("kepler/lambert.json"));
  const auto truth = nlohmann::json::parse(file);
  const double given_gm = truth.at("mu_km3_s2").get<double>() * 1e9;
  const auto metres = [](const nlohmann::json& km) {
    return Array{km[0].get<double>() * 1e3, km[1].get<double>() * 1e3, km[2].get<double>() * 1e3};
  };
  int met = 0;
  for (const auto& one : truth.at("cases")) {
    SCOPED_TRACE(one.at("name").get<std::string>());
    const Array r1 = metres(one.at("r1_km"));
    const Array v1 = metres(one.at("v1_km_s"));
    const bool prograde = r1[0] * v1[1] - r1[1] * v1[0] > 0.0;
    const auto arc = lambert(r1, metres(one.at("r2_km")), one.at("tof_s"), given_gm, prograde);
    ASSERT_TRUE(arc);
    // Without a tolerance of its own: eight digits are printed.
    const auto allowed = one.contains("rtol") ? one["rtol"].get<std::vector<double>>() : std::vector{1e-6, 1e-6};
    const Vector3d wanted = vector_of(v1);
    EXPECT_LT((vector_of(arc->v1_mps) - wanted).norm(), allowed[0] * wanted.norm());
    if (one.contains("v2_km_s")) {
      const Vector3d wanted2 = vector_of(metres(one["v2_km_s"]));
      EXPECT_LT((vector_of(arc->v2_mps) - wanted2).norm(), allowed[1] * wanted2.norm());
    }
    ++met;
  }
  EXPECT_EQ(met, 5);
}

TEST(Lambert, ArrivesWhereAndWhenKeplerSays) {
  for (const Case& one : random_cases(3000)) {
    const Orbit orbit = solved(one.p1, one.p2, one.time_s, one.prograde);
    const auto [p2, v2] = flown(one.p1, orbit.v1, one.time_s);
    SCOPED_TRACE(testing::Message() << one.p1.transpose() << " to " << one.p2.transpose() << " in " << one.time_s);
    ASSERT_LT((p2 - one.p2).norm(), 1e-9 * (one.p2.norm() + one.time_s * orbit.v1.norm()));
    ASSERT_LT((v2 - orbit.v2).norm(), 1e-8 * (orbit.v1.norm() + orbit.v2.norm()));
  }
}

TEST(Lambert, ProgradeTurnsAboutPlusZAndRetrogradeAboutMinusZ) {
  for (const Case& one : random_cases(200)) {
    EXPECT_GT(one.p1.cross(solved(one.p1, one.p2, one.time_s, true).v1).z(), 0.0);
    EXPECT_LT(one.p1.cross(solved(one.p1, one.p2, one.time_s, false).v1).z(), 0.0);
  }
}

TEST(Lambert, TheWayBackIsTheWayReversed) {
  for (const Case& one : random_cases(500)) {
    const Orbit there = solved(one.p1, one.p2, one.time_s, one.prograde);
    const Orbit back = solved(one.p2, one.p1, one.time_s, !one.prograde);
    const double scale = there.v1.norm() + there.v2.norm();
    EXPECT_LT((back.v1 + there.v2).norm(), 1e-11 * scale);
    EXPECT_LT((back.v2 + there.v1).norm(), 1e-11 * scale);
  }
}

TEST(Lambert, CircularOrbitsAreFoundBothWaysRound) {
  const double r = 7.0e6, speed = std::sqrt(gm / r), period = 2.0 * pi * r / speed;
  const Vector3d east{r, 0.0, 0.0}, north{0.0, r, 0.0};
  const Orbit quarter = solved(east, north, 0.25 * period);
  EXPECT_LT((quarter.v1 - Vector3d{0.0, speed, 0.0}).norm(), 1e-11 * speed);
  EXPECT_LT((quarter.v2 - Vector3d{-speed, 0.0, 0.0}).norm(), 1e-11 * speed);
  const Orbit three = solved(east, north, 0.75 * period, false);
  EXPECT_LT((three.v1 - Vector3d{0.0, -speed, 0.0}).norm(), 1e-11 * speed);
  // In the time of three quarters the short way has to climb instead.
  EXPECT_GT(solved(east, north, 0.75 * period).v1.x(), 0.3 * speed);
}

TEST(Lambert, EulersTimeGivesTheParabola) {
  // Euler's theorem: 6 √GM t = (r1 + r2 + c)^1.5 -+ (r1 + r2 - c)^1.5, for the shorter and the longer way.
  const Vector3d p1{8.0e6, 1.0e6, -2.0e6}, p2{-1.0e6, 9.0e6, 3.0e6};
  const double sum = p1.norm() + p2.norm(), c = (p2 - p1).norm();
  for (const double sign : {-1.0, 1.0}) {
    const double time = (std::pow(sum + c, 1.5) + sign * std::pow(sum - c, 1.5)) / (6.0 * std::sqrt(gm));
    const Orbit orbit = solved(p1, p2, time, sign < 0.0);
    EXPECT_NEAR(orbit.v1.squaredNorm() / (2.0 * gm / p1.norm()), 1.0, 1e-12);
    EXPECT_NEAR(orbit.v2.squaredNorm() / (2.0 * gm / p2.norm()), 1.0, 1e-12);
  }
}

TEST(Lambert, LagrangesTimeGivesTheEllipseOfLeastEnergy) {
  // Its axis is half the semi-perimeter s: √(s³/8GM) (π -+ (β - sin β)), sin²(β/2) = (s - c)/s.
  const Vector3d p1{8.0e6, 1.0e6, -2.0e6}, p2{-1.0e6, 9.0e6, 3.0e6};
  const double s = 0.5 * (p1.norm() + p2.norm() + (p2 - p1).norm());
  const double beta = 2.0 * std::asin(std::sqrt((s - (p2 - p1).norm()) / s));
  for (const double sign : {-1.0, 1.0}) {
    const double time = std::sqrt(s * s * s / (8.0 * gm)) * (pi + sign * (beta - std::sin(beta)));
    const Orbit orbit = solved(p1, p2, time, sign < 0.0);
    EXPECT_NEAR((2.0 / p1.norm() - orbit.v1.squaredNorm() / gm) * 0.5 * s, 1.0, 1e-12);
  }
}

TEST(Lambert, BallisticArcsOfTheSphereAreFound) {
  for (const double range : {100e3, 3000e3, 9000e3, 15000e3}) {
    for (const double elevation : {0.2, 0.5, 0.8}) {
      const SphericalArc arc = spherical_arc(range, elevation);
      const double angle = range / mean_radius_m;
      const Vector3d p1{mean_radius_m, 0.0, 0.0};
      const Vector3d p2 = mean_radius_m * Vector3d{std::cos(angle), std::sin(angle), 0.0};
      const Orbit orbit = solved(p1, p2, arc.flight_time_s);
      EXPECT_NEAR(orbit.v1.norm() / arc.speed_mps, 1.0, 1e-9) << range << " " << elevation;
      EXPECT_NEAR(std::atan2(orbit.v1.x(), orbit.v1.y()), elevation, 1e-9);
    }
  }
}

TEST(Lambert, ThrowStraightUpIsRectilinear) {
  // Coming to rest at r2: t = √(r2³/2GM) (acos √q + √(q (1 - q))), q = r1/r2.
  const double r1 = 6.6e6, r2 = 8.9e6, q = r1 / r2;
  const double time = std::sqrt(r2 * r2 * r2 / (2.0 * gm)) * (std::acos(std::sqrt(q)) + std::sqrt(q * (1.0 - q)));
  const Vector3d up = Vector3d{1.0, -2.0, 0.5}.normalized();
  for (const bool prograde : {true, false}) {
    const Orbit orbit = solved(r1 * up, r2 * up, time, prograde);
    const double speed = std::sqrt(2.0 * gm * (1.0 / r1 - 1.0 / r2));
    EXPECT_LT((orbit.v1 - speed * up).norm(), 1e-6);
    EXPECT_LT(orbit.v2.norm(), 1e-6);
  }
}

TEST(Lambert, NearlyOppositePlacesAreRightOrRefused) {
  const double r = 7.0e6, speed = std::sqrt(gm / r);
  const Vector3d p1{r, 0.0, 0.0};
  const Vector3d forward = Vector3d{0.0, 0.8, 0.6};  // out of the equator's plane
  for (const double short_of : {1e-1, 1e-3, 1e-5, 1e-6, -1e-6, -1e-4}) {
    const double angle = pi - short_of;
    const Vector3d p2 = r * (std::cos(angle) * Vector3d::UnitX() + std::sin(angle) * forward);
    const Orbit orbit = solved(p1, p2, angle * r / speed);
    EXPECT_LT((orbit.v1 - speed * forward).norm(), speed * (1e-11 + 4e-16 / std::abs(short_of))) << short_of;
  }
  for (const double short_of : {0.0, 1e-8, -1e-8}) {
    const auto arc = lambert(array_of(p1), {-r, r * short_of, 0.0}, 3000.0, gm, true);
    ASSERT_FALSE(arc) << short_of;
    EXPECT_NE(to_string(arc.error()).find("opposite"), std::string::npos);
  }
}

TEST(Lambert, ShortWaysKeepTheirAccuracy) {
  // A hundred metres of a circular orbit, and a hundred metres less than a whole turn.
  const double r = 7.0e6, speed = std::sqrt(gm / r), angle = 100.0 / r;
  const Vector3d p1{r, 0.0, 0.0}, p2 = r * Vector3d{std::cos(angle), std::sin(angle), 0.0};
  EXPECT_LT((solved(p1, p2, 100.0 / speed).v1 - Vector3d{0.0, speed, 0.0}).norm(), 1e-9 * speed);
  const Orbit round = solved(p1, p2, (2.0 * pi - angle) * r / speed, false);
  EXPECT_LT((round.v1 - Vector3d{0.0, -speed, 0.0}).norm(), 1e-9 * speed);
}

TEST(Lambert, FastAndSlowExtremesAreFound) {
  // Faster than gravity can bend: the straight line. Slower than any bound: an ellipse of that period, nearly.
  const Vector3d p1{7.0e6, 0.0, 0.0}, p2{6.0e6, 5.0e6, 1.0e6};
  const Vector3d straight = (p2 - p1) / 0.1;
  EXPECT_LT((solved(p1, p2, 0.1).v1 - straight).norm(), 1e-6 * straight.norm());
  const double time = 1e9;
  const Orbit slow = solved(p1, p2, time);
  const double axis = 1.0 / (2.0 / p1.norm() - slow.v1.squaredNorm() / gm);
  EXPECT_NEAR(2.0 * pi * std::sqrt(axis * axis * axis / gm) / time, 1.0, 1e-3);
}

TEST(Lambert, WhatHasNoAnswerIsRefusedWithAReason) {
  const Array here{7e6, 0.0, 0.0}, there{0.0, 7e6, 1e6}, centre{0.0, 0.0, 0.0};
  const double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
  const auto refused = [](const Array& a, const Array& b, double time, double mu) {
    const auto arc = lambert(a, b, time, mu, true);
    return !arc && !arc.error().why.empty() && !arc.error().suggestion.empty();
  };
  EXPECT_TRUE(refused(here, here, 100.0, gm));
  EXPECT_TRUE(refused(here, centre, 100.0, gm));
  EXPECT_TRUE(refused(centre, there, 100.0, gm));
  for (const double bad : {0.0, -1.0, nan, inf}) {
    EXPECT_TRUE(refused(here, there, bad, gm)) << bad;
    EXPECT_TRUE(refused(here, there, 100.0, bad)) << bad;
  }
  EXPECT_TRUE(refused({nan, 0.0, 0.0}, there, 100.0, gm));
  EXPECT_TRUE(refused(here, {0.0, inf, 0.0}, 100.0, gm));
  EXPECT_TRUE(refused({1e200, 0.0, 0.0}, {0.0, 1e200, 0.0}, 100.0, gm));
  EXPECT_TRUE(refused(here, there, 1e-9, gm));
  EXPECT_TRUE(refused(here, there, 1e15, gm));
  EXPECT_FALSE(refused(here, there, 1000.0, gm));
}

}  // namespace
}  // namespace iamd::geo
