// What the terminal of the standard output can show.
#pragma once

#include <cstddef>

namespace iamd::app {

// How wide it is: COLUMNS (environment), what the terminal says, or 80.
[[nodiscard]] std::size_t terminal_columns(int descriptor);
// Whether the locale of the environment writes UTF-8.
[[nodiscard]] bool writes_utf8();

}  // namespace iamd::app
