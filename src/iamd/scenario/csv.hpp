// Comma-separated text cut into records as it comes, piece by piece.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/base/error.hpp"

namespace iamd::scenario {

struct CsvCell {
  std::string_view text;  // without quotes, and without blanks around it unless they were quoted
  int column = 0;         // where it begins, in bytes from 1
};

// RFC 4180 with these choices: a line is a record (no line break inside quotes); lines end in LF or CRLF, the last one
// may end without; blank lines and lines that begin with '#' are passed over; a UTF-8 byte order mark is passed over;
// blanks and tabs around an unquoted cell don't belong to it. Refused: other encodings, control characters, quotes in
// the middle of a cell or never closed, lines over most_line_bytes, more than most_cells cells. Memory: one line.
class CsvReader {
 public:
  static constexpr std::size_t most_line_bytes = 1U << 16U;
  static constexpr std::size_t most_cells = 256;

  // Takes a record, valid during the call; `line` counts from 1. False: no more, please.
  using Take = std::function<bool(std::span<const CsvCell> cells, std::uint64_t line)>;
  // `name` is the file's, for errors.
  CsvReader(std::string name, Take take);

  // The next piece of the text, cut anywhere. False when no more is wanted: the taker said so, or there is an error.
  bool feed(std::string_view piece);
  // The text is at its end.
  bool finish();

  [[nodiscard]] const std::optional<base::Error>& error() const { return error_; }
  [[nodiscard]] std::uint64_t lines() const { return line_; }
  // True when the text ended inside a line: it may have been cut off.
  [[nodiscard]] bool ends_without_line_end() const { return unended_; }
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  bool take_line(std::string_view line);
  bool cut(std::string_view line);
  bool fail(std::string problem, std::string why, std::string suggestion, std::size_t at);

  std::string name_;
  Take take_;
  std::string rest_;      // of a line whose end has not come yet
  std::string unquoted_;  // cells with doubled quotes, made plain
  std::vector<CsvCell> cells_;
  std::optional<base::Error> error_;
  std::uint64_t line_ = 0;
  bool open_ = true;
  bool unended_ = false;
};

}  // namespace iamd::scenario
