#include "iamd/tracking/joint_probabilistic.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace iamd::tracking {
namespace {
constexpr std::uint32_t none = 0xffffffffU;
constexpr double negligible = 45.0;  // of the logarithm of a joint event's weight, below the best
// Probabilities below which a large cluster is cut, one after the other.
constexpr std::array improbable{0.001, 0.01, 0.03};
constexpr double links_per_row = 2000.0;  // of a piece, at most
constexpr double lowest = -600.0;         // logarithm of a weight: what is less counts as this
}  // namespace

std::uint32_t JointProbabilistic::root(std::uint32_t node) {
  while (parent_[node] != node) {
    parent_[node] = parent_[parent_[node]];
    node = parent_[node];
  }
  return node;
}

// Keeps the pairs that count, and sorts rows that have any by their cluster; clusters are numbered by their first row.
void JointProbabilistic::find_clusters(const base::SparseCosts& costs) {
  const std::span<const double> u = assignment_.row_potentials();
  const std::span<const double> v = assignment_.column_potentials();
  const auto rows = static_cast<std::uint32_t>(costs.rows());
  kept_.resize(costs.cost.size());
  parent_.resize(rows + costs.columns);
  std::iota(parent_.begin(), parent_.end(), 0U);
  for (std::uint32_t row = 0; row < rows; ++row) {
    for (std::uint32_t e = costs.begin[row]; e < costs.begin[row + 1]; ++e) {
      kept_[e] = costs.cost[e] - u[row] - v[costs.column[e]] <= negligible ? 1 : 0;
      if (kept_[e] == 0) continue;
      const std::uint32_t a = root(row);
      const std::uint32_t b = root(rows + costs.column[e]);
      if (a != b) parent_[std::max(a, b)] = std::min(a, b);
    }
  }
  cluster_of_root_.assign(rows + costs.columns, none);
  cluster_of_row_.resize(rows);
  cluster_begin_.assign(1, 0);
  for (std::uint32_t row = 0; row < rows; ++row) {
    std::uint32_t& cluster = cluster_of_root_[root(row)];
    if (cluster == none) {
      cluster = static_cast<std::uint32_t>(cluster_begin_.size() - 1);
      cluster_begin_.push_back(0);
    }
    cluster_of_row_[row] = cluster;
    ++cluster_begin_[cluster + 1];
  }
  std::partial_sum(cluster_begin_.begin(), cluster_begin_.end(), cluster_begin_.begin());
  fill_.assign(cluster_begin_.begin(), cluster_begin_.end());
  rows_by_cluster_.resize(rows);
  for (std::uint32_t row = 0; row < rows; ++row) rows_by_cluster_[fill_[cluster_of_row_[row]]++] = row;
}

void JointProbabilistic::solve(const AssociationProblem& problem, AssociationAnswer& answer) {
  rows_.build(problem.pairs, problem.rows, problem.columns, 0.0);
  const base::SparseCosts costs = rows_.costs();
  assignment_.solve(costs);
  answer.pair.assign(problem.pairs.size(), 0.0);
  answer.alone.assign(problem.rows, 1.0);
  work_ = {};
  find_clusters(costs);
  local_.assign(problem.columns, none);
  for (std::size_t c = 0; c + 1 < cluster_begin_.size(); ++c) {
    const std::span<const std::uint32_t> rows{rows_by_cluster_.data() + cluster_begin_[c],
                                              cluster_begin_[c + 1] - cluster_begin_[c]};
    if (rows.size() == 1) {
      solve_row(costs, rows.front(), answer);
    } else {
      solve_cluster(costs, rows, answer);
    }
  }
}

// A row that nobody contends with.
void JointProbabilistic::solve_row(const base::SparseCosts& costs, std::uint32_t row, AssociationAnswer& answer) {
  double least = 0.0;
  for (std::uint32_t e = costs.begin[row]; e < costs.begin[row + 1]; ++e) {
    if (kept_[e] != 0) least = std::min(least, costs.cost[e]);
  }
  double sum = std::exp(least);
  answer.alone[row] = sum;
  for (std::uint32_t e = costs.begin[row]; e < costs.begin[row + 1]; ++e) {
    if (kept_[e] == 0) continue;
    double& p = answer.pair[rows_.pair_of_entry()[e]];
    p = std::exp(least - costs.cost[e]);
    sum += p;
  }
  answer.alone[row] /= sum;
  for (std::uint32_t e = costs.begin[row]; e < costs.begin[row + 1]; ++e) {
    answer.pair[rows_.pair_of_entry()[e]] /= sum;
  }
}

