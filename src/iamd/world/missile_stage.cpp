#include "iamd/world/missile_stage.hpp"

#include "iamd/geo/eigen.hpp"
#include "iamd/world/ground.hpp"

namespace iamd::world {

using Eigen::Vector3d;

geo::MissileStage MissileStageSpec::drawn(const scenario::Draw& draw) const {
  geo::MissileStage stage;
  stage.propellant_kg = draw(propellant_kg);
  stage.structure_kg = draw(structure_kg);
  stage.isp_s = draw(isp_s);
  stage.burn_s = draw(burn_s);
  stage.diameter_m = draw(diameter_m);
  stage.coast_s = draw(coast_s);
  for (const auto& [mach, coefficient] : drag_coefficient.points) stage.drag.push_back({mach, coefficient});
  return stage;
}

std::vector<const scenario::Uncertain*> MissileStageSpec::numbers() const {
  return {&propellant_kg, &structure_kg, &isp_s, &burn_s, &diameter_m, &coast_s, &separation_speed_mps};
}

scenario::Table<MissileStageSpec> missile_stage_table() {
  using Stage = MissileStageSpec;
  const scenario::Domain mass{0.0, 1e7, true, false};
  scenario::Table<Stage> table{"One stage of a missile"};
  table.number("propellant_kg", &Stage::propellant_kg, mass, "propellant burnt");
  table.number("structure_kg", &Stage::structure_kg, scenario::Domain{0.0, 1e7}, "what drops at its burnout");
  table.number("isp_s", &Stage::isp_s, scenario::Domain{1.0, 5000.0}, "specific impulse, the mean over the burn");
  table.number("burn_s", &Stage::burn_s, scenario::Domain{0.1, 3600.0}, "burn time");
  table.number("diameter_m", &Stage::diameter_m, scenario::Domain{0.01, 100.0},
               "its circle is the area that drag_coefficient refers to");
  table.curve("drag_coefficient", &Stage::drag_coefficient, scenario::Domain{0.0, 100.0}, scenario::Domain{0.0, 100.0},
              "of the missile while this stage burns: a number, or pairs [Mach number, coefficient]");
  table
      .number("coast_s", &Stage::coast_s, scenario::Domain{0.0, 3600.0},
              "unpowered flight between its burnout and the next ignition")
      .or_else(0.0);
  table
      .number("separation_speed_mps", &Stage::separation_speed_mps, scenario::Domain{0.0, 1000.0},
              "with which the spent stage falls behind")
      .or_else(1.0);
  table.table("signature", &Stage::signature, offspring_signature_table(),
              "how the spent stage looks to radars; like the object when left out");
  return table;
}

std::string stages_problem(const std::vector<MissileStageSpec>& stages) {
  if (stages.empty()) return "a missile has at least one stage";
  if (stages.size() > most_stages) return "a missile has at most 10 stages";
  const scenario::Uncertain& coast = stages.back().coast_s;
  if (!coast.fixed() || coast.likely() > 0.0) return "nothing is lit behind the last stage: leave out its coast_s";
  return "";
}

void fly_released(const Release& release, const geo::Trajectory& parent, double at_s, double ground_alt_m,
                  const Surroundings& around, geo::Trajectory& path) {
  path.clear();
  if (parent.empty() || at_s >= parent.end_s()) return;  // the terrain was in the way
  geo::State<geo::Ecef> start = parent.at(at_s);
  const Vector3d velocity = geo::vector_of(start.velocity);
  const Vector3d ahead = velocity.normalized();
  const Vector3d side = geo::vector_of(start.position).cross(ahead).normalized();
  const Vector3d away =
      release.direction[0] * ahead + release.direction[1] * side + release.direction[2] * ahead.cross(side);
  start.velocity = geo::velocity_of<geo::Ecef>(velocity + release.speed_mps * away);
  geo::ForceModel forces;
  forces.ballistic_coefficient_kg_m2 = release.ballistic_coefficient_kg_m2;
  geo::FlightOptions options = truth_flight_options();
  options.ground_alt_m = ground_alt_m;
  geo::fly(start, 0.0, forces, options, &path, around.earth);
  end_on_terrain(path, around);
}

std::optional<Release> spent_stage(const MissileStageSpec& spec, const geo::MissileStage& stage, double unburnt_kg,
                                   const scenario::Draw& draw) {
  const double beta = geo::tumbling_ballistic_coefficient_kg_m2(stage, unburnt_kg);
  if (!(beta > 0.0)) return std::nullopt;
  return Release{.ballistic_coefficient_kg_m2 = beta, .speed_mps = draw(spec.separation_speed_mps)};
}

}  // namespace iamd::world
