#include "iamd/sensing/launch_fit.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <Eigen/Cholesky>
#include <Eigen/Geometry>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/vertical.hpp"

namespace iamd::sensing {
namespace {

using Eigen::Vector3d;

// Unknowns: east, north (steps from the point), height, heading, time, the ascent's numbers, biases.
constexpr int east = 0, north = 1, height = 2, heading = 3, launch = 4, numbers = 5, biases = 9;

// Priors that only keep the matrix regular: anywhere within a quarter of the Earth, any heading.
constexpr double sigma_anywhere_m = 5e6;
constexpr double sigma_any_heading_rad = std::numbers::pi;
// Launch sites stand on land: most of it lies within a kilometre of the sea's level (mean height of land 0.8 km).
constexpr double mean_height_m = 300.0, sigma_height_m = 400.0;
// What a template misses of a real ascent: at least, and as part of the way flown.
constexpr double misfit_m = 50.0, misfit_share = 0.01;

Vector3d vector(const std::array<double, 3>& a) { return {a[0], a[1], a[2]}; }

// The sphere that touches the ellipsoid at a point, with the Gaussian mean radius.
struct Local {
  geo::Site site;
  double radius_m;
  Vector3d up, east, north, touch, centre;

  explicit Local(const geo::Geodetic& point) : site{{point.lat_rad, point.lon_rad, 0.0}} {
    const double s = std::sin(point.lat_rad);
    const double e2 = geo::eccentricity_squared(geo::wgs84);
    radius_m = geo::semi_major_axis_m * std::sqrt(1.0 - e2) / (1.0 - e2 * s * s);
    const Eigen::Matrix3d R_NE = geo::matrix_of(site.rotation());
    east = R_NE.row(0);
    north = R_NE.row(1);
    up = R_NE.row(2);
    touch = geo::vector_of(site.origin());
    centre = touch - radius_m * up;
  }
};

// Where the missile is, and how that changes.
struct Prediction {
  Vector3d position, radial, along, across;  // across: by heading
  double per_way = 0.0;
  AscentPoint ascent;
};

Prediction predict(const LaunchGuess& guess, const Local& local, Ascent family, double tau_s) {
  Prediction p;
  p.ascent = ascent_at(family, guess.number, tau_s);
  const double angle = p.ascent.way_m / local.radius_m;
  const double r = local.radius_m + guess.height_m + p.ascent.height_m;
  const double c = std::cos(guess.heading_rad), s = std::sin(guess.heading_rad);
  const Vector3d ahead = c * local.north + s * local.east;
  p.radial = std::cos(angle) * local.up + std::sin(angle) * ahead;
  p.per_way = r / local.radius_m;
  p.along = p.per_way * (std::cos(angle) * ahead - std::sin(angle) * local.up);
  p.across = r * std::sin(angle) * (c * local.east - s * local.north);
  p.position = local.centre + r * p.radial;
  return p;
}

}  // namespace

LaunchFit::LaunchFit(const LineErrors& errors, std::span<const SightLine> lines, Ascent family)
    : errors_{errors},
      lines_{lines},
      family_{family},
      template_{template_of(family)},
      tau_first_s_{time_to_height_s(family, std::max(errors.cloud_top_m, 0.0)) + 0.5 * errors.longest_gap_s},
      mean_launch_s_{lines.front().time.seconds() - tau_first_s_},
      sigma_launch_s_{10.0 + 0.5 * errors.longest_gap_s} {
  static_assert(biases == biased_from);
  std::uint32_t satellites = 0;
  for (const SightLine& line : lines_) satellites = std::max(satellites, line.satellite + 1);
  unknowns_ = biases + 2 * static_cast<int>(satellites);
}

LaunchGuess LaunchFit::start(double turned_rad) const {
  LaunchGuess g;
  g.height_m = mean_height_m;
  g.number = template_.mean;
  g.launch_s = mean_launch_s_;
  const geo::Geodetic first = on_line(lines_.front());
  const geo::Geodetic last = on_line(lines_.back());
  const geo::Site site{{first.lat_rad, first.lon_rad, 0.0}};
  const geo::Position<geo::Enu> way = site.to_enu(geo::ecef_from_geodetic({last.lat_rad, last.lon_rad, 0.0}));
  g.heading_rad = std::atan2(way.x_m, way.y_m) + turned_rad;
  const double back_m = ascent_at(family_, g.number, tau_first_s_).way_m;
  const geo::Position<geo::Enu> behind{-back_m * std::sin(g.heading_rad), -back_m * std::cos(g.heading_rad), 0.0};
  g.point = geo::geodetic_from_ecef(site.to_ecef(behind));
  g.point.alt_m = 0.0;
  return g;
}

bool LaunchFit::weigh(const LaunchGuess& guess, double& cost, Normal* normal, Unknowns* rhs) const {
  const Local local{guess.point};
  cost = 0.0;
  if (normal != nullptr) {
    normal->setZero(unknowns_, unknowns_);
    rhs->setZero(unknowns_);
  }
  Unknowns row = Unknowns::Zero(unknowns_);
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const SightLine& line = lines_[i];
    const double tau_s = line.time.seconds() - guess.launch_s;
    const Prediction p = predict(guess, local, family_, tau_s);
    const Vector3d v = p.position - geo::vector_of(line.from);
    const double range_m = v.norm();
    const AcrossAxes axes = across_axes(line.direction);
    const auto [f0, f1] = ascent_factors(family_, tau_s);
    for (int axis = 0; axis < 2; ++axis) {
      const Vector3d e = vector(axis == 0 ? axes.first : axes.second);
      const int bias = biases + 2 * static_cast<int>(line.satellite) + axis;
      const double residual = -e.dot(v) / range_m - guess.bias_rad[static_cast<std::size_t>(bias - biases)];
      cost += weight_[i] * residual * residual;
      if (normal == nullptr) continue;
      // Derivatives of the predicted component, e·v/|v|, and of the bias; the residual falls by them.
      const Vector3d d = (e - v * (e.dot(v) / (range_m * range_m))) / range_m;
      const Vector3d from_centre = p.position - local.centre;
      row.setZero();
      row[east] = d.dot(local.up.cross(local.east).cross(from_centre)) / local.radius_m;
      row[north] = d.dot(local.up.cross(local.north).cross(from_centre)) / local.radius_m;
      row[height] = d.dot(p.radial);
      row[heading] = d.dot(p.across);
      row[launch] = -d.dot(p.ascent.climb_mps * p.radial + p.ascent.ground_mps * p.along);
      row[numbers] = f0 * d.dot(p.radial);
      row[numbers + 1] = f1 * d.dot(p.radial);
      row[numbers + 2] = f0 * d.dot(p.along);
      row[numbers + 3] = f1 * d.dot(p.along);
      row[bias] = 1.0;
      for (int k = 0; k < unknowns_; ++k) {
        normal->col(k).tail(unknowns_ - k) += (weight_[i] * row[k]) * row.tail(unknowns_ - k);  // the lower half
      }
      *rhs += (weight_[i] * residual) * row;
    }
  }
  const auto prior = [&](int i, double value, double mean, double sigma) {
    const double r = (mean - value) / sigma;
    cost += r * r;
    if (normal == nullptr) return;
    (*normal)(i, i) += 1.0 / (sigma * sigma);
    (*rhs)[i] += r / sigma;
  };
  prior(height, guess.height_m, mean_height_m, sigma_height_m);
  prior(launch, guess.launch_s, mean_launch_s_, sigma_launch_s_);
  for (std::size_t k = 0; k < 4; ++k)
    prior(numbers + static_cast<int>(k), guess.number[k], template_.mean[k], template_.sigma[k]);
  const double sigma_bias = std::max(errors_.bias_rad, 1e-9);
  for (int i = biases; i < unknowns_; ++i)
    prior(i, guess.bias_rad[static_cast<std::size_t>(i - biases)], 0.0, sigma_bias);
  if (normal != nullptr) {
    (*normal)(east, east) += 1.0 / (sigma_anywhere_m * sigma_anywhere_m);
    (*normal)(north, north) += 1.0 / (sigma_anywhere_m * sigma_anywhere_m);
    (*normal)(heading, heading) += 1.0 / (sigma_any_heading_rad * sigma_any_heading_rad);
  }
  return std::isfinite(cost);
}

