#include "iamd/base/k_best_assignments.hpp"

#include <algorithm>
#include <limits>

#include "iamd/base/contracts.hpp"

namespace iamd::base {
namespace {
constexpr double infinite = std::numeric_limits<double>::infinity();
}  // namespace

bool KBestAssignments::worse(const Candidate& a, const Candidate& b) {
  if (a.bound != b.bound) return a.bound > b.bound;
  const bool a_waits = a.place != none;
  const bool b_waits = b.place != none;
  return a_waits != b_waits ? a_waits : a.number > b.number;
}

void KBestAssignments::push(double bound, std::uint32_t node, std::uint32_t place) {
  heap_.push_back({bound, node, place, number_++});
  std::push_heap(heap_.begin(), heap_.end(), worse);
}

std::uint32_t KBestAssignments::new_node() {
  const auto node = static_cast<std::uint32_t>(nodes_.size());
  nodes_.emplace_back();
  choice_.resize(nodes_.size() * rows_);
  row_potential_.resize(nodes_.size() * rows_);
  column_potential_.resize(nodes_.size() * costs_.columns);
  place_.resize(nodes_.size() * rows_);
  row_at_.resize(nodes_.size() * rows_);
  return node;
}

void KBestAssignments::start(const SparseCosts& costs) {
  costs_ = costs;
  rows_ = costs.rows();
  hub_ = static_cast<std::uint32_t>(costs.columns);
  nodes_.clear();
  choice_.clear();
  row_potential_.clear();
  column_potential_.clear();
  place_.clear();
  row_at_.clear();
  bans_.clear();
  heap_.clear();
  number_ = 0;
  current_ = none;
  round_ = 0;
  banned_.assign(costs.cost.size() + rows_, 0);
  columns_.assign(rows_, unassigned);
  fixed_.assign(rows_, 0);
  blocked_.assign(costs.columns, 0);
  row_of_column_.assign(costs.columns, unassigned);
  distance_.resize(costs.columns + 1);
  done_.resize(costs.columns + 1);
  from_.resize(costs.columns + 1);
  from_entry_.resize(costs.columns + 1);

  best_.solve(costs_);
  if (!best_.complete()) return;
  const std::uint32_t root = new_node();
  nodes_[root].cost = best_.total();
  std::copy(best_.entries().begin(), best_.entries().end(), choice_.begin());
  std::copy(best_.row_potentials().begin(), best_.row_potentials().end(), row_potential_.begin());
  std::copy(best_.column_potentials().begin(), best_.column_potentials().end(), column_potential_.begin());
  std::fill(place_.begin(), place_.end(), none);
  push(nodes_[root].cost, root, none);
}

bool KBestAssignments::next() {
  if (current_ != none && current_ < nodes_.size()) split(static_cast<std::uint32_t>(current_));
  while (!heap_.empty()) {
    const Candidate best = heap_.front();
    std::pop_heap(heap_.begin(), heap_.end(), worse);
    heap_.pop_back();
    if (best.place != none) {
      const std::uint32_t node = solve_part(best);
      if (node != none) push(std::max(nodes_[node].cost, best.bound), node, none);
      continue;
    }
    current_ = best.node;
    for (std::size_t row = 0; row < rows_; ++row) {
      const int entry = choice_[current_ * rows_ + row];
      columns_[row] =
          entry == unassigned ? unassigned : static_cast<int>(costs_.column[static_cast<std::size_t>(entry)]);
    }
    return true;
  }
  current_ = none;
  return false;
}

void KBestAssignments::mark_bans(std::uint32_t ban) {
  ++round_;
  for (; ban != none; ban = bans_[ban].previous) {
    const Ban& b = bans_[ban];
    banned_[b.entry == unassigned ? costs_.cost.size() + b.row : static_cast<std::size_t>(b.entry)] = round_;
  }
}

// Takes a node in hand, with the rows fixed whose place is before `fixed` (1: only those that were before its split).
void KBestAssignments::load(std::uint32_t node, std::uint32_t fixed) {
  choices_ = choice_.data() + node * rows_;
  u_ = row_potential_.data() + node * rows_;
  v_ = column_potential_.data() + node * costs_.columns;
  const std::uint32_t* place = place_.data() + node * rows_;
  std::fill(blocked_.begin(), blocked_.end(), char{0});
  std::fill(row_of_column_.begin(), row_of_column_.end(), unassigned);
  for (std::size_t row = 0; row < rows_; ++row) {
    fixed_[row] = place[row] < fixed ? 1 : 0;
    if (choices_[row] == unassigned) continue;
    const std::uint32_t column = vertex_of(choices_[row]);
    row_of_column_[column] = static_cast<int>(row);
    blocked_[column] = fixed_[row];
  }
}

double KBestAssignments::slack_of(std::size_t row) const {
  const int choice = choices_[row];
  double least = infinite;
  if (choice != unassigned && !banned_alone(row)) least = costs_.alone[row] - u_[row];
  for (std::uint32_t e = costs_.begin[row]; e < costs_.begin[row + 1]; ++e) {
    const std::uint32_t column = costs_.column[e];
    if (static_cast<int>(e) == choice || banned(e) || blocked_[column] != 0) continue;
    least = std::min(least, costs_.cost[e] - u_[row] - v_[column]);
  }
  return std::max(least, 0.0);
}

// The rest of a node's set, in parts: the k-th differs in the k-th row and agrees in those before it. Rows that are
// expensive to change come first, so that large parts have high bounds.
void KBestAssignments::split(std::uint32_t node) {
  load(node, 1);
  mark_bans(nodes_[node].ban);
  order_.clear();
  for (std::uint32_t row = 0; row < rows_; ++row) {
    if (fixed_[row] == 0) order_.push_back({slack_of(row), row});
  }
  std::sort(order_.begin(), order_.end(),
            [](const Slack& a, const Slack& b) { return a.slack != b.slack ? a.slack > b.slack : a.row < b.row; });
  std::uint32_t place = 1;
  for (const Slack& next : order_) {
    // With the rows before it fixed, a row has fewer choices: a sharper bound.
    const double slack = slack_of(next.row);
    place_[node * rows_ + next.row] = place;
    row_at_[node * rows_ + place - 1] = next.row;
    if (slack < infinite) push(nodes_[node].cost + slack, node, place);
    if (choices_[next.row] != unassigned) blocked_[vertex_of(choices_[next.row])] = 1;
    ++place;
  }
}

std::uint32_t KBestAssignments::solve_part(const Candidate& part) {
  const std::uint32_t whole = part.node;
  const std::uint32_t node = new_node();
  const auto copy = [&](auto& values, std::size_t size) {
    std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(whole * size), size,
                values.begin() + static_cast<std::ptrdiff_t>(node * size));
  };
  copy(choice_, rows_);
  copy(row_potential_, rows_);
  copy(column_potential_, costs_.columns);
  for (std::size_t row = 0; row < rows_; ++row) {
    const bool fixed = place_[whole * rows_ + row] < part.place;
    place_[node * rows_ + row] = fixed ? 0 : none;
  }
  const std::size_t row = row_at_[whole * rows_ + part.place - 1];
  load(node, 1);
  bans_.push_back({static_cast<std::uint32_t>(row), choices_[row], nodes_[whole].ban});
  nodes_[node].ban = static_cast<std::uint32_t>(bans_.size() - 1);
  mark_bans(nodes_[node].ban);
  const std::uint32_t sink = vertex_of(choices_[row]);
  if (!find_path(row, sink)) {
    nodes_.pop_back();  // the other arrays follow with the next node
    bans_.pop_back();
    return none;
  }
  shift_potentials(row);
  flip_path(row, sink);
  settle(node);
  return node;
}

