// A replayed picture measured by recorded truth.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "iamd/engine/recorded_path.hpp"
#include "iamd/engine/replay.hpp"
#include "iamd/outcome/track_score.hpp"

namespace iamd::engine {

// Scores the confirmed tracks of every moment from the first row of the truth to its last one, by
// outcome::PictureScore. ObjectIds are places among the paths.
class ReplayScore {
 public:
  struct Present {
    std::size_t path = 0;
    geo::State<geo::Ecef> state;
  };

  // `view`: only what one of its sensors could see counts as truth.
  ReplayScore(std::vector<RecordedPath> paths, std::optional<RecordedView> view,
              const outcome::PictureScoreConfig& config);
  // An error where the score can't take it, of kind runtime.
  std::optional<base::Error> take(const ReplayMoment& moment);
  // The truth of a moment.
  [[nodiscard]] std::span<const Present> at(base::Time time);

  [[nodiscard]] const std::vector<RecordedPath>& paths() const { return paths_; }
  [[nodiscard]] const outcome::PictureScoreConfig& config() const { return config_; }
  [[nodiscard]] outcome::PictureResult result() const { return score_.result(); }

 private:
  std::vector<RecordedPath> paths_;
  std::optional<RecordedView> view_;
  outcome::PictureScoreConfig config_;
  outcome::PictureScore score_;
  base::Time begin_, end_;
  std::vector<Present> present_;
  std::vector<outcome::TruthPoint> truth_;
  std::vector<outcome::TrackPoint> tracks_;
};

}  // namespace iamd::engine
