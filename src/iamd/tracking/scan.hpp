// Looks cut into scans that trackers of many targets can take: plots in order, with the chances that go with them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "iamd/geo/horizon.hpp"
#include "iamd/tracking/picture_config.hpp"
#include "iamd/tracking/plot.hpp"
#include "iamd/tracking/plot_index.hpp"
#include "iamd/tracking/tracker.hpp"

namespace iamd::tracking {

// One scan of one sensor: an object is detected in it at most once.
struct Scan {
  std::span<const Plot> plots;  // by time, then range, azimuth, elevation: not as they were listed
  base::SensorId sensor;
  std::uint32_t number =
      0;            // as the radar numbers its scans: another part of the same scan may follow; 0: not numbered
  base::Time time;  // of the newest plot; of the look where it has none
  const SensorAxes* axes = nullptr;
  const geo::LineOfSight* horizon = nullptr;
  const PlotIndex* index = nullptr;  // over `plots`
  // True: what was in view and has no plot was missed. False: nothing is known of what has no plot.
  bool whole = false;
  bool one_moment = false;  // all plots are of `time`
  double detection_probability = 0.9;
  double range_max_m = 0.0;
  double false_alarms = 0.0;         // mean number a scan
  double births = 0.0;               // … of first plots of new objects
  Vector4 extent = Vector4::Ones();  // of where this sensor's plots lie, by component: m, rad, rad, m/s

  // The density of false alarms and new objects, over the components that the plot has.
  [[nodiscard]] double other_density(const Plot& plot) const;
  // The chance that a plot which no known track explains is the first of a new object.
  [[nodiscard]] double birth_probability() const { return births / (births + false_alarms); }
  // Whether the sensor could detect an object there: within its range and above its horizon (smooth Earth, k = 4/3).
  [[nodiscard]] bool in_view(const Vector3& position) const;
};

// Orders, checks and cuts the looks of all sensors, and learns how dense each sensor's false alarms are.
class ScanIntake {
 public:
  ScanIntake(const PictureConfig& config, std::span<const SensorFacts> sensors);

  // Calls `take(scan)` for each scan of the look, oldest first. Detections older than the newest by more than late_s
  // are dropped and counted in `log`; all are listed in log.associations, in the order of the look, without a track.
  template <class Take>
  void take(const Look& look, TrackerLog& log, const Take& take);
  // How many plots of the scan were explained by no track that surely exists: to learn the density of false alarms by,
  // where the sensor's facts don't say it.
  void learn(const Scan& scan, double unexplained);
  // Names a plot's track in the log of the look being taken.
  void associate(const Plot& plot, base::TrackId track, TrackerLog& log) const {
    log.associations[first_association_ + plot.detection].track = track;
  }
  // The gate for a plot: of squared Mahalanobis distance, by its number of components.
  [[nodiscard]] double gate(int components) const { return gate_[static_cast<std::size_t>(components)]; }
  [[nodiscard]] base::Time newest() const { return newest_; }
  // A sensor's bias (m, rad, rad, m/s), taken off all later plots.
  void set_bias(base::SensorId sensor, const Vector4& bias);
  [[nodiscard]] const Vector4& bias(base::SensorId sensor) const { return sensors_[sensor.index()].bias; }
  [[nodiscard]] std::size_t sensors() const { return sensors_.size(); }

 private:
  struct Sensor {
    explicit Sensor(const SensorFacts& known)
        : axes{sensor_axes(known.site)}, horizon{known.site.geodetic()}, facts{known} {}
    SensorAxes axes;
    geo::LineOfSight horizon;
    SensorFacts facts;
    Vector4 bias = Vector4::Zero();
    // What was measured so far; azimuth from that of the first plot.
    bool measured = false;
    double first_azimuth_rad = 0.0;
    Vector4 low = Vector4::Zero();
    Vector4 high = Vector4::Zero();
    double false_alarms = 0.0;  // a scan: given, or learnt
    double scans = 0.0;         // that it was learnt from
  };
  // Fills plots_ with the look's detections, ordered; false when there is nothing to take.
  bool prepare(const Look& look, TrackerLog& log);
  // The scan that begins at plots_[begin]; moves `begin` behind it.
  Scan next(const Look& look, std::size_t& begin);
  static void widen(Sensor& sensor, const Plot& plot);

  PictureConfig config_;
  base::Duration late_;
  std::vector<Sensor> sensors_;
  std::array<double, component_count + 1> gate_{};  // by number of components
  std::vector<std::uint32_t> order_;
  std::vector<Plot> plots_;
  std::vector<std::uint32_t> numbers_;  // of the plots' scans
  PlotIndex index_;
  std::size_t first_association_ = 0;
  base::Time newest_;
};

template <class Take>
void ScanIntake::take(const Look& look, TrackerLog& log, const Take& take) {
  if (!prepare(look, log)) return;
  std::size_t begin = 0;
  do {
    take(next(look, begin));
  } while (begin < plots_.size());
}

}  // namespace iamd::tracking
