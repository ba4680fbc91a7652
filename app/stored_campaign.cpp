#include "stored_campaign.hpp"

#include <optional>
#include <utility>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/engine/runner.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/scenario/tree.hpp"

#include "command_line.hpp"
#include "scenario_options.hpp"

namespace iamd::app {
namespace {

using base::Error;

std::unexpected<std::vector<Error>> failed(Error error) { return std::unexpected{std::vector{std::move(error)}}; }

// The scenario as the file has it, with what its canonical text leaves out.
scenario::Checked<engine::Question> question_of(const report::ResultsReader& results) {
  const report::Provenance& from = results.provenance();
  auto loaded = scenario::load_text(scenario::json_of_canonical(from.scenario_canonical), from.scenario_name,
                                    engine::vocabulary(), {});
  if (!loaded) return std::unexpected{std::move(loaded).error()};
  loaded->file = results.file();
  loaded->name = from.scenario_name;
  loaded->title = from.scenario_title;
  loaded->question = from.scenario_question;
  loaded->assumptions = from.assumptions;
  loaded->seed = from.seed;
  loaded->runs = static_cast<std::int64_t>(from.runs);
  loaded->runs_per_world = static_cast<std::int64_t>(from.runs_per_world);
  return engine::read_question(std::move(*loaded));
}

}  // namespace

scenario::Checked<StoredCampaign> open_campaign(const std::string& file) {
  auto results = report::ResultsReader::open(file);
  if (!results) return failed(std::move(results).error());
  auto question = question_of(*results);
  if (!question) {
    std::vector<Error> errors = std::move(question).error();
    for (Error& error : errors) error.place = {file, 0, 0, error.place.path};
    return std::unexpected{std::move(errors)};
  }
  const std::string hash = fmt::format("{:016x}", question->scenario.hash);
  if (hash != results->provenance().scenario_hash) {
    return failed({"the scenario is not the one that these results are of",
                   fmt::format("its hash is {} here and {} in the file", hash, results->provenance().scenario_hash),
                   "where it has terrain, put the same tiles back in their place; else read the file with the release "
                   "that wrote it",
                   {file, 0, 0, {}}});
  }
  StoredCampaign campaign{std::move(*results), std::move(*question), {}, {}};
  auto read = campaign.results.for_each_row([&](const outcome::RunRow& row) { campaign.measures.add(row); });
  if (!read) return failed(std::move(read).error());
  const auto answer = campaign.measures.answer();
  if (!answer) {
    return failed({"the file holds no finished run",
                   "there is nothing to report",
                   "add runs: iamd run SCENARIO --out " + shell_word(file) + " --resume",
                   {file, 0, 0, {}}});
  }
  campaign.answer = *answer;
  return campaign;
}

base::Result<RunChoice> run_choice(std::string_view option, const std::string& text) {
  for (const auto role : {report::RunRole::median, report::RunRole::best, report::RunRole::worst}) {
    if (text == report::name_of(role)) return RunChoice{role, 0};
  }
  const auto number = whole_number(option, text, 0, most_runs - 1);
  if (number) return RunChoice{report::RunRole::chosen, *number};
  return std::unexpected{Error{fmt::format("{} is {}", option, base::quoted(text)),
                               "expected median, best, worst or the number of a run",
                               fmt::format("{} median", option)}};
}

std::uint64_t run_of(const RunChoice& choice, const study::CampaignAnswer& answer) {
  switch (choice.role) {
    case report::RunRole::median:
      return answer.median_run;
    case report::RunRole::best:
      return answer.best_run;
    case report::RunRole::worst:
      return answer.worst_run;
    case report::RunRole::chosen:
      break;
  }
  return choice.run;
}

base::Result<engine::Recording> recorded(StoredCampaign& campaign, std::uint64_t run) {
  const base::Place place{campaign.results.file(), 0, 0, {}};
  const auto row = campaign.results.row(run);
  if (!row) return std::unexpected{row.error()};
  const std::optional<outcome::RunRow>& stored = *row;
  if (!stored) {
    return std::unexpected{Error{fmt::format("the file has no run {}", run),
                                 fmt::format("it holds {} runs", campaign.answer.runs), "name one of them", place}};
  }
  engine::Runner runner{campaign.question};
  auto recording = runner.record(run);
  if (!recording) return recording;
  if (!report::same_row(recording->result.row, *stored)) {
    return std::unexpected{Error{fmt::format("run {} is played otherwise here than in the file", run),
                                 "the file was written by revision " + campaign.results.provenance().source_revision,
                                 "read it with that revision, or run the scenario anew", place}};
  }
  return recording;
}

}  // namespace iamd::app
