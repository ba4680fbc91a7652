// The built command as a child process: what it printed, how it ended, what it cost.
#pragma once

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <signal.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <gtest/gtest.h>

namespace iamd::app::test {

struct Ended {
  int exit = -1;  // exit code; -1 when a signal ended it
  int signal = 0;
  std::string out, err;
  double cpu_s = 0.0;
  long memory_kb = 0;  // largest resident set
};

// A started command. Its output goes to files, so that nobody has to read while it runs.
class Process {
 public:
  explicit Process(const std::vector<std::string>& arguments, const std::string& out = "") {
    static int count = 0;
    base_ = testing::TempDir() + "iamd-" + std::to_string(::getpid()) + "-" + std::to_string(++count);
    out_ = out.empty() ? base_ + ".out" : out;
    std::vector<std::string> words{IAMD_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    child_ = ::fork();
    if (child_ == 0) {
      redirect("/dev/null", O_RDONLY, STDIN_FILENO);
      redirect(out_, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
      redirect(base_ + ".err", O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
      ::execv(argv[0], argv.data());
      ::_exit(127);
    }
  }
  ~Process() {
    if (child_ > 0) {
      ::kill(child_, SIGKILL);
      static_cast<void>(wait());
    }
  }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  void send(int number) const { ::kill(child_, number); }
  // True while it runs.
  [[nodiscard]] bool running() const {
    siginfo_t info{};
    return ::waitid(P_PID, static_cast<id_t>(child_), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == 0;
  }

  Ended wait() {
    int status = 0;
    struct rusage usage{};
    ::wait4(child_, &status, 0, &usage);
    child_ = -1;
    Ended ended;
    if (WIFEXITED(status)) ended.exit = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) ended.signal = WTERMSIG(status);
    ended.out = out_.starts_with("/dev/") ? "" : text_of(out_);
    ended.err = text_of(base_ + ".err");
    const auto seconds = [](const timeval& t) {
      return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
    };
    ended.cpu_s = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    ended.memory_kb = usage.ru_maxrss;
    std::error_code ignored;
    if (!out_.starts_with("/dev/")) std::filesystem::remove(out_, ignored);
    std::filesystem::remove(base_ + ".err", ignored);
    return ended;
  }

 private:
  static void redirect(const std::string& file, int flags, int descriptor) {
    const int opened = ::open(file.c_str(), flags, 0600);
    ::dup2(opened, descriptor);
    ::close(opened);
  }
  static std::string text_of(const std::string& file) {
    std::string text;
    const int opened = ::open(file.c_str(), O_RDONLY | O_NONBLOCK);
    char buffer[65536];
    for (ssize_t n = 0; (n = ::read(opened, buffer, sizeof buffer)) > 0;)
      text.append(buffer, static_cast<std::size_t>(n));
    ::close(opened);
    return text;
  }

  std::string base_, out_;
  pid_t child_ = -1;
};

inline Ended run(const std::vector<std::string>& arguments, const std::string& out = "") {
  return Process{arguments, out}.wait();
}

// A scenario that ships and plays fast.
inline std::string scenario_file() { return IAMD_SOURCE_DIR "/scenarios/patriot-vs-srbm.yaml"; }

// A folder of the test's own, gone with it.
class Folder {
 public:
  Folder() : path_{std::filesystem::path{testing::TempDir()} / ("iamd-app-" + std::to_string(::getpid()))} {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{path_})
      names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
  }

 private:
  std::filesystem::path path_;
};

}  // namespace iamd::app::test
