#include "iamd/sensing/bistatic.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "iamd/base/contracts.hpp"
#include "iamd/sensing/bistatic_geometry.hpp"
#include "iamd/sensing/crowd.hpp"
#include "iamd/sensing/detection.hpp"
#include "iamd/sensing/radar_equation.hpp"

namespace iamd::sensing {
namespace {

using base::Duration;
using base::Time;

constexpr double full_turn = 2.0 * std::numbers::pi;
constexpr double least_cos_elevation = 0.0174524;  // cos 89°
constexpr double monopulse_slope = 1.6;

bool given(const scenario::Uncertain& number) { return !number.fixed() || number.likely() > 0.0; }

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
  Bistatic(const BistaticNumbers& numbers, const Coverage& receiver, const Coverage& transmitter,
           std::shared_ptr<const SignalPath> path_in, std::shared_ptr<const SignalPath> path_out,
           std::span<const world::Target> targets)
      : numbers_{numbers},
        coverage_{receiver},
        lit_{transmitter},
        path_in_{std::move(path_in)},
        path_out_{std::move(path_out)},
        receiver_{numbers.id, numbers.entity, numbers.seed, numbers.run, numbers.pfa, 1, {}, targets},
        lookout_{coverage_, targets.size()},
        alarms_{{.seed = numbers.seed,
                 .run = numbers.run,
                 .entity = numbers.entity,
                 .purpose = base::Purpose::false_alarm}},
        next_{Time{} + numbers.interval} {
    next_alarm_looks_ = alarms_.exponential() / numbers_.alarms_a_look;
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
    const double azimuth = s.azimuth_rad() + d.sigma_azimuth_rad * echo.error[1];
    d.measured.azimuth_rad = azimuth - full_turn * std::floor(azimuth / full_turn);
    if (d.measured.azimuth_rad >= full_turn) d.measured.azimuth_rad = 0.0;
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
    const double azimuth =
        limits.facing_rad + (alarms_.uniform() - 0.5) * std::min(limits.azimuth_width_rad, full_turn);
    d.measured.azimuth_rad = azimuth - full_turn * std::floor(azimuth / full_turn);
    if (d.measured.azimuth_rad >= full_turn) d.measured.azimuth_rad = 0.0;
    const double low = std::sin(limits.elevation_min_rad);
    d.measured.elevation_rad = std::asin(low + (std::sin(limits.elevation_max_rad) - low) * alarms_.uniform());
    set_angle_sigmas(d, std::cos(d.measured.elevation_rad));
    const double sigma_sum_m = std::hypot(numbers_.sum_resolution_m / std::sqrt(2.0 * d.snr), numbers_.range_floor_m);
    const double longest = 2.0 * limits.range_max_m;
    set_range(d, baseline_m() + 1.0 + longest * alarms_.uniform(), sigma_sum_m);
    d.measured.range_m = std::min(d.measured.range_m, limits.range_max_m);
    add(d, {}, look);
  }
  void add(Detection d, base::ObjectId source, Look& look) {
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
  double next_alarm_looks_ = 0.0;
  Time done_, next_;
};

struct Cells {
  CoverageLimits limits;
  double alarms = 0.0;
};
Cells cells_of(const BistaticSpec& spec, const scenario::Draw& draw) {
  Cells cells;
  cells.limits.range_max_m = draw(spec.range_max_m);
  cells.limits.facing_rad = draw(spec.facing_rad);
  cells.limits.azimuth_width_rad = draw(spec.azimuth_coverage_rad);
  cells.limits.elevation_min_rad = draw(spec.elevation_min_rad);
  cells.limits.elevation_max_rad =
      std::max(draw(spec.elevation_max_rad), cells.limits.elevation_min_rad + 0.1 * geo::degree);
  const double across = draw(spec.beamwidth_rad);
  const double upright = given(spec.elevation_beamwidth_rad) ? draw(spec.elevation_beamwidth_rad) : across;
  const double beams = std::max(1.0, std::min(cells.limits.azimuth_width_rad, full_turn) / across) *
                       std::max(1.0, (cells.limits.elevation_max_rad - cells.limits.elevation_min_rad) / upright);
  cells.alarms = draw(spec.pfa) * beams * 2.0 * cells.limits.range_max_m * draw(spec.bandwidth_hz) / speed_of_light_mps;
  return cells;
}

class BistaticModel final : public SensorModel {
 public:
  explicit BistaticModel(const BistaticSpec& spec) : spec_{spec} {}

