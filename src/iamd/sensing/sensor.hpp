// Sensors: the role, and the components that play it.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "iamd/geo/frames.hpp"
#include "iamd/scenario/table.hpp"
#include "iamd/sensing/propagation.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/world/types.hpp"

namespace iamd::sensing {

// What a look brought. The sensor gives detections or warnings; whose they are is kept apart, for scoring only.
struct Look {
  std::vector<Detection> detections;   // in time order
  std::vector<base::ObjectId> source;  // parallel; invalid for a false alarm; of a merged detection the strongest
  std::vector<LaunchWarning> warnings;
  std::vector<base::ObjectId> warned_of;  // parallel to the warnings
  void clear() {
    detections.clear();
    source.clear();
    warnings.clear();
    warned_of.clear();
  }
};

// One radar in one run. Owns its schedule: the engine asks when it wants to look next, and lets it look then.
class Sensor {
 public:
  virtual ~Sensor() = default;
  [[nodiscard]] virtual const geo::Site& site() const = 0;
  // The moment at which the next look is over and its detections are there; Time::never() for a radar that is off.
  [[nodiscard]] virtual base::Time next() const = 0;
  // Carries out the look that is due (precondition: now == next()) and appends to `look`. `targets` is truth.
  // Detections are stamped with the time of their dwell, not later than now. No allocation in the steady state.
  virtual void look(base::Time now, std::span<const world::Target> targets, std::span<const TrackCue> cues,
                    Look& look) = 0;
  // Takes a warning at its time (precondition: warning.time is not before the last look). Without effect on a sensor
  // that can't be cued.
  virtual void take(const LaunchWarning& /*warning*/) {}
  // True when its detections make tracks; false when it gives warnings only, which no track and no shot can rest on.
  [[nodiscard]] virtual bool tracks() const { return true; }
  // How well it tells warheads from decoys.
  [[nodiscard]] virtual Discrimination discrimination() const { return {}; }
  // Truth: how it stands to something that looks like this, in this state, so long after its launch (which decides how
  // bright it burns; radars don't mind). The mean over what chance and the phase of pulses bring.
  [[nodiscard]] virtual Visibility visibility(const geo::State<geo::Ecef>& state, const world::Signature& signature,
                                              double since_launch_s) const = 0;
  // The same of a target at a time, for sensors that move.
  [[nodiscard]] virtual Visibility visibility(const world::Target& target, base::Time t) const {
    return visibility(target.state(t), target.signature, (t - target.start).seconds());
  }
  [[nodiscard]] virtual RadarTime time_used() const = 0;
  // How long it takes, when nothing else asks for the radar's time, from the moment at which an object can be detected
  // to a track that may be acted on: looks enough to confirm it. For scoring.
  [[nodiscard]] virtual double acquisition_time_s() const = 0;
};

// A radar as the scenario gives it.
class SensorModel {
 public:
  virtual ~SensorModel() = default;
  // `entity`: stable hash of the sensor's id. Number of targets: their streams are made here.
  [[nodiscard]] virtual std::unique_ptr<Sensor> make(base::SensorId id, std::uint64_t entity,
                                                     const scenario::Draw& draw, const Propagation& propagation,
                                                     std::span<const world::Target> targets) const = 0;
};

// phased_array, rotating, infrared_satellite.
[[nodiscard]] const scenario::Registry<SensorModel>& sensor_registry();

}  // namespace iamd::sensing
