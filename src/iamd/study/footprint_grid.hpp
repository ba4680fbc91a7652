// A square map of verdicts, judged only where it may change, and its edges. Used by footprint.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <vector>

#include "iamd/study/footprint_types.hpp"

namespace iamd::study {

// A place on the map: metres east and north of its middle.
struct GridPlace {
  double x_m = 0.0, y_m = 0.0;
};
using JudgePlace = std::function<Verdict(const GridPlace& place)>;

// `size` × `size` nodes, evenly from -radius to +radius. Judged are a coarse lattice of every eighth node (and the last
// row and column), then the nodes of all squares whose corners differ, or that touch such a square, halved again and
// again; a square whose corners agree is filled. At last every pair of neighbours that differ is judged, until none is
// left that was filled: so every edge that the lattice has met is followed to its end. What no node of the lattice has
// met, an island or a gap narrower than eight nodes, may be missed.
class FootprintGrid {
 public:
  FootprintGrid(std::size_t size, double radius_m, JudgePlace judge);
  void fill();

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] double radius_m() const { return radius_m_; }
  // Column from west, row from south.
  [[nodiscard]] const Verdict& at(std::size_t column, std::size_t row) const { return verdict_[row * size_ + column]; }
  [[nodiscard]] GridPlace place(std::size_t column, std::size_t row) const;
  [[nodiscard]] std::uint64_t judged() const { return judged_; }  // places, those off the nodes too
  [[nodiscard]] const std::vector<Verdict>& verdicts() const { return verdict_; }

  // Between two nodes that differ in a number of looks: the places judged, from the first node on, ends included, so
  // that no two neighbours among them that differ lie farther apart than `fine_m`, or an eighth of the way where both
  // can be engaged.
  struct Crossing {
    std::vector<double> share;  // 0 at the first node, 1 at the second
    std::vector<Verdict> verdict;
  };
  // Of the edge from a node to its neighbour in the east (or, `north`, in the north). Kept once made.
  [[nodiscard]] const Crossing& crossing(std::size_t column, std::size_t row, bool north, double fine_m);
  [[nodiscard]] Verdict judge(const GridPlace& place);

 private:
  enum class State : std::uint8_t { unknown, filled, judged };
  const Verdict& node(std::size_t column, std::size_t row);
  void halve(std::size_t stride);
  void follow();
  void refine(const GridPlace& a, const GridPlace& b, double from, const Verdict& at_from, double to,
              const Verdict& at_to, double fine_share, Crossing& crossing);

  std::size_t size_;
  double radius_m_;
  JudgePlace judge_;
  std::vector<Verdict> verdict_;
  std::vector<State> state_;
  std::uint64_t judged_ = 0;
  std::map<std::size_t, Crossing> crossings_;
};

}  // namespace iamd::study
