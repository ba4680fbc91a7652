#include "iamd/engine/flight_facts.hpp"

#include <algorithm>
#include <cmath>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/earth.hpp"
#include "iamd/geo/events.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/terrain.hpp"

namespace iamd::engine {
namespace {

// Not Duration::seconds(): a division is the nearest number to the decimal one, so that 0.3 s is written 0.3.
double seconds(std::int64_t nanoseconds) { return static_cast<double>(nanoseconds) / 1e9; }

// A moment of the path in scenario time.
double scenario_s(const TrueFlight& flight, double path_s) { return seconds(flight.start.nanoseconds()) + path_s; }

FlightSample sample(const TrueFlight& flight, double path_s, double t_s, const geo::Earth& earth, std::size_t& hint) {
  FlightSample at;
  at.t_s = t_s;
  at.state = flight.path->at(path_s, hint);
  at.place = geo::geodetic_from_ecef(at.state.position, earth.shape);
  at.speed_mps = geo::norm(at.state.velocity);
  const geo::AirFlow air = geo::air_flow(earth, at.state);
  if (air.density_kg_m3 > 0.0) at.mach = air.speed_mps / air.speed_of_sound_mps;
  return at;
}

bool on_terrain(const geo::Geodetic& place, const world::Surroundings& around) {
  constexpr double at_most_m = 1.0;  // above it: what the search for the contact may leave
  return around.terrain && place.alt_m <= around.terrain->height_m(place.lat_rad, place.lon_rad) + at_most_m;
}

}  // namespace

FlightSamples::FlightSamples(const TrueFlight& flight, double every_s, const geo::Earth& earth)
    : flight_{flight}, earth_{earth}, every_ns_{base::Duration::from_seconds(every_s).nanoseconds()} {
  IAMD_EXPECT(every_ns_ > 0);
  // The last regular sample lies before the end by more than the clock's resolution.
  const double steps = std::ceil(flight.path->end_s() / seconds(every_ns_) - 1e-9 / every_s);
  count_ = static_cast<std::uint64_t>(std::max(steps, 0.0)) + 1;
}

FlightSample FlightSamples::operator[](std::uint64_t i) const {
  IAMD_EXPECT(i < count_);
  if (i + 1 == count_) {
    const double end_s = flight_.path->end_s();
    return sample(flight_, end_s, scenario_s(flight_, end_s), earth_, hint_);
  }
  const std::int64_t since_start_ns = static_cast<std::int64_t>(i) * every_ns_;
  const double t_s = seconds(flight_.start.nanoseconds() + since_start_ns);
  return sample(flight_, seconds(since_start_ns), t_s, earth_, hint_);
}

std::string_view name_of(FlightEnd end) {
  switch (end) {
    case FlightEnd::impact:
      return "impact";
    case FlightEnd::end_of_route:
      return "end_of_route";
    case FlightEnd::time:
      return "time";
  }
  return "";
}

FlightFacts facts_of(const TrueFlight& flight, const world::Surroundings& around) {
  const geo::Earth& earth = around.earth;
  const geo::Trajectory& path = *flight.path;
  const double end_s = path.end_s();
  std::size_t hint = 0;
  FlightFacts facts;
  facts.start_s = scenario_s(flight, 0.0);
  facts.flight_time_s = end_s;
  facts.last = sample(flight, end_s, scenario_s(flight, end_s), earth, hint);
  const world::FlightNotes& notes = flight.notes;
  if (!notes.ends_at_ground) {
    facts.end = on_terrain(facts.last.place, around) ? FlightEnd::impact : FlightEnd::end_of_route;
  } else if (end_s >= notes.free_from_s + notes.given_up_after_s - 1e-6) {
    facts.end = FlightEnd::time;
  }
  const geo::Apogee apogee = geo::apogee_of(path, earth.shape);
  facts.apogee_m = apogee.alt_m;
  facts.apogee_t_s = scenario_s(flight, apogee.t_s);
  const geo::Geodetic from = geo::geodetic_from_ecef(path.at(0.0).position, earth.shape);
  facts.range_m = geo::geodesic_inverse(from, facts.last.place, earth.shape).distance_m;
  if (notes.free_from_s <= end_s) facts.burnout_speed_mps = geo::norm(path.at(notes.free_from_s).velocity);
  return facts;
}

}  // namespace iamd::engine
