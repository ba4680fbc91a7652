#include "iamd/sensing/radar_spec.hpp"

#include <algorithm>

namespace iamd::sensing {

std::string RadarSpec::problem() const {
  if (std::string found = SensitivitySpec::problem(band); !found.empty()) return found;
  if (elevation_min_rad.likely() >= elevation_max_rad.likely())
    return "elevation_min_deg must be less than elevation_max_deg";
  return {};
}

geo::Site RadarSpec::drawn_site(const scenario::Draw& draw) const {
  geo::Geodetic where = position.drawn(draw);
  where.alt_m += draw(antenna_height_m);
  return geo::Site{where};
}

CoverageLimits RadarSpec::drawn_limits(const scenario::Draw& draw) const {
  constexpr double least_height = 0.1 * geo::degree;
  CoverageLimits limits;
  limits.range_max_m = draw(range_max_m);
  limits.elevation_min_rad = draw(elevation_min_rad);
  limits.elevation_max_rad = std::max(draw(elevation_max_rad), limits.elevation_min_rad + least_height);
  return limits;
}

MeasurementErrors RadarSpec::drawn_errors(const scenario::Draw& draw) const {
  MeasurementErrors errors;
  errors.range_resolution_m = draw(range_resolution_m);
  errors.azimuth_beamwidth_rad = errors.elevation_beamwidth_rad = draw(beamwidth_rad);
  errors.range_floor_m = draw(range_error_floor_m);
  errors.angle_floor_rad = draw(angle_error_floor_rad);
  return errors;
}

}  // namespace iamd::sensing
