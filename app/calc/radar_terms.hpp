// What the radar formulas of `iamd calc` share: decibels, Swerling's cases, and whole numbers with one grammar of
// mistakes.
#pragma once

#include <string>
#include <string_view>

#include "iamd/base/error.hpp"
#include "iamd/world/types.hpp"

#include "calc/numbers.hpp"

namespace iamd::app::calc {

[[nodiscard]] double to_db(double ratio);
[[nodiscard]] double from_db(double db);

// Bounds of probabilities on the command line: the exact statistics are made for them.
inline constexpr double least_pfa = 1e-300;
inline constexpr double most_pfa = 0.9;
inline constexpr double least_pd = 1e-12;
inline constexpr double most_pd = 1.0 - 1e-12;
inline constexpr double most_db = 300.0;

// Options that several formulas have.
inline constexpr NumberOption pfa_option{"--pfa", least_pfa, most_pfa, "1e-6", "probability of false alarm"};
inline constexpr NumberOption pd_option{"--pd", least_pd, most_pd, "0.9", "probability of detection"};
inline constexpr NumberOption swerling_option{"--swerling", 0, 4, "1",
                                              "fluctuation: 0 steady, 1 to 4 Swerling's cases (default 1)"};
inline constexpr NumberOption pulses_option{"--pulses", 1, 1e6, "10",
                                            "pulses added behind the square-law detector (default 1)"};

// A whole number of an option whose bounds fit an int, or the default.
[[nodiscard]] base::Result<int> whole(const Numbers& numbers, std::string_view name, int otherwise);

// --swerling and a number of pulses.
struct Looks {
  world::Swerling fluctuation = world::Swerling::case_1;
  int swerling = 1;
  int pulses = 1;
};
[[nodiscard]] base::Result<Looks> looks_of(const Numbers& numbers, std::string_view pulses_name);

// "a steady target", "Swerling 2".
[[nodiscard]] std::string target_of(int swerling);

// "1 pulse", "10 pulses".
[[nodiscard]] std::string pulses_text(int pulses);

// An option that is needed: what it is, and a value that makes sense.
[[nodiscard]] base::Error missing(std::string_view name, std::string reason, std::string_view example);

// A probability of detection that noise alone reaches.
[[nodiscard]] base::Error below_false_alarms(double pd, double pfa);

}  // namespace iamd::app::calc
