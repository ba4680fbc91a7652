#include "iamd/battle/assignment.hpp"

#include <algorithm>
#include <numeric>

#include "iamd/base/contracts.hpp"

namespace iamd::battle {

std::span<const int> Assignment::solve(AssignmentRule rule, std::span<const double> saved,
                                       std::span<const double> deadline_s, std::size_t slots,
                                       base::RandomStream& choice) {
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
    case AssignmentRule::marginal_return:
      solve_by_return(saved, slots);
      break;
    case AssignmentRule::random:
      solve_at_random(saved, slots, choice);
      break;
    case AssignmentRule::joint:
      IAMD_EXPECT(false);
      break;
  }
  sum_up(saved, slots, rule == AssignmentRule::expected_value);
  return slot_of_track_;
}

void Assignment::sum_up(std::span<const double> saved, std::size_t slots, bool exact) {
  saved_value_ = 0.0;
  double by_track = 0.0;
  double by_slot = 0.0;
  for (std::size_t track = 0; track < slot_of_track_.size(); ++track) {
    if (slot_of_track_[track] != base::unassigned)
      saved_value_ += saved[track * slots + static_cast<std::size_t>(slot_of_track_[track])];
  }
  bound_ = saved_value_;
  if (exact) return;
  for (std::size_t track = 0; track < slot_of_track_.size(); ++track) {
    double best = 0.0;
    for (std::size_t slot = 0; slot < slots; ++slot) best = std::max(best, saved[track * slots + slot]);
    by_track += best;
  }
  for (std::size_t slot = 0; slot < slots; ++slot) {
    double best = 0.0;
    for (std::size_t track = 0; track < slot_of_track_.size(); ++track)
      best = std::max(best, saved[track * slots + slot]);
    by_slot += best;
  }
  bound_ = std::max(std::min(by_track, by_slot), saved_value_);
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

void Assignment::solve_by_return(std::span<const double> saved, std::size_t slots) {
  taken_.assign(slots, 0);
  while (true) {
    double best = 0.0;
    std::size_t best_track = 0;
    std::size_t best_slot = 0;
    for (const std::size_t track : order_) {
      if (slot_of_track_[track] != base::unassigned) continue;
      for (std::size_t slot = 0; slot < slots; ++slot) {
        const double value = saved[track * slots + slot];
        if (taken_[slot] != 0 || value <= best) continue;
        best = value;
        best_track = track;
        best_slot = slot;
      }
    }
    if (best <= 0.0) return;
    slot_of_track_[best_track] = static_cast<int>(best_slot);
    taken_[best_slot] = 1;
  }
}

void Assignment::solve_at_random(std::span<const double> saved, std::size_t slots, base::RandomStream& choice) {
  for (std::size_t slot = 0; slot < slots; ++slot) {
    pool_.clear();
    for (std::size_t track = 0; track < slot_of_track_.size(); ++track) {
      if (slot_of_track_[track] == base::unassigned && saved[track * slots + slot] > 0.0) pool_.push_back(track);
    }
    if (pool_.empty()) continue;
    const auto drawn = static_cast<std::size_t>(choice.uniform() * static_cast<double>(pool_.size()));
    slot_of_track_[pool_[std::min(drawn, pool_.size() - 1)]] = static_cast<int>(slot);
  }
}

}  // namespace iamd::battle
