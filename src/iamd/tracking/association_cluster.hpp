// One connected group of tracks and plots that contend for each other, in numbers of its own. Internal to the room.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace iamd::tracking {

// A bipartite graph, seen from one side ("agents") and from the other ("items"); either may be the tracks. A joint
// event gives each agent at most one item and each item at most one agent. Its weight is the product of the weights of
// the pairs made, of the agents alone and of the items alone. Weights are scaled by an optimal assignment's potentials:
// all are at most 1, and the most probable event's is 1.
struct AssociationCluster {
  std::span<const std::uint32_t> begin;       // agents + 1: each agent's entries
  std::span<const std::uint32_t> item;        // by entry
  std::span<const double> weight;             // by entry
  std::span<const double> agent_alone;        // by agent
  std::span<const std::uint32_t> item_begin;  // items + 1: each item's entries, as …
  std::span<const std::uint32_t> item_entry;  // … places in the agents' entries, and …
  std::span<const std::uint32_t> item_agent;  // … their agents
  std::span<const double> item_alone;         // by item

  [[nodiscard]] std::size_t agents() const { return agent_alone.size(); }
  [[nodiscard]] std::size_t items() const { return item_alone.size(); }
};

}  // namespace iamd::tracking
