#include "answer.hpp"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include "iamd/report/text.hpp"

namespace iamd::app::calc {

void Answer::table(std::vector<std::string> headings) { tables_.push_back({std::move(headings), {}}); }

void Answer::row(std::string label, std::string unit, Shown shown, std::vector<Cell> cells) {
  if (tables_.empty()) table();
  tables_.back().rows.push_back({std::move(label), std::move(unit), shown, std::move(cells)});
}

void Answer::note(std::string key, std::string label, std::string text) {
  notes_.push_back({std::move(key), std::move(label), std::move(text)});
}

std::string Answer::text(bool colour) const {
  std::string text = report::heading(title_, colour) + "\n";
  for (const Table& table : tables_) {
    const std::size_t columns = std::max<std::size_t>(table.headings.size(), 1);
    std::vector<std::vector<std::string>> lines;
    if (!table.headings.empty()) {
      lines.emplace_back(1);
      lines.back().insert(lines.back().end(), table.headings.begin(), table.headings.end());
    }
    for (const Row& row : table.rows) {
      std::vector<std::string>& line = lines.emplace_back();
      line.push_back(row.label);
      for (std::size_t i = 0; i < columns; ++i) {
        const Cell cell = i < row.cells.size() ? row.cells[i] : Cell{};
        line.push_back(cell.key.empty() ? "" : cell.value ? row.shown(*cell.value) : "-");
      }
      line.push_back(row.unit);
    }
    std::vector<bool> right(columns + 1, true);
    right[0] = false;
    text += report::table_text(lines, right) + "\n";
  }
  for (const Note& note : notes_) text += note.label + ": " + note.text + "\n";
  return text;
}

std::string Answer::json() const {
  nlohmann::ordered_json json = nlohmann::ordered_json::object();
  const auto put = [&json](const Cell& cell) {
    if (cell.key.empty()) return;
    const bool there = cell.value && std::isfinite(*cell.value);
    json[cell.key] = there ? nlohmann::ordered_json(*cell.value) : nlohmann::ordered_json(nullptr);
  };
  for (const Table& table : tables_) {
    for (std::size_t column = 0; column < std::max<std::size_t>(table.headings.size(), 1); ++column) {
      for (const Row& row : table.rows) {
        if (column < row.cells.size()) put(row.cells[column]);
      }
    }
  }
  std::ranges::for_each(also_, put);
  for (const Note& note : notes_) json[note.key] = note.text;
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace iamd::app::calc
