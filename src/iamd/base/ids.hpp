// Ids that cannot be swapped: a TrackId is not an ObjectId, and neither is an integer.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace iamd::base {

// An index with a tag. Ids are dense: the n-th thing of its kind has index n, so that arrays are addressed by id.
template <class Tag>
class Id {
 public:
  constexpr Id() = default;
  constexpr explicit Id(std::size_t index) : index_{static_cast<std::uint32_t>(index)} {}

  // Position of the thing in the array of its kind; only meaningful when valid().
  [[nodiscard]] constexpr std::size_t index() const { return index_; }
  [[nodiscard]] constexpr bool valid() const { return index_ != none; }
  constexpr auto operator<=>(const Id&) const = default;

 private:
  static constexpr std::uint32_t none = 0xffffffffU;
  std::uint32_t index_ = none;
};

using ObjectId = Id<struct ObjectTag>;          // a thing that flies (truth)
using AssetId = Id<struct AssetTag>;            // a thing that is defended
using SensorId = Id<struct SensorTag>;          // a radar
using DetectionId = Id<struct DetectionTag>;    // one measurement, numbered through a run
using TrackId = Id<struct TrackTag>;            // a track, never reused in a run
using BatteryId = Id<struct BatteryTag>;        // a fire unit
using EngagementId = Id<struct EngagementTag>;  // one salvo of one battery at one track

}  // namespace iamd::base

template <class Tag>
struct std::hash<iamd::base::Id<Tag>> {
  std::size_t operator()(iamd::base::Id<Tag> id) const noexcept { return id.index(); }
};
