// Monte Carlo against oracles that count for themselves: a dynamic programme over the magazine, Erlang's formula for
// the channels, layers in either order. Every check is an exact binomial interval of 99.9 % over independent runs with
// fixed seeds; of all 27 one would fail by chance for one in twenty choices of the seeds. Each oracle stands beside a
// plausible wrong one, which must lie outside.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <utility>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/outcome/statistics.hpp"

#include "engine/scenes.hpp"

namespace iamd::engine {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::uint64_t runs = 200;  // the intervals widen with it, and the wrong oracles are not asked for
#else
constexpr std::uint64_t runs = 1500;
#endif
constexpr bool whole = runs > 1000;
constexpr std::uint64_t streams = whole ? 800 : 60;  // each a scenario of its own

using Results = std::vector<outcome::RunResult>;

template <class Happened>
std::uint64_t count_of(const Results& results, Happened happened) {
  return static_cast<std::uint64_t>(
      std::ranges::count_if(results, [&](const outcome::RunResult& result) { return happened(result.row); }));
}

bool agrees(std::uint64_t count, std::uint64_t of, double share) {
  const outcome::Interval interval = outcome::clopper_pearson(count, of, 0.999);
  return interval.low <= share && share <= interval.high;
}

// The share of runs for every value that a column of the row takes, against its distribution.
template <class Column>
void expect_distribution(const Results& results, Column column, const std::vector<double>& probability) {
  std::uint64_t counted = 0;
  for (std::size_t k = 0; k < probability.size(); ++k) {
    const std::uint64_t count = count_of(results, [&](const outcome::RunRow& row) { return row.*column == k; });
    EXPECT_TRUE(agrees(count, results.size(), probability[k]))
        << k << ": " << count << " of " << results.size() << ", not " << probability[k];
    counted += count;
  }
  EXPECT_EQ(counted, results.size());
}

std::vector<double> binomial(int n, double p) {
  std::vector<double> probability(static_cast<std::size_t>(n) + 1);
  double ways = 1.0;
  for (int k = 0; k <= n; ++k) {
    probability[static_cast<std::size_t>(k)] = ways * std::pow(p, k) * std::pow(1.0 - p, n - k);
    ways *= static_cast<double>(n - k) / (k + 1);
  }
  return probability;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  if (at == std::string::npos) {
    ADD_FAILURE() << "the scenario has no \"" << what << '"';
    return text;
  }
  return text.replace(at, what.size(), by);
}

// Shoot, look, shoot with few interceptors. Rounds are apart: all targets that are left are shot at once before any is
// shot at again, as long as there are interceptors.
class Magazine {
 public:
  Magazine(int interceptors, int targets, int looks, double kill_probability)
      : leaked(static_cast<std::size_t>(targets) + 1), left(static_cast<std::size_t>(interceptors) + 1) {
    std::map<State, double> now{{{interceptors, targets, 0, looks}, 1.0}};
    // Every step spends an interceptor or a round, so this ends.
    while (!now.empty()) {
      std::map<State, double> next;
      for (const auto& [state, probability] : now) {
        auto [rounds, waiting, missed, looks_left] = state;
        if (waiting == 0 && missed > 0 && looks_left > 1) {
          next[{rounds, missed, 0, looks_left - 1}] += probability;
        } else if (waiting == 0 || rounds == 0) {
          leaked[static_cast<std::size_t>(waiting + missed)] += probability;
          left[static_cast<std::size_t>(rounds)] += probability;
        } else {
          next[{rounds - 1, waiting - 1, missed, looks_left}] += probability * kill_probability;
          next[{rounds - 1, waiting - 1, missed + 1, looks_left}] += probability * (1.0 - kill_probability);
        }
      }
      now = std::move(next);
    }
  }
  std::vector<double> leaked;  // P(so many leak)
  std::vector<double> left;    // P(so many interceptors are left)

