// How an infrared sensor above or on the Earth stands to what burns: geometry, and signal against noise.
#pragma once

#include <memory>
#include <optional>
#include <variant>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/terrain.hpp"
#include "iamd/sensing/propagation.hpp"
#include "iamd/sensing/satellite_orbit.hpp"
#include "iamd/sensing/types.hpp"

namespace iamd::sensing {

// Where a sensor looks from. A point that is fixed to the Earth sees no farther than the terrain beneath it allows,
// along straight rays; for satellites terrain does not matter.
class Vantage {
 public:
  static Vantage geostationary(double longitude_rad);
  static Vantage orbit(const MeanElements& elements);
  static Vantage fixed(const geo::Geodetic& where, const Propagation& propagation);

  // Seconds from the start of the run.
  [[nodiscard]] geo::Position<geo::Ecef> position(double t_s) const;
  [[nodiscard]] bool over_terrain(const geo::Position<geo::Ecef>& target) const {
    return !ground_ || ground_->clear(target);
  }

 private:
  explicit Vantage(const std::variant<geo::Position<geo::Ecef>, SatelliteOrbit>& place) : place_{place} {}
  std::variant<geo::Position<geo::Ecef>, SatelliteOrbit> place_;
  std::shared_ptr<const geo::Terrain> terrain_;  // kept for ground_
  std::optional<geo::TerrainLineOfSight> ground_;
};

// What a sensor can see. All of it in one spectral band, in which the signatures are given.
struct InfraredLimits {
  double half_angle_rad = 0.0;  // of the field of regard about the direction to the Earth's centre; π: everywhere
  double cloud_top_m = 0.0;     // above the ellipsoid; 0: none
  double limb_m = 0.0;          // rays past the Earth that dip below this height are lost
  double noise_w_m2 = 0.0;      // noise-equivalent irradiance, all that does not come from the scene
  double clutter_w_sr = 0.0;    // standard deviation of what is left of the Earth behind the target, as an intensity
  double threshold = 0.0;       // over the noise's standard deviation
};

struct InfraredView {
  Obstacle obstacle = Obstacle::none;  // the first of field_of_view, horizon, terrain, clutter, sensitivity
  double range_m = 0.0;
  double snr = 0.0;            // of amplitudes, mean; 0 behind the first three
  bool against_earth = false;  // what is behind it
};

// A target of `intensity_w_sr` at `target`, seen from `vantage` at `from`.
//
// Earth: the ellipsoid, and for rays that pass it on their way the ellipsoid whose axes are longer by limb_m. Cloud: a
// closed deck at cloud_top_m, seen through by nobody; what is on its other side is hidden. Signal: irradiance I/R²;
// noise: that of the sensor, and against the Earth also clutter_w_sr/R², added as variances. Left out: absorption by
// the air above the cloud (a higher cloud_top_m stands for it), the plume's size, aspect and plume growth with height,
// glint of the Sun, the Moon, stars, blooming. `snr` below the threshold: detected with less than one chance in two.
[[nodiscard]] InfraredView infrared_view(const Vantage& vantage, const geo::Position<geo::Ecef>& from,
                                         const geo::Position<geo::Ecef>& target, double intensity_w_sr,
                                         const InfraredLimits& limits);

// That signal and Gaussian noise together cross the threshold: Φ(snr - threshold). snr = 0: of noise alone, the
// probability of a false alarm in one look at one resolution cell (Van Trees 1968, section 2.2).
[[nodiscard]] double infrared_detection_probability(double snr, double threshold);

}  // namespace iamd::sensing
