// Events of a recorded run for people and pictures: in words, and where they happened.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "iamd/engine/recording.hpp"
#include "iamd/report/event_record.hpp"

namespace iamd::report {

// "warhead#3 met by battery-1, shot 2.1: kill".
[[nodiscard]] std::string event_words(const EventRecord& event);

// One event of the ledger with the things that it is about, by their places in the recording.
struct PlacedEvent {
  std::size_t sequence = 0;  // in the ledger
  base::ObjectId object{};   // truth; of events of a track the one that it follows
  base::SensorId sensor{};
  base::BatteryId battery{};
  base::AssetId asset{};
  std::optional<std::size_t> shot{};                // in Recording::shots
  std::optional<geo::Position<geo::Ecef>> place{};  // of starts, launches, intercepts and arrivals
};
// In the ledger's order.
[[nodiscard]] std::vector<PlacedEvent> placed_events(const engine::Recording& recording);

}  // namespace iamd::report
