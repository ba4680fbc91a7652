#include "iamd/report/page.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "iamd/report/html_text.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

constexpr std::size_t longest_link = 1'900'000;  // browsers refuse longer addresses

// A name of its own on a page, whatever comes in.
std::string id_text(std::string_view id) {
  std::string safe;
  for (const char c : id) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-') safe += c;
  }
  return safe.empty() ? "part" : safe;
}

// Prose: a percentage stays on one line.
std::string prose(std::string_view text) {
  std::string safe = markup_text(text);
  for (std::size_t at = 1; (at = safe.find(" %", at)) != std::string::npos; at += 3) {
    if (safe[at - 1] >= '0' && safe[at - 1] <= '9') safe.replace(at, 1, "\u00a0");
  }
  return safe;
}

bool is_number(std::string_view cell) {
  return cell.empty() || cell.find_first_not_of("0123456789.-+einfa") == std::string_view::npos;
}

std::vector<bool> number_columns(const ChartTable& table) {
  std::vector<bool> numeric(table.head.size(), !table.rows.empty());
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size() && i < numeric.size(); ++i) numeric[i] = numeric[i] && is_number(row[i]);
  }
  return numeric;
}

std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0, length = 0;
  for (const char c : text) {
    length = c == ' ' ? 0 : length + 1;
    longest = std::max(longest, length);
  }
  return longest;
}

std::string table_html(std::string_view caption, const ChartTable& table, const std::vector<bool>& numeric) {
  const auto style = [&](std::size_t i, std::string_view cell) {
    return i < numeric.size() && numeric[i] ? " class=\"number\"" : longest_word(cell) > 30 ? " class=\"long\"" : "";
  };
  std::string html = fmt::format(
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" "
      "aria-label=\"{0}\">\n<table>\n<caption>{0}</caption>\n<thead><tr>",
      markup_text(caption));
  for (std::size_t i = 0; i < table.head.size(); ++i)
    html += fmt::format("<th scope=\"col\"{}>{}</th>", style(i, table.head[i]), markup_text(table.head[i]));
  html += "</tr></thead>\n<tbody>\n";
  for (const auto& row : table.rows) {
    html += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i)
      html += i == 0 && !row[i].empty()
                  ? fmt::format("<th scope=\"row\" dir=\"auto\"{}>{}</th>", style(i, row[i]), markup_text(row[i]))
                  : fmt::format("<td dir=\"auto\"{}>{}</td>", style(i, row[i]), markup_text(row[i]));
    html += "</tr>\n";
  }
  return html + "</tbody>\n</table>\n</div>\n";
}

// A document with a style of its own is kept apart from the page's as an image; other SVG is part of the page.
std::string picture_html(std::string_view svg, std::string_view alternative) {
  if (!svg.starts_with("<?xml")) return std::string{svg} + "\n";
  return fmt::format("<img alt=\"{}\" src=\"data:image/svg+xml;base64,{}\">\n", markup_text(alternative), base64(svg));
}

// In a script element nothing may look like markup.
std::string script_text(std::string json) {
  for (std::size_t at = 0; (at = json.find('<', at)) != std::string::npos; at += 6) json.replace(at, 1, "\\u003c");
  return json;
}

}  // namespace

Page::Page(std::string title, std::string question) : title_{std::move(title)}, question_{std::move(question)} {}

void Page::answer(std::string_view sentence) {
  answer_ += fmt::format("<p class=\"answer\" dir=\"auto\">{}</p>\n", prose(sentence));
}

void Page::figures(const std::vector<KeyFigure>& figures) {
  if (figures.empty()) return;
  figures_ += "<dl class=\"figures\">\n";
  for (const KeyFigure& figure : figures) {
    figures_ += fmt::format("<div><dt>{}</dt><dd class=\"{}\">{}</dd>", markup_text(figure.name),
                            figure.value.find_first_of("0123456789") == std::string::npos ? "value words" : "value",
                            prose(figure.value));
    if (!figure.note.empty()) figures_ += fmt::format("<dd class=\"note\">{}</dd>", prose(figure.note));
    figures_ += "</div>\n";
  }
  figures_ += "</dl>\n";
}

void Page::close_section() {
  if (in_section_) body_ += "</section>\n";
  in_section_ = false;
}

void Page::section(std::string_view id, std::string_view heading) {
  close_section();
  const std::string name = id_text(id), text = markup_text(heading);
  index_ += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", name, text);
  body_ += fmt::format("<section id=\"{0}\" aria-labelledby=\"{0}-heading\">\n<h2 id=\"{0}-heading\">{1}</h2>\n", name,
                       text);
  in_section_ = true;
}

