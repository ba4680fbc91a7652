#include "iamd/outcome/close_pairs.hpp"

#include <cmath>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

namespace iamd::outcome {
namespace {

// All pairs one by one.
std::vector<ClosePair> all_close(Points truth, Points tracks, double cutoff_m) {
  std::vector<ClosePair> found;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    for (std::size_t j = 0; j < tracks.size(); ++j) {
      double sum = 0.0;
      for (std::size_t d = 0; d < truth.dimension; ++d) {
        sum += (truth.at(i)[d] - tracks.at(j)[d]) * (truth.at(i)[d] - tracks.at(j)[d]);
      }
      const double fraction = std::sqrt(sum) / cutoff_m;
      if (fraction < 1.0) found.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j), fraction});
    }
  }
  return found;
}

TEST(ClosePairs, AreThoseOfAllPairsInEveryDimension) {
  base::RandomStream stream{{1, 0, 0, base::Purpose::test}};
  ClosePairs pairs;
  for (std::size_t dimension = 1; dimension <= 6; ++dimension) {
    for (const double width : {0.5, 3.0, 40.0, 1e9}) {
      std::vector<double> a;
      std::vector<double> b;
      for (std::size_t i = 0; i < 60 * dimension; ++i) a.push_back(6.4e6 + width * stream.normal());
      for (std::size_t i = 0; i < 80 * dimension; ++i) b.push_back(6.4e6 + width * stream.normal());
      // Some exactly one cut-off apart along an axis, on both sides of a cell's edge.
      for (std::size_t i = 0; i < 10 * dimension; ++i)
        b[i] = a[i] + (i % dimension == 0 ? (i % 2 == 0 ? 1.0 : -1.0) : 0.0);
      const auto found = pairs.find({a, dimension}, {b, dimension}, 1.0).value();
      const auto wanted = all_close({a, dimension}, {b, dimension}, 1.0);
      EXPECT_EQ(std::vector<ClosePair>(found.begin(), found.end()), wanted) << dimension << " " << width;
    }
  }
}

TEST(ClosePairs, AtTheCutoffAreNotClose) {
  const std::vector<double> a{0.0};
  const std::vector<double> b{5.0, -5.0, std::nextafter(5.0, 0.0), std::nextafter(-5.0, 0.0)};
  ClosePairs pairs;
  const auto found = pairs.find({a, 1}, {b, 1}, 5.0).value();
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].track, 2U);
  EXPECT_EQ(found[1].track, 3U);
}

TEST(ClosePairs, OutliersFarAwayDoNotBreakTheGrid) {
  // An extent of 1e150 m in cells of 1 m has no number: cells widen, nothing is lost.
  const std::vector<double> a{0.0, 1.0, 1e150};
  const std::vector<double> b{0.5, -1e150, 1e150};
  ClosePairs pairs;
  const auto found = pairs.find({a, 1}, {b, 1}, 1.0).value();
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[2], (ClosePair{2, 2, 0.0}));
}

TEST(ClosePairs, TheSpreadOfTheTracksChoosesTheAxesOfTheGrid) {
  // Six axes, of which only the last two spread: the grid must lie over these.
  base::RandomStream stream{{2, 0, 0, base::Purpose::test}};
  std::vector<double> a;
  for (std::size_t i = 0; i < 2000; ++i) {
    for (std::size_t d = 0; d < 6; ++d) a.push_back((d < 4 ? 0.1 : 1000.0) * stream.uniform());
  }
  ClosePairs pairs;
  ASSERT_TRUE(pairs.find({a, 6}, {a, 6}, 10.0));
  // 2000 points in 100 × 100 cells: 9 × 0.2 of them and itself about a point.
  EXPECT_LT(pairs.distance_evaluations(), 2000U * 10U);
}

TEST(ClosePairs, MoreThanThereIsRoomForAreAnErrorNotACrash) {
  const std::vector<double> crowd(30, 1.0);
  ClosePairs roomy{900};
  EXPECT_EQ(roomy.find({crowd, 1}, {crowd, 1}, 1.0).value().size(), 900U);
  ClosePairs narrow{899};
  const auto refused = narrow.find({crowd, 1}, {crowd, 1}, 1.0);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().suggestion, "choose a smaller cut-off");
  EXPECT_FALSE(narrow.find(30, 30, [](std::size_t, std::size_t) { return 0.0; }, 1.0));
}

}  // namespace
}  // namespace iamd::outcome
