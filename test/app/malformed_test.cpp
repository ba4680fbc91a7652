// Hostile and mistaken scenario files through the command: exit 2 quickly, the place and a remedy named, nothing
// written.
#include "scenario/malformed.hpp"

#include <fstream>
#include <sys/stat.h>

#include <gtest/gtest.h>

#include "process.hpp"

namespace iamd::app::test {
namespace {

namespace fs = std::filesystem;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double most_cpu_s = 20.0;
constexpr long most_memory_kb = 4'000'000;
#else
constexpr double most_cpu_s = 2.0;
constexpr long most_memory_kb = 200'000;
#endif

// Calls the command on a file and expects a refusal that holds `expected`.
void expect_refused(const Folder& folder, const std::string& file, const std::string& expected,
                    std::vector<std::string> more = {}) {
  SCOPED_TRACE(file);
  const auto before = folder.names();
  std::vector<std::string> words{"run", file, "--out", folder.file("results.sqlite")};
  words.insert(words.end(), more.begin(), more.end());
  const Ended ended = run(words);
  EXPECT_EQ(ended.exit, 2) << ended.err.substr(0, 500);
  EXPECT_EQ(ended.out.substr(0, 100), "");
  EXPECT_TRUE(ended.err.starts_with("error: ")) << ended.err.substr(0, 500);
  EXPECT_NE(ended.err.find(expected), std::string::npos) << expected << " is not in\n" << ended.err.substr(0, 2000);
  const auto says = [&](const char* part) { return ended.err.find(part) != std::string::npos; };
  EXPECT_TRUE(says(" (") || says("; ") || says("expected "))
      << "neither a reason, nor a remedy, nor what is allowed: " << ended.err.substr(0, 500);
  EXPECT_LT(ended.err.size(), 20000u);
  EXPECT_LT(ended.cpu_s, most_cpu_s);
  EXPECT_LT(ended.memory_kb, most_memory_kb);
  EXPECT_EQ(folder.names(), before) << "something was written";
}

std::string text_of(const std::string& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

TEST(MalformedScenario, OfEveryCommonKindIsRefused) {
  const Folder folder;
  const auto cases = scenario::test::malformed_scenarios();
  EXPECT_GE(cases.size(), 40u);
  for (const auto& malformed : cases) {
    const std::string file = folder.file(malformed.name + ".yaml");
    std::ofstream{file, std::ios::binary} << malformed.text;
    expect_refused(folder, file, malformed.expected);
    fs::remove(file);
  }
}

// One change each of a scenario that ships.
TEST(MalformedScenario, MadeOfAGoodOneByOneChangeNamesTheLine) {
  struct Change {
    const char* from;
    const char* to;
    const char* expected;
  };
  const Change changes[] = {
      {"duration_s: 480", "duration_s: 480\nweather: fair", "unknown key 'weather'"},
      {"lat_deg: -40, lon_deg: 90, alt_m: 0}\n      radius_km",
       "lat_deg: -400, lon_deg: 90, alt_m: 0}\n      radius_km", "lat_deg"},
      {"radius_km: 5", "radius_m: 5000", "radius_km"},
      {"radius_km: 5", "radius_km: -5", "-5 is out of range"},
      {"radius_km: 5", "radius_km: {low: 9, likely: 5, high: 7}", "radius_km"},
      {"radius_km: 5", "radius_km: {normal: [5]}", "radius_km"},
      {"radius_km: 5", "radius_km: {lognormal: [5, 1]}", "lognormal"},
      {"doubts: epistemic", "doubts: perhaps", "epistemic"},
      {"count: 2", "count: 1e12", "count"},
      {"count: 2", "count: .nan", "count"},
      {"count: 2", "count: -1", "count"},
      {"use: an-mpq-65", "use: an-mpq-66", "did you mean 'an-mpq-65'?"},
      {"use: an-mpq-65", "use: srbm", "srbm"},
      {"use: an-mpq-65", "use: an-mpq-65\n      kind: telescope", "telescope"},
      {"kind: salvo", "kind: salvoo", "did you mean 'salvo'?"},
      {"id: srbm-450km", "id: srbm-300km", "used twice"},
      {"aim: {lat_deg: -40, lon_deg: 90, alt_m: 0}", "target: {lat_deg: -40, lon_deg: 90, alt_m: 0}", "target"},
      {"facing_deg: 20", "facing_rad: 0.3", "facing_deg"},
      {"facing_deg: 20", "facing_deg: north", "north"},
      {"shots: 2", "shots: two", "two"},
      {"runs_per_world: 10", "runs_per_world: 0", "runs_per_world"},
      {"seed: 1", "seed: 1\nseed: 2", "twice"},
  };
  const Folder folder;
  const std::string good = text_of(scenario_file());
  const std::string file = folder.file("changed.yaml");
  for (const Change& change : changes) {
    SCOPED_TRACE(change.to);
    std::string text = good;
    const auto at = text.find(change.from);
    ASSERT_NE(at, std::string::npos) << change.from;
    text.replace(at, std::string{change.from}.size(), change.to);
    std::ofstream{file, std::ios::binary} << text;
    expect_refused(folder, file, change.expected);
    expect_refused(folder, file, file + ":");
  }
}

TEST(MalformedScenario, ThatDoesNotSayWhatItsDoubtsAreIsRefused) {
  const Folder folder;
  std::string text = text_of(scenario_file());
  for (const auto& [from, to] :
       {std::pair{"doubts: epistemic\n", ""}, std::pair{"radius_km: 5", "radius_km: {uniform: [4, 6]}"}}) {
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    text.replace(at, std::string{from}.size(), to);
  }
  std::ofstream{folder.file("doubts.yaml")} << text;
  expect_refused(folder, folder.file("doubts.yaml"), "aleatory");
}

TEST(MalformedScenario, ThatIsNoFileIsRefused) {
  const Folder folder;
  expect_refused(folder, folder.file("missing.yaml"), "missing.yaml");
  fs::create_directory(folder.file("folder.yaml"));
  expect_refused(folder, folder.file("folder.yaml"), "folder.yaml");
  expect_refused(folder, "/dev/zero", "/dev/zero");
  ::mkfifo(folder.file("pipe.yaml").c_str(), 0600);
  expect_refused(folder, folder.file("pipe.yaml"), "pipe.yaml");
  fs::create_symlink(folder.file("loop.yaml"), folder.file("loop.yaml"));
  expect_refused(folder, folder.file("loop.yaml"), "loop.yaml");
  expect_refused(folder, "", "");
  expect_refused(folder, std::string(5000, 'x'), "xxx");
}

TEST(MalformedScenario, OfAHundredMegabytesIsRefusedUnread) {
  const Folder folder;
  const std::string file = folder.file("huge.yaml");
  std::ofstream{file} << "format: iamd-scenario/1\n";
  fs::resize_file(file, 100u << 20u);
  expect_refused(folder, file, "huge.yaml");
}

TEST(MalformedScenario, ThatIncludesItselfIsRefused) {
  const Folder folder;
  std::ofstream{folder.file("a.yaml")} << "format: iamd-scenario/1\ninclude: b.yaml\n";
  std::ofstream{folder.file("b.yaml")} << "format: iamd-scenario/1\ninclude: a.yaml\n";
  expect_refused(folder, folder.file("a.yaml"), "includes itself");
  std::ofstream{folder.file("c.yaml")} << "format: iamd-scenario/1\ninclude: c.yaml\n";
  expect_refused(folder, folder.file("c.yaml"), "includes itself");
}

TEST(MalformedScenario, ByAnOverrideIsRefused) {
  const Folder folder;
  const auto refused = [&](const std::string& change, const std::string& expected) {
    SCOPED_TRACE(change);
    expect_refused(folder, scenario_file(), expected, {"--set", change});
  };
  refused("objects.srbm-300m.count=3", "srbm-300km");
  refused("objects.srbm-300km.cuont=3", "count");
  refused("objects[17].count=3", "17");
  refused("objects.srbm-300km.count=many", "many");
  refused("objects.srbm-300km.count=-3", "-3");
  refused("duration_s=.nan", "duration_s");
  refused("duration_s={low: 3", "duration_s");
  refused("duration_s=" + scenario::test::repeated("[", 5000), "duration_s");
  refused("a..b=1", "a..b");
  refused("objects=[]", "nothing flies");
  refused("format=iamd-scenario/2", "format");
  refused("include=x.yaml", "include");
}

}  // namespace
}  // namespace iamd::app::test
