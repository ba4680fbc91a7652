// What a run's sensing costs: a raid of ballistic objects that comes into view after half an hour, and is tracked to
// the ground.
#include <cmath>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "iamd/base/hash.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/sensing/sensor.hpp"

namespace iamd::sensing {
namespace {

const geo::Site& site() {
  static const geo::Site s{{50.0 * geo::degree, 30.0 * geo::degree, 110.0}};
  return s;
}

std::shared_ptr<const SensorModel> model(const std::string& block) {
  auto node = scenario::parse(block, "benchmark.yaml");
  scenario::Reader reader;
  return node ? sensor_registry().read(*node, "sensor", reader) : nullptr;
}

constexpr char phased[] =
    "kind: phased_array\n"
    "position: {lat_deg: 50, lon_deg: 30, alt_m: 100}\n"
    "band: x\n"
    "reference: {rcs_m2: 0.05, range_km: 800, pd: 0.9}\n"
    "range_max_km: 1000\n"
    "beamwidth_deg: 0.7\n"
    "search_frame_s: 5\n"
    "search_share: 0.5\n"
    "track_dwell_ms: 5\n"
    "track_interval_s: 1\n"
    "engaged_track_interval_s: 1\n";

constexpr char rotating[] =
    "kind: rotating\n"
    "position: {lat_deg: 50, lon_deg: 30, alt_m: 100}\n"
    "band: x\n"
    "reference: {rcs_m2: 0.05, range_km: 800, pd: 0.9}\n"
    "range_max_km: 1000\n"
    "beamwidth_deg: 1.5\n"
    "rotation_period_s: 10\n"
    "elevation_beamwidth_deg: 20\n"
    "pfa: 1e-8\n";

// Flown backwards from the impact, without drag, and turned round: a flight of half an hour that ends near the radar.
struct Raid {
  std::deque<geo::Trajectory> paths;
  std::vector<world::Target> targets;

