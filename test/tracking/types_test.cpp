#include "iamd/tracking/types.hpp"

#include <gtest/gtest.h>

namespace iamd::tracking {
namespace {

TEST(Track, PositionErrorIsTheRootOfTheTraceOfThePositionBlock) {
  Track track;
  track.covariance[0] = 4.0;
  track.covariance[7] = 9.0;
  track.covariance[14] = 36.0;
  track.covariance[21] = 1e9;
  EXPECT_DOUBLE_EQ(track.sigma_position_m(), 7.0);
}

TEST(Track, StartsTentativeAndUndecided) {
  const Track track;
  EXPECT_EQ(track.status, TrackStatus::tentative);
  EXPECT_EQ(track.motion, MotionClass::undecided);
  EXPECT_EQ(track.ballistic_probability, 0.5);
  EXPECT_FALSE(track.id.valid());
}

}  // namespace
}  // namespace iamd::tracking