void LaunchFit::set_weights(const LaunchGuess& guess) {
  const Local local{guess.point};
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const Prediction p = predict(guess, local, family_, lines_[i].time.seconds() - guess.launch_s);
    const double range_m = (p.position - geo::vector_of(lines_[i].from)).norm();
    const double missed_m = misfit_m + misfit_share * std::hypot(p.ascent.height_m, p.ascent.way_m);
    const double missed_rad = missed_m / std::max(range_m, 1.0);
    weight_[i] = 1.0 / (errors_.noise_rad * errors_.noise_rad + missed_rad * missed_rad);
  }
}

double LaunchFit::improve(LaunchGuess& guess, int steps) {
  set_weights(guess);
  double cost = 0.0;
  Normal normal;
  Unknowns rhs;
  if (!weigh(guess, cost, &normal, &rhs)) return infinite;
  double damping = 1e-3;
  for (int i = 0; i < steps; ++i) {
    Normal damped = normal;
    damped.diagonal() *= 1.0 + damping;
    const Unknowns step = damped.selfadjointView<Eigen::Lower>().llt().solve(rhs);
    if (!step.allFinite()) return infinite;
    const LaunchGuess next = moved(guess, step);
    double next_cost = 0.0;
    if (weigh(next, next_cost, nullptr, nullptr) && next_cost <= cost) {
      const bool done = cost - next_cost < 1e-6 * (1.0 + cost);
      guess = next;
      damping = std::max(0.1 * damping, 1e-9);
      if (!weigh(guess, cost, &normal, &rhs)) return infinite;
      if (done) break;
    } else {
      damping *= 10.0;
      if (damping > 1e9) break;
    }
  }
  return cost;
}

