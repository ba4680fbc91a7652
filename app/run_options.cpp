#include "run_options.hpp"

#include <utility>

#include "command_line.hpp"

namespace iamd::app {
namespace {

using base::Error;

constexpr std::uint64_t most_runs = 10'000'000;             // as in scenario files
constexpr std::uint64_t most_seed = 9'007'199'254'740'992;  // 2^53, as in scenario files
constexpr std::uint64_t most_threads = 1024;

class Understanding {
 public:
  explicit Understanding(const RunArguments& typed) : typed_{typed} {}

  scenario::Checked<RunOptions> result() {
    options_.scenario = typed_.scenario;
    options_.runs = number("--runs", typed_.runs, 1, most_runs);
    options_.seed = number("--seed", typed_.seed, 0, most_seed);
    options_.run = number("--run", typed_.run, 0, most_runs - 1);
    options_.threads = static_cast<unsigned>(number("--threads", typed_.threads, 1, most_threads).value_or(0));
    options_.events =
        typed_.events == "all" ? report::events_of_all_runs : number("--events", typed_.events, 0, most_runs);
    if (typed_.events.empty()) options_.events.reset();
    options_.out = typed_.out;
    options_.resume = typed_.resume;
    options_.replace = typed_.replace;
    options_.json = typed_.json;
    options_.quiet = typed_.quiet;
    options_.catalogues = typed_.catalogues;
    for (const std::string& text : typed_.overrides) {
      if (auto change = scenario::parse_override(text)) {
        options_.overrides.push_back(std::move(*change));
      } else {
        errors_.push_back(std::move(change).error());
      }
    }
    check_file_options();
    if (!errors_.empty()) return std::unexpected{std::move(errors_)};
    return std::move(options_);
  }

 private:
  std::optional<std::uint64_t> number(std::string_view option, const std::string& text, std::uint64_t low,
                                      std::uint64_t high) {
    if (text.empty()) return std::nullopt;
    auto value = whole_number(option, text, low, high);
    if (value) return *value;
    errors_.push_back(std::move(value).error());
    return std::nullopt;
  }

  void check_file_options() {
    if (options_.run && !options_.out.empty()) {
      errors_.push_back(
          {"--run and --out exclude each other", "--run replays one run and stores nothing", "leave one of them out"});
    }
    if (options_.resume && options_.replace) {
      errors_.push_back({"--resume and --replace exclude each other", "one continues the file, the other gives it up",
                         "leave one of them out"});
    }
    if (options_.out.empty() && (options_.resume || options_.replace)) {
      errors_.push_back({options_.resume ? "--resume needs --out" : "--replace needs --out",
                         "it says which results file", "add --out FILE.sqlite"});
    }
    if (options_.out.empty() && !options_.run && options_.events) {
      errors_.push_back({"--events needs --out", "events are kept in a results file",
                         "add --out FILE.sqlite, or replay one run with --run K"});
    }
  }

  const RunArguments& typed_;
  RunOptions options_;
  std::vector<Error> errors_;
};

}  // namespace

scenario::Checked<RunOptions> understood(const RunArguments& arguments) { return Understanding{arguments}.result(); }

}  // namespace iamd::app
