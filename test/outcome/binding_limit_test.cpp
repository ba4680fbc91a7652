#include "iamd/outcome/binding_limit.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace iamd::outcome {
namespace {

using base::Time;
using battle::Hindrance;
using engagement::Miss;

Time at(double seconds) { return Time::from_seconds(seconds); }

// A leaker that could have been shot at until t = 100 s and was never tracked; all obstacles of seeing passed at the
// start.
Evidence seen_early() {
  Evidence e;
  e.inside_envelope = true;
  e.deadline = at(100.0);
  e.passed.fill(at(0.0));
  return e;
}

TEST(BindingLimit, AnObjectThatWasMetLeakedByKillProbability) {
  const std::vector<Miss> misses{Miss::basket, Miss::kill_probability};
  Evidence e = seen_early();
  e.misses = misses;
  EXPECT_EQ(binding_limit(e), Limit::kill_probability);
}

TEST(BindingLimit, ShotsGuidedWideAreTheTracksFault) {
  const std::vector<Miss> misses{Miss::basket, Miss::track_lost};
  Evidence e = seen_early();
  e.misses = misses;
  EXPECT_EQ(binding_limit(e), Limit::track_quality);
}

TEST(BindingLimit, ShotsThatCouldNotFollowAreTheFlyOutsFault) {
  const std::vector<Miss> misses{Miss::divert};
  Evidence e = seen_early();
  e.misses = misses;
  EXPECT_EQ(binding_limit(e), Limit::fly_out);
}

TEST(BindingLimit, NeverInsideTheLimitsIsTheEnvelope) {
  Evidence e = seen_early();
  e.inside_envelope = false;
  EXPECT_EQ(binding_limit(e), Limit::envelope);
}

TEST(BindingLimit, InsideButNeverReachableIsFlyOutTime) {
  Evidence e = seen_early();
  e.deadline = Time::never();
  EXPECT_EQ(binding_limit(e), Limit::fly_out);
}

TEST(BindingLimit, TheFirstObstacleThatStoodAtTheDeadlineBinds) {
  Evidence e = seen_early();
  const std::vector<Limit> limits{Limit::radar_range, Limit::field_of_view, Limit::horizon, Limit::terrain,
                                  Limit::blind_zone,  Limit::sensitivity,   Limit::clutter};
  for (std::size_t i = limits.size(); i-- > 0;) {
    e.passed[i] = i % 2 == 0 ? at(101.0) : Time::never();
    EXPECT_EQ(binding_limit(e), limits[i]);
  }
}

TEST(BindingLimit, DetectableTooShortlyBeforeTheDeadlineIsSensitivityStill) {
  Evidence e = seen_early();
  e.acquisition = base::Duration::from_seconds(10.0);
  e.confirmed = at(101.0);
  e.passed[5] = at(91.0);
  EXPECT_EQ(binding_limit(e), Limit::sensitivity);
  e.passed[5] = at(89.0);
  EXPECT_EQ(binding_limit(e), Limit::radar_time);
}

TEST(BindingLimit, DetectableInTimeButTrackedTooLateIsRadarTime) {
  Evidence e = seen_early();
  e.confirmed = at(100.5);
  EXPECT_EQ(binding_limit(e), Limit::radar_time);
}

TEST(BindingLimit, TrackedInTimeTheLongestHindranceBinds) {
  Evidence e = seen_early();
  e.confirmed = at(10.0);
  e.hindered_s[static_cast<std::size_t>(Hindrance::unsettled)] = 3.0;
  e.hindered_s[static_cast<std::size_t>(Hindrance::channels)] = 40.0;
  EXPECT_EQ(binding_limit(e), Limit::channels);
  e.hindered_s[static_cast<std::size_t>(Hindrance::magazine)] = 41.0;
  EXPECT_EQ(binding_limit(e), Limit::magazine);
  e.hindered_s[static_cast<std::size_t>(Hindrance::harmless)] = 60.0;
  EXPECT_EQ(binding_limit(e), Limit::threat_evaluation);
}

TEST(BindingLimit, BusyLaunchersBindWhereNothingElseRanOut) {
  Evidence e;
  e.inside_envelope = true;
  e.deadline = base::Time::from_seconds(100.0);
  e.confirmed = base::Time::from_seconds(10.0);
  e.hindered_s[static_cast<std::size_t>(battle::Hindrance::unsettled)] = 5.0;
  e.hindered_s[static_cast<std::size_t>(battle::Hindrance::launchers)] = 60.0;
  EXPECT_EQ(binding_limit(e), Limit::launch_rate);
  e.hindered_s[static_cast<std::size_t>(battle::Hindrance::channels)] = 6.0;
  EXPECT_EQ(binding_limit(e), Limit::channels);
  e.hindered_s[static_cast<std::size_t>(battle::Hindrance::channels)] = 0.0;
  e.hindered_s[static_cast<std::size_t>(battle::Hindrance::unsettled)] = 61.0;
  EXPECT_EQ(binding_limit(e), Limit::track_quality);
}

TEST(BindingLimit, EveryNameIsThere) {
  for (std::size_t i = 0; i < limit_count; ++i) EXPECT_FALSE(name_of(static_cast<Limit>(i)).empty());
  EXPECT_EQ(name_of(Limit::kill_probability), "kill probability");
}

}  // namespace
}  // namespace iamd::outcome
