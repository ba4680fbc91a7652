// The reference of a file format as Markdown, generated from the same tables that read it.
#pragma once

#include <string>

#include "iamd/scenario/table.hpp"

namespace iamd::scenario {

// Every table and component with its keys, units, allowed values, defaults and meanings; without a title of its own
// (sections start at level 2). Tables that are the same are shown once.
[[nodiscard]] std::string reference_markdown(const TableInfo& root);

}  // namespace iamd::scenario
