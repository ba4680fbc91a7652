#include "iamd/study/proposition.hpp"

namespace iamd::study {

void add_run_kinds(scenario::Registry<Proposition>& /*registry*/) {}

}  // namespace iamd::study
