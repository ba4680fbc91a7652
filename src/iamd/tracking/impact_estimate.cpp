#include "iamd/tracking/impact_estimate.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <Eigen/Cholesky>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/tracking/gaussian.hpp"

namespace iamd::tracking {
namespace {

constexpr std::size_t chunk_size = 32;  // beliefs that are flown together
constexpr int state_points = 12;
// Gauss–Hermite for a standard normal variable, the middle node being the mean's own flight (Abramowitz and Stegun
// 1964, table 25.10).
constexpr std::array<double, 4> hermite_node{-2.8569700138728056, -1.3556261799742659, 1.3556261799742659,
                                             2.8569700138728056};
constexpr std::array<double, 4> hermite_weight{0.011257411327720689, 0.22207592200561264, 0.22207592200561264,
                                               0.011257411327720689};
constexpr double hermite_middle = 0.53333333333333333;
constexpr double step2 = 3.0;  // square of the difference step, in standard deviations: the kurtosis of the normal
// Gauss–Legendre on [0, 1] (the same, table 25.4).
constexpr std::array<double, 4> legendre_node{0.069431844202973712, 0.33000947820757187, 0.66999052179242813,
                                              0.93056815579702629};
constexpr std::array<double, 4> legendre_weight{0.17392742256872693, 0.32607257743127307, 0.32607257743127307,
                                                0.17392742256872693};
constexpr double kick_mps = 1.0;  // for the derivative by velocity
constexpr std::size_t noise_flights = legendre_node.size() * 3;
constexpr std::size_t spread_flights = state_points + hermite_node.size();

// Impact as east, north (m) and time (s) from the mean's.
class Landing {
 public:
  explicit Landing(const geo::FlightResult& mean)
      : place_{geo::geodetic_from_ecef(mean.end_state.position)},
        origin_{geo::vector_of(mean.end_state.position)},
        enu_{geo::matrix_of(geo::Site{place_}.rotation())},
        end_s_{mean.end_s} {}
  [[nodiscard]] Vector3 of(const geo::FlightResult& flight) const {
    const Vector3 offset = geo::vector_of(flight.end_state.position) - origin_;
    return {enu_.row(0).dot(offset), enu_.row(1).dot(offset), flight.end_s - end_s_};
  }
  [[nodiscard]] geo::Geodetic at(double east_m, double north_m, double alt_m) const {
    const Vector3 p = origin_ + enu_.transpose() * Vector3{east_m, north_m, 0.0};
    geo::Geodetic g = geo::geodetic_from_ecef(geo::position_of<geo::Ecef>(p));
    g.alt_m = alt_m;
    return g;
  }

