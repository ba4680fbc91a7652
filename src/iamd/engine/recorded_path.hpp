// Recorded truth between its rows: where every object was at any moment.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "iamd/base/time.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/horizon.hpp"
#include "iamd/scenario/recording.hpp"

namespace iamd::engine {

// The path of one object, inside its span only: cubic in each Ecef axis between neighbouring rows (Hermite's form),
// with the recorded velocities, or without them those of the parabola through three rows (Bessel's; one-sided at the
// ends): exact at the rows, and for uniform acceleration. Gaps between rows over `longest_gap` are not bridged: there
// the object is not, though it may be at their ends.
class RecordedPath {
 public:
  // Precondition: at least one row, times ascending.
  RecordedPath(const scenario::RecordedObject& object, base::Duration longest_gap);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] base::Time begin() const { return rows_.front().time; }
  [[nodiscard]] base::Time end() const { return rows_.back().time; }
  // Nothing outside the span or inside a gap. Ascending times are fastest.
  [[nodiscard]] std::optional<geo::State<geo::Ecef>> at(base::Time time) const;

 private:
  struct Knot {
    base::Time time;
    geo::State<geo::Ecef> state;
  };
  void add_velocities(const std::vector<scenario::TruthRow>& rows);

  std::string name_;
  std::vector<Knot> rows_;
  base::Duration longest_gap_;
  mutable std::size_t hint_ = 0;  // of the row before the time last asked for
};

// Longest gap of states of aircraft that is bridged.
inline constexpr double longest_state_gap_s = 60.0;

// States as truth: heights are taken as above the ellipsoid, the barometric ones too (they differ by the weather and
// the geoid, some 100 m). Dropped and counted: rows that repeat a position, and those that imply more than
// most_state_speed_mps from the row before, or a climb or descent of more than most_state_climb_mps beyond the scatter
// of reported heights: wrongly decoded altitudes are off by kilometres for a row or two.
inline constexpr double most_state_speed_mps = 1200.0;
inline constexpr double most_state_climb_mps = 150.0;
inline constexpr double state_height_scatter_m = 300.0;
[[nodiscard]] scenario::RecordedTruth truth_of(scenario::RecordedStates states);

// One path an object that has rows.
[[nodiscard]] std::vector<RecordedPath> paths_of(const scenario::RecordedTruth& truth, base::Duration longest_gap);

// What recorded sensors could see: within range and limits of elevation, above the horizon of a smooth Earth, k = 4/3.
class RecordedView {
 public:
  explicit RecordedView(std::span<const scenario::RecordedSensor> sensors);
  [[nodiscard]] bool sees(std::size_t sensor, const geo::Position<geo::Ecef>& position) const;
  [[nodiscard]] bool any_sees(const geo::Position<geo::Ecef>& position) const;
  [[nodiscard]] const geo::Site& site(std::size_t sensor) const { return stations_[sensor].site; }

 private:
  struct Station {
    geo::Site site;
    geo::LineOfSight sight;
    double range_max_m, elevation_min_rad, elevation_max_rad;
  };
  std::vector<Station> stations_;
};

}  // namespace iamd::engine
