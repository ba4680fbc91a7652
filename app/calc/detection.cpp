// iamd calc pd, snr, threshold, albersheim, shnidman: statistics of detection.
#include "iamd/sensing/detection.hpp"

#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "iamd/sensing/detection_rules.hpp"

#include "calc/formulas.hpp"
#include "calc/radar_terms.hpp"

namespace iamd::app::calc {
namespace {

constexpr const char* statistics_source =
    "Marcum (1947), Swerling (1954); exact sums over a negative binomial count, Swerling (1997), Shnidman (2003)";
constexpr const char* statistics_model =
    "powers of the pulses added behind a square-law detector, compared with a fixed threshold; Gaussian noise of known "
    "level, fresh in every pulse; snr is that of one pulse; clutter, jamming and the loss of an estimated noise level "
    "(CFAR) are left out";

constexpr NumberOption snr_option{"--snr-db", -most_db, most_db, "13", "signal-to-noise ratio of one pulse, dB"};

void add_terms(Answer& answer, const Looks& looks, double pfa, double threshold) {
  answer.row("probability of false alarm", "", &significant<6>, {{"pfa", pfa}});
  answer.row("pulses", "", &significant<7>, {{"pulses", looks.pulses}});
  answer.row("Swerling's case (0: steady)", "", &significant<1>, {{"swerling", looks.swerling}});
  answer.row("threshold, over one pulse's noise", "", &significant<8>, {{"threshold", threshold}});
  answer.row("the same", "dB", &fixed<4>, {{"threshold_db", to_db(threshold)}});
  answer.note("model", "Model", statistics_model);
  answer.note("source", "Source", statistics_source);
}

// --- pd ---

constexpr NumberOption pd_options[] = {snr_option, pfa_option, swerling_option, pulses_option};

Computed pd(const Numbers& numbers) {
  if (!numbers.has("--snr-db")) return refused(missing("--snr-db", "the signal-to-noise ratio of one pulse", "13"));
  if (!numbers.has("--pfa")) return refused(missing("--pfa", "it sets the threshold", "1e-6"));
  const auto looks = looks_of(numbers, "--pulses");
  if (!looks) return refused(looks.error());
  const double snr = from_db(numbers["--snr-db"]), pfa = numbers["--pfa"];
  const double threshold = sensing::detection_threshold(pfa, looks->pulses);
  const double miss = sensing::miss_probability(looks->fluctuation, snr, threshold, looks->pulses);
  const bool steady = looks->swerling == 0;
  Answer answer{fmt::format("Probability of detection of {} by {} of {:.6g} dB", target_of(looks->swerling),
                            pulses_text(looks->pulses), numbers["--snr-db"])};
  answer.row("probability of detection", "", &significant<8>,
             {{"pd", sensing::detection_probability(looks->fluctuation, snr, threshold, looks->pulses)}});
  answer.row("probability of a miss", "", &significant<6>, {{"miss_probability", miss}});
  if (steady) {
    answer.row("bound: phase known, pulses added coherently", "", &significant<8>,
               {{"known_phase_pd", sensing::known_phase_detection_probability(snr, pfa, looks->pulses)}});
  }
  answer.row("signal-to-noise ratio of one pulse", "dB", &fixed<4>, {{"snr_db", numbers["--snr-db"]}});
  add_terms(answer, *looks, pfa, threshold);
  return answer;
}

constexpr const char* pd_footer = R"(Examples:
  iamd calc pd --swerling 1 --snr-db 13 --pulses 10 --pfa 1e-6
  iamd calc pd --swerling 0 --snr-db 13.18 --pfa 1e-6          one pulse, a steady target
  iamd calc pd --swerling 4 --snr-db -4.8 --pulses 256 --pfa 1e-4 --json
Exact for every case and number of pulses. Pulses that are added coherently count as one, with the sum of their
ratios; `iamd calc snr` is the inverse.)";

// --- snr ---

constexpr NumberOption snr_options[] = {pd_option, pfa_option, swerling_option, pulses_option};

// --pd and --pfa, the former above the latter.
std::optional<base::Error> probabilities_problem(const Numbers& numbers) {
  if (!numbers.has("--pd")) return missing("--pd", "the probability to reach", "0.9");
  if (!numbers.has("--pfa")) return missing("--pfa", "it sets the threshold", "1e-6");
  if (numbers["--pd"] <= numbers["--pfa"] * (1.0 + 1e-9)) return below_false_alarms(numbers["--pd"], numbers["--pfa"]);
  return std::nullopt;
}

Computed snr(const Numbers& numbers) {
  if (const auto problem = probabilities_problem(numbers)) return refused(*problem);
  const auto looks = looks_of(numbers, "--pulses");
  if (!looks) return refused(looks.error());
  const double pd = numbers["--pd"], pfa = numbers["--pfa"];
  const auto needed_db = [&](world::Swerling fluctuation, int pulses) {
    return to_db(sensing::required_snr(fluctuation, pd, pfa, pulses));
  };
  const double snr_db = needed_db(looks->fluctuation, looks->pulses);
  const double energy_db = snr_db + to_db(looks->pulses);
  Answer answer{fmt::format("Signal for a probability of detection of {:.6g}: {}, {}", pd, target_of(looks->swerling),
                            pulses_text(looks->pulses))};
  answer.row("signal-to-noise ratio of one pulse", "dB", &fixed<4>, {{"snr_db", snr_db}});
  answer.row("of all pulses together", "dB", &fixed<4>, {{"energy_db", energy_db}});
  answer.row("more than one pulse of their energy needs", "dB", &fixed<4>,
             {{"integration_loss_db", energy_db - needed_db(looks->fluctuation, 1)}});
  answer.row("more than a steady target needs", "dB", &fixed<4>,
             {{"fluctuation_loss_db", snr_db - needed_db(world::Swerling::steady, looks->pulses)}});
  answer.row("probability of detection", "", &significant<8>, {{"pd", pd}});
  add_terms(answer, *looks, pfa, sensing::detection_threshold(pfa, looks->pulses));
  return answer;
}

constexpr const char* snr_footer = R"(Examples:
  iamd calc snr --swerling 0 --pd 0.9 --pfa 1e-6 --pulses 1
  iamd calc snr --swerling 1 --pd 0.5 --pfa 1e-6
  iamd calc snr --swerling 2 --pd 0.9 --pfa 1e-6 --pulses 20 --json
The exact inverse of `iamd calc pd`. A negative "more than one pulse needs" is what cases 2 and 4 gain, because some
of many pulses find the target bright.)";

