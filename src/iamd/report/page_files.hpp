// The page's style sheet and scripts, built into the program.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "iamd/scenario/embedded.hpp"

namespace iamd::report {

// report.css, globe.js, charts.js, by their names alone.
[[nodiscard]] std::span<const scenario::EmbeddedFile> page_files();
// Empty where there is none of the name.
[[nodiscard]] std::string_view page_file(std::string_view name);
// A script's SHA-256 as a content security policy has it: "'sha256-…'".
[[nodiscard]] std::string script_hash(std::string_view name);

}  // namespace iamd::report
