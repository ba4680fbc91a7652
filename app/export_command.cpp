// iamd export: one run of a results file in a format of other tools.
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/report/replay_json.hpp"
#include "iamd/report/run_export.hpp"

#include "command_line.hpp"
#include "commands.hpp"
#include "file_writer.hpp"
#include "stored_campaign.hpp"

namespace iamd::app {
namespace {

using base::Error;

struct ExportArguments {
  std::string results, format, run, out, epoch;
};

struct Exported {
  StoredCampaign& campaign;
  RunChoice choice;
  const engine::Recording& recording;
  report::Epoch epoch;
};

struct Format {
  std::string_view name;
  std::string_view summary;
  std::function<std::string(const Exported& what)> text;
};

std::string replay(const Exported& what) {
  const report::ReplayRun run{what.choice.role, &what.recording};
  return report::replay_json(what.campaign.results.provenance(), {&run, 1});
}

// Those of other tools, and our own.
std::vector<Format> formats() {
  std::vector<Format> all;
  for (const report::RunFormatEntry& entry : report::run_formats()) {
    all.push_back({entry.name, entry.summary, [write = entry.write](const Exported& what) {
                     return write({what.campaign.results.provenance(), what.recording, what.epoch});
                   }});
  }
  all.push_back({"replay", "what a report's globe plays (iamd-replay/1)", replay});
  return all;
}

base::Result<Format> format_named(const std::string& name) {
  std::vector<std::string_view> known;
  for (const Format& format : formats()) {
    if (format.name == name) return format;
    known.push_back(format.name);
  }
  const std::string_view nearest = base::nearest_name(name, known);
  return std::unexpected{Error{name.empty() ? "--format is missing" : "no format is named " + base::quoted(name),
                               "known: " + base::list_of_names(known),
                               nearest.empty() ? "" : fmt::format("did you mean '{}'?", nearest)}};
}

Exit act(const ExportArguments& typed) {
  std::vector<Error> errors;
  const auto format = format_named(typed.format);
  if (!format) errors.push_back(format.error());
  const auto choice = run_choice("--run", typed.run);
  if (!choice) errors.push_back(choice.error());
  const auto epoch = report::epoch_from(typed.epoch);
  if (!epoch) errors.push_back({"--epoch: " + epoch.error().problem, epoch.error().why, epoch.error().suggestion});
  if (!errors.empty()) return print_errors(errors);
  auto campaign = open_campaign(typed.results);
  if (!campaign) return print_errors(campaign.error());
  const auto recording = recorded(*campaign, run_of(*choice, campaign->answer));
  if (!recording) return print_errors({&recording.error(), 1});
  const std::string text = format->text({*campaign, *choice, *recording, *epoch});
  if (typed.out.empty()) return print_data(text);
  return write_file(typed.out, text);
}

constexpr const char* examples = R"(Examples:
  iamd run scenarios/patriot-vs-srbm.yaml --runs 40 --out results.sqlite
  iamd export results.sqlite --format czml --out run.czml
  iamd export results.sqlite --format acmi --run worst --epoch 2026-05-01T12:00:00Z --out run.txt.acmi
  iamd export results.sqlite --format replay > replay.json

What each format holds and how to open it: docs/export.md)";

}  // namespace

Action add_export_command(CLI::App& app) {
  const auto typed = std::make_shared<ExportArguments>();
  typed->run = "median";
  typed->epoch = report::iso_time(report::default_epoch, {});
  CLI::App* const command =
      app.add_subcommand("export", "one run of a results file for other tools: CZML, KML, ACMI …");
  command->add_option("RESULTS", typed->results, "results file, from iamd run --out")->required()->type_name("FILE");
  std::string names;
  for (const Format& format : formats()) names += fmt::format("\n  {:8} {}", format.name, format.summary);
  command->add_option("--format", typed->format, "one of:" + names)->type_name("NAME");
  command->add_option("--run", typed->run, "median (default), best, worst, or the number of a run")->type_name("RUN");
  command->add_option("--out", typed->out, "write to this file instead of stdout")->type_name("FILE");
  command
      ->add_option("--epoch", typed->epoch,
                   "the date at which simulated time begins, for formats that want one (default 2000-01-01T00:00:00Z)")
      ->type_name("DATE");
  command->footer(examples);
  return [typed](std::span<const std::string>) { return act(*typed); };
}

}  // namespace iamd::app
