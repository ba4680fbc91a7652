#include "iamd/sensing/launch_estimate.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <Eigen/Geometry>

#include "iamd/geo/frames.hpp"
#include "iamd/sensing/launch_fit.hpp"

namespace iamd::sensing {
namespace {

using Eigen::Vector3d;

constexpr int most_steps = 20;

// One peak of the posterior.
struct Peak {
  LaunchEstimate estimate;
  double surprise = 0.0;  // -2 ln of its evidence
};
constexpr std::size_t turns = 4;  // starts by heading
struct Peaks {
  std::array<Peak, 2 * turns> peak{};
  std::size_t count = 0;
};

// The peaks that one family has, from several starts: a missile that has flown steeply up may as well head the other
// way. Fits that fly backwards are the mirror images of others.
void add_peaks(const LineErrors& errors, std::span<const SightLine> lines, Ascent family, Peaks& peaks) {
  LaunchFit fit{errors, lines, family};
  const std::size_t before = peaks.count;
  for (std::size_t i = 0; i < turns; ++i) {
    LaunchGuess guess = fit.start(static_cast<double>(i) * 2.0 * std::numbers::pi / turns);
    if (fit.improve(guess, most_steps) >= LaunchFit::infinite) continue;
    const double tau_s = lines.back().time.seconds() - guess.launch_s;
    if (ascent_at(family, guess.number, tau_s).way_m < 0.0) continue;
    Peak peak;
    const std::optional<LaunchEstimate> estimate = fit.at(guess, peak.surprise);
    if (!estimate || !std::isfinite(peak.surprise)) continue;
    peak.estimate = *estimate;
    const auto same = [&](const Peak& other) {
      const double turn = std::remainder(other.estimate.heading_rad - estimate->heading_rad, 2.0 * std::numbers::pi);
      return std::abs(turn) < 0.5 * (estimate->sigma_heading_rad() + other.estimate.sigma_heading_rad()) &&
             std::abs(other.surprise - peak.surprise) < 0.5;
    };
    const auto first = peaks.peak.begin() + static_cast<std::ptrdiff_t>(before);
    const auto end = peaks.peak.begin() + static_cast<std::ptrdiff_t>(peaks.count);
    if (std::none_of(first, end, same)) peaks.peak[peaks.count++] = peak;
  }
}

// Mean and covariance of all peaks together, weighted by evidence, about the best one.
std::optional<LaunchEstimate> merged(const Peaks& peaks) {
  if (peaks.count == 0) return std::nullopt;
  const auto first = peaks.peak.begin();
  const auto end = first + static_cast<std::ptrdiff_t>(peaks.count);
  const Peak& best =
      *std::min_element(first, end, [](const Peak& a, const Peak& b) { return a.surprise < b.surprise; });
  const geo::Site site{best.estimate.point};
  Eigen::Vector4d mean = Eigen::Vector4d::Zero();
  Eigen::Matrix4d second = Eigen::Matrix4d::Zero();
  double sum = 0.0;
  for (auto peak = first; peak != end; ++peak) {
    const double weight = std::exp(-0.5 * (peak->surprise - best.surprise));
    const geo::Position<geo::Enu> off = site.to_enu(geo::ecef_from_geodetic(peak->estimate.point));
    const Eigen::Vector4d d{
        off.x_m, off.y_m,
        std::remainder(peak->estimate.heading_rad - best.estimate.heading_rad, 2.0 * std::numbers::pi),
        peak->estimate.launch_s - best.estimate.launch_s};
    sum += weight;
    mean += weight * d;
    second += weight * (d * d.transpose());
    for (std::size_t i = 0; i < 4; ++i) {
      for (std::size_t j = 0; j < 4; ++j)
        second(static_cast<int>(i), static_cast<int>(j)) += weight * peak->estimate.covariance[i][j];
    }
  }
  mean /= sum;
  const Eigen::Matrix4d covariance = second / sum - mean * mean.transpose();
  if (!covariance.allFinite() || covariance.diagonal().minCoeff() <= 0.0) return best.estimate;
  LaunchEstimate estimate = best.estimate;
  const double alt_m = estimate.point.alt_m;
  estimate.point = geo::geodetic_from_ecef(site.to_ecef(geo::Position<geo::Enu>{mean[0], mean[1], 0.0}));
  estimate.point.alt_m = alt_m;
  const double turn = std::remainder(estimate.heading_rad + mean[2], 2.0 * std::numbers::pi);
  estimate.heading_rad = turn < 0.0 ? turn + 2.0 * std::numbers::pi : turn;
  estimate.launch_s += mean[3];
  for (std::size_t i = 0; i < 4; ++i) {
    for (std::size_t j = 0; j < 4; ++j)
      estimate.covariance[i][j] = covariance(static_cast<int>(i), static_cast<int>(j));
  }
  return estimate;
}

}  // namespace

AcrossAxes across_axes(const std::array<double, 3>& direction) {
  const Vector3d u{direction[0], direction[1], direction[2]};
  Vector3d first = Vector3d::UnitZ().cross(u);
  if (first.squaredNorm() < 1e-12) first = Vector3d::UnitX().cross(u);
  first.normalize();
  const Vector3d second = u.cross(first).normalized();
  return {{first[0], first[1], first[2]}, {second[0], second[1], second[2]}};
}

double LaunchEstimate::sigma_along_m() const {
  const double s = std::sin(heading_rad), c = std::cos(heading_rad);
  return std::sqrt(s * s * covariance[0][0] + 2.0 * s * c * covariance[0][1] + c * c * covariance[1][1]);
}
double LaunchEstimate::sigma_across_m() const {
  const double s = std::sin(heading_rad), c = std::cos(heading_rad);
  return std::sqrt(c * c * covariance[0][0] - 2.0 * s * c * covariance[0][1] + s * s * covariance[1][1]);
}
double LaunchEstimate::sigma_heading_rad() const { return std::sqrt(covariance[2][2]); }
double LaunchEstimate::sigma_launch_s() const { return std::sqrt(covariance[3][3]); }

std::optional<LaunchEstimate> LaunchEstimator::estimate(std::span<const SightLine> lines) const {
  if (lines.size() < 2 || lines.front().time == lines.back().time) return std::nullopt;
  std::array<SightLine, most_lines> some;
  const std::size_t count = std::min(lines.size(), most_lines);
  for (std::size_t i = 0; i < count; ++i) some[i] = lines[count < 2 ? 0 : i * (lines.size() - 1) / (count - 1)];
  const std::span<const SightLine> used{some.data(), count};
  Peaks peaks;
  for (const Ascent family : {Ascent::powered, Ascent::thrown}) add_peaks(errors_, used, family, peaks);
  return merged(peaks);
}

}  // namespace iamd::sensing
