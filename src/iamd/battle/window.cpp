#include "iamd/battle/window.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

#include "iamd/base/contracts.hpp"

namespace iamd::battle {
namespace {

constexpr double never = -std::numeric_limits<double>::infinity();
constexpr double shortest_stride_s = 0.02;
constexpr double edge_s = 1e-3;
constexpr double strongest_gravity_mps2 = 10.0;

struct Look {
  double launch_s = never;  // L(t); -inf when the point can't be met
  double stride_s = 0.0;    // how far on nothing can be met, when it can't
  bool inside_limits = false;
  // Where the target is as seen from the battery.
  std::array<double, 3> away_m{};
  double range_m = 0.0, alt_m = 0.0, speed_mps = 0.0;
  double left_m = 0.0;             // of its reach, when it can be met
  double crossing_left_rad = 0.0;  // of the crossing angle; negative: it is too great
  [[nodiscard]] bool feasible() const { return launch_s > never; }
};

double length(const std::array<double, 3>& v) { return std::sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]); }

// Greatest acceleration on a piece: it is a cubic, and a cubic lies within the hull of its Bernstein coefficients.
double greatest_acceleration(const geo::TrajectoryPiece& piece) {
  std::array<std::array<double, 3>, 4> hull{};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const auto& c = piece.coefficient[axis];
    const double a0 = 2.0 * c[2];
    const double a1 = 2.0 * c[3];  // a third of 6 c₃
    const double a2 = 4.0 * c[4];  // a third of 12 c₄
    hull[0][axis] = a0;
    hull[1][axis] = a0 + a1;
    hull[2][axis] = a0 + 2.0 * a1 + a2;
    hull[3][axis] = a0 + 3.0 * (a1 + a2) + 20.0 * c[5];
  }
  double greatest = 0.0;
  for (const auto& corner : hull) greatest = std::max(greatest, length(corner));
  return greatest / (piece.length_s * piece.length_s);
}

// How near a straight way from a to b comes to the origin.
double nearest_on_line(const std::array<double, 3>& a, const std::array<double, 3>& b) {
  double along = 0.0;
  double square = 0.0;
  for (std::size_t i = 0; i < 3; ++i) {
    along -= a[i] * (b[i] - a[i]);
    square += (b[i] - a[i]) * (b[i] - a[i]);
  }
  const double share = square > 0.0 ? std::clamp(along / square, 0.0, 1.0) : 0.0;
  return length({a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]), a[2] + share * (b[2] - a[2])});
}

class Search {
 public:
  Search(const PredictedPath& path, const geo::Site& site, const Reach& reach)
      : path_{path},
        reach_{reach},
        origin_{site.origin()},
        speed_{path.speed_max_mps * 1.01 + 1.0},
        crossing_limited_{reach.crossing_angle_max_rad() < std::numbers::pi} {
    const double* r = site.rotation().element;
    up_ = {r[6], r[7], r[8]};
  }

