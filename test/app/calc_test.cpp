// iamd calc: its numbers against closed forms, published tables and the integrator; its manners.
#include <cmath>
#include <fstream>
#include <numbers>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

#include "geo/table.hpp"
#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

constexpr double pi = std::numbers::pi;
constexpr double degree = pi / 180.0;
constexpr double gm = 3.986004418e14;

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::vector<std::string> words_of(const std::string& line) {
  std::istringstream in{line};
  std::vector<std::string> words{"calc"};
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

Ended calc(const std::string& line) { return run(words_of(line)); }

json answer(const std::string& line) {
  const Ended ended = calc(line + " --json");
  EXPECT_EQ(ended.exit, 0) << line << "\n" << ended.err;
  EXPECT_EQ(ended.err, "") << line;
  const json parsed = json::parse(ended.out, nullptr, false);
  EXPECT_TRUE(parsed.is_object()) << line;
  EXPECT_TRUE(parsed.value("source", "").size() > 10) << line;
  for (const auto& [key, value] : parsed.items()) EXPECT_FALSE(value.is_structured()) << key;
  return parsed;
}

double number(const json& from, const std::string& key) {
  EXPECT_TRUE(from.contains(key) && from[key].is_number()) << key;
  return from.value(key, std::nan(""));
}

std::string text(double value) {
  char digits[40];
  std::snprintf(digits, sizeof digits, "%.17g", value);
  return digits;
}

// A refusal that holds these words, gives a reason or a remedy, and prints nothing else.
void expect_refused(const std::string& line, const std::string& part) {
  const Ended ended = calc(line);
  EXPECT_EQ(ended.exit, 2) << line;
  EXPECT_EQ(ended.out, "") << line;
  EXPECT_TRUE(ended.err.starts_with("error: ")) << line << "\n" << ended.err;
  EXPECT_TRUE(contains(ended.err, part)) << line << "\n" << ended.err;
  EXPECT_TRUE(contains(ended.err, "; ")) << "no remedy: " << ended.err;
}

// --- Ballistic arcs ---

TEST(CalcBallistic, GivesThePublishedTableOfLeastSpeeds) {
  const json truth = json::parse(std::ifstream{geo::validation_path("kepler/min_energy_closed_form.json")});
  for (const auto& row : truth.at("table_recomputed_R6371_GM398600.4418").at("rows")) {
    const double range_km = row[0];
    const json arc = answer("ballistic --range-km " + text(range_km));
    EXPECT_EQ(number(arc, "range_km"), range_km);
    EXPECT_NEAR(number(arc, "speed_mps"), row[1].get<double>() * 1e3, 0.051);
    EXPECT_NEAR(number(arc, "angle_deg"), row[2].get<double>(), 5.1e-4);
    EXPECT_NEAR(number(arc, "apogee_km"), row[3].get<double>(), 5.1e-3);
    EXPECT_NEAR(number(arc, "flight_time_s"), row[4].get<double>() * 60.0, 0.031);
    const double s = std::sin(0.5 * range_km / 6371.0);
    EXPECT_NEAR(number(arc, "speed_mps") / std::sqrt(2.0 * gm / 6371e3 * s / (1.0 + s)), 1.0, 1e-9);
  }
}

TEST(CalcBallistic, TakesTheRadiusThatIsGivenAndSaysWhich) {
  EXPECT_EQ(number(answer("ballistic --range-km 9000"), "radius_km"), 6371.0);
  const json arc = answer("ballistic --range-km 9000 --radius-km 6378.137");
  EXPECT_EQ(number(arc, "radius_km"), 6378.137);
  const double s = std::sin(0.5 * 9000.0 / 6378.137);
  EXPECT_NEAR(number(arc, "speed_mps") / std::sqrt(2.0 * gm / 6378137.0 * s / (1.0 + s)), 1.0, 1e-9);
}

// Flies the integrated arc of an answer from what it says of its start, and expects it on its aim at its time.
void expect_flown(const json& arc, const geo::ForceModel& forces) {
  const geo::Geodetic launch{number(arc, "launch_lat_deg") * degree, number(arc, "launch_lon_deg") * degree, 0.0};
  const geo::Site site{launch};
  const double speed = number(arc, "integrated_speed_mps"), elevation = number(arc, "integrated_angle_deg") * degree,
               azimuth = number(arc, "integrated_azimuth_deg") * degree;
  const geo::Velocity<geo::Enu> start{speed * std::cos(elevation) * std::sin(azimuth),
                                      speed * std::cos(elevation) * std::cos(azimuth), speed * std::sin(elevation)};
  geo::Trajectory path;
  const geo::FlightResult flight = geo::fly({site.origin(), site.to_ecef(start)}, 0.0, forces, {}, &path);
  const geo::Geodetic end = geo::geodetic_from_ecef(flight.end_state.position);
  const geo::Geodetic aim{number(arc, "aim_lat_deg") * degree, number(arc, "aim_lon_deg") * degree, 0.0};
  EXPECT_LT(geo::geodesic_inverse(end, aim).distance_m, 2.0);
  EXPECT_NEAR(geo::geodesic_inverse(launch, aim).distance_m * 1e-3, number(arc, "integrated_range_km"), 1e-6);
  EXPECT_NEAR(flight.end_s, number(arc, "integrated_flight_time_s"), 0.01);
  // The apogee is the point farthest from the Earth's centre.
  double farthest = 0.0;
  double apogee = 0.0;
  for (double t = 0.0; t <= flight.end_s; t += 0.1) {
    const auto p = path.at(t).position;
    if (geo::norm(p) <= farthest) continue;
    farthest = geo::norm(p);
    apogee = geo::geodetic_from_ecef(p).alt_m;
  }
  EXPECT_NEAR(number(arc, "integrated_apogee_km"), apogee * 1e-3, 2e-3);
}

TEST(CalcBallistic, IntegratedArcsComeDownOnTheirAims) {
  for (const char* const line :
       {"ballistic --range-km 9000", "ballistic --range-km 300 --lat-deg 50 --lon-deg -82 --azimuth-deg -45",
        "ballistic --speed-mps 5000 --azimuth-deg 90", "ballistic --range-km 3000 --apogee-km 1500 --lat-deg -30",
        "ballistic --range-km 3000 --angle-deg 25 --azimuth-deg 200",
        "ballistic --range-km 1000 --speed-mps 4000 --branch high", "ballistic --range-km 1000 --speed-mps 4000"}) {
    SCOPED_TRACE(line);
    expect_flown(answer(line), {});
  }
  const json with_drag = answer("ballistic --range-km 2000 --ballistic-coefficient-kg-m2 3000");
  expect_flown(with_drag, {3000.0, true});
  EXPECT_GT(number(with_drag, "integrated_flight_time_s"),
            number(answer("ballistic --range-km 2000"), "integrated_flight_time_s") + 1.0);
}

TEST(CalcBallistic, BothAnswersAgreeButForWhatTheEarthAdds) {
  // Northwards from the equator rotation hardly helps, and the flattening is a third of a per cent.
  const json north = answer("ballistic --range-km 3000");
  EXPECT_NEAR(number(north, "integrated_speed_mps") / number(north, "speed_mps"), 1.0, 0.01);
  // Eastwards the ground moves along at 465 m/s.
  const json east = answer("ballistic --range-km 9000 --azimuth-deg 90");
  const double gain = number(east, "speed_mps") - number(east, "integrated_speed_mps");
  EXPECT_GT(gain, 250.0);
  EXPECT_LT(gain, 465.0);
}

TEST(CalcBallistic, SpeedAloneReachesTheRangeOfWhichItIsTheLeast) {
  const json arc = answer("ballistic --speed-mps 7000");
  const json back = answer("ballistic --range-km " + text(number(arc, "range_km")));
  EXPECT_NEAR(number(back, "speed_mps"), 7000.0, 1e-6);
  EXPECT_NEAR(number(back, "angle_deg"), number(arc, "angle_deg"), 1e-9);
  // φ = 2 asin(Q / (2 - Q)).
  const double q = 7000.0 * 7000.0 * 6371e3 / gm;
  EXPECT_NEAR(number(arc, "range_km"), 2.0 * 6371.0 * std::asin(q / (2.0 - q)), 1e-6);
  const json flown = answer("ballistic --range-km " + text(number(arc, "integrated_range_km")));
  EXPECT_NEAR(number(flown, "integrated_speed_mps"), 7000.0, 0.1);
}

TEST(CalcBallistic, RangeAndSpeedHaveALowAndAHighArc) {
  const json low = answer("ballistic --range-km 1000 --speed-mps 4000");
  const json high = answer("ballistic --range-km 1000 --speed-mps 4000 --branch high");
  for (const char* const key : {"speed_mps", "angle_deg", "apogee_km", "flight_time_s"}) {
    for (const std::string head : {"", "integrated_"}) {
      EXPECT_EQ(low[head + key], low[head + "low_" + key]) << head + key;
      EXPECT_EQ(high[head + key], low[head + "high_" + key]) << head + key;
    }
  }
  EXPECT_LT(number(low, "angle_deg"), number(high, "angle_deg"));
  EXPECT_EQ(low["branch"], "low");
  EXPECT_EQ(high["branch"], "high");
  // Both solve Q = s / (cos γ sin(γ + φ/2)).
  const double half = 0.5 * 1000.0 / 6371.0, q = 4000.0 * 4000.0 * 6371e3 / gm;
  for (const json& arc : {low, high}) {
    const double angle = number(arc, "angle_deg") * degree;
    EXPECT_NEAR(std::sin(half) / (std::cos(angle) * std::sin(angle + half)), q, 1e-12);
  }
}

TEST(CalcBallistic, ApogeeAndAngleMakeTheArcThatTheyAreFoundIn) {
  const json lofted = answer("ballistic --range-km 998 --apogee-km 3724.9");
  EXPECT_NEAR(number(lofted, "apogee_km"), 3724.9, 1e-6);
  EXPECT_NEAR(number(lofted, "integrated_apogee_km"), 3724.9, 1e-3);
  // The test flight of 28 July 2017 took some 45 minutes, 2 to 4 of them powered.
  EXPECT_NEAR(number(lofted, "flight_time_s") / 60.0, 43.0, 1.5);
  const json angled = answer("ballistic --range-km 998 --angle-deg " + text(number(lofted, "angle_deg")));
  EXPECT_NEAR(number(angled, "apogee_km"), 3724.9, 1e-6);
  EXPECT_NEAR(number(angled, "speed_mps"), number(lofted, "speed_mps"), 1e-6);
  EXPECT_NEAR(number(answer("ballistic --range-km 3000 --angle-deg 12"), "integrated_angle_deg"), 12.0, 1e-3);
}

TEST(CalcBallistic, WhatCannotBeFlownIsNullWithAReason) {
  for (const char* const line : {"ballistic --range-km 0.5", "ballistic --range-km 19990",
                                 "ballistic --speed-mps 7800 --azimuth-deg 90", "ballistic --speed-mps 20"}) {
    const json arc = answer(line);
    EXPECT_TRUE(arc["integrated_speed_mps"].is_null()) << line;
    EXPECT_GT(arc.value("integrated_problem", "").size(), 20u) << line;
    EXPECT_GT(number(arc, "speed_mps"), 0.0) << line;
    EXPECT_TRUE(contains(calc(line).out, "Not integrated: ")) << line;
  }
}

TEST(CalcBallistic, RefusesWhatNoArcDoes) {
  expect_refused("ballistic --range-km 9000 --speed-mps 5000", "the least speed is 7017.797 m/s");
  expect_refused("ballistic --range-km 9000 --speed-mps 12000", "escape speed");
  expect_refused("ballistic --range-km 9000 --speed-mps 8000", "--branch high");
  expect_refused("ballistic --speed-mps 8000", "reaches every place");
  expect_refused("ballistic --range-km 9000 --angle-deg 70", "69.7653°");
  expect_refused("ballistic --range-km 20100", "half the circumference");
  expect_refused("ballistic", "--range-km is missing");
  expect_refused("ballistic --apogee-km 100", "--range-km is missing");
  expect_refused("ballistic --range-km 900 --apogee-km 100 --angle-deg 30", "exclude each other");
  expect_refused("ballistic --range-km 900 --branch low", "--branch needs");
  expect_refused("ballistic --range-km 900 --speed-mps 3000 --branch middle", "--branch is 'middle'");
}

// --- Horizons ---

// k R (acos(kR/(kR + a)) + acos(kR/(kR + t))), metres.
double horizon_m(double antenna, double target, double k) {
  const double r = k * 6371008.8;
  return r * (std::acos(r / (r + antenna)) + std::acos(r / (r + target)));
}

TEST(CalcHorizon, RangeAndHeightFollowTheClosedForm) {
  const json range = answer("horizon --target-alt-m 10000 --antenna-m 25");
  EXPECT_NEAR(number(range, "range_km"), horizon_m(25.0, 1e4, 4.0 / 3.0) * 1e-3, 1e-6);
  EXPECT_NEAR(number(range, "geometric_range_km"), horizon_m(25.0, 1e4, 1.0) * 1e-3, 1e-6);
  EXPECT_NEAR(number(range, "k"), 4.0 / 3.0, 1e-15);
  const json height = answer("horizon --range-km 600 --antenna-m 25");
  EXPECT_NEAR(horizon_m(25.0, number(height, "target_alt_m"), 4.0 / 3.0), 600e3, 1e-3);
  EXPECT_NEAR(horizon_m(25.0, number(height, "geometric_target_alt_m"), 1.0), 600e3, 1e-3);
}

TEST(CalcHorizon, SaysWhichFactorThePublishedHorizonsUse) {
  EXPECT_NEAR(number(answer("horizon --target-alt-m 0 --antenna-m 30"), "range_km"), 22.576, 5e-4);
  const json other = answer("horizon --target-alt-m 0 --antenna-m 30 --k 1.3306");
  EXPECT_NEAR(number(other, "range_km"), 22.553, 1e-3);
  EXPECT_EQ(number(other, "k"), 1.3306);
  EXPECT_TRUE(contains(calc("horizon --target-alt-m 0 --antenna-m 30 --k 1.3306").out, "1.3306"));
}

TEST(CalcHorizon, RefractedAnswersGoThereAndBack) {
  const json there = answer("horizon --target-alt-m 8000 --antenna-m 12");
  const json back = answer("horizon --range-km " + text(number(there, "refracted_range_km")) + " --antenna-m 12");
  EXPECT_NEAR(number(back, "refracted_target_alt_m"), 8000.0, 1e-3);
  // The k that it amounts to puts the closed form in the same place.
  EXPECT_NEAR(horizon_m(12.0, 8000.0, number(there, "refracted_k")) * 1e-3, number(there, "refracted_range_km"), 1e-6);
  EXPECT_NEAR(number(there, "refracted_surface_k"), 1.0 / (1.0 - 6371008.8 * 315e-6 / 7350.0 / 1.000315), 1e-9);
  const json straight = answer("horizon --target-alt-m 8000 --antenna-m 12 --surface-refractivity 0");
  EXPECT_EQ(straight["refracted_range_km"], straight["geometric_range_km"]);
  const json wet = answer("horizon --target-alt-m 8000 --antenna-m 12 --surface-refractivity 370");
  EXPECT_GT(number(wet, "refracted_range_km"), number(there, "refracted_range_km") + 1.0);
  const json thick = answer("horizon --target-alt-m 8000 --antenna-m 12 --scale-height-m 9000");
  EXPECT_LT(number(thick, "refracted_range_km"), number(there, "refracted_range_km") - 1.0);
}

TEST(CalcHorizon, SaysWhatIsNeverOrAlwaysSeen) {
  EXPECT_EQ(number(answer("horizon --range-km 5 --antenna-m 30"), "target_alt_m"), 0.0);
  EXPECT_TRUE(contains(calc("horizon --range-km 5 --antenna-m 30").out, "seen at any height"));
  const json far = answer("horizon --range-km 11000 --antenna-m 30");
  EXPECT_GT(number(far, "target_alt_m"), 1e6);
  EXPECT_TRUE(far["geometric_target_alt_m"].is_null());
  EXPECT_TRUE(far["refracted_target_alt_m"].is_null());
  const json duct = answer("horizon --target-alt-m 100 --antenna-m 30 --scale-height-m 1000");
  EXPECT_TRUE(duct["refracted_range_km"].is_null());
  EXPECT_TRUE(contains(duct.value("refracted_problem", ""), "duct"));
  expect_refused("horizon --range-km 14000 --antenna-m 30", "no height is seen");
  expect_refused("horizon --range-km 600", "--antenna-m is missing");
  expect_refused("horizon --antenna-m 25", "--range-km or --target-alt-m is missing");
  expect_refused("horizon --antenna-m 25 --range-km 5 --target-alt-m 6", "exclude each other");
  expect_refused("horizon --antenna-m -1 --range-km 5", "--antenna-m is '-1'");
  expect_refused("horizon --antenna-m 25 --range-km 5 --k 0", "--k is '0'");
}

// --- The atmosphere ---

TEST(CalcAtmosphere, GivesThePrintedValuesOfTheReport) {
  int rows = 0;
  for (const auto& row : geo::read_csv("atmosphere/us76_report_values.csv")) {
    const double printed = geo::number(row, "height_m");
    if (row.at("kind") != "Z" || printed > 80e3) continue;
    const json air = answer("atmosphere --alt-m " + text(printed));
    EXPECT_NEAR(number(air, "temperature_k") / geo::number(row, "T_K"), 1.0, 1e-4) << printed;
    EXPECT_NEAR(number(air, "pressure_pa") / geo::number(row, "p_Pa"), 1.0, 1.2e-4) << printed;
    EXPECT_NEAR(number(air, "density_kg_m3") / geo::number(row, "rho_kg_m3"), 1.0, 1e-4) << printed;
    ++rows;
  }
  for (const auto& row : geo::read_csv("atmosphere/us76_sound_speed.csv")) {
    const double alt = geo::number(row, "z_m");
    if (alt > 86e3) continue;
    EXPECT_NEAR(number(answer("atmosphere --alt-m " + text(alt)), "speed_of_sound_mps") / geo::number(row, "a_m_s"),
                1.0, 1e-4);
    ++rows;
  }
  EXPECT_GE(rows, 5);
}

TEST(CalcAtmosphere, TakesKilometresAndGivesGeopotentialHeight) {
  const json air = answer("atmosphere --alt-km 30");
  EXPECT_EQ(air, answer("atmosphere --alt-m 30000"));
  EXPECT_NEAR(number(air, "geopotential_alt_m"), 6356766.0 * 30e3 / (6356766.0 + 30e3), 1e-6);
  EXPECT_LT(number(answer("atmosphere --alt-m -400"), "geopotential_alt_m"), -400.0);
}

TEST(CalcAtmosphere, SaysWhatIsNotModelledAbove86Km) {
  const json air = answer("atmosphere --alt-km 100");
  EXPECT_NEAR(number(air, "density_kg_m3") / 5.604e-7, 1.0, 1e-3);  // table I of the report
  for (const char* const key : {"temperature_k", "pressure_pa", "speed_of_sound_mps"}) EXPECT_TRUE(air[key].is_null());
  EXPECT_TRUE(contains(air.value("model", ""), "above 86 km only the density is modelled"));
  expect_refused("atmosphere", "the height is missing");
  expect_refused("atmosphere --alt-m 1 --alt-km 1", "exclude each other");
  expect_refused("atmosphere --alt-km 1001", "--alt-km is '1001'");
  expect_refused("atmosphere --alt-m -6000", "--alt-m is '-6000'");
}

TEST(CalcMach, SpeedAndMachNumberGiveEachOther) {
  // a² = γ R T/M with the report's constants; 216.65 K from 11 to 20 km.
  const double sound = std::sqrt(1.4 * 8314.32 / 28.9644 * 216.65);
  const json mach = answer("mach --speed-mps 2000 --alt-m 15000");
  EXPECT_NEAR(number(mach, "mach"), 2000.0 / sound, 1e-9);
  const json speed = answer("mach --mach 5 --alt-km 15");
  EXPECT_NEAR(number(speed, "speed_mps"), 5.0 * sound, 1e-6);
  EXPECT_EQ(number(speed, "mach"), 5.0);
  expect_refused("mach --mach 5 --alt-km 90", "no speed of sound");
  expect_refused("mach --alt-km 9", "--speed-mps or --mach is missing");
  expect_refused("mach --mach 5", "the height is missing");
  expect_refused("mach --mach 5 --speed-mps 5 --alt-m 0", "exclude each other");
}

// --- Coordinates ---

TEST(CalcConvert, GivesThePublishedCasesOfPymap3d) {
  const json truth = json::parse(std::ifstream{geo::validation_path("geodesy/pymap3d_cases.json")});
  const auto three = [](const json& of) { return std::array<double, 3>{of[0], of[1], of[2]}; };
  const auto near = [](const json& got, std::array<const char*, 3> keys, const std::array<double, 3>& wanted,
                       double by) {
    for (std::size_t i = 0; i < 3; ++i) EXPECT_NEAR(number(got, keys[i]), wanted[i], by) << keys[i];
  };
  for (const auto& one : truth.at("geodetic_to_ecef")) {
    const auto lla = three(one.at("lla")), xyz = three(one.at("xyz"));
    near(answer("convert --lat-deg " + text(lla[0]) + " --lon-deg " + text(lla[1]) + " --alt-m " + text(lla[2])),
         {"x_m", "y_m", "z_m"}, xyz, 1e-5);
    const json back = answer("convert --x-m " + text(xyz[0]) + " --y-m " + text(xyz[1]) + " --z-m " + text(xyz[2]));
    near(back, {"lat_deg", "lon_deg", "alt_m"}, lla, 1e-5);
    EXPECT_NEAR(number(back, "lon_deg"), lla[1], 1e-9);
  }
  for (const auto& one : truth.at("aer_from")) {
    const auto aer = three(one.at("aer")), at = three(one.at("lla0")), xyz = three(one.at("xyz")),
               enu = three(one.at("enu"));
    const std::string site =
        " --site-lat-deg " + text(at[0]) + " --site-lon-deg " + text(at[1]) + " --site-alt-m " + text(at[2]);
    const json seen = answer("convert --azimuth-deg " + text(aer[0]) + " --elevation-deg " + text(aer[1]) +
                             " --range-m " + text(aer[2]) + site);
    near(seen, {"x_m", "y_m", "z_m"}, xyz, 1e-5);
    near(seen, {"east_m", "north_m", "up_m"}, enu, 5.1e-5);
    const json fixed =
        answer("convert --x-m " + text(xyz[0]) + " --y-m " + text(xyz[1]) + " --z-m " + text(xyz[2]) + site);
    near(fixed, {"azimuth_deg", "elevation_deg", "range_m"}, aer, 1e-5);
    near(answer("convert --east-m " + text(enu[0]) + " --north-m " + text(enu[1]) + " --up-m " + text(enu[2]) + site),
         {"azimuth_deg", "elevation_deg", "range_m"}, aer, 1e-4);
  }
}

TEST(CalcConvert, GivesKarneysGeodesics) {
  std::ifstream file(geo::validation_path("geodesic/GeodTest-100.dat"));
  int rows = 0;
  for (double lat1, lon1, azimuth1, lat2, lon2, azimuth2, length, rest[3];
       file >> lat1 >> lon1 >> azimuth1 >> lat2 >> lon2 >> azimuth2 >> length >> rest[0] >> rest[1] >> rest[2];) {
    if (++rows % 10 != 1) continue;
    const json line = answer("convert --lat-deg " + text(lat2) + " --lon-deg " + text(lon2) + " --site-lat-deg " +
                             text(lat1) + " --site-lon-deg " + text(lon1));
    EXPECT_NEAR(number(line, "surface_distance_m"), length, 1e-7);
    const auto turned = [](double a, double b) { return std::abs(std::remainder(a - b, 360.0)); };
    EXPECT_LT(turned(number(line, "surface_azimuth_deg"), azimuth1), 1e-4);  // some rows are nearly antipodal
    EXPECT_LT(turned(number(line, "surface_azimuth_at_place_deg"), azimuth2), 1e-4);
  }
  EXPECT_EQ(rows, 100);
}

TEST(CalcConvert, KeepsWhatWasTypedAndFoldsLongitudes) {
  const json place = answer("convert --lat-deg -33.3 --lon-deg -82.1 --alt-m 12.5");
  EXPECT_EQ(number(place, "lat_deg"), -33.3);
  EXPECT_EQ(number(place, "lon_deg"), -82.1);
  EXPECT_EQ(number(place, "alt_m"), 12.5);
  EXPECT_EQ(number(answer("convert --lat-deg 0 --lon-deg 190"), "lon_deg"), -170.0);
  EXPECT_EQ(number(answer("convert --lat-deg 0 --lon-deg -180"), "lon_deg"), 180.0);
  EXPECT_EQ(number(answer("convert --lat-deg .5 --lon-deg -.5"), "lon_deg"), -0.5);
  const json here = answer("convert --lat-deg 10 --lon-deg 20 --site-lat-deg 10 --site-lon-deg 20");
  EXPECT_EQ(number(here, "range_m"), 0.0);
  EXPECT_TRUE(here["azimuth_deg"].is_null());
  EXPECT_TRUE(here["surface_azimuth_deg"].is_null());
}

TEST(CalcConvert, RefusesPlacesThatAreHalfGiven) {
  expect_refused("convert", "the place to convert is missing");
  expect_refused("convert --lat-deg 5", "--lon-deg is missing");
  expect_refused("convert --x-m 5 --y-m 6", "--z-m is missing");
  expect_refused("convert --lat-deg 5 --x-m 6", "two ways");
  expect_refused("convert --azimuth-deg 5 --elevation-deg 6 --range-m 7", "need a site");
  expect_refused("convert --lat-deg 5 --lon-deg 6 --site-lat-deg 7", "--site-lon-deg is missing");
  expect_refused("convert --x-m 5 --y-m 6 --z-m 7", "near the Earth's centre");
  expect_refused("convert --x-m 6000e3 --y-m 0 --z-m 0", "-378.137 km above the ellipsoid");
  expect_refused("convert --lat-deg 91 --lon-deg 0", "--lat-deg is '91'");
}

// --- Detection ---

double power_ratio(double db) { return std::pow(10.0, db / 10.0); }

TEST(CalcPd, GivesThePublishedProbabilities) {
  std::ifstream file{geo::validation_path("radar/swerling_roc.csv")};
  std::string line;
  std::getline(file, line);
  int rows = 0;
  while (std::getline(file, line)) {
    std::istringstream cells{line};
    std::vector<std::string> row;
    for (std::string cell; std::getline(cells, cell, ',');) row.push_back(cell);
    const std::string swerling = row[0] == "5" ? "0" : row[0];
    const json pd =
        answer("pd --swerling " + swerling + " --snr-db " + row[2] + " --pulses " + row[3] + " --pfa " + row[1]);
    EXPECT_NEAR(number(pd, "pd"), std::stod(row[5]), 1e-6) << line;
    EXPECT_NEAR(number(pd, "pd") + number(pd, "miss_probability"), 1.0, 1e-12);
    EXPECT_EQ(pd.contains("known_phase_pd"), swerling == "0");
    // And back.
    const json snr = answer("snr --swerling " + swerling + " --pd " + text(number(pd, "pd")) + " --pulses " + row[3] +
                            " --pfa " + row[1]);
    EXPECT_NEAR(number(snr, "snr_db"), std::stod(row[2]), 1e-9) << line;
    EXPECT_EQ(number(snr, "threshold"), number(pd, "threshold"));
    ++rows;
  }
  EXPECT_EQ(rows, 10);
}

TEST(CalcSnr, SaysWhatPulsesAndFluctuationCost) {
  const json one = answer("snr --swerling 0 --pd 0.9 --pfa 1e-6 --pulses 1");
  EXPECT_NEAR(number(one, "snr_db"), 13.183490056794, 1e-9);
  EXPECT_EQ(number(one, "integration_loss_db"), 0.0);
  EXPECT_EQ(number(one, "fluctuation_loss_db"), 0.0);
  const json fluctuating = answer("snr --pd 0.9 --pfa 1e-6");  // Swerling 1: ln pfa/ln pd - 1
  const double closed_db = 10.0 * std::log10(std::log(1e-6) / std::log(0.9) - 1.0);
  EXPECT_NEAR(number(fluctuating, "snr_db"), closed_db, 1e-9);
  EXPECT_NEAR(number(fluctuating, "fluctuation_loss_db"), closed_db - 13.183490056794, 1e-9);
  const json ten = answer("snr --swerling 0 --pd 0.9 --pfa 1e-6 --pulses 10");
  EXPECT_NEAR(number(ten, "energy_db"), number(ten, "snr_db") + 10.0, 1e-12);
  EXPECT_NEAR(number(ten, "integration_loss_db"), number(ten, "energy_db") - number(one, "snr_db"), 1e-12);
  EXPECT_GT(number(ten, "integration_loss_db"), 1.0);
  EXPECT_LT(number(answer("snr --swerling 2 --pd 0.9 --pfa 1e-6 --pulses 20"), "integration_loss_db"), -4.0);
}

TEST(CalcThreshold, GivesThePublishedOnes) {
  const json examples = json::parse(std::ifstream{geo::validation_path("radar/detection_examples.json")});
  for (const auto& [pulses, expected] : examples.at("thresholds_mahafza").at("exact").items()) {
    const json threshold = answer("threshold --pfa 1e-4 --pulses " + pulses);
    EXPECT_NEAR(number(threshold, "threshold"), expected.get<double>(), 6e-6);
    EXPECT_NEAR(power_ratio(number(threshold, "threshold_db")), number(threshold, "threshold"), 1e-10);
  }
  EXPECT_NEAR(number(answer("threshold --pfa 0.01"), "known_phase_threshold_db"), 7.3335, 5e-5);
  EXPECT_NEAR(number(answer("threshold --pfa 1e-6"), "threshold"), -std::log(1e-6), 1e-12);
  EXPECT_TRUE(answer("threshold --pfa 0.9")["known_phase_threshold_db"].is_null());
}

TEST(CalcRules, StandBesideTheExactAnswer) {
  const json rule = answer("albersheim --pd 0.9 --pfa 1e-6");
  EXPECT_NEAR(number(rule, "snr_db"), 13.114544494, 1e-8);
  EXPECT_NEAR(number(rule, "exact_snr_db"), 13.183490056794, 1e-9);
  EXPECT_EQ(number(rule, "error_db"), number(rule, "snr_db") - number(rule, "exact_snr_db"));
  EXPECT_TRUE(contains(rule.value("validity", ""), "inside"));
  EXPECT_TRUE(contains(answer("albersheim --pd 0.95 --pfa 1e-6").value("validity", ""), "outside"));
  const json back = answer("albersheim --snr-db " + text(number(rule, "snr_db")) + " --pfa 1e-6");
  EXPECT_NEAR(number(back, "pd"), 0.9, 1e-9);
  EXPECT_NEAR(number(back, "exact_pd"), 0.9, 0.02);
  for (const std::string swerling : {"0", "1", "2", "3", "4"}) {
    const json shnidman = answer("shnidman --swerling " + swerling + " --pd 0.5 --pfa 1e-6 --pulses 10");
    EXPECT_LT(std::abs(number(shnidman, "error_db")), 0.2);
    EXPECT_NE(number(shnidman, "error_db"), 0.0);
    EXPECT_EQ(number(shnidman, "exact_snr_db"),
              number(answer("snr --swerling " + swerling + " --pd 0.5 --pfa 1e-6 --pulses 10"), "snr_db"));
  }
}

TEST(CalcPd, RefusesWhatHasNoAnswer) {
  expect_refused("pd --pfa 1e-6", "--snr-db is missing");
  expect_refused("pd --snr-db 13", "--pfa is missing");
  expect_refused("pd --snr-db 13 --pfa 0", "--pfa is '0'");
  expect_refused("pd --snr-db 13 --pfa 1", "--pfa is '1'");
  expect_refused("pd --snr-db 13 --pfa 1e-6 --pulses 1.5", "--pulses is 1.5");
  expect_refused("pd --snr-db 13 --pfa 1e-6 --pulses 0", "--pulses is '0'");
  expect_refused("pd --snr-db 13 --pfa 1e-6 --pulses 1e12", "--pulses is '1e12'");
  expect_refused("pd --snr-db 13 --pfa 1e-6 --swerling 5", "--swerling is '5'");
  expect_refused("pd --snr-db 1e9 --pfa 1e-6", "--snr-db is '1e9'");
  expect_refused("snr --pd 0.9", "--pfa is missing");
  expect_refused("snr --pfa 1e-6", "--pd is missing");
  expect_refused("snr --pd 1e-4 --pfa 1e-3", "not above --pfa");
  expect_refused("snr --pd 1e-3 --pfa 1e-3", "not above --pfa");
  expect_refused("snr --pd 1 --pfa 1e-3", "--pd is '1'");
  expect_refused("threshold", "--pfa is missing");
  expect_refused("albersheim --pfa 1e-6", "--pd or --snr-db is missing");
  expect_refused("albersheim --pfa 1e-6 --pd 0.5 --snr-db 5", "exclude each other");
  expect_refused("albersheim --pfa 0.1 --pd 0.11", "has no value");
  expect_refused("shnidman --pfa 0.4 --pd 0.4", "not above --pfa");
}

TEST(CalcPd, TakesTheWholeRangeOfItsOptions) {
  for (const std::string pfa : {"1e-300", "1e-6", "0.9"}) {
    for (const std::string pulses : {"1", "1000000"}) {
      for (const std::string snr : {"-300", "0", "300"}) {
        for (const std::string swerling : {"0", "1", "2", "3", "4"}) {
          const double pd = number(
              answer("pd --pfa " + pfa + " --pulses " + pulses + " --snr-db " + snr + " --swerling " + swerling), "pd");
          EXPECT_TRUE(pd >= std::stod(pfa) * (1.0 - 1e-9) && pd <= 1.0) << pd;
        }
      }
    }
  }
}

// --- The radar range equation ---

TEST(CalcRangeEquation, GivesTheWorkedAnswers) {
  const json truth = json::parse(std::ifstream{geo::validation_path("radar/matlab_doc_examples.json")});
  int compared = 0;
  for (const auto& one : truth.at("cases")) {
    const std::string what = one.at("fn");
    if (what != "range" && what != "power" && what != "snr") continue;
    std::string line = "range-equation --frequency-ghz " + text(one.at("fc_Hz").get<double>() * 1e-9) + " --gain-db " +
                       text(one.value("gain_dB", 20.0)) + " --noise-temperature-k " + text(one.value("Ts_K", 290.0)) +
                       " --losses-db " + text(one.value("loss_dB", 0.0)) + " --rcs-m2 " +
                       text(one.value("rcs_m2", 1.0)) + " --pulse-length-us " +
                       text(one.at("tau_s").get<double>() * 1e6);
    if (one.contains("Pt_W")) line += " --peak-power-kw " + text(one["Pt_W"].get<double>() * 1e-3);
    if (one.contains("snr_dB")) line += " --snr-db " + text(one["snr_dB"].get<double>());
    if (one.contains("range_m")) line += " --range-km " + text(one["range_m"].get<double>() * 1e-3);
    const json solved = answer(line);
    if (what == "range") {
      EXPECT_NEAR(number(solved, "range_km") * 1e3 / one["recomputed"].get<double>(), 1.0, 1e-7);
    } else if (what == "snr") {
      EXPECT_NEAR(number(solved, "snr_db"), one["expect_dB"].get<double>(), 5e-5);
    } else {
      EXPECT_NEAR(number(solved, "peak_power_kw") * 1e3 / one["recomputed"].get<double>(), 1.0, 1e-7);
    }
    ++compared;
  }
  EXPECT_EQ(compared, 6);
}

constexpr const char* x_band =
    "range-equation --average-power-kw 81 --dwell-ms 100 --aperture-m2 9.2 --efficiency 0.8 --frequency-ghz 9.5 "
    "--rcs-m2 0.01 --snr-db 13.010299956639813 ";

// Lewis and Postol (2012): some 870 km.
TEST(CalcRangeEquation, GivesThePublishedRangeOfALargeXBandRadar) {
  const double best = number(answer(std::string{x_band} + "--noise-temperature-k 400 --losses-db 5"), "range_km");
  const double worst = number(answer(std::string{x_band} + "--noise-temperature-k 600 --losses-db 10"), "range_km");
  const json middle = answer(std::string{x_band} + "--noise-temperature-k 500 --losses-db 7.5");
  EXPECT_GT(worst, 630.0);
  EXPECT_LT(worst, 870.0);
  EXPECT_GT(best, 870.0);
  EXPECT_LT(best, 1055.0);
  EXPECT_NEAR(number(middle, "range_km"), 820.0, 1.0);
  EXPECT_NEAR(number(middle, "energy_j"), 8100.0, 1e-9);
  EXPECT_NEAR(number(middle, "effective_aperture_m2"), 7.36, 1e-12);
}

TEST(CalcRangeEquation, SolvesForEachOfTheThree) {
  const std::string rest =
      "range-equation --pulse-length-us 50 --pulses 16 --prf-hz 1000 --bandwidth-mhz 2 --gain-db 38 --frequency-ghz 3 "
      "--noise-temperature-k 600 --losses-db 8 --rcs-m2 1 ";
  const json power = answer(rest + "--range-km 140 --pd 0.9 --pfa 1e-6 --swerling 3 --looks 4");
  const json wanted = answer("snr --pd 0.9 --pfa 1e-6 --swerling 3 --pulses 4");
  EXPECT_NEAR(number(power, "snr_db"), number(wanted, "snr_db"), 1e-10);
  EXPECT_NEAR(number(power, "pd"), 0.9, 1e-10);
  const std::string peak = "--peak-power-kw " + text(number(power, "peak_power_kw"));
  EXPECT_NEAR(number(answer(rest + peak + " --snr-db " + text(number(power, "snr_db"))), "range_km"), 140.0, 1e-9);
  const json back = answer(rest + peak + " --range-km 140 --pfa 1e-6 --swerling 3 --looks 4");
  EXPECT_NEAR(number(back, "snr_db"), number(power, "snr_db"), 1e-9);
  EXPECT_NEAR(number(back, "pd"), 0.9, 1e-9);
  // Average power and dwell are other words for the same energy.
  EXPECT_NEAR(number(power, "average_power_kw") / number(power, "peak_power_kw"), 0.05, 1e-12);
  EXPECT_NEAR(number(power, "dwell_ms"), 16.0, 1e-9);
  const json average = answer(
      "range-equation --dwell-ms 16 --prf-hz 1000 --gain-db 38 --frequency-ghz 3 --noise-temperature-k 600 --losses-db "
      "8 "
      "--rcs-m2 1 --range-km 140 --average-power-kw " +
      text(number(power, "average_power_kw")));
  EXPECT_NEAR(number(average, "snr_db"), number(power, "snr_db"), 1e-9);
  EXPECT_TRUE(average["peak_power_kw"].is_null());
  EXPECT_EQ(number(average, "pulses"), 16.0);
}

TEST(CalcRangeEquation, DerivesWhatFollows) {
  const json radar = answer(
      "range-equation --peak-power-kw 100 --pulse-length-us 50 --pulses 16 --prf-hz 1000 --bandwidth-mhz 2 --gain-db "
      "38 "
      "--frequency-ghz 3 --noise-temperature-k 600 --losses-db 8 --rcs-m2 1 --range-km 200");
  constexpr double c = 299792458.0, k = 1.380649e-23;
  const double wavelength = c / 3e9, gain = power_ratio(38.0);
  EXPECT_NEAR(number(radar, "wavelength_m"), wavelength, 1e-12);
  EXPECT_NEAR(number(radar, "range_resolution_m"), c / 4e6, 1e-9);
  EXPECT_NEAR(number(radar, "unambiguous_range_km"), c / 2e6, 1e-9);
  EXPECT_NEAR(number(radar, "compression_gain_db"), 20.0, 1e-12);
  EXPECT_NEAR(number(radar, "noise_power_w") / (k * 600.0 * 2e6), 1.0, 1e-12);
  EXPECT_NEAR(number(radar, "energy_j"), 100e3 * 50e-6 * 16, 1e-9);
  EXPECT_NEAR(number(radar, "duty_cycle"), 0.05, 1e-15);
  const double received =
      100e3 * gain * gain * wavelength * wavelength / (std::pow(4.0 * pi, 3) * power_ratio(8.0) * std::pow(200e3, 4));
  EXPECT_NEAR(number(radar, "received_power_w") / received, 1.0, 1e-12);
  // One pulse over the noise in its band, compressed, times the pulses, is the dwell.
  const double snr = received / number(radar, "noise_power_w") * 100.0 * 16.0;
  EXPECT_NEAR(power_ratio(number(radar, "snr_db")) / snr, 1.0, 1e-10);
  EXPECT_TRUE(contains(radar.value("remark", ""), "unambiguous"));
  // Evenly lit square of that area: 0.886 λ/side.
  const double side = std::sqrt(number(radar, "effective_aperture_m2"));
  EXPECT_NEAR(number(radar, "beamwidth_deg"), 0.886 * wavelength / side / degree, 2e-3);
}

TEST(CalcRangeEquation, RefusesWhatIsTooMuchOrTooLittle) {
  const std::string rest = "range-equation --frequency-ghz 3 --noise-temperature-k 600 --rcs-m2 1 ";
  const std::string all = rest + "--gain-db 38 --peak-power-kw 100 --pulse-length-us 50 ";
  EXPECT_EQ(calc(all + "--range-km 100").exit, 0);
  expect_refused("range-equation", "--frequency-ghz is missing");
  expect_refused(rest, "--gain-db or --aperture-m2 is missing");
  expect_refused(rest + "--gain-db 3 --aperture-m2 5", "exclude each other");
  expect_refused(rest + "--gain-db 3 --efficiency 0.5", "--efficiency needs --aperture-m2");
  expect_refused(rest + "--gain-db 38 --range-km 5 --snr-db 3", "--dwell-ms is missing");
  expect_refused(rest + "--gain-db 38 --peak-power-kw 5 --range-km 5", "--pulse-length-us is missing");
  expect_refused(rest + "--gain-db 38 --average-power-kw 5 --range-km 5", "--dwell-ms is missing");
  expect_refused(rest + "--gain-db 38 --average-power-kw 5 --dwell-ms 5 --pulses 7 --range-km 5", "of no use");
  expect_refused(all + "--average-power-kw 5 --range-km 5", "both are the power");
  expect_refused(all, "two of power, range and signal-to-noise ratio");
  expect_refused(all + "--range-km 5 --snr-db 5", "all given");
  expect_refused(all + "--snr-db 5 --pd 0.5 --pfa 1e-3", "exclude each other");
  expect_refused(all + "--pd 0.5", "--pfa is missing");
  expect_refused(all + "--range-km 5 --swerling 2", "--pfa is missing");
  expect_refused(all + "--range-km 5 --looks 2", "--pfa is missing");
  expect_refused(all + "--pd 1e-4 --pfa 1e-3", "not above --pfa");
  expect_refused(all + "--range-km 5 --dwell-ms 5", "--prf-hz is missing");
  expect_refused(all + "--range-km 5 --dwell-ms 5 --prf-hz 10 --pulses 3", "any two give the third");
  expect_refused(all + "--range-km 5 --dwell-ms 5 --prf-hz 10", "shorter than the time between pulses");
  expect_refused(all + "--range-km 5 --prf-hz 30000", "overlap");
  expect_refused(all + "--range-km 5 --bandwidth-mhz 0.01", "less than that of the pulse");
  expect_refused(all + "--range-km 0", "--range-km is '0'");
  expect_refused(all + "--range-km 5 --pulses 2.5", "--pulses is 2.5");
}

TEST(CalcRcsScaling, IsTheFourthRoot) {
  const json range = answer("rcs-scaling --range-km 600 --rcs-m2 1 --for-rcs-m2 0.01");
  EXPECT_NEAR(number(range, "range_km"), 600.0 / std::sqrt(10.0), 1e-9);
  EXPECT_EQ(number(range, "rcs_m2"), 0.01);
  EXPECT_NEAR(number(range, "rcs_dbsm"), -20.0, 1e-12);
  EXPECT_NEAR(number(range, "rcs_change_db"), -20.0, 1e-12);
  const json rcs = answer("rcs-scaling --range-km 400 --rcs-m2 5 --for-range-km 200");
  EXPECT_NEAR(number(rcs, "rcs_m2"), 5.0 / 16.0, 1e-12);
  EXPECT_EQ(number(rcs, "range_km"), 200.0);
  expect_refused("rcs-scaling --rcs-m2 1 --for-rcs-m2 1", "--range-km is missing");
  expect_refused("rcs-scaling --range-km 1 --for-rcs-m2 1", "--rcs-m2 is missing");
  expect_refused("rcs-scaling --range-km 1 --rcs-m2 1", "--for-rcs-m2 or --for-range-km is missing");
  expect_refused("rcs-scaling --range-km 1 --rcs-m2 1 --for-rcs-m2 1 --for-range-km 1", "exclude each other");
  expect_refused("rcs-scaling --range-km 1 --rcs-m2 -1 --for-rcs-m2 1", "--rcs-m2 is '-1'");
}

// --- Manners ---

TEST(Calc, RefusesNumbersThatAreNone) {
  for (const std::string bad :
       {"nan", "inf", "-inf", "1e999", "abc", "9000km", "9,000", "0x10", "--json", "1e", "+-5"}) {
    expect_refused("ballistic --range-km " + bad, "--range-km is '" + bad + "'");
  }
  const Ended empty = run({"calc", "ballistic", "--range-km", ""});
  EXPECT_EQ(empty.exit, 2);
  EXPECT_TRUE(contains(empty.err, "--range-km")) << empty.err;
  const Ended huge = run({"calc", "ballistic", "--range-km", std::string(100000, '9')});
  EXPECT_EQ(huge.exit, 2);
  EXPECT_LT(huge.err.size(), 1000u);
  EXPECT_EQ(number(answer("ballistic --range-km +9e3"), "range_km"), 9000.0);
}

TEST(Calc, NamesTheNearestWordForAMistypedOne) {
  expect_refused("balistic", "did you mean 'ballistic'?");
  expect_refused("ballistic --rnage-km 5", "did you mean '--range-km'?");
  expect_refused("", "known: ballistic, horizon, atmosphere, mach, convert,");
  expect_refused("ballistic --range-km", "--range-km needs a value");
  expect_refused("ballistic --range-km 5 --range-km 6", "given more than once");
  expect_refused("ballistic --range-km 5 more", "unexpected argument 'more'");
  expect_refused("convert --lat-deg -5 --lon-deg -82 --site", "unknown option '--site'");
}

TEST(Calc, EveryFormulaHasHelpExamplesAndText) {
  for (const std::string what : {"ballistic", "horizon", "atmosphere", "mach", "convert", "pd", "snr", "threshold",
                                 "albersheim", "shnidman", "range-equation", "rcs-scaling", "attenuation"}) {
    const Ended help = run({"calc", what, "--help"});
    EXPECT_EQ(help.exit, 0);
    EXPECT_TRUE(contains(help.out, "Examples:\n  iamd calc " + what)) << help.out;
    EXPECT_TRUE(contains(help.out, "Usage: iamd calc " + what)) << help.out;
    EXPECT_EQ(run({"help", "calc", what}).out, help.out);
    EXPECT_TRUE(contains(run({"calc", "--help"}).out, what));
  }
  const Ended text = calc("ballistic --range-km 9000");
  EXPECT_EQ(text.exit, 0);
  for (const char* const part : {"9000.000  km", "7017.80", "m/s", "closed form", "integrated", "radius 6371 km",
                                 "lat 0°, lon 0° on azimuth 0°", "Source: "}) {
    EXPECT_TRUE(contains(text.out, part)) << part << "\n" << text.out;
  }
  EXPECT_FALSE(contains(text.out, "\033"));
  EXPECT_TRUE(contains(run({"help"}).out, "Usage: iamd [OPTIONS] SUBCOMMAND"));
}

}  // namespace
}  // namespace iamd::app::test
