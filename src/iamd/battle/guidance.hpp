// Channels of guidance over time: uplinks that steer interceptors and illuminators that light their targets.
#pragma once

#include <vector>

#include "iamd/base/ids.hpp"

namespace iamd::battle {

// When some of a number of equal channels are held, and by which engagement. Shots of one engagement go to one target
// and may share a channel when `shared` is set, as an illuminator lights a target for all of them.
class ChannelSchedule {
 public:
  // `capacity` < 0: any number.
  ChannelSchedule(int capacity, bool shared) : capacity_{capacity}, shared_{shared} {}

  // The earliest start, not before from_s, at which a channel is free for length_s; infinite without channels.
  [[nodiscard]] double earliest_s(double from_s, double length_s, base::EngagementId owner) const;
  // Holds a channel in [from_s, from_s + length_s). Precondition: earliest_s() said so.
  void hold(double from_s, double length_s, base::EngagementId owner);
  // Drops what ended before.
  void forget(double before_s);
  // The greatest number held at a moment of [from_s, from_s + length_s), `owner`'s own left out when shared.
  [[nodiscard]] int most_held(double from_s, double length_s, base::EngagementId owner) const;

 private:
  struct Hold {
    double from_s, until_s;
    base::EngagementId owner;
  };
  [[nodiscard]] int held_at(double t_s, base::EngagementId owner) const;

  int capacity_;
  bool shared_;
  std::vector<Hold> holds_;
  mutable std::vector<base::EngagementId> counted_;
};

}  // namespace iamd::battle
