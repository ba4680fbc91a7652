// --report of the commands that answer studies, from the outside.
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "process.hpp"

namespace iamd::app::test {
namespace {

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string text_of(const std::string& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

// The commands, each made quick.
struct Command {
  std::string name;
  std::vector<std::string> words;
  std::string part;  // of its page
};
std::vector<Command> commands() {
  return {{"coverage",
           {"coverage", scenario_file(), "--alt-km", "1,10", "--azimuth-step-deg", "45"},
           "What ends detection"},
          {"footprint",
           {"footprint", scenario_file(), "--object", "srbm-300km", "--size", "21"},
           "What fails just outside"},
          {"saturation",
           {"saturate", scenario_file(), "--object", "srbm-300km", "--sizes", "2,4", "--runs", "10"},
           "What begins to bind"},
          {"claim", {"claim", "s-400-incompatible-with-nato"}, "Verdict: undecidable"}};
}

Ended with(const Command& command, const std::vector<std::string>& more) {
  std::vector<std::string> words = command.words;
  words.insert(words.end(), more.begin(), more.end());
  return run(words);
}

TEST(ReportOption, WritesAPageThatRepeatsItsCommand) {
  for (const Command& command : commands()) {
    const Folder folder;
    const std::string file = folder.file("page.html");
    const Ended ended = with(command, {"--report", file});
    ASSERT_EQ(ended.exit, 0) << ended.err;
    EXPECT_EQ(ended.err, "written: " + file + "\n");
    EXPECT_EQ(folder.names(), std::vector<std::string>{"page.html"});
    const std::string page = text_of(file);
    EXPECT_TRUE(page.starts_with("<!doctype html>") && page.ends_with("</html>\n")) << command.name;
    EXPECT_TRUE(holds(page, command.part)) << command.part;
    EXPECT_TRUE(holds(page, "iamd " + command.words[0] + " " + command.words[1])) << command.name;
    EXPECT_FALSE(holds(page, "src=\"http")) << command.name;
  }
}

TEST(ReportOption, RefusesWhatCannotBeWrittenBeforeItPlays) {
  const Folder folder;
  for (const Command& command : commands()) {
    const struct {
      std::string file, problem, remedy;
    } cases[] = {{folder.file("page.pdf"), "does not end in .html", "name a file such as " + command.name + ".html"},
                 {"", "does not end in .html", command.name + ".html"},
                 {folder.file("no/such/page.html"), "can't write", "check the folder"}};
    for (const auto& one : cases) {
      const Ended ended = with(command, {"--report", one.file});
      EXPECT_EQ(ended.exit, 2) << command.name << one.file;
      EXPECT_EQ(ended.out, "");
      EXPECT_TRUE(holds(ended.err, one.problem)) << ended.err;
      EXPECT_TRUE(holds(ended.err, one.remedy)) << ended.err;
    }
    const std::string is_folder = folder.file("folder.html");
    std::filesystem::create_directories(is_folder);
    const Ended ended = with(command, {"--report", is_folder});
    EXPECT_EQ(ended.exit, 2);
    EXPECT_TRUE(holds(ended.err, "it is a directory")) << ended.err;
  }
  EXPECT_EQ(folder.names(), std::vector<std::string>{"folder.html"});
  const Ended none = run({"claim", "--report", folder.file("a.html")});
  EXPECT_EQ(none.exit, 2) << "there is nothing to judge";
}

}  // namespace
}  // namespace iamd::app::test
