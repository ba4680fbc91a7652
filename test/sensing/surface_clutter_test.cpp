#include "iamd/sensing/surface_clutter.hpp"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/geo/types.hpp"

namespace iamd::sensing {
namespace {

using geo::degree;

double db(double ratio) { return 10.0 * std::log10(ratio); }

ClutterRadar land_radar() {
  ClutterRadar radar;
  radar.frequency_hz = 3e9;
  radar.antenna_m = 20.0;
  radar.azimuth_beamwidth_rad = 1.5 * degree;
  radar.elevation_beamwidth_rad = 2.0 * degree;
  radar.range_resolution_m = 75.0;
  return radar;
}

// Nathanson (1991), table 7: mean reflectivity of the sea in dB, to which the model was fitted within some 2.5 dB on
// average; single entries differ by up to 6 dB.
TEST(SeaReflectivity, IsNearNathansonsTables) {
  struct Row {
    double degrees, f_ghz, state, db;
    Polarisation polarisation;
  };
  for (const Row& row :
       {Row{1.0, 9.3, 3.0, -42.0, Polarisation::vertical}, Row{1.0, 9.3, 3.0, -45.0, Polarisation::horizontal},
        Row{0.1, 9.3, 3.0, -51.0, Polarisation::vertical}, Row{10.0, 9.3, 3.0, -32.0, Polarisation::vertical},
        Row{1.0, 3.0, 3.0, -48.0, Polarisation::vertical}, Row{1.0, 3.0, 5.0, -46.0, Polarisation::horizontal}}) {
    EXPECT_NEAR(db(sea_reflectivity(row.degrees * degree, row.f_ghz * 1e9, row.state, row.polarisation)), row.db, 6.0)
        << row.degrees << " " << row.f_ghz << " " << row.state;
  }
}

TEST(SeaReflectivity, RisesWithStateAngleAndFrequencyAndIsHeldAtItsEnds) {
  for (const auto polarisation : {Polarisation::horizontal, Polarisation::vertical, Polarisation::circular}) {
    double last = 0.0;
    for (double state = 0.0; state <= 6.0; state += 0.5) {
      const double here = sea_reflectivity(1.0 * degree, 10e9, state, polarisation);
      EXPECT_GT(here, last);
      last = here;
    }
    EXPECT_EQ(sea_reflectivity(1.0 * degree, 10e9, 8.0, polarisation), last);
    last = 0.0;
    for (double degrees = 0.01; degrees < 10.0; degrees *= 1.3) {
      const double here = sea_reflectivity(degrees * degree, 10e9, 3.0, polarisation);
      EXPECT_GT(here, last);
      last = here;
    }
    EXPECT_EQ(sea_reflectivity(1.0, 0.1e9, 3.0, polarisation), sea_reflectivity(1.0, 0.5e9, 3.0, polarisation));
    EXPECT_EQ(sea_reflectivity(0.0, 10e9, 3.0, polarisation), 0.0);
    EXPECT_EQ(sea_reflectivity(-0.1, 10e9, 3.0, polarisation), 0.0);
  }
}

TEST(LandReflectivity, IsConstantGamma) {
  EXPECT_NEAR(db(land_reflectivity(30.0 * degree, scenario::LandCover::farmland)), -15.0 + db(0.5), 1e-9);
  EXPECT_NEAR(db(land_reflectivity(90.0 * degree, scenario::LandCover::mountains)), -5.0, 1e-9);
}

// σ0 A by hand, in the middle of the beam: at 3 km ψ is 0.372°, the area R θ 0.7527 × 75 m.
TEST(SurfaceClutter, IsReflectivityTimesTheCell) {
  ClutterRadar radar = land_radar();
  radar.elevation_beamwidth_rad = 0.0;
  radar.surface.roughness_m = 100.0;  // no critical angle to speak of
  const SurfaceClutter clutter{radar};
  constexpr double range_m = 3000.0;
  constexpr double radius_m = 4.0 / 3.0 * geo::mean_radius_m;
  const double grazing = std::asin(20.0 / range_m - range_m / (2.0 * radius_m));
  const double share = std::sqrt(std::numbers::pi / (8.0 * std::log(2.0)));
  const double area_m2 = range_m * 1.5 * degree * share * 75.0;
  EXPECT_NEAR(
      clutter.cross_section_m2(0.0, range_m) / (area_m2 * land_reflectivity(grazing, scenario::LandCover::farmland)),
      1.0, 1e-3);
}

TEST(SurfaceClutter, EndsAtTheHorizonWithoutAStep) {
  for (const auto kind : {scenario::SurfaceKind::land, scenario::SurfaceKind::sea}) {
    ClutterRadar radar = land_radar();
    radar.surface.kind = kind;
    const SurfaceClutter clutter{radar};
    const double horizon_m = clutter.horizon_m();
    EXPECT_NEAR(horizon_m, std::sqrt(2.0 * 20.0 * 4.0 / 3.0 * geo::mean_radius_m), 1.0);
    const double before = clutter.cross_section_m2(0.0, 0.5 * horizon_m);
    EXPECT_GT(before, 0.0);
    EXPECT_LT(clutter.cross_section_m2(0.0, 0.9999 * horizon_m), 1e-3 * before);
    EXPECT_EQ(clutter.cross_section_m2(0.0, 1.0001 * horizon_m), 0.0);
    EXPECT_EQ(clutter.cross_section_m2(0.0, 10.0), 0.0);  // nearer than the surface
  }
}

TEST(SurfaceClutter, FallsAsTheBeamIsLiftedDownToTheSidelobes) {
  ClutterRadar radar = land_radar();
  radar.sidelobes = 1e-3;
  const SurfaceClutter clutter{radar};
  const double level = clutter.cross_section_m2(0.0, 10e3);
  // Half a beamwidth above the surface's direction: 3 dB a way.
  const double down = std::asin(20.0 / 10e3 + 10e3 / (2.0 * 4.0 / 3.0 * geo::mean_radius_m));
  EXPECT_NEAR(db(clutter.cross_section_m2(1.0 * degree - down, 10e3) / clutter.cross_section_m2(-down, 10e3)), -6.0,
              0.1);
  double last = level;
  for (double elevation_deg = 0.5; elevation_deg < 20.0; elevation_deg += 0.5) {
    const double here = clutter.cross_section_m2(elevation_deg * degree, 10e3);
    EXPECT_LE(here, last);
    last = here;
  }
  EXPECT_NEAR(db(last / clutter.cross_section_m2(-down, 10e3)), -60.0, 0.1);
}

TEST(SurfaceClutter, OverLandFallsFasterBelowTheCriticalAngle) {
  ClutterRadar radar = land_radar();
  radar.elevation_beamwidth_rad = 0.0;
  radar.surface.cover = scenario::LandCover::smooth;
  const SurfaceClutter clutter{radar};
  // ψ_c = λ/(4π 0.3 m) = 1.5°. Far below it σ goes as ψ^5.
  const auto per_area = [&](double range_m) { return clutter.cross_section_m2(0.0, range_m) / range_m; };
  const double ratio = clutter.grazing_sine(8000.0) / clutter.grazing_sine(4000.0);
  EXPECT_NEAR(std::log(per_area(8000.0) / per_area(4000.0)) / std::log(ratio), 5.0, 0.1);
}

}  // namespace
}  // namespace iamd::sensing
