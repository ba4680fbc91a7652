// Sensor registration: the constant errors (biases) of several sensors' range, azimuth and elevation, from plots of
// common targets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <Eigen/Core>

#include "iamd/base/ids.hpp"
#include "iamd/base/time.hpp"
#include "iamd/tracking/gaussian.hpp"
#include "iamd/tracking/plot.hpp"

namespace iamd::tracking {

struct RegistrationSettings {
  // What is known before anything is seen: standard deviations about 0.
  double prior_range_m = 200.0;
  double prior_azimuth_rad = 0.0087;  // 0.5°
  double prior_elevation_rad = 0.0087;
  // How far biases wander: standard deviations after an hour (random walk).
  double drift_range_m = 10.0;
  double drift_angle_rad = 0.0005;
  double longest_gap_s = 2.0;       // between the plots of a pair
  double acceleration_mps2 = 10.0;  // standard deviation, each axis, of what the track's velocity leaves out in the gap
  double gate_probability = 0.9999;  // pairs beyond are taken to be of two objects and left out (counted)
};

// A sensor's bias as (range m, azimuth rad, elevation rad): measured minus true.
struct SensorBias {
  Vector3 mean = Vector3::Zero();
  Matrix3 covariance = Matrix3::Zero();
  std::uint64_t pairs = 0;  // that it was learnt from
};

// A Kalman filter over the biases of all sensors together. Two sensors that see one object at one time must place it at
// one point: the difference of the two measured positions does not contain the object's own place, and is linear in the
// two biases to first order (Dana 1990; Lin, Bar-Shalom and Kirubarajan 2004 derive the same pseudo-measurement from
// tracks). Noise of the difference: both plots' own, and what the object may do in the gap between them. Each plot is
// used in one pair, so that the noise of pairs is independent, up to the track's velocity, which many pairs share: its
// part is the velocity's error times the gap.
//
// What can be seen. One sensor alone: nothing. Two or more: what makes their pictures differ. Biases that move all
// pictures alike stay at their priors - two sensors at one place show the difference of their biases only; two apart
// cannot see a common rotation about the line through both, nor, with all targets far off in one direction, separate
// range from the other's angles. `observed` and the covariances (cross-covariances included) say so. A sensor that is
// known to be true is declared by a narrow prior and anchors the others.
//
// Left out: biases of range rate and of the sensors' positions and attitudes, scale errors, time offsets (they show as
// biases along the targets' motion). No allocation after construction. Not thread-safe. Precondition: located plots.
class Registration {
 public:
  Registration(const RegistrationSettings& settings, std::size_t sensors);
  // Another prior for one sensor (standard deviations about 0); before anything is taken.
  void set_prior(base::SensorId sensor, const Vector3& sigma);

  // Two plots of one object by different sensors, with the object's velocity (Ecef, m/s) and its covariance. `removed`:
  // what was already taken off the plots (ScanIntake::set_bias), m, rad, rad, m/s. False: left out (too far apart in
  // time, one sensor, not located, outside the gate).
  bool take_pair(const Plot& a, const SensorAxes& axes_a, const Vector4& removed_a, const Plot& b,
                 const SensorAxes& axes_b, const Vector4& removed_b, const Vector3& velocity,
                 const Matrix3& velocity_covariance);

  // Plots one by one as they are associated with confirmed tracks, in order of time: a plot pairs with the last one of
  // the same track where that is another sensor's and near enough in time, and waits for the next otherwise. Remembers
  // one waiting plot for each of 4 096 tracks (by id; a later track displaces an earlier one of the same place). True:
  // a pair was used. Where a third sensor's plot of that track went without a partner before, the next two of the
  // others are not paired with each other, so that its next one finds one.
  bool take(const Plot& plot, const SensorAxes& axes, const Vector4& removed, base::TrackId track,
            const Vector3& velocity, const Matrix3& velocity_covariance);

  [[nodiscard]] std::size_t sensors() const { return pairs_.size(); }
  [[nodiscard]] SensorBias bias(base::SensorId sensor) const;
  // For ScanIntake::set_bias.
  [[nodiscard]] Vector4 offset(base::SensorId sensor) const;
  // Whether a sensor's bias differs from 0 by more than chance: squared Mahalanobis distance (3 degrees of freedom).
  [[nodiscard]] bool significant(base::SensorId sensor, double probability = 0.99) const;
  // Share of the prior variance that has been removed, by component; 0: nothing learnt, near 1: known.
  [[nodiscard]] Vector3 observed(base::SensorId sensor) const;
  [[nodiscard]] std::uint64_t rejected() const { return rejected_; }  // pairs outside the gate so far
  // The whole: three numbers for each sensor, by SensorId.
  [[nodiscard]] const Eigen::VectorXd& mean() const { return mean_; }
  [[nodiscard]] const Eigen::MatrixXd& covariance() const { return covariance_; }

 private:
  // A plot's position without its present bias, and its noise.
  struct Placed {
    Vector3 position;
    Matrix3 noise;
  };
  struct Waiting {
    base::TrackId track;
    Plot plot;
    SensorAxes axes;
    Vector4 removed = Vector4::Zero();
    base::SensorId left_over;  // whose plot of this track was the last to find no partner
  };
  [[nodiscard]] Placed place(const Plot& plot, const SensorAxes& axes, const Vector4& removed) const;
  void drift(base::Time now);

  RegistrationSettings settings_;
  double gate_;
  base::Duration longest_gap_;
  bool started_ = false;
  base::Time time_;
  Eigen::VectorXd mean_, prior_variance_;
  Eigen::MatrixXd covariance_;
  Eigen::Matrix<double, Eigen::Dynamic, 3> cross_, gain_;
  std::vector<std::uint64_t> pairs_;
  std::vector<Waiting> waiting_;
  std::uint64_t rejected_ = 0;
};

}  // namespace iamd::tracking
