#include "iamd/battle/joint_allocation.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "iamd/base/contracts.hpp"

namespace iamd::battle {
namespace {

constexpr int enumerated_shots = 4;
constexpr int climb_steps = 60;
// From patterns at some prices; fewer where each takes long.
constexpr int most_restarts = 6;
constexpr int least_restarts = 2;
constexpr std::size_t many_pairs = 300;
constexpr std::size_t most_branched_tracks = 40;
constexpr double enough = 1e-9;  // gap, of the value at stake

}  // namespace

double JointAllocation::gain(std::size_t track, std::size_t battery) const {
  return problem_->value[track] * survival_[track] * problem_->kill[track * problem_->batteries() + battery];
}

bool JointAllocation::may_add(std::size_t track, std::size_t battery) const {
  const std::size_t pair = track * problem_->batteries() + battery;
  return shots_[track] > 0 && rounds_[battery] > 0 && x_[pair] < problem_->shots[pair] && problem_->kill[pair] > 0.0 &&
         (x_[pair] > 0 || channels_[battery] > 0);
}

void JointAllocation::add(std::size_t track, std::size_t battery) {
  const std::size_t pair = track * problem_->batteries() + battery;
  if (x_[pair]++ == 0) --channels_[battery];
  --rounds_[battery];
  --shots_[track];
  survival_[track] *= 1.0 - problem_->kill[pair];
}

// Survival is made anew: dividing would fail where a shot kills for certain.
void JointAllocation::drop(std::size_t track, std::size_t battery) {
  const std::size_t batteries = problem_->batteries();
  const std::size_t pair = track * batteries + battery;
  if (--x_[pair] == 0) ++channels_[battery];
  ++rounds_[battery];
  ++shots_[track];
  survival_[track] = 1.0;
  for (std::size_t b = 0; b < batteries; ++b) {
    for (int n = x_[track * batteries + b]; n > 0; --n) survival_[track] *= 1.0 - problem_->kill[track * batteries + b];
  }
}

double JointAllocation::left() const {
  double sum = 0.0;
  for (std::size_t i = 0; i < problem_->tracks(); ++i) sum += problem_->value[i] * survival_[i];
  return sum;
}

void JointAllocation::start() {
  x_.assign(problem_->kill.size(), 0);
  rounds_ = problem_->rounds;
  channels_ = problem_->channels;
  shots_ = problem_->shots_max;
  survival_.assign(problem_->tracks(), 1.0);
}

void JointAllocation::keep_best() {
  if (const double value = left(); value < surviving_) {
    surviving_ = value;
    best_ = x_;
  }
}

// The possible shot that saves most; 0 when there is none.
double JointAllocation::best_addition(std::size_t& track, std::size_t& battery) const {
  double best = 0.0;
  for (std::size_t i = 0; i < problem_->tracks(); ++i) {
    if (shots_[i] <= 0 || problem_->value[i] * survival_[i] <= best) continue;
    for (std::size_t b = 0; b < problem_->batteries(); ++b) {
      if (!may_add(i, b)) continue;
      if (const double saved = gain(i, b); saved > best) {
        best = saved;
        track = i;
        battery = b;
      }
    }
  }
  return best;
}

void JointAllocation::fill() {
  std::size_t track = 0;
  std::size_t battery = 0;
  while (best_addition(track, battery) > 0.0) add(track, battery);
}

void JointAllocation::search() {
  const int most_rounds = problem_->kill.size() > many_pairs ? 4 : 20;
  fill();
  for (int round = 0; round < most_rounds; ++round) {
    const bool moved = improve();
    if (!exchange() && !moved) break;
  }
  keep_best();
}

// Takes one shot away and gives, greedily, the best two that are possible then: covers moves to another track, the
// same shot from another battery, and the chain in which the freed round and the freed place are taken by two others.
bool JointAllocation::improve() {
  const std::size_t batteries = problem_->batteries();
  const double least = 1e-12 * left();
  bool improved = false;
  // Tries what is possible after the shot is gone; true when it was better.
  const auto replaced = [&](double lost, std::size_t track, std::size_t battery, double first) {
    add(track, battery);
    std::size_t track2 = 0;
    std::size_t battery2 = 0;
    const double second = best_addition(track2, battery2);
    if (first + second > lost + least) {
      if (second > 0.0) add(track2, battery2);
      return true;
    }
    drop(track, battery);
    return false;
  };
  for (std::size_t i = 0; i < problem_->tracks(); ++i) {
    for (std::size_t b = 0; b < batteries; ++b) {
      if (x_[i * batteries + b] == 0) continue;
      const double before = problem_->value[i] * survival_[i];
      drop(i, b);
      const double lost = problem_->value[i] * survival_[i] - before;
      std::size_t track = 0;
      std::size_t battery = 0;
      double first = best_addition(track, battery);
      if (first > 0.0 && track == i && battery == b) {
        // The shot itself is what the best for another track is measured against.
        const int shots = std::exchange(shots_[i], 0);
        first = best_addition(track, battery);
        shots_[i] = shots;
      }
      if (first > 0.0 && replaced(lost, track, battery, first)) {
        improved = true;
        continue;
      }
      add(i, b);
    }
  }
  return improved;
}

// Exchanges the batteries of two shots at two tracks, where that saves anything. Rounds and channels stay as they are
// unless a battery comes to a track that it was not at, or leaves one altogether.
bool JointAllocation::exchange() {
  const std::size_t batteries = problem_->batteries();
  const double least = 1e-12 * left();
  bool improved = false;
  for (std::size_t i = 0; i < problem_->tracks(); ++i) {
    for (std::size_t b = 0; b < batteries; ++b) {
      for (std::size_t j = i + 1; j < problem_->tracks() && x_[i * batteries + b] > 0; ++j) {
        const double value_i = problem_->value[i] * survival_[i];
        const double value_j = problem_->value[j] * survival_[j];
        const double miss_ib = 1.0 - problem_->kill[i * batteries + b];
        const double miss_jb = 1.0 - problem_->kill[j * batteries + b];
        for (std::size_t c = 0; c < batteries && x_[i * batteries + b] > 0; ++c) {
          if (c == b || x_[j * batteries + c] == 0) continue;
          const double miss_ic = 1.0 - problem_->kill[i * batteries + c];
          const double miss_jc = 1.0 - problem_->kill[j * batteries + c];
          // Cheap refusal first; certain kills are worked out in full.
          if (miss_ib > 0.0 && miss_jc > 0.0 &&
              value_i * miss_ic / miss_ib + value_j * miss_jb / miss_jc >= value_i + value_j - least)
            continue;
          drop(i, b);
          drop(j, c);
          if (may_add(i, c)) {
            add(i, c);
            if (may_add(j, b)) {
              add(j, b);
              if (problem_->value[i] * survival_[i] + problem_->value[j] * survival_[j] < value_i + value_j - least) {
                improved = true;
                break;
              }
              drop(j, b);
            }
            drop(i, c);
          }
          add(i, b);
          add(j, c);
        }
      }
    }
  }
  return improved;
}

void JointAllocation::extend(std::size_t track, std::size_t battery, int left, double survival, double cost,
                             double& best, std::vector<int>& pattern, std::vector<int>& chosen) const {
  const double total = problem_->value[track] * survival + cost;
  if (total < best) {
    best = total;
    pattern = chosen;
  }
  if (left == 0) return;
  const std::size_t batteries = problem_->batteries();
  for (std::size_t b = battery; b < batteries; ++b) {
    const std::size_t pair = track * batteries + b;
    if (problem_->kill[pair] <= 0.0 || problem_->channels[b] <= 0) continue;
    double after = survival;
    double paid = cost + channel_price_[b];
    const int most = std::min({left, problem_->shots[pair], problem_->rounds[b]});
    for (int n = 1; n <= most; ++n) {
      after *= 1.0 - problem_->kill[pair];
      paid += round_price_[b];
      if (paid >= best) break;  // more shots only cost more
      chosen[b] = n;
      extend(track, b + 1, left - n, after, paid, best, pattern, chosen);
    }
    chosen[b] = 0;
  }
}

// The least of value × survival + prices over what may be fired at the track alone.
double JointAllocation::best_pattern(std::size_t track, std::vector<int>& pattern) const {
  const std::size_t batteries = problem_->batteries();
  double best = problem_->value[track];
  pattern.assign(batteries, 0);
  chosen_.assign(batteries, 0);
  const int most = problem_->shots_max[track];
  if (most <= enumerated_shots) {
    extend(track, 0, most, 1.0, 0.0, best, pattern, chosen_);
    return best;
  }
  // Relaxed: every shot at the best kill probability and the lowest price of a round.
  double kill = 0.0;
  double price = std::numeric_limits<double>::infinity();
  int shots = 0;
  for (std::size_t b = 0; b < batteries; ++b) {
    const std::size_t pair = track * batteries + b;
    if (problem_->kill[pair] <= 0.0 || problem_->channels[b] <= 0) continue;
    kill = std::max(kill, problem_->kill[pair]);
    price = std::min(price, round_price_[b]);
    shots += std::min(problem_->shots[pair], problem_->rounds[b]);
  }
  double survival = 1.0;
  for (int n = 1; n <= std::min(most, shots); ++n) {
    survival *= 1.0 - kill;
    best = std::min(best, problem_->value[track] * survival + price * n);
  }
  return best;
}

void JointAllocation::climb() {
  const std::size_t batteries = problem_->batteries();
  round_price_.assign(batteries, 0.0);
  channel_price_.assign(batteries, 0.0);
  // Good prices to start from: the least that a shot saves where a battery has run out of something.
  for (std::size_t b = 0; b < batteries; ++b) {
    if (rounds_[b] > 0 && channels_[b] > 0) continue;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < problem_->tracks(); ++i) {
      const std::size_t pair = i * batteries + b;
      if (x_[pair] == 0) continue;
      const double p = problem_->kill[pair];
      const double without = p < 1.0 ? survival_[i] / (1.0 - p) : 1.0;
      least = std::min(least, problem_->value[i] * without * p);
    }
    if (std::isfinite(least)) (rounds_[b] == 0 ? round_price_ : channel_price_)[b] = least;
  }
  best_round_price_.clear();
  double scale = 1.0;
  int since_better = 0;
  const int restarts = problem_->kill.size() > many_pairs ? least_restarts : most_restarts;
  for (int step = 0; step < climb_steps; ++step) {
    double bound = 0.0;
    round_step_.assign(batteries, 0.0);
    channel_step_.assign(batteries, 0.0);
    patterns_.clear();
    for (std::size_t b = 0; b < batteries; ++b) {
      bound -= round_price_[b] * problem_->rounds[b] + channel_price_[b] * problem_->channels[b];
      round_step_[b] = -problem_->rounds[b];
      channel_step_[b] = -problem_->channels[b];
    }
    for (std::size_t i = 0; i < problem_->tracks(); ++i) {
      bound += best_pattern(i, pattern_);
      patterns_.insert(patterns_.end(), pattern_.begin(), pattern_.end());
      for (std::size_t b = 0; b < batteries; ++b) {
        round_step_[b] += pattern_[b];
        channel_step_[b] += pattern_[b] > 0 ? 1 : 0;
      }
    }
    if (bound > lower_bound_ || best_round_price_.empty()) {
      lower_bound_ = std::max(bound, lower_bound_);
      best_round_price_ = round_price_;
      best_channel_price_ = channel_price_;
      since_better = 0;
    } else if (++since_better == 5) {
      scale *= 0.5;
      since_better = 0;
    }
    if (surviving_ - lower_bound_ <= enough * surviving_) break;
    if (step % (climb_steps / restarts) == climb_steps / restarts - 1) {
      start_from(patterns_);
      search();
    }
    double norm = 0.0;
    for (std::size_t b = 0; b < batteries; ++b) {
      if (round_price_[b] <= 0.0 && round_step_[b] < 0.0) round_step_[b] = 0.0;
      if (channel_price_[b] <= 0.0 && channel_step_[b] < 0.0) channel_step_[b] = 0.0;
      norm += round_step_[b] * round_step_[b] + channel_step_[b] * channel_step_[b];
    }
    if (norm == 0.0) break;
    const double length = scale * std::max(surviving_ - bound, 0.0) / norm;
    for (std::size_t b = 0; b < batteries; ++b) {
      round_price_[b] = std::max(0.0, round_price_[b] + length * round_step_[b]);
      channel_price_[b] = std::max(0.0, channel_price_[b] + length * channel_step_[b]);
    }
  }
  lower_bound_ = std::min(lower_bound_, surviving_);
}

