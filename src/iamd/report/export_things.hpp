// What a recorded run holds, by names and in words: the exports' common ground.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "iamd/engine/recording.hpp"
#include "iamd/report/event_record.hpp"
#include "iamd/report/export_text.hpp"

namespace iamd::report {

// Names as the run has them (not yet safe for any format), or "object 3" where it has none.
[[nodiscard]] std::string object_name(const engine::Recording& recording, base::ObjectId object);
[[nodiscard]] std::string asset_name(const engine::Recording& recording, base::AssetId asset);
[[nodiscard]] std::string sensor_name(const engine::Recording& recording, base::SensorId sensor);
[[nodiscard]] std::string battery_name(const engine::Recording& recording, base::BatteryId battery);

enum class Moving : std::uint8_t { object, track, shot };

struct Mover {
  Moving kind = Moving::object;
  std::string id;  // unique: "object/0", "track/12", "shot/3"
  std::string name{};
  // object: its fate. track: "confirmed", "tentative" or "false". shot: "kill", or why not.
  std::string status{};
  bool harmless = false;       // object: a spent stage or a decoy
  engine::SampledPath path{};  // not empty
  const engine::RecordedTrack* track = nullptr;
  std::optional<base::BatteryId> battery{};  // shot
  std::optional<base::ObjectId> object{};    // itself; whom the track follows; whom the shot met
  Facts facts{};
};

// All that moved, objects first, then tracks, then shots; what has no path is left out.
[[nodiscard]] std::vector<Mover> movers_of(const engine::Recording& recording);

enum class Standing : std::uint8_t { asset, sensor, battery };

struct Stander {
  Standing kind = Standing::asset;
  std::string id;  // unique: "asset/0", "sensor/1", "battery/0"
  std::string name{};
  geo::Geodetic where;
  double radius_m = 0.0;  // asset: its own; battery: its range; sensor: 0
  // Sensor: how far out it looks, as rings that don't repeat their first point, through the sensor where they are
  // sectors.
  std::vector<std::vector<geo::Position<geo::Ecef>>> reach{};
  Facts facts{};
};

[[nodiscard]] std::vector<Stander> standers_of(const engine::Recording& recording);

struct RunEvent {
  EventRecord record;
  std::string text{};  // for people: event_words()
  // As placed_events() has it; of detections the object's true place, of a track's beginning and end what it said.
  std::optional<geo::Position<geo::Ecef>> place{};
  const Mover* object = nullptr;  // that it is about; where an interceptor met none, the one that it was aimed at
  const Mover* track = nullptr;
  const Mover* shot = nullptr;
  base::BatteryId battery{};
};

// The ledger; pointers lead into `movers`, views into the recording.
[[nodiscard]] std::vector<RunEvent> events_of(const engine::Recording& recording, const std::vector<Mover>& movers);

}  // namespace iamd::report
