// iamd calc rcs-scaling: a quoted range carried over to another cross-section, and back.
#include <cmath>

#include <fmt/format.h>

#include "iamd/sensing/radar_equation.hpp"

#include "calc/formulas.hpp"
#include "calc/radar_terms.hpp"

namespace iamd::app::calc {
namespace {

constexpr double least_rcs_m2 = 1e-12, most_rcs_m2 = 1e12;
constexpr double least_range_km = 1e-6, most_range_km = 1e9;

constexpr NumberOption options[] = {
    {"--range-km", least_range_km, most_range_km, "600", "range of the quotation, km"},
    {"--rcs-m2", least_rcs_m2, most_rcs_m2, "1", "radar cross-section of the quotation, m²"},
    {"--for-rcs-m2", least_rcs_m2, most_rcs_m2, "0.01", "another cross-section, m²: how far is it seen?"},
    {"--for-range-km", least_range_km, most_range_km, "300", "another range, km: which cross-section is seen there?"},
};

Computed rcs_scaling(const Numbers& numbers) {
  if (!numbers.has("--range-km")) return refused(missing("--range-km", "the range of the quotation", "600"));
  if (!numbers.has("--rcs-m2")) return refused(missing("--rcs-m2", "the cross-section of the quotation", "1"));
  if (numbers.has("--for-rcs-m2") == numbers.has("--for-range-km")) {
    return refused(numbers.has("--for-rcs-m2")
                       ? base::Error{"--for-rcs-m2 and --for-range-km exclude each other",
                                     "each follows from the other", "leave one of them out"}
                       : base::Error{"--for-rcs-m2 or --for-range-km is missing", "each gives the other",
                                     "add --for-rcs-m2 0.01, for example"});
  }
  const double quoted_m = numbers["--range-km"] * 1e3, quoted_rcs_m2 = numbers["--rcs-m2"];
  const double sensitivity = sensing::sensitivity_from_reference(quoted_rcs_m2, quoted_m, 1.0);
  const bool by_rcs = numbers.has("--for-rcs-m2");
  const double range_m =
      by_rcs ? sensing::range_for(sensitivity, numbers["--for-rcs-m2"], 1.0) : numbers["--for-range-km"] * 1e3;
  const double rcs_m2 = by_rcs ? numbers["--for-rcs-m2"] : 1.0 / sensing::snr_at(sensitivity, 1.0, range_m);
  Answer answer{by_rcs ? fmt::format("How far {:.6g} m² is seen, where {:.6g} m² is seen at {:.6g} km", rcs_m2,
                                     quoted_rcs_m2, quoted_m * 1e-3)
                       : fmt::format("What is seen at {:.6g} km, where {:.6g} m² is seen at {:.6g} km", range_m * 1e-3,
                                     quoted_rcs_m2, quoted_m * 1e-3)};
  answer.row("range", "km", &significant<7>, {{"range_km", range_m * 1e-3}});
  answer.row("radar cross-section", "m²", &significant<6>, {{"rcs_m2", rcs_m2}});
  answer.row("the same", "dBm²", &fixed<2>, {{"rcs_dbsm", to_db(rcs_m2)}});
  answer.row("range over the quoted one", "", &significant<6>, {{"range_ratio", range_m / quoted_m}});
  answer.row("cross-section over the quoted one", "dB", &fixed<2>, {{"rcs_change_db", to_db(rcs_m2 / quoted_rcs_m2)}});
  answer.row("quoted range", "km", &significant<7>, {{"quoted_range_km", quoted_m * 1e-3}});
  answer.row("quoted cross-section", "m²", &significant<6>, {{"quoted_rcs_m2", quoted_rcs_m2}});
  answer.note("model", "Model",
              "the same signal-to-noise ratio and waveform, in free space: range as the fourth root of the "
              "cross-section; the horizon, the air, clutter and the instrumented range are left out");
  answer.note("source", "Source", "radar range equation, R⁴ ∝ σ: Skolnik, Radar Handbook (2008), ch. 1");
  return answer;
}

constexpr const char* footer = R"(Examples:
  iamd calc rcs-scaling --range-km 600 --rcs-m2 1 --for-rcs-m2 0.01
  iamd calc rcs-scaling --range-km 400 --rcs-m2 5 --for-range-km 150
A radar quoted to see one cross-section at one range sees another at the range that this prints.)";

}  // namespace

Action add_rcs_scaling(CLI::App& calc) {
  return add_formula(calc, "rcs-scaling", "a quoted range carried over to another radar cross-section", options, footer,
                     &rcs_scaling);
}

}  // namespace iamd::app::calc
