#include "iamd/tracking/gated_rows.hpp"

#include <numeric>

#include "iamd/base/contracts.hpp"

namespace iamd::tracking {

// Two stable counting sorts: by column, then by row.
void GatedRows::build(std::span<const GatedPair> pairs, std::size_t rows, std::size_t columns, double price_of_alone) {
  columns_ = columns;
  alone_.assign(rows, price_of_alone);
  fill_.assign(columns + 1, 0);
  for (const GatedPair& pair : pairs) {
    IAMD_EXPECT(pair.row < rows && pair.column < columns);
    ++fill_[pair.column + 1];
  }
  std::partial_sum(fill_.begin(), fill_.end(), fill_.begin());
  by_column_.resize(pairs.size());
  for (std::uint32_t p = 0; p < pairs.size(); ++p) by_column_[fill_[pairs[p].column]++] = p;

  begin_.assign(rows + 1, 0);
  for (const GatedPair& pair : pairs) ++begin_[pair.row + 1];
  std::partial_sum(begin_.begin(), begin_.end(), begin_.begin());
  fill_.assign(begin_.begin(), begin_.end());
  pair_.resize(pairs.size());
  column_.resize(pairs.size());
  cost_.resize(pairs.size());
  for (const std::uint32_t p : by_column_) {
    const std::uint32_t entry = fill_[pairs[p].row]++;
    pair_[entry] = p;
    column_[entry] = pairs[p].column;
    cost_[entry] = pairs[p].cost;
  }
}

}  // namespace iamd::tracking
