#include "iamd/sensing/types.hpp"

#include <array>

namespace iamd::sensing {

std::string_view name_of(Obstacle obstacle) {
  static constexpr std::array<std::string_view, obstacle_count> names{
      "none", "range", "field of view", "horizon", "terrain", "blind zone", "clutter", "sensitivity"};
  return names[static_cast<std::size_t>(obstacle)];
}

}  // namespace iamd::sensing
