// Reads the small tables of third-party truth under validation/.
#pragma once

#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace iamd::geo {

inline std::string validation_path(const std::string& name) {
  return std::string(IAMD_SOURCE_DIR) + "/validation/" + name;
}

// A CSV file with a header line: one map from column name to text a row. Lines that start with '#' are left out.
inline std::vector<std::map<std::string, std::string>> read_csv(const std::string& name) {
  std::ifstream file(validation_path(name));
  std::vector<std::string> names;
  std::vector<std::map<std::string, std::string>> rows;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty() || line[0] == '#') continue;
    std::istringstream cells(line);
    std::vector<std::string> texts;
    for (std::string cell; std::getline(cells, cell, ',');) texts.push_back(cell);
    if (names.empty()) {
      names = texts;
      continue;
    }
    auto& row = rows.emplace_back();
    for (std::size_t i = 0; i < texts.size() && i < names.size(); ++i) row[names[i]] = texts[i];
  }
  return rows;
}

inline double number(const std::map<std::string, std::string>& row, const std::string& column) {
  return std::strtod(row.at(column).c_str(), nullptr);
}

}  // namespace iamd::geo
