// What the blocks of the trackers of many targets may say.
#pragma once

#include <string>

#include "iamd/scenario/table.hpp"
#include "iamd/tracking/picture_config.hpp"

namespace iamd::tracking {

[[nodiscard]] scenario::Table<FilterBankConfig> filter_bank_table();
[[nodiscard]] scenario::Table<PictureConfig> picture_table(std::string summary);

}  // namespace iamd::tracking
