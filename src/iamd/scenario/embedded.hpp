// Text files built into the library.
#pragma once

#include <span>
#include <string_view>

namespace iamd::scenario {

struct EmbeddedFile {
  std::string_view path;  // as in the source tree: catalog/s-500.yaml
  std::string_view text;
};

// The files of catalog/.
[[nodiscard]] std::span<const EmbeddedFile> catalogue_files();

}  // namespace iamd::scenario
