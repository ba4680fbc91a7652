#include "usage.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "iamd/base/text.hpp"

namespace iamd::app {
namespace {

// All long and short names of a command's options, with their dashes.
std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const auto& name : option->get_lnames()) names.push_back("--" + name);
    for (const auto& name : option->get_snames()) names.push_back("-" + name);
  }
  return names;
}

std::vector<std::string> command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

base::Error unknown(std::string_view what, std::string_view found, std::vector<std::string> known,
                    const std::string& help) {
  std::ranges::sort(known);
  const std::vector<std::string_view> names(known.begin(), known.end());
  const std::string_view nearest = base::nearest_name(found, names);
  return {fmt::format("unknown {} {}", what, base::quoted(found)), "known: " + base::list_of_names(names, 20),
          nearest.empty() ? fmt::format("see '{}'", help) : fmt::format("did you mean '{}'?", nearest)};
}

// Whether a command has arguments of its own beside commands: catalog NAME, catalog check.
bool takes_arguments(const CLI::App& app) {
  return std::ranges::any_of(app.get_options(), [](const CLI::Option* option) { return option->get_positional(); });
}

// A negative number is a value, not an option.
bool is_number(std::string_view argument) {
  return argument.find_first_of("0123456789") == (argument[1] == '.' ? 2U : 1U);
}

std::optional<base::Error> unknown_option(const CLI::App& command, std::span<const std::string> arguments,
                                          const std::string& help) {
  const std::vector<std::string> names = option_names(command);
  for (const std::string& argument : arguments) {
    if (argument == "--") break;
    if (argument.size() < 2 || argument.front() != '-' || is_number(argument)) continue;
    const std::string name =
        argument.starts_with("--") ? argument.substr(0, argument.find('=')) : argument.substr(0, 2);
    if (std::ranges::find(names, name) == names.end())
      return unknown("option", argument.substr(0, argument.find('=')), names, help);
  }
  return std::nullopt;
}

}  // namespace

namespace {

// What is left when all names are known: a value or an argument is missing, or there is one too many.
base::Error in_our_words(const CLI::ParseError& complaint, const std::string& help) {
  const std::string_view what = complaint.what();
  const std::string suggestion = fmt::format("see '{}'", help);
  if (const auto at = what.find(" is required"); at != std::string_view::npos) {
    return {fmt::format("{} is missing", what.substr(0, at)), "", suggestion};
  }
  if (const auto at = what.find(": 1 required "); at != std::string_view::npos) {
    return {fmt::format("{} needs a value", what.substr(0, at)), "", suggestion};
  }
  if (const auto at = what.find(": At Most 1 required "); at != std::string_view::npos) {
    return {fmt::format("{} is given more than once", what.substr(0, at)), "", suggestion};
  }
  constexpr std::string_view extras = "not expected: ";
  if (const auto at = what.find(extras); at != std::string_view::npos) {
    return {fmt::format("unexpected argument {}", base::quoted(what.substr(at + extras.size()))), "", suggestion};
  }
  return {std::string{what}, "", suggestion};
}

}  // namespace

base::Error unknown_command(const CLI::App& app, std::string_view word, const std::string& help) {
  return unknown("command", word, command_names(app), help);
}

base::Error usage_error(const CLI::App& app, std::span<const std::string> arguments, const CLI::ParseError& complaint) {
  const CLI::App* command = &app;
  std::string name = app.get_name();
  while (true) {
    const std::string help = name + " --help";
    const std::vector<std::string> commands = command_names(*command);
    if (commands.empty()) {
      if (auto error = unknown_option(*command, arguments, help)) return *error;
      return in_our_words(complaint, help);
    }
    const auto word = std::ranges::find_if(arguments, [](const std::string& a) { return !a.starts_with("-"); });
    const auto before = arguments.subspan(0, static_cast<std::size_t>(word - arguments.begin()));
    if (auto error = unknown_option(*command, before, help)) return *error;
    if (word == arguments.end()) {
      if (takes_arguments(*command)) return in_our_words(complaint, help);
      const std::vector<std::string_view> names(commands.begin(), commands.end());
      return {command == &app ? "a command is missing" : fmt::format("'{}' needs to know what", name),
              "known: " + base::list_of_names(names), fmt::format("see '{}'", help)};
    }
    if (std::ranges::find(commands, *word) == commands.end()) {
      if (!takes_arguments(*command)) return unknown_command(*command, *word, help);
      if (auto error = unknown_option(*command, arguments, help)) return *error;
      return in_our_words(complaint, help);
    }
    arguments = arguments.subspan(before.size() + 1);
    name += " " + *word;
    command = command->get_subcommand(*word);
  }
}

}  // namespace iamd::app
