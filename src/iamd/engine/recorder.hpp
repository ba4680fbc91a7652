// Writes down a run while it is played.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "iamd/engine/cast.hpp"
#include "iamd/engine/recording.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/tracking/types.hpp"

namespace iamd::engine {

// Told by the runner what happens; knows truth, decides nothing. Ids are the ledger's.
class Recorder {
 public:
  Recorder(const Question& question, Cast& cast, const RecordingOptions& options);

  void detected(const sensing::Detection& detection, base::ObjectId source, base::TrackId track);
  void looked(base::SensorId sensor, base::Time now);
  void started(base::TrackId id, std::size_t post, base::Time now);
  void confirmed(base::TrackId id, base::Time now);
  void deleted(base::TrackId id, base::Time now);
  // A track as an update left it, and the object that it follows.
  void updated(base::TrackId id, const tracking::Track& track, base::ObjectId object);
  // In the order of `shot`, which counts from 0.
  void ordered(const battle::LaunchOrder& order, base::EngagementId engagement, base::TrackId track,
               base::ObjectId aimed_at);
  void guided(std::size_t shot, base::Time now, const battle::InterceptPlan& revised);
  void intercepted(std::size_t shot, const engagement::Intercept& intercept);
  void assessed(std::size_t shot, const battle::Assessment& assessment);

  // What was written down of a run that has ended.
  [[nodiscard]] Recording finish(outcome::RunResult result, base::Time end);

 private:
  struct FollowedTrack {
    RecordedTrack track;
    std::optional<TrackSample> latest{};  // not among the samples
  };
  struct FiredShot {
    RecordedShot shot;
    battle::LaunchOrder order;
    base::Time handover = base::Time::never();
    std::optional<battle::InterceptPlan> revised{};
  };
  struct SpentTime {
    base::Time time;
    sensing::RadarTime used;
    bool any = false;
  };

  [[nodiscard]] FollowedTrack& followed(base::TrackId id);
  [[nodiscard]] bool said_by(const TrackSample& before, const TrackSample& now) const;
  void place_defence(Recording& recording) const;
  void finish_tracks(Recording& recording);
  void finish_detections(Recording& recording);
  void finish_shots(Recording& recording);

  const Question& question_;
  Cast& cast_;
  RecordingOptions options_;
  double coarseness_ = 1.0;  // of the thinning of tracks
  std::vector<FollowedTrack> tracks_;
  std::vector<std::size_t> place_of_;  // in tracks_, by id; none: not there
  std::vector<RecordedDetection> detections_;
  std::vector<FiredShot> shots_;
  std::vector<SpentTime> spent_;            // by sensor
  std::vector<std::vector<RadarUse>> use_;  // by sensor
};

}  // namespace iamd::engine
