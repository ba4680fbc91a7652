// Our side of `./do bench-tracking`: the picture on a scene of scenarios/tracking/make_scene.py.
//
//   tracking_peer FOLDER gnn|jpda own|truth [--runs R] [--out TRACKS.csv]
//
// own: the whole life cycle. truth: from the tracks in FOLDER/STARTS.csv; the peer (benchmark/peers/stonesoup_track.py
// --start truth) gets the same detections and the same first estimates, so both associate so many tracks with so many
// detections; ours also looks after existence and starts tracks from what is left over, as it always does.
//
// Prints one JSON object. Only the work of tracking is timed: detections are ready in memory. Of R runs (5) of the
// whole scene each scan counts with its fastest; the tracks are the same in every run.
#include <algorithm>
#include <cmath>
#include <ctime>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <numeric>
#include <sstream>
#include <string>
#include <vector>

#include "iamd/geo/frames.hpp"
#include "iamd/tracking/associator.hpp"
#include "iamd/tracking/picture.hpp"

namespace {

using namespace iamd;

constexpr double degree = 3.14159265358979323846 / 180.0;

struct Facts {
  std::map<std::string, double> sensor;
  // By scan.
  std::vector<base::Time> times;
  std::vector<std::vector<sensing::Detection>> detections;
  std::vector<tracking::TrackStart> starts;
};

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::stringstream stream(line);
  for (std::string cell; std::getline(stream, cell, ',');) cells.push_back(cell);
  return cells;
}

std::map<std::string, double> read_sensor(const std::string& path) {
  std::map<std::string, double> sensor;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const auto colon = line.find(':');
    const auto begin = line.find_first_not_of(" -");
    if (line.starts_with('#') || colon == std::string::npos || line.find("id:") != std::string::npos) continue;
    sensor[line.substr(begin, colon - begin)] = std::stod(line.substr(colon + 1));
  }
  return sensor;
}

void read_detections(const std::string& path, Facts& facts) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  std::uint32_t number = 0;
  while (std::getline(file, line)) {
    const auto cells = cells_of(line);
    sensing::Detection d;
    d.id = base::DetectionId{number++};
    d.sensor = base::SensorId{0};
    d.time = base::Time::from_seconds(std::stod(cells.at(0)));
    d.measured.range_m = std::stod(cells.at(2));
    d.measured.azimuth_rad = std::stod(cells.at(3)) * degree;
    d.measured.elevation_rad = std::stod(cells.at(4)) * degree;
    d.sigma_range_m = facts.sensor.at("sigma_range_m");
    d.sigma_azimuth_rad = facts.sensor.at("sigma_azimuth_deg") * degree;
    d.sigma_elevation_rad = facts.sensor.at("sigma_elevation_deg") * degree;
    if (facts.times.empty() || facts.times.back() != d.time) {
      facts.times.push_back(d.time);
      facts.detections.emplace_back();
    }
    facts.detections.back().push_back(d);
  }
}

// t_s, x y z vx vy vz in Ecef, sigma_position_m, sigma_velocity_mps (the same in all directions).
void read_starts(const std::string& path, Facts& facts) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::vector<double> n;
    for (const auto& cell : cells_of(line)) n.push_back(std::stod(cell));
    tracking::TrackStart start;
    start.time = base::Time::from_seconds(n.at(0));
    start.state = {{n.at(1), n.at(2), n.at(3)}, {n.at(4), n.at(5), n.at(6)}};
    for (std::size_t i = 0; i < 6; ++i) {
      const double sigma = n.at(i < 3 ? 7 : 8);
      start.covariance[7 * i] = sigma * sigma;
    }
    start.existence = 0.9999;
    facts.starts.push_back(start);
  }
}

// The peer's motion: constant velocity with white acceleration noise of 1 m²/s³.
tracking::PictureConfig config() {
  tracking::PictureConfig config;
  config.filters.motions = {tracking::MotionKind::constant_velocity};
  config.filters.manoeuvre_mps2 = 1.0;
  config.filters.accel_time_s = 0.5;
  return config;
}

