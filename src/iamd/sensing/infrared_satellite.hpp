// `kind: infrared_satellite`: early warning of launches by satellites, or other high places, that see plumes.
#pragma once

#include <optional>
#include <vector>

#include "iamd/sensing/infrared_sight.hpp"
#include "iamd/sensing/launch_estimate.hpp"
#include "iamd/sensing/sensor.hpp"

namespace iamd::sensing {

// One place to look from: exactly one of the three.
struct VantageSpec {
  struct Geostationary {
    scenario::Uncertain longitude_rad;
  };
  struct Orbit {
    scenario::Uncertain semi_major_axis_m, eccentricity, inclination_rad, node_longitude_rad, argument_of_perigee_rad,
        mean_anomaly_rad;
    // The perigee of a drawn orbit stays so high above the equator's radius: its eccentricity is cut to that.
    static constexpr double least_perigee_height_m = 100e3;
    [[nodiscard]] MeanElements drawn(const scenario::Draw& draw) const;
  };
  std::optional<Geostationary> geostationary;
  std::optional<Orbit> orbit;
  std::optional<scenario::PlaceSpec> fixed;
  [[nodiscard]] Vantage drawn(const scenario::Draw& draw, const Propagation& propagation) const;
};

// A warning system: satellites of one make whose looks come together on the ground. SI.
//
// Each satellite looks at everything once in revisit_s, at moments of its own (a phase drawn for each run), and sees
// what infrared_view() lets it see, with the probability that noise and threshold give. A detection is a direction,
// with an error of los_error on both axes across it, and an error of los_bias that is drawn for each satellite and run
// and that all its directions share. An object's plume is looked at from launch to the end of its boost; that it ends
// is noticed. After `looks` detections (by all satellites together) the launch is estimated (LaunchEstimator) and a
// warning goes out processing_delay later; while the boost is seen it is issued anew, by a better estimate, but not
// more often than every update. Estimates know the errors' standard deviations and the likely cloud top, never truth.
//
// Left out: which direction belongs to which object (they come sorted), false alarms (the threshold's probability is
// that of one cell; a system asks for several detections that fit a launch, which noise does not give), bodies after
// boost, counter-measures, bad links.
struct InfraredSatelliteSpec {
  std::vector<VantageSpec> satellites;
  scenario::Uncertain revisit_s, half_angle_rad, cloud_top_m, limb_m, noise_w_m2, clutter_w_sr, threshold_snr,
      los_error_rad, los_bias_rad, looks, processing_delay_s, update_s;
};

[[nodiscard]] scenario::Table<InfraredSatelliteSpec> infrared_satellite_table();
[[nodiscard]] std::shared_ptr<const SensorModel> make_infrared_satellite(const InfraredSatelliteSpec& spec);

}  // namespace iamd::sensing
