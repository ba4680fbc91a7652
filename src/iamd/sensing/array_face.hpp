// One face of a phased array: its schedule, and the dwells that it makes.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "iamd/sensing/crowd.hpp"
#include "iamd/sensing/cue_volume.hpp"
#include "iamd/sensing/echo_model.hpp"
#include "iamd/sensing/receiver.hpp"
#include "iamd/sensing/search_sector.hpp"
#include "iamd/sensing/sensor.hpp"

namespace iamd::sensing {

// How urgent a track is, first things first.
enum class Rank : std::uint8_t { engaged, threatening, ordinary };
inline constexpr std::size_t rank_count = 3;

// What a phased array has besides the numbers of every radar.
struct ArrayNumbers {
  double search_dwell_s = 0.0, confirm_dwell_s = 0.0, track_dwell_s = 0.0;
  double confirm_gain = 1.0, track_gain = 1.0;  // energy of the dwell over that of a search dwell
  double search_share_min = 0.0;                // kept for search, however many tracks there are
  std::array<double, rank_count> interval_s{};  // wanted between two dwells on a track, by rank
  double settling_interval_s = 0.0;             // of a track that is not yet accurate
  double settled_share = 0.0;                   // … enough: error across the beam over its width
  std::size_t tracks_max = 0;
  double track_range_gate_m = 0.0;
  double beamwidth_rad = 0.0;
  // Energy: time radiated may be no more than duty_limit of all time, over duty_window_s.
  double search_duty = 1.0, track_duty = 1.0, duty_limit = 1.0, duty_window_s = 1.0;
  // Search where a warning says that something comes from.
  double cued_frame_s = 0.0, cued_dwell_s = 0.0, cued_search_s = 0.0;
  base::Duration tick;
};

// A track that is to be looked at.
struct TrackTask {
  base::Time due;
  std::uint32_t track = 0, cue = 0;
  Rank rank = Rank::ordinary;
  base::Duration interval;
  base::Time aimed;  // when `aim` was worked out for
  Sighting aim;
};

// The dwells on a track so far.
struct TrackHistory {
  base::Time last = base::Time::never();  // never(): none
  std::uint32_t dwells = 0;
};

// What all faces of a radar share.
struct ArrayShared {
  Receiver* receiver = nullptr;
  Crowd* crowd = nullptr;
  std::uint32_t* scans = nullptr;  // numbered so far
};

// Where a track would be at a time. Gravity pulls what is in free fall: by rule of thumb, what is above 30 km or faster
// than 1200 m/s.
[[nodiscard]] geo::Position<geo::Ecef> predicted(const TrackCue& cue, base::Time t);

// A transmitter that makes one dwell after the other. Whenever it is free it takes, in this order: the dwell that
// confirms an alarm; search, where less than its least share of the time has come to it; engaged and threatening
// tracks; search sectors with a priority; other tracks; other search sectors. Of equals, the one that has been due
// longest. What is not due waits, and a dwell that has begun is finished. A dwell starts only when the energy for it is
// there. So search frames grow longer first when time is short, then the intervals of the least urgent tracks.
//
// Search passes every object once a frame and sector; an alarm is verified at once by a confirmation dwell, and only
// what crosses the threshold twice is reported, measured in the second dwell. Confirmations that noise causes are in
// the length of a search dwell, by their mean. A track dwell points where the cue says that the track is, and sees what
// lies in its beam (Gaussian, two-way, to one beamwidth off its axis) and range gate. Left out: side lobes, false
// alarms in track dwells (pfa × the cells of a gate, some 1e-5 a dwell), waiting for an echo from far away, several
// beams at once.
class ArrayFace {
 public:
  // `coverage`: of this face; `faces`: this one.
  ArrayFace(const RadarNumbers& numbers, const ArrayNumbers& array, const Coverage& coverage, const ArrayFaces& faces,
            std::span<const SectorNumbers> sectors, std::uint64_t which, const ArrayShared& shared,
            std::size_t objects);

  [[nodiscard]] const EchoModel& echo() const { return echo_; }
  [[nodiscard]] const Lookout& lookout() const { return lookout_; }
  // Two-way power ratio of a direction to broadside.
  [[nodiscard]] double gain(const Direction& d) const { return array_gain_.gain(array_gain_.cosine(d)); }

  // Tasks for the time up to the next run(): their ranks' order is kept.
  void clear_tasks();
  void add_task(const TrackTask& task) { tasks_[static_cast<std::size_t>(task.rank)].push_back(task); }
  // Share of the time that all covered tracks want.
  void set_track_load(double load) { track_load_ = load; }

  // Carries out the schedule until `now`; appends in time order. A task that is made more than once gets further
  // entries; `history[track]` is kept.
  void run(base::Time now, std::span<const world::Target> targets, std::span<const TrackCue> cues,
           std::span<TrackHistory> history, Look& look);

