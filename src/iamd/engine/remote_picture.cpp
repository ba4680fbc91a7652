#include "iamd/engine/remote_picture.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace iamd::engine {
namespace {

using scenario::RemoteTrackRow;
using tracking::MotionClass;
using tracking::Track;

static_assert(scenario::motion_words.size() == tracking::motion_class_count);
static_assert(scenario::class_words.size() == tracking::target_class_count);

Track track_of(const RemoteTrackRow& row) {
  Track track;
  track.id = base::TrackId{RemotePicture::first_id + row.track};
  track.status = tracking::TrackStatus::confirmed;
  track.motion = static_cast<MotionClass>(row.motion);
  if (track.motion != MotionClass::undecided) {
    track.ballistic_probability =
        track.motion == MotionClass::ballistic || track.motion == MotionClass::boosting ? 1.0 : 0.0;
  }
  track.time = track.first_detection = track.last_detection = row.time;
  track.state = row.state;
  for (std::size_t i = 0; i < 6; ++i) track.covariance[7 * i] = row.sigma[i] * row.sigma[i];
  track.existence = row.existence;
  if (row.target != 0) track.class_probability[row.target] = 1.0;
  return track;
}

}  // namespace

RemotePicture::RemotePicture(scenario::RecordedTracks tracks, const tracking::FusionSettings& settings)
    : tracks_{std::move(tracks)},
      settings_{settings},
      fusion_{settings},
      row_used_(tracks_.rows.size()),
      states_(tracks_.names.size()) {}

// Takes the rows up to a time, and gives up tracks without a fresh one.
void RemotePicture::advance(base::Time time) {
  for (; next_ < tracks_.rows.size() && tracks_.rows[next_].time <= time; ++next_) {
    const std::uint32_t track = tracks_.rows[next_].track;
    State& state = states_[track];
    state.row = next_;
    if (!state.alive) alive_.insert(std::ranges::lower_bound(alive_, track), track);
    state.alive = true;
  }
  std::erase_if(alive_, [&](std::uint32_t track) {
    State& state = states_[track];
    const double age_s = (time - tracks_.rows[state.row].time).seconds();
    state.alive = age_s <= settings_.longest_delay_s;
    return !state.alive;
  });
}

void RemotePicture::add_alone(const tracking::RemoteTrack& remote, std::uint32_t track, base::Time time) {
  Track alone = remote.track;
  tracking::set_estimate(tracking::carried(alone, (time - alone.time).seconds(), settings_.motion), alone);
  alone.time = time;
  shown_.push_back(alone);
  names_.push_back(tracks_.names[track]);
}

ReplayMoment RemotePicture::fused(const ReplayMoment& own) {
  advance(own.time);
  shown_.assign(own.tracks.begin(), own.tracks.end());
  confirmed_.clear();
  places_.clear();
  for (std::size_t i = 0; i < shown_.size(); ++i) {
    if (shown_[i].status != tracking::TrackStatus::confirmed) continue;
    confirmed_.push_back(shown_[i]);
    places_.push_back(i);
  }
  remote_.clear();
  for (const std::uint32_t track : alive_) {
    remote_.push_back({0, track_of(tracks_.rows[states_[track].row])});
    row_used_[states_[track].row] = true;
  }
  const std::span<const tracking::FusionMatch> matches = fusion_.fuse(remote_, confirmed_);
  for (std::size_t i = 0; i < confirmed_.size(); ++i) shown_[places_[i]] = confirmed_[i];
  names_.clear();
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const bool matched = matches[i].local.valid();
    State& state = states_[alive_[i]];
    (matched ? state.matched : state.alone) = true;
    ++(matched ? matched_ : alone_);
    if (!matched) add_alone(remote_[i], alive_[i], own.time);
  }
  return {own.time, shown_, names_};
}

RemoteCounts RemotePicture::counts() const {
  RemoteCounts counts;
  counts.tracks = states_.size();
  for (const State& state : states_) {
    counts.tracks_matched += state.matched ? 1 : 0;
    counts.tracks_alone += state.alone ? 1 : 0;
    counts.tracks_unused += !state.matched && !state.alone ? 1 : 0;
  }
  counts.rows_used = static_cast<std::uint64_t>(std::ranges::count(row_used_, true));
  counts.rows_passed_over = row_used_.size() - counts.rows_used;
  counts.matched = matched_;
  counts.alone = alone_;
  return counts;
}

}  // namespace iamd::engine
