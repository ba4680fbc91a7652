#include "validation/data.hpp"

#include <cmath>
#include <cstdlib>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/scenario/embedded.hpp"
#include "iamd/scenario/load.hpp"

namespace iamd::validation {

std::span<const scenario::EmbeddedFile> data_files();

std::string_view text_of(std::string_view file) {
  for (const scenario::EmbeddedFile& one : data_files()) {
    if (one.path == file) return one.text;
  }
  throw std::logic_error{"no validation data " + std::string{file}};
}

nlohmann::json document(std::string_view file) { return nlohmann::json::parse(text_of(file)); }

std::vector<Row> table(std::string_view file) {
  std::istringstream text{std::string{text_of(file)}};
  std::vector<std::string> names;
  std::vector<Row> rows;
  for (std::string line; std::getline(text, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty() || line[0] == '#') continue;
    std::istringstream cells{line};
    std::vector<std::string> texts;
    for (std::string cell; std::getline(cells, cell, ',');) texts.push_back(cell);
    if (names.empty()) {
      names = texts;
      continue;
    }
    Row& row = rows.emplace_back();
    for (std::size_t i = 0; i < texts.size() && i < names.size(); ++i) row[names[i]] = texts[i];
  }
  return rows;
}

double number(const Row& row, const std::string& column) { return std::strtod(row.at(column).c_str(), nullptr); }

Case within(std::string group, std::string what, std::string source, double allowed, double worst,
            const std::string& unit, const std::string& why) {
  const std::string with_unit = unit.empty() ? "" : " " + unit;
  return {std::move(group),
          std::move(what),
          std::move(source),
          fmt::format("{:g}{}{}", allowed, with_unit, why.empty() ? "" : " (" + why + ")"),
          fmt::format("{:.1e}{}", worst, with_unit),
          std::isfinite(worst) && worst <= allowed};
}

engine::Question question_of(const std::string& text) {
  auto scenario = scenario::load_text(text, "validation.yaml", engine::vocabulary(), {});
  if (!scenario) throw std::logic_error{base::to_string(scenario.error().front())};
  auto question = engine::read_question(std::move(*scenario));
  if (!question) throw std::logic_error{base::to_string(question.error().front())};
  return std::move(*question);
}

geo::Trajectory flown(const std::string& scenario) {
  const engine::Question question = question_of(scenario);
  const scenario::Draw draw{question.scenario.seed, 0, 0};
  const auto motion = question.objects.front().motion->solve(draw, *question.around);
  if (!motion) throw std::logic_error{base::to_string(motion.error())};
  geo::Trajectory path;
  (*motion)->fly(draw, base::RandomStream{{question.scenario.seed, 0, 0, base::Purpose::start_error}}, path);
  return path;
}

std::vector<Case> all_cases() {
  std::vector<Case> all;
  for (const auto& group :
       {nesc_cases, atmosphere_cases, geodesy_cases, kepler_cases, missile_cases, radar_cases, itu_cases,
        catalogue_cases, tracking_metrics_cases, aircraft_cases, statistics_cases, engagement_cases}) {
    for (Case& one : group()) all.push_back(std::move(one));
  }
  return all;
}

std::string page(const std::vector<Case>& cases) {
  constexpr std::string_view mark = "{{cases}}\n";
  std::string rows = "| case | source | tolerance | reached | |\n|---|---|---|---|---|\n";
  for (const Case& one : cases) {
    rows += fmt::format("| {} | {} | {} | {} | {} |\n", one.what, one.source, one.tolerance, one.reached,
                        one.met ? "met" : "**not met**");
  }
  std::string page{text_of("page.md")};
  page.replace(page.find(mark), mark.size(), rows);
  return page;
}

}  // namespace iamd::validation
