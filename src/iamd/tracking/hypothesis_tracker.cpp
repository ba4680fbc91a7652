#include "iamd/tracking/hypothesis_tracker.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "iamd/geo/eigen.hpp"

namespace iamd::tracking {
namespace {

constexpr double nothing = -std::numeric_limits<double>::infinity();
constexpr std::uint32_t no_tree = 0xffffffffU;

}  // namespace

HypothesisTracker::HypothesisTracker(const PictureConfig& config, std::span<const SensorFacts> sensors,
                                     const HypothesisRules& rules, std::unique_ptr<BirthModel> births,
                                     std::unique_ptr<FilterBank> bank)
    : config_{config},
      bank_{std::move(bank)},
      births_{std::move(births)},
      intake_{config, sensors},
      classes_{config.filters, config.classify_s},
      forest_{rules, *bank_},
      coast_{base::Duration::from_seconds(std::min(config.coast_s, 1e9))},
      tentative_{base::Duration::from_seconds(std::min(config.tentative_s, 1e9))},
      ahead_{bank_->reserve()},
      aside_{bank_->reserve()} {}

void HypothesisTracker::take(const Look& look, TrackerLog& log) {
  intake_.take(look, log, [&](const Scan& scan) { take_scan(scan, log); });
  publish();
}

void HypothesisTracker::take_scan(const Scan& scan, TrackerLog& log) {
  first_serial_ = next_serial_;
  next_serial_ += scan.plots.size();
  survive(scan.time);
  const Birth birth = births_->expect(scan, gate_all(scan));
  claim(scan.plots.size());
  born_.clear();
  tidied_.clear();
  std::size_t next = 0;
  for (const std::uint32_t cluster : concerned_) {
    const std::size_t first = next;
    while (next < claims_.size() && claims_[next].cluster == cluster) ++next;
    grow(scan, cluster, {claims_.data() + first, next - first}, birth);
  }
  for (std::uint32_t j = 0; j < scan.plots.size(); ++j) {
    if (owner_[j] == no_tree) start_alone(scan, j, birth);
  }
  list_new(scan.time, log);
  account(scan, log);
  judge(scan.time, log);
}

// Objects end at a constant rate.
void HypothesisTracker::survive(base::Time now) {
  if (!clock_runs_) {
    clock_ = now;
    clock_runs_ = true;
  }
  if (now <= clock_) return;
  const double share = std::exp(-(now - clock_).seconds() / config_.life_s);
  clock_ = now;
  for (const Entry& entry : entries_) {
    Tree& tree = forest_.tree(entry.tree);
    tree.existence *= share;
    for (const std::uint32_t leaf : tree.leaves) forest_.leaf(leaf).existence *= share;
  }
}

Leftover HypothesisTracker::leftover_of(const Plot& plot, const Birth& birth) const {
  if (plot.located()) return birth.leftover;
  // No tree starts from an angle: the plot means nothing, whatever it is.
  const double all = std::exp(birth.leftover.log_false) + std::exp(birth.leftover.log_new);
  return {std::log(all), nothing};
}

void HypothesisTracker::grow(const Scan& scan, std::uint32_t cluster, std::span<const Claim> plots,
                             const Birth& birth) {
  own_plots_.clear();
  leftovers_.clear();
  for (const Claim& claim : plots) {
    own_plots_.push_back(claim.plot);
    leftovers_.push_back(leftover_of(scan.plots[claim.plot], birth));
  }
  expansion_.expand(forest_, cluster, own_plots_, leftovers_, candidates_);
  old_leaves_.clear();
  for (const std::uint32_t t : forest_.cluster(cluster).trees) {
    const Tree& tree = forest_.tree(t);
    const bool concerned = std::any_of(tree.leaves.begin(), tree.leaves.end(), [&](std::uint32_t i) {
      return forest_.leaf(i).in_view || forest_.leaf(i).candidates > 0;
    });
    if (concerned) old_leaves_.insert(old_leaves_.end(), tree.leaves.begin(), tree.leaves.end());
  }
  rewrite(scan, cluster, birth);
  // Parents stay on as the leaves that missed.
  for (std::size_t k = 0; k < old_leaves_.size(); ++k) {
    Leaf& leaf = forest_.leaf(old_leaves_[k]);
    if (k == 0 || forest_.leaf(old_leaves_[k - 1]).tree != leaf.tree) ++forest_.tree(leaf.tree).scans;
    miss(leaf);
  }
  forest_.tidy(cluster, tidied_);
}

// Puts the expansion's hypotheses in place of the cluster's, with the leaves and trees that they need.
void HypothesisTracker::rewrite(const Scan& scan, std::uint32_t cluster, const Birth& birth) {
  const std::size_t old_width = forest_.cluster(cluster).trees.size();
  const std::size_t count = expansion_.count();
  column_.resize(forest_.trees());
  for (std::uint32_t t = 0; t < old_width; ++t) column_[forest_.cluster(cluster).trees[t]] = t;
  // New trees, in the order of their plots.
  new_tree_.assign(own_plots_.size(), no_tree);
  for (std::size_t h = 0; h < count; ++h) {
    const std::span<const std::uint32_t> fate = expansion_.fate(h);
    for (std::size_t p = 0; p < fate.size(); ++p) {
      if (fate[p] == plot_new) new_tree_[p] = 0;
    }
  }
  for (std::size_t p = 0; p < own_plots_.size(); ++p) {
    if (new_tree_[p] == no_tree) continue;
    const std::uint32_t tree = start_tree(scan, own_plots_[p], birth);
    new_tree_[p] = static_cast<std::uint32_t>(forest_.cluster(cluster).trees.size());  // its column
    forest_.cluster(cluster).trees.push_back(tree);
  }
  next_choice_.clear();
  next_weights_.clear();
  const std::size_t width = forest_.cluster(cluster).trees.size();
  for (std::size_t h = 0; h < count; ++h) {
    const std::size_t row = next_choice_.size();
    const Cluster& c = forest_.cluster(cluster);
    const auto from = c.choice.begin() + static_cast<std::ptrdiff_t>(expansion_.parent(h) * old_width);
    next_choice_.insert(next_choice_.end(), from, from + static_cast<std::ptrdiff_t>(old_width));
    next_choice_.resize(row + width, no_leaf);
    next_weights_.push_back(std::exp(expansion_.log_weight(h) - expansion_.log_weight(0)));
    const std::span<const std::uint32_t> fate = expansion_.fate(h);
    for (std::size_t p = 0; p < fate.size(); ++p) {
      if (fate[p] == plot_false) continue;
      if (fate[p] == plot_new) {
        next_choice_[row + new_tree_[p]] = forest_.tree(c.trees[new_tree_[p]]).leaves[0];
      } else {
        Candidate& candidate = candidates_[fate[p]];
        const std::uint32_t column = column_[forest_.leaf(candidate.leaf).tree];
        next_choice_[row + column] = child_of(scan, candidate);
      }
    }
  }
  Cluster& c = forest_.cluster(cluster);
  std::swap(c.choice, next_choice_);
  std::swap(c.weights, next_weights_);
}

std::uint32_t HypothesisTracker::child_of(const Scan& scan, Candidate& candidate) {
  if (candidate.child != no_leaf) return candidate.child;
  const Plot& plot = scan.plots[candidate.plot];
  Leaf child = forest_.leaf(candidate.leaf);
  child.slot = bank_->reserve();
  update(scan, forest_.leaf(candidate.leaf), plot, candidate.sigma_mps, child);
  child.existence = 1.0;
  child.score += candidate.log_ratio + child.log_missed - std::log1p(-scan.birth_probability());
  child.last_detection = std::max(child.last_detection, plot.time);
  ++child.detections;
  child.hits = child.hits << 1U | 1U;
  child.sensor = scan.sensor;
  child.scan_number = scan.number;
  std::shift_right(child.history.begin(), child.history.end(), 1);
  child.history[0] = first_serial_ + candidate.plot;
  child.weight = 0.0;
  candidate.child = forest_.add_leaf(child.tree, child);
  return candidate.child;
}

// The child's estimate.
void HypothesisTracker::update(const Scan& scan, const Leaf& parent, const Plot& plot, double sigma_mps, Leaf& child) {
  const double dt_s = (plot.time - parent.time).seconds();
  child.time = std::max(parent.time, plot.time);
  if (parent.slot != no_slot) {
    if (dt_s < 0.0) {
      bank_->update_late(parent.slot, dt_s, plot, *scan.axes, child.slot);
    } else {
      bank_->predict(parent.slot, dt_s, child.slot);
      bank_->update(child.slot, plot, *scan.axes, child.slot);
    }
    return;
  }
  bank_->start(joined(parent.first, sigma_mps, dt_s, plot), child.slot);
  if (plot.measures(Component::range_rate)) {
    Plot rate = plot;
    rate.has = bit_of(Component::range_rate);
    bank_->update(child.slot, rate, *scan.axes, child.slot);
  }
  if (dt_s < 0.0) bank_->predict(child.slot, -dt_s, child.slot);
}

void HypothesisTracker::miss(Leaf& leaf) {
  if (leaf.in_view) {
    const double seen = -std::expm1(leaf.log_missed);  // r Pd
    leaf.existence = std::clamp((leaf.existence - seen) / (1.0 - seen), 0.0, 1.0);
    leaf.score += leaf.log_missed;
  }
  leaf.hits <<= 1U;
  std::shift_right(leaf.history.begin(), leaf.history.end(), 1);
  leaf.history[0] = missed;
}

// A tree of one leaf, of no cluster yet.
std::uint32_t HypothesisTracker::start_tree(const Scan& scan, std::uint32_t j, const Birth& birth) {
  const Plot& plot = scan.plots[j];
  const std::uint32_t tree = forest_.add_tree(base::TrackId{next_id_++}, plot.time);
  Leaf leaf;
  leaf.first = {plot.position, plot.covariance};
  leaf.existence = birth.existence;
  leaf.score = std::log(scan.births / scan.false_alarms);
  leaf.time = leaf.last_detection = plot.time;
  leaf.sensor = scan.sensor;
  leaf.scan_number = scan.number;
  leaf.history[0] = first_serial_ + j;
  forest_.add_leaf(tree, leaf);
  born_.push_back(tree);
  return tree;
}

// A plot that nobody has a use for: a cluster of its own.
void HypothesisTracker::start_alone(const Scan& scan, std::uint32_t j, const Birth& birth) {
  if (!scan.plots[j].located() || !(birth.leftover.log_new > nothing)) return;
  const std::uint32_t tree = start_tree(scan, j, birth);
  const std::uint32_t cluster = forest_.add_cluster();
  Cluster& c = forest_.cluster(cluster);
  c.trees.push_back(tree);
  c.choice.push_back(forest_.tree(tree).leaves[0]);
  if (birth.leftover.log_false > nothing) {
    c.weights.assign({std::exp(birth.leftover.log_new), std::exp(birth.leftover.log_false)});
    c.choice.push_back(no_leaf);
  }
  forest_.tidy(cluster, tidied_);
}

base::TrackId HypothesisTracker::start(const TrackStart& start, TrackerLog& log) {
  survive(start.time);
  const std::uint32_t tree = forest_.add_tree(base::TrackId{next_id_++}, start.time);
  Leaf leaf;
  leaf.slot = bank_->reserve();
  bank_->start({geo::vector_of(start.state), Eigen::Map<const Matrix6>{start.covariance.data()}}, leaf.slot);
  leaf.existence = std::clamp(start.existence, 0.0, 1.0);
  leaf.time = leaf.last_detection = start.time;
  leaf.detections = 0;
  leaf.hits = 0;
  const std::uint32_t i = forest_.add_leaf(tree, leaf);
  const std::uint32_t cluster = forest_.add_cluster();
  forest_.cluster(cluster).trees.push_back(tree);
  forest_.cluster(cluster).choice.push_back(i);
  born_.assign(1, tree);
  tidied_.clear();
  forest_.tidy(cluster, tidied_);
  const base::TrackId id{next_id_ - 1};
  list_new(start.time, log);
  publish();
  return find(id) == nullptr ? base::TrackId{} : id;
}

}  // namespace iamd::tracking
