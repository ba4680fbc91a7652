// iamd calc horizon: how far a radar sees a height, and from which height on it sees a range.
#include "iamd/geo/horizon.hpp"

#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "calc/formulas.hpp"

namespace iamd::app::calc {
namespace {

constexpr double half_circumference_km = std::numbers::pi * geo::mean_radius_m * 1e-3;

constexpr NumberOption options[] = {
    {"--antenna-m", 0.0, 1e8, "25", "height of the antenna above the surface, m"},
    {"--range-km", 0.0, half_circumference_km, "600", "ground range, km: from which height on is a target seen there?"},
    {"--target-alt-m", 0.0, 1e8, "10000", "height of the target above the surface, m: how far is it seen?"},
    {"--k", 0.01, 1000.0, "1.3333333", "effective over true Earth radius (default 4/3)"},
    {"--surface-refractivity", 0.0, 1000.0, "315", "of the traced ray: N0 at the surface, N-units (default 315)"},
    {"--scale-height-m", 500.0, 1e5, "7350", "of the traced ray: scale height of N, m (default 7350)"},
};

std::optional<double> if_finite(double value) { return std::isfinite(value) ? std::optional{value} : std::nullopt; }

struct Question {
  double antenna_m = 0.0;
  double k = geo::four_thirds_earth;
  geo::Refractivity air{};