  std::unique_ptr<Sensor> make(base::SensorId id, std::uint64_t entity, const scenario::Draw& draw,
                               const Propagation& propagation, std::span<const world::Target> targets) const override {
    const Cells cells = cells_of(spec_, draw);
    BistaticNumbers n;
    n.id = id;
    n.entity = entity;
    n.seed = draw.seed();
    n.run = draw.run();
    n.band = spec_.band;
    n.pfa = draw(spec_.pfa);
    n.beamwidth_rad = draw(spec_.beamwidth_rad);
    n.elevation_beamwidth_rad =
        given(spec_.elevation_beamwidth_rad) ? draw(spec_.elevation_beamwidth_rad) : n.beamwidth_rad;
    n.sum_resolution_m = speed_of_light_mps / draw(spec_.bandwidth_hz);
    n.range_floor_m = draw(spec_.range_error_floor_m);
    n.angle_floor_rad = draw(spec_.angle_error_floor_rad);
    n.bistatic_angle_max_rad = draw(spec_.bistatic_angle_max_rad);
    n.interval = Duration::from_seconds(draw(spec_.update_interval_s));
    n.alarms_a_look = std::min(cells.alarms, most_false_alarms);

    const auto site_of = [&](const scenario::PlaceSpec& place, const scenario::Uncertain& height) {
      geo::Geodetic where = place.drawn(draw);
      where.alt_m += draw(height);
      return geo::Site{where};
    };
    const geo::Site receiver = site_of(spec_.position, spec_.antenna_height_m);
    const geo::Site transmitter = site_of(spec_.transmitter.position, spec_.transmitter.antenna_height_m);
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
    } else {
      const ReferenceSpec& quoted = *spec_.reference;
      const double pfa = given(quoted.pfa) ? draw(quoted.pfa) : n.pfa;
      const double range_m = draw(quoted.range_m);
      Propagation clear = propagation;
      clear.weather.rain = {};
      n.sensitivity_m2 = sensitivity_from_reference(draw(quoted.rcs_m2), range_m,
                                                    required_snr(quoted.fluctuation, draw(quoted.pd), pfa)) /
                         path(receiver, clear)->two_way(draw(quoted.elevation_rad), range_m, 0.0);
    }
    return std::make_unique<Bistatic>(n, Coverage{receiver, cells.limits, propagation},
                                      Coverage{transmitter, everywhere, propagation}, path(receiver, propagation),
                                      path(transmitter, propagation), targets);
  }

 private:
  BistaticSpec spec_;
  PathTables tables_;
};

std::string bistatic_problem(const BistaticSpec& spec) {
  if (spec.reference.has_value() == spec.physics.has_value()) {
    return spec.reference ? "both reference and physics are given; keep the one that you trust"
                          : "neither reference (a quoted range) nor physics (power, antenna, noise) is given; add one";
  }
  if (spec.elevation_min_rad.likely() >= spec.elevation_max_rad.likely()) {
    return "elevation_min_deg must be less than elevation_max_deg";
  }
  if (spec.physics) {
    if (std::string found = frequency_problem(spec.physics->frequency_hz, spec.band); !found.empty()) return found;
  }
  return cells_of(spec, scenario::Draw{0, 0, 0}).alarms > most_false_alarms
             ? "noise would raise more than 10000 false alarms a look; lower pfa, or check range_max_km and "
               "bandwidth_mhz"
             : "";
}

scenario::Table<TransmitterSpec> transmitter_table() {
  scenario::Table<TransmitterSpec> table{"The transmitter: its own, or one of opportunity"};
  table.table("position", &TransmitterSpec::position, scenario::place_table(), "where it stands")
      .number("antenna_height_m", &TransmitterSpec::antenna_height_m, {0.0, 1e5, false, false},
              "of the antenna's centre above position.alt_m: broadcasting masts stand 100 to 300 m high")
      .or_else(10.0);
  return table;
}

scenario::Table<BistaticPhysicsSpec> bistatic_physics_table() {
  scenario::Table<BistaticPhysicsSpec> table{"Power, receiving antenna and noise, for the bistatic range equation"};
  table
      .number("radiated_power_kw", &BistaticPhysicsSpec::radiated_power_w, {0.0, 1e9, true, false},
              "mean power times the transmitter's gain towards the object (effective isotropic radiated power)")
      .number("receiver_gain_db", &BistaticPhysicsSpec::receiver_gain, {0.0, 80.0, false, false},
              "gain of one beam of the receiver over isotropic")
      .number("frequency_ghz", &BistaticPhysicsSpec::frequency_hz, {0.03, 18.0, false, false},
              "carrier; must lie in the sensor's band")
      .number("noise_temperature_k", &BistaticPhysicsSpec::noise_temperature_k, {1.0, 1e7, false, false},
              "of the whole receiving system, with what is left of the direct signal")
      .number("losses_db", &BistaticPhysicsSpec::losses, {0.0, 60.0, false, false}, "all losses but those of the air")
      .number("integration_s", &BistaticPhysicsSpec::integration_s, {1e-6, 100.0, false, false},
              "time over which one look is integrated coherently");
  return table;
}

}  // namespace

