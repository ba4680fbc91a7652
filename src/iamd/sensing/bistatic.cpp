#include "iamd/sensing/bistatic.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "iamd/base/contracts.hpp"
#include "iamd/scenario/given.hpp"
#include "iamd/sensing/bistatic_geometry.hpp"
#include "iamd/sensing/crowd.hpp"
#include "iamd/sensing/detection.hpp"
#include "iamd/sensing/radar_equation.hpp"

namespace iamd::sensing {
namespace {

using base::Duration;
using base::Time;

constexpr double least_cos_elevation = 0.0174524;  // cos 89°
constexpr double monopulse_slope = 1.6;

// The same direction, in [0, 2π).
double in_full_turn(double azimuth_rad) {
  const double turned = azimuth_rad - full_turn * std::floor(azimuth_rad / full_turn);
  return turned >= full_turn ? 0.0 : turned;
}

struct BistaticNumbers {
  base::SensorId id;
  std::uint64_t entity = 0, seed = 0, run = 0;
  world::Band band = world::Band::vhf;
  double sensitivity_m2 = 0.0;  // snr Rt² Rr²/σ of one look
  double pfa = 0.0;
  double beamwidth_rad = 0.0, elevation_beamwidth_rad = 0.0;
  double sum_resolution_m = 0.0;  // of the range sum: c/B
  double range_floor_m = 0.0, angle_floor_rad = 0.0;
  double bistatic_angle_max_rad = 0.0;
  Duration interval;
  double alarms_a_look = 0.0;
};

// Looks at everything at once, at regular moments: beams are formed in the receiver, side by side, and the transmitter
// floods the volume, or its beam is followed. The range sum and the direction at the receiver give the place. What
// stands near the line between the sites cannot be told from the direct signal: range sum within one resolution cell of
// the baseline, or a bistatic angle over a limit, counts as blind. Range resolution is c/(B cos(β/2)) along the
// bisector, c/B in the range sum.
//
// Cross-section: the monostatic one seen from the bisector (Kell 1965), good for smooth bodies at angles up to some
// 140 degrees. Left out: forward scatter, loss of the reference signal, the transmitter's pattern, range rate, ghosts
// of several transmitters, multipath and clutter.
class Bistatic final : public Sensor {
 public:
  Bistatic(const BistaticNumbers& numbers, Coverage receiver, Coverage transmitter,
           std::shared_ptr<const SignalPath> path_in, std::shared_ptr<const SignalPath> path_out,
           std::span<const world::Target> targets)
      : numbers_{numbers},
        coverage_{std::move(receiver)},
        lit_{std::move(transmitter)},
        path_in_{std::move(path_in)},
        path_out_{std::move(path_out)},
        receiver_{numbers.id, numbers.entity, numbers.seed, numbers.run, numbers.pfa, 1, {}, targets},
        lookout_{coverage_, targets.size()},
        alarms_{{.seed = numbers.seed,
                 .run = numbers.run,
                 .entity = numbers.entity,
                 .purpose = base::Purpose::false_alarm}},
        next_alarm_looks_{alarms_.exponential() / numbers.alarms_a_look},
        next_{Time{} + numbers.interval} {
    hits_.reserve(targets.size());
    to_transmitter_ = coverage_.sighting(lit_.site().origin()).direction;
  }

  [[nodiscard]] const geo::Site& site() const override { return coverage_.site(); }
  [[nodiscard]] Time next() const override { return next_; }
  [[nodiscard]] RadarTime time_used() const override { return {.elapsed_s = done_.seconds()}; }
  [[nodiscard]] double acquisition_time_s() const override { return 3.0 * numbers_.interval.seconds(); }

  using Sensor::visibility;
  [[nodiscard]] Visibility visibility(const geo::State<geo::Ecef>& state, const world::Signature& signature,
                                      double /*since_launch_s*/) const override {
    Visibility v;
    const Sighting s = coverage_.sighting(state.position);
    v.obstacle = hidden(s, state.position);
    if (v.obstacle != Obstacle::none) return v;
    const BistaticTriangle triangle = triangle_to(state.position);
    if (blind(triangle)) {
      v.obstacle = Obstacle::blind;
      return v;
    }
    v.snr = snr(s, triangle, state, signature);
    v.detection_probability = receiver_.probability(signature.fluctuation, v.snr);
    if (v.detection_probability < 0.5) v.obstacle = Obstacle::sensitivity;
    return v;
  }

