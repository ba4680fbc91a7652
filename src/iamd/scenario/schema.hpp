// The JSON Schema (draft-07) of a file, generated from the same tables that read it.
#pragma once

#include <string>
#include <string_view>

#include "iamd/scenario/table.hpp"

namespace iamd::scenario {

// Whether `{from: ENTRY.PATH}`, a number of the catalogue, may stand for a number, as in claims.
enum class NumbersFrom { the_file, the_catalogue_too };

// The schema as pretty-printed JSON text with a final newline. A block that names a catalogue entry (`use`) may leave
// out required fields. Distributions are described once, in `definitions`. `bare_list`: the key of a list of the root
// that may stand for the whole file.
[[nodiscard]] std::string json_schema(const TableInfo& root, const std::string& title, std::string_view bare_list = {},
                                      NumbersFrom numbers = NumbersFrom::the_file);

}  // namespace iamd::scenario
