// Prints the table of docs/validation.md: how near the program comes to truth that others published. The tests named in
// the last column fail where the tolerance is broken; this only measures.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>
#include <random>
#include <sstream>
#include <string>

#include <GeographicLib/Geocentric.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/ballistic_arc.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/horizon.hpp"
#include "iamd/outcome/statistics.hpp"
#include "iamd/sensing/detection.hpp"
#include "iamd/sensing/radar_equation.hpp"

#include "engine/scenes.hpp"
#include "geo/table.hpp"

namespace iamd {
namespace {

using geo::degree;
using nlohmann::json;

void row(const std::string& what, const std::string& source, const std::string& allowed, const std::string& reached,
         const std::string& test) {
  fmt::print("| {} | {} | {} | {} | `{}` |\n", what, source, allowed, reached, test);
}

std::string sci(double value, const char* unit) {
  return fmt::format("{:.1e}{}{}", value, *unit == '\0' ? "" : " ", unit);
}

json document(const std::string& name) {
  std::ifstream file{geo::validation_path(name)};
  return json::parse(file);
}

double from_db(double db) { return std::pow(10.0, db / 10.0); }

// --- The Earth and flight ---

constexpr double foot_m = 0.3048;

void nesc(const std::string& name, const std::string& file, double alt_m, const geo::Velocity<geo::Enu>& velocity,
          bool drag, const std::string& allowed, const std::string& test) {
  const geo::Site site{{0.0, 0.0, alt_m}};
  geo::ForceModel forces;
  if (drag) forces.ballistic_coefficient_kg_m2 = 14.593902937206 / (0.1 * 0.1963495 * foot_m * foot_m);
  geo::FlightOptions options;
  options.tolerance_m = 1e-7;
  options.tolerance_mps = 1e-9;
  options.longest_step_s = 0.25;
  options.longest_flight_s = 30.0;
  options.ground_alt_m = -1000.0;
  geo::Trajectory path;
  geo::fly({site.origin(), site.to_ecef(velocity)}, 0.0, forces, options, &path);
  double worst = 0.0;
  for (const auto& line : geo::read_csv("nesc/" + file)) {
    const auto g = geo::geodetic_from_ecef(path.at(geo::number(line, "time")).position);
    worst = std::max(worst, std::abs(g.alt_m / foot_m - geo::number(line, "altitudeMsl_ft")));
  }
  row(name, "NASA/TM-2015-218675, simulation " + file.substr(13, 2), allowed, sci(worst, "ft"), test);
}

void flight() {
  nesc("Check case 1: sphere dropped from 30 000 ft, no drag; height over 30 s", "Atmos_01_sim_04.csv", 30000 * foot_m,
       {}, false, "1e-4 ft", "Nesc.Case1…");
  nesc("the same", "Atmos_01_sim_05.csv", 30000 * foot_m, {}, false, "1e-4 ft", "Nesc.Case1…");
  nesc("Check case 6: the same with drag", "Atmos_06_sim_04.csv", 30000 * foot_m, {}, true, "2e-3 ft", "Nesc.Case6…");
  nesc("the same", "Atmos_06_sim_05.csv", 30000 * foot_m, {}, true, "2e-2 ft (an atmosphere table of its own)",
       "Nesc.Case6…");
  nesc("Check case 9: sphere thrown east and up at 1 414 ft/s, with drag", "Atmos_09_sim_04.csv", 0.0,
       {1000 * foot_m, 0.0, 1000 * foot_m}, true, "2e-2 ft", "Nesc.Case9…");
  nesc("the same", "Atmos_09_sim_05.csv", 0.0, {1000 * foot_m, 0.0, 1000 * foot_m}, true, "2e-2 ft", "Nesc.Case9…");
}

void atmosphere() {
  double density = 0.0, pressure = 0.0, sound = 0.0, icao = 0.0;
  for (const auto& line : geo::read_csv("atmosphere/us76_report_values.csv")) {
    const double printed = geo::number(line, "height_m");
    const double geometric = 6356766.0 * printed / (6356766.0 - printed);
    const double alt = line.at("kind") == "H" ? std::min(geometric, 86000.0) : printed;
    const geo::AirState air = geo::us1976(alt);
    const bool misprint = line.at("rho_kg_m3") == "0.000064261";
    if (!misprint) density = std::max(density, std::abs(air.density_kg_m3 / geo::number(line, "rho_kg_m3") - 1.0));
    if (alt <= 86000.0) pressure = std::max(pressure, std::abs(air.pressure_pa / geo::number(line, "p_Pa") - 1.0));
  }
  for (const auto& line : geo::read_csv("atmosphere/us76_sound_speed.csv")) {
    const double a = geo::us1976(geo::number(line, "z_m")).speed_of_sound_mps;
    sound = std::max(sound, std::abs(a / geo::number(line, "a_m_s") - 1.0));
  }
  for (const auto& line : geo::read_csv("atmosphere/icao_doc7488_table_from_ambiance.csv")) {
    const double alt = geo::number(line, "h_geometric_m");
    if (alt < -5000.0) continue;
    icao = std::max(icao, std::abs(geo::us1976(alt).density_kg_m3 / geo::number(line, "density") - 1.0));
  }
  const std::string test = "Atmosphere.PrintedValuesOfTheReportAreMet";
  row("Density, printed values to 1 000 km", "US Standard Atmosphere 1976", "1e-4 (rounding of the print)",
      sci(density, ""), test);
  row("Pressure, printed values to 86 km", "US Standard Atmosphere 1976", "1.2e-4", sci(pressure, ""), test);
  row("Speed of sound, printed values", "US Standard Atmosphere 1976", "1e-4", sci(sound, ""),
      "Atmosphere.SoundSpeedsOfTheReportAreMet");
  row("Density, table of heights rounded to 1 m", "ICAO Doc 7488", "1.7e-4 (what a metre changes)", sci(icao, ""),
      "Atmosphere.IcaoTableIsMet");
}

void geodesy() {
  std::ifstream file(geo::validation_path("geodesic/GeodTest-100.dat"));
  double lat1, lon1, azi1, lat2, lon2, azi2, s12, rest;
  double inverse = 0.0, direct = 0.0;
  while (file >> lat1 >> lon1 >> azi1 >> lat2 >> lon2 >> azi2 >> s12 >> rest >> rest >> rest) {
    const geo::Geodetic from{lat1 * degree, lon1 * degree, 0.0}, to{lat2 * degree, lon2 * degree, 0.0};
    inverse = std::max(inverse, std::abs(geo::geodesic_inverse(from, to).distance_m - s12));
    direct = std::max(direct, geo::distance(geo::ecef_from_geodetic(geo::geodesic_direct(from, azi1 * degree, s12)),
                                            geo::ecef_from_geodetic(to)));
  }
  row("Geodesics, 100 lines: length", "Karney's GeodTest (2010)", "2e-8 m", sci(inverse, "m"),
      "Geodesic.KarneysTestSetIsMet");
  row("the same: end point", "Karney's GeodTest (2010)", "2e-8 m", sci(direct, "m"), "Geodesic.KarneysTestSetIsMet");

  const json cases = document("geodesy/pymap3d_cases.json");
  double worst = 0.0;
  const auto see = [&worst](double found, const json& wanted) {
    worst = std::max(worst, std::abs(found - wanted.get<double>()));
  };
  for (const auto& one : cases.at("geodetic_to_ecef")) {
    const auto& lla = one.at("lla");
    const auto p = geo::ecef_from_geodetic({lla[0].get<double>() * degree, lla[1].get<double>() * degree, lla[2]});
    see(p.x_m, one.at("xyz")[0]), see(p.y_m, one.at("xyz")[1]), see(p.z_m, one.at("xyz")[2]);
  }
  for (const auto& one : cases.at("aer_from")) {
    const auto& lla = one.at("lla0");
    const auto& aer = one.at("aer");
    const geo::Site site({lla[0].get<double>() * degree, lla[1].get<double>() * degree, lla[2]});
    const auto p =
        site.to_ecef(geo::enu_from_az_el_range({aer[0].get<double>() * degree, aer[1].get<double>() * degree, aer[2]}));
    see(p.x_m, one.at("xyz")[0]), see(p.y_m, one.at("xyz")[1]), see(p.z_m, one.at("xyz")[2]);
  }
  row("Geodetic and local coordinates to Earth-fixed", "test cases of pymap3d", "1e-5 m (printed to 10 µm)",
      sci(worst, "m"), "Frames.PublishedCasesOfPymap3dAreMet");

  std::mt19937_64 generator(7);
  std::uniform_real_distribution<double> sine(-1.0, 1.0), lon(-180.0, 180.0), low(-10e3, 100e3);
  double height = 0.0;
  for (int i = 0; i < 20000; ++i) {
    const double lat = std::asin(sine(generator)) / degree;
    double x, y, z, lat_deg, lon_deg, alt;
    GeographicLib::Geocentric::WGS84().Forward(lat, lon(generator), low(generator), x, y, z);
    GeographicLib::Geocentric::WGS84().Reverse(x, y, z, lat_deg, lon_deg, alt);
    height = std::max(height, std::abs(geo::geodetic_from_ecef({x, y, z}).alt_m - alt));
  }
  row("Height from Earth-fixed, 20 000 random places to 100 km", "GeographicLib 2.1", "about 8e-9 m", sci(height, "m"),
      "Frames.AgreesWithGeographicLibAtRandomPlaces");
}

void kepler() {
  double speed = 0.0, apogee = 0.0, time = 0.0;
  const json truth = document("kepler/min_energy_closed_form.json");
  for (const auto& line : truth.at("table_recomputed_R6371_GM398600.4418").at("rows")) {
    const geo::SphericalArc arc = geo::minimum_energy_arc(line[0].get<double>() * 1e3, 6371e3);
    speed = std::max(speed, std::abs(arc.speed_mps - line[1].get<double>() * 1e3));
    apogee = std::max(apogee, std::abs(arc.apogee_m - line[3].get<double>() * 1e3));
    time = std::max(time, std::abs(arc.flight_time_s - line[4].get<double>() * 60.0));
  }
  const std::string source = "closed form, as in *The Journal of Space Flight*, p. 4; 12 ranges",
                    test = "SphericalArc.PublishedMinimumEnergyTableIsMet";
  row("Minimum-energy arc: speed", source, "0.05 m/s (rounding)", sci(speed, "m/s"), test);
  row("the same: apogee", source, "5 m (rounding)", sci(apogee, "m"), test);
  row("the same: time of flight", source, "0.03 s (rounding)", sci(time, "s"), test);

  const geo::Geodetic launch{38.0 * degree, 52.0 * degree, 0.0};
  double drift = 0.0;
  for (const double range : {300e3, 3000e3, 9000e3}) {
    const auto arc = geo::solve_arc(
        {launch, geo::geodesic_direct(launch, 1.3, range), geo::LoftKind::minimum_energy, 0.0, false, {}});
    if (!arc) continue;
    const auto end = geo::fly(arc->start, 0.0, {}, {}, nullptr).end_state;
    drift = std::max(drift, std::abs(geo::specific_energy(end) / geo::specific_energy(arc->start) - 1.0));
  }
  row("Energy along a drag-free arc of 300, 3 000, 9 000 km: relative drift", "conservation, J2 included", "1e-9",
      sci(drift, ""), "Flight.DragFreeArcKeepsItsEnergyAtDefaultOptions");
}

// --- Radar ---

void radar() {
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
  const std::string source = "worked answers of MathWorks' documentation", test = "RadarEquation.GivesTheWorkedAnswers";
  row("Radar range equation: range", source, "5e-5 (printed digits)", sci(range, ""), test);
  row("the same: signal to noise", source, "5e-5 dB (printed digits)", sci(snr, "dB"), test);
  row("the same: power", source, "5e-5 (printed digits)", sci(power, ""), test);

  double published = 0.0, exact = 0.0;
  std::ifstream file{geo::validation_path("radar/swerling_roc.csv")};
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
  row("Probability of detection of one look, steady and Swerling 1 to 4", "test values of radarsimpy",
      "1e-3 (printed digits)", sci(published, ""), "Detection.GivesThePublishedProbabilitiesOfOneLook");
  row("the same", "exact values, computed apart", "1e-7 (printed digits)", sci(exact, ""),
      "Detection.GivesThePublishedProbabilitiesOfOneLook");
  const json steady = document("radar/detection_examples.json").at("min_snr_square_law");
  const double db = 10.0 * std::log10(sensing::required_snr(world::Swerling::steady, steady["Pd"], steady["Pfa"]));
  row("Signal to noise for Pd 0.9 at Pfa 1e-6, steady", "documentation of sdr", "1e-10 dB",
      sci(std::abs(db - steady["expect_dB"].get<double>()), "dB"), "Detection.GivesThePublishedSignalToNoiseRatios");
}

// --- Statistics and the engine ---

void statistics() {
  struct Case {
    std::uint64_t successes, trials;
    double low, high;
  };
  const auto worst = [](const auto& interval, std::initializer_list<Case> cases) {
    double error = 0.0;
    for (const Case& c : cases) {
      const outcome::Interval i = interval(c.successes, c.trials, 0.95);
      error = std::max({error, std::abs(i.low - c.low), std::abs(i.high - c.high)});
    }
    return error;
  };
  const std::string source = "Newcombe (1998), table I", allowed = "5e-5 (printed digits)";
  row("Wilson's interval: 81/263, 15/148, 0/20, 1/29", source, allowed,
      sci(worst(outcome::wilson,
                {{81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0.0, 0.1611}, {1, 29, 0.0061, 0.1718}}),
          ""),
      "Statistics.WilsonAgreesWithNewcombesTable");
  row("Clopper and Pearson's interval: 81/263, 0/20, 1/29", source, allowed,
      sci(worst(outcome::clopper_pearson, {{81, 263, 0.2527, 0.3676}, {0, 20, 0.0, 0.1684}, {1, 29, 0.0009, 0.1776}}),
          ""),
      "Statistics.ClopperPearsonAgreesWithNewcombesTable");
}

void engine(const std::string& what, const engine::SimpleWar& war,
            const std::function<bool(const outcome::RunRow&)>& happened, double closed, const std::string& test) {
  const auto results = engine::play_all(engine::question_of(war.text()), 1200);
  const auto count =
      static_cast<std::uint64_t>(std::ranges::count_if(results, [&](const auto& r) { return happened(r.row); }));
  const outcome::Interval i = outcome::clopper_pearson(count, results.size(), 0.999);
  row(what, fmt::format("closed form: {:.4f}", closed), "inside the exact 99.9 % interval of 1 200 runs",
      fmt::format("{:.4f} ({:.3f} to {:.3f})", static_cast<double>(count) / static_cast<double>(results.size()), i.low,
                  i.high),
      test);
}

void engines() {
  const auto none = [](const outcome::RunRow& r) { return r.leaked == 0; };
  for (const int n : {1, 2, 4}) {
    engine(fmt::format("Salvo of {} at Pk 0.4: no leaker", n),
           {.kill_probability = 0.4, .doctrine = "{kind: salvo, shots: " + std::to_string(n) + "}", .seed = n}, none,
           1.0 - std::pow(0.6, n), "ClosedForm.ASalvoKills…");
  }
  engine("Reliability 0.5 times Pk 0.8: no leaker", {.kill_probability = 0.8, .reliability = 0.5, .seed = 5}, none, 0.4,
         "ClosedForm.ReliabilityMultiplies…");
  const double k = 1.0 - 0.3 * 0.3;
  const engine::SimpleWar raid{.flyers = 6, .kill_probability = 0.7, .doctrine = "{kind: salvo, shots: 2}", .seed = 6};
  engine("Raid of 6, two shots each at Pk 0.7: no leaker, K^W", raid, none, std::pow(k, 6), "ClosedForm.NothingLeaks…");
  engine(
      "the same: exactly one leaker", raid, [](const outcome::RunRow& r) { return r.leaked == 1; },
      6 * std::pow(k, 5) * (1 - k), "ClosedForm.NothingLeaks…");
  const engine::SimpleWar look{.kill_probability = 0.5,
                               .doctrine = "{kind: shoot_look_shoot, shots: 1, looks_max: 3, assessment: {delay_s: 1}}",
                               .seed = 7};
  engine("Shoot-look-shoot, 3 looks at Pk 0.5, perfect assessment: no leaker", look, none, 0.875,
         "ClosedForm.ShootLookShoot…");
  engine(
      "the same: two shots fired", look, [](const outcome::RunRow& r) { return r.launched == 2; }, 0.25,
      "ClosedForm.ShootLookShoot…");
  engine(
      "Two channels against 6, one shot each at Pk 0.8: 4 leak",
      {.flyers = 6,
       .kill_probability = 0.8,
       .channels = 2,
       .doctrine = "{kind: salvo, shots: 1, assessment: {delay_s: 3000}}",
       .seed = 9},
      [](const outcome::RunRow& r) { return r.leaked == 4; }, 0.64, "ClosedForm.ChannelsLimit…");
}

}  // namespace
}  // namespace iamd

int main() {
  fmt::print("| case | source | allowed | reached | tested in |\n|---|---|---|---|---|\n");
  iamd::flight();
  iamd::atmosphere();
  iamd::geodesy();
  iamd::kepler();
  iamd::radar();
  iamd::statistics();
  iamd::engines();
}
