// Counts the allocations of a test program, to show that a steady loop has none.
#pragma once

#include <cstddef>

namespace iamd::sensing::test {

// So far; always 0 under a sanitizer, which has an allocator of its own.
[[nodiscard]] std::size_t allocations();

}  // namespace iamd::sensing::test
