#include "iamd/report/terminal_pictures.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/report/event_record.hpp"
#include "iamd/report/svg_text.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using outcome::Story;

constexpr std::size_t most_bars = 12, most_rows = 16;
constexpr std::size_t most_name = 28, least_cells = 10, most_cells = 160;

// In the order of the chain: of two in one cell the later is shown.
enum class Mark : std::uint8_t { none, seen, tracked, launch, intercept, leak };
constexpr std::array<std::string_view, 6> marks{" ", "·", "─", "▲", "×", "●"};
constexpr std::array<std::string_view, 6> plain_marks{" ", ".", "-", "^", "x", "*"};
constexpr std::array<std::string_view, 6> meanings{"", "seen", "tracked", "launch", "intercept", "leak"};

std::string_view sign(Mark mark, const TextStyle& style) {
  return (style.ascii ? plain_marks : marks)[static_cast<std::size_t>(mark)];
}

// What is left of a line, within reason.
std::size_t cells(const TextStyle& style, std::size_t taken) {
  return std::clamp(style.columns > taken ? style.columns - taken : 0, least_cells, most_cells);
}

struct Row {
  std::string name;
  std::vector<const Story*> stories;
};

std::string name_of(const PlayedRun& run, const Story& story) {
  const std::size_t object = story.object.index();
  return plain(object < run.names.objects.size() ? run.names.objects[object] : std::to_string(object));
}

// A row an object, or a row a group ("warhead#3" is of "warhead") where that would be too many.
std::vector<Row> rows_of(const PlayedRun& run) {
  std::vector<Row> objects, groups;
  for (const Story& story : run.result.stories) {
    if (story.harmless) continue;
    std::string name = name_of(run, story);
    const std::string group = name.substr(0, name.rfind('#'));
    objects.push_back({std::move(name), {&story}});
    const auto known = std::ranges::find(groups, group, &Row::name);
    Row& row = known == groups.end() ? groups.emplace_back(Row{group, {}}) : *known;
    row.stories.push_back(&story);
  }
  if (objects.size() <= most_objects_listed) return objects;
  for (Row& group : groups) {
    if (group.stories.size() > 1) group.name = fmt::format("{} ({})", group.name, group.stories.size());
  }
  return groups;
}

// The cells of a row over the time from `from_s`, `step_s` each.
class Strip {
 public:
  Strip(std::size_t width, double from_s, double step_s)
      : cells_(width, Mark::none), from_s_{from_s}, step_s_{step_s} {}

  void add(const Story& story) {
    span(story.first_detection, story.end, Mark::seen);
    span(story.first_track, story.end, Mark::tracked);
    at(story.first_launch, Mark::launch);
    at(story.first_intercept, Mark::intercept);
    if (story.fate == outcome::Fate::killed) at(story.end, Mark::intercept);
    if (story.fate == outcome::Fate::leaked) at(story.end, Mark::leak);
  }
  [[nodiscard]] std::string text(const TextStyle& style) const {
    std::string text;
    for (const Mark mark : cells_) text += sign(mark, style);
    return text;
  }

 private:
  [[nodiscard]] std::size_t cell(base::Time time) const {
    const double place = step_s_ > 0.0 ? (seconds(time) - from_s_) / step_s_ : 0.0;
    return static_cast<std::size_t>(std::clamp(std::floor(place), 0.0, static_cast<double>(cells_.size() - 1)));
  }
  void at(base::Time time, Mark mark) {
    if (time == base::Time::never()) return;
    Mark& there = cells_[cell(time)];
    there = std::max(there, mark);
  }
  void span(base::Time from, base::Time to, Mark mark) {
    if (from == base::Time::never() || to == base::Time::never() || to < from) return;
    for (std::size_t i = cell(from); i <= cell(to); ++i) cells_[i] = std::max(cells_[i], mark);
  }

  std::vector<Mark> cells_;
  double from_s_, step_s_;
};

std::string legend(const TextStyle& style) {
  std::string text;
  for (std::size_t i = 1; i < marks.size(); ++i)
    text += fmt::format("{}{} {}", text.empty() ? "" : "  ", sign(static_cast<Mark>(i), style), meanings[i]);
  return text;
}

}  // namespace

std::string leaker_histogram(std::span<const std::uint32_t> leakers, const TextStyle& style) {
  if (leakers.empty()) return {};
  const std::size_t low = *std::ranges::min_element(leakers), high = *std::ranges::max_element(leakers);
  const std::size_t step = (high - low) / most_bars + 1;
  std::vector<std::size_t> counts((high - low) / step + 1, 0);
  for (const std::uint32_t number : leakers) ++counts[(number - low) / step];
  std::vector<std::vector<std::string>> rows;
  std::size_t taken = 2;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const std::size_t first = low + i * step;
    rows.push_back({step == 1 ? std::to_string(first) : fmt::format("{}-{}", first, first + step - 1), "",
                    percent_text(static_cast<double>(counts[i]) / static_cast<double>(leakers.size())),
                    std::to_string(counts[i])});
  }
  for (const std::size_t column : {std::size_t{0}, std::size_t{2}, std::size_t{3}}) {
    std::size_t widest = 0;
    for (const auto& row : rows) widest = std::max(widest, columns_of(row[column]));
    taken += widest + 2;
  }
  const std::size_t width = std::min<std::size_t>(cells(style, taken), 60);
  const double most = static_cast<double>(*std::ranges::max_element(counts));
  for (std::size_t i = 0; i < counts.size(); ++i) {
    std::size_t full = static_cast<std::size_t>(std::lround(static_cast<double>(counts[i] * width) / most));
    if (full == 0 && counts[i] > 0) full = 1;
    for (std::size_t k = 0; k < full; ++k) rows[i][1] += style.ascii ? "#" : "█";
  }
  return table_text(rows, {true, false, true, true});
}

std::string time_line_picture(const PlayedRun& run, const TextStyle& style) {
  const std::vector<Row> rows = rows_of(run);
  if (rows.empty()) return {};
  base::Time from = base::Time::never(), to = rows.front().stories.front()->start;
  std::size_t name_columns = 0;
  for (const Row& row : rows) {
    name_columns = std::max(name_columns, std::min(columns_of(row.name), most_name));
    for (const Story* story : row.stories) {
      from = std::min({from, story->first_detection, story->end});  // there is nothing to show before
      if (story->end != base::Time::never()) to = std::max(to, story->end);
    }
  }
  const std::size_t width = cells(style, name_columns + 4);
  const double from_s = seconds(from), step_s = std::max(0.0, seconds(to) - from_s) / static_cast<double>(width);
  const std::string first = time_text(from), last = time_text(to);
  const std::string margin(name_columns + 4, ' ');
  const std::size_t gap =
      columns_of(first) + columns_of(last) < width ? width - columns_of(first) - columns_of(last) : 1;
  std::string text = margin + first + std::string(gap, ' ') + last + "\n";
  for (std::size_t i = 0; i < std::min(rows.size(), most_rows); ++i) {
    Strip strip{width, from_s, step_s};
    for (const Story* story : rows[i].stories) strip.add(*story);
    const std::string name = shortened(rows[i].name, most_name);
    std::string line = "  " + name + std::string(name_columns - columns_of(name) + 2, ' ') + strip.text(style);
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
  }
  if (rows.size() > most_rows) text += fmt::format("  and {} more groups\n", rows.size() - most_rows);
  return text + margin + legend(style) + "\n";
}

}  // namespace iamd::report
