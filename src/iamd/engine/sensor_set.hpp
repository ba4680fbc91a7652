// The sensors of a question as one draw makes them, without anything to look at: for maps of what they would see.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "iamd/engine/question.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/world/types.hpp"

namespace iamd::engine {

// In the scenario's order. Refers to the question.
class SensorSet {
 public:
  SensorSet(const Question& question, const scenario::Draw& draw);

  [[nodiscard]] std::size_t size() const { return sensors_.size(); }
  [[nodiscard]] const std::string& id(std::size_t sensor) const { return question_->sensors[sensor].id; }
  [[nodiscard]] const geo::Site& site(std::size_t sensor) const { return sensors_[sensor]->site(); }
  // Whether its detections make tracks, and how long that takes when nothing else asks for its time.
  [[nodiscard]] bool tracks(std::size_t sensor) const { return sensors_[sensor]->tracks(); }
  [[nodiscard]] double acquisition_time_s(std::size_t sensor) const { return sensors_[sensor]->acquisition_time_s(); }
  // How a sensor would stand to something in this state that looks like this, so long after its launch.
  [[nodiscard]] sensing::Visibility visibility(std::size_t sensor, const geo::State<geo::Ecef>& state,
                                               const world::Signature& signature, double since_launch_s) const {
    return sensors_[sensor]->visibility(state, signature, since_launch_s);
  }

 private:
  const Question* question_;
  std::vector<std::unique_ptr<sensing::Sensor>> sensors_;
};

}  // namespace iamd::engine
