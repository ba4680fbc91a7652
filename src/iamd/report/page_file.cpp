// The page as one file, and what it carries.
#include <algorithm>
#include <charconv>
#include <utility>

#include <fmt/format.h>
#include <zlib.h>

#include "iamd/report/html_text.hpp"
#include "iamd/report/page.hpp"
#include "iamd/report/page_files.hpp"

namespace iamd::report {
namespace {

// A digest in hexadecimal digits as a content security policy has it.
std::string policy_hash(std::string_view hexadecimal) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hexadecimal.size(); i += 2) {
    unsigned byte = 0;
    std::from_chars(hexadecimal.data() + i, hexadecimal.data() + i + 2, byte, 16);
    bytes += static_cast<char>(byte);
  }
  return "'sha256-" + base64(bytes) + "'";
}

std::string script(std::string_view name) { return fmt::format("<script>{}</script>\n", page_file(name)); }

}  // namespace

std::string_view page_file(std::string_view name) {
  for (const scenario::EmbeddedFile& file : page_files()) {
    if (file.path == name || file.path.ends_with(fmt::format("/{}", name))) return file.text;
  }
  return {};
}

std::string script_hash(std::string_view name) {
  // Made from the files by the build.
  if (name == "globe.js") return policy_hash(IAMD_GLOBE_JS_SHA256);
  if (name == "charts.js") return policy_hash(IAMD_CHARTS_JS_SHA256);
  return {};
}

std::string Page::file() const {
  std::string allowed, scripts;
  for (const auto& [needed, name] : {std::pair{globe_, "globe.js"}, std::pair{true, "charts.js"}}) {
    if (!needed || page_file(name).empty()) continue;
    allowed += fmt::format(" {}", script_hash(name));
    scripts += script(name);
  }
  if (allowed.empty()) allowed = " 'none'";
  std::string html = fmt::format(
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
      "script-src{}; "
      "img-src data: blob:; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
      allowed, markup_text(title_), page_file("report.css"));
  html += fmt::format(
      "<a class=\"skip\" href=\"#content\">Skip to the content</a>\n<header class=\"head\">\n<h1 "
      "dir=\"auto\">{}</h1>\n",
      markup_text(title_));
  if (!question_.empty()) html += fmt::format("<p class=\"question\" dir=\"auto\">{}</p>\n", markup_text(question_));
  html += answer_ + figures_ + "</header>\n";
  if (!index_.empty())
    html += fmt::format("<nav class=\"index\" aria-label=\"Sections\">\n<ol>\n{}</ol>\n</nav>\n", index_);
  html += "<main id=\"content\" tabindex=\"-1\">\n" + body_;
  if (in_section_) html += "</section>\n";
  return html + "</main>\n" + scripts + "</body>\n</html>\n";
}

std::string packed(std::string_view text) {
  z_stream stream{};
  constexpr int gzip_format = 15 + 16;  // the widest window, zlib's flag for gzip
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip_format, 9, Z_DEFAULT_STRATEGY) != Z_OK) return {};
  gz_header header{};  // no name, no time
  header.os = 255;     // unknown: the same on every system
  deflateSetHeader(&stream, &header);
  std::string bytes;
  std::string block(1U << 16U, '\0');
  // zlib counts in 32 bits: the text goes in by pieces.
  constexpr std::size_t piece = 1U << 20U;
  int state = Z_OK;
  for (std::size_t at = 0; state != Z_STREAM_END;) {
    const std::size_t size = std::min(piece, text.size() - at);
    // NOLINTNEXTLINE: zlib reads only, and its interface knows no const
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data() + at));
    stream.avail_in = static_cast<uInt>(size);
    at += size;
    do {
      stream.next_out = reinterpret_cast<Bytef*>(block.data());
      stream.avail_out = static_cast<uInt>(block.size());
      state = deflate(&stream, at == text.size() ? Z_FINISH : Z_NO_FLUSH);
      bytes.append(block, 0, block.size() - stream.avail_out);
    } while (stream.avail_out == 0 && state != Z_STREAM_END);
  }
  deflateEnd(&stream);
  return base64(bytes);
}

}  // namespace iamd::report
