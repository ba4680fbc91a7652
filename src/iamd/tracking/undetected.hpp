// How many objects each sensor has in view that nobody has detected yet: the Poisson part of a multi-Bernoulli mixture.
#pragma once

#include <cstddef>
#include <vector>

#include "iamd/base/time.hpp"
#include "iamd/tracking/scan.hpp"

namespace iamd::tracking {

// A Poisson process, uniform over where the sensor's plots lie: its intensity is a number. Prediction: objects end
// (life_s) and are born, Scan::births in each of the sensor's mean time between whole scans; update: each is detected
// with Pd, and the rest stays undetected (Williams 2015, eq. 27-28 for a uniform intensity).
class Undetected {
 public:
  Undetected(std::size_t sensors, double life_s) : life_s_{life_s}, sensors_(sensors) {}

  // The mean number of first plots of objects in the scan; they count as detected from then on. `expected`: of plots of
  // known tracks.
  [[nodiscard]] double first_plots(const Scan& scan, double expected);
  // Mean number of objects in view of a sensor that are still undetected after its last whole scan.
  [[nodiscard]] double number(base::SensorId sensor) const { return sensors_[sensor.index()].number; }

 private:
  struct Sensor {
    double number = 0.0;
    int scans = 0;
    base::Time first, last;  // whole scans
  };
  double life_s_;
  std::vector<Sensor> sensors_;
};

}  // namespace iamd::tracking
