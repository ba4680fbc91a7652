// The space that a sensor can look at at all, as a surface.
#pragma once

#include <cstddef>
#include <vector>

#include "iamd/geo/types.hpp"
#include "iamd/sensing/sensor.hpp"

namespace iamd::engine {

// A grid of points that encloses what range, field of view, horizon and terrain let a sensor look at; see
// RecordedSensor. Directions that it can't look in have all their points at the sensor, and where such begin and end
// there are two columns close together, so that the sides stand upright.
struct SensorVolume {
  std::size_t rows = 0, columns = 0;
  std::vector<geo::Position<geo::Ecef>> points;
};

// Found by asking the sensor itself (Sensor::visibility) for a very large echo at places along each azimuth: at ten
// distances the lowest and the highest height in view, to 2 % of the span that was searched or 10 m. What is hidden
// behind what can be seen (a valley beyond a ridge, a gap in elevation) is not resolved. Empty for a sensor more than
// 100 km up, and for one that can look nowhere.
[[nodiscard]] SensorVolume volume_of(const sensing::Sensor& sensor);

}  // namespace iamd::engine
