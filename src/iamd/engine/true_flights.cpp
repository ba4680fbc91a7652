#include "iamd/engine/true_flights.hpp"

#include <algorithm>
#include <cmath>
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

base::RandomStream errors_of(const scenario::Draw& draw, std::uint64_t entity) {
  return base::RandomStream{{draw.seed(), draw.run(), entity, base::Purpose::start_error}};
}

}  // namespace

void TrueFlights::only(std::size_t group, std::optional<std::size_t> copy) {
  only_group_ = group;
  only_copy_ = copy;
  world_.reset();
}

base::Result<void> TrueFlights::begin(std::uint64_t run) {
  const std::uint64_t world = question_.world_of(run);
  if (world_ != world) {
    world_.reset();
    if (auto solved = solve_world(world); !solved) return solved;
    world_ = world;
  }
  draw_ = scenario::Draw{question_.scenario.seed, world, run};
  group_ = 0;
  copy_ = 0;
  flights_.clear();
  return {};
}

base::Result<void> TrueFlights::solve_world(std::uint64_t world) {
  groups_.resize(question_.objects.size());
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    const world::ObjectModel& model = question_.objects[g];
    Group& group = groups_[g];
    group.motion.reset();
    if (model.motion->solved_per_run() || (only_group_ && *only_group_ != g)) continue;
    // No number of this motion depends on the run.
    const scenario::Draw draw{question_.scenario.seed, world, 0};
    auto solved = model.motion->solve(draw, *question_.around);
    if (!solved) return std::unexpected{in_run(std::move(solved).error(), model.id, draw)};
    group.motion = std::move(*solved);
    if (group.motion->varies()) continue;
    const base::RandomStream no_errors{{question_.scenario.seed, 0, 0, base::Purpose::start_error}};
    group.motion->fly(draw, no_errors, group.shared_path);
    group.shared_offspring_paths.resize(group.motion->offspring().size());
    for (std::size_t i = 0; i < group.shared_offspring_paths.size(); ++i) {
      group.motion->fly_offspring(i, group.shared_path, draw, no_errors, group.shared_offspring_paths[i]);
    }
  }
  return {};
}

base::Result<bool> TrueFlights::fly_next(std::size_t most) {
  flights_.clear();
  copies_.clear();
  motions_.clear();
  free_flights_.clear();
  paths_used_ = 0;
  bodies_ = 0;
  for (; group_ < groups_.size() && bodies_ < most; ++group_, copy_ = 0) {
    if (only_group_ && *only_group_ != group_) continue;
    const auto copies = static_cast<std::size_t>(std::llround(draw_(question_.objects[group_].spec.count)));
    if (only_copy_) copy_ = std::max(copy_, *only_copy_);
    const std::size_t end = only_copy_ ? std::min(copies, *only_copy_ + 1) : copies;
    for (; copy_ < end && bodies_ < most; ++copy_) {
      if (auto flown = fly_copy(group_, copy_, copies); !flown) return std::unexpected{std::move(flown).error()};
    }
    if (copy_ < end) break;
  }
  geo::fly_all(free_flights_, world::truth_flight_options(), question_.around->earth);
  for (const Copy& copy : copies_) {
    if (!flights_[copy.flight].path->empty()) continue;
    base::Error error{"the flight of '" + flights_[copy.flight].name + "' ends where it starts",
                      "the numbers of its motion run away", "check the motion's numbers"};
    error.kind = base::ErrorKind::runtime;
    return std::unexpected{in_run(std::move(error), question_.objects[flights_[copy.flight].group].id, draw_)};
  }
  add_offspring();
  return !flights_.empty();
}

geo::Trajectory& TrueFlights::path_buffer() {
  if (paths_used_ == paths_.size()) paths_.push_back(std::make_unique<geo::Trajectory>());
  return *paths_[paths_used_++];
}

base::Result<void> TrueFlights::fly_copy(std::size_t group, std::size_t copy, std::size_t copies) {
  const world::ObjectModel& model = question_.objects[group];
  TrueFlight& flight = flights_.emplace_back();
  flight.name = copies == 1 ? model.id : model.id + "#" + std::to_string(copy + 1);
  flight.group = group;
  flight.entity = base::combined(base::hash_text(model.id), copy);
  flight.draw = draw_.copy(flight.entity);
  const world::StartSpec& start = model.spec.start;
  flight.start = base::Time::from_seconds(draw_(start.at_s) + static_cast<double>(copy) * draw_(start.interval_s) +
                                          flight.draw(start.jitter_s));

  const world::Motion* motion = groups_[group].motion.get();
  if (motion == nullptr) {
    auto solved = model.motion->solve(flight.draw, *question_.around);
    if (!solved) return std::unexpected{in_run(std::move(solved).error(), flight.name, draw_)};
    motion = motions_.emplace_back(std::move(*solved)).get();
  }
  flight.notes = motion->notes(flight.draw);
  bodies_ += 1 + motion->offspring().size();
  const bool shared = motion == groups_[group].motion.get() && !motion->varies();
  copies_.push_back({flights_.size() - 1, motion, shared ? &groups_[group] : nullptr});
  if (shared) {
    flight.path = &groups_[group].shared_path;
    return {};
  }
  geo::Trajectory& path = path_buffer();
  flight.path = &path;
  geo::Flight free;
  if (motion->as_free_flight(flight.draw, errors_of(draw_, flight.entity), free)) {
    path.clear();
    free.path = &path;
    free_flights_.push_back(free);
  } else {
    motion->fly(flight.draw, errors_of(draw_, flight.entity), path);
  }
  return {};
}

void TrueFlights::add_offspring() {
  if (std::ranges::all_of(copies_, [](const Copy& copy) { return copy.motion->offspring().empty(); })) return;
  with_offspring_.clear();
  for (const Copy& copy : copies_) {
    const TrueFlight parent = with_offspring_.emplace_back(std::move(flights_[copy.flight]));
    const std::span<const world::Offspring> offspring = copy.motion->offspring();
    for (std::size_t i = 0; i < offspring.size(); ++i) {
      TrueFlight flight;
      flight.name = parent.name + "/" + offspring[i].name;
      flight.group = parent.group;
      flight.offspring = &offspring[i];
      flight.entity = base::combined(parent.entity, base::hash_text(offspring[i].name));
      flight.draw = parent.draw;
      flight.start = parent.start + base::Duration::from_seconds(offspring[i].start_s);
      if (copy.shared != nullptr) {
        flight.path = &copy.shared->shared_offspring_paths[i];
      } else {
        geo::Trajectory& path = path_buffer();
        copy.motion->fly_offspring(i, *parent.path, flight.draw, errors_of(draw_, flight.entity), path);
        flight.path = &path;
      }
      if (!flight.path->empty()) with_offspring_.push_back(std::move(flight));
    }
  }
  std::swap(flights_, with_offspring_);
}

}  // namespace iamd::engine
