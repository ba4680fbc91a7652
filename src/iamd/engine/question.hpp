// A scenario with every block read by its room: ready to be run.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include "iamd/battle/battery.hpp"
#include "iamd/battle/command_post.hpp"
#include "iamd/battle/commander.hpp"
#include "iamd/engagement/interceptor.hpp"
#include "iamd/outcome/types.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/scenario/types.hpp"
#include "iamd/sensing/sensor.hpp"
#include "iamd/tracking/tracker.hpp"
#include "iamd/world/object_model.hpp"

namespace iamd::engine {

// Immutable once read; shared by all threads of a campaign.
struct Question {
  struct Asset {
    std::string id;
    battle::AssetSpec spec;
  };
  struct Sensor {
    std::string id;
    std::uint64_t entity = 0;
    std::shared_ptr<const sensing::SensorModel> model;
  };
  struct Battery {
    std::string id;
    std::uint64_t entity = 0;
    battle::BatterySpec spec;
    engagement::InterceptorSpec interceptor;
  };

  // A command post; links and members by place in the lists of this question.
  struct Link {
    std::size_t post = 0;
    battle::LinkSpec spec;
  };
  struct CommandPost {
    std::string id;
    std::uint64_t entity = 0;
    std::vector<std::size_t> sensors, batteries;
    std::vector<Link> links;
    std::shared_ptr<const tracking::TrackerModel> tracker;
    std::shared_ptr<const battle::DoctrineModel> doctrine;
  };

  scenario::Scenario scenario;
  std::shared_ptr<const world::Surroundings> around;
  std::vector<world::ObjectModel> objects;
  std::vector<Asset> assets;
  std::vector<Sensor> sensors;
  std::vector<Battery> batteries;
  std::shared_ptr<const tracking::TrackerModel> tracker;  // null without a defence
  std::shared_ptr<const battle::DoctrineModel> doctrine;  // likewise
  std::vector<CommandPost> posts;                         // at least one with a defence, none without

  // What the radars look through.
  [[nodiscard]] sensing::Propagation propagation() const {
    sensing::Propagation through{scenario.environment.earth_radius_factor, around->terrain};
    through.weather = scenario.environment.weather();
    through.surface = scenario.environment.surface.value_or(scenario::Surface{});
    return through;
  }
  // The world (draw of the epistemic numbers) that a run belongs to.
  [[nodiscard]] std::uint64_t world_of(std::uint64_t run) const {
    return run / static_cast<std::uint64_t>(scenario.runs_per_world);
  }
};

// Why its objects can't be flown: there are none. Empty when they can.
[[nodiscard]] std::vector<base::Error> hindrances_to_fly(const Question& question);
// Why it can't be run: the same, it has no defence, its Earth is another than the real one, a radar stands under the
// terrain, or can't tell how an object looks.
[[nodiscard]] std::vector<base::Error> hindrances_to_run(const Question& question);
// Why nobody can look in it, whether or not anything flies: it has no sensors, its Earth is another than the real one,
// or a radar stands under the terrain.
[[nodiscard]] std::vector<base::Error> hindrances_to_look(const Question& question);

// What the scenario's tables and the schema need to know of the rooms.
[[nodiscard]] scenario::Vocabulary vocabulary();

// Reads all blocks. All errors of the file are returned together.
[[nodiscard]] scenario::Checked<Question> read_question(scenario::Scenario from);
[[nodiscard]] scenario::Checked<Question> load_question(const std::filesystem::path& file,
                                                        const scenario::LoadOptions& options);

}  // namespace iamd::engine
