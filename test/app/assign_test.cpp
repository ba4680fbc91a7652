// iamd assign, from the outside.
#include <cmath>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

Ended assigned(const std::string& text, std::vector<std::string> options = {}) {
  const Folder folder;
  std::ofstream{folder.file("instance.json")} << text;
  options.insert(options.begin(), {"assign", folder.file("instance.json")});
  return run(options);
}

const std::string small = R"({"values": [100, 50], "kill_probability": [[0.5, 0.7], [0.6, 0.4]], "count": [2, 1]})";

TEST(Assign, AnswersAsDocumentedAndProvenBest) {
  const Ended ended = assigned(small, {"--json"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const json answer = json::parse(ended.out);
  // By hand: both kinds at the first target and one of the first kind at the second leave 100 · 0.5 · 0.4 + 50 · 0.3.
  EXPECT_NEAR(answer["surviving_value"], 35.0, 1e-12);
  EXPECT_NEAR(answer["lower_bound"], 35.0, 1e-7);
  EXPECT_EQ(answer["proven"], true);
  EXPECT_EQ(answer["assignment"], json::parse("[[0, 0, 1], [0, 1, 1], [1, 0, 1]]"));
  EXPECT_TRUE(answer["gap"].is_number());
  EXPECT_TRUE(answer["seconds"].is_number());
}

TEST(Assign, CountIsOneEachAndTheCapHolds) {
  const std::string text = R"({"values": [100, 1], "kill_probability": [[0.5, 0.5], [0.5, 0.5]])";
  EXPECT_NEAR(json::parse(assigned(text + "}", {"--json"}).out)["surviving_value"], 26.0, 1e-9);
  EXPECT_NEAR(json::parse(assigned(text + R"(, "max_per_target": 1})", {"--json"}).out)["surviving_value"], 50.5, 1e-9);
}

TEST(Assign, EverySolverAnswersWithABound) {
  for (const char* solver : {"exact", "heuristic", "greedy"}) {
    const Ended ended = assigned(small, {"--json", "--solver", solver});
    ASSERT_EQ(ended.exit, 0) << ended.err;
    const json answer = json::parse(ended.out);
    EXPECT_GE(answer["surviving_value"].get<double>(), 35.0 - 1e-9) << solver;
    EXPECT_LE(answer["lower_bound"].get<double>(), 35.0 + 1e-9) << solver;
  }
  const Ended text = assigned(small);
  EXPECT_NE(text.out.find("proven"), std::string::npos) << text.out;
}

TEST(Assign, PairsAtLeastCost) {
  const Ended ended = assigned(R"({"cost": [[4, 1, 3], [2, 0, 5], [3, 2, null]]})", {"--linear", "--json"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const json answer = json::parse(ended.out);
  EXPECT_EQ(answer["assignment"], json::parse("[[0, 2], [1, 1], [2, 0]]"));
  EXPECT_EQ(answer["cost"], 6.0);
}

TEST(Assign, RefusesWhatItCantReadAndSaysWhereAndWhy) {
  struct Bad {
    std::string text, needle;
    std::vector<std::string> options;
  };
  const std::string p = R"("kill_probability": [[0.5, 0.7]])";
  for (const Bad& bad :
       std::vector<Bad>{{"", "JSON", {}},
                        {"{", "JSON", {}},
                        {"[]", "object", {}},
                        {"nul", "JSON", {}},
                        {R"({"values": [1e999], )" + p + "}", "large", {}},
                        {R"({"values": [1, 2]})", "kill_probability", {}},
                        {"{" + p + "}", "values", {}},
                        {R"({"values": [], )" + p + "}", "empty", {}},
                        {R"({"values": [1], )" + p + "}", "kill_probability[0]", {}},
                        {R"({"values": [1, -2], )" + p + "}", "values[1]", {}},
                        {R"({"values": [1, "x"], )" + p + "}", "values[1]", {}},
                        {R"({"values": [1, null], )" + p + "}", "values[1]", {}},
                        {R"({"values": 3, )" + p + "}", "values", {}},
                        {R"({"values": [1, 2], "kill_probability": [[0.5, 1.5]]})", "kill_probability[0][1]", {}},
                        {R"({"values": [1, 2], "kill_probability": [[0.5, 0.5], [0.5]]})", "kill_probability[1]", {}},
                        {R"({"values": [1, 2], "kill_probability": []})", "empty", {}},
                        {R"({"values": [1, 2], "kill_probability": 0.5})", "kill_probability", {}},
                        {R"({"values": [1, 2], )" + p + R"(, "count": [1, 1]})", "count", {}},
                        {R"({"values": [1, 2], )" + p + R"(, "count": [1.5]})", "whole", {}},
                        {R"({"values": [1, 2], )" + p + R"(, "count": [-1]})", "count[0]", {}},
                        {R"({"values": [1, 2], )" + p + R"(, "max_per_target": 0})", "max_per_target", {}},
                        {R"({"values": [1, 2], )" + p + R"(, "max_per_target": "two"})", "max_per_target", {}},
                        {R"({"values": [1, 2], )" + p + R"(, "colour": 1})", "colour", {}},
                        {R"({"values": [1, 2], )" + p + "} x", "JSON", {}},
                        {small, "solver", {"--solver", "magic"}},
                        {small, "--time-limit", {"--time-limit", "soon"}},
                        {small, "--time-limit", {"--time-limit", "-1"}},
                        {R"({"cost": [[1, 2], [3]]})", "cost[1]", {"--linear"}},
                        {R"({"cost": [[1, "a"]]})", "cost[0][1]", {"--linear"}},
                        {R"({"cost": []})", "empty", {"--linear"}},
                        {R"({"cost": [[]]})", "cost[0]", {"--linear"}},
                        {R"({"cost": [[1]]})", "--solver", {"--linear", "--solver", "exact"}},
                        {small, "known: cost", {"--linear"}},
                        {std::string(200000, '['), "JSON", {}}}) {
    const Ended ended = assigned(bad.text, bad.options);
    EXPECT_EQ(ended.exit, 2) << bad.text.substr(0, 80);
    EXPECT_TRUE(ended.out.empty());
    EXPECT_NE(ended.err.find(bad.needle), std::string::npos) << bad.text.substr(0, 80) << '\n' << ended.err;
  }
  EXPECT_EQ(run({"assign", "/nowhere/instance.json"}).exit, 2);
}

}  // namespace
}  // namespace iamd::app::test
