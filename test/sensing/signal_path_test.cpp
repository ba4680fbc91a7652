#include "iamd/sensing/signal_path.hpp"

#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "iamd/geo/types.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/sensing/radar_equation.hpp"

#include "../support/allocations.hpp"

namespace iamd::sensing {
namespace {

using geo::degree;

struct Read {
  SignalPathSpec spec;
  std::string errors;
};
Read read(const std::string& yaml) {
  Read r;
  const auto node = scenario::parse(yaml, "test.yaml");
  if (!node) return {{}, base::to_string(node.error().front())};
  scenario::Reader reader;
  signal_path_table().read_into(*node, "propagation", reader, r.spec);
  for (const base::Error& error : reader.errors()) r.errors += base::to_string(error) + "\n";
  return r;
}

PathRadar x_band() {
  PathRadar radar;
  radar.frequency_hz = 10e9;
  radar.antenna = {0.9, 0.5, 25.0};
  radar.azimuth_beamwidth_rad = radar.elevation_beamwidth_rad = 1.0 * degree;
  radar.range_resolution_m = 75.0;
  return radar;
}

SignalPath path_of(const std::string& yaml, const Propagation& propagation = {}) {
  static const PathTables tables;
  const Read r = read(yaml);
  EXPECT_EQ(r.errors, "");
  return SignalPath{r.spec, scenario::Draw{1, 0, 0}, propagation, x_band(), tables};
}

Sighting at(double elevation_deg, double range_m) { return {direction(0.3, elevation_deg * degree), range_m}; }

TEST(SignalPath, ReadsItsBlock) {
  const Read all = read(
      "{gases: none, polarisation: vertical, multipath: true, clutter: true, clutter_improvement_db: 30, "
      "sidelobes_db: -40}");
  EXPECT_EQ(all.errors, "");
  EXPECT_EQ(all.spec.gases, Gases::none);
  EXPECT_EQ(all.spec.polarisation, Polarisation::vertical);
  EXPECT_TRUE(all.spec.multipath && all.spec.clutter);
  EXPECT_NEAR(all.spec.clutter_improvement.likely(), 1e3, 1e-9);
  EXPECT_NEAR(all.spec.sidelobes.likely(), 1e-4, 1e-16);
  const Read none = read("{}");
  EXPECT_EQ(none.errors, "");
  EXPECT_EQ(none.spec.gases, Gases::p676);
  EXPECT_FALSE(none.spec.multipath || none.spec.clutter);
}

TEST(SignalPath, RefusesWhatItDoesNotKnow) {
  for (const auto& [yaml, said] : {std::pair{"{gases: p677}", "did you mean 'p676'"},
                                   {"{polarisation: diagonal}", "horizontal"},
                                   {"{multipath: perhaps}", "multipath"},
                                   {"{clutter_improvement_db: 200}", "from 0 to 120"},
                                   {"{sidelobes_db: 0}", "from -80 to -10"},
                                   {"{clutter_improvement_db: .nan}", "clutter_improvement_db"},
                                   {"{rain: 3}", "rain"}}) {
    EXPECT_NE(read(yaml).errors.find(said), std::string::npos) << yaml << "\n" << read(yaml).errors;
  }
}

TEST(SignalPath, IsFreeSpaceWithoutGasesAndRain) {
  const SignalPath path = path_of("{gases: none}");
  EXPECT_TRUE(path.free_space());
  EXPECT_EQ(path.one_way(at(3.0, 100e3)), 1.0);
  EXPECT_EQ(path.two_way(at(3.0, 100e3), 9000.0), 1.0);
  EXPECT_EQ(path.clutter_to_noise(1e20, 0.0, 5000.0), 0.0);
  // As a default-made block, gases count.
  static const PathTables tables;
  EXPECT_FALSE(SignalPath(SignalPathSpec{}, scenario::Draw{1, 0, 0}, {}, x_band(), tables).free_space());
}

TEST(SignalPath, LosesTwiceThereAndBackAndMoreInRain) {
  const SignalPath dry = path_of("{}");
  const double one = dry.one_way(at(1.0, 200e3));
  EXPECT_NEAR(dry.two_way(at(1.0, 200e3), 8000.0), one * one, 1e-12);
  EXPECT_NEAR(dry.two_way(1.0 * degree, 200e3, 8000.0), one * one, 1e-9);
  PathAir air;
  air.frequency_hz = 10e9;
  air.antenna_alt_m = 25.0;
  EXPECT_NEAR(-std::log(one) / path_depth(air, 1.0 * degree, 200e3), 1.0, 0.01);
  Propagation wet;
  wet.weather.rain = {10.0 / 3.6e6, 4000.0};
  EXPECT_LT(path_of("{}", wet).one_way(at(1.0, 200e3)), 0.2 * one);
  // Without gases the rain still falls; drops are flat, so that horizontal waves lose more.
  const double horizontal = path_of("{gases: none}", wet).one_way(at(1.0, 50e3));
  EXPECT_LT(horizontal, path_of("{gases: none, polarisation: vertical}", wet).one_way(at(1.0, 50e3)));
  Propagation moist;
  moist.weather.water_vapour_kg_m3 = 25e-3;
  EXPECT_LT(path_of("{}", moist).one_way(at(1.0, 200e3)), one);
}

TEST(SignalPath, MultipliesByTheFourthPowerOfTheField) {
  Propagation over_sea;
  over_sea.surface.kind = scenario::SurfaceKind::sea;
  const SignalPath path = path_of("{gases: none, multipath: true}", over_sea);
  MultipathRadar radar;
  radar.frequency_hz = 10e9;
  radar.antenna_m = 25.0;
  radar.surface = over_sea.surface;
  radar.beamwidth_rad = 1.0 * degree;
  const Multipath field{radar};
  double lowest = 10.0, highest = 0.0;
  for (double elevation_deg = 0.0; elevation_deg < 0.5; elevation_deg += 0.01) {
    const Sighting s = at(elevation_deg, 20e3);
    const double height_m = 25.0 + 20e3 * std::sin(elevation_deg * degree) + 31.4;
    const double f2 = field.power_factor(s.direction.up, 20e3, height_m);
    EXPECT_NEAR(path.two_way(s, height_m), f2 * f2, 1e-12);
    lowest = std::min(lowest, path.two_way(s, height_m));
    highest = std::max(highest, path.two_way(s, height_m));
  }
  EXPECT_GT(highest, 4.0);
  EXPECT_LT(lowest, 0.1);
}

TEST(SignalPath, CountsClutterAgainstNoise) {
  const SignalPath path = path_of("{gases: none, clutter: true, clutter_improvement_db: 20}");
  ASSERT_TRUE(path.has_clutter());
  EXPECT_FALSE(path.has_multipath());
  ClutterRadar radar;
  radar.frequency_hz = 10e9;
  radar.antenna_m = 25.0;
  radar.azimuth_beamwidth_rad = radar.elevation_beamwidth_rad = 1.0 * degree;
  radar.range_resolution_m = 75.0;
  radar.sidelobes = std::pow(10.0, -3.5);
  const SurfaceClutter clutter{radar};
  constexpr double sensitivity_m2 = 1e20;
  for (const double elevation_deg : {-0.1, 0.5, 10.0}) {
    const double bend = 10e3 * 0.25 / (2.0 * geo::mean_radius_m);
    const double echo = snr_at(sensitivity_m2, clutter.cross_section_m2(elevation_deg * degree + bend, 10e3), 10e3);
    EXPECT_NEAR(path.clutter_to_noise(sensitivity_m2, elevation_deg * degree, 10e3) / (echo / 100.0), 1.0, 1e-9);
  }
  EXPECT_EQ(path.clutter_to_noise(sensitivity_m2, 0.0, 100e3), 0.0);  // beyond the horizon
  // Gases take their part.
  EXPECT_LT(path_of("{clutter: true, clutter_improvement_db: 20}").clutter_to_noise(sensitivity_m2, 0.0, 10e3),
            path.clutter_to_noise(sensitivity_m2, 0.0, 10e3));
}

TEST(SignalPath, AllocatesNothingWhenAsked) {
  const SignalPath path = path_of("{multipath: true, clutter: true}");
  const std::size_t before = test::allocations();
  double sum = 0.0;
  for (int i = 1; i < 200; ++i)
    sum += path.two_way(at(0.1 * i, 500.0 * i), 100.0) + path.clutter_to_noise(1e18, 0.0, 100.0 * i);
  EXPECT_GT(sum, 0.0);
  EXPECT_EQ(test::allocations(), before);
}

TEST(NominalFrequency, LiesInItsBand) {
  EXPECT_NEAR(nominal_frequency_hz(world::Band::x), std::sqrt(8e9 * 12e9), 1.0);
  double last = 0.0;
  for (const auto band : {world::Band::vhf, world::Band::uhf, world::Band::l, world::Band::s, world::Band::c,
                          world::Band::x, world::Band::ku}) {
    EXPECT_GT(nominal_frequency_hz(band), last);
    last = nominal_frequency_hz(band);
  }
}

}  // namespace
}  // namespace iamd::sensing
