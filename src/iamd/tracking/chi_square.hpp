// Chi-square quantiles for gates.
#pragma once

namespace iamd::tracking {

inline constexpr int most_degrees_of_freedom = 12;

// The value below which a chi-square variable lies with the given probability, to 1e-12 relative. Domain: 0 <
// probability < 1, 1 to most_degrees_of_freedom degrees of freedom. Closed forms of the distribution (Abramowitz and
// Stegun 1964, 26.4.4-5 and 26.4.8), solved by bisection.
[[nodiscard]] double chi_square_quantile(int degrees_of_freedom, double probability);

}  // namespace iamd::tracking