std::optional<LaunchEstimate> LaunchFit::at(const LaunchGuess& guess, double& surprise) const {
  double cost = 0.0;
  Normal normal;
  Unknowns rhs;
  if (!weigh(guess, cost, &normal, &rhs)) return std::nullopt;
  const Eigen::LLT<Normal> factor = normal.selfadjointView<Eigen::Lower>().llt();
  if (factor.info() != Eigen::Success) return std::nullopt;
  const Normal inverse = factor.solve(Normal::Identity(unknowns_, unknowns_));
  if (!inverse.allFinite()) return std::nullopt;
  surprise = cost + 2.0 * std::log(sigma_launch_s_);
  for (int i = 0; i < unknowns_; ++i) surprise += 2.0 * std::log(factor.matrixLLT()(i, i));
  for (const double sigma : template_.sigma) surprise += 2.0 * std::log(sigma);
  for (std::size_t i = 0; i < lines_.size(); ++i) surprise -= 2.0 * std::log(weight_[i]);

  LaunchEstimate estimate;
  estimate.point = {guess.point.lat_rad, guess.point.lon_rad, guess.height_m};
  const double turn = std::remainder(guess.heading_rad, 2.0 * std::numbers::pi);
  estimate.heading_rad = turn < 0.0 ? turn + 2.0 * std::numbers::pi : turn;
  estimate.launch_s = guess.launch_s;
  estimate.ascent = family_;
  estimate.misfit = cost;
  constexpr std::array<int, 4> of{east, north, heading, launch};
  for (std::size_t i = 0; i < 4; ++i) {
    for (std::size_t j = 0; j < 4; ++j) estimate.covariance[i][j] = inverse(of[i], of[j]);
  }
  add_last_seen(guess, inverse, estimate);
  return estimate;
}

