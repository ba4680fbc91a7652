// A recording of any size, written cheaply: objects that fly straight, one radar, one scan a second.
#pragma once

#include <array>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/base/random.hpp"

#include "process.hpp"

namespace iamd::app::test {

inline const std::string sensors_of_size =
    "- {id: a, lat_deg: 50, lon_deg: 10, sigma_range_m: 20, sigma_azimuth_deg: 0.05, sigma_elevation_deg: 0.05, pd: "
    "0.99,"
    " false_alarms_per_scan: 1}\n";

// `rows` rows, `each_scan` of them a scan: objects 20 degrees of a circle apart and on circles 3 km apart.
inline void write_recording(const std::string& file, std::uint64_t rows, std::uint64_t each_scan) {
  base::RandomStream draw{{.seed = 3, .run = 0, .entity = 1, .purpose = base::Purpose::test}};
  std::ofstream out{file, std::ios::binary};
  out << "t_s,sensor,range_m,azimuth_deg,elevation_deg\n";
  std::array<char, 96> line{};
  for (std::uint64_t i = 0; i < rows; ++i) {
    const std::uint64_t scan = i / each_scan;
    const std::uint64_t object = i % each_scan;
    const double range_m = 20e3 + 3e3 * static_cast<double>(object / 18);
    const double turned_deg = 0.2 * static_cast<double>(scan % 1800);  // 70 to 200 m/s
    double azimuth_deg = 20.0 * static_cast<double>(object % 18) + turned_deg;
    if (azimuth_deg >= 360.0) azimuth_deg -= 360.0;
    azimuth_deg += 0.05 * draw.normal();
    const int length = std::snprintf(line.data(), line.size(), "%llu,a,%.1f,%.4f,%.4f\n",
                                     static_cast<unsigned long long>(scan), range_m + 20.0 * draw.normal(),
                                     azimuth_deg < 0.0 ? azimuth_deg + 360.0 : azimuth_deg, 6.0 + 0.05 * draw.normal());
    out.write(line.data(), length);
  }
  ASSERT_TRUE(out.good());
}

// Tracks it and expects every row to be accounted for, every object to be followed, in bounded memory.
inline void expect_tracked(std::uint64_t rows, std::uint64_t each_scan, long most_memory_kb) {
  const Folder folder;
  std::ofstream{folder.file("sensors.yaml")} << sensors_of_size;
  write_recording(folder.file("d.csv"), rows, each_scan);
  const Ended ended = run({"track", "--sensors", folder.file("sensors.yaml"), folder.file("d.csv"), "--associator",
                           "gnn", "--filter", "linear", "--motion", "constant_velocity", "--json"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const auto document = nlohmann::json::parse(ended.out);
  const auto& counts = document["detections"];
  EXPECT_EQ(counts["rows"], rows);
  EXPECT_EQ(counts["used"], rows);
  EXPECT_EQ(counts["late"], 0);
  EXPECT_EQ(counts["duplicates"], 0);
  EXPECT_EQ(counts["scans"], rows / each_scan);
  const double alive = document["tracks"]["alive_at_end"];
  EXPECT_NEAR(alive, static_cast<double>(each_scan), 0.03 * static_cast<double>(each_scan));
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  constexpr long shadow_factor = 8;  // shadow, red zones and what is freed but kept back
#else
  constexpr long shadow_factor = 1;
#endif
  EXPECT_LT(ended.memory_kb, shadow_factor * most_memory_kb);
}

}  // namespace iamd::app::test
