#include "iamd/world/glide.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>
#include <utility>

#include "iamd/geo/boost.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/world/ground.hpp"
#include "iamd/world/motion_support.hpp"

namespace iamd::world {
namespace {

constexpr double default_max_bank_rad = 60.0 * geo::degree;
constexpr double furthest_miss_m = 1000.0;

bool given(const scenario::Uncertain& number) { return !number.fixed() || number.likely() != Glide::not_given; }

std::string text(const char* format, double a, double b = 0.0) {
  std::array<char, 160> buffer{};
  std::snprintf(buffer.data(), buffer.size(), format, a, b);
  return buffer.data();
}

// What is flown alike by all, and a dive that is not: every copy and run dives at an aim of its own.
class GlideMotion final : public Motion {
 public:
  struct Dive {
    geo::State<geo::Ecef> start{};
    double start_s = 0.0;
    geo::Glider glider{};
    geo::Geodetic aim{};
    scenario::Uncertain aim_error_m{0.0};
    bool varies = false;
  };

  GlideMotion(geo::Trajectory path, double entry_s, const Surroundings& around)
      : path_{std::move(path)}, entry_s_{entry_s}, around_{around} {}

  void dives(const Dive& dive) { dive_ = dive; }
  void comes_off(Offspring offspring, const Release& release) {
    offspring_.push_back(std::move(offspring));
    releases_.push_back(release);
  }

  void fly(const scenario::Draw& draw, base::RandomStream errors, geo::Trajectory& path) const override {
    path.clear();
    for (const geo::TrajectoryPiece& piece : path_.pieces()) path.append(piece);
    if (!dive_) return;
    geo::Geodetic aim = dive_->aim;
    if (const double sigma_m = draw(dive_->aim_error_m); sigma_m > 0.0) {
      const double east_m = sigma_m * errors.normal();
      const double north_m = sigma_m * errors.normal();
      const geo::Ellipsoid& shape = around_.earth.shape;
      aim =
          geo::geodetic_from_ecef(geo::Site{aim, shape}.to_ecef(geo::Position<geo::Enu>{east_m, north_m, 0.0}), shape);
      aim.alt_m = dive_->aim.alt_m;
    }
    geo::fly_dive(dive_->start, dive_->start_s, dive_->glider, aim, &path, around_.earth);
    end_on_terrain(path, around_);
  }
  [[nodiscard]] bool varies() const override { return dive_ && dive_->varies; }
  [[nodiscard]] FlightNotes notes(const scenario::Draw& /*draw*/) const override { return {.free_from_s = entry_s_}; }

  [[nodiscard]] std::span<const Offspring> offspring() const override { return offspring_; }
  void fly_offspring(std::size_t which, const geo::Trajectory& parent, const scenario::Draw& /*draw*/,
                     base::RandomStream /*errors*/, geo::Trajectory& path) const override {
    fly_released(releases_[which], parent, offspring_[which].start_s, lowest_ground_alt_m(around_), around_, path);
  }

 private:
  geo::Trajectory path_;
  double entry_s_;
  const Surroundings& around_;
  std::optional<Dive> dive_;
  std::vector<Offspring> offspring_;
  std::vector<Release> releases_;
};

class GlideModel final : public MotionModel {
 public:
  explicit GlideModel(Glide glide) : glide_{std::move(glide)} {}

  [[nodiscard]] base::Result<std::unique_ptr<const Motion>> solve(const scenario::Draw& draw,
                                                                  const Surroundings& around) const override {
    geo::GlideFlight flight;
    flight.glider = {draw(glide_.lift_to_drag), draw(glide_.ballistic_coefficient_kg_m2)};
    flight.mode = glide_.mode;
    flight.ground_alt_m = lowest_ground_alt_m(around);
    if (auto error = read_bank(draw, flight.bank)) return std::unexpected{*error};
    std::optional<geo::Geodetic> aim;
    if (glide_.aim) aim = glide_.aim->drawn(draw);
    if (glide_.entry) {
      if (auto error = read_entry(draw, around, flight)) return std::unexpected{*error};
      return gliding(flight, aim, {}, draw, around);
    }
    const base::Result<geo::Boost> boost = boosted(draw, aim, around);
    if (!boost) return std::unexpected{boost.error()};
    flight.entry = boost->cutoff;
    flight.start_s = boost->cutoff_s;
    auto motion = gliding(flight, aim, boost->ascent, draw, around);
    if (!motion) return std::unexpected{motion.error()};
    for (std::size_t i = 0; i < boost->burns.size(); ++i) {
      const MissileStageSpec& stage = glide_.booster->stages[i];
      const std::optional<Release> release = spent_stage(stage, stage.drawn(draw), 0.0, draw);
      if (!release) continue;
      (*motion)->comes_off({.name = "stage-" + std::to_string(i + 1),
                            .start_s = boost->burns[i].burnout_s,
                            .signature = stage.signature ? &*stage.signature : nullptr},
                           *release);
    }
    return std::move(*motion);
  }
  [[nodiscard]] bool solved_per_run() const override {
    return (glide_.aim && varies_by_run(*glide_.aim)) || (glide_.booster && varies_by_run(glide_.booster->launch)) ||
           std::ranges::any_of(numbers(), [](const scenario::Uncertain* n) { return n->aleatory(); });
  }
  [[nodiscard]] bool fixed() const override {
    return !(glide_.aim && !is_fixed(*glide_.aim)) && !(glide_.booster && !is_fixed(glide_.booster->launch)) &&
           std::ranges::all_of(numbers(), [](const scenario::Uncertain* n) { return n->fixed(); });
  }

