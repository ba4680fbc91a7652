#include "iamd/study/proposition.hpp"

namespace iamd::study {

void add_sight_kinds(scenario::Registry<Proposition>& /*registry*/) {}

}  // namespace iamd::study
