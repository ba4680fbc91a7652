// Numbers and tables as people read them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/base/time.hpp"
#include "iamd/outcome/statistics.hpp"

namespace iamd::report {

// "12 %", "3.4 %", "99.8 %"; "< 0.1 %" and "> 99.9 %" for what would round to never or always.
[[nodiscard]] std::string percent_text(double share);
// "9…15 %".
[[nodiscard]] std::string percent_range(const outcome::Interval& interval);
// Three significant digits, but all digits of a whole number: "3.41", "14.2", "1250".
[[nodiscard]] std::string number_text(double value);
[[nodiscard]] std::string number_range(const outcome::Interval& interval);
// "41.2 s", or "-" for Time::never().
[[nodiscard]] std::string time_text(base::Time time);
// "1 run", "1000 runs".
[[nodiscard]] std::string counted(std::uint64_t count, std::string_view singular, std::string_view plural);

// A bar of `width` cells, filled to a share; a share above 0 shows at least one cell.
[[nodiscard]] std::string bar(double share, std::size_t width);

// Number of columns that UTF-8 text takes, one a code point (our texts have no wider ones).
[[nodiscard]] std::size_t columns_of(std::string_view text);

// Rows of cells as aligned text, two blanks apart, each row indented by two. `right` marks columns that align right.
[[nodiscard]] std::string table_text(std::span<const std::vector<std::string>> rows, const std::vector<bool>& right);

// A heading; bold (ANSI escape) where `colour`.
[[nodiscard]] std::string heading(std::string_view text, bool colour);

// Text of the user's made safe for a terminal: control characters become blanks.
[[nodiscard]] std::string plain(std::string_view text);

}  // namespace iamd::report
