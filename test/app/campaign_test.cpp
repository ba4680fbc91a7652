// Campaigns through the command: the same tables however they came about.
#include <chrono>
#include <random>
#include <thread>

#include <gtest/gtest.h>

#include "process.hpp"
#include "tables.hpp"

namespace iamd::app::test {
namespace {

using Clock = std::chrono::steady_clock;

class CampaignTest : public testing::Test {
 protected:
  // Plays runs into a file, with more options.
  [[nodiscard]] std::vector<std::string> command(const std::string& name, int runs,
                                                 std::vector<std::string> more = {}) const {
    std::vector<std::string> words{"run", scenario_file(), "--runs", std::to_string(runs), "--out", folder_.file(name)};
    words.insert(words.end(), more.begin(), more.end());
    return words;
  }
  void play(const std::string& name, int runs, std::vector<std::string> more = {}) const {
    const Ended ended = run(command(name, runs, std::move(more)));
    ASSERT_EQ(ended.exit, 0) << ended.err;
  }
  Folder folder_;
};

TEST_F(CampaignTest, GivesTheSameTablesForOneTwoAndSevenThreads) {
  play("1", 60, {"--threads", "1"});
  play("2", 60, {"--threads", "2"});
  play("7", 60, {"--threads", "7"});
  const Tables one{folder_.file("1")};
  EXPECT_EQ(one.count("SELECT count(*) FROM run"), 60);
  EXPECT_GT(one.count("SELECT count(*) FROM event"), 100);
  for (const char* other : {"2", "7"}) {
    EXPECT_EQ(Tables{folder_.file(other)}.runs(), one.runs()) << other;
    EXPECT_EQ(Tables{folder_.file(other)}.events(), one.events()) << other;
  }
}

TEST_F(CampaignTest, OfMoreRunsBeginsWithTheSameRows) {
  play("less", 45);
  play("more", 90);
  EXPECT_EQ(Tables{folder_.file("less")}.runs(), Tables{folder_.file("more")}.runs("run < 45"));
  play("less", 90, {"--resume"});
  EXPECT_EQ(Tables{folder_.file("less")}.runs(), Tables{folder_.file("more")}.runs());
  EXPECT_EQ(Tables{folder_.file("less")}.events(), Tables{folder_.file("more")}.events());
}

TEST_F(CampaignTest, AnswersTheSameWhetherWholeOrResumed) {
  const Ended whole = run(command("whole", 60, {"--json"}));
  play("parts", 25);
  const Ended parts = run(command("parts", 60, {"--resume", "--json"}));
  const auto without_command = [](std::string text) {
    const auto at = text.find("\"command\"");
    return text.erase(at, text.find('\n', at) - at);
  };
  EXPECT_EQ(without_command(whole.out), without_command(parts.out));
}

TEST_F(CampaignTest, KeepsEventsOfAllRunsWhenAsked) {
  play("all", 15, {"--events", "all"});
  play("none", 15, {"--events", "0"});
  EXPECT_EQ(Tables{folder_.file("all")}.count("SELECT count(DISTINCT run) FROM event"), 15);
  EXPECT_EQ(Tables{folder_.file("none")}.count("SELECT count(*) FROM event"), 0);
  EXPECT_EQ(Tables{folder_.file("all")}.runs(), Tables{folder_.file("none")}.runs());
}

TEST_F(CampaignTest, InterruptedKeepsFinishedRunsAndSaysSo) {
  for (const int number : {SIGINT, SIGTERM}) {
    const std::string name = "interrupted-" + std::to_string(number);
    Process process{command(name, 1000000)};
    while (process.running() && (!std::filesystem::exists(folder_.file(name)) ||
                                 Tables{folder_.file(name)}.count("SELECT count(*) FROM run") < 12)) {
      std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
    process.send(number);
    const Ended ended = process.wait();
    EXPECT_EQ(ended.exit, 130) << ended.err;
    EXPECT_NE(ended.out.find("Interrupted: "), std::string::npos) << ended.out;
    EXPECT_NE(ended.err.find("--resume"), std::string::npos) << ended.err;
    EXPECT_FALSE(std::filesystem::exists(folder_.file(name + "-wal")));
    play(name, 20, {"--resume"});
    play(name + "-whole", 12);
    EXPECT_EQ(Tables{folder_.file(name)}.runs("run < 12"), Tables{folder_.file(name + "-whole")}.runs());
  }
}

TEST_F(CampaignTest, ThatFillsTheDiskKeepsFinishedRunsAndSaysSo) {
  const std::string name = "full";
  struct rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  struct rlimit little = before;
  little.rlim_cur = 400'000;  // stands for a full disk: inherited by the command
  ::setrlimit(RLIMIT_FSIZE, &little);
  const Ended ended = run(command(name, 2000, {"--events", "all"}));
  ::setrlimit(RLIMIT_FSIZE, &before);
  EXPECT_EQ(ended.exit, 3) << ended.err;
  EXPECT_TRUE(ended.err.starts_with("error: ")) << ended.err;
  EXPECT_NE(ended.err.find("--resume"), std::string::npos) << ended.err;
  const long finished = Tables{folder_.file(name)}.count("SELECT count(*) FROM run");
  EXPECT_GT(finished, 0);
  play(name, static_cast<int>(finished) + 5, {"--resume"});
  play("whole", static_cast<int>(finished) + 5, {"--events", "all"});
  EXPECT_EQ(Tables{folder_.file(name)}.runs(), Tables{folder_.file("whole")}.runs());
  EXPECT_EQ(Tables{folder_.file(name)}.events(), Tables{folder_.file("whole")}.events());
}

TEST_F(CampaignTest, KilledAtTenRandomMomentsLosesNoFinishedRunAndResumesToTheSameTables) {
  constexpr int runs = 120;
  const auto begun = Clock::now();
  play("whole", runs);
  const double whole_s = std::chrono::duration<double>(Clock::now() - begun).count();
  const Tables whole{folder_.file("whole")};

  std::mt19937 random{20260101};
  int killed = 0;
  for (int moment = 0; moment < 10; ++moment) {
    const std::string name = "killed-" + std::to_string(moment);
    const double share = std::uniform_real_distribution{0.0, 0.9}(random);
    {
      Process process{command(name, runs)};
      std::this_thread::sleep_for(std::chrono::duration<double>(share * whole_s));
      process.send(SIGKILL);
      killed += process.wait().signal == SIGKILL ? 1 : 0;
    }
    if (std::filesystem::exists(folder_.file(name))) {
      const Tables left{folder_.file(name)};
      EXPECT_EQ(left.dump("PRAGMA integrity_check"), "ok|\n");
      const long finished = left.count("SELECT count(*) FROM run");
      EXPECT_EQ(left.count("SELECT count(DISTINCT run) FROM run"), finished);
      EXPECT_EQ(left.runs(), whole.runs("run < " + std::to_string(finished)));
    }
    play(name, runs, {"--resume"});
    EXPECT_EQ(Tables{folder_.file(name)}.runs(), whole.runs()) << share;
    EXPECT_EQ(Tables{folder_.file(name)}.events(), whole.events()) << share;
  }
  EXPECT_GE(killed, 3) << "the campaign is too short to be killed";
}

}  // namespace
}  // namespace iamd::app::test
