// The question as data: what a scenario file says, before the rooms read their own blocks.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "iamd/geo/types.hpp"
#include "iamd/scenario/table.hpp"

namespace iamd::scenario {

inline constexpr std::string_view scenario_format = "iamd-scenario/1";
inline constexpr std::string_view catalogue_format = "iamd-catalog/1";

// The figure of the Earth: a word, or a block that makes it a sphere.
struct EarthFigure {
  std::string word{};  // wgs84; empty: a sphere
  double sphere_radius_m = 0.0;
};

// Rain: the same everywhere, from the surface up to a height.
struct Rain {
  double rate_mps = 0.0;  // depth of water a second; 0: dry
  double top_m = 0.0;     // above the ellipsoid
};

// What radio waves are lost in.
struct Weather {
  double water_vapour_kg_m3 = 7.5e-3;  // at sea level (ITU-R P.835); falls off with height
  Rain rain{};
};

enum class SurfaceKind : std::uint8_t { land, sea };
enum class LandCover : std::uint8_t { smooth, flat, farmland, rolling_hills, wooded_hills, mountains, urban };
enum class Soil : std::uint8_t { very_dry, medium_dry, wet };

// What radio waves are reflected and scattered by.
struct Surface {
  SurfaceKind kind = SurfaceKind::land;
  double sea_state = 2.0;                 // sea: Douglas scale of the waves, 0 to 8
  LandCover cover = LandCover::farmland;  // land: how strongly it scatters
  Soil soil = Soil::medium_dry;           // land: how well it reflects
  double roughness_m = -1.0;              // standard deviation of its height; negative: as sea state or cover say
};

struct Environment {
  double earth_radius_factor = 4.0 / 3.0;  // k: effective over true Earth radius, for refraction
  std::optional<EarthFigure> figure{};     // none: WGS-84
  bool rotation = true;
  geo::Gravity gravity = geo::Earth{}.gravity;
  double gm_m3_s2 = geo::gm_m3_s2;
  geo::Atmosphere atmosphere = geo::Earth{}.atmosphere;
  std::vector<geo::WindRow> wind{};              // by height, ascending; empty: calm
  std::vector<std::filesystem::path> terrain{};  // tiles of heights, as seen from the working directory
  double water_vapour_kg_m3 = Weather{}.water_vapour_kg_m3;
  std::optional<Rain> rain{};        // none: dry
  std::optional<Surface> surface{};  // none: Surface{}
  // What all that flies, sees and shoots stands on.
  [[nodiscard]] geo::Earth earth() const;
  [[nodiscard]] Weather weather() const { return {water_vapour_kg_m3, rain.value_or(Rain{})}; }
};

struct Defence {
  std::vector<NamedBlock> assets;     // battle
  std::vector<NamedBlock> sensors;    // sensing
  std::vector<NamedBlock> batteries;  // battle
  Block tracker;                      // tracking; an empty block in the file's name when its role has a default kind
  Block doctrine;                     // battle; likewise
  std::vector<NamedBlock> command_posts;  // battle; none: one that has everything
};

struct Scenario {
  std::string schema;  // `$schema`, for editors
  std::string format;
  std::string title;
  std::string question;                  // what is asked, in words
  std::vector<std::string> assumptions;  // what the file assumes where nothing is published
  std::vector<std::string> include;      // files merged below this one; empty after loading
  std::string doubts;                    // "epistemic", "aleatory", or empty: what this file's distributions are
  std::uint64_t seed = 1;
  std::int64_t runs = 100;
  std::int64_t runs_per_world = 10;  // runs that share one draw of the epistemic numbers
  double duration_s = 0.0;           // 0: not given, a run ends when the last object has ended
  Environment environment;
  std::vector<NamedBlock> objects;   // world
  std::optional<Defence> defence{};  // none: the file describes objects only

  std::string file;        // as the user named it
  std::string name;        // the file's stem
  std::string canonical;   // canonical_text of the tree after include, use and --set
  std::uint64_t hash = 0;  // of that text, without titles, notes, seed and runs; the engine adds the terrain's
};

// What the rooms downstream read: given by the engine, which sees them all.
struct Vocabulary {
  std::shared_ptr<const TableInfo> object;
  std::shared_ptr<const TableInfo> asset;
  std::shared_ptr<const TableInfo> battery;
  std::shared_ptr<const TableInfo> command_post;
  const RoleInfo* sensor = nullptr;
  const RoleInfo* tracker = nullptr;
  const RoleInfo* doctrine = nullptr;
};

// The table of a scenario file.
[[nodiscard]] Table<Scenario> scenario_table(const Vocabulary& vocabulary);

}  // namespace iamd::scenario
