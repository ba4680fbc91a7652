#include "iamd/tracking/filter.hpp"

#include <algorithm>
#include <cmath>

#include <Eigen/Cholesky>
#include <Eigen/Geometry>

#include "iamd/geo/eigen.hpp"
#include "iamd/tracking/motion_physics.hpp"

namespace iamd::tracking {
namespace {

constexpr double longest_step_s = 10.0;
// Of the squared cross-range covariance over r² in the range's noise: 1/2 by theory for one Gaussian look, twelve times
// that because the shell's error is skewed and comes back, look after look, until the angles are known.
constexpr double shell_weight = 6.0;

double drag_factor(const MotionSettings& settings, const Gravity& g) {
  return drag_factor(settings.ballistic_coefficient_kg_m2, g);
}

// The acceleration at a state and its derivatives.
struct Local {
  Vector3 acceleration;
  Matrix3 by_position;  // 1/s²
  Matrix3 by_velocity;  // 1/s
  Matrix3 psd;          // of process noise, m²/s³
};

void linearise(Motion motion, const MotionSettings& settings, const Vector6& x, Local& out) {
  const Vector3 v = x.tail<3>();
  if (motion == Motion::constant_velocity) {
    const Vector3 p = x.head<3>();
    const double per_r2 = 1.0 / p.squaredNorm();
    const double pv = p.dot(v);
    out.acceleration = (v * pv - p * v.squaredNorm()) * per_r2;
    out.by_position.setZero();  // v²/r² is below 1e-6 1/s²: nothing beside the manoeuvre
    out.by_velocity = (v * per_r2) * p.transpose() - (p * (2.0 * per_r2)) * v.transpose();
    out.by_velocity.diagonal().array() += pv * per_r2;
    out.psd.setZero();
    out.psd.diagonal().setConstant(settings.manoeuvre_psd);
    return;
  }
  constexpr double rate = geo::earth_rate_radps;
  const Gravity g = gravity_at(x);
  const Vector3 u = x.head<3>() * g.per_r;
  out.acceleration = g.acceleration;
  out.by_position = (u * (-3.0 * g.pull)) * u.transpose();
  out.by_position.diagonal() += Vector3{g.pull + rate * rate, g.pull + rate * rate, g.pull};
  out.by_velocity << 0.0, 2.0 * rate, 0.0, -2.0 * rate, 0.0, 0.0, 0.0, 0.0, 0.0;
  out.psd.setZero();
  out.psd.diagonal().setConstant(settings.ballistic_psd);
  const double k = drag_factor(settings, g);
  if (k == 0.0) return;
  const double speed = v.norm();
  const Vector3 drag = v * (-k * speed);
  out.acceleration += drag;
  out.by_position -= (drag * (1.0 / scale_height_m)) * u.transpose();
  out.by_velocity.diagonal().array() -= k * speed;
  if (speed > 0.0) out.by_velocity -= (v * (k / speed)) * v.transpose();
  for (int j = 0; j < 3; ++j) {  // exactly symmetric
    for (int i = 0; i < 3; ++i) out.psd(i, j) += settings.drag_psd_per_accel2 * (drag[i] * drag[j]);
  }
}

// x over h by the midpoint; the local derivatives are those of the midpoint.
void step(Motion motion, const MotionSettings& settings, double h, const Vector3& a0, Vector6& x, Local& middle) {
  const Vector3 v = x.tail<3>();
  Vector6 at;
  at.head<3>() = x.head<3>() + (0.5 * h) * v + (0.125 * h * h) * a0;
  at.tail<3>() = v + (0.5 * h) * a0;
  linearise(motion, settings, at, middle);
  x.head<3>() += h * v + (h * h / 6.0) * (a0 + 2.0 * middle.acceleration);
  x.tail<3>() += h * middle.acceleration;
}

// I + Ah + A²h²/2, and h³/6 of the gradient where position meets velocity.
Matrix6 transition_of(const Local& local, double h) {
  const Matrix3& g = local.by_position;
  const Matrix3& c = local.by_velocity;
  const double half = 0.5 * h * h;
  Matrix6 f;
  f.topLeftCorner<3, 3>() = half * g;
  f.topRightCorner<3, 3>() = half * c + (h * half / 3.0) * g;
  f.bottomLeftCorner<3, 3>() = h * g + half * c.lazyProduct(g);
  f.bottomRightCorner<3, 3>() = h * c + half * (g + c.lazyProduct(c));
  f.diagonal().array() += 1.0;
  f.topRightCorner<3, 3>().diagonal().array() += h;
  return f;
}

// White acceleration noise over h seconds of either sign.
void add_noise(const Matrix3& psd, double h, Matrix6& p) {
  const double t = std::abs(h);
  p.topLeftCorner<3, 3>() += (t * t * t / 3.0) * psd;
  p.topRightCorner<3, 3>() += (0.5 * h * t) * psd;
  p.bottomLeftCorner<3, 3>() += (0.5 * h * t) * psd;
  p.bottomRightCorner<3, 3>() += t * psd;
}

// f p fᵀ, exactly symmetric.
void propagate(const Matrix6& f, Matrix6& p) {
  const Matrix6 fp = f.lazyProduct(p);
  for (int j = 0; j < 6; ++j) {
    for (int i = j; i < 6; ++i) {
      const double value = fp.row(i).dot(f.row(j));
      p(i, j) = value;
      p(j, i) = value;
    }
  }
}

// Calls take(h, local, x before, x after) for steps that are short enough.
template <class Take>
void walk(Motion motion, const MotionSettings& settings, double dt_s, const Vector3& first_acceleration, Vector6& x,
          const Take& take) {
  double left = dt_s;
  Vector3 acceleration = first_acceleration;
  Local local;
  while (left != 0.0) {
    double h = left;
    if (std::abs(left) > 1.0) {
      double longest = longest_step_s;
      if (motion == Motion::ballistic) {
        const double speed = x.tail<3>().norm();
        const double r = x.head<3>().norm();
        const double height = geo::ellipsoid_height({x[0], x[1], x[2]});
        const double dip = std::min(0.0, x.head<3>().dot(x.tail<3>()) / r * std::copysign(longest_step_s, left));
        if (height + dip < top_of_air_m) longest = std::clamp(scale_height_m / std::max(speed, 1.0), 0.5, 5.0);
      }
      const double pieces = std::ceil(std::abs(left) / longest);
      if (pieces > 1.0) h = left / pieces;
    }
    step(motion, settings, h, acceleration, x, local);
    take(h, local);
    left -= h;
    if (std::abs(left) < 1e-9) break;
    acceleration = motion == Motion::ballistic ? Vector3{[&] {
      const Gravity g = gravity_at(x);
      const Vector3 v = x.tail<3>();
      return Vector3{g.acceleration - v * (drag_factor(settings, g) * v.norm())};
    }()}
                                               : level_acceleration(x);
  }
}

// Rows: line of sight, across, and along growing elevation.
Matrix3 axes_about(const Vector3& line, const Vector3& across) {
  Matrix3 t;
  t.row(0) = line.transpose();
  const Vector3 e1 = (across - line * line.dot(across)).normalized();
  t.row(1) = e1.transpose();
  t.row(2) = e1.cross(line).transpose();
  return t;
}

// Inverse and determinant of a symmetric 3×3 matrix.
double inverted(const Matrix3& s, Matrix3& inverse) {
  const double c00 = s(1, 1) * s(2, 2) - s(1, 2) * s(1, 2);
  const double c01 = s(0, 2) * s(1, 2) - s(0, 1) * s(2, 2);
  const double c02 = s(0, 1) * s(1, 2) - s(0, 2) * s(1, 1);
  const double determinant = s(0, 0) * c00 + s(0, 1) * c01 + s(0, 2) * c02;
  const double scale = 1.0 / determinant;
  inverse(0, 0) = c00 * scale;
  inverse(0, 1) = inverse(1, 0) = c01 * scale;
  inverse(0, 2) = inverse(2, 0) = c02 * scale;
  inverse(1, 1) = (s(0, 0) * s(2, 2) - s(0, 2) * s(0, 2)) * scale;
  inverse(1, 2) = inverse(2, 1) = (s(0, 1) * s(0, 2) - s(0, 0) * s(1, 2)) * scale;
  inverse(2, 2) = (s(0, 0) * s(1, 1) - s(0, 1) * s(0, 1)) * scale;
  return determinant;
}

// What a measurement says about a position with covariance: innovation and noise in the axes t.
struct Innovation {
  Matrix3 t;
  Vector3 value;
  Vector3 noise;  // diagonal, m²
  Matrix3 prior;  // t p tᵀ
};

Innovation innovation_of(const Measurement& z, const Vector3& position, const Matrix3& p) {
  Innovation out;
  const Vector3 relative = position - z.origin;
  const double r2 = relative.squaredNorm();
  const double r = std::sqrt(r2);
  const Vector3 line = relative * (1.0 / r);
  const double angles = z.across_variance + z.along_variance;
  const double prior_across = p.trace() - line.dot(p * line);
  if (prior_across > r2 * angles) {  // the measurement is the better known: linearise there
    const double m2 = z.range_m * z.range_m;
    out.t = axes_about(z.line, z.across);
    out.value = out.t * (z.position - position);
    out.noise = {
        z.range_variance + 0.5 * m2 * (z.across_variance * z.across_variance + z.along_variance * z.along_variance),
        m2 * z.across_variance, m2 * z.along_variance};
    out.prior.noalias() = out.t.lazyProduct(p).eval().lazyProduct(out.t.transpose());
    return out;
  }
  out.t = axes_about(line, z.across);
  out.prior.noalias() = out.t.lazyProduct(p).eval().lazyProduct(out.t.transpose());
  const Matrix3& c = out.prior;
  const Vector3 direction = out.t * z.line;
  const double per_r = 1.0 / r;
  const double per_r2 = per_r * per_r;
  out.value = {z.range_m - r - 0.5 * (c(1, 1) + c(2, 2)) * per_r, r * direction[1] + c(0, 1) * per_r,
               r * direction[2] + c(0, 2) * per_r};
  out.noise = {
      z.range_variance + shell_weight * (c(1, 1) * c(1, 1) + c(2, 2) * c(2, 2) + 2.0 * c(1, 2) * c(1, 2)) * per_r2,
      r2 * z.across_variance + (c(1, 1) * c(0, 0) + c(0, 1) * c(0, 1)) * per_r2,
      r2 * z.along_variance + (c(2, 2) * c(0, 0) + c(0, 2) * c(0, 2)) * per_r2};
  return out;
}

}  // namespace

void refresh(Motion motion, const MotionSettings& settings, Filter& filter) {
  if (motion == Motion::constant_velocity) {
    filter.acceleration = level_acceleration(filter.x);
    filter.psd = settings.manoeuvre_psd;
    filter.drag_mps2 = 0.0;
    return;
  }
  const Gravity g = gravity_at(filter.x);
  const Vector3 v = filter.x.tail<3>();
  const double speed = v.norm();
  const double k = drag_factor(settings, g);
  filter.acceleration = g.acceleration - v * (k * speed);
  filter.drag_mps2 = k * speed * speed;
  filter.psd = settings.ballistic_psd + settings.drag_psd_per_accel2 * filter.drag_mps2 * filter.drag_mps2;
}

void advance(Motion motion, const MotionSettings& settings, double dt_s, Filter& filter,
             const Vector3* known_velocity) {
  if (known_velocity != nullptr) {
    // Along the path of the known velocity; the prior's own mean is carried by the linear part.
    Vector6 offset = Vector6::Zero();
    offset.tail<3>() = filter.x.tail<3>() - *known_velocity;
    filter.x.tail<3>() = *known_velocity;
    refresh(motion, settings, filter);
    walk(motion, settings, dt_s, filter.acceleration, filter.x, [&](double h, const Local& local) {
      const Matrix6 f = transition_of(local, h);
      offset = f.lazyProduct(offset).eval();
      propagate(f, filter.p);
      add_noise(local.psd, h, filter.p);
    });
    filter.x += offset;
    return;
  }
  walk(motion, settings, dt_s, filter.acceleration, filter.x, [&](double h, const Local& local) {
    propagate(transition_of(local, h), filter.p);
    add_noise(local.psd, h, filter.p);
  });
}

SiteAxes axes_of(const geo::Site& site) {
  const Matrix3 enu = geo::matrix_of(site.rotation());
  return {geo::vector_of(site.origin()), enu.row(0).transpose(), enu.row(1).transpose(), enu.row(2).transpose()};
}

Measurement measurement_of(const sensing::Detection& detection, const SiteAxes& site) {
  const double sin_az = std::sin(detection.measured.azimuth_rad);
  const double cos_az = std::cos(detection.measured.azimuth_rad);
  const double sin_el = std::sin(detection.measured.elevation_rad);
  const double cos_el = std::cos(detection.measured.elevation_rad);
  Measurement z;
  z.origin = site.origin;
  z.across = site.east * cos_az - site.north * sin_az;
  z.line = (site.east * sin_az + site.north * cos_az) * cos_el + site.up * sin_el;
  z.range_m = detection.measured.range_m;
  z.range_variance = detection.sigma_range_m * detection.sigma_range_m;
  z.along_variance = detection.sigma_elevation_rad * detection.sigma_elevation_rad;
  const double across = cos_el * detection.sigma_azimuth_rad;
  z.across_variance = across * across;
  // Within the beam's error of the zenith the azimuth says nothing: the error across is that along.
  if (cos_el < 3.0 * detection.sigma_elevation_rad) z.across_variance = std::max(z.across_variance, z.along_variance);

  const double m2 = z.range_m * z.range_m;
  z.position = z.origin + z.line * (z.range_m * (1.0 - 0.5 * (z.across_variance + z.along_variance)));
  const double radial =
      z.range_variance + 0.5 * m2 * (z.across_variance * z.across_variance + z.along_variance * z.along_variance);
  z.along = z.across.cross(z.line);
  z.covariance = (z.line * radial) * z.line.transpose() + (z.across * (m2 * z.across_variance)) * z.across.transpose() +
                 (z.along * (m2 * z.along_variance)) * z.along.transpose();
  z.covariance = 0.5 * (z.covariance + z.covariance.transpose()).eval();
  return z;
}

Fit update(const Measurement& measurement, Filter& filter) {
  const Matrix3 pp = filter.p.topLeftCorner<3, 3>();
  const Matrix3 pv = filter.p.topRightCorner<3, 3>();
  const Innovation nu = innovation_of(measurement, filter.x.head<3>(), pp);
  Matrix3 s = nu.prior;
  s.diagonal() += nu.noise;
  Matrix3 s_inverse;
  const double determinant = inverted(s, s_inverse);

  const Matrix3 weight = nu.t.transpose().lazyProduct(s_inverse);  // tᵀ s⁻¹
  const Matrix3 kp = pp.lazyProduct(weight);
  const Matrix3 kv = pv.transpose().lazyProduct(weight);
  filter.x.head<3>() += kp * nu.value;
  filter.x.tail<3>() += kv * nu.value;

  // Joseph: (I - K H) P (I - K H)ᵀ + K R Kᵀ with H = [t 0], in blocks.
  const Matrix3 a = Matrix3::Identity() - kp.lazyProduct(nu.t);
  const Matrix3 b = -kv.lazyProduct(nu.t);
  const Matrix3 kpr = kp * nu.noise.asDiagonal();
  const Matrix3 kvr = kv * nu.noise.asDiagonal();
  const Matrix3 app = a.lazyProduct(pp);
  const Matrix3 bpp = b.lazyProduct(pp);
  const Matrix3 bpv = b.lazyProduct(pv);
  const Matrix3 new_pp = app.lazyProduct(a.transpose()) + kpr.lazyProduct(kp.transpose());
  const Matrix3 new_pv = app.lazyProduct(b.transpose()) + a.lazyProduct(pv) + kpr.lazyProduct(kv.transpose());
  const Matrix3 new_vv = bpp.lazyProduct(b.transpose()) + kvr.lazyProduct(kv.transpose()) + bpv + bpv.transpose();
  filter.p.topLeftCorner<3, 3>() = 0.5 * (new_pp + new_pp.transpose());
  filter.p.topRightCorner<3, 3>() = new_pv;
  filter.p.bottomLeftCorner<3, 3>() = new_pv.transpose();
  filter.p.bottomRightCorner<3, 3>() += 0.5 * (new_vv + new_vv.transpose());
  return {nu.value.dot(s_inverse * nu.value), determinant};
}

Fit update_late(Motion motion, const MotionSettings& settings, double dt_s, const Measurement& measurement,
                Filter& filter) {
  using Matrix3x6 = Eigen::Matrix<double, 3, 6>;
  Vector6 then = filter.x;
  Matrix6 back = Matrix6::Identity();
  Matrix6 noise = Matrix6::Zero();
  walk(motion, settings, dt_s, filter.acceleration, then, [&](double h, const Local& local) {
    const Matrix6 f = transition_of(local, h);
    back = f.lazyProduct(back).eval();
    propagate(f, noise);
    add_noise(local.psd, h, noise);
  });
  Matrix6 p_then = back.lazyProduct(filter.p).eval().lazyProduct(back.transpose());
  p_then += noise;
  const Innovation nu = innovation_of(measurement, then.head<3>(), p_then.topLeftCorner<3, 3>());
  const Matrix3x6 h = nu.t.lazyProduct(back.topRows<3>());
  Matrix3 r = nu.t.lazyProduct(noise.topLeftCorner<3, 3>()).eval().lazyProduct(nu.t.transpose());
  r.diagonal() += nu.noise;
  const Matrix3x6 hp = h.lazyProduct(filter.p);
  Matrix3 s = hp.lazyProduct(h.transpose()) + r;
  s = 0.5 * (s + s.transpose()).eval();
  Matrix3 s_inverse;
  const double determinant = inverted(s, s_inverse);
  const Eigen::Matrix<double, 6, 3> k = hp.transpose().lazyProduct(s_inverse);
  filter.x += k * nu.value;
  const Matrix6 m = Matrix6::Identity() - k.lazyProduct(h);
  const Matrix6 p =
      m.lazyProduct(filter.p).eval().lazyProduct(m.transpose()) + k.lazyProduct(r).eval().lazyProduct(k.transpose());
  filter.p = 0.5 * (p + p.transpose());
  return {nu.value.dot(s_inverse * nu.value), determinant};
}

// In plain numbers: this is asked of every pair that is not far apart. The innovation and its covariance are those of
// innovation_of(), but in Ecef and without the lesser second-order terms.
Gate gate(const Filter& filter, double dt_s, const Measurement& z) {
  const Vector6& x = filter.x;
  const Matrix6& p = filter.p;
  const double h = dt_s;
  const double h2 = h * h;
  const double noise = h2 * std::abs(h) * (1.0 / 3.0) * filter.psd;
  const Vector3& a = filter.acceleration;
  const double p0 = x[0] + h * x[3] + 0.5 * h2 * a[0];
  const double p1 = x[1] + h * x[4] + 0.5 * h2 * a[1];
  const double p2 = x[2] + h * x[5] + 0.5 * h2 * a[2];
  double s00 = p(0, 0) + 2.0 * h * p(3, 0) + h2 * p(3, 3) + noise;
  double s11 = p(1, 1) + 2.0 * h * p(4, 1) + h2 * p(4, 4) + noise;
  double s22 = p(2, 2) + 2.0 * h * p(5, 2) + h2 * p(5, 5) + noise;
  double s01 = p(1, 0) + h * (p(4, 0) + p(3, 1)) + h2 * p(4, 3);
  double s02 = p(2, 0) + h * (p(5, 0) + p(3, 2)) + h2 * p(5, 3);
  double s12 = p(2, 1) + h * (p(5, 1) + p(4, 2)) + h2 * p(5, 4);

  const double r0 = p0 - z.origin[0];
  const double r1 = p1 - z.origin[1];
  const double r2 = p2 - z.origin[2];
  const double range2 = r0 * r0 + r1 * r1 + r2 * r2;
  const double range = std::sqrt(range2);
  const double per_range = 1.0 / range;
  const double u0 = r0 * per_range;
  const double u1 = r1 * per_range;
  const double u2 = r2 * per_range;
  const double su0 = s00 * u0 + s01 * u1 + s02 * u2;
  const double su1 = s01 * u0 + s11 * u1 + s12 * u2;
  const double su2 = s02 * u0 + s12 * u1 + s22 * u2;
  const double along_line = u0 * su0 + u1 * su1 + u2 * su2;
  const double across = s00 + s11 + s22 - along_line;

  double d0 = z.position[0] - p0;
  double d1 = z.position[1] - p1;
  double d2 = z.position[2] - p2;
  if (across > range2 * (z.across_variance + z.along_variance)) {
    const Matrix3& m = z.covariance;
    s00 += m(0, 0);
    s11 += m(1, 1);
    s22 += m(2, 2);
    s01 += m(1, 0);
    s02 += m(2, 0);
    s12 += m(2, 1);
  } else {
    const double along_u = z.line[0] * u0 + z.line[1] * u1 + z.line[2] * u2;
    const double radial = z.range_m - range * (1.0 + along_u) - 0.5 * across * per_range;
    d0 = range * z.line[0] + radial * u0;
    d1 = range * z.line[1] + radial * u1;
    d2 = range * z.line[2] + radial * u2;
    const double square = s00 * s00 + s11 * s11 + s22 * s22 + 2.0 * (s01 * s01 + s02 * s02 + s12 * s12) -
                          2.0 * (su0 * su0 + su1 * su1 + su2 * su2) + along_line * along_line;
    const double b = range2 * z.across_variance;
    const double c = range2 * z.along_variance - b;
    const double e = z.range_variance + shell_weight * square * per_range * per_range - b;
    const double slant = z.along[0] * u0 + z.along[1] * u1 + z.along[2] * u2;
    const double w0 = z.along[0] - slant * u0;
    const double w1 = z.along[1] - slant * u1;
    const double w2 = z.along[2] - slant * u2;
    s00 += b + e * u0 * u0 + c * w0 * w0;
    s11 += b + e * u1 * u1 + c * w1 * w1;
    s22 += b + e * u2 * u2 + c * w2 * w2;
    s01 += e * u0 * u1 + c * w0 * w1;
    s02 += e * u0 * u2 + c * w0 * w2;
    s12 += e * u1 * u2 + c * w1 * w2;
  }
  const double c00 = s11 * s22 - s12 * s12;
  const double c01 = s02 * s12 - s01 * s22;
  const double c02 = s01 * s12 - s02 * s11;
  const double c11 = s00 * s22 - s02 * s02;
  const double c12 = s01 * s02 - s00 * s12;
  const double c22 = s00 * s11 - s01 * s01;
  const double determinant = s00 * c00 + s01 * c01 + s02 * c02;
  const double form = d0 * (d0 * c00 + 2.0 * (d1 * c01 + d2 * c02)) + d1 * (d1 * c11 + 2.0 * d2 * c12) + d2 * d2 * c22;
  return {form / determinant, determinant};
}

double distance2(const Filter& a, const Filter& b) {
  const Matrix6 p = a.p + b.p;
  const Vector6 d = a.x - b.x;
  return d.dot(p.llt().solve(d));
}

}  // namespace iamd::tracking
