#include "iamd/battle/guidance.hpp"

#include <algorithm>
#include <limits>

namespace iamd::battle {

int ChannelSchedule::held_at(double t_s, base::EngagementId owner) const {
  int held = 0;
  counted_.clear();
  for (const Hold& hold : holds_) {
    if (t_s < hold.from_s || t_s >= hold.until_s) continue;
    if (!shared_) {
      ++held;
      continue;
    }
    if (hold.owner == owner || std::ranges::find(counted_, hold.owner) != counted_.end()) continue;
    counted_.push_back(hold.owner);
    ++held;
  }
  return held;
}

// The number held can only rise where a hold begins.
int ChannelSchedule::most_held(double from_s, double length_s, base::EngagementId owner) const {
  int most = held_at(from_s, owner);
  for (const Hold& hold : holds_) {
    if (hold.from_s > from_s && hold.from_s < from_s + length_s) most = std::max(most, held_at(hold.from_s, owner));
  }
  return most;
}

double ChannelSchedule::earliest_s(double from_s, double length_s, base::EngagementId owner) const {
  if (capacity_ < 0 || length_s <= 0.0) return from_s;
  if (capacity_ == 0) return std::numeric_limits<double>::infinity();
  if (most_held(from_s, length_s, owner) < capacity_) return from_s;
  // A channel becomes free only where a hold ends.
  double earliest = std::numeric_limits<double>::infinity();
  for (const Hold& hold : holds_) {
    if (hold.until_s > from_s && hold.until_s < earliest && most_held(hold.until_s, length_s, owner) < capacity_)
      earliest = hold.until_s;
  }
  return earliest;
}

void ChannelSchedule::hold(double from_s, double length_s, base::EngagementId owner) {
  if (capacity_ < 0 || length_s <= 0.0) return;
  holds_.push_back({from_s, from_s + length_s, owner});
}

void ChannelSchedule::forget(double before_s) {
  std::erase_if(holds_, [&](const Hold& hold) { return hold.until_s < before_s; });
}

}  // namespace iamd::battle
