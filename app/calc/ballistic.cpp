// iamd calc ballistic: free flight from surface to surface, by the closed form on a round Earth and flown over the real
// one.
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/spherical_arc.hpp"

#include "calc/flown_arc.hpp"
#include "calc/formulas.hpp"

namespace iamd::app::calc {
namespace {

using geo::degree;
using geo::SphericalArc;

constexpr double pi = std::numbers::pi;
// The radius of the published tables of this formula.
constexpr double usual_radius_km = 6371.0;

constexpr NumberOption options[] = {
    {"--range-km", 0.001, 40000.0, "9000", "range along the surface, km"},
    {"--speed-mps", 1.0, 20000.0, "7000", "speed at the start of free flight, m/s; alone: how far does it reach?"},
    {"--apogee-km", 0.001, 1e6, "1000", "with --range-km: greatest height, km"},
    {"--angle-deg", 0.001, 89.999, "30", "with --range-km: elevation at the start"},
    {"--radius-km", 6000.0, 10000.0, "6378.137", "closed form: radius of the round Earth (default 6371)"},
    {"--lat-deg", -90.0, 90.0, "42", "integrated: latitude of the launch (default 0)"},
    {"--lon-deg", -360.0, 360.0, "-82", "integrated: longitude of the launch (default 0)"},
    {"--azimuth-deg", -360.0, 360.0, "45", "integrated: direction from launch to aim (default 0, north)"},
    {"--ballistic-coefficient-kg-m2", 1.0, 1e6, "5000", "integrated: m/(Cd A), for drag on the descent (default none)"},
};

std::string km(double metres) { return fmt::format("{:.6g} km", metres * 1e-3); }
std::string mps(double speed) { return fmt::format("{:.7g} m/s", speed); }
std::string deg(double rad) { return fmt::format("{:.4f}°", rad / degree); }

// The loft that is asked for.
base::Result<ArcWish> wish_of(const Numbers& numbers, const std::optional<std::string>& branch) {
  constexpr std::string_view lofts[] = {"--speed-mps", "--apogee-km", "--angle-deg"};
  if (numbers.count(lofts) > 1) {
    std::string found;
    for (const std::string_view name : lofts) {
      if (numbers.has(name)) found += (found.empty() ? "" : ", ") + std::string{name};
    }
    return std::unexpected(base::Error{found + " exclude each other", "range and one of them make the arc",
                                       "leave all but one of them out"});
  }
  const bool has_range = numbers.has("--range-km");
  const bool has_speed = numbers.has("--speed-mps");
  if (!has_range && !has_speed) {
    return std::unexpected(base::Error{"--range-km is missing",
                                       "only --speed-mps stands alone, and asks for the longest range",
                                       "add --range-km 9000, for example"});
  }
  if (branch) {
    if (*branch != "low" && *branch != "high") {
      return std::unexpected(
          base::Error{"--branch is " + base::quoted(*branch), "low or high", "write --branch high, for example"});
    }
    if (!(has_range && has_speed)) {
      return std::unexpected(base::Error{"--branch needs --range-km and --speed-mps",
                                         "only a speed leaves the choice between two arcs", "leave it out"});
    }
  }
  ArcWish wish;
  wish.range_m = numbers.or_else("--range-km", 0.0) * 1e3;
  wish.high_branch = branch == "high";
  if (has_speed) {
    wish.loft = has_range ? ArcLoft::speed : ArcLoft::farthest;
    wish.value = numbers["--speed-mps"];
  } else if (numbers.has("--apogee-km")) {
    wish.loft = ArcLoft::apogee;
    wish.value = numbers["--apogee-km"] * 1e3;
  } else if (numbers.has("--angle-deg")) {
    wish.loft = ArcLoft::angle;
    wish.value = numbers["--angle-deg"] * degree;
  }
  return wish;
}

// --- The closed form ---

base::Error too_far(double range_m, double radius_m) {
  return {fmt::format("--range-km is {:.7g}", range_m * 1e-3),
          "half the circumference of the round Earth is " + km(pi * radius_m), "give a shorter range"};
}

base::Result<SphericalArc> farthest_arc(double speed_mps, double radius_m) {
  const double circular = std::sqrt(geo::gm_m3_s2 / radius_m);
  if (!(speed_mps < circular)) {
    return std::unexpected(base::Error{mps(speed_mps) + " reaches every place",
                                       "a circular orbit at the surface takes " + mps(circular),
                                       "give less speed, or the range as well"});
  }
  return geo::minimum_energy_arc(geo::longest_range_m(speed_mps, radius_m), radius_m);
}

base::Result<SphericalArc> arc_of_angle(double range_m, double angle_rad, double radius_m) {
  // Q = 2, the parabola, where sin(2γ + φ/2) = 0.
  const double steepest = 0.5 * pi - 0.25 * range_m / radius_m;
  if (!(angle_rad < steepest)) {
    return std::unexpected(
        base::Error{fmt::format("no arc that starts at {} comes down {} away", deg(angle_rad), km(range_m)),
                    fmt::format("from 90° - φ/4 = {} on it would escape", deg(steepest)), "give a smaller angle"});
  }
  return geo::spherical_arc(range_m, angle_rad, radius_m);
}

base::Error no_arc_of_speed(double range_m, double speed_mps, double radius_m) {
  const double escape = std::sqrt(2.0 * geo::gm_m3_s2 / radius_m);
  if (speed_mps >= escape) {
    return {mps(speed_mps) + " does not come down again", "escape speed at the surface is " + mps(escape),
            "give less speed"};
  }
  const SphericalArc least = geo::minimum_energy_arc(range_m, radius_m);
  return {fmt::format("no arc of {} reaches {}", mps(speed_mps), km(range_m)),
          fmt::format("the least speed is {}, at {}; this one reaches {}", mps(least.speed_mps),
                      deg(least.elevation_rad), km(geo::longest_range_m(speed_mps, radius_m))),
          "give more speed or a shorter range"};
}

// The arcs of a speed; either may be missing, not the one wished for.
struct TwoArcs {
  std::optional<SphericalArc> low, high;
};
base::Result<TwoArcs> arcs_of_speed(const ArcWish& wish, double radius_m) {
  const TwoArcs arcs{geo::arc_of_speed(wish.range_m, wish.value, false, radius_m),
                     geo::arc_of_speed(wish.range_m, wish.value, true, radius_m)};
  if (!arcs.low && !arcs.high) return std::unexpected(no_arc_of_speed(wish.range_m, wish.value, radius_m));
  if (!arcs.low && !wish.high_branch) {
    return std::unexpected(base::Error{
        fmt::format("the low arc of {} over {} would start downwards", mps(wish.value), km(wish.range_m)),
        "a circular orbit at the surface takes " + mps(std::sqrt(geo::gm_m3_s2 / radius_m)), "add --branch high"});
  }
  return arcs;
}

base::Result<SphericalArc> closed_form(const ArcWish& wish, double radius_m) {
  switch (wish.loft) {
    case ArcLoft::farthest:
      return farthest_arc(wish.value, radius_m);
    case ArcLoft::angle:
      return arc_of_angle(wish.range_m, wish.value, radius_m);
    case ArcLoft::apogee:
      if (const auto arc = geo::arc_of_apogee(wish.range_m, wish.value, radius_m)) return *arc;
      break;
    case ArcLoft::least:
    case ArcLoft::speed:
      break;
  }
  return geo::minimum_energy_arc(wish.range_m, radius_m);
}

// --- The answer ---

FlownArc column_of(const SphericalArc& arc) {
  return {arc.range_m, arc.speed_mps, arc.elevation_rad, {}, arc.apogee_m, arc.flight_time_s};
}

// What is told of an arc.
struct Measure {
  const char* label;
  const char* unit;
  Shown shown;
  const char* key;
  double FlownArc::* member;
  double scale;
};
constexpr Measure measures[] = {
    {"range", "km", &fixed<3>, "range_km", &FlownArc::range_m, 1e3},
    {"speed", "m/s", &fixed<2>, "speed_mps", &FlownArc::speed_mps, 1.0},
    {"angle", "°", &fixed<4>, "angle_deg", &FlownArc::elevation_rad, degree},
    {"apogee", "km", &fixed<3>, "apogee_km", &FlownArc::apogee_m, 1e3},
    {"flight time", "s", &fixed<2>, "flight_time_s", &FlownArc::flight_time_s, 1.0},
};

// A column of arcs: the first part of its keys, and the arc, where there is one.
struct Column {
  std::string prefix;
  std::optional<FlownArc> arc;