 private:
  using State = std::array<int, 4>;  // interceptors, not yet looked at in this round, missed in it, looks left
};

Results few_interceptors(int targets, int interceptors, int looks, int seed) {
  const SimpleWar war{.flyers = targets,
                      .kill_probability = 0.5,
                      .interceptors = interceptors,
                      .doctrine = "{kind: shoot_look_shoot, shots: 1, looks_max: " + std::to_string(looks) +
                                  ", assessment: {delay_s: 1}}",
                      .seed = seed};
  return play_all(question_of(war.text()), runs);
}

TEST(Oracle, TwoLooksWithFewInterceptorsAreTheDynamicProgramme) {
  const Results results = few_interceptors(5, 7, 2, 21);
  const Magazine exact{7, 5, 2, 0.5};
  expect_distribution(results, &outcome::RunRow::leaked, exact.leaked);
  expect_distribution(results, &outcome::RunRow::interceptors_left, exact.left);
  if (!whole) return;
  const std::uint64_t none = count_of(results, [](const outcome::RunRow& row) { return row.leaked == 0; });
  // Not as if interceptors were plenty, nor as if looks were.
  EXPECT_FALSE(agrees(none, runs, std::pow(1.0 - 0.25, 5)));
  EXPECT_FALSE(agrees(none, runs, Magazine(7, 5, 7, 0.5).leaked[0]));
}

TEST(Oracle, ThreeLooksWithFewInterceptorsAreTheDynamicProgramme) {
  const Results results = few_interceptors(5, 8, 3, 25);
  const Magazine exact{8, 5, 3, 0.5};
  expect_distribution(results, &outcome::RunRow::leaked, exact.leaked);
  expect_distribution(results, &outcome::RunRow::interceptors_left, exact.left);
  if (!whole) return;
  const std::uint64_t none = count_of(results, [](const outcome::RunRow& row) { return row.leaked == 0; });
  // Not as if interceptors were plenty, nor as if only two looks were taken.
  EXPECT_FALSE(agrees(none, runs, std::pow(1.0 - 0.125, 5)));
  EXPECT_FALSE(agrees(none, runs, Magazine(8, 5, 2, 0.5).leaked[0]));
}

double erlang_b(int channels, double offered) {
  double blocked = 1.0;
  for (int c = 1; c <= channels; ++c) blocked = offered * blocked / (c + offered * blocked);
  return blocked;
}

// Channels as servers that nobody waits for: M/D/c/c. Targets come as a Poisson stream from all sides; each can be met
// for 1.6 s, 50 km away, and an engagement holds its channel for the flight and the long delay of its report.
//
// One target of each run is asked about, which comes when four holding times have passed. It sees what any moment sees
// (Slivnyak's theorem), so the runs are independent and the share is Erlang's, whatever the distribution of the holding
// time (here it is nearly constant). What differs: the start without targets is forgotten like e^-4 and faster; a
// target may still take a channel that falls free up to 2.2 s after it was refused one, 0.8 % of the refused; and of a
// hundred targets less than one is not engaged though a channel is free, because its predicted path was made anew just
// then. Together less than 0.01 of the share, a fifth of the interval's half-width.
struct Stream {
  static constexpr double delay_s = 500.0;
  static constexpr double flight_s = 33.5;  // to 50 km, as the engine flies it
  static constexpr double holding_s = delay_s + flight_s;
  static constexpr double asked_s = 4.0 * holding_s;

