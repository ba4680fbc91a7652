// A small vocabulary for the tests of this room: what other rooms declare, in miniature.
#pragma once

#include <gtest/gtest.h>

#include "iamd/scenario/load.hpp"
#include "iamd/scenario/schema.hpp"

namespace iamd::scenario::test {

struct Motion {
  virtual ~Motion() = default;
};
struct Straight final : Motion {
  double speed_mps = 0.0;
};
struct Hover final : Motion {};

struct StraightSpec {
  Uncertain speed_mps, heading_rad;
};
struct HoverSpec {
  Uncertain alt_m;
};

inline const Registry<Motion>& motions() {
  static const Registry<Motion> registry = [] {
    Table<StraightSpec> straight{"Straight and level"};
    straight.number("speed_kmps", &StraightSpec::speed_mps, {0.0, 20.0, true, false}, "speed over ground");
    straight.number("heading_deg", &StraightSpec::heading_rad, {0.0, 360.0, false, false}, "clockwise from north")
        .or_else(90.0);
    Table<HoverSpec> hover{"Stays where it is"};
    hover.number("alt_m", &HoverSpec::alt_m, {0.0, 1e5, false, false}, "height").or_else(100.0);
    Registry<Motion> made{"motion", "How an object moves"};
    made.add<StraightSpec>("straight", "straight and level", std::move(straight), [](const StraightSpec& spec) {
      auto motion = std::make_shared<Straight>();
      motion->speed_mps = spec.speed_mps.likely();
      return motion;
    });
    made.add<HoverSpec>("hover", "stays where it is", std::move(hover),
                        [](const HoverSpec&) { return std::make_shared<Hover>(); });
    return made;
  }();
  return registry;
}

struct Sensor {
  virtual ~Sensor() = default;
};
struct RadarSpec {
  PlaceSpec at;
  Uncertain range_m, loss, mast_m;
  bool rotating = false;
  int beams = 1;
};
struct Radar final : Sensor {
  RadarSpec spec;
};

inline const Registry<Sensor>& sensors() {
  static const Registry<Sensor> registry = [] {
    Table<RadarSpec> radar{"A radar with a range"};
    radar.table("at", &RadarSpec::at, place_table(), "where it stands");
    radar.number("range_km", &RadarSpec::range_m, positive, "instrumented range");
    radar.number("loss_db", &RadarSpec::loss, {0.0, 60.0, false, false}, "losses").or_else(3.0);
    radar.number("mast_m", &RadarSpec::mast_m, non_negative, "height of the antenna").or_else(10.0);
    radar.flag("rotating", &RadarSpec::rotating, "turns").or_else("false");
    radar.plain_whole("beams", &RadarSpec::beams, {1.0, 1000.0, false, false}, "beams at once").or_else(1.0);
    Registry<Sensor> made{"sensor", "What sees"};
    made.add<RadarSpec>("radar", "a radar", std::move(radar), [](const RadarSpec& spec) {
      auto sensor = std::make_shared<Radar>();
      sensor->spec = spec;
      return sensor;
    });
    made.default_kind("radar");
    return made;
  }();
  return registry;
}

struct Tracker {
  virtual ~Tracker() = default;
};
struct TrackerSpec {
  double gate = 0.0;
};
inline const Registry<Tracker>& trackers() {
  static const Registry<Tracker> registry = [] {
    Table<TrackerSpec> nearest{"Nearest neighbour"};
    nearest.plain("gate", &TrackerSpec::gate, positive, "gate").or_else(9.0);
    Registry<Tracker> made{"tracker", "Detections to tracks"};
    made.add<TrackerSpec>("nearest", "nearest neighbour", std::move(nearest),
                          [](const TrackerSpec&) { return std::make_shared<Tracker>(); });
    made.default_kind("nearest");
    return made;
  }();
  return registry;
}

struct ObjectSpec {
  Uncertain count, rcs_m2;
  PlaceSpec start;
  Block motion;
};
inline Table<ObjectSpec> object_table() {
  Table<ObjectSpec> table{"A thing that flies"};
  table.whole("count", &ObjectSpec::count, {0.0, 1000.0, false, false}, "how many").or_else(1.0);
  table.number("rcs_m2", &ObjectSpec::rcs_m2, positive, "radar cross-section");
  table.table("start", &ObjectSpec::start, place_table(), "where it starts");
  table.block("motion", &ObjectSpec::motion, motions().info(), "how it moves");
  table.usable("object");
  return table;
}

struct InterceptorSpec {
  Uncertain range_m, kill_probability;
};
inline Table<InterceptorSpec> interceptor_table() {
  Table<InterceptorSpec> table{"An interceptor"};
  table.number("range_km", &InterceptorSpec::range_m, positive, "reach");
  table.number("kill_probability", &InterceptorSpec::kill_probability, probability, "of one shot");
  table.usable("interceptor");
  return table;
}

enum class Mode { automatic, manual };
struct BatterySpec {
  PlaceSpec at;
  std::vector<InterceptorSpec> interceptors;
  Mode mode = Mode::automatic;
  double reload_s = 0.0;
};
inline Table<BatterySpec> battery_table() {
  Table<BatterySpec> table{"A fire unit"};
  table.table("at", &BatterySpec::at, place_table(), "where it stands");
  table.list("interceptors", &BatterySpec::interceptors, interceptor_table(), "what it fires");
  table.choice("mode", &BatterySpec::mode, {{"automatic", Mode::automatic}, {"manual", Mode::manual}}, "who decides")
      .or_else("automatic");
  table.plain("reload_s", &BatterySpec::reload_s, non_negative, "time to reload").or_else(60.0);
  table.usable("battery");
  return table;
}

struct AssetSpec {
  PlaceSpec at;
  Uncertain value;
};
inline Table<AssetSpec> asset_table() {
  Table<AssetSpec> table{"Something worth defending"};
  table.table("at", &AssetSpec::at, place_table(), "where it is");
  table.number("value", &AssetSpec::value, non_negative, "what it is worth").or_else(1.0);
  return table;
}

inline Vocabulary vocabulary() {
  Vocabulary words;
  words.object = object_table().info();
  words.asset = asset_table().info();
  words.battery = battery_table().info();
  words.sensor = &sensors().info();
  words.tracker = &trackers().info();
  words.doctrine = nullptr;
  return words;
}

inline constexpr std::string_view catalogue_text = R"(format: iamd-catalog/1
title: For tests
doubts: epistemic
sources:
  - {id: handbook, title: A handbook, date: 2019}
  - {id: article, title: An article, address: "https://example.org/a"}
  - {id: unused, title: Nobody cites it}
entries:
  - id: long-radar
    role: sensor
    summary: sees far
    component:
      kind: radar
      range_km: {value: 600, source: handbook, confidence: low}
      loss_db: {low: 2, likely: 4, high: 6, source: [handbook, article], confidence: medium, note: a widening}
      rotating: true
  - id: rocket
    role: interceptor
    summary: reaches far
    component:
      range_km: {value: 400, source: article, confidence: medium}
      kill_probability: {beta: [8, 10], source: article, confidence: high}
  - id: complex
    role: battery
    summary: a battery with rockets
    component:
      at: {lat_deg: {value: 50, source: handbook, confidence: low}, lon_deg: {value: 30, source: handbook, confidence: low}}
      interceptors:
        - use: rocket
          range_km: {value: 250, source: handbook, confidence: low}
      reload_s: {value: 120, source: handbook, confidence: low}
  - id: warhead
    role: object
    summary: falls
    component:
      rcs_m2: {low: 0.01, likely: 0.1, high: 1, source: handbook, confidence: low}
      motion: {kind: straight, speed_kmps: {value: 7, source: article, confidence: medium}}
)";

