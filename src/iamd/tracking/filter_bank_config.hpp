// Which motion models and which filter the tracks of a picture run, and what the models assume.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace iamd::tracking {

class FilterBank;

enum class FilterKind : std::uint8_t {
  linear,     // plots as positions with covariance (converted measurements), models linearised
  extended,   // first-order, Joseph form
  unscented,  // scaled sigma points (Wan and van der Merwe 2000)
  cubature    // third-degree spherical-radial rule (Arasaratnam and Haykin 2009)
};

enum class MotionKind : std::uint8_t {
  constant_velocity,  // a straight line in Ecef, white acceleration noise; beside manoeuvring, the quiet one
  manoeuvring,        // the same with the noise of a manoeuvre
  level,              // constant speed and climb along the curved Earth, white acceleration noise
  turn,               // coordinated turn about the local vertical at an unknown rate
  singer,             // acceleration that forgets itself exponentially (Singer 1970)
  ballistic,          // gravity with J2, rotation and drag with an unknown ballistic coefficient
  boosting            // ballistic and thrust along the velocity that grows as mass is burnt
};

inline constexpr int motion_kind_count = 7;

// Several motions: interacting multiple models (Blom and Bar-Shalom 1988). The default: what flies in the air, straight
// most of the time and turning now and then, and what falls freely, each where it can apply.
struct FilterBankConfig {
  FilterKind filter = FilterKind::extended;
  std::vector<MotionKind> motions{MotionKind::constant_velocity, MotionKind::turn, MotionKind::manoeuvring,
                                  MotionKind::ballistic};
  // An unknown acceleration of standard deviation `manoeuvre_mps2` that keeps its value for about `accel_time_s` has
  // the power spectral density 2 σ² τ in each axis (Singer 1970): the noise of manoeuvring, of constant_velocity and
  // level where they stand alone for all air motion, and the acceleration of singer.
  double manoeuvre_mps2 = 20.0;
  double accel_time_s = 3.0;
  // The noise of constant_velocity and level beside manoeuvring, turn or singer, and that of turn: gusts and steering.
  double quiet_psd_m2_s3 = 0.02;
  // Above 0: the noise of constant_velocity and level, whatever stands above.
  double acceleration_psd_m2_s3 = 0.0;
  double turn_rate_radps = 0.15;          // prior standard deviation of turn's rate
  double turn_rate_change_radps2 = 0.05;  // … and of its change in a second (random walk)
  // Unmodelled forces outside the air that last for accel_time_s, and those on a missile that burns.
  double ballistic_accel_mps2 = 0.1;
  double boost_accel_mps2 = 2.0;
  double ballistic_coefficient_kg_m2 = 5000.0;  // prior median of m/(Cd A) …
  double ballistic_coefficient_spread = 1.0;    // … the standard deviation of its natural logarithm …
  double ballistic_coefficient_change = 0.01;   // … and of that's change in a second: Cd varies with Mach number
  double thrust_mps2 = 40.0;                    // prior mean of boosting's acceleration along the velocity …
  double thrust_spread_mps2 = 20.0;             // … its standard deviation …
  double thrust_change_mps2 = 1.0;              // … and that of its unmodelled change in a second
  double exhaust_speed_mps = 2500.0;            // thrust acceleration a grows as the mass burns: da/dt = a²/this
  double manoeuvre_time_s = 300.0;              // mean time for which an object keeps to one model
};

// The power spectral density of constant_velocity's and level's white acceleration.
[[nodiscard]] double straight_psd_m2_s3(const FilterBankConfig& config);

// Precondition: at least one motion, all different.
[[nodiscard]] std::unique_ptr<FilterBank> make_filter_bank(const FilterBankConfig& config);

}  // namespace iamd::tracking
