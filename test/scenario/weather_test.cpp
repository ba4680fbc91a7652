#include "iamd/scenario/load.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

std::string with_environment(const std::string& block) {
  return "format: iamd-scenario/1\nobjects: []\nenvironment: " + block + "\n";
}

TEST(Weather, IsReadInItsUnits) {
  const auto scenario = test::load_scenario(
      with_environment("{water_vapour_g_m3: 12, rain: {rate_mm_h: 36, top_km: 5}, surface: {kind: sea, sea_state: 4.5, "
                       "roughness_m: 0.2}}"));
  ASSERT_TRUE(scenario) << test::all_of(scenario.error());
  const Weather weather = scenario->environment.weather();
  EXPECT_NEAR(weather.water_vapour_kg_m3, 12e-3, 1e-17);
  EXPECT_NEAR(weather.rain.rate_mps, 1e-5, 1e-19);
  EXPECT_EQ(weather.rain.top_m, 5000.0);
  ASSERT_TRUE(scenario->environment.surface);
  EXPECT_EQ(scenario->environment.surface->kind, SurfaceKind::sea);
  EXPECT_EQ(scenario->environment.surface->sea_state, 4.5);
  EXPECT_EQ(scenario->environment.surface->roughness_m, 0.2);
}

TEST(Weather, IsTheStandardOneAndDryWithoutAWord) {
  for (const char* block : {"{}", "{surface: {}}"}) {
    const auto scenario = test::load_scenario(with_environment(block));
    ASSERT_TRUE(scenario) << test::all_of(scenario.error());
    const Environment& environment = scenario->environment;
    EXPECT_DOUBLE_EQ(environment.weather().water_vapour_kg_m3, 7.5e-3);
    EXPECT_EQ(environment.weather().rain.rate_mps, 0.0);
    const Surface surface = environment.surface.value_or(Surface{});
    EXPECT_EQ(surface.kind, SurfaceKind::land);
    EXPECT_EQ(surface.cover, LandCover::farmland);
    EXPECT_EQ(surface.soil, Soil::medium_dry);
    EXPECT_LT(surface.roughness_m, 0.0);
    EXPECT_EQ(surface.sea_state, Surface{}.sea_state);
  }
  EXPECT_EQ(test::load_scenario(with_environment("{rain: {rate_mm_h: 5}}"))->environment.rain->top_m, 4000.0);
}

TEST(Weather, RefusesWhatIsNoWeather) {
  for (const auto& [block, said] : {std::pair{"{water_vapour_g_m3: -1}", "from 0 to 60"},
                                    {"{water_vapour_g_m3: .inf}", "water_vapour_g_m3"},
                                    {"{rain: {top_km: 4}}", "'rate_mm_h' is missing"},
                                    {"{rain: {rate_mm_h: 1e9}}", "from 0 to 300"},
                                    {"{rain: 5}", "expected a block"},
                                    {"{rain: {rate_mm_h: 5, top_m: 4000}}", "top_km"},
                                    {"{surface: {kind: ice}}", "land"},
                                    {"{surface: {sea_state: 9}}", "from 0 to 8"},
                                    {"{surface: {cover: farm}}", "farmland"},
                                    {"{surface: {roughness_m: -1}}", "from 0 to 500"}}) {
    const std::string error = test::first_error(with_environment(block));
    EXPECT_NE(error.find(said), std::string::npos) << block << "\n" << error;
  }
}

}  // namespace
}  // namespace iamd::scenario
