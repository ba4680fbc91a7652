// A stranger's text made safe for HTML and for SVG inside of it.
#pragma once

#include <string>
#include <string_view>

namespace iamd::report {

// Well-formed UTF-8 that XML allows: what isn't becomes U+FFFD; line breaks, tabs and other control characters become
// blanks, and those that turn the direction of writing vanish.
[[nodiscard]] std::string clean_text(std::string_view text);
// The same with the special characters of HTML and XML as entities: safe between tags and in quoted attributes.
[[nodiscard]] std::string markup_text(std::string_view text);
// Whether it is a plain http or https address and may become a link.
[[nodiscard]] bool is_web_address(std::string_view address);
// RFC 4648, with padding.
[[nodiscard]] std::string base64(std::string_view bytes);
// For an address: all but letters, digits and -._~ as %XX.
[[nodiscard]] std::string percent_encoded(std::string_view bytes);

}  // namespace iamd::report
