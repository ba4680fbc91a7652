// The true flights of a run: of all copies of all objects, and of what comes off them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "iamd/engine/question.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/trajectory.hpp"

namespace iamd::engine {

// One body's flight.
struct TrueFlight {
  std::string name;                             // group, group#2 where there are several copies, group#2/stage-1
  std::size_t group = 0;                        // of Question::objects
  const world::Offspring* offspring = nullptr;  // null: the copy itself
  std::uint64_t entity = 0;                     // stable hash of its name: keys its random streams
  scenario::Draw draw{0, 0, 0};                 // of its copy
  base::Time start{};
  const geo::Trajectory* path = nullptr;  // times since `start`
  world::FlightNotes notes{};

  [[nodiscard]] base::Time end() const { return start + base::Duration::from_seconds(path->end_s()); }
};

// Flies the objects of one run after the other. What a world fixes is kept as long as the world stays the same, buffers
// are kept always. What is flown depends on (question, run) only.
class TrueFlights {
 public:
  static constexpr std::size_t all = static_cast<std::size_t>(-1);

  explicit TrueFlights(const Question& question) : question_{question} {}

  // Only this group flies, and only this copy of it where one is named (counted from 0).
  void only(std::size_t group, std::optional<std::size_t> copy = {});

  // Starts a run. An error when a motion has no solution for the numbers drawn.
  [[nodiscard]] base::Result<void> begin(std::uint64_t run);
  // Flies the next copies of the run and what comes off them, `most` bodies or those of one copy; false when there are
  // none left. The flights before them are gone: with a small `most`, memory does not grow with the number of objects.
  [[nodiscard]] base::Result<bool> fly_next(std::size_t most);
  // Each copy, followed by what comes off it; valid until the next call.
  [[nodiscard]] std::span<const TrueFlight> flights() const { return flights_; }

 private:
  // One group of objects in one world.
  struct Group {
    std::unique_ptr<const world::Motion> motion;          // null when solved for every run
    geo::Trajectory shared_path;                          // flown once a world when the motion does not vary
    std::vector<geo::Trajectory> shared_offspring_paths;  // likewise
  };
  // A copy that is being flown.
  struct Copy {
    std::size_t flight = 0;  // of flights_
    const world::Motion* motion = nullptr;
    const Group* shared = nullptr;  // where its paths are, when its motion does not vary
  };

  [[nodiscard]] base::Result<void> solve_world(std::uint64_t world);
  [[nodiscard]] base::Result<void> fly_copy(std::size_t group, std::size_t copy, std::size_t copies);
  void add_offspring();
  geo::Trajectory& path_buffer();

  const Question& question_;
  std::optional<std::size_t> only_group_, only_copy_;
  std::optional<std::uint64_t> world_;
  scenario::Draw draw_{0, 0, 0};
  std::vector<Group> groups_;
  std::size_t group_ = 0;  // the copy to be flown next
  std::size_t copy_ = 0;
  std::size_t bodies_ = 0;  // of this call, with what comes off
  std::vector<TrueFlight> flights_, with_offspring_;
  std::vector<Copy> copies_;
  std::vector<std::unique_ptr<const world::Motion>> motions_;  // solved for one copy
  std::vector<geo::Flight> free_flights_;
  std::vector<std::unique_ptr<geo::Trajectory>> paths_;  // buffers with stable addresses
  std::size_t paths_used_ = 0;
};

}  // namespace iamd::engine
