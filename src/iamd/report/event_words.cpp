#include "iamd/report/event_words.hpp"

#include <map>
#include <utility>

#include <fmt/format.h>

#include "iamd/geo/frames.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

std::string name_or(const std::optional<std::string_view>& name, std::string_view otherwise) {
  return name ? plain(*name) : std::string{otherwise};
}

std::string shot_text(const EventRecord& event) {
  return event.engagement ? fmt::format("{}.{}", *event.engagement, event.shot.value_or(0)) : "?";
}

std::string object_of_track(const EventRecord& event) {
  return event.object ? plain(*event.object) : "nothing that flies";
}

class Placer {
 public:
  explicit Placer(const engine::Recording& recording) : recording_{recording} {
    for (std::size_t i = 0; i < recording.shots.size(); ++i) {
      const engine::RecordedShot& shot = recording.shots[i];
      shots_[{shot.engagement.index(), shot.shot}] = i;
    }
  }

  PlacedEvent placed(std::size_t sequence) {
    PlacedEvent event;
    event.sequence = sequence;
    std::visit([&](const auto& body) { fill(event, body); }, recording_.result.ledger[sequence].body);
    return event;
  }

 private:
  void fill(PlacedEvent& to, const outcome::ObjectStarted& e) const {
    to.object = e.object;
    if (const engine::SampledPath* path = path_of(e.object)) to.place = path->front().state.position;
  }
  void fill(PlacedEvent& to, const outcome::ObjectArrived& e) const {
    to.object = e.object;
    to.asset = e.asset;
    if (const engine::SampledPath* path = path_of(e.object)) to.place = path->back().state.position;
  }
  void fill(PlacedEvent& to, const outcome::Detected& e) const {
    to.object = e.object;
    to.sensor = e.sensor;
  }
  void fill(PlacedEvent& to, const outcome::Warned& e) const {
    to.object = e.object;
    to.sensor = e.warning.source;
    to.place = geo::ecef_from_geodetic(e.warning.point);
  }
  void fill(PlacedEvent& to, const outcome::TrackStarted& e) { begin(to, e.track, e.object); }
  void fill(PlacedEvent& to, const outcome::TrackConfirmed& e) { begin(to, e.track, e.object); }
  void fill(PlacedEvent& to, const outcome::TrackDeleted& e) const { follow(to, e.track); }
  void fill(PlacedEvent& to, const outcome::Hindered& e) const { follow(to, e.track); }
  void fill(PlacedEvent& to, const outcome::Judged& e) const {
    follow(to, e.judgement.track);
    to.asset = e.judgement.asset;
  }
  void fill(PlacedEvent&, const outcome::Planned&) const {}
  void fill(PlacedEvent& to, const outcome::Launched& e) const {
    to.battery = e.order.battery;
    if (const engine::RecordedShot* shot = find(to, e.order.engagement, e.order.shot)) {
      to.object = shot->aimed_at;
      if (!shot->path.empty()) to.place = shot->path.front().state.position;
    }
  }
  // Of what it met; where it met nothing, the point that it was guided to.
  void fill(PlacedEvent& to, const outcome::Intercepted& e) const {
    to.battery = e.battery;
    to.object = e.intercept.target;
    const engine::RecordedShot* shot = find(to, e.intercept.engagement, e.intercept.shot);
    if (const engine::SampledPath* path = path_of(e.intercept.target)) {
      to.place = engine::state_on(*path, e.intercept.time).position;
    } else if (shot != nullptr && !shot->path.empty()) {
      to.place = shot->path.back().state.position;
    }
    if (!to.object.valid() && shot != nullptr) to.object = shot->aimed_at;
  }
  void fill(PlacedEvent& to, const outcome::Assessed& e) const {
    if (const engine::RecordedShot* shot = find(to, e.assessment.engagement, e.assessment.shot)) {
      to.object = shot->aimed_at;
      to.battery = shot->battery;
    }
  }

