// What a phased array's block comes to for the numbers of a draw: faces, search sectors, dwells and intervals.
#pragma once

#include <vector>

#include "iamd/sensing/array_face.hpp"
#include "iamd/sensing/phased_array.hpp"

namespace iamd::sensing {

// Search work of a frame (s): as much and more is refused, and no beam takes longer where a distribution strays.
inline constexpr double most_search_work_s = 86400.0;

struct ArrayLayout {
  CoverageLimits limits;  // of all faces
  int faces = 1;
  double search_dwell_s = 0.0;
  double alarms_per_beam = 0.0;        // that noise raises, not confirmed
  std::vector<SectorNumbers> sectors;  // not yet cut to faces
  double beams = 0.0, work_s = 0.0;    // of one frame of each sector, over all faces
  double false_alarms = 0.0;           // confirmed, likewise
};
// One face for every 120 degrees of azimuth coverage begun. A sector's alarms, confirmations included, are means.
[[nodiscard]] ArrayLayout layout_of(const PhasedArraySpec& spec, const scenario::Draw& draw);
// Adds the parts of a sector that a face covers: none, one, or two where both are wide.
void add_cut(std::vector<SectorNumbers>& out, const SectorNumbers& sector, const CoverageLimits& face);
// Dwells, intervals and energy; what the block leaves out is as in PhasedArraySpec.
[[nodiscard]] ArrayNumbers drawn_array(const PhasedArraySpec& spec, const scenario::Draw& draw,
                                       const ArrayLayout& layout);

}  // namespace iamd::sensing
