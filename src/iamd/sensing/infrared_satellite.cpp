#include "iamd/sensing/infrared_satellite.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "iamd/base/contracts.hpp"
#include "iamd/base/hash.hpp"
#include "iamd/base/random.hpp"
#include "iamd/geo/eigen.hpp"

namespace iamd::sensing {
namespace {

using base::Duration;
using base::Time;

constexpr double least_revisit_s = 0.1;

// The numbers of one run.
struct Numbers {
  base::SensorId id;
  std::uint64_t entity = 0, seed = 0, run = 0;
  InfraredLimits limits;
  LineErrors errors;  // as the estimator knows them
  double los_error_rad = 0.0;
  Duration revisit, delay, update;
  std::size_t looks = 0;
};

// A satellite at work.
struct Satellite {
  Vantage vantage;
  Duration phase;  // of its looks in the revisit time
  std::array<double, 2> bias_rad{};
  Time next = Time::never();
};

// An object that burns.
struct Watch {
  std::size_t object = 0;
  Time begin, end;                 // of its boost
  std::vector<SightLine> lines{};  // never more than were reserved
  std::size_t detections = 0;
  bool fresh = false;           // detected at this moment
  Time warned = Time::never();  // last
  std::uint32_t number = 0;     // of the launch, once it has been reported
};

class InfraredSatellite final : public Sensor {
 public:
  InfraredSatellite(const Numbers& numbers, std::vector<Satellite> satellites, std::span<const world::Target> targets)
      : numbers_{numbers},
        satellites_{std::move(satellites)},
        estimator_{numbers.errors},
        site_{geo::geodetic_from_ecef(satellites_.front().vantage.position(0.0))} {
    for (std::size_t i = 0; i < targets.size(); ++i) add_watch(i, targets[i]);
    std::stable_sort(watches_.begin(), watches_.end(),
                     [](const Watch& a, const Watch& b) { return a.begin < b.begin; });
    active_.reserve(watches_.size());
    for (Satellite& satellite : satellites_)
      satellite.next = next_look(satellite, Time{} + Duration::from_nanoseconds(1));
  }

  [[nodiscard]] const geo::Site& site() const override { return site_; }
  [[nodiscard]] bool tracks() const override { return false; }
  [[nodiscard]] Time next() const override {
    Time next = Time::never();
    for (const Satellite& satellite : satellites_) next = std::min(next, satellite.next);
    return next;
  }

  void look(Time now, std::span<const world::Target> targets, std::span<const TrackCue> /*cues*/, Look& look) override {
    IAMD_EXPECT(now == next());
    done_ = now;
    std::erase_if(active_, [&](std::size_t w) { return watches_[w].end <= now || !targets[watches_[w].object].alive; });
    for (; upcoming_ < watches_.size() && watches_[upcoming_].begin <= now; ++upcoming_) {
      if (watches_[upcoming_].end > now) active_.push_back(upcoming_);
    }
    for (std::size_t k = 0; k < satellites_.size(); ++k) {
      if (satellites_[k].next != now) continue;
      const geo::Position<geo::Ecef> from = satellites_[k].vantage.position(now.seconds());
      for (const std::size_t w : active_) observe(k, from, now, watches_[w], targets[watches_[w].object]);
    }
    for (const std::size_t w : active_) {
      if (std::exchange(watches_[w].fresh, false)) warn(now, watches_[w], targets[watches_[w].object], look);
    }
    for (Satellite& satellite : satellites_) {
      if (satellite.next <= now) satellite.next = next_look(satellite, now + Duration::from_nanoseconds(1));
    }
  }

  using Sensor::visibility;
  // From where the satellites were at the last look, at first from where they start.
  [[nodiscard]] Visibility visibility(const geo::State<geo::Ecef>& state, const world::Signature& signature,
                                      double since_launch_s) const override {
    return visibility_at(done_, state.position, signature.infrared_w_sr(since_launch_s));
  }
  [[nodiscard]] Visibility visibility(const world::Target& target, Time t) const override {
    return visibility_at(t, target.state(t).position, target.signature.infrared_w_sr((t - target.start).seconds()));
  }
  [[nodiscard]] RadarTime time_used() const override { return {}; }
  [[nodiscard]] double acquisition_time_s() const override {
    return static_cast<double>(numbers_.looks) * numbers_.revisit.seconds() + numbers_.delay.seconds();
  }

