// Scenarios for the tests of the engine, as the text that a user would write.
#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/engine/campaign.hpp"
#include "iamd/engine/question.hpp"

#include "validation/simple_war.hpp"

namespace iamd::engine {

using validation::SimpleWar;

inline Question question_of(const std::string& text) {
  auto scenario = scenario::load_text(text, "test.yaml", vocabulary(), {});
  if (!scenario) {
    for (const auto& error : scenario.error()) ADD_FAILURE() << base::to_string(error);
    return {};
  }
  auto question = read_question(std::move(*scenario));
  if (!question) {
    for (const auto& error : question.error()) ADD_FAILURE() << base::to_string(error);
    return {};
  }
  return std::move(*question);
}

inline std::vector<outcome::RunResult> play_all(const Question& question, std::uint64_t runs, unsigned threads = 1,
                                                Detail detail = Detail::row) {
  std::vector<outcome::RunResult> results;
  CampaignOptions options;
  options.runs = runs;
  options.threads = threads;
  options.detail = [detail](std::uint64_t) { return detail; };
  const auto end =
      play_campaign(question, options, [&](outcome::RunResult&& result, const outcome::Names&) -> base::Result<void> {
        results.push_back(std::move(result));
        return {};
      });
  if (!end) ADD_FAILURE() << base::to_string(end.error());
  return results;
}

}  // namespace iamd::engine
