#include "iamd/engine/cast.hpp"

#include <cmath>
#include <string>
#include <utility>

#include "iamd/base/hash.hpp"
#include "iamd/base/random.hpp"

namespace iamd::engine {
namespace {

// An error of a run names the object and the numbers that led to it.
base::Error in_run(base::Error error, const std::string& object, const scenario::Draw& draw) {
  if (error.place.path.empty()) error.place.path = "objects[" + object + "].motion";
  error.why += (error.why.empty() ? "" : "; ") + std::string{"met in run "} + std::to_string(draw.run());
  return error;
}

}  // namespace

base::Result<void> Cast::prepare(std::uint64_t run) {
  const std::uint64_t world = question_.world_of(run);
  if (world_ != world) {
    world_.reset();
    if (auto solved = solve_world(world); !solved) return solved;
    world_ = world;
  }
  const scenario::Draw draw{question_.scenario.seed, world, run};
  if (auto placed = place_objects(draw); !placed) return placed;
  place_defence(draw);
  return {};
}

base::Result<void> Cast::solve_world(std::uint64_t world) {
  groups_.resize(question_.objects.size());
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    const world::ObjectModel& model = question_.objects[g];
    Group& group = groups_[g];
    group.motion.reset();
    if (model.motion->solved_per_run()) continue;
    // No number of this motion depends on the run.
    const scenario::Draw draw{question_.scenario.seed, world, 0};
    auto solved = model.motion->solve(draw);
    if (!solved) return std::unexpected{in_run(std::move(solved).error(), model.id, draw)};
    group.motion = std::move(*solved);
    if (!group.motion->varies()) {
      group.motion->fly(draw, base::RandomStream{{question_.scenario.seed, 0, 0, base::Purpose::start_error}},
                        group.shared_path);
    }
  }
  return {};
}

geo::Trajectory& Cast::path_buffer() {
  if (paths_used_ == paths_.size()) paths_.push_back(std::make_unique<geo::Trajectory>());
  return *paths_[paths_used_++];
}

base::Result<void> Cast::place_objects(const scenario::Draw& draw) {
  targets_.clear();
  names_.objects.clear();
  paths_used_ = 0;
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    const world::ObjectModel& model = question_.objects[g];
    const auto copies = static_cast<std::size_t>(std::llround(draw(model.spec.count)));
    for (std::size_t copy = 0; copy < copies; ++copy) {
      if (auto placed = place_copy(model, groups_[g], copy, copies, draw); !placed) return placed;
    }
  }
  return {};
}

base::Result<void> Cast::place_copy(const world::ObjectModel& model, Group& group, std::size_t copy, std::size_t copies,
                                    const scenario::Draw& draw) {
  world::Target& target = targets_.emplace_back();
  target.id = base::ObjectId{targets_.size() - 1};
  target.entity = base::combined(base::hash_text(model.id), copy);
  names_.objects.push_back(copies == 1 ? model.id : model.id + "#" + std::to_string(copy + 1));

  const scenario::Draw own = draw.copy(target.entity);
  target.signature = model.spec.signature.drawn(own);
  const world::StartSpec& start = model.spec.start;
  target.start = base::Time::from_seconds(draw(start.at_s) + static_cast<double>(copy) * draw(start.interval_s) +
                                          own(start.jitter_s));

  std::unique_ptr<const world::Motion> solved_now;
  const world::Motion* motion = group.motion.get();
  if (motion == nullptr) {
    auto solved = model.motion->solve(own);
    if (!solved) return std::unexpected{in_run(std::move(solved).error(), names_.objects.back(), draw)};
    solved_now = std::move(*solved);
    motion = solved_now.get();
  }
  if (motion == group.motion.get() && !motion->varies()) {
    target.path = &group.shared_path;
  } else {
    geo::Trajectory& path = path_buffer();
    motion->fly(own, base::RandomStream{{draw.seed(), draw.run(), target.entity, base::Purpose::start_error}}, path);
    target.path = &path;
  }
  target.end = target.start + base::Duration::from_seconds(target.path->end_s());
  return {};
}

void Cast::place_defence(const scenario::Draw& draw) {
  assets_.clear();
  names_.assets.clear();
  for (const Question::Asset& asset : question_.assets) {
    assets_.push_back(battle::drawn(asset.spec, base::AssetId{assets_.size()}, asset.id, draw));
    names_.assets.push_back(asset.id);
  }

  sensors_.clear();
  sites_.clear();
  names_.sensors.clear();
  for (const Question::Sensor& sensor : question_.sensors) {
    sensors_.push_back(sensor.model->make(base::SensorId{sensors_.size()}, sensor.entity, draw,
                                          question_.scenario.environment.earth_radius_factor, targets_));
    sites_.push_back(sensors_.back()->site());
    names_.sensors.push_back(sensor.id);
  }
  tracker_ = question_.tracker->make(draw, sites_);

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