void Page::paragraph(std::string_view text) { body_ += fmt::format("<p dir=\"auto\">{}</p>\n", prose(text)); }

void Page::list(const std::vector<std::string>& items) {
  if (items.empty()) return;
  body_ += "<ul>\n";
  for (const std::string& item : items) body_ += fmt::format("<li><bdi>{}</bdi></li>\n", prose(item));
  body_ += "</ul>\n";
}

void Page::table(std::string_view caption, const ChartTable& table, const std::vector<bool>& numeric) {
  body_ += table_html(caption, table, numeric);
}

void Page::chart(const Chart& chart) {
  charts_ = true;
  const std::string id = id_text(chart.id), title = markup_text(chart.title);
  const ChartTable table = table_of(chart);
  const std::string link = percent_encoded(chart_csv(chart));
  const std::string_view level = in_section_ ? "h3" : "h2";
  body_ += fmt::format(
      "<figure class=\"chart\" id=\"chart-{0}\">\n<figcaption><{1} class=\"chart-title\" dir=\"auto\">{2}</{1}>\n"
      "<p class=\"summary\" dir=\"auto\">{3}</p></figcaption>\n<div class=\"still\" role=\"group\" tabindex=\"0\" "
      "aria-label=\"Picture\">\n{4}</div>\n"
      "<details>\n<summary>Table<span class=\"unseen\">: {2}</span></summary>\n{5}",
      id, level, title, prose(chart.summary), chart_svg(chart), table_html(chart.title, table, number_columns(table)));
  if (link.size() <= longest_link)
    body_ += fmt::format(
        "<p><a class=\"download\" download=\"{}.csv\" href=\"data:text/csv;charset=utf-8,{}\">Download as "
        "CSV<span class=\"unseen\">: {}</span></a></p>\n",
        id, link, title);
  body_ += fmt::format("</details>\n<script type=\"application/json\" class=\"iamd-chart\">{}</script>\n</figure>\n",
                       script_text(chart_json(chart)));
}

void Page::picture(std::string_view svg, std::string_view alternative, std::string_view caption) {
  body_ += "<figure class=\"picture\">\n" + picture_html(svg, alternative);
  if (!caption.empty()) body_ += fmt::format("<figcaption dir=\"auto\">{}</figcaption>\n", markup_text(caption));
  body_ += "</figure>\n";
}

void Page::globe(const std::string& replay_json, std::string_view still_svg, std::string_view alternative) {
  globe_ = true;
  body_ += fmt::format(
      "<figure class=\"globe\" id=\"globe\" data-alternative=\"{0}\">\n<div class=\"still\">\n{1}</div>\n"
      "<figcaption dir=\"auto\">{0}</figcaption>\n</figure>\n"
      "<script type=\"application/json\" id=\"iamd-replay\" data-encoding=\"gzip+base64\">{2}</script>\n",
      markup_text(alternative), picture_html(still_svg, alternative), packed(replay_json));
}

void Page::html(std::string_view trusted) { body_ += trusted; }

void Page::provenance(const Provenance& from) {
  section("provenance", "Where this comes from");
  const auto row = [&](std::string_view name, std::string_view value) {
    if (!value.empty())
      body_ += fmt::format("<div><dt>{}</dt><dd dir=\"auto\">{}</dd></div>\n", name, markup_text(value));
  };
  body_ += "<p>The same program with the same seed gives the same numbers, to the bit. This repeats them:</p>\n";
  body_ += fmt::format(
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Command\"><pre><code>{}</code></pre>"
      "</div>\n<dl class=\"provenance\">\n",
      markup_text(from.command));
  row("Software", "OpenIAMD " + from.software_version);
  row("Source revision", from.source_revision);
  row("Scenario",
      from.scenario_title.empty() ? from.scenario_name : from.scenario_title + " (" + from.scenario_name + ")");
  row("Scenario hash", from.scenario_hash);
  row("Seed", fmt::format("{}", from.seed));
  if (from.runs > 0) row("Runs asked for", fmt::format("{}", from.runs));
  if (from.runs_per_world > 0) row("Runs per world", fmt::format("{}", from.runs_per_world));
  body_ += "</dl>\n";
  if (!from.assumptions.empty()) {
    body_ += "<h3>Assumptions</h3>\n";
    list(from.assumptions);
  }
  if (!from.scenario_canonical.empty())
    body_ += fmt::format(
        "<details>\n<summary>The scenario, after include, use and --set</summary>\n<div class=\"scroll\" "
        "role=\"region\" tabindex=\"0\" aria-label=\"Scenario\"><pre><code>{}</code></pre></div>\n</details>\n",
        markup_text(from.scenario_canonical));
}

}  // namespace iamd::report
