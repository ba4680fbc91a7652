// Impact points of a replayed picture: which tracks have them, how often, and whether what they claim holds.
#include "iamd/engine/impact_series.hpp"

#include <cmath>
#include <numbers>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/geo/geodesic.hpp"
#include "iamd/tracking/associator.hpp"
#include "iamd/tracking/picture.hpp"

#include "tracking/scene.hpp"

namespace iamd::engine {
namespace {

namespace scene = tracking::scene;
using base::Duration;
using base::Time;
using scenario::Measured;

constexpr double range_sigma_m = 30.0;
constexpr double angle_sigma_rad = 0.1 * geo::degree;

// A missile of some 640 to 870 km range whose coefficient and flight are as doubtful as the filter supposes, and when
// the defence reckons with 60 s to go.
struct Fall {
  std::vector<scene::EcefState> at;  // by whole seconds
  geo::FlightResult end;
  double reckoned_end_s = 0.0;
};

geo::FlightResult flown(const scene::EcefState& from, double start_s, double beta, double longest_s) {
  geo::FlightOptions options;
  options.longest_flight_s = longest_s;
  geo::ForceModel forces;
  forces.ballistic_coefficient_kg_m2 = beta;
  forces.drag_on_descent_only = true;
  return geo::fly(from, start_s, forces, options, nullptr);
}

void kick(double psd_m2_s3, base::RandomStream& draw, scene::EcefState& state) {
  auto& [p, v] = state;
  const double root = std::sqrt(psd_m2_s3);
  const auto one_axis = [&](double& place, double& speed) {
    const double one = draw.normal();
    const double two = draw.normal();
    speed += root * one;
    place += root * (0.5 * one + two / std::sqrt(12.0));
  };
  one_axis(p.x_m, v.x_mps);
  one_axis(p.y_m, v.y_mps);
  one_axis(p.z_m, v.z_mps);
}

Fall fall_on(const geo::Site& site, const tracking::FilterBankConfig& filters, double psd_m2_s3,
             base::RandomStream& draw) {
  const double speed = 2350.0 + 400.0 * draw.uniform();
  const double slope = (41.0 + 4.0 * draw.uniform()) * geo::degree;
  const double azimuth = 2.0 * std::numbers::pi * draw.uniform();
  const geo::Geodetic burnout = geo::geodesic_direct(
      geo::Geodetic{site.geodetic().lat_rad, site.geodetic().lon_rad, 40e3}, azimuth, 600e3 + 150e3 * draw.uniform());
  const double heading = geo::geodesic_inverse(burnout, site.geodetic()).azimuth_from_rad;
  Fall fall;
  scene::EcefState state = scene::state_at(geo::Site{burnout}, {},
                                           {speed * std::cos(slope) * std::sin(heading),
                                            speed * std::cos(slope) * std::cos(heading), speed * std::sin(slope)});
  fall.reckoned_end_s = flown(state, 0.0, filters.ballistic_coefficient_kg_m2, 7200.0).end_s;
  double log_beta = filters.ballistic_coefficient_spread * draw.normal();
  for (double t = 0.0;; t += 1.0) {
    fall.at.push_back(state);
    fall.end = flown(state, t, filters.ballistic_coefficient_kg_m2 * std::exp(log_beta), 1.0);
    if (fall.end.end == geo::FlightEnd::ground) return fall;
    state = fall.end.end_state;
    kick(psd_m2_s3, draw, state);
    log_beta += filters.ballistic_coefficient_change * draw.normal();
  }
}

scenario::RecordedSensor sensor_at(const geo::Site& site) {
  scenario::RecordedSensor sensor;
  sensor.id = "radar";
  sensor.lat_rad = site.geodetic().lat_rad;
  sensor.lon_rad = site.geodetic().lon_rad;
  sensor.alt_m = site.geodetic().alt_m;
  sensor.sigma_range_m = range_sigma_m;
  sensor.sigma_azimuth_rad = sensor.sigma_elevation_rad = angle_sigma_rad;
  sensor.pd = 0.9;
  sensor.false_alarms_per_scan = 0.1;
  return sensor;
}

// Plays the detections of a fall until 60 s are reckoned to go. The last moment's tracks.
std::vector<tracking::Track> tracks_at_sixty_seconds(const Fall& fall, const scenario::RecordedSensor& sensor,
                                                     const tracking::PictureConfig& config,
                                                     tracking::AssociatorKind associator, base::RandomStream& draw) {
  const std::vector<scenario::RecordedSensor> sensors{sensor};
  const geo::Site site{{sensor.lat_rad, sensor.lon_rad, sensor.alt_m}};
  std::vector<tracking::Track> last;
  Replay replay{sensors,
                tracking::make_picture(config, tracking::make_associator(associator), sensor_facts(sensors)),
                {.late = Duration::from_seconds(15.0)},
                [&](const ReplayMoment& moment) { last.assign(moment.tracks.begin(), moment.tracks.end()); }};
  const auto stop = static_cast<std::size_t>(fall.reckoned_end_s - 60.0);
  for (std::size_t t = 0; t <= stop; ++t) {
    const geo::AzElRange seen = site.az_el_range(fall.at[t].position);
    if (seen.elevation_rad < 2.0 * geo::degree || (t != stop && draw.uniform() > sensor.pd)) continue;
    scenario::DetectionRow row;
    row.time = Time::from_seconds(static_cast<double>(t));
    row.range_m = seen.range_m + range_sigma_m * draw.normal();
    const double azimuth = seen.azimuth_rad + angle_sigma_rad * draw.normal();
    row.azimuth_rad = azimuth - 2.0 * std::numbers::pi * std::floor(azimuth / (2.0 * std::numbers::pi));
    row.elevation_rad = seen.elevation_rad + angle_sigma_rad * draw.normal();
    for (const Measured what : {Measured::range, Measured::azimuth, Measured::elevation}) {
      row.measured = static_cast<std::uint8_t>(row.measured | static_cast<std::uint8_t>(what));
    }
    EXPECT_FALSE(replay.take(row));
  }
  replay.finish();
  return last;
}

tracking::BallisticAssumptions assumed_by(const tracking::FilterBankConfig& filters) {
  return {filters.ballistic_coefficient_kg_m2, filters.ballistic_coefficient_spread,
          2.0 * filters.ballistic_accel_mps2 * filters.ballistic_accel_mps2 * filters.accel_time_s};
}

// Squared error of the point over its claimed covariance: 2 degrees of freedom.
double place_nees(const tracking::GroundPoint& claim, const geo::Position<geo::Ecef>& truth) {
  const geo::Position<geo::Enu> e = geo::Site{claim.point}.to_enu(truth);
  const double det = claim.east2_m2 * claim.north2_m2 - claim.east_north_m2 * claim.east_north_m2;
  return (claim.north2_m2 * e.x_m * e.x_m - 2.0 * claim.east_north_m2 * e.x_m * e.y_m +
          claim.east2_m2 * e.y_m * e.y_m) /
         det;
}

struct Errors {
  double place = 0.0, place2 = 0.0, time = 0.0, time2 = 0.0;  // NEES, and their squares, summed
  double error2_m2 = 0.0, claimed2_m2 = 0.0;
  int runs = 0, outside = 0;
  [[nodiscard]] double mean_place() const { return place / runs; }
  [[nodiscard]] double mean_time() const { return time / runs; }
  // Of the mean, from the runs' own scatter.
  [[nodiscard]] double place_scatter() const { return std::sqrt((place2 / runs - mean_place() * mean_place()) / runs); }
  [[nodiscard]] double time_scatter() const { return std::sqrt((time2 / runs - mean_time() * mean_time()) / runs); }
};

Errors errors_at_sixty_seconds(int runs, double log_spread, std::uint64_t entity) {
  tracking::PictureConfig config;
  config.filters.ballistic_coefficient_spread = log_spread;
  const geo::Site site = scene::site_at(48.0, 20.0);
  const tracking::BallisticAssumptions assumed = assumed_by(config.filters);
  Errors sum;
  for (int run = 0; run < runs; ++run) {
    base::RandomStream draw{
        {.seed = 51, .run = static_cast<std::uint64_t>(run), .entity = entity, .purpose = base::Purpose::test}};
    const Fall fall = fall_on(site, config.filters, assumed.acceleration_psd_m2_s3, draw);
    const auto tracks = tracks_at_sixty_seconds(fall, sensor_at(site), config, tracking::AssociatorKind::gnn, draw);
    if (tracks.size() != 1) {
      ADD_FAILURE() << "run " << run << ": " << tracks.size() << " tracks";
      continue;
    }
    ImpactSeries series{{.assumed = assumed}};
    const auto rows = series.take({tracks[0].time, tracks});
    if (rows.size() != 1) {
      ADD_FAILURE() << "run " << run << ": no impact";
      continue;
    }
    const tracking::ImpactEstimate& impact = rows[0].impact;
    const double place = place_nees(impact.ground, fall.end.end_state.position);
    const double time_error_s = fall.end.end_s - impact.time.seconds();
    const double time = time_error_s * time_error_s / (impact.sigma_time_s * impact.sigma_time_s);
    const geo::Position<geo::Enu> e = geo::Site{impact.ground.point}.to_enu(fall.end.end_state.position);
    sum.place += place;
    sum.place2 += place * place;
    sum.time += time;
    sum.time2 += time * time;
    sum.error2_m2 += e.x_m * e.x_m + e.y_m * e.y_m;
    sum.claimed2_m2 += impact.ground.east2_m2 + impact.ground.north2_m2;
    sum.outside += place > 9.2103 ? 1 : 0;  // 99 % of chi-square with 2 degrees
    ++sum.runs;
  }
  const auto record = [](const char* what, double value) {
    testing::Test::RecordProperty(what, std::to_string(value));
  };
  record("place_nees", sum.mean_place());
  record("time_nees", sum.mean_time());
  record("place_rms_m", std::sqrt(sum.error2_m2 / sum.runs));
  record("place_claimed_m", std::sqrt(sum.claimed2_m2 / sum.runs));
  record("outside_99", sum.outside);
  return sum;
}

// Two-sided 99 % of the mean of n chi-square variables (normal approximation).
double half_width(int degrees, int n) { return 2.5758 * std::sqrt(2.0 * degrees / n); }

TEST(ImpactSeries, ClaimsTheErrorItHasAtSixtySecondsToGo) {
  const Errors sum = errors_at_sixty_seconds(300, 0.3, 1);
  EXPECT_NEAR(sum.mean_place(), 2.0, half_width(2, sum.runs));
  EXPECT_NEAR(sum.mean_time(), 1.0, half_width(1, sum.runs));
}

TEST(ImpactSeries, ClaimsTheErrorItHasOnAverageWithDefaultSettings) {
  // A coefficient that may be thrice as large or small: the errors are skewed and their squares scatter by more than
  // chi-square's. The mean still has to be right, within 99 % of its own scatter.
  const Errors sum = errors_at_sixty_seconds(300, tracking::FilterBankConfig{}.ballistic_coefficient_spread, 2);
  EXPECT_NEAR(sum.mean_place(), 2.0, 2.5758 * sum.place_scatter());
  EXPECT_NEAR(sum.mean_time(), 1.0, 2.5758 * sum.time_scatter());
}

TEST(ImpactSeries, OfAJpdaPictureLiesWithinThreeStandardDeviations) {
  const tracking::PictureConfig config;
  const geo::Site site = scene::site_at(48.0, 20.0);
  const tracking::BallisticAssumptions assumed = assumed_by(config.filters);
  base::RandomStream draw{{.seed = 52, .run = 0, .entity = 0, .purpose = base::Purpose::test}};
  const Fall fall = fall_on(site, config.filters, assumed.acceleration_psd_m2_s3, draw);
  const auto tracks = tracks_at_sixty_seconds(fall, sensor_at(site), config, tracking::AssociatorKind::jpda, draw);
  ASSERT_EQ(tracks.size(), 1u);
  ImpactSeries series{{.assumed = assumed}};
  const auto rows = series.take({tracks[0].time, tracks});
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_LT(place_nees(rows[0].impact.ground, fall.end.end_state.position), 9.0);
  EXPECT_LT(std::abs(fall.end.end_s - rows[0].impact.time.seconds()), 3.0 * rows[0].impact.sigma_time_s);
  EXPECT_GT(tracks[0].ballistic_coefficient_kg_m2, 0.0);
  EXPECT_GT(tracks[0].ballistic_log_spread, 0.0);
}

// A track that comes down after some 60 s.
tracking::Track falling(std::size_t id, double t_s) {
  tracking::Track track;
  track.id = base::TrackId{id};
  track.status = tracking::TrackStatus::confirmed;
  track.motion = tracking::MotionClass::ballistic;
  track.ballistic_probability = 1.0;
  track.time = Time::from_seconds(t_s);
  track.state = scene::state_at(scene::site_at(48.0, 20.0), {-90e3, 40e3, 100e3}, {1600.0, -700.0, -1600.0});
  for (std::size_t i = 0; i < 6; ++i) track.covariance[7 * i] = i < 3 ? 1e4 : 25.0;
  return track;
}

TEST(ImpactSeries, TakesConfirmedTracksInFreeFlightAlone) {
  std::vector<tracking::Track> tracks(6, falling(0, 10.0));
  for (std::size_t i = 0; i < tracks.size(); ++i) tracks[i].id = base::TrackId{i};
  tracks[1].status = tracking::TrackStatus::tentative;
  tracks[2].motion = tracking::MotionClass::boosting;
  tracks[3].motion = tracking::MotionClass::constant_velocity;
  tracks[3].ballistic_probability = 0.3;
  tracks[4].motion = tracking::MotionClass::undecided;
  tracks[4].ballistic_probability = 0.6;
  tracks[5].state.velocity = {0.0, 0.0, 12e3};  // never comes down
  ImpactSeries series{{}};
  const auto rows = series.take({tracks[0].time, tracks});
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].track, base::TrackId{0});
  EXPECT_EQ(rows[1].track, base::TrackId{4});
  EXPECT_EQ(series.rows(), 2u);
  EXPECT_EQ(series.without(), 1u);
}

