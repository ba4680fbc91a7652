// How a missile rises after its launch, in few numbers: what the estimate of a launch supposes.
#pragma once

#include <array>
#include <cstdint>

namespace iamd::sensing {

// How something rises: two families, either with four numbers of doubtful size. Height above the launch point's level
// and way over ground, τ seconds after launch. The powered one was fitted to gravity turns of a Scud-B, a No-dong
// (Forden 2007) and a Peacekeeper (Wright 2015), flown low and high, from 30 s to burnout: root mean square residuals
// 0.03 to 0.6 % of the way flown.
enum class Ascent : std::uint8_t {
  powered,  // h = p0 τ²/2 + p1 τ³/6, s = p2 τ²/2 + p3 τ³/6: a missile that starts vertically from rest
  thrown,   // h = p0 τ + p1 τ²/2, s = p2 τ + p3 τ²/2: a motion whose boost is folded into its first speed
};
struct AscentTemplate {
  std::array<double, 4> mean{}, sigma{};
};
[[nodiscard]] const AscentTemplate& template_of(Ascent ascent);
// Height and way at a time; 0 before the launch.
struct AscentPoint {
  double height_m = 0.0, way_m = 0.0, climb_mps = 0.0, ground_mps = 0.0;
};
[[nodiscard]] AscentPoint ascent_at(Ascent ascent, const std::array<double, 4>& numbers, double tau_s);
// What the numbers are multiplied by: the first two in the height, the last two in the way. 0 before the launch.
[[nodiscard]] std::array<double, 2> ascent_factors(Ascent ascent, double tau_s);
// Time from launch to a height (not below 0) as the template's mean has it.
[[nodiscard]] double time_to_height_s(Ascent ascent, double height_m);

}  // namespace iamd::sensing
