#include "iamd/sensing/radar_equation.hpp"

#include <cmath>
#include <fstream>
#include <numbers>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/sensing/sensitivity.hpp"

#include "sensing/support.hpp"

namespace iamd::sensing {
namespace {

double from_db(double db) { return std::pow(10.0, db / 10.0); }

nlohmann::json worked_answers() {
  std::ifstream file{IAMD_SOURCE_DIR "/validation/radar/matlab_doc_examples.json"};
  return nlohmann::json::parse(file)["cases"];
}

TEST(RadarEquation, GivesTheWorkedAnswers) {
  int checked = 0;
  for (const auto& row : worked_answers()) {
    const std::string what = row["fn"];
    if (what != "range" && what != "power" && what != "snr") continue;
    RangeEquation radar;
    radar.wavelength_m = speed_of_light_mps / row["fc_Hz"].get<double>();
    radar.gain_transmit = radar.gain_receive = from_db(row.value("gain_dB", 20.0));
    radar.noise_temperature_k = row.value("Ts_K", 290.0);
    radar.losses = from_db(row.value("loss_dB", 0.0));
    radar.energy_j = row.value("Pt_W", 1.0) * row["tau_s"].get<double>();
    const double rcs_m2 = row.value("rcs_m2", 1.0);
    const double per_watt = sensitivity_m2(radar);
    ++checked;
    if (what == "range") {
      const double range_m = range_for(per_watt, rcs_m2, from_db(row["snr_dB"]));
      EXPECT_NEAR(range_m / row["expect_m"].get<double>(), 1.0, 5e-5);
      EXPECT_NEAR(range_m / row["recomputed"].get<double>(), 1.0, 1e-7);
    } else if (what == "snr") {
      const double snr_db = 10.0 * std::log10(snr_at(per_watt, rcs_m2, row["range_m"]));
      EXPECT_NEAR(snr_db, row["expect_dB"].get<double>(), 5e-5);
    } else {
      const double power_w = from_db(row["snr_dB"]) / snr_at(per_watt, rcs_m2, row["range_m"]);
      EXPECT_NEAR(power_w / row["recomputed"].get<double>(), 1.0, 1e-7);
      if (row.contains("expect_W")) {
        EXPECT_NEAR(power_w / row["expect_W"].get<double>(), 1.0, 5e-5);
      }
    }
  }
  EXPECT_EQ(checked, 6);
}

TEST(RadarEquation, GivesTheReceivedPowerOfAPublishedExercise) {
  std::ifstream file{IAMD_SOURCE_DIR "/validation/radar/detection_examples.json"};
  const nlohmann::json row = nlohmann::json::parse(file)["received_power"];
  RangeEquation radar;
  radar.energy_j = row["Pt_W"];
  radar.gain_transmit = radar.gain_receive = from_db(row["G_dB"]);
  radar.wavelength_m = speed_of_light_mps / row["f_Hz"].get<double>();
  radar.noise_temperature_k = 1.0 / boltzmann_j_per_k;  // power over one watt of noise
  EXPECT_NEAR(received_power_w(row["Pt_W"], radar, row["rcs_m2"], 1852.0 * row["R_nmi"].get<double>()) /
                  row["recomputed_W"].get<double>(),
              1.0, 2e-3);
  EXPECT_NEAR(snr_at(sensitivity_m2(radar), row["rcs_m2"], 1852.0 * row["R_nmi"].get<double>()) /
                  row["recomputed_W"].get<double>(),
              1.0, 2e-3);  // which took 3e8 m/s for the speed of light
}

TEST(RadarEquation, GivesTheWorkedBistaticAnswer) {
  int checked = 0;
  for (const auto& row : worked_answers()) {
    if (row["fn"] != "snr_bistatic") continue;
    RangeEquation radar;
    radar.wavelength_m = speed_of_light_mps / row["fc_Hz"].get<double>();
    radar.gain_transmit = from_db(row["gain_tx_dB"]);
    radar.gain_receive = from_db(row["gain_rx_dB"]);
    radar.noise_temperature_k = 290.0;
    radar.energy_j = row["Pt_W"].get<double>() * row["tau_s"].get<double>();
    const double snr = bistatic_snr_at(sensitivity_m2(radar), 1.0, row["Rt_m"], row["Rr_m"]);
    EXPECT_NEAR(10.0 * std::log10(snr), row["expect_dB"].get<double>(), 5e-5);
    ++checked;
  }
  EXPECT_EQ(checked, 1);
  EXPECT_DOUBLE_EQ(bistatic_snr_at(1e20, 2.0, 7e4, 7e4), snr_at(1e20, 2.0, 7e4));
}

TEST(RadarEquation, ReceivedPowerOverNoiseIsTheRatioOfAPulse) {
  RangeEquation radar{3.0, 2e4, 1e4, 0.05, 450.0, 4.0};
  const double pulse_s = 20e-6;
  const double power_w = radar.energy_j / pulse_s;
  EXPECT_NEAR(received_power_w(power_w, radar, 0.4, 90e3) / noise_power_w(450.0, 1.0 / pulse_s) /
                  snr_at(sensitivity_m2(radar), 0.4, 90e3),
              1.0, 1e-13);
  EXPECT_NEAR(noise_power_w(290.0, 1e6), 4.0038821e-15, 1e-21);  // -113.98 dBm
}

// By the pattern itself: |∫ e^(2πi x sin θ/λ) dx|² over the side falls to a half at half the beamwidth.
TEST(RadarEquation, BeamwidthIsThatOfAnEvenlyLitSquare) {
  const double wavelength_m = 0.03, side_m = 3.0;
  const double gain = aperture_gain(side_m * side_m, 1.0, wavelength_m);
  EXPECT_NEAR(effective_aperture_m2(gain, wavelength_m), side_m * side_m, 1e-12);
  const double half_rad = 0.5 * beamwidth_of_gain_rad(gain);
  double field = 0.0;
  constexpr int steps = 20000;
  for (int i = 0; i < steps; ++i) {
    const double x = ((i + 0.5) / steps - 0.5) * side_m;
    field += std::cos(2.0 * std::numbers::pi * x * std::sin(half_rad) / wavelength_m) / steps;
  }
  EXPECT_NEAR(field * field, 0.5, 1e-5);
  // The published worked answer of a uniform rectangle: 1.4° by 5° have 36.6522 dB.
  const double degree = std::numbers::pi / 180.0;
  const double mean_rad = std::sqrt(1.4 * 5.0) * degree;
  EXPECT_NEAR(beamwidth_of_gain_rad(from_db(36.6522)) / mean_rad, 1.0, 2e-4);
}

TEST(RadarEquation, ResolutionAndAmbiguityAreHalfTheWayOfLight) {
  EXPECT_DOUBLE_EQ(range_resolution_m(1e6), 149.896229);
  EXPECT_DOUBLE_EQ(unambiguous_range_m(1e3), 149896.229);
}

TEST(RadarEquation, DoublesTheRangeForSixteenTimesTheCrossSection) {
  const double sensitivity = sensitivity_from_reference(0.3, 123e3, 17.0);
  EXPECT_DOUBLE_EQ(range_for(sensitivity, 16.0 * 0.3, 17.0), 2.0 * 123e3);
  EXPECT_DOUBLE_EQ(snr_at(sensitivity, 0.3, 123e3), 17.0);
}

// A published estimate: the X-band radar AN/TPY-2 (81 kW mean, 9.2 m², 0.8 efficiency) against 0.01 m² at a ratio of 20
// with 100 ms: some 870 km (Lewis and Postol 2012), 630 to 1055 km with the interval of temperatures and losses.
TEST(RadarEquation, GivesThePublishedRangeOfALargeXBandRadar) {
  SensitivitySpec spec;
  PhysicsSpec& physics = spec.physics.emplace();
  physics.average_power_w = 81e3;
  physics.aperture_m2 = 9.2;
  physics.aperture_efficiency = 0.8;
  physics.frequency_hz = 9.5e9;
  physics.noise_temperature_k = 500.0;
  physics.losses = from_db(7.5);
  const scenario::Draw draw{1, 0, 0};
  const double range_m = range_for(spec.drawn(draw, 0.1, 1e-6), 0.01, 20.0);
  EXPECT_GT(range_m, 630e3);
  EXPECT_LT(range_m, 1055e3);
  // Gain and peak power are other words for the same.
  physics.average_power_w = scenario::Uncertain{};
  physics.peak_power_w = 405e3;
  physics.duty_cycle = 0.2;
  const double wavelength = speed_of_light_mps / 9.5e9;
  physics.gain = 4.0 * std::numbers::pi * 0.8 * 9.2 / (wavelength * wavelength);
  physics.aperture_m2 = scenario::Uncertain{};
  EXPECT_NEAR(range_for(spec.drawn(draw, 0.1, 1e-6), 0.01, 20.0) / range_m, 1.0, 1e-12);
}

TEST(Sensitivity, QuotedIsThatOfTheQuotation) {
  const geo::Site site{test::site_place()};
  for (const char* fluctuation : {"steady", "swerling_1", "swerling_3"}) {
    const std::string reference = std::string{"reference: {rcs_m2: 0.5, range_km: 250, pd: 0.8, fluctuation: "} +
                                  fluctuation + "}\nrotation_period_s: 5\n";
    test::Objects objects;
    const auto which = fluctuation[0] == 's' && fluctuation[1] == 't' ? world::Swerling::steady
                       : fluctuation[9] == '1'                        ? world::Swerling::case_1
                                                                      : world::Swerling::case_3;
    objects.add_still("it", site, 20.0, 5.0, 250e3, 0.5, which);
    const auto radar = test::make(test::rotating(reference), objects);
    EXPECT_NEAR(radar->visibility(objects.targets[0], base::Time{}).detection_probability, 0.8, 1e-9);
  }
}

TEST(Sensitivity, MustBeGivenOnceAndInTheBand) {
  const std::string reference = "reference: {rcs_m2: 1, range_km: 300, pd: 0.9}\n";
  const std::string physics =
      "physics: {average_power_kw: 10, aperture_m2: 4, frequency_ghz: 9.5, noise_temperature_k: 500, losses_db: 8}\n";
  const std::string period = "rotation_period_s: 5\n";
  EXPECT_EQ(test::read(test::rotating(period + reference)).errors, "");
  EXPECT_EQ(test::read(test::rotating(period + physics)).errors, "");
  EXPECT_NE(test::read(test::rotating(period)).errors.find("neither reference"), std::string::npos);
  EXPECT_NE(test::read(test::rotating(period + reference + physics)).errors.find("both reference and physics"),
            std::string::npos);
  const auto with = [&](const std::string& block) {
    return test::read(test::rotating(period + "physics: " + block)).errors;
  };
  const auto says = [](const std::string& errors, const std::string& words) {
    return errors.find(words) != std::string::npos;
  };
  EXPECT_TRUE(
      says(with("{average_power_kw: 10, aperture_m2: 4, frequency_ghz: 3, noise_temperature_k: 500, losses_db: 8}\n"),
           "outside the radar's band"));
  EXPECT_TRUE(says(with("{aperture_m2: 4, frequency_ghz: 9.5, noise_temperature_k: 500, losses_db: 8}\n"),
                   "give the power once"));
  EXPECT_TRUE(
      says(with("{peak_power_kw: 4, aperture_m2: 4, frequency_ghz: 9.5, noise_temperature_k: 500, losses_db: 8}\n"),
           "needs duty_cycle"));
  EXPECT_TRUE(says(with("{average_power_kw: 4, frequency_ghz: 9.5, noise_temperature_k: 500, losses_db: 8}\n"),
                   "give the antenna once"));
}

TEST(Sensitivity, IsDrawnFromTheDoubtsOfTheFile) {
  const std::string block = test::rotating(
      "reference: {rcs_m2: {low: 0.5, likely: 1, high: 2, doubt: epistemic}, range_km: {uniform: [250, 350], doubt: "
      "aleatory}, "
      "pd: 0.9}\nrotation_period_s: 5\n");
  const test::Read r = test::read(block);
  ASSERT_EQ(r.errors, "");
  const geo::Site site{test::site_place()};
  test::Objects objects;
  objects.add_still("it", site, 20.0, 5.0, 250e3, 0.5);
  const auto snr = [&](std::uint64_t world, std::uint64_t run) {
    const auto radar = r.model->make(base::SensorId{0}, 1, scenario::Draw{7, world, run}, 4.0 / 3.0, objects.targets);
    return radar->visibility(objects.targets[0], base::Time{}).snr;
  };
  EXPECT_EQ(snr(0, 0), snr(0, 0));
  EXPECT_NE(snr(0, 0), snr(0, 1));
  EXPECT_NE(snr(0, 0), snr(1, 0));
}

}  // namespace
}  // namespace iamd::sensing