 private:
  std::optional<base::Error> read_entry(const scenario::Draw& draw, const Surroundings& around,
                                        geo::GlideFlight& flight) const {
    const Glide::Entry& entry = *glide_.entry;
    const geo::Geodetic from{draw(entry.lat_rad), draw(entry.lon_rad), draw(entry.alt_m)};
    const geo::Site site{from, around.earth.shape};
    const double speed = draw(entry.speed_mps);
    const double climb = draw(entry.flight_path_angle_rad);
    const double heading = draw(entry.heading_rad);
    const double level = speed * std::cos(climb);
    flight.entry = {site.origin(), site.to_ecef(geo::Velocity<geo::Enu>{
                                       level * std::sin(heading), level * std::cos(heading), speed * std::sin(climb)})};
    const double ground = ground_alt_m(around, from);
    if (from.alt_m > ground) return std::nullopt;
    return no_solution(text("the glide starts at %.0f m, and the ground lies at %.0f m", from.alt_m, ground),
                       "it ends on the ground", "raise entry.alt_m");
  }

  std::optional<base::Error> read_bank(const scenario::Draw& draw, geo::BankSchedule& bank) const {
    if (glide_.bank.empty()) return std::nullopt;
    bank.by_speed = given(glide_.bank.front().speed_mps);
    for (const Glide::BankRow& row : glide_.bank) {
      bank.rows.push_back({draw(bank.by_speed ? row.speed_mps : row.t_s), draw(row.bank_rad)});
    }
    std::ranges::stable_sort(bank.rows, {}, &geo::BankSchedule::Row::at);
    const auto twice = std::ranges::adjacent_find(bank.rows, {}, &geo::BankSchedule::Row::at);
    if (twice == bank.rows.end()) return std::nullopt;
    return no_solution(text(bank.by_speed ? "two rows of bank at %g m/s" : "two rows of bank at %g s", twice->at),
                       "between two rows the bank angle changes linearly", "move them apart");
  }

  base::Result<geo::Boost> boosted(const scenario::Draw& draw, const std::optional<geo::Geodetic>& aim,
                                   const Surroundings& around) const {
    const Glide::Booster& booster = *glide_.booster;
    geo::BoostAim boost;
    for (const MissileStageSpec& stage : booster.stages) boost.missile.stages.push_back(stage.drawn(draw));
    boost.missile.payload_kg = draw(booster.payload_kg);
    boost.launch = booster.launch.drawn(draw);
    boost.azimuth_rad = aim ? geo::geodesic_inverse(boost.launch, *aim, around.earth.shape).azimuth_from_rad
                            : draw(booster.azimuth_rad);
    boost.flight_path_angle_rad = draw(booster.burnout_flight_path_angle_rad);
    return geo::solve_boost(boost, around.earth);
  }

  // From the entry on; `path` is what has been flown before.
  base::Result<std::unique_ptr<GlideMotion>> gliding(const geo::GlideFlight& flight,
                                                     const std::optional<geo::Geodetic>& aim, geo::Trajectory path,
                                                     const scenario::Draw& draw, const Surroundings& around) const {
    if (aim) return aimed(flight, *aim, std::move(path), draw, around);
    const geo::GlideResult result = geo::fly_glide(flight, &path, around.earth);
    const bool met = end_on_terrain(path, around).has_value();
    if (!result.finite || path.empty() || path.end_s() < flight.start_s) {
      return std::unexpected{no_solution("the glide cannot be computed", "its numbers ran away, or it never gets off",
                                         "look at the entry, lift_to_drag and ballistic_coefficient_kg_m2")};
    }
    if (result.end == geo::FlightEnd::time && !met) {
      return std::unexpected{no_solution("the glide does not come down within four hours",
                                         "it enters at or above the speed of an orbit, or too shallow",
                                         "lower its speed or its flight-path angle")};
    }
    return std::make_unique<GlideMotion>(std::move(path), flight.start_s, around);
  }

