#include "iamd/engine/question.hpp"

#include <cmath>
#include <cstddef>
#include <span>
#include <utility>

#include "iamd/base/hash.hpp"
#include "iamd/engine/question_posts.hpp"
#include "iamd/geo/terrain.hpp"

namespace iamd::engine {
namespace {

using scenario::Block;
using scenario::NamedBlock;
using scenario::Reader;

// A component's block, or its role's default kind with all defaults when the file leaves it out.
template <class Product>
std::shared_ptr<const Product> read_or_default(const scenario::Registry<Product>& registry, const Block& block,
                                               const std::string& path, Reader& reader) {
  if (!block.empty()) return registry.read(block.node, block.path, reader);
  scenario::Node nothing;
  nothing.kind = scenario::Node::Kind::map;
  return registry.read(nothing, path, reader);
}

template <class Spec>
Spec read_block(const scenario::Table<Spec>& table, const NamedBlock& block, Reader& reader) {
  Spec spec{};
  table.read_into(block.block.node, block.block.path, reader, spec, {"id"});
  return spec;
}

// What a defence can't be played on. Its wind, its terrain and its fourth harmonic are for the objects that fly; a
// defence knows of none of them.
void add_unreal_earth(const scenario::Scenario& scenario, std::vector<base::Error>& errors) {
  const geo::Earth real;
  const geo::Earth earth = scenario.environment.earth();
  const auto refuse = [&](bool wrong, const std::string& key, const std::string& is) {
    if (!wrong) return;
    errors.push_back(
        {"the Earth of this scenario " + is,
         "radars, trackers and interceptors are modelled on the real one: WGS-84, turning, with its gravity "
         "and its air",
         "leave '" + key + "' out, or see the objects fly with: iamd fly " + scenario.file,
         base::Place{scenario.file, 0, 0, "environment." + key}});
  };
  refuse(earth.shape != real.shape, "earth", "is a sphere");
  refuse(earth.rate_radps != real.rate_radps, "rotation", "stands still");
  refuse(earth.gravity == geo::Gravity::point, "gravity", "attracts as a point does");
  refuse(earth.gm_m3_s2 != real.gm_m3_s2, "gm_m3_s2", "has another mass");
  refuse(earth.atmosphere != real.atmosphere, "atmosphere", "has no air");
}

// A radar under the terrain sees nothing: nobody means that. In the first world; heights may be doubtful.
void add_buried_radars(const Question& question, std::vector<base::Error>& errors) {
  const std::optional<scenario::Defence>& defence = question.scenario.defence;
  if (!question.around->terrain || !defence) return;
  const scenario::Draw draw{question.scenario.seed, 0, 0};
  for (std::size_t i = 0; i < question.sensors.size() && errors.size() < Reader::most_errors; ++i) {
    const Question::Sensor& sensor = question.sensors[i];
    const auto made = sensor.model->make(base::SensorId{i}, sensor.entity, draw, question.propagation(), {});
    const geo::Geodetic& at = made->site().geodetic();
    const double ground_m = question.around->terrain->height_m(at.lat_rad, at.lon_rad);
    if (at.alt_m > ground_m) continue;
    const Block& block = defence->sensors[i].block;
    errors.push_back(
        {"the antenna stands " + scenario::as_text(std::round(ground_m - at.alt_m)) + " m under the terrain",
         "the ground is " + scenario::as_text(std::round(ground_m)) + " m above the ellipsoid there",
         "give position.alt_m above the ellipsoid", block.node.place(block.path)});
  }
}

constexpr std::size_t most_tiles = 400;
constexpr std::size_t most_tile_bytes = std::size_t{2} * 3601 * 3601;
constexpr std::size_t most_terrain_bytes = std::size_t{1} << 30U;

// The tiles that the environment names, one after the other. What is in them becomes part of the scenario's hash.
std::shared_ptr<const geo::Terrain> read_terrain(scenario::Scenario& from, Reader& reader) {
  const auto& files = from.environment.terrain;
  const auto at = [&](std::size_t i) { return "environment.terrain[" + std::to_string(i) + "]"; };
  const auto refused = [&](base::Error error) {
    reader.fail(std::move(error));
    return nullptr;
  };
  if (files.size() > most_tiles) {
    return refused({std::to_string(files.size()) + " tiles of terrain", "at most " + std::to_string(most_tiles),
                    "leave out those that nothing flies over", base::Place{from.file, 0, 0, "environment.terrain"}});
  }
  auto terrain = std::make_shared<geo::Terrain>();
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto tile = scenario::read_file(files[i], most_tile_bytes);
    if (!tile) return refused(tile.error());
    bytes += tile->size();
    if (bytes > most_terrain_bytes) {
      return refused({"the tiles of terrain are too large together",
                      "at most " + std::to_string(most_terrain_bytes >> 20U) + " MiB",
                      "leave some out, or take those of 3 arc seconds", base::Place{from.file, 0, 0, at(i)}});
    }
    auto added = terrain->add_tile(files[i].string(), std::as_bytes(std::span{*tile}));
    if (!added) {
      added.error().place = base::Place{from.file, 0, 0, at(i)};
      return refused(added.error());
    }
    from.hash = base::combined(from.hash, base::hash_text(*tile));
  }
  return terrain;
}

}  // namespace

