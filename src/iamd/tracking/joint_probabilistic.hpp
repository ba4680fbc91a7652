// Joint probabilistic data association: how probable each pair is, over all joint events of a scan.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "iamd/base/sparse_assignment.hpp"
#include "iamd/tracking/association_cluster.hpp"
#include "iamd/tracking/associator.hpp"
#include "iamd/tracking/gated_rows.hpp"
#include "iamd/tracking/joint_events.hpp"
#include "iamd/tracking/loopy_association.hpp"

namespace iamd::tracking {

struct JointProbabilisticConfig {
  // Links of the net of joint events (joint_events.hpp) up to which a cluster is summed exactly: 8 tracks with 10 plots
  // that all contend take 14 000; 100 000 take about two milliseconds. 0: always belief propagation alone.
  double most_links = 100'000.0;
};

// What the last scan took.
struct JointProbabilisticWork {
  std::size_t clusters = 0;      // of two rows or more that contend
  std::size_t approximated = 0;  // of these, with belief propagation …
  std::size_t unconverged = 0;   // … which did not end within its rounds
  double links = 0.0;            // of all nets together: their bound
};

// Fortmann, Bar-Shalom and Scheffe (1983). Clusters (connected groups of pairs) are independent. Each is summed exactly
// where its bounded work allows, from the side of tracks or of plots, whichever is less. A larger one is approximated
// by loopy belief propagation; what this finds improbable (below 0.001, then 0.01, then 0.03) is then left at that, and
// the pieces into which the rest falls are summed exactly where they are small enough (2 000 links a row). In crowds
// whose gates hold six plots, belief propagation alone is off by 0.005 on average, by 0.17 at worst; the whole by a
// third of that. Pairs whose best joint event is less probable than the best of all by a factor of e⁻⁴⁵ (3e-20) are
// given probability 0: this leaves exact results exact to rounding and keeps clusters small. Cost: linear in rows,
// columns and pairs, plus the nets and 1 000 rounds of messages at most. Keeps its buffers: a steady loop allocates
// nothing.
class JointProbabilistic final : public Associator {
 public:
  explicit JointProbabilistic(const JointProbabilisticConfig& config = {}) : config_{config} {}
  void solve(const AssociationProblem& problem, AssociationAnswer& answer) override;
  [[nodiscard]] const JointProbabilisticWork& work() const { return work_; }

 private:
  // Buffers of a cluster seen from one side.
  struct Side {
    std::vector<std::uint32_t> begin, other, other_begin, other_entry, other_agent;
    std::vector<double> weight, alone, other_alone, probability, alone_probability;
    [[nodiscard]] AssociationCluster view() const {
      return {begin, other, weight, alone, other_begin, other_entry, other_agent, other_alone};
    }
    // Fills what lists entries by the other side's members.
    void transpose();
  };

  void find_clusters(const base::SparseCosts& costs);
  std::uint32_t root(std::uint32_t node);
  void solve_row(const base::SparseCosts& costs, std::uint32_t row, AssociationAnswer& answer);
  void solve_cluster(const base::SparseCosts& costs, std::span<const std::uint32_t> rows, AssociationAnswer& answer);
  void load_rows(const base::SparseCosts& costs, std::span<const std::uint32_t> rows);
  void turn();
  // True: exactly.
  bool sum_events(double most_links);
  void approximate(const base::SparseCosts& costs, std::span<const std::uint32_t> rows, AssociationAnswer& answer);
  void split(const base::SparseCosts& costs, std::span<const std::uint32_t> rows, double least,
             const AssociationAnswer& answer);
  void refine(const base::SparseCosts& costs, std::span<const std::uint32_t> rows, AssociationAnswer& answer);
  void cut_columns(const base::SparseCosts& costs, std::span<const std::uint32_t> rows, AssociationAnswer& answer);
  void clear_local(const base::SparseCosts& costs);

  JointProbabilisticConfig config_;
  JointProbabilisticWork work_;
  GatedRows rows_;
  base::SparseAssignment assignment_;
  std::vector<char> kept_;             // by entry
  std::vector<std::uint32_t> parent_;  // union-find over rows, then columns
  std::vector<std::uint32_t> cluster_of_row_, cluster_of_root_, cluster_begin_, rows_by_cluster_, fill_;
  std::vector<std::uint32_t> local_;  // by column: its number in the cluster at hand
  std::vector<std::uint32_t> entry_;  // by entry of the cluster
  struct Member {
    std::uint32_t piece, row;
  };
  std::vector<Member> members_;
  std::vector<std::uint32_t> large_, still_large_, piece_;  // rows of groups too large, group by group
  std::vector<double> column_sum_;
  Side by_row_, by_column_;
  JointEvents row_events_, column_events_;
  LoopyAssociation loopy_;
};

}  // namespace iamd::tracking