 private:
  void add_watch(std::size_t index, const world::Target& target) {
    const world::InfraredSignature& infrared = target.signature.infrared;
    const double flight_s = (target.end - target.start).seconds();
    const double boost_s = std::min(infrared.boost_end_s, flight_s);
    if (!(infrared.boost_w_sr > 0.0) || !(boost_s > 0.0)) return;
    Watch watch;
    watch.object = index;
    watch.begin = target.start;
    watch.end = target.start + Duration::from_seconds(boost_s);
    const double looks =
        static_cast<double>(satellites_.size()) * (std::floor(boost_s / numbers_.revisit.seconds()) + 1.0);
    watch.lines.reserve(static_cast<std::size_t>(std::min(looks, static_cast<double>(LaunchEstimator::most_lines))));
    watches_.push_back(std::move(watch));
  }

  // The satellite's first look from `from` on at which something may burn.
  [[nodiscard]] Time next_look(const Satellite& satellite, Time from) const {
    Time latest;
    for (const std::size_t w : active_) latest = std::max(latest, watches_[w].end);
    for (std::size_t upcoming = upcoming_;; ++upcoming) {
      const std::int64_t behind = from.nanoseconds() - satellite.phase.nanoseconds();
      const std::int64_t revisit = numbers_.revisit.nanoseconds();
      const std::int64_t number = behind <= 0 ? 0 : (behind + revisit - 1) / revisit;
      const Time t = Time{} + satellite.phase + Duration::from_nanoseconds(number * revisit);
      if (t < latest) return t;
      if (upcoming >= watches_.size()) return Time::never();
      latest = std::max(latest, watches_[upcoming].end);
      from = std::max(from, watches_[upcoming].begin);
    }
  }

  void observe(std::size_t k, const geo::Position<geo::Ecef>& from, Time now, Watch& watch,
               const world::Target& target) {
    if (!target.flying(now)) return;
    const Satellite& satellite = satellites_[k];
    const geo::Position<geo::Ecef> place = target.state(now).position;
    const double intensity = target.signature.infrared_w_sr((now - target.start).seconds());
    const InfraredView view = infrared_view(satellite.vantage, from, place, intensity, numbers_.limits);
    if (view.obstacle != Obstacle::none && view.obstacle != Obstacle::clutter &&
        view.obstacle != Obstacle::sensitivity) {
      return;
    }
    // A stream for each look, so that looks that were not made move no draw.
    const auto moment = static_cast<std::uint64_t>(now.nanoseconds());
    base::RandomStream stream{
        {.seed = numbers_.seed,
         .run = numbers_.run,
         .entity = base::combined(base::combined(numbers_.entity, target.entity), base::combined(k, moment)),
         .purpose = base::Purpose::measurement}};
    if (view.snr + stream.normal() < numbers_.limits.threshold) return;
    ++watch.detections;
    watch.fresh = true;
    SightLine line{now, static_cast<std::uint32_t>(k), from, {}};
    const Eigen::Vector3d u = (geo::vector_of(place) - geo::vector_of(from)).normalized();
    const AcrossAxes axes = across_axes({u[0], u[1], u[2]});
    const double first = satellite.bias_rad[0] + numbers_.los_error_rad * stream.normal();
    const double second = satellite.bias_rad[1] + numbers_.los_error_rad * stream.normal();
    const Eigen::Vector3d measured = (u + first * Eigen::Vector3d{axes.first[0], axes.first[1], axes.first[2]} +
                                      second * Eigen::Vector3d{axes.second[0], axes.second[1], axes.second[2]})
                                         .normalized();
    line.direction = {measured[0], measured[1], measured[2]};
    if (watch.lines.size() == watch.lines.capacity()) thin(watch.lines);
    watch.lines.push_back(line);
  }

  // Every other line goes; the first stays.
  static void thin(std::vector<SightLine>& lines) {
    const std::size_t left = (lines.size() + 1) / 2;
    for (std::size_t i = 0; i < left; ++i) lines[i] = lines[2 * i];
    lines.resize(left);
  }

