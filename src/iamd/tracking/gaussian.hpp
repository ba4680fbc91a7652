// Estimates as Gaussian densities of a fixed size. Internal to the room: its public interfaces stay free of Eigen.
#pragma once

#include <Eigen/Core>

namespace iamd::tracking {

template <int N>
using Vector = Eigen::Matrix<double, N, 1>;
template <int N>
using Matrix = Eigen::Matrix<double, N, N>;

using Vector3 = Vector<3>;
using Matrix3 = Matrix<3>;
using Vector4 = Vector<4>;
using Matrix4 = Matrix<4>;
using Vector6 = Vector<6>;
using Matrix6 = Matrix<6>;

// Mean and covariance. The first six elements of every state are position and velocity in Ecef (m, m/s); a motion model
// says what follows.
template <int N>
struct Gaussian {
  Vector<N> x = Vector<N>::Zero();
  Matrix<N> p = Matrix<N>::Identity();
};

}  // namespace iamd::tracking
