#include "iamd/tracking/track_fusion.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/eigen.hpp"
#include "iamd/tracking/chi_square.hpp"

namespace iamd::tracking {
namespace {

constexpr double velocity_counts_s = 10.0;
constexpr double ballistic_above_m = 40e3;

// Two covariances in the axes that make both diagonal: P1 = T Tᵀ, P2⁻¹ = T⁻ᵀ diag(λ) T⁻¹.
struct CommonAxes {
  Matrix6 t, inverse;
  Vector6 lambda;

  CommonAxes(const Matrix6& p1, const Matrix6& p2) {
    const Eigen::LLT<Matrix6> llt{p1};
    const Matrix6 l = llt.matrixL();
    const Matrix6 half = llt.matrixL().solve(p2);
    Matrix6 m = llt.matrixL().solve(half.transpose());
    m = 0.5 * (m + m.transpose()).eval();
    const Eigen::SelfAdjointEigenSolver<Matrix6> solver{m};
    const Matrix6& v = solver.eigenvectors();
    t = l * v;
    // T⁻¹ = Vᵀ L⁻¹.
    inverse = v.transpose() * llt.matrixL().solve(Matrix6::Identity());
    lambda = solver.eigenvalues().cwiseMax(1e-300).cwiseInverse();
  }

  // With the informations weighted by `first` and `second`.
  [[nodiscard]] Gaussian<6> fused(const Gaussian<6>& a, const Gaussian<6>& b, double first, double second) const {
    const Vector6 per = (first + second * lambda.array()).inverse();
    const Vector6 gain = second * lambda.array() * per.array();
    Gaussian<6> out;
    out.x = a.x + t * gain.asDiagonal() * (inverse * (b.x - a.x));
    const Matrix6 scaled = t * per.asDiagonal();
    for (int j = 0; j < 6; ++j) {
      for (int i = j; i < 6; ++i) {
        out.p(i, j) = scaled.row(i).dot(t.row(j));
        out.p(j, i) = out.p(i, j);
      }
    }
    return out;
  }

  // Where the sum of a convex function of the weight is least: its slope, by halving.
  template <class Slope>
  [[nodiscard]] static double least(const Slope& slope) {
    if (slope(0.0) >= 0.0) return 0.0;
    if (slope(1.0) <= 0.0) return 1.0;
    double low = 0.0;
    double high = 1.0;
    for (int i = 0; i < 60 && high - low > 1e-12; ++i) {
      const double middle = 0.5 * (low + high);
      (slope(middle) < 0.0 ? low : high) = middle;
    }
    return 0.5 * (low + high);
  }

