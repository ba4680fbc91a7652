// The bodies of update_rules.hpp, for the sources that compile them.
#pragma once

#include "iamd/tracking/late.hpp"
#include "iamd/tracking/measurement_update.hpp"
#include "iamd/tracking/sigma_points.hpp"
#include "iamd/tracking/update_rules.hpp"

namespace iamd::tracking {

template <int N>
double update_by(FilterKind filter, const double* from, const Plot& plot, const SensorAxes& axes, double* to) {
  switch (filter) {
    case FilterKind::linear:
      return update_linear<N>(from, plot, axes, to);
    case FilterKind::unscented:
    case FilterKind::cubature:
      return update_sigma<N>(filter, from, plot, axes, to);
    case FilterKind::extended:
      break;
  }
  return update_extended<N>(from, plot, axes, to);
}

#define IAMD_UPDATE_RULES(N)                                                                                  \
  template double update_by<N>(FilterKind, const double*, const Plot&, const SensorAxes&, double*);           \
  template double update_late_by<N>(FilterKind, const double*, const double*, const WayBack<N>&, const Plot&, \
                                    const SensorAxes&, double*);                                              \
  template void predict_sigma<N>(FilterKind, const double*, const Carrier<N>&, const Square<N>&, double*);

}  // namespace iamd::tracking
