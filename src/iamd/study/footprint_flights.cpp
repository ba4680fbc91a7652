#include "iamd/study/footprint_flights.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/study/flight_family.hpp"
#include "iamd/study/flight_nodes.hpp"
#include "iamd/study/movable_path.hpp"

namespace iamd::study {
namespace {

using engine::AimedObject;
using Made = base::Result<std::unique_ptr<FootprintFlights>>;

constexpr double full_turn = 2.0 * std::numbers::pi;
constexpr int aimings = 3;              // at the azimuth of arrival
constexpr double nearest_share = 0.05;  // of the farthest distance: nearer launches are not mapped
constexpr double least_distance_m = 2e3;

// Central angle between two places on the ellipsoid.
double angle_between(const geo::Geodetic& a, const geo::Geodetic& b) {
  const auto p = geo::ecef_from_geodetic({a.lat_rad, a.lon_rad, 0.0});
  const auto q = geo::ecef_from_geodetic({b.lat_rad, b.lon_rad, 0.0});
  const double x = p.y_m * q.z_m - p.z_m * q.y_m;
  const double y = p.z_m * q.x_m - p.x_m * q.z_m;
  const double z = p.x_m * q.y_m - p.y_m * q.x_m;
  return std::atan2(std::sqrt(x * x + y * y + z * z), p.x_m * q.x_m + p.y_m * q.y_m + p.z_m * q.z_m);
}

// The flight from a distance that comes from an azimuth when it ends: on a turning Earth not the one of its launch.
base::Result<MovablePath> flown_to(const AimedObject& object, const geo::Geodetic& place, double from_rad,
                                   double range_m) {
  double bearing = from_rad;
  std::optional<MovablePath> path;
  for (int i = 0; i < aimings; ++i) {
    auto flight = object.between(geo::geodesic_direct({place.lat_rad, place.lon_rad, 0.0}, bearing, range_m), place);
    if (!flight) return std::unexpected{std::move(flight).error()};
    path.emplace(std::move(flight->path));
    bearing += std::remainder(from_rad - path->from_rad(), full_turn);
  }
  return std::move(*path);
}

class ToPlaces final : public FootprintFlights {
 public:
  // `object`: null where the path is to be moved and nothing more.
  ToPlaces(AimedObject::Flight own, const MovablePath& own_path, MovablePath path, double from_rad,
           const geo::Geodetic& middle, const AimedObject* object)
      : FootprintFlights{std::move(own)}, path_{std::move(path)}, middle_{middle}, object_{object} {
    facts_ = {.from_rad = from_rad, .range_m = own_path.range_m(), .time_s = own_path.path().end_s()};
  }
  [[nodiscard]] std::optional<double> lay(const geo::Geodetic& place, geo::Trajectory& path) const override {
    if (members_.empty()) {
      path_.move(place, facts_.from_rad, path);
      return path.start_s();
    }
    const geo::GeodesicLine line = geo::geodesic_inverse(middle_, place);
    const auto by_east = cubic_weights(at_m_, line.distance_m * std::sin(line.azimuth_from_rad));
    const auto by_north = cubic_weights(at_m_, line.distance_m * std::cos(line.azimuth_from_rad));
    FlightNodes mixed;
    for (std::size_t i = 0; i < members_.size(); ++i) mixed.add(by_north[i / 4] * by_east[i % 4], members_[i]);
    mixed.lay(place, facts_.from_rad, path);
    return path.start_s();
  }
  void fit(double radius_m) override {
    members_.clear();
    if (object_ == nullptr) return;
    for (std::size_t i = 0; i < 4; ++i) at_m_[i] = radius_m * (2.0 * static_cast<double>(i) / 3.0 - 1.0);
    std::vector<FlightNodes> members;
    for (const double north_m : at_m_) {
      for (const double east_m : at_m_) {
        const geo::Geodetic place = geo::geodesic_direct({middle_.lat_rad, middle_.lon_rad, 0.0},
                                                         std::atan2(east_m, north_m), std::hypot(east_m, north_m));
        const auto path = flown_to(*object_, place, facts_.from_rad, facts_.range_m);
        if (!path) return;
        speed_max_mps_ = std::max(speed_max_mps_, path->speed_max_mps());
        members.push_back(FlightNodes::of(path->path(), place, facts_.from_rad));
      }
    }
    members_ = std::move(members);
  }
  [[nodiscard]] double speed_max_mps() const override { return std::max(speed_max_mps_, path_.speed_max_mps()); }

