// Association problems for tests: random ones, and their marginals by trying all joint events.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "iamd/base/random.hpp"
#include "iamd/tracking/associator.hpp"

namespace iamd::tracking::test {

struct Problem {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<GatedPair> pairs;

  [[nodiscard]] AssociationProblem view() const { return {rows, columns, pairs}; }
};

// Each pair with the chance `density`, its cost uniform; a whole number where `ties`.
inline Problem random_problem(base::RandomStream& draw, std::size_t rows, std::size_t columns, double density,
                              double low = -8.0, double high = 4.0, bool ties = false) {
  Problem problem{rows, columns, {}};
  for (std::uint32_t r = 0; r < rows; ++r) {
    for (std::uint32_t c = 0; c < columns; ++c) {
      const double cost = low + (high - low) * draw.uniform();
      if (draw.bernoulli(density)) problem.pairs.push_back({r, c, ties ? std::round(cost) : cost});
    }
  }
  return problem;
}

// Tracks and plots on a line or in a square, gated by distance: the shape of real problems. Plots stand about half of
// the tracks, the rest anywhere.
inline Problem spatial_problem(base::RandomStream& draw, std::size_t rows, std::size_t columns, double side,
                               double gate, bool flat) {
  struct Point {
    double x, y;
  };
  const auto anywhere = [&] {
    const double x = side * draw.uniform();
    const double y = side * draw.uniform();
    return Point{x, flat ? y : 0.0};
  };
  std::vector<Point> tracks(rows);
  for (Point& t : tracks) t = anywhere();
  std::sort(tracks.begin(), tracks.end(), [](const Point& a, const Point& b) { return a.x < b.x; });
  std::vector<Point> plots(columns);
  for (std::size_t c = 0; c < columns; ++c) {
    plots[c] = anywhere();
    const double dx = draw.normal();
    const double dy = draw.normal();
    if (2 * c < rows) plots[c] = {tracks[2 * c].x + dx, flat ? tracks[2 * c].y + dy : 0.0};
  }
  Problem problem{rows, columns, {}};
  std::vector<std::uint32_t> by_x(columns);
  for (std::uint32_t c = 0; c < columns; ++c) by_x[c] = c;
  std::sort(by_x.begin(), by_x.end(), [&](auto a, auto b) { return plots[a].x < plots[b].x; });
  std::size_t from = 0;
  for (std::uint32_t r = 0; r < rows; ++r) {
    while (from < columns && plots[by_x[from]].x < tracks[r].x - gate) ++from;
    for (std::size_t k = from; k < columns && plots[by_x[k]].x <= tracks[r].x + gate; ++k) {
      const double dx = plots[by_x[k]].x - tracks[r].x;
      const double dy = plots[by_x[k]].y - tracks[r].y;
      const double d2 = dx * dx + dy * dy;
      if (d2 <= gate * gate) problem.pairs.push_back({r, by_x[k], 0.5 * d2 - 4.0});
    }
  }
  return problem;
}

// Sums over all joint events, one by one.
struct Enumeration {
  AssociationAnswer answer;
  double best = -1.0;              // weight of the most probable event …
  std::vector<double> best_pairs;  // … and its pairs, 0 or 1
  double events = 0.0;

  explicit Enumeration(const Problem& problem) : problem_{&problem}, of_row_(problem.rows) {
    for (std::uint32_t p = 0; p < problem.pairs.size(); ++p) of_row_[problem.pairs[p].row].push_back(p);
    weight_.resize(problem.pairs.size());
    for (std::size_t p = 0; p < weight_.size(); ++p) weight_[p] = std::exp(-problem.pairs[p].cost);
    answer.pair.assign(problem.pairs.size(), 0.0);
    answer.alone.assign(problem.rows, 0.0);
    pair_.resize(weight_.size());
    alone_.resize(problem.rows);
    const double total = visit(0, 0, 1.0);
    for (std::size_t p = 0; p < pair_.size(); ++p) answer.pair[p] = pair_[p].value / total;
    for (std::size_t r = 0; r < alone_.size(); ++r) answer.alone[r] = alone_[r].value / total;
  }

 private:
  // A sum that keeps what rounding takes from it (Kahan 1965): there are millions of terms.
  struct Sum {
    double value = 0.0;
    double lost = 0.0;
    void add(double term) {
      const double corrected = term - lost;
      const double next = value + corrected;
      lost = (next - value) - corrected;
      value = next;
    }
  };
  // The weight of all events below.
  double visit(std::size_t row, std::uint64_t used, double weight) {
    if (row == problem_->rows) {
      events += 1.0;
      if (weight > best) {
        best = weight;
        best_pairs.assign(weight_.size(), 0.0);
        for (const std::uint32_t p : chosen_) best_pairs[p] = 1.0;
      }
      return weight;
    }
    double sum = visit(row + 1, used, weight);
    alone_[row].add(sum);
    for (const std::uint32_t p : of_row_[row]) {
      const std::uint64_t bit = std::uint64_t{1} << problem_->pairs[p].column;
      if ((used & bit) != 0) continue;
      chosen_.push_back(p);
      const double part = visit(row + 1, used | bit, weight * weight_[p]);
      chosen_.pop_back();
      pair_[p].add(part);
      sum += part;
    }
    return sum;
  }

  const Problem* problem_;
  std::vector<std::vector<std::uint32_t>> of_row_;
  std::vector<double> weight_;
  std::vector<std::uint32_t> chosen_;
  std::vector<Sum> pair_, alone_;
};

// The largest difference of any probability.
inline double difference(const AssociationAnswer& a, const AssociationAnswer& b) {
  double most = 0.0;
  for (std::size_t i = 0; i < a.pair.size(); ++i) most = std::max(most, std::abs(a.pair[i] - b.pair[i]));
  for (std::size_t i = 0; i < a.alone.size(); ++i) most = std::max(most, std::abs(a.alone[i] - b.alone[i]));
  return most;
}

}  // namespace iamd::tracking::test
