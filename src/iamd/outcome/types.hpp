// What happened: events, the story of each object, one row a run.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "iamd/base/ids.hpp"
#include "iamd/base/time.hpp"
#include "iamd/battle/types.hpp"
#include "iamd/engagement/types.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/tracking/types.hpp"
#include "iamd/world/types.hpp"

namespace iamd::outcome {

// What limited the defence against an object that leaked: the first link of the chain that failed.
enum class Limit : std::uint8_t {
  none,               // it did not leak
  radar_range,        // beyond the radars' instrumented range until too late
  field_of_view,      // outside the radars' field of view until too late
  horizon,            // below the horizon until too late
  terrain,            // behind terrain until too late
  blind_zone,         // too near a radar, or where its pulses blind it, until too late
  sensitivity,        // in view, but too small an echo until too late
  clutter,            // strong enough an echo, but not against that of the surface, until too late
  radar_time,         // detectable in time, but the radars' time was spent, or their looks came too late
  track_quality,      // tracked, but never well enough to launch on, or interceptors were guided wide of it
  threat_evaluation,  // tracked, but judged no threat
  discrimination,     // tracked, but taken for a decoy
  envelope,           // never inside the interceptors' altitude band, range limits and target-speed limit
  fly_out,            // inside them, but no interceptor could get there in time, however early it was tracked
  launch_rate,        // an interceptor could get there, but the launchers were busy with others
  channels,           // an interceptor could get there, but every fire channel was taken
  magazine,           // … but no interceptor was left
  doctrine,           // … but the doctrine's shots were spent, or a kill was reported that was none
  kill_probability,   // interceptors met it and did not kill it, or failed by themselves
};
inline constexpr std::size_t limit_count = 19;
// The name in results and in the summary: "horizon", "fly-out time" …
[[nodiscard]] std::string_view name_of(Limit limit);
[[nodiscard]] std::string_view name_of(battle::Hindrance hindrance);
[[nodiscard]] std::string_view name_of(engagement::Miss miss);

// Events of the ledger. Objects are truth: the ledger is for scoring and for the reader, never for a decision.
struct ObjectStarted {
  base::ObjectId object;
};
struct ObjectArrived {
  base::ObjectId object;
  base::AssetId asset;
};  // asset invalid: harmless
struct Detected {
  base::SensorId sensor;
  base::ObjectId object;
  base::TrackId track;
  double snr = 0.0;
};  // object invalid: false alarm
// A launch was reported; what the warning says is the defence's, whose launch it was is truth.
struct Warned {
  sensing::LaunchWarning warning;
  base::ObjectId object;
  double point_error_m = 0.0;  // from the true place of the launch
};
struct TrackStarted {
  base::TrackId track;
  base::ObjectId object;
};
struct TrackConfirmed {
  base::TrackId track;
  base::ObjectId object;
  double position_error_m = 0.0;
};
struct TrackDeleted {
  base::TrackId track;
};
// How battle management judged a track.
struct Judged {
  battle::ThreatJudgement judgement;
};
// What a plan gave its orders for.
struct Planned {
  battle::PlanValue value;
};
struct Hindered {
  base::TrackId track;
  battle::Hindrance hindrance = battle::Hindrance::none;
};
struct Launched {
  battle::LaunchOrder order;
};
struct Intercepted {
  engagement::Intercept intercept;
  base::BatteryId battery;
  base::TrackId track;
};
struct Assessed {
  battle::Assessment assessment;
};

using EventBody = std::variant<ObjectStarted, Detected, TrackStarted, TrackConfirmed, TrackDeleted, Hindered, Launched,
                               Intercepted, Assessed, ObjectArrived, Warned, Judged, Planned>;
struct Event {
  base::Time time;
  EventBody body;
};
// Events in time order (ties in the order in which the engine saw them).
using Ledger = std::vector<Event>;
[[nodiscard]] std::string_view name_of(const EventBody& body);

enum class Fate : std::uint8_t { flying, killed, leaked, harmless };
[[nodiscard]] std::string_view name_of(Fate fate);

// One object of one run, for scoring. Times are Time::never() where it did not come to it.
struct Story {
  base::ObjectId object;
  Fate fate = Fate::flying;
  Limit limit = Limit::none;
  base::AssetId asset;  // leaked: on which
  base::Time start;
  base::Time first_detection = base::Time::never();
  base::Time first_track = base::Time::never();  // confirmed
  base::Time first_launch = base::Time::never();
  base::Time first_intercept = base::Time::never();
  base::Time end;  // killed, arrived, or end of the run
  std::uint32_t shots = 0;
  bool harmless = false;  // a spent stage, a decoy: arrives harmlessly anywhere, and no measure counts it
};

// The measures of one run: a row of the results. Objects are those that can do harm.
struct RunRow {
  std::uint64_t run = 0;
  std::uint64_t world = 0;
  std::uint32_t objects = 0;
  std::uint32_t detected = 0;  // objects, likewise below
  std::uint32_t tracked = 0;
  std::uint32_t engaged = 0;
  std::uint32_t killed = 0;
  std::uint32_t leaked = 0;
  std::uint32_t harmless = 0;              // came down clear of every asset
  std::uint32_t unresolved = 0;            // still flying when the run's time was over
  std::uint32_t launched = 0;              // interceptors
  std::uint32_t launched_at_harmless = 0;  // … at what can do no harm or is nothing at all: wrong picks
  std::uint32_t wasted = 0;                // … that came to a target which others had destroyed already
  std::uint32_t interceptors_left = 0;
  double value_total = 0.0;
  double value_lost = 0.0;          // of assets that were leaked on
  double radar_load_max = 0.0;      // highest over the radars: time wanted / time there was
  double first_detection_s = -1.0;  // -1: never
  double first_track_s = -1.0;
  double first_launch_s = -1.0;
  double first_intercept_s = -1.0;
  double end_s = 0.0;
  std::array<std::uint32_t, limit_count> leaked_by_limit{};
};

// All of one run.
struct RunResult {
  RunRow row;
  std::vector<Story> stories;  // by ObjectId
  Ledger ledger;               // empty unless asked for
};

// Names for the ids of a run, for people.
struct Names {
  std::vector<std::string> objects, assets, sensors, batteries;
};

}  // namespace iamd::outcome