 private:
  MovablePath path_;
  geo::Geodetic middle_;
  const AimedObject* object_;
  std::array<double, 4> at_m_{};      // east and north of the middle
  std::vector<FlightNodes> members_;  // to these places, by north and east; empty: the path is moved
  double speed_max_mps_ = 0.0;
};

class FamilyFromPlaces final : public FootprintFlights {
 public:
  FamilyFromPlaces(AimedObject::Flight own, const MovablePath& own_path, FlightFamily family, const geo::Geodetic& aim)
      : FootprintFlights{std::move(own)}, family_{std::move(family)}, aim_{aim} {
    facts_ = {.range_m = own_path.range_m(),
              .time_s = own_path.path().end_s(),
              .nearest_m = family_.nearest_m(),
              .farthest_m = family_.farthest_m()};
  }
  [[nodiscard]] std::optional<double> lay(const geo::Geodetic& place, geo::Trajectory& path) const override {
    const geo::GeodesicLine line = geo::geodesic_inverse(aim_, place);
    if (line.distance_m < family_.nearest_m() || line.distance_m > family_.farthest_m()) return std::nullopt;
    family_.make(line.distance_m, line.azimuth_from_rad, path);
    return path.start_s();
  }
  [[nodiscard]] double speed_max_mps() const override { return family_.speed_max_mps(); }

 private:
  FlightFamily family_;
  geo::Geodetic aim_;
};

class StraightFromPlaces final : public FootprintFlights {
 public:
  StraightFromPlaces(AimedObject::Flight own, const MovablePath& own_path, MovablePath path, const geo::Geodetic& aim)
      : FootprintFlights{std::move(own)}, path_{std::move(path)}, aim_{aim} {
    facts_ = {.range_m = own_path.range_m(),
              .time_s = own_path.path().end_s(),
              .nearest_m = least_distance_m,
              .farthest_m = path_.range_m()};
  }
  [[nodiscard]] std::optional<double> lay(const geo::Geodetic& place, geo::Trajectory& path) const override {
    const geo::GeodesicLine line = geo::geodesic_inverse(aim_, place);
    if (line.distance_m < facts_.nearest_m || line.distance_m > facts_.farthest_m) return std::nullopt;
    path_.move(aim_, line.azimuth_from_rad, path);
    return path_.time_at_angle_to_go_s(angle_between(aim_, place));
  }
  [[nodiscard]] double speed_max_mps() const override { return path_.speed_max_mps(); }

 private:
  MovablePath path_;
  geo::Geodetic aim_;
};

}  // namespace

Made flights_to_places(const AimedObject& object, const geo::Geodetic& middle, std::optional<double> from_rad) {
  auto own = object.own();
  if (!own) return std::unexpected{std::move(own).error()};
  const MovablePath own_path{own->path};
  const double from = from_rad.value_or(own_path.from_rad());
  if (object.ends() != AimedObject::Ends::aimed) {
    return std::make_unique<ToPlaces>(std::move(*own), own_path, own_path, from, middle, nullptr);
  }
  auto path = flown_to(object, middle, from, own_path.range_m());
  if (!path) {
    path.error().suggestion = "its range has no such flight from this direction: take another --from, or leave it out";
    return std::unexpected{std::move(path).error()};
  }
  return std::make_unique<ToPlaces>(std::move(*own), own_path, std::move(*path), from, middle, &object);
}

Made flights_from_places(const AimedObject& object, const geo::Geodetic& aim, std::optional<double> farthest_m) {
  auto own = object.own();
  if (!own) return std::unexpected{std::move(own).error()};
  const MovablePath own_path{own->path};
  const double farthest = std::max(farthest_m.value_or(own_path.range_m()), 4.0 * least_distance_m);
  switch (object.ends()) {
    case AimedObject::Ends::fixed:
      return std::unexpected{base::Error{
          "the object has no launch point that could be moved",
          "its motion (" + object.motion() + ") begins in a state and ends where that leads, or is given an azimuth",
          "name another object, give its motion a launch and an aim, or leave --denied out"}};
    case AimedObject::Ends::aimed: {
      const bool arc = object.motion() == "ballistic_arc";
      const FlightFamily::Size size = arc ? FlightFamily::Size{20, 12} : FlightFamily::Size{12, 8};
      auto family = FlightFamily::flown(
          [&](const geo::Geodetic& launch) -> base::Result<geo::Trajectory> {
            auto flight = object.between(launch, aim);
            if (!flight) return std::unexpected{std::move(flight).error()};
            return std::move(flight->path);
          },
          aim, std::max(nearest_share * farthest, least_distance_m), farthest, own_path.range_m(), size);
      if (!family) return std::unexpected{std::move(family).error()};
      return std::make_unique<FamilyFromPlaces>(std::move(*own), own_path, std::move(*family), aim);
    }
    case AimedObject::Ends::route:
      break;
  }
  const geo::Geodetic ground{aim.lat_rad, aim.lon_rad, 0.0};
  const double leg_m = object.last_leg_m();
  const double whole_m = std::max(farthest, 1.01 * leg_m);
  auto flight = object.straight(geo::geodesic_direct(ground, own_path.from_rad(), whole_m),
                                geo::geodesic_direct(ground, own_path.from_rad(), leg_m), ground);
  if (!flight) return std::unexpected{std::move(flight).error()};
  return std::make_unique<StraightFromPlaces>(std::move(*own), own_path, MovablePath{std::move(flight->path)}, aim);
}

}  // namespace iamd::study
