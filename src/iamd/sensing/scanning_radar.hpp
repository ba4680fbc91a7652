// What every radar here has in common: a coverage, a receiver, a search that passes everything once a frame, and the
// art of not looking where nothing can be.
#pragma once

#include <span>
#include <vector>

#include "iamd/base/random.hpp"
#include "iamd/sensing/receiver.hpp"
#include "iamd/sensing/sensor.hpp"
#include "iamd/sensing/sweep.hpp"

namespace iamd::sensing {

// The numbers of one radar in one run.
struct RadarNumbers {
  base::SensorId id;
  std::uint64_t entity = 0, seed = 0, run = 0;
  world::Band band = world::Band::x;
  double sensitivity_m2 = 0.0;  // snr R⁴/σ of one search dwell in the best direction
  double pfa = 0.0;
  MeasurementErrors errors;
  double bar_height_rad = 0.0;          // of the search raster
  base::Duration frame;                 // wanted time of a search frame
  base::Duration longest_frame;         // how far ahead a frame looks for objects that come into view
  base::Duration tick;                  // time between looks while something is in view
  double false_alarms_per_frame = 0.0;  // mean, after whatever confirmation there is
};

// Searches its coverage frame by frame. Every object that can be in view is passed once a frame, at the moment at which
// the beam comes to the direction that it had at the frame's start. Objects that are hidden by range or horizon are
// left alone until the moment before which they can't come out of hiding; while all are hidden, next() jumps there.
// Frames, draws and time spent are the same as without the jump.
class ScanningRadar : public Sensor {
 public:
  [[nodiscard]] const geo::Site& site() const final { return coverage_.site(); }
  [[nodiscard]] base::Time next() const final { return next_; }
  void look(base::Time now, std::span<const world::Target> targets, std::span<const TrackCue> cues, Look& look) final;
  [[nodiscard]] Visibility visibility(const world::Target& target, base::Time t) const final;
  [[nodiscard]] RadarTime time_used() const final;

 protected:
  ScanningRadar(const RadarNumbers& numbers, const Coverage& coverage, std::span<const world::Target> targets);

  // Two-way power ratio of a direction to the best one.
  [[nodiscard]] virtual double gain(const Direction&) const { return 1.0; }
  // Widening of the beam in a direction.
  [[nodiscard]] virtual double broadening(const Direction&) const { return 1.0; }
  // The search beam passes an object that is in the coverage. Always makes the same number of dwells.
  virtual void pass(std::size_t object, const world::Target& target, base::Time t, const Sighting& s, Look& look) = 0;
  // Carries out the time from done() to now; search by way of sweep_until(now). True when cued tracks need another look
  // soon.
  virtual bool carry_out(base::Time now, std::span<const world::Target> targets, std::span<const TrackCue> cues,
                         Look& look) = 0;
  virtual void frame_over() {}

  void sweep_until(base::Time t, std::span<const world::Target> targets, Look& look);
  // Numbers of scans: search frames are even, track dwells odd.
  [[nodiscard]] std::uint32_t search_scan() const { return static_cast<std::uint32_t>(2 * clock_.frame() + 2); }
  // Nothing happens in the search before. Valid from one sweep_until() to the next change of the clock.
  [[nodiscard]] base::Time next_in_search() const { return next_in_search_; }
  // True when the object could be in view at t, as far as this radar has worked out.
  [[nodiscard]] bool may_be_in_view(std::size_t object, base::Time t) const { return watch_[object].hidden_until <= t; }

  RadarNumbers numbers_;
  Coverage coverage_;
  Receiver receiver_;
  Raster raster_;
  SweepClock clock_;
  base::Time done_;            // everything before has been carried out
  double search_share_ = 1.0;  // of the time, now
  double search_s_ = 0.0, track_s_ = 0.0, wanted_s_ = 0.0;

 private:
  struct Watch {
    base::Time hidden_until;
    double speed_mps = 0.0;  // no faster than this
    int naps = 0;
  };
  struct Passage {
    double phase = 0.0;
    std::uint32_t object = 0;
  };

  void begin_frame(std::span<const world::Target> targets);
  // Looks again when an object can come into view; true when that may be within the frame, which then passes `from`.
  bool watch_out(Watch& watch, const world::Target& target, base::Time start, base::Time until, Direction& from) const;
  void sweep_frame(base::Time until, std::span<const world::Target> targets, Look& look);
  void raise_false_alarm(base::Time t, double phase, Look& look);
  [[nodiscard]] base::Time next_look(bool busy) const;

  std::vector<Watch> watch_;
  base::Time soonest_;             // nothing comes into view before
  std::vector<Passage> passages_;  // of this frame, by phase
  std::size_t passed_ = 0;
  base::RandomStream alarms_;
  double next_alarm_ = 0.0;  // frame number + phase
  base::Time swept_, next_in_search_;
  base::Time next_;
  bool begun_ = false;
};

}  // namespace iamd::sensing