// --- threshold ---

constexpr NumberOption threshold_options[] = {pfa_option, pulses_option};

Computed threshold(const Numbers& numbers) {
  if (!numbers.has("--pfa")) return refused(missing("--pfa", "it sets the threshold", "1e-6"));
  const auto pulses = whole(numbers, "--pulses", 1);
  if (!pulses) return refused(pulses.error());
  const double pfa = numbers["--pfa"];
  const double threshold = sensing::detection_threshold(pfa, *pulses);
  const double known_phase = sensing::known_phase_threshold(pfa);
  Answer answer{fmt::format("Threshold for a probability of false alarm of {:.6g}, {}", pfa, pulses_text(*pulses))};
  answer.row("threshold, over one pulse's noise", "", &significant<10>, {{"threshold", threshold}});
  answer.row("the same", "dB", &fixed<4>, {{"threshold_db", to_db(threshold)}});
  answer.row("phase known: in standard deviations", "", &significant<10>, {{"known_phase_threshold", known_phase}});
  answer.row(
      "the same, squared", "dB", &fixed<4>,
      {{"known_phase_threshold_db", known_phase > 0.0 ? std::optional{20.0 * std::log10(known_phase)} : std::nullopt}});
  answer.row("probability of false alarm", "", &significant<6>, {{"pfa", pfa}});
  answer.row("pulses", "", &significant<7>, {{"pulses", *pulses}});
  answer.note(
      "model", "Model",
      "sum of the pulses' powers behind a square-law detector over the mean noise power of one; below, one real "
      "number over its noise's standard deviation");
  answer.note("source", "Source", "Γ(N, T)/Γ(N) = pfa, Marcum (1947); Φ⁻¹(1 - pfa), Neyman and Pearson (1933)");
  return answer;
}