  explicit Raid(int count) {
    for (int i = 0; i < count; ++i) {
      const double azimuth = (-40.0 + 80.0 * i / count) * geo::degree;
      const geo::Position<geo::Enu> ground{20e3 * std::sin(7.0 * i), 20e3 * std::cos(7.0 * i), 0.0};
      const geo::Velocity<geo::Enu> outwards{6200.0 * std::sin(azimuth), 6200.0 * std::cos(azimuth), 3000.0};
      geo::Trajectory back;
      const geo::FlightResult flight = geo::fly({site().to_ecef(ground), site().to_ecef(outwards)}, 0.0, {}, {}, &back);
      geo::Trajectory& path = paths.emplace_back();
      const double end_s = flight.end_s;
      constexpr double step_s = 30.0;
      const auto at = [&](double t) {
        geo::State<geo::Ecef> s = back.at(end_s - t);
        s.velocity = {-s.velocity.x_mps, -s.velocity.y_mps, -s.velocity.z_mps};
        return s;
      };
      const auto accel = [&](double t) { return geo::acceleration(back.at(end_s - t), {}); };
      for (double t = 0.0; t < end_s; t += step_s) {
        const double next = std::min(t + step_s, end_s);
        if (next - t > 1e-3) path.append_quintic(t, next - t, at(t), accel(t), at(next), accel(next));
      }
      world::Target target;
      target.id = base::ObjectId{targets.size()};
      target.entity = base::hash_text("warhead " + std::to_string(i));
      target.signature.rcs_m2.fill(0.05);
      target.path = &path;
      target.start = base::Time::from_seconds(2.0 * i);
      target.end = target.start + base::Duration::from_seconds(end_s);
      targets.push_back(target);
    }
  }
};

// One run. Cues are the truth at the last detection; none before the first.
std::size_t one_run(const SensorModel& radar_model, const Raid& raid, std::uint64_t run, Look& look,
                    std::vector<TrackCue>& cues, std::size_t& looks) {
  const auto radar = radar_model.make(base::SensorId{0}, 1, scenario::Draw{1, 0, run}, 4.0 / 3.0, raid.targets);
  base::Time end;
  for (const world::Target& target : raid.targets) end = std::max(end, target.end);
  cues.clear();
  std::vector<int> cue_of(raid.targets.size(), -1);
  std::size_t detections = 0;
  while (radar->next() <= end) {
    look.clear();
    radar->look(radar->next(), raid.targets, cues, look);
    ++looks;
    detections += look.detections.size();
    for (std::size_t i = 0; i < look.source.size(); ++i) {
      if (!look.source[i].valid()) continue;
      const std::size_t object = look.source[i].index();
      if (cue_of[object] < 0) {
        cue_of[object] = static_cast<int>(cues.size());
        cues.push_back({base::TrackId{object}, {}, {}, 100.0, false});
      }
      TrackCue& cue = cues[static_cast<std::size_t>(cue_of[object])];
      cue.time = look.detections[i].time;
      cue.state = raid.targets[object].state(cue.time);
    }
  }
  return detections;
}

void run_of(benchmark::State& state, const char* block) {
  const auto radar = model(block);
  if (!radar) return state.SkipWithError("the radar's block can't be read");
  const Raid raid{static_cast<int>(state.range(0))};
  Look look;
  std::vector<TrackCue> cues;
  std::uint64_t run = 0;
  std::size_t detections = 0;
  std::size_t looks = 0;
  for (auto _ : state) detections += one_run(*radar, raid, run++, look, cues, looks);
  const auto runs = static_cast<double>(run);
  state.counters["detections"] = static_cast<double>(detections) / runs;
  state.counters["looks"] = static_cast<double>(looks) / runs;
}
BENCHMARK_CAPTURE(run_of, phased_array, phased)->Arg(10)->Arg(40)->Arg(160)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(run_of, rotating, rotating)->Arg(10)->Arg(40)->Unit(benchmark::kMicrosecond);

// A face with a thousand objects in view, aircraft and falling bodies between 60 and 560 km, each searched every ten
// seconds and looked at as a track every two, all its air and its resolution in the model: how many seconds of its life
// a second of one core gives.
constexpr char face_of_a_thousand[] =
    "kind: phased_array\n"
    "position: {lat_deg: 50, lon_deg: 30, alt_m: 100}\n"
    "band: s\n"
    "reference: {rcs_m2: 1, range_km: 600, pd: 0.9}\n"
    "range_max_km: 800\n"
    "beamwidth_deg: 1.5\n"
    "search_frame_s: 10\n"
    "search_share: 0.3\n"
    "track_dwell_ms: 1\n"
    "track_interval_s: 2\n"
    "waveform: {pulse_length_us: 50, bandwidth_mhz: 2, prf_hz: 150, prf_count: 3, measures_range_rate: true}\n";

void thousand_in_view(benchmark::State& state) {
  const auto radar_model = model(face_of_a_thousand);
  if (!radar_model) return state.SkipWithError("the radar's block can't be read");
  constexpr int count = 1000;
  constexpr double life_s = 100.0;
  std::deque<geo::Trajectory> paths;
  std::vector<world::Target> targets;
  for (int i = 0; i < count; ++i) {
    const double azimuth = (-57.0 + 114.0 * std::fmod(0.6180339887 * i, 1.0)) * geo::degree;
    const double elevation = (2.0 + 50.0 * std::fmod(0.7548776662 * i, 1.0)) * geo::degree;
    const double range = 60e3 + 500e3 * std::fmod(0.5698402910 * i, 1.0);
    const double speed = i % 2 == 0 ? 250.0 : 2500.0;
    const geo::Position<geo::Enu> p = geo::enu_from_az_el_range({azimuth, elevation, range});
    const geo::Velocity<geo::Enu> v{-speed * std::sin(azimuth + 1.0), -speed * std::cos(azimuth + 1.0), 0.0};
    geo::Trajectory& path = paths.emplace_back();
    for (double t = 0.0; t < life_s; t += 10.0) {
      const auto at = [&](double s) {
        return geo::State<geo::Ecef>{
            site().to_ecef(geo::Position<geo::Enu>{p.x_m + v.x_mps * s, p.y_m + v.y_mps * s, p.z_m}),
            site().to_ecef(v)};
      };
      path.append_quintic(t, 10.0, at(t), {}, at(t + 10.0), {});
    }
    world::Target target;
    target.id = base::ObjectId{targets.size()};
    target.entity = base::hash_text("object " + std::to_string(i));
    target.signature.rcs_m2.fill(10.0);
    target.path = &path;
    target.end = base::Time::from_seconds(life_s);
    targets.push_back(target);
  }
  Look look;
  std::vector<TrackCue> cues;
  for (const world::Target& target : targets) {
    cues.push_back({base::TrackId{target.id.index()}, {}, target.state({}), 100.0, false});
  }
  RadarTime used;
  std::size_t detections = 0;
  double lived_s = 0.0;
  std::uint64_t run = 0;
  for (auto _ : state) {
    state.PauseTiming();
    const auto radar = radar_model->make(base::SensorId{0}, 1, scenario::Draw{1, 0, run++}, 4.0 / 3.0, targets);
    state.ResumeTiming();
    while (radar->next() < base::Time::from_seconds(life_s)) {
      look.clear();
      radar->look(radar->next(), targets, cues, look);
      detections += look.detections.size();
      // The tracks know what was measured last, and no more.
      for (std::size_t i = 0; i < look.source.size(); ++i) {
        if (!look.source[i].valid()) continue;
        TrackCue& cue = cues[look.source[i].index()];
        cue.time = look.detections[i].time;
        cue.state = targets[look.source[i].index()].state(cue.time);
      }
    }
    used = radar->time_used();
    lived_s += used.elapsed_s;
  }
  state.counters["times_real_time"] = benchmark::Counter(lived_s, benchmark::Counter::kIsRate);
  state.counters["detections_a_second"] = static_cast<double>(detections) / lived_s;
  state.counters["track_dwells_a_second"] = static_cast<double>(used.track_dwells) / used.elapsed_s;
  state.counters["busy"] = (used.search_s + used.track_s) / used.elapsed_s;
  state.counters["missed"] = static_cast<double>(used.missed_track_dwells);
}
BENCHMARK(thousand_in_view)->Unit(benchmark::kMillisecond);

void making_a_radar(benchmark::State& state) {
  const auto radar = model(phased);
  const Raid raid{10};
  std::uint64_t run = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(radar->make(base::SensorId{0}, 1, scenario::Draw{1, 0, run++}, 4.0 / 3.0, raid.targets));
  }
}
BENCHMARK(making_a_radar);

}  // namespace
}  // namespace iamd::sensing