void JointProbabilistic::Side::transpose() {
  other_begin.assign(other_alone.size() + 1, 0);
  for (const std::uint32_t o : other) ++other_begin[o + 1];
  std::partial_sum(other_begin.begin(), other_begin.end(), other_begin.begin());
  other_entry.resize(other.size());
  other_agent.resize(other.size());
  for (std::uint32_t agent = 0; agent < alone.size(); ++agent) {
    for (std::uint32_t e = begin[agent]; e < begin[agent + 1]; ++e) {
      const std::uint32_t place = other_begin[other[e]]++;
      other_entry[place] = e;
      other_agent[place] = agent;
    }
  }
  for (std::size_t o = other_alone.size(); o > 0; --o) other_begin[o] = other_begin[o - 1];
  other_begin[0] = 0;
  probability.assign(other.size(), 0.0);
  alone_probability.assign(alone.size(), 0.0);
}

// The cluster with rows as agents, weights scaled by the potentials.
void JointProbabilistic::load_rows(const base::SparseCosts& costs, std::span<const std::uint32_t> rows) {
  const std::span<const double> u = assignment_.row_potentials();
  const std::span<const double> v = assignment_.column_potentials();
  Side& side = by_row_;
  side.begin.assign(1, 0);
  side.other.clear();
  side.weight.clear();
  side.alone.clear();
  side.other_alone.clear();
  entry_.clear();
  for (const std::uint32_t row : rows) {
    for (std::uint32_t e = costs.begin[row]; e < costs.begin[row + 1]; ++e) {
      if (kept_[e] == 0) continue;
      const std::uint32_t column = costs.column[e];
      if (local_[column] == none) {
        local_[column] = static_cast<std::uint32_t>(side.other_alone.size());
        side.other_alone.push_back(std::exp(std::clamp(v[column], lowest, 0.0)));
      }
      side.other.push_back(local_[column]);
      side.weight.push_back(std::exp(-std::max(costs.cost[e] - u[row] - v[column], 0.0)));
      entry_.push_back(e);
    }
    side.begin.push_back(static_cast<std::uint32_t>(side.other.size()));
    side.alone.push_back(std::exp(std::clamp(u[row], lowest, 0.0)));
  }
  side.transpose();
}

// The same with columns as agents.
void JointProbabilistic::turn() {
  by_column_.begin.assign(by_row_.other_begin.begin(), by_row_.other_begin.end());
  by_column_.other.assign(by_row_.other_agent.begin(), by_row_.other_agent.end());
  by_column_.alone.assign(by_row_.other_alone.begin(), by_row_.other_alone.end());
  by_column_.other_alone.assign(by_row_.alone.begin(), by_row_.alone.end());
  by_column_.weight.resize(by_row_.weight.size());
  for (std::size_t i = 0; i < by_row_.weight.size(); ++i) by_column_.weight[i] = by_row_.weight[by_row_.other_entry[i]];
  by_column_.transpose();
}

// Into by_row_'s probabilities, where the work is within the bound.
bool JointProbabilistic::sum_events(double most_links) {
  const AssociationCluster rows = by_row_.view();
  const bool by_rows = row_events_.plan(rows, most_links);
  // The other side is tried where it can be much less.
  if (!by_rows || row_events_.links() > 50.0 * static_cast<double>(by_row_.other.size())) {
    turn();
    const AssociationCluster columns = by_column_.view();
    const double most = by_rows ? row_events_.links() : most_links;
    if (column_events_.plan(columns, most)) {
      work_.links += column_events_.links();
      column_events_.solve(columns, by_column_.probability, by_column_.alone_probability);
      std::fill(by_row_.alone_probability.begin(), by_row_.alone_probability.end(), 1.0);
      for (std::size_t i = 0; i < by_row_.other_entry.size(); ++i) {
        by_row_.probability[by_row_.other_entry[i]] = by_column_.probability[i];
        by_row_.alone_probability[by_row_.other_agent[i]] -= by_column_.probability[i];
      }
      for (double& alone : by_row_.alone_probability) alone = std::max(alone, 0.0);
      return true;
    }
  }
  if (by_rows) {
    work_.links += row_events_.links();
    row_events_.solve(rows, by_row_.probability, by_row_.alone_probability);
    return true;
  }
  return false;
}

void JointProbabilistic::clear_local(const base::SparseCosts& costs) {
  for (const std::uint32_t e : entry_) local_[costs.column[e]] = none;
}

void JointProbabilistic::solve_cluster(const base::SparseCosts& costs, std::span<const std::uint32_t> rows,
                                       AssociationAnswer& answer) {
  ++work_.clusters;
  load_rows(costs, rows);
  const bool exact = sum_events(config_.most_links);
  if (!exact) {
    ++work_.approximated;
    if (!loopy_.solve(by_row_.view(), by_row_.probability, by_row_.alone_probability)) ++work_.unconverged;
  }
  for (std::size_t k = 0; k < entry_.size(); ++k) {
    answer.pair[rows_.pair_of_entry()[entry_[k]]] = by_row_.probability[k];
  }
  for (std::size_t i = 0; i < rows.size(); ++i) answer.alone[rows[i]] = by_row_.alone_probability[i];
  clear_local(costs);
  if (!exact && config_.most_links > 0.0) approximate(costs, rows, answer);
}

