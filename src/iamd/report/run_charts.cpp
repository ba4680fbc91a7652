// What one run shows: the engagement of each object, the radars' time, and how good the tracks were.
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include <fmt/format.h>

#include "iamd/report/campaign_page.hpp"
#include "iamd/report/event_record.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using engine::Recording;

constexpr std::size_t most_track_lines = 6;
constexpr std::size_t most_points = 400;

std::string name_at(const std::vector<std::string>& names, std::size_t i) {
  return i < names.size() ? plain(names[i]) : std::to_string(i);
}

std::string run_text(const Recording& r) { return fmt::format("run {}", r.result.row.run); }

// What a shot's end means, for people.
std::string_view words_of(engagement::Miss miss) {
  switch (miss) {
    case engagement::Miss::none:
      return "kill";
    case engagement::Miss::unreliable:
      return "failed by itself";
    case engagement::Miss::divert:
      return "could not turn so far";
    case engagement::Miss::basket:
      return "did not find its target";
    case engagement::Miss::track_lost:
      return "track lost";
    case engagement::Miss::kill_probability:
      return "met it, did not kill";
    case engagement::Miss::target_gone:
      return "target gone already";
  }
  return "";
}

// --- the engagement time line ---

enum Kind : std::size_t { seen, tracked, launched, killed, missed, leaked, kinds };
enum Phase : std::size_t { in_flight, held_in_track, interceptor_under_way };

// From when on there is something to see: shortly before the first detection, where what comes before is most of the
// time; else the beginning.
double first_moment_s(const Recording& r) {
  const double seen_s = r.result.row.first_detection_s, end_s = seconds(r.end);
  return seen_s > 0.5 * end_s ? std::floor(seen_s - 0.1 * (end_s - seen_s)) : 0.0;
}

TimeLineChart::Row row_of(const Recording& r, const outcome::Story& story, double from_s) {
  TimeLineChart::Row row;
  row.name = name_at(r.names.objects, story.object.index());
  row.outcome = outcome::name_of(story.fate);
  row.bad = story.fate == outcome::Fate::leaked;
  if (row.bad && story.asset.valid()) row.outcome += " on " + name_at(r.names.assets, story.asset.index());
  if (story.limit != outcome::Limit::none) row.outcome += fmt::format(": {}", outcome::name_of(story.limit));
  if (seconds(story.end) > from_s)
    row.spans.push_back({std::max(seconds(story.start), from_s), seconds(story.end), in_flight});
  for (const engine::RecordedTrack& track : r.tracks) {
    if (track.object != story.object || track.confirmed == base::Time::never()) continue;
    const base::Time end = std::min({track.ended, story.end, r.end});
    if (end > track.confirmed) row.spans.push_back({seconds(track.confirmed), seconds(end), held_in_track});
  }
  const auto mark = [&](base::Time t, Kind kind, std::string text) {
    if (t != base::Time::never()) row.marks.push_back({seconds(t), kind, std::move(text)});
  };
  mark(story.first_detection, seen, "first seen");
  mark(story.first_track, tracked, "track confirmed");
  for (const engine::RecordedShot& shot : r.shots) {
    if (shot.aimed_at != story.object) continue;
    const std::string number = fmt::format("shot {}.{}", shot.engagement.index(), shot.shot);
    row.spans.push_back({seconds(shot.launch), seconds(shot.end), interceptor_under_way});
    mark(shot.launch, launched, number + " of " + name_at(r.names.batteries, shot.battery.index()));
    const bool this_one = shot.killed() && shot.target == story.object;
    mark(shot.end, this_one ? killed : missed, fmt::format("{}: {}", number, words_of(shot.miss)));
  }
  if (row.bad) mark(story.end, leaked, row.outcome);
  std::ranges::stable_sort(row.marks, {}, &TimeLineChart::Mark::t);
  return row;
}

