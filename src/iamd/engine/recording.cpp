#include "iamd/engine/recording.hpp"

#include <algorithm>
#include <cmath>

namespace iamd::engine {

double TrackSample::sigma_m() const {
  double sum = 0.0;
  for (const double element : spread_m) sum += element * element;
  return std::sqrt(sum);
}

geo::State<geo::Ecef> state_on(const SampledPath& path, base::Time t) {
  if (t <= path.front().time) return path.front().state;
  if (t >= path.back().time) return path.back().state;
  const auto after = std::ranges::upper_bound(path, t, {}, &PathSample::time);
  const PathSample& a = *(after - 1);
  const PathSample& b = *after;
  return between(a, b, t);
}

geo::State<geo::Ecef> between(const PathSample& a, const PathSample& b, base::Time t) {
  const double length_s = (b.time - a.time).seconds();
  const double s = (t - a.time).seconds() / length_s;
  const double h00 = (1.0 + 2.0 * s) * (1.0 - s) * (1.0 - s), h10 = s * (1.0 - s) * (1.0 - s);
  const double h01 = s * s * (3.0 - 2.0 * s), h11 = s * s * (s - 1.0);
  const double d00 = 6.0 * s * (s - 1.0), d10 = (1.0 - s) * (1.0 - 3.0 * s), d11 = s * (3.0 * s - 2.0);
  const auto position = [&](double pa, double va, double pb, double vb) {
    return h00 * pa + h01 * pb + length_s * (h10 * va + h11 * vb);
  };
  const auto velocity = [&](double pa, double va, double pb, double vb) {
    return d00 * (pa - pb) / length_s + d10 * va + d11 * vb;
  };
  const auto& [pa, va] = a.state;
  const auto& [pb, vb] = b.state;
  return {{position(pa.x_m, va.x_mps, pb.x_m, vb.x_mps), position(pa.y_m, va.y_mps, pb.y_m, vb.y_mps),
           position(pa.z_m, va.z_mps, pb.z_m, vb.z_mps)},
          {velocity(pa.x_m, va.x_mps, pb.x_m, vb.x_mps), velocity(pa.y_m, va.y_mps, pb.y_m, vb.y_mps),
           velocity(pa.z_m, va.z_mps, pb.z_m, vb.z_mps)}};
}

}  // namespace iamd::engine
