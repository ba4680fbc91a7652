#include "iamd/world/lowest_curve.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace iamd::world {
namespace {

// One side condition, a·x >= bound, on three neighbouring unknowns.
struct Row {
  std::size_t first = 0;
  std::array<double, 3> a{};
  double bound = 0.0;
  [[nodiscard]] double of(const std::vector<double>& x) const {
    return a[0] * x[first] + a[1] * x[first + 1] + a[2] * x[first + 2];
  }
};

// A symmetric matrix with two bands beside its diagonal, and its factors L D Lᵀ.
class FiveBands {
 public:
  explicit FiveBands(std::size_t n) : diagonal_(n), next_(n), second_(n) {}

  void clear() {
    std::ranges::fill(diagonal_, 0.0);
    std::ranges::fill(next_, 0.0);
    std::ranges::fill(second_, 0.0);
  }
  void add(const Row& row, double weight) {
    const auto& a = row.a;
    const std::size_t i = row.first;
    diagonal_[i] += weight * a[0] * a[0];
    diagonal_[i + 1] += weight * a[1] * a[1];
    diagonal_[i + 2] += weight * a[2] * a[2];
    next_[i] += weight * a[0] * a[1];
    next_[i + 1] += weight * a[1] * a[2];
    second_[i] += weight * a[0] * a[2];
  }
  void factorise() {
    const std::size_t n = diagonal_.size();
    for (std::size_t i = 0; i < n; ++i) {
      const double d = diagonal_[i];
      if (i + 1 < n) {
        const double l = next_[i] / d;
        diagonal_[i + 1] -= l * next_[i];
        if (i + 2 < n) {
          next_[i + 1] -= l * second_[i];
          const double m = second_[i] / d;
          diagonal_[i + 2] -= m * second_[i];
          second_[i] = m;
        }
        next_[i] = l;
      }
    }
  }
  // In place. Precondition: factorised.
  void solve(std::vector<double>& x) const {
    const std::size_t n = diagonal_.size();
    for (std::size_t i = 0; i < n; ++i) {
      if (i >= 1) x[i] -= next_[i - 1] * x[i - 1];
      if (i >= 2) x[i] -= second_[i - 2] * x[i - 2];
    }
    for (std::size_t i = 0; i < n; ++i) x[i] /= diagonal_[i];
    for (std::size_t i = n; i-- > 0;) {
      if (i + 1 < n) x[i] -= next_[i] * x[i + 1];
      if (i + 2 < n) x[i] -= second_[i] * x[i + 2];
    }
  }

 private:
  std::vector<double> diagonal_, next_, second_;
};

// min c·x with a_k·x >= b_k, from a primal and dual feasible start: an x that keeps all side conditions with room to
// spare, and positive multipliers y_k of theirs, from which c = Σ y_k a_k follows.
class LinearProgramme {
 public:
  LinearProgramme(std::vector<Row> rows, std::vector<double> start, std::vector<double> multipliers)
      : rows_{std::move(rows)},
        cost_(start.size(), 0.0),
        x_{std::move(start)},
        matrix_{x_.size()},
        dual_{std::move(multipliers)} {
    const std::size_t m = rows_.size();
    slack_.resize(m);
    d_slack_.resize(m);
    d_dual_.resize(m);
    corrector_.assign(m, 0.0);
    for (std::size_t k = 0; k < m; ++k) {
      slack_[k] = rows_[k].of(x_) - rows_[k].bound;
      for (std::size_t j = 0; j < 3; ++j) cost_[rows_[k].first + j] += dual_[k] * rows_[k].a[j];
    }
  }

  // Until the sum of slack times dual is below `gap`. x keeps all side conditions at any time.
  std::vector<double> solved(double gap) {
    constexpr int most_steps = 80;
    const auto m = static_cast<double>(rows_.size());
    for (int step = 0; step < most_steps; ++step) {
      const double mean = product() / m;
      if (mean * m < gap) break;
      matrix_.clear();
      for (std::size_t k = 0; k < rows_.size(); ++k) matrix_.add(rows_[k], dual_[k] / slack_[k]);
      matrix_.factorise();
      // Predictor: straight to the boundary.
      std::ranges::fill(corrector_, 0.0);
      direction(0.0);
      const auto [primal, dual] = lengths();
      double after = 0.0;
      for (std::size_t k = 0; k < rows_.size(); ++k) {
        after += (slack_[k] + primal * d_slack_[k]) * (dual_[k] + dual * d_dual_[k]);
        corrector_[k] = d_slack_[k] * d_dual_[k];
      }
      const double share = std::max(after, 0.0) / (m * mean);
      direction(share * share * share * mean);
      // The matrix has lost its last digits: as near as it gets.
      if (!std::ranges::all_of(d_x_, [](double d) { return std::isfinite(d); })) break;
      const auto [primal_step, dual_step] = lengths();
      constexpr double shy = 0.995;
      const double p = std::min(1.0, shy * primal_step);
      const double d = std::min(1.0, shy * dual_step);
      for (std::size_t i = 0; i < x_.size(); ++i) x_[i] += p * d_x_[i];
      for (std::size_t k = 0; k < rows_.size(); ++k) {
        slack_[k] += p * d_slack_[k];
        dual_[k] += d * d_dual_[k];
      }
      if (!(p > 1e-10) && !(d > 1e-10)) break;
    }
    return std::move(x_);
  }

