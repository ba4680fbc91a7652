#include "iamd/sensing/rotating.hpp"

#include <algorithm>
#include <numbers>

#include "iamd/sensing/radar_equation.hpp"
#include "iamd/sensing/scanning_radar.hpp"

namespace iamd::sensing {
namespace {

constexpr double full_turn = 2.0 * std::numbers::pi;
// Detections come out this often while something is in view, or once a turn if that is shorter.
constexpr double longest_tick_s = 1.0;

// Its turn is fixed, so that it has no time to want or to lack: RadarTime::wanted_s stays 0. One dwell an object and
// turn, a beamwidth of rotation long; all elevations at once (stacked beams, or one fan whose width is
// elevation_beamwidth). Tracks while it scans: cues change nothing. A detection is one threshold crossing without
// confirmation, so false alarms come at pfa × the cells of a turn.
class Rotating final : public ScanningRadar {
 public:
  Rotating(const RadarNumbers& numbers, const Coverage& coverage, std::span<const world::Target> targets)
      : ScanningRadar{numbers, coverage, targets} {}

  // Up to a turn until it comes by, and two turns more.
  [[nodiscard]] double acquisition_time_s() const override { return 3.0 * numbers_.frame.seconds(); }

 private:
  void pass(std::size_t object, const world::Target& target, base::Time t, const Sighting& s, Look& look) override {
    const double snr = snr_at(numbers_.sensitivity_m2, target.signature.rcs(numbers_.band), s.range_m);
    const Echo echo = receiver_.dwell(object, target.signature.fluctuation, snr);
    if (!echo.detected) return;
    look.detections.push_back(receiver_.measured(t, s, echo, 1.0));
    look.detections.back().scan = search_scan();
    look.source.push_back(target.id);
  }

  bool carry_out(base::Time now, std::span<const world::Target> targets, std::span<const TrackCue>,
                 Look& look) override {
    sweep_until(now, targets, look);
    return false;
  }
};

double false_alarms_a_turn(const RotatingSpec& spec, const scenario::Draw& draw) {
  const CoverageLimits limits = spec.drawn_limits(draw);
  const double across = draw(spec.beamwidth_rad);
  const double width = draw(spec.elevation_beamwidth_rad);
  const double upright = width > 0.0 ? width : across;
  const double beams =
      full_turn / across * std::max(1.0, (limits.elevation_max_rad - limits.elevation_min_rad) / upright);
  return draw(spec.pfa) * beams * limits.range_max_m / draw(spec.range_resolution_m);
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
    RadarNumbers numbers;
    numbers.id = id;
    numbers.entity = entity;
    numbers.seed = draw.seed();
    numbers.run = draw.run();
    numbers.band = spec_.band;
    numbers.pfa = draw(spec_.pfa);
    numbers.errors = spec_.drawn_errors(draw);
    if (const double width = draw(spec_.elevation_beamwidth_rad); width > 0.0)
      numbers.errors.elevation_beamwidth_rad = width;
    const double beamwidth = numbers.errors.azimuth_beamwidth_rad;
    numbers.sensitivity_m2 = spec_.drawn(draw, period_s * beamwidth / full_turn, numbers.pfa);
    numbers.bar_height_rad = full_turn;  // one bar: all elevations at once
    numbers.frame = numbers.longest_frame = base::Duration::from_seconds(period_s);
    numbers.tick = base::Duration::from_seconds(std::min(period_s, longest_tick_s));
    numbers.false_alarms_per_frame = std::min(false_alarms_a_turn(spec_, draw), most_false_alarms);
    return std::make_unique<Rotating>(numbers, Coverage{spec_.drawn_site(draw), limits, propagation}, targets);
  }

 private:
  RotatingSpec spec_;
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
