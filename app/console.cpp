#include "console.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

#include <fmt/format.h>

namespace iamd::app {
namespace {

// The whole text, through interrupted and partial writes. 0, or errno.
int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

void say(std::string line) {
  std::ranges::replace_if(line, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
  const bool coloured = may_colour(STDERR_FILENO) && line.starts_with("error:");
  if (coloured) line.replace(0, 6, "\033[31merror:\033[0m");
  static_cast<void>(write_all(STDERR_FILENO, line + "\n"));
}

}  // namespace

bool is_terminal(int descriptor) { return ::isatty(descriptor) == 1; }

bool may_colour(int descriptor) {
  const char* const no_color = std::getenv("NO_COLOR");
  const char* const term = std::getenv("TERM");
  const bool refused =
      (no_color != nullptr && *no_color != '\0') || (term != nullptr && std::string_view{term} == "dumb");
  return !refused && is_terminal(descriptor);
}

Exit print_data(std::string_view text) {
  DataWriter writer;
  static_cast<void>(writer.write(text));
  return writer.end();
}

bool DataWriter::write(std::string_view text) {
  if (failed_ == 0) failed_ = write_all(STDOUT_FILENO, text);
  return failed_ == 0;
}

Exit DataWriter::end() const {
  if (failed_ == 0 || failed_ == EPIPE) return Exit::done;
  print_error({"the result can't be written to stdout",
               std::strerror(failed_),
               "check where it is redirected to",
               {},
               base::ErrorKind::runtime});
  return Exit::failed;
}

void note(std::string_view text) { say(std::string{text}); }

void print_error(const base::Error& error) { say("error: " + base::to_string(error)); }

Exit print_errors(std::span<const base::Error> errors) {
  Exit exit = Exit::invalid;
  for (const base::Error& error : errors) {
    print_error(error);
    if (error.kind == base::ErrorKind::runtime) exit = Exit::failed;
  }
  return exit;
}

}  // namespace iamd::app
