#include "iamd/tracking/loopy_association.hpp"

#include <algorithm>
#include <cmath>

#include "iamd/base/contracts.hpp"

namespace iamd::tracking {

// weight / (alone + what the agent's other entries offer); sums before and after, so that nothing is subtracted. The
// largest relative change.
double LoopyAssociation::send_to_items(const AssociationCluster& cluster) {
  double change = 0.0;
  for (std::size_t agent = 0; agent < cluster.agents(); ++agent) {
    const std::uint32_t first = cluster.begin[agent];
    const std::uint32_t end = cluster.begin[agent + 1];
    double sum = 0.0;
    for (std::uint32_t e = end; e-- > first;) {
      after_[e - first] = sum;
      sum += cluster.weight[e] * to_agent_[e];
    }
    agent_sum_[agent] = sum;
    double before = cluster.agent_alone[agent];
    for (std::uint32_t e = first; e < end; ++e) {
      const double message = cluster.weight[e] / (before + after_[e - first]);
      change = std::max(change, std::abs(message - to_item_[e]) / message);
      to_item_[e] = message;
      before += cluster.weight[e] * to_agent_[e];
    }
  }
  return change;
}

void LoopyAssociation::send_to_agents(const AssociationCluster& cluster) {
  for (std::size_t item = 0; item < cluster.items(); ++item) {
    const std::uint32_t first = cluster.item_begin[item];
    const std::uint32_t end = cluster.item_begin[item + 1];
    double sum = 0.0;
    for (std::uint32_t i = end; i-- > first;) {
      after_[i - first] = sum;
      sum += to_item_[cluster.item_entry[i]];
    }
    item_sum_[item] = sum;
    double before = cluster.item_alone[item];
    for (std::uint32_t i = first; i < end; ++i) {
      const std::uint32_t e = cluster.item_entry[i];
      to_agent_[e] = 1.0 / (before + after_[i - first]);
      before += to_item_[e];
    }
  }
}

// Newton's method for the common factor t = exp(s) of the messages to agents: the number of pairs that agents expect
// grows with it, that of items, whose messages fall by it, shrinks.
void LoopyAssociation::balance(const AssociationCluster& cluster) {
  double s = 0.0;
  for (int step = 0; step < 3; ++step) {
    const double t = std::exp(s);
    double excess = 0.0;
    double slope = 0.0;
    for (std::size_t agent = 0; agent < cluster.agents(); ++agent) {
      const double p = 1.0 / (1.0 + cluster.agent_alone[agent] / (agent_sum_[agent] * t));
      excess += p;
      slope += p * (1.0 - p);
    }
    for (std::size_t item = 0; item < cluster.items(); ++item) {
      const double p = 1.0 / (1.0 + cluster.item_alone[item] * t / item_sum_[item]);
      excess -= p;
      slope += p * (1.0 - p);
    }
    if (!(slope > 0.0)) break;
    s -= std::clamp(excess / slope, -3.0, 3.0);
  }
  const double t = std::exp(s);
  for (double& message : to_agent_) message *= t;
}

// Probabilities from messages.
void LoopyAssociation::read(const AssociationCluster& cluster, std::span<double> probability,
                            std::span<double> alone) const {
  for (std::size_t agent = 0; agent < cluster.agents(); ++agent) {
    double sum = cluster.agent_alone[agent];
    for (std::uint32_t e = cluster.begin[agent]; e < cluster.begin[agent + 1]; ++e) {
      probability[e] = cluster.weight[e] * to_agent_[e];
      sum += probability[e];
    }
    for (std::uint32_t e = cluster.begin[agent]; e < cluster.begin[agent + 1]; ++e) probability[e] /= sum;
    alone[agent] = cluster.agent_alone[agent] / sum;
  }
  for (std::size_t item = 0; item < cluster.items(); ++item) {
    double sum = 0.0;
    for (std::uint32_t i = cluster.item_begin[item]; i < cluster.item_begin[item + 1]; ++i) {
      sum += probability[cluster.item_entry[i]];
    }
    if (sum <= 1.0) continue;
    for (std::uint32_t i = cluster.item_begin[item]; i < cluster.item_begin[item + 1]; ++i) {
      double& p = probability[cluster.item_entry[i]];
      alone[cluster.item_agent[i]] += p * (1.0 - 1.0 / sum);
      p /= sum;
    }
  }
}

bool LoopyAssociation::solve(const AssociationCluster& cluster, std::span<double> probability,
                             std::span<double> alone) {
  IAMD_EXPECT(probability.size() == cluster.item.size() && alone.size() == cluster.agents());
  const std::size_t entries = cluster.item.size();
  to_item_.assign(entries, 0.0);
  to_agent_.assign(entries, 1.0);
  after_.resize(entries);
  agent_sum_.resize(cluster.agents());
  item_sum_.resize(cluster.items());
  bool converged = false;
  for (rounds_ = 1; rounds_ <= most_rounds; ++rounds_) {
    converged = send_to_items(cluster) <= tolerance;
    send_to_agents(cluster);
    if (converged || rounds_ == most_rounds) break;
    balance(cluster);
  }
  read(cluster, probability, alone);
  return converged;
}

}  // namespace iamd::tracking
