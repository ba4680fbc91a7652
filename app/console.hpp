// What the command says, and where: data on stdout, everything else on stderr.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "iamd/base/error.hpp"

namespace iamd::app {

// Exit codes of the command.
enum class Exit : int { done = 0, invalid = 2, failed = 3, interrupted = 130 };

[[nodiscard]] bool is_terminal(int descriptor);
// Whether text on this descriptor may be coloured: a terminal, and NO_COLOR (no-color.org) not set.
[[nodiscard]] bool may_colour(int descriptor);

// Writes data to stdout. A reader that went away (a closed pipe) is no error; a full disk is.
[[nodiscard]] Exit print_data(std::string_view text);

// Data that comes piece by piece.
class DataWriter {
 public:
  // False when nobody reads any more, or when it can't be written.
  [[nodiscard]] bool write(std::string_view text);
  // Says what went wrong, if anything did. A reader that went away is no error.
  [[nodiscard]] Exit end() const;

 private:
  int failed_ = 0;  // errno
};

// One line on stderr each. Control characters are made harmless.
void note(std::string_view text);
void print_error(const base::Error& error);
// Prints them, and says how to exit: failed when any is of kind runtime.
[[nodiscard]] Exit print_errors(std::span<const base::Error> errors);

}  // namespace iamd::app