  [[nodiscard]] const engine::SampledPath* path_of(base::ObjectId object) const {
    if (!object.valid() || object.index() >= recording_.paths.size()) return nullptr;
    const engine::SampledPath& path = recording_.paths[object.index()];
    return path.empty() ? nullptr : &path;
  }
  // The object that a track follows, as the ledger told it last.
  void begin(PlacedEvent& to, base::TrackId track, base::ObjectId object) {
    if (track.valid() && object.valid()) objects_[track.index()] = object;
    follow(to, track);
  }
  void follow(PlacedEvent& to, base::TrackId track) const {
    const auto found = track.valid() ? objects_.find(track.index()) : objects_.end();
    if (found != objects_.end()) to.object = found->second;
  }
  const engine::RecordedShot* find(PlacedEvent& to, base::EngagementId engagement, int shot) const {
    const auto found = engagement.valid() ? shots_.find({engagement.index(), shot}) : shots_.end();
    if (found == shots_.end()) return nullptr;
    to.shot = found->second;
    return &recording_.shots[found->second];
  }

  const engine::Recording& recording_;
  std::map<std::pair<std::uint64_t, int>, std::size_t> shots_;
  std::map<std::uint64_t, base::ObjectId> objects_;  // by track
};

}  // namespace

std::string event_words(const EventRecord& event) {
  const std::string object = name_or(event.object, "nothing");
  if (event.kind == "started") return object + " takes off";
  if (event.kind == "detected") {
    if (!event.object) return "false alarm of " + name_or(event.sensor, "a sensor");
    return fmt::format("{} seen by {}", object, name_or(event.sensor, "a sensor")) +
           (event.value ? fmt::format(", {:.0f} dB", *event.value) : "");
  }
  if (event.kind == "warned")
    return fmt::format("{} warns of {}: {}", name_or(event.sensor, "a sensor"), object, event.detail);
  const std::uint64_t track = event.track.value_or(0);
  if (event.kind == "track started") return fmt::format("track {} begins at {}", track, object_of_track(event));
  if (event.kind == "track confirmed") {
    return fmt::format("track {} of {} is confirmed", track, object_of_track(event)) +
           (event.value && *event.value >= 0.0 ? fmt::format(", {} m off", number_text(*event.value)) : "");
  }
  if (event.kind == "track deleted") return fmt::format("track {} of {} is lost", track, object_of_track(event));
  if (event.kind == "hindered") {
    return event.detail == "none"
               ? fmt::format("nothing keeps from firing at track {} ({})", track, object_of_track(event))
               : fmt::format("not firing at track {} ({}): {}", track, object_of_track(event), event.detail);
  }
  if (event.kind == "judged")
    return fmt::format("track {} ({}) is judged: {}", track, object_of_track(event), event.detail);
  if (event.kind == "planned") return "plan: " + event.detail;
  if (event.kind == "launched") {
    return fmt::format("{} fires shot {} at {}, {}", name_or(event.battery, "a battery"), shot_text(event),
                       object_of_track(event), event.detail);
  }
  if (event.kind == "intercept") {
    const std::string whom = event.object ? plain(*event.object) : "its target";
    return event.detail == "kill" ? fmt::format("{} is killed by shot {} of {}", whom, shot_text(event),
                                                name_or(event.battery, "a battery"))
                                  : fmt::format("shot {} of {} does not kill {}: {}", shot_text(event),
                                                name_or(event.battery, "a battery"), whom, event.detail);
  }
  if (event.kind == "assessed") {
    return fmt::format("shot {} at {} is assessed: {}", shot_text(event), object_of_track(event), event.detail);
  }
  if (event.kind == "arrived") {
    return event.asset ? fmt::format("{} leaks on {}", object, plain(*event.asset)) : object + " comes down harmlessly";
  }
  return std::string{event.kind};
}

std::vector<PlacedEvent> placed_events(const engine::Recording& recording) {
  Placer placer{recording};
  std::vector<PlacedEvent> events;
  events.reserve(recording.result.ledger.size());
  for (std::size_t i = 0; i < recording.result.ledger.size(); ++i) events.push_back(placer.placed(i));
  return events;
}

}  // namespace iamd::report