// Patterns as far as they are possible, the most valuable tracks first.
void JointAllocation::start_from(std::span<const int> patterns) {
  start();
  order_.resize(problem_->tracks());
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  std::ranges::sort(order_, [&](std::size_t a, std::size_t b) {
    return problem_->value[a] != problem_->value[b] ? problem_->value[a] > problem_->value[b] : a < b;
  });
  for (const std::size_t i : order_) {
    for (std::size_t b = 0; b < problem_->batteries(); ++b) {
      for (int n = patterns[i * problem_->batteries() + b]; n > 0 && may_add(i, b); --n) add(i, b);
    }
  }
}

void JointAllocation::list_from(std::size_t track, std::size_t battery, int left, double survival, double reduced) {
  const std::size_t batteries = problem_->batteries();
  list_.push_back({survival, problem_->value[track] * survival + reduced, shots_by_battery_.size()});
  shots_by_battery_.insert(shots_by_battery_.end(), chosen_.begin(), chosen_.end());
  if (left == 0) return;
  for (std::size_t b = battery; b < batteries; ++b) {
    const std::size_t pair = track * batteries + b;
    if (problem_->kill[pair] <= 0.0 || problem_->channels[b] <= 0) continue;
    const int most = std::min({left, problem_->shots[pair], problem_->rounds[b]});
    double after = survival;
    double paid = reduced + best_channel_price_[b];
    for (int n = 1; n <= most; ++n) {
      after *= 1.0 - problem_->kill[pair];
      paid += best_round_price_[b];
      chosen_[b] = n;
      list_from(track, b + 1, left - n, after, paid);
    }
    chosen_[b] = 0;
  }
}

