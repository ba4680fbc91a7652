// iamd calc convert: geodetic, Earth-fixed, local and spherical coordinates.
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

#include "calc/formulas.hpp"

namespace iamd::app::calc {
namespace {

using geo::degree;
using geo::Ecef;
using geo::Enu;
using geo::Position;

// Where the conversions have been checked (geo/frames.hpp).
constexpr double lowest_alt_m = -10e3;
constexpr double highest_alt_m = 1e8;
constexpr double farthest_m = 1.2e8;

constexpr NumberOption options[] = {
    {"--lat-deg", -90.0, 90.0, "42", "geodetic latitude, north positive"},
    {"--lon-deg", -360.0, 360.0, "-82", "longitude, east positive"},
    {"--alt-m", lowest_alt_m, highest_alt_m, "200", "height above the WGS-84 ellipsoid, m (default 0)"},
    {"--x-m", -farthest_m, farthest_m, "6378137", "Earth-fixed: through 0° N 0° E, m"},
    {"--y-m", -farthest_m, farthest_m, "0", "Earth-fixed: through 0° N 90° E, m"},
    {"--z-m", -farthest_m, farthest_m, "0", "Earth-fixed: through the North pole, m"},
    {"--east-m", -farthest_m, farthest_m, "1000", "at the site: to the east, m"},
    {"--north-m", -farthest_m, farthest_m, "1000", "at the site: to the north, m"},
    {"--up-m", -farthest_m, farthest_m, "1000", "at the site: up along the ellipsoid's normal, m"},
    {"--azimuth-deg", -360.0, 360.0, "33", "at the site: clockwise from north"},
    {"--elevation-deg", -90.0, 90.0, "70", "at the site: above its horizontal plane"},
    {"--range-m", 0.0, farthest_m, "1000", "at the site: slant range, m"},
    {"--site-lat-deg", -90.0, 90.0, "42", "latitude of the site"},
    {"--site-lon-deg", -360.0, 360.0, "-82", "longitude of the site"},
    {"--site-alt-m", lowest_alt_m, highest_alt_m, "200", "height of the site above the ellipsoid, m (default 0)"},
};

// One way to name a place. The first `needed` numbers must be given, the others may be.
struct Way {
  std::vector<std::string_view> names;
  std::size_t needed;
};
const std::vector<Way>& ways() {
  static const std::vector<Way> all{{{"--lat-deg", "--lon-deg", "--alt-m"}, 2},
                                    {{"--x-m", "--y-m", "--z-m"}, 3},
                                    {{"--east-m", "--north-m", "--up-m"}, 3},
                                    {{"--azimuth-deg", "--elevation-deg", "--range-m"}, 3}};
  return all;
}
enum WayIndex : std::size_t { geodetic = 0, earth_fixed = 1, local = 2, spherical = 3 };

std::string joined(const Way& way) {
  std::string text;
  for (std::size_t i = 0; i < way.needed; ++i) text += (i == 0 ? "" : " ") + std::string{way.names[i]};
  return text;
}

base::Result<std::size_t> chosen_way(const Numbers& numbers) {
  std::optional<std::size_t> chosen;
  for (std::size_t i = 0; i < ways().size(); ++i) {
    if (numbers.count(ways()[i].names) == 0) continue;
    if (chosen) {
      return std::unexpected(base::Error{"the place is given in two ways",
                                         joined(ways()[*chosen]) + ", and " + joined(ways()[i]),
                                         "leave one of them out"});
    }
    chosen = i;
  }
  if (!chosen) {
    return std::unexpected(
        base::Error{"the place to convert is missing",
                    "geodetic (--lat-deg …), Earth-fixed (--x-m …), or, with a site, local (--east-m "
                    "…) or spherical (--azimuth-deg …)",
                    "add --lat-deg 42 --lon-deg -82, for example"});
  }
  const Way& way = ways()[*chosen];
  for (std::size_t i = 0; i < way.needed; ++i) {
    if (!numbers.has(way.names[i])) {
      return std::unexpected(base::Error{std::string{way.names[i]} + " is missing",
                                         "a place needs " + joined(way) + " together", "add it"});
    }
  }
  return *chosen;
}

base::Result<std::optional<geo::Site>> site_of(const Numbers& numbers) {
  constexpr std::string_view names[] = {"--site-lat-deg", "--site-lon-deg", "--site-alt-m"};
  if (numbers.count(names) == 0) return std::nullopt;
  if (!numbers.has(names[0]) || !numbers.has(names[1])) {
    return std::unexpected(base::Error{std::string{numbers.has(names[0]) ? names[1] : names[0]} + " is missing",
                                       "a site needs --site-lat-deg and --site-lon-deg, and may have --site-alt-m",
                                       "add it"});
  }
  return geo::Site{{numbers[names[0]] * degree, numbers[names[1]] * degree, numbers.or_else("--site-alt-m", 0.0)}};
}

// In (-180, 180].
double longitude_deg(double lon_deg) {
  const double folded = std::remainder(lon_deg, 360.0);
  return folded <= -180.0 ? 180.0 : folded;
}

// The place in all coordinates. What was typed is kept to the bit.
struct Place {
  double lat_deg = 0.0, lon_deg = 0.0, alt_m = 0.0;
  Position<Ecef> ecef;
  std::optional<Position<Enu>> enu{};
  std::optional<double> azimuth_deg{}, elevation_deg{};  // none at the site itself
  double range_m = 0.0;
};

// Latitude, longitude and height of the place that `place.ecef` says.
base::Result<void> fill_in_geodetic(Place& place) {
  const bool deep = geo::norm(place.ecef) < 1e6;  // where latitude and height are not unique
  const geo::Geodetic g = deep ? geo::Geodetic{0.0, 0.0, -1e7} : geo::geodetic_from_ecef(place.ecef);
  if (g.alt_m < lowest_alt_m || g.alt_m > highest_alt_m) {
    return std::unexpected(
        base::Error{deep ? std::string{"the place lies near the Earth's centre"}
                         : fmt::format("the place lies {:.6g} km above the ellipsoid", g.alt_m * 1e-3),
                    "heights from -10 km to 100 000 km are converted", "check the numbers and their unit, metres"});
  }
  place.lat_deg = g.lat_rad / degree;
  place.lon_deg = longitude_deg(g.lon_rad / degree);
  place.alt_m = g.alt_m;
  return {};
}

// As seen from the site.
void fill_in_local(Place& place, const Position<Enu>& enu) {
  place.enu = enu;
  const geo::AzElRange seen = geo::az_el_range(enu);
  place.range_m = seen.range_m;
  if (seen.range_m > 0.0) {
    place.azimuth_deg = seen.azimuth_rad / degree;
    place.elevation_deg = seen.elevation_rad / degree;
  }
}

base::Result<Place> place_of(const Numbers& numbers, std::size_t way, const std::optional<geo::Site>& site) {
  Place place;
  if (way == geodetic) {
    place.lat_deg = numbers["--lat-deg"];
    place.lon_deg = longitude_deg(numbers["--lon-deg"]);
    place.alt_m = numbers.or_else("--alt-m", 0.0);
    place.ecef = geo::ecef_from_geodetic({place.lat_deg * degree, place.lon_deg * degree, place.alt_m});
    if (site) fill_in_local(place, site->to_enu(place.ecef));
    return place;
  }
  if (way == earth_fixed) {
    place.ecef = {numbers["--x-m"], numbers["--y-m"], numbers["--z-m"]};
    if (site) fill_in_local(place, site->to_enu(place.ecef));
  } else {
    if (!site) {
      return std::unexpected(base::Error{joined(ways()[way]) + " need a site", "they are measured from it",
                                         "add --site-lat-deg and --site-lon-deg"});
    }
    const Position<Enu> enu =
        way == local ? Position<Enu>{numbers["--east-m"], numbers["--north-m"], numbers["--up-m"]}
                     : geo::enu_from_az_el_range({numbers["--azimuth-deg"] * degree,
                                                  numbers["--elevation-deg"] * degree, numbers["--range-m"]});
    place.ecef = site->to_ecef(enu);
    fill_in_local(place, enu);
    if (way == spherical) {
      place.azimuth_deg = std::fmod(numbers["--azimuth-deg"] + 360.0, 360.0);
      place.elevation_deg = numbers["--elevation-deg"];
      place.range_m = numbers["--range-m"];
    }
  }
  if (auto filled = fill_in_geodetic(place); !filled) return std::unexpected(std::move(filled).error());
  return place;
}

void add_site(Answer& answer, const Place& place, const Position<Enu>& enu, const geo::Site& site) {
  const geo::Geodetic& at = site.geodetic();
  answer.table({"from the site"});
  answer.row("east", "m", &fixed<4>, {{"east_m", enu.x_m}});
  answer.row("north", "m", &fixed<4>, {{"north_m", enu.y_m}});
  answer.row("up", "m", &fixed<4>, {{"up_m", enu.z_m}});
  answer.row("azimuth", "°", &fixed<9>, {{"azimuth_deg", place.azimuth_deg}});
  answer.row("elevation", "°", &fixed<9>, {{"elevation_deg", place.elevation_deg}});
  answer.row("slant range", "m", &fixed<4>, {{"range_m", place.range_m}});
  const geo::GeodesicLine line = geo::geodesic_inverse(at, {place.lat_deg * degree, place.lon_deg * degree, 0.0});
  const auto course = [&line](double rad) {
    return line.distance_m > 0.0 ? std::optional{rad / degree} : std::nullopt;
  };
  answer.row("distance on the ellipsoid", "m", &fixed<4>, {{"surface_distance_m", line.distance_m}});
  answer.row("its azimuth at the site", "°", &fixed<9>, {{"surface_azimuth_deg", course(line.azimuth_from_rad)}});
  answer.row("and at the place, onwards", "°", &fixed<9>,
             {{"surface_azimuth_at_place_deg", course(line.azimuth_to_rad)}});
}

Computed convert(const Numbers& numbers) {
  const auto way = chosen_way(numbers);
  if (!way) return refused(way.error());
  const auto found = site_of(numbers);
  if (!found) return refused(found.error());
  const std::optional<geo::Site>& site = *found;
  const auto place = place_of(numbers, *way, site);
  if (!place) return refused(place.error());

  Answer answer{"Coordinates on WGS-84"};
  answer.table();
  answer.row("latitude", "°", &fixed<9>, {{"lat_deg", place->lat_deg}});
  answer.row("longitude", "°", &fixed<9>, {{"lon_deg", place->lon_deg}});
  answer.row("height above the ellipsoid", "m", &fixed<4>, {{"alt_m", place->alt_m}});
  answer.row("x", "m", &fixed<4>, {{"x_m", place->ecef.x_m}});
  answer.row("y", "m", &fixed<4>, {{"y_m", place->ecef.y_m}});
  answer.row("z", "m", &fixed<4>, {{"z_m", place->ecef.z_m}});
  if (site && place->enu) {
    add_site(answer, *place, *place->enu, *site);
    answer.also({"site_lat_deg", numbers["--site-lat-deg"]});
    answer.also({"site_lon_deg", longitude_deg(numbers["--site-lon-deg"])});
    answer.also({"site_alt_m", numbers.or_else("--site-alt-m", 0.0)});
  }
  answer.note("model", "Model",
              "WGS-84 (NIMA TR8350.2, 2000); x, y, z Earth-fixed; azimuth clockwise from north, elevation from the "
              "site's horizontal plane, straight lines without refraction");
  answer.note("source", "Source",
              "geodetic from Earth-fixed: Bowring (1976, 1985); distance on the ellipsoid: Karney (2013)");
  return answer;
}

constexpr const char* footer = R"(Examples:
  iamd calc convert --lat-deg 42 --lon-deg -82 --alt-m 200
  iamd calc convert --x-m 660930.19 --y-m -4701424.02 --z-m 4246579.6
  iamd calc convert --lat-deg 43 --lon-deg -81 --alt-m 9000 --site-lat-deg 42 --site-lon-deg -82 --site-alt-m 200
  iamd calc convert --azimuth-deg 33 --elevation-deg 70 --range-m 1000 --site-lat-deg 42 --site-lon-deg -82
  iamd calc convert --east-m 1e3 --north-m -2e3 --up-m 0 --site-lat-deg 42 --site-lon-deg -82 --json
One place, given in one way, comes back in all of them; those relative to a site need one.)";

}  // namespace

Action add_convert(CLI::App& calc) {
  return add_formula(calc, "convert", "geodetic, Earth-fixed, local and spherical coordinates, one into the others",
                     options, footer, &convert);
}

}  // namespace iamd::app::calc
