#include "iamd/engine/cast.hpp"

#include <utility>

#include "iamd/base/hash.hpp"
#include "iamd/base/random.hpp"

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
    target.harmless = flight.offspring != nullptr || model.spec.harmless;
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
    const base::StreamKey readiness{draw.seed(), draw.run(), battery.entity, base::Purpose::readiness};
    batteries_.push_back(battle::drawn(battery.spec, base::BatteryId{b}, battery.id, interceptors_[b].get(), draw,
                                       base::RandomStream{readiness}));
    names_.batteries.push_back(battery.id);
  }
  place_posts(draw);
}

void Cast::place_posts(const scenario::Draw& draw) {
  posts_.clear();
  listeners_.assign(sensors_.size(), {});
  post_of_battery_.assign(batteries_.size(), 0);
  for (std::size_t p = 0; p < question_.posts.size(); ++p) {
    const Question::CommandPost& post = question_.posts[p];
    for (const std::size_t sensor : post.sensors) listeners_[sensor].push_back(p);
    std::vector<battle::Battery> batteries;
    for (const std::size_t b : post.batteries) {
      batteries.push_back(batteries_[b]);
      post_of_battery_[b] = p;
    }
    std::vector<CommandPost::Link> links;
    for (const Question::Link& link : post.links) {
      const double sigma_m = draw(link.spec.gridlock_m);
      // Of one frame against the other: the same both ways, with the other sign.
      const bool lower = p < link.post;
      const std::uint64_t pair = lower ? base::combined(post.entity, question_.posts[link.post].entity)
                                       : base::combined(question_.posts[link.post].entity, post.entity);
      base::RandomStream errors{{draw.seed(), draw.run(), pair, base::Purpose::gridlock}};
      CommandPost::Link& made = links.emplace_back();
      made.post = link.post;
      made.interval = base::Duration::from_seconds(draw(link.spec.interval_s));
      made.delay = base::Duration::from_seconds(draw(link.spec.delay_s));
      made.sigma_m = sigma_m;
      for (double& offset : made.offset_m) offset = (lower ? 1.0 : -1.0) * sigma_m * errors.normal();
    }
    const base::StreamKey choice{draw.seed(), draw.run(), post.entity, base::Purpose::choice};
    posts_.emplace_back(post.tracker->make(draw, facts_), std::move(batteries), assets_, *post.doctrine, draw,
                        base::RandomStream{choice}, std::move(links));
  }
}

}  // namespace iamd::engine
