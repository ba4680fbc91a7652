// The updates of estimates of 6 states.
#include "iamd/tracking/update_rules_of.hpp"

namespace iamd::tracking {

IAMD_UPDATE_RULES(6)

}  // namespace iamd::tracking
