// Text of the user's made safe for a Markdown page (CommonMark with GitHub's tables).
#pragma once

#include <string>
#include <string_view>

namespace iamd::report {

// One line that shows the text and nothing else: no HTML, no links, no emphasis, no cells of a table. Control
// characters become blanks, as do those that turn the direction of writing.
[[nodiscard]] std::string markdown_text(std::string_view text);
// A link where it is a plain http or https address; the text otherwise.
[[nodiscard]] std::string markdown_address(std::string_view address);
// A fenced block that its content can't close.
[[nodiscard]] std::string markdown_code(std::string_view text, std::string_view language);

}  // namespace iamd::report
