// iamd calc atmosphere, iamd calc mach: the air at a height.
#include "iamd/geo/atmosphere.hpp"

#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "calc/formulas.hpp"

namespace iamd::app::calc {
namespace {

constexpr double top_of_layers_m = 86000.0;
constexpr const char* report = "US Standard Atmosphere 1976 (NOAA, NASA and USAF)";

// The height, given in metres or in kilometres.
base::Result<double> alt_of(const Numbers& numbers) {
  if (numbers.has("--alt-m") && numbers.has("--alt-km")) {
    return std::unexpected(
        base::Error{"--alt-m and --alt-km exclude each other", "both are the height", "leave one of them out"});
  }
  if (numbers.has("--alt-m")) return numbers["--alt-m"];
  if (numbers.has("--alt-km")) return numbers["--alt-km"] * 1e3;
  return std::unexpected(base::Error{"the height is missing", "above mean sea level, geometric", "add --alt-m 10000"});
}

constexpr NumberOption atmosphere_options[] = {
    {"--alt-m", -5000.0, 1e6, "10000", "height above mean sea level, m"},
    {"--alt-km", -5.0, 1000.0, "10", "the same in km"},
};

Computed atmosphere(const Numbers& numbers) {
  const auto alt_m = alt_of(numbers);
  if (!alt_m) return refused(alt_m.error());
  const geo::AirState air = geo::us1976(*alt_m);
  const bool in_layers = *alt_m <= top_of_layers_m;
  const auto if_modelled = [in_layers](double value) { return in_layers ? std::optional{value} : std::nullopt; };
  Answer answer{"Standard atmosphere"};
  answer.row("height", "m", &fixed<1>, {{"alt_m", *alt_m}});
  answer.row("geopotential height", "m", &fixed<1>, {{"geopotential_alt_m", geo::us1976_geopotential_alt_m(*alt_m)}});
  answer.row("temperature", "K", &fixed<2>, {{"temperature_k", if_modelled(air.temperature_k)}});
  answer.row("pressure", "Pa", &significant<6>, {{"pressure_pa", if_modelled(air.pressure_pa)}});
  answer.row("density", "kg/m³", &significant<5>, {{"density_kg_m3", air.density_kg_m3}});
  answer.row("speed of sound", "m/s", &fixed<2>, {{"speed_of_sound_mps", if_modelled(air.speed_of_sound_mps)}});
  answer.note("model", "Model",
              in_layers
                  ? "seven layers, hydrostatic, perfect gas of constant composition; temperature is the kinetic one"
                  : "above 86 km only the density is modelled (interpolated in the report's table, to 1000 km): "
                    "temperature and pressure there depend on a composition that is left out, and sound has no "
                    "meaning");
  answer.note("source", "Source", fmt::format("{}, eq. 18, 33a, 33b, 42 and 50, tables 4, 8 and I", report));
  return answer;
}

constexpr NumberOption mach_options[] = {
    {"--speed-mps", 0.0, 1e5, "2000", "speed through the air, m/s"},
    {"--mach", 0.0, 300.0, "5", "Mach number, to find the speed"},
    {"--alt-m", -5000.0, 1e6, "10000", "height above mean sea level, m (to 86 km)"},
    {"--alt-km", -5.0, 1000.0, "10", "the same in km"},
};

Computed mach(const Numbers& numbers) {
  if (numbers.has("--speed-mps") == numbers.has("--mach")) {
    return refused(numbers.has("--mach") ? base::Error{"--speed-mps and --mach exclude each other",
                                                       "each follows from the other", "leave one of them out"}
                                         : base::Error{"--speed-mps or --mach is missing", "each gives the other",
                                                       "add --speed-mps 2000, for example"});
  }
  const auto alt_m = alt_of(numbers);
  if (!alt_m) return refused(alt_m.error());
  if (*alt_m > top_of_layers_m) {
    return refused({fmt::format("there is no speed of sound at {:.6g} km", *alt_m * 1e-3),
                    "the standard atmosphere gives it to 86 km; above, the air is too thin for sound to have a meaning",
                    "give a height of at most 86 km"});
  }
  const geo::AirState air = geo::us1976(*alt_m);
  const double speed_mps = numbers.has("--mach") ? numbers["--mach"] * air.speed_of_sound_mps : numbers["--speed-mps"];
  Answer answer{"Mach number"};
  answer.row("Mach number", "", &significant<6>,
             {{"mach", numbers.has("--mach") ? numbers["--mach"] : speed_mps / air.speed_of_sound_mps}});
  answer.row("speed", "m/s", &fixed<2>, {{"speed_mps", speed_mps}});
  answer.row("height", "m", &fixed<1>, {{"alt_m", *alt_m}});
  answer.row("speed of sound", "m/s", &fixed<2>, {{"speed_of_sound_mps", air.speed_of_sound_mps}});
  answer.row("temperature", "K", &fixed<2>, {{"temperature_k", air.temperature_k}});
  answer.note("source", "Source", fmt::format("M = v/a, a = √(γ R T/M); {}, eq. 50", report));
  return answer;
}

constexpr const char* atmosphere_footer = R"(Examples:
  iamd calc atmosphere --alt-m 11000
  iamd calc atmosphere --alt-km 30 --json
  iamd calc atmosphere --alt-m -400        the shore of the Dead Sea
Heights are geometric. Above 86 km only the density is modelled.)";

constexpr const char* mach_footer = R"(Examples:
  iamd calc mach --speed-mps 2000 --alt-m 12000
  iamd calc mach --mach 5 --alt-km 20)";

}  // namespace

Action add_atmosphere(CLI::App& calc) {
  return add_formula(calc, "atmosphere", "temperature, pressure, density and speed of sound at a height",
                     atmosphere_options, atmosphere_footer, &atmosphere);
}

Action add_mach(CLI::App& calc) {
  return add_formula(calc, "mach", "Mach number of a speed at a height, or the speed of a Mach number", mach_options,
                     mach_footer, &mach);
}

}  // namespace iamd::app::calc
