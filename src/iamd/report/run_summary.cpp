#include "iamd/report/run_summary.hpp"

#include <vector>

#include <fmt/format.h>

#include "iamd/report/event_record.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

std::string value_text(const EventRecord& event) {
  if (!event.value) return "";
  if (event.kind == "detected") return fmt::format("{:.1f} dB", *event.value);
  if (event.kind == "launched") return "Pk " + number_text(*event.value);
  if (event.kind == "judged") return number_text(*event.value) + " at stake";
  if (event.kind == "planned") return number_text(*event.value) + " survives";
  return fmt::format("{:.0f} m off", *event.value);
}

std::string event_table(const std::vector<EventRecord>& events) {
  std::vector<std::vector<std::string>> rows{{"time", "event", "object", "by", "track", "shot", "", ""}};
  for (const EventRecord& event : events) {
    const std::string_view by = event.sensor    ? *event.sensor
                                : event.battery ? *event.battery
                                                : event.asset.value_or("");
    const std::string shot = event.engagement ? fmt::format("{}.{}", *event.engagement, event.shot.value_or(0)) : "";
    rows.push_back({fmt::format("{:.3f} s", seconds(event.time)), std::string{event.kind},
                    std::string{event.object.value_or("")}, std::string{by},
                    event.track ? std::to_string(*event.track) : "", shot, value_text(event), event.detail});
  }
  return table_text(rows, {true, false, false, false, true, true, true, false});
}

}  // namespace

std::string run_summary(const Provenance& from, const PlayedRun& run, std::span<const NextStep> next, TextStyle style) {
  const outcome::RunRow& row = run.result.row;
  std::string text =
      heading(plain(from.scenario_title.empty() ? from.scenario_name : from.scenario_title), style.colour) + "\n";
  text += fmt::format("Run {} (world {}): {} of {} leaked, {} killed", row.run, row.world, row.leaked,
                      counted(row.objects, "object", "objects"), row.killed);
  if (row.harmless > 0) text += fmt::format(", {} harmless", row.harmless);
  if (row.unresolved > 0) text += fmt::format(", {} still flying at the end", row.unresolved);
  text += fmt::format("; {} fired", counted(row.launched, "interceptor", "interceptors"));
  if (row.launched_at_harmless > 0) text += fmt::format(" ({} at what does no harm)", row.launched_at_harmless);
  text += fmt::format(", {} left\n", row.interceptors_left);
  text += "\n" + heading("Time line", style.colour) + "\n" + time_line_text(run, true);
  text += "\n" + heading("Events", style.colour) + "\n" + event_table(flattened(run.result.ledger, run.names));
  text += "\n" + provenance_text(from);
  if (!next.empty()) text += "\n" + heading("Next", style.colour) + "\n" + next_steps_text(next);
  return text;
}

}  // namespace iamd::report