Chart time_line_chart(const Recording& r) {
  TimeLineChart body;
  body.kinds = {"first seen", "track confirmed", "launch", "kill", "miss", "leaks"};
  body.span_kinds = {"in flight", "confirmed track", "interceptor under way"};
  std::vector<const outcome::Story*> stories;
  for (const outcome::Story& story : r.result.stories) {
    // What does no harm is shown where it cost anything.
    if (!story.harmless || story.shots > 0) stories.push_back(&story);
  }
  std::ranges::stable_sort(stories, {}, [](const outcome::Story* story) { return story->end; });
  const double from_s = first_moment_s(r);
  for (const outcome::Story* story : stories) body.rows.push_back(row_of(r, *story, from_s));
  const outcome::RunRow& row = r.result.row;
  Chart chart;
  chart.id = "engagements";
  chart.title = "Engagement by engagement";
  chart.summary = fmt::format(
      "Each object of {} over time: {} of {} seen, {} tracked, {} fired at, {} killed, {} leaked; {} fired.",
      run_text(r), row.detected, counted(row.objects, "object", "objects"), row.tracked, row.engaged, row.killed,
      row.leaked, counted(row.launched, "interceptor", "interceptors"));
  if (from_s > 0.0) chart.summary += fmt::format(" The time before {:.0f} s is left out.", from_s);
  chart.x = {.label = "time", .unit = "s"};
  chart.y = {.label = "object", .unit = ""};
  chart.body = std::move(body);
  return chart;
}

// --- the radars' time ---

Chart use_chart(const Recording& r, std::size_t s) {
  const engine::RecordedSensor& sensor = r.sensors[s];
  AreaChart body;
  body.layers = {{"search", {}}, {"track", {}}};
  // Means over stretches of equal length where there are more samples than a picture has room for.
  const std::size_t every = (sensor.use.size() + most_points - 1) / most_points;
  double busiest = 0.0, busiest_t = 0.0;
  for (std::size_t i = 0; i < sensor.use.size(); i += every) {
    const std::size_t end = std::min(i + every, sensor.use.size());
    double search = 0.0, track = 0.0;
    for (std::size_t k = i; k < end; ++k) {
      search += sensor.use[k].search / static_cast<double>(end - i);
      track += sensor.use[k].track / static_cast<double>(end - i);
    }
    body.x.push_back(seconds(sensor.use[end - 1].time));
    body.layers[0].values.push_back(search);
    body.layers[1].values.push_back(track);
    if (search + track > busiest) {
      busiest = search + track;
      busiest_t = body.x.back();
    }
  }
  body.ceiling = 1.0;
  body.ceiling_name = "all the time there is";
  Chart chart;
  chart.id = s == 0 ? "radar-time" : "radar-time-" + std::string(s, 'i');
  chart.title = fmt::format("How {} spends its time", name_at(r.names.sensors, s));
  chart.summary =
      fmt::format("Shares of the radar's time that search and tracks take in {}; busiest at {:.0f} s with {}.",
                  run_text(r), busiest_t, percent_text(busiest));
  chart.x = {.label = "time", .unit = "s"};
  chart.y = {.label = "share of time", .unit = "", .from_zero = true, .percent = true};
  chart.body = std::move(body);
  return chart;
}

// --- how good the tracks were ---

double time_held(const engine::RecordedTrack& track) {
  return track.samples.empty() ? 0.0 : (track.samples.back().time - track.samples.front().time).seconds();
}

// The longest track of each of the objects that were held longest.
std::vector<const engine::RecordedTrack*> tracks_to_show(const Recording& r) {
  std::vector<const engine::RecordedTrack*> longest(r.paths.size(), nullptr);
  for (const engine::RecordedTrack& track : r.tracks) {
    if (!track.object.valid() || track.confirmed == base::Time::never() || track.samples.size() < 2) continue;
    const engine::RecordedTrack*& best = longest[track.object.index()];
    if (best == nullptr || time_held(track) > time_held(*best)) best = &track;
  }
  std::erase(longest, nullptr);
  std::ranges::stable_sort(longest, std::ranges::greater{}, [](const auto* track) { return time_held(*track); });
  if (longest.size() > most_track_lines) longest.resize(most_track_lines);
  return longest;
}

