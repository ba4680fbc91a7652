// The updates of estimates of 8 states.
#include "iamd/tracking/update_rules_of.hpp"

namespace iamd::tracking {

IAMD_UPDATE_RULES(8)

}  // namespace iamd::tracking
