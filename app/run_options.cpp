#include "run_options.hpp"

#include <utility>

#include "report_option.hpp"

namespace iamd::app {
namespace {

using base::Error;

constexpr std::uint64_t most_threads = 1024;

class Understanding {
 public:
  explicit Understanding(const RunArguments& typed) : typed_{typed} {}

  scenario::Checked<RunOptions> result() {
    static_cast<ScenarioOptions&>(options_) = understood(static_cast<const ScenarioArguments&>(typed_), errors_);
    options_.runs = number("--runs", typed_.runs, 1, most_runs);
    options_.run = number("--run", typed_.run, 0, most_runs - 1);
    options_.threads = static_cast<unsigned>(number("--threads", typed_.threads, 1, most_threads).value_or(0));
    options_.events =
        typed_.events == "all" ? report::events_of_all_runs : number("--events", typed_.events, 0, most_runs);
    if (typed_.events.empty()) options_.events.reset();
    options_.out = typed_.out;
    options_.report = typed_.report;
    options_.resume = typed_.resume;
    options_.replace = typed_.replace;
    options_.json = typed_.json;
    options_.quiet = typed_.quiet;
    check_file_options();
    if (!errors_.empty()) return std::unexpected{std::move(errors_)};
    return std::move(options_);
  }

 private:
  std::optional<std::uint64_t> number(std::string_view option, const std::string& text, std::uint64_t low,
                                      std::uint64_t high) {
    return whole_number_if_given(option, text, low, high, errors_);
  }

  void check_file_options() {
    if (options_.run && options_.report) {
      errors_.push_back({"--run and --report exclude each other", "a report is about many runs",
                         "leave one of them out; iamd report shows stored runs"});
    } else {
      check_report(options_.report, "run", errors_);
    }
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