Chart track_error_chart(const Recording& r, const std::vector<const engine::RecordedTrack*>& tracks) {
  LineChart body;
  double within = 0.0, samples = 0.0;
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    const std::string object = name_at(r.names.objects, tracks[i]->object.index());
    LineChart::Line error{
        .name = object + ", error", .points = {}, .band = false, .dashed = false, .markers = false, .group = i};
    LineChart::Line claimed{
        .name = object + ", claimed", .points = {}, .band = false, .dashed = true, .markers = false, .group = i};
    for (const engine::TrackSample& sample : tracks[i]->samples) {
      if (sample.error_m < 0.0) continue;
      error.points.push_back({seconds(sample.time), sample.error_m, std::nullopt});
      claimed.points.push_back({seconds(sample.time), sample.sigma_m(), std::nullopt});
      samples += 1.0;
      if (sample.error_m <= sample.sigma_m()) within += 1.0;
    }
    body.lines.push_back(std::move(error));
    body.lines.push_back(std::move(claimed));
  }
  Chart chart;
  chart.id = "track-error";
  chart.title = "How wrong the tracks are, and how wrong they say they are";
  chart.summary = fmt::format(
      "Position error of {} over time in {} beside the standard deviation that each claims (root of the trace of its "
      "covariance, dashed). {} of the errors lie within it; about 60 % would if the errors were the same in all "
      "directions.",
      counted(tracks.size(), "track", "tracks"), run_text(r), percent_text(samples > 0.0 ? within / samples : 0.0));
  chart.x = {.label = "time", .unit = "s"};
  chart.y = {.label = "position error", .unit = "m", .logarithmic = true};
  chart.body = std::move(body);
  return chart;
}

Chart shots_chart(const Recording& r) {
  std::vector<std::uint64_t> by_result(7, 0);
  for (const engine::RecordedShot& shot : r.shots) ++by_result[static_cast<std::size_t>(shot.miss)];
  BarChart body;
  body.horizontal = true;
  for (std::size_t i = 0; i < by_result.size(); ++i) {
    if (by_result[i] == 0) continue;
    body.bars.push_back(
        {std::string{words_of(static_cast<engagement::Miss>(i))}, static_cast<double>(by_result[i]), std::nullopt, ""});
  }
  Chart chart;
  chart.id = "shots";
  chart.title = "What became of the interceptors";
  chart.summary = fmt::format("{} fired in {}: ", counted(r.shots.size(), "interceptor", "interceptors"), run_text(r));
  for (std::size_t i = 0; i < body.bars.size(); ++i)
    chart.summary += fmt::format("{}{} ({:.0f})", i == 0 ? "" : ", ", body.bars[i].name, body.bars[i].value);
  chart.summary += ".";
  chart.x = {.label = "outcome", .unit = ""};
  chart.y = {.label = "interceptors", .unit = "", .from_zero = true, .whole = true};
  chart.body = std::move(body);
  return chart;
}

}  // namespace

std::vector<Chart> run_charts(const Recording& recording) {
  std::vector<Chart> charts;
  if (!recording.result.stories.empty()) charts.push_back(time_line_chart(recording));
  if (!recording.shots.empty()) charts.push_back(shots_chart(recording));
  for (std::size_t s = 0; s < recording.sensors.size(); ++s) {
    if (recording.sensors[s].use.size() > 1) charts.push_back(use_chart(recording, s));
  }
  if (const auto tracks = tracks_to_show(recording); !tracks.empty())
    charts.push_back(track_error_chart(recording, tracks));
  return charts;
}

}  // namespace iamd::report
