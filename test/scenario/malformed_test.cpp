#include "malformed.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <set>
#include <unistd.h>

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

TEST(MalformedTest, every_case_has_a_name_of_its_own) {
  std::set<std::string> names;
  for (const auto& bad : test::malformed_scenarios()) EXPECT_TRUE(names.insert(bad.name).second) << bad.name;
  EXPECT_GE(names.size(), 40u);
}

TEST(MalformedTest, every_file_is_answered_with_the_place_and_the_remedy) {
  const auto folder = std::filesystem::path{testing::TempDir()} / ("iamd-malformed-" + std::to_string(getpid()));
  std::filesystem::create_directories(folder);
  for (const auto& bad : test::malformed_scenarios()) {
    const auto file = folder / (bad.name + ".yaml");
    std::ofstream{file, std::ios::binary} << bad.text;
    const auto start = std::chrono::steady_clock::now();
    const auto scenario = load(file, test::vocabulary(), {});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    EXPECT_LT(took.count(), 10.0) << bad.name;
    ASSERT_FALSE(scenario) << bad.name;
    const base::Error& error = scenario.error().front();
    EXPECT_NE(base::to_string(error).find(bad.expected), std::string::npos)
        << bad.name << " said: " << base::to_string(error);
    EXPECT_NE(error.place.file.find(bad.name == "missing-include" ? "no-such-file" : bad.name), std::string::npos)
        << bad.name;
    EXPECT_EQ(error.kind, base::ErrorKind::input);
    EXPECT_LE(scenario.error().size(), Reader::most_errors);
    EXPECT_FALSE(error.why.empty() && error.suggestion.empty() && error.place.line == 0)
        << bad.name << " says too little: " << base::to_string(error);
  }
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace iamd::scenario
