// The command line as text, and numbers in it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "iamd/base/error.hpp"

namespace iamd::app {

// A word quoted for a POSIX shell, where it needs quotes.
[[nodiscard]] std::string shell_word(std::string_view word);
// The arguments after the program's name as a command: iamd run 'my file.yaml' --seed 7.
[[nodiscard]] std::string command_of(std::span<const std::string> arguments);

// A whole number from an option's value.
[[nodiscard]] base::Result<std::uint64_t> whole_number(std::string_view option, std::string_view text,
                                                       std::uint64_t low, std::uint64_t high);

// A finite number from an option's value; the bounds are allowed.
[[nodiscard]] base::Result<double> real_number(std::string_view option, std::string_view text, double low, double high);

}  // namespace iamd::app