void KBestAssignments::reach(std::uint32_t vertex, double way, std::uint32_t from, std::uint32_t entry) {
  if (done_[vertex] != 0 || !(way < distance_[vertex])) return;
  distance_[vertex] = way;
  from_[vertex] = from;
  from_entry_[vertex] = entry;
  reached_.push_back({way, vertex});
  std::push_heap(reached_.begin(), reached_.end(), later);
}

// A row reached at `way` leaves what it has.
void KBestAssignments::relax_row(std::size_t row, double way) {
  const auto from = static_cast<std::uint32_t>(row);
  if (choices_[row] != unassigned && !banned_alone(row)) {
    reach(hub_, way + std::max(costs_.alone[row] - u_[row], 0.0), from, none);
  }
  for (std::uint32_t e = costs_.begin[row]; e < costs_.begin[row + 1]; ++e) {
    const std::uint32_t column = costs_.column[e];
    if (banned(e) || blocked_[column] != 0) continue;
    reach(column, way + std::max(costs_.cost[e] - u_[row] - v_[column], 0.0), from, e);
  }
}

// From the hub a row without a column can move, and any column can be given up.
void KBestAssignments::relax_hub(double way) {
  for (std::size_t row = 0; row < rows_; ++row) {
    if (choices_[row] == unassigned && fixed_[row] == 0) relax_row(row, way);
  }
  const auto from = static_cast<std::uint32_t>(rows_) + hub_;
  for (std::uint32_t column = 0; column < hub_; ++column) {
    if (blocked_[column] == 0 && row_of_column_[column] != unassigned) reach(column, way - v_[column], from, none);
  }
}

