#include "iamd/engagement/interceptor.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/atmosphere.hpp"

namespace iamd::engagement {
namespace {

using scenario::Domain;

// Height above the surface at a way s along a straight line, round Earth.
struct Line {
  double start_radius_m;
  double sin_elevation;
  [[nodiscard]] double alt_m(double s) const {
    // r² - r0² = s² + 2 r0 s sin ε, and r - r0 = (r² - r0²) / (r + r0): no cancellation.
    const double rise = s * (s + 2.0 * start_radius_m * sin_elevation);
    return start_radius_m - geo::mean_radius_m +
           rise / (std::sqrt(start_radius_m * start_radius_m + rise) + start_radius_m);
  }
};

// Potential of gravity per mass relative to the surface: g0 R h / (R + h).
double potential(double alt_m) {
  return geo::standard_gravity_mps2 * geo::mean_radius_m * alt_m / (geo::mean_radius_m + alt_m);
}

}  // namespace

scenario::Table<InterceptorSpec> interceptor_table() {
  using Spec = InterceptorSpec;
  scenario::Table<Spec> table{"An interceptor by its published kinematics"};
  table.usable("interceptor")
      .number("burnout_speed_mps", &Spec::burnout_speed_mps, Domain{100.0, 12000.0}, "speed at the end of boost")
      .number("burn_time_s", &Spec::burn_time_s, Domain{0.1, 300.0}, "from launch to the end of boost")
      .number("ballistic_coefficient_kg_m2", &Spec::ballistic_coefficient_kg_m2, Domain{100.0, 1e6},
              "of the coasting body: mass / (drag coefficient × area)")
      .number("speed_min_mps", &Spec::speed_min_mps, Domain{10.0, 12000.0},
              "slowest speed at which it can still engage: the end of its kinematic reach")
      .number("range_min_km", &Spec::range_min_m, Domain{0.0, 10000.0}, "least slant range of an intercept")
      .or_else(0.0)
      .number("range_max_km", &Spec::range_max_m, Domain{0.1, 10000.0},
              "greatest slant range of an intercept, as published; its kinematics may end before")
      .number("altitude_min_km", &Spec::altitude_min_m, Domain{0.0, 2000.0}, "lowest altitude of an intercept")
      .or_else(0.0)
      .number("altitude_max_km", &Spec::altitude_max_m, Domain{0.01, 2000.0}, "highest altitude of an intercept")
      .number("target_speed_max_mps", &Spec::target_speed_max_mps, Domain{1.0, 30000.0},
              "fastest target that it may engage, over the ground")
      .number("crossing_angle_max_deg", &Spec::crossing_angle_max_rad, Domain{1.0, 180.0},
              "greatest angle between the target's course and the straight way from it to the launcher: 90 meets only "
              "what comes nearer, 180 also what flies away")
      .or_else(180.0)
      .number("kill_probability", &Spec::kill_probability, scenario::probability,
              "chance that one interceptor kills a target that its seeker has acquired")
      .number("reliability", &Spec::reliability, scenario::probability, "chance that it flies as it should")
      .or_else(1.0)
      .number("basket_radius_m", &Spec::basket_radius_m, Domain{0.1, 100000.0},
              "the seeker acquires a target this near to where it was sent, across the line of approach")
      .number("handover_s", &Spec::handover_s, Domain{0.0, 300.0},
              "before intercept: guidance by the defence's track ends")
      .number("divert_mps", &Spec::divert_mps, Domain{0.0, 12000.0},
              "speed at which guidance can move its aim point across the line of flight")
      .number("time_of_flight_factor", &Spec::time_of_flight_factor, Domain{1.0, 5.0},
              "flight time over that of the straight line, for the curvature of real paths")
      .or_else(1.0)
      .require([](const Spec& s) -> std::string {
        if (s.range_min_m.likely() >= s.range_max_m.likely()) return "range_min_km must be less than range_max_km";
        if (s.altitude_min_m.likely() >= s.altitude_max_m.likely())
          return "altitude_min_km must be less than altitude_max_km";
        if (s.speed_min_mps.likely() >= s.burnout_speed_mps.likely())
          return "speed_min_mps must be less than burnout_speed_mps";
        return {};
      });
  return table;
}

InterceptorFigures drawn(const InterceptorSpec& spec, const scenario::Draw& draw) {
  InterceptorFigures f;
  f.burnout_speed_mps = draw(spec.burnout_speed_mps);
  f.burn_time_s = draw(spec.burn_time_s);
  f.ballistic_coefficient_kg_m2 = draw(spec.ballistic_coefficient_kg_m2);
  f.speed_min_mps = draw(spec.speed_min_mps);
  f.range_min_m = draw(spec.range_min_m);
  f.range_max_m = draw(spec.range_max_m);
  f.altitude_min_m = draw(spec.altitude_min_m);
  f.altitude_max_m = draw(spec.altitude_max_m);
  f.target_speed_max_mps = draw(spec.target_speed_max_mps);
  f.crossing_angle_max_rad = draw(spec.crossing_angle_max_rad);
  f.kill_probability = draw(spec.kill_probability);
  f.reliability = draw(spec.reliability);
  f.basket_radius_m = draw(spec.basket_radius_m);
  f.handover_s = draw(spec.handover_s);
  f.divert_mps = draw(spec.divert_mps);
  f.time_of_flight_factor = draw(spec.time_of_flight_factor);
  return f;
}

Interceptor::Interceptor(const InterceptorFigures& figures, double launcher_alt_m) : figures_{figures} {
  IAMD_EXPECT(figures.burnout_speed_mps > 0.0 && figures.burn_time_s > 0.0 &&
              figures.ballistic_coefficient_kg_m2 > 0.0);
  boost_m_ = 0.5 * figures.burnout_speed_mps * figures.burn_time_s;
  coast_m_ = std::max(0.0, figures.range_max_m - boost_m_);
  nodes_.resize(rows * columns);
  reach_.assign(rows, figures.range_max_m);
  if (coast_m_ == 0.0) return;
  for (std::size_t i = 0; i < rows; ++i) {
    const double u = static_cast<double>(i) / (rows - 1.0);
    fly_out(u * u, launcher_alt_m, &nodes_[i * columns], reach_[i]);
    if (i == 0) continue;
    const double u0 = static_cast<double>(i - 1) / (rows - 1.0);
    const double step_rad = std::asin(u * u) - std::asin(u0 * u0);
    reach_slope_m_ = std::max(reach_slope_m_, std::abs(reach_[i] - reach_[i - 1]) / step_rad);
  }
}

// Along the line w = v² obeys dw/ds = -(ρ/β) w - 2 dΦ/ds, linear in w. A step takes the drag's integral D by Simpson's
// rule and w₁ = w₀ e^-D - 2 ΔΦ e^-D/2; time is Simpson's rule over 1/v with the middle found the same way. Below half
// of speed_min_mps the row goes on at that speed: nobody asks there, but the neighbours' interpolation needs a smooth
// continuation.
void Interceptor::fly_out(double sin_elevation, double launcher_alt_m, Node* row, double& reach) const {
  const Line line{geo::mean_radius_m + launcher_alt_m, sin_elevation};
  const double per_beta = 1.0 / figures_.ballistic_coefficient_kg_m2;
  const double slowest = 0.5 * std::min(figures_.speed_min_mps, figures_.burnout_speed_mps);
  const double slowest_w = slowest * slowest;
  const double reach_w = figures_.speed_min_mps * figures_.speed_min_mps;

  double s = boost_m_;
  double w = figures_.burnout_speed_mps * figures_.burnout_speed_mps;
  double alt = line.alt_m(s);
  double drag = geo::us1976_density_kg_m3(alt) * per_beta;
  double phi = potential(alt);
  double slowness = 1.0 / figures_.burnout_speed_mps;
  row[0] = {0.0, slowness};
  bool reached = w < reach_w;
  if (reached) reach = s;
  for (std::size_t j = 1; j < columns; ++j) {
    const double y = static_cast<double>(j) / (columns - 1.0);
    const double s_end = boost_m_ + coast_m_ * y * y;
    const double h = s_end - s;
    if (w > slowest_w) {
      const double alt_mid = line.alt_m(s + 0.5 * h);
      const double drag_mid = geo::us1976_density_kg_m3(alt_mid) * per_beta;
      const double phi_mid = potential(alt_mid);
      const double alt_end = line.alt_m(s_end);
      const double drag_end = geo::us1976_density_kg_m3(alt_end) * per_beta;
      const double phi_end = potential(alt_end);
      const double first = std::max(0.0, h * (5.0 * drag + 8.0 * drag_mid - drag_end) / 24.0);
      const double whole = h * (drag + 4.0 * drag_mid + drag_end) / 6.0;
      const double keep_quarter = std::exp(-0.5 * first);
      const double keep_first = keep_quarter * keep_quarter;
      const double keep_second = std::exp(-0.5 * (whole - first));
      const double w_mid = w * keep_first - 2.0 * (phi_mid - phi) * keep_quarter;
      double w_end = w_mid * keep_second * keep_second - 2.0 * (phi_end - phi_mid) * keep_second;
      const double slowness_mid = 1.0 / std::sqrt(std::max(w_mid, slowest_w));
      if (!reached && w_end < reach_w) {
        reached = true;
        reach = s + h * (w - reach_w) / (w - w_end);
      }
      w_end = std::max(w_end, slowest_w);
      const double slowness_end = 1.0 / std::sqrt(w_end);
      row[j] = {row[j - 1].time_s + h / 6.0 * (slowness + 4.0 * slowness_mid + slowness_end), slowness_end};
      w = w_end;
      drag = drag_end;
      phi = phi_end;
      slowness = slowness_end;
    } else {
      row[j] = {row[j - 1].time_s + h * slowness, slowness};
    }
    s = s_end;
  }
}

double Interceptor::time_of_flight_s(double slant_range_m, double elevation_rad, double target_alt_m) const {
  if (!(slant_range_m >= figures_.range_min_m && slant_range_m <= figures_.range_max_m)) return -1.0;
  if (!(target_alt_m >= figures_.altitude_min_m && target_alt_m <= figures_.altitude_max_m)) return -1.0;
  if (slant_range_m <= boost_m_) {
    // s = ½ a t², a = v_b / t_b.
    return figures_.time_of_flight_factor *
           std::sqrt(2.0 * slant_range_m * figures_.burn_time_s / figures_.burnout_speed_mps);
  }
  // Row: four points around u = sqrt(sin ε), evenly spaced.
  const double u = std::sqrt(std::max(0.0, std::sin(elevation_rad))) * (rows - 1.0);
  const std::size_t i = std::min(static_cast<std::size_t>(std::max(u - 1.0, 0.0)), rows - 4);
  const double x = u - static_cast<double>(i);  // 0 … 3 inside the four
  const double a = x, b = x - 1.0, c = x - 2.0, d = x - 3.0;
  const std::array<double, 4> weight{-b * c * d / 6.0, 0.5 * a * c * d, -0.5 * a * b * d, a * b * c / 6.0};
  // Column: cubic in s by value and slope at both ends.
  const double y = std::sqrt((slant_range_m - boost_m_) / coast_m_) * (columns - 1.0);
  const std::size_t j = std::min(static_cast<std::size_t>(y), columns - 2);
  const double per_cell = coast_m_ / ((columns - 1.0) * (columns - 1.0));
  const double jd = static_cast<double>(j);
  const double start = boost_m_ + per_cell * jd * jd;
  const double h = per_cell * (2.0 * jd + 1.0);
  const double q = (slant_range_m - start) / h;
  const double q2 = q * q;
  const double value0 = (1.0 + 2.0 * q) * (1.0 - q) * (1.0 - q);
  const double value1 = q2 * (3.0 - 2.0 * q);
  const double slope0 = h * q * (1.0 - q) * (1.0 - q);
  const double slope1 = h * q2 * (q - 1.0);
  // Across rows mean and arrival speeds are interpolated, not times: they stay smooth where drag lets times grow
  // without bound.
  double per_time = 0.0;
  double speed = 0.0;
  for (std::size_t k = 0; k < 4; ++k) {
    const Node& n0 = nodes_[(i + k) * columns + j];
    const Node& n1 = nodes_[(i + k) * columns + j + 1];
    const double time =
        value0 * n0.time_s + value1 * n1.time_s + slope0 * n0.slowness_s_per_m + slope1 * n1.slowness_s_per_m;
    per_time += weight[k] / (figures_.burn_time_s + time);
    speed += weight[k] / (n0.slowness_s_per_m + q * (n1.slowness_s_per_m - n0.slowness_s_per_m));
  }
  if (!(speed >= figures_.speed_min_mps)) return -1.0;
  return figures_.time_of_flight_factor / per_time;
}

double Interceptor::reach_m(double elevation_rad) const {
  const double u = std::sqrt(std::max(0.0, std::sin(elevation_rad))) * (rows - 1.0);
  const std::size_t i = std::min(static_cast<std::size_t>(u), rows - 2);
  const double x = u - static_cast<double>(i);
  return reach_[i] + x * (reach_[i + 1] - reach_[i]);
}

}  // namespace iamd::engagement