  [[nodiscard]] Cell cell(const Measure& measure) const {
    return {prefix + measure.key, arc ? std::optional{*arc.*measure.member / measure.scale} : std::nullopt};
  }
};

void add_arcs(Answer& answer, const std::vector<Column>& columns) {
  for (const Measure& measure : measures) {
    std::vector<Cell> cells;
    cells.reserve(columns.size());
    for (const Column& column : columns) cells.push_back(column.cell(measure));
    answer.row(measure.label, measure.unit, measure.shown, std::move(cells));
  }
}

std::string title_of(const ArcWish& wish) {
  switch (wish.loft) {
    case ArcLoft::least:
      break;
    case ArcLoft::farthest:
      return fmt::format("Ballistic arc: the longest range of {}", mps(wish.value));
    case ArcLoft::speed:
      return fmt::format("Ballistic arcs of {} over {}", mps(wish.value), km(wish.range_m));
    case ArcLoft::apogee:
      return fmt::format("Ballistic arc over {} with an apogee of {}", km(wish.range_m), km(wish.value));
    case ArcLoft::angle:
      return fmt::format("Ballistic arc over {} that starts at {}", km(wish.range_m), deg(wish.value));
  }
  return fmt::format("Ballistic arc: the least speed for {}", km(wish.range_m));
}

const char* source_of(ArcLoft loft) {
  switch (loft) {
    case ArcLoft::least:
    case ArcLoft::farthest:
      return "v² = (2GM/R) s/(1+s), γ = 45° - φ/4, apogee = R/2 (s + cos(φ/2) - 1), s = sin(φ/2), φ = range/R; Wheelon "
             "(1959), ARS Journal 29; Bate, Mueller and White (1971), ch. 6";
    case ArcLoft::speed:
      return "sin(2γ + φ/2) = (2/Q - 1) sin(φ/2), Q = v²R/GM, φ = range/R; Bate, Mueller and White (1971), ch. 6";
    case ArcLoft::apogee:
      return "apogee radius (R + h) = a (1 + e) of the ellipse that meets the surface at ±φ/2, φ = range/R; Bate, "
             "Mueller "
             "and White (1971), ch. 6";
    case ArcLoft::angle:
      return "Q = v²R/GM = sin(φ/2) / (cos γ sin(γ + φ/2)), φ = range/R; Wheelon (1959), ARS Journal 29";
  }
  return "";
}

// Where the flown arc starts, and which way it goes.
struct Launch {
  double lat_deg, lon_deg, azimuth_deg;

