#include "iamd/engine/cast.hpp"

#include <utility>

namespace iamd::engine {

base::Result<void> Cast::prepare(std::uint64_t run) {
  if (!question_.scenario.defence) return std::unexpected{hindrances_to_run(question_).front()};
  if (auto begun = flights_.begin(run); !begun) return begun;
  if (auto flown = flights_.fly_next(TrueFlights::all); !flown) return std::unexpected{std::move(flown).error()};
  place_objects();
  place_defence(scenario::Draw{question_.scenario.seed, question_.world_of(run), run});
  return {};
}

void Cast::place_objects() {
  targets_.clear();
  names_.objects.clear();
  for (const TrueFlight& flight : flights_.flights()) {
    world::Target& target = targets_.emplace_back();
    target.id = base::ObjectId{targets_.size() - 1};
    target.entity = flight.entity;
    names_.objects.push_back(flight.name);
    const world::ObjectModel& model = question_.objects[flight.group];
    if (flight.offspring != nullptr && flight.offspring->signature != nullptr) {
      target.signature = flight.offspring->signature->drawn(flight.draw);
    } else if (model.spec.signature) {
      target.signature = model.spec.signature->drawn(flight.draw, flight.notes.free_from_s);
      if (flight.offspring != nullptr) target.signature.infrared.boost_end_s = 0.0;  // it has no motor
    }
    target.harmless = flight.offspring != nullptr;
    target.start = flight.start;
    target.path = flight.path;
    target.end = flight.end();
  }
}

void Cast::place_defence(const scenario::Draw& draw) {
  assets_.clear();
  names_.assets.clear();
  for (const Question::Asset& asset : question_.assets) {
    assets_.push_back(battle::drawn(asset.spec, base::AssetId{assets_.size()}, asset.id, draw));
    names_.assets.push_back(asset.id);
  }

  sensors_.clear();
  facts_.clear();
  names_.sensors.clear();
  for (const Question::Sensor& sensor : question_.sensors) {
    sensors_.push_back(
        sensor.model->make(base::SensorId{sensors_.size()}, sensor.entity, draw, question_.propagation(), targets_));
    facts_.push_back({.site = sensors_.back()->site()});
    names_.sensors.push_back(sensor.id);
  }
  tracker_ = question_.tracker->make(draw, facts_);

  batteries_.clear();
  names_.batteries.clear();
  interceptors_.resize(question_.batteries.size());
  launcher_alts_m_.resize(question_.batteries.size());
  for (std::size_t b = 0; b < question_.batteries.size(); ++b) {
    const Question::Battery& battery = question_.batteries[b];
    const engagement::InterceptorFigures figures = engagement::drawn(battery.interceptor, draw);
    const double alt_m = draw(battery.spec.position.alt_m);
    // The fly-out table is made again only when its figures have changed.
    if (!interceptors_[b] || !(interceptors_[b]->figures() == figures) || launcher_alts_m_[b] != alt_m) {
      interceptors_[b] = std::make_unique<engagement::Interceptor>(figures, alt_m);
      launcher_alts_m_[b] = alt_m;
    }
    batteries_.push_back(battle::drawn(battery.spec, base::BatteryId{b}, interceptors_[b].get(), draw));
    names_.batteries.push_back(battery.id);
  }
  commander_ = question_.doctrine->make(draw, assets_, batteries_);
}

}  // namespace iamd::engine
