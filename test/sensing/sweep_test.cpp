#include "iamd/sensing/sweep.hpp"

#include <cmath>

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace iamd::sensing
