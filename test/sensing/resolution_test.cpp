// What a radar measures: one thing or two, and how far off.
#include <cmath>

#include <gtest/gtest.h>

#include "iamd/sensing/detection.hpp"

#include "sensing/support.hpp"

namespace iamd::sensing {
namespace {

using base::Time;

geo::Site site() { return geo::Site{test::site_place()}; }

std::string block(const std::string& kind, const std::string& more = {}) {
  const std::string all = "range_error_floor_m: 0\nangle_error_floor_deg: 0\n" + more;
  return kind == "rotating" ? test::rotating(std::string{test::plain_rotating} + all)
                            : test::phased(std::string{test::plain_phased} + all);
}

class Resolution : public testing::TestWithParam<std::string> {};

TEST_P(Resolution, MergesWhatSharesACellAndABeam) {
  struct Case {
    double azimuth_deg, range_m;
    bool merged;
  };
  // Cell 75 m, beam 2 degrees.
  for (const Case& other : {Case{20.3, 100e3 + 40.0, true}, Case{20.3, 100e3 + 200.0, false},
                            Case{25.0, 100e3 + 40.0, false}, Case{20.0, 100e3 - 74.0, true}}) {
    test::Objects objects;
    objects.add_still("one", site(), 20.0, 20.0, 100e3, 30.0, world::Swerling::steady);
    objects.add_still("other", site(), other.azimuth_deg, 20.0, other.range_m, 10.0, world::Swerling::steady);
    const auto radar = test::make(block(GetParam()), objects);
    const Look look = test::run(*radar, objects, 100.0);
    const auto one = test::of(look, base::ObjectId{0});
    const auto two = test::of(look, base::ObjectId{1});
    EXPECT_GE(one.size(), 18u);
    if (!other.merged) {
      EXPECT_GE(two.size(), 18u);
      continue;
    }
    EXPECT_TRUE(two.empty());  // counts as the stronger one
    // Three quarters of the power come from the first: it lies there.
    double range = 0.0, azimuth = 0.0, snr = 0.0;
    for (const Detection& d : one) {
      range += d.measured.range_m;
      azimuth += d.measured.azimuth_rad / geo::degree;
      snr += d.snr;
    }
    const auto n = static_cast<double>(one.size());
    EXPECT_NEAR(range / n, 0.75 * 100e3 + 0.25 * other.range_m, 3.0);
    EXPECT_NEAR(azimuth / n, 0.75 * 20.0 + 0.25 * other.azimuth_deg, 0.1);
    EXPECT_NEAR(snr / n / (radar->visibility(objects.targets[0], {}).snr * 4.0 / 3.0), 1.0, 0.1);
  }
}

TEST_P(Resolution, SeparatesThemAgainWhenTheyPart) {
  test::Objects objects;
  const geo::Position<geo::Ecef> from = test::Objects::seen(site(), 20.0, 20.0, 100e3);
  const geo::Position<geo::Ecef> to = test::Objects::seen(site(), 20.0, 20.0, 90e3);
  const geo::Velocity<geo::Ecef> v{(to.x_m - from.x_m) * 1e-3, (to.y_m - from.y_m) * 1e-3, (to.z_m - from.z_m) * 1e-3};
  objects.add("standing", {from, {}}, 10.0, world::Swerling::steady, 1000.0);
  objects.add("coming", {from, v}, 20.0, world::Swerling::steady, 1000.0);  // 10 m/s: a cell in 7.5 s
  const Look look = test::run(*test::make(block(GetParam(), "range_resolution_m: 300\n"), objects), objects, 60.0);
  for (const Detection& d : test::of(look, base::ObjectId{0})) EXPECT_GT(d.time.seconds(), 29.0);
  EXPECT_GE(test::of(look, base::ObjectId{0}).size(), 4u);
  EXPECT_GE(test::of(look, base::ObjectId{1}).size(), 10u);
}

TEST_P(Resolution, AddsTheBiasAndDoesNotClaimIt) {
  test::Objects objects;
  objects.add_still("it", site(), 20.0, 20.0, 100e3, 1000.0, world::Swerling::steady);
  const auto radar =
      test::make(block(GetParam(), "range_bias_m: 60\nazimuth_bias_deg: 0.5\nelevation_bias_deg: -0.25\n"), objects);
  double range = 0.0, azimuth = 0.0, elevation = 0.0;
  const auto seen = test::of(test::run(*radar, objects, 500.0), base::ObjectId{0});
  for (const Detection& d : seen) {
    range += d.measured.range_m;
    azimuth += d.measured.azimuth_rad / geo::degree;
    elevation += d.measured.elevation_rad / geo::degree;
    EXPECT_LT(d.sigma_range_m, 5.0);
  }
  const auto n = static_cast<double>(seen.size());
  ASSERT_GT(n, 90.0);
  EXPECT_NEAR(range / n, 100060.0, 1.0);
  EXPECT_NEAR(azimuth / n, 20.5, 0.02);
  EXPECT_NEAR(elevation / n, 19.75, 0.02);
}

// Integration of pulses: as often as the exact probability says, all five cases. Exact tests at 0.1 %, fixed seeds.
TEST_P(Resolution, DetectsAsOftenAsTheClosedFormSaysWithManyPulses) {
  for (const world::Swerling fluctuation : {world::Swerling::steady, world::Swerling::case_1, world::Swerling::case_2,
                                            world::Swerling::case_3, world::Swerling::case_4}) {
    for (const int pulses : {3, 30}) {
      test::Objects objects;
      objects.add_still("it", site(), 20.0, 20.0, GetParam() == "rotating" ? 400e3 : 360e3, 1.0, fluctuation);
      const std::string reference = "reference: {rcs_m2: 1, range_km: 300, pd: 0.7, fluctuation: swerling_1}\n";
      const std::string end = "pfa: 1e-8\npulses: " + std::to_string(pulses) + "\n";
      const auto radar = test::make(
          GetParam() == "rotating"
              ? test::rotating(reference + "rotation_period_s: 1\nrange_resolution_m: 10000\n" + end)
              : test::phased(reference + "search_frame_s: 1\nsearch_share: 0.5\nconfirm_dwell_ms: 5\n" + end),
          objects);
      const Visibility v = radar->visibility(objects.targets[0], {});
      double expected = v.detection_probability;
      if (GetParam() == "phased_array") {  // and by the confirmation dwell, longer than the search dwell
        const double beams =
            std::round(120.0 * geo::degree * std::sin(85.0 * geo::degree) / (4.0 * geo::degree * geo::degree));
        const double gain = 5.0 / (500.0 / beams);
        expected *=
            detection_probability(fluctuation, v.snr * gain / pulses, detection_threshold(1e-8, pulses), pulses);
      }
      EXPECT_GT(expected, 0.1);
      EXPECT_LT(expected, 0.9);
      const std::size_t found = test::of(test::run(*radar, objects, 4000.5), base::ObjectId{0}).size();
      EXPECT_TRUE(test::is_plausible(found, 4000, expected)) << found << " of 4000, expected " << expected;
    }
  }
}

// A quoted range is met whatever is integrated.
TEST_P(Resolution, SeesTheQuotedRangeWithTheQuotedProbability) {
  for (const int pulses : {1, 10, 200}) {
    test::Objects objects;
    objects.add_still("it", site(), 0.0, 20.0, 300e3, 1.0, world::Swerling::case_1);
    const auto radar = test::make(
        (GetParam() == "rotating" ? test::rotating(std::string{test::plain_rotating})
                                  : test::phased(std::string{test::plain_phased} + "scan_loss_exponent: 0\n")) +
            "pulses: " + std::to_string(pulses) + "\n",
        objects);
    EXPECT_NEAR(radar->visibility(objects.targets[0], {}).detection_probability, 0.9, 1e-9) << pulses;
  }
}

INSTANTIATE_TEST_SUITE_P(Radars, Resolution, testing::Values("rotating", "phased_array"),
                         [](const auto& kind) { return kind.param; });

}  // namespace
}  // namespace iamd::sensing
