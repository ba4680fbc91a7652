#include "iamd/world/free_fall.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

#include "iamd/geo/earth_forces.hpp"
#include "iamd/geo/integrate.hpp"
#include "iamd/world/ground.hpp"
#include "iamd/world/motion_support.hpp"
#include "iamd/world/stored_path.hpp"

namespace iamd::world {
namespace {

constexpr double longest_flight_s = 4.0 * 3600.0;

bool given(const scenario::Uncertain& number) { return !number.fixed() || number.likely() != FreeFall::not_given; }

geo::FlightOptions options_of(double ground_alt_m) {
  geo::FlightOptions options;
  options.tolerance_m = 1e-4;
  options.tolerance_mps = 1e-6;
  options.longest_step_s = 10.0;
  options.longest_flight_s = longest_flight_s;
  options.ground_alt_m = ground_alt_m;
  return options;
}

// dy/dt with a drag coefficient over the Mach number.
class MachDrag {
 public:
  MachDrag(const geo::Earth& earth, const scenario::Curve& drag_coefficient, double area_over_mass_m2_kg)
      : forces_{earth}, drag_coefficient_{drag_coefficient}, area_over_mass_m2_kg_{area_over_mass_m2_kg} {}

  void operator()(double /*t*/, const geo::Six<double>& y, geo::Six<double>& rate) const {
    const auto at = geo::EarthForces::place(y);
    forces_.fall(y, at, rate);
    if (!forces_.has_air()) return;
    const double alt = forces_.height(at);
    const double density = forces_.density(alt);
    if (!(density > 0.0)) return;
    double v[3] = {y.at[3], y.at[4], y.at[5]};
    if (forces_.windy()) forces_.subtract_wind(y, alt, v);
    const double speed = std::sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    const double mach = speed / geo::us1976_speed_of_sound_mps(alt);
    const double drag = 0.5 * density * speed * drag_coefficient_.at(mach) * area_over_mass_m2_kg_;
    for (int i = 0; i < 3; ++i) rate.at[3 + i] -= drag * v[i];
  }

 private:
  geo::EarthForces forces_;
  const scenario::Curve& drag_coefficient_;
  double area_over_mass_m2_kg_;
};

class FreeFallModel final : public MotionModel {
 public:
  explicit FreeFallModel(FreeFall fall) : fall_{std::move(fall)} {}

  [[nodiscard]] base::Result<std::unique_ptr<const Motion>> solve(const scenario::Draw& draw,
                                                                  const Surroundings& around) const override {
    const geo::Earth& earth = around.earth;
    const geo::Geodetic from = fall_.position.drawn(draw);
    const geo::Site site{from, earth.shape};
    const geo::Velocity<geo::Enu> thrown{draw(fall_.velocity.east_mps), draw(fall_.velocity.north_mps),
                                         draw(fall_.velocity.up_mps)};
    const geo::State<geo::Ecef> start{site.origin(), site.to_ecef(thrown)};
    const bool own_ground = given(fall_.ground_alt_m);
    const double floor_m = own_ground ? draw(fall_.ground_alt_m) : lowest_ground_alt_m(around);
    const double ground = own_ground ? std::max(floor_m, around.terrain ? ground_alt_m(around, from) : floor_m)
                                     : ground_alt_m(around, from);
    if (from.alt_m < ground || (from.alt_m == ground && !(thrown.z_mps > 0.0))) {
      std::array<char, 96> text{};
      std::snprintf(text.data(), text.size(), "the fall starts at %.0f m, and the ground lies at %.0f m", from.alt_m,
                    ground);
      return std::unexpected{no_solution(text.data(), "it ends on the ground", "raise position.alt_m, or throw it up")};
    }
    const geo::FlightOptions options = options_of(floor_m);
    geo::Trajectory path;
    bool followed = true;
    if (fall_.drag_coefficient.points.size() > 1) {
      const MachDrag rate{earth, fall_.drag_coefficient, draw(fall_.area_m2) / draw(fall_.mass_kg)};
      const auto above_ground = [&](double /*t*/, const geo::State<geo::Ecef>& s) {
        return geo::ellipsoid_height(s.position, earth.shape) - floor_m;
      };
      followed = geo::integrate(start, 0.0, longest_flight_s, rate, above_ground, options, &path).finite;
    } else {
      const geo::FlightResult result = geo::fly(start, 0.0, forces(draw), options, &path, earth);
      followed = result.end == geo::FlightEnd::ground || result.end_s >= longest_flight_s;
    }
    if (!followed || path.empty()) {
      return std::unexpected{no_solution("the fall cannot be followed to its end",
                                         "its numbers ran away, or air stops it within a moment",
                                         "look at the numbers of its drag")};
    }
    end_on_terrain(path, around);
    return std::make_unique<const StoredPath>(std::move(path), FlightNotes{.given_up_after_s = longest_flight_s});
  }
  [[nodiscard]] bool solved_per_run() const override {
    if (varies_by_run(fall_.position)) return true;
    for (const scenario::Uncertain* number : numbers()) {
      if (number->aleatory()) return true;
    }
    return false;
  }
  [[nodiscard]] bool fixed() const override {
    if (!is_fixed(fall_.position)) return false;
    for (const scenario::Uncertain* number : numbers()) {
      if (!number->fixed()) return false;
    }
    return true;
  }