  void look(Time now, std::span<const world::Target> targets, std::span<const TrackCue>, Look& look) override {
    IAMD_EXPECT(now == next_ && targets.size() == receiver_.objects());
    ++looks_;
    const Time until = now + numbers_.interval;
    hits_.clear();
    lookout_.scan(targets, now, until, [&](std::size_t object, const Direction&) {
      const world::Target& target = targets[object];
      if (!target.flying(now)) return;
      const geo::State<geo::Ecef> state = target.state(now);
      const Sighting s = coverage_.sighting(state.position);
      if (hidden(s, state.position) != Obstacle::none) return;
      const BistaticTriangle triangle = triangle_to(state.position);
      if (blind(triangle)) return;
      hits_.push_back({s, triangle.sum_m(), snr(s, triangle, state, target.signature), object});
    });
    for (const Hit& hit : hits_) receive(hit, now, targets, look);
    const auto looks = static_cast<double>(number(now));
    while (next_alarm_looks_ <= looks) {
      raise_false_alarm(now, look);
      next_alarm_looks_ += alarms_.exponential() / numbers_.alarms_a_look;
    }
    done_ = now;
    schedule(now);
  }

 private:
  struct Hit {
    Sighting sighting;
    double sum_m = 0.0, snr = 0.0;
    std::size_t object = 0;
  };

  [[nodiscard]] std::int64_t number(Time t) const { return t.nanoseconds() / numbers_.interval.nanoseconds(); }
  // The next regular moment at which something can happen.
  void schedule(Time now) {
    const Time soon = now + numbers_.interval;
    Time wanted = lookout_.soonest();
    if (next_alarm_looks_ < 1e9) {
      const auto look = static_cast<std::int64_t>(std::ceil(next_alarm_looks_));
      wanted = std::min(wanted, Time::from_nanoseconds(look * numbers_.interval.nanoseconds()));
    }
    if (wanted <= soon) {
      next_ = soon;
    } else if (wanted == Time::never()) {
      next_ = wanted;
    } else {
      next_ = Time::from_nanoseconds(number(wanted) * numbers_.interval.nanoseconds());
      next_ = std::max(next_, soon);
    }
  }

  // Behind the receiver's limits, or out of the transmitter's sight.
  [[nodiscard]] Obstacle hidden(const Sighting& s, const geo::Position<geo::Ecef>& p) const {
    const Obstacle at_receiver = coverage_.obstacle(s, p);
    return at_receiver != Obstacle::none ? at_receiver : lit_.obstacle(lit_.sighting(p), p);
  }
  [[nodiscard]] BistaticTriangle triangle_to(const geo::Position<geo::Ecef>& p) const {
    return bistatic_triangle(lit_.site().origin(), coverage_.site().origin(), p);
  }
  [[nodiscard]] bool blind(const BistaticTriangle& t) const {
    return t.sum_m() - t.baseline_m < numbers_.sum_resolution_m ||
           t.bistatic_angle_rad > numbers_.bistatic_angle_max_rad;
  }
  [[nodiscard]] double snr(const Sighting& s, const BistaticTriangle& t, const geo::State<geo::Ecef>& state,
                           const world::Signature& signature) const {
    const double r2 = t.from_transmitter_m * t.to_receiver_m;
    double power = numbers_.sensitivity_m2 * signature.rcs(numbers_.band, state, t.bisector) / (r2 * r2);
    if (path_in_) power *= path_in_->one_way(s);
    if (path_out_) power *= path_out_->one_way(lit_.sighting(state.position));
    return power;
  }

  void receive(const Hit& hit, Time now, std::span<const world::Target> targets, Look& look) {
    // Those in the same cell of range sum and beam are one, and count as the strongest of them.
    double power = hit.snr, sum_m = hit.snr * hit.sum_m;
    Direction d{hit.snr * hit.sighting.direction.east, hit.snr * hit.sighting.direction.north,
                hit.snr * hit.sighting.direction.up};
    for (const Hit& other : hits_) {
      if (&other == &hit || std::abs(other.sum_m - hit.sum_m) > numbers_.sum_resolution_m) continue;
      if (dot(other.sighting.direction, hit.sighting.direction) < std::cos(numbers_.beamwidth_rad)) continue;
      if (other.snr > hit.snr || (other.snr == hit.snr && other.object < hit.object)) return;
      power += other.snr;
      sum_m += other.snr * other.sum_m;
      d.east += other.snr * other.sighting.direction.east;
      d.north += other.snr * other.sighting.direction.north;
      d.up += other.snr * other.sighting.direction.up;
    }
    const Echo echo = receiver_.dwell(hit.object, targets[hit.object].signature.fluctuation, power);
    if (!echo.detected || !(power > 0.0)) return;
    const double length = std::sqrt(dot(d, d));
    const Sighting middle{{d.east / length, d.north / length, d.up / length}, 0.0};
    add(measured(now, middle, sum_m / power, echo), targets[hit.object].id, look);
  }

