// Branch and price over patterns of fire: see weapon_target.hpp.
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <queue>
#include <set>

#include <ClpSimplex.hpp>

#include "iamd/battle/pattern_pricing.hpp"
#include "iamd/battle/weapon_target_search.hpp"

namespace iamd::battle {
namespace {

constexpr double least_reduced_cost = 1e-9;  // of the greatest value: less is the program's own tolerance
constexpr double whole = 1e-6;               // nearer to a whole number is one
constexpr double smoothing = 0.8;            // of the prices, towards those of the best bound (Wentges 1997)

// The linear program: rows are the weapons' units and the targets, columns patterns.
class PatternProgram {
 public:
  explicit PatternProgram(const WeaponTargetProblem& problem) : problem_{problem}, weapons_{problem.weapons()} {
    program_.setLogLevel(0);
    program_.setDualTolerance(1e-9);
    std::vector<double> low(weapons_ + problem.targets(), 1.0), high(low.size(), 1.0);
    for (std::size_t i = 0; i < weapons_; ++i) {
      low[i] = -COIN_DBL_MAX;
      high[i] = problem.count[i];
    }
    program_.resize(static_cast<int>(low.size()), 0);
    program_.chgRowLower(low.data());
    program_.chgRowUpper(high.data());
    most_value_ = std::max(1e-300, *std::ranges::max_element(problem.values));
  }

  struct Column {
    std::size_t target;
    Pattern pattern;
  };
  [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }

  // A column that is wanted; it counts from the next call of solve() on. False when it is there already.
  bool want(std::size_t target, const Pattern& pattern) {
    if (!known_.emplace(target, pattern).second) return false;
    columns_.push_back({target, pattern});
    return true;
  }
  void allow(const UnitLimits& limits) {
    limits_ = &limits;
    for (std::size_t c = 0; c < added_; ++c)
      program_.setColumnUpper(static_cast<int>(c), allowed(c) ? COIN_DBL_MAX : 0.0);
  }
  // False when it can't be solved.
  bool solve() {
    const bool more = add_wanted();
    if (more) {
      program_.primal(1);
    } else {
      program_.dual();
    }
    if (program_.status() != 0) program_.primal();
    return program_.status() == 0;
  }
  [[nodiscard]] double value() const { return program_.objectiveValue() * most_value_; }
  // Of a column in the last answer; 0 if it was wanted after that.
  [[nodiscard]] double share(std::size_t column) const {
    return column < added_ ? program_.primalColumnSolution()[column] : 0.0;
  }
  // Prices of units, not negative; and what each target may cost.
  void prices(std::vector<double>& of_weapon, std::vector<double>& of_target) const {
    const double* const y = program_.dualRowSolution();
    of_weapon.resize(weapons_);
    of_target.resize(problem_.targets());
    for (std::size_t i = 0; i < weapons_; ++i) of_weapon[i] = std::max(0.0, -y[i] * most_value_);
    for (std::size_t j = 0; j < of_target.size(); ++j) of_target[j] = y[weapons_ + j] * most_value_;
  }

 private:
  [[nodiscard]] bool allowed(std::size_t c) const {
    const std::size_t targets = problem_.targets();
    const auto& [target, pattern] = columns_[c];
    auto next = pattern.begin();
    for (std::size_t i = 0; i < weapons_; ++i) {
      const int units = next != pattern.end() && next->first == i ? (next++)->second : 0;
      const std::size_t at = i * targets + target;
      if (units < limits_->least[at] || units > limits_->most[at]) return false;
    }
    return true;
  }
  bool add_wanted() {
    if (added_ == columns_.size()) return false;
    std::vector<double> low, high, cost, elements;
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> rows;
    for (std::size_t c = added_; c < columns_.size(); ++c) {
      low.push_back(0.0);
      high.push_back(limits_ == nullptr || allowed(c) ? COIN_DBL_MAX : 0.0);
      cost.push_back(surviving_value(problem_, columns_[c].target, columns_[c].pattern) / most_value_);
      for (const auto& [weapon, units] : columns_[c].pattern) {
        rows.push_back(static_cast<int>(weapon));
        elements.push_back(units);
      }
      rows.push_back(static_cast<int>(weapons_ + columns_[c].target));
      elements.push_back(1.0);
      starts.push_back(static_cast<CoinBigIndex>(rows.size()));
    }
    program_.addColumns(static_cast<int>(cost.size()), low.data(), high.data(), cost.data(), starts.data(), rows.data(),
                        elements.data());
    added_ = columns_.size();
    return true;
  }

  const WeaponTargetProblem& problem_;
  std::size_t weapons_;
  ClpSimplex program_;
  double most_value_ = 1.0;
  std::vector<Column> columns_;
  std::size_t added_ = 0;
  std::set<std::pair<std::size_t, Pattern>> known_;
  const UnitLimits* limits_ = nullptr;
};

// A part of the problem: what must hold for units of weapons at targets.
struct Branch {
  double bound = 0.0;
  struct Limit {
    std::size_t at;  // weapon × targets + target
    int least, most;
  };
  std::vector<Limit> limits;
};
struct WorseBound {
  bool operator()(const Branch& a, const Branch& b) const { return a.bound > b.bound; }
};

class BranchAndPrice {
 public:
  BranchAndPrice(const WeaponTargetProblem& problem, const StopAsked& stop)
      : problem_{problem}, stop_{stop}, pricing_{problem}, program_{problem}, all_{problem} {}

