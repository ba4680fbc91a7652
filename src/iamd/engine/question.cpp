#include "iamd/engine/question.hpp"

#include <utility>

#include "iamd/base/hash.hpp"

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

}  // namespace

scenario::Vocabulary vocabulary() {
  scenario::Vocabulary words;
  words.object = world::object_table().info();
  words.asset = battle::asset_table().info();
  words.battery = battle::battery_table(engagement::interceptor_table().info()).info();
  words.sensor = &sensing::sensor_registry().info();
  words.tracker = &tracking::tracker_registry().info();
  words.doctrine = &battle::doctrine_registry().info();
  return words;
}

scenario::Checked<Question> read_question(scenario::Scenario from) {
  Reader reader;
  Question question;
  const scenario::Defence& defence = from.defence;
  for (const NamedBlock& block : from.objects) question.objects.push_back(world::read_object(block, reader));
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
  question.tracker = read_or_default(tracking::tracker_registry(), defence.tracker, "defence.tracker", reader);
  question.doctrine = read_or_default(battle::doctrine_registry(), defence.doctrine, "defence.doctrine", reader);
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