constexpr const char* threshold_footer = R"(Examples:
  iamd calc threshold --pfa 1e-6 --pulses 10
  iamd calc threshold --pfa 1e-4
  iamd calc threshold --pfa 0.01 --json
The threshold is on the sum of the pulses' powers, in units of the mean noise power of one pulse.)";

// --- Albersheim, Shnidman ---

constexpr NumberOption albersheim_options[] = {
    pd_option,
    {"--snr-db", -most_db, most_db, "13", "instead of --pd: signal-to-noise ratio of one pulse, dB"},
    {"--pfa", least_pfa, 0.6, "1e-6", "probability of false alarm"},
    pulses_option};

std::string validity(bool valid, const char* range) {
  return std::string{valid ? "inside" : "outside"} + " the range that the rule is published for: " + range;
}

constexpr const char* albersheim_range = "1e-7 <= pfa <= 1e-3, 0.1 <= pd <= 0.9, 1 <= pulses <= 8096";

void add_albersheim_terms(Answer& answer, double pd, double pfa, int pulses) {
  answer.row("probability of false alarm", "", &significant<6>, {{"pfa", pfa}});
  answer.row("pulses", "", &significant<7>, {{"pulses", pulses}});
  answer.note(
      "validity", "Validity",
      validity(sensing::albersheim_is_valid(pd, pfa, pulses), albersheim_range) +
          "; published as within 0.2 dB, but up to 0.34 dB from the exact answer for pd >= 0.3, 0.9 dB at pd 0.2 "
          "and 4.1 dB at pd 0.1");
  answer.note("model", "Model",
              "a rule of thumb for a steady target; the exact answer beside it is that of "
              "`iamd calc snr --swerling 0`");
  answer.note("source", "Source", "Albersheim (1981); Tufts and Cann (1983)");
}

Computed albersheim(const Numbers& numbers) {
  if (numbers.has("--pd") == numbers.has("--snr-db")) {
    return refused(numbers.has("--pd") ? base::Error{"--pd and --snr-db exclude each other",
                                                     "each follows from the other", "leave one of them out"}
                                       : base::Error{"--pd or --snr-db is missing", "each gives the other",
                                                     "add --pd 0.9, for example"});
  }
  if (!numbers.has("--pfa")) return refused(missing("--pfa", "it sets the threshold", "1e-6"));
  const auto pulses = whole(numbers, "--pulses", 1);
  if (!pulses) return refused(pulses.error());
  const double pfa = numbers["--pfa"];
  constexpr auto steady = world::Swerling::steady;
  if (numbers.has("--snr-db")) {
    const double snr_db = numbers["--snr-db"];
    const double pd = sensing::albersheim_pd(snr_db, pfa, *pulses);
    const double exact =
        sensing::detection_probability(steady, from_db(snr_db), sensing::detection_threshold(pfa, *pulses), *pulses);
    Answer answer{fmt::format("Albersheim's rule: {} of {:.6g} dB", pulses_text(*pulses), snr_db)};
    answer.table({"rule", "exact"});
    answer.row("probability of detection", "", &significant<6>, {{"pd", pd}, {"exact_pd", exact}});
    answer.table();
    answer.row("signal-to-noise ratio of one pulse", "dB", &fixed<4>, {{"snr_db", snr_db}});
    add_albersheim_terms(answer, pd, pfa, *pulses);
    return answer;
  }
  if (const auto problem = probabilities_problem(numbers)) return refused(*problem);
  const double pd = numbers["--pd"];
  const double snr_db = sensing::albersheim_snr_db(pd, pfa, *pulses);
  if (!std::isfinite(snr_db)) {
    return refused({fmt::format("Albersheim's rule has no value at --pd {:.6g} and --pfa {:.6g}", pd, pfa),
                    std::string{"it is made for "} + albersheim_range,
                    "take iamd calc snr --swerling 0, which is exact"});
  }
  const double exact = to_db(sensing::required_snr(steady, pd, pfa, *pulses));
  Answer answer{fmt::format("Albersheim's rule: a probability of detection of {:.6g}, {}", pd, pulses_text(*pulses))};
  answer.table({"rule", "exact"});
  answer.row("signal-to-noise ratio of one pulse", "dB", &fixed<4>, {{"snr_db", snr_db}, {"exact_snr_db", exact}});
  answer.table();
  answer.row("error of the rule", "dB", &fixed<4>, {{"error_db", snr_db - exact}});
  answer.row("probability of detection", "", &significant<8>, {{"pd", pd}});
  add_albersheim_terms(answer, pd, pfa, *pulses);
  return answer;
}

