#include "iamd/world/ballistic_arc.hpp"

#include <utility>

#include "iamd/scenario/given.hpp"
#include "iamd/world/ground.hpp"
#include "iamd/world/motion_support.hpp"

namespace iamd::world {
namespace {

class ArcMotion final : public Motion {
 public:
  ArcMotion(const geo::ArcSolution& solution, const geo::ForceModel& forces, double ground_alt_m,
            scenario::Uncertain aim_error_m, bool varies, const Surroundings& around)
      : solution_{solution},
        forces_{forces},
        ground_alt_m_{ground_alt_m},
        aim_error_m_{aim_error_m},
        varies_{varies},
        around_{around} {}

  void fly(const scenario::Draw& draw, base::RandomStream errors, geo::Trajectory& path) const override {
    path.clear();
    geo::FlightOptions options = truth_flight_options();
    options.ground_alt_m = ground_alt_m_;
    geo::fly(start(draw, errors), 0.0, forces_, options, &path, around_.earth);
    end_on_terrain(path, around_);
  }
  [[nodiscard]] bool varies() const override { return varies_; }
  [[nodiscard]] FlightNotes notes(const scenario::Draw& /*draw*/) const override {
    return {.given_up_after_s = truth_flight_options().longest_flight_s};
  }
  [[nodiscard]] bool as_free_flight(const scenario::Draw& draw, base::RandomStream errors,
                                    geo::Flight& flight) const override {
    if (around_.terrain) return false;
    flight = {.start = start(draw, errors), .forces = forces_, .ground_alt_m = ground_alt_m_};
    return true;
  }

 private:
  [[nodiscard]] geo::State<geo::Ecef> start(const scenario::Draw& draw, base::RandomStream& errors) const {
    geo::State<geo::Ecef> start = solution_.start;
    if (const double sigma_m = draw(aim_error_m_); sigma_m > 0.0) {
      const double east_m = sigma_m * errors.normal();
      const double north_m = sigma_m * errors.normal();
      const auto& d = solution_.dvelocity_dimpact;
      start.velocity.x_mps += d[0][0] * east_m + d[0][1] * north_m;
      start.velocity.y_mps += d[1][0] * east_m + d[1][1] * north_m;
      start.velocity.z_mps += d[2][0] * east_m + d[2][1] * north_m;
    }
    return start;
  }

  geo::ArcSolution solution_;
  geo::ForceModel forces_;
  double ground_alt_m_;
  scenario::Uncertain aim_error_m_;
  bool varies_;
  const Surroundings& around_;
};

class ArcModel final : public MotionModel {
 public:
  explicit ArcModel(BallisticArc arc) : arc_{std::move(arc)} {}

  [[nodiscard]] base::Result<std::unique_ptr<const Motion>> solve(const scenario::Draw& draw,
                                                                  const Surroundings& around) const override {
    geo::ArcAim aim;
    aim.earth = around.earth;
    aim.launch = arc_.launch.drawn(draw);
    aim.aim = arc_.aim.drawn(draw);
    if (steered()) {
      const bool by_apogee = given(arc_.loft->apogee_m);
      aim.loft = by_apogee ? geo::LoftKind::apogee : geo::LoftKind::burnout_speed;
      aim.loft_value = draw(by_apogee ? arc_.loft->apogee_m : arc_.loft->burnout_speed_mps);
      aim.high_branch = arc_.loft->high_branch;
    }
    if (given(arc_.ballistic_coefficient_kg_m2)) {
      aim.forces.ballistic_coefficient_kg_m2 = draw(arc_.ballistic_coefficient_kg_m2);
      aim.forces.drag_on_descent_only = true;
    }
    const base::Result<geo::ArcSolution> solution = geo::solve_arc(aim);
    if (!solution) return std::unexpected{solution.error()};
    const scenario::Uncertain& error = arc_.aim_error_m;
    return std::make_unique<const ArcMotion>(*solution, aim.forces, aim.aim.alt_m, error,
                                             error.aleatory() || draw(error) > 0.0, around);
  }
  [[nodiscard]] bool solved_per_run() const override {
    return varies_by_run(arc_.launch) || varies_by_run(arc_.aim) || arc_.ballistic_coefficient_kg_m2.aleatory() ||
           (steered() && (arc_.loft->apogee_m.aleatory() || arc_.loft->burnout_speed_mps.aleatory()));
  }
  [[nodiscard]] bool fixed() const override {
    return is_fixed(arc_.launch) && is_fixed(arc_.aim) && arc_.ballistic_coefficient_kg_m2.fixed() &&
           (!steered() || (arc_.loft->apogee_m.fixed() && arc_.loft->burnout_speed_mps.fixed()));
  }

 private:
  // Otherwise it is the slowest arc.
  [[nodiscard]] bool steered() const { return arc_.loft && arc_.loft->word.empty(); }

  BallisticArc arc_;
};

}  // namespace

scenario::Table<Loft> loft_table() {
  scenario::Table<Loft> table{"How steep an arc is: by apogee_km or by burnout_speed_mps"};
  table
      .number("apogee_km", &Loft::apogee_m, scenario::Domain{0.0, 20000.0, true, false},
              "greatest height above the ellipsoid")
      .optional();
  table
      .number("burnout_speed_mps", &Loft::burnout_speed_mps, scenario::Domain{0.0, 11000.0, true, false},
              "speed relative to the Earth at the launch point")
      .optional();
  table
      .choice("branch", &Loft::high_branch, {{"low", false}, {"high", true}},
              "with burnout_speed_mps: the flat or the lofted one of the two arcs that hit")
      .or_else("low");
  table.require([](const Loft& loft) {
    if (given(loft.apogee_m) != given(loft.burnout_speed_mps)) return "";
    return given(loft.apogee_m) ? "apogee_km and burnout_speed_mps each settle the arc: give one of them"
                                : "give apogee_km or burnout_speed_mps, or 'loft: minimum_energy' for the slowest arc";
  });
  return table;
}

scenario::Table<BallisticArc> ballistic_arc_table() {
  scenario::Table<BallisticArc> table{"Unpowered flight of a warhead from burnout to its aim, over the rotating Earth"};
  table.table("launch", &BallisticArc::launch, scenario::place_table(),
              "where free flight begins: the launcher, or the place of burnout");
  table.table("aim", &BallisticArc::aim, scenario::place_table(), "where it comes down");
  table.word_or_table("loft", &BallisticArc::loft, {"minimum_energy"}, &Loft::word, loft_table(),
                      "how steep the arc is; minimum_energy, the slowest one, when left out");
  table
      .number("ballistic_coefficient_kg_m2", &BallisticArc::ballistic_coefficient_kg_m2, scenario::positive,
              "mass over drag coefficient and area, m/(Cd·A), for drag on the descent; no drag when left out")
      .optional();
  table
      .number("aim_error_m", &BallisticArc::aim_error_m, scenario::Domain{0.0, 100e3},
              "standard deviation of the impact point, east and north each, drawn for each copy and run")
      .or_else(0.0);
  return table;
}

std::shared_ptr<const MotionModel> make_ballistic_arc(const BallisticArc& arc) {
  return std::make_shared<const ArcModel>(arc);
}

}  // namespace iamd::world
