#include "iamd/geo/launch_domain.hpp"

#include <cmath>
#include <cstddef>
#include <cstdio>
#include <numbers>

#include "iamd/geo/earth.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;

std::string number(double value, const char* unit) {
  char text[64];
  std::snprintf(text, sizeof text, "%.6g %s", value, unit);
  return text;
}

bool in(double value, double low, double high) { return value >= low && value <= high; }

std::optional<base::Error> wrong_missile(const Missile& missile) {
  if (missile.stages.empty() || missile.stages.size() > 10) {
    return base::Error{"a missile of " + std::to_string(missile.stages.size()) + " stages", "from 1 to 10",
                       "correct it"};
  }
  for (std::size_t i = 0; i < missile.stages.size(); ++i) {
    const MissileStage& s = missile.stages[i];
    const std::string name = "stage " + std::to_string(i + 1);
    if (!in(s.propellant_kg, 0.1, 1e7) || !in(s.structure_kg, 0.0, 1e7) || !in(s.isp_s, 1.0, 5000.0) ||
        !in(s.burn_s, 0.1, 3600.0) || !in(s.diameter_m, 0.01, 100.0) || !in(s.coast_s, 0.0, 3600.0)) {
      return base::Error{
          name + " is no stage of a missile",
          "propellant 0.1 kg to 10 000 t, structure up to 10 000 t, specific impulse 1 to 5000 s, burn 0.1 to "
          "3600 s, diameter 1 cm to 100 m, coast up to 3600 s",
          "correct it"};
    }
    if (s.drag.empty() || s.drag.size() > 1000) {
      return base::Error{name + " has no drag coefficient", "one number, or points by Mach number", "give it"};
    }
    for (std::size_t k = 0; k < s.drag.size(); ++k) {
      if (in(s.drag[k].coefficient, 0.0, 100.0) && in(s.drag[k].mach, 0.0, 1000.0) &&
          (k == 0 || s.drag[k].mach > s.drag[k - 1].mach)) {
        continue;
      }
      return base::Error{name + "'s drag coefficients are out of order",
                         "Mach numbers rise, coefficients are from 0 to 100", "correct them"};
    }
  }
  if (missile.stages.back().coast_s > 0.0) {
    return base::Error{"the last stage coasts", "nothing is lit behind it", "leave out its coast_s"};
  }
  if (!in(missile.payload_kg, 1e-3, 1e6)) {
    return base::Error{"the payload is " + number(missile.payload_kg, "kg"), "from 1 g to 1000 t", "correct it"};
  }
  const auto& beta = missile.payload_ballistic_coefficient_kg_m2;
  if (beta && !in(*beta, 1e-3, 1e9)) {
    return base::Error{"the payload's ballistic coefficient is not positive", "it is m/(Cd·A) in kg/m²",
                       "leave it out for no drag"};
  }
  return std::nullopt;
}

std::optional<base::Error> wrong_place(const char* name, const Geodetic& g) {
  if (!std::isfinite(g.lat_rad) || !std::isfinite(g.lon_rad) || std::abs(g.lat_rad) > 0.5 * pi) {
    return base::Error{std::string("the ") + name + " is not a place", "latitude is from -90° to 90°", "correct it"};
  }
  if (in(g.alt_m, -500.0, 1.0e4)) return std::nullopt;
  return base::Error{std::string("the ") + name + "'s height is out of reach", "from -500 m to 10 km", "correct it"};
}

std::optional<base::Error> cannot_lift_off(const MissileAim& aim) {
  const State<Ecef> rest{ecef_from_geodetic(aim.launch, aim.earth.shape), {}};
  const auto fall = free_acceleration(aim.earth, rest);
  const double mass = mass_at_ignition_kg(aim.missile, 0);
  const double weight_n = mass * std::hypot(fall[0], fall[1], fall[2]);
  const double thrust = thrust_n(aim.missile.stages.front());
  if (thrust > weight_n) {
    const Ascent up =
        fly_ascent(aim.missile, aim.launch, {.azimuth_rad = aim.azimuth_rad}, ascent_options(), nullptr, aim.earth);
    if (up.end != Ascent::End::too_slow) return std::nullopt;
    return base::Error{"the missile does not get off the launcher",
                       "its first stage burns out before " + number(pitch_over_speed_mps, "m/s"),
                       "lighten it, or raise isp_s or propellant_kg"};
  }
  return base::Error{"the missile cannot lift off",
                     "the first stage's thrust is " + number(thrust * 1e-3, "kN") + ", the missile weighs " +
                         number(weight_n * 1e-3, "kN"),
                     "lighten it, shorten burn_s, or raise isp_s"};
}

}  // namespace

std::optional<base::Error> outside_domain(const MissileAim& aim) {
  if (auto error = wrong_missile(aim.missile)) return error;
  if (auto error = wrong_place("launch", aim.launch)) return error;
  if (aim.loft == MissileLoft::apogee && !in(aim.apogee_alt_m, 1.0, 1e8)) {
    return base::Error{"an apogee of " + in_km(aim.apogee_alt_m), "from 1 m to 100 000 km", "correct it"};
  }
  if (!aim.aim) {
    if (!std::isfinite(aim.azimuth_rad)) return base::Error{"the azimuth is not a number", "", "correct it"};
    if (aim.loft != MissileLoft::maximum_range && aim.loft != MissileLoft::apogee) {
      return base::Error{"this loft needs an aim", "an azimuth alone takes the greatest range or an apogee",
                         "give an aim"};
    }
    return cannot_lift_off(aim);
  }
  if (auto error = wrong_place("aim", *aim.aim)) return error;
  if (aim.loft == MissileLoft::maximum_range) {
    return base::Error{"the greatest range does not go with an aim", "it goes with an azimuth", "give one of the two"};
  }
  const Ellipsoid& shape = aim.earth.shape;
  const double mean = shape.equatorial_radius_m * (1.0 - shape.flattening / 3.0);
  const double range = geodesic_inverse(aim.launch, *aim.aim, shape).distance_m;
  if (!(range >= 5.0e3)) {
    return base::Error{"launch and aim are less than 5 km apart", "a flight needs a direction", "move the aim away"};
  }
  if (range > 0.9935 * pi * mean) {
    return base::Error{"the aim lies opposite the launch on the Earth", "all directions are alike there",
                       "keep them at most " + std::to_string(static_cast<int>(0.9935e-3 * pi * mean)) + " km apart"};
  }
  return cannot_lift_off(aim);
}

std::string in_km(double metres) { return number(std::round(metres * 1e-2) * 0.1, "km"); }

}  // namespace iamd::geo
