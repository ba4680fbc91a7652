// What iamd run shows on a terminal, and not in a pipe.
#include <cstdlib>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <pty.h>

#include "process.hpp"

namespace iamd::app::test {
namespace {

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// What the command writes to a terminal of so many columns.
std::string on_terminal(std::vector<std::string> words, unsigned short columns, const char* locale) {
  words.insert(words.begin(), IAMD_PROGRAM);
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  int terminal = -1;
  winsize size{};
  size.ws_col = columns;
  size.ws_row = 24;
  const pid_t child = ::forkpty(&terminal, nullptr, nullptr, &size);
  if (child == 0) {
    ::unsetenv("COLUMNS");
    ::setenv("LC_ALL", locale, 1);
    ::execv(argv[0], argv.data());
    ::_exit(127);
  }
  std::string text;
  char buffer[4096];
  for (ssize_t n = 0; (n = ::read(terminal, buffer, sizeof buffer)) > 0;)
    text.append(buffer, static_cast<std::size_t>(n));
  ::close(terminal);
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  return text;
}

std::vector<std::string> command() { return {"run", scenario_file(), "--runs", "10", "--quiet"}; }

TEST(Terminal, HasPicturesWherePipesHaveNone) {
  const std::string pipe = run(command()).out;
  EXPECT_FALSE(holds(pipe, "Leakers of a run"));
  EXPECT_FALSE(holds(pipe, " seen  "));
  EXPECT_FALSE(holds(pipe, "\033"));
  const std::string wide = on_terminal(command(), 100, "C.UTF-8");
  EXPECT_TRUE(holds(wide, "Leakers of a run"));
  EXPECT_TRUE(holds(wide, "· seen  ─ tracked  ▲ launch  × intercept  ● leak"));
  const std::string old = on_terminal(command(), 100, "C");
  EXPECT_TRUE(holds(old, ". seen  - tracked  ^ launch  x intercept  * leak"));
}

TEST(Terminal, ItsWidthDecides) {
  const auto width = [](const std::string& text) {
    const std::size_t end = text.find("\r\n", text.find(" s", text.find("Time line of run")));
    const std::size_t begin = text.rfind('\n', end) + 1;
    return end - begin;
  };
  EXPECT_EQ(width(on_terminal(command(), 60, "C")), 60U);
  EXPECT_EQ(width(on_terminal(command(), 100, "C")), 100U);
}

}  // namespace
}  // namespace iamd::app::test
