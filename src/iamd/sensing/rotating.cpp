#include "iamd/sensing/rotating.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/base/contracts.hpp"
#include "iamd/sensing/crowd.hpp"
#include "iamd/sensing/echo_model.hpp"
#include "iamd/sensing/lookout.hpp"
#include "iamd/sensing/sweep.hpp"

namespace iamd::sensing {
namespace {

// Detections come out this often while something is in view, or once a turn if that is shorter.
constexpr double longest_tick_s = 1.0;

// The way to a beam's axis costs 1.6 dB in the one dimension that the beam scans. Source: Blake, Radar
// Range-Performance Analysis (1980), ch. 3; Barton, Radar Equations for Modern Radar (2013), ch. 5.
constexpr double usual_beam_shape_loss = 1.4454397707459274;  // 1.6 dB

// What a rotating radar has besides the numbers of every radar.
struct RotatingNumbers {
  base::Duration turn, tick;
  double dwell_s = 0.0;
  double false_alarms_a_turn = 0.0;  // mean
};

// Searches turn by turn. Every object that can be in view is passed once a turn, at the moment at which the beam comes
// to the direction that it had at the turn's start. While all objects are hidden by range or horizon, next() jumps to
// the moment before which they stay so; frames and draws are the same as without the jump. Its turn is fixed, so that
// it has no time to want or to lack: RadarTime::wanted_s stays 0. One dwell an object and turn, a beamwidth of rotation
// long; all elevations at once (stacked beams, or one fan whose width is elevation_beamwidth). Tracks while it scans:
// cues change nothing. A detection is one threshold crossing without confirmation, so false alarms come at pfa × the
// cells of a turn.
class Rotating final : public Sensor {
 public:
  Rotating(const RadarNumbers& numbers, const RotatingNumbers& turning, const Coverage& coverage,
           std::span<const world::Target> targets)
      : turning_{turning},
        echo_{numbers, coverage},
        receiver_{numbers.id,  numbers.entity, numbers.seed,   numbers.run,
                  numbers.pfa, numbers.pulses, numbers.errors, targets},
        lookout_{echo_.coverage(), targets.size()},
        raster_{coverage.limits(), full_turn},  // one bar: all elevations at once
        clock_{turning.turn},
        alarms_{{.seed = numbers.seed,
                 .run = numbers.run,
                 .entity = numbers.entity,
                 .purpose = base::Purpose::false_alarm}},
        next_{base::Time{} + turning.tick} {
    passages_.reserve(targets.size());
    next_alarm_ = alarms_.exponential() / turning_.false_alarms_a_turn;
  }

  [[nodiscard]] const geo::Site& site() const override { return echo_.coverage().site(); }
  [[nodiscard]] base::Time next() const override { return next_; }
  using Sensor::visibility;
  [[nodiscard]] Visibility visibility(const geo::State<geo::Ecef>& state, const world::Signature& signature,
                                      double /*since_launch_s*/) const override {
    return echo_.visibility(state, signature, receiver_, 1.0);
  }
  [[nodiscard]] RadarTime time_used() const override {
    return {.search_s = done_.seconds(), .elapsed_s = done_.seconds()};
  }
  // Up to a turn until it comes by, and two turns more.
  [[nodiscard]] double acquisition_time_s() const override { return 3.0 * turning_.turn.seconds(); }
  [[nodiscard]] Discrimination discrimination() const override { return echo_.numbers().discrimination; }

  void look(base::Time now, std::span<const world::Target> targets, std::span<const TrackCue>, Look& look) override {
    IAMD_EXPECT(now == next_ && targets.size() == receiver_.objects());
    if (!begun_) begin_turn(targets);
    begun_ = true;
    for (;;) {
      const base::Time end = clock_.frame_end();
      sweep(std::min(now, end), now, targets, look);
      if (end > now) break;
      clock_.next_frame();
      begin_turn(targets);
    }
    done_ = now;
    const base::Time soon = now + turning_.tick;
    const base::Time alarm = clock_.time_of(next_alarm_);
    next_ = lookout_.soonest() <= soon ? soon : std::max(soon, std::min(lookout_.soonest(), alarm));
  }

 private:
  struct Passage {
    double phase = 0.0;
    std::uint32_t object = 0;
  };

  void begin_turn(std::span<const world::Target> targets) {
    passages_.clear();
    passed_ = 0;
    lookout_.scan(targets, clock_.frame_start(), clock_.frame_end(), [&](std::size_t object, const Direction& from) {
      passages_.push_back({raster_.phase(from), static_cast<std::uint32_t>(object)});
    });
    std::sort(passages_.begin(), passages_.end(), [](const Passage& a, const Passage& b) {
      return a.phase != b.phase ? a.phase < b.phase : a.object < b.object;
    });
  }

  // What the beam meets until then, within this turn.
  void sweep(base::Time until, base::Time now, std::span<const world::Target> targets, Look& look) {
    const auto turn = static_cast<double>(clock_.frame());
    for (;;) {
      const double passage = passed_ < passages_.size() ? passages_[passed_].phase : 2.0;
      const double alarm = next_alarm_ - turn < 1.0 ? next_alarm_ - turn : 2.0;
      const double phase = std::min(passage, alarm);
      if (phase > 1.0) break;
      const base::Time t = std::max(clock_.time_at(phase), swept_);
      if (t > until) break;
      if (alarm < passage) {
        raise_false_alarm(t, phase, look);
      } else {
        pass(passages_[passed_++].object, t, now, targets, look);
      }
    }
    swept_ = until;
  }

