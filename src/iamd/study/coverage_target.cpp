#include "iamd/study/coverage_target.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

#include "iamd/base/hash.hpp"
#include "iamd/engine/flight_facts.hpp"
#include "iamd/engine/true_flights.hpp"
#include "iamd/scenario/node.hpp"

namespace iamd::study {
namespace {

constexpr std::uint64_t most_runs_tried = 100;  // for one in which a copy flies
constexpr double samples_of_a_flight = 3000.0;

}  // namespace

base::Result<FlightProfile> FlightProfile::flown(const engine::Question& question, std::size_t object,
                                                 std::uint64_t run) {
  engine::TrueFlights flights{question};
  flights.only(object, 0);
  bool flies = false;
  for (std::uint64_t i = 0; i < most_runs_tried && !flies; ++i) {
    if (auto begun = flights.begin(run + i); !begun) return std::unexpected{std::move(begun).error()};
    auto flown = flights.fly_next(1);
    if (!flown) return std::unexpected{std::move(flown).error()};
    flies = *flown;
  }
  if (!flies) {
    return std::unexpected{base::Error{"no copy of '" + question.objects[object].id + "' flies",
                                       "its count is 0 in " + std::to_string(most_runs_tried) + " runs",
                                       "say how fast it flies: --speed-mps 250"}};
  }
  const engine::TrueFlight& flight = flights.flights().front();
  const double length_s = flight.path->end_s();
  const double every_s = std::clamp(length_s / samples_of_a_flight, engine::FlightSamples::shortest_every_s, 1e6);
  const engine::FlightSamples samples{flight, every_s, question.around->earth};
  FlightProfile profile;
  profile.highest_m_ = -std::numeric_limits<double>::infinity();
  for (std::uint64_t i = 0; i < samples.count(); ++i) {
    const engine::FlightSample sample = samples[i];
    profile.samples_.push_back({sample.place.alt_m, {sample.speed_mps, sample.t_s - flight.start.seconds()}});
    profile.highest_m_ = std::max(profile.highest_m_, sample.place.alt_m);
  }
  return profile;
}

Pace FlightProfile::at_height(double alt_m) const {
  for (std::size_t i = samples_.size() - 1; i > 0; --i) {
    const Sample& a = samples_[i - 1];
    const Sample& b = samples_[i];
    if ((a.alt_m < alt_m) == (b.alt_m < alt_m)) continue;
    const double share = (alt_m - a.alt_m) / (b.alt_m - a.alt_m);
    return {a.pace.speed_mps + share * (b.pace.speed_mps - a.pace.speed_mps),
            a.pace.since_launch_s + share * (b.pace.since_launch_s - a.pace.since_launch_s)};
  }
  return std::ranges::min_element(samples_, {}, [&](const Sample& s) { return std::abs(s.alt_m - alt_m); })->pace;
}

base::Result<std::vector<SoughtTarget>> sought_targets(const engine::Question& question,
                                                       const CoverageOptions& options) {
  constexpr double anywhere = std::numeric_limits<double>::infinity();
  std::vector<SoughtTarget> targets;
  if (options.plain_rcs_m2) {
    targets.push_back({{scenario::as_text(*options.plain_rcs_m2) + " m²", true, anywhere}, {}, {}});
    return targets;
  }
  if (question.objects.empty()) {
    return std::unexpected{base::Error{"nothing flies in this scenario", "'objects' is an empty list",
                                       "name a cross-section to look for: --rcs-m2 1",
                                       base::Place{question.scenario.file, 0, 0, "objects"}}};
  }
  const std::uint64_t run = options.world.value_or(0) * static_cast<std::uint64_t>(question.scenario.runs_per_world);
  for (std::size_t i = 0; i < question.objects.size(); ++i) {
    const world::ObjectModel& object = question.objects[i];
    if (options.object && *options.object != i) continue;
    if (!object.spec.signature) {
      if (!options.object) continue;
      return std::unexpected{base::Error{"'" + object.id + "' has no signature", "nothing says how it looks to a radar",
                                         "add 'signature: {rcs_m2: …}' to it, or name a cross-section: --rcs-m2 1",
                                         base::Place{question.scenario.file, 0, 0, "objects[" + object.id + "]"}}};
    }
    SoughtTarget target{{object.id, false, anywhere}, i, {}};
    if (!options.speed_mps) {
      auto profile = FlightProfile::flown(question, i, run);
      if (!profile) return std::unexpected{std::move(profile).error()};
      target.facts.highest_m = profile->highest_m();
      target.profile = std::move(*profile);
    }
    targets.push_back(std::move(target));
  }
  if (targets.empty()) {
    return std::unexpected{base::Error{"no object of this scenario has a signature",
                                       "nothing says how they look to a radar",
                                       "add 'signature: {rcs_m2: …}' to them, or name a cross-section: --rcs-m2 1",
                                       base::Place{question.scenario.file, 0, 0, "objects"}}};
  }
  return targets;
}

world::Signature signature_of(const SoughtTarget& target, const engine::Question& question,
                              const CoverageOptions& options, const scenario::Draw& draw) {
  if (target.object) {
    const world::ObjectModel& object = question.objects[*target.object];
    return object.spec.signature->drawn(draw.copy(base::combined(base::hash_text(object.id), 0)));
  }
  world::Signature plain;
  plain.rcs_m2.fill(options.plain_rcs_m2.value_or(1.0));
  return plain;
}

}  // namespace iamd::study
