#include "iamd/world/aspect_pattern.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace iamd::world {
namespace {

// The half degree nearest to an angle in degrees.
std::size_t point_of(double angle_deg) {
  const double last = static_cast<double>(AspectPattern::points - 1);
  return static_cast<std::size_t>(std::clamp(std::round(2.0 * angle_deg), 0.0, last));
}

// ∫ hat(θ) sin θ dθ / 2 for the hat function of each point: adds to 1 over the sphere.
std::array<double, AspectPattern::points> solid_angles() {
  constexpr double h = AspectPattern::step_rad;
  std::array<double, AspectPattern::points> weight{};
  for (std::size_t i = 0; i < weight.size(); ++i) {
    weight[i] = std::sin(static_cast<double>(i) * h) * (1.0 - std::cos(h)) / h;
  }
  weight.front() = weight.back() = 0.5 * (1.0 - std::sin(h) / h);
  return weight;
}

// Abramowitz and Stegun 1964, 4.4.46: to 3e-8 rad, in a third of the time of std::acos. Domain: -1 to 1.
double arc_cosine(double x) {
  const double y = std::abs(x);
  double p = -0.0012624911;
  for (const double c :
       {0.0066700901, -0.0170881256, 0.0308918810, -0.0501743046, 0.0889789874, -0.2145988016, 1.5707963050}) {
    p = p * y + c;
  }
  const double angle = std::sqrt(1.0 - y) * p;
  return x < 0.0 ? std::numbers::pi - angle : angle;
}

}  // namespace

double aspect_rad(const geo::State<geo::Ecef>& state, const geo::Position<geo::Ecef>& viewer) {
  const geo::Position<geo::Ecef>& p = state.position;
  const double to[3] = {viewer.x_m - p.x_m, viewer.y_m - p.y_m, viewer.z_m - p.z_m};
  double axis[3] = {state.velocity.x_mps, state.velocity.y_mps, state.velocity.z_mps};
  double axis_squared = axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2];
  if (!(axis_squared > 0.0)) {
    axis[0] = p.x_m;
    axis[1] = p.y_m;
    axis[2] = p.z_m;
    axis_squared = axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2];
  }
  const double across = axis_squared * (to[0] * to[0] + to[1] * to[1] + to[2] * to[2]);
  if (!(across > 0.0)) return 0.0;
  const double cosine = (axis[0] * to[0] + axis[1] * to[1] + axis[2] * to[2]) / std::sqrt(across);
  return arc_cosine(std::clamp(cosine, -1.0, 1.0));
}

double Signature::rcs_at(Band band, double aspect_rad) const {
  return rcs(band) * pattern->over_mean(band, aspect_rad);
}

AspectPattern::AspectPattern(std::vector<double> rcs_m2)
    : ratio_{std::move(rcs_m2)}, stride_{ratio_.size() > points ? points : 0} {
  static const std::array<double, points> weight = solid_angles();
  for (std::size_t first = 0; first < ratio_.size(); first += points) {
    double mean = 0.0;
    for (std::size_t i = 0; i < points; ++i) mean += weight[i] * ratio_[first + i];
    for (std::size_t i = 0; i < points; ++i) ratio_[first + i] /= mean;
    if (stride_ == 0) {
      mean_m2_.fill(mean);
    } else {
      mean_m2_[first / points] = mean;
    }
  }
}

std::vector<double> at_pattern_points(const std::vector<std::pair<double, double>>& curve) {
  std::vector<double> values(AspectPattern::points, curve.front().second);
  for (std::size_t piece = 0; piece < curve.size(); ++piece) {
    const std::size_t from = point_of(curve[piece].first);
    if (piece + 1 == curve.size()) {
      std::fill(values.begin() + static_cast<std::ptrdiff_t>(from), values.end(), curve[piece].second);
      break;
    }
    const std::size_t to = point_of(curve[piece + 1].first);
    const double slope = std::log(curve[piece + 1].second / curve[piece].second) / static_cast<double>(to - from);
    for (std::size_t i = from; i < to; ++i) {
      values[i] =
          i == from ? curve[piece].second : curve[piece].second * std::exp(slope * static_cast<double>(i - from));
    }
  }
  return values;
}

bool share_a_half_degree(const std::vector<std::pair<double, double>>& curve) {
  return std::ranges::adjacent_find(
             curve, [](const auto& a, const auto& b) { return point_of(a.first) == point_of(b.first); }) != curve.end();
}

}  // namespace iamd::world
