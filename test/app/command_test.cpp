// The command's manners: exit codes, streams, words.
#include <sys/stat.h>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "process.hpp"
#include "tables.hpp"

namespace iamd::app::test {
namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST(Command, PrintsASummaryOnStdoutAndNothingElseAnywhere) {
  const Ended ended = run({"run", scenario_file(), "--runs", "10"});
  EXPECT_EQ(ended.exit, 0);
  EXPECT_EQ(ended.err, "");
  for (const char* part : {"P(no leaker)", "interceptors fired", "Chance and doubt", "Time line of run", "Next"}) {
    EXPECT_TRUE(contains(ended.out, part)) << part << "\n" << ended.out;
  }
  EXPECT_FALSE(contains(ended.out, "\033"));
}

TEST(Command, PrintsTheSameDocumentForTheSameSeed) {
  const std::vector<std::string> words{"run", scenario_file(), "--runs", "20", "--json"};
  const Ended first = run(words);
  EXPECT_EQ(first.out, run(words).out);
  const auto json = nlohmann::json::parse(first.out);
  EXPECT_EQ(json["format"], "iamd-run/1");
  EXPECT_EQ(json["runs"], 20);
  EXPECT_EQ(json["command"], "iamd run " + scenario_file() + " --runs 20 --json");
}

TEST(Command, TakesSeedAndOverrides) {
  const auto answer = [](std::vector<std::string> more) {
    std::vector<std::string> words{"run", scenario_file(), "--runs", "20", "--json"};
    words.insert(words.end(), more.begin(), more.end());
    const Ended ended = run(words);
    EXPECT_EQ(ended.exit, 0) << ended.err;
    return nlohmann::json::parse(ended.out);
  };
  const auto plain = answer({});
  EXPECT_NE(plain["answer"], answer({"--seed", "99"})["answer"]);
  EXPECT_EQ(plain["scenario"]["hash"], answer({"--seed", "99"})["scenario"]["hash"]);
  const auto fewer = answer({"--set", "objects.srbm-300km.count=1", "--set", "objects.srbm-450km.count=1"});
  EXPECT_EQ(fewer["answer"]["objects"]["per_run"], 4.0);
  EXPECT_NE(plain["scenario"]["hash"], fewer["scenario"]["hash"]);
}

TEST(Command, ReplaysARunJustAsTheCampaignPlayedIt) {
  const Folder folder;
  ASSERT_EQ(run({"run", scenario_file(), "--runs", "8", "--out", folder.file("r")}).exit, 0);
  const auto replay = nlohmann::json::parse(run({"run", scenario_file(), "--run", "7", "--json"}).out);
  const Tables tables{folder.file("r")};
  EXPECT_EQ(replay["measures"]["leaked"], tables.count("SELECT leaked FROM run WHERE run = 7"));
  EXPECT_EQ(replay["events"].size(), tables.count("SELECT count(*) FROM event WHERE run = 7"));
  const auto all = nlohmann::json::parse(run({"run", scenario_file(), "--run", "7", "--json", "--events", "all"}).out);
  EXPECT_GT(all["events"].size(), replay["events"].size());
  EXPECT_EQ(all["measures"], replay["measures"]);
  EXPECT_TRUE(contains(run({"run", scenario_file(), "--run", "7"}).out, "\nEvents\n"));
}

TEST(Command, NamesTheNearestWordForAMistypedOne) {
  const auto error = [](const std::vector<std::string>& words) {
    const Ended ended = run(words);
    EXPECT_EQ(ended.exit, 2);
    EXPECT_EQ(ended.out, "");
    EXPECT_TRUE(ended.err.starts_with("error: ")) << ended.err;
    return ended.err;
  };
  EXPECT_TRUE(contains(error({"rnu", "x.yaml"}), "did you mean 'run'?"));
  EXPECT_TRUE(contains(error({"run", "x.yaml", "--rnus", "5"}), "did you mean '--runs'?"));
  EXPECT_TRUE(contains(error({"run", "x.yaml", "--thread=5"}), "did you mean '--threads'?"));
  EXPECT_TRUE(contains(error({"schema", "scenaro"}), "did you mean 'scenario'?"));
  EXPECT_TRUE(contains(error({}), "a command is missing"));
  EXPECT_TRUE(contains(error({"run"}), "SCENARIO is missing"));
  EXPECT_TRUE(contains(error({"run", "x.yaml", "--runs"}), "--runs needs a value"));
  EXPECT_TRUE(contains(error({"run", "x.yaml", "y.yaml"}), "unexpected argument 'y.yaml'"));
  EXPECT_TRUE(contains(error({"help", "rum"}), "did you mean 'run'?"));
}

TEST(Command, RefusesOptionsThatMakeNoSense) {
  const std::string file = scenario_file();
  const std::vector<std::vector<std::string>> calls{{"--runs", "0"},
                                                    {"--runs", "-1"},
                                                    {"--runs", "1e3"},
                                                    {"--runs", "99999999999999999999"},
                                                    {"--seed", "x"},
                                                    {"--threads", "0"},
                                                    {"--threads", "9999"},
                                                    {"--run", "-1"},
                                                    {"--resume"},
                                                    {"--replace"},
                                                    {"--events", "5"},
                                                    {"--set", "runs"},
                                                    {"--set", "=5"},
                                                    {"--run", "1", "--out", "x"},
                                                    {"--events", "some", "--run", "1"},
                                                    {"--set", "no.such.key=1"},
                                                    {"--catalog", "no-such-file.yaml"},
                                                    {"--out", "/no/such/folder/x.sqlite"}};
  for (const auto& more : calls) {
    std::vector<std::string> words{"run", file};
    words.insert(words.end(), more.begin(), more.end());
    const Ended ended = run(words);
    EXPECT_EQ(ended.exit, 2) << more.front() << " " << more.back() << ended.err;
    EXPECT_EQ(ended.out, "") << more.front();
    EXPECT_TRUE(ended.err.starts_with("error: ")) << ended.err;
  }
}

TEST(Command, SaysWhatToDoAboutAFileThatIsThere) {
  const Folder folder;
  const std::vector<std::string> words{"run", scenario_file(), "--runs", "3", "--out", folder.file("r")};
  ASSERT_EQ(run(words).exit, 0);
  const Ended again = run(words);
  EXPECT_EQ(again.exit, 2);
  for (const char* remedy : {"--resume", "--replace", "another name"})
    EXPECT_TRUE(contains(again.err, remedy)) << again.err;
  std::vector<std::string> replace = words;
  replace.emplace_back("--replace");
  EXPECT_EQ(run(replace).exit, 0);
  EXPECT_EQ(folder.names(), std::vector<std::string>{"r"});
}

TEST(Command, CallsAFullDiskByItsName) {
  const Ended ended = run({"run", scenario_file(), "--runs", "3"}, "/dev/full");
  EXPECT_EQ(ended.exit, 3);
  EXPECT_TRUE(contains(ended.err, "No space left")) << ended.err;
}

TEST(Command, TakesAClosedPipeForAReaderThatHasEnough) {
  const Folder folder;
  const std::string pipe = folder.file("pipe");
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  Process process{{"run", scenario_file(), "--run", "0"}, pipe};
  ::close(::open(pipe.c_str(), O_RDONLY));  // opened together, and left before anything is written
  const Ended ended = process.wait();
  EXPECT_EQ(ended.exit, 0);
  EXPECT_EQ(ended.err, "");
}

TEST(Command, PrintsItsSchemasAndItself) {
  EXPECT_EQ(nlohmann::json::parse(run({"schema", "scenario"}).out)["type"], "object");
  EXPECT_EQ(nlohmann::json::parse(run({"schema", "catalog"}).out)["type"], "object");
  EXPECT_TRUE(run({"version"}).out.starts_with("iamd "));
  EXPECT_EQ(run({"--version"}).out, run({"version"}).out);
  EXPECT_TRUE(nlohmann::json::parse(run({"version", "--json"}).out).contains("revision"));
  EXPECT_TRUE(contains(run({"--help"}).out, "Examples:"));
  EXPECT_TRUE(contains(run({"run", "--help"}).out, "--resume"));
  EXPECT_EQ(run({"help", "run"}).out, run({"run", "--help"}).out);
}

}  // namespace
}  // namespace iamd::app::test
