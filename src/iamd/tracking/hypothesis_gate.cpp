// Which plots the leaves of a hypothesis forest may take, and which clusters compete for them.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "iamd/tracking/hypothesis_tracker.hpp"

namespace iamd::tracking {
namespace {

constexpr std::uint32_t no_cluster = 0xffffffffU;
constexpr double least_chance = 1e-6;  // of a detection, and of its absence

double log_of_missed(const Leaf& leaf, const Scan& scan) {
  return std::log1p(-leaf.existence * std::min(scan.detection_probability, 1.0 - least_chance));
}

}  // namespace

bool HypothesisTracker::has_its_plot(const Scan& scan, const Leaf& leaf) const {
  return !scan.whole && scan.number != 0 && leaf.scan_number == scan.number && leaf.sensor == scan.sensor;
}

double HypothesisTracker::gate_all(const Scan& scan) {
  candidates_.clear();
  lonely_.clear();
  double expected = 0.0;
  const double pd = scan.detection_probability;
  for (const Entry& entry : entries_) {
    for (const std::uint32_t i : forest_.tree(entry.tree).leaves) {
      {
        Leaf& leaf = forest_.leaf(i);
        leaf.first_candidate = static_cast<std::uint32_t>(candidates_.size());
        leaf.candidates = 0;
        leaf.log_missed = 0.0;
        leaf.in_view = false;
        if (has_its_plot(scan, leaf)) continue;
      }
      if (forest_.leaf(i).slot == no_slot) {
        gate_first(scan, i);
      } else {
        gate(scan, i);
      }
      const Leaf& leaf = forest_.leaf(i);
      if (leaf.in_view) expected += leaf.weight * leaf.existence * pd;
    }
  }
  gate_fast(scan);
  return expected;
}

void HypothesisTracker::gate(const Scan& scan, std::uint32_t i) {
  Leaf& leaf = forest_.leaf(i);
  const double dt_s = (scan.time - leaf.time).seconds();
  bank_->predict(leaf.slot, dt_s, ahead_);
  Vector3 position;
  Vector3 half;
  const double gate = intake_.gate(component_count);
  bank_->place(ahead_, gate, position, half);
  if (!scan.one_moment) {
    bank_->show(ahead_, shown_);
    const double span_s = (scan.time - scan.plots.front().time).seconds();
    const Vector3 sigma_mps = (gate * shown_.estimate.p.diagonal().tail<3>()).cwiseSqrt();
    half += span_s * (shown_.estimate.x.tail<3>().cwiseAbs() + sigma_mps);
  }
  leaf.in_view = scan.whole && dt_s >= 0.0 && scan.in_view(position);
  if (leaf.in_view) leaf.log_missed = log_of_missed(leaf, scan);
  found_.clear();
  scan.index->meet(position, half, found_);
  ExpectationMixture expected;
  base::Time expected_at = base::Time::never();
  for (const std::uint32_t j : found_) {
    const Plot& plot = scan.plots[j];
    if (plot.time != expected_at) {
      const bool own = plot.time != scan.time;
      if (own) bank_->predict(leaf.slot, (plot.time - leaf.time).seconds(), aside_);
      bank_->expect_each(own ? aside_ : ahead_, *scan.axes, expected);
      expected_at = plot.time;
    }
    const PlotFit fitted = fit(expected, plot);
    if (fitted.distance2 <= intake_.gate(fitted.components)) offer(scan, i, j, fitted.log_likelihood, 0.0);
  }
}

void HypothesisTracker::gate_first(const Scan& scan, std::uint32_t i) {
  Leaf& leaf = forest_.leaf(i);
  const double gate = intake_.gate(3);
  const double dt_s = (scan.time - leaf.time).seconds();
  const double span_s = scan.one_moment ? 0.0 : (scan.time - scan.plots.front().time).seconds();
  const double sigma_m = config_.velocity_prior_mps * (std::abs(dt_s) + span_s);
  leaf.in_view = scan.whole && dt_s >= 0.0 && scan.in_view(leaf.first.position);
  if (leaf.in_view) leaf.log_missed = log_of_missed(leaf, scan);
  found_.clear();
  scan.index->meet(leaf.first.position,
                   (gate * (leaf.first.covariance.diagonal().array() + sigma_m * sigma_m)).sqrt().matrix(), found_);
  for (const std::uint32_t j : found_) {
    const Plot& plot = scan.plots[j];
    if (!plot.located()) continue;
    const SecondFit fitted = fit(leaf.first, config_.velocity_prior_mps, (plot.time - leaf.time).seconds(), plot);
    if (fitted.distance2 <= gate) offer(scan, i, j, fitted.log_likelihood, config_.velocity_prior_mps);
  }
  if (forest_.leaf(i).candidates == 0 && dt_s > 0.0) lonely_.push_back(i);
}

// For leaves detected once with nothing in reach: what only something faster could be, if there is no choice.
void HypothesisTracker::gate_fast(const Scan& scan) {
  if (config_.fast_prior_mps <= config_.velocity_prior_mps || config_.fast_share <= 0.0) return;
  owner_.assign(scan.plots.size(), no_leaf);
  for (const Candidate& candidate : candidates_) owner_[candidate.plot] = candidate.leaf;
  const double gate = intake_.gate(3);
  for (const std::uint32_t i : lonely_) {
    Leaf& leaf = forest_.leaf(i);
    const double dt_s = (scan.time - leaf.time).seconds();
    const double sigma_m = config_.fast_prior_mps * dt_s;
    found_.clear();
    scan.index->meet(leaf.first.position,
                     (gate * (leaf.first.covariance.diagonal().array() + sigma_m * sigma_m)).sqrt().matrix(), found_);
    std::uint32_t only = 0;
    int choices = 0;
    SecondFit fit_of_only;
    for (const std::uint32_t j : found_) {
      const Plot& plot = scan.plots[j];
      const double plot_dt_s = (plot.time - leaf.time).seconds();
      if (!plot.located() || owner_[j] != no_leaf || plot_dt_s <= 0.0) continue;
      const SecondFit fitted = fit(leaf.first, config_.fast_prior_mps, plot_dt_s, plot);
      if (fitted.distance2 > gate) continue;
      only = j;
      fit_of_only = fitted;
      ++choices;
    }
    if (choices != 1) continue;
    leaf.first_candidate = static_cast<std::uint32_t>(candidates_.size());
    offer(scan, i, only, fit_of_only.log_likelihood + std::log(config_.fast_share), config_.fast_prior_mps);
  }
}

void HypothesisTracker::offer(const Scan& scan, std::uint32_t i, std::uint32_t j, double log_likelihood,
                              double sigma_mps) {
  Leaf& leaf = forest_.leaf(i);
  const double detected = leaf.existence * std::max(scan.detection_probability, least_chance);
  const double log_ratio = std::log(detected / scan.other_density(scan.plots[j])) + log_likelihood - leaf.log_missed;
  if (!std::isfinite(log_ratio)) return;
  candidates_.push_back({i, j, log_ratio, sigma_mps, no_leaf});
  ++leaf.candidates;
}

// Merges the clusters that have a plot in common. Fills concerned_, and claims_ with their plots.
void HypothesisTracker::claim(std::size_t plots) {
  root_.resize(forest_.clusters());
  std::iota(root_.begin(), root_.end(), 0U);
  const auto root = [&](std::uint32_t c) {
    while (root_[c] != c) c = root_[c] = root_[root_[c]];
    return c;
  };
  const auto cluster_of = [&](std::uint32_t leaf) { return forest_.tree(forest_.leaf(leaf).tree).cluster; };
  owner_.assign(plots, no_cluster);
  for (const Candidate& candidate : candidates_) {
    std::uint32_t& owner = owner_[candidate.plot];
    const std::uint32_t own = root(cluster_of(candidate.leaf));
    if (owner == no_cluster) {
      owner = own;
    } else {
      const std::uint32_t other = root(owner);
      root_[std::max(own, other)] = std::min(own, other);
    }
  }
  claims_.clear();
  for (std::uint32_t j = 0; j < plots; ++j) {
    if (owner_[j] != no_cluster) claims_.push_back({root(owner_[j]), j});
  }
  std::sort(claims_.begin(), claims_.end());
  // Those that can have missed something, or have a plot.
  concerned_.clear();
  for (const Entry& entry : entries_) {
    const Tree& tree = forest_.tree(entry.tree);
    const bool concerned = std::any_of(tree.leaves.begin(), tree.leaves.end(), [&](std::uint32_t i) {
      return forest_.leaf(i).in_view || forest_.leaf(i).candidates > 0;
    });
    if (concerned) concerned_.push_back(root(tree.cluster));
  }
  std::sort(concerned_.begin(), concerned_.end());
  concerned_.erase(std::unique(concerned_.begin(), concerned_.end()), concerned_.end());
  for (std::uint32_t c = 0; c < root_.size(); ++c) {
    if (root(c) != c) forest_.merge(root(c), c);
  }
}

}  // namespace iamd::tracking
