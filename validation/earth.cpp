// The Earth, its air and free fall.
#include <algorithm>
#include <cmath>
#include <random>
#include <sstream>

#include <GeographicLib/Geocentric.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

#include "validation/data.hpp"

namespace iamd::validation {
namespace {

using geo::degree;
using nlohmann::json;

constexpr double foot_m = 0.3048;
constexpr double slug_kg = 14.593902937206;

struct Nesc {
  const char* number;
  const char* name;
  bool round;  // case 5
  bool drag;
  bool thrown;  // case 9
};

std::string scenario_of(const Nesc& one) {
  std::string text = "format: iamd-scenario/1\n";
  if (one.round) {
    text += fmt::format("environment: {{earth: {{sphere_radius_m: {:.9f}}}, gravity: point}}\n", 20902255.199 * foot_m);
  }
  const double speed = one.thrown ? 1000.0 * foot_m : 0.0;
  text += fmt::format(
      "objects:\n  - id: sphere\n    motion:\n      kind: free_fall\n"
      "      position: {{lat_deg: 0, lon_deg: 0, alt_m: {}}}\n"
      "      velocity: {{east_mps: {}, north_mps: 0, up_mps: {}}}\n",
      one.thrown ? 0.0 : 30000.0 * foot_m, speed, speed);
  if (one.drag) {
    text += fmt::format("      mass_kg: {}\n      area_m2: {}\n      drag_coefficient: 0.1\n", slug_kg,
                        0.1963495 * foot_m * foot_m);
  }
  return text;
}

}  // namespace

std::vector<Case> nesc_cases() {
  const Nesc first{"01", "Sphere dropped from 30 000 ft, no drag", false, false, false};
  const Nesc fifth{"05", "Sphere dropped from 30 000 ft over a round Earth with point gravity, with drag", true, true,
                   false};
  const Nesc sixth{"06", "Sphere dropped from 30 000 ft, with drag", false, true, false};
  const Nesc ninth{"09", "Sphere thrown east and up at 1 414 ft/s, with drag", false, true, true};
  struct Comparison {
    const Nesc& set_up;
    const char* simulation;
    double allowed_ft;
    const char* why;
  };
  const Comparison all[] = {{first, "04", 1e-4, ""}, {first, "05", 1e-4, ""},
                            {fifth, "04", 2e-3, ""}, {fifth, "05", 2e-3, ""},
                            {sixth, "04", 2e-3, ""}, {sixth, "05", 2e-2, "its table of the air is another"},
                            {ninth, "04", 2e-2, ""}, {ninth, "05", 2e-2, ""}};
  std::vector<Case> cases;
  for (const Comparison& one : all) {
    const geo::Trajectory path = flown(scenario_of(one.set_up));
    const geo::Ellipsoid shape = one.set_up.round ? geo::Ellipsoid{20902255.199 * foot_m, 0.0} : geo::wgs84;
    double height_ft = 0.0;
    double place_m = 0.0;
    for (const Row& row : table(fmt::format("nesc/Atmos_{}_sim_{}.csv", one.set_up.number, one.simulation))) {
      const auto p = path.at(number(row, "time")).position;
      const auto g = geo::geodetic_from_ecef(p, shape);
      height_ft = std::max(height_ft, std::abs(g.alt_m / foot_m - number(row, "altitudeMsl_ft")));
      const geo::Position<geo::Ecef> wanted =
          row.contains("gePosition_ft_X")
              ? geo::Position<geo::Ecef>{number(row, "gePosition_ft_X") * foot_m,
                                         number(row, "gePosition_ft_Y") * foot_m,
                                         number(row, "gePosition_ft_Z") * foot_m}
              : geo::ecef_from_geodetic({number(row, "latitude_deg") * degree, number(row, "longitude_deg") * degree,
                                         number(row, "altitudeMsl_ft") * foot_m},
                                        shape);
      place_m = std::max(place_m, geo::distance(p, wanted));
    }
    const std::string source = fmt::format("NASA/TM-2015-218675, simulation {}", one.simulation);
    const std::string name = fmt::format("Check case {}: {}", one.set_up.number[1], one.set_up.name);
    cases.push_back(within("nesc", name + "; height over 30 s", source, one.allowed_ft, height_ft, "ft", one.why));
    if (one.set_up.thrown) cases.push_back(within("nesc", name + "; place over 30 s", source, 0.01, place_m, "m"));
  }
  return cases;
}

std::vector<Case> atmosphere_cases() {
  double density = 0.0;
  double pressure = 0.0;
  double temperature = 0.0;
  double sound = 0.0;
  double icao = 0.0;
  double icao_pressure = 0.0;
  for (const Row& row : table("atmosphere/us76_report_values.csv")) {
    const double printed = number(row, "height_m");
    const double geometric = 6356766.0 * printed / (6356766.0 - printed);
    const double alt = row.at("kind") == "H" ? std::min(geometric, 86000.0) : printed;
    const geo::AirState air = geo::us1976(alt);
    const bool misprint = row.at("rho_kg_m3") == "0.000064261";
    if (!misprint) density = std::max(density, std::abs(air.density_kg_m3 / number(row, "rho_kg_m3") - 1.0));
    if (alt > 86000.0) continue;
    pressure = std::max(pressure, std::abs(air.pressure_pa / number(row, "p_Pa") - 1.0));
    // What is printed at geopotential heights is the molecular-scale temperature, which parts from 80 km on.
    if (alt < 80000.0) temperature = std::max(temperature, std::abs(air.temperature_k / number(row, "T_K") - 1.0));
  }
  for (const Row& row : table("atmosphere/us76_sound_speed.csv")) {
    const double a = geo::us1976(number(row, "z_m")).speed_of_sound_mps;
    sound = std::max(sound, std::abs(a / number(row, "a_m_s") - 1.0));
  }
  for (const Row& row : table("atmosphere/icao_doc7488_table_from_ambiance.csv")) {
    const double alt = number(row, "h_geometric_m");
    if (alt < -5000.0) continue;
    icao = std::max(icao, std::abs(geo::us1976(alt).density_kg_m3 / number(row, "density") - 1.0));
    icao_pressure = std::max(icao_pressure, std::abs(geo::us1976(alt).pressure_pa / number(row, "pressure") - 1.0));
  }
  const std::string report = "US Standard Atmosphere 1976";
  const std::string rounded = "its heights are rounded to a metre, which changes as much";
  return {within("atmosphere", "Density at the printed heights to 1 000 km", report, 1e-4, density, ""),
          within("atmosphere", "Pressure at the printed heights to 86 km", report, 1.2e-4, pressure, "",
                 "four digits are printed at 86 km"),
          within("atmosphere", "Temperature at the printed heights to 80 km", report, 1e-4, temperature, ""),
          within("atmosphere", "Speed of sound", report, 1e-4, sound, ""),
          within("atmosphere", "Density", "ICAO Doc 7488", 1.7e-4, icao, "", rounded),
          within("atmosphere", "Pressure", "ICAO Doc 7488", 1.7e-4, icao_pressure, "", rounded)};
}

std::vector<Case> geodesy_cases() {
  std::vector<Case> cases;
  std::istringstream lines{std::string{text_of("geodesic/GeodTest-100.dat")}};
  double lat1, lon1, azi1, lat2, lon2, azi2, s12, rest;
  double inverse = 0.0;
  double direct = 0.0;
  while (lines >> lat1 >> lon1 >> azi1 >> lat2 >> lon2 >> azi2 >> s12 >> rest >> rest >> rest) {
    const geo::Geodetic from{lat1 * degree, lon1 * degree, 0.0};
    const geo::Geodetic to{lat2 * degree, lon2 * degree, 0.0};
    inverse = std::max(inverse, std::abs(geo::geodesic_inverse(from, to).distance_m - s12));
    direct = std::max(direct, geo::distance(geo::ecef_from_geodetic(geo::geodesic_direct(from, azi1 * degree, s12)),
                                            geo::ecef_from_geodetic(to)));
  }
  const std::string karney = "Karney's GeodTest (2010)";
  cases.push_back(
      within("geodesic", "Geodesics, 100 lines, 15 of them nearly antipodal: length", karney, 1e-8, inverse, "m"));
  cases.push_back(within("geodesic", "the same: end point", karney, 1e-8, direct, "m"));

  const json truth = document("geodesy/pymap3d_cases.json");
  double worst = 0.0;
  double local = 0.0;
  const auto see = [](double& most, double found, const json& wanted) {
    most = std::max(most, std::abs(found - wanted.get<double>()));
  };
  for (const auto& one : truth.at("geodetic_to_ecef")) {
    const auto& lla = one.at("lla");
    const auto p = geo::ecef_from_geodetic({lla[0].get<double>() * degree, lla[1].get<double>() * degree, lla[2]});
    see(worst, p.x_m, one.at("xyz")[0]), see(worst, p.y_m, one.at("xyz")[1]), see(worst, p.z_m, one.at("xyz")[2]);
  }
  for (const auto& one : truth.at("aer_from")) {
    const auto& lla = one.at("lla0");
    const auto& aer = one.at("aer");
    const geo::Site site({lla[0].get<double>() * degree, lla[1].get<double>() * degree, lla[2]});
    const auto enu = geo::enu_from_az_el_range({aer[0].get<double>() * degree, aer[1].get<double>() * degree, aer[2]});
    see(local, enu.x_m, one.at("enu")[0]), see(local, enu.y_m, one.at("enu")[1]), see(local, enu.z_m, one.at("enu")[2]);
    const auto p = site.to_ecef(enu);
    see(worst, p.x_m, one.at("xyz")[0]), see(worst, p.y_m, one.at("xyz")[1]), see(worst, p.z_m, one.at("xyz")[2]);
  }
  cases.push_back(within("geodesy", "Geodetic and local coordinates to Earth-fixed", "test cases of pymap3d", 1e-5,
                         worst, "m", "printed to 10 µm"));
  cases.push_back(within("geodesy", "Azimuth, elevation, range to local", "test cases of pymap3d", 1e-4, local, "m",
                         "printed to 0.1 mm"));

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
  cases.push_back(
      within("geodesy", "Height from Earth-fixed, 20 000 random places to 100 km", "GeographicLib", 1e-8, height, "m"));
  return cases;
}

}  // namespace iamd::validation
