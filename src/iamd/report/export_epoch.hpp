// The date that simulated time begins at, for formats that want one.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "iamd/base/error.hpp"
#include "iamd/base/time.hpp"

namespace iamd::report {

// UTC as computers count it, without leap seconds.
using Epoch = std::chrono::sys_time<std::chrono::nanoseconds>;

// A run knows no date. This one is nobody's: 2000-01-01T00:00:00Z.
inline constexpr Epoch default_epoch{std::chrono::seconds{946684800}};

// "2026-05-01", "2026-05-01T12:30Z", "2026-05-01T12:30:05.25Z" or with an offset, "…+02:00" (ISO 8601, extended).
// Without an offset it is UTC. Years 1900 to 2199, up to nine digits behind the second.
[[nodiscard]] base::Result<Epoch> epoch_from(std::string_view text);

// "2000-01-01T00:00:12.5Z": the moment of a run, to the nanosecond, without trailing zeros.
[[nodiscard]] std::string iso_time(Epoch epoch, base::Time time);

}  // namespace iamd::report
