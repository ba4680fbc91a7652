#include "iamd/report/saturation_page.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "iamd/report/page_parts.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using outcome::Limit;
using study::CampaignAnswer;
using study::SaturationPoint;

constexpr std::size_t most_layers = 6;  // colours that are told apart

std::string name(Limit limit) { return std::string{outcome::name_of(limit)}; }

std::string confidence_text(const SaturationReport& report) {
  return fmt::format("{:.0f} %", 100.0 * report.points.front().answer.confidence);
}

std::string no_leaker_words(const SaturationPoint& point) {
  const CampaignAnswer& a = point.answer;
  return fmt::format("{} ({})", percent_text(a.no_leaker.value),
                     interval_text(a.no_leaker, a.confidence, percent_range));
}

std::string onset_words(const SaturationReport& report) {
  std::vector<std::string> begun;
  for (const study::Onset& onset : study::onsets(report.points))
    begun.push_back(fmt::format("{} from {} on", outcome::name_of(onset.limit), onset.size));
  if (begun.empty())
    return fmt::format("No limit costs {} of the raid at the largest size.", percent_text(study::binding_share));
  return "What begins to bind: " + listed(begun) + ".";
}

std::string answer_words(const SaturationReport& report) {
  const SaturationPoint& first = report.points.front();
  const SaturationPoint& last = report.points.back();
  std::string text =
      fmt::format("With {} of '{}' nothing leaks in {} of runs", first.size, report.object, no_leaker_words(first));
  if (report.points.size() > 1) text += fmt::format(", with {} in {}", last.size, no_leaker_words(last));
  return text + ". " + onset_words(report);
}

std::vector<KeyFigure> key_figures(const SaturationReport& report) {
  std::vector<KeyFigure> figures;
  const auto chance = [&](const SaturationPoint& point) {
    const CampaignAnswer& a = point.answer;
    figures.push_back({fmt::format("P(no leaker) at size {}", point.size), percent_text(a.no_leaker.value),
                       fmt::format("{}; {} of {}", interval_text(a.no_leaker, a.confidence, percent_range),
                                   a.runs_without_leaker, counted(a.runs, "run", "runs"))});
  };
  const SaturationPoint& last = report.points.back();
  chance(report.points.front());
  if (report.points.size() > 1) chance(last);
  figures.push_back({fmt::format("Leaked at size {}", last.size), percent_text(last.leakage()),
                     fmt::format("{} of {} objects of a run", number_text(last.answer.leakers.value),
                                 number_text(last.answer.objects))});
  const auto begun = study::onsets(report.points);
  if (!begun.empty())
    figures.push_back(
        {"Binds first", name(begun.front().limit),
         fmt::format("from size {} on: {} of the raid there", begun.front().size, percent_text(begun.front().share))});
  return figures;
}

Axis size_axis(const SaturationReport& report) {
  Axis axis{.label = fmt::format("number of '{}'", report.object), .unit = "", .whole = true};
  axis.logarithmic = report.points.back().size >= 10 * report.points.front().size;
  return axis;
}

// One measure against size.
LineChart::Line line_of(const SaturationReport& report, std::string name, study::Estimate CampaignAnswer::* measure) {
  LineChart::Line line{.name = std::move(name), .points = {}, .markers = true};
  for (const SaturationPoint& point : report.points) {
    const study::Estimate& estimate = point.answer.*measure;
    line.points.push_back({static_cast<double>(point.size), estimate.value, estimate.interval});
  }
  return line;
}

Chart no_leaker_chart(const SaturationReport& report) {
  Chart chart;
  chart.id = "no-leaker";
  chart.title = "How often nothing leaks";
  std::vector<std::string> sizes;
  for (const SaturationPoint& point : report.points)
    sizes.push_back(fmt::format("{} at size {}", percent_text(point.answer.no_leaker.value), point.size));
  chart.summary = fmt::format("Share of runs without a leaker: {}. The band is the {} interval of each.", listed(sizes),
                              confidence_text(report));
  chart.x = size_axis(report);
  chart.y = {.label = "P(no leaker)", .unit = "", .from_zero = true, .percent = true};
  chart.body = LineChart{{line_of(report, "", &CampaignAnswer::no_leaker)}};
  return chart;
}

Chart leakers_chart(const SaturationReport& report) {
  Chart chart;
  chart.id = "leakers";
  chart.title = "How many leak";
  std::vector<std::string> sizes;
  LineChart::Line all{.name = "objects of the raid", .points = {}, .dashed = true, .group = 1};
  for (const SaturationPoint& point : report.points) {
    all.points.push_back({static_cast<double>(point.size), point.answer.objects, {}});
    sizes.push_back(fmt::format("{} of {} at size {}", number_text(point.answer.leakers.value),
                                number_text(point.answer.objects), point.size));
  }
  chart.summary = fmt::format("Leakers of a run on average: {}. The band is the {} interval of each mean.",
                              listed(sizes), confidence_text(report));
  chart.x = size_axis(report);
  chart.y = {.label = "objects of a run", .unit = "", .from_zero = true};
  chart.body = LineChart{{line_of(report, "leakers", &CampaignAnswer::leakers), std::move(all)}};
  return chart;
}

