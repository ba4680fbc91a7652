// What the forest does with hypotheses, on cases made by hand.
#include "iamd/tracking/hypothesis_forest.hpp"

#include <set>

#include <gtest/gtest.h>

namespace iamd::tracking {
namespace {

// Estimates on a line: the mean is x[0], mixtures are means.
class LineBank final : public FilterBank {
 public:
  Slot reserve() override {
    Slot slot = 0;
    while (live_.contains(slot)) ++slot;
    live_.insert(slot);
    mean_.resize(std::max<std::size_t>(mean_.size(), slot + std::size_t{1}));
    return slot;
  }
  void release(Slot slot) override { EXPECT_EQ(live_.erase(slot), 1U); }
  void start(const Gaussian<6>& estimate, Slot to) override { mean_[to] = estimate.x[0]; }
  void copy(Slot from, Slot to) override { mean_[to] = mean_[from]; }
  void predict(Slot from, double, Slot to) override { mean_[to] = mean_[from]; }
  void expect(Slot, const SensorAxes&, Expectation&) const override {}
  double update(Slot, const Plot&, const SensorAxes&, Slot) override { return 0.0; }
  double update_late(Slot, double, const Plot&, const SensorAxes&, Slot) override { return 0.0; }
  void mix(std::span<const Slot> parts, std::span<const double> weights, Slot to) override {
    double sum = 0.0;
    double mean = 0.0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      sum += weights[i];
      mean += weights[i] * mean_[parts[i]];
    }
    mean_[to] = mean / sum;
  }
  void show(Slot slot, Shown& out) const override { out.estimate.x[0] = mean_[slot]; }
  void place(Slot slot, double, Vector3& position, Vector3&) const override { position[0] = mean_[slot]; }
  void expect_each(Slot, const SensorAxes&, ExpectationMixture&) const override {}
  [[nodiscard]] std::size_t live() const { return live_.size(); }
  [[nodiscard]] double mean(Slot slot) const { return mean_[slot]; }

 private:
  std::set<Slot> live_;
  std::vector<double> mean_;
};

class Forest : public testing::Test {
 protected:
  void make(OldAmbiguity old, std::size_t scans_kept) {
    rules_.old = old;
    rules_.scans_kept = scans_kept;
    forest_ = std::make_unique<HypothesisForest>(rules_, bank_);
  }
  std::uint32_t tree(std::uint32_t scans) {
    const std::uint32_t t = forest_->add_tree(base::TrackId{next_++}, {});
    forest_->tree(t).scans = scans;
    return t;
  }
  // History newest first.
  std::uint32_t leaf(std::uint32_t tree, std::initializer_list<std::uint64_t> history, double mean = 0.0,
                     double existence = 1.0) {
    Leaf pattern;
    pattern.slot = bank_.reserve();
    Gaussian<6> estimate;
    estimate.x[0] = mean;
    bank_.start(estimate, pattern.slot);
    std::copy(history.begin(), history.end(), pattern.history.begin());
    pattern.existence = existence;
    return forest_->add_leaf(tree, pattern);
  }
  std::uint32_t cluster(std::initializer_list<std::uint32_t> trees, std::initializer_list<double> weights,
                        std::initializer_list<std::uint32_t> choice) {
    const std::uint32_t c = forest_->add_cluster();
    forest_->cluster(c).trees = trees;
    forest_->cluster(c).weights = weights;
    forest_->cluster(c).choice = choice;
    return c;
  }
  std::vector<std::uint32_t> tidy(std::uint32_t c) {
    std::vector<std::uint32_t> result;
    forest_->tidy(c, result);
    return result;
  }

