#include "iamd/engine/aimed_object.hpp"

#include <cmath>
#include <numbers>
#include <utility>

#include "iamd/base/contracts.hpp"
#include "iamd/base/hash.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/world/object_model.hpp"

namespace iamd::engine {
namespace {

using scenario::Node;

constexpr double degrees = 180.0 / std::numbers::pi;

Node number(double value, const Node& like) {
  Node node;
  node.kind = Node::Kind::scalar;
  node.text = scenario::as_text(value);
  node.file = like.file;
  node.line = like.line;
  node.column = like.column;
  return node;
}

void move(Node& place, const geo::Geodetic& to) {
  place.set("lat_deg", number(to.lat_rad * degrees, place));
  place.set("lon_deg", number(std::remainder(to.lon_rad * degrees, 360.0), place));
}

// The map under a key; null when there is none.
Node* map_under(Node* parent, std::string_view key) {
  Node* const node = parent == nullptr ? nullptr : parent->find(key);
  return node != nullptr && node->is_map() ? node : nullptr;
}

// Where it is launched: the booster's place for a glide.
Node* launch_of(Node& motion) {
  Node* const booster = map_under(&motion, "booster");
  return map_under(booster != nullptr ? booster : &motion, "launch");
}

bool has_azimuth(const Node& motion) {
  const Node* const booster = motion.find("booster");
  return motion.find("azimuth_deg") != nullptr || (booster != nullptr && booster->find("azimuth_deg") != nullptr);
}

AimedObject::Ends ends_of(Node& motion) {
  const Node* const waypoints = motion.find("waypoints");
  if (waypoints != nullptr && waypoints->is_list() && waypoints->items.size() >= 2) return AimedObject::Ends::route;
  if (launch_of(motion) != nullptr && map_under(&motion, "aim") != nullptr && !has_azimuth(motion)) {
    return AimedObject::Ends::aimed;
  }
  return AimedObject::Ends::fixed;
}

}  // namespace

AimedObject::AimedObject(const Question& question, std::size_t object)
    : AimedObject{question, object, scenario::Draw::likely(question.scenario.seed)} {}

AimedObject::AimedObject(const Question& question, std::size_t object, const scenario::Draw& draw)
    : question_{&question},
      object_{object},
      draw_{draw.copy(base::combined(base::hash_text(question.objects[object].id), 0))} {
  Node motion = question.objects[object].spec.motion.node;
  if (const Node* const kind = motion.find("kind")) kind_ = kind->text;
  ends_ = ends_of(motion);
}

template <class Change>
base::Result<AimedObject::Flight> AimedObject::flown(Change change) const {
  scenario::NamedBlock block = question_->scenario.objects[object_];
  Node* const motion = block.block.node.find("motion");
  IAMD_EXPECT(motion != nullptr);
  for (const char* const error : {"aim_error_m", "position_error_m"}) {
    if (motion->find(error) != nullptr) motion->set(error, number(0.0, *motion));
  }
  change(*motion);
  scenario::Reader reader;
  const world::ObjectModel model = world::read_object(block, *question_->around, reader);
  if (!reader.clean()) return std::unexpected{reader.errors().front()};
  auto solved = model.motion->solve(draw_, *question_->around);
  if (!solved) return std::unexpected{std::move(solved).error()};
  Flight flight;
  (*solved)->fly(draw_, base::RandomStream{{question_->scenario.seed, 0, 0, base::Purpose::start_error}}, flight.path);
  flight.free_from_s = (*solved)->notes(draw_).free_from_s;
  if (flight.path.empty()) {
    return std::unexpected{base::Error{"the flight of '" + model.id + "' ends where it starts",
                                       "the numbers of its motion run away", "check the motion's numbers",
                                       block.block.node.place(block.block.path + ".motion")}};
  }
  return flight;
}

base::Result<AimedObject::Flight> AimedObject::own() const {
  return flown([](Node&) {});
}

base::Result<AimedObject::Flight> AimedObject::between(const geo::Geodetic& launch, const geo::Geodetic& aim) const {
  IAMD_EXPECT(ends_ == Ends::aimed);
  return flown([&](Node& motion) {
    move(*launch_of(motion), launch);
    move(*motion.find("aim"), aim);
  });
}

base::Result<AimedObject::Flight> AimedObject::straight(const geo::Geodetic& from, const geo::Geodetic& past,
                                                        const geo::Geodetic& to) const {
  IAMD_EXPECT(ends_ == Ends::route);
  return flown([&](Node& motion) {
    Node& waypoints = *motion.find("waypoints");
    const std::size_t n = waypoints.items.size();
    std::vector<Node> three{waypoints.items[n - 2], waypoints.items[n - 2], waypoints.items[n - 1]};
    move(three[0], from);
    move(three[1], past);
    move(three[2], to);
    waypoints.items = std::move(three);
  });
}

double AimedObject::last_leg_m() const {
  IAMD_EXPECT(ends_ == Ends::route);
  // Read as the motion reads it: a table of one waypoint.
  const Node& waypoints = *question_->objects[object_].spec.motion.node.find("waypoints");
  const auto place = [&](const Node& node) {
    scenario::Reader reader;
    scenario::PlaceSpec spec;
    Node only = node;
    scenario::Node bare;
    bare.kind = Node::Kind::map;
    bare.file = node.file;
    for (const char* const key : {"lat_deg", "lon_deg"}) {
      if (const Node* const value = only.find(key)) bare.set(key, *value);
    }
    scenario::place_table().read_into(bare, "waypoint", reader, spec);
    return spec.drawn(draw_);
  };
  const std::size_t n = waypoints.items.size();
  return geo::geodesic_inverse(place(waypoints.items[n - 2]), place(waypoints.items[n - 1])).distance_m;
}

world::Signature AimedObject::signature(const Flight& flight) const {
  const world::ObjectModel& model = question_->objects[object_];
  return model.spec.signature ? model.spec.signature->drawn(draw_, flight.free_from_s) : world::Signature{};
}

double AimedObject::start_s() const { return draw_(question_->objects[object_].spec.start.at_s); }

}  // namespace iamd::engine
