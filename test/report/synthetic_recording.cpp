#include "synthetic_recording.hpp"

#include <cmath>
#include <functional>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/report/export_path.hpp"

namespace iamd::report::test {
namespace {

using engine::SampledPath;
using geo::degree;

base::Time at(double s) { return base::Time::from_seconds(s); }

// A flight along a geodesic with an arc of height, sampled as a recorder would.
SampledPath arc(const geo::Geodetic& from, double azimuth_rad, double length_m, double height_m, double start_s,
                double duration_s, double every_s) {
  const auto place = [&](double t_s) {
    const double s = t_s / duration_s;
    geo::Geodetic g = geo::geodesic_direct(from, azimuth_rad, s * length_m);
    g.alt_m = from.alt_m + 4.0 * height_m * s * (1.0 - s);
    return geo::ecef_from_geodetic(g);
  };
  SampledPath path;
  const int steps = static_cast<int>(std::lround(duration_s / every_s));
  for (int i = 0; i <= steps; ++i) {
    const double t_s = i * every_s, h_s = 1e-2;
    const auto a = place(t_s - h_s), b = place(t_s + h_s);
    const auto rate = [&](double p, double q) { return (q - p) / (2.0 * h_s); };
    path.push_back({at(start_s + t_s), {place(t_s), {rate(a.x_m, b.x_m), rate(a.y_m, b.y_m), rate(a.z_m, b.z_m)}}});
  }
  return path;
}

// A surface as the engine makes it, all around or in a sector.
void add_volume(engine::RecordedSensor& sensor, double range_m, double from_deg, double to_deg) {
  sensor.rows = 3;
  sensor.columns = 25;
  for (std::size_t row = 0; row < sensor.rows; ++row) {
    for (std::size_t column = 0; column < sensor.columns; ++column) {
      const double azimuth_rad = (from_deg + (to_deg - from_deg) * static_cast<double>(column) / 24.0) * degree;
      geo::Geodetic g = geo::geodesic_direct(sensor.site, azimuth_rad,
                                             range_m * (row == 0   ? 0.2
                                                        : row == 1 ? 1.0
                                                                   : 0.7));
      g.alt_m = row == 0 ? 500.0 : row == 1 ? 9e3 : 2e5;
      sensor.volume.push_back(geo::ecef_from_geodetic(g));
    }
  }
}

engine::RecordedTrack following(const SampledPath& truth) {
  engine::RecordedTrack track;
  track.id = base::TrackId{4};
  track.object = base::ObjectId{0};
  track.started = at(30);
  track.confirmed = at(35);
  for (int i = 0; i < 30; ++i) {
    const double t_s = 30.0 + 5.0 * i, off_m = 400.0 / (1.0 + i);
    engine::TrackSample sample{.time = at(t_s), .state = engine::state_on(truth, at(t_s)), .error_m = off_m};
    sample.state.position.x_m += i % 2 == 0 ? off_m : -off_m;
    const double turn = 0.2 * i;
    sample.spread_m = {300.0 / (1 + i), 100.0 * std::sin(turn), 80.0, 30.0 * std::cos(turn), -20.0, 15.0};
    track.samples.push_back(sample);
  }
  track.ended = at(182);
  return track;
}

engine::RecordedTrack false_track() {
  engine::RecordedTrack track;
  track.id = base::TrackId{7};
  track.started = at(50);
  track.ended = at(58);
  const geo::Geodetic place{51.0 * degree, 179.0 * degree, 20e3};
  track.samples.push_back({.time = at(50),
                           .state = {geo::ecef_from_geodetic(place), {100.0, -200.0, 50.0}},
                           .spread_m = {500, 0, 500, 0, 0, 500}});
  return track;
}

engine::RecordedShot shot(int number, double launch_s, double end_s, const geo::Geodetic& launcher,
                          const SampledPath& target) {
  engine::RecordedShot shot;
  shot.engagement = base::EngagementId{2};
  shot.shot = number;
  shot.battery = base::BatteryId{0};
  shot.track = base::TrackId{4};
  shot.aimed_at = base::ObjectId{0};
  shot.launch = at(launch_s);
  shot.end = at(end_s);
  shot.assessed = at(end_s + 2.0);
  const auto from = geo::ecef_from_geodetic(launcher);
  const auto to = engine::state_on(target, at(end_s)).position;
  const double t_s = end_s - launch_s;
  const geo::Velocity<geo::Ecef> mean{(to.x_m - from.x_m) / t_s, (to.y_m - from.y_m) / t_s, (to.z_m - from.z_m) / t_s};
  shot.path = {{at(launch_s), {from, {0.4 * mean.x_mps, 0.3 * mean.y_mps, 0.5 * mean.z_mps}}},
               {at(end_s), {to, {1.1 * mean.x_mps, 0.9 * mean.y_mps, mean.z_mps}}}};
  return shot;
}

outcome::Ledger ledger(const engine::Recording& r) {
  using namespace outcome;
  const base::ObjectId first{0}, second{1};
  const base::TrackId track{4};
  const auto launched = [&](int i) {
    battle::LaunchOrder order;
    order.engagement = base::EngagementId{2};
    order.battery = base::BatteryId{0};
    order.track = track;
    order.shot = i;
    order.plan.intercept = r.shots[static_cast<std::size_t>(i)].end;
    return Launched{order};
  };
  const auto intercepted = [&](int i) {
    const engine::RecordedShot& s = r.shots[static_cast<std::size_t>(i)];
    return Intercepted{{s.engagement, i, s.end, s.target, s.miss, 3.0}, s.battery, track};
  };
  return {{at(0), ObjectStarted{first}},
          {at(10), ObjectStarted{second}},
          {at(28), Detected{base::SensorId{0}, first, track, 50.0}},
          {at(30), TrackStarted{track, first}},
          {at(35), TrackConfirmed{track, first, 20.0}},
          {at(100), launched(0)},
          {at(101), launched(1)},
          {at(150.25), intercepted(1)},
          {at(152.25), Assessed{{base::EngagementId{2}, 1, at(152.25), false}}},
          {at(180), intercepted(0)},
          {at(182), TrackDeleted{track}},
          {at(410), ObjectArrived{second, base::AssetId{0}}}};
}

}  // namespace

const std::vector<std::string>& hostile_names() {
  static const std::vector<std::string> names{"</script><script>alert(1)</script>",
                                              "\"quotes\" and 'others'",
                                              "]]></description><b>",
                                              "two\nlines\r\nand\tmore",
                                              "a,b;c|d\\e\\",
                                              "\\",
                                              "=HYPERLINK(\"http://x\",\"y\")",
                                              "'=1",
                                              "-1",
                                              "@SUM(A1)",
                                              "\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7 \xe2\x80\xae"
                                              "desrever",
                                              "\xf0\x9f\x9a\x80\xf0\x9f\x87\xba\xf0\x9f\x87\xb3",
                                              "bad \xff\xc3 bytes \xed\xa0\x80",
                                              std::string{"nul \0 bell \a del \x7f", 17},
                                              "\xef\xbf\xbe and \xef\xbf\xbf",
                                              "$[name] &amp; &#0; %s {0}",
                                              "#12.5",
                                              "//comment",
                                              " blanks ",
                                              std::string(10'000, 'x')};
  return names;
}

engine::Recording recording(const std::string& name) {
  const auto named = [&](const char* plain) { return name.empty() ? std::string{plain} : name; };
  engine::Recording r;
  r.names = {{named("missile#1"), named("missile#2")},
             {named("city")},
             {named("radar"), named("sector radar")},
             {named("battery")}};
  r.posts = {named("post"), named("other post")};
  r.end = at(420);
  const geo::Geodetic city{50.0 * degree, -179.9 * degree, 30.0}, launcher{50.1 * degree, 179.95 * degree, 100.0};
  r.assets = {{city, 30e3, 1.0}};
  r.batteries = {{launcher, named("post"), 120e3, 1e3, 30e3, 8}};
  r.sensors.resize(2);
  r.sensors[0].kind = "phased_array";
  r.sensors[0].site = {50.05 * degree, 179.8 * degree, 200.0};
  add_volume(r.sensors[0], 400e3, 0.0, 360.0);
  r.sensors[1].kind = "rotating";
  r.sensors[1].site = {49.0 * degree, -170.0 * degree, 10.0};
  add_volume(r.sensors[1], 300e3, 40.0, 100.0);

  SampledPath west = arc({50.0 * degree, 174.0 * degree, 2000.0}, 80.0 * degree, 9e5, 1.2e5, 0.0, 300.0, 6.0);
  west.resize(31);  // killed at 180 s
  r.paths = {west, arc({86.0 * degree, 30.0 * degree, 5000.0}, 0.0, 8.9e5, 2e5, 10.0, 400.0, 8.0)};
  r.tracks = {following(r.paths[0]), false_track()};
  r.shots = {shot(0, 100.0, 180.0, launcher, r.paths[0]), shot(1, 101.0, 150.25, launcher, r.paths[0])};
  r.shots[0].target = base::ObjectId{0};
  r.shots[0].declared_killed = true;
  r.shots[1].miss = engagement::Miss::basket;
  r.detections = {{at(28), base::SensorId{0}, base::ObjectId{0}, base::TrackId{4},
                   engine::state_on(r.paths[0], at(28)).position, 50.0},
                  {at(50), base::SensorId{0}, {}, {}, r.tracks[1].samples[0].state.position, 12.0}};
  r.detections_made = 2;
  r.result.row.run = 17;
  r.result.stories.resize(2);
  r.result.stories[0] = {base::ObjectId{0},
                         outcome::Fate::killed,
                         outcome::Limit::none,
                         {},
                         at(0),
                         at(28),
                         at(35),
                         at(100),
                         at(150.25),
                         at(180),
                         2};
  r.result.stories[1] = {base::ObjectId{1},
                         outcome::Fate::leaked,
                         outcome::Limit::radar_range,
                         base::AssetId{0},
                         at(10),
                         base::Time::never(),
                         base::Time::never(),
                         base::Time::never(),
                         base::Time::never(),
                         at(410),
                         0};
  r.result.ledger = ledger(r);
  return r;
}

SampledPath true_path(const engine::Recording& recording, const std::string& id) {
  const std::size_t slash = id.find('/');
  const std::size_t index = std::stoul(id.substr(slash + 1));
  if (id.starts_with("object/")) return recording.paths.at(index);
  if (id.starts_with("shot/")) return recording.shots.at(index).path;
  return path_of(recording.tracks.at(index), recording.end);
}

}  // namespace iamd::report::test
