// What a campaign found, as text that a person understands at once.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "iamd/report/campaign_report.hpp"

namespace iamd::report {

struct TextStyle {
  bool colour = false;
  bool pictures = false;  // small ones of letters, for a terminal
  std::size_t columns = 80;
  bool ascii = false;  // in pictures: no signs but those of ASCII
};

// The summary: what was asked, the answer with its intervals, chance and doubt, what limited the defence, the time line
// of a median run, and where it all comes from. Same facts as campaign_json.
[[nodiscard]] std::string summary(const CampaignReport& report, std::span<const NextStep> next, TextStyle style = {});

// Objects up to this many get a line each in the time line.
inline constexpr std::size_t most_objects_listed = 12;

// The time line of a run: each stage over all objects, and each object where they are few or `all_objects`.
[[nodiscard]] std::string time_line_text(const PlayedRun& run, bool all_objects = false);

// "OpenIAMD 0.1.0 (a1b2c3d), scenario s500 (hash …), seed 1" and the command.
[[nodiscard]] std::string provenance_text(const Provenance& provenance);

// The lines under "Next".
[[nodiscard]] std::string next_steps_text(std::span<const NextStep> next);

}  // namespace iamd::report