inline Catalogue catalogue() {
  Catalogue made;
  const auto tree = parse(catalogue_text, "catalog/test.yaml");
  EXPECT_TRUE(tree);
  if (tree) {
    for (const auto& error : made.add(*tree)) ADD_FAILURE() << base::to_string(error);
  }
  return made;
}

// A scenario without a fault.
inline constexpr std::string_view scenario_text = R"(format: iamd-scenario/1
title: A test
question: Does it hold?
assumptions: [the sites are notional]
doubts: epistemic
seed: 7
runs: 20
duration_s: 900
objects:
  - id: first
    use: warhead
    count: 3
    start: {lat_deg: 52, lon_deg: 31, alt_m: 90e3}
  - id: second
    rcs_m2: {uniform: [1, 5], doubt: aleatory}
    start:
      lat_deg: {normal: [53, 0.5]}
      lon_deg: 32
    motion: {kind: hover}
defence:
  assets:
    - {id: town, at: {lat_deg: 50, lon_deg: 30}, value: 10}
  sensors:
    - id: radar-1
      use: long-radar
      at: {lat_deg: 50.1, lon_deg: 30.1}
      mast_m: 25
    - {id: radar-2, at: {lat_deg: 50.2, lon_deg: 30.2}, range_km: 150}
  batteries:
    - {id: north, use: complex}
    - id: south
      at: {lat_deg: 49, lon_deg: 30}
      mode: manual
      interceptors:
        - {range_km: 40, kill_probability: 0.7}
        - {use: rocket}
)";

