#include "iamd/sensing/waveform.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "sensing/support.hpp"

namespace iamd::sensing {
namespace {

constexpr double c = 299792458.0;

WaveformSpec pulses(double length_s, double prf_hz, std::int64_t count = 1, double spread = 0.1) {
  WaveformSpec spec;
  spec.pulse_length_s = length_s;
  spec.prf_hz = prf_hz;
  spec.prf_count = count;
  spec.prf_spread = spread;
  return spec;
}

TEST(Waveform, LimitsNothingWhenNothingIsSaid) {
  const Waveform open;
  EXPECT_TRUE(open.open());
  EXPECT_EQ(open.clear_share(1.0, 0.0, true), 1.0);
  EXPECT_GT(open.unambiguous_range_m(), 1e12);
}

TEST(Waveform, IsBlindWhileItsPulsesGoOut) {
  const Waveform w{pulses(20e-6, 1000.0), scenario::Draw{0, 0, 0}, 0.1};
  EXPECT_NEAR(w.minimum_range_m(), c * 10e-6, 1e-6);
  EXPECT_NEAR(w.unambiguous_range_m(), c / 2000.0, 1e-6);
  EXPECT_EQ(w.clear_share(2990.0, 100.0, false), 0.0);
  EXPECT_EQ(w.clear_share(3000.0, 100.0, false), 1.0);
  EXPECT_TRUE(w.blind(0, c / 2000.0 + 1.0, 0.0, false));
  EXPECT_TRUE(w.blind(0, c / 2000.0 + 2990.0, 0.0, false));
  EXPECT_FALSE(w.blind(0, c / 2000.0 + 3000.0, 0.0, false));
}

TEST(Waveform, ResolvesAmbiguitiesWithSeveralFrequencies) {
  // 1000, 1100 and 1200 Hz: gcd 100, lcm 66 000.
  const Waveform w{pulses(20e-6, 1000.0, 3), scenario::Draw{0, 0, 0}, 0.1};
  EXPECT_EQ(w.count(), 3u);
  EXPECT_NEAR(w.unambiguous_range_m(), c / 200.0, 1e-6);
  EXPECT_NEAR(w.unambiguous_rate_mps(), 0.25 * 0.1 * 66000.0, 1e-6);
  // Where one is blind another is not.
  EXPECT_NEAR(w.clear_share(c / 2000.0 + 100.0, 0.0, false), 2.0 / 3.0, 1e-12);
  EXPECT_EQ(w.clear_share(100.0, 0.0, false), 0.0);  // all of them while the pulse goes out
}

TEST(Waveform, FiltersRangeRateZeroAndTheBlindSpeeds) {
  WaveformSpec spec = pulses(1e-6, 1000.0);
  spec.doppler_notch_mps = 5.0;
  const Waveform w{spec, scenario::Draw{0, 0, 0}, 0.1};  // blind speeds: multiples of 50 m/s
  for (const double rate : {0.0, 4.9, -4.9, 50.0, 54.9, -250.0}) {
    EXPECT_TRUE(w.blind(0, 50e3, rate, true)) << rate;
    EXPECT_FALSE(w.blind(0, 50e3, rate, false)) << rate;
  }
  for (const double rate : {5.1, 25.0, 44.9, -275.0}) EXPECT_FALSE(w.blind(0, 50e3, rate, true)) << rate;
}

TEST(Waveform, TakesRangeResolutionFromTheBandwidth) {
  WaveformSpec spec;
  spec.pulse_length_s = 100e-6;
  spec.bandwidth_hz = 2e6;
  const Waveform w{spec, scenario::Draw{0, 0, 0}, 0.1};
  EXPECT_NEAR(w.range_resolution_m(), 74.9481145, 1e-6);
  EXPECT_NEAR(w.compression(), 200.0, 1e-9);
}

TEST(Waveform, SaysWhatDoesNotFit) {
  const auto errors = [](const std::string& waveform) {
    return test::read(test::rotating(std::string{test::plain_rotating} + "waveform: " + waveform + "\n")).errors;
  };
  EXPECT_EQ(errors("{pulse_length_us: 20, prf_hz: 1000}"), "");
  EXPECT_NE(errors("{pulse_length_us: 2000, prf_hz: 1000}").find("would never listen"), std::string::npos);
  EXPECT_NE(errors("{prf_count: 3}").find("prf_hz is not given"), std::string::npos);
  EXPECT_NE(errors("{doppler_notch_mps: 3}").find("add prf_hz"), std::string::npos);
}

geo::Site site() { return geo::Site{test::site_place()}; }

TEST(Waveform, SetsTheLimitsOfARadar) {
  for (const std::string kind : {"rotating", "phased_array"}) {
    const std::string more = "waveform: {pulse_length_us: 100, prf_hz: 500}\n";
    const std::string block = kind == "rotating" ? test::rotating(std::string{test::plain_rotating} + more)
                                                 : test::phased(std::string{test::plain_phased} + more);
    test::Objects objects;
    objects.add_still("near", site(), 20.0, 10.0, 14e3, 1.0, world::Swerling::steady);  // 15 km blind
    objects.add_still("clear", site(), 21.0, 12.0, 100e3, 1.0, world::Swerling::steady);
    objects.add_still("far", site(), 22.0, 10.0, 305e3, 1e3, world::Swerling::steady);  // beyond 299.8 km
    const auto radar = test::make(block, objects);
    EXPECT_EQ(radar->visibility(objects.targets[0], {}).obstacle, Obstacle::blind) << kind;
    EXPECT_EQ(radar->visibility(objects.targets[1], {}).obstacle, Obstacle::none) << kind;
    EXPECT_EQ(radar->visibility(objects.targets[2], {}).obstacle, Obstacle::range) << kind;
    const Look look = test::run(*radar, objects, 60.0);
    EXPECT_TRUE(test::of(look, base::ObjectId{0}).empty()) << kind;
    EXPECT_GT(test::of(look, base::ObjectId{1}).size(), 10u) << kind;
    EXPECT_TRUE(test::of(look, base::ObjectId{2}).empty()) << kind;
  }
}

// Pd of a dwell is the mean over the frequencies, and dwells are as often blind.
TEST(Waveform, IsBlindInItsShareOfTheDwells) {
  const std::string block = test::rotating(
      "reference: {rcs_m2: 1, range_km: 300, pd: 0.9}\nrotation_period_s: 1\n"
      "waveform: {pulse_length_us: 100, prf_hz: 1000, prf_count: 3}\n");
  test::Objects objects;
  objects.add_still("it", site(), 20.0, 20.0, c / 2000.0 + 5e3, 100.0, world::Swerling::steady);
  const auto radar = test::make(block, objects);
  EXPECT_NEAR(radar->visibility(objects.targets[0], {}).detection_probability, 2.0 / 3.0, 1e-6);
  EXPECT_NEAR(static_cast<double>(test::of(test::run(*radar, objects, 300.0), base::ObjectId{0}).size()), 200.0, 1.0);
}

// Neither the beams of a frame nor the number of tracks, divisible by the frequencies or not, keep an object in the
// dark.
TEST(Waveform, IsBlindInItsShareOfAnArraysDwells) {
  for (const char* beamwidth : {"2", "2.1", "2.2", "2.3"}) {
    for (const int others : {0, 1, 2}) {
      test::Objects objects;
      objects.add_still("it", site(), 20.0, 20.0, c / 2000.0 + 5e3, 300.0, world::Swerling::steady);
      for (int i = 0; i < others; ++i) {
        objects.add_still("other " + std::to_string(i), site(), -20.0 - 5.0 * i, 20.0, 50e3, 30.0,
                          world::Swerling::steady);
      }
      std::string block = test::phased(
          "reference: {rcs_m2: 1, range_km: 300, pd: 0.9}\nsearch_frame_s: 1\nsearch_share: 0.5\ntrack_dwell_ms: 5\n"
          "confirm_dwell_ms: 5\npfa: 1e-9\ntrack_interval_s: 1\nscan_loss_exponent: 0\n"
          "waveform: {pulse_length_us: 100, prf_hz: 1000, prf_count: 3}\n");
      block.replace(block.find("beamwidth_deg: 2\n"), 17, std::string{"beamwidth_deg: "} + beamwidth + "\n");
      const auto radar = test::make(block, objects);
      const test::Cues cues = [&](base::Time now) {
        std::vector<TrackCue> all;
        for (const world::Target& target : objects.targets) all.push_back(test::cue(target.id.index(), target, now));
        return all;
      };
      const Look look = test::run(*radar, objects, 300.0, cues);
      EXPECT_NEAR(static_cast<double>(test::of(look, base::ObjectId{0}).size()), 400.0, 12.0) << beamwidth << others;
    }
  }
}

TEST(Waveform, GivesRangeRatesAsGoodAsItClaims) {
  const std::string block = test::phased(
      "reference: {rcs_m2: 1, range_km: 200, pd: 0.9}\nsearch_frame_s: 1\nsearch_share: 0.5\nconfirm_dwell_ms: 10\n"
      "waveform: {measures_range_rate: true, range_rate_error_floor_mps: 0.5}\n");
  test::Objects objects;
  const geo::Position<geo::Ecef> from = test::Objects::seen(site(), 10.0, 20.0, 150e3);
  const geo::Position<geo::Ecef> to = test::Objects::seen(site(), 10.0, 20.0, 50e3);
  geo::State<geo::Ecef> state{
      from, {(to.x_m - from.x_m) / 1000.0, (to.y_m - from.y_m) / 1000.0, (to.z_m - from.z_m) / 1000.0}};
  objects.add("it", state, 10.0, world::Swerling::steady, 1000.0);
  const auto seen = test::of(test::run(*test::make(block, objects), objects, 900.0), base::ObjectId{0});
  ASSERT_GT(seen.size(), 800u);
  double sum = 0.0, square = 0.0;
  for (const Detection& d : seen) {
    EXPECT_GT(d.sigma_range_rate_mps, 0.5);
    const double error = (d.range_rate_mps + 100.0) / d.sigma_range_rate_mps;
    sum += error;
    square += error * error;
  }
  const auto n = static_cast<double>(seen.size());
  EXPECT_NEAR(sum / n, 0.0, 4.5 / std::sqrt(n));
  EXPECT_NEAR(square / n, 1.0, 4.5 * std::sqrt(2.0 / n));
}

TEST(Waveform, LeavesOutRangeRatesThatAreAmbiguous) {
  const std::string block = test::phased(std::string{test::plain_phased} +
                                         "waveform: {measures_range_rate: true, prf_hz: 250}\n");  // ±1.9 m/s in X band
  test::Objects objects;
  objects.add_still("standing", site(), 10.0, 20.0, 50e3, 10.0, world::Swerling::steady);
  objects.add("passing", {test::Objects::seen(site(), 20.0, 20.0, 60e3), {50.0, 0.0, 0.0}}, 10.0,
              world::Swerling::steady, 1000.0);
  const Look look = test::run(*test::make(block, objects), objects, 60.0);
  for (const Detection& d : test::of(look, base::ObjectId{0})) EXPECT_GT(d.sigma_range_rate_mps, 0.0);
  const auto passing = test::of(look, base::ObjectId{1});
  ASSERT_FALSE(passing.empty());
  for (const Detection& d : passing) EXPECT_EQ(d.sigma_range_rate_mps, 0.0);
}

}  // namespace
}  // namespace iamd::sensing
