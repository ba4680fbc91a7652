// The updates of estimates of 7 states.
#include "iamd/tracking/update_rules_of.hpp"

namespace iamd::tracking {

IAMD_UPDATE_RULES(7)

}  // namespace iamd::tracking
