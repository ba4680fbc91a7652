// How a defence fares as a raid grows, and what it runs out of first.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "iamd/study/campaign_answer.hpp"

namespace iamd::study {

// Campaigns of one question that differ in the size of one group of objects.
struct SaturationPoint {
  std::uint64_t size = 0;
  CampaignAnswer answer;

  // Objects that leaked, as a share of all objects of all runs.
  [[nodiscard]] double leakage() const;
  // Those charged to one limit.
  [[nodiscard]] double leakage_by(outcome::Limit limit) const;
};

// A limit begins to bind at the least size from which on it costs this share of the raid, at that size and the next
// larger ones that were tried.
inline constexpr double binding_share = 0.05;
struct Onset {
  outcome::Limit limit = outcome::Limit::none;
  std::uint64_t size = 0;
  double share = 0.0;  // of the raid, at that size
};
// In the order of sizes, ties in that of outcome::Limit. `points` by size. A limit that binds at small sizes only (it
// gives way to others) is not named.
[[nodiscard]] std::vector<Onset> onsets(std::span<const SaturationPoint> points);

// Sizes to try where none are asked for: powers of two to at least four times the scenario's own, and that one.
[[nodiscard]] std::vector<std::uint64_t> usual_sizes(std::uint64_t own);

}  // namespace iamd::study
