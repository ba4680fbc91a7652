#include "iamd/engine/command_post.hpp"

#include <algorithm>
#include <utility>

namespace iamd::engine {
namespace {

using base::TrackId;

// How long after the newest report of a link was due its tracks are still used.
constexpr double patience_s = 10.0;

tracking::FusionSettings fusion_of(base::Duration longest_age) {
  tracking::FusionSettings settings;
  settings.longest_delay_s = longest_age.seconds();
  return settings;
}

}  // namespace

CommandPost::CommandPost(std::unique_ptr<tracking::Tracker> tracker, std::vector<battle::Battery> batteries,
                         std::span<const battle::Asset> assets, const battle::DoctrineModel& doctrine,
                         const scenario::Draw& draw, base::RandomStream choice, std::vector<Link> links)
    : tracker_{std::move(tracker)},
      batteries_{std::move(batteries)},
      commander_{doctrine.make(draw, assets, batteries_, choice)},
      links_{std::move(links)},
      stride_{1 + links_.size()},
      heard_(links_.size()) {
  for (const Link& link : links_) fusion_.emplace_back(fusion_of(longest_age(link)));
}

base::Duration CommandPost::longest_age(const Link& link) const {
  return link.interval + link.delay + base::Duration::from_seconds(patience_s);
}

void CommandPost::hear(std::size_t link, TrackReport report) { heard_[link].push_back(std::move(report)); }

TrackId CommandPost::id_of(TrackId own) const {
  if (own.index() < alias_.size() && alias_[own.index()].valid()) return alias_[own.index()];
  return TrackId{own.index() * stride_};
}

std::span<const tracking::Track> CommandPost::picture(base::Time now) {
  if (links_.empty()) return tracker_->tracks();
  picture_.clear();
  for (const tracking::Track& track : tracker_->tracks()) {
    if (track.status != tracking::TrackStatus::confirmed) continue;
    picture_.push_back(track);
    picture_.back().id = id_of(track.id);
  }
  for (std::size_t k = 0; k < links_.size(); ++k) add(k, now);
  const auto remember = [&](TrackId id) {
    if (id.index() >= given_.size()) given_.resize(id.index() + 1, 0);
    given_[id.index()] = 1;
  };
  for (const tracking::Track& track : picture_) remember(track.id);
  std::ranges::sort(picture_, {}, &tracking::Track::id);
  return picture_;
}

// The newest report that has arrived: each of its tracks goes to the track that it matches, or stands by itself.
void CommandPost::add(std::size_t k, base::Time now) {
  std::vector<TrackReport>& heard = heard_[k];
  std::size_t arrived = 0;
  while (arrived < heard.size() && heard[arrived].arrival <= now) ++arrived;
  if (arrived == 0) return;
  heard.erase(heard.begin(), heard.begin() + static_cast<std::ptrdiff_t>(arrived - 1));
  const TrackReport& report = heard.front();
  const Link& link = links_[k];
  remote_.clear();
  const double variance = link.sigma_m * link.sigma_m;
  for (const tracking::Track& track : report.tracks) {
    if (now - track.time > longest_age(link)) continue;
    tracking::RemoteTrack& remote = remote_.emplace_back();
    remote.source = static_cast<std::uint32_t>(k);
    remote.track = track;
    remote.track.id = TrackId{track.id.index() * stride_ + 1 + k};
    remote.track.state.position.x_m += link.offset_m[0];
    remote.track.state.position.y_m += link.offset_m[1];
    remote.track.state.position.z_m += link.offset_m[2];
    for (const std::size_t i : {0U, 7U, 14U}) remote.track.covariance[i] += variance;
  }
  if (remote_.empty()) return;
  const auto was_given = [&](TrackId id) { return id.index() < given_.size() && given_[id.index()] != 0; };
  const auto matches = fusion_[k].fuse(remote_, picture_);
  for (const tracking::FusionMatch& match : matches) {
    const tracking::Track& track = remote_[match.remote].track;
    if (!match.local.valid()) {
      picture_.push_back(track);
      const auto at = static_cast<std::size_t>(
          std::ranges::find(report.tracks, origin(track.id).track, &tracking::Track::id) - report.tracks.begin());
      if (report.log_likelihood_ratio[at] != 0.0)
        commander_->take(battle::LethalityReport{track.id, report.log_likelihood_ratio[at]});
      continue;
    }
    // An own track that appears where a remote one has been goes on as that one.
    const Origin own = origin(match.local);
    if (own.link != 0 || was_given(match.local) || !was_given(track.id)) continue;
    if (own.track.index() >= alias_.size()) alias_.resize(own.track.index() + 1);
    alias_[own.track.index()] = track.id;
    for (tracking::Track& local : picture_) {
      if (local.id == match.local) local.id = track.id;
    }
  }
}

const tracking::Track* CommandPost::find(TrackId id) const {
  if (links_.empty()) return tracker_->find(id);
  const auto at = std::ranges::find(picture_, id, &tracking::Track::id);
  if (at != picture_.end()) return &*at;
  return nullptr;
}

}  // namespace iamd::engine
