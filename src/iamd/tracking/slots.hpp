// Rows of numbers by slot, in one array. Included by the bank's sources only.
#pragma once

#include <cstddef>
#include <vector>

#include "iamd/tracking/filter_bank.hpp"

namespace iamd::tracking {

class Slots {
 public:
  explicit Slots(int numbers) : stride_{static_cast<std::size_t>(numbers)} {}

  [[nodiscard]] Slot reserve() {
    if (!free_.empty()) {
      const Slot slot = free_.back();
      free_.pop_back();
      return slot;
    }
    const std::size_t slot = numbers_.size() / stride_;
    numbers_.resize(numbers_.size() + stride_);
    // Releasing never allocates: there is room for every slot in the list of free ones.
    if (free_.capacity() < slot + 1) free_.reserve(2 * (slot + 1));
    return static_cast<Slot>(slot);
  }
  void release(Slot slot) { free_.push_back(slot); }
  [[nodiscard]] double* at(Slot slot) { return numbers_.data() + slot * stride_; }
  [[nodiscard]] const double* at(Slot slot) const { return numbers_.data() + slot * stride_; }

 private:
  std::size_t stride_;
  std::vector<double> numbers_;
  std::vector<Slot> free_;
};

}  // namespace iamd::tracking
