#include "iamd/scenario/types.hpp"

namespace iamd::scenario {
namespace {

constexpr std::size_t most_wind_rows = 200;

Table<Rain> rain_table() {
  Table<Rain> table{"Rain, the same everywhere from the surface to its top"};
  table.plain("rate_mm_h", &Rain::rate_mps, {0.0, 300.0},
              "depth of water an hour: 1 drizzle, 4 moderate, 16 heavy, 100 a cloudburst");
  table
      .plain("top_km", &Rain::top_m, {0.1, 20.0},
             "height of the rain's top above the ellipsoid, about that of the melting layer")
      .or_else(4.0);
  return table;
}

Table<Surface> surface_table() {
  Table<Surface> table{"The surface as radio waves meet it: for radars that count multipath or clutter"};
  table.choice("kind", &Surface::kind, {{"land", SurfaceKind::land}, {"sea", SurfaceKind::sea}}, "what the ground is")
      .or_else("land");
  table.plain("sea_state", &Surface::sea_state, {0.0, 8.0}, "of a sea: its waves on Douglas's scale")
      .or_else(Surface{}.sea_state);
  table
      .choice("cover", &Surface::cover,
              {{"smooth", LandCover::smooth},
               {"flat", LandCover::flat},
               {"farmland", LandCover::farmland},
               {"rolling_hills", LandCover::rolling_hills},
               {"wooded_hills", LandCover::wooded_hills},
               {"mountains", LandCover::mountains},
               {"urban", LandCover::urban}},
              "of land: how rough it is and how strongly it scatters back (Barton 1985)")
      .or_else("farmland");
  table
      .choice("soil", &Surface::soil,
              {{"very_dry", Soil::very_dry}, {"medium_dry", Soil::medium_dry}, {"wet", Soil::wet}},
              "of land: its permittivity (ITU-R P.2040)")
      .or_else("medium_dry");
  table
      .plain(
          "roughness_m", &Surface::roughness_m, {0.0, 500.0},
          "standard deviation of the surface's height where it reflects; left out: as the sea state or the cover say")
      .optional();
  return table;
}

Table<Environment> environment_table() {
  Table<EarthFigure> sphere{"The Earth as a sphere"};
  sphere.plain("sphere_radius_m", &EarthFigure::sphere_radius_m, {1e6, 1e8}, "its radius");

  Table<geo::WindRow> wind{"The wind at a height: where the air moves to, relative to the ground"};
  wind.plain("alt_m", &geo::WindRow::alt_m, {-500.0, 1e6}, "height above the ellipsoid");
  wind.plain("east_mps", &geo::WindRow::east_mps, {-200.0, 200.0}, "eastward: the wind of a westerly is positive");
  wind.plain("north_mps", &geo::WindRow::north_mps, {-200.0, 200.0}, "northward");

  Table<Environment> table{"The Earth and the air; without the block, the real ones without wind and without hills"};
  table
      .word_or_table("earth", &Environment::figure, {"wgs84"}, &EarthFigure::word, sphere,
                     "figure of the Earth: the ellipsoid of WGS-84, or a sphere")
      .or_else("wgs84");
  table.flag("rotation", &Environment::rotation, "whether the Earth turns").or_else("true");
  table
      .choice("gravity", &Environment::gravity,
              {{"j2", geo::Gravity::with_j2}, {"j4", geo::Gravity::with_j4}, {"point", geo::Gravity::point}},
              "gravity to the second or the fourth zonal harmonic of the Earth, or that of a point mass")
      .or_else("j2");
  table
      .plain("gm_m3_s2", &Environment::gm_m3_s2, {1e12, 1e16},
             "gravitational constant times the mass of the Earth; as in WGS-84 when left out")
      .or_else(geo::gm_m3_s2);
  table
      .choice("atmosphere", &Environment::atmosphere,
              {{"us1976", geo::Atmosphere::us1976}, {"none", geo::Atmosphere::none}},
              "the air: U.S. Standard Atmosphere 1976, or no air at all")
      .or_else("us1976");
  table
      .word_or_list("wind", &Environment::wind, "calm", wind, most_wind_rows,
                    "wind by height, linear between the rows and constant beyond them")
      .or_else("calm");
  table
      .files("terrain", &Environment::terrain,
             "tiles of terrain heights (SRTM, NAME.hgt), relative to this file; without them the ground is the "
             "ellipsoid")
      .optional();
  table
      .plain("earth_radius_factor", &Environment::earth_radius_factor, {0.5, 10.0, false, false},
             "effective over true Earth radius, for the refraction of radar rays")
      .or_else(Environment{}.earth_radius_factor);
  table
      .plain("water_vapour_g_m3", &Environment::water_vapour_kg_m3, {0.0, 60.0},
             "density of water vapour at sea level, falling off over 2 km of height: absorbs radar waves")
      .or_else(7.5);
  table.table("rain", &Environment::rain, rain_table(), "rain between radars and objects; without the block it is dry");
  table.table("surface", &Environment::surface, surface_table(),
              "what radar waves are reflected and scattered by; without the block farmland");
  table.require([](const Environment& environment) -> std::string {
    for (std::size_t i = 1; i < environment.wind.size(); ++i) {
      const double below = environment.wind[i - 1].alt_m;
      const double here = environment.wind[i].alt_m;
      if (here > below) continue;
      return "the rows of 'wind' do not ascend: alt_m of row " + std::to_string(i + 1) + " is " + as_text(here) +
             ", after " + as_text(below) + "; order them by height";
    }
    return "";
  });
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
  table
      .blocks("command_posts", &Defence::command_posts, vocabulary.command_post,
              "who shares which picture and is commanded by whom; left out: one post has all sensors and all batteries")
      .optional();
  return table;
}

}  // namespace

geo::Earth Environment::earth() const {
  geo::Earth earth;
  if (figure && figure->word.empty()) earth.shape = {figure->sphere_radius_m, 0.0};
  if (!rotation) earth.rate_radps = 0.0;
  earth.gravity = gravity;
  earth.gm_m3_s2 = gm_m3_s2;
  earth.atmosphere = atmosphere;
  earth.wind = wind;
  return earth;
}

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
  table
      .plain("duration_s", &Scenario::duration_s, {0.0, 1e6, true, false},
             "simulated time of a run at most; without it, until the last object has ended")
      .optional();
  table.table("environment", &Scenario::environment, environment_table(), "the Earth and the air").optional();
  table.blocks("objects", &Scenario::objects, vocabulary.object, "what flies: truth");
  table.table("defence", &Scenario::defence, defence_table(vocabulary),
              "the defence; without it there is nothing to run, but the objects can be flown");
  return table;
}

}  // namespace iamd::scenario
