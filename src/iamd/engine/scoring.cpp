#include "iamd/engine/scoring.hpp"

#include <algorithm>

#include "iamd/engine/evidence.hpp"

namespace iamd::engine {

using base::Time;
using outcome::Fate;
using outcome::Story;

void Scoring::begin(std::span<const world::Target> targets) {
  at_harmless_ = wasted_ = 0;
  stories_.assign(targets.size(), Story{});
  if (notes_.size() < targets.size()) notes_.resize(targets.size());
  for (std::size_t i = 0; i < targets.size(); ++i) {
    stories_[i].object = targets[i].id;
    stories_[i].start = targets[i].start;
    stories_[i].harmless = targets[i].harmless;
    notes_[i].clear();
  }
}

void Scoring::detected(base::ObjectId object, Time t) {
  Time& first = stories_[object.index()].first_detection;
  first = std::min(first, t);
}

void Scoring::confirmed(base::ObjectId object, Time t) {
  Time& first = stories_[object.index()].first_track;
  first = std::min(first, t);
}

void Scoring::hindered(base::ObjectId object, battle::Hindrance hindrance, Time t) {
  notes_[object.index()].hindrances.push_back({t, hindrance});
}

void Scoring::launched(base::ObjectId object, Time t) {
  if (!object.valid() || stories_[object.index()].harmless) ++at_harmless_;
  if (!object.valid()) return;
  Story& story = stories_[object.index()];
  story.first_launch = std::min(story.first_launch, t);
  ++story.shots;
}

void Scoring::intercepted(base::ObjectId aimed_at, const engagement::Intercept& intercept) {
  if (intercept.miss == engagement::Miss::target_gone) ++wasted_;
  if (aimed_at.valid()) {
    Story& story = stories_[aimed_at.index()];
    story.first_intercept = std::min(story.first_intercept, intercept.time);
    if (!intercept.killed()) notes_[aimed_at.index()].misses.push_back(intercept.miss);
  }
  if (intercept.killed()) {
    Story& story = stories_[intercept.target.index()];
    story.fate = Fate::killed;
    story.end = intercept.time;
  }
}

void Scoring::arrived(base::ObjectId object, base::AssetId asset, Time t) {
  Story& story = stories_[object.index()];
  story.fate = asset.valid() ? Fate::leaked : Fate::harmless;
  story.asset = asset;
  story.end = t;
}

outcome::Limit Scoring::judge(Cast& cast, const world::Target& leaker) const {
  const Notes& notes = notes_[leaker.id.index()];
  world::Target target = leaker;  // as it was in flight
  target.alive = true;
  outcome::Evidence evidence;
  evidence.misses = notes.misses;
  if (evidence.misses.empty()) {
    find_deadline(target, cast.batteries(), evidence);
    find_visibility(target, cast.sensors(), evidence);
    evidence.confirmed = stories_[target.id.index()].first_track;
    for (std::size_t i = 0; i < notes.hindrances.size(); ++i) {
      const Time until = std::min(i + 1 < notes.hindrances.size() ? notes.hindrances[i + 1].time : target.end,
                                  std::min(evidence.deadline, target.end));
      const double s = (until - notes.hindrances[i].time).seconds();
      if (s > 0.0) evidence.hindered_s[static_cast<std::size_t>(notes.hindrances[i].hindrance)] += s;
    }
  }
  return outcome::binding_limit(evidence);
}

void Scoring::end(Cast& cast, Time t, outcome::RunResult& result) {
  outcome::RunRow& row = result.row;
  Time detection = Time::never();
  Time track = Time::never();
  Time launch = Time::never();
  Time intercept = Time::never();
  std::vector<char> asset_hit(cast.assets().size(), 0);
  for (Story& story : stories_) {
    if (story.fate == Fate::flying) story.end = t;
    if (story.harmless) continue;
    ++row.objects;
    row.unresolved += story.fate == Fate::flying ? 1 : 0;
    if (story.fate == Fate::leaked) {
      story.limit = judge(cast, cast.targets()[story.object.index()]);
      ++row.leaked_by_limit[static_cast<std::size_t>(story.limit)];
      asset_hit[story.asset.index()] = 1;
    }
    row.killed += story.fate == Fate::killed ? 1 : 0;
    row.leaked += story.fate == Fate::leaked ? 1 : 0;
    row.harmless += story.fate == Fate::harmless ? 1 : 0;
    row.detected += story.first_detection != Time::never() ? 1 : 0;
    row.tracked += story.first_track != Time::never() ? 1 : 0;
    row.engaged += story.shots > 0 ? 1 : 0;
    detection = std::min(detection, story.first_detection);
    track = std::min(track, story.first_track);
    launch = std::min(launch, story.first_launch);
    intercept = std::min(intercept, story.first_intercept);
  }
  const auto seconds_or_never = [](Time when) { return when == Time::never() ? -1.0 : when.seconds(); };
  row.first_detection_s = seconds_or_never(detection);
  row.first_track_s = seconds_or_never(track);
  row.first_launch_s = seconds_or_never(launch);
  row.first_intercept_s = seconds_or_never(intercept);
  row.launched_at_harmless = at_harmless_;
  row.wasted = wasted_;
  row.end_s = t.seconds();
  for (const battle::Asset& asset : cast.assets()) {
    row.value_total += asset.value;
    if (asset_hit[asset.id.index()] != 0) row.value_lost += asset.value;
  }
  for (const battle::Battery& battery : cast.batteries()) {
    const battle::Commander& commander = cast.posts()[cast.post_of(battery.id)].commander();
    row.interceptors_left += static_cast<std::uint32_t>(std::max(0, commander.interceptors_left(battery.id)));
  }
  for (const auto& sensor : cast.sensors()) {
    const sensing::RadarTime used = sensor->time_used();
    if (used.elapsed_s > 0.0) row.radar_load_max = std::max(row.radar_load_max, used.wanted_s / used.elapsed_s);
  }
  result.stories = stories_;
}

}  // namespace iamd::engine
