#include "iamd/scenario/recording_cells.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "iamd/base/text.hpp"

namespace iamd::scenario {
namespace {

using base::Error;
using base::Place;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<double> double_from(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double value = 0.0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failed != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// Why a text is no number, as far as it shows.
std::string remedy(std::string_view text) {
  if (const std::size_t comma = text.find(','); comma != std::string_view::npos) return "write a decimal point";
  if (text == "-" || text == "NA" || text == "N/A" || text == "null" || text == "None" || text == "nan") {
    return "leave the cell empty if it was not measured";
  }
  return "write it like 1234.5 or 1.2345e3";
}

}  // namespace

std::optional<base::Time> time_from_text(std::string_view text) {
  const bool negative = text.starts_with('-');
  std::string_view digits = negative || text.starts_with('+') ? text.substr(1) : text;
  std::int64_t whole = 0, part = 0;
  std::size_t at = 0, decimals = 0;
  for (; at < digits.size() && is_digit(digits[at]) && at < 11; ++at) whole = 10 * whole + (digits[at] - '0');
  bool plain = at > 0;
  if (at < digits.size() && digits[at] == '.') {
    for (++at; at < digits.size() && is_digit(digits[at]); ++at, ++decimals) {
      if (decimals < 9) part = 10 * part + (digits[at] - '0');
      if (decimals == 9 && digits[at] >= '5') ++part;
    }
    plain = plain || decimals > 0;
  }
  if (plain && at == digits.size()) {
    for (; decimals < 9; ++decimals) part *= 10;
    if (static_cast<double>(whole) > RecordReader::most_time_s) return std::nullopt;
    const std::int64_t count = whole * 1'000'000'000 + part;
    return base::Time::from_nanoseconds(negative ? -count : count);
  }
  const auto value = double_from(text);
  if (!value || !std::isfinite(*value) || std::abs(*value) > RecordReader::most_time_s) return std::nullopt;
  return base::Time::from_seconds(*value);
}

void append_time(std::string& text, base::Time time) {
  const std::int64_t count = time.nanoseconds();
  if (count < 0) text += '-';
  const auto amount =
      count < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(count) : static_cast<std::uint64_t>(count);
  text += std::to_string(amount / 1'000'000'000U);
  std::uint64_t part = amount % 1'000'000'000U;
  if (part == 0) return;
  std::string decimals(9, '0');
  for (std::size_t i = 9; i-- > 0; part /= 10) decimals[i] = static_cast<char>('0' + part % 10);
  text += '.';
  text += std::string_view{decimals}.substr(0, decimals.find_last_not_of('0') + 1);
}

RecordReader::RecordReader(std::string name, std::span<const Column> columns, OtherColumns others)
    : name_{std::move(name)}, columns_{columns}, others_{others}, place_(columns.size(), -1) {}

std::string RecordReader::all_columns() const {
  std::vector<std::string_view> names;
  for (const Column& column : columns_) names.push_back(column.name);
  return base::list_of_names(names, 20);
}

void RecordReader::fail(Error error) {
  if (errors_.size() < most_errors) errors_.push_back(std::move(error));
}

void RecordReader::fail(std::size_t column, std::string problem, std::string why, std::string suggestion) {
  const int place = place_[column];
  fail(Error{std::move(problem), std::move(why), std::move(suggestion),
             Place{name_, static_cast<int>(line_), place < 0 ? 0 : cells_[static_cast<std::size_t>(place)].column,
                   std::string{columns_[column].name}}});
}

void RecordReader::read_header(std::span<const CsvCell> cells) {
  header_read_ = true;
  width_ = cells.size();
  const std::size_t before = errors_.size();
  std::vector<std::string_view> names;
  for (const Column& column : columns_) names.push_back(column.name);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Place here{name_, static_cast<int>(line_), cells[i].column, {}};
    const auto known = std::ranges::find(names, cells[i].text);
    if (known == names.end()) {
      if (others_ == OtherColumns::passed_over) continue;
      const std::string_view near = base::nearest_name(cells[i].text, names);
      std::string suggestion = near.empty() ? "take the column out" : "did you mean '" + std::string{near} + "'?";
      if (cells.size() == 1 && cells[i].text.find_first_of(";\t|") != std::string_view::npos) {
        suggestion = "separate the columns by commas";
      } else if (double_from(cells[i].text)) {
        suggestion = "put a line with the columns' names first";
      }
      fail(Error{"unknown column " + base::quoted(cells[i].text), "allowed: " + all_columns(), std::move(suggestion),
                 here});
      continue;
    }
    int& place = place_[static_cast<std::size_t>(known - names.begin())];
    if (place >= 0) {
      fail(Error{"the column '" + std::string{*known} + "' stands there twice", "each column once", "take one out",
                 here});
    }
    place = static_cast<int>(i);
  }
  for (std::size_t i = 0; i < columns_.size() && errors_.size() == before; ++i) {
    if (!columns_[i].required || place_[i] >= 0) continue;
    fail(Error{"the column '" + std::string{columns_[i].name} + "' is missing", "columns: " + all_columns(),
               "add it to the header and to every row", Place{name_, static_cast<int>(line_), 0, {}}});
  }
  header_good_ = errors_.size() == before;
}

bool RecordReader::begin_row(std::span<const CsvCell> cells, std::uint64_t line) {
  line_ = line;
  cells_ = cells;
  if (!header_read_) {
    read_header(cells);
    return false;
  }
  ++rows_;
  if (cells.size() == width_) return header_good_;
  fail(Error{"the row has " + std::to_string(cells.size()) + (cells.size() == 1 ? " cell" : " cells"),
             "the header has " + std::to_string(width_),
             cells.size() < width_ ? "is it cut off? write a comma for each empty cell" : "is there a comma too many?",
             Place{name_, static_cast<int>(line_), cells.back().column, {}}});
  return false;
}

std::string_view RecordReader::text(std::size_t column) const {
  const int place = place_[column];
  return place < 0 ? std::string_view{} : cells_[static_cast<std::size_t>(place)].text;
}

std::optional<double> RecordReader::number(std::size_t column, const Domain& domain) {
  const std::string_view cell = text(column);
  if (cell.empty()) {
    if (columns_[column].required) fail(column, "the cell is empty", "every row needs it", "write a number");
    return std::nullopt;
  }
  const auto value = double_from(cell);
  if (!value) {
    fail(column, "not a number: " + base::quoted(cell), domain.described(), remedy(cell));
    return std::nullopt;
  }
  if (!std::isfinite(*value)) {
    fail(column, "not a finite number: " + base::quoted(cell), domain.described(),
         columns_[column].required ? "leave the row out" : "leave the cell empty if it was not measured");
    return std::nullopt;
  }
  if (!domain.contains(*value)) {
    fail(column, std::string{cell.substr(0, 40)} + " is out of range", "allowed: " + domain.described(),
         "check the unit: it stands in the column's name");
    return std::nullopt;
  }
  return *value + 0.0;
}

std::optional<base::Time> RecordReader::time(std::size_t column) {
  const std::string_view cell = text(column);
  if (const auto value = time_from_text(cell)) return value;
  static_cast<void>(number(column, Domain{-most_time_s, most_time_s}));
  return std::nullopt;
}

void RecordReader::finish(const CsvReader& csv) {
  if (csv.error()) return fail(*csv.error());
  if (!header_read_) {
    fail(Error{csv.lines() == 0 ? "the file is empty" : "the file holds no rows, only blank lines and comments",
               "the first line names the columns: " + all_columns(), "is this the file that you meant?",
               Place{name_, 0, 0, {}}});
  } else if (rows_ == 0 && errors_.empty()) {
    fail(Error{"there are no rows under the header", "at least one is needed", "is the file complete?",
               Place{name_, static_cast<int>(line_), 0, {}}});
  }
}

}  // namespace iamd::scenario
