#include "iamd/engine/recorded_path.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace iamd::engine {
namespace {

using geo::Ecef;

// p0 at 0, p1 at `h`, with the velocities there: value and derivative at `t`.
std::pair<double, double> hermite(double p0, double v0, double p1, double v1, double h, double t) {
  const double s = t / h, rise = (p1 - p0) / h;
  const double a = v0 + v1 - 2.0 * rise, b = 3.0 * rise - 2.0 * v0 - v1;
  return {p0 + t * (v0 + s * (b + s * a)), v0 + s * (2.0 * b + 3.0 * s * a)};
}

double seconds(base::Time from, base::Time to) { return (to - from).seconds(); }

double distance_m(const geo::Position<Ecef>& a, const geo::Position<Ecef>& b) {
  return std::hypot(a.x_m - b.x_m, a.y_m - b.y_m, a.z_m - b.z_m);
}

constexpr double geo::Position<Ecef>::* places[] = {&geo::Position<Ecef>::x_m, &geo::Position<Ecef>::y_m,
                                                    &geo::Position<Ecef>::z_m};
constexpr double geo::Velocity<Ecef>::* speeds[] = {&geo::Velocity<Ecef>::x_mps, &geo::Velocity<Ecef>::y_mps,
                                                    &geo::Velocity<Ecef>::z_mps};

}  // namespace

RecordedPath::RecordedPath(const scenario::RecordedObject& object, base::Duration longest_gap)
    : name_{object.name}, longest_gap_{longest_gap} {
  rows_.reserve(object.rows.size());
  for (const scenario::TruthRow& row : object.rows) rows_.push_back({row.time, row.state});
  add_velocities(object.rows);
}

void RecordedPath::add_velocities(const std::vector<scenario::TruthRow>& rows) {
  const std::size_t n = rows_.size();
  const auto joined = [&](std::size_t i) { return i + 1 < n && rows_[i + 1].time - rows_[i].time <= longest_gap_; };
  for (std::size_t i = 0; i < n; ++i) {
    if (rows[i].has_velocity) continue;
    const bool before = i > 0 && joined(i - 1), after = joined(i);
    for (std::size_t axis = 0; axis < 3; ++axis) {
      const auto rise = [&](std::size_t k) {  // from row k to the next
        return (rows_[k + 1].state.position.*places[axis] - rows_[k].state.position.*places[axis]) /
               seconds(rows_[k].time, rows_[k + 1].time);
      };
      const auto h = [&](std::size_t k) { return seconds(rows_[k].time, rows_[k + 1].time); };
      double& v = rows_[i].state.velocity.*speeds[axis];
      v = 0.0;
      if (before && after) {
        v = (h(i) * rise(i - 1) + h(i - 1) * rise(i)) / (h(i - 1) + h(i));
      } else if (after) {
        v = joined(i + 1) ? rise(i) + (rise(i) - rise(i + 1)) * h(i) / (h(i) + h(i + 1)) : rise(i);
      } else if (before) {
        v = i > 1 && joined(i - 2) ? rise(i - 1) + (rise(i - 1) - rise(i - 2)) * h(i - 1) / (h(i - 1) + h(i - 2))
                                   : rise(i - 1);
      }
    }
  }
}

std::optional<geo::State<Ecef>> RecordedPath::at(base::Time time) const {
  if (time < begin() || time > end()) return std::nullopt;
  if (rows_[hint_].time > time) hint_ = 0;
  if (hint_ + 16 < rows_.size() && rows_[hint_ + 16].time <= time) {
    const auto next = std::ranges::upper_bound(rows_, time, {}, &Knot::time);
    hint_ = static_cast<std::size_t>(next - rows_.begin()) - 1;
  }
  while (hint_ + 1 < rows_.size() && rows_[hint_ + 1].time <= time) ++hint_;
  const Knot& from = rows_[hint_];
  if (from.time == time) return from.state;
  const Knot& to = rows_[hint_ + 1];
  if (to.time - from.time > longest_gap_) return std::nullopt;
  geo::State<Ecef> state;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const auto [place, speed] =
        hermite(from.state.position.*places[axis], from.state.velocity.*speeds[axis], to.state.position.*places[axis],
                to.state.velocity.*speeds[axis], seconds(from.time, to.time), seconds(from.time, time));
    state.position.*places[axis] = place;
    state.velocity.*speeds[axis] = speed;
  }
  return state;
}

scenario::RecordedTruth truth_of(scenario::RecordedStates states) {
  scenario::RecordedTruth truth;
  truth.counts = states.counts;
  for (scenario::RecordedAircraft& aircraft : states.aircraft) {
    std::ranges::stable_sort(aircraft.rows, {}, &scenario::StateRow::time);
    scenario::RecordedObject& object = truth.objects.emplace_back();
    object.name = std::move(aircraft.name);
    double last_height_m = 0.0;
    for (const scenario::StateRow& row : aircraft.rows) {
      const geo::Position<Ecef> position = geo::ecef_from_geodetic(row.place);
      if (!object.rows.empty()) {
        const scenario::TruthRow& last = object.rows.back();
        const double apart_m = distance_m(last.state.position, position);
        if (apart_m == 0.0 && last.time == row.time) {
          ++truth.counts.duplicates;
          continue;
        }
        const double dt_s = seconds(last.time, row.time);
        if (apart_m > most_state_speed_mps * dt_s ||
            std::abs(row.place.alt_m - last_height_m) > most_state_climb_mps * dt_s + state_height_scatter_m) {
          ++truth.counts.implausible;
          continue;
        }
      }
      truth.counts.barometric += row.barometric ? 1 : 0;
      ++truth.counts.used;
      last_height_m = row.place.alt_m;
      object.rows.push_back({.time = row.time, .state = {position, {}}});
    }
  }
  return truth;
}

std::vector<RecordedPath> paths_of(const scenario::RecordedTruth& truth, base::Duration longest_gap) {
  std::vector<RecordedPath> paths;
  for (const scenario::RecordedObject& object : truth.objects) {
    if (!object.rows.empty()) paths.emplace_back(object, longest_gap);
  }
  return paths;
}

RecordedView::RecordedView(std::span<const scenario::RecordedSensor> sensors) {
  for (const scenario::RecordedSensor& sensor : sensors) {
    const geo::Geodetic place{sensor.lat_rad, sensor.lon_rad, sensor.alt_m};
    stations_.push_back({geo::Site{place}, geo::LineOfSight{place}, sensor.range_max_m, sensor.elevation_min_rad,
                         sensor.elevation_max_rad});
  }
}

bool RecordedView::sees(std::size_t sensor, const geo::Position<Ecef>& position) const {
  const Station& station = stations_[sensor];
  const geo::AzElRange seen = station.site.az_el_range(position);
  return seen.range_m <= station.range_max_m && seen.elevation_rad >= station.elevation_min_rad &&
         seen.elevation_rad <= station.elevation_max_rad && station.sight.clear(position);
}

bool RecordedView::any_sees(const geo::Position<Ecef>& position) const {
  for (std::size_t i = 0; i < stations_.size(); ++i) {
    if (sees(i, position)) return true;
  }
  return false;
}

}  // namespace iamd::engine
