// One map of a picture of coverage, as SVG.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/report/map_projection.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/study/coverage.hpp"

namespace iamd::report {

inline constexpr double margin_px = 24.0, map_px = 700.0;  // left of a map, and its sides

// stroke-dasharray of a contour by what limits it; empty: solid.
[[nodiscard]] std::string_view dashes(sensing::Obstacle limit);

// One map: some sensors, one target. Keeps references to what it is made of.
class CoverageMap {
 public:
  // `altitudes_m`: of all contours, ascending. `top_px`: from the top of the picture.
  CoverageMap(const study::Coverage& coverage, std::vector<std::size_t> sensors, std::size_t target,
              const std::vector<double>& altitudes_m, double top_px);
  // A group of SVG elements; adds what limits the contours in it.
  [[nodiscard]] std::string drawn(std::set<sensing::Obstacle>& limits) const;
  // For one of so many heights.
  [[nodiscard]] static std::string altitude_colour(std::size_t i, std::size_t count);

 private:
  [[nodiscard]] const geo::Geodetic& site(const study::Contour& contour) const;
  [[nodiscard]] static double area_m2(const study::Contour& contour);
  [[nodiscard]] geo::Geodetic middle() const;
  [[nodiscard]] MapPoint pixel(const MapPoint& p) const;
  [[nodiscard]] MapPoint pixel(const study::Contour& contour, double azimuth_rad, double range_m) const;
  [[nodiscard]] static std::string to(const MapPoint& p, bool first);
  [[nodiscard]] std::string colour(double altitude_m) const;
  [[nodiscard]] std::string area(const study::Contour& contour) const;
  // The farthest edge, in the style of what limits it.
  [[nodiscard]] std::string outline(const study::Contour& contour, std::set<sensing::Obstacle>& limits) const;
  // What worlds see, from 5 to 95 %.
  [[nodiscard]] std::string interval(const study::Contour& contour) const;
  [[nodiscard]] static std::string label(const MapPoint& p, const std::string& text, std::string_view anchor);
  [[nodiscard]] std::string rings() const;
  [[nodiscard]] static std::string length_text(double length_m);
  [[nodiscard]] std::string graticule() const;
  [[nodiscard]] std::string names() const;
  [[nodiscard]] std::string scale() const;

  const study::Coverage& coverage_;
  std::vector<std::size_t> sensors_;
  const std::vector<double>& altitudes_m_;
  MapProjection projection_;
  double top_px_;
  std::vector<const study::Contour*> contours_;
  double reach_m_ = 1e3;  // from the middle to the frame
};

}  // namespace iamd::report
