#include "iamd/report/summary.hpp"

#include <gtest/gtest.h>

#include "iamd/report/run_summary.hpp"

#include "synthetic.hpp"

namespace iamd::report {
namespace {

// The whole page, so that a change of it is seen and meant.
TEST(Summary, OfASmallCampaignReadsLikeThis) {
  const std::vector<NextStep> next{{"iamd run two-missiles.yaml --run 1", "that run with all its events"}};
  EXPECT_EQ(summary(test::report(), next), R"page(Two missiles
Does one battery stop two missiles?

  P(no leaker)          65 %       (95 %: 37…87 %)    26 of 40 runs
  leakers               0.35 of 2  (95 %: 0.10…0.60)  9 of 10 runs: 0…1
  objects killed        82 %                          leaked 18 %
  interceptors fired    2.65       (95 %: 2.40…2.90)  9 of 10 runs: 2…3
  value saved           65 %       (95 %: 40…90.2 %)
  busiest radar's load  30 %       (95 %: 9.0…50 %)   time wanted / time there was; at most 49 %

Chance and doubt
  Leakers vary by ±0.50 from run to run: chance. The 4 worlds drawn differ no more than chance explains.

What limited the defence, in shares of 14 leakers
  channels  ████████████████████████  100 %  14

Time line of run 29, a median run (0 leakers, 3 interceptors fired)
                    first  median    last  objects
  start             0.0 s   0.0 s   1.0 s   2 of 2
  first detection  30.0 s  30.0 s  31.0 s   2 of 2
  first track      32.5 s  32.5 s  33.0 s   2 of 2
  first launch     40.1 s  40.1 s  61.0 s   2 of 2
  first intercept  60.0 s  60.0 s  90.0 s   2 of 2
  end              60.0 s  60.0 s  90.0 s   2 of 2

  object     detected  tracked  launch  intercept  shots     end  fate
  missile#1    30.0 s   32.5 s  40.1 s     60.0 s      2  60.0 s  killed
  missile#2    31.0 s   33.0 s  61.0 s     90.0 s      1  90.0 s  killed

The scenario rests on 1 assumption; --json lists them.
OpenIAMD 0.1.0 (abc1234), scenario two-missiles (00000000000000ff), seed 7
iamd run two-missiles.yaml

Next
  iamd run two-missiles.yaml --run 1  that run with all its events
)page");
}

TEST(Summary, SaysThatItWasInterrupted) {
  CampaignReport report = test::report();
  report.provenance.runs = 1000;
  EXPECT_NE(summary(report, {}).find("Interrupted: 40 of 1000 runs are finished"), std::string::npos);
}

TEST(Summary, SaysThatNothingLeaked) {
  study::CampaignMeasures measures;
  for (std::uint64_t run = 0; run < 20; ++run) measures.add(test::result(run, false).row);
  const CampaignReport report{test::provenance(), *measures.answer()};
  EXPECT_NE(summary(report, {}).find("Nothing leaked."), std::string::npos);
}

TEST(Summary, IsBoldOnlyWhenAsked) {
  EXPECT_EQ(summary(test::report(), {}).find('\033'), std::string::npos);
  EXPECT_NE(summary(test::report(), {}, {true}).find('\033'), std::string::npos);
}

TEST(Summary, CannotBeUsedToSteerATerminal) {
  CampaignReport report = test::report();
  report.provenance.scenario_title = "\033]0;owned\a";
  EXPECT_EQ(summary(report, {}).find('\033'), std::string::npos);
}

TEST(RunSummary, ListsEveryEvent) {
  const std::string text = run_summary(test::provenance(), {test::result(3, true), test::names()}, {});
  EXPECT_NE(text.find("Run 3 (world 0): 1 of 2 objects leaked, 1 killed; 2 interceptors fired, 4 left"),
            std::string::npos)
      << text;
  for (const char* kind : {"started", "detected", "track started", "track confirmed", "hindered", "launched",
                           "intercept", "assessed", "track deleted", "arrived"}) {
    EXPECT_NE(text.find(kind), std::string::npos) << kind;
  }
}

}  // namespace
}  // namespace iamd::report
