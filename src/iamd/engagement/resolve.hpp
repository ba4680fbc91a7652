// What comes of an interceptor, against truth; and what the defence is told of it.
#pragma once

#include <optional>
#include <span>

#include "iamd/base/random.hpp"
#include "iamd/battle/types.hpp"
#include "iamd/engagement/interceptor.hpp"
#include "iamd/engagement/types.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/world/types.hpp"

namespace iamd::engagement {

// Plays one interceptor to its end.
//   order     as launched
//   revised   where it was guided at handover; nothing when the track was lost: it then flies to the planned point
//   launcher  where it came from
//   targets   truth
//   errors    one stream for each (engagement entity, shot); always uses the same number of draws
// It meets the living object nearest to the guided point, measured across the line of approach (the relative velocity;
// the interceptor's own is along the line of sight from the launcher at its mean speed), if that lies within the
// basket; then it kills with the single-shot probability. Along the line of approach objects up to handover_s of
// closing flight away are looked at. Guidance can shift its aim point across the line of flight by divert_mps times its
// time of flight. An object within the basket that is destroyed or down already makes the miss `target_gone`. Two
// draws: reliability, kill.
[[nodiscard]] Intercept resolve(const battle::LaunchOrder& order, const std::optional<battle::InterceptPlan>& revised,
                                const Interceptor& interceptor, const geo::Position<geo::Ecef>& launcher,
                                std::span<const world::Target> targets, base::RandomStream errors);

// The report that kill assessment gives of the target, destroyed by this interceptor or by another. One draw.
[[nodiscard]] battle::Assessment assess(const Intercept& intercept, const battle::AssessmentQuality& quality,
                                        base::RandomStream errors);

}  // namespace iamd::engagement
