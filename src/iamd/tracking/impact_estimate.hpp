// Where and when what falls will come down: impact point and time to go with covariance, from a track.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "iamd/base/time.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/trajectory.hpp"
#include "iamd/tracking/types.hpp"

namespace iamd::tracking {

// What is believed of a body in free flight: state with covariance in Ecef (m, m/s; row-major), and the natural
// logarithm of its ballistic coefficient, a normal variable that may go with the state.
struct BallisticBelief {
  base::Time time;
  geo::State<geo::Ecef> state;
  std::array<double, 36> covariance{};          // symmetric, positive semi-definite
  double ballistic_coefficient_kg_m2 = 5000.0;  // median of m/(Cd A)
  double log_spread = 0.0;                      // standard deviation of its natural logarithm
  std::array<double, 6> log_covariance{};       // of that logarithm with the state (m, m/s)
};
// A track's estimate with a coefficient of its own doubt.
[[nodiscard]] BallisticBelief belief_of(const Track& track, double ballistic_coefficient_kg_m2, double log_spread);
// The same with the coefficient that the track's own filter estimates; with the one given where it has none.
[[nodiscard]] BallisticBelief own_belief_of(const Track& track, double ballistic_coefficient_kg_m2, double log_spread);

// A point on the ground and its doubt, in the plane that touches the Earth there.
struct GroundPoint {
  geo::Geodetic point;                                          // the mean
  double east2_m2 = 0.0, east_north_m2 = 0.0, north2_m2 = 0.0;  // covariance
  // The ellipse of one standard deviation: half-axes, and the direction of the major one, clockwise from north in
  // [0, π). (The 1-sigma ellipse holds 39 % of a normal distribution.)
  double sigma_major_m = 0.0, sigma_minor_m = 0.0, orientation_rad = 0.0;
};
// Sets the ellipse from the covariance.
void set_ellipse(GroundPoint& point);

struct ImpactEstimate {
  GroundPoint ground;
  base::Time time;            // of impact, the mean
  double time_to_go_s = 0.0;  // from the estimate's time
  double sigma_time_s = 0.0;
  std::array<double, 2> ground_time_ms{};  // covariance of east and north with time
  geo::State<geo::Ecef> arrival;           // where the mean of the belief comes down, and how fast
};

struct ImpactSettings {
  double ground_alt_m = 0.0;  // what it falls to: a height above the ellipsoid
  // Unmodelled accelerations on the way: white noise of this power spectral density in each axis, m²/s³.
  double acceleration_psd_m2_s3 = 0.0;
  double longest_flight_s = 7200.0;
  double tolerance_m = 0.5;  // local error of a step of flight (and 1 % of it in m/s)
};

// Flies the belief to the ground by geo::fly_all: gravity with J2, rotation, drag in a calm standard atmosphere.
//
// The six state dimensions by second-order divided differences (Nørgaard, Poulsen and Ravn 2000; the sigma points of
// the unscented transform at √3 standard deviations, in a form that is never indefinite); the coefficient by five-point
// Gauss–Hermite quadrature, since the point of impact is far from linear in it, the state following by regression
// (log_covariance); the two spreads add, which leaves out how one changes the other. Process noise: the integral of
// Γ q Γᵀ over the way, Γ being the derivative of the impact by the velocity at a time (flown by differences), by
// Gauss–Legendre with four nodes, exact where Γ is a cubic of the time to go.
//
// Assumes free flight from here on: no thrust, lift or manoeuvre. Accuracy: mean and covariance agree with those of 2
// 000 draws within the draws' own scatter (tested), for spreads of the logarithm up to 0.3; at 1, where the point's
// distribution has a long tail towards small coefficients, within a quarter of the variance.
// Nothing where the mean or one of the points does not come down within longest_flight_s, or isn't finite. 29 flights
// an estimate, 17 without process noise. Keeps its buffers: a steady loop does not allocate. Not thread-safe.
class ImpactEstimator {
 public:
  explicit ImpactEstimator(const ImpactSettings& settings) : settings_{settings} {}
  [[nodiscard]] std::optional<ImpactEstimate> estimate(const BallisticBelief& belief);
  // Many, several flights side by side. `out` is as long as `beliefs`. The same numbers as one by one.
  void estimate(std::span<const BallisticBelief> beliefs, std::span<std::optional<ImpactEstimate>> out);

 private:
  void chunk(std::span<const BallisticBelief> beliefs, std::span<std::optional<ImpactEstimate>> out);

  ImpactSettings settings_;
  std::vector<geo::Trajectory> paths_;  // of the means
  std::vector<geo::Flight> means_, flights_;
};

}  // namespace iamd::tracking
