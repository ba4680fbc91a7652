// Published arithmetic about systems of the catalogue, from the catalogue's own numbers through the radars that runs
// use.
#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include <fmt/format.h>

#include "iamd/engine/question.hpp"
#include "iamd/engine/sensor_set.hpp"
#include "iamd/geo/horizon.hpp"

#include "validation/data.hpp"

namespace iamd::validation {
namespace {

constexpr int worlds = 400;

// A radar of the catalogue by itself, looking north from the equator.
engine::Question alone(const std::string& entry) {
  return question_of(
      "format: iamd-scenario/1\ndoubts: epistemic\nobjects:\n  - {id: passer-by, signature: {rcs_m2: 1}, motion: "
      "{kind: "
      "route, speed_mps: 250, waypoints: [{lat_deg: 1, lon_deg: 0, alt_m: 9000}, {lat_deg: 0, lon_deg: 0, alt_m: "
      "9000}]}}\ndefence:\n  sensors:\n    - {id: radar, use: " +
      entry + ", position: {lat_deg: 0, lon_deg: 0, alt_m: 0}}\n  doctrine: {kind: salvo, shots: 1}\n");
}

// Along broadside, far above the horizon: the greatest distance at which `sees` holds, km, to a metre.
double range_km(const engine::SensorSet& set, double rcs_m2, double elevation_rad,
                const std::function<bool(const sensing::Visibility&)>& sees) {
  world::Signature signature;
  signature.rcs_m2.fill(rcs_m2);
  signature.fluctuation = world::Swerling::case_1;
  const auto seen = [&](double range_m) {
    const geo::Position<geo::Enu> p = geo::enu_from_az_el_range({0.0, elevation_rad, range_m});
    return sees(set.visibility(0, {set.site(0).to_ecef(p), {}}, signature, 0.0));
  };
  double near_m = 1e3, far_m = 2e7;
  while (far_m - near_m > 1.0) {
    const double middle_m = std::sqrt(near_m * far_m);
    (seen(middle_m) ? near_m : far_m) = middle_m;
  }
  return near_m * 1e-3;
}

struct Spread {
  double low = 0.0, median = 0.0, high = 0.0;
  std::vector<double> all;
};
Spread spread_of(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const auto at = [&](double share) {
    return values[static_cast<std::size_t>(share * (static_cast<double>(values.size()) - 1.0))];
  };
  return {at(0.05), at(0.5), at(0.95), values};
}

// AN/TPY-2: signal to noise 20 (a ratio) against a cross-section, in its dwell of 100 ms; sensitivity alone, so beyond
// its instrumented range as well.
Spread tpy_2_km(const engine::Question& question, double rcs_m2) {
  std::vector<double> ranges;
  for (std::uint64_t world = 0; world < worlds; ++world) {
    const engine::SensorSet set{question, scenario::Draw{1, world, world}};
    // At one place well inside all limits, scaled by the fourth root: the range itself may lie beyond range_max_km.
    world::Signature signature;
    signature.rcs_m2.fill(rcs_m2);
    const geo::Position<geo::Enu> p = geo::enu_from_az_el_range({0.0, 20.0 * geo::degree, 500e3});
    const double snr = set.visibility(0, {set.site(0).to_ecef(p), {}}, signature, 0.0).snr;
    ranges.push_back(500.0 * std::pow(snr / 20.0, 0.25));
  }
  return spread_of(std::move(ranges));
}

}  // namespace

std::vector<Case> catalogue_cases() {
  std::vector<Case> cases;
  const auto add = [&](std::string what, std::string source, std::string tolerance, std::string reached, bool met) {
    cases.push_back({"catalogue", std::move(what), std::move(source), std::move(tolerance), std::move(reached), met});
  };
  const engine::Question tpy_2 = alone("an-tpy-2");
  const engine::Question big_bird = alone("91n6e");

  const Spread cone = tpy_2_km(tpy_2, 0.01);
  add("AN/TPY-2 of the catalogue: range against 0.01 m² at a ratio of 20 in 100 ms, median and 5 to 95 % of 400 worlds",
      "Lewis and Postol (2012): some 870 km; power-aperture arithmetic: 600 to 1 100 km",
      "median and interval within 600 to 1 100 km",
      fmt::format("{:.0f} km, {:.0f} to {:.0f} km", cone.median, cone.low, cone.high),
      cone.low > 600.0 && cone.high < 1100.0 && std::abs(cone.median / 870.0 - 1.0) < 0.15);
  const Spread softball = tpy_2_km(tpy_2, 0.0074);
  const double furthest = softball.all.back();
  const double stare_s = 0.1 * std::pow(4670.0 / softball.median, 4.0);
  add("the claim that it sees a softball (0.0074 m²) at 4 670 km: share of the worlds in which it does",
      "popular claim (2013); arithmetic: 32 dB short, a stare of 2.7 minutes", "none, and some minutes of staring",
      fmt::format("0 of 400 (furthest {:.0f} km); {:.1f} minutes", furthest, stare_s / 60.0),
      furthest < 4670.0 && stare_s > 60.0 && stare_s < 300.0);

  // 91N6E: the quoted pair, and what follows for smaller ones, at the elevation of the quotation.
  struct Quoted {
    double rcs_m2, low_km, high_km;
  };
  const engine::SensorSet likely{big_bird, scenario::Draw::likely(1)};
  std::string reached;
  bool met = true;
  for (const Quoted& q :
       {Quoted{4.0, 340.0, 390.0}, Quoted{0.1, 135.0, 156.0}, Quoted{0.01, 76.0, 88.0}, Quoted{0.001, 43.0, 50.0}}) {
    const double km = range_km(likely, q.rcs_m2, 3.0 * geo::degree,
                               [](const sensing::Visibility& v) { return v.detection_probability >= 0.8; });
    reached += fmt::format("{}{:.0f} km", reached.empty() ? "" : ", ", km);
    // Less air on a shorter way: a little further than the fourth root says.
    met = met && km > 0.99 * q.low_km && km < 1.06 * q.high_km;
  }
  add("91N6E of the catalogue: range at Pd 0.8 against 4, 0.1, 0.01 and 0.001 m²",
      "quoted 340 to 390 km against 4 m², scaled by the fourth root",
      "135 to 156, 76 to 88, 43 to 50 km, and up to 6 % for less air", reached, met);

  const double least_m = geo::target_alt_for_ground_range_m(25.0, 600e3, geo::four_thirds_earth);
  add("least height that a mast of 25 m sees over 600 km, k = 4/3",
      "parameters of the open literature: 19.4 to 20.4 km for masts of 39 to 7 m", "19.4 to 20.4 km",
      fmt::format("{:.2f} km", least_m * 1e-3), least_m > 19.4e3 && least_m < 20.4e3);
  const double low_m = geo::horizon_ground_range_m(25.0, 15.0, geo::four_thirds_earth);
  add("how far a mast of 25 m sees a height of 15 m, k = 4/3",
      "the same: 27 to 42 km for masts of 7 to 39 m; some 40 km for 25 m", "36 to 40 km",
      fmt::format("{:.1f} km", low_m * 1e-3), low_m > 36e3 && low_m < 40e3);
  return cases;
}

}  // namespace iamd::validation
