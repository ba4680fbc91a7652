// An Earth made ready for integrators' inner loops. Included by sources only.
#pragma once

#include <algorithm>
#include <array>
#include <span>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/density_table.hpp"
#include "iamd/geo/dormand_prince.hpp"
#include "iamd/geo/earth.hpp"
#include "iamd/geo/pack.hpp"
#include "iamd/geo/vertical.hpp"

namespace iamd::geo {

// What the place alone settles, and gravity needs.
template <class V>
struct Place {
  V r_m;    // distance from the Earth's centre
  V per_r;  // 1/r
  V u;      // (z/r)²
};

// Refers to the wind of the Earth that it is made from.
class EarthForces {
 public:
  explicit EarthForces(const Earth& earth)
      : figure_{earth.shape},
        gm_m3_s2_{earth.gm_m3_s2},
        rate_radps_{earth.rate_radps},
        air_{earth.atmosphere == Atmosphere::us1976 ? &us1976_density_table() : nullptr},
        wind_{earth.wind} {
    const double a2 = earth.shape.equatorial_radius_m * earth.shape.equatorial_radius_m;
    if (earth.gravity != Gravity::point) second_m2_ = 1.5 * j2 * a2;
    if (earth.gravity == Gravity::with_j4) fourth_m4_ = -15.0 / 8.0 * j4 * a2 * a2;
    const double axis_ratio = 1.0 - earth.shape.flattening;
    normal_z_ = 1.0 / (axis_ratio * axis_ratio);
  }

  [[nodiscard]] bool has_air() const { return air_ != nullptr; }
  [[nodiscard]] bool windy() const { return air_ != nullptr && !wind_.empty(); }
  [[nodiscard]] const FigureSeries& figure() const { return figure_; }

  template <class V>
  IAMD_INLINE static Place<V> place(const Six<V>& y) {
    const V r2 = y.at[0] * y.at[0] + y.at[1] * y.at[1] + y.at[2] * y.at[2];
    const V r = root(r2);
    const V per_r2 = 1.0 / r2;
    return {r, r * per_r2, y.at[2] * y.at[2] * per_r2};
  }

  // Gravity with its harmonics, Coriolis and centrifugal acceleration; the whole of dy/dt without air.
  template <class V>
  IAMD_INLINE void fall(const Six<V>& y, const Place<V>& at, Six<V>& rate) const {
    const V per_r2 = at.per_r * at.per_r;
    const V pull = -gm_m3_s2_ * at.per_r * per_r2;
    const V second = second_m2_ * per_r2;
    V equatorial = 1.0 + second * (1.0 - 5.0 * at.u);
    V axial = 1.0 + second * (3.0 - 5.0 * at.u);
    if (fourth_m4_ != 0.0) {
      const V fourth = fourth_m4_ * per_r2 * per_r2;
      equatorial = equatorial + fourth * (1.0 - at.u * (14.0 - 21.0 * at.u));
      axial = axial + fourth * (5.0 - at.u * (70.0 / 3.0 - 21.0 * at.u));
    }
    const V outward = pull * equatorial + rate_radps_ * rate_radps_;
    rate.at[0] = y.at[3];
    rate.at[1] = y.at[4];
    rate.at[2] = y.at[5];
    rate.at[3] = outward * y.at[0] + 2.0 * rate_radps_ * y.at[4];
    rate.at[4] = outward * y.at[1] - 2.0 * rate_radps_ * y.at[3];
    rate.at[5] = pull * axial * y.at[2];
  }

  template <class V>
  IAMD_INLINE V height(const Place<V>& at) const {
    return quick_height(figure_, at.r_m, at.per_r, at.u);
  }
  // Precondition: has_air().
  template <class V>
  IAMD_INLINE V density(V alt_m) const {
    return air_->at(alt_m);
  }
  // Subtracts the wind from a velocity (in the last three of y). Precondition: windy().
  template <class V>
  IAMD_INLINE void subtract_wind(const Six<V>& y, V alt_m, V (&velocity)[3]) const {
    V east_mps = all_lanes<V>(wind_[0].east_mps);
    V north_mps = all_lanes<V>(wind_[0].north_mps);
    for (std::size_t i = 1; i < wind_.size(); ++i) {
      const double thickness_m = wind_[i].alt_m - wind_[i - 1].alt_m;
      const V into =
          larger(all_lanes<V>(0.0), smaller(all_lanes<V>(1.0), (alt_m - wind_[i - 1].alt_m) * (1.0 / thickness_m)));
      east_mps = east_mps + into * (wind_[i].east_mps - wind_[i - 1].east_mps);
      north_mps = north_mps + into * (wind_[i].north_mps - wind_[i - 1].north_mps);
    }
    // East and north at the place; the vertical is that of the ellipsoid's surface below, to 1e-5 rad at 100 km.
    const V rho2 = y.at[0] * y.at[0] + y.at[1] * y.at[1];
    const V per_rho = 1.0 / root(larger(rho2, all_lanes<V>(1e-6)));
    const V cos_lon = y.at[0] * per_rho;
    const V sin_lon = y.at[1] * per_rho;
    const V up_z = normal_z_ * y.at[2];
    const V per_up = 1.0 / root(rho2 + up_z * up_z);
    const V sin_lat = up_z * per_up;
    const V cos_lat = root(rho2) * per_up;
    velocity[0] = velocity[0] + east_mps * sin_lon + north_mps * sin_lat * cos_lon;
    velocity[1] = velocity[1] - east_mps * cos_lon + north_mps * sin_lat * sin_lon;
    velocity[2] = velocity[2] - north_mps * cos_lat;
  }

 private:
  FigureSeries figure_;
  double gm_m3_s2_;
  double rate_radps_;
  double second_m2_ = 0.0;  // of the second harmonic: 3/2 J2 a²
  double fourth_m4_ = 0.0;  // of the fourth: -15/8 J4 a⁴
  double normal_z_ = 1.0;   // (a/b)²
  const DensityTable* air_;
  std::span<const WindRow> wind_;
};

}  // namespace iamd::geo
