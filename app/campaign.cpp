#include "campaign.hpp"

#include <algorithm>
#include <unistd.h>
#include <utility>

#include <fmt/format.h>

#include "iamd/engine/campaign.hpp"
#include "iamd/report/results_file.hpp"
#include "iamd/report/results_store.hpp"

#include "console.hpp"
#include "interrupt.hpp"
#include "progress.hpp"

namespace iamd::app {
namespace {

using base::Error;
using report::ResultsStore;

constexpr report::EventRuns default_event_runs = 10;

std::unexpected<std::vector<Error>> failed(Error error) { return std::unexpected{std::vector{std::move(error)}}; }

// Once runs are played there is a file, perhaps: what fails then has failed at run time, whoever is to blame.
std::unexpected<std::vector<Error>> failed_at_run_time(Error error) {
  error.kind = base::ErrorKind::runtime;
  return failed(std::move(error));
}

struct Store {
  std::optional<ResultsStore> open{};
  bool made = false;  // by this call
};

base::Result<Store> open_store(const RunOptions& options, const report::Provenance& provenance) {
  Store store;
  if (options.out.empty()) return store;
  const bool go_on = options.resume && report::state_of(options.out) != report::FileState::absent;
  auto opened = go_on ? ResultsStore::resume(options.out, provenance, options.events)
                      : ResultsStore::create(options.out, provenance, options.events.value_or(default_event_runs),
                                             options.replace);
  if (!opened) return std::unexpected{std::move(opened).error()};
  if (opened->first_revision() != provenance.source_revision && !options.quiet) {
    note(fmt::format("note: {} was begun by revision {}, this is {}: runs may differ in their last digits", options.out,
                     opened->first_revision(), provenance.source_revision));
  }
  store.open = std::move(*opened);
  store.made = !go_on;
  return store;
}

// Takes the rows below the number of runs asked for.
base::Result<void> take_finished(ResultsStore& store, std::uint64_t runs, study::CampaignMeasures& measures,
                                 std::vector<std::uint64_t>& finished) {
  return store.for_each_row([&](const outcome::RunRow& row) {
    finished.push_back(row.run);
    if (row.run < runs) measures.add(row);
  });
}

}  // namespace

scenario::Checked<Campaign> play(const engine::Question& question, const RunOptions& options,
                                 const report::Provenance& provenance) {
  Campaign campaign;
  engine::CampaignOptions how;
  how.runs = provenance.runs;
  how.threads = options.threads;
  how.stop = &catch_interrupts();

  auto store = open_store(options, provenance);
  if (!store) return failed(std::move(store).error());
  if (store->open) {
    if (auto taken = take_finished(*store->open, how.runs, campaign.measures, how.skip); !taken)
      return failed(std::move(taken).error());
    const report::EventRuns with_events = store->open->events();
    how.detail = [with_events](std::uint64_t run) {
      return run < with_events ? engine::Detail::ledger : engine::Detail::row;
    };
  }

  const bool shown = !options.quiet && is_terminal(STDERR_FILENO);
  base::Result<engine::CampaignEnd> end{};
  {
    Progress progress{shown, campaign.measures.runs(), how.runs};
    end = engine::play_campaign(question, how,
                                [&](outcome::RunResult&& result, const outcome::Names& names) -> base::Result<void> {
                                  if (store->open) {
                                    if (auto stored = store->open->add(result, names); !stored) return stored;
                                  }
                                  campaign.measures.add(result.row);
                                  progress.one_more();
                                  return {};
                                });
  }
  if (!end) {
    // A file without a single run would only be in the way of the next try.
    const bool useless = store->made && campaign.measures.runs() == 0;
    store->open.reset();
    if (useless) report::remove_with_journals(options.out);
    return failed_at_run_time(std::move(end).error());
  }
  if (store->open) {
    if (auto closed = store->open->close(); !closed) return failed_at_run_time(std::move(closed).error());
  }
  campaign.interrupted = end->interrupted;
  return campaign;
}

}  // namespace iamd::app