  WeaponTargetAnswer solve() {
    UnitSearch first{problem_};
    first.fill();
    first.improve(stop_);
    take(first);
    for (std::size_t j = 0; j < problem_.targets(); ++j) program_.want(j, {});
    want_best();
    const Climb climb = climb_prices(problem_, first.least_savings(), best_value_, stop_,
                                     [&](std::size_t j, const Pattern& pattern) { program_.want(j, pattern); });
    centre_ = climb.price;
    std::priority_queue<Branch, std::vector<Branch>, WorseBound> open;
    Branch branch{climb.bound, {}};
    bool plunging = true;
    double bound = 0.0;
    for (;;) {
      if (!plunging) {
        if (open.empty()) {
          bound = best_value_;  // but for what the settled branches leave open
          break;
        }
        branch = open.top();
        open.pop();
      }
      plunging = false;
      bound = std::min(branch.bound, open.empty() ? branch.bound : open.top().bound);
      if (bound >= enough() || stop_()) break;
      if (branch.bound >= enough()) {
        settle(branch);
        continue;
      }
      set_limits(branch);
      const bool finished = price_out(branch);
      if (!finished) {
        bound = std::min(branch.bound, open.empty() ? branch.bound : open.top().bound);
        break;
      }
      round_off();
      Branch other;
      if (branch.bound >= enough() || !divide(branch, other)) {
        settle(branch);
        continue;
      }
      if (!other.limits.empty()) open.push(std::move(other));
      plunging = true;
    }
    return finished(problem_, best_, std::min(bound, settled_));
  }

 private:
  // A bound from which on nothing better can be hoped for.
  [[nodiscard]] double enough() const { return best_value_ * (1.0 - 0.5 * proven_gap); }

  // A branch that is looked at no more. Its bound counts to the end: that of a whole answer may lie below it by the
  // linear program's tolerance, and a program that could not be solved has proven nothing.
  void settle(const Branch& branch) { settled_ = std::min(settled_, branch.bound); }

  void take(const UnitSearch& search) {
    const double value = search.value();
    if (!best_.empty() && value >= best_value_) return;
    best_ = search.units();
    best_value_ = surviving_value(problem_, best_);
  }
  // The best assignment's patterns as columns.
  void want_best() {
    for (std::size_t j = 0; j < problem_.targets(); ++j) {
      Pattern pattern;
      for (std::size_t i = 0; i < problem_.weapons(); ++i) {
        if (const int units = best_[i * problem_.targets() + j]; units > 0) pattern.emplace_back(i, units);
      }
      program_.want(j, pattern);
    }
  }

  void set_limits(const Branch& branch) {
    limits_ = all_;
    for (const Branch::Limit& limit : branch.limits) {
      limits_.least[limit.at] = limit.least;
      limits_.most[limit.at] = limit.most;
    }
    // What must be there, alone, so that the program has an answer.
    for (const Branch::Limit& limit : branch.limits) {
      const std::size_t target = limit.at % problem_.targets();
      Pattern least;
      for (std::size_t i = 0; i < problem_.weapons(); ++i) {
        if (const int units = limits_.least[i * problem_.targets() + target]; units > 0) least.emplace_back(i, units);
      }
      program_.want(target, least);
    }
    program_.allow(limits_);
  }

  // Solves the branch's linear program by making columns; raises its bound. False when it was stopped.
  bool price_out(Branch& branch) {
    double best = 0.0;
    double weight = 1.0;  // the prices of the branch before are good ones
    if (!program_.solve()) return true;
    for (;;) {
      program_.prices(of_weapon_, of_target_);
      asked_.resize(of_weapon_.size());
      double sum = 0.0;
      for (std::size_t i = 0; i < asked_.size(); ++i) {
        asked_[i] = weight * centre_[i] + (1.0 - weight) * of_weapon_[i];
        sum -= asked_[i] * problem_.count[i];
      }
      bool more = false;
      for (std::size_t j = 0; j < problem_.targets(); ++j) {
        sum += pricing_.solve(j, asked_, limits_);
        double cost = surviving_value(problem_, j, pricing_.pattern()) - of_target_[j];
        for (const auto& [weapon, units] : pricing_.pattern()) cost += of_weapon_[weapon] * units;
        if (cost >= -least_reduced_cost * std::max(problem_.values[j], 1e-300)) continue;
        more |= program_.want(j, pricing_.pattern());
      }
      if (sum > best) {
        best = sum;
        centre_ = asked_;
      }
      branch.bound = std::max(branch.bound, best);
      if (branch.bound >= enough() || branch.bound >= program_.value() * (1.0 - 0.1 * proven_gap)) return true;
      if (stop_()) return false;
      if (!more) {
        if (weight == 0.0) return true;
        weight = 0.0;  // the smoothed prices found nothing: those of the program decide
        continue;
      }
      weight = smoothing;
      if (!program_.solve()) return true;
    }
  }

