#include "iamd/sensing/bistatic.hpp"
#include "iamd/sensing/infrared_satellite.hpp"
#include "iamd/sensing/phased_array.hpp"
#include "iamd/sensing/rotating.hpp"
#include "iamd/sensing/sensor.hpp"

namespace iamd::sensing {

const scenario::Registry<SensorModel>& sensor_registry() {
  static const scenario::Registry<SensorModel> registry = [] {
    scenario::Registry<SensorModel> r{"sensor",
                                      "A sensor: where it stands, how far it sees, and how it spends its time"};
    r.add<PhasedArraySpec>("phased_array",
                           "electronically scanned radar that shares its time between search and tracks",
                           phased_array_table(), make_phased_array);
    r.add<RotatingSpec>("rotating", "rotating surveillance radar that tracks while it scans", rotating_table(),
                        make_rotating);
    r.add<InfraredSatelliteSpec>("infrared_satellite",
                                 "early warning by infrared: reports launches from their plumes, tracks nothing",
                                 infrared_satellite_table(), make_infrared_satellite);
    r.add<BistaticSpec>("bistatic", "receiver apart from its transmitter, its own or one of opportunity",
                        bistatic_table(), make_bistatic);
    return r;
  }();
  return registry;
}

}  // namespace iamd::sensing
