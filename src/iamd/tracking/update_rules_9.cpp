// The updates of estimates of 9 states.
#include "iamd/tracking/update_rules_of.hpp"

namespace iamd::tracking {

IAMD_UPDATE_RULES(9)

}  // namespace iamd::tracking
