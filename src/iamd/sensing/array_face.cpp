#include "iamd/sensing/array_face.hpp"

#include <algorithm>
#include <cmath>

#include "iamd/base/hash.hpp"

namespace iamd::sensing {
namespace {

using base::Duration;
using base::Time;

// A cued search goes before other search, and after all tracks: what it finds is at first a track like any other, and
// would be lost if the search that found it kept the radar from coming back to it.
constexpr int cued_priority = 1000;
constexpr std::size_t most_cued = 8;  // searches at once; a further warning takes the place of the oldest
// Search that is owed is made good for this long.
constexpr double longest_debt_s = 1.0;

bool earlier(const TrackTask& a, const TrackTask& b) { return a.due != b.due ? a.due < b.due : a.track < b.track; }

double beam_loss(double off) { return std::exp2(-8.0 * off * off); }  // one way 2^-(2δ/θ)²; two ways the square

// From the chord; exact to 1e-8 where it is short.
double angle_between(const Direction& a, const Direction& b) {
  const double e = a.east - b.east;
  const double n = a.north - b.north;
  const double u = a.up - b.up;
  const double chord2 = e * e + n * n + u * u;
  const double chord = std::sqrt(chord2);
  if (chord > 0.1) return 2.0 * std::asin(std::min(0.5 * chord, 1.0));
  return chord * (1.0 + chord2 * (1.0 / 24.0 + chord2 * (3.0 / 640.0)));
}

Duration at_least_a_nanosecond(double seconds) {
  return std::max(Duration::from_nanoseconds(1), Duration::from_seconds(seconds));
}

}  // namespace

geo::Position<geo::Ecef> predicted(const TrackCue& cue, Time t) {
  const double dt = (t - cue.time).seconds();
  const auto& p = cue.state.position;
  const auto& v = cue.state.velocity;
  geo::Position<geo::Ecef> q{p.x_m + v.x_mps * dt, p.y_m + v.y_mps * dt, p.z_m + v.z_mps * dt};
  const double speed2 = v.x_mps * v.x_mps + v.y_mps * v.y_mps + v.z_mps * v.z_mps;
  if (speed2 < 1200.0 * 1200.0 && geo::ellipsoid_height(p) < 30e3) return q;
  const double r2 = p.x_m * p.x_m + p.y_m * p.y_m + p.z_m * p.z_m;
  const double fall = -0.5 * geo::gm_m3_s2 / (r2 * std::sqrt(r2)) * dt * dt;
  q.x_m += fall * p.x_m;
  q.y_m += fall * p.y_m;
  q.z_m += fall * p.z_m;
  return q;
}

ArrayFace::ArrayFace(const RadarNumbers& numbers, const ArrayNumbers& array, const Coverage& coverage,
                     const ArrayFaces& faces, std::span<const SectorNumbers> sectors, std::uint64_t which,
                     const ArrayShared& shared, std::size_t objects)
    : echo_{numbers, coverage},
      array_{array},
      array_gain_{faces},
      shared_{shared},
      lookout_{echo_.coverage(), objects},
      track_dwell_{at_least_a_nanosecond(array.track_dwell_s)} {
  const auto key = [&](std::uint64_t sector) {
    return base::StreamKey{
        .seed = numbers.seed,
        .run = numbers.run,
        .entity = which == 0 && sector == 0 ? numbers.entity : base::combined(numbers.entity, 64 * which + sector),
        .purpose = base::Purpose::false_alarm};
  };
  double work_s = 0.0;
  for (const SectorNumbers& sector : sectors) {
    sectors_.emplace_back(sector, Time{}, key(sectors_.size()));
    work_s += static_cast<double>(sectors_.back().beams()) * sector.dwell.seconds();
    longest_frame_ = std::max(longest_frame_, sector.frame);
  }
  longest_frame_ = std::max(longest_frame_, Duration::from_seconds(1.5 * work_s / array.search_share_min));
  cued_key_ = key(63);
  cued_.reserve(most_cued);
  hits_.reserve(64);
  for (auto& tasks : tasks_) tasks.reserve(64);
  energy_s_ = array_.duty_limit * array_.duty_window_s;
}

void ArrayFace::clear_tasks() {
  for (auto& tasks : tasks_) tasks.clear();
}

void ArrayFace::find_next_task() {
  task_due_ = Time::never();
  for (std::size_t rank = 0; rank < rank_count; ++rank) {
    if (head_[rank] < tasks_[rank].size()) task_due_ = std::min(task_due_, tasks_[rank][head_[rank]].due);
  }
}

TrackTask* ArrayFace::next_task(Time t) {
  if (task_due_ > t) return nullptr;
  for (std::size_t rank = 0; rank < rank_count; ++rank) {
    if (head_[rank] < tasks_[rank].size() && tasks_[rank][head_[rank]].due <= t) return &tasks_[rank][head_[rank]];
  }
  return nullptr;
}

SearchSector* ArrayFace::next_sector(Time t) {
  SearchSector* best = nullptr;
  const auto offer = [&](SearchSector& sector) {
    if (sector.due() > t) return;
    if (best == nullptr || sector.numbers().priority > best->numbers().priority ||
        (sector.numbers().priority == best->numbers().priority && sector.due() < best->due())) {
      best = &sector;
    }
  };
  for (Cued& cued : cued_) offer(cued.sector);
  for (SearchSector& sector : sectors_) offer(sector);
  return best;
}

Time ArrayFace::next_due() const {
  Time due = task_due_;
  for (const Cued& cued : cued_) due = std::min(due, cued.sector.due());
  for (const SearchSector& sector : sectors_) due = std::min(due, sector.due());
  return due;
}

void ArrayFace::begin_frame(SearchSector& sector, std::span<const world::Target> targets) {
  const Time start = sector.frame_start();
  sector.begin_frame(targets, lookout_, start + std::max(longest_frame_, sector.numbers().frame));
  sector.set_scan(++*shared_.scans);
}

void ArrayFace::skip_idle(Time now, std::span<const world::Target> targets) {
  if (sectors_.size() != 1 || !cued_.empty()) return;
  SearchSector& sector = sectors_.front();
  if (sector.load() > 1.0 || array_.duty_limit < 1.0) return;
  const Time until = std::min(now, task_due_);
  if (sector.next_beam() == 0 && sector.frame_start() < until && free_ <= sector.frame_start()) {
    if (!sector.begun()) begin_frame(sector, targets);
    if (!sector.meets_object()) skip_frames(sector, until);
  }
  if (!sector.begun() || !sector.at_burst() || free_ > sector.due()) return;
  // Whole bursts that are over in time, and before the one with the next event.
  const std::int64_t room_ns =
      (until - sector.due()).nanoseconds() - sector.burst() * sector.numbers().dwell.nanoseconds();
  if (room_ns < 0) return;
  const std::int64_t event =
      std::min(sector.meets_object() ? sector.object_beam() : sector.beams(), sector.alarm_beam());
  const std::int64_t bursts =
      std::min((event - sector.next_beam()) / sector.burst(), room_ns / sector.burst_period().nanoseconds() + 1);
  if (bursts > 0) skip_bursts(sector, bursts);
}

// Whole frames that are over before anything can come into view, or noise raises an alarm.
void ArrayFace::skip_frames(SearchSector& sector, Time now) {
  const SectorNumbers& numbers = sector.numbers();
  const Time end = std::min(now, lookout_.soonest() == Time::never() ? now : lookout_.soonest() - longest_frame_);
  std::int64_t frames = (end - sector.frame_start()).nanoseconds() / numbers.frame.nanoseconds() - 1;
  frames = std::min(frames, sector.alarm_frame() - sector.frame());
  if (frames <= 0) return;
  const std::int64_t beams = frames * sector.beams();
  search_ns_ += beams * numbers.dwell.nanoseconds();
  radiated_s_ += static_cast<double>(beams) * numbers.radiated_s;
  sector.skip_frames(frames);
  free_ = sector.frame_start();
}

void ArrayFace::skip_bursts(SearchSector& sector, std::int64_t bursts) {
  const SectorNumbers& numbers = sector.numbers();
  const std::int64_t beams = bursts * sector.burst();
  const Time last = sector.due() + Duration::from_nanoseconds((bursts - 1) * sector.burst_period().nanoseconds());
  sector.advance(beams);
  search_ns_ += beams * numbers.dwell.nanoseconds();
  radiated_s_ += static_cast<double>(beams) * numbers.radiated_s;
  last_work_ = Work::search;
  free_ = last + Duration::from_nanoseconds(sector.burst() * numbers.dwell.nanoseconds());
  if (sector.next_beam() >= sector.beams()) sector.end_frame(free_);
}

void ArrayFace::expire_cues(Time t) {
  std::erase_if(cued_, [t](const Cued& cued) { return cued.until <= t; });
}

double ArrayFace::owed_s(Time t) const {
  return array_.search_share_min * (t - owed_from_).seconds() -
         (static_cast<double>(search_ns_) * 1e-9 - owed_from_search_s_);
}

bool ArrayFace::afford(double radiated_s, Time until) {
  if (array_.duty_limit >= 1.0) return true;
  const double most = std::max(array_.duty_limit * array_.duty_window_s, radiated_s);
  energy_s_ = std::min(most, energy_s_ + array_.duty_limit * (free_ - energy_at_).seconds());
  energy_at_ = free_;
  if (energy_s_ >= radiated_s) return true;
  const Time enough = free_ + at_least_a_nanosecond((radiated_s - energy_s_) / array_.duty_limit + 1e-9);
  free_ = std::min(enough, until);
  return false;
}

void ArrayFace::spend(Work work, Duration time, double radiated_s) {
  (work == Work::search ? search_ns_ : track_ns_) += time.nanoseconds();
  last_work_ = work;
  radiated_s_ += radiated_s;
  energy_s_ -= radiated_s;
  free_ = free_ + time;
}

void ArrayFace::run(Time now, std::span<const world::Target> targets, std::span<const TrackCue> cues,
                    std::span<TrackHistory> history, Look& look) {
  now_ = now;
  head_ = {};
  for (auto& tasks : tasks_) std::sort(tasks.begin(), tasks.end(), earlier);
  find_next_task();
  double search_load = 0.0;
  for (const SearchSector& sector : sectors_) search_load += sector.load();
  for (const Cued& cued : cued_) search_load += cued.aimed ? cued.sector.load() : 0.0;
  wanted_s_ += (now - done_).seconds() * (search_load + track_load_);

  while (free_ < now) {
    if (pending_) {
      const double dwell_s = array_.confirm_dwell_s * pending_length_;
      if (!afford(dwell_s * array_.search_duty, now)) continue;
      confirm(targets, look);
      spend(Work::search, at_least_a_nanosecond(dwell_s), dwell_s * array_.search_duty);
      wanted_s_ += dwell_s;
      continue;
    }
    if (!cued_.empty()) expire_cues(free_);
    skip_idle(now, targets);
    if (free_ >= now) break;
    const Time t = free_;
    SearchSector* const sector = next_sector(t);
    TrackTask* task = next_task(t);
    if (sector == nullptr) {  // search has all it wants
      owed_from_ = t;
      owed_from_search_s_ = static_cast<double>(search_ns_) * 1e-9;
    } else if (task != nullptr) {
      const double owed = owed_s(t);
      if (owed > longest_debt_s) {
        owed_from_ = owed_from_ + Duration::from_seconds((owed - longest_debt_s) / array_.search_share_min);
      }
      if (owed > 0.0 || (task->rank == Rank::ordinary && sector->numbers().before_tracks)) task = nullptr;
    }
    if (task != nullptr) {
      const double radiated_s = array_.track_dwell_s * array_.track_duty;
      if (!afford(radiated_s, now)) continue;
      const TrackTask made = *task;
      TrackHistory& track = history[made.track];
      dwell(made, track.dwells, targets, cues, look);
      spend(Work::track, track_dwell_, radiated_s);
      ++track_dwells_;
      if ((t - made.due).nanoseconds() > made.interval.nanoseconds() / 2) ++late_;
      track.last = t;
      ++track.dwells;
      const auto rank = static_cast<std::size_t>(made.rank);
      auto& tasks = tasks_[rank];
      const std::size_t next = ++head_[rank];
      if (t + made.interval < now) {
        TrackTask again = made;
        again.due = t + made.interval;
        again.aimed = Time::never();
        tasks.insert(std::upper_bound(tasks.begin() + static_cast<std::ptrdiff_t>(next), tasks.end(), again, earlier),
                     again);
      }
      find_next_task();
    } else if (sector != nullptr) {
      // Until a task falls due that goes first.
      const Time until = std::max({task_due_, t, t + Duration::from_seconds(std::max(owed_s(t), 0.0))});
      sweep(*sector, std::min(now, until), now, targets, look);
    } else {
      free_ = std::min(now, std::max(next_due(), t + Duration::from_nanoseconds(1)));
    }
  }
  done_ = now;
}

void ArrayFace::sweep(SearchSector& sector, Time until, Time now, std::span<const world::Target> targets, Look& look) {
  const SectorNumbers& numbers = sector.numbers();
  if (!sector.begun()) {
    for (Cued& cued : cued_) {
      if (&cued.sector != &sector) continue;
      const std::optional<CoverageLimits> volume = volume_of(cued);
      if (!volume) {  // not yet within reach: looked at again a frame later
        cued.aimed = false;
        sector.advance(sector.beams());
        sector.end_frame(free_);
        return;
      }
      cued.aimed = true;
      sector.aim(*volume);
    }
    begin_frame(sector, targets);
  }
  // At least one beam; at most as many as fit before `until` begins, and to what the beam meets.
  const std::int64_t dwell_ns = numbers.dwell.nanoseconds();
  const std::int64_t room = (until - free_).nanoseconds();
  std::int64_t beams = std::clamp<std::int64_t>((room + dwell_ns - 1) / dwell_ns, 1, sector.burst_left());
  if (array_.duty_limit < 1.0) {
    if (!afford(numbers.radiated_s, now)) return;
    const double gained = array_.duty_limit * numbers.dwell.seconds();
    if (numbers.radiated_s > gained) {
      const double enough = energy_s_ / (numbers.radiated_s - gained);
      beams = std::clamp<std::int64_t>(enough < 1e9 ? static_cast<std::int64_t>(enough) : beams, 1, beams);
    }
  }
  const std::int64_t first = sector.next_beam();
  const std::int64_t event =
      std::min(sector.meets_object() ? sector.object_beam() : sector.beams(), sector.alarm_beam());
  if (event < first + beams) {
    // Up to the beam with the event, which is the last of this sweep.
    beams = std::max<std::int64_t>(event - first, 0) + 1;
    const Time t = free_ + Duration::from_nanoseconds((beams - 1) * dwell_ns);
    if (t >= now && beams > 1) {
      --beams;  // its beam belongs to the next run
    } else {
      free_ = t;
      search_ns_ += (beams - 1) * dwell_ns;
      const double before_s = static_cast<double>(beams - 1) * numbers.radiated_s;
      radiated_s_ += before_s;
      energy_s_ += array_.duty_limit * static_cast<double>(beams - 1) * numbers.dwell.seconds() - before_s;
      energy_at_ = free_;
      const std::int64_t beam = first + beams - 1;
      while (sector.alarm_beam() <= beam) raise_false_alarm(sector, t, look);
      while (sector.meets_object() && sector.object_beam() <= beam && !pending_) {
        pass(sector.take_object(), beam, sector, targets);
      }
      sector.advance(beams);
      // Others in the same beam are met by a second dwell there, after the confirmation.
      if (pending_ && sector.meets_object() && sector.object_beam() <= beam) sector.advance(-1);
      spend(Work::search, numbers.dwell, numbers.radiated_s);
      if (sector.next_beam() >= sector.beams()) sector.end_frame(free_);
      return;
    }
  }
  sector.advance(beams);
  spend(Work::search, Duration::from_nanoseconds(beams * dwell_ns), static_cast<double>(beams) * numbers.radiated_s);
  if (sector.next_beam() >= sector.beams()) sector.end_frame(free_);
}

void ArrayFace::pass(std::size_t object, std::int64_t beam, const SearchSector& sector,
                     std::span<const world::Target> targets) {
  // The same beam has another frequency in the next frame.
  const auto which = static_cast<std::size_t>(sector.frame() + beam);
  const double signal = received(object, which, sector.numbers().gain, targets);
  if (signal < 0.0) return;
  const world::Swerling fluctuation = targets[object].signature.fluctuation;
  if (!shared_.receiver->alarm(object, fluctuation, signal)) {
    // The draws of the confirmation that there is not, so that the next pass has its own.
    (void)shared_.receiver->dwell(object, fluctuation, 0.0);
    return;
  }
  pending_ = true;
  pending_object_ = object;
  pending_which_ = which;
  pending_scan_ = sector.scan();
  pending_length_ = sector.numbers().gain;
}

double ArrayFace::received(std::size_t object, std::size_t which, double dwell_gain,
                           std::span<const world::Target> targets) {
  const world::Target& target = targets[object];
  const Time t = free_;
  if (!target.flying(t)) return -1.0;
  const geo::State<geo::Ecef> state = target.state(t);
  View v = echo_.view(state);
  v.object = object;
  if (!echo_.coverage().covers(v.sighting, state.position)) return -1.0;
  echo_.add_signal(v, state, target.signature);
  if (echo_.blind(v, which)) return -1.0;
  locate(targets);
  const double cosine = array_gain_.cosine(v.sighting.direction);
  const double width = array_.beamwidth_rad * wider(cosine);
  if (!merge_unresolved(echo_, *shared_.crowd, v, t, targets, width, width, merged_)) return -1.0;
  const double power = array_gain_.gain(cosine) * dwell_gain;
  return merged_.snr() * power / (echo_.numbers().search_loss * (1.0 + v.clutter * power));
}

void ArrayFace::confirm(std::span<const world::Target> targets, Look& look) {
  pending_ = false;
  const double signal = received(pending_object_, pending_which_, array_.confirm_gain * pending_length_, targets);
  const Echo echo =
      shared_.receiver->dwell(pending_object_, targets[pending_object_].signature.fluctuation, std::max(signal, 0.0));
  if (signal < 0.0 || !echo.detected) return;
  const Sighting s = merged_.sighting();
  look.detections.push_back(shared_.receiver->measured(free_, s, merged_.range_rate_mps(), echo,
                                                       wider(array_gain_.cosine(s.direction)),
                                                       array_.confirm_dwell_s * pending_length_));
  look.detections.back().scan = pending_scan_;
  look.source.push_back(targets[merged_.object()].id);
}

void ArrayFace::dwell(const TrackTask& task, std::size_t which, std::span<const world::Target> targets,
                      std::span<const TrackCue> cues, Look& look) {
  const Time t = free_;
  const Sighting aim = t == task.aimed ? task.aim : echo_.coverage().sighting(predicted(cues[task.cue], t));
  const double cosine = array_gain_.cosine(aim.direction);
  const double broader = wider(cosine);
  const double beamwidth = array_.beamwidth_rad * broader;
  const double aimed_gain = array_.track_gain * array_gain_.gain(cosine);
  // Off the axis by a beamwidth or less: so far across at most.
  const double reach_m = std::min(beamwidth, 2.0) * (aim.range_m + array_.track_range_gate_m);
  const std::uint32_t scan = ++*shared_.scans;
  hits_.clear();
  locate(targets);
  shared_.crowd->near(aim.range_m, array_.track_range_gate_m, t, [&](const Crowd::Body& body, double dt) {
    const double x = body.p.x_m + body.v.x_mps * dt;
    const double y = body.p.y_m + body.v.y_mps * dt;
    const double z = body.p.z_m + body.v.z_mps * dt;
    const double along = x * aim.direction.east + y * aim.direction.north + z * aim.direction.up;
    const double slack_m = Crowd::hardest_turn_mps2 * dt * dt + 1.0;
    const double off_m2 = x * x + y * y + z * z - along * along;
    if (off_m2 > (reach_m + slack_m) * (reach_m + slack_m)) return;
    const world::Target& target = targets[body.object];
    if (!target.flying(t)) return;
    const geo::State<geo::Ecef> state = target.state(t);
    Hit hit{.view = echo_.view(state), .fluctuation = target.signature.fluctuation};
    hit.view.object = body.object;
    if (std::abs(hit.view.sighting.range_m - aim.range_m) > array_.track_range_gate_m) return;
    const double off = angle_between(hit.view.sighting.direction, aim.direction) / beamwidth;
    if (off > 1.0 || !echo_.coverage().covers(hit.view.sighting, state.position)) return;
    echo_.add_signal(hit.view, state, target.signature);
    if (echo_.blind(hit.view, which)) return;
    hit.snr = hit.view.snr * aimed_gain * beam_loss(off);
    hits_.push_back(hit);
  });
  for (const Hit& hit : hits_) {
    // Those within a range cell are one, and count as the strongest of them.
    merged_.clear();
    merged_.add(hit.view, hit.snr);
    bool leads = true;
    for (const Hit& other : hits_) {
      if (&other == &hit) continue;
      if (std::abs(other.view.sighting.range_m - hit.view.sighting.range_m) > echo_.range_resolution_m()) continue;
      if (other.snr > hit.snr || (other.snr == hit.snr && other.view.object < hit.view.object)) leads = false;
      merged_.add(other.view, other.snr);
    }
    if (!leads) continue;
    const double floor = 1.0 + hit.view.clutter * aimed_gain;
    const Echo echo = shared_.receiver->dwell(hit.view.object, hit.fluctuation, merged_.snr() / floor);
    if (!echo.detected) continue;
    look.detections.push_back(shared_.receiver->measured(t, merged_.sighting(), merged_.range_rate_mps(), echo, broader,
                                                         array_.track_dwell_s));
    look.detections.back().scan = scan;
    look.source.push_back(targets[hit.view.object].id);
  }
}

void ArrayFace::raise_false_alarm(SearchSector& sector, Time t, Look& look) {
  geo::AzElRange where = sector.take_alarm();
  where.range_m = echo_.coverage().limits().range_max_m * sector.alarms().uniform();
  const double cosine = array_gain_.cosine(direction(where.azimuth_rad, where.elevation_rad));
  look.detections.push_back(shared_.receiver->false_alarm(t, where, wider(cosine), sector.alarms()));
  look.detections.back().scan = sector.scan();
  look.source.emplace_back();
}

void ArrayFace::locate(std::span<const world::Target> targets) {
  if (shared_.crowd->time() != now_) shared_.crowd->locate(now_, targets, lookout_, echo_.coverage().site());
}

std::optional<CoverageLimits> ArrayFace::volume_of(const Cued& cued) const {
  const Coverage& coverage = echo_.coverage();
  auto volume = cue_volume(cued.warning, free_, array_.cued_frame_s, coverage.site(), coverage.limits());
  if (!volume) return volume;
  // Where the frame takes longer than wanted, what moves in that time counts as well.
  constexpr double longest_s = 30.0;
  const double beams = solid_angle_sr(*volume) / (array_.beamwidth_rad * array_.beamwidth_rad);
  const double frame_s = std::min(beams * array_.cued_dwell_s, longest_s);
  if (frame_s > array_.cued_frame_s)
    volume = cue_volume(cued.warning, free_, frame_s, coverage.site(), coverage.limits());
  return volume;
}

void ArrayFace::note_track(std::uint32_t track, Time since, const Direction& d) {
  if (cued_.empty() || std::ranges::find(answering_, track) != answering_.end()) return;
  const auto found = std::ranges::find_if(
      cued_, [&](const Cued& cued) { return cued.aimed && since >= cued.warning.launch && cued.sector.inside(d); });
  if (found == cued_.end()) return;
  answering_.push_back(track);
  answered_.push_back({found->warning.source, found->warning.number});
  cued_.erase(found);
}

void ArrayFace::take(const LaunchWarning& warning) {
  if (std::ranges::find(answered_, std::pair{warning.source, warning.number}) != answered_.end()) return;
  // A newer word from the same sensor about the same launch takes the place of the older one.
  const auto old = std::find_if(cued_.begin(), cued_.end(), [&](const Cued& cued) {
    return cued.warning.source == warning.source && cued.warning.number == warning.number;
  });
  const Time until = warning.time + Duration::from_seconds(array_.cued_search_s);
  if (old != cued_.end()) {
    old->warning = warning;
    old->until = until;
    return;
  }
  SectorNumbers numbers;
  numbers.limits = echo_.coverage().limits();
  numbers.frame = Duration::from_seconds(array_.cued_frame_s);
  numbers.dwell = at_least_a_nanosecond(array_.cued_dwell_s);
  numbers.radiated_s = array_.cued_dwell_s * array_.search_duty;
  numbers.gain = array_.cued_dwell_s / array_.search_dwell_s;
  numbers.priority = cued_priority;
  numbers.beamwidth_rad = array_.beamwidth_rad;
  if (cued_.size() == most_cued) cued_.erase(cued_.begin());
  cued_.push_back({warning, SearchSector{numbers, std::max(warning.time, done_), cued_key_}, until});
}

RadarTime ArrayFace::time_used() const {
  // What of the last dwell is still to come belongs to the time to come.
  const double ahead_s = std::max(0.0, (free_ - done_).seconds());
  RadarTime used;
  used.search_s = static_cast<double>(search_ns_) * 1e-9 - (last_work_ == Work::search ? ahead_s : 0.0);
  used.track_s = static_cast<double>(track_ns_) * 1e-9 - (last_work_ == Work::track ? ahead_s : 0.0);
  used.wanted_s = wanted_s_;
  used.elapsed_s = done_.seconds();
  used.track_dwells = track_dwells_;
  used.late_track_dwells = late_;
  used.missed_track_dwells = missed_;
  return used;
}

Time ArrayFace::next() const {
  Time next = lookout_.soonest();
  for (const SearchSector& sector : sectors_) next = std::min(next, sector.alarm_time());
  if (!cued_.empty()) next = std::min(next, done_ + array_.tick);
  return next;
}

}  // namespace iamd::sensing