  // The patterns of the program's answer, the surest first, made whole.
  void round_off() {
    std::vector<std::pair<double, std::size_t>> order;
    std::vector<double> most(problem_.targets(), 0.0);
    std::vector<std::size_t> column(problem_.targets(), 0);
    for (std::size_t c = 0; c < program_.columns().size(); ++c) {
      const std::size_t j = program_.columns()[c].target;
      if (program_.share(c) <= most[j]) continue;
      most[j] = program_.share(c);
      column[j] = c;
    }
    for (std::size_t j = 0; j < most.size(); ++j) {
      if (most[j] > 0.0) order.emplace_back(-most[j], column[j]);
    }
    std::ranges::sort(order);
    UnitSearch search{problem_};
    for (const auto& [share, c] : order) search.give(program_.columns()[c].target, program_.columns()[c].pattern);
    search.improve(stop_);
    const double before = best_value_;
    take(search);
    if (best_value_ < before) want_best();
  }

  // Splits the branch at the units that are furthest from whole, in the value that hangs on them; `branch` becomes the
  // half that the program is nearer to. False when its answer is whole.
  bool divide(Branch& branch, Branch& other) {
    const std::size_t targets = problem_.targets();
    mean_.assign(problem_.weapons() * targets, 0.0);
    for (std::size_t c = 0; c < program_.columns().size(); ++c) {
      const double share = program_.share(c);
      if (share <= 0.0) continue;
      for (const auto& [weapon, units] : program_.columns()[c].pattern) {
        mean_[weapon * targets + program_.columns()[c].target] += share * units;
      }
    }
    std::size_t at = mean_.size();
    double most = 0.0;
    for (std::size_t k = 0; k < mean_.size(); ++k) {
      const double part = mean_[k] - std::floor(mean_[k]);
      const double open = std::min(part, 1.0 - part);
      if (open < whole) continue;
      const double weight = open * problem_.values[k % targets] * problem_.kill_probability[k];
      if (weight > most) {
        most = weight;
        at = k;
      }
    }
    if (at == mean_.size()) {
      take_whole();
      return false;
    }
    const int below = static_cast<int>(std::floor(mean_[at]));
    const bool up = mean_[at] - below >= 0.5;
    const Branch::Limit fewer{at, limits_.least[at], below};
    const Branch::Limit more{at, below + 1, limits_.most[at]};
    other = branch;
    narrow(other, up ? fewer : more);
    narrow(branch, up ? more : fewer);
    if (!possible(other)) other.limits.clear();
    if (possible(branch)) return true;
    if (other.limits.empty()) return false;
    std::swap(branch, other);
    other.limits.clear();
    return true;
  }
  static void narrow(Branch& branch, const Branch::Limit& limit) {
    const auto same = std::ranges::find(branch.limits, limit.at, &Branch::Limit::at);
    if (same == branch.limits.end()) {
      branch.limits.push_back(limit);
    } else {
      *same = limit;
    }
  }
  // Whether there are as many units as must be given.
  [[nodiscard]] bool possible(const Branch& branch) const {
    std::vector<int> of_weapon(problem_.weapons(), 0);
    std::map<std::size_t, long> of_target;
    for (const Branch::Limit& limit : branch.limits) {
      const std::size_t weapon = limit.at / problem_.targets();
      of_weapon[weapon] += limit.least;
      if (of_weapon[weapon] > problem_.count[weapon]) return false;
      if ((of_target[limit.at % problem_.targets()] += limit.least) > problem_.max_per_target) return false;
    }
    return true;
  }
  // A whole answer of the program: survival is convex in the units, so their means leave no more than it says.
  void take_whole() {
    std::vector<int> units(mean_.size());
    for (std::size_t k = 0; k < mean_.size(); ++k) units[k] = static_cast<int>(std::lround(mean_[k]));
    const double value = surviving_value(problem_, units);
    if (value >= best_value_) return;
    best_ = std::move(units);
    best_value_ = value;
  }

  const WeaponTargetProblem& problem_;
  const StopAsked& stop_;
  PatternPricing pricing_;
  PatternProgram program_;
  const UnitLimits all_;
  UnitLimits limits_{all_};
  std::vector<int> best_;
  double best_value_ = 0.0;
  double settled_ = std::numeric_limits<double>::max();  // least bound of the settled branches
  std::vector<double> of_weapon_, of_target_, centre_, asked_, mean_;
};

}  // namespace

WeaponTargetAnswer assign_exactly(const WeaponTargetProblem& problem, const StopAsked& stop) {
  if (problem.targets() == 0 || problem.weapons() == 0) {
    return finished(problem, std::vector<int>(problem.kill_probability.size(), 0), std::numeric_limits<double>::max());
  }
  return BranchAndPrice{problem, stop}.solve();
}

}  // namespace iamd::battle
