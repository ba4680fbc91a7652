#include "iamd/tracking/plot_index.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace iamd::tracking {
namespace {

constexpr std::uint32_t leaf_size = 4;

// Away from zero by more than rounding to float can move a number.
float widened(double x, double by) {
  const auto rounded = static_cast<float>(x);
  const auto slack = static_cast<float>(by) + std::abs(rounded) * 1e-6F + 1e-3F;
  return rounded + slack;
}

}  // namespace

void PlotIndex::build(std::span<const Plot> plots, double gate, std::span<const char> left_out) {
  boxes_.resize(plots.size());
  order_.clear();
  anywhere_.clear();
  nodes_.clear();
  for (std::uint32_t i = 0; i < plots.size(); ++i) {
    if (!left_out.empty() && left_out[i] != 0) continue;
    if (!plots[i].located()) {
      anywhere_.push_back(i);
      continue;
    }
    if (order_.empty()) origin_ = {plots[i].position[0], plots[i].position[1], plots[i].position[2]};
    order_.push_back(i);
    for (int axis = 0; axis < 3; ++axis) {
      const double half = std::sqrt(gate * plots[i].covariance(axis, axis));
      const double at = plots[i].position[axis] - origin_[static_cast<std::size_t>(axis)];
      boxes_[i].low[static_cast<std::size_t>(axis)] = -widened(half - at, 0.0);
      boxes_[i].high[static_cast<std::size_t>(axis)] = widened(at + half, 0.0);
    }
  }
  if (order_.empty()) return;
  nodes_.reserve(order_.size());
  nodes_.emplace_back();
  split(0, 0, static_cast<std::uint32_t>(order_.size()));
}

void PlotIndex::split(std::uint32_t node, std::uint32_t begin, std::uint32_t end) {
  constexpr float far = std::numeric_limits<float>::max();
  Box box{{far, far, far}, {-far, -far, -far}};
  Box middles = box;
  for (std::uint32_t i = begin; i < end; ++i) {
    const Box& own = boxes_[order_[i]];
    for (std::size_t axis = 0; axis < 3; ++axis) {
      box.low[axis] = std::min(box.low[axis], own.low[axis]);
      box.high[axis] = std::max(box.high[axis], own.high[axis]);
      const float middle = own.low[axis] + own.high[axis];
      middles.low[axis] = std::min(middles.low[axis], middle);
      middles.high[axis] = std::max(middles.high[axis], middle);
    }
  }
  nodes_[node].box = box;
  if (end - begin <= leaf_size) {
    nodes_[node].first = begin;
    nodes_[node].count = end - begin;
    return;
  }
  std::size_t widest = 0;
  for (std::size_t axis = 1; axis < 3; ++axis) {
    if (middles.high[axis] - middles.low[axis] > middles.high[widest] - middles.low[widest]) widest = axis;
  }
  const std::uint32_t half = begin + (end - begin) / 2;
  std::nth_element(order_.begin() + begin, order_.begin() + half, order_.begin() + end,
                   [&](std::uint32_t a, std::uint32_t b) {
                     const float x = boxes_[a].low[widest] + boxes_[a].high[widest];
                     const float y = boxes_[b].low[widest] + boxes_[b].high[widest];
                     return x != y ? x < y : a < b;
                   });
  const auto child = static_cast<std::uint32_t>(nodes_.size());
  nodes_[node].first = child;
  nodes_.resize(nodes_.size() + 2);
  split(child, begin, half);
  split(child + 1, half, end);
}

void PlotIndex::meet(const Vector3& centre, const Vector3& half, std::vector<std::uint32_t>& found,
                     std::size_t enough) const {
  const auto first = static_cast<std::ptrdiff_t>(found.size());
  found.insert(found.end(), anywhere_.begin(), anywhere_.end());
  if (nodes_.empty()) return;
  std::array<float, 3> low{};
  std::array<float, 3> high{};
  for (int axis = 0; axis < 3; ++axis) {
    const double at = centre[axis] - origin_[static_cast<std::size_t>(axis)];
    low[static_cast<std::size_t>(axis)] = -widened(half[axis] - at, 0.0);
    high[static_cast<std::size_t>(axis)] = widened(at + half[axis], 0.0);
  }
  const auto meets = [&](const Box& box) {
    bool all = true;
    for (std::size_t axis = 0; axis < 3; ++axis) {
      all &= low[axis] <= box.high[axis];
      all &= box.low[axis] <= high[axis];
    }
    return all;
  };
  // As deep as the tree at most: halves of 2^32 plots, one node waiting at each level.
  std::array<std::uint32_t, 40> waiting{};
  std::size_t depth = 0;
  waiting[depth++] = 0;
  while (depth > 0 && found.size() - static_cast<std::size_t>(first) < enough) {
    const Node& node = nodes_[waiting[--depth]];
    if (!meets(node.box)) continue;
    if (node.count == 0) {
      waiting[depth++] = node.first;
      waiting[depth++] = node.first + 1;
      continue;
    }
    for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
      if (meets(boxes_[order_[i]])) found.push_back(order_[i]);
    }
  }
  std::sort(found.begin() + first, found.end());
}

}  // namespace iamd::tracking
