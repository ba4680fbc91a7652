// Which doubts of a campaign move its outcome: in a war whose answer is known.
#include "iamd/study/input_effects.hpp"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "iamd/engine/campaign.hpp"

#include "validation/simple_war.hpp"

namespace iamd::study {
namespace {

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

// The kill probability is doubtful and decides; the value of what is defended is doubtful and decides nothing.
engine::Question war() {
  std::string text = validation::SimpleWar{.flyers = 6, .kill_probability = 0.5, .duration_s = 600.0}.text();
  text = replaced(text, "doubts: aleatory", "doubts: epistemic");
  text = replaced(text, "kill_probability: 0.500000", "kill_probability: {uniform: [0.05, 0.95]}");
  text = replaced(text, "value: 2", "value: {uniform: [1, 3]}");
  auto scenario = scenario::load_text(text, "war.yaml", engine::vocabulary(), {});
  EXPECT_TRUE(scenario) << base::to_string(scenario.error().front());
  auto question = engine::read_question(std::move(*scenario));
  EXPECT_TRUE(question) << base::to_string(question.error().front());
  return std::move(*question);
}

CampaignMeasures played(const engine::Question& question, std::uint64_t runs) {
  CampaignMeasures measures;
  engine::CampaignOptions how;
  how.runs = runs;
  const auto end = engine::play_campaign(question, how, [&](outcome::RunResult&& result, const outcome::Names&) {
    measures.add(result.row);
    return base::Result<void>{};
  });
  EXPECT_TRUE(end);
  return measures;
}

TEST(InputEffects, NamesTheDoubtThatDecides) {
  const engine::Question question = war();
  CampaignMeasures measures = played(question, 800);
  const InputEffects effects = input_effects(question, measures.sorted());
  EXPECT_EQ(effects.worlds, 80U);
  EXPECT_NEAR(effects.noise, 0.184, 0.001);
  ASSERT_EQ(effects.inputs.size(), 2U);
  const InputEffect& first = effects.inputs[0];
  EXPECT_NE(first.name.find("kill_probability"), std::string::npos) << first.name;
  // Between the worlds nearly all is its doing; the chance of ten runs of six shots each is left.
  EXPECT_GT(first.index, 0.7);
  EXPECT_LT(first.correlation, -0.9);
  EXPECT_NEAR(first.low, 0.095, 1e-9);
  EXPECT_NEAR(first.high, 0.905, 1e-9);
  const InputEffect& second = effects.inputs[1];
  EXPECT_NE(second.name.find("value"), std::string::npos) << second.name;
  EXPECT_LT(second.index, 2.0 * effects.noise);
  EXPECT_LT(std::abs(second.correlation), 0.4);
}

TEST(InputEffects, SaysNothingOfFewWorldsOrOneOutcome) {
  const engine::Question question = war();
  CampaignMeasures few = played(question, 90);
  EXPECT_TRUE(input_effects(question, few.sorted()).inputs.empty());
  CampaignMeasures alike;
  outcome::RunRow row;
  for (std::uint64_t run = 0; run < 300; ++run) {
    row.run = run;
    row.world = run / 10;
    alike.add(row);
  }
  EXPECT_TRUE(input_effects(question, alike.sorted()).inputs.empty());
  EXPECT_TRUE(input_effects(question, {}).inputs.empty());
}

}  // namespace
}  // namespace iamd::study
