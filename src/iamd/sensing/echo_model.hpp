// What a radar receives from an object at a moment, before its receiver adds noise to it.
#pragma once

#include <cmath>
#include <memory>
#include <vector>

#include "iamd/sensing/coverage.hpp"
#include "iamd/sensing/crowd.hpp"
#include "iamd/sensing/receiver.hpp"
#include "iamd/sensing/waveform.hpp"
#include "iamd/world/types.hpp"

namespace iamd::sensing {

class SignalPath;

// The numbers of one radar in one run.
struct RadarNumbers {
  base::SensorId id;
  std::uint64_t entity = 0, seed = 0, run = 0;
  world::Band band = world::Band::x;
  double wavelength_m = 0.0;
  double sensitivity_m2 = 0.0;  // snr R⁴/σ of one search dwell on its axis, in the best direction, in empty space
  double search_loss = 1.0;     // power ratio >= 1: objects are rarely on the axis of a search beam
  double pfa = 0.0;
  int pulses = 1;  // of a dwell, integrated non-coherently
  MeasurementErrors errors;
  Waveform waveform;
  std::shared_ptr<const SignalPath> path;  // null: empty space
  Discrimination discrimination;
};

// An object as a dwell meets it.
struct View {
  std::size_t object = 0;
  Sighting sighting;
  double range_rate_mps = 0.0;
  double snr = 0.0;       // mean, of a search dwell on its axis in the best direction, against noise
  double clutter = 0.0;   // of the surface at its range over noise, likewise
  bool filtered = false;  // the surface is in the beam: the clutter filter is on
};

class EchoModel {
 public:
  EchoModel(const RadarNumbers& numbers, const Coverage& coverage);

  // How an object in this state stands to the radar; its signal is worked out apart.
  [[nodiscard]] View view(const geo::State<geo::Ecef>& state) const {
    View v;
    v.sighting = coverage_.sighting(state.position);
    const geo::Position<geo::Ecef>& o = coverage_.site().origin();
    const double along = (state.position.x_m - o.x_m) * state.velocity.x_mps +
                         (state.position.y_m - o.y_m) * state.velocity.y_mps +
                         (state.position.z_m - o.z_m) * state.velocity.z_mps;
    v.range_rate_mps = v.sighting.range_m > 0.0 ? along / v.sighting.range_m : 0.0;
    return v;
  }
  // Fills in what its echo is like. Precondition: nothing hides it.
  void add_signal(View& v, const geo::State<geo::Ecef>& state, const world::Signature& signature) const;

  // Whether dwell number `which` can't see it between its pulses.
  [[nodiscard]] bool blind(const View& v, std::size_t which) const {
    return !numbers_.waveform.open() &&
           numbers_.waveform.blind(which, v.sighting.range_m, v.range_rate_mps, v.filtered);
  }
  // Of one search dwell, where `gain` is the two-way power ratio of its direction to the best one.
  [[nodiscard]] Visibility visibility(const geo::State<geo::Ecef>& state, const world::Signature& signature,
                                      const Receiver& receiver, double gain) const;

  [[nodiscard]] const RadarNumbers& numbers() const { return numbers_; }
  [[nodiscard]] const Coverage& coverage() const { return coverage_; }
  [[nodiscard]] double range_resolution_m() const { return numbers_.errors.range_resolution_m; }

 private:
  RadarNumbers numbers_;
  Coverage coverage_;
  double sin_filtered_below_;  // sine of the elevation up to which the beam touches the surface
};

// What a radar can't tell apart in one dwell, one range cell and one beam: the objects' echoes add up in power, and the
// measurement lies between them, weighted by power. Source: Blackman and Popoli, Design and Analysis of Modern Tracking
// Systems (1999), ch. 2 (merged measurements). Left out: phase between the echoes, widening of the monopulse error.
class MergedView {
 public:
  void clear() { count_ = 0; }
  void add(const View& v, double snr);
  [[nodiscard]] bool empty() const { return count_ == 0; }
  [[nodiscard]] double snr() const { return snr_; }
  [[nodiscard]] std::size_t object() const { return object_; }  // the strongest of them
  [[nodiscard]] Sighting sighting() const;
  [[nodiscard]] double range_rate_mps() const { return count_ > 1 ? range_rate_ / snr_ : range_rate_; }

 private:
  int count_ = 0;
  double snr_ = 0.0, strongest_ = 0.0, range_ = 0.0, range_rate_ = 0.0;
  Direction direction_{0, 0, 0};
  std::size_t object_ = 0;
};

// Adds to `merged` the object of `v` and all that a dwell at `t` can't tell from it: in the same range cell, within a
// beamwidth (rad) across and in elevation, and not hidden. False when one of these is stronger (or as strong and before
// it in the list): what is received then counts as that one's.
[[nodiscard]] bool merge_unresolved(const EchoModel& echo, const Crowd& crowd, const View& v, base::Time t,
                                    std::span<const world::Target> targets, double width_across_rad,
                                    double width_in_elevation_rad, MergedView& merged);

}  // namespace iamd::sensing