  void warn(Time now, Watch& watch, const world::Target& target, Look& look) {
    if (watch.detections < numbers_.looks) return;
    if (watch.warned != Time::never() && now < watch.warned + numbers_.update) return;
    const std::optional<LaunchEstimate> estimate = estimator_.estimate(watch.lines);
    if (!estimate) return;
    watch.warned = now;
    LaunchWarning warning;
    warning.source = numbers_.id;
    warning.time = now + numbers_.delay;
    warning.launch = Time::from_seconds(estimate->launch_s);
    warning.point = estimate->point;
    warning.sigma_along_m = estimate->sigma_along_m();
    warning.sigma_across_m = estimate->sigma_across_m();
    warning.heading_rad = estimate->heading_rad;
    warning.sigma_heading_rad = estimate->sigma_heading_rad();
    const AscentPoint& seen = estimate->seen;
    const AscentPoint& sigma = estimate->sigma_seen;
    warning.seen = watch.lines.back().time;
    warning.alt_m = seen.height_m;
    warning.way_m = seen.way_m;
    warning.climb_mps = seen.climb_mps;
    warning.ground_mps = seen.ground_mps;
    warning.sigma_alt_m = sigma.height_m;
    warning.sigma_way_m = sigma.way_m;
    warning.sigma_climb_mps = sigma.climb_mps;
    warning.sigma_ground_mps = sigma.ground_mps;
    look.warnings.push_back(warning);
    look.warned_of.push_back(target.id);
  }

  // The satellite that is nearest to seeing it, or sees it best.
  [[nodiscard]] Visibility visibility_at(Time t, const geo::Position<geo::Ecef>& place, double intensity_w_sr) const {
    const auto passed = [](Obstacle obstacle) {
      return obstacle == Obstacle::none ? obstacle_count : static_cast<std::size_t>(obstacle);
    };
    Visibility best;
    best.obstacle = Obstacle::range;  // behind all that there is here
    for (const Satellite& satellite : satellites_) {
      const geo::Position<geo::Ecef> from = satellite.vantage.position(t.seconds());
      const InfraredView view = infrared_view(satellite.vantage, from, place, intensity_w_sr, numbers_.limits);
      const double snr = view.snr * view.snr;
      if (passed(view.obstacle) < passed(best.obstacle)) continue;
      if (passed(view.obstacle) == passed(best.obstacle) && snr <= best.snr) continue;
      const bool hidden = passed(view.obstacle) < static_cast<std::size_t>(Obstacle::clutter);
      best = {view.obstacle, snr, hidden ? 0.0 : infrared_detection_probability(view.snr, numbers_.limits.threshold)};
    }
    return best;
  }

  Numbers numbers_;
  std::vector<Satellite> satellites_;
  LaunchEstimator estimator_;
  geo::Site site_;
  std::vector<Watch> watches_;       // by begin
  std::vector<std::size_t> active_;  // watches that have begun
  std::size_t upcoming_ = 0;
  std::uint32_t launches_ = 0;  // reported
  Time done_;
};

class InfraredSatelliteModel final : public SensorModel {
 public:
  explicit InfraredSatelliteModel(const InfraredSatelliteSpec& spec) : spec_{spec} {}

  std::unique_ptr<Sensor> make(base::SensorId id, std::uint64_t entity, const scenario::Draw& draw,
                               const Propagation& propagation, std::span<const world::Target> targets) const override {
    Numbers numbers;
    numbers.id = id;
    numbers.entity = entity;
    numbers.seed = draw.seed();
    numbers.run = draw.run();
    const double revisit_s = std::max(draw(spec_.revisit_s), least_revisit_s);
    numbers.revisit = Duration::from_seconds(revisit_s);
    numbers.delay = Duration::from_seconds(draw(spec_.processing_delay_s));
    numbers.update = Duration::from_seconds(draw(spec_.update_s));
    numbers.looks = static_cast<std::size_t>(draw(spec_.looks));
    numbers.limits.half_angle_rad = draw(spec_.half_angle_rad);
    numbers.limits.cloud_top_m = draw(spec_.cloud_top_m);
    numbers.limits.limb_m = draw(spec_.limb_m);
    numbers.limits.noise_w_m2 = draw(spec_.noise_w_m2);
    numbers.limits.clutter_w_sr = draw(spec_.clutter_w_sr);
    numbers.limits.threshold = draw(spec_.threshold_snr);
    numbers.los_error_rad = draw(spec_.los_error_rad);
    const double los_bias_rad = draw(spec_.los_bias_rad);
    numbers.errors = {numbers.los_error_rad, los_bias_rad, spec_.cloud_top_m.likely(), revisit_s};

    std::vector<Satellite> satellites;
    for (std::size_t k = 0; k < spec_.satellites.size(); ++k) {
      base::RandomStream stream{{.seed = numbers.seed,
                                 .run = numbers.run,
                                 .entity = base::combined(entity, k),
                                 .purpose = base::Purpose::measurement}};
      const double phase = stream.uniform();
      Satellite& satellite = satellites.emplace_back(Satellite{spec_.satellites[k].drawn(draw, propagation), {}});
      satellite.phase = Duration::from_seconds(phase * revisit_s);
      satellite.bias_rad = {los_bias_rad * stream.normal(), los_bias_rad * stream.normal()};
    }
    return std::make_unique<InfraredSatellite>(numbers, std::move(satellites), targets);
  }