  [[nodiscard]] Look at(double t_s) {
    const geo::State<geo::Ecef> state = path_.path.at(t_s, hint_);
    const double x = state.position.x_m - origin_.x_m;
    const double y = state.position.y_m - origin_.y_m;
    const double z = state.position.z_m - origin_.z_m;
    const double range = std::sqrt(x * x + y * y + z * z);
    const double alt = geo::ellipsoid_height(state.position);
    const double target_speed = geo::norm(state.velocity);
    // How far the worst broken limit is away, in metres, and in time.
    const double broken = std::max({range - reach_.range_max_m(), reach_.range_min_m() - range,
                                    alt - reach_.altitude_max_m(), reach_.altitude_min_m() - alt});
    const double too_fast = target_speed - reach_.target_speed_max_mps();
    Look look{.away_m = {x, y, z}, .range_m = range, .alt_m = alt, .speed_mps = target_speed};
    if (crossing_limited_)
      look.crossing_left_rad = reach_.crossing_angle_max_rad() - crossing_angle(look, state.velocity);
    look.inside_limits = broken <= 0.0 && too_fast <= 0.0 && look.crossing_left_rad >= 0.0;
    if (!look.inside_limits) {
      look.stride_s = std::max(broken / speed_, too_fast > 0.0 ? brakes_for_s(t_s, too_fast) : 0.0);
      if (look.crossing_left_rad < 0.0)
        look.stride_s =
            std::max(look.stride_s, -0.5 * look.crossing_left_rad / turn_radps(look, strongest_gravity_mps2));
      return look;
    }
    const double sin_elevation = (x * up_.x_m + y * up_.y_m + z * up_.z_m) / std::max(range, 1e-3);
    const double elevation = std::asin(std::clamp(sin_elevation, -1.0, 1.0));
    const double flight = reach_.time_of_flight_s(range, elevation, alt);
    if (flight >= 0.0) {
      look.launch_s = t_s - flight;
      look.left_m = reach_.reach_m(elevation) - range;
      return look;
    }
    // Too far for its energy: its reach over the path can change with range and with elevation.
    const double excess = range - reach_.reach_m(elevation);
    const double rate = speed_ * (1.0 + 2.0 * reach_.reach_slope_m() / std::max(range, 1e3));
    look.stride_s = std::min(0.5 * excess / rate, 0.5 * range / speed_);
    return look;
  }

  // No limit is broken between two moments at which the target can be met: a path is no further from the straight way
  // between two of its points than its acceleration bends it.
  [[nodiscard]] bool clear(double a_s, const Look& a, double b_s, const Look& b) const {
    const double span = b_s - a_s;
    const double acceleration = acceleration_between(a_s, b_s);
    const double bow = 0.125 * acceleration * span * span;
    const double way = length({b.away_m[0] - a.away_m[0], b.away_m[1] - a.away_m[1], b.away_m[2] - a.away_m[2]});
    const double sag = 0.125 * way * way / least_radius_m;
    const double fastest = std::max(a.speed_mps, b.speed_mps) + 0.5 * acceleration * span;
    if (fastest > reach_.target_speed_max_mps()) return false;
    const double furthest = std::max(a.range_m, b.range_m) + bow;
    if (furthest > reach_.range_max_m()) return false;
    if (std::max(a.alt_m, b.alt_m) + bow > reach_.altitude_max_m()) return false;
    if (std::min(a.alt_m, b.alt_m) - bow - sag < reach_.altitude_min_m()) return false;
    if (reach_.range_min_m() > 0.0 && nearest_on_line(a.away_m, b.away_m) - bow < reach_.range_min_m()) return false;
    if (crossing_limited_) {
      const double turn = std::max(turn_radps(a, acceleration), turn_radps(b, acceleration));
      if (a.crossing_left_rad + b.crossing_left_rad < turn * span) return false;
    }
    if (!(reach_.reach_slope_m() > 0.0)) return true;
    const double rate = fastest * (1.0 + 2.0 * reach_.reach_slope_m() / std::max(std::min(a.range_m, b.range_m), 1e3));
    return a.left_m + b.left_m >= rate * span;
  }

  // Where feasibility changes between a and b, on the feasible side.
  [[nodiscard]] std::pair<double, Look> edge(double feasible_s, double infeasible_s, Look look) {
    while (std::abs(feasible_s - infeasible_s) > edge_s) {
      const double middle = 0.5 * (feasible_s + infeasible_s);
      const Look there = at(middle);
      if (there.feasible()) {
        feasible_s = middle;
        look = there;
      } else {
        infeasible_s = middle;
      }
    }
    return {feasible_s, look};
  }

 private:
  static constexpr double least_radius_m = 6.3e6;  // of the Earth's curvature, where it sags most below a chord

  [[nodiscard]] double acceleration_between(double a_s, double b_s) const {
    const auto pieces = path_.path.pieces();
    std::size_t i = std::min(hint_, pieces.size() - 1);
    while (i > 0 && pieces[i].start_s > a_s) --i;
    double greatest = greatest_acceleration(pieces[i]);
    while (++i < pieces.size() && pieces[i].start_s < b_s) {
      if (pieces[i].start_s + pieces[i].length_s > a_s) greatest = std::max(greatest, greatest_acceleration(pieces[i]));
    }
    return greatest;
  }

