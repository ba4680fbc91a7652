// Radar equation and detection.
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <nlohmann/json.hpp>

#include "iamd/geo/horizon.hpp"
#include "iamd/sensing/detection.hpp"
#include "iamd/sensing/detection_rules.hpp"
#include "iamd/sensing/radar_equation.hpp"

#include "validation/data.hpp"

namespace iamd::validation {
namespace {

using nlohmann::json;

double from_db(double db) { return std::pow(10.0, db / 10.0); }
double to_db(double ratio) { return 10.0 * std::log10(ratio); }

// The worst of a case, and that there was something to compare.
struct Worst {
  double error = 0.0;
  int compared = 0;
  void add(double one) {
    error = std::isnan(one) ? one : std::max(error, std::abs(one));
    ++compared;
  }
  [[nodiscard]] double of(int expected) const {
    return compared == expected ? error : std::numeric_limits<double>::infinity();
  }
};

// The factor k of a gradient of the refractive index (per metre): that at the surface of an air which falls so and ends
// soon.
double k_of_gradient(double gradient_per_m) {
  constexpr double scale_height_m = 1.0;
  return geo::surface_k({-gradient_per_m * scale_height_m * 1e6, scale_height_m});
}

sensing::RangeEquation radar_of(const json& one) {
  sensing::RangeEquation radar;
  radar.wavelength_m = sensing::speed_of_light_mps / one["fc_Hz"].get<double>();
  radar.gain_transmit = from_db(one.value("gain_tx_dB", one.value("gain_dB", 20.0)));
  radar.gain_receive = from_db(one.value("gain_rx_dB", one.value("gain_dB", 20.0)));
  radar.noise_temperature_k = one.value("Ts_K", 290.0);
  radar.losses = from_db(one.value("loss_dB", 0.0));
  radar.energy_j = one.value("Pt_W", 1.0) * one["tau_s"].get<double>();
  return radar;
}

void add_worked_answers(std::vector<Case>& cases) {
  Worst range, snr, power, bistatic, horizon, radius;
  const json truth = document("radar/matlab_doc_examples.json");
  for (const json& one : truth.at("cases")) {
    const std::string what = one["fn"];
    const double rcs = one.value("rcs_m2", 1.0);
    if (what == "range") {
      const double s = sensing::sensitivity_m2(radar_of(one));
      range.add(sensing::range_for(s, rcs, from_db(one["snr_dB"])) / one["expect_m"].get<double>() - 1.0);
    } else if (what == "snr") {
      const double s = sensing::sensitivity_m2(radar_of(one));
      snr.add(to_db(sensing::snr_at(s, rcs, one["range_m"])) - one["expect_dB"].get<double>());
    } else if (what == "power") {
      const double s = sensing::sensitivity_m2(radar_of(one));
      const double power_w = from_db(one["snr_dB"]) / sensing::snr_at(s, rcs, one["range_m"]);
      // Of one answer only the mantissa is printed.
      const double expected_w =
          one.contains("expect_W") ? one["expect_W"].get<double>() : 1e6 * one["expect_mantissa"].get<double>();
      power.add(power_w / expected_w - 1.0);
    } else if (what == "snr_bistatic") {
      const double s = sensing::sensitivity_m2(radar_of(one));
      bistatic.add(to_db(sensing::bistatic_snr_at(s, rcs, one["Rt_m"], one["Rr_m"])) - one["expect_dB"].get<double>());
    } else if (what == "horizon") {
      // The answer's own k: a gradient of -39 N-units/km, not 4/3.
      horizon.add(geo::horizon_ground_range_m(one["h_m"], 0.0, k_of_gradient(-39e-9)) / one["expect_m"].get<double>() -
                  1.0);
    } else if (what == "eff_earth_radius") {
      radius.add(k_of_gradient(one["gradient_per_m"]) * geo::mean_radius_m / one["expect_m"].get<double>() - 1.0);
    }
  }
  const std::string source = "worked answers of MathWorks' documentation", digits = "printed digits";
  cases.push_back(within("radar", "Radar range equation: range, relative", source, 5e-5, range.of(2), "", digits));
  cases.push_back(within("radar", "the same: signal to noise", source, 5e-5, snr.of(2), "dB", digits));
  cases.push_back(within("radar", "the same: power, relative", source, 5e-5, power.of(2), "", digits));
  cases.push_back(within("radar", "the same, bistatic: signal to noise", source, 5e-5, bistatic.of(1), "dB", digits));
  cases.push_back(within("radar", "Effective Earth radius of -39 N-units/km (k = 1.3306, not 4/3), relative", source,
                         5e-5, radius.of(1), "", digits));
  cases.push_back(within("radar", "Horizon of an antenna 30 m high with that k: 22 553 m, relative", source, 5e-5,
                         horizon.of(1), "", digits));
}

void add_probabilities(std::vector<Case>& cases) {
  Worst published, exact;
  for (const Row& row : table("radar/swerling_roc.csv")) {
    const int number_of_case = std::stoi(row.at("swerling")), pulses = std::stoi(row.at("n_pulses"));
    const auto fluctuation = static_cast<world::Swerling>(number_of_case == 5 ? 0 : number_of_case);
    const double threshold = sensing::detection_threshold(number(row, "pfa"), pulses);
    const double pd = sensing::detection_probability(fluctuation, from_db(number(row, "snr_dB")), threshold, pulses);
    published.add(pd - number(row, "pd_published_radarsimpy"));
    exact.add(pd - number(row, "pd_exact_recomputed"));
  }
  cases.push_back(within("radar", "Probability of detection after 1 and 256 pulses, steady and Swerling 1 to 4",
                         "test values of radarsimpy", 1e-3, published.of(10), "", "printed digits"));
  cases.push_back(within("radar", "the same", "exact values, computed apart", 1e-6, exact.of(10), ""));
}

void add_thresholds(std::vector<Case>& cases, const json& examples) {
  Worst rounded, exact;
  const json& thresholds = examples.at("thresholds_mahafza");
  for (const auto& [pulses, expected] : thresholds.at("exact").items()) {
    const double threshold = sensing::detection_threshold(thresholds.at("pfa"), std::stoi(pulses));
    exact.add(threshold / expected.get<double>() - 1.0);
    rounded.add(threshold - thresholds.at("N_to_T").at(pulses).get<double>());
  }
  cases.push_back(within("radar", "Threshold after 1, 10, 20 and 40 pulses at Pfa 1e-4",
                         "Mahafza, as in the tests of radarsimpy", 5e-3, rounded.of(4), "", "printed digits"));
  cases.push_back(within("radar", "the same, relative", "exact values, computed apart", 1e-6, exact.of(4), ""));
  const json& known = examples.at("npwgnthresh");
  cases.push_back(within("radar", "Threshold of a detector that knows the phase, Pfa 0.01",
                         "worked answer of MathWorks' documentation", 5e-5,
                         std::abs(20.0 * std::log10(sensing::known_phase_threshold(known.at("pfa"))) -
                                  known.at("expect_dB").get<double>()),
                         "dB", "printed digits"));
}

void add_signals(std::vector<Case>& cases, const json& examples) {
  const json& steady = examples.at("min_snr_square_law");
  const double db = to_db(sensing::required_snr(world::Swerling::steady, steady["Pd"], steady["Pfa"], 1));
  cases.push_back(within("radar", "Signal to noise for Pd 0.9 at Pfa 1e-6, steady", "documentation of sdr", 1e-10,
                         std::abs(db - steady["expect_dB"].get<double>()), "dB"));
  const json& closed = examples.at("swerling1_closed_form").at("recomputed_required_dB");
  Worst swerling_1;
  for (const auto& [pd, key] : {std::pair{0.5, "Pd.5 Pfa1e-6"}, std::pair{0.9, "Pd.9 Pfa1e-6"}}) {
    swerling_1.add(to_db(sensing::required_snr(world::Swerling::case_1, pd, 1e-6, 1)) - closed.at(key).get<double>());
  }
  cases.push_back(within("radar", "the same for Pd 0.5 and 0.9, Swerling 1", "closed form, Mahafza eq. 2.75", 1e-7,
                         swerling_1.of(2), "dB", "digits of the table"));
  const json& rule = examples.at("albersheim_formula").at("recomputed");
  Worst albersheim;
  albersheim.add(sensing::albersheim_snr_db(0.9, 1e-6, 1) - rule.at("Pd.9,Pfa1e-6,N1").get<double>());
  albersheim.add(sensing::albersheim_snr_db(0.9, 1e-6, 100) - rule.at("N100").get<double>());
  cases.push_back(within("radar", "Albersheim's rule: Pd 0.9 at Pfa 1e-6, 1 and 100 pulses",
                         "formula as published by sdr", 1e-8, albersheim.of(2), "dB", "digits of the table"));
  Worst shnidman;
  for (const int pulses : {1, 10, 40, 100}) {
    for (const double pfa : {1e-9, 1e-6, 1e-3}) {
      for (const double pd : {0.1, 0.3, 0.5, 0.7, 0.9, 0.99}) {
        shnidman.add(sensing::shnidman_snr_db(world::Swerling::steady, pd, pfa, pulses) -
                     to_db(sensing::required_snr(world::Swerling::steady, pd, pfa, pulses)));
      }
    }
  }
  cases.push_back(within("radar", "Shnidman's rule, steady, against the exact statistics",
                         "its published bound, Shnidman (2002)", 0.5, shnidman.of(72), "dB", "as published"));
  const json& echo = examples.at("received_power");
  sensing::RangeEquation radar;
  radar.gain_transmit = radar.gain_receive = from_db(echo.at("G_dB"));
  radar.wavelength_m = 3e8 / echo.at("f_Hz").get<double>();  // the exercise's speed of light
  const double received_w =
      sensing::received_power_w(echo.at("Pt_W"), radar, echo.at("rcs_m2"), 1852.0 * echo.at("R_nmi").get<double>());
  cases.push_back(within("radar", "Received power of 1 kW, 36 dB, 5.65 GHz, 1 m² at 75 nautical miles, relative",
                         "a published exercise, with its 3e8 m/s", 5e-5,
                         std::abs(received_w / echo.at("recomputed_W").get<double>() - 1.0), "", "printed digits"));
}

// What open estimates of a real radar come to by the same formulas.
}  // namespace

std::vector<Case> radar_cases() {
  std::vector<Case> cases;
  const json examples = document("radar/detection_examples.json");
  add_worked_answers(cases);
  add_probabilities(cases);
  add_thresholds(cases, examples);
  add_signals(cases, examples);
  return cases;
}

}  // namespace iamd::validation
