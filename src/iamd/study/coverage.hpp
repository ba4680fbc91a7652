// How far the sensors of a scenario see what looks like its objects: detection contours by height and azimuth.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/study/stretches.hpp"

namespace iamd::study {

// What is asked. An object stands at every height and in every direction in turn, in level flight.
struct CoverageOptions {
  double detection_probability = 0.5;  // of one dwell, from which on an object counts as detected; in (0, 1)
  std::size_t azimuths = 180;          // evenly around, from north on; at least 4
  std::vector<double> altitudes_m;     // ascending; empty: default_altitudes_m(), as far up as makes sense
  bool above_ground = false;           // heights above the terrain instead of above the ellipsoid
  double aspect_rad = 0.0;             // between the heading and the way to the sensor: 0 flies towards it, π away
  std::optional<double> speed_mps;     // none: as fast as the object flies at that height, see CoverageTarget
  double step_m = 1000.0;              // of the search along a way, see find_stretches()
  std::optional<std::uint64_t> world;  // whose draw is taken; none: every number at its likely value
  std::uint64_t worlds = 0;            // so many worlds' draws for the interval of ranges; 0: none
  std::optional<std::size_t> sensor;   // of Question::sensors; none: all
  std::optional<std::size_t> object;   // of Question::objects; none: all that have a signature
  std::optional<double> plain_rcs_m2;  // instead of objects: a cross-section, the same everywhere, Swerling case 1

  static constexpr std::size_t most_azimuths = 3600;
  static constexpr std::size_t most_altitudes = 100;
  static constexpr std::uint64_t most_worlds = 1000;
  static constexpr double plain_speed_mps = 250.0;        // of a plain target when no speed is given
  static constexpr std::uint64_t most_ways = 20'000'000;  // to be searched in all
};

// 30 m to 300 km.
[[nodiscard]] std::vector<double> default_altitudes_m();

// Range to which worlds see, at one azimuth and height; 0 in a world that sees nothing.
struct WorldRanges {
  double low_m = 0.0, median_m = 0.0, high_m = 0.0;  // 5, 50 and 95 % of the worlds see no farther
};

// What one sensor sees along one azimuth at one height. Distances are geodesic, on the ground.
struct CoverageWay {
  double azimuth_rad = 0.0;
  double share = 0.0;  // of the full turn that it stands for
  Stretches found;
  std::optional<WorldRanges> worlds{};

  [[nodiscard]] bool sees() const { return !found.seen.empty(); }
  [[nodiscard]] double range_m() const { return sees() ? found.seen.back().to_m : 0.0; }  // the contour
  [[nodiscard]] double inner_range_m() const { return sees() ? found.seen.front().from_m : 0.0; }
  // How much of the way from the inner range to the contour is seen; 1 without gaps, 0 where nothing is seen.
  [[nodiscard]] double covered_share() const;
};

struct CoverageSensor {
  std::string id;
  geo::Geodetic site;
  bool in_space = false;  // its contours on the ground would mean nothing: it has none
};

struct CoverageTarget {
  std::string name;  // the object's id, or the plain cross-section
  bool plain = false;
  double highest_m = 0.0;  // of its flight; infinite where none was flown
};

// The ways of one sensor, target and height, by azimuth. Besides those that were asked for there are two beside each
// other (0.01° apart or less) wherever the field of view ends between two of them.
struct Contour {
  std::size_t sensor = 0;  // of Coverage::sensors
  std::size_t target = 0;
  double altitude_m = 0.0;
  double speed_mps = 0.0;
  double since_launch_s = 0.0;
  std::vector<CoverageWay> ways;
  [[nodiscard]] bool sees() const;
};

struct Coverage {
  CoverageOptions options;
  std::vector<CoverageSensor> sensors;
  std::vector<CoverageTarget> targets;
  std::vector<Contour> contours;  // by sensor, target and height
};

// A contour in a few numbers. Shares are of the full turn.
struct ContourSummary {
  double seeing_share = 0.0;  // of azimuths in which anything is seen
  // Over the azimuths in which anything is seen; 0 where there are none. The medians are weighted by what a way stands
  // for.
  double range_min_m = 0.0, range_median_m = 0.0, range_max_m = 0.0;
  double inner_range_median_m = 0.0;
  double covered_share = 0.0;                                  // mean
  std::array<double, sensing::obstacle_count> limit_share{};   // what limits the contour, of the seeing azimuths
  std::array<double, sensing::obstacle_count> hidden_share{};  // what hides everything, of the other azimuths
  std::optional<WorldRanges> worlds{};                         // medians over all azimuths in which a world may see
};
[[nodiscard]] ContourSummary summary_of(const Contour& contour);

// An object's speed at a height is that of its flight in the first run of the world (run 0 for likely values; the next
// run in which one flies): when it last passes the height or, where it never does, when it is nearest to it. So is the
// time since its launch. What comes off in flight is left out.
//
// A detection is that of a single dwell with the antenna pointed as the sensor would; neither the chance of several
// looks nor tracking is in it. Precondition: engine::hindrances_to_look() has found none. Errors: an object without a
// signature, no object at all, a motion without a solution, more ways than most_ways.
[[nodiscard]] base::Result<Coverage> find_coverage(const engine::Question& question, const CoverageOptions& options);

}  // namespace iamd::study
