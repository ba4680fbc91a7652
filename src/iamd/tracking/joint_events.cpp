#include "iamd/tracking/joint_events.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include "iamd/base/contracts.hpp"

namespace iamd::tracking {
namespace {

constexpr std::uint32_t none = 0xffffffffU;
constexpr std::uint32_t most_shared = 20;
constexpr int slots = 64;

// Subsets of n things with at most k.
double subsets(std::uint32_t n, std::uint32_t k) {
  double sum = 1.0;
  double term = 1.0;
  for (std::uint32_t i = 1; i <= std::min(n, k); ++i) {
    term *= static_cast<double>(n - i + 1) / static_cast<double>(i);
    sum += term;
  }
  return sum;
}

}  // namespace

std::uint32_t JointEvents::merge(const AssociationCluster& cluster, std::uint32_t agent) {
  ++round_;
  merged_.clear();
  // An item stays shared when an agent other than this one still wants it.
  const auto add = [&](std::uint32_t item, std::uint32_t wanted_here) {
    if (stamp_[item] == round_) return;
    stamp_[item] = round_;
    if (left_[item] > wanted_here) merged_.push_back(item);
  };
  for (std::uint32_t e = cluster.begin[agent]; e < cluster.begin[agent + 1]; ++e) add(cluster.item[e], 1);
  for (std::uint32_t e = cluster.begin[agent]; e < cluster.begin[agent + 1]; ++e) {
    const std::uint32_t root = owner_[cluster.item[e]];
    if (root == none || agent_stamp_[root] == round_) continue;
    agent_stamp_[root] = round_;
    for (std::uint32_t f = places_[root].frontier_begin; f < places_[root].frontier_end; ++f) add(frontier_[f], 0);
  }
  return static_cast<std::uint32_t>(merged_.size());
}

void JointEvents::push_key(const AssociationCluster& cluster, std::uint32_t agent) {
  const std::uint32_t shared = merge(cluster, agent);
  if (shared == key_of_agent_[agent]) return;
  key_of_agent_[agent] = shared;
  keys_.push_back({shared, agent});
  std::push_heap(keys_.begin(), keys_.end(), later);
}

void JointEvents::eliminate(const AssociationCluster& cluster, std::uint32_t agent) {
  merge(cluster, agent);
  Place& place = places_[agent];
  for (std::uint32_t e = cluster.begin[agent]; e < cluster.begin[agent + 1]; ++e) {
    const std::uint32_t root = owner_[cluster.item[e]];
    if (root != none && places_[root].parent == none) places_[root].parent = agent;
    --left_[cluster.item[e]];
  }
  place.frontier_begin = static_cast<std::uint32_t>(frontier_.size());
  frontier_.insert(frontier_.end(), merged_.begin(), merged_.end());
  place.frontier_end = static_cast<std::uint32_t>(frontier_.size());
  for (std::uint32_t f = place.frontier_begin; f < place.frontier_end; ++f) owner_[frontier_[f]] = agent;
  for (std::uint32_t e = cluster.begin[agent]; e < cluster.begin[agent + 1]; ++e) {
    if (left_[cluster.item[e]] == 0) owner_[cluster.item[e]] = none;
  }
  gone_[agent] = 1;
  order_.push_back(agent);
}

bool JointEvents::eliminate_all(const AssociationCluster& cluster) {
  const auto agents = static_cast<std::uint32_t>(cluster.agents());
  for (std::uint32_t agent = 0; agent < agents; ++agent) push_key(cluster, agent);
  std::vector<std::uint32_t>& near = children_;  // not yet in use
  while (order_.size() < agents) {
    const Key key = keys_.front();
    std::pop_heap(keys_.begin(), keys_.end(), later);
    keys_.pop_back();
    if (gone_[key.agent] != 0 || key_of_agent_[key.agent] != key.shared) continue;
    if (key.shared > most_shared) return false;
    eliminate(cluster, key.agent);
    // Whoever shares an item with the new frontier sees another one.
    near.clear();
    ++round_;
    for (std::uint32_t f = places_[key.agent].frontier_begin; f < places_[key.agent].frontier_end; ++f) {
      const std::uint32_t item = frontier_[f];
      for (std::uint32_t i = cluster.item_begin[item]; i < cluster.item_begin[item + 1]; ++i) {
        const std::uint32_t other = cluster.item_agent[i];
        if (gone_[other] != 0 || agent_stamp_[other] == round_) continue;
        agent_stamp_[other] = round_;
        near.push_back(other);
      }
    }
    for (const std::uint32_t other : near) push_key(cluster, other);
  }
  return true;
}

void JointEvents::list_children() {
  const auto agents = static_cast<std::uint32_t>(places_.size());
  children_.resize(agents);
  for (Place& place : places_) place.child_begin = place.child_end = 0;
  for (const Place& place : places_) {
    if (place.parent != none) ++places_[place.parent].child_end;
  }
  std::uint32_t next = 0;
  for (Place& place : places_) {
    place.child_begin = next;
    next += place.child_end;
    place.child_end = place.child_begin;
  }
  for (std::uint32_t agent = 0; agent < agents; ++agent) {
    if (places_[agent].parent == none) continue;
    children_[places_[places_[agent].parent].child_end++] = agent;
  }
}

// From the root down: an item gets a bit at the first agent that wants it, and keeps it all the way.
bool JointEvents::give_slots(const AssociationCluster& cluster) {
  slot_.assign(cluster.items(), 0);
  for (std::size_t k = order_.size(); k-- > 0;) {
    Place& place = places_[order_[k]];
    place.depth = place.parent == none ? 0 : places_[place.parent].depth + 1;
    place.scope = 0;
    for (std::uint32_t f = place.frontier_begin; f < place.frontier_end; ++f) place.scope |= slot_[frontier_[f]];
    std::uint64_t used = place.scope;
    for (std::uint32_t e = cluster.begin[order_[k]]; e < cluster.begin[order_[k] + 1]; ++e) {
      const std::uint32_t item = cluster.item[e];
      if (slot_[item] != 0 || cluster.item_begin[item + 1] - cluster.item_begin[item] == 1) continue;
      const int free = std::countr_one(used);
      if (free == slots) return false;
      slot_[item] = std::uint64_t{1} << free;
      used |= slot_[item];
    }
  }
  return true;
}

double JointEvents::count_links(const AssociationCluster& cluster) {
  double links = 0.0;
  for (const std::uint32_t agent : order_) {
    const Place& place = places_[agent];
    const double nodes = subsets(place.frontier_end - place.frontier_begin, place.depth);
    const double choices = 1.0 + static_cast<double>(cluster.begin[agent + 1] - cluster.begin[agent]);
    links += nodes * choices * static_cast<double>(std::max(1U, place.child_end - place.child_begin));
  }
  return links;
}

bool JointEvents::plan(const AssociationCluster& cluster, double most_links) {
  const std::size_t agents = cluster.agents();
  places_.assign(agents, {.parent = none});
  order_.clear();
  frontier_.clear();
  left_.resize(cluster.items());
  for (std::size_t item = 0; item < cluster.items(); ++item) {
    left_[item] = cluster.item_begin[item + 1] - cluster.item_begin[item];
  }
  owner_.assign(cluster.items(), none);
  stamp_.assign(cluster.items(), 0);
  agent_stamp_.assign(agents, 0);
  round_ = 0;
  keys_.clear();
  key_of_agent_.assign(agents, none);
  gone_.assign(agents, 0);
  if (!eliminate_all(cluster)) return false;
  list_children();
  if (!give_slots(cluster)) return false;
  links_ = count_links(cluster);
  if (links_ > most_links) return false;

  closing_begin_.assign(agents + 1, 0);
  closing_.clear();
  std::fill(left_.begin(), left_.end(), none);  // from here on: the agent that closes the item
  for (const std::uint32_t agent : order_) {
    for (std::uint32_t e = cluster.begin[agent]; e < cluster.begin[agent + 1]; ++e) {
      if (left_[cluster.item[e]] == none) left_[cluster.item[e]] = agent;
    }
  }
  for (std::uint32_t agent = 0; agent < agents; ++agent) {
    for (std::uint32_t e = cluster.begin[agent]; e < cluster.begin[agent + 1]; ++e) {
      const std::uint32_t item = cluster.item[e];
      if (left_[item] == agent && cluster.item_alone[item] != 1.0) closing_.push_back(item);
    }
    closing_begin_[agent + 1] = static_cast<std::uint32_t>(closing_.size());
  }
  return true;
}

void JointEvents::clear_table(std::size_t at_most) {
  const std::size_t size = std::bit_ceil(std::max<std::size_t>(16, 2 * at_most));
  table_.assign(size, 0);
  table_mask_ = size - 1;
}

// The node of the layer being made whose taken items are these.
std::uint32_t JointEvents::intern(std::uint64_t taken) {
  std::size_t place = static_cast<std::size_t>((taken * 0x9e3779b97f4a7c15ULL) >> 32) & table_mask_;
  while (table_[place] != 0) {
    if (taken_[table_[place] - 1] == taken) return table_[place] - 1;
    place = (place + 1) & table_mask_;
  }
  const auto node = static_cast<std::uint32_t>(taken_.size());
  taken_.push_back(taken);
  table_[place] = node + 1;
  return node;
}

// Makes the nodes of an agent's children, and the links to them: by child, node and choice (alone first).
void JointEvents::expand(const AssociationCluster& cluster, std::uint32_t agent) {
  Place& place = places_[agent];
  place.link_begin = static_cast<std::uint32_t>(links_to_.size());
  const std::uint32_t choices = 1 + cluster.begin[agent + 1] - cluster.begin[agent];
  for (std::uint32_t c = place.child_begin; c < place.child_end; ++c) {
    Place& child = places_[children_[c]];
    const std::uint32_t frontier = child.frontier_end - child.frontier_begin;
    const std::size_t ways = std::size_t{place.node_end - place.node_begin} * choices;
    clear_table(std::min(ways, std::size_t{1} << frontier));
    child.node_begin = static_cast<std::uint32_t>(taken_.size());
    for (std::uint32_t node = place.node_begin; node < place.node_end; ++node) {
      const std::uint64_t taken = taken_[node];
      links_to_.push_back(intern(taken & child.scope));
      for (std::uint32_t e = cluster.begin[agent]; e < cluster.begin[agent + 1]; ++e) {
        const std::uint64_t bit = slot_[cluster.item[e]];
        links_to_.push_back((taken & bit) != 0 ? none : intern((taken | bit) & child.scope));
      }
    }
    child.node_end = static_cast<std::uint32_t>(taken_.size());
  }
}

double JointEvents::closed(std::uint32_t agent, std::uint64_t taken, std::uint32_t chosen,
                           const AssociationCluster& cluster) const {
  double product = 1.0;
  for (std::uint32_t c = closing_begin_[agent]; c < closing_begin_[agent + 1]; ++c) {
    const std::uint32_t item = closing_[c];
    if (item != chosen && (taken & slot_[item]) == 0) product *= cluster.item_alone[item];
  }
  return product;
}

void JointEvents::sum_upwards(const AssociationCluster& cluster, std::uint32_t agent) {
  const Place& place = places_[agent];
  const std::uint32_t first = cluster.begin[agent];
  const std::uint32_t choices = 1 + cluster.begin[agent + 1] - first;
  const std::uint32_t stride = (place.node_end - place.node_begin) * choices;
  const bool closes = closing_begin_[agent] != closing_begin_[agent + 1];
  double most = 0.0;
  for (std::uint32_t node = place.node_begin; node < place.node_end; ++node) {
    const std::uint64_t taken = taken_[node];
    const std::uint32_t* link = links_to_.data() + place.link_begin + (node - place.node_begin) * choices;
    double sum = 0.0;
    for (std::uint32_t k = 0; k < choices; ++k) {
      const std::uint32_t item = k == 0 ? none : cluster.item[first + k - 1];
      if (k != 0 && (taken & slot_[item]) != 0) continue;
      double weight = k == 0 ? cluster.agent_alone[agent] : cluster.weight[first + k - 1];
      if (closes) weight *= closed(agent, taken, item, cluster);
      for (std::uint32_t c = 0; c < place.child_end - place.child_begin; ++c) weight *= up_[link[c * stride + k]];
      sum += weight;
    }
    up_[node] = sum;
    most = std::max(most, sum);
  }
  // A factor common to the layer drops out of every probability.
  for (std::uint32_t node = place.node_begin; node < place.node_end; ++node) up_[node] /= most;
}

void JointEvents::sum_downwards(const AssociationCluster& cluster, std::uint32_t agent, std::span<double> probability,
                                double& alone) {
  const Place& place = places_[agent];
  const std::uint32_t first = cluster.begin[agent];
  const std::uint32_t choices = 1 + cluster.begin[agent + 1] - first;
  const std::uint32_t stride = (place.node_end - place.node_begin) * choices;
  const std::uint32_t branches = place.child_end - place.child_begin;
  const bool closes = closing_begin_[agent] != closing_begin_[agent + 1];
  double most = 0.0;
  for (std::uint32_t node = place.node_begin; node < place.node_end; ++node) most = std::max(most, down_[node]);
  for (std::uint32_t k = 1; k < choices; ++k) probability[first + k - 1] = 0.0;
  alone = 0.0;
  double total = 0.0;
  for (std::uint32_t node = place.node_begin; node < place.node_end; ++node) {
    const std::uint64_t taken = taken_[node];
    const double way = down_[node] / most;
    const std::uint32_t* link = links_to_.data() + place.link_begin + (node - place.node_begin) * choices;
    for (std::uint32_t k = 0; k < choices; ++k) {
      const std::uint32_t item = k == 0 ? none : cluster.item[first + k - 1];
      if (k != 0 && (taken & slot_[item]) != 0) continue;
      double weight = way * (k == 0 ? cluster.agent_alone[agent] : cluster.weight[first + k - 1]);
      if (closes) weight *= closed(agent, taken, item, cluster);
      double below = 1.0;
      for (std::uint32_t c = 0; c < branches; ++c) {
        double others = weight;
        for (std::uint32_t d = 0; d < branches; ++d) {
          if (d != c) others *= up_[link[d * stride + k]];
        }
        down_[link[c * stride + k]] += others;
        below *= up_[link[c * stride + k]];
      }
      weight *= below;
      total += weight;
      (k == 0 ? alone : probability[first + k - 1]) += weight;
    }
  }
  for (std::uint32_t k = 1; k < choices; ++k) probability[first + k - 1] /= total;
  alone /= total;
}

void JointEvents::solve(const AssociationCluster& cluster, std::span<double> probability, std::span<double> alone) {
  IAMD_EXPECT(order_.size() == cluster.agents() && probability.size() == cluster.item.size());
  taken_.assign(1, 0);
  links_to_.clear();
  Place& root = places_[order_.back()];
  root.node_begin = 0;
  root.node_end = 1;
  for (std::size_t k = order_.size(); k-- > 0;) expand(cluster, order_[k]);
  up_.assign(taken_.size(), 0.0);
  down_.assign(taken_.size(), 0.0);
  for (const std::uint32_t agent : order_) sum_upwards(cluster, agent);
  down_[0] = 1.0;
  for (std::size_t k = order_.size(); k-- > 0;) {
    sum_downwards(cluster, order_[k], probability, alone[order_[k]]);
  }
}

}  // namespace iamd::tracking
