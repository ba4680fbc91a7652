#include <array>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/text.hpp"
#include "iamd/report/run_export.hpp"

#include "played.hpp"
#include "synthetic.hpp"
#include "synthetic_recording.hpp"

namespace iamd::report {
namespace {

struct Thing {
  std::map<std::string, std::string> properties;
  test::Played played;
  std::optional<base::Time> removed;
};
struct Recorded {
  std::map<std::string, std::string> global;
  std::map<std::string, Thing> things;
  std::vector<std::pair<base::Time, std::string>> events;

  [[nodiscard]] const Thing& named(const std::string& name, const std::string& group) const {
    for (const auto& [id, thing] : things) {
      if (thing.properties.at("Name") == name && thing.properties.at("Group") == group) return thing;
    }
    ADD_FAILURE() << name;
    return things.begin()->second;
  }
};

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\') {
      EXPECT_LT(i + 1, line.size()) << "nothing is escaped";
      fields.back() += line[++i];
    } else if (line[i] == ',') {
      fields.emplace_back();
    } else {
      fields.back() += line[i];
    }
  }
  return fields;
}

void place(Thing& thing, base::Time now, const std::string& text) {
  double lon = 0.0, lat = 0.0, alt = 0.0;
  char bar = ' ';
  std::istringstream{text} >> lon >> bar >> lat >> bar >> alt;
  thing.played.add_degrees(now, lon, lat, alt);
}

// Reads it strictly; times must not go back, and nothing may come to what is gone.
Recorded read(const std::string& text) {
  Recorded recorded;
  EXPECT_TRUE(base::is_utf8(text));
  EXPECT_TRUE(
      text.starts_with("\xef\xbb\xbf"
                       "FileType=text/acmi/tacview\nFileVersion=2.2\n0,ReferenceTime="))
      << text.substr(0, 90);
  std::istringstream lines{text};
  std::string line;
  std::getline(lines, line);
  std::getline(lines, line);
  std::optional<base::Time> now;
  while (std::getline(lines, line)) {
    if (line.starts_with('#')) {
      const base::Time next = base::Time::from_seconds(std::stod(line.substr(1)));
      EXPECT_LT(now.value_or(base::Time::from_seconds(-1e6)), next);
      now = next;
      continue;
    }
    if (line.starts_with('-')) {
      recorded.things.at(line.substr(1)).removed = now;
      continue;
    }
    const auto fields = fields_of(line);
    for (std::size_t i = 1; i < fields.size(); ++i) {
      const std::size_t equals = fields[i].find('=');
      EXPECT_NE(equals, std::string::npos) << line.substr(0, 200);
      if (equals == std::string::npos) return recorded;
      const std::string key = fields[i].substr(0, equals), value = fields[i].substr(equals + 1);
      if (key == "Event") {
        recorded.events.emplace_back(*now, value);
      } else if (fields[0] == "0") {
        recorded.global[key] = value;
      } else {
        Thing& thing = recorded.things[fields[0]];
        EXPECT_FALSE(thing.removed);
        if (key == "T") {
          place(thing, *now, value);
        } else {
          EXPECT_TRUE(thing.properties.emplace(key, value).second);
        }
      }
    }
  }
  return recorded;
}

Recorded recorded(const engine::Recording& recording) {
  const Provenance from = test::provenance();
  return read(run_acmi({from, recording}));
}

TEST(ExportAcmi, SaysWhatItIs) {
  const Recorded acmi = recorded(test::recording());
  EXPECT_EQ(acmi.global.at("ReferenceTime"), "2000-01-01T00:00:00Z");
  EXPECT_EQ(acmi.global.at("DataSource"), "OpenIAMD 0.1.0");
  EXPECT_EQ(acmi.global.at("Title"), "Two missiles");
  EXPECT_EQ(acmi.global.at("Briefing"), "Does one battery stop two missiles?");
}

TEST(ExportAcmi, ObjectsFlyTheRecordedPathsToAMetre) {
  const engine::Recording recording = test::recording();
  const Recorded acmi = recorded(recording);
  const std::vector<std::array<std::string, 3>> all{
      {"missile#1", "Objects", "object/0"},      {"missile#2", "Objects", "object/1"},
      {"track 4 (post)", "Tracks", "track/0"},   {"track 7 (post)", "Tracks", "track/1"},
      {"battery 2.0", "Interceptors", "shot/0"}, {"battery 2.1", "Interceptors", "shot/1"}};
  for (const auto& [name, group, id] : all) {
    const Thing& thing = acmi.named(name, group);
    const engine::SampledPath truth = test::true_path(recording, id);
    EXPECT_LT(test::worst_m(truth, thing.played), 0.45) << name;
    EXPECT_EQ(thing.removed, truth.back().time) << name;
  }
}

TEST(ExportAcmi, TypesAndSidesAreTacviews) {
  const Recorded acmi = recorded(test::recording());
  EXPECT_EQ(acmi.named("missile#1", "Objects").properties.at("Type"), "Weapon+Missile");
  EXPECT_EQ(acmi.named("missile#1", "Objects").properties.at("Color"), "Red");
  EXPECT_EQ(acmi.named("radar", "Sensors").properties.at("Type"), "Ground+Static+Sensor");
  EXPECT_EQ(acmi.named("battery", "Batteries").properties.at("Type"), "Ground+Static+AntiAircraft");
  EXPECT_EQ(acmi.named("battery", "Batteries").properties.at("EngagementRange"), "120000");
  const std::string parent = acmi.named("battery 2.0", "Interceptors").properties.at("Parent");
  EXPECT_EQ(acmi.things.at(parent).properties.at("Name"), "battery");
}

TEST(ExportAcmi, WhatIsKilledIsDestroyedAndTheRestLeaves) {
  const Recorded acmi = recorded(test::recording());
  int destroyed = 0, left = 0, kills = 0;
  for (const auto& [time, event] : acmi.events) {
    destroyed += event.starts_with("Destroyed|") ? 1 : 0;
    left += event.starts_with("LeftArea|") ? 1 : 0;
    kills += event.starts_with("Timeout|") && event.ends_with("|Outcome:Kill") ? 1 : 0;
  }
  EXPECT_EQ(destroyed, 1);
  EXPECT_EQ(left, 5);
  EXPECT_EQ(kills, 1);
}

TEST(ExportAcmi, IsReadTheSameWhateverTheNames) {
  const std::size_t things = recorded(test::recording()).things.size();
  const std::size_t events = recorded(test::recording()).events.size();
  for (const std::string& name : test::hostile_names()) {
    const Recorded acmi = recorded(test::recording(name));
    EXPECT_EQ(acmi.things.size(), things) << name.substr(0, 40);
    EXPECT_EQ(acmi.events.size(), events) << name.substr(0, 40);
  }
  EXPECT_GT(recorded(test::recording("a, b")).named("a, b", "Objects").played.size(), 100u);
  EXPECT_GT(recorded(test::recording("a\n-1\\")).named("a␊-1＼", "Objects").played.size(), 100u);
}

}  // namespace
}  // namespace iamd::report
