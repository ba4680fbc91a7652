// iamd claim --all: every claim that ships.
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

TEST(ClaimAll, IsEveryShippedOneInTheOrderOfTheFilesForAnyNumberOfThreads) {
  const Ended all = run({"claim", "--all", "--worlds", "20", "--json"});
  ASSERT_EQ(all.exit, 0) << all.err;
  const json listed = json::parse(run({"claim", "--json"}).out)["claims"];
  const json judged = json::parse(all.out)["claims"];
  ASSERT_EQ(judged.size(), listed.size());
  for (std::size_t i = 0; i < judged.size(); ++i) EXPECT_EQ(judged[i]["id"], listed[i]["id"]);
  const Ended again = run({"claim", "--all", "--worlds", "20", "--json", "--threads", "3"});
  EXPECT_EQ(json::parse(again.out)["claims"], judged);
}

}  // namespace
}  // namespace iamd::app::test
