#include "../../app/progress.hpp"

#include <gtest/gtest.h>

#include "../../app/command_line.hpp"

namespace iamd::app {
namespace {

TEST(ProgressLine, TellsShareRateAndTimeLeft) {
  EXPECT_EQ(progress_line(0, 1000, 0, 0.0), "[........................]   0 %  0 of 1000 runs");
  EXPECT_EQ(progress_line(500, 1000, 500, 2.0),
            "[############............]  50 %  500 of 1000 runs, 250 runs/s, 2 s left");
  EXPECT_EQ(progress_line(999, 1000, 99, 20.0),
            "[#######################.]  99 %  999 of 1000 runs, 5.0 runs/s, 1 s left");
  EXPECT_EQ(progress_line(1000, 1000, 10, 1.0),
            "[########################] 100 %  1000 of 1000 runs, 10 runs/s, 0 s left");
  EXPECT_EQ(progress_line(3, 6, 3, 1.0, "claims"),
            "[############............]  50 %  3 of 6 claims, 3.0 claims/s, 1 s left");
  EXPECT_NE(progress_line(1, 100000, 1, 1.0).find("h left"), std::string::npos);
}

TEST(CommandLine, QuotesWhatAShellWouldTakeApart) {
  const std::vector<std::string> words{"run", "my file.yaml", "--set", "a={low: 1}", "it's", ""};
  EXPECT_EQ(command_of(words), "iamd run 'my file.yaml' --set 'a={low: 1}' 'it'\\''s' ''");
}

TEST(WholeNumber, TakesOnlyWholeNumbersInRange) {
  EXPECT_EQ(whole_number("--runs", "12", 1, 100).value(), 12u);
  for (const char* text :
       {"", "0", "101", "1.5", "1e2", "-1", "+1", " 1", "1 ", "0x1", "nan", "99999999999999999999999"}) {
    EXPECT_FALSE(whole_number("--runs", text, 1, 100)) << text;
  }
}

}  // namespace
}  // namespace iamd::app