void LaunchFit::add_last_seen(const LaunchGuess& guess, const Normal& covariance, LaunchEstimate& estimate) const {
  const double tau_s = lines_.back().time.seconds() - guess.launch_s;
  const AscentPoint p = ascent_at(family_, guess.number, tau_s);
  const bool powered = family_ == Ascent::powered;
  const double t = std::max(tau_s, 0.0);
  const auto [f0, f1] = ascent_factors(family_, t);
  const double d0 = powered ? t : 1.0;
  const double d1 = powered ? 0.5 * t * t : t;
  const auto& n = guess.number;
  const double climbing = powered ? n[0] + n[1] * t : n[1];
  const double speeding = powered ? n[2] + n[3] * t : n[3];
  // By launch height, launch time and the two numbers that count.
  const auto sigma = [&](double by_height, double by_launch, int first, double by_first, double by_second) {
    const std::array<int, 4> of{height, launch, numbers + first, numbers + first + 1};
    const std::array<double, 4> by{by_height, by_launch, by_first, by_second};
    double sum = 0.0;
    for (std::size_t i = 0; i < 4; ++i) {
      for (std::size_t j = 0; j < 4; ++j) sum += by[i] * by[j] * covariance(of[i], of[j]);
    }
    return std::sqrt(std::max(sum, 0.0));
  };
  estimate.seen = {guess.height_m + p.height_m, p.way_m, p.climb_mps, p.ground_mps};
  estimate.sigma_seen = {sigma(1.0, -p.climb_mps, 0, f0, f1), sigma(0.0, -p.ground_mps, 2, f0, f1),
                         sigma(0.0, -climbing, 0, d0, d1), sigma(0.0, -speeding, 2, d0, d1)};
}

geo::Geodetic LaunchFit::on_line(const SightLine& line) const {
  const double h = mean_height_m + ascent_at(family_, template_.mean, line.time.seconds() - mean_launch_s_).height_m;
  const Vector3d o = geo::vector_of(line.from);
  const Vector3d u = vector(line.direction);
  constexpr double polar_radius_m = geo::semi_major_axis_m * (1.0 - geo::flattening);
  const Vector3d scale{1.0 / (geo::semi_major_axis_m + h), 1.0 / (geo::semi_major_axis_m + h),
                       1.0 / (polar_radius_m + h)};
  const Vector3d a = o.cwiseProduct(scale), b = u.cwiseProduct(scale);
  const double middle = -a.dot(b) / b.squaredNorm();
  const double inside = (1.0 - (a + middle * b).squaredNorm()) / b.squaredNorm();
  // From within: outwards; from without: the near side.
  const double half = std::sqrt(std::max(inside, 0.0));
  const double way_m = a.squaredNorm() < 1.0 ? middle + half : middle - half;
  return geo::geodetic_from_ecef(geo::position_of<geo::Ecef>(o + std::max(way_m, 0.0) * u));
}

LaunchGuess LaunchFit::moved(const LaunchGuess& from, const Unknowns& step) const {
  LaunchGuess to = from;
  const geo::Site site{{from.point.lat_rad, from.point.lon_rad, 0.0}};
  // No farther than the linear form holds.
  const double way_m = std::hypot(step[east], step[north]);
  const double part = std::min(1.0, 5e5 / std::max(way_m, 1.0));
  to.point = geo::geodetic_from_ecef(site.to_ecef(geo::Position<geo::Enu>{part * step[east], part * step[north], 0.0}));
  to.point.alt_m = 0.0;
  // The great circle keeps its way, north does not: meridians converge.
  const double convergence = std::tan(std::clamp(from.point.lat_rad, -1.57, 1.57)) / geo::mean_radius_m;
  to.heading_rad += std::clamp(step[heading], -1.0, 1.0) + part * step[east] * convergence;
  to.height_m += step[height];
  to.launch_s += step[launch];
  for (std::size_t k = 0; k < 4; ++k) to.number[k] += step[numbers + static_cast<int>(k)];
  for (int i = biases; i < unknowns_; ++i) to.bias_rad[static_cast<std::size_t>(i - biases)] += step[i];
  return to;
}

}  // namespace iamd::sensing
