// What the tests of motions share.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/geo/trajectory.hpp"
#include "iamd/world/surroundings.hpp"

namespace iamd::world {

// What is around objects where a test says nothing else.
inline const Surroundings& the_real_earth() {
  static const Surroundings around;
  return around;
}

// The stream of a copy's flight errors in a run, as the engine makes it.
inline base::RandomStream stream(std::uint64_t entity, std::uint64_t run) {
  return base::RandomStream{{.seed = 1, .run = run, .entity = entity, .purpose = base::Purpose::start_error}};
}

// Running mean and standard deviation (Welford 1962).
class Moments {
 public:
  void add(double x) {
    ++count_;
    const double above = x - mean_;
    mean_ += above / static_cast<double>(count_);
    squares_ += above * (x - mean_);
  }
  [[nodiscard]] double mean() const { return mean_; }
  [[nodiscard]] double deviation() const { return std::sqrt(squares_ / static_cast<double>(count_ - 1)); }

 private:
  std::size_t count_ = 0;
  double mean_ = 0.0;
  double squares_ = 0.0;
};

// Pieces follow each other without gaps, and position and velocity do not jump between them.
inline void expect_smooth(const geo::Trajectory& path) {
  ASSERT_FALSE(path.empty());
  EXPECT_EQ(path.start_s(), 0.0);
  const auto pieces = path.pieces();
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    ASSERT_GT(pieces[i].length_s, 0.0);
    ASSERT_NEAR(pieces[i].start_s + pieces[i].length_s, pieces[i + 1].start_s, 1e-9) << "piece " << i;
    for (std::size_t axis = 0; axis < 3; ++axis) {
      const auto& c = pieces[i].coefficient[axis];
      const auto& next = pieces[i + 1].coefficient[axis];
      ASSERT_NEAR(c[0] + c[1] + c[2] + c[3] + c[4] + c[5], next[0], 1e-2) << "piece " << i;
      const double velocity = (c[1] + 2 * c[2] + 3 * c[3] + 4 * c[4] + 5 * c[5]) / pieces[i].length_s;
      ASSERT_NEAR(velocity, next[1] / pieces[i + 1].length_s, 1e-2) << "piece " << i;
    }
  }
}

}  // namespace iamd::world
