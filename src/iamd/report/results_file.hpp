// What lies under the name of a results file, told without opening it as a database.
#pragma once

#include <string>

#include "iamd/base/error.hpp"

namespace iamd::report {

enum class FileState {
  absent,
  empty,        // a file of no bytes
  results,      // a results file of this major version
  other_major,  // a results file of another major version
  foreign,      // any other file
  no_file,      // a folder, a device …
};
[[nodiscard]] FileState state_of(const std::string& file);

// Gives a finished file (`made`) its name, in place of an older one if `replace`. The older one's journals go with it.
[[nodiscard]] base::Result<void> publish(const std::string& made, const std::string& file, bool replace);

// Removes a file and SQLite's journals beside it; what is not there is no matter.
void remove_with_journals(const std::string& file);

}  // namespace iamd::report
