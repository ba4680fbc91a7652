#include "iamd/outcome/ospa.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include "iamd/base/random.hpp"

namespace iamd::outcome {
namespace {

using nlohmann::json;

constexpr double inf = std::numeric_limits<double>::infinity();

// A set with its coordinates.
struct Set {
  std::vector<double> coordinates{};
  std::size_t dimension = 1;
  [[nodiscard]] Points points() const { return {coordinates, dimension}; }
  [[nodiscard]] std::size_t size() const { return points().size(); }
};

Set set_of(const json& points, std::size_t dimension) {
  Set set{{}, dimension};
  for (const auto& point : points) {
    for (const auto& x : point) set.coordinates.push_back(x.get<double>());
  }
  return set;
}

json cases_of(const std::string& name) {
  std::ifstream in{std::string{IAMD_SOURCE_DIR} + "/validation/metrics/" + name};
  return json::parse(in).at("cases");
}

double order_of(const json& p) { return p.is_string() ? inf : p.get<double>(); }

double ospa(const Set& truth, const Set& tracks, double p, double c) {
  return SetDistance{{p, c}}.ospa(truth.points(), tracks.points()).value().distance_m;
}

Gospa gospa(const Set& truth, const Set& tracks, double p, double c) {
  return SetDistance{{p, c}}.gospa(truth.points(), tracks.points()).value();
}

std::vector<base::ObjectId> objects_of(const json& ids) {
  std::vector<base::ObjectId> result;
  for (const auto& id : ids) result.emplace_back(id.get<std::size_t>());
  return result;
}

std::vector<base::TrackId> tracks_of(const json& ids) {
  std::vector<base::TrackId> result;
  for (const auto& id : ids) result.emplace_back(id.get<std::size_t>());
  return result;
}

// Everything of a case that says so, absolute 1e-9 or relative where powers are large.
void expect_gospa(const Gospa& found, const json& wanted) {
  const auto check = [&](const char* key, double value) {
    if (!wanted.contains(key)) return;
    EXPECT_NEAR(value, wanted[key].get<double>(), 1e-9 * std::max(1.0, value)) << key;
  };
  check("localisation", found.localisation);
  check("missed", found.missed);
  check("false", found.false_tracks);
}

TEST(Ospa, AgreesWithTheWorkedCasesOfStoneSoup) {
  const json cases = cases_of("gospa_ospa_cases.json");
  ASSERT_EQ(cases.size(), 5U);
  for (const json& one : {cases[0], cases[1]}) {
    const Gospa found = gospa(set_of(one["truths"], 1), set_of(one["tracks"], 1), one["p"], one["c"]);
    EXPECT_NEAR(found.distance_m, one["distance"].get<double>(), 1e-9);
    expect_gospa(found, one);
  }
  const Set ten{std::vector<double>(cases[2]["n_tracks"].get<std::size_t>(), 1.0)};
  const Gospa alone = gospa({}, ten, cases[2]["p"], cases[2]["c"]);
  expect_gospa(alone, cases[2]);
  EXPECT_NEAR(alone.distance_m, 50.0, 1e-9);
  EXPECT_EQ(alone.false_count, 10U);
  for (const auto& p : cases[3]["p"]) {
    EXPECT_NEAR(ospa(set_of(cases[3]["truths"], 1), set_of(cases[3]["tracks"], 1), order_of(p), cases[3]["c"]),
                cases[3]["distance"].get<double>(), 1e-9);
  }
}

TEST(Ospa, SwitchingAgreesWithTheWorkedCaseOfStoneSoup) {
  const json one = cases_of("gospa_ospa_cases.json")[4];
  GospaWithSwitching metric{{one["p"], one["c"]}, one["switching_penalty"]};
  const double switching[] = {0.0, std::sqrt(2.5) * 3.0, std::sqrt(0.5) * 3.0};
  const double distance[] = {0.0, 5.1478150704935, 2.1213203435596424};
  const auto objects = objects_of({0, 1, 2});
  const auto tracks = tracks_of({0, 1, 2});
  for (std::size_t k = 0; k < 3; ++k) {
    const Set truth{one["truths_by_time"][k].get<std::vector<double>>()};
    const Set track{one["tracks_by_time"][k].get<std::vector<double>>()};
    const auto found = metric.take(truth.points(), objects, track.points(), tracks).value();
    EXPECT_NEAR(found.switching_m, switching[k], 1e-9);
    EXPECT_NEAR(found.distance_m, distance[k], 1e-9);
    expect_gospa(found.gospa, one["t" + std::to_string(k + 1)]);
  }
}

TEST(Ospa, AgreesWithStoneSoupOnRandomSets) {
  int count = 0;
  for (const json& one : cases_of("stonesoup_cases.json")) {
    if (one["metric"] != "OSPA") continue;
    ++count;
    SCOPED_TRACE(count);
    const std::size_t dimension = one["dimension"];
    const double found =
        ospa(set_of(one["truths"], dimension), set_of(one["tracks"], dimension), order_of(one["p"]), one["c"]);
    EXPECT_NEAR(found, one["definition"].get<double>(), 1e-9);
    if (one["optimal"].get<bool>()) {
      EXPECT_NEAR(found, one["distance"].get<double>(), 1e-9);
    } else {
      EXPECT_LT(found, one["distance"].get<double>());  // its assignment was not the best one
    }
  }
  EXPECT_EQ(count, 100);
}

TEST(Ospa, GospaAgreesWithStoneSoupOnRandomSets) {
  int count = 0;
  for (const json& one : cases_of("stonesoup_cases.json")) {
    if (one["metric"] != "GOSPA") continue;
    ++count;
    SCOPED_TRACE(count);
    const std::size_t dimension = one["dimension"];
    const Gospa found = gospa(set_of(one["truths"], dimension), set_of(one["tracks"], dimension), one["p"], one["c"]);
    EXPECT_NEAR(found.distance_m, one["distance"].get<double>(), 1e-9);
    expect_gospa(found, one);
  }
  EXPECT_EQ(count, 80);
}

TEST(Ospa, SwitchingAgreesWithStoneSoupOnRandomHistories) {
  int count = 0;
  for (const json& one : cases_of("stonesoup_cases.json")) {
    if (one["metric"] != "GOSPA+switching") continue;
    GospaWithSwitching metric{{one["p"], one["c"]}, one["switching_penalty"]};
    for (const json& moment : one["moments"]) {
      SCOPED_TRACE(++count);
      const Set truth = set_of(moment["truths"], 2);
      const Set tracks = set_of(moment["tracks"], 2);
      const auto found =
          metric.take(truth.points(), objects_of(moment["truth_ids"]), tracks.points(), tracks_of(moment["track_ids"]))
              .value();
      EXPECT_NEAR(found.distance_m, moment["distance"].get<double>(), 1e-9);
      EXPECT_NEAR(found.switching_m, moment["switching"].get<double>(), 1e-9);
      expect_gospa(found.gospa, moment);
    }
  }
  EXPECT_EQ(count, 120);
}

// A random set in `dimension` axes, of up to `most` points in a cube of the given width.
Set random_set(base::RandomStream& stream, std::size_t most, std::size_t dimension, double width) {
  Set set{{}, dimension};
  const auto size = static_cast<std::size_t>(stream.uniform() * static_cast<double>(most + 1));
  for (std::size_t i = 0; i < size * dimension; ++i) set.coordinates.push_back(width * (stream.uniform() - 0.5));
  return set;
}

double between(const Set& a, std::size_t i, const Set& b, std::size_t j) {
  double sum = 0.0;
  for (std::size_t d = 0; d < a.dimension; ++d) sum += std::pow(a.points().at(i)[d] - b.points().at(j)[d], 2.0);
  return std::sqrt(sum);
}

// The definitions, by all permutations of the larger set.
struct Brute {
  double ospa = 0.0, gospa = 0.0;
};
Brute brute_force(const Set& x, const Set& y, double p, double c) {
  const Set& small = x.size() <= y.size() ? x : y;
  const Set& large = x.size() <= y.size() ? y : x;
  const std::size_t n = large.size();
  if (n == 0) return {};
  const double more = static_cast<double>(n - small.size());
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  Brute best{inf, inf};
  do {
    double sum = 0.0;
    double largest = n > small.size() ? c : 0.0;
    for (std::size_t i = 0; i < small.size(); ++i) {
      const double d = std::min(c, between(small, i, large, order[i]));
      sum += std::pow(d, std::isinf(p) ? 1.0 : p);
      largest = std::max(largest, d);
    }
    if (std::isinf(p)) {
      best.ospa = std::min(best.ospa, largest);
    } else {
      best.ospa = std::min(best.ospa, std::pow((sum + std::pow(c, p) * more) / static_cast<double>(n), 1.0 / p));
      best.gospa = std::min(best.gospa, std::pow(sum + std::pow(c, p) / 2.0 * more, 1.0 / p));
    }
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

TEST(Ospa, IsTheBestOverAllPermutations) {
  base::RandomStream stream{{1, 0, 0, base::Purpose::test}};
  for (int k = 0; k < 400; ++k) {
    const std::size_t dimension = 1 + static_cast<std::size_t>(k % 6);
    const Set truth = random_set(stream, 6, dimension, 30.0);
    const Set tracks = random_set(stream, 6, dimension, 30.0);
    const double c = 5.0 + 20.0 * stream.uniform();
    for (const double p : {1.0, 1.5, 2.0, 5.0, inf}) {
      const Brute wanted = brute_force(truth, tracks, p, c);
      EXPECT_NEAR(ospa(truth, tracks, p, c), wanted.ospa, 1e-12 * c) << k << " p " << p;
      if (std::isinf(p)) continue;
      EXPECT_NEAR(gospa(truth, tracks, p, c).distance_m, wanted.gospa, 1e-11 * c) << k << " p " << p;
    }
  }
}

// What a case of the laws draws from: a seed shrinks well enough.
struct LawCase {
  Set a, b, d;
  double p = 1.0, c = 1.0;
};
LawCase law_case(std::uint32_t seed, bool allow_infinite) {
  base::RandomStream stream{{seed, 1, 0, base::Purpose::test}};
  const auto dimension = 1 + static_cast<std::size_t>(stream.uniform() * 6.0);
  LawCase one;
  one.a = random_set(stream, 8, dimension, 40.0);
  one.b = random_set(stream, 8, dimension, 40.0);
  one.d = random_set(stream, 8, dimension, 40.0);
  const double orders[] = {1.0, 2.0, 3.0, 7.5, allow_infinite ? inf : 1.2};
  one.p = orders[static_cast<std::size_t>(stream.uniform() * 5.0)];
  one.c = 1.0 + 40.0 * stream.uniform();
  return one;
}

RC_GTEST_PROP(OspaLaws, OspaIsAMetricBelowItsCutoff, (std::uint32_t seed)) {
  const LawCase one = law_case(seed, true);
  const double ab = ospa(one.a, one.b, one.p, one.c);
  const double bd = ospa(one.b, one.d, one.p, one.c);
  const double ad = ospa(one.a, one.d, one.p, one.c);
  RC_ASSERT(ospa(one.a, one.a, one.p, one.c) == 0.0);
  RC_ASSERT(std::abs(ab - ospa(one.b, one.a, one.p, one.c)) <= 1e-12 * one.c);
  RC_ASSERT(ad <= (ab + bd) * (1.0 + 1e-12));
  RC_ASSERT(ab >= 0.0);
  RC_ASSERT(ab <= one.c * (1.0 + 1e-15));
  if (one.a.coordinates != one.b.coordinates) RC_ASSERT(ab > 0.0);
}

RC_GTEST_PROP(OspaLaws, GospaIsAMetric, (std::uint32_t seed)) {
  const LawCase one = law_case(seed, false);
  const auto distance = [&](const Set& x, const Set& y) { return gospa(x, y, one.p, one.c).distance_m; };
  RC_ASSERT(distance(one.a, one.a) == 0.0);
  RC_ASSERT(std::abs(distance(one.a, one.b) - distance(one.b, one.a)) <= 1e-11 * one.c);
  RC_ASSERT(distance(one.a, one.d) <= (distance(one.a, one.b) + distance(one.b, one.d)) * (1.0 + 1e-12));
  if (one.a.coordinates != one.b.coordinates) RC_ASSERT(distance(one.a, one.b) > 0.0);
}

RC_GTEST_PROP(OspaLaws, ThePartsAddUp, (std::uint32_t seed)) {
  const LawCase one = law_case(seed, false);
  const Gospa g = gospa(one.a, one.b, one.p, one.c);
  const double whole = std::pow(g.distance_m, one.p);
  RC_ASSERT(std::abs(g.localisation + g.missed + g.false_tracks - whole) <= 1e-11 * whole);
  RC_ASSERT(g.assigned.size() + g.missed_count == one.a.size());
  RC_ASSERT(g.assigned.size() + g.false_count == one.b.size());
  const double each = std::pow(one.c, one.p) / 2.0;
  RC_ASSERT(std::abs(g.missed - each * static_cast<double>(g.missed_count)) <= 1e-12 * g.missed);
  RC_ASSERT(std::abs(g.false_tracks - each * static_cast<double>(g.false_count)) <= 1e-12 * g.false_tracks);
  double place = 0.0;
  for (const Assigned& pair : g.assigned) {
    RC_ASSERT(pair.distance_m < one.c);
    RC_ASSERT(std::abs(pair.distance_m - between(one.a, pair.truth, one.b, pair.track)) <= 1e-12 * one.c);
    place += std::pow(pair.distance_m, one.p);
  }
  RC_ASSERT(std::abs(place - g.localisation) <= 1e-11 * place);
  const Ospa o = SetDistance{{one.p, one.c}}.ospa(one.a.points(), one.b.points()).value();
  const double ospa_whole = std::pow(o.distance_m, one.p);
  RC_ASSERT(std::abs(std::pow(o.localisation_m, one.p) + std::pow(o.cardinality_m, one.p) - ospa_whole) <=
            1e-11 * ospa_whole);
}

RC_GTEST_PROP(OspaLaws, NeitherOrderNorUnitNorPlaceMatters, (std::uint32_t seed)) {
  const LawCase one = law_case(seed, false);
  base::RandomStream stream{{seed, 2, 0, base::Purpose::test}};
  const std::size_t dimension = one.b.dimension;
  Set shuffled = one.b;
  for (std::size_t i = shuffled.size(); i-- > 1;) {
    const auto j = static_cast<std::size_t>(stream.uniform() * static_cast<double>(i + 1));
    for (std::size_t d = 0; d < dimension; ++d) {
      std::swap(shuffled.coordinates[i * dimension + d], shuffled.coordinates[j * dimension + d]);
    }
  }
  const double before = gospa(one.a, one.b, one.p, one.c).distance_m;
  RC_ASSERT(std::abs(gospa(one.a, shuffled, one.p, one.c).distance_m - before) <= 1e-11 * one.c);
  // In units 1024 times smaller, everything is 1024 times larger, to the bit.
  const auto scaled = [](Set set) {
    for (double& x : set.coordinates) x *= 1024.0;
    return set;
  };
  RC_ASSERT(gospa(scaled(one.a), scaled(one.b), one.p, 1024.0 * one.c).distance_m == 1024.0 * before);
  const auto moved = [](Set set) {
    for (double& x : set.coordinates) x += 6.4e6;
    return set;
  };
  RC_ASSERT(std::abs(gospa(moved(one.a), moved(one.b), one.p, one.c).distance_m - before) <= 1e-6);
}

TEST(Ospa, ADistanceFunctionGivesWhatPointsDo) {
  base::RandomStream stream{{3, 0, 0, base::Purpose::test}};
  const Set truth = random_set(stream, 20, 3, 50.0);
  const Set tracks = random_set(stream, 20, 3, 50.0);
  const auto distance = [&](std::size_t i, std::size_t j) { return between(truth, i, tracks, j); };
  SetDistance set{{2.0, 15.0}};
  const double by_points = set.gospa(truth.points(), tracks.points()).value().distance_m;
  EXPECT_NEAR(set.gospa(truth.size(), tracks.size(), distance).value().distance_m, by_points, 1e-12);
  EXPECT_EQ(set.distance_evaluations(), truth.size() * tracks.size());
  const double ospa_by_points = set.ospa(truth.points(), tracks.points()).value().distance_m;
  EXPECT_NEAR(set.ospa(truth.size(), tracks.size(), distance).value().distance_m, ospa_by_points, 1e-12);
  // Zero or one: same name or not. Two of three names are found.
  const std::vector<int> left{1, 2, 3};
  const std::vector<int> right{3, 4, 1};
  const auto names = [&](std::size_t i, std::size_t j) { return left[i] == right[j] ? 0.0 : 1.0; };
  EXPECT_NEAR((SetDistance{{1.0, 1.0}}.ospa(3, 3, names).value().distance_m), 1.0 / 3.0, 1e-15);
}

TEST(Ospa, ManyClosePairsKeepTheirPrecision) {
  // 50 pairs 1e-6 m apart at a cut-off of 10 km: a sum of savings against the cut-off would lose them.
  Set truth{{}, 1};
  Set tracks{{}, 1};
  for (int i = 0; i < 50; ++i) {
    truth.coordinates.push_back(i * 0.001);
    tracks.coordinates.push_back(i * 0.001 + 1e-6);
  }
  EXPECT_NEAR(gospa(truth, tracks, 2.0, 1e4).distance_m, std::sqrt(50.0) * 1e-6, 1e-14);
  EXPECT_NEAR(ospa(truth, tracks, inf, 1e4), 1e-6, 1e-14);
}

TEST(Ospa, TenThousandPointsAskForFewDistances) {
  // Uniform in a cube of 1 000 km with a cut-off of 20 km: a cell of the grid holds 10 000 / 125 000 tracks, so a point
  // meets its own track and 27 × 0.08 = 2.2 others in the mean. The bound is 5 a point; all pairs would be 10 000.
  constexpr std::size_t n = 10'000;
  base::RandomStream stream{{4, 0, 0, base::Purpose::test}};
  Set truth{{}, 3};
  Set tracks{{}, 3};
  for (std::size_t i = 0; i < 3 * n; ++i) {
    truth.coordinates.push_back(1e6 * stream.uniform());
    tracks.coordinates.push_back(truth.coordinates.back() + 50.0 * stream.normal());
  }
  SetDistance set{{2.0, 20'000.0}};
  const Gospa g = set.gospa(truth.points(), tracks.points()).value();
  EXPECT_LT(set.distance_evaluations(), 5 * n);
  EXPECT_EQ(g.missed_count, 0U);
  EXPECT_EQ(g.false_count, 0U);
  // Mean square of the distance: 3 · 50²; its standard error is √(6/n)·50² = 61 m²; 3.3 of them for 99.9 %.
  EXPECT_NEAR(g.localisation / n, 7500.0, 3.3 * 61.3);
  const Ospa o = set.ospa(truth.points(), tracks.points()).value();
  EXPECT_NEAR(o.distance_m, g.distance_m / 100.0, 1e-9);
  EXPECT_LT((SetDistance{{inf, 20'000.0}}.ospa(truth.points(), tracks.points()).value().distance_m), 500.0);
}

TEST(Ospa, DenseCrowdsAreStillAssignedExactly) {
  // 600 points on a line, tracks shifted by 0.4 of the spacing, all within one another's cut-off at p = 1 … the sorted
  // assignment is optimal on a line.
  Set truth{{}, 1};
  Set tracks{{}, 1};
  for (int i = 0; i < 600; ++i) {
    truth.coordinates.push_back(i);
    tracks.coordinates.push_back(599 - i + 0.4);
  }
  EXPECT_NEAR(gospa(truth, tracks, 2.0, 1000.0).localisation, 600 * 0.16, 1e-9);
  EXPECT_NEAR(ospa(truth, tracks, inf, 1000.0), 0.4, 1e-12);
}

TEST(Ospa, EmptySetsHaveTheirDefinedDistances) {
  const Set none{{}, 3};
  const Set two{{0, 0, 0, 1, 1, 1}, 3};
  for (const double p : {1.0, 2.0, inf}) {
    EXPECT_EQ(ospa(none, none, p, 7.0), 0.0);
    EXPECT_EQ(ospa(none, two, p, 7.0), 7.0);
    EXPECT_EQ(ospa(two, none, p, 7.0), 7.0);
  }
  EXPECT_EQ(gospa(none, none, 2.0, 7.0).distance_m, 0.0);
  const Gospa missed = gospa(two, none, 2.0, 7.0);
  EXPECT_DOUBLE_EQ(missed.distance_m, 7.0);
  EXPECT_DOUBLE_EQ(missed.missed, 49.0);
  EXPECT_EQ(missed.missed_count, 2U);
}

TEST(Ospa, UnusableInputIsRefused) {
  const Set good{{0, 0, 0}, 3};
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const auto refused = [&](const Cutoff& cutoff, const Set& a, const Set& b) {
    SetDistance set{cutoff};
    return !set.ospa(a.points(), b.points()) && !set.gospa(a.points(), b.points());
  };
  EXPECT_FALSE(refused({2.0, 1.0}, good, good));
  for (const double bad : {nan, inf, -inf, 1e200}) {
    EXPECT_TRUE(refused({2.0, 1.0}, Set({{0, bad, 0}, 3}), good));
    EXPECT_TRUE(refused({2.0, 1.0}, good, Set({{0, bad, 0}, 3})));
  }
  for (const double order : {0.5, 0.0, -1.0, nan, 33.0}) EXPECT_TRUE(refused({order, 1.0}, good, good));
  for (const double cutoff : {0.0, -1.0, nan, inf}) EXPECT_TRUE(refused({2.0, cutoff}, good, good));
  EXPECT_TRUE(refused({2.0, 1.0}, Set({{0, 0}, 2}), good));     // dimensions differ
  EXPECT_TRUE(refused({2.0, 1.0}, Set({{0, 0}, 3}), good));     // half a point
  EXPECT_TRUE(refused({2.0, 1.0}, Set({{0, 0, 0}, 0}), good));  // no dimension
  EXPECT_TRUE(refused({2.0, 1.0}, Set({std::vector<double>(7), 7}), Set({std::vector<double>(7), 7})));
  EXPECT_FALSE((SetDistance{{inf, 1.0}}.gospa(good.points(), good.points())));  // GOSPA is of finite order
  SetDistance set{{2.0, 1.0}};
  EXPECT_FALSE(set.ospa(1, 1, [&](std::size_t, std::size_t) { return nan; }));
  EXPECT_FALSE(set.gospa(1, 1, [](std::size_t, std::size_t) { return -1.0; }));
}

TEST(Ospa, ARefusedMomentLeavesTheHistoryOfSwitchesAsItWas) {
  const Set one{{0.0}, 1};
  GospaWithSwitching metric{{2.0, 5.0}, 1.0};
  const auto object = objects_of({0});
  ASSERT_TRUE(metric.take(one.points(), object, one.points(), tracks_of({4})));
  EXPECT_FALSE(metric.take(one.points(), {}, one.points(), tracks_of({5})));
  const Set twice{{0.0, 0.0}, 1};
  EXPECT_FALSE(metric.take(twice.points(), objects_of({0, 0}), one.points(), tracks_of({5})));
  EXPECT_EQ(metric.take(one.points(), object, one.points(), tracks_of({4})).value().switching_m, 0.0);
  EXPECT_EQ(metric.take(one.points(), object, one.points(), tracks_of({5})).value().switching_m, 1.0);
  EXPECT_FALSE((GospaWithSwitching{{2.0, 5.0}, -1.0}.take(one.points(), object, one.points(), tracks_of({4}))));
}

TEST(Ospa, AMomentWithoutTracksCountsInTheHistoryOfSwitches) {
  const Set one{{0.0}, 1};
  GospaWithSwitching metric{{1.0, 5.0}, 1.0};
  const auto object = objects_of({0});
  const auto track = tracks_of({4});
  EXPECT_EQ(metric.take(one.points(), object, one.points(), track).value().switching_m, 0.0);
  EXPECT_EQ(metric.take(one.points(), object, Points{{}, 1}, {}).value().switching_m, 0.5);
  EXPECT_EQ(metric.take(one.points(), object, one.points(), track).value().switching_m, 0.5);
}

}  // namespace
}  // namespace iamd::outcome
