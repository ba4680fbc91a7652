// Attenuation by gases and rain: the validation examples of ITU-R Study Group 3.
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "iamd/geo/types.hpp"
#include "iamd/sensing/gas_attenuation.hpp"
#include "iamd/sensing/gas_lines.hpp"
#include "iamd/sensing/rain_attenuation.hpp"

#include "validation/data.hpp"

namespace iamd::validation {
namespace {

using sensing::GasEdition;

constexpr const char* source = "validation examples of ITU-R Study Group 3, as carried by ITU-Rpy";
constexpr double allowed = 1e-6;

// The rows of a table of numbers, without the line of units.
std::vector<Row> rows_of(std::string_view file) {
  std::vector<Row> rows = table(file);
  std::erase_if(rows, [](const Row& row) {
    const std::string& first = row.begin()->second;
    return first.find_first_of("0123456789") == std::string::npos;
  });
  return rows;
}

// Half a unit of the last digit of a printed number.
double half_unit(const std::string& text) {
  const std::size_t exponent_at = text.find_first_of("eE");
  const std::string digits = text.substr(0, exponent_at);
  const double exponent = exponent_at == std::string::npos ? 0.0 : std::strtod(text.c_str() + exponent_at + 1, nullptr);
  const std::size_t point = digits.find('.');
  const double decimals = point == std::string::npos ? 0.0 : static_cast<double>(digits.size() - point - 1);
  return 0.5 * std::pow(10.0, exponent - decimals);
}

// The worst relative error of a column, beyond the rounding of its printed digits; infinite where a row has no number.
class Column {
 public:
  void compare(const Row& row, const std::string& column, double value) {
    const auto printed = row.find(column);
    if (printed == row.end() || printed->second.empty()) {
      worst_ = HUGE_VAL;
      return;
    }
    const double truth = number(row, column);
    const double beyond = std::max(std::abs(value - truth) - half_unit(printed->second), 0.0);
    const double relative = beyond / std::abs(truth);
    worst_ = std::isfinite(relative) ? std::max(worst_, relative) : HUGE_VAL;
    ++rows_;
  }
  [[nodiscard]] Case result(const std::string& what) const {
    return within("itu", fmt::format("{}, {} rows, relative", what, rows_), source, allowed,
                  rows_ > 0 ? worst_ : HUGE_VAL, "", "beyond the printed digits");
  }

 private:
  double worst_ = 0.0;
  int rows_ = 0;
};

sensing::MoistAir air_of(const Row& row) {
  return {number(row, "P") * 1e2, number(row, "T"), number(row, "rho") * 1e-3};
}

void add_gamma(const std::string& edition, std::vector<Case>& cases) {
  Column oxygen, vapour, both;
  for (const Row& row : rows_of("itu/ITURP676-" + edition + "_gamma.csv")) {
    const sensing::GasExtinction found = sensing::gas_extinction(number(row, "f") * 1e9, air_of(row));
    oxygen.compare(row, "gamma0", found.oxygen_per_m * sensing::db_km_per_extinction);
    vapour.compare(row, "gammaw", found.vapour_per_m * sensing::db_km_per_extinction);
    both.compare(row, "gamma", found.total_per_m() * sensing::db_km_per_extinction);
  }
  const std::string name = "ITU-R P.676-" + edition + ", annex 1: specific attenuation of ";
  cases.push_back(oxygen.result(name + "dry air"));
  cases.push_back(vapour.result(name + "water vapour"));
  cases.push_back(both.result(name + "both"));
}

void add_paths(std::vector<Case>& cases) {
  Column slant_12, zenith_12, slant_13;
  const auto db = [](double depth) { return depth * sensing::db_per_neper; };
  for (const Row& row : rows_of("itu/ITURP676-12_zenith_attenuation.csv")) {
    zenith_12.compare(
        row, "Aw",
        db(sensing::zenith_vapour_depth(number(row, "f") * 1e9, number(row, "V_t"), number(row, "h") * 1e3)));
  }
  for (const Row& row : rows_of("itu/ITURP676-12_A_gas.csv")) {
    const double frequency_hz = number(row, "f") * 1e9;
    const double zenith = sensing::zenith_vapour_depth(frequency_hz, number(row, "V_t"), number(row, "h") * 1e3);
    slant_12.compare(row, "A_gas",
                     db(sensing::slant_gas_depth(GasEdition::p676_12, frequency_hz, number(row, "el") * geo::degree,
                                                 air_of(row), zenith)));
  }
  for (const Row& row : rows_of("itu/ITURP676-13_A_gas.csv")) {
    slant_13.compare(row, "A_gas",
                     db(sensing::slant_gas_depth(GasEdition::p676_13, number(row, "f") * 1e9,
                                                 number(row, "el") * geo::degree, air_of(row))));
  }
  cases.push_back(zenith_12.result("ITU-R P.676-12, annex 2: water vapour at the zenith"));
  cases.push_back(slant_12.result("ITU-R P.676-12, annex 2: slant paths"));
  cases.push_back(slant_13.result("ITU-R P.676-13, annex 2: slant paths"));
}

void add_rain(std::vector<Case>& cases) {
  Column k, alpha, attenuation;
  for (const Row& row : rows_of("itu/ITURP838-3_rain_specific_attenuation.csv")) {
    const double frequency_hz = number(row, "f") * 1e9;
    const double elevation = number(row, "el") * geo::degree;
    const double tilt = number(row, "tau") * geo::degree;
    const sensing::RainLaw law = sensing::rain_law(frequency_hz, elevation, tilt);
    k.compare(row, "k", law.k);
    alpha.compare(row, "alpha", law.alpha);
    attenuation.compare(row, "gamma_r",
                        sensing::rain_extinction_per_m(frequency_hz, number(row, "R"), elevation, tilt) *
                            sensing::db_km_per_extinction);
  }
  cases.push_back(k.result("ITU-R P.838-3: k of rain"));
  cases.push_back(alpha.result("ITU-R P.838-3: α of rain"));
  cases.push_back(attenuation.result("ITU-R P.838-3: specific attenuation of rain"));
}

void add_lines(std::vector<Case>& cases) {
  Column column;
  const std::vector<Row> rows = rows_of("itu/v12_lines_oxygen.csv");
  const auto lines = sensing::oxygen_lines();
  const bool complete = rows.size() == lines.size();
  for (std::size_t i = 0; complete && i < rows.size(); ++i) {
    const sensing::OxygenLine& line = lines[i];
    const double values[] = {line.frequency_ghz, line.a1, line.a2, line.a3, line.a4, line.a5, line.a6};
    const char* names[] = {"f0", " a1", " a2", " a3", " a4", " a5", " a6"};
    for (std::size_t j = 0; j < std::size(values); ++j) {
      if (values[j] == 0.0 && number(rows[i], names[j]) == 0.0) continue;
      column.compare(rows[i], names[j], values[j]);
    }
  }
  Case one = column.result("ITU-R P.676-12, table 1: coefficients of oxygen's lines");
  one.met = one.met && complete;
  cases.push_back(std::move(one));
}

}  // namespace

std::vector<Case> itu_cases() {
  std::vector<Case> cases;
  add_lines(cases);
  add_gamma("12", cases);
  add_gamma("13", cases);
  add_paths(cases);
  add_rain(cases);
  return cases;
}

}  // namespace iamd::validation