void JointAllocation::list_patterns(std::size_t track) {
  list_first_.push_back(list_.size());
  chosen_.assign(problem_->batteries(), 0);
  list_from(track, 0, problem_->shots_max[track], 1.0, 0.0);
  std::stable_sort(list_.begin() + static_cast<std::ptrdiff_t>(list_first_.back()), list_.end(),
                   [](const Pattern& a, const Pattern& b) { return a.reduced < b.reduced; });
}

// `bound`: value so far less what the prices of all that is left would fetch; with the least reduced values of the
// tracks to come it is a lower bound of what any completion leaves. False when the nodes ran out.
bool JointAllocation::descend(std::size_t depth, double value, double bound) {
  if (depth == order_.size()) {
    if (value < surviving_) {
      surviving_ = value;
      best_ = x_;
    }
    return true;
  }
  const std::size_t batteries = problem_->batteries();
  const std::size_t track = order_[depth];
  const std::size_t end = depth + 1 < list_first_.size() ? list_first_[depth + 1] : list_.size();
  for (std::size_t k = list_first_[depth]; k < end; ++k) {
    const Pattern& pattern = list_[k];
    const double least = bound + pattern.reduced + rest_[depth + 1];
    if (least >= surviving_ - enough * surviving_) return true;  // the others are no better
    const int* shots = &shots_by_battery_[pattern.first];
    bool possible = true;
    for (std::size_t b = 0; b < batteries; ++b)
      possible = possible && (shots[b] == 0 || (shots[b] <= rounds_[b] && channels_[b] > 0));
    if (!possible) continue;
    if (++nodes_ > most_nodes) return false;
    for (std::size_t b = 0; b < batteries; ++b) {
      rounds_[b] -= shots[b];
      channels_[b] -= shots[b] > 0 ? 1 : 0;
      x_[track * batteries + b] = shots[b];
    }
    const bool done = descend(depth + 1, value + problem_->value[track] * pattern.survival, bound + pattern.reduced);
    for (std::size_t b = 0; b < batteries; ++b) {
      rounds_[b] += shots[b];
      channels_[b] += shots[b] > 0 ? 1 : 0;
      x_[track * batteries + b] = 0;
    }
    if (!done) return false;
  }
  return true;
}

