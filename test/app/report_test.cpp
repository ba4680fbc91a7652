// iamd report, iamd run --report and iamd export, from the outside.
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

// A results file of its own for each test.
class Report : public testing::Test {
 protected:
  Report() : folder_{testing::TempDir() + "iamd-report-" + std::to_string(::getpid()) + "/"} {
    std::filesystem::create_directories(folder_);
  }
  ~Report() override {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  [[nodiscard]] std::string at(const std::string& name) const { return folder_ + name; }
  [[nodiscard]] std::string results(const std::string& name = "results.sqlite", const std::string& runs = "30") const {
    const Ended ended = run({"run", scenario_file(), "--runs", runs, "--quiet", "--out", at(name)});
    EXPECT_EQ(ended.exit, 0) << ended.err;
    return at(name);
  }

 private:
  std::string folder_;
};

std::string sql(const std::string& file, const std::string& query) {
  sqlite3* database = nullptr;
  EXPECT_EQ(sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
  std::string text;
  const auto take = [](void* out, int columns, char** values, char**) {
    for (int i = 0; i < columns; ++i) *static_cast<std::string*>(out) += values[i] == nullptr ? "" : values[i];
    return 0;
  };
  EXPECT_EQ(sqlite3_exec(database, query.c_str(), take, &text, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
  sqlite3_close(database);
  return text;
}

void change(const std::string& file, const std::string& statement) {
  sqlite3* database = nullptr;
  ASSERT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
  EXPECT_EQ(sqlite3_exec(database, statement.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
      << sqlite3_errmsg(database);
  sqlite3_close(database);
}

std::string contents(const std::string& file) {
  std::ifstream stream{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{stream}, {}};
}

// The cell of a table's row in the page, by the row's name.
std::string cell(const std::string& page, const std::string& row) {
  std::size_t begin = page.find(">" + row + "</th><td");
  if (begin == std::string::npos) return "no row " + row;
  begin = page.find('>', page.find("<td", begin)) + 1;
  return page.substr(begin, page.find('<', begin) - begin);
}

TEST_F(Report, SaysWhatTheFileHolds) {
  const std::string file = results();
  const Ended ended = run({"report", file, "--out", at("report.html")});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  EXPECT_EQ(ended.out, "");
  const std::string page = contents(at("report.html"));
  EXPECT_LT(page.size(), 3'000'000U);
  EXPECT_TRUE(page.starts_with("<!doctype html>")) << page.substr(0, 40);
  EXPECT_NE(page.find("id=\"iamd-replay\""), std::string::npos);
  const std::pair<std::string, std::string> counts[] = {{"runs", "count(*)"},
                                                        {"worlds", "count(DISTINCT world)"},
                                                        {"runs without a leaker", "sum(leaked = 0)"},
                                                        {"objects, all runs", "sum(objects)"},
                                                        {"killed, all runs", "sum(killed)"},
                                                        {"leaked, all runs", "sum(leaked)"},
                                                        {"interceptors fired, all runs", "sum(launched)"}};
  for (const auto& [row, what] : counts) EXPECT_EQ(cell(page, row), sql(file, "SELECT " + what + " FROM run")) << row;
  const std::pair<std::string, std::string> means[] = {{"P(no leaker)", "avg(leaked = 0)"},
                                                       {"leakers of a run", "avg(leaked)"},
                                                       {"interceptors fired in a run", "avg(launched)"},
                                                       {"value saved", "avg(1 - value_lost / value_total)"},
                                                       {"busiest radar&#39;s load", "avg(radar_load_max)"}};
  for (const auto& [row, what] : means) {
    const std::string found = cell(page, row);
    ASSERT_FALSE(found.starts_with("no row")) << found;
    EXPECT_NEAR(std::stod(found), std::stod(sql(file, "SELECT " + what + " FROM run")), 1e-12) << row;
  }
}

// The same campaign, played now or read from the file.
TEST_F(Report, OfARunIsThatOfItsFile) {
  const Ended ended = run({"run", scenario_file(), "--runs", "30", "--out", at("r.sqlite"), "--report", at("a.html")});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  EXPECT_NE(ended.err.find("a.html"), std::string::npos) << ended.err;
  const Ended again = run({"report", at("r.sqlite")});
  ASSERT_EQ(again.exit, 0) << again.err;
  EXPECT_EQ(contents(at("a.html")), again.out);
}

TEST_F(Report, ComparesSeveralFiles) {
  const std::string few = results("few.sqlite", "20");
  const Ended more = run({"run", scenario_file(), "--runs", "20", "--quiet", "--set", "objects.srbm-300km.count=9",
                          "--out", at("more.sqlite")});
  ASSERT_EQ(more.exit, 0) << more.err;
  const Ended ended = run({"report", few, at("more.sqlite")});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  EXPECT_NE(ended.out.find("id=\"chart-saturation\""), std::string::npos);
  EXPECT_NE(ended.out.find("id=\"chart-comparison\""), std::string::npos);
  EXPECT_NE(ended.out.find("id=\"campaign-2\""), std::string::npos);
}

TEST_F(Report, RefusesWhatItCannotTrust) {
  struct Case {
    std::vector<std::string> call;
    std::string says;
  };
  const std::string file = results("good.sqlite", "3");
  std::ofstream{at("text.sqlite")} << "no database";
  const std::string damaged = results("damaged.sqlite", "3");
  change(damaged, "UPDATE provenance SET value = 'x' WHERE key = 'seed'");
  const std::string other = results("other.sqlite", "3");
  change(other,
         "UPDATE provenance SET value = replace(value, '\"radius_km\":5', '\"radius_km\":6') WHERE key = "
         "'scenario_canonical'");
  const std::string forged = results("forged.sqlite", "3");
  change(forged, "UPDATE run SET leaked = leaked + 1");
  const std::string empty = results("empty.sqlite", "3");
  change(empty, "DELETE FROM event; DELETE FROM object; DELETE FROM run");
  const Case cases[] = {{{"report", at("absent.sqlite")}, "there is no such file"},
                        {{"report", at("text.sqlite")}, "this is no results file"},
                        {{"report", at("")}, "this is no results file"},
                        {{"report", damaged}, "its seed is no number"},
                        {{"report", other}, "the scenario is not the one that these results are of"},
                        {{"report", forged}, "is played otherwise here than in the file"},
                        {{"report", empty}, "holds no finished run"},
                        {{"report", file, "--out", at("page.txt")}, "does not end in .html"},
                        {{"report", file, "--out", at("no/where.html")}, "can't write"},
                        {{"export", file, "--format", "czm"}, "did you mean 'czml'?"},
                        {{"export", file, "--format", "czml", "--run", "3"}, "the file has no run 3"},
                        {{"export", file, "--format", "czml", "--run", "middle"}, "expected median, best, worst"},
                        {{"run", scenario_file(), "--run", "1", "--report", at("x.html")}, "exclude each other"},
                        {{"run", scenario_file(), "--report", at("x.pdf")}, "does not end in .html"}};
  for (const Case& one : cases) {
    const Ended ended = run(one.call);
    EXPECT_EQ(ended.exit, 2) << one.says << ended.err;
    EXPECT_NE(ended.err.find(one.says), std::string::npos) << ended.err;
    EXPECT_EQ(ended.out, "");
  }
  EXPECT_FALSE(std::filesystem::exists(at("page.txt")));
  EXPECT_FALSE(std::filesystem::exists(at("x.pdf")));
}

// Titles, questions and commands are a stranger's.
TEST_F(Report, ShowsHostileTextsAndRunsNone) {
  const std::string file = results("hostile.sqlite", "3");
  const std::string evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"''";
  std::string quoted;
  for (const char c : evil) quoted += c == '\'' ? "''" : std::string(1, c);
  change(file, "UPDATE provenance SET value = '" + quoted +
                   "' || char(8238) || 'abc' WHERE key IN ('scenario_title', "
                   "'scenario_question', 'command')");
  const Ended ended = run({"report", file});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  EXPECT_EQ(ended.out.find("<script>alert"), std::string::npos);
  EXPECT_EQ(ended.out.find("<img src=x"), std::string::npos);
  EXPECT_EQ(ended.out.find("\xe2\x80\xae"), std::string::npos);  // right-to-left override
  EXPECT_NE(ended.out.find("&lt;script&gt;alert(1)"), std::string::npos);
}

// The replay document is the ledger of the file: every event, at its time.
TEST_F(Report, ReplaysTheLedger) {
  const std::string file = results("ledger.sqlite", "5");
  const Ended ended = run({"export", file, "--format", "replay", "--run", "2"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const json document = json::parse(ended.out);
  EXPECT_EQ(document["format"], "iamd-replay/1");
  const json& played = document["runs"][0];
  EXPECT_EQ(played["role"], "chosen");
  const std::string count = sql(file, "SELECT count(*) FROM event WHERE run = 2");
  EXPECT_EQ(std::to_string(played["events"].size()), count);
  for (std::size_t i = 0; i < played["events"].size(); ++i) {
    const json& event = played["events"][i];
    const std::string which = fmt::format(" FROM event WHERE run = 2 AND sequence = {}", i);
    EXPECT_EQ(event["kind"], sql(file, "SELECT kind" + which));
    EXPECT_EQ(event["t_s"].get<double>(), std::stod(sql(file, "SELECT printf('%!.17g', time_s)" + which)));
    const std::string object = sql(file, "SELECT object" + which);
    if (!object.empty() && event.contains("object")) {
      EXPECT_EQ(played["objects"][event["object"].get<std::size_t>()]["name"], object);
    }
  }
  for (const json& object : played["objects"]) {
    const std::size_t samples = object["path"]["t"].size();
    for (const char* column : {"x", "y", "z", "u", "v", "w"}) EXPECT_EQ(object["path"][column].size(), samples);
  }
}

}  // namespace
}  // namespace iamd::app::test
