// Rings of one area, cut together.
#include "iamd/report/geo_rings.hpp"

#include <cmath>
#include <utility>

#include <gtest/gtest.h>

namespace iamd::report {
namespace {

GeoRing square(double lon_deg, double half_deg, bool counterclockwise) {
  GeoRing ring{{lon_deg - half_deg, -half_deg},
               {lon_deg + half_deg, -half_deg},
               {lon_deg + half_deg, half_deg},
               {lon_deg - half_deg, half_deg}};
  if (!counterclockwise) std::swap(ring[1], ring[3]);
  return ring;
}

double area_of(const nlohmann::ordered_json& polygons) {
  double sum = 0.0;
  for (const auto& polygon : polygons) {
    for (const auto& ring : polygon) {
      GeoRing places;
      for (std::size_t i = 0; i + 1 < ring.size(); ++i) places.push_back({ring[i][0], ring[i][1]});
      EXPECT_EQ(ring.front(), ring.back());
      sum += area_deg2(places);
    }
  }
  return sum;
}

TEST(GeoRings, KeepAHole) {
  const auto polygons = polygons_json({square(10.0, 2.0, true), square(10.0, 1.0, false), square(20.0, 1.0, true)});
  ASSERT_EQ(polygons.size(), 2u);
  EXPECT_EQ(polygons[0].size(), 2u);
  EXPECT_EQ(polygons[1].size(), 1u);
  EXPECT_NEAR(area_of(polygons), 16.0 - 4.0 + 4.0, 1e-6);
}

TEST(GeoRings, CutAHoleOnTheAntimeridianOpen) {
  const auto polygons = polygons_json({square(180.0, 2.0, true), square(180.0, 1.0, false)});
  ASSERT_EQ(polygons.size(), 2u);
  for (const auto& polygon : polygons) {
    ASSERT_EQ(polygon.size(), 1u);
    for (const auto& place : polygon[0]) EXPECT_LE(std::abs(place[0].get<double>()), 180.0);
  }
  EXPECT_NEAR(area_of(polygons), 16.0 - 4.0, 1e-6);
}

}  // namespace
}  // namespace iamd::report
