#include "support/allocations.hpp"

#include <cstdlib>
#include <new>

#include <malloc.h>

namespace {

std::size_t count = 0;
std::size_t live = 0;

}  // namespace

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

void* counted(std::size_t size, std::size_t alignment) {
  ++count;
  void* memory = alignment > alignof(std::max_align_t)
                     ? std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment)
                     : std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) std::abort();
  live += ::malloc_usable_size(memory);
  return memory;
}

void released(void* memory) {
  live -= ::malloc_usable_size(memory);  // 0 of null
  std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) { return counted(size, 0); }
void* operator new(std::size_t size, std::align_val_t alignment) {
  return counted(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory) noexcept { released(memory); }
void operator delete(void* memory, std::size_t) noexcept { released(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { released(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { released(memory); }

#endif

namespace iamd::test {

std::size_t allocations() { return count; }
std::size_t live_bytes() { return live; }

}  // namespace iamd::test
