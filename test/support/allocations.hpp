// Counts the allocations of a test program, to show that a steady loop has none. A program that uses it links
// support/allocations.cpp, which replaces operator new.
#pragma once

#include <cstddef>

namespace iamd::test {

// A sanitizer has an allocator of its own, which must stay.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool allocations_are_counted = false;
#else
inline constexpr bool allocations_are_counted = true;
#endif

// So far; always 0 where they are not counted.
[[nodiscard]] std::size_t allocations();

// What operator new has given and not taken back, as the allocator rounds it up; always 0 where it is not counted.
[[nodiscard]] std::size_t live_bytes();

}  // namespace iamd::test
