// Eight flights at once, compiled for several widths of vector registers. The results are the same to the bit: lanes do
// not touch each other, and nothing is contracted.
#pragma once

#include <span>

#include "iamd/geo/flight.hpp"

namespace iamd::geo {

class FreeFlightEarth;

using FlyEight = void(std::span<Flight> flights, const FlightOptions& options, const Earth& earth,
                      const FreeFlightEarth& ready);
FlyEight fly_eight;       // on any processor
FlyEight fly_eight_avx2;  // the next two only in builds that define IAMD_WIDE_REGISTERS
FlyEight fly_eight_avx512;

}  // namespace iamd::geo
