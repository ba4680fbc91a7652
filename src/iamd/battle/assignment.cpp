#include "iamd/battle/assignment.hpp"

#include <algorithm>
#include <numeric>

#include "iamd/base/contracts.hpp"

namespace iamd::battle {

std::span<const int> Assignment::solve(AssignmentRule rule, std::span<const double> saved,
                                       std::span<const double> deadline_s, std::size_t slots) {
  IAMD_EXPECT(saved.size() == deadline_s.size() * slots);
  slot_of_track_.assign(deadline_s.size(), base::unassigned);
  rank_by_deadline(deadline_s);
  switch (rule) {
    case AssignmentRule::expected_value:
      solve_exactly(saved, slots);
      break;
    case AssignmentRule::earliest_first:
      solve_greedily(saved, slots);
      break;
  }
  return slot_of_track_;
}

void Assignment::rank_by_deadline(std::span<const double> deadline_s) {
  order_.resize(deadline_s.size());
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  std::sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
    return deadline_s[a] != deadline_s[b] ? deadline_s[a] < deadline_s[b] : a < b;
  });
}

// A linear assignment of cost -saved; every track has a column of its own at cost 0, so that it may stay free.
void Assignment::solve_exactly(std::span<const double> saved, std::size_t slots) {
  const std::size_t tracks = order_.size();
  if (tracks == 0 || slots == 0) return;
  const std::size_t columns = slots + tracks;
  const double greatest = *std::max_element(saved.begin(), saved.end());
  // Urgency times earliness: their sum of products is greatest when urgent tracks have early slots.
  const double tie = 1e-9 * greatest / (static_cast<double>(tracks) * static_cast<double>(slots));
  cost_.assign(tracks * columns, base::forbidden_pair);
  for (std::size_t rank = 0; rank < tracks; ++rank) {
    const std::size_t track = order_[rank];
    double* row = &cost_[track * columns];
    for (std::size_t slot = 0; slot < slots; ++slot) {
      const double value = saved[track * slots + slot];
      if (value > 0.0)
        row[slot] = -value - tie * static_cast<double>(tracks - rank) * static_cast<double>(slots - slot);
    }
    row[slots + track] = 0.0;
  }
  const std::span<const int> found = linear_.solve(cost_, tracks, columns);
  for (std::size_t track = 0; track < tracks; ++track) {
    if (found[track] >= 0 && static_cast<std::size_t>(found[track]) < slots) slot_of_track_[track] = found[track];
  }
}

void Assignment::solve_greedily(std::span<const double> saved, std::size_t slots) {
  taken_.assign(slots, 0);
  for (const std::size_t track : order_) {
    double best = 0.0;
    for (std::size_t slot = 0; slot < slots; ++slot) {
      const double value = saved[track * slots + slot];
      if (taken_[slot] != 0 || value <= best) continue;
      best = value;
      slot_of_track_[track] = static_cast<int>(slot);
    }
    if (slot_of_track_[track] != base::unassigned) taken_[static_cast<std::size_t>(slot_of_track_[track])] = 1;
  }
}

}  // namespace iamd::battle
