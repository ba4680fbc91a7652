// What is checked of a file's text before and after the YAML parser sees it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "iamd/scenario/load.hpp"

namespace iamd::scenario {

// Refuses what is too long, not UTF-8, not printable, or so full of brackets and commas that the parser would need much
// memory before its first event.
[[nodiscard]] std::optional<base::Error> check_text(std::string_view text, const std::string& name,
                                                    const Limits& limits);

// The bracket or quote that is never closed, or closed by another, as far as this can be seen without parsing: for
// messages only.
struct Unclosed {
  std::string problem;  // "the '[' of line 3 is never closed"
  int line = 0;
  int column = 0;
};
[[nodiscard]] std::optional<Unclosed> find_unclosed(std::string_view text);

// Line `number` (from 1) of the text, without its end.
[[nodiscard]] std::string_view line_of(std::string_view text, int number);

}  // namespace iamd::scenario