  [[nodiscard]] geo::Geodetic place() const { return {lat_deg * degree, lon_deg * degree, 0.0}; }
};

void add_circumstances(Answer& answer, const Launch& launch, const std::optional<FlownArc>& flown, double radius_km,
                       const std::optional<double>& beta) {
  answer.also({"radius_km", radius_km});
  answer.also({"launch_lat_deg", launch.lat_deg});
  answer.also({"launch_lon_deg", launch.lon_deg});
  answer.also({"azimuth_deg", launch.azimuth_deg});
  answer.note("model", "Closed form",
              fmt::format("round Earth of radius {:.8g} km at rest, no air, from surface to surface; the boost is not "
                          "modelled: the speed is that at the start of free flight",
                          radius_km));
  std::string where =
      fmt::format("lat {:.6g}°, lon {:.6g}° on azimuth {:.6g}°", launch.lat_deg, launch.lon_deg, launch.azimuth_deg);
  if (flown) {
    const geo::Geodetic to = geo::geodesic_direct(launch.place(), launch.azimuth_deg * degree, flown->range_m);
    where += fmt::format(" to lat {:.6g}°, lon {:.6g}°", to.lat_rad / degree, to.lon_rad / degree);
    answer.also({"aim_lat_deg", to.lat_rad / degree});
    answer.also({"aim_lon_deg", to.lon_rad / degree});
    answer.also({"integrated_azimuth_deg", flown->azimuth_rad / degree});
  }
  if (beta) answer.also({"ballistic_coefficient_kg_m2", beta});
  answer.note("integrated_model", "Integrated",
              fmt::format("rotating WGS-84 Earth with J2, from {}, both at height 0; speed and angle as seen on the "
                          "ground, apogee above the ellipsoid; {}",
                          where,
                          beta ? fmt::format("drag on the descent only, US 1976 air, m/(Cd A) = {:.6g} kg/m²", *beta)
                               : std::string{"no air"}));
}

Computed ballistic(const Numbers& numbers, const std::optional<std::string>& branch) {
  const auto wish = wish_of(numbers, branch);
  if (!wish) return refused(wish.error());
  const double radius_km = numbers.or_else("--radius-km", usual_radius_km);
  const double radius_m = radius_km * 1e3;
  if (!(wish->range_m < pi * radius_m)) return refused(too_far(wish->range_m, radius_m));
  const Launch launch{numbers.or_else("--lat-deg", 0.0), numbers.or_else("--lon-deg", 0.0),
                      numbers.or_else("--azimuth-deg", 0.0)};
  std::optional<double> beta;
  if (numbers.has("--ballistic-coefficient-kg-m2")) beta = numbers["--ballistic-coefficient-kg-m2"];
  const ArcFlyer flyer{launch.place(), launch.azimuth_deg * degree, beta};

  Answer answer{title_of(*wish)};
  std::optional<base::Error> problem;
  const auto flown = [&](const ArcWish& what, const SphericalArc& guess) -> std::optional<FlownArc> {
    auto arc = flyer.fly(what, guess);
    if (arc) return *arc;
    problem = std::move(arc).error();
    return std::nullopt;
  };
  std::optional<FlownArc> integrated;
  if (wish->loft == ArcLoft::speed) {
    const auto arcs = arcs_of_speed(*wish, radius_m);
    if (!arcs) return refused(arcs.error());
    std::vector<Column> columns;
    for (const bool high : {false, true}) {
      const std::string name = high ? "high_" : "low_";
      const auto& arc = high ? arcs->high : arcs->low;
      ArcWish what = *wish;
      what.high_branch = high;
      const auto closed = arc ? std::optional{column_of(*arc)} : std::nullopt;
      const auto there = arc ? flown(what, *arc) : std::nullopt;
      columns.push_back({name, closed});
      columns.push_back({"integrated_" + name, there});
      if (high != wish->high_branch) continue;
      integrated = there;
      for (const Column& column : {Column{"", closed}, Column{"integrated_", there}}) {
        for (const Measure& measure : measures) answer.also(column.cell(measure));
      }
    }
    answer.table({"low arc", "integrated", "high arc", "integrated"});
    add_arcs(answer, columns);
    answer.note("branch", "Branch", wish->high_branch ? "high" : "low");
  } else {
    const auto arc = closed_form(*wish, radius_m);
    if (!arc) return refused(arc.error());
    integrated = flown(*wish, *arc);
    answer.table({"closed form", "integrated"});
    add_arcs(answer, {{"", column_of(*arc)}, {"integrated_", integrated}});
  }
  add_circumstances(answer, launch, integrated, radius_km, beta);
  if (problem) answer.note("integrated_problem", "Not integrated", base::to_string(*problem));
  answer.note("source", "Source", source_of(wish->loft));
  return answer;
}

constexpr const char* footer = R"(Examples:
  iamd calc ballistic --range-km 9000                         least speed for a range
  iamd calc ballistic --speed-mps 7000                        longest range of a speed
  iamd calc ballistic --range-km 1000 --speed-mps 4000        low and high arc of a speed
  iamd calc ballistic --range-km 1000 --apogee-km 3725
  iamd calc ballistic --range-km 3000 --angle-deg 30 --json
  iamd calc ballistic --range-km 9000 --lat-deg 39 --lon-deg 125.5 --azimuth-deg 30 --ballistic-coefficient-kg-m2 5000
Two answers side by side: the closed form on a round Earth at rest, and the same arc flown over the rotating
ellipsoid. Where the latter does not exist, it is "-" (null), and the reason is given.)";

}  // namespace

Action add_ballistic(CLI::App& calc) {
  const auto branch = std::make_shared<std::optional<std::string>>();
  const Action action =
      add_formula(calc, "ballistic", "ballistic arcs: speed, angle, apogee and flight time of a range", options, footer,
                  [branch](const Numbers& numbers) { return ballistic(numbers, *branch); });
  calc.get_subcommand("ballistic")
      ->add_option_function<std::string>(
          "--branch", [branch](const std::string& typed) { *branch = typed; },
          "with --range-km and --speed-mps: which arc has the keys without low_ or high_ (default low)")
      ->type_name("low|high");
  return action;
}

}  // namespace iamd::app::calc
