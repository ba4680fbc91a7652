// Several numbers in one: the same arithmetic on a plain double and on the compiler's vectors of doubles, lane by lane.
// Every operation here is exact to IEEE 754 in each lane, so what is computed in a lane does not depend on how many
// lanes there are or on how wide the machine's registers are. Included by integrators' sources only.
#pragma once

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace iamd::geo {

// Gone into the caller, so that a kernel compiled for wider registers is compiled for them as a whole.
#define IAMD_INLINE [[gnu::always_inline]] inline
#define IAMD_INLINE_LAMBDA __attribute__((always_inline))

// The compiler's vectors.
template <int N>
struct PackOf {
  typedef double Number __attribute__((vector_size(N * sizeof(double))));
  typedef std::int64_t Mask __attribute__((vector_size(N * sizeof(double))));
};

// What belongs to a type of numbers: how many lanes, what comparisons give.
template <class V>
struct Lanes {
  static constexpr int count = static_cast<int>(sizeof(V) / sizeof(double));
  using Mask = typename PackOf<count>::Mask;
};
template <>
struct Lanes<double> {
  static constexpr int count = 1;
  using Mask = bool;
};
template <class V>
using MaskOf = typename Lanes<V>::Mask;

template <class M>
inline constexpr bool is_plain = std::is_arithmetic_v<M>;  // a number; bool, or the int that & and | make of it

// A pack of value(0), value(1), …: written out, not a loop.
template <class V, class Value>
IAMD_INLINE V by_lane(const Value& value) {
  if constexpr (is_plain<V>) {
    return value(0);
  } else {
    return [&]<int... I>(std::integer_sequence<int, I...>)
               IAMD_INLINE_LAMBDA { return V{value(I)...}; }(std::make_integer_sequence<int, Lanes<V>::count>{});
  }
}

template <class V>
IAMD_INLINE V all_lanes(double x) {
  return by_lane<V>([=](int) IAMD_INLINE_LAMBDA { return x; });
}

// One lane, to read and to write.
template <class V>
IAMD_INLINE double lane(const V& x, int i) {
  if constexpr (is_plain<V>) {
    return x;
  } else {
    return x[i];
  }
}
template <class V>
IAMD_INLINE void set_lane(V& x, int i, double value) {
  if constexpr (is_plain<V>) {
    x = value;
  } else {
    x[i] = value;
  }
}

// Masks: bool for a plain number, all bits set or none in each lane of a vector.
template <class M>
IAMD_INLINE M opposite(const M& mask) {
  if constexpr (is_plain<M>) {
    return !mask;
  } else {
    return ~mask;
  }
}
template <class M>
IAMD_INLINE bool any(const M& mask) {
  if constexpr (is_plain<M>) {
    return mask;
  } else {
    return [&]<int... I>(std::integer_sequence<int, I...>) IAMD_INLINE_LAMBDA {
      return (mask[I] | ...) != 0;
    }(std::make_integer_sequence<int, static_cast<int>(sizeof(M) / sizeof(std::int64_t))>{});
  }
}
template <class M>
IAMD_INLINE bool lane_of(const M& mask, int i) {
  if constexpr (is_plain<M>) {
    return mask;
  } else {
    return mask[i] != 0;
  }
}
template <class M>
IAMD_INLINE void set_lane_of(M& mask, int i, bool value) {
  if constexpr (is_plain<M>) {
    mask = value;
  } else {
    mask[i] = value ? -1 : 0;
  }
}

// action(0), …, action(Count - 1): written out, not a loop.
template <int Count, class Action>
IAMD_INLINE void repeat(const Action& action) {
  [&]<int... I>(std::integer_sequence<int, I...>)
      IAMD_INLINE_LAMBDA { (action(I), ...); }(std::make_integer_sequence<int, Count>{});
}

// In each lane, the first where the mask is set, else the second.
template <class M, class V>
IAMD_INLINE V pick(const M& mask, const V& yes, const V& no) {
  return mask ? yes : no;
}
template <class M, class V>
requires(!is_plain<V>)
IAMD_INLINE V pick(const M& mask, double yes, const V& no) {
  return pick(mask, all_lanes<V>(yes), no);
}

template <class V>
IAMD_INLINE V root(const V& x) {
  if constexpr (is_plain<V>) {
    return std::sqrt(x);
  } else {
    return by_lane<V>([&](int i) IAMD_INLINE_LAMBDA { return __builtin_sqrt(x[i]); });
  }
}
template <class V>
IAMD_INLINE V smaller(const V& a, const V& b) {
  return pick(b < a, b, a);
}
template <class V>
IAMD_INLINE V larger(const V& a, const V& b) {
  return pick(a < b, b, a);
}
template <class V>
IAMD_INLINE V magnitude(const V& x) {
  return pick(x < 0.0, -x, x);
}

// Four numbers that stand together at row(0), row(1), …, one row a lane, as four packs.
template <class V, class Row>
IAMD_INLINE void rows_of_four(const Row& row, V& c0, V& c1, V& c2, V& c3) {
  if constexpr (Lanes<V>::count == 8) {
    // Whole rows are read, and turned by shuffles: a third of the instructions.
    using Four = PackOf<4>::Number;
    const auto both = [&](int i) IAMD_INLINE_LAMBDA {
      Four low;
      Four high;
      __builtin_memcpy(&low, row(i), sizeof(low));
      __builtin_memcpy(&high, row(i + 4), sizeof(high));
      return __builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7);
    };
    const V r0 = both(0);
    const V r1 = both(1);
    const V r2 = both(2);
    const V r3 = both(3);
    const V even01 = __builtin_shufflevector(r0, r1, 0, 8, 2, 10, 4, 12, 6, 14);
    const V odd01 = __builtin_shufflevector(r0, r1, 1, 9, 3, 11, 5, 13, 7, 15);
    const V even23 = __builtin_shufflevector(r2, r3, 0, 8, 2, 10, 4, 12, 6, 14);
    const V odd23 = __builtin_shufflevector(r2, r3, 1, 9, 3, 11, 5, 13, 7, 15);
    c0 = __builtin_shufflevector(even01, even23, 0, 1, 8, 9, 4, 5, 12, 13);
    c1 = __builtin_shufflevector(odd01, odd23, 0, 1, 8, 9, 4, 5, 12, 13);
    c2 = __builtin_shufflevector(even01, even23, 2, 3, 10, 11, 6, 7, 14, 15);
    c3 = __builtin_shufflevector(odd01, odd23, 2, 3, 10, 11, 6, 7, 14, 15);
  } else {
    c0 = by_lane<V>([&](int i) IAMD_INLINE_LAMBDA { return row(i)[0]; });
    c1 = by_lane<V>([&](int i) IAMD_INLINE_LAMBDA { return row(i)[1]; });
    c2 = by_lane<V>([&](int i) IAMD_INLINE_LAMBDA { return row(i)[2]; });
    c3 = by_lane<V>([&](int i) IAMD_INLINE_LAMBDA { return row(i)[3]; });
  }
}

