// A war simple enough for closed forms, as the text that a user would write.
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace iamd::validation {

// Level flyers from all sides towards one place, a radar that sees everything, one battery: a war simple enough for
// closed forms. They start at 78 km, little beyond the interceptor's 60 km, and are measured no oftener than the
// battery needs: thousands of such wars are played, under the sanitizers as well.
struct SimpleWar {
  int flyers = 1;
  double kill_probability = 0.5;
  double reliability = 1.0;
  int channels = 50;
  int launchers = 1;
  int interceptors = 100;
  std::string doctrine = "{kind: salvo, shots: 1}";
  int seed = 1;
  double duration_s = 900.0;
  std::string radar = "phased_array";
  int batteries = 1;          // at one place; the first is "battery", then "battery-1" …
  int harmless = 0;           // of the flyers, the last ones: decoys
  std::string radar_extra{};  // more of the radar's block, whole lines
  double basket_m = 20000.0;
  std::string posts{};  // the list of command posts, in one line; empty: none

  [[nodiscard]] std::string text() const {
    std::string out =
        "format: iamd-scenario/1\ntitle: a simple war\nquestion: how many leak?\ndoubts: aleatory\nseed: " +
        std::to_string(seed) + "\nruns: 10\nruns_per_world: 10\nduration_s: " + std::to_string(duration_s) +
        "\nobjects:\n";
    for (int i = 0; i < flyers; ++i) {
      const double bearing = 2.0 * std::numbers::pi * i / std::max(flyers, 12);
      out += "  - id: flyer-" + std::to_string(i) + (i >= flyers - harmless ? "\n    harmless: true" : "") +
             "\n    signature: {rcs_m2: 10}\n    motion:\n      kind: route\n      speed_mps: 250\n" +
             "      position_error_m: 20\n      waypoints:\n        - {lat_deg: " +
             std::to_string(0.7 * std::cos(bearing)) + ", lon_deg: " + std::to_string(0.7 * std::sin(bearing)) +
             ", alt_m: 8000}\n        - {lat_deg: 0, lon_deg: 0, alt_m: 8000}\n";
    }
    const std::string search = radar == "phased_array"
                                   ? "      azimuth_coverage_deg: 360\n      search_frame_s: 4\n      search_share: "
                                     "0.3\n      track_interval_s: 2\n"
                                     "      engaged_track_interval_s: 1\n"
                                   : "      rotation_period_s: 5\n      elevation_beamwidth_deg: 20\n";
    out +=
        "defence:\n  assets:\n    - id: place\n      position: {lat_deg: 0, lon_deg: 0, alt_m: 0}\n      radius_km: "
        "3\n      value: 2\n"
        "  sensors:\n    - id: radar\n      kind: " +
        radar +
        "\n      position: {lat_deg: 0, lon_deg: 0, alt_m: 0}\n      antenna_height_m: 20\n"
        "      band: s\n      pfa: 1e-9\n      reference: {rcs_m2: 1, range_km: 1500, pd: 0.9, pfa: 1e-9}\n      "
        "range_max_km: 400\n      beamwidth_deg: 1\n" +
        search + radar_extra + "  batteries:\n";
    for (int b = 0; b < batteries; ++b) out += battery(b);
    if (!posts.empty()) out += "  command_posts: " + posts + "\n";
    out += "  doctrine: " + doctrine + "\n";
    return out;
  }

 private:
  [[nodiscard]] std::string battery(int b) const {
    return "    - id: battery" + (b == 0 ? std::string{} : "-" + std::to_string(b)) +
           "\n      position: {lat_deg: 0, lon_deg: 0, alt_m: 0}\n      launchers: " + std::to_string(launchers) +
           "\n      interceptors_per_launcher: " + std::to_string(interceptors) +
           "\n      channels: " + std::to_string(channels) +
           "\n      reaction_time_s: 5\n      launch_interval_s: 0.5\n      interceptor:\n        burnout_speed_mps: "
           "2000\n        burn_time_s: 5\n"
           "        ballistic_coefficient_kg_m2: 50000\n        speed_min_mps: 300\n        range_min_km: 0.5\n        "
           "range_max_km: 60\n"
           "        altitude_min_km: 0\n        altitude_max_km: 30\n        target_speed_max_mps: 3000\n        "
           "kill_probability: " +
           std::to_string(kill_probability) + "\n        reliability: " + std::to_string(reliability) +
           "\n        basket_radius_m: " + std::to_string(basket_m) +
           "\n        handover_s: 2\n        divert_mps: 2000\n";
  }
};

}  // namespace iamd::validation
