#include "iamd/engine/sensor_set.hpp"

namespace iamd::engine {

SensorSet::SensorSet(const Question& question, const scenario::Draw& draw) : question_{&question} {
  sensors_.reserve(question.sensors.size());
  for (const Question::Sensor& sensor : question.sensors) {
    sensors_.push_back(
        sensor.model->make(base::SensorId{sensors_.size()}, sensor.entity, draw, question.propagation(), {}));
  }
}

}  // namespace iamd::engine
