// The batteries of a question as one draw makes them, and when they can meet something that flies a known path: for
// maps of what they can defend.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "iamd/battle/window.hpp"
#include "iamd/engine/question.hpp"

namespace iamd::engine {

// In the scenario's order. Refers to the question.
class BatterySet {
 public:
  BatterySet(const Question& question, const scenario::Draw& draw);

  [[nodiscard]] std::size_t size() const { return batteries_.size(); }
  [[nodiscard]] const std::string& id(std::size_t battery) const { return question_->batteries[battery].id; }
  [[nodiscard]] const battle::Battery& operator[](std::size_t battery) const { return batteries_[battery]; }
  // Rounds that it can fire, its reserve included; 0 without a fire channel.
  [[nodiscard]] int rounds(std::size_t battery) const;
  // From an intercept to the report of what became of it; of the scenario's doctrine.
  [[nodiscard]] double assessment_delay_s() const { return assessment_delay_s_; }
  // Between two plans of the doctrine.
  [[nodiscard]] double planning_interval_s() const { return planning_interval_s_; }

 private:
  const Question* question_;
  std::vector<std::unique_ptr<engagement::Interceptor>> interceptors_;
  std::vector<battle::Battery> batteries_;
  double assessment_delay_s_ = 0.0;
  double planning_interval_s_ = 0.0;
};

// The static limits of an interceptor.
enum class StaticLimit : std::uint8_t {
  altitude_min,
  altitude_max,
  range_min,
  range_max,
  target_speed,
  crossing_angle
};

// When the batteries can meet one path. Keeps its buffers from path to path.
class Openings {
 public:
  explicit Openings(const BatterySet& batteries) : batteries_{&batteries}, windows_(batteries.size()) {}

  // The path itself, to be filled anew for every find(); `speed_max_mps` must be set.
  [[nodiscard]] battle::PredictedPath& path() { return path_; }
  [[nodiscard]] const battle::PredictedPath& path() const { return path_; }
  // Finds one battery's window on the path from `from_s` on; see battle::Window. Of paths slower than 700 m/s only the
  // part about which samples say that something can be met: what dips into the reach by less than 10 m may be missed.
  void find(std::size_t battery, double from_s);
  [[nodiscard]] const battle::Window& window(std::size_t battery) const { return windows_[battery]; }
  // The earliest intercept for a launch not before t0.
  [[nodiscard]] std::optional<battle::Meeting> earliest(std::size_t battery, double t0_s) const;
  // Of a path that is never inside a battery's static limits: which of them is missed, and by how much time of the
  // target's flight, where it comes nearest to being inside; of those missed alike, the range is named first.
  // `shortfall_s` is infinite for an empty path.
  struct Nearest {
    StaticLimit limit = StaticLimit::range_max;
    double shortfall_s = 0.0;
    double at_s = 0.0;
  };
  [[nodiscard]] Nearest nearest(std::size_t battery, double from_s) const;

 private:
  const BatterySet* batteries_;
  std::vector<battle::Window> windows_;
  battle::PredictedPath path_;
};

}  // namespace iamd::engine
