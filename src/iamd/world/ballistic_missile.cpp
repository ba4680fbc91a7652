#include "iamd/world/ballistic_missile.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include <Eigen/Dense>

#include "iamd/geo/eigen.hpp"
#include "iamd/world/ground.hpp"
#include "iamd/world/motion_support.hpp"

namespace iamd::world {
namespace {

using Eigen::Vector3d;

constexpr double most_decoys = 1000.0;

bool given(const scenario::Uncertain& number) {
  return !number.fixed() || number.likely() != BallisticMissile::not_given;
}

// The n-th of `count` directions spread evenly over the sphere: a Fibonacci lattice.
std::array<double, 3> spread(std::size_t n, std::size_t count) {
  constexpr double golden_angle = std::numbers::pi * (3.0 - 2.23606797749979);
  const double z = 1.0 - (2.0 * static_cast<double>(n) + 1.0) / static_cast<double>(count);
  const double across = std::sqrt(1.0 - z * z);
  const double turn = golden_angle * static_cast<double>(n);
  return {across * std::cos(turn), across * std::sin(turn), z};
}

class MissileMotion final : public Motion {
 public:
  MissileMotion(geo::MissileLaunch launch, std::optional<double> ballistic_coefficient_kg_m2, double ground_alt_m,
                scenario::Uncertain aim_error_m, bool varies, const Surroundings& around)
      : launch_{std::move(launch)},
        ground_alt_m_{ground_alt_m},
        aim_error_m_{aim_error_m},
        varies_{varies},
        around_{around} {
    forces_.ballistic_coefficient_kg_m2 = ballistic_coefficient_kg_m2;
  }

  void comes_off(Offspring offspring, const Release& release) {
    offspring_.push_back(std::move(offspring));
    releases_.push_back(release);
  }

  void fly(const scenario::Draw& draw, base::RandomStream errors, geo::Trajectory& path) const override {
    path.clear();
    geo::State<geo::Ecef> cutoff = launch_.cutoff;
    if (const double sigma_m = draw(aim_error_m_); sigma_m > 0.0) {
      const double east_m = sigma_m * errors.normal();
      const double north_m = sigma_m * errors.normal();
      const auto& d = launch_.dvelocity_dimpact;
      const Vector3d v{d[0][0] * east_m + d[0][1] * north_m, d[1][0] * east_m + d[1][1] * north_m,
                       d[2][0] * east_m + d[2][1] * north_m};
      for (const geo::TrajectoryPiece& piece : launch_.ascent.pieces()) {
        path.append(
            geo::with_thrust_error(piece, launch_.error_from_s, launch_.cutoff_s, geo::velocity_of<geo::Ecef>(v)));
      }
      const double third_s = (launch_.cutoff_s - launch_.error_from_s) / 3.0;
      cutoff.position = geo::position_of<geo::Ecef>(geo::vector_of(cutoff.position) + third_s * v);
      cutoff.velocity = geo::velocity_of<geo::Ecef>(geo::vector_of(cutoff.velocity) + v);
    } else {
      for (const geo::TrajectoryPiece& piece : launch_.ascent.pieces()) path.append(piece);
    }
    fall(cutoff, launch_.cutoff_s, forces_, path);
  }
  [[nodiscard]] bool varies() const override { return varies_; }
  [[nodiscard]] FlightNotes notes(const scenario::Draw& /*draw*/) const override {
    return {.free_from_s = launch_.cutoff_s, .given_up_after_s = truth_flight_options().longest_flight_s};
  }

  [[nodiscard]] std::span<const Offspring> offspring() const override { return offspring_; }
  void fly_offspring(std::size_t which, const geo::Trajectory& parent, const scenario::Draw& /*draw*/,
                     base::RandomStream /*errors*/, geo::Trajectory& path) const override {
    fly_released(releases_[which], parent, offspring_[which].start_s, ground_alt_m_, around_, path);
  }

 private:
  void fall(const geo::State<geo::Ecef>& from, double from_s, const geo::ForceModel& forces,
            geo::Trajectory& path) const {
    geo::FlightOptions options = truth_flight_options();
    options.ground_alt_m = ground_alt_m_;
    geo::fly(from, from_s, forces, options, &path, around_.earth);
    end_on_terrain(path, around_);
  }

  geo::MissileLaunch launch_;
  geo::ForceModel forces_;
  double ground_alt_m_;
  scenario::Uncertain aim_error_m_;
  bool varies_;
  const Surroundings& around_;
  std::vector<Offspring> offspring_;
  std::vector<Release> releases_;
};

class MissileModel final : public MotionModel {
 public:
  explicit MissileModel(BallisticMissile missile) : missile_{std::move(missile)} {}