// Shares of the raid by limit over the sizes: the greatest first, what is beyond the colours together.
std::vector<AreaChart::Layer> layers_of(const SaturationReport& report) {
  std::vector<AreaChart::Layer> layers;
  for (const Limit limit : limits_of(report)) {
    AreaChart::Layer& layer = layers.emplace_back(AreaChart::Layer{name(limit), {}});
    for (const SaturationPoint& point : report.points) layer.values.push_back(point.leakage_by(limit));
  }
  std::ranges::stable_sort(layers, std::ranges::greater{},
                           [](const AreaChart::Layer& layer) { return std::ranges::max(layer.values); });
  if (layers.size() <= most_layers) return layers;
  AreaChart::Layer rest{fmt::format("{} other limits", layers.size() + 1 - most_layers),
                        std::vector<double>(report.points.size(), 0.0)};
  for (std::size_t i = most_layers - 1; i < layers.size(); ++i) {
    for (std::size_t k = 0; k < rest.values.size(); ++k) rest.values[k] += layers[i].values[k];
  }
  layers.resize(most_layers - 1);
  layers.push_back(std::move(rest));
  return layers;
}

Chart limits_chart(const SaturationReport& report) {
  Chart chart;
  chart.id = "limits";
  chart.title = "What lets them through";
  const SaturationPoint& last = report.points.back();
  std::vector<std::string> parts;
  for (const study::LimitShare& limit : last.answer.limits)
    parts.push_back(fmt::format("{} {}", outcome::name_of(limit.limit), percent_text(last.leakage_by(limit.limit))));
  chart.summary = fmt::format("Leakers charged to each limit, as a share of all objects. At size {}: {}.", last.size,
                              parts.empty() ? "nothing leaks" : listed(parts));
  const Axis share{.label = "share of the raid that leaks", .unit = "", .from_zero = true, .percent = true};
  chart.y = share;
  if (report.points.size() == 1) {  // an area over one size has no width
    BarChart bars{.horizontal = true, .bars = {}};
    for (const study::LimitShare& limit : last.answer.limits)
      bars.bars.push_back({.name = name(limit.limit), .value = last.leakage_by(limit.limit)});
    chart.x = {.label = "limit", .unit = ""};
    chart.body = std::move(bars);
    return chart;
  }
  AreaChart areas{.x = {}, .layers = layers_of(report)};
  for (const SaturationPoint& point : report.points) areas.x.push_back(static_cast<double>(point.size));
  chart.x = size_axis(report);
  chart.body = std::move(areas);
  return chart;
}

ChartTable onset_table(const SaturationReport& report) {
  ChartTable table{{"limit", "from size", "of the raid there"}, {}};
  for (const study::Onset& onset : study::onsets(report.points))
    table.rows.push_back({name(onset.limit), std::to_string(onset.size), percent_text(onset.share)});
  return table;
}

ChartTable size_table(const SaturationReport& report) {
  const std::string interval = confidence_text(report);
  ChartTable table{
      {"size", "P(no leaker)", interval, "leakers", interval, "of the raid", "fired", "radar load", "most leaked by"},
      {}};
  const auto range = [](const study::Estimate& of, std::string (*text)(const outcome::Interval&)) {
    return of.interval ? text(*of.interval) : std::string{"-"};
  };
  for (const SaturationPoint& point : report.points) {
    const CampaignAnswer& a = point.answer;
    table.rows.push_back({std::to_string(point.size), percent_text(a.no_leaker.value),
                          range(a.no_leaker, percent_range), number_text(a.leakers.value),
                          range(a.leakers, number_range), percent_text(point.leakage()), number_text(a.launched.value),
                          percent_text(a.radar_load.value), most_frequent_limit(point)});
  }
  return table;
}

}  // namespace

std::string saturation_page(const SaturationReport& report) {
  const std::string title = title_of(report.provenance);
  Page page{title, fmt::format("How does the defence fare as '{}' grows in number, and what does it run out of first?",
                               report.object)};
  page.answer(answer_words(report));
  page.figures(key_figures(report));
  page.section("chance", "Does anything get through?");
  page.chart(no_leaker_chart(report));
  page.section("amount", "How much gets through?");
  page.chart(leakers_chart(report));
  page.section("binding", "What does it run out of?");
  page.paragraph(
      fmt::format("A leaker is charged to the first link of the chain that failed. A limit begins to bind at the least "
                  "size from which on it costs {} of the raid, at that size and at all larger ones tried.",
                  percent_text(study::binding_share)));
  page.chart(limits_chart(report));
  if (const ChartTable begun = onset_table(report); begun.rows.empty()) {
    page.paragraph(onset_words(report));
  } else {
    page.table("What begins to bind", begun, {false, true, true});
  }
  page.section("sizes", "Every size");
  page.table(fmt::format("Raid sizes, {} each", counted(report.points.front().answer.runs, "run", "runs")),
             size_table(report), {true, true, true, true, true, true, true, true, false});
  page.paragraph(
      "Each size is a campaign of its own, from the same seed. The scenario given below is that of the smallest; the "
      "others differ from it in that number alone.");
  page.provenance(report.provenance);
  return page.file();
}

}  // namespace iamd::report
