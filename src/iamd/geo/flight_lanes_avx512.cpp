// Compiled for AVX-512: whatever else is instantiated here must go into its caller whole, or other files could be
// linked with it (a test looks).
#include "iamd/geo/flight_lanes.hpp"
#include "iamd/geo/free_flight.hpp"

namespace iamd::geo {

void fly_eight_avx512(std::span<Flight> flights, const FlightOptions& options, const Earth& earth,
                      const FreeFlightEarth& ready) {
  FreeFlights<PackOf<8>::Number>{flights, options, earth, ready}.fly();
}

}  // namespace iamd::geo
