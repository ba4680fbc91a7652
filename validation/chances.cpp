// Statistics, and the engine against closed forms of defence.
#include <algorithm>
#include <cmath>
#include <functional>
#include <stdexcept>

#include <fmt/format.h>

#include "iamd/engine/campaign.hpp"
#include "iamd/outcome/statistics.hpp"

#include "validation/data.hpp"
#include "validation/simple_war.hpp"

namespace iamd::validation {
namespace {

Case played(const std::string& what, const SimpleWar& war, const std::function<bool(const outcome::RunRow&)>& happened,
            double closed) {
  const engine::Question question = question_of(war.text());
  std::vector<outcome::RunResult> results;
  engine::CampaignOptions options;
  options.runs = 1200;
  options.threads = 1;
  const auto end = engine::play_campaign(question, options,
                                         [&](outcome::RunResult&& result, const outcome::Names&) -> base::Result<void> {
                                           results.push_back(std::move(result));
                                           return {};
                                         });
  if (!end) throw std::logic_error{base::to_string(end.error())};
  const auto count =
      static_cast<std::uint64_t>(std::ranges::count_if(results, [&](const auto& r) { return happened(r.row); }));
  const outcome::Interval i = outcome::clopper_pearson(count, results.size(), 0.999);
  return {"effectiveness",
          what,
          fmt::format("closed form: {:.4f}", closed),
          "inside the exact 99.9 % interval of 1 200 runs",
          fmt::format("{:.4f} ({:.3f} to {:.3f})", static_cast<double>(count) / static_cast<double>(results.size()),
                      i.low, i.high),
          i.low <= closed && closed <= i.high};
}

}  // namespace

std::vector<Case> statistics_cases() {
  struct Known {
    std::uint64_t successes, trials;
    double low, high;
  };
  const auto worst = [](const auto& interval, std::initializer_list<Known> cases) {
    double error = 0.0;
    for (const Known& c : cases) {
      const outcome::Interval i = interval(c.successes, c.trials, 0.95);
      error = std::max({error, std::abs(i.low - c.low), std::abs(i.high - c.high)});
    }
    return error;
  };
  const std::string source = "Newcombe (1998), table I";
  return {
      within(
          "statistics", "Wilson's interval: 81/263, 15/148, 0/20, 1/29", source, 5e-5,
          worst(outcome::wilson,
                {{81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0.0, 0.1611}, {1, 29, 0.0061, 0.1718}}),
          "", "printed digits"),
      within(
          "statistics", "Clopper and Pearson's interval: 81/263, 0/20, 1/29", source, 5e-5,
          worst(outcome::clopper_pearson, {{81, 263, 0.2527, 0.3676}, {0, 20, 0.0, 0.1684}, {1, 29, 0.0009, 0.1776}}),
          "", "printed digits")};
}

std::vector<Case> engagement_cases() {
  std::vector<Case> cases;
  const auto none = [](const outcome::RunRow& r) { return r.leaked == 0; };
  for (const int n : {1, 2, 4}) {
    cases.push_back(
        played(fmt::format("Salvo of {} at Pk 0.4: no leaker", n),
               {.kill_probability = 0.4, .doctrine = "{kind: salvo, shots: " + std::to_string(n) + "}", .seed = n},
               none, 1.0 - std::pow(0.6, n)));
  }
  cases.push_back(played("Reliability 0.5 times Pk 0.8: no leaker",
                         {.kill_probability = 0.8, .reliability = 0.5, .seed = 5}, none, 0.4));
  const double k = 1.0 - 0.3 * 0.3;
  const SimpleWar raid{.flyers = 6, .kill_probability = 0.7, .doctrine = "{kind: salvo, shots: 2}", .seed = 6};
  cases.push_back(played("Raid of 6, two shots each at Pk 0.7: no leaker, K^W", raid, none, std::pow(k, 6)));
  cases.push_back(played(
      "the same: exactly one leaker", raid, [](const outcome::RunRow& r) { return r.leaked == 1; },
      6 * std::pow(k, 5) * (1 - k)));
  const SimpleWar look{.kill_probability = 0.5,
                       .doctrine = "{kind: shoot_look_shoot, shots: 1, looks_max: 3, assessment: {delay_s: 1}}",
                       .seed = 7};
  cases.push_back(played("Shoot-look-shoot, 3 looks at Pk 0.5, perfect assessment: no leaker", look, none, 0.875));
  cases.push_back(
      played("the same: two shots fired", look, [](const outcome::RunRow& r) { return r.launched == 2; }, 0.25));
  cases.push_back(played(
      "Two channels against 6, one shot each at Pk 0.8: 4 leak",
      {.flyers = 6,
       .kill_probability = 0.8,
       .channels = 2,
       .doctrine = "{kind: salvo, shots: 1, assessment: {delay_s: 3000}}",
       .seed = 9},
      [](const outcome::RunRow& r) { return r.leaked == 4; }, 0.64));
  return cases;
}

}  // namespace iamd::validation