  base::Result<std::unique_ptr<GlideMotion>> aimed(const geo::GlideFlight& flight, const geo::Geodetic& where,
                                                   geo::Trajectory path, const scenario::Draw& draw,
                                                   const Surroundings& around) const {
    geo::GlideAim aim{where, draw(glide_.max_bank_rad)};
    if (!(aim.max_bank_rad > 0.0)) aim.max_bank_rad = default_max_bank_rad;
    const base::Result<geo::AimedGlide> solution = geo::aim_glide(flight, aim, around.earth);
    if (!solution) return std::unexpected{solution.error()};
    for (const geo::TrajectoryPiece& piece : solution->approach.pieces()) path.append(piece);
    if (around.terrain) {
      geo::Trajectory whole = path;
      geo::fly_dive(solution->dive_start, solution->dive_start_s, flight.glider, where, &whole, around.earth);
      if (end_on_terrain(whole, around)) {
        const geo::Position<geo::Ecef> there = geo::ecef_from_geodetic(where, around.earth.shape);
        const double short_m = geo::distance(whole.at(whole.end_s()).position, there);
        if (short_m > furthest_miss_m) {
          return std::unexpected{no_solution(
              text("the terrain stands in the way to the aim, %.1f km before it", short_m / 1e3),
              text("the aim is at %.0f m, and the ground there at %.0f m", where.alt_m, ground_alt_m(around, where)),
              "put the aim on the ground, or move it away from the slope")};
        }
      }
    }
    const scenario::Uncertain& error = glide_.aim_error_m;
    auto motion = std::make_unique<GlideMotion>(std::move(path), flight.start_s, around);
    motion->dives({solution->dive_start, solution->dive_start_s, flight.glider, where, error,
                   error.aleatory() || draw(error) > 0.0});
    return motion;
  }

  // All that the solution needs, but places.
  [[nodiscard]] std::vector<const scenario::Uncertain*> numbers() const {
    std::vector<const scenario::Uncertain*> all{&glide_.lift_to_drag, &glide_.ballistic_coefficient_kg_m2,
                                                &glide_.max_bank_rad};
    if (const auto& e = glide_.entry) {
      all.insert(all.end(),
                 {&e->lat_rad, &e->lon_rad, &e->alt_m, &e->speed_mps, &e->flight_path_angle_rad, &e->heading_rad});
    }
    if (const auto& b = glide_.booster) {
      all.insert(all.end(), {&b->payload_kg, &b->azimuth_rad, &b->burnout_flight_path_angle_rad});
      for (const MissileStageSpec& stage : b->stages) {
        const auto numbers = stage.numbers();
        all.insert(all.end(), numbers.begin(), numbers.end());
      }
    }
    for (const Glide::BankRow& row : glide_.bank) all.insert(all.end(), {&row.t_s, &row.speed_mps, &row.bank_rad});
    return all;
  }

