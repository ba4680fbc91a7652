// Exact probabilities of pairs over all joint events of a cluster. Internal to the room.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "iamd/tracking/association_cluster.hpp"

namespace iamd::tracking {

// Agents are put into a tree, such that an item is contended for only along one way from the root to a leaf. Going
// down, what matters of the choices made above is which of the items still wanted below are taken: joint events that
// agree in that share a node. Weights summed upwards and then downwards over this net give every marginal, without a
// subtraction and so to a few units of rounding. Method: efficient hypothesis management (Maskell, Briers and Wright
// 2004; as a tree: Horridge and Maskell 2006). The tree is the elimination tree of an order that always takes the agent
// which leaves the fewest items shared with others (minimum degree).
class JointEvents {
 public:
  // Makes the tree. False when the net may be too large: the bound of its number of links (nodes × choices × branches)
  // passes `most_links`, more than 20 items stay shared at once, or more than 64 are wanted at once. Time: about linear
  // in entries where few items stay shared.
  bool plan(const AssociationCluster& cluster, double most_links);
  // Bound of the links of the plan made.
  [[nodiscard]] double links() const { return links_; }
  // Precondition: plan() of the same cluster was true. `probability` by entry, `alone` by agent.
  void solve(const AssociationCluster& cluster, std::span<double> probability, std::span<double> alone);

 private:
  struct Key {
    std::uint32_t shared;
    std::uint32_t agent;
  };
  static bool later(const Key& a, const Key& b) {
    return a.shared != b.shared ? a.shared > b.shared : a.agent > b.agent;
  }
  // An agent's place in the tree.
  struct Place {
    std::uint32_t parent = 0;
    std::uint32_t frontier_begin = 0, frontier_end = 0;  // items shared between its subtree and the agents above
    std::uint32_t child_begin = 0, child_end = 0;
    std::uint32_t node_begin = 0, node_end = 0;
    std::uint32_t link_begin = 0;
    std::uint32_t depth = 0;
    std::uint64_t scope = 0;  // slots of its frontier
  };

  // Fills merged_ with the items that the agent would leave shared; their number.
  std::uint32_t merge(const AssociationCluster& cluster, std::uint32_t agent);
  void push_key(const AssociationCluster& cluster, std::uint32_t agent);
  bool eliminate_all(const AssociationCluster& cluster);
  void eliminate(const AssociationCluster& cluster, std::uint32_t agent);
  void list_children();
  bool give_slots(const AssociationCluster& cluster);
  double count_links(const AssociationCluster& cluster);

  void expand(const AssociationCluster& cluster, std::uint32_t agent);
  std::uint32_t intern(std::uint64_t taken);
  void clear_table(std::size_t at_most);
  void sum_upwards(const AssociationCluster& cluster, std::uint32_t agent);
  void sum_downwards(const AssociationCluster& cluster, std::uint32_t agent, std::span<double> probability,
                     double& alone);
  // Weight of the items that are closed here and stay alone, where `chosen` (or none) is taken.
  [[nodiscard]] double closed(std::uint32_t agent, std::uint64_t taken, std::uint32_t chosen,
                              const AssociationCluster& cluster) const;

  std::vector<Place> places_;
  std::vector<std::uint32_t> order_;  // agents as they were eliminated: children before parents
  std::vector<std::uint32_t> frontier_, children_;
  std::vector<std::uint32_t> left_;   // by item: agents not yet eliminated
  std::vector<std::uint32_t> owner_;  // by item: the root that it is in the frontier of
  std::vector<std::uint32_t> stamp_, agent_stamp_;
  std::uint32_t round_ = 0;
  std::vector<std::uint32_t> merged_;
  std::vector<Key> keys_;
  std::vector<std::uint32_t> key_of_agent_;
  std::vector<char> gone_;
  std::vector<std::uint64_t> slot_;                     // by item: its bit; 0 where only one agent wants it
  std::vector<std::uint32_t> closing_begin_, closing_;  // by agent: items whose fate is sealed here and not weight 1
  double links_ = 0.0;

  std::vector<std::uint64_t> taken_;  // by node
  std::vector<double> up_, down_;     // by node
  std::vector<std::uint32_t> links_to_;
  std::vector<std::uint32_t> table_;  // node + 1, or 0
  std::size_t table_mask_ = 0;
};

}  // namespace iamd::tracking