  [[nodiscard]] base::Result<std::unique_ptr<const Motion>> solve(const scenario::Draw& draw,
                                                                  const Surroundings& around) const override {
    geo::MissileAim aim;
    aim.earth = around.earth;
    aim.missile = drawn(draw);
    aim.launch = missile_.launch.drawn(draw);
    if (missile_.aim) aim.aim = missile_.aim->drawn(draw);
    if (!missile_.aim) aim.azimuth_rad = draw(missile_.azimuth_rad);
    aim.loft = loft();
    if (missile_.loft) aim.apogee_alt_m = draw(missile_.loft->apogee_m);
    base::Result<geo::MissileLaunch> launch = geo::solve_launch(aim);
    if (!launch) return std::unexpected{launch.error()};

    const double cutoff_s = launch->cutoff_s;
    const double flight_s = launch->flight_time_s;
    const double unburnt_kg = launch->unburnt_kg;
    const std::vector<geo::BurnTimes> burns = launch->burns;
    const scenario::Uncertain& error = missile_.aim_error_m;
    auto motion = std::make_unique<MissileMotion>(std::move(*launch), aim.missile.payload_ballistic_coefficient_kg_m2,
                                                  aim.aim ? aim.aim->alt_m : aim.launch.alt_m, error,
                                                  error.aleatory() || draw(error) > 0.0, around);
    for (std::size_t i = 0; i < burns.size(); ++i) {
      const bool last = i + 1 == burns.size();
      const BallisticMissile::Stage& stage = missile_.stages[i];
      const auto release = spent_stage(stage, aim.missile.stages[i], last ? unburnt_kg : 0.0, draw);
      if (!release) continue;  // nothing is left of it
      motion->comes_off({.name = "stage-" + std::to_string(i + 1),
                         .start_s = last ? cutoff_s : burns[i].burnout_s,
                         .signature = stage.signature ? &*stage.signature : nullptr},
                        *release);
    }
    if (auto failed = add_decoys(draw, cutoff_s, flight_s, *motion)) return std::unexpected{*failed};
    return motion;
  }
  [[nodiscard]] bool solved_per_run() const override {
    return varies_by_run(missile_.launch) || (missile_.aim && varies_by_run(*missile_.aim)) ||
           std::ranges::any_of(numbers(), [](const scenario::Uncertain* n) { return n->aleatory(); });
  }
  [[nodiscard]] bool fixed() const override {
    return is_fixed(missile_.launch) && (!missile_.aim || is_fixed(*missile_.aim)) &&
           std::ranges::all_of(numbers(), [](const scenario::Uncertain* n) { return n->fixed(); });
  }

 private:
  [[nodiscard]] geo::Missile drawn(const scenario::Draw& draw) const {
    geo::Missile missile;
    for (const BallisticMissile::Stage& stage : missile_.stages) missile.stages.push_back(stage.drawn(draw));
    missile.payload_kg = draw(missile_.payload.mass_kg);
    if (const double beta = draw(missile_.payload.ballistic_coefficient_kg_m2); beta > 0.0) {
      missile.payload_ballistic_coefficient_kg_m2 = beta;
    }
    return missile;
  }

  [[nodiscard]] geo::MissileLoft loft() const {
    if (!missile_.loft) return missile_.aim ? geo::MissileLoft::minimum_energy : geo::MissileLoft::maximum_range;
    const std::string& word = missile_.loft->word;
    if (word == "minimum_energy") return geo::MissileLoft::minimum_energy;
    if (word == "high") return geo::MissileLoft::high;
    if (word == "low") return geo::MissileLoft::low;
    return word.empty() ? geo::MissileLoft::apogee : geo::MissileLoft::maximum_range;
  }

  [[nodiscard]] std::optional<base::Error> add_decoys(const scenario::Draw& draw, double cutoff_s, double flight_s,
                                                      MissileMotion& motion) const {
    std::size_t number = 0;
    for (const BallisticMissile::Decoys& decoys : missile_.decoys) {
      const auto count = static_cast<std::size_t>(std::llround(draw(decoys.count)));
      if (number + count > static_cast<std::size_t>(most_decoys)) {
        return no_solution("the missile carries more than 1000 decoys", "that many are not computed", "lower count");
      }
      const double release_s = cutoff_s + draw(decoys.release_s);
      if (count > 0 && release_s >= flight_s) {
        return no_solution("decoys would be released " + std::to_string(std::lround(release_s)) + " s after lift-off",
                           "the payload comes down after " + std::to_string(std::lround(flight_s)) + " s",
                           "lower release_s, which counts from the end of thrust");
      }
      for (std::size_t i = 0; i < count; ++i) {
        motion.comes_off({.name = "decoy-" + std::to_string(++number),
                          .start_s = release_s,
                          .signature = decoys.signature ? &*decoys.signature : nullptr},
                         {.ballistic_coefficient_kg_m2 = draw(decoys.ballistic_coefficient_kg_m2),
                          .speed_mps = draw(decoys.separation_speed_mps),
                          .direction = spread(i, count)});
      }
    }
    return std::nullopt;
  }