  Glide glide_;
};

scenario::Table<Glide::Entry> entry_table() {
  scenario::Table<Glide::Entry> table{"The state in which a glide begins, relative to the Earth"};
  table.number("lat_deg", &Glide::Entry::lat_rad, {-90.0, 90.0}, "geodetic latitude, north positive")
      .number("lon_deg", &Glide::Entry::lon_rad, {-180.0, 180.0}, "longitude, east positive")
      .number("alt_m", &Glide::Entry::alt_m, {0.0, 1e6}, "height above the ellipsoid")
      .number("speed_mps", &Glide::Entry::speed_mps, {0.0, 12000.0, true, false}, "speed")
      .number("flight_path_angle_deg", &Glide::Entry::flight_path_angle_rad, {-90.0, 90.0},
              "of the velocity above the horizontal plane")
      .number("heading_deg", &Glide::Entry::heading_rad, {-360.0, 360.0}, "of the velocity, clockwise from north");
  return table;
}

scenario::Table<Glide::Booster> booster_table() {
  scenario::Table<Glide::Booster> table{
      "A staged missile that carries the glider: vertical rise, pitch-over at 50 m/s, gravity turn to burnout"};
  table.list("stages", &Glide::Booster::stages, missile_stage_table(), "in the order of their burning");
  table.number("payload_kg", &Glide::Booster::payload_kg, {1e-3, 1e6}, "mass of the glider");
  table.table("launch", &Glide::Booster::launch, scenario::place_table(), "where it lifts off, from rest");
  table
      .number("azimuth_deg", &Glide::Booster::azimuth_rad, {-360.0, 360.0},
              "of the pitch-over, clockwise from north; towards the aim when left out")
      .optional();
  table.number("burnout_flight_path_angle_deg", &Glide::Booster::burnout_flight_path_angle_rad, {-30.0, 89.0},
               "of the velocity above the horizontal plane at the end of thrust: how much it pitches over");
  return table;
}

std::string start_problem(const Glide& glide) {
  if (glide.entry.has_value() == glide.booster.has_value()) {
    return glide.entry ? "entry and booster exclude each other: give one of the two" : "give entry or booster";
  }
  if (!glide.booster) return "";
  const scenario::Uncertain& azimuth = glide.booster->azimuth_rad;
  const bool directed = !azimuth.fixed() || azimuth.likely() != Glide::Booster::no_azimuth;
  if (directed == glide.aim.has_value()) {
    return directed ? "the aim settles the booster's azimuth: leave out azimuth_deg"
                    : "the booster has no direction: give aim, or booster.azimuth_deg";
  }
  return stages_problem(glide.booster->stages);
}

std::string bank_problem(const Glide& glide) {
  for (const Glide::BankRow& row : glide.bank) {
    if (given(row.t_s) == given(row.speed_mps)) return "each row of bank has t_s or speed_mps, one of the two";
    if (given(row.t_s) != given(glide.bank.front().t_s)) return "all rows of bank have t_s, or all have speed_mps";
  }
  return "";
}

}  // namespace

scenario::Table<Glide> glide_table() {
  scenario::Table<Glide::BankRow> bank{"A bank angle at a time or at a speed"};
  bank.number("t_s", &Glide::BankRow::t_s, {0.0, 20000.0},
              "time since entry, or since the booster's end of thrust; or give speed_mps")
      .optional();
  bank.number("speed_mps", &Glide::BankRow::speed_mps, {0.0, 12000.0}, "speed relative to the air").optional();
  bank.number("bank_deg", &Glide::BankRow::bank_rad, {-180.0, 180.0},
              "of the lift from the vertical plane, positive to the right");

  scenario::Table<Glide> table{"Glide of a vehicle with lift, from entry or after boost, to the ground or onto an aim"};
  table.table("entry", &Glide::entry, entry_table(), "where and how fast the glide begins; or give booster");
  table.table("booster", &Glide::booster, booster_table(), "what carries it up to where the glide begins");
  table.number("lift_to_drag", &Glide::lift_to_drag, {0.0, 20.0, true, false}, "greatest ratio of lift to drag");
  table.number("ballistic_coefficient_kg_m2", &Glide::ballistic_coefficient_kg_m2, scenario::Domain{1.0, 1e7},
               "mass over drag coefficient and area, m/(Cd·A), at that ratio");
  table
      .choice("mode", &Glide::mode,
              {{"equilibrium", geo::GlideMode::equilibrium}, {"skipping", geo::GlideMode::skipping}},
              "lift as the equilibrium glide needs it, or full lift throughout, with skips")
      .or_else("equilibrium");
  table
      .list("bank", &Glide::bank, bank,
            "bank angles over time or speed, linear between the rows and constant outside them; wings level when left "
            "out")
      .optional();
  table.table("aim", &Glide::aim, scenario::place_table(),
              "what it steers to and dives onto, instead of bank; it flies on to the ground when left out");
  table
      .number("max_bank_deg", &Glide::max_bank_rad, {0.0, 85.0, true, false},
              "with aim: greatest bank angle on the way; 60 when left out")
      .optional();
  table
      .number(
          "aim_error_m", &Glide::aim_error_m, scenario::Domain{0.0, 100e3},
          "with aim: standard deviation of the point that it dives onto, east and north each, for each copy and run")
      .optional();
  table.require([](const Glide& glide) -> std::string {
    if (std::string problem = start_problem(glide); !problem.empty()) return problem;
    if (glide.aim && !glide.bank.empty()) return "bank and aim exclude each other: give one of the two";
    const bool max_bank = !glide.max_bank_rad.fixed() || glide.max_bank_rad.likely() > 0.0;
    const bool aim_error = !glide.aim_error_m.fixed() || glide.aim_error_m.likely() > 0.0;
    if (!glide.aim && max_bank) return "max_bank_deg needs an aim";
    if (!glide.aim && aim_error) return "aim_error_m needs an aim";
    return bank_problem(glide);
  });
  return table;
}

std::shared_ptr<const MotionModel> make_glide(const Glide& glide) { return std::make_shared<const GlideModel>(glide); }

}  // namespace iamd::world
