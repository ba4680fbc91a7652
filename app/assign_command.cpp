// iamd assign: which weapons at which targets, and pairs at least cost.
#include <chrono>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/base/linear_assignment.hpp"
#include "iamd/base/text.hpp"

#include "assignment_file.hpp"
#include "command_line.hpp"
#include "commands.hpp"
#include "interrupt.hpp"
#include "text_source.hpp"

namespace iamd::app {
namespace {

using base::Error;
using battle::WeaponTargetAnswer;
using battle::WeaponTargetProblem;
using nlohmann::ordered_json;

constexpr std::size_t most_bytes = std::size_t{1} << 30U;
constexpr double default_limit_s = 60.0;

struct AssignArguments {
  std::string file, solver, time_limit;
  bool linear = false, json = false;
};

class Clock {
 public:
  [[nodiscard]] double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

base::Result<std::string> text_of(const std::string& file) {
  auto source = TextSource::open(file);
  if (!source) return std::unexpected{source.error()};
  std::string text;
  const auto read = source->read([&](std::string_view piece) { return (text += piece).size() <= most_bytes; });
  if (!read) return std::unexpected{read.error()};
  if (text.size() > most_bytes) {
    return std::unexpected{
        Error{"the file is too large", "at most 1 GiB", "divide the problem", {source->name(), 0, 0, {}}}};
  }
  return text;
}

WeaponTargetAnswer solved(const WeaponTargetProblem& problem, const std::string& solver,
                          const battle::StopAsked& stop) {
  if (solver == "greedy") return battle::assign_greedily(problem);
  if (solver == "heuristic") return battle::assign_by_search(problem, stop);
  return battle::assign_exactly(problem, stop);
}

ordered_json as_json(const WeaponTargetProblem& problem, const WeaponTargetAnswer& answer, const std::string& solver,
                     double seconds) {
  ordered_json assignment = ordered_json::array();
  for (std::size_t i = 0; i < problem.weapons(); ++i) {
    for (std::size_t j = 0; j < problem.targets(); ++j) {
      if (const int units = answer.units[i * problem.targets() + j]; units > 0) assignment.push_back({i, j, units});
    }
  }
  return {{"assignment", std::move(assignment)},
          {"surviving_value", answer.surviving_value},
          {"lower_bound", answer.lower_bound},
          {"gap", answer.gap()},
          {"proven", answer.proven},
          {"solver", solver},
          {"seconds", seconds}};
}

std::string as_text(const WeaponTargetProblem& problem, const WeaponTargetAnswer& answer) {
  double whole = 0.0;
  for (const double value : problem.values) whole += value;
  std::string text = fmt::format(
      "surviving value  {:.6g} of {:.6g}\nlower bound      {:.6g}{}\n\nweapon  target  units  kill probability\n",
      answer.surviving_value, whole, answer.lower_bound,
      answer.proven ? " (proven: nothing better exists)" : fmt::format(" (gap {:.3g} %)", 100.0 * answer.gap()));
  for (std::size_t i = 0; i < problem.weapons(); ++i) {
    for (std::size_t j = 0; j < problem.targets(); ++j) {
      const std::size_t at = i * problem.targets() + j;
      if (answer.units[at] == 0) continue;
      text += fmt::format("{:>6}  {:>6}  {:>5}  {:>16.4g}\n", i, j, answer.units[at], problem.kill_probability[at]);
    }
  }
  return text;
}

Exit assign_weapons(const AssignArguments& typed, const std::string& text, double limit_s) {
  const auto problem = read_weapon_target(text, typed.file);
  if (!problem) return print_errors({&problem.error(), 1});
  const std::atomic<bool>& interrupted = catch_interrupts();
  const Clock clock;
  const WeaponTargetAnswer answer =
      solved(*problem, typed.solver, [&] { return interrupted.load() || clock.seconds() > limit_s; });
  const double seconds = clock.seconds();
  if (interrupted) note("note: interrupted; this is the best so far");
  const Exit printed = print_data(typed.json ? as_json(*problem, answer, typed.solver, seconds).dump() + "\n"
                                             : as_text(*problem, answer));
  return interrupted ? Exit::interrupted : printed;
}

Exit assign_pairs(const AssignArguments& typed, const std::string& text) {
  const auto problem = read_linear(text, typed.file);
  if (!problem) return print_errors({&problem.error(), 1});
  base::LinearAssignment linear;
  const Clock clock;
  const std::span<const int> columns = linear.solve(problem->cost, problem->rows, problem->columns);
  const double seconds = clock.seconds();
  ordered_json pairs = ordered_json::array();
  std::string table = "   row  column  cost\n";
  double cost = 0.0;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i] == base::unassigned) continue;
    const double one = problem->cost[i * problem->columns + static_cast<std::size_t>(columns[i])];
    cost += one;
    pairs.push_back({i, columns[i]});
    table += fmt::format("{:>6}  {:>6}  {:.6g}\n", i, columns[i], one);
  }
  if (!typed.json) return print_data(fmt::format("cost  {:.10g}\n\n{}", cost, table));
  return print_data(ordered_json{{"assignment", std::move(pairs)}, {"cost", cost}, {"seconds", seconds}}.dump() + "\n");
}