  // All that the solution needs, but places.
  [[nodiscard]] std::vector<const scenario::Uncertain*> numbers() const {
    std::vector<const scenario::Uncertain*> all{&missile_.payload.mass_kg,
                                                &missile_.payload.ballistic_coefficient_kg_m2, &missile_.azimuth_rad};
    for (const BallisticMissile::Stage& s : missile_.stages) {
      const auto numbers = s.numbers();
      all.insert(all.end(), numbers.begin(), numbers.end());
    }
    for (const BallisticMissile::Decoys& d : missile_.decoys) {
      all.insert(all.end(), {&d.count, &d.ballistic_coefficient_kg_m2, &d.release_s, &d.separation_speed_mps});
    }
    if (missile_.loft) all.push_back(&missile_.loft->apogee_m);
    return all;
  }

  BallisticMissile missile_;
};

std::string problem_of(const BallisticMissile& missile) {
  if (std::string problem = stages_problem(missile.stages); !problem.empty()) return problem;
  if (missile.aim.has_value() == given(missile.azimuth_rad)) {
    return missile.aim ? "an aim settles the azimuth: leave out azimuth_deg"
                       : "give aim, or azimuth_deg where there is none";
  }
  if (!missile.loft || missile.loft->word.empty()) return "";
  const bool farthest = missile.loft->word == "maximum_range";
  if (missile.aim && farthest) return "loft: maximum_range goes with azimuth_deg, not with an aim";
  if (!missile.aim && !farthest) return "loft: " + missile.loft->word + " needs an aim";
  return "";
}

scenario::Table<BallisticMissile::Decoys> decoys_table() {
  using Decoys = BallisticMissile::Decoys;
  scenario::Table<Decoys> table{"Decoys of one kind, thrown off evenly in all directions"};
  table.whole("count", &Decoys::count, scenario::Domain{0.0, most_decoys}, "how many");
  table.number("ballistic_coefficient_kg_m2", &Decoys::ballistic_coefficient_kg_m2, scenario::Domain{1e-3, 1e9},
               "mass over drag coefficient and area, m/(Cd·A)");
  table.number("release_s", &Decoys::release_s, scenario::Domain{0.0, 7200.0}, "when, from the end of thrust");
  table.number("separation_speed_mps", &Decoys::separation_speed_mps, scenario::Domain{0.0, 1000.0},
               "relative to the payload");
  table.table("signature", &Decoys::signature, offspring_signature_table(),
              "how they look to radars; like the object when left out");
  return table;
}

}  // namespace

scenario::Table<BallisticMissile> ballistic_missile_table() {
  scenario::Table<BallisticMissile::Payload> payload{"What the missile carries and what comes down"};
  payload.number("mass_kg", &BallisticMissile::Payload::mass_kg, scenario::Domain{1e-3, 1e6}, "mass");
  payload
      .number("ballistic_coefficient_kg_m2", &BallisticMissile::Payload::ballistic_coefficient_kg_m2,
              scenario::Domain{1e-3, 1e9}, "in free flight, m/(Cd·A); no drag when left out")
      .optional();

  scenario::Table<BallisticMissile::Loft> loft{"How high it flies"};
  loft.number("apogee_km", &BallisticMissile::Loft::apogee_m, scenario::Domain{0.0, 100000.0, true, false},
              "greatest height above the ellipsoid; with an aim thrust ends early, without one it does not");

  scenario::Table<BallisticMissile> table{
      "Powered flight of a staged missile: vertical rise, pitch-over at 50 m/s, gravity turn, free flight of the "
      "payload; "
      "spent stages and decoys come off as objects of their own"};
  table.list("stages", &BallisticMissile::stages, missile_stage_table(), "in the order of their burning");
  table.table("payload", &BallisticMissile::payload, payload, "what it carries");
  table.table("launch", &BallisticMissile::launch, scenario::place_table(), "where it lifts off, from rest");
  table.table("aim", &BallisticMissile::aim, scenario::place_table(),
              "where the payload comes down; or give azimuth_deg");
  table
      .number("azimuth_deg", &BallisticMissile::azimuth_rad, scenario::Domain{-360.0, 360.0},
              "of the pitch-over, clockwise from north; the payload comes down at the height of the launch")
      .optional();
  table.word_or_table(
      "loft", &BallisticMissile::loft, {"minimum_energy", "high", "low", "maximum_range"},
      &BallisticMissile::Loft::word, loft,
      "minimum_energy (taken when left out, with an aim): thrust ends as early as it can; high, low: full burn to the "
      "aim, "
      "lofted or depressed; maximum_range (taken when left out, with azimuth_deg): full burn; or an apogee");
  table.list("decoys", &BallisticMissile::decoys, decoys_table(), "what the payload throws off after the end of thrust")
      .optional();
  table
      .number("aim_error_m", &BallisticMissile::aim_error_m, scenario::Domain{0.0, 100e3},
              "standard deviation of the impact point, east and north each, drawn for each copy and run")
      .or_else(0.0);
  table.require(problem_of);
  return table;
}

std::shared_ptr<const MotionModel> make_ballistic_missile(const BallisticMissile& missile) {
  return std::make_shared<const MissileModel>(missile);
}

}  // namespace iamd::world