scenario::Vocabulary vocabulary() {
  scenario::Vocabulary words;
  words.object = world::object_table().info();
  words.asset = battle::asset_table().info();
  words.battery = battle::battery_table(engagement::interceptor_table().info()).info();
  words.command_post =
      battle::command_post_table(tracking::tracker_registry().info(), battle::doctrine_registry().info()).info();
  words.sensor = &sensing::sensor_registry().info();
  words.tracker = &tracking::tracker_registry().info();
  words.doctrine = &battle::doctrine_registry().info();
  return words;
}

std::vector<base::Error> hindrances_to_fly(const Question& question) {
  if (!question.objects.empty()) return {};
  return {{"nothing flies in this scenario", "'objects' is an empty list", "add a block to it",
           base::Place{question.scenario.file, 0, 0, "objects"}}};
}

std::vector<base::Error> hindrances_to_run(const Question& question) {
  const scenario::Scenario& scenario = question.scenario;
  std::vector<base::Error> errors = hindrances_to_fly(question);
  if (!scenario.defence) {
    errors.push_back({"this scenario has no defence", "there is nothing to run against its objects",
                      "add 'defence:', or see the objects fly with: iamd fly " + scenario.file,
                      base::Place{scenario.file, 0, 0, "defence"}});
  }
  add_unreal_earth(scenario, errors);
  if (question.sensors.empty()) return errors;
  add_buried_radars(question, errors);
  for (std::size_t i = 0; i < question.objects.size() && errors.size() < Reader::most_errors; ++i) {
    if (question.objects[i].spec.signature) continue;
    const Block& block = scenario.objects[i].block;
    errors.push_back({"'signature' is missing", "the defence has sensors, and they must know how an object looks",
                      "add 'signature: {rcs_m2: …}'", block.node.place(block.path)});
  }
  return errors;
}

std::vector<base::Error> hindrances_to_look(const Question& question) {
  const scenario::Scenario& scenario = question.scenario;
  std::vector<base::Error> errors;
  if (question.sensors.empty()) {
    errors.push_back({"this scenario has no sensors",
                      scenario.defence ? "'sensors' is an empty list" : "it has no defence at all",
                      "add a radar to 'defence.sensors'",
                      base::Place{scenario.file, 0, 0, scenario.defence ? "defence.sensors" : "defence"}});
  }
  add_unreal_earth(scenario, errors);
  if (!question.sensors.empty()) add_buried_radars(question, errors);
  return errors;
}

scenario::Checked<Question> read_question(scenario::Scenario from) {
  Reader reader;
  Question question;
  const scenario::Defence nothing;
  const scenario::Defence& defence = from.defence ? *from.defence : nothing;
  world::Surroundings around;
  around.earth = from.environment.earth();
  if (!from.environment.terrain.empty()) around.terrain = read_terrain(from, reader);
  if (!reader.clean()) return std::unexpected{reader.errors()};
  question.around = std::make_shared<const world::Surroundings>(std::move(around));
  for (const NamedBlock& block : from.objects) {
    question.objects.push_back(world::read_object(block, *question.around, reader));
  }
  for (const NamedBlock& block : defence.assets) {
    question.assets.push_back({block.id, read_block(battle::asset_table(), block, reader)});
  }
  for (const NamedBlock& block : defence.sensors) {
    question.sensors.push_back({block.id, base::hash_text(block.id),
                                sensing::sensor_registry().read(block.block.node, block.block.path, reader)});
  }
  const auto interceptor_table = engagement::interceptor_table();
  const auto battery_table = battle::battery_table(interceptor_table.info());
  for (const NamedBlock& block : defence.batteries) {
    Question::Battery& battery = question.batteries.emplace_back();
    battery.id = block.id;
    battery.entity = base::hash_text(block.id);
    battery.spec = read_block(battery_table, block, reader);
    const Block& interceptor = battery.spec.interceptor;
    if (!interceptor.empty())
      interceptor_table.read_into(interceptor.node, interceptor.path, reader, battery.interceptor);
  }
  if (from.defence) {
    question.tracker = read_or_default(tracking::tracker_registry(), defence.tracker, "defence.tracker", reader);
    question.doctrine = read_or_default(battle::doctrine_registry(), defence.doctrine, "defence.doctrine", reader);
    read_posts(defence, question, reader);
    if (reader.clean()) check_references(question, defence, reader);
  }
  if (!reader.clean()) return std::unexpected{reader.errors()};
  question.scenario = std::move(from);
  return question;
}

scenario::Checked<Question> load_question(const std::filesystem::path& file, const scenario::LoadOptions& options) {
  auto loaded = scenario::load(file, vocabulary(), options);
  if (!loaded) return std::unexpected{std::move(loaded).error()};
  return read_question(std::move(*loaded));
}

}  // namespace iamd::engine
