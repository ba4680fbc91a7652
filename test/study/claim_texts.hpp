// Claims written for a test: one proposition, one reading.
#pragma once

#include <string>

#include <gtest/gtest.h>

#include "iamd/study/claim.hpp"

namespace iamd::study {

// `keys`: those of the proposition beside id and asks, as a line of YAML; likewise those of the reading.
inline std::string claim_of(const std::string& keys, const std::string& reading) {
  return "format: iamd-claim/1\nid: test\ntitle: a test\nsystem: none\ndoubts: epistemic\n"
         "claim: {words: it is so, by: somebody}\n"
         "propositions:\n  - {id: said, asks: is it so, " +
         keys + ", readings: [{against: one, " + reading + "}]}\n";
}

inline scenario::Checked<Claim> loaded(const std::string& keys, const std::string& reading) {
  return load_claim_text(claim_of(keys, reading), "test.yaml", {});
}

// The first problem of a claim that can't be read; empty when it can.
inline std::string problem_in(const std::string& keys, const std::string& reading) {
  const auto claim = loaded(keys, reading);
  return claim ? std::string{} : claim.error().front().problem;
}

// The answer to the one reading; what is missing is a failure of the test.
inline ReadingAnswer answer_to(const std::string& keys, const std::string& reading, const ClaimOptions& options = {}) {
  const auto claim = loaded(keys, reading);
  if (!claim) {
    ADD_FAILURE() << keys << ": " << claim.error().front().problem;
    return {};
  }
  const auto answer = judge(*claim, options);
  if (!answer) {
    ADD_FAILURE() << keys << ": " << answer.error().front().problem;
    return {};
  }
  ReadingAnswer one = answer->propositions.at(0).readings.at(0);
  if (!one.found) ADD_FAILURE() << keys << ": no number found";
  return one;
}

inline std::string steps_of(const ReadingAnswer& answer) {
  std::string all;
  for (const auto& step : answer.steps) all += step + "\n";
  return all;
}

}  // namespace iamd::study
