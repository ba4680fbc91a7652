#include "iamd/world/object_model.hpp"

#include <string>
#include <utility>

namespace iamd::world {
namespace {

// Adds the place in the file to errors of solving, and says whether the file or a draw is at fault.
class PlacedMotion final : public MotionModel {
 public:
  PlacedMotion(std::shared_ptr<const MotionModel> model, base::Place place)
      : model_{std::move(model)}, place_{std::move(place)} {}

  [[nodiscard]] base::Result<std::unique_ptr<const Motion>> solve(const scenario::Draw& draw,
                                                                  const Surroundings& around) const override {
    auto motion = model_->solve(draw, around);
    if (motion) return motion;
    base::Error error = std::move(motion.error());
    error.place = place_;
    if (!fixed()) error.kind = base::ErrorKind::runtime;
    return std::unexpected{std::move(error)};
  }
  [[nodiscard]] bool solved_per_run() const override { return model_->solved_per_run(); }
  [[nodiscard]] bool fixed() const override { return model_->fixed(); }

 private:
  std::shared_ptr<const MotionModel> model_;
  base::Place place_;
};

// A plume that lasts as long as the motion's thrust, on a motion without thrust, would never be seen.
void check_plume(const ObjectModel& object, const scenario::NamedBlock& block, const Surroundings& around,
                 scenario::Reader& reader) {
  if (!object.spec.signature || !object.spec.signature->infrared) return;
  if (!object.spec.signature->infrared->follows_thrust()) return;
  const scenario::Draw draw{0, 0, 0};
  const auto motion = object.motion->solve(draw, around);
  if (!motion || (*motion)->notes(draw).free_from_s > 0.0) return;
  const std::string path = block.block.path + ".signature.infrared";
  const scenario::Node* signature = block.block.node.find("signature");
  const scenario::Node* infrared = signature == nullptr ? nullptr : signature->find("infrared");
  reader.fail(infrared == nullptr ? block.block.node : *infrared, path, "the plume of boost_w_sr would never be seen",
              "this motion begins without thrust", "say with boost_s how long it lasts, or leave boost_w_sr out");
}

}  // namespace

scenario::Table<ObjectSpec> object_table() {
  scenario::Table<StartSpec> start{"When the copies of an object start"};
  const scenario::Domain seconds{0.0, 1e6};
  start.number("at_s", &StartSpec::at_s, seconds, "start of the first copy, from the start of the run").or_else(0.0);
  start.number("interval_s", &StartSpec::interval_s, seconds, "time between the starts of one copy and the next")
      .or_else(0.0);
  start
      .number("jitter_s", &StartSpec::jitter_s, seconds,
              "added to every copy's start; when it is a chance, drawn for each")
      .or_else(0.0);

  scenario::Table<ObjectSpec> table{"A group of like objects that fly"};
  table.whole("count", &ObjectSpec::count, scenario::Domain{0.0, 10000.0}, "how many copies").or_else(1.0);
  table.table("start", &ObjectSpec::start, start, "when the copies start").optional();
  table
      .flag("harmless", &ObjectSpec::harmless,
            "a decoy: it does no harm wherever it comes down, and counts in no measure but the interceptors shot at it")
      .or_else("false");
  table.block("motion", &ObjectSpec::motion, motion_registry().info(), "how they move");
  table.table("signature", &ObjectSpec::signature, signature_table(),
              "how they look to radars and infrared sensors: needed where there are any");
  table.usable("object");
  return table;
}

ObjectModel read_object(const scenario::NamedBlock& block, const Surroundings& around, scenario::Reader& reader) {
  ObjectModel object;
  object.id = block.id;
  object_table().read_into(block.block.node, block.block.path, reader, object.spec, {"id"});
  const scenario::Block& motion = object.spec.motion;
  if (motion.empty()) return object;
  std::shared_ptr<const MotionModel> model = motion_registry().read(motion.node, motion.path, reader);
  if (!model) return object;
  object.motion = std::make_shared<const PlacedMotion>(std::move(model), motion.node.key_place(motion.path));
  check_plume(object, block, around, reader);
  if (object.motion->fixed()) {
    if (const auto solved = object.motion->solve(scenario::Draw{0, 0, 0}, around); !solved) reader.fail(solved.error());
  }
  return object;
}

}  // namespace iamd::world
