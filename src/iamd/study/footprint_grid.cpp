#include "iamd/study/footprint_grid.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace iamd::study {
namespace {

constexpr std::size_t coarsest = 8;
constexpr double inner_share = 0.125;  // of the way between two nodes, to which edges of two looks and more are found

// Columns (and rows) of the lattice with this stride: multiples, and the last.
std::vector<std::size_t> lattice(std::size_t size, std::size_t stride) {
  std::vector<std::size_t> lines;
  for (std::size_t i = 0; i + 1 < size; i += stride) lines.push_back(i);
  lines.push_back(size - 1);
  return lines;
}

}  // namespace

FootprintGrid::FootprintGrid(std::size_t size, double radius_m, JudgePlace judge)
    : size_{size},
      radius_m_{radius_m},
      judge_{std::move(judge)},
      verdict_(size * size),
      state_(size * size, State::unknown) {}

GridPlace FootprintGrid::place(std::size_t column, std::size_t row) const {
  // Symmetric to the bit: the middle is 0.
  const auto line = [&](std::size_t i) {
    const double twice = 2.0 * static_cast<double>(i) - static_cast<double>(size_ - 1);
    return radius_m_ * twice / static_cast<double>(size_ - 1);
  };
  return {line(column), line(row)};
}

Verdict FootprintGrid::judge(const GridPlace& place) {
  ++judged_;
  return judge_(place);
}

const Verdict& FootprintGrid::node(std::size_t column, std::size_t row) {
  const std::size_t i = row * size_ + column;
  if (state_[i] != State::judged) {
    verdict_[i] = judge(place(column, row));
    state_[i] = State::judged;
  }
  return verdict_[i];
}

void FootprintGrid::fill() {
  for (const std::size_t row : lattice(size_, coarsest)) {
    for (const std::size_t column : lattice(size_, coarsest)) node(column, row);
  }
  for (std::size_t stride = coarsest; stride > 1; stride /= 2) halve(stride);
  follow();
}

// From the lattice of one stride, all of whose nodes are known, to that of half of it.
void FootprintGrid::halve(std::size_t stride) {
  const auto lines = lattice(size_, stride);
  const std::size_t n = lines.size() - 1;  // squares a side
  const auto known = [&](std::size_t c, std::size_t r) -> const Verdict& { return at(lines[c], lines[r]); };
  std::vector<char> mixed(n * n, 0);
  for (std::size_t r = 0; r < n; ++r) {
    for (std::size_t c = 0; c < n; ++c) {
      const Verdict& v = known(c, r);
      mixed[r * n + c] = v == known(c + 1, r) && v == known(c, r + 1) && v == known(c + 1, r + 1) ? 0 : 1;
    }
  }
  const auto near_mixed = [&](std::size_t c, std::size_t r) {
    for (std::size_t y = r > 0 ? r - 1 : 0; y <= std::min(r + 1, n - 1); ++y) {
      for (std::size_t x = c > 0 ? c - 1 : 0; x <= std::min(c + 1, n - 1); ++x) {
        if (mixed[y * n + x] != 0) return true;
      }
    }
    return false;
  };
  for (std::size_t r = 0; r < n; ++r) {
    for (std::size_t c = 0; c < n; ++c) {
      const bool look = near_mixed(c, r);
      const Verdict alike = known(c, r);
      for (const std::size_t row : {lines[r], std::min(lines[r] + stride / 2, lines[r + 1]), lines[r + 1]}) {
        for (const std::size_t column : {lines[c], std::min(lines[c] + stride / 2, lines[c + 1]), lines[c + 1]}) {
          const std::size_t i = row * size_ + column;
          if (look) {
            if (state_[i] == State::unknown) node(column, row);
          } else if (state_[i] == State::unknown) {
            verdict_[i] = alike;
            state_[i] = State::filled;
          }
        }
      }
    }
  }
}

// Judges filled nodes beside one that differs, until there are none.
void FootprintGrid::follow() {
  std::vector<std::size_t> open(size_ * size_);
  for (std::size_t i = 0; i < open.size(); ++i) open[i] = i;
  while (!open.empty()) {
    std::vector<std::size_t> next;
    for (const std::size_t i : open) {
      const std::size_t column = i % size_;
      const std::size_t row = i / size_;
      const auto compare = [&](std::size_t c, std::size_t r) {
        if (verdict_[i] == at(c, r)) return;
        for (const std::size_t k : {i, r * size_ + c}) {
          if (state_[k] == State::judged) continue;
          const Verdict before = verdict_[k];
          if (node(k % size_, k / size_) == before) continue;
          next.push_back(k);
        }
      };
      if (column > 0) compare(column - 1, row);
      if (column + 1 < size_) compare(column + 1, row);
      if (row > 0) compare(column, row - 1);
      if (row + 1 < size_) compare(column, row + 1);
    }
    open = std::move(next);
  }
}

const FootprintGrid::Crossing& FootprintGrid::crossing(std::size_t column, std::size_t row, bool north, double fine_m) {
  const std::size_t key = 2 * (row * size_ + column) + (north ? 1 : 0);
  const auto known = crossings_.find(key);
  if (known != crossings_.end()) return known->second;
  const std::size_t column_b = north ? column : column + 1;
  const std::size_t row_b = north ? row + 1 : row;
  const double length_m = 2.0 * radius_m_ / static_cast<double>(size_ - 1);
  Crossing crossing;
  crossing.share.push_back(0.0);
  crossing.verdict.push_back(at(column, row));
  refine(place(column, row), place(column_b, row_b), 0.0, at(column, row), 1.0, at(column_b, row_b), fine_m / length_m,
         crossing);
  return crossings_.emplace(key, std::move(crossing)).first->second;
}

void FootprintGrid::refine(const GridPlace& a, const GridPlace& b, double from, const Verdict& at_from, double to,
                           const Verdict& at_to, double fine_share, Crossing& crossing) {
  bool first_edge = false;  // between places that can be engaged and others
  for (std::size_t k = 0; k < knowledge_count; ++k) {
    first_edge = first_edge || (at_from.looks[k] == 0) != (at_to.looks[k] == 0);
  }
  if (at_from.looks != at_to.looks && to - from > (first_edge ? fine_share : std::max(fine_share, inner_share))) {
    const double middle = 0.5 * (from + to);
    const Verdict there = judge({std::lerp(a.x_m, b.x_m, middle), std::lerp(a.y_m, b.y_m, middle)});
    refine(a, b, from, at_from, middle, there, fine_share, crossing);
    refine(a, b, middle, there, to, at_to, fine_share, crossing);
    return;
  }
  crossing.share.push_back(to);
  crossing.verdict.push_back(at_to);
}

}  // namespace iamd::study
