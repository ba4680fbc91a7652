// The unit in a key's name, for messages. Conversion: unit_of_key in uncertain.hpp.
#pragma once

#include <string_view>

namespace iamd::scenario {

// "km" for range_km, "deg_per_s" for rate_deg_per_s; empty when the name carries no known unit.
[[nodiscard]] std::string_view unit_name(std::string_view key);
// True for units that people write and this format does not know: mi, nmi, ft, kts, mph …
[[nodiscard]] bool is_foreign_unit(std::string_view unit);
// The key without its unit, known or foreign: "range" for range_km and for range_mi.
[[nodiscard]] std::string_view without_unit(std::string_view key);

}  // namespace iamd::scenario
