// The command `iamd`: reads the command line, calls one subcommand, turns errors into exit codes.
#include <algorithm>
#include <exception>
#include <map>
#include <signal.h>  // NOLINT(modernize-deprecated-headers): SIGPIPE is of POSIX
#include <span>
#include <string>
#include <vector>

#include "commands.hpp"
#include "usage.hpp"

namespace iamd::app {
namespace {

constexpr const char* examples = R"(Examples:
  iamd claim s-400-incompatible-with-nato --why
  iamd run scenarios/s500-ten-ballistic.yaml
  iamd run scenarios/s500-ten-ballistic.yaml --runs 10000 --out results.sqlite
  iamd report results.sqlite --out report.html
  iamd run scenarios/s500-ten-ballistic.yaml --set objects.warhead.count=20 --json
  iamd saturate scenarios/s500-ten-ballistic.yaml
  iamd fly scenarios/s500-ten-ballistic.yaml > flights.csv
  iamd coverage scenarios/s300-vs-cruise.yaml --out coverage.svg
  iamd footprint scenarios/s500-ten-ballistic.yaml --out footprint.svg
  iamd track --sensors sensors.yaml detections.csv > tracks.csv
  iamd assign instance.json
  iamd calc ballistic --range-km 9000
  iamd catalog s-400
  iamd schema scenario > scenario.schema.json

Data goes to stdout, everything else to stderr.
Exit codes: 0 done; 2 wrong call or invalid input, nothing was written; 3 failed at run time; 130 interrupted, finished runs kept.)";

// The help of the command that these words name, or of all.
Exit print_help(const CLI::App& app, std::span<const std::string> topic) {
  const CLI::App* about = &app;
  std::string name = app.get_name();
  for (const std::string& word : topic) {
    const auto commands = about->get_subcommands({});
    const auto named = std::ranges::find(commands, word, [](const CLI::App* command) { return command->get_name(); });
    if (named == commands.end()) {
      print_error(unknown_command(*about, word, name + " --help"));
      return Exit::invalid;
    }
    name += " " + word;
    about = *named;
  }
  // Not about->help(), which would show the command that was typed: `help`.
  return print_data(about->get_formatter()->make_help(about, name, CLI::AppFormatMode::Normal));
}

Exit run(const std::vector<std::string>& arguments) {
  CLI::App app{"OpenIAMD: what can an integrated air and missile defence really do?", "iamd"};
  app.require_subcommand(1);
  app.footer(examples);
  std::map<std::string, Action> actions;
  actions["assign"] = add_assign_command(app);
  actions["calc"] = add_calc_command(app);
  actions["catalog"] = add_catalog_command(app);
  actions["claim"] = add_claim_command(app);
  actions["coverage"] = add_coverage_command(app);
  actions["export"] = add_export_command(app);
  actions["fly"] = add_fly_command(app);
  actions["footprint"] = add_footprint_command(app);
  actions["report"] = add_report_command(app);
  actions["run"] = add_run_command(app);
  actions["saturate"] = add_saturate_command(app);
  actions["schema"] = add_schema_command(app);
  actions["track"] = add_track_command(app);
  actions["validate"] = add_validate_command(app);
  actions["version"] = add_version_command(app);
  std::vector<std::string> topic;
  app.add_subcommand("help", "show the help, of a command if one is named")->add_option("COMMAND", topic, "command");
  bool version = false;
  app.add_flag("--version", version, "print version and source revision");

  if (arguments.size() == 1 && arguments.front() == "--version") return actions["version"](arguments);
  try {
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::CallForHelp&) {
    const auto chosen = app.get_subcommands();
    return print_data(chosen.empty() ? app.help() : chosen.front()->help("iamd"));
  } catch (const CLI::CallForAllHelp&) {
    return print_data(app.help("", CLI::AppFormatMode::All));
  } catch (const CLI::ParseError& complaint) {
    print_error(usage_error(app, arguments, complaint));
    return Exit::invalid;
  }
  const std::string chosen = app.get_subcommands().front()->get_name();
  if (chosen != "help") return actions[chosen](arguments);
  return print_help(app, topic);
}

}  // namespace
}  // namespace iamd::app

int main(int argc, char** argv) {
  using iamd::app::Exit;
  // A reader that goes away, and a file that may not grow, are seen when writing.
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  try {
    return static_cast<int>(iamd::app::run({argv + 1, argv + argc}));
  } catch (const std::exception& failure) {
    iamd::app::print_error(
        {"the program failed", failure.what(), "please report this as a bug", {}, iamd::base::ErrorKind::runtime});
    return static_cast<int>(Exit::failed);
  }
}
