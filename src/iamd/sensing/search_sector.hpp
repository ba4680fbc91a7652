// One part of the volume that a phased array searches, beam by beam, frame by frame.
#pragma once

#include <cstdint>
#include <vector>

#include "iamd/base/random.hpp"
#include "iamd/sensing/lookout.hpp"
#include "iamd/sensing/sweep.hpp"

namespace iamd::sensing {

struct SectorNumbers {
  CoverageLimits limits;       // range is left aside
  base::Duration frame;        // wanted
  base::Duration dwell;        // of a beam position, with the confirmations that noise causes
  double radiated_s = 0.0;     // of a beam position
  double gain = 1.0;           // energy of its dwell over that of the radar's search dwell
  int priority = 0;            // of sectors that are due, the greater one goes first
  bool before_tracks = false;  // … before those that are neither engaged nor threatening
  double beamwidth_rad = 0.0;
  double alarms_per_beam = 0.0;  // false ones, confirmed
  bool whole = false;            // all that the face covers: objects that are about to enter count as inside
};

// Beam positions of a beamwidth squared each, in bars from the lowest elevation up. Paced: a frame that starts at F
// with B beams passes beam b not before F + T b/B, in bursts of a quarter of a second's worth or so; when the radar
// lacks time it passes later, and the next frame starts when the last one is over.
class SearchSector {
 public:
  // `start`: of its first frame.
  SearchSector(const SectorNumbers& numbers, base::Time start, const base::StreamKey& alarms);

  [[nodiscard]] const SectorNumbers& numbers() const { return numbers_; }
  [[nodiscard]] std::int64_t beams() const { return beams_; }
  [[nodiscard]] std::int64_t next_beam() const { return next_beam_; }
  [[nodiscard]] std::int64_t frame() const { return frame_; }
  [[nodiscard]] base::Time frame_start() const { return frame_start_; }
  // When it wants the radar next; in the middle of a burst, since long.
  [[nodiscard]] base::Time due() const { return due_; }
  // Beams of a whole burst, and the time from the start of one to that of the next.
  [[nodiscard]] std::int64_t burst() const { return burst_; }
  [[nodiscard]] base::Duration burst_period() const { return base::Duration::from_nanoseconds(pace_ns_ * burst_); }
  [[nodiscard]] bool at_burst() const { return next_beam_ == burst_begin_; }
  // Beams to the end of the burst.
  [[nodiscard]] std::int64_t burst_left() const { return burst_end_ - next_beam_; }
  // Time that its frames want, as a share of all time.
  [[nodiscard]] double load() const {
    return static_cast<double>(beams_) * numbers_.dwell.seconds() / numbers_.frame.seconds();
  }

  // Sets up the frame that starts now: which objects the beam will meet. Objects that can be in view until `until`.
  void begin_frame(std::span<const world::Target> targets, Lookout& lookout, base::Time until);
  [[nodiscard]] bool begun() const { return begun_; }
  // Whether a direction is in it, or less than half a beam outside.
  [[nodiscard]] bool inside(const Direction& d) const;
  // Number of the frame under way among the radar's scans.
  void set_scan(std::uint32_t scan) { scan_ = scan; }
  [[nodiscard]] std::uint32_t scan() const { return scan_; }
  // Changes where it looks; before begin_frame().
  void aim(const CoverageLimits& limits);
  void advance(std::int64_t beams) {
    next_beam_ += beams;
    schedule();
  }
  // After its last beam, which ended at `t`.
  void end_frame(base::Time t);
  // Passes whole frames in which nothing happens.
  void skip_frames(std::int64_t count);

  // The next object that the beam meets in this frame, and at which beam.
  [[nodiscard]] bool meets_object() const { return passed_ < passages_.size(); }
  [[nodiscard]] std::int64_t object_beam() const { return passages_[passed_].beam; }
  [[nodiscard]] std::size_t take_object() { return passages_[passed_++].object; }
  // The next false alarm, in frames and beams; beyond this frame: a beam beyond the last.
  [[nodiscard]] std::int64_t alarm_beam() const;
  [[nodiscard]] std::int64_t alarm_frame() const { return alarm_frame_; }
  // Where it is, at range 0, and on to the next.
  [[nodiscard]] geo::AzElRange take_alarm();
  [[nodiscard]] base::RandomStream& alarms() { return alarms_; }
  // About when the false alarm comes, if all goes as wanted; never() when nothing is to be expected.
  [[nodiscard]] base::Time alarm_time() const;

 private:
  struct Passage {
    std::int64_t beam = 0;
    double phase = 0.0;
    std::uint32_t object = 0;
  };
  // After next_beam_ or frame_start_ has changed.
  void schedule() {
    if (next_beam_ < burst_end_ && next_beam_ > burst_begin_) {
      due_ = frame_start_;
      return;
    }
    burst_begin_ = next_beam_ - next_beam_ % burst_;
    burst_end_ = std::min(burst_begin_ + burst_, beams_);
    due_ = next_beam_ > burst_begin_ ? frame_start_
                                     : frame_start_ + base::Duration::from_nanoseconds(pace_ns_ * next_beam_);
  }
  void next_alarm();

  SectorNumbers numbers_;
  Raster raster_;
  std::int64_t beams_ = 1, burst_ = 1;
  std::int64_t pace_ns_ = 0;  // between two beams
  std::int64_t frame_ = 0, next_beam_ = 0;
  std::int64_t burst_begin_ = 0, burst_end_ = 0;
  base::Time frame_start_, due_;
  bool begun_ = false;
  std::uint32_t scan_ = 0;
  std::vector<Passage> passages_;  // of this frame, by beam
  std::size_t passed_ = 0;
  base::RandomStream alarms_;
  std::int64_t alarm_frame_ = 0;
  double alarm_phase_ = 0.0;  // of that frame
};

}  // namespace iamd::sensing
