// Everything that takes part in one run, made from the question and the run's draws.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "iamd/engine/command_post.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/engine/true_flights.hpp"

namespace iamd::engine {

// Targets, radars, batteries and command posts of a run. Re-used from run to run: what a world fixes is kept as
// long as the world stays the same, buffers are kept always. What stands here for a run depends on (question, run)
// only.
class Cast {
 public:
  explicit Cast(const Question& question) : question_{question}, flights_{question} {}

  // Sets up a run. An error when a motion has no solution for the numbers drawn.
  [[nodiscard]] base::Result<void> prepare(std::uint64_t run);

  [[nodiscard]] std::span<world::Target> targets() { return targets_; }
  [[nodiscard]] std::span<const battle::Asset> assets() const { return assets_; }
  [[nodiscard]] std::span<const std::unique_ptr<sensing::Sensor>> sensors() const { return sensors_; }
  [[nodiscard]] std::span<const battle::Battery> batteries() const { return batteries_; }
  [[nodiscard]] const engagement::Interceptor& interceptor(base::BatteryId id) const {
    return *interceptors_[id.index()];
  }
  [[nodiscard]] std::span<CommandPost> posts() { return posts_; }
  // The posts that have a sensor's detections; the first of them cues it.
  [[nodiscard]] std::span<const std::size_t> listeners(std::size_t sensor) const { return listeners_[sensor]; }
  // The post that commands a battery.
  [[nodiscard]] std::size_t post_of(base::BatteryId battery) const { return post_of_battery_[battery.index()]; }
  [[nodiscard]] const outcome::Names& names() const { return names_; }

 private:
  void place_objects();
  void place_defence(const scenario::Draw& draw);
  void place_posts(const scenario::Draw& draw);

  const Question& question_;
  TrueFlights flights_;
  std::vector<world::Target> targets_;
  std::vector<battle::Asset> assets_;
  std::vector<std::unique_ptr<sensing::Sensor>> sensors_;
  std::vector<tracking::SensorFacts> facts_;
  std::vector<std::unique_ptr<engagement::Interceptor>> interceptors_;
  std::vector<double> launcher_alts_m_;  // that the interceptors' tables were made for
  std::vector<battle::Battery> batteries_;
  std::vector<CommandPost> posts_;
  std::vector<std::vector<std::size_t>> listeners_;  // by sensor
  std::vector<std::size_t> post_of_battery_;
  outcome::Names names_;
};

}  // namespace iamd::engine