// Belief propagation is sure of what is improbable, and less so of how close contenders share. So pairs that it finds
// improbable keep its figure, and the pieces that hold together without them are summed exactly where they are small
// enough.
void JointProbabilistic::approximate(const base::SparseCosts& costs, std::span<const std::uint32_t> rows,
                                     AssociationAnswer& answer) {
  large_.assign(rows.begin(), rows.end());
  for (const double least : improbable) {
    split(costs, large_, least, answer);
    still_large_.clear();
    for (std::size_t first = 0; first < members_.size();) {
      std::size_t end = first;
      piece_.clear();
      for (; end < members_.size() && members_[end].piece == members_[first].piece; ++end) {
        piece_.push_back(members_[end].row);
      }
      first = end;
      refine(costs, piece_, answer);
    }
    large_.swap(still_large_);
  }
  cut_columns(costs, rows, answer);
}

// Drops pairs that are less probable than `least` (but not those of the best joint event), and lists the rows by what
// still holds together.
void JointProbabilistic::split(const base::SparseCosts& costs, std::span<const std::uint32_t> rows, double least,
                               const AssociationAnswer& answer) {
  const auto shift = static_cast<std::uint32_t>(costs.rows());
  for (const std::uint32_t row : rows) {
    parent_[row] = row;
    for (std::uint32_t e = costs.begin[row]; e < costs.begin[row + 1]; ++e) {
      parent_[shift + costs.column[e]] = shift + costs.column[e];
      const bool best = assignment_.entries()[row] == static_cast<int>(e);
      if (!best && answer.pair[rows_.pair_of_entry()[e]] < least) kept_[e] = 0;
    }
  }
  for (const std::uint32_t row : rows) {
    for (std::uint32_t e = costs.begin[row]; e < costs.begin[row + 1]; ++e) {
      if (kept_[e] == 0) continue;
      const std::uint32_t a = root(row);
      const std::uint32_t b = root(shift + costs.column[e]);
      if (a != b) parent_[std::max(a, b)] = std::min(a, b);
    }
  }
  members_.clear();
  for (const std::uint32_t row : rows) members_.push_back({root(row), row});
  std::sort(members_.begin(), members_.end(),
            [](const Member& a, const Member& b) { return a.piece != b.piece ? a.piece < b.piece : a.row < b.row; });
}

// A piece's exact shares of what its rows have left beside the pairs that were dropped.
void JointProbabilistic::refine(const base::SparseCosts& costs, std::span<const std::uint32_t> rows,
                                AssociationAnswer& answer) {
  load_rows(costs, rows);
  if (entry_.empty()) return;  // all its pairs were dropped
  if (sum_events(std::min(config_.most_links, links_per_row * static_cast<double>(rows.size())))) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      double left = answer.alone[rows[i]];
      for (std::uint32_t k = by_row_.begin[i]; k < by_row_.begin[i + 1]; ++k) {
        left += answer.pair[rows_.pair_of_entry()[entry_[k]]];
      }
      for (std::uint32_t k = by_row_.begin[i]; k < by_row_.begin[i + 1]; ++k) {
        answer.pair[rows_.pair_of_entry()[entry_[k]]] = left * by_row_.probability[k];
      }
      answer.alone[rows[i]] = left * by_row_.alone_probability[i];
    }
  } else {
    still_large_.insert(still_large_.end(), rows.begin(), rows.end());
  }
  clear_local(costs);
}

// Two approximations together may give a column a little more than 1: it is cut to that.
void JointProbabilistic::cut_columns(const base::SparseCosts& costs, std::span<const std::uint32_t> rows,
                                     AssociationAnswer& answer) {
  column_sum_.resize(costs.columns);
  const auto each_pair = [&](const auto& action) {
    for (const std::uint32_t row : rows) {
      for (std::uint32_t e = costs.begin[row]; e < costs.begin[row + 1]; ++e) {
        action(row, column_sum_[costs.column[e]], answer.pair[rows_.pair_of_entry()[e]]);
      }
    }
  };
  each_pair([](std::uint32_t, double& sum, double) { sum = 0.0; });
  each_pair([](std::uint32_t, double& sum, double p) { sum += p; });
  each_pair([&](std::uint32_t row, double sum, double& p) {
    if (sum <= 1.0) return;
    answer.alone[row] += p * (1.0 - 1.0 / sum);
    p /= sum;
  });
}

}  // namespace iamd::tracking
