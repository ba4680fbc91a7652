// Names and sentences of strangers as other tools' formats take them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace iamd::report {

// Valid UTF-8: each byte that belongs to none becomes U+FFFD.
[[nodiscard]] std::string utf8_of(std::string_view text);
// As utf8_of; control characters, line ends and tabs included, become the pictures of them (U+2400 to U+2421).
[[nodiscard]] std::string one_line(std::string_view text);

// Between tags and in attributes of XML 1.0: as utf8_of; what XML forbids (most control characters, U+FFFE, U+FFFF)
// becomes its picture or U+FFFD, its special characters entities.
[[nodiscard]] std::string xml_text(std::string_view text);
// As content of HTML, whatever evaluates it: Google Earth's $[…] does not either.
[[nodiscard]] std::string html_text(std::string_view text);

// A number with at most so many decimals, without an exponent, trailing zeros or a -0.
[[nodiscard]] std::string decimal(double value, int decimals);

// A table of two columns in HTML; texts are escaped here. Rows without a value are left out.
using Facts = std::vector<std::pair<std::string_view, std::string>>;
[[nodiscard]] std::string html_table(const Facts& facts);

}  // namespace iamd::report
