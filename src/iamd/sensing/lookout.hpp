// Which objects can come into view, and when to look again at those that can't.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "iamd/sensing/coverage.hpp"
#include "iamd/world/types.hpp"

namespace iamd::sensing {

// Saves a radar the trouble with objects that are hidden by range or horizon: each is left alone until the moment
// before which, whatever way it moves, it can't come out of hiding.
class Lookout {
 public:
  // `coverage` outlives it.
  Lookout(const Coverage& coverage, std::size_t objects) : coverage_{&coverage}, watch_(objects) {}

  // Calls enter(object, direction at `start` or at its launch, if that is later) for every object that may be in view
  // at some time from `start` to `until`. Starts never go back.
  template <class Enter>
  void scan(std::span<const world::Target> targets, base::Time start, base::Time until, const Enter& enter) {
    if (soonest_ > until) return;
    soonest_ = base::Time::never();
    for (std::size_t i = 0; i < targets.size(); ++i) {
      Watch& watch = watch_[i];
      Direction from;
      if (watch.hidden_until <= until && watch_out(watch, targets[i], start, until, from)) enter(i, from);
      soonest_ = std::min(soonest_, watch.hidden_until);
    }
  }
  // Nothing comes into view before.
  [[nodiscard]] base::Time soonest() const { return soonest_; }
  // True when the object could be in view at t, as far as this has been worked out.
  [[nodiscard]] bool may_be_in_view(std::size_t object, base::Time t) const { return watch_[object].hidden_until <= t; }

 private:
  struct Watch {
    base::Time hidden_until;
    double speed_mps = 0.0;  // no faster than this
    int naps = 0;
  };
  // Works out how long an object stays hidden; true when it may come into view until `until`.
  bool watch_out(Watch& watch, const world::Target& target, base::Time start, base::Time until, Direction& from) const;

  const Coverage* coverage_;
  std::vector<Watch> watch_;
  base::Time soonest_;
};

}  // namespace iamd::sensing
