#include "iamd/scenario/csv.hpp"

#include <algorithm>
#include <utility>

#include "iamd/base/text.hpp"

namespace iamd::scenario {
namespace {

constexpr std::string_view blanks = " \t";

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

bool is_other_encoding(std::string_view text) {
  return text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff") ||
         (text.size() > 1 && (text[0] == '\0') != (text[1] == '\0'));
}

}  // namespace

CsvReader::CsvReader(std::string name, Take take) : name_{std::move(name)}, take_{std::move(take)} {}

bool CsvReader::fail(std::string problem, std::string why, std::string suggestion, std::size_t at) {
  error_ = base::Error{std::move(problem), std::move(why), std::move(suggestion),
                       base::Place{name_, static_cast<int>(line_), static_cast<int>(at) + 1, {}}};
  return open_ = false;
}

bool CsvReader::feed(std::string_view piece) {
  while (open_ && !piece.empty()) {
    const std::size_t end = piece.find('\n');
    const std::string_view part = piece.substr(0, end);
    if (rest_.size() + part.size() > most_line_bytes) {
      ++line_;
      return fail("the line is longer than " + std::to_string(most_line_bytes) + " bytes", "a row of a table is short",
                  "is this a CSV file?", 0);
    }
    if (end == std::string_view::npos) {
      rest_ += part;
      break;
    }
    piece.remove_prefix(end + 1);
    if (rest_.empty()) {
      take_line(part);
    } else {
      rest_ += part;
      take_line(rest_);
      rest_.clear();
    }
  }
  return open_;
}

bool CsvReader::finish() {
  if (open_ && !rest_.empty()) {
    unended_ = true;
    take_line(rest_);
    rest_.clear();
  }
  return !error_;
}

bool CsvReader::take_line(std::string_view line) {
  ++line_;
  std::size_t skipped = 0;
  if (line_ == 1) {
    if (is_other_encoding(line)) {
      return fail("the text is not UTF-8", "it looks like UTF-16, or is no text at all", "save it as UTF-8", 0);
    }
    if (line.starts_with("\xef\xbb\xbf")) skipped = 3;
  }
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (const auto bad = std::ranges::find_if(line, is_control); bad != line.end()) {
    const auto at = static_cast<std::size_t>(bad - line.begin());
    return fail("a control character " + base::quoted(line.substr(at, 1)),
                *bad == '\r' ? "lines end in a line feed, or carriage return and line feed" : "only text is read",
                *bad == '\r' ? "convert the line ends" : "is this a CSV file?", at);
  }
  std::size_t bad_at = 0;
  if (!base::is_utf8(line, &bad_at)) {
    return fail("a byte that is not UTF-8: " + base::quoted(line.substr(bad_at, 1)), "only UTF-8 is read",
                "save the file as UTF-8", bad_at);
  }
  const std::size_t first = line.find_first_not_of(blanks, skipped);
  if (first == std::string_view::npos || line[first] == '#') return open_;
  cells_.clear();
  if (skipped > 0) line.remove_prefix(skipped);
  if (!cut(line)) return false;
  return open_ = take_(cells_, line_);
}

bool CsvReader::cut(std::string_view line) {
  unquoted_.clear();
  unquoted_.reserve(line.size());
  for (std::size_t at = 0; at <= line.size();) {
    if (cells_.size() == most_cells) {
      return fail("the line has more than " + std::to_string(most_cells) + " cells", "a row of a table is short",
                  "is this a CSV file?", at);
    }
    std::size_t begin = std::min(line.find_first_not_of(blanks, at), line.size());
    if (begin < line.size() && line[begin] == '"') {
      const std::size_t stored = unquoted_.size();
      std::size_t end = begin + 1;
      while (true) {
        const std::size_t quote = line.find('"', end);
        if (quote == std::string_view::npos) {
          return fail("a quote is never closed", "a cell can't go on in the next line", "close it in the same line",
                      begin);
        }
        unquoted_ += line.substr(end, quote - end);
        end = quote + 1;
        if (end == line.size() || line[end] != '"') break;
        unquoted_ += '"';
        ++end;
      }
      const std::size_t next = std::min(line.find_first_not_of(blanks, end), line.size());
      if (next < line.size() && line[next] != ',') {
        return fail("text behind a closed quote: " + base::quoted(line.substr(next, 20)),
                    "a quoted cell ends in a comma", "write a quote inside quotes twice", next);
      }
      cells_.push_back({std::string_view{unquoted_}.substr(stored), static_cast<int>(begin) + 1});
      at = next + 1;
      continue;
    }
    const std::size_t comma = std::min(line.find(',', at), line.size());
    begin = std::min(begin, comma);
    std::string_view text = line.substr(begin, comma - begin);
    if (const std::size_t quote = text.find('"'); quote != std::string_view::npos) {
      return fail("a quote in the middle of a cell: " + base::quoted(text), "quotes stand around a whole cell",
                  "take it away", begin + quote);
    }
    text = text.substr(0, text.find_last_not_of(blanks) + 1);
    cells_.push_back({text, static_cast<int>(begin) + 1});
    at = comma + 1;
  }
  return true;
}

}  // namespace iamd::scenario
