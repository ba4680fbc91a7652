// Who computed a result: the software's version and the revision of its source.
#pragma once

#include <string_view>

namespace iamd::base {

// The released version, as in CHANGELOG.md.
[[nodiscard]] std::string_view software_version();
// The source revision (git describe --always --dirty), or "unknown" outside a checkout.
[[nodiscard]] std::string_view source_revision();

}  // namespace iamd::base
