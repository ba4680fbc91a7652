#include "iamd/engine/replay_score.hpp"

#include <algorithm>
#include <utility>

namespace iamd::engine {

ReplayScore::ReplayScore(std::vector<RecordedPath> paths, std::optional<RecordedView> view,
                         const outcome::PictureScoreConfig& config)
    : paths_{std::move(paths)}, view_{std::move(view)}, config_{config}, score_{config} {
  for (std::size_t i = 0; i < paths_.size(); ++i) {
    begin_ = i == 0 ? paths_[i].begin() : std::min(begin_, paths_[i].begin());
    end_ = i == 0 ? paths_[i].end() : std::max(end_, paths_[i].end());
  }
}

std::span<const ReplayScore::Present> ReplayScore::at(base::Time time) {
  present_.clear();
  for (std::size_t i = 0; i < paths_.size(); ++i) {
    const auto state = paths_[i].at(time);
    if (state && (!view_ || view_->any_sees(state->position))) present_.push_back({i, *state});
  }
  return present_;
}

std::optional<base::Error> ReplayScore::take(const ReplayMoment& moment) {
  if (moment.time < begin_ || moment.time > end_) return std::nullopt;
  truth_.clear();
  for (const Present& object : at(moment.time)) {
    truth_.push_back({base::ObjectId{object.path}, object.state.position, object.state.velocity});
  }
  tracks_.clear();
  for (const tracking::Track& track : moment.tracks) {
    if (track.status == tracking::TrackStatus::confirmed) tracks_.push_back(outcome::track_point(track));
  }
  auto scored = score_.take({moment.time, truth_, tracks_});
  if (scored) return std::nullopt;
  scored.error().kind = base::ErrorKind::runtime;
  return scored.error();
}

}  // namespace iamd::engine
