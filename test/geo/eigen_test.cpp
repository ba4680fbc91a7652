#include "iamd/geo/eigen.hpp"

#include <gtest/gtest.h>

#include "iamd/geo/frames.hpp"

namespace iamd::geo {
namespace {

TEST(Eigen, ConversionsThereAndBackChangeNothing) {
  const State<Ecef> x{{1.0, 2.0, 3.0}, {4.0, 5.0, 6.0}};
  EXPECT_EQ(state_of<Ecef>(vector_of(x)), x);
  EXPECT_EQ(position_of<Ecef>(vector_of(x.position)), x.position);
  EXPECT_EQ(velocity_of<Ecef>(vector_of(x.velocity)), x.velocity);
}

TEST(Eigen, MatrixRotatesLikeTheSite) {
  const Site site({0.7, -2.0, 100.0});
  const Velocity<Ecef> v{10.0, -20.0, 30.0};
  const Eigen::Vector3d rotated = matrix_of(site.rotation()) * vector_of(v);
  const auto expected = site.to_enu(v);
  EXPECT_NEAR((rotated - vector_of(expected)).norm(), 0.0, 1e-13);
  const Eigen::Matrix3d round = matrix_of(transposed(site.rotation())) * matrix_of(site.rotation());
  EXPECT_NEAR((round - Eigen::Matrix3d::Identity()).norm(), 0.0, 1e-15);
}

}  // namespace
}  // namespace iamd::geo