TEST(ImpactSeries, EstimatesNoMoreOftenThanItIsAsked) {
  ImpactSeries series{{.every = Duration::from_seconds(1.0)}};
  std::vector<double> times;
  for (const double t : {0.0, 0.4, 0.8, 1.0, 1.5, 2.5}) {
    const std::vector<tracking::Track> tracks{falling(3, t)};
    for (const ImpactRow& row : series.take({tracks[0].time, tracks})) times.push_back(row.time.seconds());
  }
  EXPECT_EQ(times, (std::vector<double>{0.0, 1.0, 2.5}));
  ASSERT_EQ(series.last().size(), 1u);
  EXPECT_EQ(series.last()[0].time, Time::from_seconds(2.5));
}

TEST(ImpactSeries, UsesTheCoefficientThatTheTrackItselfEstimates) {
  std::vector<tracking::Track> tracks{falling(0, 0.0), falling(1, 0.0)};
  tracks[1].ballistic_coefficient_kg_m2 = 1500.0;
  tracks[1].ballistic_log_spread = 0.05;
  ImpactSeries series{{.assumed = {5000.0, 0.05, 0.0}}};
  const auto rows = series.take({tracks[0].time, tracks});
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_GT(rows[1].impact.time_to_go_s, rows[0].impact.time_to_go_s + 1.0);  // drag slows it
  const auto alone = tracking::ImpactEstimator{{}}.estimate(tracking::belief_of(tracks[1], 1500.0, 0.05));
  ASSERT_TRUE(alone);
  EXPECT_EQ(rows[1].impact.ground.point, alone->ground.point);
}

TEST(ImpactSeries, SaysWhereAFallingTrackWasLaunched) {
  const std::vector<tracking::Track> tracks{falling(0, 0.0)};
  ImpactSeries series{{}};
  const auto rows = series.take({tracks[0].time, tracks});
  ASSERT_EQ(rows.size(), 1u);
  ASSERT_TRUE(rows[0].launch.has_value());
  EXPECT_LT(rows[0].launch->time, rows[0].time);
  EXPECT_GT(rows[0].launch->ground.sigma_major_m, 0.0);
}

TEST(ImpactSeries, NamesRemoteTracks) {
  const std::vector<tracking::Track> tracks{falling(0, 0.0), falling(1, 0.0)};
  const std::vector<std::string_view> names{"x7"};
  ImpactSeries series{{}};
  const auto rows = series.take({tracks[0].time, tracks, names});
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].remote, "");
  EXPECT_EQ(rows[1].remote, "x7");
}

}  // namespace
}  // namespace iamd::engine
