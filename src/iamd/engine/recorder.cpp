#include "iamd/engine/recorder.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "iamd/engine/path_samples.hpp"
#include "iamd/engine/sensor_volume.hpp"
#include "iamd/geo/eigen.hpp"

namespace iamd::engine {
namespace {

using base::ObjectId;
using base::Time;
using base::TrackId;

constexpr std::size_t none = static_cast<std::size_t>(-1);
// A track's sample is left out when the one before, carried on by its velocity, comes within this many of its standard
// deviations, or within this distance, and the spread is the same within this share.
constexpr double same_place_sigmas = 0.25;
constexpr double same_place_m = 5.0;
constexpr double same_spread = 0.15;

// L of L·Lᵀ = the position's covariance.
std::array<double, 6> spread_of(const std::array<double, 36>& covariance) {
  Eigen::Matrix3d block;
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) {
      block(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)) = covariance[6 * row + column];
    }
  }
  const Eigen::LLT<Eigen::Matrix3d> root{block};
  if (root.info() != Eigen::Success) return {};
  const Eigen::Matrix3d l = root.matrixL();
  return {l(0, 0), l(1, 0), l(1, 1), l(2, 0), l(2, 1), l(2, 2)};
}

}  // namespace

Recorder::Recorder(const Question& question, Cast& cast, const RecordingOptions& options)
    : question_{question}, cast_{cast}, options_{options}, spent_(cast.sensors().size()), use_(cast.sensors().size()) {}

void Recorder::detected(const sensing::Detection& detection, ObjectId source, TrackId track) {
  const geo::Site& site = cast_.sensors()[detection.sensor.index()]->site();
  detections_.push_back({detection.time, detection.sensor, source, track,
                         site.to_ecef(geo::enu_from_az_el_range(detection.measured)), detection.snr});
}

void Recorder::looked(base::SensorId sensor, Time now) {
  SpentTime& before = spent_[sensor.index()];
  const double since_s = (now - before.time).seconds();
  if (before.any && since_s < options_.use_every_s) return;
  const sensing::RadarTime used = cast_.sensors()[sensor.index()]->time_used();
  const double elapsed_s = used.elapsed_s - before.used.elapsed_s;
  if (before.any && elapsed_s > 0.0) {
    use_[sensor.index()].push_back({now, (used.search_s - before.used.search_s) / elapsed_s,
                                    (used.track_s - before.used.track_s) / elapsed_s,
                                    (used.wanted_s - before.used.wanted_s) / elapsed_s});
  }
  before = {now, used, true};
}

Recorder::FollowedTrack& Recorder::followed(TrackId id) {
  if (id.index() >= place_of_.size()) place_of_.resize(id.index() + 1, none);
  std::size_t& place = place_of_[id.index()];
  if (place == none) {
    place = tracks_.size();
    tracks_.emplace_back().track.id = id;
  }
  return tracks_[place];
}

void Recorder::started(TrackId id, std::size_t post, Time now) {
  RecordedTrack& track = followed(id).track;
  track.post = post;
  track.started = now;
}

void Recorder::confirmed(TrackId id, Time now) { followed(id).track.confirmed = now; }

void Recorder::deleted(TrackId id, Time now) { followed(id).track.ended = now; }

bool Recorder::said_by(const TrackSample& before, const TrackSample& now) const {
  const double dt_s = (now.time - before.time).seconds();
  const geo::State<geo::Ecef>& from = before.state;
  const geo::Position<geo::Ecef> carried{from.position.x_m + dt_s * from.velocity.x_mps,
                                         from.position.y_m + dt_s * from.velocity.y_mps,
                                         from.position.z_m + dt_s * from.velocity.z_mps};
  const double sigma_m = now.sigma_m();
  return geo::distance(carried, now.state.position) <=
             coarseness_ * std::max(same_place_m, same_place_sigmas * sigma_m) &&
         std::abs(before.sigma_m() - sigma_m) <= coarseness_ * same_spread * sigma_m;
}

void Recorder::updated(TrackId id, const tracking::Track& track, ObjectId object) {
  FollowedTrack& kept = followed(id);
  if (object.valid()) kept.track.object = object;
  TrackSample sample{track.time, track.state, spread_of(track.covariance)};
  if (object.valid()) {
    sample.error_m = geo::distance(track.state.position, cast_.targets()[object.index()].state(track.time).position);
  }
  std::vector<TrackSample>& samples = kept.track.samples;
  if (!samples.empty() && sample.time <= samples.back().time) {
    if (sample.time == samples.back().time) samples.back() = sample;
    return;
  }
  if (samples.empty() || !said_by(samples.back(), sample)) {
    samples.push_back(sample);
    kept.latest.reset();
  } else {
    kept.latest = sample;
  }
}

void Recorder::ordered(const battle::LaunchOrder& order, base::EngagementId engagement, TrackId track,
                       ObjectId aimed_at) {
  FiredShot& fired = shots_.emplace_back();
  fired.order = order;
  fired.shot.engagement = engagement;
  fired.shot.shot = order.shot;
  fired.shot.battery = order.battery;
  fired.shot.track = track;
  fired.shot.aimed_at = aimed_at;
  fired.shot.launch = order.launch;
  fired.shot.end = order.plan.intercept;
}

