// Which plots belong to which tracks, decided for all of a scan together: the role of data association.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace iamd::tracking {

// A track (row) and a plot (column) that may belong together.
struct GatedPair {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  double cost = 0.0;
};

// Rows are tracks and columns are plots. A joint event pairs each row with at most one column and each column with at
// most one row; its weight is the product of exp(-cost) over the pairs made. A row or column left alone has weight 1:
// the cost of a pair is minus the logarithm of r Pd p(z|x) / (λ (1 - r Pd)), with λ the density of what else makes such
// a plot, r the chance that the track's object exists, Pd that it is detected.
struct AssociationProblem {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::span<const GatedPair> pairs;  // each pair at most once; costs finite, or +infinity (never made); any order
};

// Probabilities of the answer; hard decisions are 0 and 1.
struct AssociationAnswer {
  std::vector<double> pair;   // as the problem's pairs: that this pair is made
  std::vector<double> alone;  // by row: that the row has no column
};

// Keeps its buffers: a steady loop allocates nothing. The answer doesn't depend on the order of the pairs, up to
// rounding.
class Associator {
 public:
  virtual ~Associator() = default;
  virtual void solve(const AssociationProblem& problem, AssociationAnswer& answer) = 0;
};

enum class AssociatorKind : std::uint8_t {
  gnn,  // the most probable joint event (global_nearest_neighbour.hpp)
  jpda  // the probability of each pair over all joint events (joint_probabilistic.hpp)
};
[[nodiscard]] std::unique_ptr<Associator> make_associator(AssociatorKind kind);

}  // namespace iamd::tracking
