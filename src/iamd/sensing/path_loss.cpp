#include "iamd/sensing/path_loss.hpp"

#include <array>
#include <limits>

#include "iamd/base/contracts.hpp"
#include "iamd/sensing/gas_attenuation.hpp"
#include "iamd/sensing/path_ray.hpp"
#include "iamd/sensing/rain_attenuation.hpp"

namespace iamd::sensing {
namespace {

constexpr double air_top_m = 86000.0;
constexpr double rate_mm_h_per_mps = 3.6e6;

// --- Tables: rows by elevation, columns by t = s/(s + scale).

constexpr std::size_t rows_up = 72, rows_down = 24;
constexpr std::size_t rows = rows_down + rows_up + 1;
constexpr std::size_t columns = 49;
constexpr double narrow = 0.05;         // sine over which the rows are about evenly spaced, from the horizon
constexpr double scale_alt_m = 4000.0;  // height that the ray climbs over its scale
constexpr int steps_per_column = 2;

// Extinction of the gases by height: straight lines of its logarithm between heights.
class GasProfile {
 public:
  GasProfile(double frequency_hz, double vapour_kg_m3) {
    for (std::size_t i = 0; i < size; ++i) {
      const double extinction = gas_extinction(frequency_hz, moist_air(alt_of(i), vapour_kg_m3)).total_per_m();
      log_[i] = std::log(std::max(extinction, 1e-300));
    }
  }
  [[nodiscard]] double per_m(double alt_m) const {
    if (alt_m >= air_top_m) return 0.0;
    const double x =
        std::max((alt_m < middle_m ? (alt_m - lowest_m) / fine_m : fine + (alt_m - middle_m) / coarse_m), 0.0);
    const std::size_t i = std::min(static_cast<std::size_t>(x), size - 2);
    return std::exp(log_[i] + (x - static_cast<double>(i)) * (log_[i + 1] - log_[i]));
  }

 private:
  static constexpr double lowest_m = -1000.0, middle_m = 20000.0, fine_m = 250.0, coarse_m = 1000.0;
  static constexpr double fine = (middle_m - lowest_m) / fine_m;
  static constexpr std::size_t size = static_cast<std::size_t>(fine) + 66;
  static double alt_of(std::size_t i) {
    const auto x = static_cast<double>(i);
    const double alt_m = x <= fine ? lowest_m + x * fine_m : middle_m + (x - fine) * coarse_m;
    return std::min(alt_m, air_top_m - 1.0);
  }
  std::array<double, size> log_{};
};

// Where a step from one height and slope to another reaches `level_m`, as a share of the step: on the parabola through
// both heights with the first slope.
double crossing(double from_m, double slope, double to_m, double step_m, double level_m) {
  const double b = slope * step_m;
  const double a = to_m - from_m - b;
  const double c = from_m - level_m;
  const double root = std::sqrt(std::max(b * b - 4.0 * a * c, 0.0));
  // Upwards through the level the slope there is positive, downwards negative.
  const double sign = to_m > from_m ? 1.0 : -1.0;
  const double q = -b - sign * root;
  const double share = q != 0.0 ? 2.0 * c / q : 0.5;
  return std::clamp(share, 0.0, 1.0);
}

// Follows where a ray is in the rain.
class RainWay {
 public:
  RainWay(double top_m, double antenna_alt_m) : top_m_{top_m}, lowest_m_{antenna_alt_m} {}
  void step(const Ray& before, const Ray& after) {
    const double step_m = after.length_m - before.length_m;
    if (before.alt_m >= top_m_ && after.alt_m < top_m_ && in_ < 0.0) {
      in_ = before.length_m + step_m * crossing(before.alt_m, before.climb(), after.alt_m, step_m, top_m_);
    }
    if (before.alt_m < top_m_ && after.alt_m >= top_m_ && out_ < 0.0) {
      out_ = before.length_m + step_m * crossing(before.alt_m, before.climb(), after.alt_m, step_m, top_m_);
    }
    if (before.climb() < 0.0 && after.climb() >= 0.0) {  // the lowest point lies between
      const double share = -before.climb() / (after.climb() - before.climb());
      lowest_at_m_ = before.length_m + share * step_m;
      lowest_m_ = std::min(lowest_m_, before.alt_m + 0.5 * before.climb() * share * step_m);
    }
  }
  [[nodiscard]] double in() const { return in_; }    // negative: never
  [[nodiscard]] double out() const { return out_; }  // negative: not yet
  [[nodiscard]] double lowest_m() const { return lowest_m_; }
  [[nodiscard]] double lowest_at_m() const { return lowest_at_m_; }