  // Begins a cued search, or continues it with better knowledge.
  void take(const LaunchWarning& warning);
  // A track that has been looked at several times, and was first asked for at `since`, is in this direction: a search
  // for something launched before is over, one for each such track.
  void note_track(std::uint32_t track, base::Time since, const Direction& d);

  [[nodiscard]] RadarTime time_used() const;
  // Time radiated so far, seconds; never more than duty_limit × (time + duty_window_s).
  [[nodiscard]] double radiated_s() const { return radiated_s_; }
  // The next moment at which something can happen while no track is looked at; never earlier than what does.
  [[nodiscard]] base::Time next() const;
  [[nodiscard]] bool busy() const { return track_load_ > 0.0 || pending_; }
  void count_missed(std::uint64_t dwells) { missed_ += dwells; }

 private:
  struct Cued {
    LaunchWarning warning;
    SearchSector sector;
    base::Time until;
    bool aimed = false;
  };
  enum class Work : std::uint8_t { search, track };

  [[nodiscard]] SearchSector* next_sector(base::Time t);
  [[nodiscard]] base::Time next_due() const;  // of sectors and tasks
  [[nodiscard]] TrackTask* next_task(base::Time t);
  void find_next_task();
  [[nodiscard]] double owed_s(base::Time t) const;
  void sweep(SearchSector& sector, base::Time until, base::Time now, std::span<const world::Target> targets,
             Look& look);
  void begin_frame(SearchSector& sector, std::span<const world::Target> targets);
  // Passes at once what search does while nothing else asks for time and nothing is met: as beam by beam.
  void skip_idle(base::Time now, std::span<const world::Target> targets);
  void skip_frames(SearchSector& sector, base::Time now);
  void skip_bursts(SearchSector& sector, std::int64_t bursts);
  void expire_cues(base::Time t);
  [[nodiscard]] std::optional<CoverageLimits> volume_of(const Cued& cued) const;
  // What a dwell of search or confirmation, with so many times a search dwell's energy, receives now from an object and
  // those that it can't tell from it: they into merged_, and their power over clutter and noise; negative when it is
  // not to be seen, or is part of another one's echo. `which`: number of the dwell, for its pulse repetition frequency.
  double received(std::size_t object, std::size_t which, double dwell_gain, std::span<const world::Target> targets);
  void pass(std::size_t object, std::int64_t beam, const SearchSector& sector, std::span<const world::Target> targets);
  void confirm(std::span<const world::Target> targets, Look& look);
  void dwell(const TrackTask& task, std::size_t which, std::span<const world::Target> targets,
             std::span<const TrackCue> cues, Look& look);
  void raise_false_alarm(SearchSector& sector, base::Time t, Look& look);
  // Waits for energy; false when there is not enough before `until`, which it then waits for.
  bool afford(double radiated_s, base::Time until);
  void spend(Work work, base::Duration time, double radiated_s);
  void locate(std::span<const world::Target> targets);
  [[nodiscard]] double wider(double cosine) const { return 1.0 / std::max(cosine, least_cosine); }

  // Beyond 75 degrees off broadside the beam is taken as no wider.
  static constexpr double least_cosine = 0.26;

  EchoModel echo_;
  ArrayNumbers array_;
  ArrayFaces array_gain_;
  ArrayShared shared_;
  Lookout lookout_;
  std::vector<SearchSector> sectors_;
  std::vector<Cued> cued_;
  std::vector<std::uint32_t> answering_;                            // tracks that ended a search
  std::vector<std::pair<base::SensorId, std::uint32_t>> answered_;  // launches whose search is over
  base::StreamKey cued_key_;
  base::Duration longest_frame_, track_dwell_;
  std::array<std::vector<TrackTask>, rank_count> tasks_;
  std::array<std::size_t, rank_count> head_{};
  base::Time task_due_ = base::Time::never();  // of the earliest task
  double track_load_ = 0.0;

  base::Time free_;  // when the dwell under way is over
  base::Time now_;   // of the run under way
  base::Time done_;  // of the last run
  std::int64_t search_ns_ = 0, track_ns_ = 0;
  Work last_work_ = Work::search;
  double wanted_s_ = 0.0;
  double radiated_s_ = 0.0;
  double energy_s_ = 0.0;  // that may be radiated
  base::Time energy_at_;   // as of
  double owed_from_search_s_ = 0.0;
  base::Time owed_from_;

  bool pending_ = false;  // an alarm that is not yet confirmed
  std::size_t pending_object_ = 0, pending_which_ = 0;
  std::uint32_t pending_scan_ = 0;
  double pending_length_ = 1.0;  // of the dwell that confirms it, over the usual one: as its search dwell's
  std::uint64_t track_dwells_ = 0, late_ = 0, missed_ = 0;

  struct Hit {
    View view;
    double snr = 0.0;
    world::Swerling fluctuation = world::Swerling::steady;
  };
  std::vector<Hit> hits_;
  MergedView merged_;
};

}  // namespace iamd::sensing
