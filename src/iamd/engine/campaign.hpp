// Many runs over all cores.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/engine/runner.hpp"
#include "iamd/outcome/types.hpp"

namespace iamd::engine {

struct CampaignOptions {
  std::uint64_t runs = 0;
  unsigned threads = 0;             // 0: one a core
  std::vector<std::uint64_t> skip;  // runs that are done already, ascending
  // The detail of each run; null: rows only.
  std::function<Detail(std::uint64_t run)> detail{};
  // Set to true from outside (a signal handler, another thread) to stop after the runs under way.
  const std::atomic<bool>* stop = nullptr;
};

struct CampaignEnd {
  std::uint64_t played = 0;
  bool interrupted = false;
};

// What is done with each run: called in the order of run numbers, from one thread at a time. Returning an error ends
// the campaign.
using RunSink = std::function<base::Result<void>(outcome::RunResult&& result, const outcome::Names& names)>;

// Plays the runs [0, runs) that are not skipped. Results do not depend on the number of threads. At most a few runs a
// thread wait in memory. The first error (of a run or of the sink) ends it; runs before it have been handed to the
// sink.
[[nodiscard]] base::Result<CampaignEnd> play_campaign(const Question& question, const CampaignOptions& options,
                                                      const RunSink& sink);

}  // namespace iamd::engine
