// Tracks from elsewhere beside the tracker's own, moment by moment: what is of one object is fused.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/engine/replay.hpp"
#include "iamd/scenario/recording.hpp"
#include "iamd/tracking/track_fusion.hpp"

namespace iamd::engine {

// What became of the remote tracks.
struct RemoteCounts {
  std::uint64_t tracks = 0;          // in the file
  std::uint64_t tracks_matched = 0;  // … with an own track at some moment
  std::uint64_t tracks_alone = 0;    // … given out alone at some moment
  std::uint64_t tracks_unused = 0;   // … alive at no moment
  std::uint64_t rows_used = 0;       // the newest of their track at some moment
  std::uint64_t rows_passed_over = 0;
  std::uint64_t matched = 0, alone = 0;  // pairs of track and moment
};

// At each moment a remote track is its newest row up to then, carried there (tracking::carried), as long as that row is
// no older than FusionSettings::longest_delay_s. The covariance is the diagonal that its standard deviations make. It
// is fused by tracking::TrackFusion with the own confirmed track that it matches, if one does; otherwise it is given
// out as a track of its own. The tracker itself learns nothing from it: no estimate comes back and is counted twice.
class RemotePicture {
 public:
  // The id of remote track 0 for those who tell tracks apart: own ones are below.
  static constexpr std::size_t first_id = std::size_t{1} << 31U;

  RemotePicture(scenario::RecordedTracks tracks, const tracking::FusionSettings& settings);
  // The fused picture: own tracks in their order, then the remote ones that are of none, by their first row in the
  // file. Moments come in the order of time. What is given lives until the next call.
  [[nodiscard]] ReplayMoment fused(const ReplayMoment& own);
  [[nodiscard]] RemoteCounts counts() const;

 private:
  struct State {
    std::size_t row = 0;  // the newest
    bool alive = false, matched = false, alone = false;
  };
  void advance(base::Time time);
  void add_alone(const tracking::RemoteTrack& remote, std::uint32_t track, base::Time time);

  scenario::RecordedTracks tracks_;
  tracking::FusionSettings settings_;
  tracking::TrackFusion fusion_;
  std::size_t next_ = 0;              // the first row that is later than the last moment
  std::vector<bool> row_used_;        // by row
  std::vector<State> states_;         // by track
  std::vector<std::uint32_t> alive_;  // tracks, ascending
  std::vector<tracking::RemoteTrack> remote_;
  std::vector<tracking::Track> confirmed_, shown_;
  std::vector<std::size_t> places_;  // of the confirmed among the shown
  std::vector<std::string_view> names_;
  std::uint64_t matched_ = 0, alone_ = 0;
};

}  // namespace iamd::engine
