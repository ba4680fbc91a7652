// Hashes that are part of the results: stable across machines, builds and versions.
#pragma once

#include <cstdint>
#include <string_view>

namespace iamd::base {

// FNV-1a, 64 bit (Fowler, Noll and Vo; draft-eastlake-fnv). For keys of random streams, never for security.
[[nodiscard]] constexpr std::uint64_t hash_text(std::string_view text, std::uint64_t seed = 0xcbf29ce484222325ULL) {
  std::uint64_t hash = seed;
  for (const char c : text) {
    hash ^= static_cast<std::uint8_t>(c);
    hash *= 0x100000001b3ULL;
  }
  return hash;
}

// The finaliser of SplitMix64 (Steele, Lea and Flood 2014): every input bit reaches every output bit.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31U);
}

// One key out of two, the order mattering.
[[nodiscard]] constexpr std::uint64_t combined(std::uint64_t a, std::uint64_t b) { return mixed(mixed(a) ^ b); }

}  // namespace iamd::base