  // Of one run; the target that is asked about is the last object.
  static std::string text(int channels, double offered, std::uint64_t run) {
    base::RandomStream random{{.seed = 22, .run = run}};
    std::string objects;
    int number = 0;
    const auto add = [&](double at_s) {
      const double bearing = 2.0 * std::numbers::pi * random.uniform();
      objects += "  - id: flyer-" + std::to_string(number++) + "\n    start: {at_s: " + std::to_string(at_s) +
                 "}\n    signature: {rcs_m2: 10}\n    motion:\n      kind: route\n      speed_mps: 250\n" +
                 "      waypoints:\n        - {lat_deg: " + std::to_string(0.7 * std::cos(bearing)) +
                 ", lon_deg: " + std::to_string(0.7 * std::sin(bearing)) +
                 ", alt_m: 8000}\n        - {lat_deg: 0, lon_deg: 0, alt_m: 8000}\n";
    };
    for (double t = -std::log1p(-random.uniform()) * holding_s / offered; t < asked_s;
         t -= std::log1p(-random.uniform()) * holding_s / offered)
      add(t);
    add(asked_s);
    std::string war = SimpleWar{.kill_probability = 1.0,
                                .channels = channels,
                                .doctrine = "{kind: salvo, shots: 1, planning_interval_s: 0.5, assessment: {delay_s: " +
                                            std::to_string(delay_s) + "}}",
                                .seed = 22,
                                .duration_s = asked_s + 400.0}
                          .text();
    war = replaced(war, "range_min_km: 0.5", "range_min_km: 49.6");
    war = replaced(war, "range_max_km: 60", "range_max_km: 50");
    const std::size_t first = war.find("  - id: flyer-0");
    return war.replace(first, war.find("defence:") - first, objects);
  }
};

TEST(Oracle, ChannelsThatNobodyWaitsForLoseErlangsShare) {
  constexpr double offered = 2.0;
  constexpr int channels = 2;
  std::uint64_t lost = 0;
  std::uint64_t by_channels = 0;
  for (std::uint64_t run = 0; run < streams; ++run) {
    const Results results = play_all(question_of(Stream::text(channels, offered, run)), 1);
    ASSERT_EQ(results.size(), 1U);
    const outcome::Story& asked = results[0].stories.back();
    if (asked.fate == outcome::Fate::leaked) {
      ++lost;
      by_channels += asked.limit == outcome::Limit::channels ? 1U : 0U;
    }
  }
  EXPECT_TRUE(agrees(lost, streams, erlang_b(channels, offered))) << lost << " of " << streams;
  // Seen in the truth, the place in which they can be met is passed between two looks now and then.
  EXPECT_GT(static_cast<double>(by_channels), 0.95 * static_cast<double>(lost));
  if (!whole) return;
  // Not one channel more or less, nor the share of time in which waiting targets would find all taken (Erlang C), nor
  // the excess of what is offered.
  EXPECT_FALSE(agrees(lost, streams, erlang_b(channels + 1, offered)));
  EXPECT_FALSE(agrees(lost, streams, erlang_b(channels - 1, offered)));
  EXPECT_FALSE(agrees(lost, streams, std::max(0.0, 1.0 - channels / offered)));
}

TEST(Oracle, WithChannelsForAllTheStreamIsNotLost) {
  std::uint64_t targets = 0;
  std::uint64_t lost = 0;
  for (std::uint64_t run = 0; run < 60; ++run) {
    for (const auto& result : play_all(question_of(Stream::text(50, 2.0, run)), 1)) {
      targets += result.row.objects;
      lost += result.row.leaked;
    }
  }
  EXPECT_LE(100 * lost, targets);
}

// An outer battery that has time for one shot from 60 to 55 km, and an inner one from 20 km on.
std::string layers(int flyers, double outer, double inner, int seed) {
  std::string text = SimpleWar{.flyers = flyers,
                               .doctrine = "{kind: shoot_look_shoot, shots: 1, looks_max: 2, assessment: {delay_s: 1}}",
                               .seed = seed}
                         .text();
  const std::size_t first = text.find("    - id: battery");
  const std::size_t end = text.find("  doctrine:");
  const std::string battery = text.substr(first, end - first);
  const auto layer = [&](const std::string& name, const std::string& from, const std::string& to, double p) {
    std::string one = replaced(battery, "id: battery", "id: " + name);
    one = replaced(one, "range_min_km: 0.5", "range_min_km: " + from);
    one = replaced(one, "range_max_km: 60", "range_max_km: " + to);
    return replaced(one, "kill_probability: " + std::to_string(0.5), "kill_probability: " + std::to_string(p));
  };
  return text.replace(first, end - first, layer("outer", "55", "60", outer) + layer("inner", "12", "20", inner));
}

TEST(Oracle, LayersCommuteWhereInterceptorsArePlenty) {
  constexpr int flyers = 4;
  constexpr double p1 = 0.7;
  constexpr double p2 = 0.4;
  const Results strong_first = play_all(question_of(layers(flyers, p1, p2, 23)), runs);
  const Results weak_first = play_all(question_of(layers(flyers, p2, p1, 24)), runs);
  const std::vector<double> leaked = binomial(flyers, (1.0 - p1) * (1.0 - p2));
  expect_distribution(strong_first, &outcome::RunRow::leaked, leaked);
  expect_distribution(weak_first, &outcome::RunRow::leaked, leaked);
  // What is spent does not commute: the inner layer shoots at what the outer one leaves.
  const auto spent = [&](const Results& results, double outer) {
    std::vector<double> launched(flyers, 0.0);
    const std::vector<double> again = binomial(flyers, 1.0 - outer);
    launched.insert(launched.end(), again.begin(), again.end());
    expect_distribution(results, &outcome::RunRow::launched, launched);
  };
  spent(strong_first, p1);
  spent(weak_first, p2);
  if (!whole) return;
  // Not one layer alone, nor two of the mean.
  const std::uint64_t none = count_of(strong_first, [](const outcome::RunRow& row) { return row.leaked == 0; });
  EXPECT_FALSE(agrees(none, runs, std::pow(p1, flyers)));
  EXPECT_FALSE(agrees(none, runs, std::pow(1.0 - 0.45 * 0.45, flyers)));
  const std::uint64_t all_spent = count_of(strong_first, [](const outcome::RunRow& row) { return row.launched == 4; });
  EXPECT_FALSE(agrees(all_spent, runs, std::pow(p2, flyers)));
}

}  // namespace
}  // namespace iamd::engine
