#include "iamd/tracking/plot_index.hpp"

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

#include "tracking/scene.hpp"

namespace iamd::tracking {
namespace {

std::vector<Plot> random_plots(std::size_t n, base::RandomStream& draw, const SensorAxes& axes) {
  std::vector<Plot> plots;
  for (std::size_t i = 0; i < n; ++i) {
    sensing::Detection d;
    d.sensor = base::SensorId{0};
    d.measured = {6.2 * draw.uniform(), 1.4 * draw.uniform() - 0.1, 1e3 + 4e5 * draw.uniform() * draw.uniform()};
    d.sigma_range_m = 10.0 + 90.0 * draw.uniform();
    d.sigma_azimuth_rad = d.sigma_elevation_rad = 1e-4 + 5e-3 * draw.uniform();
    if (draw.uniform() < 0.05) d.sigma_range_m = 0.0;  // angles only
    plots.push_back(plot_of(d, static_cast<std::uint32_t>(i), axes));
  }
  return plots;
}

TEST(PlotIndex, FindsEveryPlotWhoseErrorBoxMeetsTheBoxAndFewOthers) {
  base::RandomStream draw{{.seed = 3, .run = 0, .entity = 1, .purpose = base::Purpose::test}};
  const SensorAxes axes = sensor_axes(scene::site_at(50.0, 30.0));
  PlotIndex index;
  std::vector<std::uint32_t> found;
  for (const std::size_t n : {0U, 1U, 2U, 5U, 64U, 1000U}) {
    const std::vector<Plot> plots = random_plots(n, draw, axes);
    const double gate = 16.0;
    index.build(plots, gate);
    for (int k = 0; k < 200; ++k) {
      const std::size_t near = n == 0 ? 0 : static_cast<std::size_t>(draw.uniform() * static_cast<double>(n));
      Vector3 centre = axes.origin + Vector3{draw.normal(), draw.normal(), draw.normal()} * 1e5;
      if (n != 0 && plots[near].located()) centre = plots[near].position + Vector3{1e3, -2e3, 1e3} * draw.normal();
      const Vector3 half{1e4 * draw.uniform(), 1e4 * draw.uniform(), 1e4 * draw.uniform()};
      found.clear();
      index.meet(centre, half, found);
      EXPECT_TRUE(std::is_sorted(found.begin(), found.end()));
      for (std::uint32_t i = 0; i < n; ++i) {
        const Vector3 own = (gate * plots[i].covariance.diagonal()).cwiseSqrt();
        const Vector3 gap = (plots[i].position - centre).cwiseAbs() - own - half;
        const bool meets = !plots[i].located() || gap.maxCoeff() <= 0.0;
        const bool listed = std::binary_search(found.begin(), found.end(), i);
        if (meets) {
          EXPECT_TRUE(listed);
        } else if (gap.maxCoeff() > 1.0) {
          EXPECT_FALSE(listed);
        }
      }
    }
  }
}

TEST(PlotIndex, TakesPlotsThatAllLieInOnePlace) {
  const SensorAxes axes = sensor_axes(scene::site_at(50.0, 30.0));
  sensing::Detection d;
  d.sensor = base::SensorId{0};
  d.measured = {1.0, 0.1, 1e5};
  d.sigma_range_m = 30.0;
  d.sigma_azimuth_rad = d.sigma_elevation_rad = 1e-3;
  const std::vector<Plot> plots(10'000, plot_of(d, 0, axes));
  PlotIndex index;
  index.build(plots, 9.0);
  std::vector<std::uint32_t> found;
  index.meet(plots[0].position, Vector3::Zero(), found);
  EXPECT_EQ(found.size(), plots.size());
}

}  // namespace
}  // namespace iamd::tracking