constexpr const char* albersheim_footer = R"(Examples:
  iamd calc albersheim --pd 0.9 --pfa 1e-6
  iamd calc albersheim --pd 0.9 --pfa 1e-6 --pulses 100
  iamd calc albersheim --snr-db 13.1145 --pfa 1e-6             the other way round
The rule of thumb with its error; `iamd calc snr --swerling 0` is exact.)";

constexpr NumberOption shnidman_options[] = {pd_option, pfa_option, swerling_option, pulses_option};
constexpr const char* shnidman_range = "1e-9 <= pfa <= 1e-3, 0.1 <= pd <= 0.99, 1 <= pulses <= 100";

Computed shnidman(const Numbers& numbers) {
  if (const auto problem = probabilities_problem(numbers)) return refused(*problem);
  const auto looks = looks_of(numbers, "--pulses");
  if (!looks) return refused(looks.error());
  const double pd = numbers["--pd"], pfa = numbers["--pfa"];
  const double snr_db = sensing::shnidman_snr_db(looks->fluctuation, pd, pfa, looks->pulses);
  const double exact = to_db(sensing::required_snr(looks->fluctuation, pd, pfa, looks->pulses));
  Answer answer{fmt::format("Shnidman's rule: a probability of detection of {:.6g}, {}, {}", pd,
                            target_of(looks->swerling), pulses_text(looks->pulses))};
  answer.table({"rule", "exact"});
  answer.row("signal-to-noise ratio of one pulse", "dB", &fixed<4>, {{"snr_db", snr_db}, {"exact_snr_db", exact}});
  answer.table();
  answer.row("error of the rule", "dB", &fixed<4>, {{"error_db", snr_db - exact}});
  answer.row("probability of detection", "", &significant<8>, {{"pd", pd}});
  answer.row("probability of false alarm", "", &significant<6>, {{"pfa", pfa}});
  answer.row("pulses", "", &significant<7>, {{"pulses", looks->pulses}});
  answer.row("Swerling's case (0: steady)", "", &significant<1>, {{"swerling", looks->swerling}});
  answer.note(
      "validity", "Validity",
      validity(sensing::shnidman_is_valid(pd, pfa, looks->pulses), shnidman_range) +
          "; published as within 0.5 dB; measured 0.3 dB for a steady target, 1.1 dB for cases 1 and 2, 0.8 and "
          "0.6 dB for 3 and 4");
  answer.note("model", "Model", "a rule of thumb; the exact answer beside it is that of `iamd calc snr`");
  answer.note("source", "Source", "Shnidman, IEEE Trans. AES 38 (2002)");
  return answer;
}

constexpr const char* shnidman_footer = R"(Examples:
  iamd calc shnidman --swerling 1 --pd 0.9 --pfa 1e-6
  iamd calc shnidman --swerling 3 --pd 0.8 --pfa 1e-6 --pulses 10 --json
The rule of thumb with its error; `iamd calc snr` is exact.)";

}  // namespace

Action add_pd(CLI::App& calc) {
  return add_formula(calc, "pd", "probability of detection: Swerling's cases, any number of pulses", pd_options,
                     pd_footer, &pd);
}

Action add_snr(CLI::App& calc) {
  return add_formula(calc, "snr", "signal-to-noise ratio that a probability of detection needs", snr_options,
                     snr_footer, &snr);
}

Action add_threshold(CLI::App& calc) {
  return add_formula(calc, "threshold", "detection threshold of a probability of false alarm", threshold_options,
                     threshold_footer, &threshold);
}

Action add_albersheim(CLI::App& calc) {
  return add_formula(calc, "albersheim", "Albersheim's rule of thumb, with its error", albersheim_options,
                     albersheim_footer, &albersheim);
}

Action add_shnidman(CLI::App& calc) {
  return add_formula(calc, "shnidman", "Shnidman's rule of thumb, with its error", shnidman_options, shnidman_footer,
                     &shnidman);
}

}  // namespace iamd::app::calc