 private:
  double top_m_;
  double in_ = -1.0, out_ = -1.0;
  double lowest_m_, lowest_at_m_ = 0.0;
};

// Length of the way [0, range] in an interval.
double overlap(double from_m, double to_m, double range_m) {
  return std::max(0.0, std::min(to_m, range_m) - std::max(from_m, 0.0));
}

// Follows a ray in steps of about a hundredth of the way to where it has left the air, at most `range_m`, and calls
// each(before, after).
template <class Each>
Ray follow(const PathAir& air, double apparent, double range_m, const Each& each) {
  const BendingAir bending{air.k};
  Ray ray = Ray::from(air.antenna_alt_m, apparent);
  while (ray.length_m < range_m) {
    if (ray.alt_m > air_top_m && ray.climb() >= 0.0) {
      const Ray before = ray;
      const double left = range_m - ray.length_m;
      ray.x += left * ray.dx;
      ray.z += left * ray.dz;
      ray.alt_m = before.alt_after(left);
      ray.length_m = range_m;
      return ray;
    }
    const double step_m =
        std::min({range_m - ray.length_m, 20.0 + 0.01 * ray.length_m, 60.0 / (std::abs(ray.climb()) + 0.03)});
    const Ray before = ray;
    ray.step(step_m, bending);
    each(before, ray);
  }
  return ray;
}

double sine_of_chord(const Ray& ray, double antenna_alt_m) {
  const double up = ray.z - (geo::mean_radius_m + antenna_alt_m);
  const double chord = std::sqrt(ray.x * ray.x + up * up);
  return chord > 0.0 ? up / chord : ray.dz;
}

}  // namespace

bool PathAir::operator==(const PathAir& other) const {
  return frequency_hz == other.frequency_hz && antenna_alt_m == other.antenna_alt_m && k == other.k &&
         gases == other.gases && weather.water_vapour_kg_m3 == other.weather.water_vapour_kg_m3 &&
         weather.rain.rate_mps == other.weather.rain.rate_mps && weather.rain.top_m == other.weather.rain.top_m &&
         tilt_rad == other.tilt_rad;
}

double path_depth(const PathAir& air, double elevation_rad, double range_m) {
  const double wanted = std::sin(elevation_rad);
  const auto miss = [&](double apparent) {
    return sine_of_chord(follow(air, apparent, range_m, [](const Ray&, const Ray&) {}), air.antenna_alt_m) - wanted;
  };
  double a = wanted;
  double miss_a = miss(a);
  double b = std::clamp(a - miss_a, -1.0, 1.0);
  for (int i = 0; i < 8 && std::abs(miss_a) > 1e-9; ++i) {
    const double miss_b = miss(b);
    if (miss_b == miss_a) break;
    const double next = std::clamp(b - miss_b * (b - a) / (miss_b - miss_a), -1.0, 1.0);
    a = b;
    miss_a = miss_b;
    b = next;
  }
  const double rain_per_m = rain_extinction_per_m(air.frequency_hz, air.weather.rain.rate_mps * rate_mm_h_per_mps,
                                                  std::asin(b), air.tilt_rad);
  const auto gas_at = [&](double alt_m) {
    if (!air.gases || alt_m >= air_top_m) return 0.0;
    return gas_extinction(air.frequency_hz, moist_air(std::max(alt_m, -1000.0), air.weather.water_vapour_kg_m3))
        .total_per_m();
  };
  double depth = 0.0;
  double last = gas_at(air.antenna_alt_m);
  const double top_m = air.weather.rain.top_m;
  follow(air, b, range_m, [&](const Ray& before, const Ray& after) {
    const double step_m = after.length_m - before.length_m;
    const double here = gas_at(after.alt_m);
    depth += step_m / 6.0 * (last + 4.0 * gas_at(before.alt_after(0.5 * step_m)) + here);
    last = here;
    double wet = before.alt_m < top_m ? 1.0 : 0.0;
    if ((before.alt_m < top_m) != (after.alt_m < top_m)) {
      const double share = crossing(before.alt_m, before.climb(), after.alt_m, step_m, top_m);
      wet = before.alt_m < top_m ? share : 1.0 - share;
    }
    depth += rain_per_m * wet * step_m;
  });
  return depth;
}

// --- The grid

// Rows are even in x/(|x| + narrow), x the sine from the horizon's.
PathLoss::Node PathLoss::node(double sine) const {
  const double x = sine - horizon_;
  double row = x >= 0.0 ? static_cast<double>(rows_down) + up_per_ * (x / (x + narrow))
                        : static_cast<double>(rows_down) + down_per_ * (x / (narrow - x));
  row = std::clamp(row, 0.0, static_cast<double>(rows - 1));
  const std::size_t i = std::min(static_cast<std::size_t>(row), rows - 2);
  return {i, row - static_cast<double>(i)};
}

double PathLoss::sine_of(std::size_t row) const {
  const double from = static_cast<double>(row) - static_cast<double>(rows_down);
  const double y = from / (from >= 0.0 ? up_per_ : down_per_);
  return std::clamp(horizon_ + narrow * y / (1.0 - std::abs(y)), -1.0, 1.0);
}

// Distance over which a straight ray climbs scale_alt_m over the round Earth.
double PathLoss::scale_m(double sine) {
  constexpr double round = 2.0 * scale_alt_m / geo::mean_radius_m;
  return 2.0 * scale_alt_m / (std::abs(sine) + std::sqrt(sine * sine + round));
}

double PathLoss::between(const std::vector<double>& table, const Node& at, double t) const {
  const double column = t * static_cast<double>(columns - 1);
  const std::size_t j = std::min(static_cast<std::size_t>(column), columns - 2);
  const double share = column - static_cast<double>(j);
  const double* low = &table[at.row * columns + j];
  const double* high = low + columns;
  const double below = low[0] + share * (low[1] - low[0]);
  const double above = high[0] + share * (high[1] - high[0]);
  return below + at.share * (above - below);
}

PathLoss::PathLoss(const PathAir& air)
    : horizon_{std::max(-std::sqrt(2.0 * std::max(air.antenna_alt_m, 0.0) / geo::mean_radius_m), -0.99)},
      up_per_{static_cast<double>(rows_up) * (1.0 - horizon_ + narrow) / (1.0 - horizon_)},
      down_per_{static_cast<double>(rows_down) * (1.0 + horizon_ + narrow) / (1.0 + horizon_)},
      raining_{air.weather.rain.rate_mps > 0.0},
      antenna_in_rain_{air.antenna_alt_m < air.weather.rain.top_m} {
  gas_.resize(rows * columns);
  bending_.resize(rows * columns);
  if (raining_) rain_.resize(rows);
  std::vector<double> by_apparent(rows * columns);
  trace(air, by_apparent);
  for (std::size_t i = 0; i < rows; ++i) {
    const double sine = sine_of(i);
    for (std::size_t j = 0; j + 1 < columns; ++j) {
      const double t = static_cast<double>(j) / static_cast<double>(columns - 1);
      bending_[i * columns + j] = solved_apparent(by_apparent, sine, scale_m(sine) * t / (1.0 - t)) - sine;
    }
    bending_[i * columns + columns - 1] = solved_apparent(by_apparent, sine, 1e12) - sine;
  }
}

// Traces a ray for every row, taken as apparent sine.
void PathLoss::trace(const PathAir& air, std::vector<double>& bending) {
  const BendingAir bends{air.k};
  const std::unique_ptr<const GasProfile> gas =
      air.gases ? std::make_unique<const GasProfile>(air.frequency_hz, air.weather.water_vapour_kg_m3) : nullptr;
  const auto gas_at = [&](double alt_m) { return gas ? gas->per_m(alt_m) : 0.0; };
  for (std::size_t i = 0; i < rows; ++i) {
    const double sine = sine_of(i);
    const double scale = scale_m(sine);
    Ray ray = Ray::from(air.antenna_alt_m, sine);
    RainWay wet{air.weather.rain.top_m, air.antenna_alt_m};
    double depth = 0.0;
    double last = gas_at(ray.alt_m);
    gas_[i * columns] = last;  // the limit of depth/(scale t)
    bending[i * columns] = 0.0;
    bool outside = false;
    for (std::size_t j = 1; j < columns; ++j) {
      const double t = static_cast<double>(j) / static_cast<double>(columns - 1);
      const bool to_infinity = j + 1 == columns;
      const double until = to_infinity ? ray.length_m : scale * t / (1.0 - t);
      const double step_m = (until - ray.length_m) / steps_per_column;
      for (int part = 0; part < steps_per_column && !outside && !to_infinity; ++part) {
        const Ray before = ray;
        const double middle = gas_at(ray.alt_after(0.5 * step_m));
        ray.step(step_m, bends);
        const double here = gas_at(ray.alt_m);
        depth += step_m / 6.0 * (last + 4.0 * middle + here);
        last = here;
        if (raining_) wet.step(before, ray);
        outside = ray.alt_m > air_top_m && ray.climb() >= 0.0;
      }
      Ray there = ray;
      if (outside && !to_infinity) {  // straight on
        there.x += (until - ray.length_m) * ray.dx;
        there.z += (until - ray.length_m) * ray.dz;
      }
      gas_[i * columns + j] = depth / (scale * t);
      bending[i * columns + j] = sine - (to_infinity ? ray.dz : sine_of_chord(there, air.antenna_alt_m));
    }
    if (!raining_) continue;
    Rain& rain = rain_[i];
    rain.extinction_per_m = rain_extinction_per_m(air.frequency_hz, air.weather.rain.rate_mps * rate_mm_h_per_mps,
                                                  std::asin(sine), air.tilt_rad);
    const double out = wet.out() >= 0.0 ? wet.out() : ray.length_m;
    if (antenna_in_rain_) {
      rain.first = out / scale;
    } else if (wet.in() >= 0.0) {
      rain.first = 0.5 * (wet.in() + out);
      rain.second = 0.25 * (out - wet.in()) * (out - wet.in());
    } else {
      rain.first = wet.lowest_at_m();
      rain.second = -2.0 * (wet.lowest_m() - air.weather.rain.top_m) * geo::mean_radius_m;
    }
  }
}

// By the secant method, from the table by apparent sine.
double PathLoss::solved_apparent(const std::vector<double>& bending, double sine, double range_m) const {
  const auto miss = [&](double apparent) {
    const double t = range_m / (range_m + scale_m(apparent));
    return apparent - between(bending, node(apparent), t) - sine;
  };
  double a = sine;
  double miss_a = miss(a);
  double b = std::clamp(a - miss_a, -1.0, 1.0);
  for (int i = 0; i < 4 && std::abs(miss_a) > 1e-8; ++i) {
    const double miss_b = miss(b);
    if (std::abs(miss_b - miss_a) < 1e-15) break;
    const double next = std::clamp(b - miss_b * (b - a) / (miss_b - miss_a), -1.0, 1.0);
    a = b;
    miss_a = miss_b;
    b = next;
  }
  return b;
}

double PathLoss::apparent_sine(double sine, double range_m) const {
  IAMD_EXPECT(sine >= -1.0 && sine <= 1.0 && range_m >= 0.0 && std::isfinite(range_m));
  const double t = range_m / (range_m + scale_m(sine));
  return std::min(sine + between(bending_, node(sine), t), 1.0);
}

double PathLoss::rain_depth(double apparent, double range_m, const Node& at) const {
  const Rain& low = rain_[at.row];
  const Rain& high = rain_[at.row + 1];
  const auto mixed = [&](double Rain::* member) { return low.*member + at.share * (high.*member - low.*member); };
  const double per_m = mixed(&Rain::extinction_per_m);
  if (antenna_in_rain_) return per_m * std::min(range_m, mixed(&Rain::first) * scale_m(apparent));
  const double square = mixed(&Rain::second);
  if (!(square > 0.0)) return 0.0;
  const double middle = mixed(&Rain::first);
  const double half = std::sqrt(square);
  return per_m * overlap(middle - half, middle + half, range_m);
}

double PathLoss::depth(double sine, double range_m) const {
  const double apparent = apparent_sine(sine, range_m);
  const double scale = scale_m(apparent);
  const double t = range_m / (range_m + scale);
  const Node at = node(apparent);
  double depth = between(gas_, at, t) * scale * t;
  if (raining_) depth += rain_depth(apparent, range_m, at);
  return depth;
}

std::shared_ptr<const PathLoss> PathTables::of(const PathAir& air) const {
  PathAir key = air;
  constexpr double height_step_m = 5.0;
  constexpr double frequency_step = 5e-4;
  key.antenna_alt_m = std::round(air.antenna_alt_m / height_step_m) * height_step_m;
  key.frequency_hz = std::exp(std::round(std::log(air.frequency_hz) / frequency_step) * frequency_step);
  const std::scoped_lock lock{mutex_};
  for (auto it = kept_.begin(); it != kept_.end(); ++it) {
    if (!(it->first == key)) continue;
    kept_.splice(kept_.begin(), kept_, it);
    return kept_.front().second;
  }
  kept_.emplace_front(key, std::make_shared<const PathLoss>(key));
  if (kept_.size() > most) kept_.pop_back();
  return kept_.front().second;
}

}  // namespace iamd::sensing
