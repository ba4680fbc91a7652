// Whole runs a second: the main scenario, rows only, by number of threads. items_per_second is runs a second.
#include "iamd/engine/campaign.hpp"

#include <benchmark/benchmark.h>

#include "iamd/base/error.hpp"

namespace {

using namespace iamd;

void play(benchmark::State& state) {
  const auto question = engine::load_question(IAMD_SOURCE_DIR "/scenarios/s500-ten-ballistic.yaml", {});
  if (!question) {
    state.SkipWithError(base::to_string(question.error().front()).c_str());
    return;
  }
  engine::CampaignOptions options;
  options.runs = 200;
  options.threads = static_cast<unsigned>(state.range(0));
  std::uint64_t leaked = 0;
  for (auto _ : state) {
    const auto end = engine::play_campaign(
        *question, options, [&](outcome::RunResult&& result, const outcome::Names&) -> base::Result<void> {
          leaked += result.row.leaked;
          return {};
        });
    if (!end) state.SkipWithError("campaign failed");
  }
  benchmark::DoNotOptimize(leaked);
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(options.runs));
}
BENCHMARK(play)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
