// Verdicts follow the numbers: what moves when the catalogue changes, what stays from seed to seed.
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/engine/question.hpp"
#include "iamd/scenario/catalogue_change.hpp"
#include "iamd/study/claim.hpp"

namespace iamd::study {
namespace {

Claim shipped(std::string_view id, const scenario::Catalogue& catalogue) {
  const std::string path = "catalog/claims/" + std::string{id} + ".yaml";
  for (const scenario::EmbeddedFile& file : shipped_claims()) {
    if (file.path != path) continue;
    ClaimLoadOptions how;
    how.catalogue = &catalogue;
    auto claim = load_claim_text(file.text, path, how);
    if (claim) return std::move(*claim);
    ADD_FAILURE() << to_string(claim.error().front());
    return {};
  }
  ADD_FAILURE() << "no claim " << id;
  return {};
}

// The claim with one of its propositions alone.
ClaimAnswer judged(std::string_view id, std::string_view proposition, const scenario::Catalogue& catalogue,
                   std::uint64_t seed = 1, std::uint64_t worlds = 60) {
  Claim claim = shipped(id, catalogue);
  for (std::size_t i = claim.blocks.size(); i-- > 0;) {
    if (claim.blocks[i].id == proposition) continue;
    claim.blocks.erase(claim.blocks.begin() + static_cast<std::ptrdiff_t>(i));
    claim.propositions.erase(claim.propositions.begin() + static_cast<std::ptrdiff_t>(i));
  }
  ClaimOptions how;
  how.catalogue = &catalogue;
  how.seed = seed;
  how.worlds = worlds;
  auto answer = judge(claim, how);
  if (!answer) {
    ADD_FAILURE() << id << ": " << to_string(answer.error().front());
    return {};
  }
  EXPECT_EQ(answer->propositions.size(), 1U) << id << " " << proposition;
  return std::move(*answer);
}

const ReadingAnswer& reading(const ClaimAnswer& answer, std::size_t i) {
  return answer.propositions.at(0).readings.at(i);
}

// One number of the catalogue, and what it does to one reading's number and share.
struct Move {
  std::string_view claim, proposition;
  std::size_t reading;
  std::string_view number, value;
  int value_goes;  // +1, -1, or 0 where only the share is asked for
  int share_goes;  // +1, -1, or 0 where it may stay
};

TEST(ClaimVerdicts, OneNumberOfTheCatalogueMovesTheVerdictTheRightWay) {
  const std::vector<Move> moves{
      {"s-500-600-km", "sight", 0, "s-500-radar-as-claimed.antenna_height_m", "2000", 1, 1},
      {"s-500-600-km", "aircraft", 0, "s-500-radar-as-claimed.antenna_height_m", "3000", 1, 1},
      {"s-400-endangers-f-35", "sight-at-all", 2, "f-35-class.signature.x_m2", "{low: 9, likely: 10, high: 11}", 1, 0},
      {"thaad-perfect-in-tests", "rate", 0, "thaad-2005-2017.outcome", "{beta: [5, 15]}", -1, -1},
      {"april-2024-99-percent", "rate", 2, "april-2024-ballistic-launched.outcome", "{beta: [119, 120]}", 1, 1},
      {"gmd-97-percent", "four", 1, "gmd-june-2017.outcome", "{beta: [100, 100]}", 1, 1},
      {"iron-dome-90-percent", "rate", 0, "iron-dome-2012.outcome", "{beta: [100, 500]}", -1, 0},
      {"s-400-4.8-km-s", "tested", 0, "48n6-vs-ballistic.target_speed_max_mps", "500", -1, 0},
      {"arrow-3-2400-km", "as-its-own-range", 0, "arrow-3-interceptor.range_max_km", "150", -1, 0},
      {"an-tpy-2-softball-4670-km", "softball", 0, "an-tpy-2.physics.average_power_kw", "20000", 1, 0},
  };
  for (const Move& move : moves) {
    scenario::Catalogue changed = scenario::Catalogue::built_in();
    const auto error = scenario::set_number(changed, {std::string{move.number}, std::string{move.value}});
    ASSERT_FALSE(error) << to_string(*error);
    const ClaimAnswer before = judged(move.claim, move.proposition, scenario::Catalogue::built_in());
    const ClaimAnswer after = judged(move.claim, move.proposition, changed);
    const ReadingAnswer& from = reading(before, move.reading);
    const ReadingAnswer& to = reading(after, move.reading);
    ASSERT_TRUE(from.found && to.found) << move.claim;
    if (move.value_goes != 0) {
      EXPECT_GT(move.value_goes * (to.found->value - from.found->value), 0.0)
          << move.claim << ": " << from.found->value << " to " << to.found->value;
    }
    if (move.share_goes != 0) {
      EXPECT_GT(move.share_goes * (to.share - from.share), 0.0)
          << move.claim << ": " << from.share << " to " << to.share;
    }
  }
}

TEST(ClaimVerdicts, ThreeSeedsAgree) {
  const scenario::Catalogue& catalogue = scenario::Catalogue::built_in();
  for (const auto& [claim, proposition] :
       {std::pair{"s-500-600-km", "aircraft"}, {"gmd-97-percent", "four"}, {"s-400-endangers-f-35", "sight-at-all"}}) {
    const ClaimAnswer first = judged(claim, proposition, catalogue, 1, 200);
    for (const std::uint64_t seed : {2U, 3U}) {
      const ClaimAnswer other = judged(claim, proposition, catalogue, seed, 200);
      EXPECT_EQ(other.judgement, first.judgement) << claim;
      for (std::size_t i = 0; i < first.propositions.at(0).readings.size(); ++i) {
        const ReadingAnswer& a = reading(first, i);
        const ReadingAnswer& b = reading(other, i);
        // Four deviations of the difference of two shares of 200 worlds, at most 0.2.
        EXPECT_NEAR(a.share, b.share, 0.2) << claim << ": " << a.against;
        EXPECT_EQ(a.judgement, b.judgement) << claim << ": " << a.against;
      }
    }
  }
}

TEST(ClaimVerdicts, WithoutItsSourcesANumberFoundIsLessCertain) {
  scenario::Catalogue doubted = scenario::Catalogue::built_in();
  const std::vector<std::string> sources{"effectors-note", "globalsecurity-rcs"};
  scenario::take_sources_away(doubted, sources, *scenario::scenario_table(engine::vocabulary()).info());
  const Found before =
      *reading(judged("s-400-endangers-f-35", "sight-at-all", scenario::Catalogue::built_in(), 1, 200), 2).found;
  const Found after = *reading(judged("s-400-endangers-f-35", "sight-at-all", doubted, 1, 200), 2).found;
  EXPECT_GT(after.high - after.low, 1.05 * (before.high - before.low));
}

}  // namespace
}  // namespace iamd::study