 private:
  [[nodiscard]] double product() const {
    double sum = 0.0;
    for (std::size_t k = 0; k < rows_.size(); ++k) sum += slack_[k] * dual_[k];
    return sum;
  }
  // Newton's step towards slack·dual = target less the corrector's second order. The matrix is factorised.
  void direction(double target) {
    d_x_.assign(x_.size(), 0.0);
    // Aᵀ(Y/S)A dx = Aᵀy - c - Aᵀ((s y + corrector - target)/s) = -c - Aᵀ((corrector - target)/s)
    for (std::size_t i = 0; i < x_.size(); ++i) d_x_[i] = -cost_[i];
    for (std::size_t k = 0; k < rows_.size(); ++k) {
      const double pull = (target - corrector_[k]) / slack_[k];
      for (std::size_t j = 0; j < 3; ++j) d_x_[rows_[k].first + j] += pull * rows_[k].a[j];
    }
    matrix_.solve(d_x_);
    for (std::size_t k = 0; k < rows_.size(); ++k) {
      d_slack_[k] = rows_[k].of(d_x_);
      d_dual_[k] = (target - corrector_[k] - dual_[k] * d_slack_[k]) / slack_[k] - dual_[k];
    }
  }
  // How far the direction may be followed until a slack or a dual falls to zero.
  [[nodiscard]] std::pair<double, double> lengths() const {
    double primal = 1e9;
    double dual = 1e9;
    for (std::size_t k = 0; k < rows_.size(); ++k) {
      if (d_slack_[k] < 0.0) primal = std::min(primal, -slack_[k] / d_slack_[k]);
      if (d_dual_[k] < 0.0) dual = std::min(dual, -dual_[k] / d_dual_[k]);
    }
    return {std::min(primal, 1.0 / 0.995), std::min(dual, 1.0 / 0.995)};
  }

  std::vector<Row> rows_;
  std::vector<double> cost_;
  std::vector<double> x_;
  FiveBands matrix_;
  std::vector<double> dual_, slack_, d_x_, d_slack_, d_dual_, corrector_;
};

}  // namespace

QuadraticSpline::Piece QuadraticSpline::piece(std::size_t i) const {
  const double here = values_[i];
  const std::size_t last = values_.size() - 1;
  if (i == 0) return {0.0, here, (values_[1] - here) / step_m_, 0.0};
  const double before = values_[i - 1];
  const double after = i == last ? 2.0 * here - before : values_[i + 1];
  return {(static_cast<double>(i) - 0.5) * step_m_, 0.5 * (before + here), (here - before) / step_m_,
          (before - 2.0 * here + after) / (step_m_ * step_m_)};
}

QuadraticSpline lowest_curve(std::span<const Obstacle> obstacles, std::size_t count, double step_m,
                             double curvature_per_m, double steepest) {
  // In units in which the second difference's limit is 1.
  const double unit_m = curvature_per_m * step_m * step_m;
  const double highest = std::ranges::max(obstacles, {}, &Obstacle::alt_m).alt_m;
  const double lowest = std::ranges::min(obstacles, {}, &Obstacle::alt_m).alt_m;
  const double above = 1.0 + (highest - lowest) / unit_m;  // where the search starts: level, over everything
  std::vector<Row> rows;
  rows.reserve(obstacles.size() + 4 * count);
  // What counts is the height over the obstacles, each for its stretch of the way.
  std::vector<double> multipliers;
  multipliers.reserve(rows.capacity());
  double product = 0.0;
  for (std::size_t i = 0; i < obstacles.size(); ++i) {
    const Obstacle& o = obstacles[i];
    const double before = i > 0 ? o.way_m - obstacles[i - 1].way_m : 0.0;
    const double behind = i + 1 < obstacles.size() ? obstacles[i + 1].way_m - o.way_m : 0.0;
    multipliers.push_back(std::max(0.5 * (before + behind) / step_m, 1e-3));
    product += multipliers.back() * (above + (highest - o.alt_m) / unit_m);
    const double at = std::clamp(o.way_m / step_m, 0.0, static_cast<double>(count - 1));
    const auto middle = std::clamp<std::ptrdiff_t>(std::lround(at), 1, static_cast<std::ptrdiff_t>(count) - 2);
    const double u = at - static_cast<double>(middle);
    const auto first = static_cast<std::size_t>(middle - 1);
    const double bound = (o.alt_m - highest) / unit_m;
    if (u < -0.5) {
      rows.push_back({first, {-u, 1.0 + u, 0.0}, bound});  // the straight ends
    } else if (u > 0.5) {
      rows.push_back({first, {0.0, 1.0 - u, u}, bound});
    } else {
      rows.push_back({first, {0.5 * (0.5 - u) * (0.5 - u), 0.75 - u * u, 0.5 * (0.5 + u) * (0.5 + u)}, bound});
    }
  }
  const double rise = steepest * step_m / unit_m;
  for (std::size_t i = 0; i + 2 < count; ++i) {
    rows.push_back({i, {1.0, -2.0, 1.0}, -1.0});
    rows.push_back({i, {-1.0, 2.0, -1.0}, -1.0});
    if (!std::isfinite(steepest)) continue;
    rows.push_back({i, {-1.0, 1.0, 0.0}, -rise});
    rows.push_back({i, {1.0, -1.0, 0.0}, -rise});
    if (i + 3 < count) continue;
    rows.push_back({i, {0.0, -1.0, 1.0}, -rise});
    rows.push_back({i, {0.0, 1.0, -1.0}, -rise});
  }
  // The limits come in pairs, whose multipliers cancel where they are alike: as large as makes their products with the
  // slacks those of the obstacles.
  const double mean = product / static_cast<double>(obstacles.size());
  for (std::size_t k = obstacles.size(); k < rows.size(); ++k) multipliers.push_back(mean / -rows[k].bound);
  LinearProgramme programme{std::move(rows), std::vector<double>(count, above), std::move(multipliers)};
  std::vector<double> x = programme.solved(1e-3 * static_cast<double>(count));
  for (double& value : x) value = highest + unit_m * value;
  return {std::move(x), step_m};
}

}  // namespace iamd::world
