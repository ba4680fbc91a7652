// Moments of mixtures of packed estimates. Included by the bank's sources only.
#pragma once

#include "iamd/tracking/packed.hpp"

namespace iamd::tracking {

// sum += weight · x over the numbers of a row.
IAMD_INLINE void add_weighted(const double* x, double weight, int count, double* sum) {
  int i = 0;
  for (; i + 1 < count; i += 2) put_two(sum + i, two_at(sum + i) + both(weight) * two_at(x + i));
  if (i < count) sum[i] += weight * x[i];
}

// triangle += weight · d dᵀ
IAMD_INLINE void add_outer(const double* d, double weight, int n, double* triangle) {
  for (int i = 0; i < n; ++i) {
    const double scaled = weight * d[i];
    for (int j = 0; j <= i; ++j) triangle[triangle_at(i, j)] += scaled * d[j];
  }
}

// The first `n` states of a mixture of estimates. packed(k) is the k-th estimate (of `states(k)` >= n states),
// weight(k) its weight; the weights sum to 1. `to` is packed for n states and must not be one of the parts.
template <class Packed, class States, class Weight>
void mixture(int parts, int n, const Packed& packed, const States& states, const Weight& weight, double* to) {
  for (int i = 0; i < packed_length(n); ++i) to[i] = 0.0;
  for (int k = 0; k < parts; ++k) {
    if (weight(k) == 0.0) continue;
    add_weighted(packed(k), weight(k), n, to);
  }
  for (int k = 0; k < parts; ++k) {
    const double w = weight(k);
    if (w == 0.0) continue;
    const double* const x = packed(k);
    double d[most_states];
    for (int i = 0; i < n; ++i) d[i] = x[i] - to[i];
    add_weighted(x + states(k), w, triangle_length(n), to + n);
    add_outer(d, w, n, to + n);
  }
}

}  // namespace iamd::tracking
