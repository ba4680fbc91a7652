#include "iamd/outcome/track_ospa.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "iamd/base/random.hpp"

namespace iamd::outcome {
namespace {

constexpr double inf = std::numeric_limits<double>::infinity();

// Places on a line by id, for each moment.
using Scene = std::vector<std::map<std::size_t, double>>;

struct Sampled {
  std::vector<double> at{};
  std::vector<base::ObjectId> objects{};
  std::vector<base::TrackId> tracks{};
  explicit Sampled(const std::map<std::size_t, double>& moment) {
    for (const auto& [id, x] : moment) {
      at.push_back(x);
      objects.emplace_back(id);
      tracks.emplace_back(id);
    }
  }
};

// The distance at the last moment.
double ospa2(const Scene& truth, const Scene& tracks, const TrackOspaConfig& config) {
  TrackOspa metric{config};
  double last = -1.0;
  for (std::size_t k = 0; k < truth.size(); ++k) {
    const Sampled x{truth[k]};
    const Sampled y{tracks[k]};
    last = metric.take({x.at, 1}, x.objects, {y.at, 1}, y.tracks).value().distance_m;
  }
  return last;
}

// The definition, over all permutations; the whole scene is the window.
double by_definition(const Scene& truth, const Scene& tracks, double p, double q, double c) {
  const auto paths_of = [](const Scene& scene) {
    std::map<std::size_t, std::map<std::size_t, double>> paths;
    for (std::size_t k = 0; k < scene.size(); ++k) {
      for (const auto& [id, x] : scene[k]) paths[id][k] = x;
    }
    std::vector<std::map<std::size_t, double>> list;
    for (const auto& [id, path] : paths) list.push_back(path);
    return list;
  };
  auto small = paths_of(truth);
  auto large = paths_of(tracks);
  if (small.size() > large.size()) std::swap(small, large);
  if (large.empty()) return 0.0;
  const auto base = [&](const auto& f, const auto& g) {
    double sum = 0.0;
    int moments = 0;
    for (std::size_t k = 0; k < truth.size(); ++k) {
      if (!f.contains(k) && !g.contains(k)) continue;
      ++moments;
      const bool both = f.contains(k) && g.contains(k);
      sum += std::pow(both ? std::min(c, std::abs(f.at(k) - g.at(k))) : c, q);
    }
    return std::pow(sum / moments, 1.0 / q);
  };
  std::vector<std::size_t> order(large.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const double more = static_cast<double>(large.size() - small.size());
  double best = inf;
  do {
    double sum = 0.0;
    double largest = more > 0.0 ? c : 0.0;
    for (std::size_t i = 0; i < small.size(); ++i) {
      const double d = base(small[i], large[order[i]]);
      largest = std::max(largest, d);
      sum += std::pow(d, p);
    }
    const double n = static_cast<double>(large.size());
    best = std::min(best, std::isinf(p) ? largest : std::pow((sum + std::pow(c, p) * more) / n, 1.0 / p));
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

Scene random_scene(base::RandomStream& stream, std::size_t moments, std::size_t ids) {
  Scene scene(moments);
  for (auto& moment : scene) {
    for (std::size_t id = 0; id < ids; ++id) {
      if (stream.uniform() < 0.6) moment[id] = 20.0 * stream.uniform();
    }
  }
  return scene;
}

TEST(TrackOspa, IsTheBestOverAllPermutationsOfPaths) {
  base::RandomStream stream{{1, 0, 0, base::Purpose::test}};
  for (int k = 0; k < 200; ++k) {
    const auto moments = 1 + static_cast<std::size_t>(8.0 * stream.uniform());
    const Scene truth = random_scene(stream, moments, static_cast<std::size_t>(6.0 * stream.uniform()));
    const Scene tracks = random_scene(stream, moments, static_cast<std::size_t>(6.0 * stream.uniform()));
    for (const double p : {1.0, 2.0, inf}) {
      for (const double q : {1.0, 2.0}) {
        EXPECT_NEAR(ospa2(truth, tracks, {{p, 6.0}, q, 100}), by_definition(truth, tracks, p, q, 6.0), 1e-12)
            << k << " p " << p << " q " << q;
      }
    }
  }
}

TEST(TrackOspa, OverOneMomentIsOspa) {
  base::RandomStream stream{{2, 0, 0, base::Purpose::test}};
  for (int k = 0; k < 50; ++k) {
    const Scene truth = random_scene(stream, 3, 6);
    const Scene tracks = random_scene(stream, 3, 6);
    const Sampled x{truth[2]};
    const Sampled y{tracks[2]};
    const double plain = SetDistance{{2.0, 6.0}}.ospa({x.at, 1}, {y.at, 1}).value().distance_m;
    EXPECT_NEAR(ospa2(truth, tracks, {{2.0, 6.0}, 1.0, 1}), plain, 1e-12);
  }
}

TEST(TrackOspa, TheWindowForgetsWhatLiesBeforeIt) {
  base::RandomStream stream{{3, 0, 0, base::Purpose::test}};
  const Scene truth = random_scene(stream, 200, 4);
  const Scene tracks = random_scene(stream, 200, 5);
  for (const std::size_t window : {3U, 64U, 65U, 130U}) {
    const auto last = [&](const Scene& scene) {
      return Scene(scene.end() - static_cast<std::ptrdiff_t>(window), scene.end());
    };
    EXPECT_NEAR(ospa2(truth, tracks, {{1.0, 6.0}, 1.0, window}),
                by_definition(last(truth), last(tracks), 1.0, 1.0, 6.0), 1e-12)
        << window;
  }
}

TEST(TrackOspa, AnIdentityExchangedCostsAlthoughEveryMomentIsPerfect) {
  // Two objects 100 apart for ten moments; half-way the tracks change places. Each path is then right half of the time:
  // base distance (5 · 0 + 5 · c) / 10.
  Scene truth(10, {{0, 0.0}, {1, 100.0}});
  Scene tracks(10, {{0, 0.0}, {1, 100.0}});
  EXPECT_EQ(ospa2(truth, tracks, {{1.0, 10.0}, 1.0, 10}), 0.0);
  for (std::size_t k = 5; k < 10; ++k) tracks[k] = {{1, 0.0}, {0, 100.0}};
  EXPECT_NEAR(ospa2(truth, tracks, {{1.0, 10.0}, 1.0, 10}), 5.0, 1e-12);
}

TEST(TrackOspa, AFragmentCostsByItsLength) {
  // One object for ten moments, track 0 for seven of them and track 1 for the rest: the better fragment has base
  // distance 3/10 c, the other is one path too many: (0.3 c + c) / 2.
  const Scene truth(10, {{0, 0.0}});
  Scene tracks(10, {{0, 0.0}});
  for (std::size_t k = 7; k < 10; ++k) tracks[k] = {{1, 0.0}};
  EXPECT_NEAR(ospa2(truth, tracks, {{1.0, 10.0}, 1.0, 10}), 6.5, 1e-12);
}

RC_GTEST_PROP(TrackOspaLaws, ItIsAMetric, (std::uint32_t seed)) {
  base::RandomStream stream{{seed, 0, 0, base::Purpose::test}};
  const TrackOspaConfig config{{seed % 3 == 0 ? inf : 1.0 + seed % 3, 8.0}, 1.0 + seed % 2, 6};
  const Scene a = random_scene(stream, 6, 4);
  const Scene b = random_scene(stream, 6, 5);
  const Scene d = random_scene(stream, 6, 3);
  RC_ASSERT(ospa2(a, a, config) == 0.0);
  RC_ASSERT(std::abs(ospa2(a, b, config) - ospa2(b, a, config)) <= 1e-12);
  RC_ASSERT(ospa2(a, d, config) <= ospa2(a, b, config) + ospa2(b, d, config) + 1e-12);
  RC_ASSERT(ospa2(a, b, config) <= 8.0 * (1.0 + 1e-15));
}

TEST(TrackOspa, UnusableInputIsRefusedAndChangesNothing) {
  const std::vector<double> here{0.0};
  const std::vector<double> nowhere{std::numeric_limits<double>::quiet_NaN()};
  const std::vector<base::ObjectId> object{base::ObjectId{0}};
  const std::vector<base::TrackId> track{base::TrackId{0}};
  const auto refuses = [&](const TrackOspaConfig& config) {
    return !TrackOspa{config}.take({here, 1}, object, {here, 1}, track);
  };
  EXPECT_FALSE(refuses({{1.0, 10.0}, 1.0, 2}));
  EXPECT_TRUE(refuses({{1.0, 10.0}, 0.5, 2}));
  EXPECT_TRUE(refuses({{1.0, 10.0}, inf, 2}));
  EXPECT_TRUE(refuses({{1.0, 10.0}, 1.0, 0}));
  EXPECT_TRUE(refuses({{0.0, 10.0}, 1.0, 2}));
  EXPECT_TRUE(refuses({{1.0, -10.0}, 1.0, 2}));
  TrackOspa metric{{{1.0, 10.0}, 1.0, 2}};
  EXPECT_EQ(metric.take({here, 1}, object, {here, 1}, track).value().distance_m, 0.0);
  EXPECT_FALSE(metric.take({here, 1}, object, {nowhere, 1}, track));
  EXPECT_FALSE(metric.take({here, 1}, {}, {here, 1}, track));
  EXPECT_EQ(metric.take({here, 1}, object, Points{{}, 1}, {}).value().distance_m, 5.0);  // one of two moments
}

}  // namespace
}  // namespace iamd::outcome