  // The place as direction and range from the receiver. The range's error depends on that of the direction, and the two
  // are given as if they did not.
  [[nodiscard]] Detection measured(Time now, const Sighting& s, double sum_m, const Echo& echo) const {
    Detection d;
    d.sensor = numbers_.id;
    d.time = now;
    d.snr = echo.snr;
    set_angle_sigmas(d, std::sqrt(s.direction.east * s.direction.east + s.direction.north * s.direction.north));
    d.measured.azimuth_rad = in_full_turn(s.azimuth_rad() + d.sigma_azimuth_rad * echo.error[1]);
    d.measured.elevation_rad =
        std::clamp(s.elevation_rad() + d.sigma_elevation_rad * echo.error[2], -0.25 * full_turn, 0.25 * full_turn);
    const double sigma_sum_m = std::hypot(numbers_.sum_resolution_m / std::sqrt(2.0 * d.snr), numbers_.range_floor_m);
    set_range(d, std::max(sum_m + sigma_sum_m * echo.error[0], baseline_m() + 1.0), sigma_sum_m);
    return d;
  }
  void set_angle_sigmas(Detection& d, double cos_elevation) const {
    const double per_root = 1.0 / (monopulse_slope * std::sqrt(2.0 * d.snr));
    d.sigma_azimuth_rad = std::hypot(numbers_.beamwidth_rad * per_root, numbers_.angle_floor_rad) /
                          std::max(cos_elevation, least_cos_elevation);
    d.sigma_elevation_rad = std::hypot(numbers_.elevation_beamwidth_rad * per_root, numbers_.angle_floor_rad);
  }
  void set_range(Detection& d, double sum_m, double sigma_sum_m) const {
    const Direction seen = direction(d.measured.azimuth_rad, d.measured.elevation_rad);
    const double cosine = dot(seen, to_transmitter_);
    d.measured.range_m = std::max(receiver_range_m(sum_m, baseline_m(), cosine), 1.0);
    d.sigma_range_m = receiver_range_sigma_m(
        sum_m, baseline_m(), cosine, sigma_sum_m,
        std::max(d.sigma_azimuth_rad * std::cos(d.measured.elevation_rad), d.sigma_elevation_rad));
  }
  [[nodiscard]] double baseline_m() const { return geo::distance(lit_.site().origin(), coverage_.site().origin()); }

  void raise_false_alarm(Time now, Look& look) {
    const CoverageLimits& limits = coverage_.limits();
    Detection d;
    d.sensor = numbers_.id;
    d.time = now;
    d.snr = receiver_.threshold() - 1.0 + alarms_.exponential();
    d.measured.azimuth_rad =
        in_full_turn(limits.facing_rad + (alarms_.uniform() - 0.5) * std::min(limits.azimuth_width_rad, full_turn));
    const double low = std::sin(limits.elevation_min_rad);
    d.measured.elevation_rad = std::asin(low + (std::sin(limits.elevation_max_rad) - low) * alarms_.uniform());
    set_angle_sigmas(d, std::cos(d.measured.elevation_rad));
    const double sigma_sum_m = std::hypot(numbers_.sum_resolution_m / std::sqrt(2.0 * d.snr), numbers_.range_floor_m);
    const double longest = 2.0 * limits.range_max_m;
    set_range(d, baseline_m() + 1.0 + longest * alarms_.uniform(), sigma_sum_m);
    d.measured.range_m = std::min(d.measured.range_m, limits.range_max_m);
    add(d, {}, look);
  }
  void add(Detection d, base::ObjectId source, Look& look) const {
    d.scan = static_cast<std::uint32_t>(looks_);
    look.detections.push_back(d);
    look.source.push_back(source);
  }

