#include "iamd/report/terminal_pictures.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "synthetic.hpp"

namespace iamd::report {
namespace {

const TextStyle narrow{.colour = false, .pictures = true, .columns = 60, .ascii = false};
const TextStyle old{.colour = false, .pictures = true, .columns = 60, .ascii = true};

TEST(TerminalPictures, AHistogramReadsLikeThis) {
  const std::vector<std::uint32_t> leakers{0, 0, 0, 0, 0, 1, 1, 3};
  EXPECT_EQ(leaker_histogram(leakers, narrow), R"(  0  ██████████████████████████████████████████████  62 %  5
  1  ██████████████████                              25 %  2
  2                                                   0 %  0
  3  █████████                                       12 %  1
)");
  EXPECT_EQ(leaker_histogram({}, narrow), "");
}

TEST(TerminalPictures, AHistogramPutsNumbersTogether) {
  std::vector<std::uint32_t> leakers;
  for (std::uint32_t i = 0; i < 100; ++i) leakers.push_back(i);
  const std::string text = leaker_histogram(leakers, old);
  EXPECT_TRUE(text.starts_with("     0-8  ####")) << text;
  EXPECT_TRUE(text.ends_with("99-107  ####" + std::string(38, ' ') + "1.0 %  1\n")) << text;
  EXPECT_EQ(std::ranges::count(text, '\n'), 12);
}

TEST(TerminalPictures, ATimeLineReadsLikeThis) {
  const PlayedRun run{test::result(3, true), test::names()};
  EXPECT_EQ(time_line_picture(run, narrow), R"(             30.0 s                                  200.0 s
  missile#1  ──▲─────×
  missile#2  ──────────────────────────────────────────────●
             · seen  ─ tracked  ▲ launch  × intercept  ● leak
)");
  const std::string text = time_line_picture(run, old);
  EXPECT_TRUE(std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) << text;
}

TEST(TerminalPictures, ManyObjectsAreGroups) {
  PlayedRun run{test::result(3, true), {}};
  const outcome::Story first = run.result.stories[0];
  run.result.stories.clear();
  for (std::uint32_t i = 0; i < 40; ++i) {
    outcome::Story& story = run.result.stories.emplace_back(first);
    story.object = base::ObjectId{i};
    run.names.objects.push_back((i % 2 == 0 ? "decoy#" : "warhead#") + std::to_string(i));
    story.harmless = i == 0;
  }
  const std::string text = time_line_picture(run, narrow);
  EXPECT_NE(text.find("  warhead (20)"), std::string::npos) << text;
  EXPECT_NE(text.find("  decoy (19)"), std::string::npos) << "what does no harm is left out\n" << text;
  EXPECT_EQ(std::ranges::count(text, '\n'), 4);
}

TEST(TerminalPictures, BearWhateverIsInThem) {
  PlayedRun run{test::result(3, true), {}};
  run.names.objects = {"\033]0;owned\a" + std::string(300, 'x'), ""};
  for (const std::size_t columns : {std::size_t{0}, std::size_t{20}, std::size_t{100'000}}) {
    EXPECT_EQ(time_line_picture(run, {.pictures = true, .columns = columns}).find('\033'), std::string::npos);
  }
  for (outcome::Story& story : run.result.stories) story.start = story.end = story.first_detection = base::Time{};
  EXPECT_FALSE(time_line_picture(run, narrow).empty()) << "no time passes";
  run.result.stories.clear();
  EXPECT_EQ(time_line_picture(run, narrow), "");
}

TEST(TerminalPictures, StandInTheSummaryOnlyWhenAskedFor) {
  CampaignReport report = test::report();
  for (std::uint32_t run = 0; run < 40; ++run) report.leakers.push_back(run % 3 == 0 ? 1 : 0);
  const std::string without = summary(report, {}), with = summary(report, {}, narrow);
  EXPECT_EQ(without.find("Leakers of a run"), std::string::npos);
  EXPECT_NE(with.find("in how many\n  0  ████"), std::string::npos) << with;
  EXPECT_NE(with.find("● leak\n"), std::string::npos);
}

}  // namespace
}  // namespace iamd::report