inline std::string all_of(const std::vector<base::Error>& errors) {
  std::string text;
  for (const auto& error : errors) text += base::to_string(error) + "\n";
  return text;
}

// Loads a text with the test catalogue.
inline Checked<Scenario> load_scenario(std::string_view text, std::vector<Override> overrides = {}) {
  static const Catalogue entries = catalogue();
  LoadOptions options;
  options.catalogue = &entries;
  options.overrides = std::move(overrides);
  return load_text(text, "test.yaml", vocabulary(), options);
}

// Reads every block of a loaded scenario as the rooms would; all errors.
inline std::vector<base::Error> read_all(const Scenario& scenario) {
  Reader reader;
  for (const auto& object : scenario.objects) {
    ObjectSpec spec;
    object_table().read_into(object.block.node, object.block.path, reader, spec, {"id"});
    if (!spec.motion.empty()) static_cast<void>(motions().read(spec.motion.node, spec.motion.path, reader));
  }
  if (!scenario.defence) return reader.errors();
  for (const auto& asset : scenario.defence->assets) {
    AssetSpec spec;
    asset_table().read_into(asset.block.node, asset.block.path, reader, spec, {"id"});
  }
  for (const auto& sensor : scenario.defence->sensors)
    static_cast<void>(sensors().read(sensor.block.node, sensor.block.path, reader));
  for (const auto& battery : scenario.defence->batteries) {
    BatterySpec spec;
    battery_table().read_into(battery.block.node, battery.block.path, reader, spec, {"id"});
  }
  static_cast<void>(trackers().read(scenario.defence->tracker.node, scenario.defence->tracker.path, reader));
  return reader.errors();
}

// The first error of a load or of the reading of its blocks, as the user sees it; empty when there is none.
inline std::string first_error(std::string_view text, std::vector<Override> overrides = {}) {
  const auto scenario = load_scenario(text, std::move(overrides));
  if (!scenario) return base::to_string(scenario.error().front());
  const auto errors = read_all(*scenario);
  return errors.empty() ? "" : base::to_string(errors.front());
}

inline Node parsed(std::string_view text) {
  auto tree = parse(text, "test.yaml");
  EXPECT_TRUE(tree) << (tree ? "" : all_of(tree.error()));
  return tree ? std::move(*tree) : Node{};
}

}  // namespace iamd::scenario::test
