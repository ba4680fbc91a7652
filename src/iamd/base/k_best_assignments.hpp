// The best assignments in order of their cost: what hypothesis trackers keep.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "iamd/base/sparse_assignment.hpp"

namespace iamd::base {

// Yields all assignments of a sparse problem, cheapest first, none twice. Two assignments differ when some row has
// another column (or none). Keeps its buffers: started again on problems of the same size, it allocates nothing.
//
// Method: Murty (1968), with the three improvements of Miller, Stone and Cox (1997): a part of the split inherits the
// potentials and the solution of the whole, so that one shortest path solves it; a part is solved only when its bound
// says that it may be next; and the split is ordered so that what is likely to be next lies in small parts. The path
// runs over an extra node that joins all columns without a row and all rows without a column: this makes one path
// enough where both may stay alone.
class KBestAssignments {
 public:
  // The spans of `costs` must stay until the last next().
  void start(const SparseCosts& costs);
  // Goes on to the next best assignment: false when there is none left. The first call after start() finds the best.
  // Costs never fall from one to the next, to rounding (1e-15 of the sum of the entries' sizes).
  // O(rows · entries · log) at worst for each part solved, mostly far less; one call solves few parts.
  bool next();
  // Of the assignment reached: the sum of pairs and prices, and by row its column or `unassigned`, valid until the next
  // call.
  [[nodiscard]] double cost() const { return nodes_[current_].cost; }
  [[nodiscard]] std::span<const int> columns() const { return columns_; }
  // By row: the entry of the costs, or `unassigned`.
  [[nodiscard]] std::span<const int> entries() const { return {choice_.data() + current_ * rows_, rows_}; }

 private:
  static constexpr std::uint32_t none = 0xffffffffU;
  // A set of assignments with its best: those that agree with it in the fixed rows and keep its bans.
  struct Node {
    double cost = 0.0;
    std::uint32_t ban = none;  // last of a chain in bans_
  };
  // A choice (entry, or `unassigned`) that a row must not make.
  struct Ban {
    std::uint32_t row = 0;
    int entry = 0;
    std::uint32_t previous = none;
  };
  // A set not yet given: solved, or the part of `node` where rows before `place` in its order are fixed and the row at
  // `place` chooses something else.
  struct Candidate {
    double bound = 0.0;
    std::uint32_t node = 0;
    std::uint32_t place = none;  // none: solved
    std::uint32_t number = 0;    // for order among equals
  };
  struct Reached {
    double distance;
    std::uint32_t vertex;
  };
  struct Slack {
    double slack;
    std::uint32_t row;
  };
  static bool worse(const Candidate& a, const Candidate& b);
  static bool later(const Reached& a, const Reached& b) {
    return a.distance != b.distance ? a.distance > b.distance : a.vertex > b.vertex;
  }

  std::uint32_t new_node();
  void push(double bound, std::uint32_t node, std::uint32_t place);
  void split(std::uint32_t node);
  void mark_bans(std::uint32_t ban);
  void load(std::uint32_t node, std::uint32_t fixed);
  // Least extra cost of a row's other choices at the loaded node's potentials.
  [[nodiscard]] double slack_of(std::size_t row) const;
  // Solves a part into a node of its own; `none` where it is empty.
  std::uint32_t solve_part(const Candidate& part);
  bool find_path(std::size_t start, std::uint32_t sink);
  void relax_row(std::size_t row, double way);
  void relax_hub(double way);
  void reach(std::uint32_t vertex, double way, std::uint32_t from, std::uint32_t entry);
  void shift_potentials(std::size_t start);
  void flip_path(std::size_t start, std::uint32_t sink);
  void settle(std::uint32_t node);
  [[nodiscard]] bool banned(std::uint32_t entry) const { return banned_[entry] == round_; }
  [[nodiscard]] bool banned_alone(std::size_t row) const { return banned_[costs_.cost.size() + row] == round_; }
  // What stands for a row in the graph: its column, or the hub where it has none.
  [[nodiscard]] std::uint32_t vertex_of(int choice) const {
    return choice == unassigned ? hub_ : costs_.column[static_cast<std::size_t>(choice)];
  }

  SparseCosts costs_;
  std::size_t rows_ = 0;
  std::uint32_t hub_ = 0;  // the vertex after all columns
  SparseAssignment best_;
  std::uint32_t number_ = 0;
  std::size_t current_ = 0;
  std::vector<int> columns_;

  std::vector<Node> nodes_;
  // By node, then row or column.
  std::vector<int> choice_;
  std::vector<double> row_potential_, column_potential_;
  std::vector<std::uint32_t> place_;  // in the order in which the node's split fixes rows; 0: fixed before
  std::vector<std::uint32_t> row_at_;
  std::vector<Ban> bans_;
  std::vector<Candidate> heap_;

  // The node at hand.
  int* choices_ = nullptr;
  double* u_ = nullptr;
  double* v_ = nullptr;
  std::uint32_t round_ = 0;
  std::vector<std::uint32_t> banned_;  // by entry, then row (alone): round in which it is
  std::vector<char> fixed_, blocked_;  // rows; their columns
  std::vector<int> row_of_column_;
  std::vector<double> distance_;  // by column, then hub
  std::vector<char> done_;
  std::vector<std::uint32_t> from_;  // by vertex: row, or rows_ + vertex where no row moves
  std::vector<std::uint32_t> from_entry_;
  std::vector<Reached> reached_;
  std::vector<Slack> order_;
};

}  // namespace iamd::base