  // How long it stays too fast for certain, as far as its present piece goes.
  [[nodiscard]] double brakes_for_s(double t_s, double too_fast_mps) const {
    const geo::TrajectoryPiece& piece = path_.path.pieces()[hint_];
    const double left = piece.start_s + piece.length_s - t_s;
    return std::min(too_fast_mps / std::max(greatest_acceleration(piece), 1e-3), std::max(left, 0.0));
  }

  const PredictedPath& path_;
  const Reach& reach_;
  geo::Position<geo::Ecef> origin_;
  geo::Position<geo::Ecef> up_;
  // Between the target's course and the way from it to the launcher.
  static double crossing_angle(const Look& look, const geo::Velocity<geo::Ecef>& v) {
    const double along = -(look.away_m[0] * v.x_mps + look.away_m[1] * v.y_mps + look.away_m[2] * v.z_mps);
    return std::acos(std::clamp(along / std::max(look.range_m * look.speed_mps, 1e-9), -1.0, 1.0));
  }
  // How fast that angle can change: the line of sight turns by no more than speed over range, the course by what bends
  // the path.
  [[nodiscard]] double turn_radps(const Look& look, double acceleration_mps2) const {
    return speed_ / std::max(look.range_m, 1.0) + acceleration_mps2 / std::max(look.speed_mps, 1.0);
  }

  double speed_;
  bool crossing_limited_;
  std::size_t hint_ = 0;
};

}  // namespace

void Window::find(const PredictedPath& path, const geo::Site& site, const Reach& reach, double from_s, double until_s,
                  double sample_s) {
  samples_.clear();
  inside_limits_ = false;
  latest_launch_s_ = never;
  if (path.empty()) return;
  from_s = std::max(from_s, path.start_s());
  until_s = std::min(until_s, path.end_s());
  if (!(from_s <= until_s)) return;
  Search search{path, site, reach};

  const auto add = [&](double t, const Look& look, bool first) {
    samples_.push_back({t, look.launch_s, first});
    latest_launch_s_ = std::max(latest_launch_s_, look.launch_s);
  };
  // A maximum of L between three samples becomes a sample too, so that no launch is lost: vertices of parabolas.
  const auto refine_maximum = [&] {
    const std::size_t n = samples_.size();
    if (n < 3 || samples_[n - 1].first || samples_[n - 2].first) return;
    Sample a = samples_[n - 3];
    Sample b = samples_[n - 2];
    Sample c = samples_[n - 1];
    const double known = b.launch_s;
    if (!(b.launch_s > a.launch_s && b.launch_s > c.launch_s)) return;
    const double middle_t = b.t_s;
    for (int i = 0; i < 4; ++i) {
      const double left = (b.launch_s - a.launch_s) / (b.t_s - a.t_s);
      const double right = (c.launch_s - b.launch_s) / (c.t_s - b.t_s);
      const double curvature = (right - left) / (0.5 * (c.t_s - a.t_s));
      const double vertex = 0.5 * (a.t_s + b.t_s) - left / curvature;
      if (!(vertex > a.t_s && vertex < c.t_s) || std::abs(vertex - b.t_s) < edge_s) break;
      const Look look = search.at(vertex);
      if (!look.feasible()) break;
      const Sample found{vertex, look.launch_s, false};
      if (found.launch_s > b.launch_s) {
        (vertex < b.t_s ? c : a) = b;
        b = found;
      } else {
        (vertex < b.t_s ? a : c) = found;
      }
    }
    if (b.launch_s <= known) return;
    samples_.insert(b.t_s < middle_t ? samples_.end() - 2 : samples_.end() - 1, b);
    latest_launch_s_ = std::max(latest_launch_s_, b.launch_s);
  };
  // A stretch of two samples gets one between them.
  const auto fill_short_stretch = [&] {
    const std::size_t n = samples_.size();
    if (n < 2 || !samples_[n - 2].first || samples_[n - 1].first) return;
    const double middle = 0.5 * (samples_[n - 2].t_s + samples_[n - 1].t_s);
    const Look look = search.at(middle);
    if (!look.feasible()) return;
    samples_.insert(samples_.end() - 1, {middle, look.launch_s, false});
    latest_launch_s_ = std::max(latest_launch_s_, look.launch_s);
    refine_maximum();
  };

  double t = from_s;
  double t_before = from_s;
  Look before;
  while (true) {
    const Look look = search.at(t);
    if (before.feasible() && t - t_before > 1.01 * shortest_stride_s &&
        !(look.feasible() && search.clear(t_before, before, t, look))) {
      t = std::max(0.5 * (t_before + t), t_before + shortest_stride_s);
      continue;
    }
    if (look.inside_limits) {
      inside_limits_ = true;
      limits_end_s_ = t;
    }
    if (look.feasible()) {
      if (!before.feasible()) {
        if (t > t_before) {
          const auto [edge_t, edge_look] = search.edge(t, t_before, look);
          add(edge_t, edge_look, true);
          if (edge_t < t) add(t, look, false);
        } else {
          add(t, look, true);
        }
      } else {
        add(t, look, false);
        refine_maximum();
      }
    } else if (before.feasible()) {
      const auto [edge_t, edge_look] = search.edge(t_before, t, before);
      limits_end_s_ = std::max(limits_end_s_, edge_t);
      if (edge_t > t_before) {
        add(edge_t, edge_look, false);
        fill_short_stretch();
        refine_maximum();
      }
    }
    if (t >= until_s) break;
    const double stride =
        look.feasible() ? (before.feasible() ? std::min(sample_s, 2.0 * (t - t_before)) : sample_s) : look.stride_s;
    t_before = t;
    before = look;
    t = std::min(until_s, t + std::max(stride, shortest_stride_s));
  }
}

