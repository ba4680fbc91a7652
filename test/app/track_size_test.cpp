// A large recording through iamd track.
#include "track_size.hpp"

namespace iamd::app::test {
namespace {

TEST(TrackSize, TakesTenMillionRowsInAHundredMegabytesAndCountsThemAll) { expect_tracked(10'000'000, 200, 100'000); }

}  // namespace
}  // namespace iamd::app::test