  void pass(std::size_t object, base::Time t, base::Time now, std::span<const world::Target> targets, Look& look) {
    const world::Target& target = targets[object];
    if (!target.flying(t)) return;
    const geo::State<geo::Ecef> state = target.state(t);
    View v = echo_.view(state);
    v.object = object;
    if (!echo_.coverage().covers(v.sighting, state.position)) return;
    echo_.add_signal(v, state, target.signature);
    if (crowd_.time() != now) crowd_.locate(now, targets, lookout_, site());
    MergedView merged;
    if (!merge_unresolved(echo_, crowd_, v, t, targets, receiver_.errors().azimuth_beamwidth_rad,
                          receiver_.errors().elevation_beamwidth_rad, merged)) {
      return;
    }
    if (echo_.blind(v, static_cast<std::size_t>(clock_.frame()))) return;
    const Echo echo =
        receiver_.dwell(object, target.signature.fluctuation, merged.snr() / ((1.0 + v.clutter) * search_loss()));
    if (!echo.detected) return;
    look.detections.push_back(
        receiver_.measured(t, merged.sighting(), merged.range_rate_mps(), echo, 1.0, turning_.dwell_s));
    look.detections.back().scan = scan();
    look.source.push_back(target.id);
  }

  void raise_false_alarm(base::Time t, double phase, Look& look) {
    geo::AzElRange where = raster_.place(std::clamp(phase, 0.0, 1.0), alarms_.uniform());
    where.range_m = echo_.coverage().limits().range_max_m * alarms_.uniform();
    look.detections.push_back(receiver_.false_alarm(t, where, 1.0, alarms_));
    look.detections.back().scan = scan();
    look.source.emplace_back();
    next_alarm_ += alarms_.exponential() / turning_.false_alarms_a_turn;
  }

  [[nodiscard]] std::uint32_t scan() const { return static_cast<std::uint32_t>(clock_.frame() + 1); }
  [[nodiscard]] double search_loss() const { return echo_.numbers().search_loss; }

  RotatingNumbers turning_;
  EchoModel echo_;
  Receiver receiver_;
  Lookout lookout_;
  Crowd crowd_;
  Raster raster_;
  SweepClock clock_;
  std::vector<Passage> passages_;  // of this turn, by phase
  std::size_t passed_ = 0;
  base::RandomStream alarms_;
  double next_alarm_ = 0.0;  // turns
  base::Time swept_, done_, next_;
  bool begun_ = false;
};

double false_alarms_a_turn(const RotatingSpec& spec, const scenario::Draw& draw) {
  const CoverageLimits limits = spec.drawn_limits(draw);
  const double across = draw(spec.beamwidth_rad);
  const double width = draw(spec.elevation_beamwidth_rad);
  const double upright = width > 0.0 ? width : across;
  const double beams =
      full_turn / across * std::max(1.0, (limits.elevation_max_rad - limits.elevation_min_rad) / upright);
  return draw(spec.pfa) * beams * limits.range_max_m / spec.drawn_range_resolution_m(draw);
}

class RotatingModel final : public SensorModel {
 public:
  explicit RotatingModel(const RotatingSpec& spec) : spec_{spec} {}

  std::unique_ptr<Sensor> make(base::SensorId id, std::uint64_t entity, const scenario::Draw& draw,
                               const Propagation& propagation, std::span<const world::Target> targets) const override {
    const double period_s = draw(spec_.rotation_period_s);
    CoverageLimits limits = spec_.drawn_limits(draw);
    limits.azimuth_width_rad = full_turn;
    limits.facing_rad = std::numbers::pi;  // a turn starts in the north
    RotatingNumbers turning;
    turning.dwell_s = period_s * draw(spec_.beamwidth_rad) / full_turn;
    turning.turn = base::Duration::from_seconds(period_s);
    turning.tick = base::Duration::from_seconds(std::min(period_s, longest_tick_s));
    turning.false_alarms_a_turn = std::min(false_alarms_a_turn(spec_, draw), most_false_alarms);
    RadarNumbers numbers = spec_.drawn_numbers(id, entity, draw, turning.dwell_s, usual_beam_shape_loss);
    if (const double width = draw(spec_.elevation_beamwidth_rad); width > 0.0)
      numbers.errors.elevation_beamwidth_rad = width;
    const geo::Site site = spec_.drawn_site(draw);
    spec_.add_path(numbers, draw, propagation, site, tables_);
    return std::make_unique<Rotating>(numbers, turning, Coverage{site, limits, propagation}, targets);
  }

 private:
  RotatingSpec spec_;
  PathTables tables_;
};

}  // namespace

scenario::Table<RotatingSpec> rotating_table() {
  scenario::Table<RotatingSpec> table{
      "A rotating surveillance radar: sees every azimuth once a turn and tracks while it scans"};
  add_radar_fields(table, 1e-8);  // no confirmation: what a plot extractor leaves
  table
      .number("rotation_period_s", &RotatingSpec::rotation_period_s, {0.1, 120.0, false, false},
              "time of one turn: the time between two looks at an object")
      .number("elevation_beamwidth_deg", &RotatingSpec::elevation_beamwidth_rad, {0.05, 90.0, false, false},
              "half-power width in elevation of the fan or of each stacked beam: sets the elevation error; left out: "
              "beamwidth_deg")
      .optional()
      .require([](const RotatingSpec& spec) {
        return std::string{
            false_alarms_a_turn(spec, scenario::Draw{0, 0, 0}) > most_false_alarms ? too_many_false_alarms : ""};
      })
      .usable("sensor");
  return table;
}

std::shared_ptr<const SensorModel> make_rotating(const RotatingSpec& spec) {
  return std::make_shared<RotatingModel>(spec);
}

}  // namespace iamd::sensing