  [[nodiscard]] double weight(IntersectionWeight kind, const Matrix6& p1, const Matrix6& p2) const {
    const auto at = [&](double w) { return w + (1.0 - w) * lambda.array(); };
    switch (kind) {
      case IntersectionWeight::determinant:
        if ((lambda.array() - 1.0).abs().maxCoeff() < 1e-12) return 0.5;  // equal: any
        return least([&](double w) { return -((1.0 - lambda.array()) / at(w)).sum(); });
      case IntersectionWeight::trace: {
        Vector6 share;  // of each axis in the scaled trace
        for (int i = 0; i < 6; ++i) {
          share[i] = t.col(i).head<3>().squaredNorm() +
                     velocity_counts_s * velocity_counts_s * t.col(i).tail<3>().squaredNorm();
        }
        return least([&](double w) { return -(share.array() * (1.0 - lambda.array()) / at(w).square()).sum(); });
      }
      case IntersectionWeight::niehsen:
        return weight_of(p2) / (weight_of(p1) + weight_of(p2));
      case IntersectionWeight::franken:
        return 0.5 * (1.0 - (lambda.array() / (1.0 + lambda.array())).prod() + (1.0 + lambda.array()).inverse().prod());
    }
    return 0.5;
  }
};

// A covariance that bounds that of the difference.
Matrix6 difference_covariance(const Matrix6& p1, const Matrix6& p2, double t1, double t2, Correlation correlation) {
  if (correlation == Correlation::none) return p1 + p2;
  const double kappa = std::sqrt(t1 / t2);
  return (1.0 + 1.0 / kappa) * p1 + (1.0 + kappa) * p2;
}

double distance2_under(const Vector6& d, const Matrix6& p) { return d.dot(p.llt().solve(d)); }

}  // namespace

double weight_of(const Matrix6& p) {
  return p(0, 0) + p(1, 1) + p(2, 2) + velocity_counts_s * velocity_counts_s * (p(3, 3) + p(4, 4) + p(5, 5));
}

Gaussian<6> intersection_at(const Gaussian<6>& a, const Gaussian<6>& b, double weight) {
  IAMD_EXPECT(weight >= 0.0 && weight <= 1.0);
  return CommonAxes{a.p, b.p}.fused(a, b, weight, 1.0 - weight);
}

Fused covariance_intersection(const Gaussian<6>& a, const Gaussian<6>& b, IntersectionWeight weight) {
  const CommonAxes axes{a.p, b.p};
  Fused out;
  out.weight = axes.weight(weight, a.p, b.p);
  out.estimate = axes.fused(a, b, out.weight, 1.0 - out.weight);
  return out;
}

Gaussian<6> fuse_independent(const Gaussian<6>& a, const Gaussian<6>& b) {
  return CommonAxes{a.p, b.p}.fused(a, b, 1.0, 1.0);
}

double track_distance2(const Gaussian<6>& a, const Gaussian<6>& b, Correlation correlation) {
  return distance2_under(a.x - b.x, difference_covariance(a.p, b.p, weight_of(a.p), weight_of(b.p), correlation));
}

Gaussian<6> gaussian_of(const Track& track) {
  return {geo::vector_of(track.state), Eigen::Map<const Matrix6>{track.covariance.data()}};
}

void set_estimate(const Gaussian<6>& estimate, Track& track) {
  track.state = geo::state_of<geo::Ecef>(estimate.x);
  Eigen::Map<Matrix6>{track.covariance.data()} = estimate.p;
}

Gaussian<6> carried(const Track& track, double dt_s, const MotionSettings& motion) {
  Filter filter;
  const Gaussian<6> now = gaussian_of(track);
  if (dt_s == 0.0) return now;
  filter.x = now.x;
  filter.p = now.p;
  const bool falls =
      track.motion == MotionClass::ballistic || geo::ellipsoid_height(track.state.position) > ballistic_above_m;
  const Motion kind = falls ? Motion::ballistic : Motion::constant_velocity;
  refresh(kind, motion, filter);
  advance(kind, motion, dt_s, filter);
  return {filter.x, filter.p};
}

TrackFusion::TrackFusion(const FusionSettings& settings)
    : settings_{settings},
      gate_{chi_square_quantile(6, settings.same_probability)},
      longest_delay_{base::Duration::from_seconds(std::min(settings.longest_delay_s, 1e9))} {}

void TrackFusion::align(const Track& track, base::Time time, Aligned& out) const {
  out.estimate = carried(track, (time - track.time).seconds(), settings_.motion);
  out.weight = weight_of(out.estimate.p);
  out.usable = out.estimate.x.allFinite() && std::isfinite(out.weight) && out.weight > 0.0;
}

void TrackFusion::find_pairs() {
  pairs_.clear();
  order_.resize(local_.size());
  std::iota(order_.begin(), order_.end(), 0U);
  std::erase_if(order_, [&](std::uint32_t i) { return !local_[i].usable; });
  const auto x_of = [&](std::uint32_t i) { return local_[i].estimate.x[0]; };
  std::sort(order_.begin(), order_.end(),
            [&](std::uint32_t i, std::uint32_t j) { return x_of(i) != x_of(j) ? x_of(i) < x_of(j) : i < j; });
  double widest = 0.0;
  for (const std::uint32_t i : order_) widest = std::max(widest, local_[i].weight);
  for (std::uint32_t r = 0; r < remote_.size(); ++r) {
    const Aligned& remote = remote_[r];
    if (!remote.usable) continue;
    // The bounding covariance has no axis beyond (√t1 + √t2)².
    const double reach = std::sqrt(gate_) * (std::sqrt(remote.weight) + std::sqrt(widest));
    const double x = remote.estimate.x[0];
    auto it = std::lower_bound(order_.begin(), order_.end(), x - reach,
                               [&](std::uint32_t i, double value) { return x_of(i) < value; });
    for (; it != order_.end() && x_of(*it) <= x + reach; ++it) {
      const Aligned& local = local_[*it];
      const Vector6 d = remote.estimate.x - local.estimate.x;
      const double root = std::sqrt(remote.weight) + std::sqrt(local.weight);
      if (d.head<3>().squaredNorm() > gate_ * root * root) continue;
      const double distance2 =
          distance2_under(d, difference_covariance(remote.estimate.p, local.estimate.p, remote.weight, local.weight,
                                                   settings_.correlation));
      if (distance2 <= gate_) pairs_.push_back({r, *it, distance2});
    }
  }
}

std::span<const FusionMatch> TrackFusion::fuse(std::span<const RemoteTrack> remote, std::span<Track> local) {
  matches_.assign(remote.size(), {});
  for (std::uint32_t i = 0; i < remote.size(); ++i) matches_[i].remote = i;
  if (local.empty()) return matches_;
  base::Time time = local.front().time;
  for (const Track& track : local) time = std::max(time, track.time);
  local_.resize(local.size());
  for (std::size_t i = 0; i < local.size(); ++i) {
    align(local[i], time, local_[i]);
    local_[i].usable = local_[i].usable && local[i].status != TrackStatus::deleted;
  }
  remote_.resize(remote.size());
  for (std::size_t i = 0; i < remote.size(); ++i) {
    if (time - remote[i].track.time > longest_delay_) {
      ++too_old_;
      remote_[i].usable = false;
      continue;
    }
    align(remote[i].track, time, remote_[i]);
  }
  find_pairs();
  const std::span<const int> chosen = nearest_.solve(pairs_, remote.size(), local.size(), gate_);
  for (const GatedPair& pair : pairs_) {
    if (chosen[pair.row] != static_cast<int>(pair.column)) continue;
    Track& mine = local[pair.column];
    const Track& theirs = remote[pair.row].track;
    matches_[pair.row].local = mine.id;
    matches_[pair.row].distance2 = pair.cost;
    const Gaussian<6> there = carried(theirs, (mine.time - theirs.time).seconds(), settings_.motion);
    const Gaussian<6> here = gaussian_of(mine);
    set_estimate(settings_.correlation == Correlation::none
                     ? fuse_independent(here, there)
                     : covariance_intersection(here, there, settings_.weight).estimate,
                 mine);
    mine.ballistic_log_covariance.fill(0.0);  // the remote estimate says nothing of how its errors go with drag
  }
  return matches_;
}

}  // namespace iamd::tracking
