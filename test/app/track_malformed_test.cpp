// Hostile and mistaken recordings through iamd track: exit 2 quickly, the place and a remedy named, nothing written.
#include <fstream>

#include <gtest/gtest.h>

#include "process.hpp"

namespace iamd::app::test {
namespace {

namespace fs = std::filesystem;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double most_cpu_s = 20.0;
constexpr long most_memory_kb = 4'000'000;
#else
constexpr double most_cpu_s = 2.0;
constexpr long most_memory_kb = 200'000;
#endif

struct Malformed {
  std::string name, text, expected;
};

const std::string good_sensors =
    "- {id: a, lat_deg: 50, lon_deg: 10, sigma_range_m: 10, sigma_azimuth_deg: 0.1, sigma_elevation_deg: 0.1}\n"
    "- {id: b, lat_deg: 51, lon_deg: 10, sigma_azimuth_deg: 0.1}\n";
const std::string head = "t_s,sensor,range_m,azimuth_deg,elevation_deg\n";
const std::string row = "0,a,1000,10,5\n";
const std::string good_truth = "t_s,object,x_m,y_m,z_m\n0,x,1,2,3\n";

// Calls the command and expects a refusal that holds `expected`.
void expect_refused(const Folder& folder, const std::string& sensors, const std::string& detections,
                    const std::string& expected, std::vector<std::string> more = {}) {
  SCOPED_TRACE(expected);
  const auto before = folder.names();
  std::vector<std::string> words{"track", "--sensors", sensors, detections, "--out", folder.file("tracks.csv")};
  words.insert(words.end(), more.begin(), more.end());
  const Ended ended = run(words);
  EXPECT_EQ(ended.exit, 2) << ended.err.substr(0, 500);
  EXPECT_EQ(ended.out, "");
  EXPECT_TRUE(ended.err.starts_with("error: ")) << ended.err.substr(0, 500);
  EXPECT_NE(ended.err.find(expected), std::string::npos) << ended.err.substr(0, 2000);
  const auto says = [&](const char* part) { return ended.err.find(part) != std::string::npos; };
  EXPECT_TRUE(says(" (") || says("; ")) << "neither a reason nor a remedy: " << ended.err.substr(0, 500);
  EXPECT_LT(ended.err.size(), 20000u);
  EXPECT_LT(ended.cpu_s, most_cpu_s);
  EXPECT_LT(ended.memory_kb, most_memory_kb);
  EXPECT_EQ(folder.names(), before) << "something was written";
}

std::vector<Malformed> malformed_detections() {
  std::vector<Malformed> cases{
      {"empty", "", "the file is empty"},
      {"blank", "\n\n  \n", "only blank lines"},
      {"comments", "# nothing\n# here\n", "only blank lines"},
      {"header-only", head, "no rows under the header"},
      {"no-header", row + row, "unknown column '0'"},
      {"missing-time", "sensor,range_m,azimuth_deg,elevation_deg\na,1,2,3\n", "the column 't_s' is missing"},
      {"missing-sensor", "t_s,range_m,azimuth_deg,elevation_deg\n0,1,2,3\n", "the column 'sensor' is missing"},
      {"misspelt", "t_s,sensor,range,azimuth_deg,elevation_deg\n" + row, "did you mean 'range_m'?"},
      {"unknown", "t_s,sensor,range_m,azimuth_deg,elevation_deg,colour\n0,a,1,2,3,red\n", "unknown column 'colour'"},
      {"twice", "t_s,t_s,sensor,range_m\n0,0,a,1\n", "stands there twice"},
      {"semicolons", "t_s;sensor;range_m\n0;a;1\n", "separate the columns by commas"},
      {"tabs", "t_s\tsensor\trange_m\n0\ta\t1\n", "separate the columns by commas"},
      {"too-few", head + row + "1,a,1000,10\n", "detections.csv:3:10: the row has 4 cells"},
      {"too-many", head + "0,a,1000,10,5,7\n", "the row has 6 cells"},
      {"cut-off", head + row + "1,a,10", "is it cut off?"},
      {"infinite", head + "0,a,inf,10,5\n", "not a finite number"},
      {"nan", head + "0,a,1000,nan,5\n", "not a finite number"},
      {"nan-time", head + "nan,a,1000,10,5\n", "not a finite number"},
      {"overflow", head + "0,a,1e999,10,5\n", "not a number"},
      {"words", head + "0,a,far,10,5\n", "not a number: 'far'"},
      {"unit", head + "0,a,1000m,10,5\n", "not a number"},
      {"decimal-comma", head + "0,a,\"1000,5\",10,5\n", "write a decimal point"},
      {"negative-range", head + "0,a,-1000,10,5\n", "-1000 is out of range"},
      {"zero-range", head + "0,a,0,10,5\n", "0 is out of range"},
      {"zenith", head + "0,a,1000,10,91\n", "91 is out of range"},
      {"azimuth", head + "0,a,1000,1000,5\n", "1000 is out of range"},
      {"empty-time", head + ",a,1000,10,5\n", "the cell is empty"},
      {"huge-time", head + "1e12,a,1000,10,5\n", "1e12 is out of range"},
      {"clock", head + "12:30:00,a,1000,10,5\n", "not a number"},
      {"strange-sensor", head + "0,c,1000,10,5\n", "no sensor is named 'c'"},
      {"empty-sensor", head + "0,,1000,10,5\n", "the cell is empty"},
      {"nothing-measured", head + "0,a,,,\n", "neither range nor azimuth was measured"},
      {"no-sigma", head + "0,b,1000,10,5\n", "has no sigma_range_m"},
      {"open-quote", head + "0,\"a,1000,10,5\n", "never closed"},
      {"inner-quote", head + "0,a\"b,1000,10,5\n", "in the middle of a cell"},
      {"binary",
       std::string("\x7f"
                   "ELF\x02\x01\x01\0\0\0",
                   10),
       "control character"},
      {"nul", head + std::string("0,a\0,1,1,1\n", 11), "control character"},
      {"latin-1", head + "0,\xe9,1000,10,5\n", "not UTF-8"},
      {"utf-16", std::string("\xff\xfet\0_\0s\0", 8), "not UTF-8"},
      {"old-mac", "t_s,sensor,range_m\r0,a,1000\r", "convert the line ends"},
      {"gigantic-line", head + std::string(50'000'000, '1') + "\n", "longer than"},
      {"gigantic-header", std::string(50'000'000, ','), "longer than"},
      {"many-cells", std::string(10'000, ',') + "\n", "more than 256 cells"},
      {"json", "[{\"t_s\": 0}]\n", "in the middle of a cell"},
  };
  std::string many = head;
  for (int i = 0; i < 100'000; ++i) many += "x,y,z,u,v\n";
  cases.push_back({"all-wrong", many, "not a number"});
  return cases;
}

TEST(MalformedRecording, OfDetectionsIsRefused) {
  const Folder folder;
  std::ofstream{folder.file("sensors.yaml")} << good_sensors;
  const auto cases = malformed_detections();
  EXPECT_GE(cases.size(), 40u);
  const std::string file = folder.file("detections.csv");
  for (const Malformed& malformed : cases) {
    SCOPED_TRACE(malformed.name);
    std::ofstream{file, std::ios::binary} << malformed.text;
    expect_refused(folder, folder.file("sensors.yaml"), file, malformed.expected);
    expect_refused(folder, folder.file("sensors.yaml"), file, "detections.csv");
  }
}

TEST(MalformedRecording, WithAMistakeAtItsVeryEndWritesNothingToStdout) {
  const Folder folder;
  std::ofstream{folder.file("sensors.yaml")} << good_sensors;
  {
    std::ofstream out{folder.file("d.csv")};
    out << head;
    for (int i = 0; i < 20'000; ++i) out << i << ",a," << 50'000 + i << ",10,5\n";
    out << "20000,a,inf,10,5\n";
  }
  const Ended ended = run({"track", "--sensors", folder.file("sensors.yaml"), folder.file("d.csv")});
  EXPECT_EQ(ended.exit, 2);
  EXPECT_EQ(ended.out, "");
  EXPECT_NE(ended.err.find("d.csv:20002:9: range_m: "), std::string::npos) << ended.err;
}

TEST(MalformedRecording, OfSensorsIsRefused) {
  const Folder folder;
  const std::string detections = folder.file("detections.csv"), file = folder.file("sensors.yaml");
  std::ofstream{detections} << head << row;
  const Malformed cases[] = {
      {"empty", "", "sensors.yaml"},
      {"scalar", "radar\n", "expected"},
      {"no-list", "format: iamd-sensors/1\n", "'sensors'"},
      {"other-format", "format: iamd-scenario/1\nsensors: []\n", "iamd-sensors/1"},
      {"none", "[]\n", "a list of 0 sensors"},
      {"no-id", "- {lat_deg: 50, lon_deg: 10}\n", "'id' is missing"},
      {"twice", good_sensors + good_sensors, "used twice"},
      {"radians", "- {id: a, lat_rad: 0.8, lon_deg: 10}\n", "unknown key 'lat_rad'"},
      {"off-earth", "- {id: a, lat_deg: 500, lon_deg: 10}\n", "500 is out of range"},
      {"negative", "- {id: a, lat_deg: 50, lon_deg: 10, sigma_range_m: -1}\n", "-1 is out of range"},
      {"certain", "- {id: a, lat_deg: 50, lon_deg: 10, pd: 1.2}\n", "1.2 is out of range"},
      {"infinite", "- {id: a, lat_deg: 50, lon_deg: 10, range_max_m: .inf}\n", "range_max_m"},
      {"misspelt", "- {id: a, lat_deg: 50, lon_deg: 10, sigma_rang_m: 1}\n", "did you mean 'sigma_range_m'?"},
      {"text", "- {id: a, lat_deg: north, lon_deg: 10}\n", "north"},
      {"open", "- {id: a, lat_deg: 50\n", "sensors.yaml"},
      {"anchor", "- &x {id: a, lat_deg: 50, lon_deg: 10}\n", "sensors.yaml"},
      {"huge", "#" + std::string(3'000'000, 'x') + "\n" + good_sensors, "bytes"}};
  for (const Malformed& malformed : cases) {
    SCOPED_TRACE(malformed.name);
    std::ofstream{file, std::ios::binary} << malformed.text;
    expect_refused(folder, file, detections, malformed.expected);
  }
  expect_refused(folder, folder.file("sensor.yaml"), detections, "did you mean");
  expect_refused(folder, folder.file(""), detections, "this is a folder");
}

TEST(MalformedRecording, OfTruthIsRefused) {
  const Folder folder;
  const std::string file = folder.file("truth.csv");
  std::ofstream{folder.file("sensors.yaml")} << good_sensors;
  std::ofstream{folder.file("detections.csv")} << head << row;
  const Malformed cases[] = {{"empty", "", "the file is empty"},
                             {"geodetic", "t_s,object,lat_deg,lon_deg,alt_m\n0,x,1,2,3\n", "unknown column 'lat_deg'"},
                             {"no-z", "t_s,object,x_m,y_m\n0,x,1,2\n", "the column 'z_m' is missing"},
                             {"some-velocity", "t_s,object,x_m,y_m,z_m,vx_mps\n0,x,1,2,3,4\n", "all or none"},
                             {"two-places", good_truth + "0,x,1,2,4\n", "at two places at once"},
                             {"infinite", good_truth + "1,x,inf,2,4\n", "not a finite number"},
                             {"nameless", good_truth + "1,,1,2,4\n", "the cell is empty"},
                             {"far", good_truth + "1,x,1e12,2,4\n", "1e12 is out of range"}};
  for (const Malformed& malformed : cases) {
    SCOPED_TRACE(malformed.name);
    std::ofstream{file, std::ios::binary} << malformed.text;
    expect_refused(folder, folder.file("sensors.yaml"), folder.file("detections.csv"), malformed.expected,
                   {"--truth", file});
  }
}

TEST(MalformedRecording, OfAircraftStatesIsRefused) {
  const Folder folder;
  const std::string file = folder.file("states.csv"), columns = "time,icao24,lat,lon,onground,geoaltitude\n";
  std::ofstream{folder.file("sensors.yaml")} << good_sensors;
  const Malformed cases[] = {{"no-height", "time,icao24,lat,lon\n0,x,50,10\n", "neither geoaltitude nor baroaltitude"},
                             {"no-time", "icao24,lat,lon,geoaltitude\nx,50,10,1000\n", "the column 'time' is missing"},
                             {"on-ground", columns + "0,x,50,10,True,0\n", "no aircraft is in the air"},
                             {"latitude", columns + "0,x,95,10,False,1000\n", "95 is out of range"},
                             {"height", columns + "0,x,50,10,False,1e9\n", "1e9 is out of range"},
                             {"text", columns + "0,x,50,east,False,1000\n", "not a number: 'east'"},
                             {"nameless", columns + "0,,50,10,False,1000\n", "the cell is empty"}};
  for (const Malformed& malformed : cases) {
    SCOPED_TRACE(malformed.name);
    std::ofstream{file, std::ios::binary} << malformed.text;
    expect_refused(folder, folder.file("sensors.yaml"), file, malformed.expected);
  }
  std::ofstream{file} << columns << "0,x,50,10,False,1000\n";
  std::ofstream{folder.file("blind.yaml")} << "- {id: a, lat_deg: 50, lon_deg: 10}\n";
  expect_refused(folder, folder.file("blind.yaml"), file, "measures neither range nor azimuth");
  std::ofstream{folder.file("noisy.yaml")}
      << "- {id: a, lat_deg: 50, lon_deg: 10, sigma_azimuth_deg: 1, false_alarms_per_scan: 3}\n";
  expect_refused(folder, folder.file("noisy.yaml"), file, "add range_max_m");
}

}  // namespace
}  // namespace iamd::app::test
