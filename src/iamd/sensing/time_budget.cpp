#include "iamd/sensing/time_budget.hpp"

#include <algorithm>

#include "iamd/base/contracts.hpp"

namespace iamd::sensing {

TimeBudget time_budget(double search_work_s, double frame_s, double track_load, double search_share_min) {
  IAMD_EXPECT(frame_s > 0.0 && search_work_s > 0.0 && track_load >= 0.0 && search_share_min > 0.0 &&
              search_share_min < 1.0);
  const double wanted = search_work_s / frame_s;
  TimeBudget budget;
  budget.search_share = std::min(wanted, std::max(search_share_min, 1.0 - track_load));
  budget.frame_s = budget.search_share < wanted ? search_work_s / budget.search_share : frame_s;
  const double left = 1.0 - budget.search_share;
  if (track_load > left) budget.track_stretch = track_load / left;
  return budget;
}

}  // namespace iamd::sensing
