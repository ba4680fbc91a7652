// Text that goes into a picture.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iamd::report {

// Safe between tags and in attributes of XML: its special characters as entities, control characters as blanks, and
// what is not UTF-8 as base::quoted has it.
[[nodiscard]] std::string escaped(std::string_view text);
// No more than so many columns, by an ellipsis where it is longer.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);
// Words of a text in lines of at most so many columns; what is beyond `most` lines is cut.
[[nodiscard]] std::vector<std::string> wrapped(const std::string& text, std::size_t columns, std::size_t most);

// The beginning of a map's file, up to and with its style sheet: what all maps share, then `style`, and `dark_style`
// where the reader likes it dark. Size in pixels.
[[nodiscard]] std::string svg_opening(std::string_view title, double width_px, double height_px, std::string_view style,
                                      std::string_view dark_style);

}  // namespace iamd::report
