#include "iamd/report/page_parts.hpp"

#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "iamd/report/html_text.hpp"

namespace iamd::report {

std::string title_of(const Provenance& from) {
  return from.scenario_title.empty() ? from.scenario_name : from.scenario_title;
}

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " and " : ", ";
    text += words[i];
  }
  return text;
}

std::string interval_text(const study::Estimate& estimate, double confidence,
                          std::string (*range)(const outcome::Interval&)) {
  if (!estimate.interval) return "one run: no interval";
  return fmt::format("{:.0f} %: {}", 100.0 * confidence, range(*estimate.interval));
}

ChartTable table_from(std::vector<std::vector<std::string>> rows) {
  ChartTable table;
  if (rows.empty()) return table;
  table.head = std::move(rows.front());
  table.rows.assign(std::make_move_iterator(rows.begin() + 1), std::make_move_iterator(rows.end()));
  return table;
}

std::string letters(std::size_t place) {
  std::string text;
  for (std::size_t left = place + 1; left > 0; left = (left - 1) / 26)
    text.insert(text.begin(), static_cast<char>('a' + (left - 1) % 26));
  return text;
}

void subheading(Page& page, std::string_view text, int level) {
  page.html(fmt::format("<h{0} dir=\"auto\">{1}</h{0}>\n", level, markup_text(text)));
}

void folded_list(Page& page, std::string_view heading, const std::vector<std::string>& items) {
  if (items.empty()) return;
  page.html(fmt::format("<details>\n<summary dir=\"auto\">{}</summary>\n", markup_text(heading)));
  page.list(items);
  page.html("</details>\n");
}

std::string address_markup(std::string_view address) {
  const std::string text = markup_text(address);
  return is_web_address(address) ? fmt::format("<a rel=\"noopener noreferrer\" href=\"{0}\">{0}</a>", text) : text;
}

}  // namespace iamd::report