  BistaticNumbers numbers_;
  Coverage coverage_, lit_;
  std::shared_ptr<const SignalPath> path_in_, path_out_;
  Receiver receiver_;
  Lookout lookout_;
  Direction to_transmitter_;
  std::vector<Hit> hits_;
  std::uint64_t looks_ = 0;
  base::RandomStream alarms_;
  double next_alarm_looks_;
  Time done_, next_;
};

class BistaticModel final : public SensorModel {
 public:
  explicit BistaticModel(const BistaticSpec& spec) : spec_{spec} {}

  std::unique_ptr<Sensor> make(base::SensorId id, std::uint64_t entity, const scenario::Draw& draw,
                               const Propagation& propagation, std::span<const world::Target> targets) const override {
    BistaticNumbers n;
    n.id = id;
    n.entity = entity;
    n.seed = draw.seed();
    n.run = draw.run();
    n.band = spec_.band;
    n.pfa = draw(spec_.pfa);
    n.beamwidth_rad = draw(spec_.beamwidth_rad);
    n.elevation_beamwidth_rad = spec_.drawn_elevation_beamwidth_rad(draw);
    n.sum_resolution_m = speed_of_light_mps / draw(spec_.bandwidth_hz);
    n.range_floor_m = draw(spec_.range_error_floor_m);
    n.angle_floor_rad = draw(spec_.angle_error_floor_rad);
    n.bistatic_angle_max_rad = draw(spec_.bistatic_angle_max_rad);
    n.interval = Duration::from_seconds(draw(spec_.update_interval_s));
    n.alarms_a_look = std::min(spec_.false_alarms_a_look(draw), most_false_alarms);

    const geo::Site receiver = drawn_site(spec_.position, spec_.antenna_height_m, draw);
    const geo::Site transmitter = drawn_site(spec_.transmitter.position, spec_.transmitter.antenna_height_m, draw);
    CoverageLimits everywhere;
    everywhere.range_max_m = 1e9;
    everywhere.azimuth_width_rad = full_turn;
    everywhere.elevation_max_rad = 0.25 * full_turn;

    const double wavelength_m = spec_.physics ? speed_of_light_mps / draw(spec_.physics->frequency_hz)
                                              : speed_of_light_mps / nominal_frequency_hz(spec_.band);
    const auto path = [&](const geo::Site& from, const Propagation& air) {
      SignalPathSpec spec;
      spec.gases = spec_.gases;
      const PathRadar radar{.frequency_hz = speed_of_light_mps / wavelength_m, .antenna = from.geodetic()};
      return std::make_shared<const SignalPath>(spec, draw, air, radar, tables_);
    };
    if (spec_.physics) {
      const BistaticPhysicsSpec& physics = *spec_.physics;
      RangeEquation radar;
      radar.energy_j = draw(physics.radiated_power_w) * draw(physics.integration_s);
      radar.gain_receive = draw(physics.receiver_gain);
      radar.wavelength_m = wavelength_m;
      radar.noise_temperature_k = draw(physics.noise_temperature_k);
      radar.losses = draw(physics.losses);
      n.sensitivity_m2 = sensitivity_m2(radar);
    } else if (spec_.reference) {
      const ReferenceSpec& quoted = *spec_.reference;
      const double pfa = given(quoted.pfa) ? draw(quoted.pfa) : n.pfa;
      const double range_m = draw(quoted.range_m);
      Propagation clear = propagation;
      clear.weather.rain = {};
      n.sensitivity_m2 = sensitivity_from_reference(draw(quoted.rcs_m2), range_m,
                                                    required_snr(quoted.fluctuation, draw(quoted.pd), pfa)) /
                         path(receiver, clear)->two_way(draw(quoted.elevation_rad), range_m, 0.0);
    }
    return std::make_unique<Bistatic>(n, Coverage{receiver, spec_.drawn_limits(draw), propagation},
                                      Coverage{transmitter, everywhere, propagation}, path(receiver, propagation),
                                      path(transmitter, propagation), targets);
  }

 private:
  BistaticSpec spec_;
  PathTables tables_;
};

}  // namespace

std::shared_ptr<const SensorModel> make_bistatic(const BistaticSpec& spec) {
  return std::make_shared<BistaticModel>(spec);
}

}  // namespace iamd::sensing
