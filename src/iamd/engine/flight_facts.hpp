// What is to be said of a true flight: samples of it, and how it went.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "iamd/engine/true_flights.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::engine {

// A body at a moment.
struct FlightSample {
  double t_s = 0.0;  // scenario time
  geo::Geodetic place;
  geo::State<geo::Ecef> state;
  double speed_mps = 0.0;        // relative to the Earth
  std::optional<double> mach{};  // speed relative to the air over the speed of sound; none where there is no air
};

// The samples of a flight: every `every_s` from its start on, and its very end. Times are whole nanoseconds after the
// start, but for that of the end. Refers to the flight and to the Earth.
class FlightSamples {
 public:
  static constexpr double shortest_every_s = 1e-3;
  static constexpr std::uint64_t most = 20'000'000;  // of one flight

  // Domain: every_s from shortest_every_s to 1e6.
  FlightSamples(const TrueFlight& flight, double every_s, const geo::Earth& earth);

  [[nodiscard]] std::uint64_t count() const { return count_; }
  // Domain: i < count(). Ascending i is fastest.
  [[nodiscard]] FlightSample operator[](std::uint64_t i) const;

 private:
  const TrueFlight& flight_;
  const geo::Earth& earth_;
  std::int64_t every_ns_;
  std::uint64_t count_;
  mutable std::size_t hint_ = 0;
};

enum class FlightEnd { impact, end_of_route, time };
[[nodiscard]] std::string_view name_of(FlightEnd end);

struct FlightFacts {
  double start_s = 0.0;  // scenario time, as all times here
  FlightEnd end = FlightEnd::impact;
  FlightSample last;
  double apogee_m = 0.0;  // greatest height above the ellipsoid
  double apogee_t_s = 0.0;
  double range_m = 0.0;  // from the start to the end, along the ground
  double flight_time_s = 0.0;
  std::optional<double>
      burnout_speed_mps{};  // where free flight begins, relative to the Earth; none where it never does
};
[[nodiscard]] FlightFacts facts_of(const TrueFlight& flight, const world::Surroundings& around);

}  // namespace iamd::engine