 private:
  [[nodiscard]] geo::ForceModel forces(const scenario::Draw& draw) const {
    geo::ForceModel forces;
    if (given(fall_.ballistic_coefficient_kg_m2)) {
      forces.ballistic_coefficient_kg_m2 = draw(fall_.ballistic_coefficient_kg_m2);
    } else if (!fall_.drag_coefficient.empty()) {
      forces.ballistic_coefficient_kg_m2 =
          draw(fall_.mass_kg) / (fall_.drag_coefficient.points.front().second * draw(fall_.area_m2));
    }
    return forces;
  }
  [[nodiscard]] std::array<const scenario::Uncertain*, 7> numbers() const {
    return {&fall_.velocity.east_mps, &fall_.velocity.north_mps,
            &fall_.velocity.up_mps,   &fall_.ballistic_coefficient_kg_m2,
            &fall_.mass_kg,           &fall_.area_m2,
            &fall_.ground_alt_m};
  }

  FreeFall fall_;
};

}  // namespace

scenario::Table<FreeFall> free_fall_table() {
  const scenario::Domain speed{-15000.0, 15000.0};
  scenario::Table<FreeFall::Start> velocity{"A velocity relative to the Earth; at rest where nothing is given"};
  velocity.number("east_mps", &FreeFall::Start::east_mps, speed, "towards east").or_else(0.0);
  velocity.number("north_mps", &FreeFall::Start::north_mps, speed, "towards north").or_else(0.0);
  velocity.number("up_mps", &FreeFall::Start::up_mps, speed, "along the vertical").or_else(0.0);

  scenario::Table<FreeFall> table{
      "Free fall from a place and a velocity, with drag where its numbers are given: debris, bombs, test bodies"};
  table.table("position", &FreeFall::position, scenario::place_table(), "where it begins");
  table.table("velocity", &FreeFall::velocity, velocity, "with which it begins; at rest when left out").optional();
  table
      .number("ballistic_coefficient_kg_m2", &FreeFall::ballistic_coefficient_kg_m2, scenario::positive,
              "mass over drag coefficient and area, m/(Cd·A); or give mass_kg, area_m2 and drag_coefficient")
      .optional();
  table.number("mass_kg", &FreeFall::mass_kg, scenario::positive, "mass").optional();
  table.number("area_m2", &FreeFall::area_m2, scenario::positive, "the area that drag_coefficient refers to")
      .optional();
  table
      .curve("drag_coefficient", &FreeFall::drag_coefficient, scenario::Domain{0.0, 100.0},
             scenario::Domain{0.0, 100.0, true, false},
             "drag coefficient; a number, or pairs [Mach number, coefficient]")
      .optional();
  table
      .number("ground_alt_m", &FreeFall::ground_alt_m, scenario::Domain{-500.0, 9000.0},
              "height above the ellipsoid where it ends; 0 when left out, or the terrain where there is some")
      .optional();
  table.require([](const FreeFall& fall) -> std::string {
    const bool whole = given(fall.ballistic_coefficient_kg_m2);
    const bool mass = given(fall.mass_kg);
    const bool area = given(fall.area_m2);
    const bool coefficient = !fall.drag_coefficient.empty();
    if (whole && (mass || area || coefficient)) {
      return "drag is given twice: give ballistic_coefficient_kg_m2, or mass_kg, area_m2 and drag_coefficient";
    }
    if ((mass || area || coefficient) && !(mass && area && coefficient)) {
      return std::string{"mass_kg, area_m2 and drag_coefficient belong together; '"} +
             (!mass   ? "mass_kg"
              : !area ? "area_m2"
                      : "drag_coefficient") +
             "' is missing";
    }
    return "";
  });
  return table;
}

std::shared_ptr<const MotionModel> make_free_fall(const FreeFall& fall) {
  return std::make_shared<const FreeFallModel>(fall);
}

}  // namespace iamd::world
