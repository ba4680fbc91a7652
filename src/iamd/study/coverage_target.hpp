// What is looked at in a coverage map: how it looks and how it flies at a height. Used by coverage.cpp.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/study/coverage.hpp"
#include "iamd/world/types.hpp"

namespace iamd::study {

// How an object flies at a height.
struct Pace {
  double speed_mps = 0.0;
  double since_launch_s = 0.0;
};

// A flight as seen by its heights.
class FlightProfile {
 public:
  // Flies the first copy of a group in the first of the runs from `run` on in which one flies.
  [[nodiscard]] static base::Result<FlightProfile> flown(const engine::Question& question, std::size_t object,
                                                         std::uint64_t run);
  [[nodiscard]] Pace at_height(double alt_m) const;
  [[nodiscard]] double highest_m() const { return highest_m_; }

 private:
  struct Sample {
    double alt_m = 0.0;
    Pace pace;
  };
  std::vector<Sample> samples_;
  double highest_m_ = 0.0;
};

struct SoughtTarget {
  CoverageTarget facts;
  std::optional<std::size_t> object;     // of Question::objects; none: a plain one
  std::optional<FlightProfile> profile;  // none: the speed is given
};

// Those that the options ask for.
[[nodiscard]] base::Result<std::vector<SoughtTarget>> sought_targets(const engine::Question& question,
                                                                     const CoverageOptions& options);
// How it looks in a draw.
[[nodiscard]] world::Signature signature_of(const SoughtTarget& target, const engine::Question& question,
                                            const CoverageOptions& options, const scenario::Draw& draw);

}  // namespace iamd::study
