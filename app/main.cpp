// The command `iamd`: reads the command line, calls one subcommand, turns errors into exit codes.
#include <exception>
#include <map>
#include <signal.h>
#include <string>
#include <vector>

#include "commands.hpp"
#include "usage.hpp"

namespace iamd::app {
namespace {

constexpr const char* examples = R"(Examples:
  iamd run scenarios/s500-ten-ballistic.yaml
  iamd run scenarios/s500-ten-ballistic.yaml --runs 10000 --out results.sqlite
  iamd run scenarios/s500-ten-ballistic.yaml --set objects.warhead.count=20 --json
  iamd schema scenario > scenario.schema.json

Data goes to stdout, everything else to stderr.
Exit codes: 0 done; 2 wrong call or invalid input, nothing was written; 3 failed at run time; 130 interrupted, finished runs kept.)";

Exit run(const std::vector<std::string>& arguments) {
  CLI::App app{"OpenIAMD: what can an integrated air and missile defence really do?", "iamd"};
  app.require_subcommand(1);
  app.footer(examples);
  std::map<std::string, Action> actions;
  actions["run"] = add_run_command(app);
  actions["schema"] = add_schema_command(app);
  actions["version"] = add_version_command(app);
  std::string topic;
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
  if (topic.empty()) return print_data(app.help());
  for (const CLI::App* about : app.get_subcommands({})) {
    if (about->get_name() == topic) return print_data(about->help("iamd"));
  }
  print_error(unknown_command(app, topic));
  return Exit::invalid;
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
