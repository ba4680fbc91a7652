// Approximate probabilities of pairs for clusters too large to enumerate. Internal to the room.
#pragma once

#include <span>
#include <vector>

#include "iamd/tracking/association_cluster.hpp"

namespace iamd::tracking {

// Loopy belief propagation between agents and items (Williams and Lau 2014, "Approximate evaluation of marginal
// association probabilities with belief propagation", eqs. 21 to 24), whose messages are proved to converge to the one
// fixed point. Where a group has about as many agents as items and hardly a chance to stay alone, they converge slowly,
// all drifting together: each round therefore first moves all messages by the common factor at which agents and items
// expect the same number of pairs. This leaves the fixed point where it is.
// Probabilities of an agent sum to 1, those of an item to at most 1 (exactly: what tolerance leaves beyond is cut).
class LoopyAssociation {
 public:
  static constexpr double tolerance = 1e-6;  // of a message's relative change in a round, at which rounds end
  static constexpr int most_rounds = 1000;

  // `probability` by entry, `alone` by agent. True when it converged within most_rounds; otherwise what was reached
  // stands. Work: rounds × entries.
  bool solve(const AssociationCluster& cluster, std::span<double> probability, std::span<double> alone);
  [[nodiscard]] int rounds() const { return rounds_; }

 private:
  double send_to_items(const AssociationCluster& cluster);
  void send_to_agents(const AssociationCluster& cluster);
  void balance(const AssociationCluster& cluster);
  void read(const AssociationCluster& cluster, std::span<double> probability, std::span<double> alone) const;

  std::vector<double> to_item_, to_agent_;  // by entry
  std::vector<double> after_;               // sums of what follows
  std::vector<double> agent_sum_, item_sum_;
  int rounds_ = 0;
};

}  // namespace iamd::tracking
