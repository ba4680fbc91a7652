// Powered flight against published flights.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/missile_launch.hpp"

#include "validation/data.hpp"

namespace iamd::validation {
namespace {

using geo::degree;
using nlohmann::json;

// A missile that does not separate: what falls is the burnt-out missile, at the drag coefficient of high speeds.
geo::Missile forden_missile(const json& truth, const json& one) {
  geo::MissileStage stage;
  stage.propellant_kg = one.at("m_prop_kg");
  stage.structure_kg = one.at("dry_kg");
  stage.isp_s = one.at("isp_s");
  stage.burn_s = one.at("burn_s");
  stage.diameter_m = one.at("dia_m");
  const json& table = truth.at("cd_vs_mach");
  for (std::size_t i = 0; i < table.at("mach").size(); ++i) {
    stage.drag.push_back({table.at("mach")[i], table.at("cd")[i]});
  }
  geo::Missile missile{{stage}, one.at("payload_kg"), {}};
  const double area_m2 = 0.25 * std::numbers::pi * stage.diameter_m * stage.diameter_m;
  missile.payload_ballistic_coefficient_kg_m2 =
      (stage.structure_kg + missile.payload_kg) / (stage.drag.back().coefficient * area_m2);
  return missile;
}

double range_km(const geo::MissileAim& aim) {
  const auto launch = geo::solve_launch(aim);
  return launch ? launch->range_m * 1e-3 : 0.0;
}

std::vector<Case> forden_cases() {
  const json truth = document("flight/forden2007.json");
  std::vector<Case> cases;
  for (const json& one : truth.at("missiles")) {
    geo::MissileAim aim{.missile = forden_missile(truth, one),
                        .launch = {40.0 * degree, 0.0, 0.0},
                        .azimuth_rad = truth.at("azimuth_deg").get<double>() * degree,
                        .loft = geo::MissileLoft::maximum_range};
    const double turning = range_km(aim);
    aim.earth.shape = {geo::mean_radius_m, 0.0};
    aim.earth.rate_radps = 0.0;
    aim.earth.gravity = geo::Gravity::point;
    const double published = one.at("max_range_km");
    cases.push_back(within(
        "flight",
        fmt::format(
            "{}: greatest range on a sphere at rest, relative (on the real Earth from 40° N {:+.1f} %; no latitude is "
            "published)",
            one.at("name").get<std::string>(), 100.0 * (turning / published - 1.0)),
        fmt::format("Forden (2007): {:g} km", published), 0.03, std::abs(range_km(aim) / published - 1.0), "",
        "another steering programme"));
  }
  return cases;
}

// Stages SR-118, SR-119 and SR-120 with Forden's drag: Wright (2015) after the user's guide of Minotaur IV.
geo::Missile three_solid_stages() {
  const std::vector<geo::DragPoint> drag{{0.0, 0.2}, {0.85, 0.2}, {1.0, 0.27}, {1.2, 0.27}, {2.0, 0.2}};
  return {{{45370.0, 3620.0, 282.0, 56.4, 2.34, drag},
           {24490.0, 3180.0, 309.0, 60.7, 2.34, drag},
           {7070.0, 1440.0, 300.0, 72.0, 2.34, drag}},
          1000.0,
          8000.0};
}

std::vector<Case> lofted_cases() {
  const json truth = document("flight/lofted_tests_reported.json");
  std::vector<Case> cases;
  for (const json& one : truth.at("cases")) {
    const json& reported = one.at("tof_min_reported");
    const double earliest = reported.is_array() ? reported.front().get<double>() : reported.get<double>();
    const double latest = reported.is_array() ? reported.back().get<double>() : earliest;
    geo::MissileAim aim{.missile = three_solid_stages(),
                        .launch = {40.0 * degree, 126.0 * degree, 0.0},
                        .loft = geo::MissileLoft::apogee,
                        .apogee_alt_m = one.at("apogee_km").get<double>() * 1e3};
    aim.aim = geo::geodesic_direct(aim.launch, 70.0 * degree, one.at("range_km").get<double>() * 1e3);
    const auto launch = geo::solve_launch(aim);
    const double minutes = launch ? launch->flight_time_s / 60.0 : 0.0;
    cases.push_back(within(
        "flight",
        fmt::format("Hwasong-14 of {}, {:g} km high and {:g} km far, by another missile's boost: time "
                    "of flight",
                    one.at("date").get<std::string>(), one.at("apogee_km").get<double>(),
                    one.at("range_km").get<double>()),
        earliest == latest ? fmt::format("{:g} min as reported", earliest)
                           : fmt::format("{:g} to {:g} min as reported", earliest, latest),
        1.5, std::max({0.0, earliest - minutes, minutes - latest}), "min", "rounding of the reports, and the boost"));
  }
  return cases;
}

}  // namespace

std::vector<Case> missile_cases() {
  std::vector<Case> cases = forden_cases();
  for (Case& one : lofted_cases()) cases.push_back(std::move(one));
  return cases;
}

}  // namespace iamd::validation
