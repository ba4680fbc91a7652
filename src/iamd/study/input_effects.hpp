// Which doubtful numbers of a campaign move its outcome.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "iamd/engine/question.hpp"
#include "iamd/study/campaign_answer.hpp"

namespace iamd::study {

// What one doubtful (epistemic) number of the scenario does to the leakers of a world.
struct InputEffect {
  std::string name;                            // its path in the scenario
  std::string unit;                            // of the file
  double low = 0.0, likely = 0.0, high = 0.0;  // 5 %, likely, 95 %, in that unit
  double index = 0.0;  // first-order Sobol index by ranks (rank_sobol_index): share of the variance between worlds
  double correlation = 0.0;  // Spearman's, of the number and the leakers: its sign says which way
};

struct InputEffects {
  std::vector<InputEffect> inputs;  // greatest index first, ties in the scenario's order
  std::uint64_t worlds = 0;
  // An input without any effect has an index beyond this in one of twenty campaigns: 1.645/√worlds, the normal limit
  // for independent pairs, whose products have a variance of 1 (of ranks 2/5: Chatterjee 2021, JASA 116:2009,
  // theorem 2.1). A little too high for few worlds: simulated 0.30 for 20 (0.37 here), 0.178 for 80 (0.184).
  double noise = 0.0;
};

// From the worlds' mean leakers. No inputs below 10 worlds, or where all worlds leak the same. `measures` by run.
[[nodiscard]] InputEffects input_effects(const engine::Question& question, std::span<const RunMeasure> measures);

}  // namespace iamd::study
