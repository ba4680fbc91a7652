// A recording of a hundred thousand rows through iamd track; the large one is in track_size_test.cpp.
#include "track_size.hpp"

namespace iamd::app::test {
namespace {

TEST(TrackRows, CountsAHundredThousandRowsAndFollowsEveryObject) { expect_tracked(100'000, 200, 100'000); }

}  // namespace
}  // namespace iamd::app::test
