// Radar equation and detection.
#include <algorithm>
#include <cmath>
#include <sstream>

#include <nlohmann/json.hpp>

#include "iamd/sensing/detection.hpp"
#include "iamd/sensing/radar_equation.hpp"

#include "validation/data.hpp"

namespace iamd::validation {
namespace {

using nlohmann::json;

double from_db(double db) { return std::pow(10.0, db / 10.0); }

}  // namespace

std::vector<Case> radar_cases() {
  std::vector<Case> cases;
  double range = 0.0, snr = 0.0, power = 0.0;
  const json truth = document("radar/matlab_doc_examples.json");
  for (const auto& one : truth.at("cases")) {
    const std::string what = one["fn"];
    if (what != "range" && what != "power" && what != "snr") continue;
    sensing::RangeEquation radar;
    radar.wavelength_m = sensing::speed_of_light_mps / one["fc_Hz"].get<double>();
    radar.gain_transmit = radar.gain_receive = from_db(one.value("gain_dB", 20.0));
    radar.noise_temperature_k = one.value("Ts_K", 290.0);
    radar.losses = from_db(one.value("loss_dB", 0.0));
    radar.energy_j = one.value("Pt_W", 1.0) * one["tau_s"].get<double>();
    const double sensitivity = sensing::sensitivity_m2(radar);
    const double rcs = one.value("rcs_m2", 1.0);
    if (what == "range") {
      range = std::max(
          range,
          std::abs(sensing::range_for(sensitivity, rcs, from_db(one["snr_dB"])) / one["expect_m"].get<double>() - 1.0));
    } else if (what == "snr") {
      snr = std::max(snr, std::abs(10.0 * std::log10(sensing::snr_at(sensitivity, rcs, one["range_m"])) -
                                   one["expect_dB"].get<double>()));
    } else if (one.contains("expect_W")) {
      power = std::max(power, std::abs(from_db(one["snr_dB"]) / sensing::snr_at(sensitivity, rcs, one["range_m"]) /
                                           one["expect_W"].get<double>() -
                                       1.0));
    }
  }
  const std::string source = "worked answers of MathWorks' documentation";
  cases.push_back(within("radar", "Radar range equation: range, relative", source, 5e-5, range, "", "printed digits"));
  cases.push_back(within("radar", "the same: signal to noise", source, 5e-5, snr, "dB", "printed digits"));
  cases.push_back(within("radar", "the same: power, relative", source, 5e-5, power, "", "printed digits"));

  double published = 0.0, exact = 0.0;
  std::istringstream file{std::string{text_of("radar/swerling_roc.csv")}};
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream cells{line};
    std::vector<std::string> words;
    for (std::string cell; std::getline(cells, cell, ',');) words.push_back(cell);
    if (std::stoi(words[3]) != 1) continue;
    const int number = std::stoi(words[0]);
    const auto fluctuation = static_cast<world::Swerling>(number == 5 ? 0 : number);
    const double pd = sensing::detection_probability(fluctuation, from_db(std::stod(words[2])),
                                                     sensing::detection_threshold(std::stod(words[1])));
    published = std::max(published, std::abs(pd - std::stod(words[4])));
    exact = std::max(exact, std::abs(pd - std::stod(words[5])));
  }
  const std::string one_look = "Probability of detection of one look, steady and Swerling 1 to 4";
  cases.push_back(within("radar", one_look, "test values of radarsimpy", 1e-3, published, "", "printed digits"));
  cases.push_back(within("radar", "the same", "exact values, computed apart", 1e-6, exact, ""));
  const json steady = document("radar/detection_examples.json").at("min_snr_square_law");
  const double db = 10.0 * std::log10(sensing::required_snr(world::Swerling::steady, steady["Pd"], steady["Pfa"]));
  cases.push_back(within("radar", "Signal to noise for Pd 0.9 at Pfa 1e-6, steady", "documentation of sdr", 1e-10,
                         std::abs(db - steady["expect_dB"].get<double>()), "dB"));
  return cases;
}

}  // namespace iamd::validation
