#include "iamd/report/results_store.hpp"

#include <filesystem>
#include <fstream>
#include <unistd.h>

#include <gtest/gtest.h>

#include "iamd/report/results_file.hpp"

#include "synthetic.hpp"

namespace iamd::report {
namespace {

namespace fs = std::filesystem;

class ResultsStoreTest : public testing::Test {
 protected:
  ResultsStoreTest() {
    folder_ = fs::path{testing::TempDir()} / ("store-" + std::to_string(::getpid()));
    fs::create_directories(folder_);
  }
  ~ResultsStoreTest() override { fs::remove_all(folder_); }
  [[nodiscard]] std::string file(const std::string& name = "r.sqlite") const { return (folder_ / name).string(); }

  // Begins a file with the runs [0, runs).
  void write(const std::string& name, std::uint64_t runs, EventRuns events = 10) {
    auto store = ResultsStore::create(name, test::provenance(), events);
    ASSERT_TRUE(store) << base::to_string(store.error());
    add(*store, 0, runs);
    ASSERT_TRUE(store->close());
  }
  static void add(ResultsStore& store, std::uint64_t first, std::uint64_t last) {
    for (std::uint64_t run = first; run < last; ++run)
      ASSERT_TRUE(store.add(test::result(run, run % 2 == 0), test::names()));
  }
  // A table as text, numbers to the bit.
  static std::string dump(const std::string& name, const std::string& table) {
    auto database = Database::open(name, Database::Mode::read_only);
    EXPECT_TRUE(database);
    auto select = database->prepare("SELECT group_concat(hex(quote(run)) || hex(quote(" + columns(table) +
                                    ")), '\n') FROM (SELECT * FROM " + table + " ORDER BY 1, 2)");
    EXPECT_TRUE(select);
    EXPECT_TRUE(*select->step());
    return select->text(0);
  }
  static std::string columns(const std::string& table) {
    if (table == "run") return "radar_load_max) || quote(first_intercept_s) || quote(leaked_channels";
    return "time_s) || quote(kind) || quote(object) || quote(value) || quote(detail";
  }
  static std::string bytes(const std::string& name) {
    std::ifstream in{name, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
  }
  std::size_t files() const { return static_cast<std::size_t>(std::distance(fs::directory_iterator{folder_}, {})); }

  fs::path folder_;
};

TEST_F(ResultsStoreTest, GivesBackTheRowsThatItTook) {
  write(file(), 3);
  auto store = ResultsStore::resume(file(), test::provenance(), std::nullopt);
  ASSERT_TRUE(store) << base::to_string(store.error());
  EXPECT_EQ(*store->finished(), (std::vector<std::uint64_t>{0, 1, 2}));
  std::uint64_t run = 0;
  ASSERT_TRUE(store->for_each_row([&](const outcome::RunRow& row) {
    const outcome::RunRow expected = test::result(run, run % 2 == 0).row;
    EXPECT_EQ(row.run, run);
    EXPECT_EQ(row.leaked, expected.leaked);
    EXPECT_EQ(row.launched, expected.launched);
    EXPECT_EQ(row.radar_load_max, expected.radar_load_max);
    EXPECT_EQ(row.first_launch_s, expected.first_launch_s);
    EXPECT_EQ(row.first_intercept_s, -1.0);
    EXPECT_EQ(row.leaked_by_limit, expected.leaked_by_limit);
    ++run;
  }));
  EXPECT_EQ(run, 3u);
}

TEST_F(ResultsStoreTest, LeavesOneFileWhenItIsClosed) {
  write(file(), 3);
  EXPECT_EQ(files(), 1u);
}

TEST_F(ResultsStoreTest, KeepsEventsOfTheFirstRunsOnly) {
  write(file(), 4, 2);
  auto database = Database::open(file(), Database::Mode::read_only);
  EXPECT_EQ(*database->number("SELECT max(run) FROM event"), 1);
  EXPECT_EQ(*database->number("SELECT count(*) FROM object"), 4);
  EXPECT_EQ(*database->number("SELECT count(*) FROM event WHERE run = 0"), 10);
}

TEST_F(ResultsStoreTest, HoldsTheSameTablesWhetherWholeOrResumed) {
  write(file("whole"), 8, 5);
  write(file("parts"), 3, 5);
  for (const std::uint64_t last : {6u, 8u}) {
    auto store = ResultsStore::resume(file("parts"), test::provenance(), std::nullopt);
    ASSERT_TRUE(store);
    EXPECT_EQ(store->events(), 5u);
    add(*store, store->finished()->size(), last);
    ASSERT_TRUE(store->close());
  }
  EXPECT_EQ(dump(file("whole"), "run"), dump(file("parts"), "run"));
  EXPECT_EQ(dump(file("whole"), "event"), dump(file("parts"), "event"));
}

TEST_F(ResultsStoreTest, NeverHoldsARunTwice) {
  write(file(), 3);
  auto store = ResultsStore::resume(file(), test::provenance(), std::nullopt);
  const auto again = store->add(test::result(1, false), test::names());
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().kind, base::ErrorKind::runtime);
  EXPECT_EQ(store->finished()->size(), 3u);
  EXPECT_TRUE(store->add(test::result(3, false), test::names()));  // and goes on
}

TEST_F(ResultsStoreTest, SurvivesBeingDroppedWithoutClose) {
  {
    auto store = ResultsStore::create(file(), test::provenance(), 10);
    ASSERT_TRUE(store);
    add(*store, 0, 5);
  }
  auto store = ResultsStore::resume(file(), test::provenance(), std::nullopt);
  ASSERT_TRUE(store);
  EXPECT_EQ(store->finished()->size(), 5u);
}

TEST_F(ResultsStoreTest, NeverOverwritesUnasked) {
  write(file(), 2);
  const std::string before = bytes(file());
  const auto store = ResultsStore::create(file(), test::provenance(), 10);
  ASSERT_FALSE(store);
  EXPECT_EQ(store.error().kind, base::ErrorKind::input);
  for (const char* remedy : {"--resume", "--out", "--replace"})
    EXPECT_NE(store.error().suggestion.find(remedy), std::string::npos);
  EXPECT_EQ(bytes(file()), before);
}

TEST_F(ResultsStoreTest, ReplacesResultsWhenAsked) {
  write(file(), 5);
  auto store = ResultsStore::create(file(), test::provenance(), 10, true);
  ASSERT_TRUE(store) << base::to_string(store.error());
  EXPECT_TRUE(store->finished()->empty());
}

TEST_F(ResultsStoreTest, LeavesForeignAndDamagedFilesUntouched) {
  std::ofstream{file("text")}
      << "my thesis, the only copy, which is longer than the hundred bytes that a database's header would take up\n";
  write(file("sound"), 50, events_of_all_runs);
  std::ofstream{file("cut"), std::ios::binary} << bytes(file("sound")).substr(0, 20000);
  {
    auto other = Database::open(file("other"), Database::Mode::create);
    ASSERT_TRUE(other->execute("CREATE TABLE t (x); INSERT INTO t VALUES (1);"));
  }
  for (const std::string& name : {file("text"), file("cut"), file("other")}) {
    const std::string before = bytes(name);
    const auto resumed = ResultsStore::resume(name, test::provenance(), std::nullopt);
    ASSERT_FALSE(resumed) << name;
    EXPECT_EQ(resumed.error().kind, base::ErrorKind::input) << name;
    EXPECT_FALSE(resumed.error().suggestion.empty()) << name;
    EXPECT_EQ(bytes(name), before) << name;
  }
  for (const std::string& name : {file("text"), file("other")}) {
    EXPECT_FALSE(ResultsStore::create(name, test::provenance(), 10, true)) << name;
  }
}

TEST_F(ResultsStoreTest, RefusesToContinueAnotherCampaign) {
  write(file(), 2);
  const auto refusal = [&](auto change) -> std::string {
    Provenance other = test::provenance();
    change(other);
    const auto store = ResultsStore::resume(file(), other, std::nullopt);
    return store ? "" : store.error().problem + " " + store.error().why;
  };
  EXPECT_NE(refusal([](Provenance& p) { p.seed = 8; }).find("another seed"), std::string::npos);
  EXPECT_NE(refusal([](Provenance& p) { p.scenario_hash = "0"; }).find("another scenario"), std::string::npos);
  EXPECT_NE(refusal([](Provenance& p) { p.runs_per_world = 1; }).find("runs_per_world"), std::string::npos);
  EXPECT_NE(refusal([](Provenance& p) { p.software_version = "0.2.0"; }).find("another version"), std::string::npos);
  EXPECT_EQ(refusal([](Provenance& p) { p.software_version = "0.1.9"; }), "");
  EXPECT_EQ(refusal([](Provenance& p) { p.runs = 1000; }), "");
  EXPECT_FALSE(ResultsStore::resume(file(), test::provenance(), 3));
  EXPECT_TRUE(ResultsStore::resume(file(), test::provenance(), 10));
}

TEST_F(ResultsStoreTest, RefusesAnotherMajorVersionOfTheFormat) {
  write(file(), 1);
  {
    auto database = Database::open(file(), Database::Mode::read_write);
    ASSERT_TRUE(database->execute("PRAGMA user_version = 2"));
  }
  EXPECT_EQ(state_of(file()), FileState::other_major);
  EXPECT_FALSE(ResultsStore::resume(file(), test::provenance(), std::nullopt));
}

TEST_F(ResultsStoreTest, WritesNothingWhereItCannot) {
  EXPECT_FALSE(ResultsStore::create(file("no/such/folder"), test::provenance(), 10));
  EXPECT_FALSE(ResultsStore::create(folder_.string(), test::provenance(), 10, true));
  EXPECT_FALSE(ResultsStore::create("/dev/null", test::provenance(), 10, true));
  const auto proc = ResultsStore::create("/proc/results.sqlite", test::provenance(), 10);
  ASSERT_FALSE(proc);
  EXPECT_EQ(proc.error().kind, base::ErrorKind::runtime);
  EXPECT_EQ(files(), 0u);
}

TEST_F(ResultsStoreTest, TakesSpecialNamesForFiles) {
  const fs::path before = fs::current_path();
  fs::current_path(folder_);
  for (const std::string name : {":memory:", "file:x?mode=memory", "-"}) {
    auto store = ResultsStore::create(name, test::provenance(), 10);
    ASSERT_TRUE(store) << name;
    ASSERT_TRUE(store->close());
    EXPECT_TRUE(fs::is_regular_file(folder_ / name)) << name;
  }
  fs::current_path(before);
}

}  // namespace
}  // namespace iamd::report
