// Words for messages: the nearest name to what was typed, and a list of what is allowed.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace iamd::base {

// Edit distance with transpositions of neighbours (optimal string alignment; Damerau 1964), case folded.
// Cost: the product of the lengths; both are cut at 64 characters.
[[nodiscard]] int edit_distance(std::string_view a, std::string_view b);

// The candidate nearest to `found`, or empty when none is near enough to be meant (more than a third of it differs).
[[nodiscard]] std::string_view nearest_name(std::string_view found, std::span<const std::string_view> candidates);

// "a, b or c"; at most `most` names, then "… (N more)".
[[nodiscard]] std::string list_of_names(std::span<const std::string_view> names, std::size_t most = 12);

// The text made safe for a message: control characters and invalid bytes as \xNN, at most `most` bytes.
[[nodiscard]] std::string quoted(std::string_view text, std::size_t most = 60);

// True when every byte belongs to well-formed UTF-8 (RFC 3629); `bad_at` then is the text's size.
[[nodiscard]] bool is_utf8(std::string_view text, std::size_t* bad_at = nullptr);

}  // namespace iamd::base
