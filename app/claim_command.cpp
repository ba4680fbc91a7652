// iamd claim: judges public statements, lists those that ship, and writes a template for one's own.
#include <algorithm>
#include <atomic>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <string>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/report/claim_page.hpp"

#include "claim_options.hpp"
#include "command_line.hpp"
#include "commands.hpp"
#include "file_writer.hpp"
#include "progress.hpp"
#include "report_option.hpp"

namespace iamd::app {
namespace {

using base::Error;
using Errors = std::vector<Error>;
using Answers = std::vector<scenario::Checked<study::ClaimAnswer>>;

// The claims by their effort, the dearest first, so that no thread is left with one at the end.
std::vector<std::size_t> dearest_first(const std::vector<study::Claim>& claims) {
  std::vector<std::size_t> order(claims.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto effort = [&](std::size_t i) {
    double sum = 0.0;
    for (const auto& proposition : claims[i].propositions) sum += proposition->effort();
    return sum;
  };
  std::ranges::stable_sort(order, std::greater{}, effort);
  return order;
}

// Every claim is judged by one thread, whichever is free; the answers stand in the order of the claims.
Answers judge_all(const ClaimQuestion& question, bool quiet) {
  study::ClaimOptions how = question.how;
  how.catalogue = &question.catalogue;
  const std::size_t count = question.claims.size();
  std::vector<std::optional<scenario::Checked<study::ClaimAnswer>>> found(count);
  const std::vector<std::size_t> order = dearest_first(question.claims);
  std::atomic<std::size_t> next{0};
  std::mutex one_at_a_time;
  std::exception_ptr failure;
  Progress progress{!quiet && count > 1 && is_terminal(STDERR_FILENO), 0, count, "claims"};
  const auto work = [&] {
    try {
      for (std::size_t i = next++; i < count; i = next++) {
        found[order[i]] = study::judge(question.claims[order[i]], how);
        const std::lock_guard lock{one_at_a_time};
        progress.one_more();
      }
    } catch (...) {
      next = count;
      const std::lock_guard lock{one_at_a_time};
      failure = std::current_exception();
    }
  };
  {
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t threads = std::min<std::size_t>(question.threads == 0 ? cores : question.threads, count);
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < threads; ++i) helpers.emplace_back(work);
    work();
  }
  if (failure) std::rethrow_exception(failure);
  Answers answers;
  for (auto& one : found) answers.push_back(std::move(*one));
  return answers;
}

Exit write_template(const ClaimArguments& typed) {
  const std::string_view text = claim_template().front().text;
  if (typed.about_judging() || typed.json || typed.claims.size() > 2) {
    print_error({"'iamd claim new' takes a file and nothing else", "it writes a template and judges nothing",
                 "write 'iamd claim new my-claim.yaml'"});
    return Exit::invalid;
  }
  if (typed.claims.size() == 1) return print_data(text);
  const std::string& file = typed.claims[1];
  std::error_code ignored;
  if (!file.ends_with(".yaml") && !file.ends_with(".yml")) {
    print_error({base::quoted(file) + " does not end in .yaml", "by that 'iamd claim' tells a file from an id",
                 fmt::format("write 'iamd claim new {}'", shell_word(file + ".yaml"))});
    return Exit::invalid;
  }
  if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored))) {
    print_error({base::quoted(file) + " is there already", "a template overwrites nothing", "name another file"});
    return Exit::invalid;
  }
  auto writer = FileWriter::create(file);
  if (!writer) return print_errors({&writer.error(), 1});
  static_cast<void>(writer->write(text));
  if (const auto error = writer->commit()) return print_errors({&*error, 1});
  note(fmt::format("written: {}; judge it with: iamd claim {}", file, shell_word(file)));
  return Exit::done;
}

Exit list(const ClaimArguments& typed) {
  if (typed.about_judging()) {
    print_error(
        {"no claim is named", "there is nothing to judge", "name one (see 'iamd claim'), a file, or add --all"});
    return Exit::invalid;
  }
  return print_data(typed.json ? report::claim_list_json(shipped_titles())
                               : report::claim_list_text(shipped_titles(), may_colour(STDOUT_FILENO)));
}

Exit act(const ClaimArguments& typed, std::span<const std::string> arguments) {
  if (!typed.claims.empty() && typed.claims.front() == "new") return write_template(typed);
  if (typed.claims.empty() && !typed.all) return list(typed);
  auto question = understood(typed);
  if (!question) return print_errors(question.error());
  Answers answers = judge_all(*question, typed.quiet);
  report::ClaimReport found{command_of(arguments),    question->how.seed, question->how.worlds,
                            question->how.thresholds, question->changes,  {}};
  Errors errors;
  for (auto& answer : answers) {
    if (answer) {
      found.answers.push_back(std::move(*answer));
    } else {
      errors.insert(errors.end(), answer.error().begin(), answer.error().end());
    }
  }
  if (!errors.empty()) return print_errors(errors);
  for (const ClaimFile& file : question->files) {
    auto writer = FileWriter::create(file.file);
    if (!writer) return print_errors({&writer.error(), 1});
    static_cast<void>(writer->write(file.text(found)));
    if (const auto error = writer->commit()) return print_errors({&*error, 1});
    note("written: " + file.file);
  }
  if (const Exit written = write_report(typed.report, report::claim_page, found); written != Exit::done) return written;
  return print_data(typed.json ? report::claim_json(found)
                               : report::claim_text(found, typed.why, may_colour(STDOUT_FILENO)));
}

constexpr const char* examples = R"(Examples:
  iamd claim
  iamd claim s-400-incompatible-with-nato --why
  iamd claim --all --json > verdicts.json
  iamd claim s-400-incompatible-with-nato --out claim.md --report claim.html
  iamd claim new my-claim.yaml
  iamd claim my-claim.yaml --set 92n6e.range_max_km=600 --without assumed

Without a claim those that ship are listed. Exit code 0 says that they were judged, not how.)";

}  // namespace

Action add_claim_command(CLI::App& app) {
  const auto typed = std::make_shared<ClaimArguments>();
  CLI::App* const command =
      app.add_subcommand("claim", "judge a public statement: for which targets it holds, and why");
  add_claim_options(*command, *typed);
  command->footer(examples);
  return [typed](std::span<const std::string> arguments) { return act(*typed, arguments); };
}

}  // namespace iamd::app
