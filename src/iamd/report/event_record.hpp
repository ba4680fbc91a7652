// Events of the ledger as flat records, with names in place of ids: what tables and documents hold.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/base/time.hpp"
#include "iamd/outcome/types.hpp"

namespace iamd::report {

// Views live as long as the Names they come from. Absent where an event has no such thing.
struct EventRecord {
  base::Time time;
  std::string_view kind;
  // The object; for events of a track the one that the track follows, from truth. Absent: a false track or alarm.
  std::optional<std::string_view> object{};
  std::optional<std::string_view> sensor{}, battery{}, asset{};
  std::optional<std::uint64_t> track{}, engagement{}, shot{};
  // detected: signal to noise, dB. warned: error of the launch point, m. track confirmed: error of position, m.
  // launched: kill probability that was expected. intercept: error of the track, m.
  std::optional<double> value{};
  // warned: the launch as estimated. hindered: why. launched: planned time of intercept. intercept: "kill", or why it
  // did not kill. assessed: "killed" or "not killed".
  std::string detail{};
};

[[nodiscard]] std::vector<EventRecord> flattened(const outcome::Ledger& ledger, const outcome::Names& names);

// Seconds, correctly rounded (Time::seconds() multiplies by 1e-9, which is not).
[[nodiscard]] double seconds(base::Time time);
// Nothing for Time::never().
[[nodiscard]] std::optional<double> seconds_if_ever(base::Time time);

}  // namespace iamd::report
