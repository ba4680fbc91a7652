// Between the frame-typed plain numbers of types.hpp and Eigen's vectors. Included where maths is done, not in
// interfaces.
#pragma once

#include <Eigen/Core>
#include <Eigen/Geometry>

#include "iamd/geo/types.hpp"

namespace iamd::geo {

template <class Frame>
[[nodiscard]] Eigen::Vector3d vector_of(const Position<Frame>& p) {
  return {p.x_m, p.y_m, p.z_m};
}

template <class Frame>
[[nodiscard]] Eigen::Vector3d vector_of(const Velocity<Frame>& v) {
  return {v.x_mps, v.y_mps, v.z_mps};
}

// Position above, velocity below.
template <class Frame>
[[nodiscard]] Eigen::Matrix<double, 6, 1> vector_of(const State<Frame>& x) {
  Eigen::Matrix<double, 6, 1> v;
  v << x.position.x_m, x.position.y_m, x.position.z_m, x.velocity.x_mps, x.velocity.y_mps, x.velocity.z_mps;
  return v;
}

template <class Frame>
[[nodiscard]] Position<Frame> position_of(const Eigen::Vector3d& v) {
  return {v.x(), v.y(), v.z()};
}

template <class Frame>
[[nodiscard]] Velocity<Frame> velocity_of(const Eigen::Vector3d& v) {
  return {v.x(), v.y(), v.z()};
}

template <class Frame>
[[nodiscard]] State<Frame> state_of(const Eigen::Matrix<double, 6, 1>& v) {
  return {{v[0], v[1], v[2]}, {v[3], v[4], v[5]}};
}

template <class To, class From>
[[nodiscard]] Eigen::Matrix3d matrix_of(const Rotation<To, From>& r) {
  return Eigen::Map<const Eigen::Matrix<double, 3, 3, Eigen::RowMajor>>(r.element);
}

// The rotation the other way round.
template <class To, class From>
[[nodiscard]] Rotation<From, To> transposed(const Rotation<To, From>& r) {
  const double* e = r.element;
  return {{e[0], e[3], e[6], e[1], e[4], e[7], e[2], e[5], e[8]}};
}

}  // namespace iamd::geo
