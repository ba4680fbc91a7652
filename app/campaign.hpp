// A campaign of `iamd run`: plays runs, keeps them in a file, shows how far it is.
#pragma once

#include "iamd/engine/question.hpp"
#include "iamd/report/provenance.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/study/campaign_answer.hpp"

#include "run_options.hpp"

namespace iamd::app {

struct Campaign {
  study::CampaignMeasures measures;  // of all finished runs, those of the file included
  bool interrupted = false;
};

[[nodiscard]] scenario::Checked<Campaign> play(const engine::Question& question, const RunOptions& options,
                                               const report::Provenance& provenance);

}  // namespace iamd::app