  // The traced ray never leaves the surface.
  [[nodiscard]] bool trapped() const { return std::isinf(geo::refracted_horizon_ground_range_m(antenna_m, 1.0, air)); }
};

// Rows and notes of the parameters.
void add_terms(Answer& answer, const Question& q, double refracted_k) {
  answer.table();
  answer.row("antenna height", "m", &fixed<2>, {{"antenna_m", q.antenna_m}});
  answer.row("k of the formula", "", &significant<8>, {{"k", q.k}});
  answer.row("k of the gradient at the surface", "", &significant<5>,
             {{"refracted_surface_k", if_finite(geo::surface_k(q.air))}});
  answer.row("k that gives the refracted answer", "", &significant<5>, {{"refracted_k", if_finite(refracted_k)}});
  answer.row("surface refractivity", "N-units", &significant<6>,
             {{"surface_refractivity_n_units", q.air.surface_n_units}});
  answer.row("scale height", "m", &significant<6>, {{"scale_height_m", q.air.scale_height_m}});
  answer.row("Earth radius", "km", &fixed<4>, {{"earth_radius_km", geo::mean_radius_m * 1e-3}});
  answer.note(
      "model", "Model",
      fmt::format("smooth round Earth; first column k = {:.7g}, second k = 1 (straight rays), third a ray traced "
                  "through n = 1 + 1e-6 N0 exp(-h/H); terrain, ducts and weather are left out",
                  q.k));
  answer.note("source", "Source",
              "s = kR (acos(kR/(kR+h_a)) + acos(kR/(kR+h_t))), Schelleng, Burrows and Ferrell (1933); Bouguer's law "
              "n r cos ε = const, Bean and Dutton (1966); N0 and H of ITU-R P.453-14 (2019)");
}

Computed height_for_range(const Question& q, double range_km) {
  const double range_m = range_km * 1e3;
  const double target_m = geo::target_alt_for_ground_range_m(q.antenna_m, range_m, q.k);
  if (!std::isfinite(target_m)) {
    return refused({fmt::format("no height is seen over {:.6g} km", range_km),
                    fmt::format("the ray that grazes the Earth of k = {:.6g} leaves it at less than {:.6g} km", q.k,
                                geo::horizon_ground_range_m(q.antenna_m, 1e15, q.k) * 1e-3),
                    "give a shorter range"});
  }
  const double refracted_m =
      q.trapped() ? std::nan("") : geo::refracted_target_alt_for_ground_range_m(q.antenna_m, range_m, q.air);
  Answer answer{fmt::format("Least height that an antenna at {:.6g} m sees over {:.6g} km", q.antenna_m, range_km)};
  answer.table({fmt::format("k = {:.4g}", q.k), "geometric", "refracted"});
  answer.row("ground range", "km", &fixed<3>, {{"range_km", range_km}});
  answer.row("target height", "m", &fixed<2>,
             {{"target_alt_m", target_m},
              {"geometric_target_alt_m", if_finite(geo::target_alt_for_ground_range_m(q.antenna_m, range_m, 1.0))},
              {"refracted_target_alt_m", if_finite(refracted_m)}});
  const bool hidden = refracted_m > 0.0 && std::isfinite(refracted_m);
  add_terms(answer, q, hidden ? geo::k_of_horizon(q.antenna_m, refracted_m, range_m) : std::nan(""));
  if (target_m == 0.0) answer.note("remark", "Remark", "nearer than the antenna's own horizon: seen at any height");
  return answer;
}

Computed range_of_height(const Question& q, double target_m) {
  const double refracted_m = geo::refracted_horizon_ground_range_m(q.antenna_m, target_m, q.air);
  Answer answer{fmt::format("How far an antenna at {:.6g} m sees a target at {:.6g} m", q.antenna_m, target_m)};
  answer.table({fmt::format("k = {:.4g}", q.k), "geometric", "refracted"});
  answer.row("ground range", "km", &fixed<3>,
             {{"range_km", geo::horizon_ground_range_m(q.antenna_m, target_m, q.k) * 1e-3},
              {"geometric_range_km", geo::horizon_ground_range_m(q.antenna_m, target_m, 1.0) * 1e-3},
              {"refracted_range_km", if_finite(refracted_m * 1e-3)}});
  answer.row("target height", "m", &fixed<2>, {{"target_alt_m", target_m}});
  add_terms(answer, q, q.trapped() ? std::nan("") : geo::k_of_horizon(q.antenna_m, target_m, refracted_m));
  return answer;
}

Computed horizon(const Numbers& numbers) {
  if (!numbers.has("--antenna-m")) {
    return refused(
        {"--antenna-m is missing", "the antenna's height above the surface", "add --antenna-m 25, for example"});
  }
  if (numbers.has("--range-km") == numbers.has("--target-alt-m")) {
    return refused(numbers.has("--range-km") ? base::Error{"--range-km and --target-alt-m exclude each other",
                                                           "each follows from the other", "leave one of them out"}
                                             : base::Error{"--range-km or --target-alt-m is missing",
                                                           "each gives the other", "add --range-km 600, for example"});
  }
  const geo::Refractivity standard;
  const Question q{numbers["--antenna-m"],
                   numbers.or_else("--k", geo::four_thirds_earth),
                   {numbers.or_else("--surface-refractivity", standard.surface_n_units),
                    numbers.or_else("--scale-height-m", standard.scale_height_m)}};
  Computed answer = numbers.has("--range-km") ? height_for_range(q, numbers["--range-km"])
                                              : range_of_height(q, numbers["--target-alt-m"]);
  if (answer && q.trapped()) {
    answer->note("refracted_problem", "Refracted",
                 "the ray bends as much as the Earth, or more: it stays at the surface (a duct) and has no horizon");
  }
  return answer;
}

constexpr const char* footer = R"(Examples:
  iamd calc horizon --range-km 600 --antenna-m 25             the least height that is seen at 600 km
  iamd calc horizon --target-alt-m 50 --antenna-m 30          how far a cruise missile is seen
  iamd calc horizon --target-alt-m 0 --antenna-m 30 --k 1.3306
  iamd calc horizon --range-km 400 --antenna-m 25 --surface-refractivity 370 --json
The answer comes three times: by the factor k, by straight rays (k = 1), and by a ray traced through an exponential
atmosphere. Ranges are along the ground.)";

}  // namespace

Action add_horizon(CLI::App& calc) {
  return add_formula(calc, "horizon", "radar horizon: the range of a height, or the least height at a range", options,
                     footer, &horizon);
}

}  // namespace iamd::app::calc
