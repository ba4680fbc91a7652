#include "iamd/study/claim_scene.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include <fmt/format.h>

#include "iamd/geo/geodesic.hpp"
#include "iamd/scenario/tree.hpp"
#include "iamd/study/claim_inputs.hpp"

namespace iamd::study {
namespace {

using scenario::Node;

constexpr double degrees = 180.0 / std::numbers::pi;
constexpr double least_north_m = 1.0;

// A place so far north and east of the site.
geo::Geodetic beside(double north_m, double east_m) {
  const geo::Geodetic site = scene_site();
  const double distance_m = std::hypot(north_m, east_m);
  if (distance_m < least_north_m) return site;
  return geo::geodesic_direct(site, std::atan2(east_m, north_m), distance_m);
}

std::string place_text(const geo::Geodetic& place, double alt_m) {
  return fmt::format("{{lat_deg: {}, lon_deg: {}, alt_m: {}}}", scenario::as_text(place.lat_rad * degrees),
                     scenario::as_text(place.lon_rad * degrees), scenario::as_text(alt_m));
}

// A component after `use`; the block itself when that can't be resolved (then the reader of the scenario says why).
Node resolved(const scenario::Block& block, const ClaimContext& context) {
  Node node = block.node;
  if (!scenario::resolve_uses(node, *context.catalogue, nullptr).empty()) return block.node;
  return node;
}

std::string word_at(const Node& node, std::string_view key) {
  const Node* const word = node.find(key);
  return word != nullptr && word->is_scalar() ? word->text : std::string{};
}

std::string motion_text(const SceneSpec& spec, const ClaimContext& context) {
  const std::string kind = motion_of(spec.object, context);
  const Node component = resolved(spec.object, context);
  const Node* const motion = component.find("motion");
  const auto has = [&](std::string_view key) { return motion != nullptr && motion->find(key) != nullptr; };
  if (kind == "route" && !has("waypoints")) {
    return fmt::format("waypoints: [{}, {}]", place_text(beside(spec.way_m, 0.0), spec.altitude_m),
                       place_text(beside(-spec.past_m, 0.0), spec.altitude_m));
  }
  const geo::Geodetic aim = beside(spec.aim_north_m, spec.aim_east_m);
  const geo::Geodetic launch = beside(spec.aim_north_m + spec.flight_range_m, spec.aim_east_m);
  if (kind == "glide") {
    const Node* const entry = motion->find("entry");
    std::string text = "aim: " + place_text(aim, 0.0);
    if (entry != nullptr) {
      text += fmt::format(", entry: {{lat_deg: {}, lon_deg: {}, heading_deg: 180}}",
                          scenario::as_text(launch.lat_rad * degrees), scenario::as_text(launch.lon_rad * degrees));
    }
    return text;
  }
  return fmt::format("launch: {}, aim: {}", place_text(launch, 0.0), place_text(aim, 0.0));
}

std::string skeleton(const SceneSpec& spec, const ClaimContext& context) {
  const std::string site = place_text(scene_site(), 0.0);
  std::string text = fmt::format(
      "format: iamd-scenario/1\ntitle: the stage of a claim\nseed: {}\nruns_per_world: 1\ndoubts: epistemic\n",
      context.seed);
  if (spec.duration_s > 0.0) text += fmt::format("duration_s: {}\n", scenario::as_text(spec.duration_s));
  text += "objects:\n";
  if (!spec.object.empty()) {
    text += fmt::format("  - id: {}\n    count: {}\n    motion: {{{}}}\n", spec.object_id, spec.objects,
                        motion_text(spec, context));
    if (spec.objects > 1) text += fmt::format("    start: {{interval_s: {}}}\n", scenario::as_text(spec.interval_s));
  } else {
    text += "  []\n";
  }
  text += "defence:\n";
  text += fmt::format("  assets:\n    - {{id: place, position: {}, radius_km: 5, value: 1}}\n",
                      place_text(beside(spec.aim_north_m, spec.aim_east_m), 0.0));
  if (spec.sensor.empty()) {
    text += "  sensors: []\n";
  } else {
    const bool faces = word_at(resolved(spec.sensor, context), "kind") == "phased_array";
    text += fmt::format("  sensors:\n    - {{id: sensor, position: {}{}}}\n", site, faces ? ", facing_deg: 0" : "");
  }
  if (spec.battery.empty()) {
    text += "  batteries: []\n";
  } else {
    text += fmt::format("  batteries:\n    - {{id: battery, position: {}}}\n", site);
  }
  text += fmt::format("  doctrine: {{{}}}\n", spec.doctrine);
  return text;
}

// The claim's block over the skeleton's in the list of that name.
void lay(Node& parent, std::string_view list, const scenario::Block& block) {
  if (block.empty()) return;
  Node& element = parent.find(list)->items.front();
  Node above = block.node;
  Node id = *element.find("id");
  element = scenario::merged(std::move(element), std::move(above), scenario::UseInMerge::is_a_key);
  element.set("id", std::move(id));
}

}  // namespace

geo::Geodetic scene_site() { return {-30.0 / degrees, -120.0 / degrees, 0.0}; }

std::string motion_of(const scenario::Block& object, const ClaimContext& context) {
  const Node node = resolved(object, context);
  const Node* const motion = node.find("motion");
  return motion == nullptr ? std::string{} : word_at(*motion, "kind");
}

scenario::Checked<std::shared_ptr<const engine::Question>> scene(const SceneSpec& spec, const ClaimContext& context) {
  auto tree = scenario::parse(skeleton(spec, context), context.file);
  if (!tree) return std::unexpected{std::move(tree).error()};
  lay(*tree, "objects", spec.object);
  Node& defence = *tree->find("defence");
  lay(defence, "sensors", spec.sensor);
  lay(defence, "batteries", spec.battery);
  scenario::LoadOptions options;
  options.catalogue = context.catalogue;
  options.overrides = spec.changes;
  if (spec.rcs_m2) {
    options.overrides.push_back(
        {"objects[" + spec.object_id + "].signature", "{rcs_m2: " + scenario::as_text(*spec.rcs_m2) + "}"});
  }
  if (spec.speed_mps)
    options.overrides.push_back(
        {"objects[" + spec.object_id + "].motion.speed_mps", scenario::as_text(*spec.speed_mps)});
  auto loaded = scenario::load_tree(std::move(*tree), context.file, engine::vocabulary(), options);
  if (!loaded) return std::unexpected{std::move(loaded).error()};
  auto question = engine::read_question(std::move(*loaded));
  if (!question) return std::unexpected{std::move(question).error()};
  return std::make_shared<const engine::Question>(std::move(*question));
}

std::vector<DoubtfulNumber> inputs_of(const engine::Question& question, const ClaimContext& context,
                                      std::span<const std::string_view> unused) {
  std::vector<DoubtfulNumber> inputs;
  const auto collect = [&](const std::vector<scenario::NamedBlock>& blocks) {
    for (const auto& block : blocks) collect_inputs(block.block.node, block.block.path, context, inputs);
  };
  collect(question.scenario.objects);
  if (question.scenario.defence) {
    collect(question.scenario.defence->sensors);
    collect(question.scenario.defence->batteries);
    if (!question.scenario.defence->doctrine.empty()) {
      collect_inputs(question.scenario.defence->doctrine.node, question.scenario.defence->doctrine.path, context,
                     inputs);
    }
  }
  std::erase_if(inputs, [&](const DoubtfulNumber& input) {
    return std::ranges::any_of(unused, [&](std::string_view key) { return input.facts.name.ends_with(key); });
  });
  return inputs;
}

}  // namespace iamd::study
