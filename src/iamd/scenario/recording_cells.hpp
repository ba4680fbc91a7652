// Cells of recorded tables: which column is what, and the numbers in them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/base/time.hpp"
#include "iamd/scenario/csv.hpp"
#include "iamd/scenario/uncertain.hpp"

namespace iamd::scenario {

struct Column {
  std::string_view name;
  bool required = true;
};

// What to do with columns that are not known.
enum class OtherColumns : std::uint8_t { refused, passed_over };

// Reads rows by the names in the header, whatever their order. Errors are collected, the first most_errors of them.
class RecordReader {
 public:
  static constexpr std::size_t most_errors = 20;
  static constexpr double most_time_s = 9e9;  // what fits into base::Time

  // `columns` must outlive this; it is named by its place in the list from then on.
  RecordReader(std::string name, std::span<const Column> columns, OtherColumns others);

  // The first record is the header, which is read here; true when `cells` is a row with all its cells, to be read now.
  bool begin_row(std::span<const CsvCell> cells, std::uint64_t line);

  // Of the row that was begun. A cell that is empty, or whose column is not there, is empty.
  [[nodiscard]] bool is_empty(std::size_t column) const { return text(column).empty(); }
  [[nodiscard]] std::string_view text(std::size_t column) const;
  // A finite number within the domain; nothing where it is not (an error), or where the cell is empty (an error only if
  // the column is required).
  std::optional<double> number(std::size_t column, const Domain& domain);
  // Seconds as a time: decimal digits exactly to the nanosecond.
  std::optional<base::Time> time(std::size_t column);
  // What to say of the cell.
  void fail(std::size_t column, std::string problem, std::string why = {}, std::string suggestion = {});
  void fail(base::Error error);

  [[nodiscard]] std::uint64_t line() const { return line_; }
  [[nodiscard]] std::uint64_t rows() const { return rows_; }
  [[nodiscard]] bool has_column(std::size_t column) const { return place_[column] >= 0; }
  [[nodiscard]] bool header_read() const { return header_read_; }
  [[nodiscard]] const std::vector<base::Error>& errors() const { return errors_; }
  [[nodiscard]] bool is_full() const { return errors_.size() >= most_errors; }
  // What is wrong at the end of the text: no header, no rows.
  void finish(const CsvReader& csv);

 private:
  void read_header(std::span<const CsvCell> cells);
  [[nodiscard]] std::string all_columns() const;

  std::string name_;
  std::span<const Column> columns_;
  OtherColumns others_;
  std::vector<int> place_;  // of each column among the cells; -1: not there
  std::size_t width_ = 0;
  std::span<const CsvCell> cells_;
  std::uint64_t line_ = 0, rows_ = 0;
  bool header_read_ = false, header_good_ = false;
  std::vector<base::Error> errors_;
};

// Decimal digits as a time, exactly to the nanosecond (rounded half up beyond); with an exponent to the precision of a
// double. Nothing for what is no finite number or beyond most_time_s.
[[nodiscard]] std::optional<base::Time> time_from_text(std::string_view text);
// The shortest decimal text that time_from_text reads back: "12", "12.5", "-0.000000001".
void append_time(std::string& text, base::Time time);

}  // namespace iamd::scenario