  LineBank bank_;
  HypothesisRules rules_;
  std::unique_ptr<HypothesisForest> forest_;
  std::size_t next_ = 0;
};

TEST_F(Forest, NScanPruningKeepsWhatAgreesWithTheBestAtDepth) {
  make(OldAmbiguity::decide, 2);
  const auto a = tree(4);
  const auto a1 = leaf(a, {31, 21, 11, 1});
  const auto a2 = leaf(a, {32, 21, 11, 1});  // differs only lately
  const auto a3 = leaf(a, {31, 21, 12, 1});  // differs two scans ago
  const auto c = cluster({a}, {0.4, 0.35, 0.25}, {a1, a3, a2});
  const auto result = tidy(c);
  ASSERT_EQ(result.size(), 1U);
  const Cluster& left = forest_->cluster(result[0]);
  EXPECT_EQ(left.choice, (std::vector<std::uint32_t>{a1, a2}));
  EXPECT_NEAR(left.weights[0], 0.4 / 0.65, 1e-12);
  EXPECT_EQ(forest_->tree(a).leaves.size(), 2U);
  EXPECT_EQ(bank_.live(), 2U);
}

TEST_F(Forest, NScanPruningEndsTreesThatTheBestHypothesisDoesNotHave) {
  make(OldAmbiguity::decide, 2);
  const auto a = tree(3);
  const auto a1 = leaf(a, {21, 11, 1});
  const auto b = tree(2);  // too young to be decided
  const auto b1 = leaf(b, {22, 11});
  const auto c = cluster({a, b}, {0.6, 0.4}, {no_leaf, b1, a1, no_leaf});
  const auto result = tidy(c);
  ASSERT_EQ(result.size(), 1U);
  EXPECT_FALSE(forest_->tree(a).live);
  EXPECT_TRUE(forest_->tree(b).live);
  EXPECT_NEAR(forest_->tree(b).existence, 1.0, 1e-12);
  EXPECT_EQ(bank_.live(), 1U);
}

TEST_F(Forest, MergesLeavesThatDifferInNothingNew) {
  make(OldAmbiguity::merge, 2);
  const auto a = tree(5);
  const auto a1 = leaf(a, {41, 31, 21, 11, 1}, 10.0, 0.8);
  const auto a2 = leaf(a, {41, 31, 21, 12, 1}, 20.0, 0.5);
  const auto a3 = leaf(a, {42, 31, 21, 12, 1}, 30.0, 1.0);
  const auto c = cluster({a}, {0.5, 0.3, 0.2}, {a1, a2, a3});
  tidy(c);
  ASSERT_EQ(forest_->tree(a).leaves.size(), 2U);
  const Leaf& merged = forest_->leaf(a1);
  EXPECT_NEAR(merged.weight, 0.8, 1e-12);
  EXPECT_NEAR(merged.existence, (0.5 * 0.8 + 0.3 * 0.5) / 0.8, 1e-12);
  EXPECT_NEAR(bank_.mean(merged.slot), (0.4 * 10.0 + 0.15 * 20.0) / 0.55, 1e-12);
  EXPECT_NEAR(forest_->tree(a).existence, 0.5 * 0.8 + 0.3 * 0.5 + 0.2, 1e-12);
}

TEST_F(Forest, SplitsTreesThatShareNoPlotAndKeepsThoseThatDo) {
  make(OldAmbiguity::merge, 3);
  const auto a = tree(2);
  const auto a1 = leaf(a, {11, 1});
  const auto a2 = leaf(a, {12, 1});
  const auto b = tree(2);
  const auto b1 = leaf(b, {12, 2});
  const auto b2 = leaf(b, {0, 2});
  const auto d = tree(2);
  const auto d1 = leaf(d, {13, 3}, 0.0, 0.9);
  // a and b compete for 12; d is independent, with 0.75.
  const auto c = cluster({a, b, d}, {0.45, 0.3, 0.15, 0.1}, {a1, b1, d1, a2, b2, d1, a1, b1, no_leaf, a2, b2, no_leaf});
  const auto result = tidy(c);
  ASSERT_EQ(result.size(), 2U);
  const Cluster& both = forest_->cluster(result[0]);
  EXPECT_EQ(both.trees, (std::vector<std::uint32_t>{a, b}));
  ASSERT_EQ(both.weights.size(), 2U);
  EXPECT_NEAR(both.weights[0], 0.6, 1e-12);
  EXPECT_NEAR(both.weights[1], 0.4, 1e-12);
  // One leaf or none is one leaf of less existence.
  EXPECT_EQ(forest_->cluster(result[1]).weights.size(), 1U);
  EXPECT_NEAR(forest_->leaf(d1).existence, 0.75 * 0.9, 1e-12);
}

TEST_F(Forest, MergingClustersMakesTheHeaviestOfAllPairs) {
  rules_.hypotheses = 5;
  make(OldAmbiguity::decide, 3);
  const auto a = tree(1);
  const auto a1 = leaf(a, {1});
  const auto b = tree(1);
  const auto b1 = leaf(b, {2});
  const auto ca = cluster({a}, {0.7, 0.3}, {a1, no_leaf});
  const auto cb = cluster({b}, {0.6, 0.4}, {no_leaf, b1});
  tidy(ca);
  tidy(cb);
  forest_->merge(forest_->tree(a).cluster, forest_->tree(b).cluster);
  const Cluster& c = forest_->cluster(forest_->tree(a).cluster);
  EXPECT_EQ(forest_->tree(b).cluster, forest_->tree(a).cluster);
  ASSERT_EQ(c.weights.size(), 4U);
  EXPECT_NEAR(c.weights[0], 0.42, 1e-12);
  EXPECT_NEAR(c.weights[1], 0.28, 1e-12);
  EXPECT_NEAR(c.weights[2], 0.18, 1e-12);
  EXPECT_EQ(c.of(1)[0], a1);
  EXPECT_EQ(c.of(1)[1], b1);
}

TEST_F(Forest, FellingReleasesAllThatATreeHad) {
  make(OldAmbiguity::decide, 3);
  const auto a = tree(2);
  const auto a1 = leaf(a, {11, 1});
  const auto b = tree(2);
  const auto b1 = leaf(b, {11, 2});
  const auto b2 = leaf(b, {12, 2});
  const auto result = tidy(cluster({a, b}, {0.5, 0.3, 0.2}, {a1, b2, no_leaf, b1, no_leaf, b2}));
  ASSERT_EQ(result.size(), 1U);
  forest_->fell(a);
  EXPECT_NEAR(forest_->leaf(b2).weight, 0.7, 1e-12);
  EXPECT_EQ(bank_.live(), 2U);
  forest_->fell(b);
  EXPECT_EQ(bank_.live(), 0U);
  EXPECT_FALSE(forest_->cluster(result[0]).live);
}

}  // namespace
}  // namespace iamd::tracking