Exit assign(const AssignArguments& typed) {
  double limit_s = default_limit_s;
  if (!typed.time_limit.empty()) {
    const auto given = real_number("--time-limit", typed.time_limit, 0.0, 1e6);
    if (!given) return print_errors({&given.error(), 1});
    limit_s = *given;
  }
  if (typed.linear && (!typed.solver.empty() || !typed.time_limit.empty())) {
    return print_errors(std::array{
        Error{"--linear takes no --solver and no --time-limit", "it is solved exactly, at once", "leave them out"}});
  }
  const auto text = text_of(typed.file);
  if (!text) return print_errors({&text.error(), 1});
  if (typed.linear) return assign_pairs(typed, *text);
  AssignArguments with_solver = typed;
  if (with_solver.solver.empty()) with_solver.solver = "exact";
  for (const char* known : {"exact", "heuristic", "greedy"}) {
    if (with_solver.solver == known) return assign_weapons(with_solver, *text, limit_s);
  }
  return print_errors(std::array{Error{"unknown solver " + base::quoted(typed.solver),
                                       "known: exact, heuristic, greedy", "leave --solver out for exact"}});
}

}  // namespace

Action add_assign_command(CLI::App& app) {
  const auto typed = std::make_shared<AssignArguments>();
  CLI::App* const command =
      app.add_subcommand("assign", "weapons to targets so that the least value survives, with a bound");
  command->add_option("INSTANCE", typed->file, "the problem, as JSON; - is stdin")->required();
  command->add_option("--solver", typed->solver, "exact (default), heuristic or greedy")->type_name("SOLVER");
  command->add_option("--time-limit", typed->time_limit, "end with the best so far after this time (default 60)")
      ->type_name("S");
  command->add_flag("--linear", typed->linear, "pairs of rows and columns at least cost instead");
  command->add_flag("--json", typed->json, "one JSON document instead of text");
  command->footer(
      "INSTANCE is {\"values\": [100, 50], \"kill_probability\": [[0.5, 0.7], [0.6, 0.4]], \"count\": [2, 1],\n"
      "\"max_per_target\": 2}: a row is a kind of weapon, a column a target; count (1 each) and max_per_target (no "
      "limit) may\n"
      "be left out. With --linear it is {\"cost\": [[4, 1], [2, 3]]}, null for a pair that must not be made.\n\n"
      "Examples:\n  iamd assign instance.json\n  iamd assign instance.json --solver greedy --json\n"
      "  iamd assign costs.json --linear --json");
  return [typed](std::span<const std::string>) { return assign(*typed); };
}

}  // namespace iamd::app
