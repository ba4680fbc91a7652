// iamd version: who computed it.
#include <memory>

#include <fmt/format.h>

#include "iamd/base/version.hpp"

#include "commands.hpp"

namespace iamd::app {

Action add_version_command(CLI::App& app) {
  const auto json = std::make_shared<bool>(false);
  CLI::App* const command = app.add_subcommand("version", "print version and source revision");
  command->add_flag("--json", *json, "as JSON");
  return [json](std::span<const std::string>) {
    const auto version = base::software_version();
    const auto revision = base::source_revision();
    // Neither holds a character that JSON would escape.
    return print_data(*json ? fmt::format("{{\"software\": \"{}\", \"revision\": \"{}\"}}\n", version, revision)
                            : fmt::format("iamd {} ({})\n", version, revision));
  };
}

}  // namespace iamd::app
