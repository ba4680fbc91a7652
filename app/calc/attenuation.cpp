// iamd calc attenuation: what gases and rain take from a radio wave, by the kilometre and on a path.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "iamd/geo/horizon.hpp"
#include "iamd/sensing/gas_attenuation.hpp"
#include "iamd/sensing/path_loss.hpp"
#include "iamd/sensing/rain_attenuation.hpp"

#include "calc/formulas.hpp"

namespace iamd::app::calc {
namespace {

constexpr NumberOption options[] = {
    {"--frequency-ghz", 0.03, 1000.0, "10", "frequency, GHz"},
    {"--elevation-deg", -90.0, 90.0, "5", "true elevation of the path at the antenna, °; without it the path is level"},
    {"--range-km", 0.0, 1e6, "100", "length of the path, km; without it the path leaves the atmosphere"},
    {"--alt-m", -400.0, 80000.0, "0", "height of the antenna above sea level, m (default 0)"},
    {"--water-vapour-g-m3", 0.0, 100.0, "7.5",
     "density of water vapour: at the antenna with --pressure-hpa, otherwise at sea level (default 7.5)"},
    {"--pressure-hpa", 0.1, 1200.0, "1013.25", "of the dry air at the antenna; the standard atmosphere's otherwise"},
    {"--temperature-k", 150.0, 350.0, "288.15", "of the air at the antenna; the standard atmosphere's otherwise"},
    {"--rain-mm-h", 0.0, 300.0, "10", "rain rate, mm/h (default 0)"},
    {"--rain-top-km", 0.1, 20.0, "4", "height up to which it rains, km (default 4)"},
    {"--tilt-deg", 0.0, 90.0, "90", "polarisation: 0 horizontal (default), 90 vertical, 45 circular"},
    {"--k", 0.5, 10.0, "1.3333333", "effective over true Earth radius, for the path (default 4/3)"},
    {"--edition", 12.0, 13.0, "12", "of ITU-R P.676 for annex 2, 12 or 13 (default 13)"},
    {"--vapour-column-kg-m2", 0.01, 200.0, "20", "columnar water vapour above the antenna, for annex 2 of edition 12"},
};

constexpr double annex_2_least_deg = 5.0, annex_2_low_ghz = 1.0, annex_2_high_ghz = 350.0;

struct Question {
  double frequency_hz = 0.0, alt_m = 0.0, rain_mm_h = 0.0, rain_top_m = 4000.0, tilt_rad = 0.0, k = 0.0;
  std::optional<double> elevation_rad, range_m, vapour_column_kg_m2;
  double sea_level_vapour_kg_m3 = 0.0;
  bool own_air = false;  // pressure or temperature are given: one place, no profile
  sensing::GasEdition edition = sensing::GasEdition::p676_13;
  sensing::MoistAir air{};

