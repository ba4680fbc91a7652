// The ledger of a recorded run with the things that it is about, by pointers.
#include <map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/report/event_words.hpp"
#include "iamd/report/export_things.hpp"

namespace iamd::report {
namespace {

std::optional<geo::Position<geo::Ecef>> place_on(const Mover* mover, base::Time time) {
  if (mover == nullptr || time < mover->path.front().time || time > mover->path.back().time) return std::nullopt;
  return engine::state_on(mover->path, time).position;
}

class Movers {
 public:
  Movers(const engine::Recording& recording, const std::vector<Mover>& movers) {
    for (const Mover& mover : movers) by_id_[mover.id] = &mover;
    for (std::size_t i = 0; i < recording.tracks.size(); ++i) {
      tracks_[recording.tracks[i].id.index()] = find(fmt::format("track/{}", i));
    }
  }
  [[nodiscard]] const Mover* object(base::ObjectId id) const {
    return id.valid() ? find(fmt::format("object/{}", id.index())) : nullptr;
  }
  [[nodiscard]] const Mover* track(std::optional<std::uint64_t> id) const {
    const auto found = id ? tracks_.find(*id) : tracks_.end();
    return found == tracks_.end() ? nullptr : found->second;
  }
  [[nodiscard]] const Mover* shot(std::optional<std::size_t> index) const {
    return index ? find(fmt::format("shot/{}", *index)) : nullptr;
  }

 private:
  [[nodiscard]] const Mover* find(const std::string& id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
  }
  std::map<std::string_view, const Mover*> by_id_;
  std::map<std::uint64_t, const Mover*> tracks_;
};

}  // namespace

std::vector<RunEvent> events_of(const engine::Recording& recording, const std::vector<Mover>& movers) {
  const Movers find{recording, movers};
  std::vector<EventRecord> records = flattened(recording.result.ledger, recording.names);
  std::vector<RunEvent> events;
  events.reserve(records.size());
  for (const PlacedEvent& placed : placed_events(recording)) {
    RunEvent event{.record = std::move(records[placed.sequence]), .place = placed.place, .battery = placed.battery};
    event.text = event_words(event.record);
    event.object = find.object(placed.object);
    event.track = find.track(event.record.track);
    event.shot = find.shot(placed.shot);
    const std::string_view kind = event.record.kind;
    if (kind == "detected") event.place = place_on(event.object, event.record.time);
    if (kind.starts_with("track ")) event.place = place_on(event.track, event.record.time);
    events.push_back(std::move(event));
  }
  return events;
}

}  // namespace iamd::report