bool KBestAssignments::find_path(std::size_t start, std::uint32_t sink) {
  std::fill(distance_.begin(), distance_.end(), infinite);
  std::fill(done_.begin(), done_.end(), char{0});
  reached_.clear();
  relax_row(start, 0.0);
  while (!reached_.empty()) {
    const Reached next = reached_.front();
    std::pop_heap(reached_.begin(), reached_.end(), later);
    reached_.pop_back();
    if (done_[next.vertex] != 0) continue;
    done_[next.vertex] = 1;
    if (next.vertex == sink) return true;
    if (next.vertex == hub_) {
      relax_hub(next.distance);
    } else if (const int owner = row_of_column_[next.vertex]; owner != unassigned) {
      relax_row(static_cast<std::size_t>(owner), next.distance);
    } else {
      reach(hub_, next.distance, static_cast<std::uint32_t>(rows_) + next.vertex, none);
    }
  }
  return false;
}

void KBestAssignments::shift_potentials(std::size_t start) {
  const double length = distance_[vertex_of(choices_[start])];
  const double hub = std::min(distance_[hub_], length);
  for (std::size_t row = 0; row < rows_; ++row) {
    if (fixed_[row] != 0) continue;
    const double way = row == start ? 0.0 : distance_[vertex_of(choices_[row])];
    u_[row] += hub - std::min(way, length);
  }
  for (std::size_t column = 0; column < costs_.columns; ++column) {
    if (blocked_[column] == 0) v_[column] -= hub - std::min(distance_[column], length);
  }
}

void KBestAssignments::flip_path(std::size_t start, std::uint32_t sink) {
  for (std::uint32_t vertex = sink;;) {
    const std::uint32_t from = from_[vertex];
    if (from >= rows_) {
      vertex = from - static_cast<std::uint32_t>(rows_);
      continue;
    }
    const std::uint32_t entry = from_entry_[vertex];
    const std::uint32_t left = vertex_of(choices_[from]);
    choices_[from] = entry == none ? unassigned : static_cast<int>(entry);
    if (from == start) return;
    vertex = left;
  }
}

// Takes the rounding out of a node just solved, and sums its cost.
void KBestAssignments::settle(std::uint32_t node) {
  std::fill(row_of_column_.begin(), row_of_column_.end(), unassigned);
  double cost = 0.0;
  for (std::size_t row = 0; row < rows_; ++row) {
    const int entry = choices_[row];
    if (entry == unassigned) {
      cost += costs_.alone[row];
      u_[row] = costs_.alone[row];
      continue;
    }
    const std::uint32_t column = vertex_of(entry);
    row_of_column_[column] = static_cast<int>(row);
    cost += costs_.cost[static_cast<std::size_t>(entry)];
    u_[row] = costs_.cost[static_cast<std::size_t>(entry)] - v_[column];
  }
  for (std::size_t column = 0; column < costs_.columns; ++column) {
    if (row_of_column_[column] == unassigned) v_[column] = 0.0;
  }
  nodes_[node].cost = cost;
}

}  // namespace iamd::base