  [[nodiscard]] bool has_annex_2() const {
    const double f_ghz = frequency_hz * 1e-9;
    return elevation_rad && !range_m && *elevation_rad >= annex_2_least_deg * geo::degree * (1.0 - 1e-12) &&
           f_ghz >= annex_2_low_ghz && f_ghz <= annex_2_high_ghz;
  }
  [[nodiscard]] double annex_2_db() const {
    const double zenith =
        vapour_column_kg_m2 ? sensing::zenith_vapour_depth(frequency_hz, *vapour_column_kg_m2, alt_m) : -1.0;
    return sensing::db_per_neper *
           sensing::slant_gas_depth(edition, frequency_hz, elevation_rad.value_or(0.5 * std::numbers::pi), air, zenith);
  }
};

std::vector<base::Error> problems(const Numbers& numbers) {
  std::vector<base::Error> errors;
  if (!numbers.has("--frequency-ghz")) {
    errors.push_back({"--frequency-ghz is missing", "the attenuation depends on it", "add --frequency-ghz 10"});
  }
  const double edition = numbers.or_else("--edition", 13.0);
  if (edition != 12.0 && edition != 13.0) {
    errors.push_back({fmt::format("--edition is {:g}", edition), "12 (2019) or 13 (2022)", "write --edition 13"});
  }
  const bool own_air = numbers.has("--pressure-hpa") || numbers.has("--temperature-k");
  if (own_air && numbers.has("--elevation-deg") && numbers.has("--range-km")) {
    errors.push_back({"--pressure-hpa and --temperature-k describe the air at one place only",
                      "a path of some length at an elevation needs the air at all heights, the standard atmosphere's",
                      "leave them out, or leave out --range-km or --elevation-deg"});
  }
  const double elevation_deg = numbers.or_else("--elevation-deg", 90.0);
  const double f_ghz = numbers.or_else("--frequency-ghz", annex_2_low_ghz);
  const bool reachable = elevation_deg >= annex_2_least_deg && f_ghz >= annex_2_low_ghz && f_ghz <= annex_2_high_ghz;
  if (own_air && numbers.has("--elevation-deg") && !numbers.has("--range-km") && !reachable) {
    errors.push_back({"no path through the whole atmosphere from the air at one place",
                      "annex 2 of ITU-R P.676 has it for elevations from 5° and 1 to 350 GHz",
                      "leave out --pressure-hpa and --temperature-k"});
  }
  if (numbers.has("--vapour-column-kg-m2") &&
      (edition != 12.0 || numbers.has("--range-km") || !reachable || !numbers.has("--elevation-deg"))) {
    errors.push_back({"--vapour-column-kg-m2 has no use here",
                      "it belongs to annex 2 of edition 12: a path out of the atmosphere at 5° or more, 1 to 350 GHz",
                      "leave it out, or add --edition 12 and --elevation-deg 30"});
  }
  return errors;
}

Question question_of(const Numbers& numbers) {
  const auto optional = [&](const char* name, double unit) {
    return numbers.has(name) ? std::optional{numbers[name] * unit} : std::nullopt;
  };
  Question q;
  q.frequency_hz = numbers["--frequency-ghz"] * 1e9;
  q.alt_m = numbers.or_else("--alt-m", 0.0);
  q.rain_mm_h = numbers.or_else("--rain-mm-h", 0.0);
  q.rain_top_m = numbers.or_else("--rain-top-km", 4.0) * 1e3;
  q.tilt_rad = numbers.or_else("--tilt-deg", 0.0) * geo::degree;
  q.k = numbers.or_else("--k", geo::four_thirds_earth);
  q.elevation_rad = optional("--elevation-deg", geo::degree);
  q.range_m = optional("--range-km", 1e3);
  q.vapour_column_kg_m2 = optional("--vapour-column-kg-m2", 1.0);
  q.own_air = numbers.has("--pressure-hpa") || numbers.has("--temperature-k");
  if (numbers.or_else("--edition", 13.0) == 12.0) q.edition = sensing::GasEdition::p676_12;
  const double vapour_kg_m3 = numbers.or_else("--water-vapour-g-m3", 7.5) * 1e-3;
  q.sea_level_vapour_kg_m3 = vapour_kg_m3;
  q.air = sensing::moist_air(q.alt_m, vapour_kg_m3);
  if (!q.own_air) return q;
  q.air = {numbers.or_else("--pressure-hpa", q.air.dry_pressure_pa * 1e-2) * 1e2,
           numbers.or_else("--temperature-k", q.air.temperature_k), vapour_kg_m3};
  return q;
}

struct Path {
  double gas_db = 0.0, rain_db = 0.0;
  std::string how;
};

// Along the refracted ray through the standard atmosphere.
Path traced(const Question& q) {
  constexpr double far_m = 1e8;
  sensing::PathAir air{q.frequency_hz, q.alt_m, q.k, true, {q.sea_level_vapour_kg_m3, {}}, q.tilt_rad};
  const double range_m = q.range_m.value_or(far_m);
  Path path;
  path.gas_db = sensing::db_per_neper * sensing::path_depth(air, q.elevation_rad.value_or(0.0), range_m);
  if (q.rain_mm_h > 0.0) {
    air.gases = false;
    air.weather.rain = {q.rain_mm_h / 3.6e6, q.rain_top_m};
    path.rain_db = sensing::db_per_neper * sensing::path_depth(air, q.elevation_rad.value_or(0.0), range_m);
  }
  path.how = fmt::format("the refracted ray, k = {:.5g} at the surface, through the standard atmosphere", q.k);
  return path;
}

Path path_of(const Question& q, const sensing::GasExtinction& gas, double rain_db_km) {
  if (!q.elevation_rad) {
    const double km = q.range_m.value_or(0.0) * 1e-3;
    return {gas.total_per_m() * sensing::db_km_per_extinction * km, q.alt_m < q.rain_top_m ? rain_db_km * km : 0.0,
            "level, the same air all along"};
  }
  if (!q.own_air) return traced(q);
  const double wet_km = std::max(q.rain_top_m - q.alt_m, 0.0) * 1e-3 / std::sin(*q.elevation_rad);
  return {q.annex_2_db(), rain_db_km * wet_km,
          fmt::format("annex 2 of ITU-R P.676-{}: equivalent heights over the air given",
                      q.edition == sensing::GasEdition::p676_12 ? 12 : 13)};
}

// What is wrong with where the path ends, or an empty text; a remark where the horizon hides it.
struct End {
  std::optional<base::Error> error;
  std::string remark;
};
End end_of(const Question& q) {
  if (!q.elevation_rad) return {};
  const double sine = std::sin(*q.elevation_rad);
  const double radius_m = geo::mean_radius_m + q.alt_m;
  const double dip_sine = -std::sqrt(2.0 * std::max(q.alt_m, 0.0) / radius_m);
  const std::string remark = "the surface hides this path; the ray is followed below it, in the air as it is there";
  if (!q.range_m) {
    if (sine < dip_sine) {
      return {base::Error{"the path does not leave the atmosphere", "it meets the surface at this elevation",
                          "give a higher elevation, or --range-km"},
              {}};
    }
    return {};
  }
  const double s = *q.range_m;
  const double end_m = std::sqrt(radius_m * radius_m + s * s + 2.0 * radius_m * s * sine) - geo::mean_radius_m;
  if (end_m < std::min(q.alt_m, 0.0) - 1.0) {
    return {base::Error{fmt::format("the path ends {:.0f} m below sea level", -end_m), "over a round Earth of 6371 km",
                        "give a higher elevation or a shorter range"},
            {}};
  }
  const double ground_m = geo::mean_radius_m * std::atan2(s * std::cos(*q.elevation_rad), radius_m + s * sine);
  if (ground_m > geo::horizon_ground_range_m(q.alt_m, end_m, q.k)) return {{}, remark};
  return {};
}

Computed attenuation(const Numbers& numbers) {
  if (std::vector<base::Error> errors = problems(numbers); !errors.empty()) return std::unexpected{std::move(errors)};
  const Question q = question_of(numbers);
  const End end = end_of(q);
  if (end.error) return refused(*end.error);
  const sensing::GasExtinction gas = sensing::gas_extinction(q.frequency_hz, q.air);
  const double rain_db_km =
      sensing::db_km_per_extinction *
      sensing::rain_extinction_per_m(q.frequency_hz, q.rain_mm_h, q.elevation_rad.value_or(0.0), q.tilt_rad);
  Answer answer{fmt::format("Attenuation at {:.6g} GHz", q.frequency_hz * 1e-9)};
  answer.table();
  answer.row("oxygen", "dB/km", &significant<6>, {{"oxygen_db_km", gas.oxygen_per_m * sensing::db_km_per_extinction}});
  answer.row("water vapour", "dB/km", &significant<6>,
             {{"vapour_db_km", gas.vapour_per_m * sensing::db_km_per_extinction}});
  answer.row("both", "dB/km", &significant<6>, {{"gas_db_km", gas.total_per_m() * sensing::db_km_per_extinction}});
  answer.row("rain", "dB/km", &significant<6>, {{"rain_db_km", rain_db_km}});
  std::string how;
  if (q.elevation_rad || q.range_m) {
    const Path path = path_of(q, gas, rain_db_km);
    how = path.how;
    answer.table();
    answer.row("gases on the path", "dB", &significant<6>, {{"path_gas_db", path.gas_db}});
    answer.row("rain on the path", "dB", &significant<6>, {{"path_rain_db", path.rain_db}});
    answer.row("one way", "dB", &significant<6>, {{"one_way_db", path.gas_db + path.rain_db}});
    answer.row("two ways", "dB", &significant<6>, {{"two_way_db", 2.0 * (path.gas_db + path.rain_db)}});
    if (q.has_annex_2() && !q.own_air) {
      answer.row("gases by annex 2", "dB", &significant<6>, {{"annex_2_gas_db", q.annex_2_db()}});
    }
  }
  answer.table();
  answer.row("frequency", "GHz", &significant<8>, {{"frequency_ghz", q.frequency_hz * 1e-9}});
  if (q.elevation_rad) {
    answer.row("elevation", "°", &significant<8>, {{"elevation_deg", *q.elevation_rad / geo::degree}});
  }
  if (q.range_m) answer.row("range", "km", &significant<8>, {{"range_km", *q.range_m * 1e-3}});
  answer.row("height of the antenna", "m", &fixed<1>, {{"alt_m", q.alt_m}});
  answer.row("pressure of the dry air", "hPa", &significant<6>, {{"pressure_hpa", q.air.dry_pressure_pa * 1e-2}});
  answer.row("temperature", "K", &significant<6>, {{"temperature_k", q.air.temperature_k}});
  answer.row("water vapour", "g/m³", &significant<6>, {{"water_vapour_g_m3", q.air.vapour_kg_m3 * 1e3}});
  answer.row("rain rate", "mm/h", &significant<6>, {{"rain_mm_h", q.rain_mm_h}});
  if (!how.empty()) answer.note("path", "Path", how);
  if (!end.remark.empty()) answer.note("remark", "Remark", end.remark);
  answer.note("source", "Source",
              "ITU-R P.676-13 (2022), annex 1, line by line (P.676-12 gives the same); P.838-3 (2005); vapour over "
              "height by P.835-6 (2017)");
  return answer;
}

constexpr const char* footer = R"(Examples:
  iamd calc attenuation --frequency-ghz 10                                       per kilometre, at sea level
  iamd calc attenuation --frequency-ghz 10 --elevation-deg 1 --range-km 300      to an object and back
  iamd calc attenuation --frequency-ghz 16 --elevation-deg 5 --range-km 40 --rain-mm-h 16
  iamd calc attenuation --frequency-ghz 35 --range-km 10 --pressure-hpa 980 --temperature-k 303 --json
  iamd calc attenuation --frequency-ghz 38.5 --elevation-deg 45 --pressure-hpa 988.3 --temperature-k 295.15 --water-vapour-g-m3 14
With an elevation and a range, the way to an object; with an elevation alone, the way out of the atmosphere; with a range
alone, a level way through the same air. With --pressure-hpa or --temperature-k the way out is that of annex 2, by
equivalent heights.)";

}  // namespace

Action add_attenuation(CLI::App& calc) {
  return add_formula(calc, "attenuation", "what gases and rain take from radio waves, per kilometre and on a path",
                     options, footer, &attenuation);
}

}  // namespace iamd::app::calc