void JointAllocation::branch() {
  if (surviving_ - lower_bound_ <= enough * surviving_ || best_round_price_.empty()) return;
  if (problem_->tracks() > most_branched_tracks) return;
  if (std::ranges::any_of(problem_->shots_max, [](int most) { return most > enumerated_shots; })) return;
  start();
  list_.clear();
  list_first_.clear();
  shots_by_battery_.clear();
  order_.resize(problem_->tracks());
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  std::ranges::sort(order_, [&](std::size_t a, std::size_t b) {
    return problem_->value[a] != problem_->value[b] ? problem_->value[a] > problem_->value[b] : a < b;
  });
  for (const std::size_t track : order_) list_patterns(track);
  rest_.assign(order_.size() + 1, 0.0);
  for (std::size_t d = order_.size(); d-- > 0;) rest_[d] = rest_[d + 1] + list_[list_first_[d]].reduced;
  double bound = 0.0;
  for (std::size_t b = 0; b < problem_->batteries(); ++b)
    bound -= best_round_price_[b] * problem_->rounds[b] + best_channel_price_[b] * problem_->channels[b];
  nodes_ = 0;
  if (descend(0, 0.0, bound)) lower_bound_ = surviving_;
}

std::span<const int> JointAllocation::solve(const JointProblem& problem) {
  IAMD_EXPECT(problem.kill.size() == problem.tracks() * problem.batteries());
  IAMD_EXPECT(problem.shots.size() == problem.kill.size() && problem.shots_max.size() == problem.tracks());
  IAMD_EXPECT(problem.channels.size() == problem.batteries());
  problem_ = &problem;
  start();
  best_ = x_;
  surviving_ = left();
  search();
  lower_bound_ = 0.0;
  climb();
  branch();
  return best_;
}

}  // namespace iamd::battle
