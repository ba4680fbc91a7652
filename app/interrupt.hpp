// SIGINT and SIGTERM as a wish to stop: runs under way are finished, finished runs are kept.
#pragma once

#include <atomic>

namespace iamd::app {

// From now on the first such signal sets the flag, and a second one ends the program at once. A SIGINT that was ignored
// at the start (as in a background job) stays ignored.
[[nodiscard]] const std::atomic<bool>& catch_interrupts();

}  // namespace iamd::app