scenario::Table<BistaticSpec> bistatic_table() {
  scenario::Table<BistaticSpec> table{
      "A receiver apart from its transmitter, which may be somebody else's (passive radar)"};
  table.table("position", &BistaticSpec::position, scenario::place_table(), "where the receiver stands")
      .number("antenna_height_m", &BistaticSpec::antenna_height_m, {0.0, 1e5, false, false},
              "of the receiver's antenna above position.alt_m")
      .or_else(10.0)
      .table("transmitter", &BistaticSpec::transmitter, transmitter_table(), "where the signal comes from")
      .choice("band", &BistaticSpec::band,
              {{"vhf", world::Band::vhf},
               {"uhf", world::Band::uhf},
               {"l", world::Band::l},
               {"s", world::Band::s},
               {"c", world::Band::c},
               {"x", world::Band::x},
               {"ku", world::Band::ku}},
              "band (IEEE Std 521): which radar cross-section of an object counts")
      .table("reference", &BistaticSpec::reference, reference_table(),
             "sensitivity as quoted, the range being the geometric mean of the two ways (this or physics)")
      .table("physics", &BistaticSpec::physics, bistatic_physics_table(),
             "sensitivity by the bistatic range equation (this or reference)")
      .number("pfa", &BistaticSpec::pfa, {1e-15, 1e-3, false, false},
              "probability of false alarm of one cell in one look")
      .or_else(1e-8)
      .number("range_max_km", &BistaticSpec::range_max_m, {0.0, 50000.0, true, false},
              "greatest distance from the receiver at which anything is reported")
      .number("facing_deg", &BistaticSpec::facing_rad, {-360.0, 360.0, false, false},
              "middle of the receiver's azimuth coverage, clockwise from north")
      .or_else(0.0)
      .number("azimuth_coverage_deg", &BistaticSpec::azimuth_coverage_rad, {1.0, 360.0, false, false},
              "its total width in azimuth")
      .or_else(360.0)
      .number("elevation_min_deg", &BistaticSpec::elevation_min_rad, {0.0, 89.0, false, false},
              "lower limit of the coverage; 0: down to the horizon")
      .or_else(0.0)
      .number("elevation_max_deg", &BistaticSpec::elevation_max_rad, {0.5, 90.0, false, false},
              "upper limit of the coverage")
      .or_else(60.0)
      .number("beamwidth_deg", &BistaticSpec::beamwidth_rad, {0.05, 90.0, false, false},
              "half-power width in azimuth of a beam of the receiver")
      .number("elevation_beamwidth_deg", &BistaticSpec::elevation_beamwidth_rad, {0.05, 90.0, false, false},
              "the same in elevation; left out: beamwidth_deg")
      .optional()
      .number("bandwidth_mhz", &BistaticSpec::bandwidth_hz, {0.001, 1e4, false, false},
              "of the signal: the range sum is resolved to c/B (FM broadcast some 0.05 to 0.1, DVB-T 8)")
      .number("update_interval_s", &BistaticSpec::update_interval_s, {0.05, 120.0, false, false},
              "time between two looks")
      .or_else(1.0)
      .number("range_error_floor_m", &BistaticSpec::range_error_floor_m, {0.0, 1e5, false, false},
              "standard deviation of the range sum that no signal strength removes")
      .or_else(10.0)
      .number("angle_error_floor_deg", &BistaticSpec::angle_error_floor_rad, {0.0, 10.0, false, false},
              "standard deviation of each angle that no signal strength removes")
      .or_else(0.1)
      .number("bistatic_angle_max_deg", &BistaticSpec::bistatic_angle_max_rad, {10.0, 179.0, false, false},
              "beyond this angle between the two ways there is neither range nor Doppler to tell an echo by")
      .or_else(150.0)
      .choice("gases", &BistaticSpec::gases, {{"p676", Gases::p676}, {"none", Gases::none}},
              "attenuation by oxygen and water vapour on both ways (ITU-R P.676)")
      .or_else("p676")
      .require(bistatic_problem)
      .usable("sensor");
  return table;
}

std::shared_ptr<const SensorModel> make_bistatic(const BistaticSpec& spec) {
  return std::make_shared<BistaticModel>(spec);
}

}  // namespace iamd::sensing
