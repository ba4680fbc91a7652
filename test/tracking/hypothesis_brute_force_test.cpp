// Multi-hypothesis trackers against all association histories, when nothing is pruned.
#include <algorithm>
#include <limits>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/tracking/hypothesis_tracker.hpp"
#include "iamd/tracking/undetected.hpp"

#include "tracking/association_histories.hpp"
#include "tracking/hypothesis_scene.hpp"

namespace iamd::tracking {
namespace {

using hypothesis_scene::Path;
using hypothesis_scene::Radar;

constexpr double pd = 0.85;
constexpr double false_alarms = 3.0;

PictureConfig config_for_all() {
  PictureConfig c;
  c.filters.motions = {MotionKind::constant_velocity};
  c.gate_probability = 1.0 - 1e-9;
  c.fast_share = 0.0;
  c.birth_share = 0.3;
  c.delete_probability = 0.0;
  c.life_s = 200.0;
  return c;
}

HypothesisRules keep_all(OldAmbiguity old) {
  return {.old = old,
          .scans_kept = most_scans_kept,
          .hypotheses = std::size_t{1000000000000000000},
          .least_weight = 0.0,
          .least_existence = 0.0};
}

class EitherBirth final : public BirthModel {
 public:
  [[nodiscard]] Birth expect(const Scan& scan, double) override {
    return {{std::log1p(-scan.birth_probability()), std::log(scan.birth_probability())}, 1.0};
  }
};
class OneBernoulli final : public BirthModel {
 public:
  explicit OneBernoulli(double life_s) : undetected_{1, life_s} {}
  [[nodiscard]] Birth expect(const Scan& scan, double expected) override {
    const double first = undetected_.first_plots(scan, expected);
    const double all = first + scan.false_alarms;
    return {{-std::numeric_limits<double>::infinity(), std::log(all / (scan.false_alarms + scan.births))}, first / all};
  }