void Recorder::guided(std::size_t shot, Time now, const battle::InterceptPlan& revised) {
  shots_[shot].handover = now;
  shots_[shot].revised = revised;
  shots_[shot].shot.end = revised.intercept;
}

void Recorder::intercepted(std::size_t shot, const engagement::Intercept& intercept) {
  RecordedShot& fired = shots_[shot].shot;
  fired.end = intercept.time;
  fired.target = intercept.target;
  fired.miss = intercept.miss;
}

void Recorder::assessed(std::size_t shot, const battle::Assessment& assessment) {
  shots_[shot].shot.assessed = assessment.time;
  shots_[shot].shot.declared_killed = assessment.declared_killed;
}

Recording Recorder::finish(outcome::RunResult result, Time end) {
  Recording recording;
  recording.names = cast_.names();
  recording.end = end;
  for (const world::Target& target : cast_.targets()) {
    const Time last = std::min(result.stories[target.id.index()].end, std::min(end, target.end));
    recording.paths.push_back(target.start <= last ? samples_of(*target.path, target.start, last, options_.tolerance_m)
                                                   : SampledPath{});
  }
  recording.result = std::move(result);
  place_defence(recording);
  finish_tracks(recording);
  finish_detections(recording);
  finish_shots(recording);
  return recording;
}

void Recorder::place_defence(Recording& recording) const {
  const auto& defence = question_.scenario.defence;
  if (!defence) return;  // nothing is played without one
  for (const Question::CommandPost& post : question_.posts) recording.posts.push_back(post.id);
  for (const battle::Asset& asset : cast_.assets()) {
    recording.assets.push_back({asset.where, asset.radius_m, asset.value});
  }
  for (const auto& sensor : cast_.sensors()) {
    const std::size_t s = recording.sensors.size();
    RecordedSensor& made = recording.sensors.emplace_back();
    const scenario::Node& block = defence->sensors[s].block.node;
    if (const scenario::Node* kind = block.find("kind"); kind != nullptr) made.kind = kind->text;
    made.site = sensor->site().geodetic();
    made.tracks = sensor->tracks();
    if (made.tracks) {
      SensorVolume volume = volume_of(*sensor);
      made.rows = volume.rows;
      made.columns = volume.columns;
      made.volume = std::move(volume.points);
    }
    made.use = use_[s];
  }
  for (const battle::Battery& battery : cast_.batteries()) {
    const battle::Reach& reach = *battery.reach;
    recording.batteries.push_back(
        {battery.site.geodetic(), question_.posts[cast_.post_of(battery.id)].id, reach.range_max_m(),
         reach.altitude_min_m(), reach.altitude_max_m(),
         (battery.launchers + std::max(battery.reloads, 0)) * battery.interceptors_per_launcher});
  }
}

// What the thinning kept, and the last word of each track; thinned further until all are few enough.
void Recorder::finish_tracks(Recording& recording) {
  std::size_t count = 0;
  for (FollowedTrack& kept : tracks_) {
    if (kept.latest) kept.track.samples.push_back(*kept.latest);
    kept.latest.reset();
    count += kept.track.samples.size();
  }
  while (count > options_.most_track_samples && coarseness_ < 1e6) {
    coarseness_ *= 2.0;
    count = 0;
    for (FollowedTrack& kept : tracks_) {
      const std::vector<TrackSample> all = std::exchange(kept.track.samples, {});
      for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == 0 || i + 1 == all.size() || !said_by(kept.track.samples.back(), all[i]))
          kept.track.samples.push_back(all[i]);
      }
      count += kept.track.samples.size();
    }
  }
  for (FollowedTrack& kept : tracks_) recording.tracks.push_back(std::move(kept.track));
  std::ranges::stable_sort(recording.tracks, {}, &RecordedTrack::started);
}

// Every n-th of each object, so that none disappears.
void Recorder::finish_detections(Recording& recording) {
  std::ranges::stable_sort(detections_, {}, &RecordedDetection::time);
  recording.detections_made = detections_.size();
  const std::size_t every = options_.most_detections == 0
                                ? detections_.size() + 1
                                : (detections_.size() + options_.most_detections - 1) / options_.most_detections;
  std::vector<std::size_t> seen(cast_.targets().size() + 1, 0);  // the last: false alarms
  for (const RecordedDetection& detection : detections_) {
    std::size_t& count = seen[detection.object.valid() ? detection.object.index() : seen.size() - 1];
    if (every <= 1 || count % every == 0) recording.detections.push_back(detection);
    ++count;
  }
}

void Recorder::finish_shots(Recording& recording) {
  for (FiredShot& fired : shots_) {
    const battle::Battery& battery = cast_.batteries()[fired.order.battery.index()];
    FlownShot flown{battery.site.geodetic(), fired.order.launch, fired.order.plan, fired.handover,
                    fired.revised.value_or(fired.order.plan)};
    flown.met.intercept = std::max(flown.met.intercept, fired.shot.end);
    fired.shot.path = samples_of(flown, cast_.interceptor(fired.order.battery).figures());
    recording.shots.push_back(std::move(fired.shot));
  }
  std::ranges::stable_sort(recording.shots, {}, &RecordedShot::launch);
}

}  // namespace iamd::engine