std::size_t Window::first_at_least(double t0_s) const {
  std::size_t i = 0;
  while (i < samples_.size() && samples_[i].launch_s < t0_s) ++i;
  return i;
}

double Window::first_launch_s(double t0_s) const {
  const std::size_t i = first_at_least(t0_s);
  IAMD_EXPECT(i < samples_.size());
  return samples_[i].first ? samples_[i].launch_s : t0_s;
}

std::optional<Meeting> Window::earliest(double t0_s, const PredictedPath& path, const geo::Site& site,
                                        const Reach& reach) const {
  const std::size_t i = first_at_least(t0_s);
  if (i >= samples_.size()) return std::nullopt;
  double t = samples_[i].t_s;
  double launch = samples_[i].launch_s;
  if (!samples_[i].first) {
    // L crosses t0 between two samples: regula falsi (Illinois), keeping the side where L >= t0.
    Search search{path, site, reach};
    double low = samples_[i - 1].t_s;
    double f_low = samples_[i - 1].launch_s - t0_s;
    double f_high = launch - t0_s;
    double launch_high = launch;
    int side = 0;
    for (int k = 0; k < 60 && t - low > 1e-4 && launch_high - t0_s > 1e-5; ++k) {
      // Aim a little to the high side, so that one step usually ends it.
      double middle = t - f_high * (t - low) / (f_high - f_low) + 2e-6;
      if (!(middle > low && middle < t)) middle = 0.5 * (low + t);
      const Look look = search.at(middle);
      const double f = look.feasible() ? look.launch_s - t0_s : f_low;
      if (f >= 0.0) {
        t = middle;
        f_high = f;
        launch_high = look.launch_s;
        if (side == 1) f_low *= 0.5;
        side = 1;
      } else {
        low = middle;
        f_low = f;
        if (side == -1) f_high *= 0.5;
        side = -1;
      }
    }
    launch = launch_high;
  }
  return Meeting{launch, t, path.path.at(t)};
}

}  // namespace iamd::battle
