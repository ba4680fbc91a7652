// The banks, and what they share. Internal to the room.
#pragma once

#include <cmath>
#include <memory>
#include <vector>

#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/model.hpp"

namespace iamd::tracking {

[[nodiscard]] std::unique_ptr<FilterBank> make_single_bank(ModelOwner model);
// Interacting multiple models with a variable structure; see imm_bank.cpp. sojourn_s: mean time in one model.
[[nodiscard]] std::unique_ptr<FilterBank> make_imm_bank(std::vector<ModelOwner> models, double sojourn_s);

inline void pack_six(const Gaussian<6>& estimate, double* packed) {
  for (int i = 0; i < 6; ++i) {
    packed[i] = estimate.x[i];
    for (int j = 0; j <= i; ++j) packed[6 + triangle_at(i, j)] = estimate.p(i, j);
  }
}
inline void unpack_six(const double* x, const double* triangle, Gaussian<6>& estimate) {
  for (int i = 0; i < 6; ++i) {
    estimate.x[i] = x[i];
    for (int j = 0; j <= i; ++j) {
      estimate.p(i, j) = triangle[triangle_at(i, j)];
      estimate.p(j, i) = triangle[triangle_at(i, j)];
    }
  }
}
inline constexpr double far_fetched = 1e-4;  // probability below which a model is left out of account

inline void place_packed(const double* x, const double* triangle, double gate, Vector3& position, Vector3& half) {
  position = {x[0], x[1], x[2]};
  half = {std::sqrt(gate * triangle[0]), std::sqrt(gate * triangle[2]), std::sqrt(gate * triangle[5])};
}

}  // namespace iamd::tracking