// The bits of numbers, as unsigned whole ones.
template <class V>
IAMD_INLINE auto bits_of(const V& x) {
  if constexpr (is_plain<V>) {
    return std::bit_cast<std::uint64_t>(x);
  } else {
    typedef std::uint64_t Bits __attribute__((vector_size(sizeof(V))));
    return std::bit_cast<Bits>(x);
  }
}

// 2⁵²: a number from 0 to 2⁵¹ added to it is rounded to a whole one (ties to even), which then stands in its low bits.
inline constexpr double whole_numbers = 4503599627370496.0;

// x^(-1/5) to 1e-3 for x from 1e-300 to 1e300, from the bits of a double and three Newton steps: no call to pow, the
// same on every machine.
template <class V>
IAMD_INLINE V inverse_fifth_root(const V& x) {
  // A fifth of the upper 52 bits, by way of doubles: whole numbers have no fast division in vectors.
  constexpr auto whole_bits = std::bit_cast<std::uint64_t>(whole_numbers);
  const V fifth = (std::bit_cast<V>((bits_of(x) >> 12U) | whole_bits) - whole_numbers) * 0.2 + whole_numbers;
  V y = std::bit_cast<V>(0x4CB8000000000000ULL - ((bits_of(fifth) ^ whole_bits) << 12U));
  for (int i = 0; i < 3; ++i) {
    const V y2 = y * y;
    y = y * (1.2 - 0.2 * x * y2 * y2 * y);
  }
  return y;
}

}  // namespace iamd::geo
