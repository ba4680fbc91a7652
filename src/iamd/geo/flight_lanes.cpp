#include "iamd/geo/flight_lanes.hpp"

#include "iamd/geo/free_flight.hpp"

namespace iamd::geo {
namespace {

template <class V>
void fly_in_lanes(std::span<Flight> flights, const FlightOptions& options, const Earth& earth,
                  const FreeFlightEarth& ready) {
  FreeFlights<V>{flights, options, earth, ready}.fly();
}

// The widest that the processor has.
FlyEight* widest() {
#ifdef IAMD_WIDE_REGISTERS
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
    return fly_eight_avx512;
  }
  if (__builtin_cpu_supports("avx2")) return fly_eight_avx2;
#endif
  return fly_eight;
}

}  // namespace

void fly_eight(std::span<Flight> flights, const FlightOptions& options, const Earth& earth,
               const FreeFlightEarth& ready) {
  fly_in_lanes<PackOf<8>::Number>(flights, options, earth, ready);
}

void fly_all(std::span<Flight> flights, const FlightOptions& options, const Earth& earth, LaneCount lanes) {
  const FreeFlightEarth ready{earth};
  switch (lanes) {
    case LaneCount::one:
      return fly_in_lanes<double>(flights, options, earth, ready);
    case LaneCount::two:
      return fly_in_lanes<PackOf<2>::Number>(flights, options, earth, ready);
    case LaneCount::four:
      return fly_in_lanes<PackOf<4>::Number>(flights, options, earth, ready);
    case LaneCount::eight:
      return widest()(flights, options, earth, ready);
  }
}

}  // namespace iamd::geo
