#include "iamd/geo/horizon.hpp"

#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace iamd::geo {
namespace {

TEST(Horizon, ThirtyMetreMastSees22576MetresOnAFourThirdsEarth) {
  EXPECT_NEAR(horizon_ground_range_m(30.0, 0.0), 22576.1, 0.1);
}

TEST(Horizon, PublishedShorterHorizonUsesASmallerFactor) {
  // A published 22 553 m for 30 m follows from k = 1.3306.
  EXPECT_NEAR(horizon_ground_range_m(30.0, 0.0, 1.3306), 22553.0, 1.0);
}

TEST(Horizon, AdvertisedRangesNeedTheseHeights) {
  // Antennas of 39, 25 and 7 m: 19.4 to 20.4 km for 600 km, 8.2 to 8.9 km for 400 km.
  for (const double mast : {7.0, 25.0, 39.0}) {
    const double for_600_km = target_alt_for_ground_range_m(mast, 600e3);
    EXPECT_GE(for_600_km, 19.4e3);
    EXPECT_LE(for_600_km, 20.4e3 * 1.004);  // published to 0.1 km and by the parabola, 0.3 % low
    const double for_400_km = target_alt_for_ground_range_m(mast, 400e3);
    EXPECT_GE(for_400_km, 8.2e3);
    EXPECT_LE(for_400_km, 8.95e3);
    const double at_10_km = horizon_ground_range_m(mast, 10e3);
    EXPECT_GE(at_10_km, 422.5e3);
    EXPECT_LE(at_10_km, 438.5e3);
  }
  EXPECT_NEAR(horizon_ground_range_m(7.0, 50.0), 40e3, 1e3);
  EXPECT_NEAR(horizon_ground_range_m(39.0, 50.0), 55e3, 1e3);
  EXPECT_NEAR(horizon_ground_range_m(7.0, 15.0), 27e3, 1e3);
  EXPECT_NEAR(horizon_ground_range_m(39.0, 15.0), 42e3, 1e3);
}

TEST(Horizon, RangeAndHeightAreInverse) {
  for (const double mast : {0.0, 3.0, 30.0, 12e3}) {
    for (const double target : {1.0, 50.0, 1e4, 1e6}) {
      const double range = horizon_ground_range_m(mast, target);
      EXPECT_NEAR(target_alt_for_ground_range_m(mast, range) / target, 1.0, 1e-9);
    }
  }
}

TEST(Horizon, NearTargetsAreSeenAtAnyHeight) {
  EXPECT_EQ(target_alt_for_ground_range_m(30.0, 22e3), 0.0);
  EXPECT_EQ(target_alt_for_ground_range_m(30.0, 0.0), 0.0);
  EXPECT_GT(target_alt_for_ground_range_m(30.0, 23e3), 0.0);
}

TEST(Horizon, FarSideOfTheEarthIsNeverSeen) { EXPECT_TRUE(std::isinf(target_alt_for_ground_range_m(0.0, 19e6, 1.0))); }

// Ground angle at which the ray that grazes the surface has climbed to a height, by stepping along the ray with Runge
// and Kutta's rule: another equation than the integral of Bouguer's law (d elevation/ds = cos (1/r + n'/n)).
double angle_along_the_ray(double alt_m, const Refractivity& air, double step_m) {
  using State = std::array<double, 3>;  // height, elevation, ground angle
  const auto slope = [&](const State& y) -> State {
    const double r = mean_radius_m + y[0];
    const double excess = 1e-6 * air.surface_n_units * std::exp(-y[0] / air.scale_height_m);
    return {std::sin(y[1]), std::cos(y[1]) * (1.0 / r - excess / air.scale_height_m / (1.0 + excess)),
            std::cos(y[1]) / r};
  };
  const auto moved = [](const State& y, const State& k, double h) -> State {
    return {y[0] + h * k[0], y[1] + h * k[1], y[2] + h * k[2]};
  };
  State y{0.0, 0.0, 0.0};
  while (true) {
    const State k1 = slope(y), k2 = slope(moved(y, k1, 0.5 * step_m)), k3 = slope(moved(y, k2, 0.5 * step_m)),
                k4 = slope(moved(y, k3, step_m));
    State next = y;
    for (std::size_t i = 0; i < 3; ++i) next[i] += step_m / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
    if (next[0] >= alt_m) {
      if (step_m < 1e-3) return y[2];
      step_m *= 0.5;  // home in on the height
      continue;
    }
    y = next;
  }
}

TEST(Horizon, RefractedRayIsWhereSteppingAlongItLeads) {
  for (const Refractivity air : {Refractivity{}, Refractivity{400.0, 6000.0}, Refractivity{250.0, 9000.0}}) {
    for (const double alt : {30.0, 1000.0, 10e3, 50e3, 400e3}) {
      const double stepped_m = mean_radius_m * angle_along_the_ray(alt, air, 100.0);
      EXPECT_NEAR(refracted_horizon_ground_range_m(0.0, alt, air) / stepped_m, 1.0, 1e-7) << alt;
    }
  }
}

TEST(Horizon, WithoutAirItIsTheGeometricOneToTheBit) {
  const Refractivity none{0.0, 7350.0};
  for (const double antenna : {0.0, 1e-3, 25.0, 12e3}) {
    for (const double target : {0.0, 1e-3, 30.0, 10e3, 1e6, 4e7}) {
      EXPECT_EQ(refracted_horizon_ground_range_m(antenna, target, none), horizon_ground_range_m(antenna, target, 1.0));
    }
    for (const double range : {0.0, 1e3, 1e5, 1e6, 9e6}) {
      const double straight = target_alt_for_ground_range_m(antenna, range, 1.0);
      EXPECT_NEAR(refracted_target_alt_for_ground_range_m(antenna, range, none), straight, 1e-12 * straight);
    }
  }
}

TEST(Horizon, SmallHeightsFollowTheGradientAtTheSurface) {
  for (const Refractivity air : {Refractivity{}, Refractivity{370.0, 6500.0}}) {
    const double n = 1.0 + 1e-6 * air.surface_n_units;
    const double gradient = -1e-6 * air.surface_n_units / air.scale_height_m;
    const double k = 1.0 / (1.0 + mean_radius_m * gradient / n);
    EXPECT_NEAR(surface_k(air), k, 1e-12);
    const auto off = [&](double alt) {
      return refracted_horizon_ground_range_m(0.0, alt, air) / horizon_ground_range_m(0.0, alt, k) - 1.0;
    };
    EXPECT_NEAR(off(0.1), 0.0, 1e-5);
    EXPECT_NEAR(off(100.0) / off(10.0), 10.0, 0.3);  // first order: what is left is in proportion to the height
  }
  EXPECT_NEAR(surface_k({}), 1.3754, 5e-5);  // -42.857 N-units/km
}

TEST(Horizon, RefractionMattersLessTheHigherTheTarget) {
  double before = surface_k({});
  for (const double alt : {10.0, 100.0, 1e3, 1e4, 1e5, 1e6}) {
    const double k = k_of_horizon(0.0, alt, refracted_horizon_ground_range_m(0.0, alt));
    EXPECT_LT(k, before) << alt;
    EXPECT_GT(k, 1.0) << alt;
    before = k;
  }
}

TEST(Horizon, RefractedRangeAndHeightAreInverse) {
  for (const double mast : {0.0, 3.0, 30.0, 12e3}) {
    for (const double target : {1e-3, 1.0, 50.0, 1e4, 1e6, 3.6e7}) {
      const double range = refracted_horizon_ground_range_m(mast, target);
      EXPECT_NEAR(refracted_target_alt_for_ground_range_m(mast, range) / target, 1.0, 1e-8) << mast << " " << target;
    }
    EXPECT_EQ(refracted_target_alt_for_ground_range_m(mast, 0.99 * refracted_horizon_ground_range_m(mast, 0.0)), 0.0);
  }
}

TEST(Horizon, RefractedRayBendsAQuarterTurnAndSomewhatMore) {
  // A quarter turn is 10 008 km; the grazing ray bends by 13 mrad on its way out of the air, 84 km more.
  EXPECT_TRUE(std::isinf(refracted_target_alt_for_ground_range_m(0.0, 10.2e6)));
  EXPECT_TRUE(std::isinf(target_alt_for_ground_range_m(0.0, 10.05e6, 1.0)));
  EXPECT_TRUE(std::isfinite(refracted_target_alt_for_ground_range_m(0.0, 10.05e6)));
}

TEST(Horizon, TrappedRaysHaveNone) {
  for (const Refractivity duct : {Refractivity{315.0, 1000.0}, Refractivity{1200.0, 7350.0}}) {
    EXPECT_LT(surface_k(duct), 0.0);
    EXPECT_TRUE(std::isinf(refracted_horizon_ground_range_m(10.0, 0.0, duct)));
    EXPECT_EQ(refracted_target_alt_for_ground_range_m(10.0, 1e6, duct), 0.0);
  }
}

TEST(Horizon, FactorOfAHorizonIsFoundAgain) {
  for (const double k : {0.6, 1.0, 1.3306, four_thirds_earth, 5.0}) {
    EXPECT_NEAR(k_of_horizon(30.0, 500.0, horizon_ground_range_m(30.0, 500.0, k)) / k, 1.0, 1e-10);
  }
  EXPECT_NEAR(k_of_horizon(30.0, 0.0, 22553.0), 1.3306, 5e-5);  // published
  EXPECT_TRUE(std::isnan(k_of_horizon(0.0, 0.0, 1e3)));
}

TEST(Horizon, LineOfSightAgreesWithTheClosedForm) {
  const Geodetic antenna{0.6, -2.9, 30.0};
  const LineOfSight sight(antenna);
  for (const double azimuth : {0.3, 2.0, 4.4}) {
    for (const double alt : {15.0, 1000.0, 20e3}) {
      const double range = horizon_ground_range_m(antenna.alt_m, alt);
      // Ellipsoid against sphere: half a per cent of the distance.
      auto near = geodesic_direct(antenna, azimuth, 0.99 * range);
      auto far = geodesic_direct(antenna, azimuth, 1.01 * range);
      near.alt_m = far.alt_m = alt;
      EXPECT_TRUE(sight.clear(ecef_from_geodetic(near))) << azimuth << " " << alt;
      EXPECT_FALSE(sight.clear(ecef_from_geodetic(far))) << azimuth << " " << alt;
    }
  }
}

TEST(Horizon, MarginIsTheHeightToSpare) {
  const Geodetic antenna{-0.2, 3.1, 20.0};
  const LineOfSight sight(antenna);
  auto place = geodesic_direct(antenna, 1.0, 300e3);  // over the date line
  place.alt_m = 8000.0;
  const double margin = sight.margin_m(ecef_from_geodetic(place));
  const double lowest = 8000.0 - margin;
  EXPECT_NEAR(lowest, target_alt_for_ground_range_m(antenna.alt_m, 300e3), 0.02 * lowest);
  place.alt_m = lowest + 1.0;
  EXPECT_TRUE(sight.clear(ecef_from_geodetic(place)));
  place.alt_m = lowest - 1.0;
  EXPECT_FALSE(sight.clear(ecef_from_geodetic(place)));
}

TEST(Horizon, SeaLevelNextToTheAntennaIsSeen) {
  const Geodetic antenna{0.9, 0.2, 10.0};
  const LineOfSight sight(antenna);
  auto place = geodesic_direct(antenna, 0.0, 5e3);
  place.alt_m = -0.5;
  EXPECT_TRUE(sight.clear(ecef_from_geodetic(place)));
  EXPECT_TRUE(sight.clear(ecef_from_geodetic(antenna)));
}

}  // namespace
}  // namespace iamd::geo