 private:
  Undetected undetected_;
};

// Two objects that cross within each other's gates, with false alarms near them: plots in every scan.
std::vector<std::vector<sensing::Detection>> crossing(std::uint64_t seed, const std::vector<int>& clutter,
                                                      const std::vector<int>& objects) {
  Radar radar{seed};
  const Path paths[2] = {{40e3, 30e3, 6e3, 150.0, 60.0}, {40e3, 30.6e3, 6e3, 150.0, -60.0}};
  std::vector<std::vector<sensing::Detection>> scans;
  for (std::size_t k = 0; k < clutter.size(); ++k) {
    const double t = 4.0 * static_cast<double>(k);
    std::vector<sensing::Detection>& scan = scans.emplace_back();
    for (int i = 0; i < objects[k]; ++i) scan.push_back(radar.of(paths[i].at(t), t));
    for (int i = 0; i < clutter[k]; ++i) {
      geo::Position<geo::Enu> p = paths[0].at(t);
      p.x_m += 900.0 * radar.noise().normal();
      p.y_m += 900.0 * radar.noise().normal();
      scan.push_back(radar.of(p, t));
    }
  }
  return scans;
}

PlotHistory history_of(const Tree& tree, const Leaf& leaf) {
  PlotHistory h;
  for (std::uint32_t k = tree.scans; k-- > 0;) h.push_back(leaf.history[k]);
  return h;
}

void expect_same(const HypothesisForest& forest, const AssociationHistories& all) {
  // Each history of one object.
  std::map<PlotHistory, double> expected = all.objects();
  std::map<PlotHistory, double> found;
  for (std::uint32_t t = 0; t < forest.trees(); ++t) {
    if (!forest.tree(t).live) continue;
    for (const std::uint32_t i : forest.tree(t).leaves) {
      found[history_of(forest.tree(t), forest.leaf(i))] += forest.leaf(i).weight * forest.leaf(i).existence;
    }
  }
  ASSERT_EQ(found.size(), expected.size());
  for (const auto& [history, probability] : expected) {
    ASSERT_TRUE(found.contains(history));
    EXPECT_NEAR(found[history], probability, 1e-9);
  }
  // Each global hypothesis of each cluster: the histories that agree with it.
  for (std::uint32_t c = 0; c < forest.clusters(); ++c) {
    const Cluster& cluster = forest.cluster(c);
    if (!cluster.live || cluster.trees.size() < 2) continue;
    std::map<std::vector<PlotHistory>, double> sums;
    for (const auto& g : all.globals()) {
      std::vector<PlotHistory> key(cluster.trees.size());
      for (std::size_t t = 0; t < cluster.trees.size(); ++t) {
        const Tree& tree = forest.tree(cluster.trees[t]);
        const std::uint64_t root = forest.leaf(tree.leaves[0]).history[tree.scans - 1];
        for (const auto& o : g.objects) {
          if (o.history[0] == root) key[t] = o.history;
        }
      }
      sums[key] += all.weight(g);
    }
    ASSERT_EQ(sums.size(), cluster.weights.size());
    for (std::size_t h = 0; h < cluster.weights.size(); ++h) {
      std::vector<PlotHistory> key(cluster.trees.size());
      for (std::size_t t = 0; t < cluster.trees.size(); ++t) {
        const std::uint32_t leaf = cluster.of(h)[t];
        if (leaf != no_leaf) key[t] = history_of(forest.tree(cluster.trees[t]), forest.leaf(leaf));
      }
      ASSERT_TRUE(sums.contains(key));
      EXPECT_NEAR(cluster.weights[h], sums[key], 1e-9);
    }
  }
}

struct Problem {
  std::vector<int> clutter, objects;
};

TEST(PoissonMultiBernoulli, WeightsAndExistencesAreThoseOfAllHistories) {
  const Problem problems[] = {
      {{1, 0, 1}, {2, 2, 2}}, {{0, 0, 0, 0}, {2, 2, 1, 2}}, {{0, 1, 0}, {2, 2, 0}}, {{2, 1, 1}, {1, 2, 1}}};
  std::uint64_t seed = 1;
  for (const Problem& problem : problems) {
    const PictureConfig config = config_for_all();
    const SensorFacts sensor = hypothesis_scene::facts(pd, false_alarms);
    HypothesisTracker tracker{config,
                              {&sensor, 1},
                              keep_all(OldAmbiguity::merge),
                              std::make_unique<OneBernoulli>(config.life_s),
                              make_filter_bank(config.filters)};
    AssociationHistories all{config, {&sensor, 1}};
    Undetected undetected{1, config.life_s};
    TrackerLog log;
    double t = 0.0;
    for (const auto& scan : crossing(seed++, problem.clutter, problem.objects)) {
      tracker.take(hypothesis_scene::whole(scan, t), log);
      all.take(hypothesis_scene::whole(scan, t), [&](const Scan& s, double expected) {
        const double first = undetected.first_plots(s, expected);
        const double total = first + s.false_alarms;
        return AssociationHistories::Start{0.0, total / (s.births + s.false_alarms), first / total};
      });
      expect_same(tracker.forest(), all);
      t += 4.0;
    }
    EXPECT_GT(all.globals().size(), 12U);  // the problem was one
  }
}

TEST(MultiHypothesis, WeightsAndExistencesAreThoseOfAllHistories) {
  const Problem problems[] = {{{0, 0, 1}, {2, 2, 1}}, {{0, 0, 0, 0}, {2, 1, 1, 1}}, {{1, 1, 0}, {1, 1, 1}}};
  std::uint64_t seed = 11;
  for (const Problem& problem : problems) {
    const PictureConfig config = config_for_all();
    const SensorFacts sensor = hypothesis_scene::facts(pd, false_alarms);
    HypothesisTracker tracker{config,
                              {&sensor, 1},
                              keep_all(OldAmbiguity::decide),
                              std::make_unique<EitherBirth>(),
                              make_filter_bank(config.filters)};
    AssociationHistories all{config, {&sensor, 1}};
    TrackerLog log;
    double t = 0.0;
    for (const auto& scan : crossing(seed++, problem.clutter, problem.objects)) {
      tracker.take(hypothesis_scene::whole(scan, t), log);
      all.take(hypothesis_scene::whole(scan, t), [&](const Scan& s, double) {
        return AssociationHistories::Start{1.0 - s.birth_probability(), s.birth_probability(), 1.0};
      });
      expect_same(tracker.forest(), all);
      t += 4.0;
    }
    // The best global hypothesis, and its score: the logarithm of its ratio to "all are false alarms".
    const auto& globals = all.globals();
    const auto best = std::max_element(globals.begin(), globals.end(),
                                       [](const auto& a, const auto& b) { return a.log_weight < b.log_weight; });
    const auto none = std::find_if(globals.begin(), globals.end(), [](const auto& g) { return g.objects.empty(); });
    ASSERT_NE(none, globals.end());
    std::vector<PlotHistory> expected;
    for (const auto& o : best->objects) expected.push_back(o.history);
    std::vector<PlotHistory> found;
    double score = 0.0;
    const HypothesisForest& forest = tracker.forest();
    for (std::uint32_t i = 0; i < forest.trees(); ++i) {
      const Tree& tree = forest.tree(i);
      if (!tree.live || !tree.in_best) continue;
      found.push_back(history_of(tree, forest.leaf(tree.best)));
      score += forest.leaf(tree.best).score;
    }
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    EXPECT_EQ(found, expected);
    EXPECT_NEAR(score, best->log_weight - none->log_weight, 1e-9 * std::abs(score) + 1e-9);
  }
}

TEST(Undetected, NumberGrowsByBirthsAndFallsByDetections) {
  const SensorFacts sensor = hypothesis_scene::facts(0.8, 4.0);
  PictureConfig config;
  config.birth_share = 0.25;  // one a scan
  config.life_s = 1e12;
  ScanIntake intake{config, {&sensor, 1}};
  Undetected undetected{1, config.life_s};
  Radar radar{5};
  TrackerLog log;
  double first = 0.0;
  for (int k = 0; k < 60; ++k) {
    std::vector<sensing::Detection> detections;
    if (k == 0) {
      for (int i = 0; i < 6; ++i) detections.push_back(radar.clutter(0.0));
    }
    intake.take(hypothesis_scene::whole(detections, 5.0 * k), log,
                [&](const Scan& scan) { first = undetected.first_plots(scan, 0.0); });
    // At first what the plots are more than false alarms.
    if (k == 0) {
      EXPECT_NEAR(first, 2.0, 1e-12);
    }
    if (k == 1) {
      EXPECT_NEAR(first, 0.8 * (2.0 / 0.8 * 0.2 + 1.0), 1e-9);
    }
  }
  EXPECT_NEAR(first, 1.0, 1e-9);  // in the end as many are first detected as are born
  EXPECT_NEAR(undetected.number(base::SensorId{0}), 0.25, 1e-9);
}

}  // namespace
}  // namespace iamd::tracking
