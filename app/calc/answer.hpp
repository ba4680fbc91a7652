// What `iamd calc` prints: the same numbers as tables to read, or as one flat JSON object.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace iamd::app::calc {

// How a number is shown to a reader.
using Shown = std::string (*)(double value);
// With so many digits after the point.
template <int digits>
[[nodiscard]] std::string fixed(double value) {
  std::string text = fmt::format("{:.{}f}", value, digits);
  if (text.starts_with('-') && text.find_first_of("123456789") == std::string::npos) text.erase(0, 1);
  return text;
}
// With so many significant digits.
template <int digits>
[[nodiscard]] std::string significant(double value) {
  return fmt::format("{:.{}g}", value, digits);
}

// A number under its key; none where it does not exist (shown as "-", null in JSON).
struct Cell {
  std::string key;
  std::optional<double> value{};
};

class Answer {
 public:
  explicit Answer(std::string title) : title_{std::move(title)} {}

  // Begins a table. Headings name its columns of numbers; one column needs none.
  void table(std::vector<std::string> headings = {});
  // A line of the table: one cell a column, left out ones at its end. A cell without a key stays empty.
  void row(std::string label, std::string unit, Shown shown, std::vector<Cell> cells);
  // A number in JSON only, where the text has it elsewhere.
  void also(Cell cell) { also_.push_back(std::move(cell)); }
  // A line below the tables, "Label: text", and a string in JSON.
  void note(std::string key, std::string label, std::string text);

  [[nodiscard]] std::string text(bool colour) const;
  [[nodiscard]] std::string json() const;

 private:
  struct Row {
    std::string label, unit;
    Shown shown = nullptr;
    std::vector<Cell> cells;
  };
  struct Table {
    std::vector<std::string> headings;
    std::vector<Row> rows;
  };
  struct Note {
    std::string key, label, text;
  };
  std::string title_;
  std::vector<Table> tables_;
  std::vector<Cell> also_;
  std::vector<Note> notes_;
};

}  // namespace iamd::app::calc
