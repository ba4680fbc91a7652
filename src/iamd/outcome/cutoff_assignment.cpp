#include "iamd/outcome/cutoff_assignment.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "iamd/base/contracts.hpp"

namespace iamd::outcome {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

}  // namespace

double powered(double fraction, double order) {
  if (order == 1.0) return fraction;
  if (order == 2.0) return fraction * fraction;
  return std::pow(fraction, order);
}

// Rows are the truths; each may stay alone at the price of the cut-off, 1. Costs are fraction^p, not what they save
// against the cut-off: nothing cancels where the pairs are much closer than that.
std::span<const ClosePair> CutoffAssignment::least_sum(std::span<const ClosePair> close, std::size_t truths,
                                                       std::size_t tracks, double order) {
  IAMD_EXPECT(order >= 1.0 && order < infinite_order);
  chosen_.clear();
  begin_.assign(truths + 1, 0);
  column_.clear();
  cost_.clear();
  alone_.assign(truths, 1.0);
  for (const ClosePair& edge : close) {
    ++begin_[edge.truth + 1];
    column_.push_back(edge.track);
    cost_.push_back(powered(edge.fraction, order));
  }
  std::partial_sum(begin_.begin(), begin_.end(), begin_.begin());
  solver_.solve({tracks, begin_, column_, cost_, alone_});
  for (const int entry : solver_.entries()) {
    if (entry != base::unassigned) chosen_.push_back(close[static_cast<std::size_t>(entry)]);
  }
  return chosen_;
}

double CutoffAssignment::least_largest(std::span<const ClosePair> close, std::size_t size) {
  if (size == 0) return 0.0;
  first_edge_.assign(size + 1, 0);
  for (const ClosePair& edge : close) ++first_edge_[edge.truth + 1];
  std::partial_sum(first_edge_.begin(), first_edge_.end(), first_edge_.begin());
  fractions_.clear();
  for (const ClosePair& edge : close) fractions_.push_back(edge.fraction);
  std::sort(fractions_.begin(), fractions_.end());
  fractions_.erase(std::unique(fractions_.begin(), fractions_.end()), fractions_.end());
  if (fractions_.empty() || !perfect_within(close, size, fractions_.back())) return 1.0;
  std::size_t low = 0;
  std::size_t high = fractions_.size() - 1;  // perfect
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (perfect_within(close, size, fractions_[middle])) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return fractions_[high];
}

bool CutoffAssignment::perfect_within(std::span<const ClosePair> close, std::size_t size, double fraction) {
  track_of_.assign(size, none);
  truth_of_.assign(size, none);
  std::size_t pairs = 0;
  while (layer(close, size, fraction)) {
    next_edge_.assign(first_edge_.begin(), first_edge_.end());
    for (std::uint32_t truth = 0; truth < size; ++truth) {
      if (track_of_[truth] == none && augment(close, truth, fraction)) ++pairs;
    }
  }
  return pairs == size;
}

// Layers of truths by the length of the shortest alternating path from a free one. False: no free track is reached.
bool CutoffAssignment::layer(std::span<const ClosePair> close, std::size_t size, double fraction) {
  level_.assign(size, none);
  queue_.clear();
  for (std::uint32_t truth = 0; truth < size; ++truth) {
    if (track_of_[truth] != none) continue;
    level_[truth] = 0;
    queue_.push_back(truth);
  }
  bool reached = false;
  for (std::size_t at = 0; at < queue_.size(); ++at) {
    const std::uint32_t truth = queue_[at];
    for (std::uint32_t e = first_edge_[truth]; e < first_edge_[truth + 1]; ++e) {
      if (close[e].fraction > fraction) continue;
      const std::uint32_t owner = truth_of_[close[e].track];
      if (owner == none) {
        reached = true;
      } else if (level_[owner] == none) {
        level_[owner] = level_[truth] + 1;
        queue_.push_back(owner);
      }
    }
  }
  return reached;
}

// A path through the layers from a free truth to a free track; the pairs along it are exchanged.
bool CutoffAssignment::augment(std::span<const ClosePair> close, std::uint32_t start, double fraction) {
  path_.assign(1, start);
  while (!path_.empty()) {
    const std::uint32_t truth = path_.back();
    if (next_edge_[truth] == first_edge_[truth + 1]) {
      level_[truth] = none;
      path_.pop_back();
      continue;
    }
    const ClosePair& edge = close[next_edge_[truth]++];
    if (edge.fraction > fraction) continue;
    const std::uint32_t owner = truth_of_[edge.track];
    if (owner == none) {
      for (const std::uint32_t on_path : path_) {
        const std::uint32_t track = close[next_edge_[on_path] - 1].track;
        track_of_[on_path] = track;
        truth_of_[track] = on_path;
      }
      return true;
    }
    if (level_[owner] != none && level_[owner] == level_[truth] + 1) path_.push_back(owner);
  }
  return false;
}

}  // namespace iamd::outcome
