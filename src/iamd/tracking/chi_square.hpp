// Chi-square quantiles for gates.
#pragma once

namespace iamd::tracking {

// The value below which a chi-square variable with 3 (a position) or 6 (a state) degrees of freedom lies with the given
// probability, to 1e-12 relative. Domain: 0 < probability < 1. Closed forms of the distribution (Abramowitz and Stegun
// 1964, 26.4.4-5), solved by bisection.
[[nodiscard]] double chi_square_quantile_3(double probability);
[[nodiscard]] double chi_square_quantile_6(double probability);

}  // namespace iamd::tracking