 private:
  geo::Geodetic place_;
  Vector3 origin_;
  Matrix3 enu_;
  double end_s_;
};

// A square root of a covariance that may be singular: columns.
Matrix6 root_of(const Matrix6& p) {
  const Eigen::LDLT<Matrix6> ldlt{p};
  const Vector6 d = ldlt.vectorD().cwiseMax(0.0).cwiseSqrt();
  Matrix6 l = ldlt.matrixL();
  l = l * d.asDiagonal();
  return ldlt.transpositionsP().transpose() * l;
}

geo::Flight flight_from(const Vector6& x, double start_s, double beta, double ground_alt_m) {
  geo::Flight flight;
  flight.start = geo::state_of<geo::Ecef>(x);
  flight.start_s = start_s;
  flight.forces.ballistic_coefficient_kg_m2 = beta;
  flight.ground_alt_m = ground_alt_m;
  return flight;
}

bool down(const geo::Flight& flight) {
  return flight.result.end == geo::FlightEnd::ground && std::isfinite(flight.result.end_s) &&
         std::isfinite(geo::norm(flight.result.end_state.position));
}

// The points that spread about a belief: six pairs of the state, then those of the coefficient.
void add_spread(const BallisticBelief& belief, double ground_alt_m, std::vector<geo::Flight>& flights) {
  const Vector6 x = geo::vector_of(belief.state);
  const Eigen::Map<const Matrix6> whole{belief.covariance.data()};
  const Eigen::Map<const Vector6> cross{belief.log_covariance.data()};
  const double variance = belief.log_spread * belief.log_spread;
  Matrix6 rest = whole;
  Vector6 follows = Vector6::Zero();  // of the state, by standard deviation of the logarithm
  if (variance > 0.0) {
    follows = cross / belief.log_spread;
    rest -= follows * follows.transpose();
  }
  const Matrix6 root = root_of(rest);
  const double start_s = belief.time.seconds();
  for (int i = 0; i < 6; ++i) {
    for (const double sign : {1.0, -1.0}) {
      const Vector6 moved = x + root.col(i) * (sign * std::sqrt(step2));
      flights.push_back(flight_from(moved, start_s, belief.ballistic_coefficient_kg_m2, ground_alt_m));
    }
  }
  for (const double node : hermite_node) {
    const double beta = belief.ballistic_coefficient_kg_m2 * std::exp(node * belief.log_spread);
    const Vector6 moved = x + follows * node;
    flights.push_back(flight_from(moved, start_s, beta, ground_alt_m));
  }
}

// Kicks of velocity along the mean's way.
void add_kicks(const BallisticBelief& belief, const geo::Flight& mean, double ground_alt_m,
               std::vector<geo::Flight>& flights) {
  const double start_s = mean.start_s;
  std::size_t hint = 0;
  for (const double node : legendre_node) {
    const double t = start_s + node * (mean.result.end_s - start_s);
    const Vector6 x = geo::vector_of(mean.path->at(t, hint));
    for (int axis = 0; axis < 3; ++axis) {
      Vector6 kicked = x;
      kicked[3 + axis] += kick_mps;
      flights.push_back(flight_from(kicked, t, belief.ballistic_coefficient_kg_m2, ground_alt_m));
    }
  }
}

// Mean and covariance of the impact (east, north, time) from the points' flights.
void gather_spread(const Landing& landing, std::span<const geo::Flight> flights, Vector3& mean, Matrix3& covariance) {
  mean.setZero();
  covariance.setZero();
  for (std::size_t i = 0; i < state_points; i += 2) {
    const Vector3 plus = landing.of(flights[i].result);
    const Vector3 minus = landing.of(flights[i + 1].result);
    const Vector3 first = plus - minus;
    const Vector3 second = plus + minus;
    mean += second / (2.0 * step2);
    covariance += first * first.transpose() / (4.0 * step2);
    covariance += second * second.transpose() * ((step2 - 1.0) / (4.0 * step2 * step2));
  }
  Vector3 drag_mean = Vector3::Zero();
  Matrix3 drag_square = Matrix3::Zero();
  for (std::size_t i = 0; i < hermite_node.size(); ++i) {
    const Vector3 y = landing.of(flights[state_points + i].result);
    drag_mean += hermite_weight[i] * y;
  }
  for (std::size_t i = 0; i < hermite_node.size(); ++i) {
    const Vector3 y = landing.of(flights[state_points + i].result) - drag_mean;
    drag_square += hermite_weight[i] * (y * y.transpose());
  }
  drag_square += hermite_middle * (drag_mean * drag_mean.transpose());
  mean += drag_mean;
  covariance += drag_square;
}

void gather_noise(const Landing& landing, std::span<const geo::Flight> flights, double psd, double way_s,
                  Matrix3& covariance) {
  for (std::size_t i = 0; i < legendre_node.size(); ++i) {
    for (std::size_t axis = 0; axis < 3; ++axis) {
      const Vector3 by_velocity = landing.of(flights[3 * i + axis].result) / kick_mps;
      covariance += (psd * way_s * legendre_weight[i]) * (by_velocity * by_velocity.transpose());
    }
  }
}

ImpactEstimate impact_of(const Landing& landing, const BallisticBelief& belief, const geo::Flight& mean_flight,
                         const Vector3& shift, const Matrix3& covariance) {
  ImpactEstimate impact;
  impact.ground.point = landing.at(shift[0], shift[1], mean_flight.ground_alt_m);
  impact.ground.east2_m2 = covariance(0, 0);
  impact.ground.east_north_m2 = covariance(0, 1);
  impact.ground.north2_m2 = covariance(1, 1);
  set_ellipse(impact.ground);
  impact.time_to_go_s = mean_flight.result.end_s - mean_flight.start_s + shift[2];
  impact.time = belief.time + base::Duration::from_seconds(impact.time_to_go_s);
  impact.sigma_time_s = std::sqrt(covariance(2, 2));
  impact.ground_time_ms = {covariance(0, 2), covariance(1, 2)};
  impact.arrival = mean_flight.result.end_state;
  return impact;
}

}  // namespace

BallisticBelief belief_of(const Track& track, double ballistic_coefficient_kg_m2, double log_spread) {
  return {track.time, track.state, track.covariance, ballistic_coefficient_kg_m2, log_spread, {}};
}

BallisticBelief own_belief_of(const Track& track, double ballistic_coefficient_kg_m2, double log_spread) {
  if (!(track.ballistic_coefficient_kg_m2 > 0.0)) return belief_of(track, ballistic_coefficient_kg_m2, log_spread);
  BallisticBelief belief = belief_of(track, track.ballistic_coefficient_kg_m2, track.ballistic_log_spread);
  belief.log_covariance = track.ballistic_log_covariance;
  return belief;
}

void set_ellipse(GroundPoint& point) {
  const double mean = 0.5 * (point.east2_m2 + point.north2_m2);
  const double half = 0.5 * (point.north2_m2 - point.east2_m2);
  const double radius = std::hypot(half, point.east_north_m2);
  point.sigma_major_m = std::sqrt(std::max(mean + radius, 0.0));
  point.sigma_minor_m = std::sqrt(std::max(mean - radius, 0.0));
  double angle = radius > 0.0 ? 0.5 * std::atan2(point.east_north_m2, half) : 0.0;
  if (angle < 0.0) angle += std::numbers::pi;
  point.orientation_rad = angle < std::numbers::pi ? angle : 0.0;
}

std::optional<ImpactEstimate> ImpactEstimator::estimate(const BallisticBelief& belief) {
  std::optional<ImpactEstimate> out;
  chunk({&belief, 1}, {&out, 1});
  return out;
}

void ImpactEstimator::estimate(std::span<const BallisticBelief> beliefs, std::span<std::optional<ImpactEstimate>> out) {
  IAMD_EXPECT(beliefs.size() == out.size());
  for (std::size_t i = 0; i < beliefs.size(); i += chunk_size) {
    const std::size_t n = std::min(chunk_size, beliefs.size() - i);
    chunk(beliefs.subspan(i, n), out.subspan(i, n));
  }
}

void ImpactEstimator::chunk(std::span<const BallisticBelief> beliefs, std::span<std::optional<ImpactEstimate>> out) {
  const geo::FlightOptions options{.tolerance_m = settings_.tolerance_m,
                                   .tolerance_mps = 1e-2 * settings_.tolerance_m,
                                   .initial_step_s = 2.0,
                                   .longest_step_s = 60.0,
                                   .longest_flight_s = settings_.longest_flight_s};
  const double ground_alt_m = settings_.ground_alt_m;
  if (paths_.size() < beliefs.size()) paths_.resize(beliefs.size());
  means_.clear();
  for (std::size_t i = 0; i < beliefs.size(); ++i) {
    IAMD_EXPECT(beliefs[i].ballistic_coefficient_kg_m2 > 0.0 && beliefs[i].log_spread >= 0.0);
    paths_[i].clear();
    means_.push_back(flight_from(geo::vector_of(beliefs[i].state), beliefs[i].time.seconds(),
                                 beliefs[i].ballistic_coefficient_kg_m2, ground_alt_m));
    means_.back().path = &paths_[i];
  }
  geo::fly_all(means_, options);

  const bool noisy = settings_.acceleration_psd_m2_s3 > 0.0;
  flights_.clear();
  for (std::size_t i = 0; i < beliefs.size(); ++i) {
    if (!down(means_[i])) continue;
    add_spread(beliefs[i], ground_alt_m, flights_);
    if (noisy && !paths_[i].empty()) add_kicks(beliefs[i], means_[i], ground_alt_m, flights_);
  }
  geo::fly_all(flights_, options);

  std::span<const geo::Flight> left = flights_;
  for (std::size_t i = 0; i < beliefs.size(); ++i) {
    out[i].reset();
    if (!down(means_[i])) continue;
    const bool kicked = noisy && !paths_[i].empty();
    const auto mine = left.first(spread_flights + (kicked ? noise_flights : 0));
    left = left.subspan(mine.size());
    if (!std::all_of(mine.begin(), mine.end(), down)) continue;
    const Landing landing{means_[i].result};
    Vector3 mean;
    Matrix3 covariance;
    gather_spread(landing, mine.first(spread_flights), mean, covariance);
    if (kicked) {
      gather_noise(landing, mine.subspan(spread_flights), settings_.acceleration_psd_m2_s3,
                   means_[i].result.end_s - means_[i].start_s, covariance);
    }
    out[i] = impact_of(landing, beliefs[i], means_[i], mean, covariance);
  }
}

}  // namespace iamd::tracking
