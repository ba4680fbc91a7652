#include "iamd/tracking/registration.hpp"

#include <algorithm>
#include <cmath>

#include <Eigen/Cholesky>
#include <Eigen/Geometry>

#include "iamd/base/contracts.hpp"
#include "iamd/tracking/chi_square.hpp"

namespace iamd::tracking {
namespace {

constexpr std::size_t waiting_places = 4096;

Eigen::Index first_of(base::SensorId sensor) { return 3 * static_cast<Eigen::Index>(sensor.index()); }

// How a measured position moves with the sensor's range, azimuth and elevation (columns), at a point.
Matrix3 by_bias_at(const SensorAxes& axes, const Vector3& point) {
  const Vector3 relative = point - axes.origin;
  const double range = std::max(relative.norm(), 1.0);
  const Vector3 line = relative / range;
  const Vector3 east = axes.enu.row(0);
  const Vector3 north = axes.enu.row(1);
  const double x = east.dot(line);
  const double y = north.dot(line);
  const double cos_el = std::max(std::hypot(x, y), 1e-6);
  const Vector3 across = (east * y - north * x) / cos_el;
  Matrix3 out;
  out.col(0) = line;
  out.col(1) = (range * cos_el) * across;
  out.col(2) = range * across.cross(line);
  return out;
}

}  // namespace

Registration::Registration(const RegistrationSettings& settings, std::size_t sensors)
    : settings_{settings},
      gate_{chi_square_quantile(3, settings.gate_probability)},
      longest_gap_{base::Duration::from_seconds(settings.longest_gap_s)},
      pairs_(sensors),
      waiting_(waiting_places) {
  const auto n = 3 * static_cast<Eigen::Index>(sensors);
  mean_.setZero(n);
  prior_variance_.setZero(n);
  covariance_.setZero(n, n);
  cross_.setZero(n, 3);
  gain_.setZero(n, 3);
  const Vector3 sigma{settings.prior_range_m, settings.prior_azimuth_rad, settings.prior_elevation_rad};
  for (std::size_t i = 0; i < sensors; ++i) set_prior(base::SensorId{i}, sigma);
}

void Registration::set_prior(base::SensorId sensor, const Vector3& sigma) {
  IAMD_EXPECT(sensor.index() < sensors() && !started_);
  const Eigen::Index i = first_of(sensor);
  prior_variance_.segment<3>(i) = sigma.cwiseAbs2();
  covariance_.block<3, 3>(i, i) = Matrix3{sigma.cwiseAbs2().asDiagonal()};
}

Registration::Placed Registration::place(const Plot& plot, const SensorAxes& axes, const Vector4& removed) const {
  const Eigen::Index i = first_of(plot.sensor);
  const Vector3 z = plot.z.head<3>() + removed.head<3>() - mean_.segment<3>(i);
  const double sin_az = std::sin(z[1]);
  const double cos_az = std::cos(z[1]);
  const double sin_el = std::sin(z[2]);
  const double cos_el = std::cos(z[2]);
  const Vector3 east = axes.enu.row(0);
  const Vector3 north = axes.enu.row(1);
  const Vector3 up = axes.enu.row(2);
  const Vector3 line = (east * sin_az + north * cos_az) * cos_el + up * sin_el;
  const Vector3 across = east * cos_az - north * sin_az;
  const Vector3 along = across.cross(line);
  const double range = z[0];
  const double m2 = range * range;
  const double across_variance = cos_el * cos_el * plot.variance[1];
  const double along_variance = plot.variance[2];
  Placed out;
  // Noisy angles draw the mean position in by half their variance; the mean over the noise, for a given true place, has
  // to be that place (Lerro and Bar-Shalom 1993). The shell's spread is that of the noise and of the bias still
  // unknown.
  out.position = axes.origin + line * (range * (1.0 + 0.5 * (across_variance + along_variance)));
  const double bias_across = cos_el * cos_el * covariance_(i + 1, i + 1);
  const double bias_along = covariance_(i + 2, i + 2);
  const double shell = across_variance * across_variance + along_variance * along_variance + bias_across * bias_across +
                       bias_along * bias_along;
  out.noise = (plot.variance[0] + 0.5 * m2 * shell) * (line * line.transpose()) +
              (m2 * across_variance) * (across * across.transpose()) +
              (m2 * along_variance) * (along * along.transpose());
  return out;
}

void Registration::drift(base::Time now) {
  if (started_ && now > time_) {
    const double hours = (now - time_).seconds() / 3600.0;
    for (Eigen::Index i = 0; i < mean_.size(); ++i) {
      const double sigma = i % 3 == 0 ? settings_.drift_range_m : settings_.drift_angle_rad;
      // What isn't seen grows back to its prior and no further.
      covariance_(i, i) += std::min(sigma * sigma * hours, std::max(prior_variance_[i] - covariance_(i, i), 0.0));
    }
  }
  if (!started_ || now > time_) time_ = now;
  started_ = true;
}

bool Registration::take_pair(const Plot& a, const SensorAxes& axes_a, const Vector4& removed_a, const Plot& b,
                             const SensorAxes& axes_b, const Vector4& removed_b, const Vector3& velocity,
                             const Matrix3& velocity_covariance) {
  IAMD_EXPECT(a.sensor.index() < sensors() && b.sensor.index() < sensors());
  const base::Duration gap = b.time - a.time;
  if (a.sensor == b.sensor || !a.located() || !b.located() || gap > longest_gap_ ||
      gap < base::Duration{} - longest_gap_) {
    return false;
  }
  drift(std::max(a.time, b.time));
  const double dt = gap.seconds();
  const Placed pa = place(a, axes_a, removed_a);
  const Placed pb = place(b, axes_b, removed_b);
  const Eigen::Index i = first_of(a.sensor);
  const Eigen::Index j = first_of(b.sensor);
  const Vector3 way = velocity * dt;
  const Vector3 innovation = pa.position + way - pb.position;
  // Both linearised at one point: at two, the noise between them would seem to tell of what cannot be seen.
  const double share = pb.noise.trace() / (pa.noise.trace() + pb.noise.trace());
  const Vector3 point = pb.position + share * innovation;
  const Matrix3 by_a = by_bias_at(axes_a, point - way);
  const Matrix3 by_b = by_bias_at(axes_b, point);
  cross_.noalias() = covariance_.middleCols<3>(i).lazyProduct(by_a.transpose());
  cross_.noalias() -= covariance_.middleCols<3>(j).lazyProduct(by_b.transpose());
  Matrix3 s = by_a * cross_.middleRows<3>(i) - by_b * cross_.middleRows<3>(j);
  const double unknown = 0.5 * settings_.acceleration_mps2 * dt * dt;
  s += pa.noise + pb.noise + dt * dt * velocity_covariance;
  s.diagonal().array() += unknown * unknown;
  s = 0.5 * (s + s.transpose()).eval();
  const Eigen::LLT<Matrix3> llt{s};
  if (llt.info() != Eigen::Success || !innovation.allFinite()) return false;
  if (innovation.dot(llt.solve(innovation)) > gate_) {
    ++rejected_;
    return false;
  }
  // P - (P Hᵀ L⁻ᵀ)(…)ᵀ, lower half, then mirrored.
  const Matrix3 inverse_root = llt.matrixL().solve(Matrix3::Identity());
  gain_.noalias() = cross_.lazyProduct(inverse_root.transpose());
  const Vector3 white = inverse_root * innovation;
  mean_.noalias() += gain_.lazyProduct(white);
  const Eigen::Index n = mean_.size();
  for (Eigen::Index c = 0; c < n; ++c) {
    for (Eigen::Index r = c; r < n; ++r) {
      covariance_(r, c) -= gain_(r, 0) * gain_(c, 0) + gain_(r, 1) * gain_(c, 1) + gain_(r, 2) * gain_(c, 2);
      covariance_(c, r) = covariance_(r, c);
    }
  }
  ++pairs_[a.sensor.index()];
  ++pairs_[b.sensor.index()];
  return true;
}

bool Registration::take(const Plot& plot, const SensorAxes& axes, const Vector4& removed, base::TrackId track,
                        const Vector3& velocity, const Matrix3& velocity_covariance) {
  if (!plot.located() || !track.valid()) return false;
  Waiting& waiting = waiting_[track.index() % waiting_places];
  const bool partner =
      waiting.track == track && waiting.plot.sensor != plot.sensor && plot.time - waiting.plot.time <= longest_gap_;
  base::SensorId left_over;
  if (partner) {
    const base::SensorId third = waiting.left_over;
    const bool put_off = third.valid() && third != waiting.plot.sensor && third != plot.sensor;
    if (!put_off &&
        take_pair(waiting.plot, waiting.axes, waiting.removed, plot, axes, removed, velocity, velocity_covariance)) {
      waiting.track = {};
      return true;
    }
  } else if (waiting.track == track) {
    left_over = waiting.plot.sensor;
  }
  waiting = {track, plot, axes, removed, left_over};
  return false;
}

SensorBias Registration::bias(base::SensorId sensor) const {
  IAMD_EXPECT(sensor.index() < sensors());
  const Eigen::Index i = first_of(sensor);
  return {mean_.segment<3>(i), covariance_.block<3, 3>(i, i), pairs_[sensor.index()]};
}

Vector4 Registration::offset(base::SensorId sensor) const {
  Vector4 out = Vector4::Zero();
  out.head<3>() = mean_.segment<3>(first_of(sensor));
  return out;
}

bool Registration::significant(base::SensorId sensor, double probability) const {
  const SensorBias b = bias(sensor);
  return b.mean.dot(b.covariance.llt().solve(b.mean)) > chi_square_quantile(3, probability);
}

Vector3 Registration::observed(base::SensorId sensor) const {
  const Eigen::Index i = first_of(sensor);
  const Vector3 left = covariance_.block<3, 3>(i, i).diagonal();
  return (1.0 - left.array() / prior_variance_.segment<3>(i).array()).matrix();
}

}  // namespace iamd::tracking