std::unique_ptr<tracking::Tracker> begin(const Facts& facts, tracking::AssociatorKind kind, tracking::TrackerLog& log) {
  const auto& s = facts.sensor;
  const tracking::SensorFacts sensor{
      .site = geo::Site{{s.at("lat_deg") * degree, s.at("lon_deg") * degree, s.at("alt_m")}},
      .detection_probability = s.at("pd"),
      .false_alarms_per_scan = s.at("false_alarms_per_scan"),
      .range_max_m = s.at("range_max_m")};
  auto tracker = tracking::make_picture(config(), tracking::make_associator(kind), {&sensor, 1});
  for (const auto& start : facts.starts) tracker->start(start, log);
  return tracker;
}

double processor_ms() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

struct Result {
  std::vector<double> ms;  // by scan
  std::size_t tracks = 0;
};

Result run(const Facts& facts, tracking::AssociatorKind kind, std::ostream* out) {
  tracking::TrackerLog log;
  const auto tracker = begin(facts, kind, log);
  Result result;
  // Tracks start at the first scan's time: it is theirs.
  for (std::size_t k = facts.starts.empty() ? 0 : 1; k < facts.times.size(); ++k) {
    log.clear();
    const tracking::Look look{
        .detections = facts.detections[k], .whole_scan = true, .sensor = base::SensorId{0}, .time = facts.times[k]};
    const double began = processor_ms();
    tracker->take(look, log);
    tracker->age(facts.times[k], log);
    result.ms.push_back(processor_ms() - began);
    if (out == nullptr) continue;
    for (const auto& track : tracker->tracks()) {
      if (track.status != tracking::TrackStatus::confirmed) continue;
      const auto p = tracker->predicted(track, facts.times[k]).state.position;
      *out << facts.times[k].seconds() << ',' << track.id.index() << ',' << p.x_m << ',' << p.y_m << ',' << p.z_m
           << '\n';
    }
  }
  result.tracks = tracker->tracks().size();
  return result;
}

int usage() {
  std::cerr << "usage: tracking_peer FOLDER gnn|jpda own|truth [--runs R] [--out TRACKS.csv]\n";
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.size() < 3 || (words[1] != "gnn" && words[1] != "jpda") || (words[2] != "own" && words[2] != "truth")) {
    return usage();
  }
  const auto kind = words[1] == "gnn" ? tracking::AssociatorKind::gnn : tracking::AssociatorKind::jpda;
  int runs = 5;
  std::string out;
  for (std::size_t i = 3; i + 1 < words.size(); i += 2) {
    if (words[i] == "--runs") runs = std::stoi(words[i + 1]);
    if (words[i] == "--out") out = words[i + 1];
  }
  Facts facts;
  facts.sensor = read_sensor(words[0] + "/SENSORS.yaml");
  read_detections(words[0] + "/DETECTIONS.csv", facts);
  if (words[2] == "truth") read_starts(words[0] + "/STARTS.csv", facts);
  if (facts.times.empty()) return usage();

  std::ofstream file;
  if (!out.empty()) {
    file.open(out);
    file.precision(17);
    file << "t_s,track,x_m,y_m,z_m\n";
  }
  Result all = run(facts, kind, out.empty() ? nullptr : &file);
  for (int i = 1; i < runs; ++i) {
    const Result again = run(facts, kind, nullptr);
    all.ms.insert(all.ms.end(), again.ms.begin(), again.ms.end());
  }
  const double mean = std::accumulate(all.ms.begin(), all.ms.end(), 0.0) / static_cast<double>(all.ms.size());
  std::ranges::sort(all.ms);
  std::cout << "{\"associator\": \"" << words[1] << "\", \"start\": \"" << words[2]
            << "\", \"scans\": " << all.ms.size() << ", \"ms_a_scan_median\": " << all.ms[all.ms.size() / 2]
            << ", \"ms_a_scan_mean\": " << mean << ", \"ms_a_scan_most\": " << all.ms.back()
            << ", \"tracks_at_end\": " << all.tracks << "}\n";
  return 0;
}
