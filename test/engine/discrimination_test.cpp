// Discrimination by a K-factor against its closed form: shares of warheads and of decoys that are engaged.
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/outcome/statistics.hpp"

#include "engine/scenes.hpp"

namespace iamd::engine {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::uint64_t runs = 60;
#else
constexpr std::uint64_t runs = 500;
#endif

double normal_below(double x) { return 0.5 * std::erfc(-x / std::numbers::sqrt2); }

struct Counts {
  std::uint64_t warheads = 0, warheads_engaged = 0, decoys = 0, decoys_engaged = 0, wrong_picks = 0, by_limit = 0;
};

Counts played(double k, double probability_min) {
  SimpleWar war{.flyers = 8, .kill_probability = 1.0, .seed = 41};
  war.harmless = 4;
  war.radar_extra = "      discrimination: {k_factor: " + std::to_string(k) + "}\n";
  war.doctrine =
      "{kind: salvo, shots: 1, discrimination: {prior: 0.5, probability_min: " + std::to_string(probability_min) + "}}";
  Counts counts;
  for (const auto& result : play_all(question_of(war.text()), runs)) {
    for (const outcome::Story& story : result.stories) {
      (story.harmless ? counts.decoys : counts.warheads) += 1;
      if (story.shots > 0) (story.harmless ? counts.decoys_engaged : counts.warheads_engaged) += 1;
    }
    counts.wrong_picks += result.row.launched_at_harmless;
    counts.by_limit += result.row.leaked_by_limit[static_cast<std::size_t>(outcome::Limit::discrimination)];
  }
  return counts;
}

void expect_share(std::uint64_t count, std::uint64_t of, double share) {
  const outcome::Interval interval = outcome::clopper_pearson(count, of, 0.999);
  EXPECT_LE(interval.low, share) << count << " of " << of;
  EXPECT_GE(interval.high, share) << count << " of " << of;
}

// The log likelihood ratio is normal with mean ±k²/2 and standard deviation k; a prior of one half asks for
// ln(p/(1 - p)) at least.
TEST(Discrimination, EngagesTheSharesThatTheKFactorImplies) {
  for (const double k : {1.0, 2.5}) {
    const double wanted = std::log(0.7 / 0.3);
    const Counts counts = played(k, 0.7);
    expect_share(counts.warheads_engaged, counts.warheads, normal_below((0.5 * k * k - wanted) / k));
    expect_share(counts.decoys_engaged, counts.decoys, normal_below((-0.5 * k * k - wanted) / k));
    EXPECT_EQ(counts.wrong_picks, counts.decoys_engaged);
    // Every warhead that was passed over leaked for this reason.
    EXPECT_EQ(counts.by_limit, counts.warheads - counts.warheads_engaged);
  }
}

TEST(Discrimination, WithoutItEveryDecoyCostsAnInterceptor) {
  SimpleWar war{.flyers = 6, .kill_probability = 1.0, .seed = 42};
  war.harmless = 4;
  for (const auto& result : play_all(question_of(war.text()), 20)) {
    EXPECT_EQ(result.row.objects, 2U);
    EXPECT_EQ(result.row.killed, 2U);
    EXPECT_EQ(result.row.launched, 6U);
    EXPECT_EQ(result.row.launched_at_harmless, 4U);
  }
}

// Decoys that no one can tell empty the magazine.
TEST(Discrimination, DecoysEmptyTheMagazine) {
  SimpleWar war{.flyers = 8, .kill_probability = 1.0, .interceptors = 4, .seed = 43};
  war.harmless = 6;
  const auto blind = play_all(question_of(war.text()), 60);
  war.radar_extra = "      discrimination: {k_factor: 8}\n";
  war.doctrine = "{kind: salvo, shots: 1, discrimination: {prior: 0.25, probability_min: 0.5}}";
  std::uint32_t leaked = 0;
  for (const auto& result : blind) leaked += result.row.leaked;
  EXPECT_GT(leaked, 30U);
  for (const auto& result : play_all(question_of(war.text()), 60)) EXPECT_EQ(result.row.leaked, 0U);
}

}  // namespace
}  // namespace iamd::engine
