#include "iamd/scenario/types.hpp"

namespace iamd::scenario {
namespace {

Table<Environment> environment_table() {
  Table<Environment> table{"The air and the Earth"};
  table
      .plain("earth_radius_factor", &Environment::earth_radius_factor, {0.5, 10.0, false, false},
             "effective over true Earth radius, for the refraction of radar rays")
      .or_else(Environment{}.earth_radius_factor);
  return table;
}

// A component's block that may be left out when its role has a default.
void add_component(Table<Defence>& table, std::string key, Block Defence::* member, const RoleInfo* role,
                   std::string summary) {
  if (role == nullptr) {
    table.block(std::move(key), member, std::shared_ptr<const TableInfo>{}, std::move(summary)).optional();
    return;
  }
  table.block(std::move(key), member, *role, std::move(summary));
  if (!role->default_kind.empty()) table.optional();
}

Table<Defence> defence_table(const Vocabulary& vocabulary) {
  Table<Defence> table{"The defence: what it protects, sees and fires with"};
  table.blocks("assets", &Defence::assets, vocabulary.asset, "what is defended").optional();
  if (vocabulary.sensor != nullptr) {
    table.blocks("sensors", &Defence::sensors, *vocabulary.sensor, "radars").optional();
  } else {
    table.blocks("sensors", &Defence::sensors, std::shared_ptr<const TableInfo>{}, "radars").optional();
  }
  table.blocks("batteries", &Defence::batteries, vocabulary.battery, "fire units").optional();
  add_component(table, "tracker", &Defence::tracker, vocabulary.tracker, "how detections become tracks");
  add_component(table, "doctrine", &Defence::doctrine, vocabulary.doctrine, "how it is decided who fires at what");
  return table;
}

}  // namespace

Table<Scenario> scenario_table(const Vocabulary& vocabulary) {
  Table<Scenario> table{"A question to the engine: a defence, a raid and the doubts about both"};
  table.text("$schema", &Scenario::schema, "schema of this file, for editors").optional();
  table.choice("format", &Scenario::format, {{std::string{scenario_format}, std::string{scenario_format}}},
               "format of this file");
  table
      .texts("include", &Scenario::include,
             "files that are merged below this one, relative to it; lists of blocks by id")
      .optional();
  table.text("title", &Scenario::title, "what it is, in a few words").optional();
  table.text("question", &Scenario::question, "what is asked, in a sentence").optional();
  table.texts("assumptions", &Scenario::assumptions, "what is assumed where nothing is published, and why").optional();
  table
      .choice("doubts", &Scenario::doubts,
              {{"epistemic", std::string{"epistemic"}}, {"aleatory", std::string{"aleatory"}}},
              "what this file's distributions are unless they say otherwise: doubt about the world, drawn once for "
              "many runs "
              "(epistemic), or chance, drawn in every run (aleatory)")
      .optional();
  table.plain_whole("seed", &Scenario::seed, {0.0, 9007199254740992.0, false, false}, "start of all random numbers")
      .or_else(1.0);
  table.plain_whole("runs", &Scenario::runs, {1.0, 1e7, false, false}, "number of runs").or_else(100.0);
  table
      .plain_whole("runs_per_world", &Scenario::runs_per_world, {1.0, 1e7, false, false},
                   "runs that share one draw of the epistemic numbers")
      .or_else(10.0);
  table.plain("duration_s", &Scenario::duration_s, {0.0, 1e6, true, false}, "simulated time of a run at most");
  table.table("environment", &Scenario::environment, environment_table(), "the air and the Earth").optional();
  table.blocks("objects", &Scenario::objects, vocabulary.object, "what flies: truth");
  table.table("defence", &Scenario::defence, defence_table(vocabulary), "the defence");
  return table;
}

}  // namespace iamd::scenario
