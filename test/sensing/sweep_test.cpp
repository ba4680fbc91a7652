#include "iamd/sensing/sweep.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "iamd/sensing/time_budget.hpp"

namespace iamd::sensing {
namespace {

using base::Duration;
using base::Time;
using geo::degree;

TEST(Raster, PassesEveryDirectionWhereItSaysThatItStands) {
  for (const double facing_deg : {0.0, 100.0, 355.0}) {
    for (const double width_deg : {60.0, 360.0}) {
      const Raster raster{{600e3, facing_deg * degree, width_deg * degree, 2.0 * degree, 70.0 * degree}, 1.5 * degree};
      for (double phase = 0.0005; phase < 1.0; phase += 0.013) {
        for (const double height : {0.01, 0.5, 0.99}) {
          const geo::AzElRange place = raster.place(phase, height);
          EXPECT_TRUE(place.azimuth_rad >= 0.0 && place.azimuth_rad < 360.0 * degree);
          EXPECT_NEAR(raster.phase(direction(place.azimuth_rad, place.elevation_rad)), phase, 1e-9);
        }
      }
    }
  }
}

TEST(Raster, KeepsPhasesInsideTheFrameForDirectionsOutside) {
  const Raster raster{{600e3, 0.0, 60.0 * degree, 2.0 * degree, 70.0 * degree}, 1.5 * degree};
  for (double azimuth = 0.0; azimuth < 360.0; azimuth += 10.0) {
    for (double elevation = -90.0; elevation <= 90.0; elevation += 10.0) {
      const double phase = raster.phase(direction(azimuth * degree, elevation * degree));
      EXPECT_TRUE(phase >= 0.0 && phase < 1.0);
    }
  }
}

TEST(SweepClock, GoesOnWithoutGapWhenItsSpeedChanges) {
  SweepClock clock{Duration::from_seconds(4.0)};
  EXPECT_EQ(clock.time_at(0.25), Time::from_seconds(1.0));
  clock.set_length(Time::from_seconds(1.0), Duration::from_seconds(8.0));
  EXPECT_EQ(clock.time_at(0.25), Time::from_seconds(1.0));
  EXPECT_EQ(clock.time_at(0.5), Time::from_seconds(3.0));
  EXPECT_EQ(clock.frame_end(), Time::from_seconds(7.0));
  clock.next_frame();
  EXPECT_EQ(clock.frame(), 1);
  EXPECT_EQ(clock.frame_start(), Time::from_seconds(7.0));
  EXPECT_EQ(clock.time_of(1.5), Time::from_seconds(11.0));
  EXPECT_EQ(clock.time_of(3.25), Time::from_seconds(25.0));
  EXPECT_EQ(clock.time_of(1e12), Time::never());
}

TEST(TimeBudget, GivesEveryoneWhatTheyWantWhileItFits) {
  const TimeBudget budget = time_budget(2.0, 5.0, 0.6, 0.1);
  EXPECT_DOUBLE_EQ(budget.search_share, 0.4);
  EXPECT_DOUBLE_EQ(budget.frame_s, 5.0);
  EXPECT_DOUBLE_EQ(budget.track_stretch, 1.0);
}

TEST(TimeBudget, StretchesSearchBeforeTracks) {
  const TimeBudget some = time_budget(2.0, 5.0, 0.8, 0.1);
  EXPECT_DOUBLE_EQ(some.search_share, 0.2);
  EXPECT_DOUBLE_EQ(some.frame_s, 10.0);
  EXPECT_DOUBLE_EQ(some.track_stretch, 1.0);
  const TimeBudget many = time_budget(2.0, 5.0, 1.8, 0.1);
  EXPECT_DOUBLE_EQ(many.search_share, 0.1);
  EXPECT_DOUBLE_EQ(many.frame_s, 20.0);
  EXPECT_DOUBLE_EQ(many.track_stretch, 2.0);
}

TEST(TimeBudget, NeverHandsOutMoreThanThereIs) {
  for (const double work : {0.01, 1.0, 4.9, 5.0, 50.0}) {
    for (const double load : {0.0, 1e-6, 0.3, 0.999, 1.0, 40.0}) {
      for (const double least : {0.01, 0.5, 0.99}) {
        const TimeBudget b = time_budget(work, 5.0, load, least);
        EXPECT_LE(b.search_share + load / b.track_stretch, 1.0 + 1e-12);
        EXPECT_GE(b.search_share, std::min(least, work / 5.0) - 1e-15);
        EXPECT_NEAR(b.search_share * b.frame_s, work, 1e-12 * work);
        EXPECT_TRUE(b.frame_s >= 5.0 && b.track_stretch >= 1.0);
      }
    }
  }
}

}  // namespace
}  // namespace iamd::sensing
