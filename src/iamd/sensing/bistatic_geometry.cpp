#include "iamd/sensing/bistatic_geometry.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace iamd::sensing {

BistaticTriangle bistatic_triangle(const geo::Position<geo::Ecef>& transmitter,
                                   const geo::Position<geo::Ecef>& receiver, const geo::Position<geo::Ecef>& object) {
  BistaticTriangle t;
  t.from_transmitter_m = geo::distance(transmitter, object);
  t.to_receiver_m = geo::distance(receiver, object);
  t.baseline_m = geo::distance(transmitter, receiver);
  t.bisector = receiver;
  if (!(t.from_transmitter_m > 0.0) || !(t.to_receiver_m > 0.0)) return t;
  const double a = 1.0 / t.from_transmitter_m;
  const double b = 1.0 / t.to_receiver_m;
  const double to_t[3] = {(transmitter.x_m - object.x_m) * a, (transmitter.y_m - object.y_m) * a,
                          (transmitter.z_m - object.z_m) * a};
  const double to_r[3] = {(receiver.x_m - object.x_m) * b, (receiver.y_m - object.y_m) * b,
                          (receiver.z_m - object.z_m) * b};
  const double cosine = to_t[0] * to_r[0] + to_t[1] * to_r[1] + to_t[2] * to_r[2];
  t.bistatic_angle_rad = std::acos(std::clamp(cosine, -1.0, 1.0));
  if (t.bistatic_angle_rad > std::numbers::pi - 1e-6) return t;  // no bisector to speak of
  const double far = 1e3;
  t.bisector = {object.x_m + far * (to_t[0] + to_r[0]), object.y_m + far * (to_t[1] + to_r[1]),
                object.z_m + far * (to_t[2] + to_r[2])};
  return t;
}

double receiver_range_m(double sum_m, double baseline_m, double cosine) {
  return (sum_m * sum_m - baseline_m * baseline_m) / (2.0 * (sum_m - baseline_m * cosine));
}

double receiver_range_sigma_m(double sum_m, double baseline_m, double cosine, double sigma_sum_m,
                              double sigma_direction_rad) {
  const double below = sum_m - baseline_m * cosine;
  const double range = receiver_range_m(sum_m, baseline_m, cosine);
  const double by_sum = (sum_m - range) / below;
  const double sine = std::sqrt(std::max(0.0, 1.0 - cosine * cosine));
  const double by_direction = range * baseline_m * sine / below;
  return std::hypot(by_sum * sigma_sum_m, by_direction * sigma_direction_rad);
}

}  // namespace iamd::sensing
