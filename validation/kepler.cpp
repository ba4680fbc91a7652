// Arcs in closed form, and flights against the laws of conservation.
#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/geo/ballistic_arc.hpp"
#include "iamd/geo/earth.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/lambert.hpp"

#include "validation/data.hpp"

namespace iamd::validation {
namespace {

using geo::degree;
using nlohmann::json;

std::array<double, 3> metres(const json& km) {
  return {km[0].get<double>() * 1e3, km[1].get<double>() * 1e3, km[2].get<double>() * 1e3};
}

// Distance over length.
double off(const std::array<double, 3>& found, const std::array<double, 3>& wanted) {
  const auto size = [](double x, double y, double z) { return std::hypot(x, y, z); };
  return size(found[0] - wanted[0], found[1] - wanted[1], found[2] - wanted[2]) / size(wanted[0], wanted[1], wanted[2]);
}

std::vector<Case> lambert_cases() {
  const json truth = document("kepler/lambert.json");
  std::vector<Case> cases;
  for (const auto& one : truth.at("cases")) {
    const std::string name = one.at("name");
    const auto arc = geo::lambert(metres(one.at("r1_km")), metres(one.at("r2_km")), one.at("tof_s"),
                                  truth.at("mu_km3_s2").get<double>() * 1e9, true);
    double worst = std::numeric_limits<double>::infinity();
    if (arc) {
      worst = off(arc->v1_mps, metres(one.at("v1_km_s")));
      if (one.contains("v2_km_s")) worst = std::max(worst, off(arc->v2_mps, metres(one.at("v2_km_s"))));
    }
    const bool der = name.find("Der") != std::string::npos || name.find("poliastro") != std::string::npos;
    cases.push_back(within("kepler", "Lambert's problem, " + name + ": velocities, relative",
                           der ? "tests of poliastro" : "printed answer, as in the tests of poliastro",
                           der ? 1e-6 : 1e-4, worst, "", der ? "" : "printed digits"));
  }
  return cases;
}

}  // namespace

std::vector<Case> kepler_cases() {
  std::vector<Case> cases = lambert_cases();
  double speed = 0.0;
  double apogee = 0.0;
  double time = 0.0;
  double closed = 0.0;
  const json truth = document("kepler/min_energy_closed_form.json");
  for (const auto& line : truth.at("table_recomputed_R6371_GM398600.4418").at("rows")) {
    const double radius = 6371e3;
    const geo::SphericalArc arc = geo::minimum_energy_arc(line[0].get<double>() * 1e3, radius);
    speed = std::max(speed, std::abs(arc.speed_mps - line[1].get<double>() * 1e3));
    apogee = std::max(apogee, std::abs(arc.apogee_m - line[3].get<double>() * 1e3));
    time = std::max(time, std::abs(arc.flight_time_s - line[4].get<double>() * 60.0));
    // As printed: H = R sin(α/2), v² = 2GRH/(R + H) with G the surface gravity, T = R/2 (sin(α/2) - versin(α/2)).
    const double half = 0.5 * line[0].get<double>() * 1e3 / radius;
    const double h = radius * std::sin(half);
    const double g = geo::gm_m3_s2 / (radius * radius);
    closed = std::max(closed, std::abs(arc.speed_mps / std::sqrt(2.0 * g * radius * h / (radius + h)) - 1.0));
    const double top = 0.5 * radius * (std::sin(half) - (1.0 - std::cos(half)));
    closed = std::max(closed, std::abs(arc.apogee_m / top - 1.0));
  }
  const std::string source = "The Journal of Space Flight, p. 4; 12 ranges";
  cases.push_back(within("kepler", "Minimum-energy arc: speed and apogee by the printed formulas, relative", source,
                         1e-9, closed, ""));
  cases.push_back(within("kepler", "the same: speed", source, 0.05, speed, "m/s", "rounding of the table"));
  cases.push_back(within("kepler", "the same: apogee", source, 5.0, apogee, "m", "rounding of the table"));
  cases.push_back(within("kepler", "the same: time of flight", source, 0.03, time, "s", "rounding of the table"));

  // The integrator on a round Earth at rest against the closed form.
  geo::Earth round;
  round.shape = {6371e3, 0.0};
  round.rate_radps = 0.0;
  round.gravity = geo::Gravity::point;
  const geo::Geodetic launch{38.0 * degree, 52.0 * degree, 0.0};
  double arc_speed = 0.0;
  double arc_time = 0.0;
  double drift = 0.0;
  for (const double range : {300e3, 3000e3, 9000e3}) {
    geo::ArcAim aim{
        launch, geo::geodesic_direct(launch, 1.3, range, round.shape), geo::LoftKind::minimum_energy, 0.0, false, {},
        round};
    const geo::SphericalArc closed_form = geo::minimum_energy_arc(range, 6371e3);
    if (const auto arc = geo::solve_arc(aim)) {
      arc_speed = std::max(arc_speed, std::abs(geo::norm(arc->start.velocity) - closed_form.speed_mps));
      arc_time = std::max(arc_time, std::abs(arc->flight_time_s / closed_form.flight_time_s - 1.0));
    } else {
      arc_speed = std::numeric_limits<double>::infinity();
    }
    aim.earth = {};
    aim.aim = geo::geodesic_direct(launch, 1.3, range);
    if (const auto arc = geo::solve_arc(aim)) {
      const auto end = geo::fly(arc->start, 0.0, {}, {}, nullptr).end_state;
      drift = std::max(drift, std::abs(geo::specific_energy(end) / geo::specific_energy(arc->start) - 1.0));
    } else {
      drift = std::numeric_limits<double>::infinity();
    }
  }
  const std::string form = "closed form; 300, 3 000 and 9 000 km";
  cases.push_back(within("kepler", "Minimum-energy arc found by integration over a round Earth at rest: speed", form,
                         0.1, arc_speed, "m/s", "the solver's"));
  cases.push_back(within("kepler", "the same: time of flight, relative", form, 5e-3, arc_time, "",
                         "where the speed is least, the time changes fast"));
  cases.push_back(
      within("kepler", "Energy along a drag-free arc on the real Earth, relative", "conservation", 1e-9, drift, ""));
  return cases;
}

}  // namespace iamd::validation
