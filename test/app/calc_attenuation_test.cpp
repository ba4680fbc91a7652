// iamd calc attenuation: against the validation examples of ITU-R Study Group 3, and against itself.
#include <cmath>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

Ended attenuation(const std::string& line) {
  std::istringstream in{line};
  std::vector<std::string> words{"calc", "attenuation"};
  for (std::string word; in >> word;) words.push_back(word);
  return run(words);
}

json answer(const std::string& line) {
  const Ended ended = attenuation(line + " --json");
  EXPECT_EQ(ended.exit, 0) << line << "\n" << ended.err;
  return json::parse(ended.out, nullptr, false);
}

double number(const std::string& line, const std::string& key) {
  const json found = answer(line);
  EXPECT_TRUE(found.contains(key) && found[key].is_number()) << line << ": " << key;
  return found.value(key, std::nan(""));
}

TEST(CalcAttenuation, GivesTheExamplesOfItuStudyGroup3) {
  const std::string standard = " --pressure-hpa 1013.25 --temperature-k 288.15 --water-vapour-g-m3 7.5";
  EXPECT_NEAR(number("--frequency-ghz 20" + standard, "oxygen_db_km") / 0.0118835504778076, 1.0, 1e-9);
  EXPECT_NEAR(number("--frequency-ghz 20 --edition 12" + standard, "vapour_db_km") / 0.0970473048151117, 1.0, 1e-9);
  EXPECT_NEAR(number("--frequency-ghz 38.5 --elevation-deg 45 --pressure-hpa 988.3342860812425 --temperature-k 295.15 "
                     "--water-vapour-g-m3 13.998103358274586",
                     "one_way_db") /
                  0.6724061393008622,
              1.0, 1e-8);
  EXPECT_NEAR(number("--frequency-ghz 29 --elevation-deg 31.07699124 --pressure-hpa 1009.485612 --temperature-k "
                     "283.6108756 --water-vapour-g-m3 13.79653679 --vapour-column-kg-m2 33.72946527 --alt-m 31.382984 "
                     "--edition 12",
                     "one_way_db") /
                  0.837659939,
              1.0, 1e-8);
  EXPECT_NEAR(
      number("--frequency-ghz 14.25 --elevation-deg 31.07699124 --range-km 1 --rain-mm-h 26.48052", "rain_db_km") /
          1.58130839,
      1.0, 1e-8);
}

TEST(CalcAttenuation, AddsUpItsParts) {
  const json found = answer("--frequency-ghz 16 --elevation-deg 5 --range-km 40 --rain-mm-h 16");
  EXPECT_DOUBLE_EQ(found["gas_db_km"], double{found["oxygen_db_km"]} + double{found["vapour_db_km"]});
  EXPECT_DOUBLE_EQ(found["one_way_db"], double{found["path_gas_db"]} + double{found["path_rain_db"]});
  EXPECT_DOUBLE_EQ(found["two_way_db"], 2.0 * double{found["one_way_db"]});
  // The whole way lies in the rain, below 4 km.
  EXPECT_NEAR(found["path_rain_db"], 40.0 * double{found["rain_db_km"]}, 0.02);
  EXPECT_NEAR(number("--frequency-ghz 16 --range-km 40", "one_way_db"),
              40.0 * number("--frequency-ghz 16", "gas_db_km"), 1e-12);
}

TEST(CalcAttenuation, SetsAnnex2BesideTheTracedRay) {
  for (const char* edition : {"12", "13"}) {
    const json found = answer(std::string{"--frequency-ghz 10 --elevation-deg 30 --edition "} + edition);
    EXPECT_NEAR(double{found["annex_2_gas_db"]} / double{found["one_way_db"]}, 1.0, 0.05);
  }
  EXPECT_FALSE(answer("--frequency-ghz 10 --elevation-deg 3").contains("annex_2_gas_db"));
}

TEST(CalcAttenuation, SaysWhereTheSurfaceHidesThePath) {
  EXPECT_TRUE(answer("--frequency-ghz 10 --elevation-deg -0.8 --range-km 200 --alt-m 100").contains("remark"));
  EXPECT_FALSE(answer("--frequency-ghz 10 --elevation-deg 0.5 --range-km 200 --alt-m 100").contains("remark"));
}

TEST(CalcAttenuation, RefusesWhatHasNoAnswer) {
  for (const auto& [line, part] : std::vector<std::pair<std::string, std::string>>{
           {"", "--frequency-ghz is missing"},
           {"--frequency-ghz nan", "--frequency-ghz"},
           {"--frequency-ghz -3", "from 0.03 to 1000"},
           {"--frequency-ghz 10 --edition 12.5", "--edition is 12.5"},
           {"--frequency-ghz 10 --edition 11", "--edition"},
           {"--frequency-ghz 10 --rain-mm-h 1e9", "--rain-mm-h"},
           {"--frequency-ghz 10 --elevation-deg -20", "does not leave the atmosphere"},
           {"--frequency-ghz 10 --elevation-deg -20 --range-km 100", "below sea level"},
           {"--frequency-ghz 10 --elevation-deg 2 --range-km 100 --pressure-hpa 990", "standard atmosphere's"},
           {"--frequency-ghz 10 --elevation-deg 2 --temperature-k 290", "annex 2"},
           {"--frequency-ghz 400 --elevation-deg 20 --temperature-k 290", "annex 2"},
           {"--frequency-ghz 10 --elevation-deg 20 --vapour-column-kg-m2 20", "no use here"}}) {
    const Ended ended = attenuation(line);
    EXPECT_EQ(ended.exit, 2) << line;
    EXPECT_NE(ended.err.find(part), std::string::npos) << line << "\n" << ended.err;
    EXPECT_EQ(ended.out, "") << line;
  }
}

}  // namespace
}  // namespace iamd::app::test