 private:
  InfraredSatelliteSpec spec_;
};

scenario::Table<VantageSpec::Geostationary> geostationary_table() {
  scenario::Table<VantageSpec::Geostationary> table{
      "A point at rest over the equator, 42 164 km from the Earth's centre"};
  table.number("longitude_deg", &VantageSpec::Geostationary::longitude_rad, {-180.0, 180.0, false, false},
               "east positive");
  return table;
}

scenario::Table<VantageSpec::Orbit> orbit_table() {
  using Orbit = VantageSpec::Orbit;
  scenario::Table<Orbit> table{
      "Mean elements at the start of the run; node, perigee and anomaly drift as J2 makes them"};
  table
      .number("semi_major_axis_km", &Orbit::semi_major_axis_m, {6500.0, 400000.0, false, false},
              "26 600 for a turn in half a day, 42 164 for one in a day")
      .number("eccentricity", &Orbit::eccentricity, {0.0, 0.95, false, false}, "0: a circle")
      .number("inclination_deg", &Orbit::inclination_rad, {0.0, 180.0, false, false},
              "against the equator; 63.4: perigee stays where it is")
      .number("node_longitude_deg", &Orbit::node_longitude_rad, {-180.0, 360.0, false, false},
              "longitude over which the orbit's plane crosses the equator northwards, at the start of the run")
      .number("argument_of_perigee_deg", &Orbit::argument_of_perigee_rad, {-180.0, 360.0, false, false},
              "from the ascending node along the orbit; 270: apogee in the far north")
      .or_else(0.0)
      .number("mean_anomaly_deg", &Orbit::mean_anomaly_rad, {-180.0, 360.0, false, false},
              "where it is at the start of the run, as time since perigee: 180 at apogee")
      .require([](const Orbit& orbit) -> std::string {
        const double perigee_m = orbit.semi_major_axis_m.likely() * (1.0 - orbit.eccentricity.likely());
        if (perigee_m >= geo::semi_major_axis_m + Orbit::least_perigee_height_m) return {};
        return "the perigee lies " + scenario::as_text(std::round((perigee_m - geo::semi_major_axis_m) / 1e3)) +
               " km above the equator's radius; at least " + scenario::as_text(Orbit::least_perigee_height_m / 1e3) +
               " km are needed: lower the eccentricity";
      });
  return table;
}

scenario::Table<VantageSpec> vantage_table() {
  scenario::Table<VantageSpec> table{"Where one of them looks from: exactly one of the three"};
  table.table("geostationary", &VantageSpec::geostationary, geostationary_table(), "a satellite over the equator")
      .table("orbit", &VantageSpec::orbit, orbit_table(), "a satellite on any other orbit")
      .table("fixed", &VantageSpec::fixed, scenario::place_table(),
             "a mast, an aerostat or an aircraft that keeps its place")
      .require([](const VantageSpec& spec) -> std::string {
        const int given = (spec.geostationary ? 1 : 0) + (spec.orbit ? 1 : 0) + (spec.fixed ? 1 : 0);
        return given == 1 ? "" : "exactly one of geostationary, orbit and fixed is needed";
      });
  return table;
}

}  // namespace

MeanElements VantageSpec::Orbit::drawn(const scenario::Draw& draw) const {
  MeanElements elements;
  elements.semi_major_axis_m = draw(semi_major_axis_m);
  const double most = 1.0 - (geo::semi_major_axis_m + least_perigee_height_m) / elements.semi_major_axis_m;
  elements.eccentricity = std::clamp(draw(eccentricity), 0.0, std::max(most, 0.0));
  elements.inclination_rad = draw(inclination_rad);
  elements.node_longitude_rad = draw(node_longitude_rad);
  elements.argument_of_perigee_rad = draw(argument_of_perigee_rad);
  elements.mean_anomaly_rad = draw(mean_anomaly_rad);
  return elements;
}

Vantage VantageSpec::drawn(const scenario::Draw& draw, const Propagation& propagation) const {
  if (orbit) return Vantage::orbit(orbit->drawn(draw));
  if (fixed) return Vantage::fixed(fixed->drawn(draw), propagation);
  return Vantage::geostationary(draw(geostationary->longitude_rad));
}

scenario::Table<InfraredSatelliteSpec> infrared_satellite_table() {
  using Spec = InfraredSatelliteSpec;
  scenario::Table<Spec> table{
      "Early warning by infrared: sees plumes while they burn, says where, when and whereto something was launched, "
      "and "
      "makes no tracks"};
  table
      .list("satellites", &Spec::satellites, vantage_table(),
            "the places that it looks from, 1 to 8 of one make; what several see is estimated together")
      .number("revisit_s", &Spec::revisit_s, {least_revisit_s, 600.0, false, false},
              "time from one look of a satellite at a place to the next: a scan's period, or a starer's frame")
      .number("half_angle_deg", &Spec::half_angle_rad, {0.1, 180.0, false, false},
              "of the field of regard about the direction to the Earth's centre; 180: everywhere")
      .or_else(180.0)
      .number(
          "cloud_top_km", &Spec::cloud_top_m, {0.0, 25.0, false, false},
          "height of a closed deck of cloud, and of the air that absorbs: nothing below is seen from above; 0: none")
      .or_else(0.0)
      .number("limb_km", &Spec::limb_m, {0.0, 100.0, false, false},
              "lines of sight past the Earth's edge must stay above this height")
      .or_else(0.0)
      .number("noise_w_m2", &Spec::noise_w_m2, {0.0, 1.0, true, false},
              "noise-equivalent irradiance at the aperture, in the band of the signatures")
      .number("clutter_w_sr", &Spec::clutter_w_sr, {0.0, 1e9, false, false},
              "standard deviation of what remains of the Earth's background in a resolution cell, as an intensity")
      .or_else(0.0)
      .number("threshold_snr", &Spec::threshold_snr, {1.0, 100.0, false, false},
              "amplitude over the noise's standard deviation that counts as a detection; 5: noise alone crosses it in "
              "3 of 10 million cells")
      .or_else(5.0)
      .number("los_error_mrad", &Spec::los_error_rad, {0.0, 100.0, true, false},
              "standard deviation of each measured direction, each axis, from look to look")
      .number("los_bias_mrad", &Spec::los_bias_rad, {0.0, 100.0, false, false},
              "standard deviation of a satellite's error of direction, each axis, that lasts a whole run")
      .or_else(0.0)
      .whole("looks", &Spec::looks, {2.0, 32.0, false, false},
             "detections of a launch, of all satellites together, before there is a warning")
      .or_else(4.0)
      .number("processing_delay_s", &Spec::processing_delay_s, {0.0, 3600.0, false, false},
              "from the last detection that it needs to the warning")
      .or_else(10.0)
      .number("update_s", &Spec::update_s, {0.1, 3600.0, false, false},
              "a warning is issued anew, with a better estimate, no more often than this")
      .or_else(30.0)
      .require([](const Spec& spec) -> std::string {
        if (spec.satellites.empty()) return "satellites is an empty list: at least one place to look from is needed";
        if (spec.satellites.size() > most_satellites) {
          return "satellites is a list of " + std::to_string(spec.satellites.size()) + "; at most " +
                 std::to_string(most_satellites) + " work together: make two sensors of them";
        }
        return {};
      })
      .usable("sensor");
  return table;
}

std::shared_ptr<const SensorModel> make_infrared_satellite(const InfraredSatelliteSpec& spec) {
  return std::make_shared<InfraredSatelliteModel>(spec);
}

}  // namespace iamd::sensing
